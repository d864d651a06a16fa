"""The gradients of a batch norm of training and the activation after it, as a function
of MLIR."""

from __future__ import annotations

from typing import Any

from ..elements import Scalar
from ..linalg import SHARED, Value
from .function import COEFFICIENTS, STATISTICS, Function, Shape


def backward(shape: Shape, wanted: list[str]) -> str:
    """@main of dy, x, weight, bias, the layers, and the second result of @main of
    `forward`: the gradients of the operands of the names `wanted`, in this order.

    @coefficients_backward is declared; --dyrelu-differentiate defines it.
    """
    function = Function(shape)
    program = function.program
    dy, statistics = Value("%dy", function.x_dims), Value("%statistics", "qc")
    mean, variance, means = (
        program.rows(statistics, start, dims)
        for start, dims in ((0, "c"), (1, "c"), (STATISTICS, "nc"))
    )

    def invert(variance: Scalar) -> Scalar:
        biased = variance * ((shape.elements - 1) / shape.elements)
        return 1.0 / (biased + shape.epsilon).sqrt()

    inverse = program.map("c", invert, variance)
    pool_of_u, pool = function.pools(means, mean, inverse)
    own = function.coefficients_of(pool)
    pieces = function.pieces(*function.compose(own))
    u = function.normalize(mean, inverse)
    x_type, a_type = program.types_of([u]), program.type_of("nkc")
    da, db = program.emit(
        f"dyrelu.apply_grad_coefficients {u.name}, {dy.name} {pieces}\n"
        f"    : {x_type} -> {a_type}, {a_type}",
        *["nkc"] * 2,
    )
    (du,) = program.emit(
        f"dyrelu.apply_grad_input {u.name}, {dy.name} {pieces}\n"
        f"    : {x_type} -> {x_type}",
        u.dims,
    )
    dpool, gradients = _differentiate_layers(function, pool, da, db)
    dweight, dbias = _differentiate_norm(function, (own[0], da, db), (dpool, pool_of_u))
    gradients |= {"weight": dweight, "bias": dbias}
    gradients["x"] = _differentiate_x(
        function, (du, u, inverse), (dpool, dweight, dbias)
    )
    arguments = [dy, *function.arguments, statistics]
    results = [gradients[name] for name in wanted]
    main = program.function("main", arguments, results)
    return function.coefficients() + _declare_backward(function) + main


def _declare_backward(function: Function) -> str:
    program = function.program
    operands = [Value("", "ni"), *function.layers]
    own = [Value("", dims) for dims in function.own_dims]
    return (
        f"func.func private @{COEFFICIENTS}_backward"
        f"({program.types_of([*operands, *own])}) -> ({program.types_of(operands)})\n"
    )


def _differentiate_layers(
    function: Function, pool: Value, da: Value, db: Value
) -> tuple[Value, dict[str, Value]]:
    """The gradient of the pool, and those of the layers' operands."""
    program = function.program

    def element(a: Scalar, b: Scalar, weight: Scalar, bias: Scalar) -> Any:
        slope = a * weight + b * bias
        return (slope, b) if len(function.own_dims) > 1 else (slope,)

    given = (da, db, function.weight, function.bias)
    if SHARED in function.own_dims[0]:
        shared = program.sum("nk", element, *given)
        own = [program.split(value, "k", f"k{SHARED}") for value in shared]
    else:
        own = list(program.map("nkc", element, *given))
    operands = [pool, *function.layers]
    dpool, *others = program.call(
        f"{COEFFICIENTS}_backward",
        [*operands, *own],
        [operand.dims for operand in operands],
    )
    names = [layer.name.removeprefix("%") for layer in function.layers]
    return dpool._replace(dims="nc"), dict(zip(names, others, strict=True))


def _differentiate_norm(
    function: Function,
    by_pieces: tuple[Value, Value, Value],
    by_pool: tuple[Value, Value],
) -> tuple[Value, Value]:
    """The gradients of weight and bias: of the activation's slopes, dA and dB; and of
    dpool and the pool of u."""
    program = function.program
    pieces = program.sum("c", lambda a, da, db: (a * da, a * db), *by_pieces)
    pools = program.sum("c", lambda dpool, u: (dpool * u, dpool), *by_pool)
    dweight, dbias = (
        program.map("c", lambda one, other: one + other, *both)
        for both in zip(pieces, pools, strict=True)
    )
    return dweight, dbias


def _differentiate_x(
    function: Function,
    by_maximum: tuple[Value, Value, Value],
    gradients: tuple[Value, Value, Value],
) -> Value:
    """The gradient of x: of du, u and 1 / sqrt(variance + epsilon); and of dpool,
    dweight and dbias."""
    program, shape, weight = function.program, function.shape, function.weight
    du, u, inverse = by_maximum
    dpool, dweight, dbias = gradients

    def factor(dweight: Scalar, weight: Scalar, inverse: Scalar) -> Scalar:
        return dweight * weight * inverse * (-1 / shape.elements)

    def shift(dpool: Scalar, dbias: Scalar, weight: Scalar, inverse: Scalar) -> Scalar:
        of_batch = dbias * (1 / shape.elements)
        return (dpool * (1 / shape.positions) - of_batch) * weight * inverse

    def element(
        du: Scalar, u: Scalar, inverse: Scalar, factor: Scalar, shift: Scalar
    ) -> Scalar:
        return du * inverse + u * factor + shift

    factors = program.map("c", factor, dweight, weight, inverse)
    shifts = program.map("nc", shift, dpool, dbias, weight, inverse)
    dx: Value = program.map(function.x_dims, element, du, u, inverse, factors, shifts)
    return dx
