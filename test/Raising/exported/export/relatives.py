"""Squeeze-and-excitation, and the other relatives of DY-ReLU."""

from __future__ import annotations

from collections.abc import Callable

import norms
import pools
import torch
import torch.nn.functional as F
from case import BATCH, CHANNELS, HEIGHT, HIDDEN, WIDTH, Case
from torch import Tensor, nn


class SqueezeExcitation(nn.Module):
    """x times a gate, with convolutions."""

    def __init__(
        self, gate: Callable[[Tensor], Tensor], activation: nn.Module | None = None
    ) -> None:
        """Takes the gate and the activation between the layers."""
        super().__init__()
        self.fc1 = nn.Conv2d(CHANNELS, HIDDEN, 1)
        self.fc2 = nn.Conv2d(HIDDEN, CHANNELS, 1)
        self.activation = activation or nn.ReLU()
        self.gate = gate

    def forward(self, x: Tensor) -> Tensor:
        """Maps x [N, C, H, W] to a tensor of the same shape."""
        g = F.adaptive_avg_pool2d(x, 1)
        return x * self.gate(self.fc2(self.activation(self.fc1(g))))


class SqueezeExcitationLinear(nn.Module):
    """The paper's, with layers without biases; the gate expanded."""

    def __init__(self) -> None:
        """The layers."""
        super().__init__()
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Sequential(
            nn.Linear(CHANNELS, HIDDEN, bias=False),
            nn.ReLU(inplace=True),
            nn.Linear(HIDDEN, CHANNELS, bias=False),
            nn.Sigmoid(),
        )

    def forward(self, x: Tensor) -> Tensor:
        """Maps x [N, C, H, W] to a tensor of the same shape."""
        n, c, _, _ = x.size()
        gate = self.fc(self.pool(x).view(n, c)).view(n, c, 1, 1)
        return gate.expand_as(x) * x


class APReLU(nn.Module):
    """Adaptively parametric ReLU."""

    def __init__(self, outputs: int, norm: bool, order: str = "below first") -> None:
        """One slope for all channels, or one for each."""
        super().__init__()
        self.fc1 = nn.Linear(2 * CHANNELS, HIDDEN)
        self.bn1 = nn.BatchNorm1d(HIDDEN) if norm else nn.Identity()
        self.fc2 = nn.Linear(HIDDEN, outputs)
        self.bn2 = nn.BatchNorm1d(outputs) if norm else nn.Identity()
        self.order = order

    def forward(self, x: Tensor) -> Tensor:
        """Maps x [N, C, H, W] to a tensor of the same shape."""
        above = torch.relu(x)
        below = torch.min(x, torch.zeros_like(x)) if self.order else x - above
        means = [pools.adaptive(below), pools.adaptive(above)]
        if self.order != "below first":
            means.reverse()
        s = self.bn1(self.fc1(torch.cat(means, dim=1)))
        s = torch.sigmoid(self.bn2(self.fc2(F.relu(s))))
        return above + s[:, :, None, None] * below


class MaxoutLinear(nn.Module):
    """A linear layer and a maximum over neighbours."""

    def __init__(self) -> None:
        """The layer."""
        super().__init__()
        self.fc = nn.Linear(CHANNELS, 12)

    def forward(self, x: Tensor) -> Tensor:
        """Maps [N, C] to [N, 4]."""
        return self.fc(x).view(-1, 4, 3).max(dim=-1)[0]


class MaxoutImage(nn.Module):
    """A maximum over neighbouring channels of an image."""

    def __init__(self, way: str) -> None:
        """`way` is view, strided or dim."""
        super().__init__()
        self.way = way

    def forward(self, x: Tensor) -> Tensor:
        """Maps [N, C, H, W] to [N, C / 2, H, W]."""
        if self.way == "strided":
            return torch.maximum(x[:, 0::2], x[:, 1::2])
        n, c, h, w = x.shape
        groups = x.view(n, c // 2, 2, h, w)
        return groups.amax(2) if self.way == "view" else groups.max(dim=2)[0]


class ShiftMax(nn.Module):
    """MicroNet's dynamic shift-max, its permutation a gather or written out."""

    def __init__(self, way: str, shift: bool = True, groups: int = 4) -> None:
        """`way` is index, view or select; `shift` False leaves one piece."""
        super().__init__()
        self.way, self.shift, self.groups = way, shift, groups
        self.fc1 = nn.Linear(CHANNELS, HIDDEN)
        self.fc2 = nn.Linear(HIDDEN, (4 if shift else 2) * CHANNELS)
        index = torch.arange(CHANNELS).view(groups, -1)
        index = torch.roll(torch.roll(index, -1, 0), -1, 1).reshape(-1)
        self.register_buffer("index", index)

    def permuted(self, x: Tensor) -> Tensor:
        """x with its channels in another order."""
        if self.way == "index":
            return x[:, self.index]
        if self.way == "select":
            return torch.index_select(x, 1, self.index)
        n, c, h, w = x.shape
        y = x.view(n, self.groups, c // self.groups, h, w)
        y = torch.cat([y[:, 1:], y[:, :1]], 1)
        return torch.cat([y[:, :, 1:], y[:, :, :1]], 2).reshape(n, c, h, w)

    def forward(self, x: Tensor) -> Tensor:
        """Maps x [N, C, H, W] to a tensor of the same shape."""
        t = self.fc2(F.relu(self.fc1(pools.adaptive_view(x))))
        t = (F.relu6(t + 3.0) / 6.0 - 0.5) * 4.0
        t = t.view(x.shape[0], -1, 1, 1)
        other = self.permuted(x)
        if not self.shift:
            a1, b1 = t.split(CHANNELS, 1)
            return x * (a1 + 1.0) + other * b1
        a1, b1, a2, b2 = t.split(CHANNELS, 1)
        y1 = x * (a1 + 1.0) + other * b1
        return torch.max(y1, x * a2 + other * (b2 + 0.5))


SE = "dyrelu.b x 1"
SHIFT = "dyrelu.coefficients x 1, dyrelu.pool x 1, dyrelu.shift_max x 1"
APRELU, MAXOUT, APPLY = "dyrelu.aprelu x 1", "dyrelu.maxout x 1", "dyrelu.apply x 1"
ALL = ({0: "n", 2: "h", 3: "w"},)


def hard(u: Tensor) -> Tensor:
    """Hard sigmoid, as MobileNetV3 wrote it first."""
    return F.relu6(u + 3.0) / 6.0


CASES = [
    Case("se-sigmoid", lambda: SqueezeExcitation(torch.sigmoid), SE),
    Case("se-silu", lambda: SqueezeExcitation(torch.sigmoid, nn.SiLU()), SE),
    Case("se-hard", lambda: SqueezeExcitation(F.hardsigmoid), SE),
    Case("se-relu6", lambda: SqueezeExcitation(hard), SE),
    Case("se-linear", SqueezeExcitationLinear, SE),
    Case("se-dynamic", lambda: SqueezeExcitation(torch.sigmoid), SE, dynamic=ALL),
    Case("se-tanh", lambda: SqueezeExcitation(lambda u: norms.tanh(u) * 0.5 + 0.5), SE),
    Case("aprelu", lambda: APReLU(CHANNELS, norm=True), APRELU),
    Case("aprelu-shared", lambda: APReLU(1, norm=False, order="above first"), APRELU),
    Case("aprelu-difference", lambda: APReLU(CHANNELS, False, order=""), APRELU),
    Case("maxout-linear", MaxoutLinear, MAXOUT, shapes=((3, CHANNELS),)),
    Case("maxout-view", lambda: MaxoutImage("view"), MAXOUT),
    Case("maxout-dim", lambda: MaxoutImage("dim"), MAXOUT),
    Case("maxout-strided", lambda: MaxoutImage("strided"), MAXOUT),
    Case("shift-max-index", lambda: ShiftMax("index"), SHIFT),
    Case("shift-max-view", lambda: ShiftMax("view", groups=2), SHIFT),
    Case("shift-max-select", lambda: ShiftMax("select"), SHIFT),
    Case("shift-max-sum", lambda: ShiftMax("index", shift=False), SHIFT),
    Case("static-prelu", lambda: nn.PReLU(CHANNELS), APPLY),
    Case("static-prelu-shared", nn.PReLU, APPLY),
    Case("static-leaky", lambda: nn.LeakyReLU(0.125), APPLY),
    Case("static-relu", nn.ReLU, APPLY, shapes=((BATCH, HEIGHT, WIDTH),)),
]
