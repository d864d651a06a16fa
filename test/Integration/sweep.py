"""The sweep: which cases are run, by seed and count."""

from __future__ import annotations

from cases import OPS, Case
from drawing import combinations
from specials import special_cases

DEFAULT_SEED = 2003
DEFAULT_COUNT = 200  # of each op; fewer leave pairs of levels that never meet

# Ops with more levels of their factors need more.
SHARES = {"b": 1.5, "attention": 1.3, "apply": 1.6}
SHARES |= {f"apply_grad_{of}": 1.6 for of in ("coefficients", "input", "attention")}


def sweep(count: int = DEFAULT_COUNT, seed: int = DEFAULT_SEED) -> list[Case]:
    """`count` combinations of each op, or a share more, and all special values."""
    cases: list[Case] = []
    for op in OPS:
        number = round(count * SHARES.get(op, 1))
        cases += combinations(op, number, seed)
        cases += special_cases(op, number, seed)
    return cases
