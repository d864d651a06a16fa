"""The example inputs that a model is optimized for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils._pytree import tree_leaves, tree_map_only

from .twins import make_twin


def as_arguments(example_inputs: Any) -> tuple[Any, ...]:
    """The positional arguments of a call: one tensor, or a tuple or list of them.

    Raises TypeError for anything else.
    """
    if isinstance(example_inputs, Tensor):
        return (example_inputs,)
    if not isinstance(example_inputs, (tuple, list)):
        raise TypeError(
            "example_inputs: expected a tensor or a tuple of the model's arguments, "
            f"got {_describe(example_inputs)}"
        )
    return tuple(example_inputs)


def describe_arguments(args: Sequence[Any]) -> str:
    """What the arguments of a call are, for people: tensors by type and shape."""
    return f"({', '.join(map(_describe, args))})"


def _describe(value: Any) -> str:
    if isinstance(value, Tensor):
        return f"tensor {list(value.shape)} of {value.dtype} on {value.device}"
    kind = type(value)
    name = kind.__qualname__
    return name if kind.__module__ == "builtins" else f"{kind.__module__}.{name}"


def find_error(model: nn.Module, args: Sequence[Any]) -> Exception | None:
    """What the model raises when it is called with these arguments, or None.

    A twin of it is called, with copies of all tensors, and random numbers are drawn
    aside, so that nothing is changed.
    """
    twin = make_twin(model, lambda _, tensor: _copy(tensor))
    given = tree_map_only(Tensor, _copy, tuple(args))
    tensors = [*model.parameters(), *model.buffers(), *tree_leaves(given)]
    devices = {one.device for one in tensors if isinstance(one, Tensor) and one.is_cuda}
    with torch.random.fork_rng(list(devices)):
        try:
            twin(*given)
        except Exception as error:
            return error
    return None


def _copy(tensor: Tensor) -> Tensor:
    return tensor.detach().clone().requires_grad_(tensor.requires_grad)
