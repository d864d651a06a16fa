"""Gradients of the maximum of pieces by plain code in the arithmetic of acc(T)."""

from __future__ import annotations

import numpy as np
from cases import Case
from element_types import Array
from inputs import Inputs
from simulated_pieces import piece_of, static_piece


def _pieces(case: Case, x: Array, arrays: Inputs) -> tuple[list[Array], list[Array]]:
    """Values and slopes, each of x's shape; dynamic pieces first."""
    values, slopes = [], []
    for k in range(arrays["a"].shape[1] if "a" in arrays else 0):
        slope = piece_of(case, arrays["a"], k, x.ndim)
        value = slope * x
        if "b" in arrays:
            value = value + piece_of(case, arrays["b"], k, x.ndim)
        values.append(value)
        slopes.append(np.broadcast_to(slope, x.shape))
    for slope, intercept in case.pieces:
        values.append(static_piece(x, slope, intercept, ""))
        slopes.append(np.full_like(x, slope))
    return values, slopes


def _weights(values: list[Array], gradient: Array) -> list[Array]:
    """What each piece gets of the gradient."""
    largest = np.maximum.reduce(values)
    shares = [value == largest for value in values]
    number = np.maximum(np.sum(shares, axis=0), 1).astype(gradient.dtype)
    part = gradient / number
    return [
        np.where(np.isnan(largest), gradient, np.where(share, part, 0))
        for share in shares
    ]


def _sum_like(case: Case, terms: list[Array], coefficients: Array) -> Array:
    """Sums of terms, one for each piece, in the shape of coefficients."""
    rank = terms[0].ndim
    sums = []
    for k in range(coefficients.shape[1]):
        shape = piece_of(case, coefficients, k, rank).shape
        axes = tuple(axis for axis, size in enumerate(shape) if size == 1)
        total = terms[k].sum(axis=axes, keepdims=True, dtype=terms[k].dtype)
        sums.append(total.reshape(coefficients[:, k].shape))
    return np.stack(sums, axis=1)


def gradients(case: Case, arrays: Inputs) -> list[Array]:
    """The results of one of the three ops."""
    acc = case.element_type.acc.dtype
    x, dy = arrays["x"].astype(acc), arrays["dy"].astype(acc)
    values, slopes = _pieces(case, x, arrays)
    channel = -1 if case.channels_last else 1
    if case.op == "apply_grad_attention":
        return [(dy * np.maximum.reduce(values)).sum(axis=channel, dtype=acc)]
    if "pi" in arrays:
        dy = dy * np.expand_dims(arrays["pi"], channel)
    weights = _weights(values, dy)
    if case.op == "apply_grad_coefficients":
        results = [_sum_like(case, [w * x for w in weights], arrays["a"])]
        if "b" in arrays:
            results.append(_sum_like(case, weights, arrays["b"]))
        return results
    dynamic = arrays["a"].shape[1] if "a" in arrays else 0
    dx = np.zeros_like(x)
    for k, (weight, slope) in enumerate(zip(weights, slopes, strict=True)):
        if k < dynamic or case.pieces[k - dynamic][0] != 0:
            dx = dx + weight * slope
    return [dx if case.wide_result else dx.astype(arrays["x"].dtype)]
