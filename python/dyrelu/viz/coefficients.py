"""How slopes and intercepts are distributed, layer by layer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from dyrelu.viz import style
from dyrelu.viz.record import Collection, Layer

BINS = 60
# The part of the values that bins divide, in percent: the others are cut off.
RANGE = (0.1, 99.9)
# How wide a histogram is, of the 1 that is between layers.
WIDTH = 0.84
# With more layers than this, the axis has numbers instead of names.
MAX_NAMES = 16

# What the line is drawn with that marks values where the last linear layer is zero.
REST: Any = {"color": style.INK, "lw": 1, "ls": (0, (3, 2))}

Columns = list[list[np.ndarray]]


@style.styled
def plot_coefficients(collection: Collection) -> Figure:
    """Slopes above intercepts, layer by layer from the input to the output."""
    figure, (above, below) = style.grid(2, 1, (_width(collection), 2.5), share="col")
    plot_slopes(collection, above)
    plot_intercepts(collection, below)
    above.set_xlabel("")
    figure.suptitle("Coefficients by depth, all channels and samples")
    return figure


@style.styled
def plot_slopes(collection: Collection, ax: Axes | None = None) -> Axes:
    """A histogram of the slopes a_k of every layer and piece.

    It lies on its side, as wide as its bins are full. Dashed lines are the slopes that
    the layer has where its last linear layer is zero, as before training.
    """
    return _plot(
        collection,
        ax,
        "slope",
        "a",
        lambda layer: layer.slopes,
        lambda layer: layer.resting_slopes,
    )


@style.styled
def plot_intercepts(collection: Collection, ax: Axes | None = None) -> Axes:
    """The same of the intercepts b_k."""
    return _plot(
        collection,
        ax,
        "intercept",
        "b",
        lambda layer: layer.intercepts,
        lambda layer: layer.resting_intercepts,
    )


@style.styled
def plot_bends(collection: Collection, ax: Axes | None = None) -> Axes:
    """A histogram of the bend of every layer, largest slope less smallest.

    ReLU's is 1; where it is 0, the function is a line for that sample and channel.
    """
    ax = style.own_axes(ax, (_width(collection), 3.0))
    bends = [[np.ptp(layer.slopes, axis=1).ravel()] for layer in _drawn(collection)]
    _draw_columns(ax, bends)
    ax.axhline(1, **REST, label="ReLU")
    _label_layers(ax, collection)
    ax.set_ylabel("bend, max $a_k$ − min $a_k$")
    ax.set_title("How far the functions bend")
    _put_legend_outside(ax)
    return ax


def _plot(
    collection: Collection,
    ax: Axes | None,
    what: str,
    letter: str,
    values_of: Callable[[Layer], np.ndarray],
    resting_of: Callable[[Layer], np.ndarray],
) -> Axes:
    """The histograms of one kind of coefficient."""
    layers = _drawn(collection)
    ax = style.own_axes(ax, (_width(collection), 3.0))
    columns = [
        list(values_of(one).swapaxes(0, 1).reshape(one.pieces, -1)) for one in layers
    ]
    _draw_columns(ax, columns)
    for at, layer in enumerate(layers):
        for value in sorted(set(resting_of(layer))):
            ends = [at - WIDTH / 2, at + WIDTH / 2]
            ax.plot(ends, [value] * 2, **REST)
    _label_layers(ax, collection)
    ax.set_ylabel(f"{what} ${letter}_k$")
    ax.set_title(f"{what.capitalize()}s")
    _put_legend_outside(ax, handles=_keys(letter, max(map(len, columns))))
    return ax


def _drawn(collection: Collection) -> tuple[Layer, ...]:
    """The layers, of which there must be one."""
    if not len(collection):
        raise ValueError("expected a layer or more to draw, got none")
    return collection.layers


def _width(collection: Collection) -> float:
    """How wide the axes of all layers are, in inches."""
    return min(max(5.0, 0.7 * len(collection) + 2.0), 14.0)


def _keys(letter: str, pieces: int) -> list[Artist]:
    """What the colors and the dashed lines are."""
    keys: list[Artist] = [
        Patch(color=_color(k), label=f"${letter}_{k + 1}$") for k in range(pieces)
    ]
    line = Line2D([], [], **REST, label="last layer\nzero")
    return [*keys, line]


def _put_legend_outside(ax: Axes, **keywords: Any) -> None:
    """A legend right of the axes, where no histogram is."""
    ax.legend(loc="center left", bbox_to_anchor=(1, 0.5), **keywords)


def _color(k: int) -> str:
    return style.PIECES[k % len(style.PIECES)]


def _draw_columns(ax: Axes, columns: Columns) -> None:
    """Histograms on their sides around 0, 1, ...; pieces of one layer side by side."""
    everything = np.concatenate([piece for column in columns for piece in column])
    low, high = np.percentile(everything, RANGE)
    # The bins of all layers are the same, and the outermost are empty.
    step = (high - low) / BINS or 0.02
    edges = np.linspace(low - step, high + step, BINS + 3)
    for at, column in enumerate(columns):
        width = WIDTH / len(column)
        first = at - (WIDTH - width) / 2
        for k, values in enumerate(column):
            _draw_histogram(ax, first + k * width, width, values, edges, _color(k))
    ax.set_ylim(edges[0], edges[-1])


def _draw_histogram(
    ax: Axes,
    at: float,
    width: float,
    values: np.ndarray,
    edges: np.ndarray,
    color: str,
) -> None:
    """One histogram around x = at; its fullest bin has the width."""
    counts, _ = np.histogram(values, edges)
    reach = np.repeat(width / 2 * counts / max(counts.max(), 1), 2)
    y = np.repeat(edges, 2)[1:-1]
    ax.fill_betweenx(y, at - reach, at + reach, color=color, lw=0)


def _label_layers(ax: Axes, collection: Collection) -> None:
    """Names below the layers, or numbers if there are many."""
    count = len(collection)
    ax.set_xlim(-0.6, count - 0.4)
    if count <= MAX_NAMES:
        names = [layer.name for layer in collection]
        tilted = count > 4 or max(map(len, names)) > 16
        turn: Any = {"rotation": 40, "ha": "right", "rotation_mode": "anchor"}
        ax.set_xticks(range(count), names, **(turn if tilted else {}))
        ax.set_xlabel("layer, from input to output")
    else:
        ax.set_xlabel("layer, 0 next to the input")
    ax.tick_params(axis="x", length=0)
