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
        return f"{number(value)} : f64"
    if isinstance(value, str):
        return json.dumps(value)
    return f"[{', '.join(_attribute(element) for element in value)}]"


def number(value: float) -> str:
    """A number of type f64 in MLIR's spelling."""
    if math.isfinite(value):
        return f"{value:.17e}"
    return f"0x{struct.unpack('>Q', struct.pack('>d', value))[0]:016X}"


def hyper(attributes: Mapping[str, Attribute]) -> str:
    """The attribute of a hyper-function of dyrelu.coefficients."""
    entries = []
    for key, value in attributes.items():
        if isinstance(value, str):
            spelled = value
        elif isinstance(value, Sequence):
            spelled = f"[{', '.join(number(float(one)) for one in value)}]"
        else:
            spelled = _attribute(value).removesuffix(" : i64")
        entries.append(f"{key} = {spelled}")
    return f"hyper<{', '.join(entries)}>"


def call(
    name: str,
    operands: Mapping[str, TensorType],
    attributes: Mapping[str, Attribute],
    result: TensorType,
    value_of_x: str = "%x",
) -> str:
    """%y, the call of the operator `name`; `value_of_x` is the operand x."""
    config = dict(attributes) | {"operands": ", ".join(operands)}
    entries = ", ".join(f"{key} = {_attribute(value)}" for key, value in config.items())
    values = ", ".join(value_of_x if key == "x" else f"%{key}" for key in operands)
    types = ", ".join(str(kind) for kind in operands.values())
    return (
        f'  %y = "stablehlo.custom_call"({values}) <{{\n'
        f'    call_target_name = "dyrelu.{name}", backend_config = {{{entries}}}}}>\n'
        f"    : ({types}) -> {result}\n"
    )


def function(
    operands: Mapping[str, TensorType],
    body: str,
    result: TensorType,
    in_place: bool = False,
) -> str:
    """A module whose one function, @main, computes %y by `body`.

    in_place: in the memory of x.
    """
    writable = {"x": " {bufferization.writable = true}"} if in_place else {}
    arguments = ", ".join(
        f"%{key}: {kind}{writable.get(key, '')}" for key, kind in operands.items()
    )
    returned = "%y"
    if in_place:
        returned = "%in_x"
        body += (
            f"  %in_x = bufferization.materialize_in_destination %y in %x\n"
            f"    : ({result}, {result}) -> {result}\n"
        )
    return (
        f"func.func @main({arguments}) -> {result} {{\n"
        f"{body}  return {returned} : {result}\n}}\n"
    )
