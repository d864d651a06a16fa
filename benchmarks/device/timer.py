"""Samplers of what runs on the GPU, between events of its stream."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch

from benchmarks.device.names import FLUSHED, GRAPH, LAUNCHES
from benchmarks.device.turns import (
    CHAIN_SECONDS,
    Sampler,
    chained_calls,
    samples_per_round,
)

Call = Callable[[], Any]
WARM_CALLS = 3
# The device waits so many cycles, in which the host gets ahead of it.
HEAD_START = 400_000
# What is read between timings, over the size of the cache.
FLUSH_SIZES = 4
# Seconds of a flush, about, and of a head start.
FLUSH_SECONDS = 1e-4
HEAD_SECONDS = 2e-4


class Timer:
    """Times calls on the current stream."""

    device = "cuda"

    def __init__(self, cache_bytes: int) -> None:
        count = FLUSH_SIZES * cache_bytes // 4
        self._other = torch.zeros(count, dtype=torch.int32, device="cuda")
        self._sink = torch.empty((), dtype=torch.int32, device="cuda")

    def flush(self) -> None:
        """Fills the cache with other data, which need not be written back."""
        torch.amax(self._other, 0, out=self._sink)

    @staticmethod
    def synchronize() -> None:
        """Until everything has run."""
        torch.cuda.synchronize()

    def is_lost(self) -> bool:
        """Whether an error has left the context of no use."""
        try:
            self.synchronize()
        except RuntimeError:
            return True
        return False

    @staticmethod
    def release() -> None:
        """Gives memory back that nobody uses."""
        torch.cuda.empty_cache()

    @staticmethod
    def capture(call: Call, count: int) -> torch.cuda.CUDAGraph:
        """So many calls as a graph."""
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            for _ in range(count):
                call()
        return graph

    @staticmethod
    def sampler(run: Call, calls: int, before: Call | None = None) -> Sampler:
        """Times `run`, which makes so many calls, after `before`."""

        def sample(count: int) -> list[float]:
            events = []
            for _ in range(count):
                if before:
                    before()
                pair = [torch.cuda.Event(enable_timing=True) for _ in range(2)]
                pair[0].record()
                run()
                pair[1].record()
                events.append(pair)
            torch.cuda.synchronize()
            return [a.elapsed_time(b) / 1e3 / calls for a, b in events]

        return sample

    def estimate(self, call: Call) -> float:
        """The seconds of a call, about."""
        for _ in range(WARM_CALLS):
            call()
        return min(self.sampler(call, 1)(WARM_CALLS))

    def samplers(self, call: Call, flushed: bool) -> dict[str, tuple[Sampler, int]]:
        """By way, with the samples of a round; `flushed` as well if wanted."""
        seconds = self.estimate(call)
        together = chained_calls(seconds)

        def repeat() -> None:
            for _ in range(together):
                call()

        # Without what the host takes.
        probe = self.capture(call, WARM_CALLS)
        seconds = min(self.sampler(probe.replay, WARM_CALLS)(WARM_CALLS))
        chained = chained_calls(seconds)
        graph = self.capture(call, chained)
        found = {
            GRAPH: (
                self.sampler(graph.replay, chained),
                samples_per_round(seconds * chained),
            ),
            LAUNCHES: (
                self.sampler(repeat, together),
                samples_per_round(CHAIN_SECONDS),
            ),
        }
        if not flushed:
            return found
        single = graph if chained == 1 else self.capture(call, 1)

        def hold_and_flush() -> None:
            # Of launches one by one, the host's part is timed without flushing.
            torch.cuda._sleep(HEAD_START)  # pylint: disable=protected-access
            self.flush()

        wait = FLUSH_SECONDS + seconds
        found[GRAPH + FLUSHED] = (
            self.sampler(single.replay, 1, self.flush),
            samples_per_round(wait),
        )
        found[LAUNCHES + FLUSHED] = (
            self.sampler(call, 1, hold_and_flush),
            samples_per_round(wait + HEAD_SECONDS),
        )
        return found
