"""Draws the time over the limit, of everyone at every site."""

from __future__ import annotations

from pathlib import Path

import matplotlib

from benchmarks.rows import OWN, Row

matplotlib.use("Agg")
from matplotlib import pyplot  # pylint: disable=wrong-import-position

MARKERS = "osv^<>DPX*ph"
# More sites than this get no names on the axis.
MAX_NAMES = 40


def ratios(row: Row) -> dict[str, float]:
    """Time over limit by name."""
    return {OWN: row.over_limit} | {
        name: t / row.limit for name, t in row.peers.items()
    }


def draw(rows: list[Row], path: Path) -> None:
    """One panel for each number of threads; sites from small to large x."""
    rows = [row for row in rows if row.section == "sites"]
    counts = sorted({row.threads for row in rows})
    size = (11, 4.6 * len(counts))
    figure, panels = pyplot.subplots(len(counts), 1, squeeze=False, figsize=size)
    for panel, threads in zip(panels[:, 0], counts, strict=True):
        shown = [row for row in rows if row.threads == threads]
        shown.sort(key=lambda row: (row.bytes, row.label))
        draw_panel(panel, shown)
        panel.set_title(f"{threads} thread{'s' if threads > 1 else ''}", loc="left")
    figure.tight_layout()
    figure.savefig(path, dpi=100)
    pyplot.close(figure)


def draw_panel(panel: pyplot.Axes, rows: list[Row]) -> None:
    """The rows beside each other, everyone with a mark of their own."""
    everyone = sorted(
        {name for row in rows for name in ratios(row)},
        key=lambda name: (name != OWN, name),
    )
    colors = pyplot.get_cmap("tab20").colors
    for i, name in enumerate(everyone):
        points = [
            (at, ratios(row)[name])
            for at, row in enumerate(rows)
            if name in ratios(row)
        ]
        own = name == OWN
        panel.plot(
            *zip(*points, strict=True),
            linestyle="-" if own else "none",
            color="black" if own else colors[i % len(colors)],
            marker=MARKERS[i % len(MARKERS)],
            markersize=5 if len(rows) <= MAX_NAMES else 3,
            label=name,
        )
    panel.axhline(1, color="grey", linewidth=1)
    panel.set_yscale("log")
    panel.set_ylabel("time over limit")
    panel.grid(axis="y", which="major", alpha=0.4)
    if len(rows) <= MAX_NAMES:
        names = [f"{row.label}\nbatch {row.batch}" for row in rows]
        panel.set_xticks(range(len(rows)), names, rotation=60, ha="right", fontsize=7)
    else:
        panel.set_xlabel("sites and batch sizes, from small to large x")
    panel.legend(loc="center left", bbox_to_anchor=(1, 0.5), fontsize=8)
