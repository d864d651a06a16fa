"""Activations as published implementations write them.

Each is written anew from the implementation's formula; the names of its parameters and
buffers, their shapes and the order of coefficients are those of the implementation.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn


def hard_sigmoid(u: Tensor) -> Tensor:
    """From 0 at -3 to 1 at 3."""
    return F.relu6(u + 3) / 6


def pooled(x: Tensor) -> Tensor:
    """[N, C]."""
    return x.flatten(2).mean(2) if x.dim() > 2 else x


def spread(values: Tensor, x: Tensor) -> Tensor:
    """[N, C] for an image or a sequence [N, C, S...]."""
    return values.reshape(*values.shape, *(1 for _ in x.shape[2:]))


class ChannelMajor(nn.Module):
    """Islanna/DynamicReLU: per channel a1 .. aK b1 .. bK, with buffers."""

    def __init__(
        self, channels: int, variant: str, reduction: int = 4, k: int = 2
    ) -> None:
        super().__init__()
        self.k, self.width = k, 1 if variant == "A" else channels
        self.fc1 = nn.Linear(channels, channels // reduction)
        self.fc2 = nn.Linear(channels // reduction, 2 * k * self.width)
        if variant == "C":
            self.conv1x1 = nn.Conv2d(channels, 1, 1)
        self.register_buffer("lambdas", torch.tensor([1.0] * k + [0.5] * k))
        self.register_buffer("init_v", torch.tensor([1.0] + [0.0] * (2 * k - 1)))

    def forward(self, x: Tensor) -> Tensor:
        """The activation."""
        theta = 2 * torch.sigmoid(self.fc2(F.relu(self.fc1(pooled(x))))) - 1
        theta = theta.view(-1, self.width, 2 * self.k) * self.lambdas + self.init_v
        columns = [spread(theta[..., i], x) for i in range(2 * self.k)]
        pieces = [x * a + b for a, b in zip(columns[: self.k], columns[self.k :])]
        y = torch.stack(pieces).amax(0)
        if not hasattr(self, "conv1x1"):
            return y
        n, _, h, w = x.shape
        weights = F.softmax(self.conv1x1(x).view(n, -1) / 10, 1) * (h * w / 3)
        return y * weights.clamp(max=1).view(n, 1, h, w)


class DyHead(nn.Module):
    """microsoft/DynamicHead: hard sigmoid, a1 b1 a2 b2; K2, use_bias, use_spatial."""

    def __init__(
        self,
        channels: int,
        lambda_a: float = 1.0,
        two: bool = True,
        bias: bool = True,
        spatial: bool = False,
    ) -> None:
        super().__init__()
        self.lambda_a, self.two, self.bias = 2 * lambda_a, two, bias
        rows = channels * (2 if two else 1) * (2 if bias else 1)
        self.fc = nn.Sequential(
            nn.Linear(channels, channels // 4),
            nn.ReLU(inplace=True),
            nn.Linear(channels // 4, rows),
        )
        self.spa = (
            nn.Sequential(nn.Conv2d(channels, 1, 1), nn.BatchNorm2d(1))
            if spatial
            else None
        )

    def forward(self, x: Tensor, source: Tensor | None = None) -> Tensor:
        """The activation of x with coefficients from the source, or from x."""
        source = x if source is None else source
        t = hard_sigmoid(self.fc(pooled(source))) - 0.5
        pieces = []
        for number, part in enumerate(t.chunk(2 if self.two else 1, 1)):
            a, *b = part.chunk(2 if self.bias else 1, 1)
            piece = x * spread(a * self.lambda_a + (1.0, 0.0)[number], x)
            pieces.append(piece + spread(b[0], x) if b else piece)
        y = torch.stack(pieces).amax(0)
        if self.spa is None:
            return y
        n, _, h, w = x.shape
        weights = F.softmax(self.spa(source).view(n, -1), 1).view(n, 1, h, w) * h * w
        return y * F.hardtanh(weights, 0, 3) / 3


class ConvModule(nn.Module):
    """mmcv's: a convolution under the name conv."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, 1)

    def forward(self, x: Tensor) -> Tensor:
        """The convolution."""
        return self.conv(x)


class MMDetection(nn.Module):
    """open-mmlab/mmdetection: 1x1 convolutions; `slope` is the hard sigmoid's."""

    def __init__(self, channels: int, slope: float = 1 / 6) -> None:
        super().__init__()
        self.slope = slope
        self.conv1 = ConvModule(channels, channels // 4)
        self.conv2 = ConvModule(channels // 4, 4 * channels)

    def forward(self, x: Tensor) -> Tensor:
        """The activation."""
        u = self.conv2(F.relu(self.conv1(F.adaptive_avg_pool2d(x, 1))))
        a1, b1, a2, b2 = ((self.slope * u + 0.5).clamp(0, 1) - 0.5).chunk(4, 1)
        return torch.max(x * (a1 * 2 + 1) + b1, x * (a2 * 2) + b2)


class Coef(nn.Module):
    """A port with one nn.Sequential, `coef`, its initial values in `bias`, and the
    attention of variant C in `sptial`, multiplied into the pieces."""

    def __init__(self, channels: int, spatial: bool = False) -> None:
        super().__init__()
        self.coef = nn.Sequential(
            nn.AdaptiveAvgPool2d(1),
            nn.Conv2d(channels, channels // 2, 1),
            nn.ReLU(),
            nn.Conv2d(channels // 2, 4 * channels, 1),
            nn.Sigmoid(),
        )
        if spatial:
            self.sptial = nn.Conv2d(channels, 1, 1)
        self.register_buffer("lambdas", torch.tensor([1.0, 1.0, 0.5, 0.5]))
        self.register_buffer("bias", torch.tensor([1.0, 0.0, 0.0, 0.0]))

    def forward(self, x: Tensor) -> Tensor:
        """The activation."""
        n, c, h, w = x.shape
        t = (2 * self.coef(x) - 1).view(n, c, 1, 1, 4) * self.lambdas + self.bias
        pieces = x.unsqueeze(-1) * t[..., :2] + t[..., 2:]
        if hasattr(self, "sptial"):
            weights = F.softmax(self.sptial(x).view(n, 1, -1) / 10, -1) * (h * w / 3)
            pieces = pieces * weights.clamp(0, 1).view(n, 1, h, w, 1)
        return pieces.amax(-1)


class Hyperfunction(nn.Module):
    """A port with slopes first, a range per kind, and alpha alone in a buffer."""

    def __init__(self, channels: int, k: int = 3) -> None:
        super().__init__()
        self.k = k
        self.hyperfunction = nn.Sequential(
            nn.Linear(channels, channels // 2),
            nn.ReLU(),
            nn.Linear(channels // 2, 2 * k * channels),
            nn.Sigmoid(),
        )
        self.register_buffer("lambdas", torch.tensor([0.75, 0.25]))
        self.register_buffer("v_init", torch.tensor([1.0] + [0.0] * (k - 1)))

    def forward(self, x: Tensor) -> Tensor:
        """The activation."""
        t = 2 * self.hyperfunction(pooled(x)) - 1
        a, b = t.view(-1, 2, self.k, x.shape[1]).unbind(1)
        a = a * self.lambdas[0] + self.v_init[:, None]
        b = b * self.lambdas[1]
        pieces = [x * spread(a[:, i], x) + spread(b[:, i], x) for i in range(self.k)]
        return torch.stack(pieces).amax(0)


class FromContext(nn.Module):
    """fschmid56/EfficientAT: one layer on a context vector."""

    def __init__(self, channels: int, width: int) -> None:
        super().__init__()
        self.channels = channels
        self.coef_net = nn.Sequential(nn.Linear(width, 4 * channels))
        self.register_buffer("lambdas", torch.tensor([1.0, 1.0, 0.5, 0.5]))
        self.register_buffer("init_v", torch.tensor([1.0, 0.0, 0.0, 0.0]))

    def forward(self, x: Tensor, context: Tensor) -> Tensor:
        """The activation of x [N, C, F, T]; context [N, width]."""
        t = 2 * torch.sigmoid(self.coef_net(context)) - 1
        t = t.view(-1, self.channels, 1, 1, 4) * self.lambdas + self.init_v
        return (x.unsqueeze(-1) * t[..., :2] + t[..., 2:]).amax(-1)


class Normalized(nn.Module):
    """No norm function: batch norms after both layers, slopes first."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.fc = nn.Sequential(
            nn.Linear(channels, channels // 2, bias=False),
            nn.BatchNorm1d(channels // 2),
            nn.ReLU(),
            nn.Linear(channels // 2, 4 * channels),
            nn.BatchNorm1d(4 * channels),
        )

    def forward(self, x: Tensor) -> Tensor:
        """The activation."""
        a1, a2, b1, b2 = (spread(t, x) for t in self.fc(pooled(x)).chunk(4, 1))
        return torch.maximum(x * (1 + a1) + 0.5 * b1, x * a2 + 0.5 * b2)


class PlumedAPReLU(nn.Module):
    """PlumedSerpent/Adaptively-Parametric-RELU-pytorch: x - |x| for 2 min(x, 0)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.bn_squeeze = nn.BatchNorm2d(channels)
        self.bn_excitation = nn.BatchNorm2d(channels)
        self.fc_squeeze = nn.Linear(2 * channels, channels)
        self.fc_excitation = nn.Linear(channels, channels)

    def forward(self, x: Tensor) -> Tensor:
        """The activation."""
        negative = x - x.abs()
        g = torch.cat([pooled(negative), pooled(F.relu(x))], 1)
        u = F.relu(self.bn_squeeze(self.fc_squeeze(g)[:, :, None, None])).flatten(1)
        s = torch.sigmoid(self.bn_excitation(self.fc_excitation(u)[:, :, None, None]))
        return F.relu(x) + 0.5 * s * negative


class MicroNet(nn.Module):
    """liyunsheng13/micronet's DYShiftMax, with two groups."""

    def __init__(self, channels: int, two: bool = True) -> None:
        super().__init__()
        self.pieces = 2 if two else 1
        self.fc = nn.Sequential(
            nn.Linear(channels, 4),
            nn.ReLU(inplace=True),
            nn.Linear(4, 2 * self.pieces * channels),
        )
        index = torch.arange(channels).view(2, channels // 2)
        self.index = index.roll((-1, -1), (0, 1)).flatten().tolist()

    def forward(self, x: Tensor) -> Tensor:
        """The activation; act_max 2, init_a (1, 1), init_b (0, 0)."""
        t = (hard_sigmoid(self.fc(pooled(x))) - 0.5) * 4
        other = x[:, self.index]
        results = []
        for part in t.chunk(self.pieces, 1):
            a, b = (spread(one, x) for one in part.chunk(2, 1))
            results.append(x * (a + 1) + other * b)
        return torch.stack(results).amax(0)


class ConvSE(nn.Module):
    """timm's EfficientNet squeeze-and-excitation, SiLU and hard sigmoid."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv_reduce = nn.Conv2d(channels, 3, 1)
        self.conv_expand = nn.Conv2d(3, channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        """x times the gate."""
        g = self.conv_reduce(x.mean((2, 3), keepdim=True))
        return x * F.hardsigmoid(self.conv_expand(F.silu(g)))


class SENet(nn.Module):
    """The usual SELayer: no biases."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.fc = nn.Sequential(
            nn.Linear(channels, 2, bias=False),
            nn.ReLU(inplace=True),
            nn.Linear(2, channels, bias=False),
            nn.Sigmoid(),
        )

    def forward(self, x: Tensor) -> Tensor:
        """x times the gate."""
        return x * spread(self.fc(pooled(x)), x)
