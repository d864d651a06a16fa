"""torch.ops.dyrelu.gradients: the gradients of an operator's operands, compiled."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from .._operands import operand_names
from .backward import Backward, HostBackward, layout_of
from .cache import Cache
from .device import DeviceBackward
from .exchange import describe

# All but those of one max over several channels or of shifted ones.
OPERATORS = ("a", "b", "c", "se", "aprelu", "apply")

SCHEMA = (
    "(Tensor dy, Tensor[] operands, str operator, str names, str attributes, "
    "int[] wanted) -> Tensor[]"
)

_Code = Callable[[Tensor, list[Tensor]], list[Tensor]]
_compiled: Cache[_Code] = Cache()


def _compile(
    operands: list[Tensor],
    operator: str,
    names: str,
    attributes: str,
    wanted: list[int],
) -> _Code:
    backward = Backward(
        operands, operator, names.split(","), json.loads(attributes), wanted
    )
    if operands[0].device.type == "cpu":
        return HostBackward(backward)
    return DeviceBackward(backward, "cuda")


def _call(
    dy: Tensor,
    operands: list[Tensor],
    operator: str,
    names: str,
    attributes: str,
    wanted: list[int],
) -> list[Tensor]:
    """The gradients of the operands of torch.ops.dyrelu.<operator>, given its result's.

    names: of `operands`, x first, with commas between them.
    attributes: the operator's, as JSON.
    wanted: numbers of the operands whose gradients are returned, in this order.
    """
    place = torch.get_num_threads() if dy.device.type == "cpu" else dy.device
    key = (place, operator, names, attributes, *wanted, describe(operands))
    code = _compiled.find(key)
    if code is None:
        create = functools.partial(
            _compile, operands, operator, names, attributes, wanted
        )
        code = _compiled.add(key, create)
    return code(dy, operands)


def _fake(
    dy: Tensor,
    operands: list[Tensor],
    operator: str,
    names: str,
    attributes: str,
    wanted: list[int],
) -> list[Tensor]:
    layout = layout_of(operands, json.loads(attributes))
    keys = names.split(",")
    return [layout.empty_like(keys[i], operands[i]) for i in wanted]


torch.library.define("dyrelu::gradients", SCHEMA, tags=(torch.Tag.pt2_compliant_tag,))
for _key in ("CPU", "CUDA"):
    torch.library.impl("dyrelu::gradients", _key)(_call)
torch.library.register_fake("dyrelu::gradients", _fake)


def compute(
    name: str,
    tensors: list[Tensor | None],
    keywords: dict[str, Any],
    grad: Tensor,
    wanted: list[int],
) -> list[Tensor | None] | None:
    """What dyrelu._autograd asks for gradients; None where they are not compiled."""
    if name not in OPERATORS or grad.device.type not in ("cpu", "cuda"):
        return None
    given = tuple(i for i, tensor in enumerate(tensors) if tensor is not None)
    names = tuple(operand_names(name)[i] for i in given)
    # A temperature's gradient is the formula's.
    if any(operand_names(name)[i] == "temperature" for i in wanted):
        return None
    attributes = {k: v for k, v in keywords.items() if v is not None and k != "version"}
    gradients: list[Tensor | None] = torch.ops.dyrelu.gradients.default(
        grad,
        [tensors[i] for i in given],
        name,
        ",".join(names),
        json.dumps(attributes, sort_keys=True) if attributes else "{}",
        [given.index(i) for i in wanted],
    )
    return gradients
