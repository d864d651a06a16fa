"""Which bars a run on a GPU clears."""

from __future__ import annotations

from typing import Any

from benchmarks.device.goals import FASTER, LARGE_BYTES, OF_COPY, OVER_EMPTY
from benchmarks.device.names import COMPILED, EMPTY, OWN, WAYS
from benchmarks.device.rows import Row, rows_of
from benchmarks.verdicts import Verdict, named_mean, place


def place_of(row: Row) -> str:
    """With the type."""
    return f"{place(row)}, {row.dtype}"


def of_way(rows: list[Row], way: str) -> list[Verdict]:
    """The bars of cells that were timed in one way."""
    found = []
    large = [row for row in rows if row.bytes >= LARGE_BYTES]
    if large:
        worst = min(large, key=lambda row: row.of_copy)
        what = f"{way}: part of the copy's bandwidth from 64 MiB on, worst"
        found.append(Verdict(what, worst.of_copy, OF_COPY, True, place_of(worst)))
    met = [row for row in rows if COMPILED in row.times]
    if met:

        def faster(row: Row) -> float:
            return row.faster_than(COMPILED)

        least = min(met, key=faster)
        what = f"{way}: faster than {COMPILED}"
        mean = named_mean(met, faster)
        found.append(Verdict(f"{what}, geometric mean", mean, FASTER, True))
        found.append(
            Verdict(f"{what}, worst", faster(least), 1.0, True, place_of(least))
        )
    single = [row for row in rows if row.batch == 1 and EMPTY in row.times]
    if single:
        worst = max(single, key=lambda row: row.over_empty)
        what = f"{way}: over an empty chain and a copy at batch 1, worst"
        found.append(
            Verdict(what, worst.over_empty, OVER_EMPTY, False, place_of(worst))
        )
    return found


def verdicts(run: dict[str, Any]) -> list[Verdict]:
    """All bars that the run has measurements for."""
    missing = sum(OWN not in cell["errors"] for cell in run["cells"])
    found = [Verdict(f"cells without a time of {OWN}", missing, 0, False, unit="")]
    for way in WAYS:
        found += of_way(rows_of(run, way), way)
    return found
