"""Draws what was measured against what was to be reached."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..viz import style
from .rows import Row


def draw(rows: Sequence[Row], path: Path) -> None:
    """A bar for each ratio, over what it was to be; a line at 1 is the bar."""
    from matplotlib import pyplot

    shown = [row for row in rows if row.value > 0 and row.bar > 0]
    names = [
        f"{row.name}, {row.threads} thread{'s'[: row.threads > 1]}" for row in shown
    ]
    # Longer is worse, whichever way the bar is meant.
    over = [
        row.bar / row.value if row.at_least else row.value / row.bar for row in shown
    ]
    colors = [style.BLUE if row.passed else style.VERMILION for row in shown]
    figure, axes = pyplot.subplots(figsize=(8, 0.8 + 0.28 * len(shown)))
    places = range(len(shown))
    axes.barh(places, over, color=colors, height=0.7)
    axes.axvline(1, color=style.INK, linewidth=1)
    axes.set_yticks(places, names)
    axes.invert_yaxis()
    for place, row, value in zip(places, shown, over, strict=True):
        axes.text(value + 0.01, place, f"{row.value:.3g}", va="center", fontsize=7)
    axes.set_xlabel("measured over what is to be reached (less is better)")
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(path, dpi=120, bbox_inches="tight")
    pyplot.close(figure)
