"""What operators take. docs/spec.md says it; it is checked here, whatever computes
them."""

from __future__ import annotations

import functools
from collections.abc import Collection, Sequence

import torch
from torch import Tensor

from .formulas import VERSION, accumulator

# Element types of data: x, and what a call of an operator reads and writes.
TYPES = (torch.float16, torch.bfloat16, torch.float32, torch.float64)

# What is computed with as it is; weights and contexts may have x's type as well.
_COEFFICIENTS = ("slopes", "intercepts", "attention", "shifted")


@functools.cache
def operand_names(name: str) -> tuple[str, ...]:
    """The operands of torch.ops.dyrelu.<name>, in order."""
    schema = getattr(torch.ops.dyrelu, name).default._schema
    return tuple(a.name for a in schema.arguments if not a.kwarg_only)


def expect_type(name: str, tensor: Tensor, types: Collection[torch.dtype]) -> None:
    """Raises TypeError if the elements of the operand `name` are of another type."""
    if tensor.dtype not in types:
        known = ", ".join(str(dtype) for dtype in dict.fromkeys(types))
        raise TypeError(f"{name}: expected a tensor of {known}, got {tensor.dtype}")


def _types_of(operand: str, x: Tensor) -> tuple[torch.dtype, ...]:
    wide = accumulator(x)
    if operand in _COEFFICIENTS:
        return (wide,)
    if operand == "temperature":
        # A number, which is converted.
        return TYPES if wide == torch.float64 else TYPES[:-1]
    return (x.dtype, wide)


def check_call(name: str, operands: Sequence[Tensor | None], version: int) -> None:
    """Raises ValueError for a version of the operator `name` that is not known and for
    operands on several devices, TypeError for one of another type than it takes."""
    if version != VERSION:
        raise ValueError(f"unknown version {version}; known is {VERSION}")
    x = operands[0]
    assert x is not None
    expect_type("x", x, TYPES)
    for operand, tensor in zip(operand_names(name), operands, strict=False):
        if tensor is None:
            continue
        expect_type(operand, tensor, _types_of(operand, x))
        if tensor.device != x.device:
            raise ValueError(
                f"{operand}: expected a tensor on {x.device}, got one on "
                f"{tensor.device}"
            )
