"""A plain implementation of the ops in the arithmetic of acc(T), and faulty ones.

It stands for compiled code in the tests of the comparison: without a fault it must
keep to the bar in every case, with one it must not.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from cases import Case
from element_types import Array
from inputs import Inputs
from reference import NORMS, ORDERS, Hyper

# The deliberate faults; `applies` says where each makes a difference.
FAULTS = (
    "lambda",
    "alpha",
    "order",
    "norm",
    "hidden",
    "count",
    "bias",
    "layout",
    "narrow_coefficients",
    "narrow_sum",
    "no_maximum",
)

# A hidden function that differs over most of the line.
UNLIKE_HIDDEN = {"relu": "silu", "relu6": "gelu", "silu": "relu", "gelu": "relu6"}


def next_of(names: tuple[str, ...], name: str) -> str:
    """Another name from a list."""
    return names[(names.index(name) + 1) % len(names)]


def scaled(values: tuple[float, ...]) -> tuple[float, ...]:
    """Numbers that are off by an eighth."""
    return tuple(1.125 * value for value in values)


def faulty_hyper(hyper: Hyper, fault: str) -> Hyper:
    """The hyper-function that a fault makes of the one that was asked for."""
    if fault == "lambda":
        names = ("lambda_a", "lambda_b")
        return replace(hyper, **{n: scaled(hyper.constants(n)) for n in names})
    if fault == "alpha":
        alpha = tuple(value + 0.125 for value in hyper.constants("alpha"))
        return replace(hyper, alpha=alpha)
    if fault == "order":
        return replace(hyper, order=next_of(ORDERS, hyper.order))
    if fault == "norm":
        return replace(hyper, norm=next_of(NORMS, hyper.norm))
    if fault == "hidden":
        return replace(hyper, hidden=UNLIKE_HIDDEN[hyper.hidden])
    return hyper


def pooled_positions(case: Case) -> int:
    """How many positions the mean is taken over."""
    return math.prod(case.spatial if case.context is None else case.context[1:])


def applies(fault: str, case: Case) -> bool:
    """Whether a fault can change the result of a case of the whole op."""
    hyper = case.hyper
    if case.op != "b" or case.special or case.n == 0:
        return False
    if fault == "order":
        return not np.array_equal(
            split_rows(np.arange(case.rows)[np.newaxis], hyper, case.c),
            split_rows(
                np.arange(case.rows)[np.newaxis], faulty_hyper(hyper, fault), case.c
            ),
        )
    return {
        "hidden": case.width is not None,
        "count": pooled_positions(case) % 4 != 0,
        "bias": case.bias1 or case.bias2,
        "layout": case.c > 1 and math.prod(case.spatial) > 1,
        "narrow_coefficients": case.element in ("f16", "bf16"),
        "narrow_sum": case.element in ("f16", "bf16") and pooled_positions(case) > 1,
        "no_maximum": hyper.k > 1,
    }.get(fault, True)


def sequential_sum(array: Array) -> Array:
    """The sum over the last axis as one loop adds it up, rounding at every step."""
    if array.shape[-1] == 0:
        return array.sum(axis=-1)
    return np.add.accumulate(array, axis=-1, dtype=array.dtype)[..., -1]


def mean(case: Case, z: Array, fault: str) -> Array:
    """The mean over space in acc(T)."""
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


def coefficients(case: Case, g: Array, arrays: Inputs, fault: str) -> list[Array]:
    """Slopes and intercepts, [N, K, C], in acc(T)."""
    hyper = faulty_hyper(case.hyper, fault)
    if fault == "bias":
        lost = "b2" if case.bias2 else "b1"
        arrays = {name: array for name, array in arrays.items() if name != lost}
    h = g
    if case.width is not None:
        h = hidden_function(hyper.hidden, dense(g, arrays, 1))
    p = dense(h, arrays, 2)
    results = []
    names = (("alpha", "lambda_a"), ("beta", "lambda_b"))
    for part, (initial_name, scale_name) in zip(
        split_rows(p, hyper, case.c), names, strict=False
    ):
        exact_initial = np.array(hyper.constants(initial_name))[:, np.newaxis]
        exact_scale = np.array(hyper.constants(scale_name))[:, np.newaxis]
        initial, scale = exact_initial.astype(p.dtype), exact_scale.astype(p.dtype)
        if hyper.norm == "sigmoid":
            offset = (exact_initial - exact_scale).astype(p.dtype)
            results.append(offset + 2 * scale * sigmoid(part))
        elif hyper.norm == "hard_sigmoid":
            results.append(initial + scale * np.clip(part / p.dtype.type(3), -1, 1))
        else:
            results.append(initial + scale * part)
    if fault == "narrow_coefficients":
        narrow = case.element_type.dtype
        results = [result.astype(narrow).astype(p.dtype) for result in results]
    return results


def apply(case: Case, x: Array, pieces: list[Array], fault: str) -> Array:
    """The maximum in acc(T), rounded to T once."""
    wide = x.astype(case.element_type.acc.dtype)
    wide = wide if case.channels_last else np.moveaxis(wide, 1, -1)
    ones = (1,) * (x.ndim - 2)

    def spread(array: Array, k: int) -> Array:
        return array[:, k, :].reshape(array.shape[0], *ones, array.shape[2])

    result = None
    for k in range(1 if fault == "no_maximum" else pieces[0].shape[1]):
        piece = spread(pieces[0], k) * wide
        if len(pieces) > 1:
            piece = piece + spread(pieces[1], k)
        result = piece if result is None else np.maximum(result, piece)
    result = result if case.channels_last else np.moveaxis(result, -1, 1)
    return result.astype(x.dtype)


def simulate(case: Case, arrays: Inputs, fault: str = "") -> list[Array]:
    """The results of a case, as plain code in acc(T) computes them."""
    if fault == "layout":
        return simulate_other_layout(case, arrays)
    with np.errstate(all="ignore"):
        if case.op == "pool":
            return [mean(case, arrays["x"], fault)]
        if case.op == "coefficients":
            return coefficients(case, arrays["g"], arrays, fault)
        if case.op == "apply":
            pieces = [arrays[name] for name in ("a", "b") if name in arrays]
        else:
            g = mean(case, arrays.get("z", arrays["x"]), fault)
            pieces = coefficients(case, g, arrays, fault)
        return [apply(case, arrays["x"], pieces, fault)]


def simulate_other_layout(case: Case, arrays: Inputs) -> list[Array]:
    """Takes x's memory for the other layout, and the result's back."""
    other = replace(case, channels_last=not case.channels_last)
    shape = arrays["x"].shape
    spatial = case.spatial
    inner = (*spatial, case.c) if other.channels_last else (case.c, *spatial)
    mistaken = (case.n, *inner)
    taken = {**arrays, "x": arrays["x"].reshape(mistaken)}
    if "z" in arrays:  # right by itself: the fault is in x alone
        taken["z"] = np.moveaxis(
            arrays["z"], *((1, -1) if other.channels_last else (-1, 1))
        )
    return [result.reshape(shape) for result in simulate(other, taken)]
