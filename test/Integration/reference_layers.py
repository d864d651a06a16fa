"""The pool and the hyper-function in wide arithmetic, with their accuracy bounds.

Written from the definition of the functions, not from any lowering:

    g   = mean of f(z) over its spatial sizes        [N, Cz]
    h   = hidden(W1 g + B1)                          [N, H]
    t   = norm(W2 h + B2)                            [N, 2K*C], half without b
    a_k = alpha_k + lambda_a,k * t                   [N, K, C]
    b_k = beta_k + lambda_b,k * t                    [N, K, C]

Every function takes arrays that already are in wide arithmetic (float64, or
longdouble where eps = 2^-53), and returns a value together with the bound on the
error that the accuracy bar grants code that computes in acc(T). Where a value is
infinite or NaN its bound is 0: nothing is left to round there, and what follows
from such a value (a saturated norm, say) is exact.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from bounded import Bounded, dot_error, exact_where_not_finite
from element_types import Array

NORMS = ("sigmoid", "hard_sigmoid", "none")
HIDDENS = ("relu", "relu6", "silu", "gelu")
ORDERS = ("slopes_first", "interleaved", "channel_major")

# The Lipschitz constants of the norms, L in the accuracy bar.
LIPSCHITZ = {"sigmoid": 0.5, "hard_sigmoid": 1.0 / 3.0, "none": 1.0}


class Dense(NamedTuple):
    """A fully connected layer in torch.nn.Linear layout: [out, in] and [out]."""

    weight: Array
    bias: Array | None = None


@dataclass(frozen=True)
class Hyper:
    """What `#dyrelu.hyper` says. A constant left out has the published default."""

    k: int = 2
    norm: str = "sigmoid"
    hidden: str = "relu"
    order: str = "slopes_first"
    intercepts: bool = True
    alpha: tuple[float, ...] | None = None
    beta: tuple[float, ...] | None = None
    lambda_a: tuple[float, ...] | None = None
    lambda_b: tuple[float, ...] | None = None

    @property
    def kinds(self) -> int:
        """Slopes alone, or slopes and intercepts."""
        return 2 if self.intercepts else 1

    def constants(self, name: str) -> tuple[float, ...]:
        """`alpha`, `beta`, `lambda_a` or `lambda_b`, one number per k."""
        given = getattr(self, name)
        return DEFAULT_CONSTANTS[name](self.k) if given is None else given


DEFAULT_CONSTANTS = {
    "alpha": lambda k: (1.0,) + (0.0,) * (k - 1),
    "beta": lambda k: (0.0,) * k,
    "lambda_a": lambda k: (1.0,) * k,
    "lambda_b": lambda k: (0.5,) * k,
}


# Pool --------------------------------------------------------------------------


def spatial_axes(rank: int, channels_last: bool) -> tuple[int, ...]:
    """The axes of S... in [N, C, S...] or [N, S..., C]."""
    return tuple(range(1, rank - 1) if channels_last else range(2, rank))


PARTS: dict[str, Callable[[Array], Array]] = {
    "mean": lambda z: z,
    "positive": lambda z: np.maximum(z, 0),
    "negative": lambda z: np.minimum(z, 0),
}


@np.errstate(all="ignore")
def pool(z: Array, channels_last: bool, eps: float, mode: str = "mean") -> Bounded:
    """The mean g [N, Cz] over S... of z [N, Cz, S...], or of its positive or negative
    part f(z), through which NaN passes; Dg = r(S) mean |f(z)|.
    """
    z = PARTS[mode](z)
    axes = spatial_axes(z.ndim, channels_last)
    count = z.dtype.type(math.prod(z.shape[axis] for axis in axes))
    mean = z.sum(axis=axes) / count
    magnitude = np.abs(z).sum(axis=axes) / count
    return exact_where_not_finite(mean, dot_error(int(count), eps) * magnitude)


# Hyper-function ----------------------------------------------------------------


def erf(x: Array) -> Array:
    """The error function to the precision of x's type.

    2/sqrt(pi) e^(-x^2) sum_n 2^n x^(2n+1) / (2n+1)!!, whose terms have one sign.
    """
    limit = 7.5  # from here on erf is 1 in any of the types in use
    inner = np.clip(x, -limit, limit)
    term = inner.copy()
    total = inner.copy()
    for n in range(1, 320):
        term = term * (2 * inner * inner / (2 * n + 1))
        total = total + term
    pi = 4 * np.arctan(np.ones((), dtype=x.dtype))
    series = 2 / np.sqrt(pi) * np.exp(-inner * inner) * total
    return np.where(np.abs(x) >= limit, np.sign(x), series)


def sigmoid(x: Array) -> Array:
    """1 / (1 + e^-x); accurate relative to its value also where that is small."""
    return 1 / (1 + np.exp(-x))


@np.errstate(all="ignore")
def hidden_function(x: Array, hidden: str) -> Array:
    """The nonlinearity between the two layers, element by element."""
    if hidden == "relu":
        return np.maximum(x, 0)
    if hidden == "relu6":
        return np.clip(x, 0, 6)
    if hidden == "silu":
        return x * sigmoid(x)
    if hidden == "gelu":
        return x * (1 + erf(x / np.sqrt(x.dtype.type(2)))) / 2
    raise ValueError(f"unknown hidden function '{hidden}'")


@np.errstate(all="ignore")
def dense(inputs: Bounded, layer: Dense, eps: float) -> Bounded:
    """W v + B for v [N, I], W [O, I], B [O]: [N, O], before any nonlinearity.

    The bound is sqrt(W^2 Dv^2) + r(I) sqrt(W^2 v^2 + B^2), squares by element.
    """
    weight, bias = layer
    value = np.einsum("ni,oi->no", inputs.value, weight)
    carried = np.einsum("ni,oi->no", inputs.bound**2, weight**2)
    squares = np.einsum("ni,oi->no", inputs.value**2, weight**2)
    if bias is not None:
        value = value + bias
        squares = squares + bias**2
    rounding = dot_error(weight.shape[1], eps) * np.sqrt(squares)
    return exact_where_not_finite(value, np.sqrt(carried) + rounding)


def row(hyper: Hyper, channels: int, kind: int, k: int, channel: int) -> int:
    """The row of the last layer that yields slope (kind 0) or intercept (kind 1)
    number k of a channel.
    """
    if hyper.order == "slopes_first":  # a1[C]..aK[C] b1[C]..bK[C]
        return (kind * hyper.k + k) * channels + channel
    if hyper.order == "interleaved":  # a1[C] b1[C] a2[C] b2[C]
        return (k * hyper.kinds + kind) * channels + channel
    if hyper.order == "channel_major":  # per channel a1..aK b1..bK
        return (channel * hyper.kinds + kind) * hyper.k + k
    raise ValueError(f"unknown order '{hyper.order}'")


def rows(hyper: Hyper, channels: int, kind: int) -> Array:
    """`row` for every k and channel: [K, C]."""
    return np.array(
        [
            [row(hyper, channels, kind, k, channel) for channel in range(channels)]
            for k in range(hyper.k)
        ],
        dtype=np.intp,
    ).reshape(hyper.k, channels)


@np.errstate(all="ignore")
def scaled_norm(p: Array, norm: str, initial: Array, scale: Array) -> Array:
    """The sum initial + scale * norm(p), accurate also where the two nearly cancel."""
    if norm == "sigmoid":  # norm = 2s - 1
        return (initial - scale) + 2 * scale * sigmoid(p)
    if norm == "hard_sigmoid":
        return initial + scale * np.clip(p / 3, -1, 1)
    if norm == "none":
        return initial + scale * p
    raise ValueError(f"unknown norm '{norm}'")


def coefficient(
    p: Bounded, hyper: Hyper, channels: int, kind: int, eps: float
) -> Bounded:
    """Slopes (kind 0) or intercepts (kind 1), [N, K, C], from the last layer's
    sums p [N, rows]; D = |lambda| (L Dt + 4 eps).
    """
    chosen = rows(hyper, channels, kind)
    names = ("alpha", "lambda_a") if kind == 0 else ("beta", "lambda_b")
    initial, scale = (
        np.array(hyper.constants(name), dtype=p.value.dtype)[:, np.newaxis]
        for name in names
    )
    value = scaled_norm(p.value[:, chosen], hyper.norm, initial, scale)
    carried = LIPSCHITZ[hyper.norm] * p.bound[:, chosen]
    return exact_where_not_finite(value, np.abs(scale) * (carried + 4 * eps))


def last_sums(
    g: Bounded, fc1: Dense | None, fc2: Dense, hyper: Hyper, eps: float
) -> Bounded:
    """The argument of the norm, W2 h + B2 [N, rows]; h = g without fc1."""
    h = g
    if fc1 is not None:
        before = dense(g, fc1, eps)
        value = hidden_function(before.value, hyper.hidden)
        h = exact_where_not_finite(value, before.bound)
    return dense(h, fc2, eps)


def coefficients(
    g: Bounded, fc1: Dense | None, fc2: Dense, hyper: Hyper, eps: float
) -> tuple[Bounded, Bounded | None]:
    """The hyper-function after the pool: a and b, each [N, K, C], b if present."""
    channels = fc2.weight.shape[0] // (hyper.kinds * hyper.k)
    p = last_sums(g, fc1, fc2, hyper, eps)
    slopes = coefficient(p, hyper, channels, 0, eps)
    if not hyper.intercepts:
        return slopes, None
    return slopes, coefficient(p, hyper, channels, 1, eps)


def coefficient_rounding(result: Bounded, initial: Array, eps: float) -> Bounded:
    """Adds to a coefficient's bound what holding it in acc(T) costs: one rounding
    of the initial value (broadcast over [N, K, C]) and one of the result.
    """
    granted = eps * (np.abs(initial) + np.abs(result.value))
    return exact_where_not_finite(result.value, result.bound + granted)
