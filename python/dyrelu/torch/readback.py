"""What a raised function says in PyTorch's terms.

An op that was there before raising stands for the value that its location names; what
raising put in is translated, op by op.
"""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor

from .. import formulas
from .expression import Apply, Expression
from .generic import Operation, parse_assignments
from .mlir import ELEMENT_TYPES, Unsupported
from .tape import Value

_DTYPES = {name: dtype for dtype, name in ELEMENT_TYPES.items()}

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

    def replacement(self, name: str) -> Apply:
        """What a replaced value is computed by."""
        made = self._translate(self.raised[name], 0)
        if not isinstance(made, Apply):
            raise Unsupported(f"{name} is raised to nothing that is called")
        return made

    def _translate(self, op: Operation, position: int) -> Any:
        if op.name.startswith("dyrelu."):
            return self._translate_activation(op, position)
        translate = _TRANSLATORS.get(op.name)
        if translate is None:
            raise Unsupported(f"an operand is computed by {op.name}")
        return translate(self, op)

    def _translate_activation(self, op: Operation, position: int) -> Any:
        name = op.name.removeprefix("dyrelu.")
        options = _read_options(op)
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


def _read_options(op: Operation) -> dict[str, Any]:
    """The attributes of an op as keyword arguments."""
    options: dict[str, Any] = {}
    for key, text in op.attributes.items():
        if key == "operandSegmentSizes":
            continue
        if text.startswith("#dyrelu.hyper<"):
            for name, value in parse_assignments(text).items():
                options[name] = _read_value(value)
        elif text.startswith("#dyrelu.pieces<"):
            numbers = [float(n) for n in re.findall(r"-?[\d.]+(?:[eE][+-]?\d+)?", text)]
            options["static_slopes"] = numbers[0::2]
            options["static_intercepts"] = numbers[1::2]
        else:
            options[key] = _read_value(text)
    # The default of an attribute is that of the operator.
    if options.get("mode") == "mean":
        del options["mode"]
    return options


def _read_value(text: str) -> Any:
    if text in ("unit", "true", "false"):
        return text != "false"
    if text.startswith(("[", "array<")):
        inner = text.partition(":")[2] if text.startswith("array") else text
        integers = text.startswith("array<i")
        parts = [one for one in re.split(r"[\[\],\s>]+", inner) if one]
        return [int(one) if integers else float(one) for one in parts]
    if enum := re.fullmatch(r"#dyrelu<\w+\((\w+)\)>", text):
        return enum.group(1)
    bare, _, kind = text.partition(":")
    if re.fullmatch(r"-?\d+\s*", bare):
        return int(bare)
    if re.fullmatch(r"-?[\d.]+([eE][+-]?\d+)?\s*", bare) or kind.strip() == "f64":
        return float(bare)
    return text


# What raising makes of parameters -------------------------------------------------

Translator = Callable[[Readback, Operation], Any]
_TRANSLATORS: dict[str, Translator] = {}


def _translates(*names: str) -> Callable[[Translator], Translator]:
    def register(function: Translator) -> Translator:
        for name in names:
            _TRANSLATORS[name] = function
        return function

    return register


def _source(reader: Readback, op: Operation) -> Any:
    return reader.expression(op.operands[0])


def _read_type(text: str) -> tuple[list[int | None], torch.dtype]:
    inner = text.removeprefix("tensor<").removesuffix(">")
    *sizes, element = inner.split("x")
    return [None if size == "?" else int(size) for size in sizes], _DTYPES[element]


def _reassociation(op: Operation) -> list[list[int]]:
    text = op.attributes["reassociation"]
    groups = re.findall(r"\[([\d,\s]*)\]", text[1:-1])
    return [[int(dim) for dim in group.split(",")] for group in groups]


@_translates("tensor.cast")
def _cast(reader: Readback, op: Operation) -> Any:
    return _source(reader, op)


@_translates("tensor.collapse_shape")
def _collapse(reader: Readback, op: Operation) -> Any:
    groups = _reassociation(op)
    made = _source(reader, op)
    for dim in reversed(range(len(groups))):
        first, last = groups[dim][0], groups[dim][-1]
        if first != last:
            made = Apply(torch.flatten, (made, first, last))
    return made if groups else Apply(torch.reshape, (made, ()))


@_translates("tensor.expand_shape")
def _expand(reader: Readback, op: Operation) -> Any:
    made = _source(reader, op)
    sizes, _ = _read_type(op.result_types[0])
    groups = _reassociation(op)
    if not groups:
        return Apply(torch.reshape, (made, tuple(sizes)))
    for dim in reversed(range(len(groups))):
        parts = [sizes[one] for one in groups[dim]]
        if parts.count(None) > 1:
            raise Unsupported("a dimension is made several of unknown sizes")
        if len(parts) > 1:
            known = tuple(-1 if size is None else size for size in parts)
            made = Apply(torch.unflatten, (made, dim, known))
    return made


@_translates("linalg.transpose")
def _transpose(reader: Readback, op: Operation) -> Any:
    order = tuple(op.array("permutation"))
    source = _source(reader, op)
    return Apply(torch.permute, (source, order))


@_translates("tensor.extract_slice")
def _extract_slice(reader: Readback, op: Operation) -> Any:
    offsets = op.array("static_offsets")
    sizes = op.array("static_sizes")
    strides = op.array("static_strides")
    made = _source(reader, op)
    whole, _ = _read_type(op.operand_types[0])
    result, _ = _read_type(op.result_types[0])
    dynamic = -(2**63)
    for dim, (offset, size, stride) in enumerate(
        zip(offsets, sizes, strides, strict=True)
    ):
        if size == dynamic or size == whole[dim]:
            if offset != 0 or stride != 1:
                raise Unsupported("a part of an unknown size")
            continue
        if stride != 1 or offset == dynamic:
            raise Unsupported("a part with steps")
        made = Apply(torch.narrow, (made, dim, offset, size))
    if len(result) != len(whole):
        raise Unsupported("a part that loses dimensions")
    return made


@_translates("tensor.concat")
def _concat(reader: Readback, op: Operation) -> Any:
    parts = [reader.expression(operand) for operand in op.operands]
    return Apply(torch.cat, (parts,), {"dim": int(op.number("dim") or 0)})


@_translates("tensor.extract")
def _extract(reader: Readback, op: Operation) -> Any:
    return Apply(torch.reshape, (_source(reader, op), ()))


@_translates("arith.extf", "arith.truncf")
def _convert(reader: Readback, op: Operation) -> Any:
    dtype = _DTYPES[op.result_types[0]]
    return Apply(torch.Tensor.to, (_source(reader, op), dtype))


def literal(values: Any, dtype: torch.dtype, like: Tensor) -> Tensor:
    """A constant where another tensor is."""
    return torch.tensor(values, dtype=dtype, device=like.device)


@_translates("arith.constant")
def _constant(reader: Readback, op: Operation) -> Any:
    text, _, kind = op.attributes["value"].rpartition(" : ")
    like = next(v for v in reader._known.values())
    if not kind.startswith("tensor<"):
        return Apply(literal, (float(text), _DTYPES[kind], like))
    sizes, dtype = _read_type(kind)
    values = text.removeprefix("dense<").removesuffix(">")
    if values.startswith('"'):
        raise Unsupported("a large constant")
    made = json.loads(values)
    if not isinstance(made, list):
        for size in reversed(sizes):
            made = [made] * (size or 0)
    return Apply(literal, (made, dtype, like))


_ELEMENTS: dict[str, Callable[..., Any]] = {
    "arith.mulf": torch.mul,
    "arith.addf": torch.add,
    "arith.subf": torch.sub,
    "arith.divf": torch.div,
    "arith.negf": torch.neg,
}


@_translates("linalg.generic")
def _generic(reader: Readback, op: Operation) -> Any:
    """Sums and products of parameters, which broadcast."""
    maps = re.findall(
        r"affine_map<\(([^)]*)\) -> \(([^)]*)\)>", op.attributes["indexing_maps"]
    )
    if "reduction" in op.attributes["iterator_types"]:
        raise Unsupported("an operand is computed by a sum")
    block = op.blocks[0]
    known: dict[str, Any] = {}
    for name, operand, (dims, indices) in zip(
        block.arguments, op.operands[:-1], maps, strict=False
    ):
        loops = [one.strip() for one in dims.split(",")]
        known[name] = _align(reader.expression(operand), loops, indices)
    for inner in block.operations:
        if inner.name == "linalg.yield":
            return known[inner.operands[0]]
        known[inner.results[0]] = _element(reader, inner, known)
    raise Unsupported("a body without a result")


def _align(source: Any, loops: Sequence[str], indices: str) -> Any:
    """A tensor with one dimension per loop, of size 1 where it has none."""
    where = [one.strip() for one in indices.split(",") if one.strip()]
    kept = [one for one in where if one in loops]
    for dim, one in reversed(list(enumerate(where))):
        if one == "0":
            source = Apply(torch.select, (source, dim, 0))
        elif one not in loops:
            raise Unsupported(f"an operand is read at {one}")
    order = [kept.index(loop) for loop in loops if loop in kept]
    if order != sorted(order):
        source = Apply(torch.permute, (source, tuple(order)))
    for dim, loop in enumerate(loops):
        if loop not in kept:
            source = Apply(torch.unsqueeze, (source, dim))
    return source


def _element(reader: Readback, op: Operation, known: dict[str, Any]) -> Any:
    if op.name == "arith.constant":
        return _read_value(op.attributes["value"])
    operands = [
        known[one] if one in known else reader.expression(one) for one in op.operands
    ]
    if op.name in ("arith.extf", "arith.truncf"):
        return Apply(torch.Tensor.to, (operands[0], _DTYPES[op.result_types[0]]))
    if op.name not in _ELEMENTS:
        raise Unsupported(f"an operand is computed by {op.name}")
    return Apply(_ELEMENTS[op.name], tuple(operands))
