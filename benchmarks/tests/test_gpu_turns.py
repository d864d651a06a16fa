"""How often and in which order samples are taken, and what the machine tells."""

from __future__ import annotations

import pytest

from benchmarks.device import machine, progress
from benchmarks.device.turns import (
    ROUNDS,
    chained_calls,
    samples_per_round,
    time_in_turns,
)


def test_counts() -> None:
    """More of what is fast."""
    assert [chained_calls(s) for s in (1e-7, 1e-5, 1e-4, 1e-3)] == [50, 50, 5, 1]
    assert [samples_per_round(s) for s in (1e-5, 2e-4, 1.0)] == [30, 20, 4]


def test_turns() -> None:
    """Everyone in each round, in an order that changes."""
    order = []

    def sampler(name: str, seconds: float):
        def sample(count: int) -> list[float]:
            order.append((name, count))
            return [seconds] * count

        return sample

    counts = {"a": (sampler("a", 1.0), 2), "b": (sampler("b", 2.0), 3)}
    found = time_in_turns(counts | {"c": (sampler("c", 3.0), 1)})
    assert found["a"] == {"median": 1, "q1": 1, "q3": 1, "samples": 2 * ROUNDS}
    assert found["b"]["median"] == 2 and found["b"]["samples"] == 3 * ROUNDS
    # One to warm up before each.
    assert order[:4] == [("a", 1), ("a", 2), ("b", 1), ("b", 3)]
    names = [name for name, _ in order[::2]]
    assert names == list("abcacbcabcbabca")


def test_query(monkeypatch: pytest.MonkeyPatch) -> None:
    """What nvidia-smi does not know is left out; so is all where it is not there."""
    line = "NVIDIA H200, 580.1, 1980, 3201, 1980, 3201, [N/A], 30"
    assert machine.parse_query(line) == {
        "name": "NVIDIA H200",
        "driver": "580.1",
        "sm_mhz": 1980.0,
        "memory_mhz": 3201.0,
        "most_sm_mhz": 1980.0,
        "most_memory_mhz": 3201.0,
        "celsius": 30.0,
    }
    monkeypatch.setenv("PATH", "")
    assert not machine.query()


def test_progress_without_a_bar(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line for each step."""
    monkeypatch.setattr(progress, "tqdm", None)
    assert list(progress.progress("ab", "H200", "cell", 2)) == ["a", "b"]
    assert capsys.readouterr().err == "H200: cell 1 of 2\nH200: cell 2 of 2\n"
