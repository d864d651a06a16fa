"""The pictures of the functions show the numbers that they are made of."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("torch", reason="PyTorch is not installed")
matplotlib = pytest.importorskip("matplotlib", reason="matplotlib is not installed")
matplotlib.use("Agg")
from dyrelu import viz
from matplotlib import pyplot
from viz_models import layer_of, random_layer


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    pyplot.close("all")


def functions_of(layer: viz.Layer, channel: int, x: np.ndarray) -> np.ndarray:
    """max_k(a_k x + b_k) of every sample [M, X], piece by piece."""
    a, b = layer.slopes[:, :, channel], layer.intercepts[:, :, channel]
    pieces = [np.outer(a[:, k], x) + b[:, k, None] for k in range(a.shape[1])]
    return np.maximum.reduce(pieces)


def test_line_band_and_dots_are_the_data() -> None:
    """Median, 5 and 95 percent of the samples' functions; inputs and outputs."""
    layer = random_layer()
    ax = viz.plot_function(layer, 3)
    median, relu = ax.lines
    x = median.get_xdata()
    values = functions_of(layer, 3, x)
    np.testing.assert_allclose(median.get_ydata(), np.median(values, axis=0))
    np.testing.assert_allclose(relu.get_ydata(), np.maximum(relu.get_xdata(), 0))
    dots, band = ax.collections
    wanted = np.stack([layer.x[:, 3], layer.y[:, 3]], axis=1)
    np.testing.assert_allclose(dots.get_offsets(), wanted)
    edge = band.get_paths()[0].vertices
    for share in (5, 95):
        curve = np.stack([x, np.percentile(values, share, axis=0)], axis=1)
        distances = np.abs(curve[:, None] - edge[None]).sum(axis=2).min(axis=1)
        assert distances.max() < 1e-12, f"{share} percent"


def test_text_says_the_slopes() -> None:
    """The median of each slope and what 90 % of the samples have."""
    a = np.zeros((101, 2, 1))
    a[:, 0, 0] = np.linspace(1, 2, 101)
    a[:, 1, 0] = np.linspace(-0.5, 0.5, 101)
    ax = viz.plot_function(layer_of(a, np.zeros_like(a)), 0)
    (text,) = ax.texts
    assert text.get_text().splitlines() == [
        "$a_1$ = 1.50 (1.05 to 1.95)",
        "$a_2$ = 0.00 (-0.45 to 0.45)",
    ]


def test_axes_of_the_caller_are_used_and_settings_kept() -> None:
    """No figure is made beside the caller's; matplotlib's settings stay."""
    matplotlib.rcdefaults()
    before = dict(matplotlib.rcParams)
    _, mine = pyplot.subplots()
    assert viz.plot_function(random_layer(), 0, mine) is mine
    assert len(pyplot.get_fignums()) == 1
    assert dict(matplotlib.rcParams) == before


def test_a_channel_that_is_not_there() -> None:
    """The message says which are."""
    with pytest.raises(IndexError, match="has channels 0 to 4, got 5"):
        viz.plot_function(random_layer(), 5)


def test_channels_shared_by_variant_a() -> None:
    """All channels have the one function."""
    a, b = np.ones((3, 1, 1)), np.full((3, 1, 1), 0.25)
    layer = layer_of(a, b, op="a", x=np.zeros((3, 4)), y=np.zeros((3, 4)))
    median, _ = viz.plot_function(layer, 2).lines
    np.testing.assert_allclose(median.get_ydata(), median.get_xdata() + 0.25)


def test_panels_go_from_the_least_to_the_most_dynamic() -> None:
    """The first and the last channel in the order of their spread are shown."""
    layer = random_layer(channels=9)  # whose spread rises with the channel
    figure = viz.plot_functions(layer, count=3)
    titles = [ax.get_title(loc="left") for ax in figure.axes]
    assert titles == ["channel 0", "channel 4", "channel 8"]
    limits = {ax.get_ylim() for ax in figure.axes}
    assert len(limits) == 1, "panels that are compared share their axes"
    (shown,) = limits
    for ax in figure.axes:
        y = ax.lines[0].get_ydata()
        assert shown[0] < y.min() and y.max() < shown[1]
    assert "3 of 9 channels" in figure.get_suptitle()


def test_panels_of_chosen_channels() -> None:
    """In the caller's order, and none is an error."""
    figure = viz.plot_functions(random_layer(), [4, 1])
    titles = [ax.get_title(loc="left") for ax in figure.axes]
    assert titles == ["channel 4", "channel 1"]
    with pytest.raises(ValueError, match="expected a channel or more"):
        viz.plot_functions(random_layer(), [])


def test_layers_show_where_most_positions_are() -> None:
    """Every position within the axes is counted once."""
    layers = tuple(
        layer_of(*(np.repeat(t, 50, 0) for t in (one.slopes, one.intercepts)), name=n)
        for n, one in (("first", random_layer(1)), ("second", random_layer(2)))
    )
    figure = viz.plot_layers(viz.Collection(layers))
    for ax, layer in zip(figure.axes, layers, strict=True):
        assert ax.get_title(loc="left") == f"{layer.name}, 5 channels"
        (low, high), (bottom, top) = ax.get_xlim(), ax.get_ylim()
        x, y = layer.x.ravel(), layer.y.ravel()
        inside = (x >= low) & (x <= high) & (y >= bottom) & (y <= top)
        # Hexagons reach over the edge, so a few more may be counted.
        counted = ax.collections[0].get_array().sum()
        assert inside.sum() <= counted <= len(x)
        np.testing.assert_allclose(ax.lines[0].get_ydata(), [0, 0, high])


def test_chosen_layers_and_an_empty_collection() -> None:
    """By name; and nothing to draw is an error."""
    layers = tuple(
        layer_of(random_layer().slopes, random_layer().intercepts, name=name)
        for name in "abc"
    )
    figure = viz.plot_layers(viz.Collection(layers), ["c", "a"])
    titles = [ax.get_title(loc="left") for ax in figure.axes]
    assert titles == ["c, 5 channels", "a, 5 channels"]
    with pytest.raises(ValueError, match="expected a layer or more"):
        viz.plot_layers(viz.Collection(()))
