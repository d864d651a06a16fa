"""The measuring of a cell, on the CPU and with a clock that is not one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

# pylint: disable=wrong-import-position
from benchmarks.device.measure import measure_cell, measured_before
from benchmarks.device.peers import Copy, Eager, Peer
from benchmarks.device.rows import rows_of
from benchmarks.peers.torch_modules import SPELLINGS
from benchmarks.sites import Cell, Site

CELL = Cell(Site("net", ("s",), (8, 5, 4), hidden=3), 2, "f32", "gpu")


class FakeTimer:
    """Calls once, and tells a time."""

    device = "cpu"

    def __init__(self) -> None:
        self.lost = False

    def is_lost(self) -> bool:
        """As a test says."""
        return self.lost

    def synchronize(self) -> None:
        """Nothing waits."""

    def release(self) -> None:
        """Nothing is kept."""

    def samplers(self, call: Callable[[], Any], flushed: bool) -> dict[str, Any]:
        """One way, or two."""

        def sample(count: int) -> list[float]:
            call()
            return [1e-6] * count

        return {
            way: (sample, 2) for way in ["graph", "graph, L2 flushed"][: 1 + flushed]
        }


class Wrong(Peer):
    """Has something else."""

    name = "wrong"

    def prepare(self, cell: Cell, operands: dict) -> Callable[[], Any]:
        return lambda: operands["x"] + 1


class Stale(Peer):
    """Leaves what is there."""

    name = "stale"

    def prepare(self, cell: Cell, operands: dict) -> Callable[[], Any]:
        y = Eager("maximum").prepare(cell, operands)()
        return lambda: y


class Own(Eager):
    """Called dyrelu, within the bar as it computes in f32."""

    wide = True

    def __init__(self) -> None:
        super().__init__("maximum")
        self.name = "dyrelu"


class Noting(Eager):
    """Says something of one spelling."""

    note = "of another cell"

    def prepare(self, cell: Cell, operands: dict) -> Callable[[], Any]:
        if self.spelling == "stack":
            self.note = "chosen"
        return super().prepare(cell, operands)


class Empty(Copy):
    """Called the empty chain."""

    name = "limit: empty chain"


@pytest.mark.parametrize(("cache_bytes", "ways"), [(1 << 20, 2), (16, 1)])
def test_cell(cache_bytes: int, ways: int) -> None:
    """Right results are timed in all ways, wrong ones are told."""
    peers = [Own(), Empty(), Copy(), *map(Noting, SPELLINGS), Wrong(), Stale()]
    with torch.no_grad():
        cell = measure_cell(CELL, peers, FakeTimer(), cache_bytes)
    assert len(cell["times"]) == ways
    timed = {"dyrelu", "limit: empty chain", "limit: copy_"}
    timed |= {f"PyTorch ({spelling})" for spelling in SPELLINGS}
    assert all(set(times) == timed for times in cell["times"].values())
    assert set(cell["errors"]) == {name for name in timed if "limit" not in name}
    assert set(cell["skipped"]) == {"wrong", "stale"}
    assert cell["notes"] == {"PyTorch (stack)": "chosen"}
    assert cell["skipped"]["wrong"].startswith("ValueError: wrong result: ")
    assert cell["skipped"]["stale"] == (
        "ValueError: wrong result: nan of the error that is allowed"
    )
    run = {"cells": [cell | {"launches": 1}]}
    (row,) = rows_of(run, "graph")
    assert row.of_copy == 1 and row.over_empty == 0.5


def test_lost_device() -> None:
    """The cell is told with what was the end, and nothing is timed."""
    timer = FakeTimer()

    class Fatal(Copy):
        """Breaks it."""

        name = "fatal"

        def prepare(self, cell: Cell, operands: dict) -> Callable[[], Any]:
            timer.lost = True
            raise RuntimeError("illegal address\nmore")

    with torch.no_grad():
        cell = measure_cell(CELL, [Copy(), Fatal(), Own()], timer, 16)
    assert cell["skipped"] == {"fatal": "RuntimeError: illegal address"}
    assert not cell["times"] and not cell["errors"]


def test_resume(tmp_path: Path) -> None:
    """Only a run of the same versions is gone on with."""
    output = tmp_path / "gpu.json"
    assert measured_before(output, {"torch": "1"}) == ([], {})
    output.write_text('{"machine": {"versions": {"torch": "1"}}, "cells": [3]}')
    assert measured_before(output, {"torch": "1"})[0] == [3]
    with pytest.raises(ValueError, match="measured with other versions"):
        measured_before(output, {"torch": "2"})
