"""Lowers operators that compute element by element."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any

import torch

from .lowering import Context, Operand, lowers
from .mlir import Body, Ssa, Unsupported, element_type, get_sizes, is_float
from .values import Call, Value

Elements = Callable[..., str]


def _sigmoid(b: Body, x: str, t: str) -> str:
    one = b.number(1, t)
    grown = b.op("math.exp", b.op("arith.negf", x, element=t), element=t)
    return b.op("arith.divf", one, b.op("arith.addf", grown, one, element=t), element=t)


def _clamp(b: Body, x: str, t: str, low: float | None, high: float | None) -> str:
    if low is not None:
        x = b.op("arith.maximumf", x, b.number(low, t), element=t)
    if high is not None:
        x = b.op("arith.minimumf", x, b.number(high, t), element=t)
    return x


def _hard_sigmoid(b: Body, x: str, t: str) -> str:
    shifted = b.op("arith.addf", x, b.number(3, t), element=t)
    return b.op("arith.divf", _clamp(b, shifted, t, 0, 6), b.number(6, t), element=t)


def _silu(b: Body, x: str, t: str) -> str:
    return b.op("arith.mulf", x, _sigmoid(b, x, t), element=t)


def _hard_swish(b: Body, x: str, t: str) -> str:
    return b.op("arith.mulf", x, _hard_sigmoid(b, x, t), element=t)


def _gelu(b: Body, x: str, t: str) -> str:
    scaled = b.op("arith.mulf", x, b.number(math.sqrt(0.5), t), element=t)
    grown = b.op("math.erf", scaled, element=t)
    grown = b.op("arith.addf", grown, b.number(1, t), element=t)
    half = b.op("arith.mulf", x, b.number(0.5, t), element=t)
    return b.op("arith.mulf", half, grown, element=t)


def _reciprocal(b: Body, x: str, t: str) -> str:
    return b.op("arith.divf", b.number(1, t), x, element=t)


def _square(b: Body, x: str, t: str) -> str:
    return b.op("arith.mulf", x, x, element=t)


def _named(name: str) -> Elements:
    return lambda b, x, t: b.op(name, x, element=t)


_UNARY: dict[str, Elements] = {
    "sigmoid": _sigmoid,
    "silu": _silu,
    "hardsigmoid": _hard_sigmoid,
    "hardswish": _hard_swish,
    "reciprocal": _reciprocal,
    "square": _square,
    "relu": lambda b, x, t: _clamp(b, x, t, 0, None),
    "relu6": lambda b, x, t: _clamp(b, x, t, 0, 6),
    "tanh": _named("math.tanh"),
    "exp": _named("math.exp"),
    "log": _named("math.log"),
    "erf": _named("math.erf"),
    "sqrt": _named("math.sqrt"),
    "rsqrt": _named("math.rsqrt"),
    "abs": _named("math.absf"),
    "neg": _named("arith.negf"),
}


def _unary(c: Context, call: Call, self: Value, **_: Any) -> Ssa:
    name = call.target._schema.name.removeprefix("aten::").removesuffix("_")
    element = element_type(call.results[0].fake.dtype)
    return c.elementwise(call, [self], lambda b, x: _UNARY[name](b, x, element))


lowers(*_UNARY)(_unary)


@lowers("gelu")
def gelu(c: Context, call: Call, self: Value, approximate: str) -> Ssa:
    """Only the one by erf is a hidden function of DY-ReLU."""
    if approximate != "none":
        raise Unsupported(f"gelu approximated by {approximate}")
    element = element_type(self.fake.dtype)
    return c.elementwise(call, [self], lambda b, x: _gelu(b, x, element))


@lowers("clamp", "hardtanh", "clamp_min", "clamp_max")
def clamp(
    c: Context,
    call: Call,
    self: Value,
    min: Operand | None = None,
    max: Operand | None = None,
    min_val: float | None = None,
    max_val: float | None = None,
) -> Ssa:
    """Bounds are numbers or tensors."""
    low, high = (
        (min if min is not None else min_val),
        (max if max is not None else max_val),
    )
    names = [n for n, one in (("maximum", low), ("minimum", high)) if one is not None]
    bounds: list[Operand] = [one for one in (low, high) if one is not None]
    element = element_type(call.results[0].fake.dtype)

    def build(b: Body, x: str, *given: str) -> str:
        for name, bound in zip(names, given, strict=True):
            x = b.op(f"arith.{name}f", x, bound, element=element)
        return x

    return c.elementwise(call, [self, *bounds], build)


@lowers("leaky_relu", "_prelu_kernel")
def leaky_relu(
    c: Context,
    call: Call,
    self: Value,
    negative_slope: float = 0.01,
    weight: Value | None = None,
) -> Ssa:
    """x above 0 and slope * x below."""
    element = element_type(self.fake.dtype)

    def build(b: Body, x: str, slope: str) -> str:
        zero = b.number(0, element)
        above = b.raw(f"arith.cmpf ogt, {x}, {zero} : {element}")
        below = b.op("arith.mulf", x, slope, element=element)
        return b.raw(f"arith.select {above}, {x}, {below} : {element}")

    return c.elementwise(call, [self, weight or negative_slope], build)


def _arithmetic(
    c: Context, call: Call, name: str, lhs: Operand, rhs: Operand, alpha: float
) -> Ssa:
    element = element_type(call.results[0].fake.dtype)

    def build(b: Body, x: str, y: str) -> str:
        if alpha != 1:
            y = b.op("arith.mulf", y, b.number(alpha, element), element=element)
        return b.op(f"arith.{name}f", x, y, element=element)

    return c.elementwise(call, [lhs, rhs], build)


@lowers("add", "sub", "mul", "div", "maximum", "minimum", "max.other", "min.other")
def binary(
    c: Context,
    call: Call,
    self: Value,
    other: Operand,
    alpha: float = 1,
    rounding_mode: str | None = None,
) -> Ssa:
    """Sums, differences, products, quotients and extrema."""
    if rounding_mode is not None:
        raise Unsupported(f"a division rounded by {rounding_mode}")
    name = call.target._schema.name.removeprefix("aten::").removesuffix("_")
    name = {"max": "maximum", "min": "minimum"}.get(name, name)
    return _arithmetic(c, call, name, self, other, alpha)


@lowers("rsub")
def rsub(c: Context, call: Call, self: Value, other: Operand, alpha: float) -> Ssa:
    """other - alpha * self."""
    return _arithmetic(c, call, "sub", other, self, alpha)


@lowers("addcmul", "addcdiv")
def addcmul(
    c: Context, call: Call, self: Value, tensor1: Value, tensor2: Value, value: float
) -> Ssa:
    """self + value * tensor1 * tensor2, or divided by it."""
    element = element_type(call.results[0].fake.dtype)
    name = "mulf" if "mul" in call.target._schema.name else "divf"

    def build(b: Body, x: str, y: str, z: str) -> str:
        product = b.op(f"arith.{name}", y, z, element=element)
        if value != 1:
            factor = b.number(value, element)
            product = b.op("arith.mulf", product, factor, element=element)
        return b.op("arith.addf", x, product, element=element)

    return c.elementwise(call, [self, tensor1, tensor2], build)


@lowers("pow.Tensor_Scalar")
def power(c: Context, call: Call, self: Value, exponent: float) -> Ssa:
    """Small whole exponents are products."""
    element = element_type(call.results[0].fake.dtype)
    functions: dict[float, Elements] = {
        1: lambda b, x, t: x,
        2: _square,
        -1: _reciprocal,
        0.5: _named("math.sqrt"),
        -0.5: _named("math.rsqrt"),
    }
    if exponent not in functions:
        raise Unsupported(f"a power of {exponent}")
    return c.elementwise(call, [self], lambda b, x: functions[exponent](b, x, element))


_PREDICATES = {
    "gt": "ogt",
    "ge": "oge",
    "lt": "olt",
    "le": "ole",
    "eq": "oeq",
    "ne": "une",
}


@lowers(*_PREDICATES)
def compare(c: Context, call: Call, self: Value, other: Operand) -> Ssa:
    """Comparisons, in the wider type."""
    dtypes = [o.fake.dtype for o in (self, other) if isinstance(o, Value)]
    element = element_type(functools.reduce(torch.promote_types, dtypes))
    name = call.target._schema.name.removeprefix("aten::").removesuffix("_")

    def build(b: Body, x: str, y: str) -> str:
        return b.raw(f"arith.cmpf {_PREDICATES[name]}, {x}, {y} : {element}")

    return c.elementwise(call, [self, other], build, compute=element)


def _select(
    c: Context, call: Call, condition: Value, self: Operand, other: Operand
) -> Ssa:
    element = element_type(call.results[0].fake.dtype)
    if condition.fake.dtype != torch.bool:
        raise Unsupported(f"a condition of {condition.fake.dtype}")

    def build(b: Body, flag: str, x: str, y: str) -> str:
        return b.raw(f"arith.select {flag}, {x}, {y} : {element}")

    return c.elementwise(call, [condition, self, other], build, keeps_flags=True)


@lowers("where.self", "where.ScalarSelf", "where.ScalarOther", "where.Scalar")
def where(
    c: Context, call: Call, condition: Value, self: Operand, other: Operand
) -> Ssa:
    """A selection."""
    return _select(c, call, condition, self, other)


@lowers("masked_fill.Scalar", "masked_fill.Tensor")
def masked_fill(
    c: Context, call: Call, self: Value, mask: Value, value: Operand
) -> Ssa:
    """A number where the mask says so."""
    return _select(c, call, mask, value, self)


@lowers("_to_copy", "to")
def convert(c: Context, call: Call, self: Value, **_: Any) -> Ssa:
    """Another element type; where the memory is does not matter."""
    source, target = self.fake.dtype, call.results[0].fake.dtype
    if self.fake.device != call.results[0].fake.device:
        raise Unsupported("a copy to another device")
    if source == target:
        return c.read(self)
    if not is_float(element_type(source)) and source != torch.bool:
        raise Unsupported(f"a conversion of {source} to {target}")
    return c.elementwise(call, [self], lambda b, x: x)


@lowers("clone", "alias", "detach", "lift_fresh", "lift_fresh_copy", "contiguous")
def same(c: Context, call: Call, self: Value, **_: Any) -> Ssa:
    """The same values."""
    return c.read(self)


@lowers("empty", "empty_like", "empty_strided", "new_empty", "new_empty_strided")
def empty(c: Context, call: Call, **_: Any) -> Ssa:
    """A tensor that is still to be written."""
    fake = call.results[0].fake
    return c.function.empty(get_sizes(fake), element_type(fake.dtype))


@lowers(
    "full",
    "full_like",
    "zeros_like",
    "ones_like",
    "zeros",
    "ones",
    "new_zeros",
    "new_ones",
    "new_full",
    "scalar_tensor",
)
def filled(
    c: Context,
    call: Call,
    fill_value: float | None = None,
    s: float | None = None,
    **_: Any,
) -> Ssa:
    """A tensor of one number."""
    value = fill_value if fill_value is not None else s
    if value is None:
        value = 1.0 if "ones" in call.target._schema.name else 0.0
    if not isinstance(value, (int, float)):
        raise Unsupported("a tensor filled with what run time knows")
    fake = call.results[0].fake
    return c.function.filled(value, get_sizes(fake), element_type(fake.dtype))
