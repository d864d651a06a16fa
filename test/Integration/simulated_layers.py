"""The pool and the hyper-function in the arithmetic of acc(T); see simulation.py."""

from __future__ import annotations

import math

import numpy as np
from cases import Case
from element_types import Array
from faults import faulty_hyper
from inputs import Inputs
from reference import Hyper


def sequential_sum(array: Array) -> Array:
    """The sum over the last axis as one loop adds it up, rounding at every step."""
    if array.shape[-1] == 0:
        return array.sum(axis=-1)
    return np.add.accumulate(array, axis=-1, dtype=array.dtype)[..., -1]


def part(x: Array, mode: str) -> Array:
    """What a pool takes the mean of."""
    if mode == "mean":
        return x
    zero = x.dtype.type(0)
    return np.maximum(x, zero) if mode == "positive" else np.minimum(x, zero)


def mean(case: Case, z: Array, fault: str, mode: str = "mean") -> Array:
    """The mean over space in acc(T)."""
    if fault != "mode":
        z = part(z, mode)
    acc = case.element_type.acc.dtype
    rows = np.moveaxis(z, -1, 1) if case.channels_last else z
    rows = rows.reshape(z.shape[0], rows.shape[1], math.prod(rows.shape[2:]))
    count = rows.shape[2]
    if fault == "count":  # counts the padding of a vector of four
        count = -(-count // 4) * 4
    total = sequential_sum(rows if fault == "narrow_sum" else rows.astype(acc))
    return total.astype(acc) / acc.type(count)


def sigmoid(v: Array) -> Array:
    """The logistic function."""
    return 1 / (1 + np.exp(-v))


def hidden_function(name: str, v: Array) -> Array:
    """The nonlinearity between the layers, in v's type."""
    if name == "silu":
        return v * sigmoid(v)
    if name == "gelu":
        erf = np.vectorize(math.erf, otypes=[np.float64])
        scaled_erf = erf(v / np.sqrt(v.dtype.type(2))).astype(v.dtype)
        return v * (v.dtype.type(0.5) * (1 + scaled_erf))
    return np.maximum(v, 0) if name == "relu" else np.clip(v, 0, 6)


def dense(v: Array, arrays: Inputs, layer: int) -> Array:
    """One layer in v's type."""
    products = arrays[f"w{layer}"].astype(v.dtype)[np.newaxis] * v[:, np.newaxis, :]
    sums = sequential_sum(products)
    name = f"b{layer}"
    return sums + arrays[name].astype(v.dtype) if name in arrays else sums


def split_rows(p: Array, hyper: Hyper, channels: int) -> Array:
    """The last layer's outputs [N, rows] as [kind, N, K, C]."""
    sizes = {"kind": hyper.kinds, "k": hyper.k, "c": channels}
    order = {
        "slopes_first": ["kind", "k", "c"],
        "interleaved": ["k", "kind", "c"],
        "channel_major": ["c", "kind", "k"],
    }[hyper.order]
    split = p.reshape(p.shape[0], *(sizes[name] for name in order))
    axes = [1 + order.index(name) for name in ("kind", "k", "c")]
    return split.transpose(axes[0], 0, axes[1], axes[2])


def coefficients(
    case: Case, g: Array, arrays: Inputs, fault: str, hyper: Hyper | None = None
) -> list[Array]:
    """Slopes and intercepts, [N, K, C], in acc(T)."""
    hyper = faulty_hyper(hyper or case.hyper, fault)
    if fault == "bias":
        lost = "b2" if case.bias2 else "b1"
        arrays = {name: array for name, array in arrays.items() if name != lost}
    h = g
    if case.width is not None:
        h = hidden_function(hyper.hidden, dense(g, arrays, 1))
    p = dense(h, arrays, 2)
    results = []
    names = (("alpha", "lambda_a"), ("beta", "lambda_b"))
    for outputs, (initial_name, scale_name) in zip(
        split_rows(p, hyper, p.shape[1] // (hyper.kinds * hyper.k)), names, strict=False
    ):
        exact_initial = np.array(hyper.constants(initial_name))[:, np.newaxis]
        exact_scale = np.array(hyper.constants(scale_name))[:, np.newaxis]
        initial, scale = exact_initial.astype(p.dtype), exact_scale.astype(p.dtype)
        if hyper.norm == "sigmoid":
            offset = (exact_initial - exact_scale).astype(p.dtype)
            results.append(offset + 2 * scale * sigmoid(outputs))
        elif hyper.norm == "hard_sigmoid":
            results.append(initial + scale * np.clip(outputs / p.dtype.type(3), -1, 1))
        else:
            results.append(initial + scale * outputs)
    if fault == "narrow_coefficients":
        narrow = case.element_type.dtype
        results = [result.astype(narrow).astype(p.dtype) for result in results]
    return results
