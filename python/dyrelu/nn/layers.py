"""The fully connected layers that coefficients come from."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn


def flatten_kernel(weight: Tensor) -> Tensor:
    """[out, in] of a weight [out, in, 1...] of a 1x1 convolution; others as they are."""
    if weight.dim() > 2 and math.prod(weight.shape[2:]) == 1:
        return weight.flatten(1)
    return weight


class Layer(nn.Linear):
    """nn.Linear that loads the weights of a 1x1 convolution as well."""

    def _load_from_state_dict(
        self, state_dict: dict[str, Any], prefix: str, *args: Any
    ) -> None:
        key = f"{prefix}weight"
        if isinstance(state_dict.get(key), Tensor):
            state_dict[key] = flatten_kernel(state_dict[key])
        super()._load_from_state_dict(state_dict, prefix, *args)


class ZeroLayer(Layer):
    """A layer of zeros at first."""

    def reset_parameters(self) -> None:
        """Sets weight and bias to zero."""
        nn.init.zeros_(self.weight)
        if self.bias is not None:
            nn.init.zeros_(self.bias)


def hidden_size(
    channels: int,
    reduction: int | None,
    hidden: int | None,
    name: str = "hidden_channels",
) -> int | None:
    """How many values are between the layers; None if there is one layer alone.

    Raises ValueError for sizes below 1.
    """
    if hidden is None and reduction is None:
        return None
    if hidden is None:
        assert reduction is not None
        if reduction < 1:
            raise ValueError(f"reduction must be 1 or more, or None, got {reduction}")
        return max(channels // reduction, 1)
    if hidden < 1:
        raise ValueError(f"{name} must be 1 or more, got {hidden}")
    return hidden


def operands(
    fc1: nn.Linear | None, fc2: nn.Linear
) -> tuple[Tensor | None, Tensor | None, Tensor, Tensor | None]:
    """w1, b1, w2, b2 of the operators."""
    if fc1 is None:
        return None, None, fc2.weight, fc2.bias
    return fc1.weight, fc1.bias, fc2.weight, fc2.bias


def factory(
    device: torch.device | str | None, dtype: torch.dtype | None
) -> dict[str, Any]:
    """The arguments of layers and buffers that say where and in which type."""
    return {"device": device, "dtype": dtype}


def make_divisible(value: float, divisor: int, limit: float = 0.0) -> int:
    """The multiple of the divisor nearest to the value, and at least the divisor;
    the next one if that is less than `limit` times the value.

    This is how MobileNets and what follows them round numbers of channels.
    """
    rounded = max(divisor, int(value + divisor / 2) // divisor * divisor)
    return rounded + divisor if rounded < limit * value else rounded


def without_defaults(operator: Any, attributes: dict[str, Any]) -> dict[str, Any]:
    """The attributes that are not what the operator has anyway: calls are shorter."""
    defaults = {one.name: one.default_value for one in operator._schema.arguments}
    return {
        name: value for name, value in attributes.items() if value != defaults[name]
    }
