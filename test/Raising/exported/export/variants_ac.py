"""Variants A and C."""

from __future__ import annotations

import layers
import maxima
import norms
import pools
import torch
import torch.nn.functional as F
from case import BATCH, CHANNELS, PIECES, Case
from torch import Tensor, nn
from variant_b import VariantB

K = PIECES


class VariantA(nn.Module):
    """One set of coefficients for all channels."""

    def __init__(self, way: str) -> None:
        """`way` is last, columns or stacked."""
        super().__init__()
        self.way = way
        self.layer = layers.linear(outputs=2 * K)
        self.register_buffer("lambdas", torch.tensor([1.0, 1.0, 0.5, 0.5]))
        self.register_buffer("initial", torch.tensor([1.0, 0.0, 0.0, 0.0]))

    def forward(self, x: Tensor) -> Tensor:
        """Maps x [N, C, H, W] to a tensor of the same shape."""
        t = 2 * torch.sigmoid(self.layer(pools.mean(x))) - 1
        t = t * self.lambdas + self.initial
        if self.way == "last":
            y = x.transpose(0, -1).unsqueeze(-1) * t[:, :K] + t[:, K:]
            return torch.max(y, dim=-1)[0].transpose(0, -1)
        if self.way == "columns":
            a1, a2, b1, b2 = (t[:, k].view(-1, 1, 1, 1) for k in range(4))
            return torch.maximum(a1 * x + b1, a2 * x + b2)
        t = t.view(-1, 2 * K, 1, 1, 1)
        return (x.unsqueeze(1) * t[:, :K] + t[:, K:]).max(dim=1)[0]


def capped_softmax(scores: Tensor, tau: float, share: float) -> Tensor:
    """min(share * positions * softmax(scores / tau), 1) for [N, 1, H, W]."""
    n, _, h, w = scores.shape
    weights = F.softmax(scores.view(n, -1) / tau, dim=1) * (share * h * w)
    return torch.clamp(weights, max=1).view(n, 1, h, w)


class VariantC(nn.Module):
    """B, with a map over the image on the result or on the coefficients."""

    def __init__(self, where: str, tau: float = 10.0) -> None:
        """`where` is after, before, written-out or hardtanh."""
        super().__init__()
        self.where, self.tau = where, tau
        self.layer = layers.linear()
        self.score = nn.Conv2d(CHANNELS, 1, 1)

    def attention(self, x: Tensor) -> Tensor:
        """[N, 1, H, W] in (0, 1]."""
        scores = self.score(x)
        if self.where == "hardtanh":
            n, _, h, w = x.shape
            weights = F.softmax(scores.view(n, -1), dim=1).view(n, 1, h, w) * h * w
            return F.hardtanh(weights, 0, 3) / 3
        if self.where != "written-out":
            return capped_softmax(scores, self.tau, 1 / 3)
        scores = scores.flatten(1)
        e = torch.exp(scores - scores.max(dim=1, keepdim=True)[0])
        weights = e / e.sum(dim=1, keepdim=True)
        weights = torch.minimum(weights * 11.5, torch.ones_like(weights))
        return weights.unflatten(1, x.shape[2:]).unsqueeze(1)

    def forward(self, x: Tensor) -> Tensor:
        """Maps x [N, C, H, W] to a tensor of the same shape."""
        t = norms.sigmoid(self.layer(pools.mean(x)))
        pi = self.attention(x)
        if self.where != "before":
            return maxima.chunks(x, t) * pi
        a1, a2, b1, b2 = (maxima.spread(part) for part in t.chunk(4, 1))
        a1, b1 = (a1 + 1) * pi, b1 * 0.5 * pi
        return torch.maximum(x * a1 + b1, x * (a2 * pi) + b2 * 0.5 * pi)


class SequenceC(nn.Module):
    """C for a sequence, whose attention has the shape of a gate per position."""

    def __init__(self, channels_last: bool = False) -> None:
        """`channels_last`: the score is a linear layer on [N, L, C]."""
        super().__init__()
        self.channels_last = channels_last
        self.layer = layers.linear()
        self.score = (
            nn.Linear(CHANNELS, 1) if channels_last else nn.Conv1d(CHANNELS, 1, 1)
        )

    def scores(self, x: Tensor) -> Tensor:
        """[N, 1, L]."""
        if not self.channels_last:
            return self.score(x)
        return self.score(x.transpose(1, 2)).transpose(1, 2)

    def forward(self, x: Tensor) -> Tensor:
        """Maps x [N, C, L] to a tensor of the same shape."""
        t = norms.sigmoid(self.layer(x.mean(2)))
        a1, a2, b1, b2 = (part.unsqueeze(-1) for part in t.chunk(4, 1))
        y = torch.maximum((a1 + 1) * x + b1 / 2, a2 * x + b2 / 2)
        pi = F.softmax(self.scores(x) / 10, dim=2) * (x.shape[2] / 3)
        return pi.clamp(max=1) * y


def b_with_three_pieces() -> nn.Module:
    """K = 3, ranges and initial values of its own."""

    def maximum(x: Tensor, t: Tensor) -> Tensor:
        a1, a2, a3, b1, b2, b3 = (maxima.spread(part) for part in t.chunk(6, 1))
        y = torch.maximum(x * (a1 + 1) + b1 * 0.5, x * (a2 * 0.25 + 0.1) + b2)
        return torch.maximum(y, x * (a3 - 0.5) + b3 * 0.75 + 0.125)

    layer = layers.linear(outputs=6 * CHANNELS)
    return VariantB(pools.mean, layer, norms.sigmoid, maximum)


A, C = "dyrelu.a x 1", "dyrelu.c x 1"
DYNAMIC = ({0: "n", 2: "h", 3: "w"},)

CASES = [
    Case("a-last", lambda: VariantA("last"), A),
    Case("a-columns", lambda: VariantA("columns"), A),
    Case("a-stacked", lambda: VariantA("stacked"), A),
    Case("a-dynamic", lambda: VariantA("columns"), A, dynamic=DYNAMIC),
    Case("c-after", lambda: VariantC("after"), C),
    Case("c-before", lambda: VariantC("before"), C),
    Case("c-written-out", lambda: VariantC("written-out", 1.0), C),
    Case("c-hardtanh", lambda: VariantC("hardtanh"), C),
    Case("c-dynamic-batch", lambda: VariantC("after"), C, dynamic=({0: "n"},)),
    Case("c-sequence", SequenceC, C, shapes=((BATCH, CHANNELS, 9),)),
    Case(
        "c-dynamic-batch-linear",
        lambda: SequenceC(channels_last=True),
        C,
        shapes=((BATCH, CHANNELS, 9),),
        dynamic=({0: "n"},),
    ),
    Case("b-three-pieces", b_with_three_pieces),
]
