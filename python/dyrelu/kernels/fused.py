"""torch.ops.dyrelu.fused_: an operator with what goes before it, in x's memory.

dyrelu.torch writes calls of it into graphs of inference; it has no gradient.
"""

from __future__ import annotations

import json
import threading
from typing import Any

import torch
from torch import Tensor

from .kernel import Call, Compiled, combination

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
    tensors = [x, *operands]
    place = (torch.get_num_threads(), operator, names, attributes, epsilon)
    key = (*place, *combination(tensors))
    compiled = _compiled.get(key)
    if compiled is None:
        with _lock:
            if key not in _compiled:
                given = dict(zip(["x", *names.split(",")], tensors, strict=True))
                call = Call(
                    operator,
                    given,
                    json.loads(attributes),
                    epsilon=epsilon,
                    in_place=True,
                )
                _compiled[key] = Compiled(call, x)
            compiled = _compiled[key]
    compiled(tensors)


torch.library.define(
    "dyrelu::fused_",
    SCHEMA,
    tags=(torch.Tag.pt2_compliant_tag, torch.Tag.flexible_layout),
)
torch.library.impl("dyrelu::fused_", "CPU")(_call)
torch.library.register_fake("dyrelu::fused_", lambda *_args, **_keywords: None)
