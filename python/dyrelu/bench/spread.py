"""Medians, quartiles and means of measurements."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

NOISY = 0.15


def quantile(values: Sequence[float], at: float) -> float:
    """The value below which the part `at` of the values lies, interpolated."""
    ordered = sorted(values)
    if not ordered:
        raise ValueError("a quantile of nothing")
    position = at * (len(ordered) - 1)
    below = math.floor(position)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (position - below)


def summary(seconds: Sequence[float]) -> dict[str, float]:
    """What is kept of some samples."""
    return {
        "median": quantile(seconds, 0.5),
        "q1": quantile(seconds, 0.25),
        "q3": quantile(seconds, 0.75),
        "samples": len(seconds),
    }


def spread(summarized: dict[str, float]) -> float:
    """The distance of the quartiles over the median."""
    return (summarized["q3"] - summarized["q1"]) / summarized["median"]


def geometric_mean(
    values: Iterable[float], weights: Iterable[float] | None = None
) -> float:
    """exp of the mean of the logarithms."""
    numbers = list(values)
    if not numbers:
        raise ValueError("a mean of nothing")
    shares = list(weights) if weights is not None else [1.0] * len(numbers)
    total = sum(
        share * math.log(value) for share, value in zip(shares, numbers, strict=True)
    )
    return math.exp(total / sum(shares))
