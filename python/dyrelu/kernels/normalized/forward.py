"""A batch norm of training and the activation after it, as a function of MLIR."""

from __future__ import annotations

from ..elements import Scalar
from ..linalg import Value
from .function import Function, Shape

# Positions that are summed before their sum is added to others.
_BLOCK = 128
# Positions of each sample that say where a channel's numbers are, before their sums.
_PROBES = 8


def forward(shape: Shape) -> str:
    """@main of x, weight, bias and the layers: y, and rows of numbers of each channel:
    the mean and the unbiased variance of x, and the means of its samples."""
    function = Function(shape)
    program = function.program
    pivot = _find_pivot(function)
    sums, squares = _sum_samples(function, pivot)
    mean, variance, inverse = _get_statistics(function, pivot, sums, squares)
    means = program.map(
        "nc", lambda s, pivot: s * (1 / shape.positions) + pivot, sums, pivot
    )
    _, pool = function.pools(means, mean, inverse)
    a, b = function.compose(function.coefficients_of(pool))
    u = function.normalize(mean, inverse)
    (y,) = program.emit(
        f"dyrelu.apply {u.name} {function.pieces(a, b)} : {program.types_of([u])}",
        u.dims,
    )
    results = [y, program.stack("qc", mean, variance, means)]
    main = program.function("main", function.arguments, results)
    return function.coefficients() + main


def _find_pivot(function: Function) -> Value:
    """A number near the mean of each channel, so that sums of squares lose no digits:
    the mean of a few positions."""
    program, shape = function.program, function.shape
    probes = min(_PROBES, shape.positions)
    program.sizes["p"] = probes
    dims = function.x_dims.replace("s", "p")
    kind = program.type_of(dims)
    (probe,) = program.emit(
        f"tensor.extract_slice %x[0, 0, 0] {list(kind.shape)} [1, 1, 1]\n"
        f"    : {program.type_of(function.x_dims)} to {kind}",
        dims,
    )
    scale = 1 / (shape.samples * probes)
    near = program.sum("c", lambda x: x * scale, probe)
    # What is infinite would make NaN of all that it is subtracted from.
    pivot: Value = program.map("c", lambda x: x.if_moderate(), near)
    return pivot


def _sum_samples(function: Function, pivot: Value) -> tuple[Value, Value]:
    """Of each sample's positions, the sums of x - pivot and of its square.

    With the channels last, positions are added one after the other: in blocks, so that
    few are added to a large sum.
    """
    program, shape = function.program, function.shape

    def moments(x: Scalar, pivot: Scalar) -> tuple[Scalar, Scalar]:
        distance = x - pivot
        return distance, distance * distance

    block = _find_block(shape.positions) if shape.channels_last else 1
    if block == 1:
        sums, squares = program.sum("nc", moments, function.x, pivot)
        return sums, squares
    program.sizes |= {"t": shape.positions // block, "u": block}
    blocks = program.split(function.x, "s", "tu")
    parts = program.sum("ntc", moments, blocks, pivot)
    sums, squares = program.sum("nc", lambda s, q: (s, q), *parts)
    return sums, squares


def _find_block(positions: int) -> int:
    """The largest divisor that is no larger than _BLOCK."""
    return next(size for size in range(_BLOCK, 0, -1) if positions % size == 0)


def _get_statistics(
    function: Function, pivot: Value, sums: Value, squares: Value
) -> tuple[Value, Value, Value]:
    """Of each channel the mean, the unbiased variance, and 1 / sqrt(variance +
    epsilon)."""
    program, shape = function.program, function.shape

    def element(
        first: Scalar, second: Scalar, pivot: Scalar
    ) -> tuple[Scalar, Scalar, Scalar]:
        shift = first * (1 / shape.elements)
        scatter = (second - first * shift).clamp(0.0)
        deviation = (scatter * (1 / shape.elements) + shape.epsilon).sqrt()
        return pivot + shift, scatter * (1 / (shape.elements - 1)), 1.0 / deviation

    moments = program.sum("c", lambda s, q: (s, q), sums, squares)
    mean, variance, inverse = program.map("c", element, *moments, pivot)
    return mean, variance, inverse
