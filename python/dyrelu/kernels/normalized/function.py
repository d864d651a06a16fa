"""What the functions of a batch norm of training and the activation after it share.

Both are affine in x before the maximum, so that the batch norm needs no pass over
memory of its own: the pool of its result is that of x, scaled and shifted, and what its
gradients sum over the batch are sums of the coefficients' gradients. With u = (x -
mean) / sqrt(variance + epsilon) and y = max_k(a_k (weight u + bias) + b_k):

    y = max_k(A_k u + B_k),  A_k = a_k weight,  B_k = a_k bias + b_k
    dweight = sum_n,k a_k dA_k + sum_n dpool pool(u)
    dbias   = sum_n,k a_k dB_k + sum_n dpool
    dx = (du + weight (dpool / positions - (dbias + u dweight) / elements))
         / sqrt(variance + epsilon)

dA, dB and du are the gradients of the maximum alone, dpool that of the pool of the
batch norm's result, over the `positions` of a sample; so many `elements` share a
channel's statistics.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..elements import Scalar
from ..linalg import SHARED, Program, Value
from ..text import Attribute, hyper

# The operands of the layers, in the operator's order, and their dimensions: i inputs, h
# hidden numbers, r rows.
LAYERS = {"w1": "hi", "b1": "h", "w2": "rh", "b2": "r"}
# Rows of the second result before one for each sample: the mean and the unbiased
# variance of each channel.
STATISTICS = 2
COEFFICIENTS = "coefficients"


class Shape(NamedTuple):
    """What the code depends on."""

    element: str
    samples: int
    channels: int
    positions: int
    channels_last: bool
    # Of the layers' operands that there are.
    layers: Mapping[str, tuple[int, ...]]
    operator: str
    attributes: Mapping[str, Attribute]
    epsilon: float

    @property
    def elements(self) -> int:
        """The elements that share a channel's statistics."""
        return self.samples * self.positions


class Function:
    """A function of x, its operands and others: the ops that both have.

    Dimensions are n samples, c channels, s positions, k pieces, i inputs of the layers
    (as many as channels), and q rows of statistics.
    """

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self.program = Program(shape.element, _get_sizes(shape))
        self.x_dims = "nsc" if shape.channels_last else "ncs"
        self.x = Value("%x", self.x_dims)
        self.weight, self.bias = Value("%weight", "c"), Value("%bias", "c")
        self.layers = [Value(f"%{name}", LAYERS[name]) for name in shape.layers]
        self.arguments = [self.x, self.weight, self.bias, *self.layers]
        # Of the slopes and, where there are any, the intercepts of the activation.
        own = "nk" + ("c" if shape.operator == "b" else SHARED)
        self.own_dims = [own] * (2 if shape.attributes.get("intercepts", True) else 1)

    def normalize(self, mean: Value, inverse: Value) -> Value:
        """u."""

        def element(x: Scalar, mean: Scalar, inverse: Scalar) -> Scalar:
            return (x - mean) * inverse

        u: Value = self.program.map(self.x_dims, element, self.x, mean, inverse)
        return u

    def pools(self, means: Value, mean: Value, inverse: Value) -> tuple[Value, Value]:
        """The pool of u, and that of the batch norm's result, given x's."""

        def element(
            x: Scalar, mean: Scalar, inverse: Scalar, weight: Scalar, bias: Scalar
        ) -> tuple[Scalar, Scalar]:
            u = (x - mean) * inverse
            return u, u * weight + bias

        operands = (means, mean, inverse, self.weight, self.bias)
        of_u, pool = self.program.map("nc", element, *operands)
        return of_u, pool._replace(dims="ni")

    def coefficients_of(self, pool: Value) -> list[Value]:
        """The activation's own slopes and intercepts."""
        operands = [pool, *self.layers]
        return self.program.call(COEFFICIENTS, operands, self.own_dims)

    def compose(self, own: list[Value]) -> tuple[Value, Value]:
        """A and B, the slopes and intercepts of u."""
        slopes, *intercepts = own

        def element(
            a: Scalar, weight: Scalar, bias: Scalar, *b: Scalar
        ) -> tuple[Scalar, Scalar]:
            return a * weight, a * bias + b[0] if b else a * bias

        operands = (slopes, self.weight, self.bias, *intercepts)
        a, b = self.program.map("nkc", element, *operands)
        return a, b

    def pieces(self, a: Value, b: Value) -> str:
        """The operands of an op of the maximum, after those of x's size."""
        kind = self.program.type_of("nkc")
        last = " channels_last" if self.shape.channels_last else ""
        return f"slopes({a.name} : {kind}) intercepts({b.name} : {kind}){last}"

    def coefficients(self) -> str:
        """@coefficients, of the pool and the layers."""
        program = Program(self.shape.element, self.program.sizes)
        pool = Value("%pool", "ni")
        code = f"dyrelu.coefficients {pool.name}"
        for number in "12":
            layer = [value for value in self.layers if value.name.endswith(number)]
            if layer:
                names = ", ".join(value.name for value in layer)
                code += f" fc{number}({names} : {program.types_of(layer)})"
        code += f" {hyper(self.shape.attributes)}\n    : {program.types_of([pool])}"
        results = ", ".join(str(program.type_of(dims)) for dims in self.own_dims)
        values = program.emit(f"{code} -> {results}", *self.own_dims)
        return program.function(COEFFICIENTS, [pool, *self.layers], values)


def _get_sizes(shape: Shape) -> dict[str, int]:
    sizes = {"n": shape.samples, "c": shape.channels, "s": shape.positions}
    sizes["k"] = int(shape.attributes.get("k", 2))  # type: ignore[arg-type]
    sizes["q"] = STATISTICS + shape.samples
    sizes["i"] = shape.channels
    if "w1" not in shape.layers:
        sizes["h"] = shape.channels
    for name, given in shape.layers.items():
        sizes |= dict(zip(LAYERS[name], given, strict=True))
    return sizes
