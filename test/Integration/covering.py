"""Rows of factor levels in which every pair of levels meets early."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any

import numpy as np

Pair = tuple[int, int, int, int]  # factor, level, later factor, its level


def all_pairs(sizes: Sequence[int]) -> dict[Pair, None]:
    """Every pair of levels of two factors, in a fixed order."""
    return {
        (f, i, g, j): None
        for f, g in combinations(range(len(sizes)), 2)
        for i in range(sizes[f])
        for j in range(sizes[g])
    }


def pair_of(f: int, i: int, g: int, j: int) -> Pair:
    """The pair with its lower factor first."""
    return (f, i, g, j) if f < g else (g, j, f, i)


def best_level(
    factor: int,
    size: int,
    row: Mapping[int, int],
    uncovered: Mapping[Pair, None],
    rng: np.random.Generator,
) -> int:
    """The level that meets most of the row's levels for the first time."""
    gains = [
        sum(pair_of(factor, level, g, j) in uncovered for g, j in row.items())
        for level in range(size)
    ]
    best = [level for level in range(size) if gains[level] == max(gains)]
    return int(rng.choice(best))


def covering_rows(
    factors: Mapping[str, Sequence[Any]], count: int, rng: np.random.Generator
) -> list[dict[str, Any]]:
    """`count` rows, each a level of every factor.

    A row starts from a pair that no row before had and takes, factor by factor in
    random order, the level that adds most new pairs. Once every pair has occurred
    the levels are drawn evenly.
    """
    names = list(factors)
    sizes = [len(factors[name]) for name in names]
    uncovered = all_pairs(sizes)
    result = []
    for _ in range(count):
        row: dict[int, int] = {}
        if uncovered:
            f, i, g, j = next(iter(uncovered))
            row = {f: i, g: j}
        for factor in rng.permutation(len(names)).tolist():
            if factor not in row:
                row[factor] = best_level(factor, sizes[factor], row, uncovered, rng)
        for f, g in combinations(range(len(names)), 2):
            uncovered.pop((f, row[f], g, row[g]), None)
        result.append({name: factors[name][row[f]] for f, name in enumerate(names)})
    return result
