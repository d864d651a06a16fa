"""Finds activations in a recorded program, by the compiler's pass --dyrelu-raise."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ..module import Module
from .attributes import read_options
from .expression import Apply, find_leaves
from .generic import Operation, parse, walk
from .lowering import lower
from .mlir import Unsupported
from .readback import Readback
from .tape import Tape
from .values import Value, find_sources, walk_back


@dataclass(frozen=True)
class Activation:
    """A value that an activation makes, and what computes it.

    `op` is the name of the op, "dyrelu.b"; `attributes` are those of the operator
    that are not the default. `constants` are the inputs of the program whose values
    are in the replacement.
    """

    value: Value
    replacement: Apply
    op: str
    attributes: dict[str, Any]
    constants: list[Value]


@dataclass
class Findings:
    """The activations of a program, and why other values are none.

    `borders` are the names of values that expressions end at, with the reason.
    """

    activations: list[Activation] = field(default_factory=list)
    declined: list[tuple[Value, str]] = field(default_factory=list)
    borders: dict[str, str] = field(default_factory=dict)


def find_activations(tape: Tape, results: Sequence[Value]) -> Findings:
    """The activations of a program whose `results` are used outside."""
    program = lower(tape, results)
    text, remarks = run_raise(program.text)
    module = parse(text)
    function = next(op for op in walk(module) if op.name == "func.func")
    values = {v.name: v for call in tape.calls for v in call.results}
    readback = Readback(function, program.arguments, values)
    findings = Findings(borders=program.borders)
    for name in readback.raised:
        value = values[name]
        try:
            findings.activations.append(_read_activation(tape, readback, value))
        except Unsupported as error:
            findings.declined.append((value, str(error)))
    for name, reason in remarks:
        if name in values:
            value = values[name]
            reason += _explain_write(value, program.borders)
            findings.declined.append((value, reason))
    return findings


def _read_activation(tape: Tape, readback: Readback, value: Value) -> Activation:
    replacement = readback.replacement(value.name)
    leaves = set(find_leaves(replacement))
    for leaf in leaves:
        if tape.is_written_between(leaf, leaf.born + 1, value.born):
            raise Unsupported("an operand is written in place before it is activated")
    ops = readback.activations(value.name)
    main = next(op for op in ops if op.name != "dyrelu.pool")
    constants = _find_constants(value, leaves)
    for constant in constants:
        if tape.is_written_between(constant, 0, len(tape.calls)):
            raise Unsupported("a constant of it is written")
    return Activation(value, replacement, main.name, _describe(ops), constants)


def _find_constants(value: Value, leaves: set[Value]) -> list[Value]:
    """The known inputs that are not read at run time."""
    sources = find_sources(value, until=leaves)
    return [one for one in sources if one.data is not None and not one.is_literal]


def _describe(ops: Sequence[Operation]) -> dict[str, Any]:
    attributes: dict[str, Any] = {}
    for op in reversed(ops):
        attributes.update(read_options(op))
    return attributes


def _explain_write(value: Value, borders: dict[str, str]) -> str:
    """Which write, if any, ends the expression of a value."""

    def is_inside(one: Value) -> bool:
        return not one.lost and one.name not in borders

    for one in walk_back(value, is_inside):
        if one.lost:
            return f"; {one.lost}"
        call = one.call
        if call is not None and one.name in borders and call.target._schema.is_mutable:
            return f"; {call.target} is not followed: {borders[one.name]}"
    return ""


# Running the pass -------------------------------------------------------------------


_MISSED = re.compile(r'\[Missed\].*Remark="?(.*?)"?$', re.DOTALL)


def run_raise(text: str) -> tuple[str, list[tuple[str, str]]]:
    """The module after --dyrelu-raise, in generic form with locations; and what the
    pass declined: locations and reasons."""
    module = Module.parse(text, "a graph of PyTorch")
    module.run("dyrelu-raise", remarks="dyrelu-raise")
    missed = [
        (remark.location, match.group(1))
        for remark in module.remarks
        if (match := _MISSED.search(remark.text))
    ]
    return module.to_text(generic=True, locations=True), missed
