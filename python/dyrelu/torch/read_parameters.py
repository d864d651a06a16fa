"""What raising makes of parameters: ops of upstream dialects as calls of PyTorch."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import Any, Protocol

import torch
from torch import Tensor

from .attributes import DTYPES, read_reassociation, read_type, read_value
from .expression import Apply, Expression
from .generic import Operation
from .mlir import Unsupported


class Reader(Protocol):
    """The function that an op is in."""

    def expression(self, ssa: str) -> Any:
        """What computes a value of the function."""

    def any_argument(self) -> Expression:
        """An argument of the function."""


Translator = Callable[[Reader, Operation], Any]
TRANSLATORS: dict[str, Translator] = {}


def _translates(*names: str) -> Callable[[Translator], Translator]:
    def register(function: Translator) -> Translator:
        for name in names:
            TRANSLATORS[name] = function
        return function

    return register


def _source(reader: Reader, op: Operation) -> Any:
    return reader.expression(op.operands[0])


@_translates("tensor.cast")
def _cast(reader: Reader, op: Operation) -> Any:
    return _source(reader, op)


@_translates("tensor.collapse_shape")
def _collapse(reader: Reader, op: Operation) -> Any:
    groups = read_reassociation(op)
    made = _source(reader, op)
    for dim in reversed(range(len(groups))):
        first, last = groups[dim][0], groups[dim][-1]
        if first != last:
            made = Apply(torch.flatten, (made, first, last))
    return made if groups else Apply(torch.reshape, (made, ()))


@_translates("tensor.expand_shape")
def _expand(reader: Reader, op: Operation) -> Any:
    made = _source(reader, op)
    sizes, _ = read_type(op.result_types[0])
    groups = read_reassociation(op)
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
def _transpose(reader: Reader, op: Operation) -> Any:
    order = tuple(op.array("permutation"))
    source = _source(reader, op)
    return Apply(torch.permute, (source, order))


@_translates("tensor.extract_slice")
def _extract_slice(reader: Reader, op: Operation) -> Any:
    offsets = op.array("static_offsets")
    sizes = op.array("static_sizes")
    strides = op.array("static_strides")
    made = _source(reader, op)
    whole, _ = read_type(op.operand_types[0])
    result, _ = read_type(op.result_types[0])
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
def _concat(reader: Reader, op: Operation) -> Any:
    parts = [reader.expression(operand) for operand in op.operands]
    return Apply(torch.cat, (parts,), {"dim": int(op.number("dim") or 0)})


@_translates("tensor.extract")
def _extract(reader: Reader, op: Operation) -> Any:
    return Apply(torch.reshape, (_source(reader, op), ()))


@_translates("arith.extf", "arith.truncf")
def _convert(reader: Reader, op: Operation) -> Any:
    dtype = DTYPES[op.result_types[0]]
    return Apply(torch.Tensor.to, (_source(reader, op), dtype))


def literal(values: Any, dtype: torch.dtype, like: Tensor) -> Tensor:
    """A constant where another tensor is."""
    return torch.tensor(values, dtype=dtype, device=like.device)


@_translates("arith.constant")
def _constant(reader: Reader, op: Operation) -> Any:
    text, _, kind = op.attributes["value"].rpartition(" : ")
    like = reader.any_argument()
    if not kind.startswith("tensor<"):
        return Apply(literal, (float(text), DTYPES[kind], like))
    sizes, dtype = read_type(kind)
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
def _generic(reader: Reader, op: Operation) -> Any:
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


def _element(reader: Reader, op: Operation, known: dict[str, Any]) -> Any:
    if op.name == "arith.constant":
        return read_value(op.attributes["value"])
    operands = [
        known[one] if one in known else reader.expression(one) for one in op.operands
    ]
    if op.name in ("arith.extf", "arith.truncf"):
        return Apply(torch.Tensor.to, (operands[0], DTYPES[op.result_types[0]]))
    if op.name not in _ELEMENTS:
        raise Unsupported(f"an operand is computed by {op.name}")
    return Apply(_ELEMENTS[op.name], tuple(operands))
