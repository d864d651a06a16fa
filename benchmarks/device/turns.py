"""Times everyone in turns."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import TypeVar

from dyrelu.bench.spread import summary

ROUNDS = 5
# Seconds of one round of one sampler, and how many samples it has.
ROUND_SECONDS = 0.004
SAMPLES = (4, 30)
# Calls that are timed together take about so long, where they are not timed alone.
CHAIN_SECONDS = 5e-4
MOST_CHAINED = 50

Key = TypeVar("Key", bound=Hashable)
# Takes so many samples; seconds of a call each.
Sampler = Callable[[int], list[float]]


def chained_calls(seconds: float) -> int:
    """How many calls of so many seconds are timed together."""
    return max(1, min(MOST_CHAINED, int(CHAIN_SECONDS / max(seconds, 1e-9))))


def samples_per_round(seconds: float) -> int:
    """Of a sample that takes so long."""
    least, most = SAMPLES
    return max(least, min(most, int(ROUND_SECONDS / max(seconds, 1e-9))))


def time_in_turns(
    samplers: Mapping[Key, tuple[Sampler, int]],
) -> dict[Key, dict[str, float]]:
    """Medians and quartiles; a sampler comes with its samples per round.

    Whatever disturbs the device for a while meets all of them.
    """
    taken: dict[Key, list[float]] = {key: [] for key in samplers}
    keys = list(samplers)
    for turn in range(ROUNDS):
        # Nobody always comes after the same one.
        first = turn % max(1, len(keys))
        order = keys[first:] + keys[:first]
        for key in order[:: -1 if turn % 2 else 1]:
            sampler, count = samplers[key]
            sampler(1)
            taken[key] += sampler(count)
    return {key: summary(seconds) for key, seconds in taken.items()}
