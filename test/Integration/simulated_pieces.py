"""Pieces of x by plain code in the arithmetic of acc(T)."""

from __future__ import annotations

import numpy as np
from cases import Case
from element_types import Array


def piece_of(case: Case, coefficient: Array, k: int, rank: int) -> Array:
    """Piece k of coefficients, broadcast over x in the layout of the case."""
    piece = coefficient[:, k]
    if coefficient.ndim == rank + 1:
        return piece
    sizes = [piece.shape[0], *[1] * (rank - 2)]
    sizes.insert(len(sizes) if case.channels_last else 1, piece.shape[1])
    return piece.reshape(sizes)


def static_piece(x: Array, slope: float, intercept: float, fault: str) -> Array:
    """A constant piece; slopes of 0 and 1 and intercepts of 0 are exact."""
    a, b = x.dtype.type(slope), x.dtype.type(intercept)
    if fault == "static_as_product":
        return a * x + b
    if slope == 0:
        return np.full_like(x, b)
    piece = x if slope == 1 else a * x
    return piece + b if intercept != 0 else piece
