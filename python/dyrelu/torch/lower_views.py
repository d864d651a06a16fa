"""Lowers operators that move, take and join parts of tensors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sympy  # type: ignore[import-untyped]
import torch

from .lowering import Context, lowers
from .mlir import Body, Size, Ssa, Unsupported, affine_map, broadcast_map, get_sizes
from .values import Call, Value


def _groups(
    source: Sequence[Size], target: Sequence[Size]
) -> list[tuple[list[int], list[int]]]:
    """Dimensions of two shapes of the same elements that go together."""
    groups: list[tuple[list[int], list[int]]] = []
    i = j = 0
    while i < len(source) or j < len(target):
        left, right = [], []
        product_left: Size = 1
        product_right: Size = 1
        if i < len(source):
            left.append(i)
            product_left, i = source[i], i + 1
        if j < len(target):
            right.append(j)
            product_right, j = target[j], j + 1
        while product_left != product_right:
            if j < len(target) and (
                i == len(source) or _divides(product_right, product_left)
            ):
                right.append(j)
                product_right, j = product_right * target[j], j + 1
            elif i < len(source):
                left.append(i)
                product_left, i = product_left * source[i], i + 1
            else:
                raise Unsupported(f"a view of {tuple(source)} as {tuple(target)}")
        groups.append((left, right))
    return _merge_ones(groups)


def _divides(part: Size, whole: Size) -> bool:
    """Whether `whole` is a product of `part` and something."""
    if isinstance(part, int) and isinstance(whole, int):
        return part != 0 and whole % part == 0 and whole >= part
    return not sympy.fraction(sympy.sympify(whole) / part)[1].free_symbols


def _merge_ones(
    groups: list[tuple[list[int], list[int]]],
) -> list[tuple[list[int], list[int]]]:
    """Groups with an empty side, which sizes of 1 leave, go with a neighbour."""
    merged: list[tuple[list[int], list[int]]] = []
    for left, right in groups:
        if merged and not (left and right and merged[-1][0] and merged[-1][1]):
            merged[-1] = (merged[-1][0] + left, merged[-1][1] + right)
        else:
            merged.append((left, right))
    return merged


def _reassociation(groups: Sequence[Sequence[int]]) -> str:
    inner = ", ".join(f"[{', '.join(map(str, group))}]" for group in groups)
    return f"[{inner}]"


def collapse(c: Context, x: Ssa, groups: Sequence[Sequence[int]]) -> Ssa:
    """x with neighbouring dimensions made one."""
    sizes: list[Size] = []
    for group in groups:
        product: Size = 1
        for dim in group:
            product = product * (x.sizes or ())[dim]
        sizes.append(product)
    result = Ssa("", x.element, tuple(sizes))
    text = (
        f"tensor.collapse_shape {x.name} {_reassociation(groups)} : "
        f"{x.type} into {result.type}"
    )
    return c.function.append(text, x.element, result.sizes)


def expand(
    c: Context, x: Ssa, groups: Sequence[Sequence[int]], sizes: tuple[Size, ...]
) -> Ssa:
    """x with dimensions made several."""
    result = Ssa("", x.element, sizes)
    shape = ", ".join(
        str(size) if isinstance(size, int) else c.function.index(size) for size in sizes
    )
    text = (
        f"tensor.expand_shape {x.name} {_reassociation(groups)} output_shape [{shape}] "
        f": {x.type} into {result.type}"
    )
    return c.function.append(text, x.element, sizes)


def reshape(c: Context, x: Ssa, sizes: tuple[Size, ...]) -> Ssa:
    """x in another shape of as many elements."""
    source = x.sizes or ()
    if source == sizes:
        return x
    if not source:
        return expand(c, x, [], sizes)
    if not sizes:
        return collapse(c, x, [])
    groups = _groups(source, sizes)
    if any(len(left) > 1 for left, _ in groups):
        x = collapse(c, x, [left for left, _ in groups])
    if any(len(right) > 1 for _, right in groups):
        x = expand(c, x, [right for _, right in groups], sizes)
    return x


@lowers(
    "view", "_unsafe_view", "reshape", "unsqueeze", "squeeze", "flatten", "unflatten"
)
def view(c: Context, call: Call, self: Value, **_: Any) -> Ssa:
    """Another shape."""
    if self.fake.dtype != call.results[0].fake.dtype:
        raise Unsupported("a view as another type")
    return reshape(c, c.read(self), get_sizes(call.results[0].fake))


def transpose(c: Context, x: Ssa, permutation: Sequence[int]) -> Ssa:
    """x with its dimensions in another order."""
    sizes = tuple((x.sizes or ())[dim] for dim in permutation)
    empty = c.function.empty(sizes, x.element)
    text = (
        f"linalg.transpose ins({x.name} : {x.type}) outs({empty.name} : {empty.type}) "
        f"permutation = [{', '.join(map(str, permutation))}]"
    )
    return c.function.append(text, x.element, sizes)


@lowers("permute")
def permute(c: Context, call: Call, self: Value, dims: Sequence[int]) -> Ssa:
    """Another order of dimensions."""
    x = c.read(self)
    return transpose(c, x, [dim % x.rank for dim in dims])


@lowers("transpose.int", "t")
def swap(c: Context, call: Call, self: Value, dim0: int = 0, dim1: int = 1) -> Ssa:
    """Two dimensions in each other's place."""
    x = c.read(self)
    order = list(range(x.rank))
    if x.rank < 2:
        return x
    first, second = dim0 % x.rank, dim1 % x.rank
    order[first], order[second] = second, first
    return transpose(c, x, order)


@lowers("expand")
def broadcast(c: Context, call: Call, self: Value, **_: Any) -> Ssa:
    """x repeated along dimensions."""
    x, sizes = c.read(self), get_sizes(call.results[0].fake)
    if x.sizes == sizes:
        return x
    rank = len(sizes)
    return c.function.generic(
        [(x, broadcast_map(x.sizes or (), sizes))],
        c.function.empty(sizes, x.element),
        affine_map(rank, range(rank)),
        ["parallel"] * rank,
        lambda b, value, _: value,
    )


def take(
    c: Context,
    x: Ssa,
    dim: int,
    start: int,
    size: Size,
    step: int = 1,
    drop: bool = False,
) -> Ssa:
    """Part of a dimension, which may be dropped."""
    sizes = list(x.sizes or ())
    sizes[dim] = size
    if drop:
        del sizes[dim]
    result = Ssa("", x.element, tuple(sizes))
    where = _write_part(c, x, dim, start, size, step)
    text = f"tensor.extract_slice {x.name}{where} : {x.type} to {result.type}"
    return c.function.append(text, x.element, result.sizes)


def put(
    c: Context, x: Ssa, part: Ssa, dim: int, start: int, size: Size, step: int = 1
) -> Ssa:
    """x with part of a dimension, which may be dropped in `part`, replaced."""
    where = _write_part(c, x, dim, start, size, step)
    text = (
        f"tensor.insert_slice {part.name} into {x.name}{where} : "
        f"{part.type} into {x.type}"
    )
    return c.function.append(text, x.element, x.sizes)


def _write_part(c: Context, x: Ssa, dim: int, start: int, size: Size, step: int) -> str:
    """The offsets, sizes and strides of part of a dimension."""
    whole = list(x.sizes or ())
    whole[dim] = size
    offsets = [start if one == dim else 0 for one in range(x.rank)]
    steps = [step if one == dim else 1 for one in range(x.rank)]
    shape = ", ".join(
        str(s) if isinstance(s, int) else c.function.index(s) for s in whole
    )
    return f"[{', '.join(map(str, offsets))}] [{shape}] [{', '.join(map(str, steps))}]"


def _require_int(value: Any, what: str) -> int:
    if not isinstance(value, int):
        raise Unsupported(f"{what} that only run time knows")
    return value


def count_from_start(index: Any, size: Size) -> int:
    """An index that may count from the end of a dimension."""
    first = _require_int(index, "an index")
    return first if first >= 0 else first + _require_int(size, "a size")


def find_start(start: int | None, size: Size) -> int:
    """Where a slice starts, which may count from before a dimension."""
    return max(count_from_start(0 if start is None else start, size), 0)


@lowers("slice")
def slices(
    c: Context,
    call: Call,
    self: Value,
    dim: int,
    start: int | None,
    end: int | None,
    step: int,
) -> Ssa:
    """Part of a dimension."""
    x = c.read(self)
    dim %= x.rank
    size, whole = get_sizes(call.results[0].fake)[dim], (x.sizes or ())[dim]
    if size == whole and step == 1:
        return x
    return take(c, x, dim, find_start(start, whole), size, step)


@lowers("select.int")
def select(c: Context, call: Call, self: Value, dim: int, index: int) -> Ssa:
    """One position of a dimension."""
    x = c.read(self)
    dim %= x.rank
    first = count_from_start(index, (x.sizes or ())[dim])
    return take(c, x, dim, first, 1, drop=True)


@lowers("split", "split_with_sizes", "unbind", "chunk")
def split(c: Context, call: Call, self: Value, dim: int, **_: Any) -> list[Ssa | None]:
    """All parts of a dimension."""
    x, start = c.read(self), 0
    dim %= x.rank
    drops = "unbind" in call.target._schema.name
    parts: list[Ssa | None] = []
    for value in call.results:
        size: Size = 1 if drops else get_sizes(value.fake)[dim]
        parts.append(take(c, x, dim, start, size, drop=drops))
        start += _require_int(size, "a size")
    return parts


@lowers("cat", "concat", "stack")
def join(c: Context, call: Call, tensors: Sequence[Value], dim: int) -> Ssa:
    """Tensors one after the other."""
    fake = call.results[0].fake
    sizes, dim = get_sizes(fake), dim % fake.dim()
    parts = [c.read(tensor) for tensor in tensors]
    if any(part.element != parts[0].element for part in parts):
        raise Unsupported("a join of tensors of several types")
    if call.target._schema.name == "aten::stack":
        one = tuple(1 if d == dim else s for d, s in enumerate(sizes))
        parts = [reshape(c, part, one) for part in parts]
    return _concat(c, parts, dim, sizes)


def _concat(c: Context, parts: Sequence[Ssa], dim: int, sizes: tuple[Size, ...]) -> Ssa:
    result = Ssa("", parts[0].element, sizes)
    names, types = ", ".join(p.name for p in parts), ", ".join(p.type for p in parts)
    text = f"tensor.concat dim({dim}) {names} : ({types}) -> {result.type}"
    return c.function.append(text, result.element, sizes)


@lowers("roll")
def roll(
    c: Context, call: Call, self: Value, shifts: Sequence[int], dims: Sequence[int]
) -> Ssa:
    """Dimensions turned round."""
    x = c.read(self)
    if len(dims) != len(shifts):
        raise Unsupported("a roll of all elements")
    for shift, dim in zip(shifts, dims, strict=True):
        size = _require_int((x.sizes or ())[dim], "a size")
        first = -_require_int(shift, "a shift") % size
        if first:
            parts = [take(c, x, dim % x.rank, first, size - first)]
            parts.append(take(c, x, dim % x.rank, 0, first))
            x = _concat(c, parts, dim % x.rank, x.sizes or ())
    return x


def _gather(c: Context, x: Ssa, dim: int, index: Ssa, sizes: tuple[Size, ...]) -> Ssa:
    """x[..., index, ...]."""
    rank = x.rank

    def build(b: Body, position: str, _: str) -> str:
        indices = []
        for one in range(rank):
            if one == dim:
                text = f"arith.index_cast {position} : {index.element} to index"
                indices.append(b.raw(text))
            else:
                indices.append(b.raw(f"linalg.index {one} : index"))
        return b.raw(f"tensor.extract {x.name}[{', '.join(indices)}] : {x.type}")

    return c.function.generic(
        [(index, affine_map(rank, [dim]))],
        c.function.empty(sizes, x.element),
        affine_map(rank, range(rank)),
        ["parallel"] * rank,
        build,
    )


def read_positions(index: Value) -> torch.Tensor:
    """A constant vector of positions."""
    if index.data is None or index.data.dim() != 1:
        raise Unsupported("an index that is no constant vector")
    if index.data.dtype not in (torch.int32, torch.int64):
        raise Unsupported(f"an index of {index.data.dtype}")
    return index.data


@lowers("index_select")
def index_select(c: Context, call: Call, self: Value, dim: int, index: Value) -> Ssa:
    """Positions of a dimension, which are constant."""
    x, sizes = c.read(self), get_sizes(call.results[0].fake)
    read_positions(index)
    return _gather(c, x, dim % x.rank, c.read(index), sizes)


@lowers("index.Tensor")
def index(c: Context, call: Call, self: Value, indices: Sequence[Value | None]) -> Ssa:
    """The same by one tensor of indices."""
    used = [dim for dim, one in enumerate(indices) if one is not None]
    if len(used) != 1:
        raise Unsupported("an index of several dimensions")
    one = indices[used[0]]
    assert one is not None
    positions = read_positions(one)
    where = c.read(one)
    if bool((positions < 0).any()):
        size = _require_int(get_sizes(self.fake)[used[0]], "a size")
        where = c.function.constant(positions % size)
    sizes = get_sizes(call.results[0].fake)
    return _gather(c, c.read(self), used[0], where, sizes)
