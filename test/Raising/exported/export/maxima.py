"""Ways to take coefficients from t [N, 2 * K * C], and to take the maximum."""

import functools

import torch
from case import CHANNELS, PIECES
from torch import Tensor, nn

C, K = CHANNELS, PIECES


def spread(a: Tensor) -> Tensor:
    """[N, C] to [N, C, 1, 1]."""
    return a.unsqueeze(-1).unsqueeze(-1)


# Slopes first: a1[C] a2[C] b1[C] b2[C].


def chunks(x: Tensor, t: Tensor) -> Tensor:
    """Chunks, with numbers as initial values and ranges."""
    a1, a2, b1, b2 = (spread(part) for part in torch.chunk(t, 4, dim=1))
    return torch.maximum(x * (1 + a1) + 0.5 * b1, x * a2 + 0.5 * b2)


def expanded(x: Tensor, t: Tensor) -> Tensor:
    """Coefficients of x's shape; torch-mlir asks whether dynamic sizes are 1."""
    a1, a2, b1, b2 = (spread(part).expand_as(x) for part in t.chunk(4, 1))
    return torch.maximum(x * (1 + a1) + 0.5 * b1, x * a2 + 0.5 * b2)


def split_where(x: Tensor, t: Tensor) -> Tensor:
    """A split and a choice by comparison."""
    a1, a2, b1, b2 = torch.split(t[:, :, None, None], C, dim=1)
    y1 = (a1 + 1.0) * x + b1 / 2
    y2 = a2 * x + b2 / 2
    return torch.where(y1 > y2, y1, y2)


def slices_where_less(x: Tensor, t: Tensor) -> Tensor:
    """Slices; the comparison the other way round, the bias before the product."""
    t = t.reshape(t.shape[0], -1, 1, 1)
    y1 = t[:, 2 * C : 3 * C] * 0.5 + (t[:, :C] + 1) * x
    y2 = t[:, 3 * C :] * 0.5 + t[:, C : 2 * C] * x
    return torch.where(y1 <= y2, y2, y1)


def halves_stacked(x: Tensor, t: Tensor) -> Tensor:
    """[N, 2, K, C] and a stack of the pieces."""
    t = t.view(-1, 2, K, C, 1, 1)
    a, b = t[:, 0], t[:, 1] * 0.5
    pieces = [x * (a[:, k] + (1 if k == 0 else 0)) + b[:, k] for k in range(K)]
    return torch.stack(pieces).max(0)[0]


def residual(x: Tensor, t: Tensor) -> Tensor:
    """The first slope as a residual of x; addcmul for the second piece."""
    a1, a2, b1, b2 = t.view(-1, 4, C, 1, 1).unbind(1)
    y1 = x + x * a1 + b1 * 0.5
    y2 = torch.addcmul(b2 * 0.5, x, a2)
    return torch.max(y1, y2)


def narrowed(x: Tensor, t: Tensor) -> Tensor:
    """torch.narrow, and methods."""
    parts = [spread(torch.narrow(t, 1, k * C, C)) for k in range(4)]
    y1 = x.mul(parts[0].add(1.0)).add(parts[2].div(2))
    y2 = x.mul(parts[1]).add(parts[3].div(2))
    return torch.maximum(y1, y2)


class Buffers(nn.Module):
    """Ranges and initial values as buffers of 2 * K numbers; reduced by amax."""

    def __init__(self) -> None:
        """The buffers."""
        super().__init__()
        self.register_buffer("lambdas", torch.tensor([1.0] * K + [0.5] * K))
        self.register_buffer("initial", torch.tensor([1.0] + [0.0] * (2 * K - 1)))

    def forward(self, x: Tensor, t: Tensor) -> Tensor:
        """All pieces at once along a new second dimension."""
        t = t.view(-1, 2 * K, C, 1, 1)
        t = t * self.lambdas.view(1, -1, 1, 1, 1) + self.initial.view(1, -1, 1, 1, 1)
        return (x.unsqueeze(1) * t[:, :K] + t[:, K:]).amax(dim=1)


class Reduced(Buffers):
    """The same, piece by piece."""

    def forward(self, x: Tensor, t: Tensor) -> Tensor:
        """A maximum folded over the pieces."""
        t = t.view(-1, 2 * K, C) * self.lambdas[:, None] + self.initial[:, None]
        t = t[..., None, None]
        pieces = (t[:, K + k] + t[:, k] * x for k in range(K))
        return functools.reduce(torch.maximum, pieces)


# Per channel: a1 a2 b1 b2 of channel 0, then of channel 1, and so on.


class LastDimension(Buffers):
    """The usual port: x turned round, the maximum over a last dimension."""

    def forward(self, x: Tensor, t: Tensor) -> Tensor:
        """[H, W, N, C, K] and back."""
        t = t.view(-1, C, 2 * K) * self.lambdas + self.initial
        y = x.permute(2, 3, 0, 1).unsqueeze(-1)
        y = y * t[:, :, :K] + t[:, :, K:]
        return torch.max(y, dim=-1)[0].permute(2, 3, 0, 1)


class Transposed(Buffers):
    """x turned round by transposes."""

    def forward(self, x: Tensor, t: Tensor) -> Tensor:
        """[H, W, N, C, K] and back."""
        t = self.lambdas * t.view(-1, C, 2 * K) + self.initial
        y = x.transpose(0, 2).transpose(1, 3).unsqueeze(-1)
        y = y * t[..., :K] + t[..., K:]
        return y.max(dim=-1).values.transpose(1, 3).transpose(0, 2)


class Broadcast(Buffers):
    """x keeps its order and gets a last dimension of pieces."""

    def forward(self, x: Tensor, t: Tensor) -> Tensor:
        """[N, C, H, W, K]."""
        t = t.reshape(-1, C, 1, 1, 2 * K) * self.lambdas + self.initial
        a, b = t.split(K, dim=-1)
        return torch.amax(x[..., None] * a + b, dim=-1)


def pieces_of_channels(x: Tensor, t: Tensor) -> Tensor:
    """Coefficients picked out of a last dimension one by one."""
    t = t.view(t.size(0), C, 1, 1, 4)
    y1 = x * (t[..., 0] + 1) + t[..., 2] * 0.5
    y2 = x * t[..., 1] + t[..., 3] * 0.5
    return torch.maximum(y2, y1)


def permuted(x: Tensor, t: Tensor) -> Tensor:
    """Turned to slopes first by a permutation."""
    t = t.view(-1, C, 4).permute(2, 0, 1)[..., None, None]
    return torch.stack([(1 + t[0]) * x + t[2] / 2, t[1] * x + t[3] / 2], 1).amax(1)


# Interleaved: a1[C] b1[C] a2[C] b2[C].


def interleaved(x: Tensor, t: Tensor) -> Tensor:
    """A split in four."""
    a1, b1, a2, b2 = t.view(-1, 4 * C, 1, 1).split(C, 1)
    return torch.max(x * (a1 + 1) + b1 * 0.5, x * a2 + b2 * 0.5)


def interleaved_view(x: Tensor, t: Tensor) -> Tensor:
    """[N, K, 2, C]; the maximum over a stacked last dimension."""
    t = t.view(-1, K, 2, C, 1, 1)
    y1 = t[:, 0, 0] * x + x + t[:, 0, 1] * 0.5
    y2 = t[:, 1, 0] * x + t[:, 1, 1] * 0.5
    return torch.stack((y1, y2), dim=-1).max(dim=-1)[0]


# Slopes alone: a1[C] a2[C].


def slopes_alone(x: Tensor, t: Tensor) -> Tensor:
    """No intercepts."""
    a1, a2 = t.view(-1, 2, C, 1, 1).unbind(1)
    return torch.maximum(x * (a1 + 1), x * a2)
