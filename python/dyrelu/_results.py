"""The shapes and the memory of operators' results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor

from .formulas import count_groups


def empty_result(x: Tensor, shape: Sequence[int], channels_last: bool) -> Tensor:
    """Memory for a result of `shape`, contiguous in the order of dimensions that x is
    contiguous in: its own, or with the channels at the other end (the memory format
    torch.channels_last). Contiguous in its own order where x is not contiguous."""
    first, last = (-1, 1) if channels_last else (1, -1)
    if x.dim() == 2 or x.is_contiguous() or not x.movedim(first, last).is_contiguous():
        return torch.empty(shape, dtype=x.dtype, device=x.device)
    order = list(range(x.dim()))
    order.insert(last % x.dim(), order.pop(first % x.dim()))
    sizes = [shape[axis] for axis in order]
    memory = torch.empty(sizes, dtype=x.dtype, device=x.device)
    return memory.movedim(last, first)


def result_shape(name: str, x: Tensor, keywords: dict[str, Any]) -> list[int]:
    """The shape of the result of an operator.

    Raises ValueError if maxout cannot make groups of the channels.
    """
    shape = list(x.shape)
    if name == "maxout":
        axis = -1 if keywords.get("channels_last") else 1
        shape[axis] = count_groups(shape[axis], keywords["k"])
    return shape


def empty_of(name: str) -> Callable[..., Tensor]:
    """What makes memory for the result of an operator's call."""

    def empty(x: Tensor, *_args: Any, **keywords: Any) -> Tensor:
        shape = result_shape(name, x, keywords)
        return empty_result(x, shape, keywords.get("channels_last", False))

    return empty
