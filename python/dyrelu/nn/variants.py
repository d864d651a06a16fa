"""DY-ReLU-A, B and C (Chen et al., Dynamic ReLU, arXiv 2003.10027)."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from dyrelu import torch_ops
from dyrelu.nn.layers import Layer, as_positive, factory, operands, without_defaults
from dyrelu.nn.loading import Source
from dyrelu.nn.state_reader import FoundLayer, StateReader
from dyrelu.nn.variant_base import DyReLU


class DyReLUA(DyReLU):
    """DY-ReLU-A: one set of coefficients for all channels and positions.

    y = max_k (a_k x + b_k), with a and b from the mean of x over its positions.
    The arguments are those of DyReLU; fc2 has 2 K rows.

    Shape:
        x: [N, C], [N, C, L], [N, C, H, W] or [N, C, D, H, W].
        context: [N, Cz] or [N, Cz, S...], if there is one.
        result: of the shape, the type and the memory format of x.

    >>> DyReLUA(64)(torch.randn(2, 64, 7, 7)).shape
    torch.Size([2, 64, 7, 7])
    """

    _operator = torch_ops.a.default

    def _coefficient_channels(self) -> int:
        return 1

    @classmethod
    def _channels(
        cls, inputs: int, second: FoundLayer, arguments: dict[str, Any]
    ) -> int:
        return inputs


class DyReLUB(DyReLU):
    """DY-ReLU-B: coefficients of its own for each channel.

    y[c] = max_k (a_k[c] x[c] + b_k[c]), with a and b from the mean of x over its
    positions. The arguments are those of DyReLU; fc2 has 2 K C rows.

    Shape:
        x: [N, C], [N, C, L], [N, C, H, W] or [N, C, D, H, W].
        context: [N, Cz] or [N, Cz, S...], if there is one.
        result: of the shape, the type and the memory format of x.

    >>> DyReLUB(64)(torch.randn(2, 64, 7, 7)).shape
    torch.Size([2, 64, 7, 7])
    """

    _operator = torch_ops.b.default


class DyReLUC(DyReLU):
    """DY-ReLU-C: DY-ReLU-B times an attention over the positions.

    y[c, s] = pi[s] max_k (a_k[c] x[c, s] + b_k[c]), where
    pi = min(gamma softmax_s((Wp x + bp) / tau), 1). At first it is pi times ReLU.

    Args:
        channels, reduction, k, conv_type and keywords: those of DyReLU.
        tau: the temperature. It is the buffer `temperature`, a scalar, and part of
            the state dict; TemperatureAnnealing lowers it in training.
        gamma: what the softmax is multiplied by; None is a third of the number of
            positions.
        attention_bias: whether the attention has a bias, which changes nothing but
            is in published state dicts.

    Shape:
        x: [N, C, L], [N, C, H, W] or [N, C, D, H, W]; [N, C] is one position.
        context: [N, Cz, S...] with the positions of x, if there is one.
        result: of the shape, the type and the memory format of x.

    >>> DyReLUC(64)(torch.randn(2, 64, 7, 7)).shape
    torch.Size([2, 64, 7, 7])
    """

    _operator = torch_ops.c.default
    temperature: Tensor

    def __init__(
        self,
        channels: int,
        reduction: int | None = 4,
        k: int = 2,
        conv_type: str | None = None,
        tau: float = 10.0,
        gamma: float | None = None,
        *,
        attention_bias: bool = True,
        **keywords: Any,
    ) -> None:
        super().__init__(channels, reduction, k, conv_type, **keywords)
        if gamma is not None:
            gamma = as_positive("gamma", gamma)
        where = factory(keywords.get("device"), keywords.get("dtype"))
        inputs = (
            self.channels if self.context_channels is None else self.context_channels
        )
        self.tau, self.gamma = as_positive("tau", tau), gamma
        self._attributes.update(without_defaults(self._operator, {"gamma": gamma}))
        self.attention = Layer(inputs, 1, bias=attention_bias, **where)
        self.register_buffer("temperature", torch.full((), self.tau, **where))

    def reset_parameters(self) -> None:
        """Draws the layers anew, and sets the temperature to tau."""
        super().reset_parameters()
        self.attention.reset_parameters()
        self.temperature.fill_(self.tau)

    def _check(self, x: Tensor, context: Tensor | None) -> None:
        super()._check(x, context)
        if not isinstance(x, Tensor) or context is None:
            return
        if context.shape[2:] != x.shape[2:]:
            raise ValueError(
                f"context must have the positions of x, {list(x.shape[2:])}, "
                f"got {list(context.shape[2:])}"
            )

    def _more(self, reader: StateReader, source: Source) -> dict[str, Tensor]:
        found = reader.attention(source.attention)
        entries = self._entries("attention", found)
        # What a module of this package saved has one.
        temperature = reader.scalar("temperature")
        if temperature is None:
            temperature = self.temperature.clone()
        return {**entries, "temperature": temperature}

    def forward(self, x: Tensor, context: Tensor | None = None) -> Tensor:
        """The activation of x, with coefficients from the context if there is one."""
        self._check(x, context)
        layers = operands(self.fc1, self.fc2)
        y: Tensor = self._operator(
            x,
            *layers,
            self.attention.weight,
            self.attention.bias,
            context,
            self.temperature,
            **self._attributes,
        )
        return y

    def extra_repr(self) -> str:
        """The sizes, and what differs from the defaults."""
        gamma = "" if self.gamma is None else f", gamma={self.gamma}"
        return f"{super().extra_repr()}, tau={self.tau}{gamma}"
