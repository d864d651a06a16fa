"""Pictures of what DY-ReLU has learned.

    from dyrelu import viz

    collection = viz.collect(model, loader)          # one pass over a data set
    viz.plot_layers(collection)                      # outputs over inputs, by layer
    viz.plot_functions(collection["features.0.2"])   # one panel per channel
    viz.plot_samples(collection, name)               # one channel, image by image
    viz.plot_coefficients(collection)                # slopes and intercepts by depth
    viz.plot_attention(collection)                   # variant C, over the input images
    viz.plot_before_after(before[name], after[name]) # one layer of two collections

collect records what the calls of torch.ops.dyrelu.* in a model take and give, so it
sees dyrelu.nn, modules of one's own that call these operators, and what
dyrelu.torch.optimize has put in. The functions that draw need its result alone. Each
takes axes or makes a figure, and returns it; none calls pyplot.show or changes
matplotlib's settings.
"""

from __future__ import annotations

try:
    import matplotlib as _matplotlib  # noqa: F401
    import torch as _torch  # noqa: F401
except ImportError as error:
    raise ImportError(
        f"dyrelu.viz needs matplotlib and PyTorch: install the package '{error.name}'"
    ) from error

from dyrelu.viz.attention import plot_attention
from dyrelu.viz.coefficients import (
    plot_bends,
    plot_coefficients,
    plot_intercepts,
    plot_slopes,
)
from dyrelu.viz.collecting import collect
from dyrelu.viz.comparing import plot_before_after
from dyrelu.viz.piecewise import plot_function, plot_functions, plot_layers
from dyrelu.viz.record import Collection, Layer
from dyrelu.viz.samples import plot_samples

__all__ = [
    "Collection",
    "Layer",
    "collect",
    "plot_attention",
    "plot_before_after",
    "plot_bends",
    "plot_coefficients",
    "plot_function",
    "plot_functions",
    "plot_intercepts",
    "plot_layers",
    "plot_samples",
    "plot_slopes",
]
