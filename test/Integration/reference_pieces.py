"""Maxima of pieces in wide arithmetic, with their accuracy bounds.

    apply      y = pi * max_k (a_k x + b_k)
    shift_max  y = max_k (a_k x_c + b_k x_p(c))
    maxout     y_c = max_k x_(cK + k)

Bounds are those before the result is rounded to T. A maximum propagates NaN.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from bounded import Bounded, exact_where_not_finite
from element_types import Array

StaticPieces = Sequence[tuple[float, float]]


def over_positions(array: Array, k: int, rank: int, channels_last: bool) -> Array:
    """Piece k of coefficients, shaped to broadcast with x of `rank`: they are
    [N or 1, K, C or 1], or have x's dimensions or 1 in the place of C.
    """
    piece = array[:, k]
    if array.ndim == rank + 1:
        return piece
    ones = (1,) * (rank - 2)
    n, c = piece.shape
    return piece.reshape((n, *ones, c) if channels_last else (n, c, *ones))


class Maximum:
    """A maximum of pieces, the largest of their sizes and of the errors they carry.

    Its bound is 4 eps (1 + max_k size_k) + max_k error_k, where the size of
    a_k x + b_k is |a_k x| + |b_k|, over the pieces that are finite.
    """

    def __init__(self, x: Array) -> None:
        self.value = np.full_like(x, -np.inf)
        self.size = np.zeros_like(x)
        self.carried = np.zeros_like(x)

    def add(self, piece: Array, size: Array, error: Array | float) -> None:
        """One more piece."""
        finite = np.isfinite(piece)
        self.value = np.maximum(self.value, piece)
        self.size = np.maximum(self.size, np.where(finite, size, 0))
        self.carried = np.maximum(self.carried, np.where(finite, error, 0))

    def result(self, eps: float) -> Bounded:
        """The maximum and its bound."""
        bound = 4 * eps * (1 + self.size) + self.carried
        return exact_where_not_finite(self.value, bound)


def static_piece(x: Array, slope: float, intercept: float) -> tuple[Array, Array]:
    """A piece of constants, and its size. A slope of 0 is the intercept alone, a slope
    of 1 x plus the intercept, an intercept of 0 adds nothing.

    That acc(T) holds neither constant exactly costs one rounding of each: with the
    product's and the sum's that is eps (3 |a x| + 2 |b|), within 4 eps of the size.
    """
    a, b = x.dtype.type(slope), x.dtype.type(intercept)
    if slope == 0:
        piece, size = np.full_like(x, b), np.full_like(x, abs(b))
    else:
        piece = x if slope == 1 else a * x
        size = np.abs(piece) + abs(b)
    if intercept != 0 and slope != 0:
        piece = piece + b
    return piece, size


@np.errstate(all="ignore")
def apply(
    x: Array,
    a: Bounded | None,
    b: Bounded | None,
    channels_last: bool,
    eps: float,
    static: StaticPieces = (),
    pi: Bounded | None = None,
) -> Bounded:
    """y in x's shape. a and b are as `over_positions` takes them, in forms that may
    differ; `static` pieces come on top; pi is [N, S...].
    """
    maximum = Maximum(x)
    for k in range(0 if a is None else a.value.shape[1]):

        def spread(array: Array, k: int = k) -> Array:
            return over_positions(array, k, x.ndim, channels_last)

        piece = spread(a.value) * x
        size = np.abs(piece)
        error = spread(a.bound) * np.abs(x)
        if b is not None:
            piece = piece + spread(b.value)
            size = size + np.abs(spread(b.value))
            error = error + spread(b.bound)
        maximum.add(piece, size, error)
    for slope, intercept in static:
        maximum.add(*static_piece(x, slope, intercept), 0)
    result = maximum.result(eps)
    return result if pi is None else attended(result, pi, channels_last)


def attended(maximum: Bounded, pi: Bounded, channels_last: bool) -> Bounded:
    """pi times the maximum m, with the bound

        (|pi| + Dpi) Dm + Dpi |m|

    of a product of two values with errors. The product's own rounding, eps |pi m|,
    is within what Dm grants: a piece takes 2 roundings of its 4 eps.
    """
    axis = -1 if channels_last else 1
    factor, error = (np.expand_dims(array, axis) for array in pi)
    value = factor * maximum.value
    carried = (np.abs(factor) + error) * maximum.bound
    return exact_where_not_finite(value, carried + error * np.abs(maximum.value))


def permuted(x: Array, channels_last: bool, permutation: Sequence[int]) -> Array:
    """x_p(c) in the place of x_c."""
    index = np.array(permutation, dtype=np.intp)
    return np.take(x, index, axis=-1 if channels_last else 1)


def group_shift(groups: int, channels: int) -> list[int]:
    """p of MicroNet: with c = (i, j), i of the groups, p(c) = ((i + 1) mod g,
    (j + 1) mod C/g).
    """
    table = np.arange(channels).reshape(groups, channels // groups)
    return np.roll(table, (-1, -1), axis=(0, 1)).ravel().tolist()


@np.errstate(all="ignore")
def shift_max(
    x: Array,
    a: Array,
    b: Array,
    permutation: Sequence[int],
    channels_last: bool,
    eps: float,
) -> Bounded:
    """y in x's shape; a and b are [N or 1, K, C or 1] and p(c) = permutation[c].

    The bound is that of `apply` with |b_k x_p(c)| in the place of |b_k|.
    """
    shifted = permuted(x, channels_last, permutation)
    maximum = Maximum(x)
    for k in range(a.shape[1]):
        slope, shift = (
            over_positions(array, k, x.ndim, channels_last) for array in (a, b)
        )
        products = slope * x, shift * shifted
        maximum.add(sum(products), np.abs(products[0]) + np.abs(products[1]), 0)
    return maximum.result(eps)


def maxout(x: Array, k: int, channels_last: bool) -> Bounded:
    """The maximum of every k channels in a row of x [N, C * K, S...]: exact."""
    rows = x if channels_last else np.moveaxis(x, 1, -1)
    groups = rows.reshape(*rows.shape[:-1], rows.shape[-1] // k, k)
    value = groups.max(axis=-1)
    value = value if channels_last else np.moveaxis(value, -1, 1)
    return Bounded(value, np.zeros_like(value))
