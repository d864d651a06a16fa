"""Times several runners in turns."""

from __future__ import annotations

import resource
import time
from dataclasses import dataclass, field

from .processors import run_on_first
from .runner import Runner
from .spread import summary

ROUNDS = 5
MIN_SAMPLES = 20
MAX_SAMPLES = 200
# Seconds that one runner's calls may take in one round, if that gives enough.
ROUND_SECONDS = 0.02
# Seconds and calls to warm up with, after the others and a pause.
WARM_SECONDS = 0.002
WARM_CALLS = (2, 200)
# A call this slow gets one sample in each round.
SLOW_SECONDS = 1.0


@dataclass
class Taken:
    """What was measured of one runner so far."""

    seconds: list[float] = field(default_factory=list)
    threads: list[float] = field(default_factory=list)
    faults: int = 0


def page_faults() -> int:
    """How many the process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt


def calls_per_round(seconds: float) -> int:
    """How many calls one round has of a function that takes so long."""
    if seconds >= SLOW_SECONDS:
        return 1
    fitting = int(ROUND_SECONDS / max(seconds, 1e-9))
    return max(MIN_SAMPLES // ROUNDS, min(MAX_SAMPLES // ROUNDS, fitting))


def calls_to_warm_up(seconds: float) -> int:
    """How many calls precede those of a round; none of the slowest."""
    if seconds >= SLOW_SECONDS:
        return 0
    least, most = WARM_CALLS
    return max(least, min(most, int(WARM_SECONDS / max(seconds, 1e-9))))


def time_in_turns(
    runners: dict[str, Runner], pause: float
) -> dict[str, dict[str, float]]:
    """Medians and quartiles of all runners, by name.

    Whatever disturbs the machine for a while meets all of them. The pause lets
    the threads of the one before, which wait for work for a moment, go to sleep.
    """
    calls = {}
    warm = {}
    for name, runner in runners.items():
        run_on_first()
        time.sleep(pause)
        first = runner.sample(1).seconds[0]
        # The first call may load or tune; a slow one tells enough.
        again = runner.sample(3).seconds if first < SLOW_SECONDS else [first]
        calls[name] = calls_per_round(min(again))
        warm[name] = calls_to_warm_up(min(again))
    taken = {name: Taken() for name in runners}
    order = list(runners)
    for _ in range(ROUNDS):
        for name in order:
            # OpenVINO lets the thread that calls it go anywhere, and the next one
            # finds it on the processor that a thread of OpenMP is bound to: what
            # takes 63 us on two threads took 172.
            run_on_first()
            time.sleep(pause)
            runner = runners[name]
            if warm[name]:
                runner.sample(warm[name])
            faults = page_faults()
            samples = runner.sample(calls[name])
            taken[name].faults += page_faults() - faults
            taken[name].seconds += samples.seconds
            taken[name].threads.append(samples.threads)
        # Nobody always comes after the same one.
        order.append(order.pop(0))
        order.reverse()
    return {
        name: summary(one.seconds)
        | {"threads": max(one.threads), "faults": one.faults / len(one.seconds)}
        for name, one in taken.items()
    }
