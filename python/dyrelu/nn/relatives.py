"""Squeeze-and-excitation, APReLU and maxout."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from dyrelu import formulas, torch_ops
from dyrelu.nn.layers import (
    Layer,
    as_positive,
    as_size,
    factory,
    hidden_size,
    make_divisible,
    operands,
)
from dyrelu.nn.loading import Loadable, Source
from dyrelu.nn.shapes import check_input, check_rank, rank_of
from dyrelu.nn.state_reader import FoundLayer, FoundLayers, StateReader

# The operators' names for modules of PyTorch.
_NAMES: dict[type[nn.Module], str] = {
    nn.ReLU: "relu",
    nn.ReLU6: "relu6",
    nn.SiLU: "silu",
    nn.GELU: "gelu",
    nn.Sigmoid: "sigmoid",
    nn.Hardsigmoid: "hard_sigmoid",
}


def _name(what: str, layer: str | type[nn.Module], choices: tuple[str, ...]) -> str:
    """The operators' name of a layer that is given by name or class."""
    if not isinstance(layer, (str, type)):
        raise TypeError(f"{what}: expected a name or a class, got {layer!r}")
    name = layer if isinstance(layer, str) else _NAMES.get(layer, layer.__name__)
    if name not in choices:
        raise ValueError(f"{what} must be {' or '.join(choices)}, got '{name}'")
    return name


class SqueezeExcite(Loadable):
    """Squeeze-and-excitation (Hu et al., arXiv 1709.01507): x times a gate.

    y[c] = x[c] gate(fc2(act(fc1(mean of x over its positions))))[c]

    Names and defaults are those of timm's SEModule, which is SqueezeExcite there.

    Args:
        channels: C, the channels of x.
        rd_ratio: the hidden layer has C times this many values, rounded to a
            multiple of `rd_divisor`.
        rd_channels: the number of hidden values, instead of the ratio.
        rd_divisor: see `rd_ratio`.
        bias: whether the layers have biases.
        act_layer: the activation between the layers, by name or class: "relu",
            "relu6", "silu", "gelu", nn.ReLU, nn.ReLU6, nn.SiLU, nn.GELU.
        gate_layer: "sigmoid", "hard_sigmoid", nn.Sigmoid or nn.Hardsigmoid.
        device, dtype: where the parameters are, and of which type.

    Shape:
        x: [N, C], [N, C, L], [N, C, H, W] or [N, C, D, H, W].
        result: of the shape, the type and the memory format of x.

    Raises:
        ValueError: for sizes below 1, for layers that are not known, and in forward
            for a shape that does not fit.
    """

    def __init__(
        self,
        channels: int,
        rd_ratio: float = 1 / 16,
        rd_channels: int | None = None,
        rd_divisor: int = 8,
        bias: bool = True,
        act_layer: str | type[nn.Module] = "relu",
        gate_layer: str | type[nn.Module] = "sigmoid",
        *,
        device: torch.device | str | None = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        super().__init__()
        self.channels = channels = as_size("channels", channels)
        self.hidden = _name("act_layer", act_layer, tuple(formulas.HIDDEN))
        self.norm = _name("gate_layer", gate_layer, ("sigmoid", "hard_sigmoid"))
        if rd_channels is None:
            divisor = as_size("rd_divisor", rd_divisor)
            ratio = as_positive("rd_ratio", rd_ratio)
            rd_channels = make_divisible(channels * ratio, divisor)
        width = hidden_size(channels, None, rd_channels, "rd_channels")
        assert width is not None
        where = factory(device, dtype)
        self.fc1 = Layer(channels, width, bias=bias, **where)
        self.fc2 = Layer(width, channels, bias=bias, **where)

    @classmethod
    def _arguments(
        cls,
        reader: StateReader,
        first: FoundLayer | None,
        second: FoundLayer,
        arguments: dict[str, Any],
    ) -> dict[str, Any]:
        rows, hidden = second.weight.shape
        return {"channels": rows, "rd_channels": hidden, **arguments}

    def forward(self, x: Tensor) -> Tensor:
        """x times its gate."""
        check_input(x, self.channels)
        layers = operands(self.fc1, self.fc2)
        y: Tensor = torch_ops.se(x, *layers, norm=self.norm, hidden=self.hidden)
        return y

    def extra_repr(self) -> str:
        """The channels, and the two activations."""
        return f"{self.channels}, act_layer={self.hidden!r}, gate_layer={self.norm!r}"


class APReLU(Loadable):
    """Adaptively parametric ReLU (Zhao et al., doi 10.1109/TIE.2020.2972458).

    y[c] = max(x[c], s[c] x[c]), where s = sigmoid(fc2(relu(fc1(g)))) and g are the
    means of min(x, 0) and max(x, 0) over the positions of x, 2 C numbers.

    The paper has a batch norm after each layer, which is part of the layers here:
    the loader folds those of published state dicts.

    Args:
        channels: C, the channels of x.
        reduction: the hidden layer has max(C // reduction, 1) values; 1 is what
            PyTorch ports have.
        conv_type: "1d", "2d" or "3d" takes inputs of that rank only; None takes
            all, and [N, C].
        hidden_channels: the number of hidden values, instead of `reduction`.
        channel_shared: one slope for all channels.
        halves: the order of the means in g, "negative_first" or "positive_first".
        bias: whether the layers have biases.
        device, dtype: where the parameters are, and of which type.

    Shape:
        x: [N, C], [N, C, L], [N, C, H, W] or [N, C, D, H, W].
        result: of the shape, the type and the memory format of x.

    Raises:
        ValueError: for sizes below 1 and names that are not known, and in forward
            for a shape that does not fit.
    """

    def __init__(
        self,
        channels: int,
        reduction: int = 1,
        conv_type: str | None = None,
        *,
        hidden_channels: int | None = None,
        channel_shared: bool = False,
        halves: str = "negative_first",
        bias: bool = True,
        device: torch.device | str | None = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        super().__init__()
        if halves not in ("negative_first", "positive_first"):
            raise ValueError(
                f"halves must be negative_first or positive_first, got '{halves}'"
            )
        self.channels = channels = as_size("channels", channels)
        self.conv_type = conv_type
        self._rank = rank_of(conv_type)
        self.channel_shared, self.halves = channel_shared, halves
        width = hidden_size(channels, reduction, hidden_channels)
        assert width is not None
        options = {"bias": bias, **factory(device, dtype)}
        self.fc1 = Layer(2 * channels, width, **options)
        self.fc2 = Layer(width, 1 if channel_shared else channels, **options)

    @classmethod
    def _arguments(
        cls,
        reader: StateReader,
        first: FoundLayer | None,
        second: FoundLayer,
        arguments: dict[str, Any],
    ) -> dict[str, Any]:
        rows, hidden = second.weight.shape
        channels = rows if first is None else first.weight.shape[1] // 2
        found = {"channels": channels, "hidden_channels": hidden}
        return {**found, "channel_shared": rows == 1 != channels, **arguments}

    def _adapt(
        self,
        reader: StateReader,
        first: FoundLayer | None,
        second: FoundLayer,
        source: Source,
    ) -> FoundLayers:
        first, second = super()._adapt(reader, first, second, source)
        if first is not None and source.negative_scale != 1:
            scales = torch.ones_like(first.weight[0])
            halves = scales.view(2, -1)
            halves[0 if self.halves == "negative_first" else 1] = source.negative_scale
            first = FoundLayer(first.name, first.weight * scales, first.bias)
        return first, second

    def forward(self, x: Tensor) -> Tensor:
        """The activation of x."""
        check_input(x, self.channels, self._rank)
        y: Tensor = torch_ops.aprelu(
            x,
            *operands(self.fc1, self.fc2),
            halves=self.halves,
            channel_shared=self.channel_shared,
        )
        return y

    def extra_repr(self) -> str:
        """The channels, and what differs from the defaults."""
        shared = ", channel_shared=True" if self.channel_shared else ""
        first = self.halves == "negative_first"
        halves = "" if first else f", halves={self.halves!r}"
        kind = "" if self.conv_type is None else f", conv_type={self.conv_type!r}"
        return f"{self.channels}{kind}{shared}{halves}"


class Maxout(nn.Module):
    """Maxout (Goodfellow et al., arXiv 1302.4389): the largest of each K channels.

    y[c] = max_k x[c K + k]

    A maxout layer is a linear layer and this: nn.Sequential(nn.Linear(20, 10 * 2),
    Maxout(2)), whose weights are in the order of the usual `Maxout(d_in, d_out,
    pool_size)`.

    Args:
        pool_size: K, the number of channels that one of the result is taken from.

    Shape:
        x: [N, K C], [N, K C, L], [N, K C, H, W] or [N, K C, D, H, W].
        result: [N, C, ...], of the type and the memory format of x.

    Raises:
        ValueError: for a size below 1, and in forward for channels that are no
            multiple of it.
    """

    def __init__(self, pool_size: int = 2) -> None:
        super().__init__()
        self.pool_size = as_size("pool_size", pool_size)

    def forward(self, x: Tensor) -> Tensor:
        """The largest of each group of channels."""
        check_rank(x)
        if isinstance(x, Tensor) and x.shape[1] % self.pool_size:
            raise ValueError(
                f"x must have a multiple of {self.pool_size} channels, "
                f"got {list(x.shape)}"
            )
        y: Tensor = torch_ops.maxout(x, k=self.pool_size)
        return y

    def extra_repr(self) -> str:
        """K."""
        return str(self.pool_size)
