"""What a sample is, with a device that takes 2 us for a call and a host that takes 150."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

# pylint: disable=wrong-import-position
from benchmarks.device.timer import Timer

CALL, HOST, REPLAY, FLUSH, SLEEP = 2.0, 150.0, 5.0, 100.0, 200.0


class Device:
    """Two clocks in microseconds. A graph that is captured counts its calls."""

    def __init__(self) -> None:
        self.host = 0.0
        self.device = 0.0
        self.captured: int | None = None
        self.flushes = 0

    def queue(self, host: float, device: float) -> None:
        """The device starts when it is told to, and not before it is done."""
        self.host += host
        self.device = max(self.device, self.host) + device

    def call(self) -> None:
        """One of what is timed."""
        if self.captured is None:
            self.queue(HOST, CALL)
        else:
            self.captured += 1

    def flush(self) -> None:
        """Of the cache."""
        self.flushes += 1
        self.queue(1, FLUSH)

    def synchronize(self) -> None:
        """The host waits."""
        self.host = self.device = max(self.host, self.device)


@pytest.fixture(name="device")
def fake_device(monkeypatch: pytest.MonkeyPatch) -> Device:
    """In the place of PyTorch's."""
    device = Device()

    class Event:
        """A time of the device."""

        def __init__(self, enable_timing: bool) -> None:
            assert enable_timing
            self.time = -1.0

        def record(self) -> None:
            """Now, or when the device is done."""
            device.queue(0, 0)
            self.time = device.device

        def elapsed_time(self, other: Event) -> float:
            """In milliseconds."""
            return (other.time - self.time) / 1e3

    class Graph:
        """Calls."""

        calls = 0

        def replay(self) -> None:
            """One launch of the host, and a start of the device."""
            device.queue(10, REPLAY + self.calls * CALL)

    @contextmanager
    def capture(graph: Graph) -> Iterator[None]:
        device.captured = 0
        yield
        graph.calls, device.captured = device.captured, None

    def sleep(_: int) -> None:
        device.queue(1, SLEEP)

    replaced: dict[str, Any] = {"Event": Event, "CUDAGraph": Graph, "graph": capture}
    replaced |= {"synchronize": device.synchronize, "_sleep": sleep}
    for name, value in replaced.items():
        monkeypatch.setattr(torch.cuda, name, value)
    monkeypatch.setattr(Timer, "__init__", lambda self: None)
    monkeypatch.setattr(Timer, "flush", lambda self: device.flush())
    return device


def test_ways(device: Device) -> None:
    """A graph of many calls spreads its start; what the host takes is only in
    launches that follow each other.
    """
    samplers = Timer().samplers(device.call, True)
    found = {}
    for way, (sampler, count) in samplers.items():
        device.synchronize()
        found[way] = sampler(count)[-1] * 1e6
    assert found == {
        "graph": pytest.approx(CALL + REPLAY / 50),
        "graph, L2 flushed": pytest.approx(CALL + REPLAY),
        "launches": pytest.approx(HOST + CALL / 50, rel=0.1),
        "launches, L2 flushed": pytest.approx(CALL),
    }
    # One for each sample of the two ways.
    flushed = [samplers[way][1] for way in samplers if "flushed" in way]
    assert device.flushes == sum(flushed)


def test_without_flushing(device: Device) -> None:
    """For x that is as large as the cache."""
    assert set(Timer().samplers(device.call, False)) == {"graph", "launches"}
    assert not device.flushes
