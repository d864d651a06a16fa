"""Variant B spelled out with loops over Python numbers.

Slow, for tiny sizes, and sharing no code with the reference it is compared with.
Activations are addressed as x[n][c][position] and layers as weight[out][in].
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from reference import Hyper

Samples = list[list[list[float]]]
Layer = tuple[list[list[float]], list[float] | None]


def outputs(hyper: Hyper, channels: int) -> Iterator[tuple[str, int, int]]:
    """The outputs of the last layer in their order: kind, k, channel."""
    kinds = ["a", "b"] if hyper.intercepts else ["a"]
    if hyper.order == "slopes_first":
        for kind in kinds:
            for k in range(hyper.k):
                for channel in range(channels):
                    yield kind, k, channel
    elif hyper.order == "interleaved":
        for k in range(hyper.k):
            for kind in kinds:
                for channel in range(channels):
                    yield kind, k, channel
    else:
        for channel in range(channels):
            for kind in kinds:
                for k in range(hyper.k):
                    yield kind, k, channel


def hidden(name: str, v: float) -> float:
    """The nonlinearity between the layers."""
    if name == "relu":
        return v if v > 0 else 0.0
    if name == "relu6":
        return min(max(v, 0.0), 6.0)
    if name == "silu":
        return v / (1 + math.exp(-v))
    return 0.5 * v * math.erfc(-v / math.sqrt(2))


def norm(name: str, v: float) -> float:
    """The function that bounds the last layer's outputs."""
    if name == "sigmoid":
        return math.tanh(v / 2)
    if name == "hard_sigmoid":
        return min(max(v / 3, -1.0), 1.0)
    return v


def layer_outputs(layer: Layer, inputs: list[float]) -> list[float]:
    """W v + B."""
    weight, bias = layer
    sums = [
        math.fsum(w * v for w, v in zip(line, inputs, strict=True)) for line in weight
    ]
    return sums if bias is None else [s + b for s, b in zip(sums, bias, strict=True)]


def sample_coefficients(
    context: list[list[float]], fc1: Layer | None, fc2: Layer, hyper: Hyper, c: int
) -> dict[tuple[str, int, int], float]:
    """The coefficients of one sample from its context [channel][position]."""
    h = [math.fsum(channel) / len(channel) for channel in context]
    if fc1 is not None:
        h = [hidden(hyper.hidden, v) for v in layer_outputs(fc1, h)]
    initial = {"a": hyper.constants("alpha"), "b": hyper.constants("beta")}
    scale = {"a": hyper.constants("lambda_a"), "b": hyper.constants("lambda_b")}
    result = {}
    for name, v in zip(outputs(hyper, c), layer_outputs(fc2, h), strict=True):
        kind, k, _ = name
        result[name] = initial[kind][k] + scale[kind][k] * norm(hyper.norm, v)
    return result


def variant_b(
    x: Samples, z: Samples, fc1: Layer | None, fc2: Layer, hyper: Hyper
) -> Samples:
    """The op on x[n][c][position] with the context z[n][channel][position]."""
    result = []
    for sample, context in zip(x, z, strict=True):
        coefficient = sample_coefficients(context, fc1, fc2, hyper, len(sample))
        result.append(
            [
                [
                    max(
                        coefficient["a", k, c] * v + coefficient.get(("b", k, c), 0.0)
                        for k in range(hyper.k)
                    )
                    for v in channel
                ]
                for c, channel in enumerate(sample)
            ]
        )
    return result
