"""The operators as nodes of ONNX."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from ._results import empty_of
from .formulas import VERSION

# What the operators are called in the domain dyrelu.
ONNX_NAMES = {
    "a": "DyReLUA",
    "b": "DyReLUB",
    "c": "DyReLUC",
    "se": "DyReLUSE",
    "aprelu": "DyReLUAPReLU",
    "apply": "DyReLUApply",
    "maxout": "DyReLUMaxout",
    "shift_max": "DyReLUShiftMax",
}


def make_node(name: str, *args: Any, **keywords: Any) -> Tensor:
    """A call of an operator as a node of ONNX, in a program that is traced."""
    tensors: list[Tensor | None] = []
    attributes: dict[str, Any] = {}
    schema = getattr(torch.ops.dyrelu, name).default._schema
    for position, argument in enumerate(schema.arguments):
        if position < len(args):
            value = args[position]
        else:
            value = keywords.get(argument.name, argument.default_value)
        if not argument.kwarg_only:
            tensors.append(value)
        elif argument.name != "version" and value not in (
            None,
            argument.default_value,
        ):
            attributes[argument.name] = int(value) if isinstance(value, bool) else value
    while tensors[-1] is None:
        tensors.pop()
    y = empty_of(name)(*args, **keywords)
    return torch.onnx.ops.symbolic(
        f"dyrelu::{ONNX_NAMES[name]}",
        tensors,
        attributes,
        dtype=y.dtype,
        shape=y.shape,
        version=VERSION,
    )
