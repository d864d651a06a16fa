"""torch.ops.dyrelu.fused_: an operator with what goes before it, in x's memory.

dyrelu.torch writes calls of it into graphs of inference; it has no gradient.
"""

from __future__ import annotations

import json
import threading
from typing import Any

import torch
from torch import Tensor

from .kernel import Call, Compiled

SCHEMA = (
    "(Tensor(a!) x, Tensor[] operands, str operator, str names, str attributes, "
    "float epsilon) -> ()"
)

_compiled: dict[Any, Compiled] = {}
_lock = threading.Lock()


def _call(
    x: Tensor,
    operands: list[Tensor],
    operator: str,
    names: str,
    attributes: str,
    epsilon: float,
) -> None:
    """Computes torch.ops.dyrelu.<operator> of x.

    names: of `operands`, with commas between them: the operator's own, and those of
        the module `prologue`.
    attributes: the operator's, as JSON.
    """
    key: list[Any] = [torch.get_num_threads(), operator, names, attributes, epsilon]
    for tensor in (x, *operands):
        key += (tensor.shape, tensor.stride(), tensor.dtype)
    compiled = _compiled.get(tuple(key))
    if compiled is None:
        with _lock:
            given = dict(zip(names.split(","), operands, strict=True))
            call = Call(
                operator,
                {"x": x} | given,
                json.loads(attributes),
                epsilon=epsilon,
                in_place=True,
            )
            compiled = _compiled.get(tuple(key)) or Compiled(call, x)
            _compiled[tuple(key)] = compiled
    compiled([x, *operands])


torch.library.define(
    "dyrelu::fused_",
    SCHEMA,
    tags=(torch.Tag.pt2_compliant_tag, torch.Tag.flexible_layout),
)
torch.library.impl("dyrelu::fused_", "CPU")(_call)
torch.library.register_fake("dyrelu::fused_", lambda *_args, **_keywords: None)
