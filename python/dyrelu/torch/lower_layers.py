"""Lowers reductions, pools, layers and norms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from .expression import Apply
from .lowering import Context, lowers
from .mlir import (
    Body,
    Size,
    Ssa,
    Unsupported,
    affine_map,
    element_type,
    get_sizes,
    is_float,
)
from .values import Call, Value

Dims = Sequence[int] | int | None


def _normalize(dims: Dims, rank: int) -> list[int]:
    if dims is None or dims == []:
        return list(range(rank))
    listed = [dims] if isinstance(dims, int) else list(dims)
    return sorted(dim % rank for dim in listed) if rank else []


def _reduce(
    c: Context,
    x: Ssa,
    dims: Sequence[int],
    keepdim: bool,
    combine: str,
    start: float,
    element: str,
) -> Ssa:
    """x reduced over `dims`, in the type `element`."""
    sizes = x.sizes or ()
    kept = [dim for dim in range(x.rank) if dim not in dims]
    indices: list[int | None] = list(kept)
    result: tuple[Size, ...] = tuple(sizes[dim] for dim in kept)
    if keepdim:
        indices = [None if dim in dims else dim for dim in range(x.rank)]
        result = tuple(1 if dim in dims else sizes[dim] for dim in range(x.rank))

    def build(b: Body, value: str, total: str) -> str:
        wide = b.convert(value, x.element, element)
        return b.op(combine, wide, total, element=element)

    kinds = ["reduction" if dim in dims else "parallel" for dim in range(x.rank)]
    return c.function.generic(
        [(x, affine_map(x.rank, range(x.rank)))],
        c.function.filled(start, result, element),
        affine_map(x.rank, indices),
        kinds,
        build,
    )


def _count(c: Context, sizes: Sequence[Size], element: str) -> Ssa:
    """The product of sizes as a number."""
    total: Size = 1
    for size in sizes:
        total = total * size
    if isinstance(total, int):
        return c.function.scalar(total, element)
    index = c.function.index(total)
    cast = c.function.append(f"arith.index_cast {index} : index to i64", "i64", None)
    return c.function.append(
        f"arith.sitofp {cast.name} : i64 to {element}", element, None
    )


def _over(c: Context, x: Ssa, divisor: Ssa) -> Ssa:
    def build(b: Body, value: str, _: str) -> str:
        return b.op("arith.divf", value, divisor.name, element=x.element)

    identity = affine_map(x.rank, range(x.rank))
    empty = c.function.empty(x.sizes or (), x.element)
    return c.function.generic(
        [(x, identity)], empty, identity, ["parallel"] * x.rank, build
    )


def _mean(c: Context, x: Ssa, dims: list[int], keepdim: bool, element: str) -> Ssa:
    total = _reduce(c, x, dims, keepdim, "arith.addf", 0, element)
    return _over(c, total, _count(c, [(x.sizes or ())[d] for d in dims], element))


@lowers("sum", "mean")
def total(
    c: Context,
    call: Call,
    self: Value,
    dim: Dims = None,
    keepdim: bool = False,
    dtype: torch.dtype | None = None,
) -> Ssa:
    """Sums and means of floating-point numbers."""
    element, x = element_type(call.results[0].fake.dtype), c.read(self)
    if not is_float(element) or not is_float(x.element):
        raise Unsupported(f"a sum of {self.fake.dtype}")
    dims = _normalize(dim, x.rank)
    if "mean" in call.target._schema.name:
        return _mean(c, x, dims, keepdim, element)
    return _reduce(c, x, dims, keepdim, "arith.addf", 0, element)


@lowers("amax", "max.dim", "amin", "min.dim")
def extremum(
    c: Context, call: Call, self: Value, dim: Dims, keepdim: bool
) -> list[Ssa | None]:
    """The values; where they are is not lowered."""
    x = c.read(self)
    is_max = "max" in call.target._schema.name
    name = "arith.maximumf" if is_max else "arith.minimumf"
    start = float("-inf") if is_max else float("inf")
    if not is_float(x.element):
        raise Unsupported(f"an extremum of {self.fake.dtype}")
    dims = _normalize(dim, x.rank)
    return [_reduce(c, x, dims, keepdim, name, start, x.element), None]


@lowers("_adaptive_avg_pool2d", "adaptive_avg_pool2d", "_adaptive_avg_pool3d")
def adaptive_pool(
    c: Context, call: Call, self: Value, output_size: Sequence[int]
) -> Ssa:
    """A pool to one position."""
    if any(size != 1 for size in output_size):
        raise Unsupported(f"a pool to {tuple(output_size)} positions")
    x = c.read(self)
    dims = list(range(x.rank - len(output_size), x.rank))
    return _mean(c, x, dims, True, x.element)


@lowers("avg_pool2d", "avg_pool3d")
def window_pool(
    c: Context,
    call: Call,
    self: Value,
    kernel_size: Sequence[int],
    padding: Sequence[int],
    divisor_override: int | None,
    **_: Any,
) -> Ssa:
    """A pool whose window is the whole plane."""
    x = c.read(self)
    spatial = get_sizes(self.fake)[-3 if "3d" in call.target._schema.name else -2 :]
    # One number is for all dimensions.
    kernel = [*kernel_size] * (len(spatial) // len(kernel_size))
    is_whole = all(
        isinstance(size, int) and size == length
        for size, length in zip(spatial, kernel, strict=True)
    )
    if not is_whole or any(padding) or divisor_override is not None:
        raise Unsupported("a pool over windows")
    dims = list(range(x.rank - len(spatial), x.rank))
    return _mean(c, x, dims, True, x.element)


@lowers("_softmax")
def softmax(c: Context, call: Call, self: Value, dim: int, half_to_float: bool) -> Ssa:
    """exp(x - max x) over its sum, as one op: a maximum over a few hundred positions
    would be looked at as one of so many pieces."""
    element, x = element_type(call.results[0].fake.dtype), c.read(self)
    if x.element != element:
        x = c.elementwise(call, [x], lambda b, value: value)
    empty = c.function.empty(x.sizes or (), element)
    text = (
        f"linalg.softmax dimension({dim % x.rank}) ins({x.name} : {x.type}) "
        f"outs({empty.name} : {empty.type}) -> {empty.type}"
    )
    return c.function.append(text, element, x.sizes)


# Matrix products ------------------------------------------------------------------


def _product(c: Context, name: str, lhs: Ssa, rhs: Ssa, sizes: tuple[Size, ...]) -> Ssa:
    if lhs.element != rhs.element or not is_float(lhs.element):
        raise Unsupported(f"a product of {lhs.type} and {rhs.type}")
    start = c.function.filled(0, sizes, lhs.element)
    text = (
        f"linalg.{name} ins({lhs.name}, {rhs.name} : {lhs.type}, {rhs.type}) "
        f"outs({start.name} : {start.type}) -> {start.type}"
    )
    return c.function.append(text, lhs.element, sizes)


@lowers("mm", "bmm")
def product(c: Context, call: Call, self: Value, mat2: Value) -> Ssa:
    """Products of matrices."""
    name = "batch_matmul" if "bmm" in call.target._schema.name else "matmul"
    sizes = get_sizes(call.results[0].fake)
    return _product(c, name, c.read(self), c.read(mat2), sizes)


@lowers("addmm")
def addmm(
    c: Context,
    call: Call,
    self: Value,
    mat1: Value,
    mat2: Value,
    beta: float,
    alpha: float,
) -> Ssa:
    """beta * self + alpha * mat1 @ mat2."""
    sizes = get_sizes(call.results[0].fake)
    made = _product(c, "matmul", c.read(mat1), c.read(mat2), sizes)

    def build(b: Body, bias: str, x: str) -> str:
        if beta != 1:
            bias = b.op(
                "arith.mulf", bias, b.number(beta, made.element), element=made.element
            )
        if alpha != 1:
            x = b.op(
                "arith.mulf", x, b.number(alpha, made.element), element=made.element
            )
        return b.op("arith.addf", x, bias, element=made.element)

    return c.elementwise(call, [self, made], build)


@lowers("convolution")
def convolution(
    c: Context,
    call: Call,
    input: Value,
    weight: Value,
    bias: Value | None,
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    transposed: bool,
    output_padding: Sequence[int],
    groups: int,
) -> Ssa:
    """Convolutions of one position, which are linear layers."""
    x, w = c.read(input), c.read(weight)
    is_pointwise = all(size == 1 for size in (w.sizes or ())[2:])
    if not is_pointwise or any(s != 1 for s in stride) or any(padding):
        raise Unsupported("a convolution of more than one position")
    if transposed or groups != 1:
        raise Unsupported("a transposed convolution or one in groups")
    if x.element != w.element or not is_float(x.element):
        raise Unsupported(f"a convolution of {x.type} by {w.type}")
    sizes, rank = get_sizes(call.results[0].fake), x.rank
    # Loops: samples, outputs, positions, inputs.
    positions = list(range(2, rank))
    ones: list[int | None] = [None] * (rank - 2)
    start = c.function.filled(0, sizes, x.element)

    def build(b: Body, value: str, factor: str, total: str) -> str:
        term = b.op("arith.mulf", value, factor, element=x.element)
        return b.op("arith.addf", total, term, element=x.element)

    made = c.function.generic(
        [
            (x, affine_map(rank + 1, [0, rank, *positions])),
            (w, affine_map(rank + 1, [1, rank, *ones])),
        ],
        start,
        affine_map(rank + 1, range(rank)),
        ["parallel"] * rank + ["reduction"],
        build,
    )
    return made if bias is None else _per_channel(c, made, [(c.read(bias), "addf")])


def _per_channel(c: Context, x: Ssa, steps: Sequence[tuple[Ssa, str]]) -> Ssa:
    """x combined with vectors for its second dimension, one after the other."""

    def build(b: Body, value: str, *vectors: str) -> str:
        for (_, name), vector in zip(steps, vectors, strict=False):
            value = b.op(f"arith.{name}", value, vector, element=x.element)
        return value

    identity = affine_map(x.rank, range(x.rank))
    channel = affine_map(x.rank, [1])
    inputs = [(x, identity), *((vector, channel) for vector, _ in steps)]
    empty = c.function.empty(x.sizes or (), x.element)
    return c.function.generic(inputs, empty, identity, ["parallel"] * x.rank, build)


# Norms ----------------------------------------------------------------------------


def batch_norm_scale(weight: Tensor | None, variance: Tensor, eps: float) -> Tensor:
    """What a batch norm in inference multiplies each channel by."""
    scale = torch.rsqrt(variance + eps)
    return scale if weight is None else scale * weight


def batch_norm_shift(bias: Tensor | None, mean: Tensor, scale: Tensor) -> Tensor:
    """What it adds after that."""
    shift = -mean * scale
    return shift if bias is None else shift + bias


@lowers(
    "native_batch_norm",
    "_native_batch_norm_legit",
    "_native_batch_norm_legit_no_training",
    "cudnn_batch_norm",
)
def batch_norm(
    c: Context,
    call: Call,
    weight: Value | None,
    bias: Value | None,
    running_mean: Value | None = None,
    running_var: Value | None = None,
    input: Value | None = None,
    training: bool = False,
    eps: float | None = None,
    epsilon: float | None = None,
    **_: Any,
) -> list[Ssa | None]:
    """With running statistics, a scale and a shift that are computed outside."""
    if training or running_mean is None or running_var is None or input is None:
        raise Unsupported("a batch norm by the statistics of the batch")
    x = c.read(input)
    if {running_var.fake.dtype, input.fake.dtype} != {input.fake.dtype}:
        raise Unsupported("a batch norm in two types")
    scale = Apply(
        batch_norm_scale, (weight, running_var, epsilon if eps is None else eps)
    )
    shift = Apply(batch_norm_shift, (bias, running_mean, scale))
    vectors = [
        (c.computed(running_var.fake, scale), "mulf"),
        (c.computed(running_var.fake, shift), "addf"),
    ]
    return [_per_channel(c, x, vectors), None, None]
