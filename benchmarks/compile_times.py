"""How long one op takes to compile in memory, and whether that depends on its shape."""

from __future__ import annotations

import re
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from dyrelu.bench.spread import spread, summary
from tqdm import tqdm

from benchmarks.module_text import ENTRY, module_text, tensor_type
from benchmarks.operands import shapes
from benchmarks.sites import Cell, Site
from benchmarks.tables import lines_text, time_text
from benchmarks.verdicts import Verdict

ROUNDS = 7
BAR_SECONDS = 0.15
HEADINGS = ("op", "x", "time")
PRINTED = re.compile(r"compile: ([0-9.]+) ms")


def compilations() -> list[tuple[Cell, bool]]:
    """Ops, and whether all sizes but the channels' are dynamic."""

    def cell(batch: int, channels: int, side: int, **more: Any) -> Cell:
        hidden = max(channels // 8, 4)
        site = Site("compile", ("b",), (channels, side, side), hidden=hidden)
        return Cell(replace(site, **more), batch)

    shapes_of_b = [(1, 64, 56), (1, 960, 7), (8, 256, 28), (32, 576, 7), (32, 64, 112)]
    found = [(cell(*shape), False) for shape in shapes_of_b]
    found.append((cell(8, 256, 28), True))
    for variant in ("a", "c"):
        found.append((cell(8, 256, 28, variant=variant), False))
    return found


def compile_text(cell: Cell, dynamic: bool) -> str:
    """The module."""
    text = module_text(cell)
    if not dynamic:
        return text
    shape = shapes(cell)["x"]
    known = tensor_type(shape, cell.dtype)
    return text.replace(known, f"tensor<?x{shape[1]}x?x?x{cell.dtype}>")


def measure_compilations(runner: Path) -> list[dict[str, Any]]:
    """The seconds that `dyrelu-run` takes to compile each, by turns."""
    with tempfile.TemporaryDirectory(prefix="dyrelu-bench-") as name:
        folder = Path(name)
        commands = []
        for number, (cell, dynamic) in enumerate(compilations()):
            source = folder / f"{number}.mlir"
            source.write_text(compile_text(cell, dynamic), encoding="utf-8")
            command = [runner, source, f"--entry={ENTRY}", "--threads=1"]
            for operand, shape in shapes(cell).items():
                file = folder / f"{number}-{operand}.npy"
                np.save(file, np.zeros(shape, np.float32))
                command.append(f"--input={file}")
            commands.append([str(word) for word in [*command, "--time-compile"]])
        seconds: list[list[float]] = [[] for _ in commands]
        for _ in tqdm(range(ROUNDS), desc="compilation", unit="round"):
            for command, taken in zip(commands, seconds, strict=True):
                done = subprocess.run(
                    command, capture_output=True, text=True, check=True
                )
                printed = PRINTED.search(done.stdout)
                assert printed, done.stdout
                taken.append(float(printed[1]) / 1e3)
    return [
        {
            "op": cell.site.variant,
            "shape": "x".join(map(str, shapes(cell)["x"])),
            "dynamic": dynamic,
            "time": summary(taken),
        }
        for (cell, dynamic), taken in zip(compilations(), seconds, strict=True)
    ]


def compile_verdicts(run: dict[str, Any]) -> list[Verdict]:
    """The slowest compilation."""
    rows = run.get("compilations", [])
    if not rows:
        return []
    worst = max(rows, key=lambda row: row["time"]["median"])
    milliseconds = worst["time"]["median"] * 1e3
    where = f"{worst['op']}, {worst['shape']}{', dynamic' * worst['dynamic']}"
    what = "compiling one op in memory, slowest"
    return [Verdict(what, milliseconds, BAR_SECONDS * 1e3, False, where, " ms")]


def compile_table(run: dict[str, Any]) -> str:
    """The time of every compilation."""

    def text(row: dict[str, Any]) -> list[str]:
        time = row["time"]
        shape = row["shape"] + ", sizes dynamic" * row["dynamic"]
        return [row["op"], shape, time_text(time["median"], spread(time))]

    return lines_text([list(HEADINGS), *map(text, run["compilations"])])
