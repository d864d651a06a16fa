"""The backward of a call, compiled for the CPU.

What the compiler differentiates is the operator's own call (--dyrelu-differentiate).
"""

from __future__ import annotations

from typing import Any

from torch import Tensor

from .._library import signatures
from ..errors import Error
from . import text, threads
from .exchange import get_function
from .kernel import load, parse, type_of
from .layout import Layout

FUNCTION = "main_backward"


def layout_of(operands: list[Tensor], attributes: dict[str, Any]) -> Layout:
    """The layout of an operator's operands, x first."""
    return Layout(operands[0], bool(attributes.get("channels_last", False)))


class Backward:
    """The backward of a call with operands of some shapes, types and layouts, as the
    compiler is given it: FUNCTION of `module` takes the operands and dy, and returns
    the gradients of those that are wanted."""

    def __init__(
        self,
        operands: list[Tensor],
        operator: str,
        names: list[str],
        attributes: dict[str, Any],
        wanted: list[int],
    ) -> None:
        """Of `operands`, x first and called `names`, those with the numbers `wanted`.

        Raises Error where the compiler has no gradient.
        """
        self._names = names
        self._wanted = wanted
        self._layout = layout_of(operands, attributes)
        types = {
            name: type_of(name, self._layout.get(name, tensor))
            for name, tensor in zip(names, operands, strict=True)
        }
        attributes = self._layout.of_code(attributes)
        x = types["x"]
        source = text.function(types, text.call(operator, types, attributes, x), x)
        numbers = ",".join(map(str, wanted))
        pipeline = (
            f"{text.PIPELINE},dyrelu-differentiate{{arguments={numbers}}},"
            f"symbol-privatize{{exclude={FUNCTION}}},symbol-dce"
        )
        self.module = parse(source, operator, pipeline)
        if FUNCTION not in signatures(self.module):
            raise Error(f"torch.ops.dyrelu.{operator} has no compiled gradient")

    def given(self, operands: list[Tensor], dy: Tensor) -> list[Tensor]:
        """What FUNCTION takes, copied only where it is laid out otherwise."""
        named = zip(self._names, operands, strict=True)
        given = [self._layout.get(name, tensor) for name, tensor in named]
        return [*given, self._layout.get("dy", dy)]

    def empty_results(self, operands: list[Tensor]) -> list[Tensor]:
        """Memory for the gradients, each laid out like its operand."""
        return [
            self._layout.empty_like(self._names[i], operands[i]) for i in self._wanted
        ]

    def laid_out(self, results: list[Tensor]) -> list[Tensor]:
        """The memory of gradients, as FUNCTION sees it."""
        named = zip(self._wanted, results, strict=True)
        return [self._layout.get(self._names[i], result) for i, result in named]


class HostBackward:
    """The code for a call's backward on the CPU."""

    def __init__(self, backward: Backward) -> None:
        self._backward = backward
        self._library = load(backward.module)
        self._function = get_function(self._library, self._library.signatures[FUNCTION])

    def __call__(self, dy: Tensor, operands: list[Tensor]) -> list[Tensor]:
        """The gradients of the wanted operands."""
        backward = self._backward
        results = backward.empty_results(operands)
        threads.prepare_call()
        if self._function([*backward.given(operands, dy), *results]):
            raise Error(f"torch.ops.dyrelu: {self._library.last_error()}")
        return results
