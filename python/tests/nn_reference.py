"""The functions of dyrelu.nn, from their definitions, in double precision.

Everything here is written from the formulas of docs/spec.md, for x [N, C, S...].
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

Array = np.ndarray


def sigmoid(u: Array) -> Array:
    """1 / (1 + exp(-u))."""
    return 1 / (1 + np.exp(-u))


HIDDEN = {
    "relu": lambda u: np.maximum(u, 0),
    "relu6": lambda u: np.clip(u, 0, 6),
    "silu": lambda u: u * sigmoid(u),
}
NORM = {
    "sigmoid": lambda u: 2 * sigmoid(u) - 1,
    "hard_sigmoid": lambda u: np.clip(u / 3, -1, 1),
    "none": lambda u: u,
}


def row(order: str, part: int, piece: int, channel: int, k: int, channels: int) -> int:
    """The row of the last layer that a slope (part 0) or an intercept (1) is in."""
    if order == "slopes_first":
        return (part * k + piece) * channels + channel
    if order == "interleaved":
        return (2 * piece + part) * channels + channel
    assert order == "channel_major"
    return channel * 2 * k + part * k + piece


def pool(x: Array) -> Array:
    """The mean over all positions."""
    return x.reshape(*x.shape[:2], -1).mean(axis=2)


def layers(g: Array, weights: Sequence[Array | None], hidden: str = "relu") -> Array:
    """W2 hidden(W1 g + b1) + b2."""
    w1, b1, w2, b2 = weights
    if w1 is not None:
        g = HIDDEN[hidden](g @ w1.T + (0 if b1 is None else b1))
    return g @ w2.T + (0 if b2 is None else b2)


def spread(values: Array, x: Array) -> Array:
    """[N, C] as a tensor that broadcasts with x [N, C, S...]."""
    return values.reshape(*values.shape, *(1 for _ in x.shape[2:]))


def dyrelu(
    x: Array,
    weights: Sequence[Array | None],
    context: Array | None = None,
    *,
    shared: bool = False,
    k: int = 2,
    order: str = "slopes_first",
    norm: str = "sigmoid",
    hidden: str = "relu",
    alpha: Sequence[float] | None = None,
    beta: Sequence[float] | None = None,
    lambda_a: Sequence[float] | None = None,
    lambda_b: Sequence[float] | None = None,
) -> Array:
    """DY-ReLU-B, or A if the coefficients are shared by all channels."""
    channels = 1 if shared else x.shape[1]
    z = x if context is None else context
    t = NORM[norm](layers(pool(z), weights, hidden))
    alpha = alpha or [1.0] + [0.0] * (k - 1)
    beta = beta or [0.0] * k
    lambda_a, lambda_b = lambda_a or [1.0] * k, lambda_b or [0.5] * k
    pieces = []
    for piece in range(k):
        rows = [
            [row(order, part, piece, c, k, channels) for c in range(channels)]
            for part in (0, 1)
        ]
        a = alpha[piece] + lambda_a[piece] * t[:, rows[0]]
        b = beta[piece] + lambda_b[piece] * t[:, rows[1]]
        pieces.append(spread(a, x) * x + spread(b, x))
    return np.max(pieces, axis=0)


def attention(
    z: Array, wp: Array, bp: Array | None, tau: float, gamma: float | None
) -> Array:
    """min(gamma softmax((Wp z + bp) / tau), 1), [N, 1, S...]."""
    flat = z.reshape(*z.shape[:2], -1)
    scores = np.einsum("c,ncs->ns", wp[0], flat) + (0 if bp is None else bp[0])
    e = np.exp(scores / tau)
    share = flat.shape[2] / 3 if gamma is None else gamma
    pi = np.minimum(share * e / e.sum(axis=1, keepdims=True), 1)
    return pi.reshape(z.shape[0], 1, *z.shape[2:])
