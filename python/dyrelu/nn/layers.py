"""The fully connected layers that coefficients come from."""

from __future__ import annotations

import math
import operator
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


def as_size(name: str, value: Any) -> int:
    """The argument `name` as a size.

    Raises TypeError for what is no integer, and ValueError for one below 1.
    """
    try:
        size = operator.index(value)
    except TypeError:
        raise TypeError(f"{name}: expected an int, got {value!r}") from None
    if size < 1:
        raise ValueError(f"{name} must be 1 or more, got {size}")
    return size


def as_positive(name: str, value: Any) -> float:
    """The argument `name` as a number.

    Raises TypeError for what is no number, and ValueError for one that is not positive
    and finite.
    """
    if isinstance(value, str) or not hasattr(value, "__float__"):
        raise TypeError(f"{name}: expected a number, got {value!r}")
    number = float(value)
    if not 0 < number < math.inf:
        raise ValueError(f"{name} must be positive and finite, got {value}")
    return number


def hidden_size(
    channels: int,
    reduction: int | None,
    hidden: int | None,
    name: str = "hidden_channels",
) -> int | None:
    """How many values are between the layers; None if there is one layer alone.

    Raises TypeError and ValueError as as_size does.
    """
    if hidden is not None:
        return as_size(name, hidden)
    if reduction is None:
        return None
    return max(channels // as_size("reduction", reduction), 1)


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
