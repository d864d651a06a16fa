"""The maximum of linear pieces, and the attention that it is multiplied by."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence

import torch
from torch import Tensor

from .coefficients import without_autocast


def channels_first(x: Tensor, channels_last: bool) -> Tensor:
    """[N, C, S...], which for a matrix is what it is."""
    return x.movedim(-1, 1) if channels_last else x


def channels_back(y: Tensor, channels_last: bool) -> Tensor:
    """The opposite."""
    return y.movedim(1, -1) if channels_last else y


def spread(coefficients: Tensor, x: Tensor, channels_last: bool) -> list[Tensor]:
    """One tensor per piece that broadcasts with x [N, C, S...]."""
    if coefficients.dim() == x.dim() + 1 and channels_last:
        coefficients = coefficients.movedim(-1, 2)
    elif coefficients.dim() != x.dim() + 1:
        ones = (1,) * (x.dim() - 2)
        coefficients = coefficients.reshape(*coefficients.shape, *ones)
    return list(coefficients.unbind(1))


def _static_piece(x: Tensor, slope: float, intercept: float) -> Tensor:
    """A slope 0 is the intercept alone and a slope 1 adds to x, whatever x is."""
    if slope == 0:
        return torch.full_like(x, intercept)
    piece = x if slope == 1 else slope * x
    return piece if intercept == 0 else piece + intercept


def maximum(
    x: Tensor,
    a: Tensor | None,
    b: Tensor | None,
    static: Sequence[tuple[float, float]] = (),
    channels_last: bool = False,
) -> Tensor:
    """The maximum of the pieces of x [N, C, S...], in a's type."""
    pieces = [_static_piece(x, *piece) for piece in static]
    if a is not None:
        slopes = spread(a, x, channels_last)
        products = [slope * x for slope in slopes]
        if b is not None:
            intercepts = spread(b, x, channels_last)
            products = [p + i for p, i in zip(products, intercepts, strict=True)]
        pieces = products + pieces
    if not pieces:
        raise ValueError("there are no pieces: give slopes or static_slopes")
    return functools.reduce(torch.maximum, pieces)


@without_autocast
def make_attention(
    z: Tensor,
    wp: Tensor,
    bp: Tensor | None,
    tau: float | Tensor,
    gamma: float | None,
    wide: torch.dtype,
) -> Tensor:
    """The attention pi [N, S...] of z [N, C, S...]."""
    rows = z.to(wide).reshape(*z.shape[:2], math.prod(z.shape[2:]))
    logits = torch.einsum("c,ncs->ns", wp[0].to(wide), rows)
    if bp is not None:
        logits = logits + bp.to(wide)
    if gamma is None:
        gamma = rows.shape[2] / 3
    elif not 0 < gamma < math.inf:
        raise ValueError(f"gamma must be positive and finite, got {gamma}")
    if not isinstance(tau, Tensor) and not 0 < tau < math.inf:
        raise ValueError(f"tau must be positive and finite, got {tau}")
    pi = torch.clamp(gamma * torch.softmax(logits / tau, dim=1), max=1)
    return pi.reshape(z.shape[0], *z.shape[2:])
