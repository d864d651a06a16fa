"""Coefficients from the input: the pool, the layers, and what bounds their result."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor


def accumulator(x: Tensor) -> torch.dtype:
    """The type that sums and coefficients are computed in."""
    return torch.float64 if x.dtype == torch.float64 else torch.float32


def choose(what: str, name: str, choices: dict[str, Any]) -> Any:
    """The choice of that name."""
    if name not in choices:
        raise ValueError(f"{what} must be {' or '.join(choices)}, got '{name}'")
    return choices[name]


def pool(z: Tensor, wide: torch.dtype) -> Tensor:
    """The mean over all positions, [N, C], of z [N, C, S...]."""
    z = z.to(wide)
    return z if z.dim() == 2 else z.flatten(2).mean(2)


HIDDEN = {
    "relu": torch.relu,
    "relu6": torch.nn.functional.relu6,
    "silu": torch.nn.functional.silu,
    "gelu": torch.nn.functional.gelu,
}

# alpha + lambda * norm(u), which is accurate near zero as well.
_SCALED_NORM = {
    "sigmoid": lambda u, alpha, scale: (alpha - scale) + 2 * scale * torch.sigmoid(u),
    "hard_sigmoid": lambda u, alpha, scale: alpha + scale * torch.clamp(u / 3, -1, 1),
    "none": lambda u, alpha, scale: alpha + scale * u,
}

# The shape of the last layer's rows, and where part, piece and channel are in it.
_ORDER = {
    "slopes_first": (0, 1, 2),
    "interleaved": (1, 0, 2),
    "channel_major": (1, 2, 0),
}
ORDERS = tuple(_ORDER)


def without_autocast(function: Callable[..., Tensor]) -> Callable[..., Tensor]:
    """The function as it is without autocast, which would have its products in a
    narrower type than sums are promised to be in."""

    @functools.wraps(function)
    def call(g: Tensor, *args: Any, **keywords: Any) -> Tensor:
        device = g.device.type
        available = torch.amp.is_autocast_available(device)
        if not (available and torch.is_autocast_enabled(device)):
            return function(g, *args, **keywords)
        with torch.autocast(device, enabled=False):
            return function(g, *args, **keywords)

    return call


@without_autocast
def apply_layers(
    g: Tensor,
    w1: Tensor | None,
    b1: Tensor | None,
    w2: Tensor,
    b2: Tensor | None,
    hidden: str,
) -> Tensor:
    """W2 hidden(W1 g + B1) + B2, or W2 g + B2, in g's type."""
    wide = [None if t is None else t.to(g.dtype) for t in (w1, b1, w2, b2)]
    function = choose("hidden", hidden, HIDDEN)
    h = g
    if wide[0] is not None:
        h = function(torch.nn.functional.linear(g, wide[0], wide[1]))
    assert wide[2] is not None
    return torch.nn.functional.linear(h, wide[2], wide[3])


def _numbers(
    name: str, values: Sequence[float] | None, default: list[float], like: Tensor
) -> Tensor:
    """One number per piece, [K, 1]."""
    values = default if values is None else list(values)
    if len(values) != len(default):
        raise ValueError(
            f"{name} must have k = {len(default)} numbers, got {len(values)}"
        )
    if not all(map(math.isfinite, values)):
        raise ValueError(f"{name} must be finite, got {values}")
    return torch.tensor(values, dtype=like.dtype, device=like.device)[:, None]


def make_coefficients(
    u: Tensor,
    k: int = 2,
    norm: str = "sigmoid",
    order: str = "slopes_first",
    intercepts: bool = True,
    alpha: Sequence[float] | None = None,
    beta: Sequence[float] | None = None,
    lambda_a: Sequence[float] | None = None,
    lambda_b: Sequence[float] | None = None,
) -> tuple[Tensor, Tensor | None]:
    """Slopes and intercepts [N, K, C] from the last layer's sums [N, rows]."""
    if k < 1:
        raise ValueError(f"k must be 1 or more, got {k}")
    function = choose("norm", norm, _SCALED_NORM)
    where = choose("order", order, _ORDER)
    parts = 2 if intercepts else 1
    if u.shape[1] % (parts * k):
        raise ValueError(
            f"w2 must have a multiple of {parts * k} rows, got {u.shape[1]}"
        )
    sizes = [0, 0, 0]
    sizes[where[0]], sizes[where[1]] = parts, k
    sizes[where[2]] = u.shape[1] // (parts * k)
    rows = u.reshape(u.shape[0], *sizes).permute(0, *(1 + axis for axis in where))
    a = function(
        rows[:, 0],
        _numbers("alpha", alpha, [1.0] + [0.0] * (k - 1), u),
        _numbers("lambda_a", lambda_a, [1.0] * k, u),
    )
    if not intercepts:
        if beta is not None or lambda_b is not None:
            raise ValueError("intercepts=False leaves no use for beta and lambda_b")
        return a, None
    b = function(
        rows[:, 1],
        _numbers("beta", beta, [0.0] * k, u),
        _numbers("lambda_b", lambda_b, [0.5] * k, u),
    )
    return a, b
