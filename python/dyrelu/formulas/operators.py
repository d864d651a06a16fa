"""What each operator computes, by operators of PyTorch."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor

from .coefficients import accumulator, apply_layers, choose, make_coefficients, pool
from .pieces import channels_back, channels_first, make_attention, maximum, spread

# The version of the operators' operands and attributes.
VERSION = 1


def _variant(
    x: Tensor,
    layers: tuple[Tensor | None, ...],
    context: Tensor | None,
    channels_last: bool,
    **hyper: Any,
) -> tuple[Tensor, Tensor]:
    """The maximum of variants A, B and C in x's layout of channels first, and z."""
    wide = accumulator(x)
    inner = channels_first(x, channels_last)
    z = inner if context is None else channels_first(context, channels_last)
    hidden = hyper.pop("hidden", "relu")
    u = apply_layers(pool(z, wide), *layers, hidden)
    a, b = make_coefficients(u, **hyper)
    return maximum(inner.to(wide), a, b), z


def _a_or_b(
    x: Tensor,
    w1: Tensor | None,
    b1: Tensor | None,
    w2: Tensor,
    b2: Tensor | None,
    context: Tensor | None = None,
    *,
    channels_last: bool = False,
    version: int = VERSION,
    **hyper: Any,
) -> Tensor:
    y, _ = _variant(x, (w1, b1, w2, b2), context, channels_last, **hyper)
    return channels_back(y.to(x.dtype), channels_last)


def _c(
    x: Tensor,
    w1: Tensor | None,
    b1: Tensor | None,
    w2: Tensor,
    b2: Tensor | None,
    wp: Tensor,
    bp: Tensor | None = None,
    context: Tensor | None = None,
    temperature: Tensor | None = None,
    *,
    tau: float | Tensor | None = None,
    gamma: float | None = None,
    channels_last: bool = False,
    version: int = VERSION,
    **hyper: Any,
) -> Tensor:
    y, z = _variant(x, (w1, b1, w2, b2), context, channels_last, **hyper)
    if temperature is not None:
        if tau is not None:
            raise ValueError("tau and temperature are the same: give one of them")
        tau = temperature.to(y.dtype).reshape(())
    pi = make_attention(z, wp, bp, 1.0 if tau is None else tau, gamma, y.dtype)
    return channels_back((pi[:, None] * y).to(x.dtype), channels_last)


# Squeeze-and-excitation as a variant B: the slope is norm's value between 0 and 1.
SE_HYPER: dict[str, Any] = {
    "k": 1,
    "intercepts": False,
    "alpha": [0.5],
    "lambda_a": [0.5],
}


def _se(
    x: Tensor,
    w1: Tensor | None,
    b1: Tensor | None,
    w2: Tensor,
    b2: Tensor | None,
    context: Tensor | None = None,
    *,
    norm: str = "sigmoid",
    hidden: str = "relu",
    channels_last: bool = False,
    version: int = VERSION,
) -> Tensor:
    if norm == "none":
        raise ValueError("norm must be sigmoid or hard_sigmoid, got 'none'")
    hyper = {**SE_HYPER, "norm": norm, "hidden": hidden}
    return _a_or_b(x, w1, b1, w2, b2, context, channels_last=channels_last, **hyper)


def aprelu_slopes(
    x: Tensor, layers: tuple[Tensor | None, ...], halves: str, channel_shared: bool
) -> Tensor:
    """The slopes of the negative part, [N, 1, C or 1], of x [N, C, S...]."""
    pools = [pool(x.clamp(max=0), x.dtype), pool(x.clamp(min=0), x.dtype)]
    sign = choose("halves", halves, {"negative_first": 1, "positive_first": -1})
    g = torch.cat(pools[::sign], dim=1)
    u = apply_layers(g, *layers, "relu")
    rows = 1 if channel_shared else x.shape[1]
    if u.shape[1] != rows:
        raise ValueError(f"w2 must have {rows} rows, got {u.shape[1]}")
    return torch.sigmoid(u)[:, None]


def _aprelu(
    x: Tensor,
    w1: Tensor | None,
    b1: Tensor | None,
    w2: Tensor,
    b2: Tensor | None,
    *,
    halves: str = "negative_first",
    channel_shared: bool = False,
    channels_last: bool = False,
    version: int = VERSION,
) -> Tensor:
    inner = channels_first(x, channels_last).to(accumulator(x))
    a = aprelu_slopes(inner, (w1, b1, w2, b2), halves, channel_shared)
    y = maximum(inner, a, None, [(1.0, 0.0)])
    return channels_back(y.to(x.dtype), channels_last)


def _apply(
    x: Tensor,
    slopes: Tensor | None = None,
    intercepts: Tensor | None = None,
    attention: Tensor | None = None,
    *,
    static_slopes: Sequence[float] | None = None,
    static_intercepts: Sequence[float] | None = None,
    channels_last: bool = False,
    version: int = VERSION,
) -> Tensor:
    inner = channels_first(x, channels_last).to(accumulator(x))
    static_slopes = static_slopes or []
    static_intercepts = static_intercepts or [0.0] * len(static_slopes)
    static = list(zip(static_slopes, static_intercepts, strict=True))
    y = maximum(inner, slopes, intercepts, static, channels_last)
    if attention is not None:
        y = attention[:, None] * y
    return channels_back(y.to(x.dtype), channels_last)


def count_groups(channels: int, k: int) -> int:
    """How many groups of k channels maxout makes; ValueError if it cannot."""
    if k < 1 or channels % k:
        raise ValueError(f"the channels of x, {channels}, must be groups of {k}")
    return channels // k


def _maxout(
    x: Tensor,
    *,
    k: int,
    channels_last: bool = False,
    version: int = VERSION,
) -> Tensor:
    inner = channels_first(x, channels_last)
    groups = count_groups(inner.shape[1], k)
    return channels_back(inner.unflatten(1, (groups, k)).amax(2), channels_last)


def _shift_max(
    x: Tensor,
    slopes: Tensor,
    shifted: Tensor,
    *,
    groups: int | None = None,
    permutation: Sequence[int] | None = None,
    channels_last: bool = False,
    version: int = VERSION,
) -> Tensor:
    inner = channels_first(x, channels_last).to(accumulator(x))
    channels = inner.shape[1]
    if (groups is None) == (permutation is None):
        raise ValueError("give groups or permutation, one of them")
    if permutation is not None:
        if sorted(permutation) != list(range(channels)):
            raise ValueError(
                f"permutation must have each of 0 to {channels - 1} once, "
                f"got {list(permutation)}"
            )
        other = inner[:, list(permutation)]
    else:
        assert groups is not None
        if groups < 1 or channels % groups:
            raise ValueError(f"{channels} channels do not make {groups} groups")
        grouped = inner.unflatten(1, (groups, channels // groups))
        other = grouped.roll((-1, -1), dims=(1, 2)).flatten(1, 2)
    pairs = zip(
        spread(slopes, inner, False), spread(shifted, inner, False), strict=True
    )
    y = functools.reduce(torch.maximum, [a * inner + b * other for a, b in pairs])
    return channels_back(y.to(x.dtype), channels_last)


FUNCTIONS: dict[str, Callable[..., Tensor]] = {
    "a": _a_or_b,
    "b": _a_or_b,
    "c": _c,
    "se": _se,
    "aprelu": _aprelu,
    "apply": _apply,
    "maxout": _maxout,
    "shift_max": _shift_max,
}
