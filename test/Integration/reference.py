"""DY-ReLU, variant B, in wide arithmetic and with its accuracy bound.

Written from the definition of the function, not from any lowering:

    y   = max_k (a_k(z) * x + b_k(z))                k = 1..K
    g   = mean of z over its spatial sizes           [N, Cz]
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

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from element_types import Array, ElementType

NORMS = ("sigmoid", "hard_sigmoid", "none")
HIDDENS = ("relu", "relu6", "silu", "gelu")
ORDERS = ("slopes_first", "interleaved", "channel_major")

# The Lipschitz constants of the norms, L in the accuracy bar.
LIPSCHITZ = {"sigmoid": 0.5, "hard_sigmoid": 1.0 / 3.0, "none": 1.0}


class Bounded(NamedTuple):
    """A value in wide arithmetic, and the bound on the error of its computation."""

    value: Array
    bound: Array


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


def dot_error(terms: int, eps: float) -> float:
    """r(n) of the accuracy bar: the relative error granted a sum of n terms."""
    return 2.0 * np.sqrt(terms) * eps


def exact_where_not_finite(value: Array, bound: Array) -> Bounded:
    """Pairs a value with its bound; infinities and NaN have no rounding error."""
    return Bounded(value, np.where(np.isfinite(value), bound, 0))


def exact(value: Array) -> Bounded:
    """A value that was given, not computed."""
    return Bounded(value, np.zeros_like(value))


# Pool --------------------------------------------------------------------------


def spatial_axes(rank: int, channels_last: bool) -> tuple[int, ...]:
    """The axes of S... in [N, C, S...] or [N, S..., C]."""
    return tuple(range(1, rank - 1) if channels_last else range(2, rank))


@np.errstate(all="ignore")
def pool(z: Array, channels_last: bool, eps: float) -> Bounded:
    """The mean g [N, Cz] of z [N, Cz, S...] over S...; Dg = r(S) mean |z|."""
    axes = spatial_axes(z.ndim, channels_last)
    count = int(np.prod([z.shape[axis] for axis in axes]))
    mean = z.sum(axis=axes) / count
    magnitude = np.abs(z).sum(axis=axes) / count
    return exact_where_not_finite(mean, dot_error(count, eps) * magnitude)


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


# Apply -------------------------------------------------------------------------


def over_positions(array: Array, k: int, rank: int, channels_last: bool) -> Array:
    """Piece k of coefficients [N or 1, K, C or 1], shaped to broadcast with x."""
    piece = array[:, k, :]
    ones = (1,) * (rank - 2)
    n, c = piece.shape
    return piece.reshape((n, *ones, c) if channels_last else (n, c, *ones))


@np.errstate(all="ignore")
def apply(
    x: Array, a: Bounded, b: Bounded | None, channels_last: bool, eps: float
) -> Bounded:
    """The maximum y = max_k (a_k x + b_k), in x's shape and before it is rounded to T.

    a and b are [N or 1, K, C or 1]. The bound is
    4 eps (1 + max_k (|a_k x| + |b_k|)) + max_k (Da_k |x| + Db_k), over the pieces
    that are finite. The maximum propagates NaN.
    """
    result = np.full_like(x, -np.inf)
    size = np.zeros_like(x)
    carried = np.zeros_like(x)
    for k in range(a.value.shape[1]):

        def spread(array: Array, k: int = k) -> Array:
            return over_positions(array, k, x.ndim, channels_last)

        piece = spread(a.value) * x
        magnitude = np.abs(piece)
        error = spread(a.bound) * np.abs(x)
        if b is not None:
            piece = piece + spread(b.value)
            magnitude = magnitude + np.abs(spread(b.value))
            error = error + spread(b.bound)
        finite = np.isfinite(piece)
        result = np.maximum(result, piece)
        size = np.maximum(size, np.where(finite, magnitude, 0))
        carried = np.maximum(carried, np.where(finite, error, 0))
    return exact_where_not_finite(result, 4 * eps * (1 + size) + carried)


def variant_b(
    x: Array,
    z: Array | None,
    fc1: Dense | None,
    fc2: Dense,
    hyper: Hyper,
    channels_last: bool,
    eps: float,
) -> Bounded:
    """The whole op on x [N, C, S...], with the context z, or x itself if None."""
    g = pool(x if z is None else z, channels_last, eps)
    a, b = coefficients(g, fc1, fc2, hyper, eps)
    return apply(x, a, b, channels_last, eps)


def rounded(result: Bounded, element_type: ElementType) -> Bounded:
    """Adds to the bound the one rounding to T: half an ulp of T at the value."""
    reach = np.abs(result.value) + result.bound
    half_ulp = element_type.half_ulp(np.where(np.isfinite(reach), reach, 0))
    return exact_where_not_finite(result.value, result.bound + half_ulp)
