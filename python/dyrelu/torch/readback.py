"""What a raised function says in PyTorch's terms.

An op that was there before raising stands for the value that its location names; what
raising put in is translated, op by op.
"""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from .. import formulas
from .attributes import read_options
from .expression import Apply, Expression
from .generic import Operation
from .mlir import Unsupported
from .read_parameters import TRANSLATORS
from .values import Value

# The operands of the ops in order, by the names that torch.ops.dyrelu has for them.
_LAYERS = ("w1", "b1", "w2", "b2")
_OPERANDS = {
    "a": ("x", "context", *_LAYERS),
    "b": ("x", "context", *_LAYERS),
    "c": ("x", "context", *_LAYERS, "wp", "bp", "temperature"),
    "aprelu": ("x", *_LAYERS),
    "apply": ("x", "slopes", "intercepts", "attention"),
    "maxout": ("x",),
    "shift_max": ("x", "slopes", "shifted"),
}


def pool(x: Tensor, mode: str = "mean", channels_last: bool = False) -> Tensor:
    """dyrelu.pool: [N, C] in the type that sums are computed in."""
    inner = formulas.channels_first(x, channels_last).to(formulas.accumulator(x))
    if mode == "positive":
        inner = inner.clamp(min=0)
    elif mode == "negative":
        inner = inner.clamp(max=0)
    return formulas.pool(inner, inner.dtype)


def coefficients(
    g: Tensor,
    w1: Tensor | None,
    b1: Tensor | None,
    w2: Tensor,
    b2: Tensor | None,
    hidden: str = "relu",
    **hyper: Any,
) -> tuple[Tensor, Tensor | None]:
    """dyrelu.coefficients: slopes and intercepts [N, K, C] of g [N, Cz]."""
    u = formulas.apply_layers(g, w1, b1, w2, b2, hidden)
    return formulas.make_coefficients(u, **hyper)


class Readback:
    """A raised function whose arguments are given by expressions.

    `raised` names the values that were replaced, with the op that ends each.
    """

    def __init__(
        self,
        function: Operation,
        arguments: Sequence[Expression],
        values: dict[str, Value],
    ) -> None:
        block = function.blocks[0]
        self._values = values
        self._known: dict[str, Expression] = dict(
            zip(block.arguments, arguments, strict=True)
        )
        self._makers: dict[str, tuple[Operation, int]] = {}
        self._translated: dict[str, Any] = {}
        self.raised: dict[str, Operation] = {}
        activations: set[str] = set()
        for op in block.operations:
            for position, result in enumerate(op.results):
                self._makers[result] = (op, position)
            if op.name.startswith("dyrelu."):
                activations.add(op.location)
        for op in block.operations:
            if op.location in activations and op.results:
                self.raised[op.location] = op

    def activations(self, name: str) -> list[Operation]:
        """The dyrelu ops that a replaced value is made of, its own first."""
        found: dict[int, Operation] = {}

        def visit(op: Operation) -> None:
            if id(op) in found:
                return
            if op.name.startswith("dyrelu."):
                found[id(op)] = op
            for operand in op.operands:
                maker = self._makers.get(operand)
                if maker is not None and self._stands_for(maker[0]) is None:
                    visit(maker[0])

        visit(self.raised[name])
        return list(found.values())

    def _stands_for(self, op: Operation) -> Value | None:
        """The value of the program that an op makes, before raising or after it."""
        value = self._values.get(op.location)
        if op.location in self.raised and self.raised[op.location] is not op:
            return None
        return value

    def expression(self, ssa: str) -> Any:
        """What computes a value of the function."""
        if ssa in self._known:
            return self._known[ssa]
        op, position = self._makers[ssa]
        value = self._stands_for(op)
        if value is not None:
            return value
        if ssa not in self._translated:
            self._translated[ssa] = self._translate(op, position)
        return self._translated[ssa]

    def any_argument(self) -> Expression:
        """An argument of the function."""
        return next(iter(self._known.values()))

    def replacement(self, name: str) -> Apply:
        """What a replaced value is computed by."""
        made = self._translate(self.raised[name], 0)
        if not isinstance(made, Apply):
            raise Unsupported(f"{name} is raised to nothing that is called")
        return made

    def _translate(self, op: Operation, position: int) -> Any:
        if op.name.startswith("dyrelu."):
            return self._translate_activation(op, position)
        translate = TRANSLATORS.get(op.name)
        if translate is None:
            raise Unsupported(f"an operand is computed by {op.name}")
        return translate(self, op)

    def _translate_activation(self, op: Operation, position: int) -> Any:
        name = op.name.removeprefix("dyrelu.")
        options = read_options(op)
        if name == "pool":
            return Apply(pool, (self.expression(op.operands[0]),), options)
        if name == "coefficients":
            # One call for both results.
            key = f"{op.results[0]} of the call"
            if key not in self._translated:
                names = ("g", *_LAYERS)
                operands = self._operands(op, names)
                args = tuple(operands.get(one) for one in names)
                self._translated[key] = Apply(coefficients, args, options)
            return Apply(operator.getitem, (self._translated[key], position))
        if name not in _OPERANDS:
            raise Unsupported(f"{op.name} is no operator of PyTorch")
        operands = self._operands(op, _OPERANDS[name])
        overload = getattr(torch.ops.dyrelu, name).default
        declared = [a for a in overload._schema.arguments if not a.kwarg_only]
        count = len(declared)
        while (
            operands.get(declared[count - 1].name) is None
            and declared[count - 1].has_default_value()
        ):
            count -= 1
        given = tuple(operands.get(one.name) for one in declared[:count])
        return Apply(overload, given, options)

    def _operands(self, op: Operation, names: Sequence[str]) -> dict[str, Any]:
        segments = op.array("operandSegmentSizes") or [1] * len(op.operands)
        present = [name for name, size in zip(names, segments, strict=True) if size]
        return {
            name: self.expression(operand)
            for name, operand in zip(present, op.operands, strict=True)
        }
