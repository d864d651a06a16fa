"""torch.vmap of the operators: one call for all, where only activations are batched."""

from __future__ import annotations

import functools
from typing import Any

import torch
from torch import Tensor

from .. import torch_ops
from .._operands import operand_names

# Operands that have a sample in their first dimension; the others are weights.
_OF_SAMPLES = ("x", "context", "slopes", "intercepts", "shifted", "attention")
# Of these, they may have one sample for all.
_SHARED = ("slopes", "intercepts", "shifted")

Dims = tuple[int | None, ...]


def _take(tensor: Tensor | None, dim: int | None, index: int) -> Tensor | None:
    return tensor if tensor is None or dim is None else tensor.select(dim, index)


def _one_by_one(
    operator: Any,
    size: int,
    in_dims: Dims,
    args: tuple[Tensor | None, ...],
    keywords: dict[str, Any],
) -> Tensor:
    """Where weights are batched, each call has its own."""
    results = [
        operator(
            *(_take(t, d, i) for t, d in zip(args, in_dims, strict=True)), **keywords
        )
        for i in range(size)
    ]
    return torch.stack(results)


def _flatten(
    name: str, tensor: Tensor, dim: int | None, size: int, samples: int
) -> Tensor:
    """The batch and the samples in one dimension."""
    if dim is not None:
        tensor = tensor.movedim(dim, 0)
    elif tensor.shape[0] == 1 and name in _SHARED:
        # By all samples: of how many, it does not matter.
        return tensor
    else:
        tensor = tensor.expand(size, *tensor.shape)
    if tensor.shape[1] != samples:
        tensor = tensor.expand(size, samples, *tensor.shape[2:])
    return tensor.flatten(0, 1)


def _rule(
    name: str, info: Any, in_dims: Dims, *args: Tensor | None, **keywords: Any
) -> tuple[Tensor, int]:
    operator = getattr(torch.ops.dyrelu, name).default
    size: int = info.batch_size
    named = list(zip(operand_names(name), args, in_dims, strict=False))
    is_batched = {key for key, _, dim in named if dim is not None}
    if not is_batched <= set(_OF_SAMPLES):
        return _one_by_one(operator, size, in_dims, args, keywords), 0
    x, dim = args[0], in_dims[0]
    assert x is not None
    samples = x.shape[0] if dim is None else x.movedim(dim, 0).shape[1]
    flat: list[Tensor | None] = []
    for key, tensor, batch in named:
        if tensor is not None and key == "x" and batch is None:
            tensor = tensor.expand(size, *tensor.shape)
            batch = 0
        if tensor is None or key not in _OF_SAMPLES:
            flat.append(tensor)
        else:
            flat.append(_flatten(key, tensor, batch, size, samples))
    y: Tensor = operator(*flat, **keywords)
    return y.unflatten(0, (size, samples)), 0


def register() -> None:
    """To be called once."""
    for name in torch_ops.SCHEMAS:
        torch.library.register_vmap(f"dyrelu::{name}", functools.partial(_rule, name))
