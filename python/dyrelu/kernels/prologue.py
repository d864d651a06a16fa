"""What is computed with x before an operator, in the same pass over memory: a batch
norm of inference, and the addition of a residual."""

from __future__ import annotations

from collections.abc import Mapping

from .text import TensorType, number

# The operands of a batch norm, as torch.nn.BatchNorm2d calls them.
NORM = ("running_mean", "running_var", "weight", "bias")
ADDEND = "addend"


def text(
    operands: Mapping[str, TensorType], epsilon: float, channels_last: bool
) -> str:
    """%u = (x - running_mean) / sqrt(running_var + epsilon) * weight + bias + addend,
    of the operands that there are.

    Either both or none of running_mean and running_var, and of weight and bias.
    """
    x = operands["x"]
    names = ["x"]
    lines = []
    current = "%e_x"
    if "running_mean" in operands:
        names += ["scale", "shift"]
        lines += [
            f"    %scaled = arith.mulf %e_x, %e_scale : {x.element}",
            f"    %shifted = arith.addf %scaled, %e_shift : {x.element}",
        ]
        current = "%shifted"
    if ADDEND in operands:
        names.append(ADDEND)
        lines.append(f"    %sum = arith.addf {current}, %e_addend : {x.element}")
        current = "%sum"
    channel = len(x.shape) - 1 if channels_last else 1
    return _scale_and_shift(operands, epsilon) + _elementwise(
        "%u", x, names, lines, current, channel
    )


def _elementwise(
    result: str,
    x: TensorType,
    names: list[str],
    lines: list[str],
    value: str,
    channel: int,
) -> str:
    """A computation of each element of x, with operands of each channel."""
    axes = [f"d{axis}" for axis in range(len(x.shape))]
    whole = f"affine_map<({', '.join(axes)}) -> ({', '.join(axes)})>"
    of_channel = f"affine_map<({', '.join(axes)}) -> ({axes[channel]})>"
    vector = TensorType(x.element, (x.shape[channel],))
    is_vector = [name in ("scale", "shift") for name in names]
    maps = [of_channel if one else whole for one in is_vector] + [whole]
    types = ", ".join(str(vector if one else x) for one in is_vector)
    elements = ", ".join(f"%e_{name}: {x.element}" for name in names)
    parallel = ", ".join('"parallel"' for _ in axes)
    body = "\n".join(lines)
    return (
        f"  %u_init = tensor.empty() : {x}\n"
        f"  {result} = linalg.generic {{indexing_maps = [{', '.join(maps)}],\n"
        f"    iterator_types = [{parallel}]}}\n"
        f"    ins({', '.join('%' + name for name in names)} : {types})\n"
        f"    outs(%u_init : {x}) {{\n"
        f"  ^bb0({elements}, %e_out: {x.element}):\n"
        f"{body}\n"
        f"    linalg.yield {value} : {x.element}\n"
        f"  }} -> {x}\n"
    )


def _scale_and_shift(operands: Mapping[str, TensorType], epsilon: float) -> str:
    """%scale and %shift of each channel, or nothing where there is no batch norm."""
    names = [name for name in NORM if name in operands]
    if not names:
        return ""
    vector = operands["running_mean"]
    element = vector.element
    maps = ", ".join(["affine_map<(d0) -> (d0)>"] * (len(names) + 2))
    types = ", ".join([str(vector)] * len(names))
    elements = ", ".join(f"%e_{name}: {element}" for name in names)
    if "weight" in names:
        results = "%weighted, %biased"
        affine = (
            f"    %weighted = arith.mulf %inverse, %e_weight : {element}\n"
            f"    %moved = arith.mulf %e_running_mean, %weighted : {element}\n"
            f"    %biased = arith.subf %e_bias, %moved : {element}\n"
        )
    else:
        results = "%inverse, %negated"
        affine = (
            f"    %moved = arith.mulf %e_running_mean, %inverse : {element}\n"
            f"    %negated = arith.negf %moved : {element}\n"
        )
    return (
        f"  %one = arith.constant 1.0 : {element}\n"
        f"  %epsilon = arith.constant {number(epsilon)} : {element}\n"
        f"  %channels = tensor.empty() : {vector}\n"
        f"  %scale, %shift = linalg.generic {{indexing_maps = [{maps}],\n"
        '    iterator_types = ["parallel"]}\n'
        f"    ins({', '.join('%' + name for name in names)} : {types})\n"
        f"    outs(%channels, %channels : {vector}, {vector}) {{\n"
        f"  ^bb0({elements}, %e_out0: {element}, %e_out1: {element}):\n"
        f"    %variance = arith.addf %e_running_var, %epsilon : {element}\n"
        f"    %deviation = math.sqrt %variance : {element}\n"
        f"    %inverse = arith.divf %one, %deviation : {element}\n"
        f"{affine}"
        f"    linalg.yield {results} : {element}, {element}\n"
        f"  }} -> ({vector}, {vector})\n"
    )
