"""Compilation times: what is compiled, and what is concluded."""

from __future__ import annotations

import pytest
from dyrelu.bench.spread import summary

from benchmarks import compile_times
from benchmarks.compile_times import (
    compilations,
    compile_table,
    compile_text,
    compile_verdicts,
    measure_compilations,
)
from benchmarks.tests.running import BUILD


def row(shape: str, seconds: float, dynamic: bool = False) -> dict:
    """A measured compilation."""
    return {"op": "b", "shape": shape, "dynamic": dynamic, "time": summary([seconds])}


def test_verdict() -> None:
    """The slowest is told."""
    run = {"compilations": [row("1x2x3x3", 0.1), row("2x2x3x3", 0.2, True)]}
    [verdict] = compile_verdicts(run)
    assert verdict.line() == (
        "MISS compiling one op in memory, slowest: 200.00 ms, wanted at most 150 ms "
        "(b, 2x2x3x3, dynamic)"
    )
    assert "2x2x3x3, sizes dynamic" in compile_table(run)
    assert not compile_verdicts({})


def test_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every module compiles, and its time is read."""
    small = [pair for pair in compilations() if pair[0].bytes < 8 << 20]
    assert {dynamic for _, dynamic in small} == {False, True}
    monkeypatch.setattr(compile_times, "ROUNDS", 1)
    monkeypatch.setattr(compile_times, "compilations", lambda: small)
    rows = measure_compilations(BUILD / "bin" / "dyrelu-run")
    assert len(rows) == len(small)
    assert all(0 < one["time"]["median"] < 60 for one in rows)


def test_dynamic_text() -> None:
    """Only the channels keep their size."""
    [cell] = [cell for cell, dynamic in compilations() if dynamic]
    assert "%x: tensor<?x256x?x?xf32>" in compile_text(cell, True)
