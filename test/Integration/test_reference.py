"""Tests of the reference: numbers worked out by hand, a direct implementation, and
the identities of the definition.
"""

from __future__ import annotations

import math

import numpy as np
import pytest
from cases import Case
from direct import variant_b as direct_variant_b
from element_types import ELEMENT_TYPES, Array
from expectation import expected
from inputs import make_inputs
from reference import (
    HIDDENS,
    NORMS,
    ORDERS,
    Bounded,
    Dense,
    Hyper,
    apply,
    coefficients,
    exact,
    pool,
    rounded,
    variant,
)
from reference_layers import dense, erf, hidden_function, sigmoid

EPS = 2.0**-24

# One sample, two channels of two positions; the sums of the last layer are
# 1 -2 2 0 4 2 -2 1.
X = np.array([[[1.0, 3.0], [-2.0, 0.0]]])
FC1 = Dense(np.array([[1.0, 1.0]]), np.array([1.0]))
FC2 = Dense(np.array([[0.5], [-1.0], [1.0], [0.0], [2.0], [1.0], [-1.0], [0.5]]))


@pytest.mark.parametrize(
    ("order", "result"),
    [
        ("slopes_first", [[4.0, 8.0], [3.0, 1.0]]),
        ("interleaved", [[3.0, 11.0], [2.0, 0.5]]),
        ("channel_major", [[3.0, 7.0], [-3.5, 0.5]]),
    ],
)
@pytest.mark.parametrize("channels_last", [False, True])
def test_numbers_by_hand(
    order: str, result: list[list[float]], channels_last: bool
) -> None:
    """A whole op with norm `none`, in each order and both layouts."""
    x, wanted = X, np.array([result])
    if channels_last:
        x, wanted = x.swapaxes(1, 2), wanted.swapaxes(1, 2)
    hyper = Hyper(norm="none", order=order)
    y = variant(x, None, FC1, FC2, hyper, channels_last, EPS)
    np.testing.assert_array_equal(y.value, wanted)


def test_bound_by_hand() -> None:
    """The bar of a whole op with one layer, term by term.

    g = 1 and Dg = 2 sqrt(4) eps; t = 2 and Dt = 2 Dg + 2 eps 2 = 12 eps;
    Da = Dt + 4 eps; y = 3 and its bound is 4 eps (1 + 3) + Da.
    """
    x = np.ones((1, 1, 4))
    g = pool(x, False, EPS)
    np.testing.assert_allclose(g.bound, 4 * EPS)
    hyper = Hyper(k=1, norm="none", intercepts=False)
    y = variant(x, None, None, Dense(np.array([[2.0]])), hyper, False, EPS)
    np.testing.assert_allclose(y.value, 3)
    np.testing.assert_allclose(y.bound, 32 * EPS)
    in_f32 = rounded(y, ELEMENT_TYPES["f32"])
    np.testing.assert_allclose(in_f32.bound, 32 * EPS + 2.0**-23)


@pytest.mark.parametrize(("norm", "steep"), [("sigmoid", 2), ("hard_sigmoid", 3)])
def test_bound_of_coefficients(norm: str, steep: int) -> None:
    """Da and Db: lambda (L Dt + 4 eps), with L of the norm and lambda of each k."""
    hyper = Hyper(k=1, norm=norm, lambda_a=(-2.0,), lambda_b=(0.25,))
    fc2 = Dense(np.array([[3.0], [4.0]]), np.array([4.0, 3.0]))
    a, b = coefficients(exact(np.ones((1, 1))), None, fc2, hyper, EPS)
    error = 2 * EPS * 5  # r(1) sqrt(W^2 g^2 + B^2)
    np.testing.assert_allclose(a.bound, 2 * (error / steep + 4 * EPS))
    np.testing.assert_allclose(b.bound, 0.25 * (error / steep + 4 * EPS))


def test_bound_of_dense() -> None:
    """sqrt(W^2 Dv^2) + r(n) sqrt(W^2 v^2 + B^2)."""
    inputs = Bounded(np.array([[3.0, -1.0]]), np.array([[0.5, 0.25]]))
    layer = Dense(np.array([[2.0, -4.0]]), np.array([6.0]))
    result = dense(inputs, layer, EPS)
    np.testing.assert_array_equal(result.value, 16)
    wanted = math.sqrt(2) + 2 * math.sqrt(2) * EPS * math.sqrt(36 + 16 + 36)
    np.testing.assert_allclose(result.bound, wanted)


def test_bound_of_apply_broadcasts() -> None:
    """Slopes and intercepts of different shapes; the bound takes the larger piece."""
    x = np.array([[[2.0], [-3.0]]])
    a = exact(np.array([[[1.0], [0.0]]]))
    b = exact(np.array([[[0.0, 0.0], [-1.0, 5.0]]]))
    y = apply(x, a, b, False, EPS)
    np.testing.assert_array_equal(y.value, [[[2.0], [5.0]]])
    np.testing.assert_allclose(y.bound, np.array([[[3.0], [6.0]]]) * 4 * EPS)


@pytest.mark.parametrize("name", ["f16", "f32", "f64"])
def test_half_ulp(name: str) -> None:
    """Half an ulp is half of NumPy's spacing."""
    element = ELEMENT_TYPES[name]
    rng = np.random.default_rng(5)
    exponents = rng.integers(-24, 16, 200)
    numbers = np.ldexp(1 + rng.random(200), exponents).astype(element.dtype)
    numbers = np.append(numbers[np.isfinite(numbers)], element.dtype.type(0))
    wide = numbers.astype(element.wide)
    wanted = np.spacing(numbers).astype(element.wide) / 2
    np.testing.assert_array_equal(element.half_ulp(wide), wanted)


def test_half_ulp_of_bf16() -> None:
    """bf16 has 8 bits, and f32's exponents."""
    numbers = np.array([1.0, 1.99, 2.0, -5.0, 0.0, 2.0**-133])
    wanted = [2.0**-8, 2.0**-8, 2.0**-7, 2.0**-6, 2.0**-134, 2.0**-134]
    np.testing.assert_array_equal(ELEMENT_TYPES["bf16"].half_ulp(numbers), wanted)


def test_erf() -> None:
    """The series against the C library, and its limits."""
    x = np.linspace(-9, 9, 1001)
    np.testing.assert_allclose(erf(x), [math.erf(v) for v in x], rtol=1e-14)
    np.testing.assert_array_equal(erf(np.array([-np.inf, np.inf])), [-1, 1])
    assert np.isnan(erf(np.array([np.nan]))).all()


@pytest.mark.parametrize(
    ("hidden", "values"),
    [
        ("relu", [0, np.inf, np.nan]),
        ("relu6", [0, 6, np.nan]),
        ("silu", [np.nan, np.inf, np.nan]),
        ("gelu", [np.nan, np.inf, np.nan]),
    ],
)
def test_hidden_functions_of_special_values(hidden: str, values: list[float]) -> None:
    """-infinity, infinity and NaN, as PyTorch has them."""
    x = np.array([-np.inf, np.inf, np.nan])
    np.testing.assert_array_equal(hidden_function(x, hidden), values)


# Against the direct implementation ----------------------------------------------


def random_layer(
    rng: np.random.Generator, inputs: int, outputs: int, bias: bool
) -> Dense:
    """A layer that drives the norms over their whole range."""
    weight = 2 * rng.standard_normal((outputs, inputs))
    return Dense(weight, rng.standard_normal(outputs) if bias else None)


def as_lists(layer: Dense | None) -> tuple | None:
    """The layer in Python numbers."""
    if layer is None:
        return None
    bias = None if layer.bias is None else layer.bias.tolist()
    return layer.weight.tolist(), bias


def flat(x: Array) -> list:
    """An array [N, C, S...] as nested lists [n][c][position]."""
    return x.reshape(*x.shape[:2], math.prod(x.shape[2:])).tolist()


@pytest.mark.parametrize("norm", NORMS)
@pytest.mark.parametrize("hidden", [*HIDDENS, None])
@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("intercepts", [True, False])
def test_against_direct_implementation(
    norm: str, hidden: str | None, order: str, intercepts: bool
) -> None:
    """Tiny sizes in float64, to rounding errors of float64."""
    code = [NORMS.index(norm), ORDERS.index(order), int(intercepts)]
    rng = np.random.default_rng([*code, [*HIDDENS, None].index(hidden)])
    for spatial in ((), (3,), (2, 2), (1, 2, 2)):
        k, c, cz, width = (int(size) for size in rng.integers(1, 5, 4))
        constants = {
            name: tuple(rng.uniform(-1, 1, k).tolist())
            for name in ("alpha", "beta", "lambda_a", "lambda_b")
        }
        hyper = Hyper(k, norm, hidden or "relu", order, intercepts, **constants)
        two = hidden is not None
        fc1 = random_layer(rng, cz, width, rng.random() < 0.5) if two else None
        rows = hyper.kinds * k * c
        fc2 = random_layer(rng, width if two else cz, rows, rng.random() < 0.5)
        x = rng.standard_normal((2, c, *spatial))
        z = rng.standard_normal((2, cz, *spatial[::-1]))
        wanted = direct_variant_b(flat(x), flat(z), as_lists(fc1), as_lists(fc2), hyper)
        wanted = np.array(wanted).reshape(x.shape)
        first = variant(x, z, fc1, fc2, hyper, False, EPS)
        np.testing.assert_allclose(first.value, wanted, rtol=1e-12, atol=1e-12)
        x, z = np.moveaxis(x, 1, -1), np.moveaxis(z, 1, -1)
        last = variant(x, z, fc1, fc2, hyper, True, EPS)
        wanted = np.moveaxis(wanted, 1, -1)
        np.testing.assert_allclose(last.value, wanted, rtol=1e-12, atol=1e-12)


# Identities ----------------------------------------------------------------------


@pytest.mark.parametrize("norm", NORMS)
def test_zero_last_layer_is_relu(norm: str) -> None:
    """With W2 = 0 and B2 = 0 the op is ReLU on finite x, and NaN where x is not."""
    rng = np.random.default_rng(8)
    x = rng.standard_normal((2, 3, 5))
    fc1 = Dense(rng.standard_normal((4, 3)))
    fc2 = Dense(np.zeros((12, 4)), np.zeros(12))
    y = variant(x, None, fc1, fc2, Hyper(norm=norm), False, EPS)
    np.testing.assert_array_equal(y.value, np.maximum(x, 0))
    x[1, 2, 3] = np.inf
    y = variant(x, None, fc1, fc2, Hyper(norm=norm), False, EPS)
    np.testing.assert_array_equal(y.value[0], np.maximum(x[0], 0))
    assert np.isnan(y.value[1, 2, 3])


def test_squeeze_excitation() -> None:
    """K = 1 with alpha = lambda = 0.5 and no intercepts scales x by a sigmoid."""
    rng = np.random.default_rng(9)
    x = rng.standard_normal((2, 6, 4, 4))
    fc1 = Dense(rng.standard_normal((3, 6)), rng.standard_normal(3))
    fc2 = Dense(rng.standard_normal((6, 3)), rng.standard_normal(6))
    hyper = Hyper(k=1, intercepts=False, alpha=(0.5,), lambda_a=(0.5,))
    y = variant(x, None, fc1, fc2, hyper, False, EPS)
    h = np.maximum(x.mean(axis=(2, 3)) @ fc1.weight.T + fc1.bias, 0)
    s = 1 / (1 + np.exp(-(h @ fc2.weight.T + fc2.bias)))
    np.testing.assert_allclose(y.value, x * s[:, :, None, None], rtol=1e-13)


def test_small_slopes_keep_their_relative_accuracy() -> None:
    """A squeeze-and-excitation slope near zero is the sigmoid, not a difference."""
    hyper = Hyper(k=1, intercepts=False, alpha=(0.5,), lambda_a=(0.5,))
    fc2 = Dense(np.full((1, 1), -60.0))
    a, _ = coefficients(exact(np.ones((1, 1))), None, fc2, hyper, EPS)
    np.testing.assert_allclose(a.value, math.exp(-60), rtol=1e-14)
    np.testing.assert_array_equal(a.value, sigmoid(np.full((1, 1, 1), -60.0)))


def test_nan_and_infinity_stay_in_their_sample(all_cases: list[Case]) -> None:
    """What is not finite in one sample of x, z or g does not reach another."""
    ends = ("_in_x", "_in_z", "_in_g")
    planted = [
        case
        for case in all_cases
        if case.special.endswith(ends) and case.special != "zeros_in_x"
    ]
    assert planted
    for case in planted:
        (value, _), _ = expected(case, make_inputs(case))[0]
        others = np.delete(value, case.n // 2, axis=0)
        # Parts of a pool, and maxima with other channels or static pieces, may lose it.
        loses = case.mode != "mean" or case.op == "maxout" or case.pieces
        # All pieces of a NaN share its gradient, whose slopes are finite.
        loses = loses or case.op == "apply_grad_input"
        if case.special.endswith("_in_x") and not loses:
            assert not np.all(np.isfinite(value[case.n // 2])), case.name
        assert np.all(np.isfinite(others)), case.name


def test_special_values_of_pieces() -> None:
    """0 * infinity is NaN, NaN wins every maximum, infinities keep their sign."""
    x = np.array([[[np.inf, -np.inf, np.nan, 1.0]]])
    one, zero, nan = (exact(np.full((1, 1, 1), v)) for v in (1.0, 0.0, np.nan))

    def maximum(*slopes: Bounded) -> Array:
        a = exact(np.concatenate([slope.value for slope in slopes], axis=1))
        return apply(x, a, None, False, EPS).value[0, 0]

    np.testing.assert_array_equal(maximum(one), x[0, 0])
    np.testing.assert_array_equal(maximum(one, zero), [np.nan, np.nan, np.nan, 1])
    np.testing.assert_array_equal(maximum(nan, one), np.full(4, np.nan))
