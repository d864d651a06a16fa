"""Activations alone, one after the other."""

from __future__ import annotations

from dynamic_relu import DyReLU
from torch import Tensor, nn


class Activations(nn.Module):
    """DY-ReLU-B, four times. What is between keeps them apart: |x|, which IREE
    computes where the activation's result is."""

    def __init__(self, channels: int) -> None:
        """Takes the number of channels."""
        super().__init__()
        self.parts = nn.ModuleList(DyReLU(channels) for _ in range(4))

    def forward(self, x: Tensor) -> Tensor:
        """[N, channels, H, W], as the result."""
        for part in self.parts:
            x = part(x).abs()
        return x
