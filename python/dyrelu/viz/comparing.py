"""One layer before and after training."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from dyrelu.viz import piecewise, style
from dyrelu.viz.record import Layer


@style.styled
def plot_before_after(
    before: Layer,
    after: Layer,
    channels: Iterable[int] | None = None,
    *,
    count: int = 6,
    columns: int = 3,
) -> Figure:
    """The functions of a layer before training in grey, and after in blue.

    Lines are the median over the samples, bands hold 90 % of them. Without `channels`,
    `count` of them, evenly from the least to the most dynamic after training.

    Raises ValueError if the two are not of one layer.
    """
    if (before.name, before.channels) != (after.name, after.channels):
        raise ValueError(
            "expected one layer before and after, got "
            f"{before.name} of {before.channels} channels and "
            f"{after.name} of {after.channels}"
        )
    chosen = piecewise.choose_channels(after, channels, count)
    figure, panels = style.grid(len(chosen), columns, (3.0, 2.4), share=True)
    both = np.concatenate([before.x[:, chosen], after.x[:, chosen]])
    x = np.linspace(*piecewise.input_range(both), piecewise.STEPS)
    edges = [
        _draw_both(ax, before, after, c, x)
        for ax, c in zip(panels, chosen, strict=True)
    ]
    piecewise.set_y_limits(panels[0], np.concatenate(edges))
    figure.suptitle(
        f"{after.name} ({style.OPERATORS[after.op]}) before and after training"
    )
    # The bands of both look alike but for their color: one key is enough.
    handles, _ = panels[0].get_legend_handles_labels()
    _, old, band, new = handles
    figure.legend(handles=[old, new, band], loc="outside lower center", ncols=3)
    return figure


def _draw_both(
    ax: Axes, before: Layer, after: Layer, channel: int, x: np.ndarray
) -> np.ndarray:
    """The functions of one channel; returns all edges of their bands."""
    edges: list[np.ndarray] = []
    for layer, color, label in (
        (before, style.BEFORE, "before"),
        (after, style.AFTER, "after"),
    ):
        values = layer.evaluate(channel, x)
        edges += piecewise.draw_spread(ax, values, x, color, label)
    ax.set_xlim(x[0], x[-1])
    ax.set_xlabel("input x")
    ax.set_ylabel("output y")
    ax.set_title(f"channel {channel}")
    ax.label_outer()
    return np.concatenate(edges)
