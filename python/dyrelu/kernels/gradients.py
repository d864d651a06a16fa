"""torch.ops.dyrelu.gradients: the gradients of an operator's operands, compiled.

What the compiler differentiates is the operator's own call (--dyrelu-differentiate).
"""

from __future__ import annotations

import functools
import json
import threading
from typing import Any

import torch
from torch import Tensor

from ..errors import Error
from . import text, threads
from .exchange import describe, get_function
from .kernel import load, type_of
from .layout import Layout

# All but those of one max over several channels or of shifted ones.
OPERATORS = ("a", "b", "c", "se", "aprelu", "apply")

SCHEMA = (
    "(Tensor dy, Tensor[] operands, str operator, str names, str attributes, "
    "int[] wanted) -> Tensor[]"
)


def _layout_of(operands: list[Tensor], attributes: dict[str, Any]) -> Layout:
    return Layout(operands[0], bool(attributes.get("channels_last", False)))


class _Compiled:
    """The code for one combination of shapes, types and layouts."""

    def __init__(
        self,
        operands: list[Tensor],
        operator: str,
        names: str,
        attributes: dict[str, Any],
        wanted: list[int],
    ) -> None:
        self._layout = _layout_of(operands, attributes)
        self._names = names.split(",")
        self._wanted = wanted
        types = {
            name: type_of(name, self._layout.get(name, tensor))
            for name, tensor in zip(self._names, operands, strict=True)
        }
        attributes = self._layout.of_code(attributes)
        x = types["x"]
        source = text.function(types, text.call(operator, types, attributes, x), x)
        numbers = ",".join(map(str, wanted))
        pipeline = (
            f"{text.PIPELINE},dyrelu-differentiate{{arguments={numbers}}},"
            "symbol-privatize{exclude=main_backward},symbol-dce"
        )
        self._library = load(source, operator, pipeline)
        if "main_backward" not in self._library.signatures:
            raise Error(f"torch.ops.dyrelu.{operator} has no compiled gradient")
        backward = self._library.signatures["main_backward"]
        self._function = get_function(self._library, backward)

    def __call__(self, dy: Tensor, operands: list[Tensor]) -> list[Tensor]:
        """The gradients of the wanted operands."""
        layout = self._layout
        results = [layout.empty_like(self._names[i], operands[i]) for i in self._wanted]
        given = [
            layout.get(name, tensor)
            for name, tensor in zip(self._names, operands, strict=True)
        ]
        given.append(layout.get("dy", dy))
        threads.prepare_call()
        if self._function([*given, *results]):
            raise Error(f"torch.ops.dyrelu: {self._library.last_error()}")
        return results


_compiled: dict[Any, _Compiled] = {}
_lock = threading.Lock()


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
    place = (torch.get_num_threads(), operator, names, attributes, *wanted)
    key = (*place, describe(operands))
    compiled = _compiled.get(key)
    if compiled is None:
        with _lock:
            compiled = _compiled.get(key) or _Compiled(
                operands, operator, names, json.loads(attributes), wanted
            )
            _compiled[key] = compiled
    return compiled(dy, operands)


def _fake(
    dy: Tensor,
    operands: list[Tensor],
    operator: str,
    names: str,
    attributes: str,
    wanted: list[int],
) -> list[Tensor]:
    layout = _layout_of(operands, json.loads(attributes))
    keys = names.split(",")
    return [layout.empty_like(keys[i], operands[i]) for i in wanted]


torch.library.define("dyrelu::gradients", SCHEMA, tags=(torch.Tag.pt2_compliant_tag,))
torch.library.impl("dyrelu::gradients", "CPU")(_call)
torch.library.register_fake("dyrelu::gradients", _fake)


@functools.cache
def _operands(name: str) -> tuple[str, ...]:
    """The names of an operator's operands."""
    schema = getattr(torch.ops.dyrelu, name).default._schema
    return tuple(a.name for a in schema.arguments if not a.kwarg_only)


def compute(
    name: str,
    tensors: list[Tensor | None],
    keywords: dict[str, Any],
    grad: Tensor,
    wanted: list[int],
) -> list[Tensor | None] | None:
    """What dyrelu._autograd asks for gradients; None where they are not compiled."""
    if name not in OPERATORS or grad.device.type != "cpu":
        return None
    given = tuple(i for i, tensor in enumerate(tensors) if tensor is not None)
    names = tuple(_operands(name)[i] for i in given)
    # A temperature's gradient is the formula's.
    if any(_operands(name)[i] == "temperature" for i in wanted):
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
