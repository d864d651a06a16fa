"""Where variant C looks: its attention over the images that the model was given."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.cm import ScalarMappable
from matplotlib.colors import LinearSegmentedColormap, Normalize, to_rgb
from matplotlib.figure import Figure

from dyrelu.viz import style
from dyrelu.viz.record import Collection, Layer

# Nothing where attention is 0, colored where it is 1: the image below is seen as
# it is where the activation lets nothing pass.
_RED, _GREEN, _BLUE = to_rgb(style.VERMILION)
COLORS = LinearSegmentedColormap.from_list(
    "attention", [(_RED, _GREEN, _BLUE, 0.0), (_RED, _GREEN, _BLUE, 0.75)]
)
PANEL = 1.4  # inches


@style.styled
def plot_attention(
    collection: Collection,
    names: Sequence[str] | None = None,
    images: Iterable[int] = range(4),
    *,
    count: int = 6,
) -> Figure:
    """A row per image: the image, and the attention of each layer over it.

    Without `names`, `count` of the layers with attention, evenly from the first to the
    last. `images` number the first samples of the data set, which collect has kept.

    Raises ValueError where no layer has an attention over height and width, or where
    images were not kept.
    """
    layers = _layers_with_attention(collection, names)
    if names is None:
        layers = [layers[i] for i in style.evenly(count, range(len(layers)))]
    kept = 0 if collection.images is None else len(collection.images)
    chosen = [i for i in images if i < kept]
    if collection.images is None or collection.images.ndim != 4 or not chosen:
        raise ValueError("expected images [I, C, H, W] in the collection, got none")
    columns = 1 + len(layers)
    figure, panels = style.grid(len(chosen) * columns, columns, (PANEL, PANEL))
    figure.set_size_inches(PANEL * columns + 1, PANEL * len(chosen) + 0.6)
    rows = np.array(panels).reshape(len(chosen), columns)
    for row, i in zip(rows, chosen, strict=True):
        draw_image(row[0], collection.images[i])
        for ax, layer in zip(row[1:], layers, strict=True):
            draw_attention(ax, layer, i, collection.images[i])
    for ax, title in zip(rows[0], ["input", *(l.name for l in layers)], strict=True):
        ax.set_title(title)
    figure.suptitle("Attention of DY-ReLU-C")
    scale = ScalarMappable(Normalize(0, 1), COLORS)
    bar = figure.colorbar(scale, ax=panels, shrink=0.8, aspect=30)
    bar.set_label("attention π (1: all passes)")
    bar.outline.set_visible(False)
    return figure


def _layers_with_attention(
    collection: Collection, names: Sequence[str] | None
) -> list[Layer]:
    """The layers of these names, or all that have an attention [I, H, W]."""
    layers = list(collection) if names is None else [collection[n] for n in names]
    found = [
        one for one in layers if one.attention is not None and one.attention.ndim == 3
    ]
    if not found or (names is not None and len(found) != len(layers)):
        kinds = ", ".join(f"{one.name} ({style.OPERATORS[one.op]})" for one in layers)
        raise ValueError(
            f"expected layers with attention over height and width, got {kinds or 'none'}"
        )
    return found


def draw_image(ax: Axes, image: np.ndarray) -> None:
    """An image [C, H, W] of any range: in color if C is 3, else the mean in grey."""
    low, high = image.min(), image.max()
    scaled = (image - low) / ((high - low) or 1)
    shown = np.moveaxis(scaled, 0, -1) if len(scaled) == 3 else scaled.mean(axis=0)
    ax.imshow(shown, cmap="gray", vmin=0, vmax=1, extent=_extent(image))
    ax.set_axis_off()


def draw_attention(ax: Axes, layer: Layer, index: int, image: np.ndarray) -> None:
    """The attention of a sample, spread over the image's height and width."""
    assert layer.attention is not None
    draw_image(ax, image.mean(axis=0, keepdims=True))
    ax.imshow(
        layer.attention[index],
        cmap=COLORS,
        vmin=0,
        vmax=1,
        extent=_extent(image),
        interpolation="nearest",
    )


def _extent(image: np.ndarray) -> tuple[float, float, float, float]:
    """The place of an image [C, H, W], whatever is laid over it."""
    _, height, width = image.shape
    return 0, width, height, 0
