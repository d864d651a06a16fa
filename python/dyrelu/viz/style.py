"""How all pictures look: colors, sizes and helpers, in one place."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import Any, Literal, ParamSpec, TypeVar

import matplotlib
import numpy as np
from matplotlib import pyplot
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure

# Okabe and Ito's colors, which color-blind readers tell apart.
BLUE = "#0072B2"
VERMILION = "#D55E00"
GREEN = "#009E73"
PURPLE = "#CC79A7"
ORANGE = "#E69F00"
SKY = "#56B4E9"
INK = "#333333"
GREY = "#8C8C8C"

# The color of the k-th piece.
PIECES = (BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY)
BEFORE, AFTER = GREY, BLUE

# From nothing to much; also reads in grey.
DENSITY = LinearSegmentedColormap.from_list("dyrelu", ["#E4EEF6", SKY, BLUE, "#002B49"])

STYLE: Any = {
    "figure.dpi": 100,
    "savefig.dpi": 120,
    "figure.constrained_layout.use": True,
    "font.size": 9,
    "axes.titlesize": 9,
    "axes.titlelocation": "left",
    "axes.labelcolor": INK,
    "axes.edgecolor": GREY,
    "axes.linewidth": 0.8,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "figure.titlesize": 11,
    "figure.titleweight": "bold",
    "xtick.color": INK,
    "ytick.color": INK,
    "xtick.labelsize": 8,
    "ytick.labelsize": 8,
    "legend.frameon": False,
    "legend.fontsize": 8,
    "text.color": INK,
}

OPERATORS = {
    "a": "DY-ReLU-A",
    "b": "DY-ReLU-B",
    "c": "DY-ReLU-C",
    "se": "SE",
    "aprelu": "APReLU",
    "apply": "apply",
}

P = ParamSpec("P")
R = TypeVar("R")


def styled(draw: Callable[P, R]) -> Callable[P, R]:
    """The function, drawing in this style and leaving matplotlib's as it was."""

    @functools.wraps(draw)
    def call(*args: P.args, **keywords: P.kwargs) -> R:
        with matplotlib.rc_context(STYLE):
            return draw(*args, **keywords)

    return call


def grid(
    count: int,
    columns: int,
    panel: tuple[float, float],
    share: bool | Literal["col"] = False,
) -> tuple[Figure, list[Axes]]:
    """A figure of `count` panels of a size in inches, sharing their axes, those of x, or none.

    Places that are not used are empty.
    """
    columns = max(min(columns, count), 1)
    rows = math.ceil(count / columns)
    # Above the panels is room for a title.
    size = (columns * panel[0], rows * panel[1] + 0.5)
    figure, axes = pyplot.subplots(
        rows, columns, figsize=size, squeeze=False, sharex=share, sharey=share is True
    )
    panels = list(axes.flat)
    for unused in panels[count:]:
        unused.set_axis_off()
    return figure, panels[:count]


def own_axes(axes: Axes | None, size: tuple[float, float]) -> Axes:
    """The axes, or those of a new figure."""
    return pyplot.subplots(figsize=size)[1] if axes is None else axes


def evenly(count: int, items: Sequence[int]) -> list[int]:
    """At most `count` of the items, first and last among them."""
    if len(items) <= count:
        return list(items)
    return [items[i] for i in np.linspace(0, len(items) - 1, count).round().astype(int)]
