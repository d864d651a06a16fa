"""Single blocks of networks that use DY-ReLU or its relatives."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from dynamic_relu import ContextDyReLU, SqueezeExcitation
from networks import convolution
from torch import Tensor, nn


class SEResNetBlock(nn.Module):
    """A bottleneck with squeeze-and-excitation (arXiv 1709.01507)."""

    def __init__(self, channels: int = 64) -> None:
        """Takes the channels of the block's input."""
        super().__init__()
        narrow = channels // 4
        self.parts = nn.Sequential(
            *convolution(channels, narrow),
            nn.ReLU(),
            *convolution(narrow, narrow, 3),
            nn.ReLU(),
            *convolution(narrow, channels),
            SqueezeExcitation(channels, 16),
        )

    def forward(self, x: Tensor) -> Tensor:
        """A tensor of x's shape [N, C, H, W]."""
        return F.relu(x + self.parts(x))


class TaskAware(nn.Module):
    """DyHead's DY-ReLU: hard sigmoid, and a1 b1 a2 b2 in the outputs."""

    def __init__(self, channels: int) -> None:
        """Takes C."""
        super().__init__()
        self.fc = nn.Sequential(
            nn.Linear(channels, channels // 4),
            nn.ReLU(inplace=True),
            nn.Linear(channels // 4, 4 * channels),
        )

    def forward(self, x: Tensor) -> Tensor:
        """A tensor of x's shape [N, C, H, W]."""
        n, c, _, _ = x.size()
        t = self.fc(F.adaptive_avg_pool2d(x, 1).view(n, c))
        t = (F.relu6(t + 3) / 6).view(n, 4 * c, 1, 1)
        a1, b1, a2, b2 = torch.split(t, c, dim=1)
        a1, a2 = (a1 - 0.5) * 2 + 1.0, (a2 - 0.5) * 2
        b1, b2 = b1 - 0.5, b2 - 0.5
        return torch.max(x * a1 + b1, x * a2 + b2)


class DyHeadBlock(nn.Module):
    """Three levels of a pyramid, weighted by scale, then DY-ReLU (arXiv 2106.08322).

    Plain convolutions stand for DyHead's deformable ones.
    """

    def __init__(self, channels: int = 16) -> None:
        """Takes the channels of the levels."""
        super().__init__()
        self.same = nn.Conv2d(channels, channels, 3, padding=1)
        self.up = nn.Conv2d(channels, channels, 3, padding=1)
        self.down = nn.Conv2d(channels, channels, 3, 2, padding=1)
        self.scale = nn.Conv2d(channels, 1, 1)
        self.task = TaskAware(channels)

    def weighted(self, x: Tensor) -> Tensor:
        """x times one number per image."""
        g = F.relu(self.scale(F.adaptive_avg_pool2d(x, 1)))
        return x * F.hardsigmoid(g)

    def forward(self, fine: Tensor, middle: Tensor, coarse: Tensor) -> Tensor:
        """[N, C, H, W], each of half the former's size; returns the middle one."""
        coarse = F.interpolate(self.up(coarse), scale_factor=2, mode="nearest")
        levels = self.down(fine), self.same(middle), coarse
        return self.task(sum(self.weighted(level) for level in levels) / 3)


class MobileFormerBlock(nn.Module):
    """Mobile-Former's inverted residual: its two DY-ReLUs take their coefficients
    from the first token (arXiv 2108.05895).
    """

    def __init__(self, channels: int = 16, token: int = 24, expansion: int = 4) -> None:
        """Takes C, the width of a token and how much wider the block is inside."""
        super().__init__()
        wide = channels * expansion
        self.widen = nn.Sequential(*convolution(channels, wide))
        self.act1 = ContextDyReLU(wide, token)
        self.depthwise = nn.Sequential(*convolution(wide, wide, 3, groups=wide))
        self.act2 = ContextDyReLU(wide, token)
        self.narrow = nn.Sequential(*convolution(wide, channels))

    def forward(self, x: Tensor, tokens: Tensor) -> Tensor:
        """x [N, C, H, W], tokens [M, N, D]."""
        token = tokens[0]
        y = self.act1(self.widen(x), token)
        y = self.act2(self.depthwise(y), token)
        return x + self.narrow(y)


class DynamicMobileNetBlock(nn.Module):
    """An inverted residual whose DY-ReLUs look at the block's input."""

    def __init__(self, channels: int = 16, expansion: int = 4) -> None:
        """Takes C and how much wider the block is inside."""
        super().__init__()
        wide = channels * expansion
        self.widen = nn.Sequential(*convolution(channels, wide))
        self.act1 = ContextDyReLU(wide, channels)
        self.depthwise = nn.Sequential(*convolution(wide, wide, 3, groups=wide))
        self.act2 = ContextDyReLU(wide, channels)
        self.narrow = nn.Sequential(*convolution(wide, channels))

    def forward(self, x: Tensor) -> Tensor:
        """A tensor of x's shape [N, C, H, W]."""
        y = self.act1(self.widen(x), x)
        y = self.act2(self.depthwise(y), x)
        return x + self.narrow(y)
