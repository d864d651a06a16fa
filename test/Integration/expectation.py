"""What a case must yield: the reference, its bounds and its types."""

from __future__ import annotations

import numpy as np
from cases import GRADIENTS, Case
from element_types import Array, ElementType
from inputs import Inputs
from reference import (
    Bounded,
    Dense,
    apply,
    aprelu,
    attention,
    attention_gradient,
    coefficient_gradients,
    coefficient_rounding,
    coefficients,
    exact,
    group_shift,
    input_gradient,
    last_sums,
    maxout,
    pool,
    rounded,
    shift_max,
    variant,
)

Expected = tuple[Bounded, ElementType]
Wide = dict[str, Array]


def layer(wide: Wide, number: int | str) -> Dense | None:
    """The first layer, the second or that of the attention ("p"), if present."""
    if f"w{number}" not in wide:
        return None
    return Dense(wide[f"w{number}"], wide.get(f"b{number}"))


def expected_coefficients(case: Case, wide: Wide) -> list[Bounded]:
    """Slopes and intercepts, [N, K, C], with the bound of the block by itself."""
    element = case.element_type
    eps = element.eps
    given = (exact(wide["g"]), layer(wide, 1), layer(wide, 2), case.hyper, eps)
    results = []
    for name, result in zip(("alpha", "beta"), coefficients(*given), strict=True):
        if result is None:
            continue
        initial = np.array(case.hyper.constants(name), dtype=element.wide)
        results.append(coefficient_rounding(result, initial[:, np.newaxis], eps))
    if case.special == "small_slopes":
        sums = last_sums(*given)
        relative = (sums.bound + 4 * eps).reshape(results[0].value.shape)
        results[0] = Bounded(results[0].value, results[0].value * relative)
    return results


def expected_attention(case: Case, wide: Wide) -> Bounded | None:
    """pi, if the op has an attention of its own."""
    given = case.attention
    if given is None:
        return None
    tau = 1.0 if given.tau is None else given.tau
    if given.tau_operand:
        tau = wide["tau"]
    z = wide.get("z", wide.get("x"))
    eps = case.element_type.eps
    return attention(z, layer(wide, "p"), tau, given.gamma, case.channels_last, eps)


def expected_activation(case: Case, wide: Wide) -> Bounded:
    """y, before it is rounded to T."""
    x, last, eps = wide["x"], case.channels_last, case.element_type.eps
    given = {name: exact(wide[name]) for name in ("a", "b", "pi") if name in wide}
    if case.op == "apply":
        a, b, pi = (given.get(name) for name in ("a", "b", "pi"))
        return apply(x, a, b, last, eps, case.pieces, pi)
    if case.op == "maxout":
        return maxout(x, case.hyper.k, last)
    if case.op == "shift_max":
        shift = case.permutation
        if shift is None:
            shift = group_shift(case.groups, case.c)
        return shift_max(x, wide["a"], wide["b"], shift, last, eps)
    layers = (layer(wide, 1), layer(wide, 2))
    if case.op == "aprelu":
        return aprelu(x, *layers, case.positive_first, last, eps)
    pi = expected_attention(case, wide)
    return variant(x, wide.get("z"), *layers, case.hyper, last, eps, pi)


def expected_gradients(case: Case, wide: Wide) -> list[Expected]:
    """The gradients of `apply`, which has the operands of this case."""
    element, last = case.element_type, case.channels_last
    a, b, pi = (wide.get(name) for name in ("a", "b", "pi"))
    given = (wide["x"], wide["dy"])
    if case.op == "apply_grad_attention":
        pieces = (None if value is None else exact(value) for value in (a, b))
        dpi = attention_gradient(*given, *pieces, last, element.eps, case.pieces)
        return [(dpi, element.acc)]
    rest = (a, b, last, element.eps, case.pieces, pi)
    if case.op == "apply_grad_coefficients":
        return [(g, element.acc) for g in coefficient_gradients(*given, *rest)]
    dx = input_gradient(*given, *rest)
    result = element.acc if case.wide_result else element
    return [(dx if result == element.acc else rounded(dx, result), result)]


def expected(case: Case, inputs: Inputs) -> list[Expected]:
    """The results of a case in order, each with the type it is held to."""
    element = case.element_type
    wide = {name: array.astype(element.wide) for name, array in inputs.items()}
    if case.op == "pool":
        g = pool(wide["x"], case.channels_last, element.eps, case.mode)
        return [(g, element.acc)]
    if case.op == "coefficients":
        return [(result, element.acc) for result in expected_coefficients(case, wide)]
    if case.op == "attention":
        return [(expected_attention(case, wide), element.acc)]
    if case.op in GRADIENTS:
        return expected_gradients(case, wide)
    return [(rounded(expected_activation(case, wide), element), element)]
