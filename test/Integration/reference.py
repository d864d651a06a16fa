"""The references of the ops, and the whole ops among them.

Written from the definition of the functions, not from any lowering; each part in a
file of its own.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from bounded import Bounded, exact, rounded
from element_types import Array
from reference_attention import attention
from reference_gradients import (
    attention_gradient,
    coefficient_gradients,
    input_gradient,
)
from reference_layers import (
    HIDDENS,
    NORMS,
    ORDERS,
    Dense,
    Hyper,
    coefficient_rounding,
    coefficients,
    last_sums,
    pool,
)
from reference_pieces import apply, group_shift, maxout, shift_max

__all__ = [
    "HIDDENS",
    "NORMS",
    "ORDERS",
    "Bounded",
    "Dense",
    "Hyper",
    "apply",
    "aprelu",
    "attention",
    "attention_gradient",
    "coefficient_gradients",
    "coefficient_rounding",
    "coefficients",
    "exact",
    "group_shift",
    "input_gradient",
    "last_sums",
    "maxout",
    "pool",
    "rounded",
    "shift_max",
    "variant",
]


def variant(
    x: Array,
    z: Array | None,
    fc1: Dense | None,
    fc2: Dense,
    hyper: Hyper,
    channels_last: bool,
    eps: float,
    pi: Bounded | None = None,
) -> Bounded:
    """Variants A, B and C on x [N, C, S...], with the context z, or x itself if None.

    The rows of fc2 decide between A, [2K], and B, [2KC]; pi is that of C.
    """
    g = pool(x if z is None else z, channels_last, eps)
    a, b = coefficients(g, fc1, fc2, hyper, eps)
    return apply(x, a, b, channels_last, eps, pi=pi)


# s = sigmoid(.) = 0.5 + 0.5 (2 sigmoid(.) - 1).
SLOPE = Hyper(k=1, intercepts=False, alpha=(0.5,), lambda_a=(0.5,))


def aprelu(
    x: Array,
    fc1: Dense | None,
    fc2: Dense,
    positive_first: bool,
    channels_last: bool,
    eps: float,
) -> Bounded:
    """max(x, s x) with s = sigmoid(W2 relu(W1 g + B1) + B2), [N, C] or [N, 1] by the
    rows of fc2, and g = [mean min(x, 0), mean max(x, 0)] or the other way round.
    """
    modes = ("positive", "negative") if positive_first else ("negative", "positive")
    halves = [pool(x, channels_last, eps, mode) for mode in modes]
    g = Bounded(*(np.concatenate(parts, axis=1) for parts in zip(*halves, strict=True)))
    slope, _ = coefficients(g, fc1, fc2, replace(SLOPE, hidden="relu"), eps)
    return apply(x, slope, None, channels_last, eps, static=[(1.0, 0.0)])
