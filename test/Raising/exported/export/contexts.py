"""Coefficients from elsewhere, and for others: contexts, ranks, layouts, types."""

from __future__ import annotations

from collections.abc import Callable

import layers
import maxima
import norms
import pools
import torch
from case import BATCH, CHANNELS, HEIGHT, HIDDEN, PIECES, WIDTH, Case
from torch import Tensor, nn
from variant_b import VariantB

C, K = CHANNELS, PIECES


class OtherImage(nn.Module):
    """Coefficients from another image than the one they are for."""

    def __init__(self, channels: int) -> None:
        """Takes the channels of the other image."""
        super().__init__()
        self.fc1 = nn.Linear(channels, HIDDEN)
        self.fc2 = nn.Linear(HIDDEN, 4 * C)

    def forward(self, x: Tensor, z: Tensor) -> Tensor:
        """x [N, C, H, W], z [N, Cz, H', W']."""
        t = norms.sigmoid(self.fc2(torch.relu(self.fc1(pools.mean(z)))))
        return maxima.chunks(x, t)


class Token(nn.Module):
    """Coefficients from the first of a sequence of tokens [M, N, D]."""

    def __init__(self, width: int) -> None:
        """Takes D."""
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(width, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, 4 * C)
        )

    def forward(self, x: Tensor, tokens: Tensor) -> Tensor:
        """x [N, C, H, W]."""
        return maxima.chunks(x, norms.hard_sigmoid(self.layers(tokens[0])))


class Given(Token):
    """Coefficients from a vector that is an input."""

    def forward(self, x: Tensor, vector: Tensor) -> Tensor:
        """x [N, C, H, W], vector [N, D]."""
        return maxima.chunks(x, norms.sigmoid(self.layers(vector)))


class TwoActivations(nn.Module):
    """One set of coefficients for two images."""

    def __init__(self) -> None:
        """The layers."""
        super().__init__()
        self.layers = layers.linear()

    def forward(self, x: Tensor, other: Tensor) -> tuple[Tensor, Tensor]:
        """The coefficients come from x."""
        t = norms.sigmoid(self.layers(pools.mean(x)))
        return maxima.chunks(x, t), maxima.chunks(other, t)


class AnyRank(nn.Module):
    """Variant B for one size, three sizes, or none."""

    def __init__(self, sizes: int) -> None:
        """Takes the number of spatial sizes."""
        super().__init__()
        self.sizes = sizes
        self.layers = layers.linear()

    def forward(self, x: Tensor) -> Tensor:
        """x [N, C, ...]."""
        spatial = tuple(range(2, 2 + self.sizes))
        g = x.mean(dim=spatial) if spatial else x
        t = norms.sigmoid(self.layers(g)).view(-1, 4, C, *(1 for _ in spatial))
        return torch.maximum(
            x * (t[:, 0] + 1) + t[:, 2] * 0.5, x * t[:, 1] + t[:, 3] * 0.5
        )


class ChannelsLast(nn.Module):
    """Variant B for [N, H, W, C]."""

    def __init__(self) -> None:
        """The layers."""
        super().__init__()
        self.layers = layers.linear()

    def forward(self, x: Tensor) -> Tensor:
        """The pieces along a last dimension."""
        t = norms.sigmoid(self.layers(x.mean(dim=(1, 2))))
        a1, a2, b1, b2 = t[:, None, None, :].chunk(4, dim=-1)
        y = torch.stack((x * (1 + a1) + b1 / 2, x * a2 + b2 / 2), dim=-1)
        return y.amax(-1)


class Sequence(nn.Module):
    """Variant B for a sequence [N, L, C]."""

    def __init__(self) -> None:
        """The layers."""
        super().__init__()
        self.layers = layers.linear()

    def forward(self, x: Tensor) -> Tensor:
        """The mean is over L."""
        t = norms.sigmoid(self.layers(x.mean(1))).view(-1, 1, C, 4)
        y = x.unsqueeze(-1) * (t[..., :K] + torch.tensor([1.0, 0.0]))
        return (y + t[..., K:] * 0.5).max(-1)[0]


class WidePool(nn.Module):
    """Half precision, with a mean and coefficients in single precision."""

    def __init__(self) -> None:
        """The layers."""
        super().__init__()
        self.layers = layers.linear()

    def forward(self, x: Tensor) -> Tensor:
        """x [N, C, H, W] f16."""
        g = x.float().mean(dim=(2, 3)).to(x.dtype)
        t = norms.sigmoid(self.layers(g).float()).to(x.dtype)
        return maxima.chunks(x, t)


def plain(maximum: Callable[..., Tensor]) -> Callable[[], nn.Module]:
    """Variant B as in the paper."""
    return lambda: VariantB(pools.mean, layers.linear(), norms.sigmoid, maximum)


IMAGE = (BATCH, C, HEIGHT, WIDTH)
LAST = (BATCH, HEIGHT, WIDTH, C)
TWO = "dyrelu.apply x 2, dyrelu.coefficients x 1, dyrelu.pool x 1"

CASES = [
    Case("context-image", lambda: OtherImage(6), shapes=(IMAGE, (BATCH, 6, 3, 4))),
    Case("context-same-shape", lambda: OtherImage(C), shapes=(IMAGE, IMAGE)),
    Case("context-token", lambda: Token(12), shapes=(IMAGE, (6, BATCH, 12))),
    Case("context-vector", lambda: Given(12), shapes=(IMAGE, (BATCH, 12))),
    Case("two-activations", TwoActivations, TWO, shapes=(IMAGE, IMAGE)),
    Case("rank-2", lambda: AnyRank(0), shapes=((3, C),)),
    Case("rank-3", lambda: AnyRank(1), shapes=((BATCH, C, 9),)),
    Case(
        "rank-3-dynamic",
        lambda: AnyRank(1),
        shapes=((BATCH, C, 9),),
        dynamic=({0: "n", 2: "l"},),
    ),
    Case("rank-5", lambda: AnyRank(3), shapes=((BATCH, C, 3, HEIGHT, WIDTH),)),
    Case("channels-last", ChannelsLast, shapes=(LAST,)),
    Case(
        "channels-last-dynamic",
        ChannelsLast,
        shapes=(LAST,),
        dynamic=({0: "n", 1: "h", 2: "w"},),
    ),
    Case("sequence", Sequence, shapes=((BATCH, 9, C),)),
    Case("f16", plain(maxima.chunks), element=torch.float16),
    Case("f16-wide", WidePool, element=torch.float16),
    Case("bf16", plain(maxima.chunks), element=torch.bfloat16),
    Case("bf16-ports", plain(maxima.halves_stacked), element=torch.bfloat16),
    Case("f64", plain(maxima.chunks), element=torch.float64),
]
