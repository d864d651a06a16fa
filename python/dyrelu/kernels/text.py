"""Calls of operators as modules of MLIR.

What an operator means is the compiler's knowledge: here is only a call that names it,
which the pass --dyrelu-import turns into an op.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Mapping, Sequence
from typing import NamedTuple

PIPELINE = "dyrelu-import"


class TensorType(NamedTuple):
    """MLIR's element type, and sizes."""

    element: str
    shape: tuple[int, ...]

    def __str__(self) -> str:
        return f"tensor<{''.join(f'{size}x' for size in self.shape)}{self.element}>"


Attribute = bool | int | float | str | Sequence[float] | Sequence[int]


def _attribute(value: Attribute) -> str:
    """MLIR's spelling."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return f"{value} : i64"
    if isinstance(value, float):
        if math.isfinite(value):
            return f"{value:.17e} : f64"
        return f"0x{struct.unpack('>Q', struct.pack('>d', value))[0]:016X} : f64"
    if isinstance(value, str):
        return json.dumps(value)
    return f"[{', '.join(_attribute(element) for element in value)}]"


def call(
    name: str,
    operands: Mapping[str, TensorType],
    attributes: Mapping[str, Attribute],
    result: TensorType,
) -> str:
    """A module whose one function, @main, is the call of the operator `name`."""
    config = dict(attributes) | {"operands": ", ".join(operands)}
    entries = ", ".join(f"{key} = {_attribute(value)}" for key, value in config.items())
    arguments = ", ".join(f"%{key}: {kind}" for key, kind in operands.items())
    values = ", ".join(f"%{key}" for key in operands)
    types = ", ".join(str(kind) for kind in operands.values())
    return (
        f"func.func @main({arguments}) -> {result} {{\n"
        f'  %y = "stablehlo.custom_call"({values}) <{{\n'
        f'    call_target_name = "dyrelu.{name}", backend_config = {{{entries}}}}}>\n'
        f"    : ({types}) -> {result}\n"
        f"  return %y : {result}\n"
        "}\n"
    )
