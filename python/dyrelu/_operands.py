"""What operators take. docs/spec.md says it; it is checked here, whatever computes
them."""

from __future__ import annotations

import functools
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor

from ._shapes import check_shapes
from .formulas import VERSION, accumulator

# Element types of data: x, and what a call of an operator reads and writes.
TYPES = (torch.float16, torch.bfloat16, torch.float32, torch.float64)

# What is computed with as it is; weights and contexts may have x's type as well.
_COEFFICIENTS = ("slopes", "intercepts", "attention", "shifted")

# Weights and biases. Modules have them in layers of other names.
_LAYERS = ("w1", "b1", "w2", "b2", "wp", "bp")


@functools.cache
def operand_names(name: str) -> tuple[str, ...]:
    """The operands of torch.ops.dyrelu.<name>, in order."""
    schema = getattr(torch.ops.dyrelu, name).default._schema
    return tuple(a.name for a in schema.arguments if not a.kwarg_only)


def _show(types: Collection[torch.dtype]) -> str:
    return ", ".join(str(dtype) for dtype in dict.fromkeys(types))


def expect_type(name: str, tensor: Tensor, types: Collection[torch.dtype]) -> None:
    """Raises TypeError if the elements of the operand `name` are of another type."""
    if tensor.dtype not in types:
        raise TypeError(
            f"{name}: expected a tensor of {_show(types)}, got {tensor.dtype}"
        )


def _types_of(operand: str, x: Tensor) -> tuple[torch.dtype, ...]:
    wide = accumulator(x)
    if operand in _COEFFICIENTS:
        return (wide,)
    if operand == "temperature":
        # A number, which is converted.
        return TYPES if wide == torch.float64 else TYPES[:-1]
    return (x.dtype, wide)


def check_types(operands: Mapping[str, Tensor]) -> None:
    """Raises TypeError for an operand of another type than x lets it have, ValueError
    for one on another device."""
    x = operands["x"]
    expect_type("x", x, TYPES)
    for operand, tensor in operands.items():
        types = _types_of(operand, x)
        differ = ": x and the layers differ" if operand in _LAYERS else ""
        if tensor.dtype not in types:
            raise TypeError(
                f"{operand}: expected a tensor of {_show(types)} for x of {x.dtype}, "
                f"got {tensor.dtype}{differ}"
            )
        if tensor.device != x.device:
            raise ValueError(
                f"{operand}: expected a tensor on {x.device}, got one on "
                f"{tensor.device}{differ}"
            )


def check_call(
    name: str,
    operands: Sequence[Tensor | None],
    version: int,
    attributes: Mapping[str, Any],
) -> None:
    """Raises ValueError for a version of the operator `name` that is not known and for
    operands on several devices or of shapes that do not fit, TypeError for one of
    another type than it takes."""
    if version != VERSION:
        raise ValueError(f"unknown version {version}; known is {VERSION}")
    named = zip(operand_names(name), operands, strict=False)
    given = {operand: tensor for operand, tensor in named if tensor is not None}
    check_types(given)
    check_shapes(name, given, attributes)
