"""The section of the document with what a GPU should take, on paper."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from benchmarks.device.bundle import description_path, read_manifest
from benchmarks.device.cases import cells_of, name_of
from benchmarks.device.empty_chain import function_of
from benchmarks.device.goals import LARGE_BYTES, OF_COPY, OVER_EMPTY
from benchmarks.device.model import (
    CLUSTER,
    EXCHANGES,
    GENERAL_LAUNCHES,
    H200,
    KEPT,
    Device,
    Estimate,
    waves_of_launch,
)
from benchmarks.document import write_section
from benchmarks.module_text import ENTRY
from benchmarks.tables import bytes_text, folded, lines_text, time_text, times_text

SECTION = "gpu-model"
TITLE = "On a GPU, on paper"
HEADINGS = ["site", "batch", "x", "copy", "read once", "of copy", "waves"]
HEADINGS += ["read twice", "of copy", "traffic allowed"]
COMPILED_HEADINGS = ["site", "batch", "launches", "waves of each", "time", "of copy"]
COMPILED_HEADINGS += ["left at batch 1"]


def percent(part: float) -> str:
    """`97%`."""
    return f"{part:.0%}"


def waves_text(waves: float | None) -> str:
    """Two digits; `-` where they are not known."""
    if waves is None:
        return "-"
    if waves < 0.01:
        return "<0.01"
    return f"{waves:.2g}" if waves < 100 else f"{waves:.0f}"


def cells_of_row(one: Estimate) -> list[str]:
    """A cell's text, column by column."""
    allowed = times_text(one.bytes_for_bar) if one.is_large else "-"
    return [
        *(one.cell.site.label, str(one.cell.batch), bytes_text(one.cell.bytes)),
        *(time_text(one.copy), time_text(one.once()), percent(one.copy / one.once())),
        *(
            waves_text(one.waves),
            time_text(one.twice()),
            percent(one.copy / one.twice()),
            allowed,
        ),
    ]


def span(values: list[float]) -> str:
    """`62% to 71%`."""
    low, high = percent(min(values)), percent(max(values))
    return low if low == high else f"{low} to {high}"


def conclusions(rows: list[Estimate]) -> list[str]:
    """What the bars of the benchmark would need."""
    large = [one for one in rows if one.is_large]
    single = [one for one in rows if one.cell.batch == 1]
    found = []
    if large:
        once = span([one.copy / one.once() for one in large])
        twice = span([one.copy / one.twice() for one in large])
        found.append(
            f"{len(large)} of {len(rows)} cells have {bytes_text(LARGE_BYTES)} of x or "
            f"more. There a kernel that reads x once reaches {once} of the copy's "
            f"bandwidth and kernels that read it twice {twice}, of which {OF_COPY:.0%} "
            "are wanted: that allows about a tenth more traffic than a copy's, and "
            "a second read of x is half as much again."
        )
        lost = [one for one in large if one.blocks_per_sample is None]
        if lost:
            names = sorted({one.cell.site.label for one in lost})
            found.append(
                f"Of these, a sample of {', '.join(names)} fits into the shared memory "
                f"of no cluster of {CLUSTER} blocks in some type: it must be shared by "
                "more blocks, in a virtual cluster, or its second read must hit the "
                "cache."
            )
    if single:

        def slack(launches: int, one: Estimate, seconds: float) -> float:
            return one.slack(launches, seconds) * 1e6

        first = [slack(1, one, one.once()) for one in single]
        chain = [slack(GENERAL_LAUNCHES, one, one.twice()) for one in single]
        found.append(
            f"At batch 1, {OVER_EMPTY:g} times an empty chain and a copy leaves one "
            f"kernel {min(first):.1f} to {max(first):.1f} us beyond what is counted "
            f"here, and {GENERAL_LAUNCHES} kernels {min(chain):.1f} to "
            f"{max(chain):.1f} us (less than nothing is a miss): for the layers' "
            "arithmetic, and for loads and stores that do not overlap."
        )
    return found


def assumptions(device: Device) -> str:
    """In words."""
    return (
        f"{device.name}: {device.bandwidth / 1e12:g} TB/s of HBM, "
        f"{device.cache_bandwidth / 1e12:g} TB/s of L2, {bytes_text(device.cache_bytes)} "
        f"of L2, {device.processors} multiprocessors with "
        f"{bytes_text(device.shared_bytes)} of shared memory; "
        f"{device.launch * 1e6:g} us from one kernel of a graph to the next, "
        f"{device.latency * 1e6:g} us until the first bytes are there, "
        f"{device.exchange * 1e6:g} us for an exchange between blocks. A kernel that "
        f"reads x once has {EXCHANGES} exchanges; those that read it twice are "
        f"{GENERAL_LAUNCHES}, and the second read finds {KEPT:.0%} of the size of L2 "
        "there. Weights are read from HBM once, arithmetic is free, and L2 is cold."
    )


def is_fused(launches: list[dict[str, Any]]) -> bool:
    """Whether x is read once: in one kernel, after one that sets the counters of a
    virtual cluster to zero.
    """
    return any(launch["kernel"].endswith("_fused") for launch in launches)


def compiled_line(one: Estimate, launches: list[dict[str, Any]]) -> list[str]:
    """What the launches of a cell's code should take: a fused kernel reads x once, and
    of others the first and the last read it.
    """
    count = len(launches)
    seconds = one.once(count) if is_fused(launches) else one.twice(count)
    waves = [waves_of_launch(launch, one.device) for launch in launches]
    slack = f"{one.slack(count, seconds) * 1e6:.1f} us" if one.cell.batch == 1 else "-"
    return [
        *(one.cell.site.label, str(one.cell.batch), str(count)),
        ", ".join(map(waves_text, waves)),
        *(time_text(seconds), percent(one.copy / seconds), slack),
    ]


def compiled_table(bundle: Path, device: Device) -> str:
    """The launches that a bundle's code has."""
    manifest = read_manifest(bundle)
    lines = []
    fused = 0
    for cell in cells_of("full", dtypes="f16"):
        entry = manifest["cases"].get(name_of(cell), {})
        if "code" not in entry:
            continue
        path = description_path(bundle / entry["code"])
        description = json.loads(path.read_text(encoding="utf-8"))
        launches = function_of(description, ENTRY)["launches"]
        fused += is_fused(launches)
        lines.append(compiled_line(Estimate(cell, device), launches))
    title = f"f16, launches of the code that {manifest['dyrelu']} compiles: "
    title += f"x is read once in {fused} of {len(lines)} cells"
    return folded(title, lines_text([COMPILED_HEADINGS, *lines]))


def model_text(bundle: Path | None = None, device: Device = H200) -> str:
    """What stands in the document."""
    parts = []
    parts.append(
        "**Nothing of this is measured.** It is traffic, launches and waves, counted "
        "from the shapes, under assumptions; `python -m benchmarks.gpu model` counts "
        "them. Waves are those of blocks that hold x in shared memory, where a cluster "
        "holds a sample. The traffic allowed is HBM's over a copy's, with which "
        f"{OF_COPY:.0%} of the copy's bandwidth is reached."
    )
    parts.append(f"Assumed: {assumptions(device)}")
    every = [Estimate(cell, device) for cell in cells_of("full")]
    parts.append("\n".join(f"- {line}" for line in conclusions(every)))
    for dtype in ("f16", "f32"):
        rows = [one for one in every if one.cell.dtype == dtype]
        lines = [HEADINGS, *map(cells_of_row, rows)]
        title = f"{dtype}, bf16 alike" if dtype == "f16" else dtype
        parts.append(folded(title, lines_text(lines)))
    if bundle:
        parts.append(compiled_table(bundle, device))
    return "\n\n".join(parts)


def write_model(document: Path, bundle: Path | None = None) -> None:
    """Writes the section."""
    write_section(document, SECTION, TITLE, model_text(bundle))
