"""What is computed with x before an operator, in the same pass over memory: a batch
norm of inference, and the addition of a residual."""

from __future__ import annotations

from collections.abc import Mapping

from .elements import Scalar
from .linalg import Program, Value
from .text import TensorType

# The operands of a batch norm, as torch.nn.BatchNorm2d calls them.
NORM = ("running_mean", "running_var", "weight", "bias")
ADDEND = "addend"


def text(
    operands: Mapping[str, TensorType], epsilon: float, channels_last: bool
) -> tuple[str, str]:
    """The code for

        (x - running_mean) / sqrt(running_var + epsilon) * weight + bias + addend

    of the operands that there are, and the name of its value.

    Either both or none of running_mean and running_var, and of weight and bias.
    """
    x = operands["x"]
    spatial = "defg"[: len(x.shape) - 2]
    dims = f"n{spatial}c" if channels_last else f"nc{spatial}"
    program = Program(x.element, dict(zip(dims, x.shape, strict=True)))
    value = Value("%x", dims)
    norm = [Value(f"%{name}", "c") for name in NORM if name in operands]
    parts = list(_scale_and_shift(program, norm, epsilon)) if norm else []
    if ADDEND in operands:
        parts.append(Value(f"%{ADDEND}", dims))

    def element(x: Scalar, *parts: Scalar) -> Scalar:
        scale_and_shift, addend = (parts[:2], parts[2:]) if norm else ((), parts)
        if scale_and_shift:
            scale, shift = scale_and_shift
            x = x * scale + shift
        return x + addend[0] if addend else x

    result: Value = program.map(dims, element, value, *parts)
    return program.body, result.name


def _scale_and_shift(
    program: Program, norm: list[Value], epsilon: float
) -> tuple[Value, Value]:
    """Those of each channel that the batch norm is."""

    def element(
        mean: Scalar, variance: Scalar, *affine: Scalar
    ) -> tuple[Scalar, Scalar]:
        inverse = 1.0 / (variance + epsilon).sqrt()
        if not affine:
            return inverse, -(mean * inverse)
        weight, bias = affine
        scale = inverse * weight
        return scale, bias - mean * scale

    scale, shift = program.map("c", element, *norm)
    return scale, shift
