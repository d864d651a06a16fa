"""One channel's function, image by image."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from matplotlib import pyplot
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from dyrelu.viz import piecewise, style
from dyrelu.viz.attention import draw_image
from dyrelu.viz.record import Collection, Layer

SIZE = (6.4, 3.6)  # inches


@style.styled
def plot_samples(
    collection: Collection,
    name: str,
    channel: int | None = None,
    images: Iterable[int] = range(4),
) -> Figure:
    """The functions that a channel of a layer has for some images, beside these.

    Without `channel`, it is the most dynamic one. `images` number the samples of the
    data set; at most six have colors of their own.

    Raises ValueError for images that collect has not kept, or whose coefficients are
    not among the samples that it drew (`samples` of the whole data set keeps all).
    """
    layer = collection[name]
    chosen = list(images)
    rows = [_row_of(collection, layer, i) for i in chosen]
    if not 1 <= len(chosen) <= len(style.PIECES):
        raise ValueError(f"expected 1 to {len(style.PIECES)} images, got {len(chosen)}")
    if channel is None:
        channel = piecewise.channels_by_spread(layer)[-1]
    figure = pyplot.figure(figsize=SIZE)
    places = figure.add_gridspec(len(chosen), 2, width_ratios=[4, 1])
    ax = figure.add_subplot(places[:, 0])
    _draw_functions(ax, layer, channel, rows)
    for at, i in enumerate(chosen):
        beside = figure.add_subplot(places[at, 1])
        assert collection.images is not None
        draw_image(beside, collection.images[i])
        _frame(beside, style.PIECES[at])
    figure.suptitle(f"{name}, channel {channel}: each image has its own function")
    return figure


def _row_of(collection: Collection, layer: Layer, image: int) -> int:
    """Where the coefficients of an image are in the layer."""
    kept = 0 if collection.images is None else len(collection.images)
    if not 0 <= image < kept:
        raise ValueError(f"expected images below {kept}, which were kept, got {image}")
    found = np.flatnonzero(layer.samples == image)
    if not len(found):
        raise ValueError(
            f"expected image {image} among the {len(layer.samples)} samples of "
            f"{layer.name}, got none: collect with samples={collection.sample_count}"
        )
    return int(found[0])


def _draw_functions(ax: Axes, layer: Layer, channel: int, rows: list[int]) -> None:
    """A line per sample, and ReLU."""
    x = np.linspace(*piecewise.input_range(layer.x[:, channel]), piecewise.STEPS)
    values = layer.evaluate(channel, x)[rows]
    relu = np.maximum(x, 0)
    ax.plot(x, relu, color=style.INK, lw=1, ls=(0, (4, 3)), label="ReLU")
    for y, color in zip(values, style.PIECES, strict=False):
        ax.plot(x, y, color=color, lw=2.5)
    ax.set_xlim(x[0], x[-1])
    piecewise.set_y_limits(ax, np.concatenate([*values, relu]))
    ax.set_xlabel("input x")
    ax.set_ylabel("output y")
    ax.legend(loc="upper left")


def _frame(ax: Axes, color: str) -> None:
    """A frame in the color of the image's function."""
    ax.set_axis_on()
    ax.set_xticks([])
    ax.set_yticks([])
    for spine in ax.spines.values():
        spine.set(visible=True, color=color, linewidth=3)
