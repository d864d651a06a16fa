"""DY-ReLU and its relatives as functions of JAX."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array, lax

# As in case.py, which needs PyTorch.
BATCH, C, HIDDEN, HEIGHT, WIDTH, K = 2, 8, 4, 5, 7, 2
NCHW, NHWC = (BATCH, C, HEIGHT, WIDTH), (BATCH, HEIGHT, WIDTH, C)


def weights(
    seed: int, inputs: int = C, outputs: int = 2 * K * C
) -> tuple[np.ndarray, ...]:
    """Weights [in, out] and biases of two layers."""
    rng = np.random.default_rng(seed)
    shapes = (inputs, HIDDEN), (HIDDEN,), (HIDDEN, outputs), (outputs,)
    return tuple(rng.standard_normal(s).astype(np.float32) / 2 for s in shapes)


def hard_sigmoid(u: Array) -> Array:
    """By relu6."""
    return jax.nn.relu6(u + 3.0) / 6.0


def coefficients(
    g: Array,
    seed: int,
    norm: Callable[[Array], Array] = jax.nn.sigmoid,
    outputs: int = 2 * K * C,
) -> Array:
    """t [N, outputs] of the means [N, Cz]."""
    w1, b1, w2, b2 = weights(seed, g.shape[-1], outputs)
    h = jax.nn.relu(g @ w1 + b1)
    return 2.0 * norm(h @ w2 + b2) - 1.0


def last(x: Array) -> Array:
    """[N, H, W, C], chunks of a last dimension."""
    t = coefficients(jnp.mean(x, axis=(1, 2)), 1)[:, None, None, :]
    a1, a2, b1, b2 = jnp.split(t, 4, axis=-1)
    return jnp.maximum(x * (a1 + 1.0) + 0.5 * b1, x * a2 + 0.5 * b2)


def first(x: Array) -> Array:
    """[N, C, H, W], per channel; the maximum over a last dimension."""
    t = coefficients(x.mean((2, 3)), 2).reshape(-1, C, 1, 1, 2 * K)
    t = t * jnp.array([1.0, 1.0, 0.5, 0.5]) + jnp.array([1.0, 0.0, 0.0, 0.0])
    return jnp.max(x[..., None] * t[..., :K] + t[..., K:], axis=-1)


def stacked(x: Array) -> Array:
    """A sum over a size, einsum, hard sigmoid, a stack."""
    w1, b1, w2, b2 = weights(3)
    g = jnp.sum(x, axis=(2, 3)) / (x.shape[2] * x.shape[3])
    h = jax.nn.relu(jnp.einsum("nc,ch->nh", g, w1) + b1)
    u = jnp.einsum("nh,ho->no", h, w2) + b2
    t = (2 * hard_sigmoid(u) - 1).reshape(-1, 2, K, C, 1, 1)
    pieces = [x * (t[:, 0, k] + (k == 0)) + t[:, 1, k] * 0.5 for k in range(K)]
    return jnp.stack(pieces).max(0)


def where(x: Array) -> Array:
    """A window for the pool, as flax writes it; a choice by comparison."""
    window = (1, x.shape[1], x.shape[2], 1)
    sums = lax.reduce_window(x, 0.0, lax.add, window, (1, 1, 1, 1), "VALID")
    g = sums.reshape(x.shape[0], -1) / (x.shape[1] * x.shape[2])
    t = coefficients(g, 4, norm=jax.nn.hard_sigmoid)[:, None, None]
    a1, b1, a2, b2 = (t[..., k * C : (k + 1) * C] for k in range(4))
    y1, y2 = x + x * a1 + b1 / 2, x * a2 + b2 / 2
    return jnp.where(y1 >= y2, y1, y2)


def convolutions(x: Array) -> Array:
    """Layers as 1x1 convolutions of [N, 1, 1, C]; tanh; SiLU."""
    w1, b1, w2, b2 = weights(5)
    layout = ("NHWC", "HWIO", "NHWC")

    def layer(g: Array, weight: np.ndarray, bias: np.ndarray) -> Array:
        kernel = jnp.asarray(weight[None, None], g.dtype)
        return (
            lax.conv_general_dilated(
                g, kernel, (1, 1), "SAME", dimension_numbers=layout
            )
            + bias
        )

    g = x.mean(axis=(1, 2), keepdims=True)
    u = layer(jax.nn.silu(layer(g, w1, b1)), w2, b2)
    a1, a2, b1, b2 = jnp.split(jnp.tanh(u / 2), 4, axis=-1)
    return jnp.maximum((1 + a1) * x + b1 / 2, a2 * x + b2 / 2)


def shared(x: Array) -> Array:
    """Variant A, [N, H, W, C]."""
    t = coefficients(x.mean((1, 2)), 6, outputs=2 * K)[:, None, None, :]
    y1 = (1 + t[..., 0:1]) * x + t[..., 2:3] / 2
    return jnp.maximum(y1, t[..., 1:2] * x + t[..., 3:4] / 2)


def attended(x: Array) -> Array:
    """Variant C, [N, H, W, C]."""
    n, h, w, _ = x.shape
    kernel = np.random.default_rng(7).standard_normal((C, 1)).astype(np.float32)
    scores = (x @ kernel + 0.25).reshape(n, h * w) / 10.0
    pi = jnp.minimum(jax.nn.softmax(scores, axis=-1) * (h * w / 3), 1.0)
    return last(x) * pi.reshape(n, h, w, 1)


def gated(x: Array) -> Array:
    """Squeeze-and-excitation, [N, H, W, C]."""
    w1, b1, w2, b2 = weights(8, outputs=C)
    h = jax.nn.relu(x.mean((1, 2), keepdims=True) @ w1 + b1)
    return x * jax.nn.sigmoid(h @ w2 + b2)


def context(x: Array, z: Array) -> Array:
    """Coefficients from another image."""
    t = coefficients(z.mean((1, 2)), 9)[:, None, None, :]
    a1, a2, b1, b2 = jnp.split(t, 4, axis=-1)
    return jnp.maximum(x * (a1 + 1.0) + 0.5 * b1, x * a2 + 0.5 * b2)


def adaptive(x: Array) -> Array:
    """APReLU, [N, H, W, C], its lower part as Keras code writes it."""
    above = jax.nn.relu(x)
    below = 0.5 * (x - jnp.abs(x))
    w1, b1, w2, b2 = weights(10, 2 * C, C)
    g = jnp.concatenate([below.mean((1, 2)), above.mean((1, 2))], axis=1)
    s = jax.nn.sigmoid(jax.nn.relu(g @ w1 + b1) @ w2 + b2)
    return above + s[:, None, None] * below


def grouped(x: Array) -> Array:
    """Maxout of pairs of channels, [N, C, H, W]."""
    n, c, h, w = x.shape
    return x.reshape(n, c // 2, 2, h, w).max(axis=2)


@dataclass(frozen=True)
class JaxCase:
    """A function of JAX, the shapes of its inputs, and the dyrelu ops that it is.

    Sizes are static: what JAX writes for others, IREE does not lower.
    """

    name: str
    function: Callable[..., Array]
    raises: str = "dyrelu.b x 1"
    shapes: tuple[tuple[int, ...], ...] = (NHWC,)
    element: object = jnp.float32

    def inputs(self) -> tuple[jax.ShapeDtypeStruct, ...]:
        """What to trace the function with."""
        return tuple(jax.ShapeDtypeStruct(shape, self.element) for shape in self.shapes)


CASES = [
    JaxCase("b-last", last),
    JaxCase("b-first", first, shapes=(NCHW,)),
    JaxCase("b-stacked", stacked, shapes=(NCHW,)),
    JaxCase("b-where", where),
    JaxCase("b-convolutions", convolutions),
    JaxCase("b-f16", last, element=jnp.float16),
    JaxCase("b-bf16", last, element=jnp.bfloat16),
    JaxCase("a", shared, "dyrelu.a x 1"),
    JaxCase("c", attended, "dyrelu.c x 1"),
    JaxCase("se", gated),
    JaxCase("context", context, shapes=(NHWC, (BATCH, 3, 4, 6))),
    JaxCase("aprelu", adaptive, "dyrelu.aprelu x 1"),
    JaxCase("maxout", grouped, "dyrelu.maxout x 1", shapes=(NCHW,)),
]
