"""Lowers recorded ATen operators to linalg on tensors, in which the compiler looks for
activations.

An operator that has no entry in the table ends an expression: what it made is an
argument of the function. So the function need not be the program, only agree with it.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import sympy  # type: ignore[import-untyped]
import torch
from torch import Tensor
from torch.fx.experimental.symbolic_shapes import GuardOnDataDependentSymNode
from torch.utils._sympy.functions import FloatTrueDiv, IntTrueDiv, ToFloat

from .expression import Expression
from .mlir import (
    Body,
    Function,
    Size,
    Ssa,
    Unsupported,
    affine_map,
    as_plain,
    broadcast_map,
    element_type,
    get_sizes,
    is_float,
)
from .tape import Tape
from .values import Call, Value

# A tensor or a number, as operators take both.
Operand = Value | Ssa | float | int | torch.SymInt | torch.SymFloat
Lowering = Callable[..., "Ssa | list[Ssa | None]"]

_TABLE: dict[str, Lowering] = {}


def lowers(*names: str) -> Callable[[Lowering], Lowering]:
    """Registers the lowering of ATen operators. It gets the Context, the Call, and the
    arguments by their names in the schema."""

    def register(function: Lowering) -> Lowering:
        for name in names:
            _TABLE[name] = function
        return function

    return register


def find_lowering(call: Call) -> Lowering | None:
    """By overload, or for all overloads but those that are given their results' memory;
    in-place operators are as the others."""
    schema = call.target._schema
    if call.target.namespace != "aten" or any(a.is_out for a in schema.arguments):
        return None
    name = schema.name.removeprefix("aten::").removesuffix("_")
    overload = f"{name}.{call.target._overloadname}"
    return _TABLE.get(overload) or _TABLE.get(name)


@functools.cache
def _get_signature(lowering: Lowering) -> inspect.Signature:
    return inspect.signature(lowering)


def _name_arguments(call: Call) -> dict[str, Any]:
    """The arguments of a call by name, defaults included."""
    bound: dict[str, Any] = {}
    for position, argument in enumerate(call.target._schema.arguments):
        if position < len(call.args):
            bound[argument.name] = call.args[position]
        else:
            bound[argument.name] = call.kwargs.get(
                argument.name, argument.default_value
            )
    return bound


def _bind(lowering: Lowering, context: Context, call: Call) -> inspect.BoundArguments:
    """What a lowering is called with.

    Raises Unsupported if it does not take the arguments of this overload.
    """
    named = _name_arguments(call)
    try:
        return _get_signature(lowering).bind(context, call, **named)
    except TypeError as error:
        raise Unsupported(f"{call.target} is not understood: {error}") from None


@dataclass(frozen=True)
class Program:
    """The text of a module with one function, the meaning of its arguments, and where
    operators were not lowered: a reason by the name of the value."""

    text: str
    arguments: list[Expression]
    borders: dict[str, str]


class Context:
    """A function in the making, and the values that are in it."""

    def __init__(self) -> None:
        self.function = Function()
        self.borders: dict[str, str] = {}
        self._lowered: dict[Value, Ssa] = {}

    def read(self, operand: Value | Ssa) -> Ssa:
        """A value in the function, as an argument if nothing here makes it."""
        if isinstance(operand, Ssa):
            return operand
        if operand not in self._lowered:
            if operand.data is not None:
                self._lowered[operand] = self.function.constant(operand.data)
            else:
                self._lowered[operand] = self.function.add_argument(
                    operand.fake, operand
                )
        return self._lowered[operand]

    def lower(self, call: Call) -> None:
        """Appends what a call computes, if that can be said."""
        self.function.location = call.results[0].name if call.results else ""
        lowering, reason = find_lowering(call), ""
        try:
            if lowering is None:
                raise Unsupported(f"{call.target} is not looked into")
            if call.stops and not call.is_constant:
                raise Unsupported(f"{call.target} is not looked into: {call.stops}")
            bound = _bind(lowering, self, call)
            results = lowering(*bound.args, **bound.kwargs)
        except Unsupported as error:
            reason = str(error)
        except GuardOnDataDependentSymNode:
            reason = f"{call.target} by a number that only run time knows"
        if reason:
            self.borders |= {value.name: reason for value in call.results}
            return
        results = results if isinstance(results, list) else [results]
        for value, ssa in zip(call.results, results, strict=False):
            if ssa is not None and value.data is None:
                self._lowered[value] = ssa

    def computed(self, fake: Tensor, expression: Expression) -> Ssa:
        """An argument for something computed outside of the function."""
        return self.function.add_argument(fake, expression)

    def scalar(
        self, operand: float | int | torch.SymInt | torch.SymFloat, element: str
    ) -> Ssa:
        """A number of that type."""
        if isinstance(operand, (bool, int, float)):
            return self.function.scalar(operand, element)
        number = self._symbolic(operand.node.expr)
        return self._resize(number, element)

    def _resize(self, number: Ssa, element: str) -> Ssa:
        if number.element == element:
            return number
        text = f"arith.truncf {number.name} : {number.element} to {element}"
        return self.function.append(text, element, None)

    def _symbolic(self, expression: sympy.Basic) -> Ssa:
        """An expression of sizes in f64."""
        append = functools.partial(self.function.append, element="f64", sizes=None)
        if expression.is_number:
            return self.function.scalar(float(expression), "f64")
        if isinstance(expression, ToFloat):
            return self._symbolic(expression.args[0])
        names: dict[type, str] = {
            FloatTrueDiv: "arith.divf",
            IntTrueDiv: "arith.divf",
            sympy.Mul: "arith.mulf",
            sympy.Add: "arith.addf",
        }
        if expression.is_integer or type(expression) not in names:
            size = self.function.index(as_plain(expression))
            cast = self.function.append(
                f"arith.index_cast {size} : index to i64", "i64", None
            )
            return append(f"arith.sitofp {cast.name} : i64 to f64")
        first, *rest = map(self._symbolic, expression.args)
        for other in rest:
            name = names[type(expression)]
            first = append(f"{name} {first.name}, {other.name} : f64")
        return first

    def elementwise(
        self,
        call: Call,
        operands: Sequence[Operand],
        build: Callable[..., str],
        compute: str | None = None,
        keeps_flags: bool = False,
    ) -> Ssa:
        """What `build` makes of one element of each operand, in the type `compute`
        or else the result's, broadcast to the result. Conditions are numbers as well,
        if they are not kept."""
        result = call.results[0]
        sizes, element = get_sizes(result.fake), element_type(result.fake.dtype)
        compute = compute or element
        if not is_float(compute):
            raise Unsupported(f"{call.target} of elements {compute}")
        tensors: list[tuple[Ssa, str]] = []
        scalars: dict[int, Ssa] = {}
        for position, operand in enumerate(operands):
            if isinstance(operand, (Value, Ssa)):
                ssa = self.read(operand)
                tensors.append((ssa, broadcast_map(ssa.sizes or (), sizes)))
            else:
                scalars[position] = self.scalar(operand, compute)

        def body(b: Body, *names: str) -> str:
            remaining = iter(zip(names, tensors, strict=False))
            parts: list[str] = []
            for position in range(len(operands)):
                if position in scalars:
                    parts.append(scalars[position].name)
                    continue
                name, (ssa, _) = next(remaining)
                keep = keeps_flags and ssa.element == "i1"
                parts.append(name if keep else b.convert(name, ssa.element, compute))
            made = build(b, *parts)
            return made if element == "i1" else b.convert(made, compute, element)

        rank = len(sizes)
        return self.function.generic(
            tensors,
            self.function.empty(sizes, element),
            affine_map(rank, range(rank)),
            ["parallel"] * rank,
            body,
        )


def lower(tape: Tape, results: Sequence[Value]) -> Program:
    """The program that a tape recorded; `results` are what is used outside."""
    # Importing them fills the table.
    from . import (  # noqa: F401
        lower_elements,
        lower_layers,
        lower_views,
        lower_writes,
    )

    context = Context()
    for call in tape.calls:
        context.lower(call)
        for value in call.results:
            if value in context._lowered:
                context.function.finish(context._lowered[value], value.name)
    used = dict.fromkeys(results)
    for call in tape.calls:
        if any(value.name in context.borders for value in call.results):
            used.update(dict.fromkeys(call.inputs()))
    outputs = [context._lowered[v] for v in used if v in context._lowered]
    arguments = [expression for _, expression in context.function.arguments]
    return Program(context.function.text(outputs), arguments, context.borders)


__all__ = ["Context", "Operand", "Program", "Size", "lower", "lowers"]
