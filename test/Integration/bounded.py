"""Values in wide arithmetic with bounds on the error of what computes them in acc(T).

The bounds are those of the accuracy bar. Where a value is infinite or NaN its bound
is 0: nothing is left to round there, and what follows from such a value (a saturated
norm, say) is exact.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from element_types import Array, ElementType


class Bounded(NamedTuple):
    """A value in wide arithmetic, and the bound on the error of its computation."""

    value: Array
    bound: Array


def dot_error(terms: int, eps: float) -> float:
    """r(n) of the accuracy bar: the relative error granted a sum of n terms."""
    return 2.0 * np.sqrt(terms) * eps


def exact_where_not_finite(value: Array, bound: Array) -> Bounded:
    """Pairs a value with its bound; infinities and NaN have no rounding error."""
    return Bounded(value, np.where(np.isfinite(value), bound, 0))


def exact(value: Array) -> Bounded:
    """A value that was given, not computed."""
    return Bounded(value, np.zeros_like(value))


def rounded(result: Bounded, element_type: ElementType) -> Bounded:
    """Adds to the bound the one rounding to T: half an ulp of T at the value."""
    reach = np.abs(result.value) + result.bound
    half_ulp = element_type.half_ulp(np.where(np.isfinite(reach), reach, 0))
    return exact_where_not_finite(result.value, result.bound + half_ulp)
