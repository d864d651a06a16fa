"""Compares an array with the reference and says where it is worst."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from element_types import Array, ElementType
from reference import Bounded


@dataclass(frozen=True)
class Comparison:
    """The worst element: its error over its bound, and what it should have been.

    `ratio` is at most 1 where the result passes, and infinite where NaN, an
    infinity or a finite number stands in the place of another of them.
    """

    ratio: float = 0.0
    index: tuple[int, ...] = ()
    actual: float = 0.0
    expected: float = 0.0
    bound: float = 0.0
    failures: int = 0
    elements: int = 0
    problem: str = ""

    @property
    def passes(self) -> bool:
        """Whether every element is within its bound."""
        return not self.problem and self.failures == 0

    def describe(self) -> str:
        """One line for a failure message."""
        if self.problem:
            return self.problem
        return (
            f"{self.failures} of {self.elements} elements out of bounds; worst at "
            f"{list(self.index)}: got {self.actual!r}, expected {self.expected!r} "
            f"+- {self.bound:.3e}, error / bound = {self.ratio:.4g}"
        )


def same_class(actual: Array, expected: Array) -> Array:
    """Where NaN meets NaN, an infinity the same infinity, a number a number."""
    both_nan = np.isnan(actual) & np.isnan(expected)
    same_infinity = np.isinf(expected) & (actual == expected)
    both_finite = np.isfinite(actual) & np.isfinite(expected)
    return both_nan | same_infinity | both_finite


@np.errstate(all="ignore")
def error_ratios(actual: Array, expected: Bounded, element_type: ElementType) -> Array:
    """Error over bound by element. Infinities are those of the rounded reference."""
    in_type = expected.value.astype(element_type.dtype).astype(expected.value.dtype)
    error = np.abs(actual.astype(expected.value.dtype) - expected.value)
    ratio = np.where(error == 0, 0, error / expected.bound)
    ratio = np.where(np.isfinite(in_type), ratio, 0)
    alike = same_class(actual.astype(expected.value.dtype), in_type)
    return np.where(alike, ratio, np.inf)


def compare(actual: Array, expected: Bounded, element_type: ElementType) -> Comparison:
    """Holds a result in T (or acc(T), whichever `element_type` is) to the bound."""
    if actual.shape != expected.value.shape:
        shapes = f"{actual.shape}, expected {expected.value.shape}"
        return Comparison(problem=f"the result's shape is {shapes}")
    if actual.dtype != element_type.dtype:
        types = f"{actual.dtype}, expected {element_type.dtype}"
        return Comparison(problem=f"the result's element type is {types}")
    if not np.all(np.isfinite(expected.bound)):
        return Comparison(problem="the reference has a bound that is not finite")
    if actual.size == 0:
        return Comparison()
    ratios = error_ratios(actual, expected, element_type)
    index = np.unravel_index(int(np.argmax(ratios)), ratios.shape)
    return Comparison(
        ratio=float(ratios[index]),
        index=tuple(int(i) for i in index),
        actual=float(actual[index]),
        expected=float(expected.value[index]),
        bound=float(expected.bound[index]),
        failures=int(np.count_nonzero(~(ratios <= 1))),
        elements=actual.size,
    )
