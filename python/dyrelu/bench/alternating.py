"""Times two functions in turns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .runner import CallRunner
from .spread import quantile, summary

WARM_CALLS = 3
MIN_ROUNDS, MAX_ROUNDS = 7, 40
# Calls of one after the other in a round, before it is the other's turn, and those
# before them that are not counted: they find the caches as the other has left them.
MAX_CALLS, WARM_CALLS_OF_ROUND = 20, 1
# Seconds that the counted calls of one round may take, and all rounds together, if
# that gives enough.
ROUND_SECONDS, SECONDS = 0.05, 4.0

Summary = dict[str, float]


def time_pair(
    ours: Callable[[], Any], peer: Callable[[], Any], seconds: float = SECONDS
) -> tuple[Summary, Summary, float]:
    """The summaries of both, and the median of the rounds' ratios: whatever slows the
    machine down for a while meets both."""
    runners = [CallRunner(ours), CallRunner(peer)]
    once = 0.0
    for runner in runners:
        runner.sample(WARM_CALLS)
        once = max(once, min(runner.sample(WARM_CALLS).seconds))
    calls = max(1, min(MAX_CALLS, int(ROUND_SECONDS / max(once, 1e-9))))
    both = 2 * once * (calls + WARM_CALLS_OF_ROUND)
    rounds = max(MIN_ROUNDS, min(MAX_ROUNDS, int(seconds / max(both, 1e-9))))
    taken: tuple[list[float], list[float]] = ([], [])
    ratios = []
    for turn in range(rounds):
        medians = [0.0, 0.0]
        for which in (0, 1) if turn % 2 == 0 else (1, 0):
            runners[which].sample(WARM_CALLS_OF_ROUND)
            times = runners[which].sample(calls).seconds
            taken[which].extend(times)
            medians[which] = quantile(times, 0.5)
        ratios.append(medians[0] / medians[1])
    return summary(taken[0]), summary(taken[1]), quantile(ratios, 0.5)
