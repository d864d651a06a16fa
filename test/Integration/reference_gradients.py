"""Gradients of the maximum of pieces in wide arithmetic, with their accuracy bounds.

For y = pi * max_k p_k with p_k = a_k x + b_k, and the gradient dy:

    w_k  = pi dy share_k,   share_k = 1/m for each of the m largest pieces, else 0
    da_k = sum w_k x,       db_k = sum w_k,       dx = sum_k w_k a_k
    dpi  = sum_c dy max_k p_k

Where a piece is NaN every share is 1. Sums are over the positions that share a
coefficient.

Which piece is the largest is a matter of rounding where two are about equal, and
their shares may then be any. Pieces that are equal exactly are so in acc(T) as well.
"""

from __future__ import annotations

import numpy as np
from bounded import Bounded, dot_error, exact_where_not_finite
from element_types import Array
from reference_pieces import StaticPieces, apply, over_positions, static_piece


def finite(array: Array) -> Array:
    """The array with 0 in the place of what is not finite."""
    return np.where(np.isfinite(array), array, 0)


class Pieces:
    """The pieces of x, dynamic ones first, [K, *x.shape]: values, sizes, slopes."""

    def __init__(
        self,
        x: Array,
        a: Array | None,
        b: Array | None,
        channels_last: bool,
        static: StaticPieces,
    ) -> None:
        values, sizes, slopes = [], [], []
        self.dynamic = 0 if a is None else a.shape[1]
        for k in range(self.dynamic):
            slope = over_positions(a, k, x.ndim, channels_last)
            piece = slope * x
            size = np.abs(piece)
            if b is not None:
                intercept = over_positions(b, k, x.ndim, channels_last)
                piece = piece + intercept
                size = size + np.abs(intercept)
            values.append(piece)
            sizes.append(size)
            slopes.append(np.broadcast_to(slope, x.shape))
        for slope, intercept in static:
            piece, size = static_piece(x, slope, intercept)
            values.append(piece)
            sizes.append(size)
            slopes.append(np.full_like(x, slope))
        shape = (len(values), *x.shape)
        self.values = np.stack([np.broadcast_to(v, x.shape) for v in values])
        self.sizes = np.stack([np.broadcast_to(s, x.shape) for s in sizes])
        self.slopes = np.stack(slopes).reshape(shape)

    def shares(self, eps: float) -> Bounded:
        """share_k, and 1 as its bound where rounding may change it."""
        largest = np.maximum.reduce(self.values)
        equal = self.values == largest
        share = equal / np.maximum(equal.sum(axis=0), 1)
        share = np.where(np.isnan(largest), 1.0, share)
        below = largest - self.values
        reach = 4 * eps * finite(self.sizes + np.max(finite(self.sizes), axis=0))
        near = (below > 0) & (below <= reach)
        unclear = near.any(axis=0) & (near | equal)
        return Bounded(share, unclear.astype(share.dtype))


def weights(pieces: Pieces, dy: Array, pi: Array | None, last: bool, eps: float):
    """w_k before its own rounding, [K, *x.shape]: what has no share is 0 even of an
    infinite gradient.
    """
    gradient = dy if pi is None else dy * np.expand_dims(pi, -1 if last else 1)
    share, unclear = pieces.shares(eps)
    value = np.where(share == 0, 0, gradient * share)
    return Bounded(value, np.abs(finite(gradient)) * unclear)


@np.errstate(all="ignore")
def input_gradient(
    x: Array,
    dy: Array,
    a: Array | None,
    b: Array | None,
    channels_last: bool,
    eps: float,
    static: StaticPieces = (),
    pi: Array | None = None,
) -> Bounded:
    """dx before it is rounded to T: a product has at most 4 roundings, a sum of K
    terms at most K, and the constants of static pieces one.
    """
    pieces = Pieces(x, a, b, channels_last, static)
    w = weights(pieces, dy, pi, channels_last, eps)
    # A static slope 0 adds nothing, whatever the gradient is.
    absent = np.array([k >= pieces.dynamic for k in range(len(pieces.slopes))])
    absent = absent.reshape(-1, *(1,) * x.ndim) & (pieces.slopes == 0)
    terms = np.where(absent, 0, w.value * pieces.slopes)
    unclear = np.where(absent, 0, w.bound * np.abs(finite(pieces.slopes)))
    bound = (5 + len(terms)) * eps * np.abs(finite(terms)).sum(axis=0)
    return exact_where_not_finite(terms.sum(axis=0), bound + unclear.sum(axis=0))


def summed(terms: Bounded, coefficients: Array, channels_last: bool, eps: float):
    """Terms [K, *x.shape] summed to the shape of coefficients; see `over_positions`."""
    rank = terms.value.ndim - 1
    template = over_positions(coefficients, 0, rank, channels_last)
    axes = tuple(1 + i for i, size in enumerate(template.shape) if size == 1)

    def reduce(array: Array) -> Array:
        sums = array.sum(axis=axes, keepdims=True)
        return np.moveaxis(sums, 0, 1).reshape(coefficients.shape)

    count = np.prod([terms.value.shape[axis] for axis in axes], dtype=np.int64)
    value = reduce(terms.value)
    relative = dot_error(max(int(count), 1), eps) + 5 * eps
    bound = relative * reduce(np.abs(finite(terms.value))) + reduce(terms.bound)
    return exact_where_not_finite(value, bound)


@np.errstate(all="ignore")
def coefficient_gradients(
    x: Array,
    dy: Array,
    a: Array,
    b: Array | None,
    channels_last: bool,
    eps: float,
    static: StaticPieces = (),
    pi: Array | None = None,
) -> list[Bounded]:
    """da, and db if there are intercepts, in the shapes of a and b."""
    pieces = Pieces(x, a, b, channels_last, static)
    w = weights(pieces, dy, pi, channels_last, eps)
    w = Bounded(*(part[: pieces.dynamic] for part in w))
    slopes = Bounded(w.value * x, w.bound * np.abs(finite(x)))
    results = [summed(slopes, a, channels_last, eps)]
    return results if b is None else [*results, summed(w, b, channels_last, eps)]


@np.errstate(all="ignore")
def attention_gradient(
    x: Array,
    dy: Array,
    a: Bounded | None,
    b: Bounded | None,
    channels_last: bool,
    eps: float,
    static: StaticPieces = (),
) -> Bounded:
    """dpi, [N, S...]."""
    axis = -1 if channels_last else 1
    y = apply(x, a, b, channels_last, eps, static)
    terms = dy * y.value
    count = max(x.shape[axis], 1)
    bound = dot_error(count, eps) * np.abs(finite(terms)) + np.abs(finite(dy)) * y.bound
    return exact_where_not_finite(terms.sum(axis=axis), bound.sum(axis=axis))
