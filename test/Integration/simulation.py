"""A plain implementation of the ops in the arithmetic of acc(T), and faulty ones.

It stands for compiled code in the tests of the comparison: without a fault it must
keep to the bar in every case, with one it must not.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from cases import Case
from element_types import Array
from inputs import Inputs
from reference import Hyper
from simulated_gradients import gradients
from simulated_layers import coefficients, mean, sequential_sum
from simulated_pieces import piece_of, static_piece

APRELU_SLOPE = Hyper(k=1, intercepts=False, alpha=(0.5,), lambda_a=(0.5,))


def apply(
    case: Case, x: Array, given: list[Array], fault: str, pi: Array | None = None
) -> Array:
    """The maximum in acc(T), times pi, rounded to T once."""
    wide = x.astype(case.element_type.acc.dtype)
    if pi is not None:
        pi = np.expand_dims(pi, -1 if case.channels_last else 1)
    pieces = []
    for k in range(given[0].shape[1] if given else 0):
        piece = piece_of(case, given[0], k, x.ndim) * wide
        if pi is not None and fault == "pi_of_piece":
            piece = piece * pi
        if len(given) > 1:
            piece = piece + piece_of(case, given[1], k, x.ndim)
        pieces.append(piece)
    static = () if fault == "no_static" else case.pieces
    pieces += [static_piece(wide, *numbers, fault) for numbers in static]
    result = pieces[0]
    for piece in pieces[1:] if fault != "no_maximum" else []:
        combine = np.minimum if fault == "minimum" else np.maximum
        result = combine(result, piece)
    if pi is not None and fault not in ("pi_of_piece", "pi_ignored"):
        result = result * pi
    return result.astype(x.dtype)


def attention(case: Case, z: Array, arrays: Inputs, fault: str) -> Array:
    """pi [N, S...] in acc(T)."""
    given = case.attention
    assert given is not None
    acc = case.element_type.acc.dtype
    rows = (z if case.channels_last else np.moveaxis(z, 1, -1)).astype(acc)
    products = rows * arrays["wp"].astype(acc)[0]
    shape = products.shape[:-1]
    if 0 in shape:
        return np.empty(shape, acc)
    logits = sequential_sum(products).reshape(shape[0], -1)
    if "bp" in arrays:
        logits = logits + arrays["bp"].astype(acc)
    exponent = logits
    if given.tau is not None and fault != "tau_ignored":
        exponent = exponent / acc.type(given.tau)
    if fault != "unstable":
        exponent = exponent - exponent.max(axis=1, keepdims=True)
    e = np.exp(exponent)
    positions = acc.type(logits.shape[1])
    gamma = positions / 3 if given.gamma is None else acc.type(given.gamma)
    if fault == "gamma_of_positions":
        gamma = positions
    pi = gamma * (e / e.sum(axis=1, keepdims=True))
    return (pi if fault == "no_cap" else np.minimum(pi, 1)).reshape(shape)


def maxout(case: Case, x: Array, fault: str) -> Array:
    """The maximum of k channels in a row."""
    k = case.hyper.k
    rows = x if case.channels_last else np.moveaxis(x, 1, -1)
    split = (k, case.c) if fault == "strided_groups" else (case.c, k)
    rows = rows.reshape(*rows.shape[:-1], *split)
    combine = np.minimum if fault == "least" else np.maximum
    result = combine.reduce(rows, axis=-2 if fault == "strided_groups" else -1)
    return result if case.channels_last else np.moveaxis(result, -1, 1)


def shifted_channels(case: Case, fault: str) -> list[int]:
    """p(0), ..., p(C - 1)."""
    if fault == "no_shift":
        return list(range(case.c))
    if case.permutation is not None:
        table = list(case.permutation)
    else:
        groups, per_group = case.groups, case.c // case.groups
        step = 2 if fault == "shift_off_by_one" else 1
        table = [
            (c // per_group + 1) % groups * per_group + (c + step) % per_group
            for c in range(case.c)
        ]
    if fault == "inverse_shift":
        return np.argsort(table).tolist()
    return table


def shift_max(case: Case, arrays: Inputs, fault: str) -> Array:
    """The maximum of sums of two products."""
    x = arrays["x"].astype(case.element_type.acc.dtype)
    index = shifted_channels(case, fault)
    other = np.take(x, index, axis=-1 if case.channels_last else 1)
    pieces = [
        piece_of(case, arrays["a"], k, x.ndim) * x
        + piece_of(case, arrays["b"], k, x.ndim) * other
        for k in range(case.hyper.k)
    ]
    return np.maximum.reduce(pieces).astype(arrays["x"].dtype)


def aprelu(case: Case, arrays: Inputs, fault: str) -> Array:
    """The maximum of x and s x."""
    modes = ["negative", "positive"]
    if case.positive_first != (fault == "halves"):
        modes.reverse()
    g = np.concatenate([mean(case, arrays["x"], fault, mode) for mode in modes], 1)
    slopes = coefficients(case, g, arrays, fault, APRELU_SLOPE)
    identity = () if fault == "no_identity" else ((1.0, 0.0),)
    return apply(replace(case, pieces=identity), arrays["x"], slopes, fault)


def variant(case: Case, arrays: Inputs, fault: str) -> Array:
    """Variants A, B and C."""
    z = arrays.get("z", arrays["x"])
    given = coefficients(case, mean(case, z, fault), arrays, fault)
    if fault == "first_sample":
        given = [part[:1] for part in given]
    if fault == "shared_rows":
        given = [part[:, :1] for part in given]
    pi = None
    if case.attention is not None and fault != "no_attention":
        pi = attention(case, z, arrays, fault)
    return apply(case, arrays["x"], given, fault, pi)


@np.errstate(all="ignore")
def simulate(case: Case, arrays: Inputs, fault: str = "") -> list[Array]:
    """The results of a case, as plain code in acc(T) computes them."""
    if fault == "layout":
        return simulate_other_layout(case, arrays)
    if case.op == "pool":
        return [mean(case, arrays["x"], fault, case.mode)]
    if case.op == "coefficients":
        return coefficients(case, arrays["g"], arrays, fault)
    if case.op == "attention":
        return [attention(case, arrays["z"], arrays, fault)]
    if case.op == "apply":
        given = [arrays[name] for name in ("a", "b") if name in arrays]
        return [apply(case, arrays["x"], given, fault, arrays.get("pi"))]
    if case.op.startswith("apply_grad_"):
        return gradients(case, arrays)
    if case.op == "maxout":
        return [maxout(case, arrays["x"], fault)]
    if case.op == "shift_max":
        return [shift_max(case, arrays, fault)]
    if case.op == "aprelu":
        return [aprelu(case, arrays, fault)]
    return [variant(case, arrays, fault)]


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
