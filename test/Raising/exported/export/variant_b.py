"""Variant B: every spelling of every part, in as many modules as the longest list."""

from __future__ import annotations

from collections.abc import Callable

import layers
import maxima
import norms
import pools
from case import BATCH, CHANNELS, HEIGHT, PIECES, WIDTH, Case
from torch import Tensor, nn

Function = Callable[..., Tensor]


class VariantB(nn.Module):
    """Pool, layers, norm and maximum, each in a spelling of its own."""

    def __init__(
        self, pool: Function, layer: nn.Module, norm: Function, maximum: Function
    ) -> None:
        """Takes the four parts."""
        super().__init__()
        self.pool, self.layer, self.norm, self.maximum = pool, layer, norm, maximum

    def forward(self, x: Tensor) -> Tensor:
        """Maps x [N, C, H, W] to a tensor of the same shape."""
        return self.maximum(x, self.norm(self.layer(self.pool(x))))


def case(
    name: str,
    pool: Function,
    layer: Callable[[], nn.Module],
    norm: Function,
    maximum: Function | type[nn.Module],
    **more: object,
) -> Case:
    """A module of four parts; a maximum with buffers is made with the module."""

    def make() -> nn.Module:
        whole = maximum() if isinstance(maximum, type) else maximum
        return VariantB(pool, layer(), norm, whole)

    return Case(f"b-{name}", make, **more)


def slopes() -> nn.Module:
    """Layers for slopes alone."""
    return layers.linear(outputs=PIECES * CHANNELS)


def chain(name: str, samples: int) -> Case:
    """Activations directly after one another: exporters cancel transpositions."""

    def make() -> nn.Module:
        parts = [
            VariantB(pools.mean, layers.linear(), norms.sigmoid, maxima.LastDimension())
            for _ in range(3)
        ]
        return nn.Sequential(*parts)

    shapes = ((samples, CHANNELS, HEIGHT, WIDTH),)
    return Case(f"b-{name}", make, "dyrelu.b x 3", shapes)


CASES = [
    case("paper", pools.mean, layers.linear, norms.sigmoid, maxima.chunks),
    case(
        "split-where",
        pools.mean_keepdim,
        layers.Convolutions,
        norms.sigmoid_centred,
        maxima.split_where,
    ),
    case(
        "slices-where",
        pools.mean_twice,
        lambda: layers.Products("matmul"),
        norms.sigmoid_methods,
        maxima.slices_where_less,
    ),
    case(
        "halves-stacked",
        pools.mean_of_rows,
        lambda: layers.Products("einsum"),
        norms.sigmoid_written_out,
        maxima.halves_stacked,
    ),
    case(
        "residual",
        pools.mean_of_view,
        lambda: layers.Products("addmm"),
        norms.sigmoid_mirrored,
        maxima.residual,
    ),
    case(
        "narrow-methods",
        pools.sum_over_size,
        layers.linear,
        norms.tanh,
        maxima.narrowed,
    ),
    case(
        "buffers-amax",
        pools.scaled_sum,
        layers.Convolutions1d,
        norms.tanh_half,
        maxima.Buffers,
    ),
    case("buffers-reduce", pools.einsum, layers.one, norms.hard_clamp, maxima.Reduced),
    case(
        "last-dimension",
        pools.adaptive,
        lambda: layers.linear(nn.ReLU6()),
        norms.sigmoid,
        maxima.LastDimension,
    ),
    case(
        "transposed",
        pools.adaptive_view,
        lambda: layers.linear(nn.SiLU()),
        norms.sigmoid,
        maxima.Transposed,
    ),
    case(
        "broadcast",
        pools.window,
        lambda: layers.linear(nn.GELU()),
        norms.hard_clamp_min_max,
        maxima.Broadcast,
    ),
    case(
        "last-picked",
        pools.adaptive_rows,
        lambda: layers.linear(bias=False),
        norms.hard_relu6,
        maxima.pieces_of_channels,
    ),
    case("permuted", pools.mean, layers.normed, norms.hard_clamp_six, maxima.permuted),
    case(
        "interleaved",
        pools.adaptive,
        layers.normed_twice,
        norms.hard_sigmoid,
        maxima.interleaved,
    ),
    case(
        "interleaved-view",
        pools.sum_over_size,
        lambda: layers.Convolutions(norms=True, bias=False),
        norms.hard_minimum,
        maxima.interleaved_view,
    ),
    case("no-norm", pools.mean, layers.normed_twice, norms.none, maxima.chunks),
    case("slopes-alone", pools.mean, slopes, norms.sigmoid, maxima.slopes_alone),
    case(
        "dynamic-batch",
        pools.mean,
        layers.linear,
        norms.sigmoid,
        maxima.LastDimension,
        dynamic=({0: "n"},),
    ),
    case(
        "dynamic-batch-expanded",
        pools.mean,
        layers.linear,
        norms.sigmoid,
        maxima.expanded,
        dynamic=({0: "n"},),
    ),
    case(
        "dynamic-batch-adaptive",
        pools.adaptive,
        layers.Convolutions,
        norms.sigmoid,
        maxima.chunks,
        dynamic=({0: "n"},),
    ),
    case(
        "dynamic-sizes",
        pools.mean,
        layers.linear,
        norms.sigmoid,
        maxima.LastDimension,
        dynamic=({0: "n", 2: "h", 3: "w"},),
    ),
    case(
        "dynamic-sizes-chunks",
        pools.sum_over_size,
        layers.linear,
        norms.hard_relu6,
        maxima.chunks,
        dynamic=({2: "h", 3: "w"},),
    ),
    case(
        "dynamic-sizes-rows",
        pools.mean_of_rows,
        layers.Convolutions1d,
        norms.tanh,
        maxima.Buffers,
        dynamic=({0: "n", 2: "h", 3: "w"},),
    ),
    case(
        "wide",
        pools.mean,
        layers.linear,
        norms.sigmoid,
        maxima.LastDimension,
        shapes=((3, CHANNELS, 2 * HEIGHT, WIDTH),),
    ),
    case(
        "one-sample",
        pools.adaptive,
        layers.linear,
        norms.sigmoid,
        maxima.chunks,
        shapes=((1, CHANNELS, HEIGHT, WIDTH),),
    ),
    case(
        "one-sample-ports",
        pools.mean,
        layers.linear,
        norms.sigmoid,
        maxima.LastDimension,
        shapes=((1, CHANNELS, HEIGHT, WIDTH),),
    ),
    case(
        "one-sample-stacked",
        pools.mean,
        layers.Convolutions,
        norms.hard_relu6,
        maxima.halves_stacked,
        shapes=((1, CHANNELS, HEIGHT, WIDTH),),
    ),
    case(
        "square",
        pools.mean,
        layers.linear,
        norms.sigmoid,
        maxima.Transposed,
        shapes=((BATCH, CHANNELS, 8, 8),),
    ),
    chain("chain", BATCH),
    chain("chain-one-sample", 1),
]
