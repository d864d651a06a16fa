"""What a case must yield: the reference, its bounds and its types."""

from __future__ import annotations

import numpy as np
from cases import Case
from element_types import Array, ElementType
from inputs import Inputs
from reference import (
    Bounded,
    Dense,
    apply,
    coefficient_rounding,
    coefficients,
    exact,
    last_sums,
    pool,
    rounded,
    variant_b,
)

Expected = tuple[Bounded, ElementType]


def layer(wide: dict[str, Array], number: int) -> Dense | None:
    """The first or the second layer, if present."""
    if f"w{number}" not in wide:
        return None
    return Dense(wide[f"w{number}"], wide.get(f"b{number}"))


def expected_coefficients(case: Case, wide: dict[str, Array]) -> list[Bounded]:
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


def expected(case: Case, inputs: Inputs) -> list[Expected]:
    """The results of a case in order, each with the type it is held to."""
    element = case.element_type
    eps, last = element.eps, case.channels_last
    wide = {name: array.astype(element.wide) for name, array in inputs.items()}
    if case.op == "pool":
        return [(pool(wide["x"], last, eps), element.acc)]
    if case.op == "coefficients":
        return [(result, element.acc) for result in expected_coefficients(case, wide)]
    if case.op == "apply":
        b = exact(wide["b"]) if "b" in wide else None
        result = apply(wide["x"], exact(wide["a"]), b, last, eps)
    else:
        layers = (layer(wide, 1), layer(wide, 2))
        context = wide.get("z")
        result = variant_b(wide["x"], context, *layers, case.hyper, last, eps)
    return [(rounded(result, element), element)]
