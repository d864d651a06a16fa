"""DY-ReLU-A, B and C, and squeeze-and-excitation."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

PIECES = 2
REDUCTION = 8


class DyReLU(nn.Module):
    """DY-ReLU of x [N, C, H, W]: the largest of two lines with slopes a and
    intercepts b that come from x.

    Variant A has one pair of lines for all channels, B one for each channel, C
    also an attention over the image. The second layer's outputs hold all slopes
    first, then all intercepts.
    """

    def __init__(self, channels: int, variant: str = "B") -> None:
        """Takes C, and A, B or C."""
        super().__init__()
        hidden = max(channels // REDUCTION, 4)
        self.width = 1 if variant == "A" else channels
        self.fc1 = nn.Linear(channels, hidden)
        self.fc2 = nn.Linear(hidden, 2 * PIECES * self.width)
        self.score = nn.Conv2d(channels, 1, 1) if variant == "C" else None
        ranges, initial = [1.0, 1.0, 0.5, 0.5], [1.0, 0.0, 0.0, 0.0]
        self.register_buffer("ranges", torch.tensor(ranges).view(-1, 1))
        self.register_buffer("initial", torch.tensor(initial).view(-1, 1))

    def coefficients(self, z: Tensor) -> Tensor:
        """a1, a2, b1, b2 of an image or of a vector: [N, 4, C or 1, 1, 1]."""
        g = z.mean(dim=(2, 3)) if z.dim() == 4 else z
        t = 2 * torch.sigmoid(self.fc2(F.relu(self.fc1(g)))) - 1
        t = t.view(-1, 2 * PIECES, self.width) * self.ranges + self.initial
        return t[..., None, None]

    def attention(self, x: Tensor) -> Tensor:
        """[N, 1, H, W], at most 1; temperature 10."""
        n, _, h, w = x.shape
        weights = F.softmax(self.score(x).view(n, -1) / 10, dim=1)
        return torch.clamp(weights * (h * w / 3), max=1).view(n, 1, h, w)

    def forward(self, x: Tensor) -> Tensor:
        """A tensor of x's shape."""
        a1, a2, b1, b2 = self.coefficients(x).unbind(1)
        y = torch.maximum(a1 * x + b1, a2 * x + b2)
        return y if self.score is None else y * self.attention(x)


class ContextDyReLU(DyReLU):
    """DY-ReLU-B whose coefficients come from another image, or from a vector."""

    def __init__(self, channels: int, inputs: int) -> None:
        """Takes C and the channels of what the coefficients come from."""
        super().__init__(channels)
        self.fc1 = nn.Linear(inputs, self.fc1.out_features)

    def forward(self, x: Tensor, z: Tensor) -> Tensor:
        """x [N, C, H, W]; z [N, Cz, H', W'] or [N, Cz]."""
        a1, a2, b1, b2 = self.coefficients(z).unbind(1)
        return torch.maximum(a1 * x + b1, a2 * x + b2)


class SqueezeExcitation(nn.Module):
    """x times a sigmoid per channel."""

    def __init__(self, channels: int, reduction: int = 4) -> None:
        """Takes C, and how much narrower the hidden layer is."""
        super().__init__()
        self.fc1 = nn.Conv2d(channels, channels // reduction, 1)
        self.fc2 = nn.Conv2d(channels // reduction, channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        """A tensor of x's shape."""
        g = F.adaptive_avg_pool2d(x, 1)
        return x * torch.sigmoid(self.fc2(F.relu(self.fc1(g))))
