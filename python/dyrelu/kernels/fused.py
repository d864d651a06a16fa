"""torch.ops.dyrelu.fused_: an operator with what goes before it, in x's memory.

dyrelu.torch writes calls of it into graphs of inference; it has no gradient.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable, Mapping
from typing import Any

import torch
from torch import Tensor

from .cache import Cache
from .exchange import describe
from .kernel import Call, Compiled
from .tangents import refuse_tangents

SCHEMA = "(Tensor(a!) x, Tensor[] operands, str call) -> ()"

# What is fused is computed in the type that it has.
TYPES = (torch.float32, torch.float64)

_compiled: Cache[Compiled] = Cache()


def describe_call(
    operator: str, names: Iterable[str], attributes: Mapping[str, Any], epsilon: float
) -> str:
    """What is called, as the operand `call`: one string is passed on in less time than
    several things.

    operator: of torch.ops.dyrelu.
    names: of the operands after x: the operator's own, and those of the module
        `prologue`.
    attributes: the operator's.
    epsilon: the batch norm's.
    """
    return json.dumps([operator, list(names), dict(attributes), epsilon])


def _compile(x: Tensor, operands: list[Tensor], call: str) -> Compiled:
    operator, names, attributes, epsilon = json.loads(call)
    given = {"x": x} | dict(zip(names, operands, strict=True))
    return Compiled(
        Call(operator, given, attributes, epsilon=epsilon, in_place=True), x
    )


def _call(x: Tensor, operands: list[Tensor], call: str) -> None:
    """Computes what describe_call says."""
    tensors = [x, *operands]
    refuse_tangents("fused_", tensors)
    key = (torch.get_num_threads(), call, describe(tensors))
    compiled = _compiled.find(key)
    if compiled is None:
        create = functools.partial(_compile, x, operands, call)
        compiled = _compiled.add(key, create)
    compiled(tensors)


torch.library.define(
    "dyrelu::fused_",
    SCHEMA,
    tags=(torch.Tag.pt2_compliant_tag, torch.Tag.flexible_layout),
)
torch.library.impl("dyrelu::fused_", "CPU")(_call)
torch.library.register_fake("dyrelu::fused_", lambda *_args, **_keywords: None)
