"""The learned piecewise functions: outputs over inputs, with their spread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator

from dyrelu.viz import style
from dyrelu.viz.record import Collection, Layer

# The part of the samples that a band holds, in percent from below.
BAND = (5, 95)
SHARE = "90 % of samples"
# The part of the inputs that the x axis shows: a few outliers would fill it alone.
SHOWN = (0.5, 99.5)
STEPS = 201
# How much larger dots are in a legend.
DOT = 2.5


def input_range(x: np.ndarray) -> tuple[float, float]:
    """The inputs to show: most of those in x, and zero, where ReLU bends."""
    low, high = np.percentile(x, SHOWN)
    low, high = min(low, 0.0), max(high, 0.0)
    margin = 0.05 * (high - low) or 1.0
    return float(low - margin), float(high + margin)


def channels_by_spread(layer: Layer) -> list[int]:
    """The channels from the least to the most dynamic.

    The measure is how far the function differs between samples, on average over the
    inputs that the channel gets.
    """
    spreads = [
        layer.evaluate(c, np.percentile(layer.x[:, c], range(5, 100, 10))).std(0).mean()
        for c in range(layer.channels)
    ]
    return [int(c) for c in np.argsort(spreads, kind="stable")]


def choose_channels(
    layer: Layer, channels: Iterable[int] | None, count: int
) -> list[int]:
    """The channels, or `count` from the least to the most dynamic.

    Raises ValueError if there are none.
    """
    chosen = (
        style.evenly(count, channels_by_spread(layer))
        if channels is None
        else list(channels)
    )
    if not chosen:
        raise ValueError("expected a channel or more to draw, got none")
    return chosen


@style.styled
def plot_function(
    layer: Layer,
    channel: int,
    ax: Axes | None = None,
    *,
    x_range: tuple[float, float] | None = None,
    legend: bool = True,
) -> Axes:
    """The function of one channel over a data set.

    Dots are inputs and outputs at some positions; the line is the median over the
    samples of max_k(a_k x + b_k), the band holds 90 % of them; dashed is ReLU. The
    text has the median of each slope and, in brackets, what 90 % of the samples have.
    """
    slopes, _ = layer.coefficients(channel)
    x = np.linspace(*(x_range or input_range(layer.x[:, channel])), STEPS)
    ax = style.own_axes(ax, (4.4, 3.4))
    ax.scatter(
        layer.x[:, channel],
        layer.y[:, channel],
        s=5,
        color=style.GREY,
        alpha=0.35,
        linewidths=0,
        label="inputs and outputs",
        rasterized=True,
    )
    shown = draw_spread(ax, layer.evaluate(channel, x), x, style.BLUE, "median sample")
    ax.plot(x, np.maximum(x, 0), color=style.INK, lw=1, ls=(0, (4, 3)), label="ReLU")
    ax.set_xlim(x[0], x[-1])
    set_y_limits(ax, np.concatenate([*shown, np.maximum(x, 0)]))
    ax.set_xlabel("input x")
    ax.set_ylabel("output y")
    ax.set_title(f"{layer.name}, channel {channel}")
    _write_slopes(ax, slopes)
    if legend:
        ax.legend(loc="lower right", markerscale=DOT)
    return ax


def draw_spread(
    ax: Axes, values: np.ndarray, x: np.ndarray, color: str, label: str
) -> tuple[np.ndarray, np.ndarray]:
    """A line and a band of values [M, X] over x [X]; returns the band's edges."""
    low, middle, high = np.percentile(values, [BAND[0], 50, BAND[1]], axis=0)
    ax.fill_between(x, low, high, color=color, alpha=0.25, lw=0, label=SHARE)
    ax.plot(x, middle, color=color, lw=2, label=label)
    return low, high


def set_y_limits(ax: Axes, y: np.ndarray) -> None:
    """Shows these outputs and some room for text above, and few ticks."""
    height = y.max() - y.min() or 1.0
    ax.set_ylim(y.min() - 0.08 * height, y.max() + 0.15 * height)
    ax.xaxis.set_major_locator(MaxNLocator(5))
    ax.yaxis.set_major_locator(MaxNLocator(5))


def _write_slopes(ax: Axes, slopes: np.ndarray) -> None:
    """The median and the spread of each slope [M, K], in a corner."""
    lines = []
    for k, column in enumerate(slopes.T):
        low, middle, high = np.percentile(column, [BAND[0], 50, BAND[1]])
        lines.append(f"$a_{k + 1}$ = {middle:.2f} ({low:.2f} to {high:.2f})")
    ax.text(0.03, 0.97, "\n".join(lines), transform=ax.transAxes, va="top", fontsize=8)


@style.styled
def plot_functions(
    layer: Layer,
    channels: Iterable[int] | None = None,
    *,
    count: int = 6,
    columns: int = 3,
) -> Figure:
    """The functions of several channels, a panel each.

    Without `channels`, `count` of them, evenly from the least to the most dynamic.
    """
    chosen = choose_channels(layer, channels, count)
    figure, panels = style.grid(len(chosen), columns, (3.0, 2.6), share=True)
    x_range = input_range(layer.x[:, chosen])
    limits = []
    for panel, channel in zip(panels, chosen, strict=True):
        plot_function(layer, channel, panel, x_range=x_range, legend=False)
        panel.set_title(f"channel {channel}")
        panel.label_outer()
        limits.append(panel.get_ylim())
    panels[0].set_ylim(min(low for low, _ in limits), max(high for _, high in limits))
    what = f"{len(chosen)} of {layer.channels} channels"
    if channels is None and len(chosen) > 1:
        what += ", from least to most dynamic"
    figure.suptitle(f"{layer.name} ({style.OPERATORS[layer.op]}): {what}")
    handles, labels = panels[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=4, markerscale=DOT)
    return figure


@style.styled
def plot_layers(
    collection: Collection,
    names: Sequence[str] | None = None,
    *,
    count: int = 6,
    columns: int = 3,
) -> Figure:
    """Outputs over inputs of all channels, a panel per layer, as in the paper.

    A ReLU would put everything on the dashed line; the darker, the more positions.
    Without `names`, `count` layers, evenly from the first to the last.
    """
    layers = (
        [collection.layers[i] for i in style.evenly(count, range(len(collection)))]
        if names is None
        else [collection[name] for name in names]
    )
    if not layers:
        raise ValueError("expected a layer or more to draw, got none")
    figure, panels = style.grid(len(layers), columns, (3.0, 2.6))
    for panel, layer in zip(panels, layers, strict=True):
        _draw_density(panel, layer)
    figure.suptitle("Outputs over inputs, all channels of a layer")
    handles, _ = panels[0].get_legend_handles_labels()
    positions = Patch(color=style.BLUE, label="darker: more positions, log scale")
    figure.legend(handles=[*handles, positions], loc="outside lower center", ncols=2)
    return figure


def _draw_density(ax: Axes, layer: Layer) -> None:
    """How many positions have an input and an output, and what ReLU would give."""
    x, y = layer.x.ravel(), layer.y.ravel()
    low, high = input_range(x)
    bottom, top = input_range(y)
    ax.hexbin(
        x,
        y,
        gridsize=48,
        bins="log",
        mincnt=1,
        extent=(low, high, bottom, top),
        cmap=style.DENSITY,
        linewidths=0,
        rasterized=True,
    )
    ends = np.array([low, 0.0, high])
    ax.plot(
        ends,
        np.maximum(ends, 0),
        color=style.VERMILION,
        lw=1.5,
        ls=(0, (4, 3)),
        label="ReLU",
    )
    ax.set_xlim(low, high)
    ax.set_ylim(bottom, top)
    ax.xaxis.set_major_locator(MaxNLocator(5))
    ax.yaxis.set_major_locator(MaxNLocator(5))
    ax.set_xlabel("input x")
    ax.set_ylabel("output y")
    ax.set_title(f"{layer.name}, {layer.channels} channels")
