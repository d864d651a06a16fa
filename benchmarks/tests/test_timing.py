"""Where what is timed runs."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from dyrelu.bench.processors import ALL, run_anywhere
from dyrelu.bench.timing import time_in_turns

from benchmarks.peers.base import Runner, Samples


class Wanderer(Runner):
    """Lets the thread that calls it go anywhere."""

    def sample(self, calls: int) -> Samples:
        run_anywhere()
        return Samples([1e-6] * calls, 1.0)

    def result(self) -> None:
        return None


class Observer(Runner):
    """Notes where it may run."""

    def __init__(self) -> None:
        self.found: set[frozenset[int]] = set()

    def sample(self, calls: int) -> Samples:
        self.found.add(frozenset(os.sched_getaffinity(0)))
        return Samples([1e-6] * calls, 1.0)

    def result(self) -> None:
        return None


@pytest.fixture(name="_afterwards_anywhere")
def _restore() -> Iterator[None]:
    yield
    run_anywhere()


@pytest.mark.skipif(len(ALL) < 2, reason="there is one processor")
def test_all_are_timed_on_one_processor(_afterwards_anywhere: None) -> None:
    """Wherever those before have let the thread go."""
    observer = Observer()
    time_in_turns({"wanderer": Wanderer(), "observer": observer}, 0.0)
    assert observer.found == {frozenset({min(ALL)})}
