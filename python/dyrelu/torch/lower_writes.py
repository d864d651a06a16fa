"""Lowers operators that replace parts of tensors, as writing in place is recorded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch

from .lower_views import (
    count_from_start,
    find_start,
    put,
    read_positions,
    reshape,
    take,
)
from .lowering import Context, Operand, lowers
from .mlir import Body, Size, Ssa, Unsupported, affine_map, broadcast_map, get_sizes
from .values import Call, Value

# More positions than this are not written one by one.
_MAX_POSITIONS = 64


def _expect_element(part: Ssa, x: Ssa) -> None:
    if part.element != x.element:
        raise Unsupported(f"a write of {part.element} to {x.element}")


@lowers("select_scatter")
def select_scatter(
    c: Context, call: Call, self: Value, src: Value, dim: int, index: int
) -> Ssa:
    """One position of a dimension replaced."""
    x, part = c.read(self), c.read(src)
    _expect_element(part, x)
    dim %= x.rank
    first = count_from_start(index, (x.sizes or ())[dim])
    return put(c, x, part, dim, first, 1)


@lowers("slice_scatter")
def slice_scatter(
    c: Context,
    call: Call,
    self: Value,
    src: Value,
    dim: int,
    start: int | None,
    end: int | None,
    step: int,
) -> Ssa:
    """Part of a dimension replaced."""
    x, part = c.read(self), c.read(src)
    _expect_element(part, x)
    dim %= x.rank
    size, whole = (part.sizes or ())[dim], (x.sizes or ())[dim]
    if size == whole and step == 1:
        return part
    return put(c, x, part, dim, find_start(start, whole), size, step)


@lowers("fill", "copy", "zero")
def overwritten(
    c: Context,
    call: Call,
    self: Value,
    value: Operand = 0,
    src: Value | None = None,
    **_: Any,
) -> Ssa:
    """All replaced, by a number or a tensor, in the type that was there."""
    return c.elementwise(call, [src or value], lambda b, x: x)


# Positions ------------------------------------------------------------------------


def _combine(
    c: Context, parts: Sequence[Ssa], sizes: tuple[Size, ...], build: Callable[..., str]
) -> Ssa:
    """What `build` makes of one element of each, broadcast to these sizes."""
    return c.function.generic(
        [(part, broadcast_map(part.sizes or (), sizes)) for part in parts],
        c.function.empty(sizes, parts[0].element),
        affine_map(len(sizes), range(len(sizes))),
        ["parallel"] * len(sizes),
        build,
    )


def _put_all(
    c: Context,
    x: Ssa,
    dim: int,
    index: Value,
    values: Ssa,
    factor: float | None = None,
) -> Ssa:
    """x with constant positions of a dimension replaced by `values`, broadcast; or with
    a factor of the values added."""
    whole = (x.sizes or ())[dim]
    positions = [count_from_start(p, whole) for p in read_positions(index).tolist()]
    if len(positions) > _MAX_POSITIONS:
        raise Unsupported(f"writes to {len(positions)} positions")
    if factor is None and len(set(positions)) < len(positions):
        raise Unsupported("several writes to one position")
    _expect_element(values, x)
    sizes = list(x.sizes or ())
    sizes[dim] = len(positions)
    values = _combine(c, [values], tuple(sizes), lambda b, value, _: value)

    def add(b: Body, old: str, value: str, _: str) -> str:
        if factor != 1:
            number = b.number(factor or 0, x.element)
            value = b.op("arith.mulf", value, number, element=x.element)
        return b.op("arith.addf", old, value, element=x.element)

    for number, position in enumerate(positions):
        part = take(c, values, dim, number, 1)
        if factor is not None:
            old = take(c, x, dim, position, 1)
            part = _combine(c, [old, part], old.sizes or (), add)
        x = put(c, x, part, dim, position, 1)
    return x


@lowers("index_add")
def index_add(
    c: Context,
    call: Call,
    self: Value,
    dim: int,
    index: Value,
    source: Value,
    alpha: float,
) -> Ssa:
    """Positions of a dimension, which are constant, with something added."""
    x = c.read(self)
    return _put_all(c, x, dim % x.rank, index, c.read(source), alpha)


@lowers("index_copy")
def index_copy(
    c: Context, call: Call, self: Value, dim: int, index: Value, source: Value
) -> Ssa:
    """Positions of a dimension replaced."""
    x = c.read(self)
    return _put_all(c, x, dim % x.rank, index, c.read(source))


@lowers("index_fill")
def index_fill(
    c: Context, call: Call, self: Value, dim: int, index: Value, value: Operand
) -> Ssa:
    """The same by one number."""
    x = c.read(self)
    if isinstance(value, Value):
        made = c.read(value)
    elif isinstance(value, (int, float)):
        made = c.function.filled(value, (), x.element)
    else:
        raise Unsupported("a number that run time knows")
    return _put_all(c, x, dim % x.rank, index, made)


@lowers("index_put")
def index_put(
    c: Context,
    call: Call,
    self: Value,
    indices: Sequence[Value | None],
    values: Value,
    accumulate: bool,
) -> Ssa:
    """Positions of a dimension, or what a mask says."""
    used = [dim for dim, one in enumerate(indices) if one is not None]
    if len(used) != 1:
        raise Unsupported("an index of several dimensions")
    index = indices[used[0]]
    assert index is not None
    if index.fake.dtype != torch.bool:
        x, factor = c.read(self), 1 if accumulate else None
        return _put_all(c, x, used[0], index, c.read(values), factor)
    if accumulate or any(size != 1 for size in get_sizes(values.fake)):
        raise Unsupported("a write of several numbers by a mask")
    return _put_masked(c, call, self, used[0], index, values)


def _put_masked(
    c: Context, call: Call, self: Value, dim: int, mask: Value, value: Value
) -> Ssa:
    """One number where a mask of the dimensions from `dim` on says so."""
    sizes = get_sizes(mask.fake)
    trailing = self.fake.dim() - dim - len(sizes)
    flags = reshape(c, c.read(mask), (*sizes, *[1] * trailing))
    number = reshape(c, c.read(value), ())

    def build(b: Body, flag: str, new: str, old: str) -> str:
        return b.raw(f"arith.select {flag}, {new}, {old} : {number.element}")

    return c.elementwise(call, [flags, number, self], build, keeps_flags=True)
