"""The element types of the dialect, with what the accuracy bar needs of them."""

from __future__ import annotations

from dataclasses import dataclass

import ml_dtypes
import numpy as np

Array = np.ndarray


@dataclass(frozen=True)
class ElementType:
    """A floating-point type T: its spelling, NumPy type and format.

    `precision` counts the significand's bits with the hidden one; `smallest` is
    the exponent of the least subnormal; `accumulator` names acc(T).
    """

    name: str
    dtype: np.dtype
    precision: int
    smallest: int
    accumulator: str

    @property
    def acc(self) -> ElementType:
        """The type of sums, coefficients and pooled values."""
        return ELEMENT_TYPES[self.accumulator]

    @property
    def eps(self) -> float:
        """The unit roundoff of acc(T): 2^-24 or 2^-53."""
        return 2.0**-self.acc.precision

    @property
    def wide(self) -> np.dtype:
        """The reference's arithmetic: wider than acc(T)."""
        return np.dtype(np.longdouble if self.eps == 2.0**-53 else np.float64)

    def half_ulp(self, values: Array) -> Array:
        """Half the distance of neighbours of this type at `values`."""
        exponents = np.where(values == 0, self.smallest, np.frexp(np.abs(values))[1])
        ulp = np.maximum(exponents - self.precision, self.smallest)
        return np.ldexp(np.ones_like(values), ulp - 1)


ELEMENT_TYPES: dict[str, ElementType] = {
    "f16": ElementType("f16", np.dtype(np.float16), 11, -24, "f32"),
    "bf16": ElementType("bf16", np.dtype(ml_dtypes.bfloat16), 8, -133, "f32"),
    "f32": ElementType("f32", np.dtype(np.float32), 24, -149, "f32"),
    "f64": ElementType("f64", np.dtype(np.float64), 53, -1074, "f64"),
}
