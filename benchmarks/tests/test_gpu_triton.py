"""The Triton kernel that dyrelu is compared with, in Triton's interpreter."""

from __future__ import annotations

import multiprocessing
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")
pytest.importorskip("triton", reason="Triton is not installed")

# pylint: disable=wrong-import-position
from triton.runtime import interpreter

from benchmarks.device import accuracy
from benchmarks.device.accuracy import reference_of, worst_error
from benchmarks.device.data import operands_of
from benchmarks.device.triton_runner import Tiling, TritonRunner
from benchmarks.sites import Cell, Site

SITE = Site("net", ("s",), (24, 7, 7), hidden=5)
# One program has all channels of its samples, or there are two launches: the
# interpreter runs programs one after the other, so that none can wait.
TILINGS = {
    "whole": Tiling(1, 32, 4),
    "samples": Tiling(4, 32, 4),
    "reload": Tiling(2, 32, 4, "reload"),
    "parts": Tiling(1, 8, 4, "twice"),
    "uneven": Tiling(2, 16, 4, "twice"),
}
CASES = [
    Cell(SITE, 3),
    Cell(SITE, 3, "f16"),
    Cell(SITE, 2, "bf16"),
    Cell(replace(SITE, norm="hard_sigmoid", order="interleaved"), 3),
    Cell(replace(SITE, order="channel_major", k=3), 2),
    Cell(replace(SITE, intercepts=False), 2),
    Cell(replace(SITE, shape=(8, 10, 13), hidden=20), 2, "f16"),
]


def name_of(cell: Cell) -> str:
    """For pytest."""
    site = cell.site
    return f"{site.shape}-{site.norm}-{site.order}-k{site.k}-{site.intercepts}-{cell.dtype}"


@pytest.mark.parametrize("tiling", TILINGS.values(), ids=TILINGS)
@pytest.mark.parametrize("cell", CASES, ids=name_of)
def test_numerics(cell: Cell, tiling: Tiling, monkeypatch: pytest.MonkeyPatch) -> None:
    """Within the accuracy bar, in the second launch as in the first."""
    # The interpreter makes bf16 by cutting bits off: a whole unit in the last place.
    monkeypatch.setitem(accuracy.ROUNDING, "bf16", (2.0**-7, 2.0**-133))
    operands = operands_of(cell, "cpu")
    runner = TritonRunner(cell, operands, tiling)
    reference = reference_of(cell, operands)
    for _ in range(2):
        runner.y.fill_(torch.nan)
        assert worst_error(reference, runner(), bar=True) <= 1


def run_program(runner: TritonRunner, number: int) -> None:
    """One program, in a process of its own."""
    builder, programs = interpreter.interpreter_builder, runner.grid
    set_dimensions, set_index = builder.set_grid_dim, builder.set_grid_idx
    builder.set_grid_dim = lambda x, y, z: set_dimensions(*programs, y, z)
    builder.set_grid_idx = lambda x, y, z: set_index(number, y, z)
    runner.grid = (1,)
    runner()


@pytest.mark.parametrize("tile", ["keep", "reload"])
def test_programs_wait_for_each_other(tile: str) -> None:
    """Three programs for each of two pairs of samples, all at the same time."""
    cell = Cell(SITE, 4, "f16")
    operands = operands_of(cell, "cpu")
    runner = TritonRunner(cell, operands, Tiling(2, 8, 4, tile))
    for tensor in (*operands.values(), runner.y, runner.hidden, runner.counters):
        tensor.share_memory_()
    assert runner.grid == (6,)
    reference = reference_of(cell, operands)
    context = multiprocessing.get_context("fork")
    for _ in range(2):
        runner.y.fill_(torch.nan)
        # The last are the first to start: they have to wait.
        processes = [
            context.Process(target=run_program, args=(runner, number), daemon=True)
            for number in reversed(range(6))
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join(120)
            assert process.exitcode == 0
        assert worst_error(reference, runner.y, bar=True) <= 1
        assert not runner.hidden.any() and not runner.counters.any()


def test_nan_travels() -> None:
    """Through the pool into all of its sample, and into no other."""
    cell = Cell(SITE, 2)
    operands = operands_of(cell, "cpu")
    operands["x"][1, 3, 2, 1] = torch.nan
    y = TritonRunner(cell, operands, TILINGS["samples"])()
    assert not y[0].isnan().any()
    assert y[1].isnan().all()


@pytest.mark.parametrize("norm", ["sigmoid", "hard_sigmoid"])
def test_nan_of_one_piece(norm: str) -> None:
    """A maximum propagates it: here the first slope is 0, and x is infinite."""
    cell = Cell(replace(SITE, norm=norm), 1)
    operands = operands_of(cell, "cpu")
    operands["x"][0, 3, 2, 1] = torch.inf
    operands["w1"].fill_(1)
    operands["w2"].fill_(1)
    operands["w2"][: SITE.shape[0]] = -1
    y = TritonRunner(cell, operands, TILINGS["whole"])()
    assert y[0, 3, 2, 1].isnan() and y.isnan().sum() == 1


def test_all_is_ready_for_the_next_launch() -> None:
    """The sums and the counters are zero again."""
    cell = Cell(SITE, 3)
    for tiling in TILINGS.values():
        runner = TritonRunner(cell, operands_of(cell, "cpu"), tiling)
        runner()
        assert not runner.hidden.any() and not runner.counters.any()


@pytest.mark.parametrize(
    ("tile", "dtype"),
    [("keep", "f16"), ("keep", "f32"), ("reload", "bf16"), ("twice", "f16")],
)
def test_compiled(tile: str, dtype: str, tmp_path: Path) -> None:
    """The compiler takes it as well: one read of x in wide accesses, a wait at a
    counter, and maxima that propagate NaN, which the interpreter's all do.
    """
    path = tmp_path / "kernel.ptx"
    tiling = ["1", "16", "4", tile]
    subprocess.run(
        [sys.executable, "-m", "benchmarks.tests.triton_compile", path, dtype, *tiling],
        env=os.environ | {"TRITON_INTERPRET": "0", "TRITON_CACHE_DIR": str(tmp_path)},
        cwd=Path(__file__).parents[2],
        check=True,
    )
    ptx = path.read_text(encoding="utf-8")
    # 16 * 256 elements in 128 threads, 16 bytes at a time.
    reads = 32 // (4 if dtype == "f32" else 8)
    wide = len(re.findall(r"ld\.global\.v4\.b32", ptx))
    assert reads <= wide < reads * (2 if tile == "keep" else 3)
    assert ("ld.volatile.global" in ptx) == (tile != "twice")
    assert not re.search(r"\b(max|min)\.(f32|f16|bf16)", ptx)
    if tile != "twice":
        assert "max.NaN.f32" in ptx
