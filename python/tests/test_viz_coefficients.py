"""Histograms by depth, attention maps and comparisons show the recorded numbers."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("torch", reason="PyTorch is not installed")
matplotlib = pytest.importorskip("matplotlib", reason="matplotlib is not installed")
matplotlib.use("Agg")
from dataclasses import replace

from dyrelu import viz
from matplotlib import pyplot
from viz_models import layer_of, random_layer


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    pyplot.close("all")


def collection_of(count: int) -> viz.Collection:
    """Layers of random coefficients."""
    layers = (replace(random_layer(i), name=f"layer {i}") for i in range(count))
    return viz.Collection(tuple(layers))


@pytest.mark.parametrize("kind", ["slopes", "intercepts"])
def test_histograms_count_every_layer_and_piece(kind: str) -> None:
    """A bin is as wide as it is full, the fullest of each histogram alike."""
    collection = collection_of(3)
    ax = getattr(viz, f"plot_{kind}")(collection)
    low, high = ax.get_ylim()
    assert len(ax.collections) == 6
    for index, shown in enumerate(ax.collections):
        layer, k = collection.layers[index // 2], index % 2
        values = getattr(layer, kind)[:, k].ravel()
        vertices = shown.get_paths()[0].vertices
        edges = np.unique(vertices[:, 1].round(9))
        assert (edges[0], edges[-1]) == pytest.approx((low, high), abs=1e-8)
        counts, _ = np.histogram(values, np.linspace(low, high, len(edges)))
        # The area of the outline is the sum of widths times the bins' height.
        area = abs(np.trapezoid(vertices[:, 0], vertices[:, 1]))
        widest = np.ptp(vertices[:, 0])
        wanted = widest * (high - low) / len(counts) * counts.sum() / counts.max()
        assert area == pytest.approx(wanted, rel=1e-6)
        # Pieces stand beside each other, within the place of their layer.
        center = (vertices[:, 0].max() + vertices[:, 0].min()) / 2
        assert np.sign(center - index // 2) == (-1, 1)[k]
        assert abs(center - index // 2) + widest / 2 < 0.5


def test_dashed_lines_are_the_resting_values() -> None:
    """Those of each layer, over its place."""
    layers = (
        replace(random_layer(0), resting_slopes=np.array([0.75, 0.25])),
        replace(random_layer(1), resting_slopes=np.array([0.5, 0.5])),
    )
    ax = viz.plot_slopes(viz.Collection(layers))
    lines = [(line.get_xdata(), line.get_ydata()) for line in ax.lines]
    shown = [(round(sum(x) / 2), float(y[0])) for x, y in lines]
    assert shown == [(0, 0.25), (0, 0.75), (1, 0.5)]


def test_layers_are_named_and_many_are_numbered() -> None:
    """From the input to the output."""
    ax = viz.plot_slopes(collection_of(2))
    assert [t.get_text() for t in ax.get_xticklabels()] == ["layer 0", "layer 1"]
    ax = viz.plot_slopes(collection_of(20))
    assert "layer 0" not in [t.get_text() for t in ax.get_xticklabels()]
    assert ax.get_xlabel() == "layer, 0 next to the input"


def test_slopes_stand_above_intercepts() -> None:
    """In one figure, with one axis of layers."""
    figure = viz.plot_coefficients(collection_of(2))
    above, below = figure.axes
    assert (above.get_ylabel(), below.get_ylabel()) == (
        "slope $a_k$",
        "intercept $b_k$",
    )
    assert above.get_xlim() == below.get_xlim()
    assert above.get_position().y0 > below.get_position().y0


def test_bends_are_differences_of_slopes() -> None:
    """A bend of 0.5 everywhere, beside ReLU's of 1."""
    a = np.random.default_rng(0).normal(size=(30, 1, 4))
    layer = layer_of(np.concatenate([a + 0.5, a], axis=1), np.zeros((30, 2, 4)))
    ax = viz.plot_bends(viz.Collection((layer,)))
    vertices = ax.collections[0].get_paths()[0].vertices
    center = (vertices[:, 0].max() + vertices[:, 0].min()) / 2
    full = vertices[np.abs(vertices[:, 0] - center) > 1e-9, 1]
    assert full.min() <= 0.5 <= full.max() and np.ptp(full) < 0.05
    assert list(ax.lines[0].get_ydata()) == [1, 1]


def test_an_empty_collection_is_an_error() -> None:
    """There is nothing to draw."""
    for draw in (viz.plot_slopes, viz.plot_bends, viz.plot_coefficients):
        with pytest.raises(ValueError, match="expected a layer or more to draw"):
            draw(viz.Collection(()))


def attended(count: int = 3) -> viz.Collection:
    """A layer with attention between two without, and images of other sizes."""
    generator = np.random.default_rng(0)
    attention = generator.random((count, 4, 5))
    images = generator.normal(size=(count, 3, 8, 10))
    plain = random_layer()
    layers = plain, replace(plain, name="c", op="c", attention=attention), plain
    return viz.Collection(layers, images, count)


def test_attention_lies_over_its_image() -> None:
    """A row per image; pi unchanged, on the image's own place, on a scale 0 to 1."""
    collection = attended()
    figure = viz.plot_attention(collection, images=[2, 0])
    *panels, bar = figure.axes
    assert [ax.get_title(loc="left") for ax in panels] == ["input", "c", "", ""]
    assert "π" in bar.get_ylabel()
    for (_, right), i in zip((panels[:2], panels[2:]), (2, 0), strict=True):
        image, attention = right.images
        np.testing.assert_array_equal(
            attention.get_array(), collection["c"].attention[i]
        )
        assert attention.get_extent() == image.get_extent() == [0, 10, 8, 0]
        assert (attention.norm.vmin, attention.norm.vmax) == (0, 1)
    shown = panels[0].images[0].get_array()
    image = np.moveaxis(collection.images[2], 0, -1)
    wanted = (image - image.min()) / np.ptp(image)
    np.testing.assert_allclose(shown, wanted)


def test_attention_of_a_deep_network_is_that_of_some_layers() -> None:
    """From the first to the last; all that are named are drawn."""
    collection = attended()
    names = [f"c{i}" for i in range(11)]
    layers = tuple(replace(collection["c"], name=name) for name in names)
    deep = replace(collection, layers=layers)

    def titles(figure: pyplot.Figure) -> list[str]:
        return [ax.get_title(loc="left") for ax in figure.axes[:-1]]

    some = viz.plot_attention(deep, images=[0], count=3)
    assert titles(some) == ["input", "c0", "c5", "c10"]
    assert titles(viz.plot_attention(deep, names, images=[0])) == ["input", *names]


def test_attention_needs_maps_and_images() -> None:
    """The message says what was there."""
    collection = attended()
    with pytest.raises(ValueError, match=r"got layer \(DY-ReLU-B\)"):
        viz.plot_attention(collection, ["layer"])
    with pytest.raises(ValueError, match="expected layers with attention"):
        viz.plot_attention(viz.Collection((random_layer(),), collection.images))
    with pytest.raises(ValueError, match=r"expected images \[I, C, H, W\]"):
        viz.plot_attention(replace(collection, images=None))


def test_before_and_after_share_their_axes() -> None:
    """The median of each, over the same inputs."""
    before, after = random_layer(1), random_layer(2)
    figure = viz.plot_before_after(before, after, [0, 3])
    for ax, channel in zip(figure.axes, (0, 3), strict=True):
        for line, layer in zip(ax.lines, (before, after), strict=True):
            a, b = layer.slopes[:, :, channel], layer.intercepts[:, :, channel]
            x = line.get_xdata()
            values = np.maximum.reduce(
                [np.outer(a[:, k], x) + b[:, k, None] for k in (0, 1)]
            )
            np.testing.assert_allclose(line.get_ydata(), np.median(values, axis=0))
        assert ax.lines[0].get_color() != ax.lines[1].get_color()
    assert len({ax.get_ylim() for ax in figure.axes}) == 1


def test_before_and_after_are_of_one_layer() -> None:
    """Another name or number of channels is a mistake."""
    one = random_layer()
    with pytest.raises(ValueError, match="layer of 5 channels and other of 5"):
        viz.plot_before_after(one, replace(one, name="other"))
    with pytest.raises(ValueError, match="layer of 5 channels and layer of 7"):
        viz.plot_before_after(one, random_layer(channels=7))


def sampled(count: int = 6) -> viz.Collection:
    """A layer of every second sample of a data set, and the first images."""
    layer = replace(random_layer(samples=20), samples=np.arange(0, 40, 2))
    images = np.random.default_rng(0).random((count, 1, 4, 4))
    return viz.Collection((layer,), images, 40)


def test_samples_have_the_colors_of_their_images() -> None:
    """One line per image, with its own coefficients, framed alike."""
    collection = sampled()
    figure = viz.plot_samples(collection, "layer", channel=3, images=[4, 0])
    ax, *beside = figure.axes
    relu, *lines = ax.lines
    assert relu.get_label() == "ReLU"
    layer = collection["layer"]
    for line, panel, row, image in zip(lines, beside, (2, 0), (4, 0), strict=True):
        x = line.get_xdata()
        a, b = layer.slopes[row, :, 3], layer.intercepts[row, :, 3]
        wanted = np.maximum(a[0] * x + b[0], a[1] * x + b[1])
        np.testing.assert_allclose(line.get_ydata(), wanted)
        frame = panel.spines["left"].get_edgecolor()
        assert matplotlib.colors.same_color(frame, line.get_color())
        shown = panel.images[0].get_array()
        picture = collection.images[image, 0]
        wanted = (picture - picture.min()) / np.ptp(picture)
        np.testing.assert_allclose(shown, wanted)


def test_samples_are_of_the_most_dynamic_channel_by_default() -> None:
    """That of the largest spread."""
    a = np.ones((20, 2, 5))
    a[:, :, 2] += np.linspace(-0.5, 0.5, 20)[:, None]
    layer = layer_of(a, np.zeros_like(a))
    collection = viz.Collection((layer,), np.zeros((1, 1, 4, 4)), 20)
    figure = viz.plot_samples(collection, "layer", images=[0])
    assert "channel 2" in figure.get_suptitle()


def test_samples_that_were_not_kept() -> None:
    """The message says how to keep them."""
    with pytest.raises(ValueError, match="got none: collect with samples=40"):
        viz.plot_samples(sampled(), "layer", images=[1])
    with pytest.raises(ValueError, match="expected images below 6"):
        viz.plot_samples(sampled(), "layer", images=[6])
    with pytest.raises(ValueError, match="expected 1 to 6 images, got 0"):
        viz.plot_samples(sampled(), "layer", images=[])
