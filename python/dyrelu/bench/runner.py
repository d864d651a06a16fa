"""What is timed."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True)
class Samples:
    """The seconds of some calls, and how many threads worked on average."""

    seconds: list[float]
    threads: float


class Runner(ABC):
    """Somebody who is ready to compute one problem."""

    @abstractmethod
    def sample(self, calls: int) -> Samples:
        """Times calls, one after the other."""

    @abstractmethod
    def result(self) -> np.ndarray[Any, Any] | None:
        """What a call computes, in the layout of x; None: nothing to check."""


class CallRunner(Runner):
    """A function of Python that is done when it returns."""

    def __init__(
        self,
        call: Callable[[], Any],
        to_array: Callable[[Any], np.ndarray[Any, Any]] | None = None,
    ) -> None:
        self.call = call
        self.to_array = to_array

    def sample(self, calls: int) -> Samples:
        clock, call = time.perf_counter, self.call
        seconds = []
        before = time.process_time()
        begin = clock()
        for _ in range(calls):
            start = clock()
            # Kept until after the clock is read: freeing is not the call's.
            kept = call()
            seconds.append(clock() - start)
            del kept
        wall = clock() - begin
        return Samples(seconds, (time.process_time() - before) / wall)

    def result(self) -> np.ndarray[Any, Any] | None:
        return self.to_array(self.call()) if self.to_array else None
