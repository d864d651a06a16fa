"""Dynamic shift-max of MicroNet (Li et al., arXiv 2108.05894)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from dyrelu import formulas, torch_ops
from dyrelu._operands import check_types
from dyrelu.nn.layers import (
    Layer,
    as_size,
    factory,
    hidden_size,
    make_divisible,
    operands,
)
from dyrelu.nn.loading import Loadable, Source
from dyrelu.nn.orders import reordering
from dyrelu.nn.shapes import check_input
from dyrelu.nn.state_reader import FoundLayer, FoundLayers, StateReader


def group_count(channels: int, g: int | Sequence[int] | None, expansion: bool) -> int:
    """The number of groups that MicroNet's arguments say.

    Raises TypeError for what is no integer, and ValueError if the channels do not make
    so many groups.
    """
    groups = 1 if g is None else as_size("g", g[-1] if isinstance(g, Sequence) else g)
    if channels % groups:
        raise ValueError(f"{channels} channels do not make {groups} groups (g)")
    return channels // groups if expansion and groups != 1 else groups


class DyShiftMax(Loadable):
    """Dynamic shift-max: y[c] = max_k (a_k[c] x[c] + b_k[c] x[p(c)]).

    p(c) is the next channel of the next group, and a and b come from the mean of x
    over its positions. Names and defaults are those of MicroNet's DYShiftMax.

    Args:
        inp: C, the channels of x.
        oup: the same, if given; MicroNet names both.
        reduction: the hidden layer has C // reduction values, rounded to a multiple
            of 4.
        act_max: how far a and b go from their initial values.
        act_relu: K = 2 pieces; False is one piece, a plain sum.
        init_a, init_b: the initial values of a_1, a_2 and of b_1, b_2. MicroNet's
            networks have (1, 1) and (0, 0).
        g: the number of groups; of a pair, the second number counts. None is 1.
        expansion: g is the number of channels in a group instead.
        hidden_channels: the number of hidden values, instead of `reduction`.
        norm, order: as for DyReLU; the defaults are MicroNet's.
        device, dtype: where the parameters are, and of which type.

    Shape:
        x: [N, C], [N, C, L], [N, C, H, W] or [N, C, D, H, W].
        result: of the shape, the type and the memory format of x.

    Raises:
        ValueError: for numbers of channels and groups that do not fit, and for names
            that are not known.
    """

    def __init__(
        self,
        inp: int,
        oup: int | None = None,
        reduction: int = 4,
        act_max: float = 1.0,
        act_relu: bool = True,
        init_a: Sequence[float] = (0.0, 0.0),
        init_b: Sequence[float] = (0.0, 0.0),
        g: int | Sequence[int] | None = None,
        expansion: bool = False,
        *,
        hidden_channels: int | None = None,
        norm: str = "hard_sigmoid",
        order: str = "interleaved",
        device: torch.device | str | None = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        super().__init__()
        inp, reduction = as_size("inp", inp), as_size("reduction", reduction)
        if oup not in (None, inp):
            raise ValueError(f"oup must be inp, {inp}, or None, got {oup}")
        self.channels, self.groups = inp, group_count(inp, g, expansion)
        k = 2 if act_relu else 1
        if min(len(init_a), len(init_b)) < k:
            raise ValueError(
                f"init_a and init_b must have {k} numbers, "
                f"got {len(init_a)} and {len(init_b)}"
            )
        self.coefficients: dict[str, Any] = {
            "k": k,
            "norm": norm,
            "order": order,
            "alpha": [float(value) for value in init_a[:k]],
            "beta": [float(value) for value in init_b[:k]],
            "lambda_a": [float(act_max)] * k,
            "lambda_b": [float(act_max)] * k,
        }
        rows = 2 * k * inp
        formulas.make_coefficients(
            torch.empty(0, rows, device="meta"), **self.coefficients
        )
        where = factory(device, dtype)
        if hidden_channels is None:
            hidden_channels = make_divisible(inp // reduction, 4, limit=0.9)
        hidden = hidden_size(inp, None, hidden_channels)
        assert hidden is not None
        self.fc1 = Layer(inp, hidden, **where)
        self.fc2 = Layer(hidden, rows, **where)

    @classmethod
    def _arguments(
        cls,
        reader: StateReader,
        first: FoundLayer | None,
        second: FoundLayer,
        arguments: dict[str, Any],
    ) -> dict[str, Any]:
        rows, hidden = second.weight.shape
        inputs = hidden if first is None else first.weight.shape[1]
        found = {"inp": inputs, "act_relu": rows != 2 * inputs}
        return {**found, "hidden_channels": hidden, **arguments}

    def _adapt(
        self,
        reader: StateReader,
        first: FoundLayer | None,
        second: FoundLayer,
        source: Source,
    ) -> FoundLayers:
        first, second = super()._adapt(reader, first, second, source)
        order, k = self.coefficients["order"], self.coefficients["k"]
        if source.order not in (None, order):
            rows = reordering(source.order, order, k, self.channels)
            if len(rows) == len(second.weight):
                second = second.reordered(rows)
        return first, second

    def _named_layers(self) -> dict[str, Tensor]:
        """Weights and biases by the names that operators have for them."""
        names = ("w1", "b1", "w2", "b2")
        named = zip(names, operands(self.fc1, self.fc2), strict=True)
        return {name: tensor for name, tensor in named if tensor is not None}

    def _slopes(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """a and b [N, K, C], of the type that sums are computed in."""
        g = formulas.pool(x, formulas.accumulator(x))
        u = formulas.apply_layers(g, *operands(self.fc1, self.fc2), "relu")
        a, b = formulas.make_coefficients(u, **self.coefficients)
        assert b is not None
        return a, b

    def forward(self, x: Tensor) -> Tensor:
        """The activation of x."""
        check_input(x, self.channels)
        check_types({"x": x, **self._named_layers()})
        a, b = self._slopes(x)
        y: Tensor = torch_ops.shift_max(x, a, b, groups=self.groups)
        return y

    def extra_repr(self) -> str:
        """The sizes and numbers."""
        numbers = self.coefficients
        return (
            f"{self.channels}, groups={self.groups}, k={numbers['k']}, "
            f"init_a={numbers['alpha']}, init_b={numbers['beta']}, "
            f"act_max={numbers['lambda_a'][0]}, norm={numbers['norm']!r}, "
            f"order={numbers['order']!r}"
        )
