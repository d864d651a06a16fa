"""Activations alone, one after the other, and in the spelling of PyTorch ports."""

from __future__ import annotations

import torch.nn.functional as F
from dynamic_relu import PIECES, DyReLU
from torch import Tensor, nn


class PermutedDyReLU(DyReLU):
    """DY-ReLU-B as most of its PyTorch ports have it: channels last for the pieces,
    a channel's coefficients beside one another, the maximum over a last axis."""

    def forward(self, x: Tensor) -> Tensor:
        """A tensor of x's shape."""
        g = F.adaptive_avg_pool2d(x, 1).flatten(1)
        t = 2 * (self.fc2(F.relu(self.fc1(g)))).sigmoid() - 1
        t = t.view(-1, self.width, 2 * PIECES)
        t = t * self.ranges.flatten() + self.initial.flatten()
        a, b = t[..., :PIECES], t[..., PIECES:]
        pieces = x.permute(2, 3, 0, 1).unsqueeze(-1) * a + b
        return pieces.max(dim=-1)[0].permute(2, 3, 0, 1)


def permuted(network: nn.Module) -> nn.Module:
    """A network whose activations are computed as a PermutedDyReLU does."""
    for part in network.modules():
        if type(part) is DyReLU:
            # The layers are the same.
            part.__class__ = PermutedDyReLU
    return network


class Activations(nn.Module):
    """DY-ReLU-B, four times. What is between keeps them apart: |x|, which IREE
    computes where the activation's result is."""

    def __init__(self, channels: int, kind: type[DyReLU] = DyReLU) -> None:
        """Takes the number of channels, and the spelling."""
        super().__init__()
        self.parts = nn.ModuleList(kind(channels) for _ in range(4))

    def forward(self, x: Tensor) -> Tensor:
        """[N, channels, H, W], as the result."""
        for part in self.parts:
            x = part(x).abs()
        return x
