"""Tests of the references of attention, pieces, APReLU, maxout and shift-max, against
loops over Python numbers and numbers worked out by hand.
"""

from __future__ import annotations

import math
from itertools import product

import numpy as np
import pytest
from element_types import Array
from reference import (
    Dense,
    aprelu,
    apply,
    attention,
    exact,
    group_shift,
    maxout,
    pool,
    shift_max,
)

EPS = 2.0**-24


def both_layouts(x: Array, channels_last: bool) -> Array:
    """x [N, C, S...] in a layout."""
    return np.moveaxis(x, 1, -1) if channels_last else x


# Attention -----------------------------------------------------------------------


def softmax_by_loops(logits: list[float], tau: float, gamma: float) -> list[float]:
    """min(gamma softmax(l / tau), 1) of one sample, as it is defined."""
    exponentials = [math.exp(logit / tau) for logit in logits]
    total = math.fsum(exponentials)
    return [min(gamma * e / total, 1.0) for e in exponentials]


@pytest.mark.parametrize("channels_last", [False, True])
@pytest.mark.parametrize(("tau", "gamma"), [(1.0, None), (0.5, 1.0), (20.0, 7.5)])
def test_attention(tau: float, gamma: float | None, channels_last: bool) -> None:
    """Both layouts, with the default of gamma and without."""
    rng = np.random.default_rng(3)
    z = rng.standard_normal((2, 3, 2, 5))
    layer = Dense(rng.standard_normal((1, 3)), rng.standard_normal(1))
    weights, bias = layer.weight[0].tolist(), float(layer.bias[0])
    wanted = [
        softmax_by_loops(
            [
                math.fsum(w * z[n, c, i, j] for c, w in enumerate(weights)) + bias
                for i, j in product(range(2), range(5))
            ],
            tau,
            10 / 3 if gamma is None else gamma,
        )
        for n in range(2)
    ]
    z = both_layouts(z, channels_last)
    pi = attention(z, layer, tau, gamma, channels_last, EPS)
    np.testing.assert_allclose(pi.value.reshape(2, 10), wanted, rtol=1e-12)


def test_bound_of_attention_by_hand() -> None:
    """Two equal logits of 1: q = 1/2, u = 0, so that Dl / tau is all of Du.

    Dl = r(1) |1| = 2 eps, halved by tau; the bound of q relative to q is
    1 + 1 + 2 sqrt(2) + 4 eps, to first order.
    """
    z = np.ones((1, 1, 2))
    pi = attention(z, Dense(np.ones((1, 1))), 2.0, 1.0, False, EPS)
    np.testing.assert_array_equal(pi.value, [[0.5, 0.5]])
    wanted = 0.5 * (6 + 2 * math.sqrt(2)) * EPS
    np.testing.assert_allclose(pi.bound, wanted, rtol=1e-5)


def test_capped_attention_is_exact() -> None:
    """Where gamma times the share is 1 or more by far, pi is 1 without error."""
    z = np.array([[[30.0, 0.0]]])
    pi = attention(z, Dense(np.ones((1, 1))), 1.0, 5.0, False, EPS)
    assert pi.value[0, 0] == 1
    assert pi.bound[0, 0] == 0
    assert 0 < pi.bound[0, 1] < 1e-15


@pytest.mark.parametrize(
    ("logits", "wanted"),
    [
        ([1e4, -1e4, 0.0], [1, 0, 0]),
        ([np.nan, 0.0, 1.0], [np.nan] * 3),
        ([np.inf, 0.0, 1.0], [np.nan] * 3),
        ([-np.inf, 0.0, 0.0], [0, 0.5, 0.5]),
    ],
)
def test_attention_of_special_values(logits: list[float], wanted: list[float]) -> None:
    """Large logits, NaN and infinities, as PyTorch has them."""
    z = np.array([[logits]])
    pi = attention(z, Dense(np.ones((1, 1))), 1.0, None, False, EPS)
    np.testing.assert_array_equal(pi.value, [wanted])


# Pieces --------------------------------------------------------------------------


@pytest.mark.parametrize("channels_last", [False, True])
def test_varying_coefficients(channels_last: bool) -> None:
    """Slopes of every position and intercepts of every row, in x's layout."""
    rng = np.random.default_rng(4)
    x, a = rng.standard_normal((2, 3, 2, 4)), rng.standard_normal((1, 2, 3, 2, 4))
    b = rng.standard_normal((2, 2, 1, 2, 1))
    pi = rng.random((2, 2, 4))
    wanted = np.empty_like(x)
    for n, c, i, j in np.ndindex(*x.shape):
        pieces = [a[0, k, c, i, j] * x[n, c, i, j] + b[n, k, 0, i, 0] for k in (0, 1)]
        wanted[n, c, i, j] = pi[n, i, j] * max(*pieces, 0.25 * x[n, c, i, j] - 1)
    if channels_last:
        x, wanted = np.moveaxis(x, 1, -1), np.moveaxis(wanted, 1, -1)
        a, b = np.moveaxis(a, 2, -1), np.moveaxis(b, 2, -1)
    static = [(0.25, -1.0)]
    given = (exact(a), exact(b), channels_last, EPS, static, exact(pi))
    np.testing.assert_allclose(apply(x, *given).value, wanted, rtol=1e-13, atol=1e-15)


def test_static_slopes_of_special_values() -> None:
    """A slope of 0 is the intercept alone and a slope of 1 x, whatever x is."""
    x = np.array([[np.inf, -np.inf, np.nan, -2.0]])

    def maximum(*static: tuple[float, float]) -> Array:
        return apply(x, None, None, False, EPS, static).value[0]

    np.testing.assert_array_equal(maximum((0, 3)), [3, 3, 3, 3])
    np.testing.assert_array_equal(maximum((1, 0), (0, 0)), [np.inf, 0, np.nan, 0])
    np.testing.assert_array_equal(maximum((-1, 0)), [-np.inf, np.inf, np.nan, 2])


def test_bound_of_attended_maximum() -> None:
    """pi times 4 eps (1 + 3), and Dpi times the maximum."""
    x, a = np.full((1, 1, 1), 3.0), exact(np.ones((1, 1, 1)))
    pi = exact(np.full((1, 1), 0.5))._replace(bound=np.full((1, 1), 0.25))
    y = apply(x, a, None, False, EPS, pi=pi)
    np.testing.assert_allclose(y.value, 1.5)
    np.testing.assert_allclose(y.bound, (0.5 + 0.25) * 16 * EPS + 0.25 * 3)


# Relatives -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mode", "wanted"), [("mean", 0.5), ("positive", 1.0), ("negative", -0.5)]
)
def test_parts_of_a_pool(mode: str, wanted: float) -> None:
    """The bound is that of the part's magnitude; NaN passes."""
    x = np.array([[[1.0, -2.0, 3.0, 0.0]]])
    g = pool(x, False, EPS, mode)
    np.testing.assert_array_equal(g.value, [[wanted]])
    magnitude = {"mean": 1.5, "positive": 1.0, "negative": 0.5}[mode]
    np.testing.assert_allclose(g.bound, [[4 * EPS * magnitude]])
    assert np.isnan(pool(np.full((1, 1, 2), np.nan), False, EPS, mode).value).all()


@pytest.mark.parametrize("positive_first", [False, True])
@pytest.mark.parametrize("shared", [False, True])
def test_aprelu(positive_first: bool, shared: bool) -> None:
    """Against loops, one layer, with its halves in either order."""
    rng = np.random.default_rng(6)
    x = rng.standard_normal((2, 3, 4))
    weight = rng.standard_normal((1 if shared else 3, 6))
    wanted = np.empty_like(x)
    for n in range(2):
        lower = [sum(min(v, 0.0) for v in x[n, c]) / 4 for c in range(3)]
        upper = [sum(max(v, 0.0) for v in x[n, c]) / 4 for c in range(3)]
        g = upper + lower if positive_first else lower + upper
        for c, i in product(range(3), range(4)):
            u = sum(w * v for w, v in zip(weight[0 if shared else c], g, strict=True))
            s = 1 / (1 + math.exp(-u))
            wanted[n, c, i] = max(x[n, c, i], s * x[n, c, i])
    y = aprelu(x, None, Dense(weight), positive_first, False, EPS)
    np.testing.assert_allclose(y.value, wanted, rtol=1e-12)


def test_maxout_by_hand() -> None:
    """Channels in a row, NaN first, no error."""
    x = np.array([[1.0, 5.0, -3.0, -4.0, np.nan, 2.0]])
    y = maxout(x, 2, False)
    np.testing.assert_array_equal(y.value, [[5.0, -3.0, np.nan]])
    np.testing.assert_array_equal(y.bound, np.zeros((1, 3)))


@pytest.mark.parametrize(
    ("groups", "channels", "wanted"),
    [
        (1, 4, [1, 2, 3, 0]),
        (2, 6, [4, 5, 3, 1, 2, 0]),
        (4, 4, [1, 2, 3, 0]),
        (1, 1, [0]),
    ],
)
def test_group_shift(groups: int, channels: int, wanted: list[int]) -> None:
    """p(i, j) = ((i + 1) mod g, (j + 1) mod C/g)."""
    assert group_shift(groups, channels) == wanted


@pytest.mark.parametrize("channels_last", [False, True])
def test_shift_max(channels_last: bool) -> None:
    """Against loops; K = 2, coefficients of the channels and of the samples."""
    rng = np.random.default_rng(7)
    x, permutation = rng.standard_normal((2, 3, 4)), [2, 0, 1]
    a, b = rng.standard_normal((1, 2, 3)), rng.standard_normal((2, 2, 1))
    wanted = np.empty_like(x)
    for n, c, i in np.ndindex(*x.shape):
        other = x[n, permutation[c], i]
        wanted[n, c, i] = max(
            a[0, k, c] * x[n, c, i] + b[n, k, 0] * other for k in range(2)
        )
    x, wanted = both_layouts(x, channels_last), both_layouts(wanted, channels_last)
    y = shift_max(x, a, b, permutation, channels_last, EPS)
    np.testing.assert_allclose(y.value, wanted, rtol=1e-13, atol=1e-15)
