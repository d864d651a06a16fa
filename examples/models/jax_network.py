"""A small network of JAX with DY-ReLU-B; its parameters are arguments."""

from __future__ import annotations

import jax
import jax.numpy as jnp
from jax import Array, lax

WIDTHS = (16, 32, 64)
CLASSES = 10
Parameters = list[dict[str, tuple[int, ...]]]


def shapes() -> Parameters:
    """The shapes of the parameters, layer by layer."""
    layers, inputs = [], 3
    for width in WIDTHS:
        layers.append(
            {
                "kernel": (3, 3, inputs, width),
                "w1": (width, width // 8),
                "b1": (width // 8,),
                "w2": (width // 8, 4 * width),
                "b2": (4 * width,),
            }
        )
        inputs = width
    return [*layers, {"w": (inputs, CLASSES), "b": (CLASSES,)}]


def dynamic_relu(x: Array, layer: dict[str, Array]) -> Array:
    """DY-ReLU-B of x [N, H, W, C]."""
    h = jax.nn.relu(x.mean(axis=(1, 2)) @ layer["w1"] + layer["b1"])
    t = 2 * jax.nn.sigmoid(h @ layer["w2"] + layer["b2"]) - 1
    a1, a2, b1, b2 = jnp.split(t[:, None, None, :], 4, axis=-1)
    return jnp.maximum((1 + a1) * x + b1 / 2, a2 * x + b2 / 2)


def network(parameters: list[dict[str, Array]], x: Array) -> Array:
    """Images [N, H, W, 3] to logits [N, CLASSES]."""
    *layers, last = parameters
    for layer in layers:
        x = lax.conv_general_dilated(
            x,
            layer["kernel"],
            (2, 2),
            "SAME",
            dimension_numbers=("NHWC", "HWIO", "NHWC"),
        )
        x = dynamic_relu(x, layer)
    return x.mean(axis=(1, 2)) @ last["w"] + last["b"]
