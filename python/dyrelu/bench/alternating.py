"""Times two functions in turns."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from .runner import CallRunner
from .spread import quantile, summary

WARM_CALLS = 3
MIN_ROUNDS = 11
MAX_ROUNDS = 200
# Seconds that all rounds together may take, if that gives enough.
SECONDS = 4.0

Summary = dict[str, float]


def time_pair(
    ours: Callable[[], Any], peer: Callable[[], Any], seconds: float = SECONDS
) -> tuple[Summary, Summary, float]:
    """The summaries of both, and the median of the ratios of calls that follow each
    other: whatever slows the machine down for a while meets both."""
    runners = [CallRunner(ours), CallRunner(peer)]
    start = time.perf_counter()
    for runner in runners:
        runner.sample(WARM_CALLS)
    once = (time.perf_counter() - start) / WARM_CALLS
    rounds = max(MIN_ROUNDS, min(MAX_ROUNDS, int(seconds / max(once, 1e-9))))
    taken: tuple[list[float], list[float]] = ([], [])
    for turn in range(rounds):
        order = (0, 1) if turn % 2 == 0 else (1, 0)
        for which in order:
            taken[which].extend(runners[which].sample(1).seconds)
    ratios = [a / b for a, b in zip(*taken, strict=True)]
    return summary(taken[0]), summary(taken[1]), quantile(ratios, 0.5)
