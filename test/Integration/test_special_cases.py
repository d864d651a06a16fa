"""The relatives that are special cases of the ops, against their own definitions.

The definitions are those of the relatives' papers and of PyTorch, in the order of
operations given there; infinities, NaN and zeros of both signs are among the
inputs.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from compiled import Compiled
from element_types import ELEMENT_TYPES, Array, ElementType
from reference import Bounded, Dense, Hyper, aprelu, rounded, variant

F32 = ELEMENT_TYPES["f32"]
SPECIAL_VALUES = (np.nan, np.inf, -np.inf, 0.0, -0.0, 1.0, -1.0, 1e-40, -1e-40, 3e38)


@pytest.fixture
def compiled(runner: Path, tmp_path: Path) -> Compiled:
    """dyrelu-run as a function of modules and arrays."""
    return Compiled(runner, tmp_path)


def activation(element: ElementType, shape: tuple[int, ...] = (3, 16, 7)) -> Array:
    """Random numbers with every special value among them, in every sample."""
    rng = np.random.default_rng(len(shape))
    x = 3 * rng.standard_normal(shape)
    x.reshape(shape[0], -1)[:, : len(SPECIAL_VALUES)] = SPECIAL_VALUES
    with np.errstate(over="ignore"):
        return x.astype(element.dtype)


def finite_activation(shape: tuple[int, ...] = (3, 16, 7)) -> Array:
    """Random numbers with zeros of both signs among them."""
    x = np.random.default_rng(7).standard_normal(shape).astype(np.float32)
    x[:, 0, :2] = (0.0, -0.0)
    return x


def module(signature: str, operation: str, result: str, given: str = "") -> str:
    """A module of one op, the type of whose input, if the op tells it, is `given`."""
    types = f"{given} -> {result}" if given else result
    return (
        f"func.func @main({signature}) -> {result} {{\n"
        f"  %y = {operation} : {types}\n"
        f"  return %y : {result}\n}}\n"
    )


def apply_static(compiled: Compiled, x: Array, element: str, pieces: str) -> Array:
    """`dyrelu.apply` with constant pieces."""
    kind = f"tensor<{'x'.join(map(str, x.shape))}x{element}>"
    text = module(f"%x: {kind}", f"dyrelu.apply %x static = {pieces}", kind)
    return compiled(text, x)[0]


@np.errstate(all="ignore")
def prelu(x: Array, slope: float, element: ElementType) -> Array:
    """PyTorch's prelu: x where it is positive, else slope * x; NaN stays NaN."""
    wide = x.astype(element.acc.dtype)
    scaled = element.acc.dtype.type(slope) * wide
    return np.where(wide > 0, wide, np.where(slope == 0, wide * 0, scaled))


def assert_same(actual: Array, expected: Array) -> None:
    """Equal element by element; NaN equals NaN, zeros have no sign."""
    np.testing.assert_array_equal(
        actual.astype(np.float64), expected.astype(actual.dtype).astype(np.float64)
    )


@pytest.mark.parametrize("name", ELEMENT_TYPES)
def test_relu(compiled: Compiled, name: str) -> None:
    """Pieces (1, 0) and (0, 0): max(x, 0), infinity included."""
    x = activation(ELEMENT_TYPES[name])
    result = apply_static(compiled, x, name, "[(1, 0), (0, 0)]")
    assert_same(result, np.maximum(x.astype(np.float64), 0))


@pytest.mark.parametrize("slope", [0.01, 0.25, 1.0, -0.5])
@pytest.mark.parametrize("name", ELEMENT_TYPES)
def test_leaky_relu(compiled: Compiled, name: str, slope: float) -> None:
    """Pieces (1, 0) and (s, 0), s at most 1, are LeakyReLU."""
    element = ELEMENT_TYPES[name]
    x = activation(element)
    result = apply_static(compiled, x, name, f"[(1, 0), ({slope}, 0)]")
    assert_same(result, prelu(x, slope, element))


@pytest.mark.parametrize("slope", [1.0625, 2.0])
def test_prelu_guard(compiled: Compiled, slope: float) -> None:
    """A slope above 1 makes the pieces another function: PReLU is a minimum there."""
    x = finite_activation()
    result = apply_static(compiled, x, "f32", f"[(1, 0), ({slope}, 0)]")
    wanted = prelu(x, slope, F32)
    differs = x != 0
    assert np.all(result[differs] != wanted[differs])
    assert_same(np.minimum(x, np.float32(slope) * x), wanted)


def layer(rng: np.random.Generator, outputs: int, inputs: int) -> tuple[Array, Array]:
    """A fully connected layer: weights and biases."""
    weight = rng.standard_normal((outputs, inputs)) / np.sqrt(inputs)
    return weight.astype(np.float32), rng.standard_normal(outputs).astype(np.float32)


def sigmoid(u: Array) -> Array:
    """The logistic function."""
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-u))


# Gates and activations of squeeze-and-excitation, as PyTorch defines them.
GATES = {"sigmoid": sigmoid, "hard_sigmoid": lambda u: np.clip(u / 6 + 0.5, 0, 1)}
HIDDENS = {"relu": lambda u: np.maximum(u, 0), "silu": lambda u: u * sigmoid(u)}


@pytest.mark.parametrize("hidden", HIDDENS)
@pytest.mark.parametrize("gate", GATES)
@pytest.mark.parametrize("special", [None, np.nan, np.inf, -np.inf])
def test_squeeze_excitation(
    compiled: Compiled, gate: str, hidden: str, special: float | None
) -> None:
    """Variant B with K = 1 and halves is x times a gate."""
    rng = np.random.default_rng(1)
    x = finite_activation()
    if special is not None:
        x[1, 3, 4] = special
    w1, b1 = layer(rng, 4, 16)
    w2, b2 = layer(rng, 16, 4)
    hyper = f"k = 1, norm = {gate}, hidden = {hidden}, intercepts = false"
    text = module(
        "%x: tensor<3x16x7xf32>, %w1: tensor<4x16xf32>, %b1: tensor<4xf32>, "
        "%w2: tensor<16x4xf32>, %b2: tensor<16xf32>",
        "dyrelu.b %x fc1(%w1, %b1 : tensor<4x16xf32>, tensor<4xf32>) "
        "fc2(%w2, %b2 : tensor<16x4xf32>, tensor<16xf32>) "
        f"hyper<{hyper}, alpha = [0.5], lambda_a = [0.5]>",
        "tensor<3x16x7xf32>",
    )
    result = compiled(text, x, w1, b1, w2, b2)[0]

    wide = [array.astype(np.float64) for array in (x, w1, b1, w2, b2)]
    with np.errstate(all="ignore"):
        h = HIDDENS[hidden](wide[0].mean(axis=2) @ wide[1].T + wide[2])
        wanted = wide[0] * GATES[gate](h @ wide[3].T + wide[4])[:, :, np.newaxis]
    # How far off the bar allows; the value is the relative's own.
    bound = variant(
        wide[0],
        None,
        Dense(wide[1], wide[2]),
        Dense(wide[3], wide[4]),
        Hyper(1, gate, hidden, intercepts=False, alpha=(0.5,), lambda_a=(0.5,)),
        False,
        F32.eps,
    ).bound
    compiled.check(result, rounded(Bounded(wanted, bound), F32), F32)


@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize("special", [None, np.nan, np.inf])
def test_aprelu(compiled: Compiled, shared: bool, special: float | None) -> None:
    """max(x, 0) + s min(x, 0) for finite x, and NaN where its sample has a NaN."""
    rng = np.random.default_rng(2)
    x = finite_activation()
    if special is not None:
        x[1, 3, 4] = special
    outputs = 1 if shared else 16
    w1, b1 = layer(rng, 8, 32)
    w2, b2 = layer(rng, outputs, 8)
    text = module(
        "%x: tensor<3x16x7xf32>, %w1: tensor<8x32xf32>, %b1: tensor<8xf32>, "
        f"%w2: tensor<{outputs}x8xf32>, %b2: tensor<{outputs}xf32>",
        "dyrelu.aprelu %x fc1(%w1, %b1 : tensor<8x32xf32>, tensor<8xf32>) "
        f"fc2(%w2, %b2 : tensor<{outputs}x8xf32>, tensor<{outputs}xf32>)"
        + (" channel_shared" if shared else ""),
        "tensor<3x16x7xf32>",
    )
    result = compiled(text, x, w1, b1, w2, b2)[0]

    wide = [array.astype(np.float64) for array in (x, w1, b1, w2, b2)]
    below, above = np.minimum(wide[0], 0), np.maximum(wide[0], 0)
    with np.errstate(all="ignore"):
        g = np.concatenate([below.mean(axis=2), above.mean(axis=2)], axis=1)
        h = np.maximum(g @ wide[1].T + wide[2], 0)
        s = sigmoid(h @ wide[3].T + wide[4])[:, :, np.newaxis]
        wanted = above + s * below
    layers = Dense(wide[1], wide[2]), Dense(wide[3], wide[4])
    bound = aprelu(wide[0], *layers, False, False, F32.eps).bound
    reference = rounded(Bounded(wanted, bound), F32)
    others = [0, 1, 2] if special is None else [0, 2]
    compiled.check(result[others], Bounded(*(part[others] for part in reference)), F32)
    if special is not None and np.isnan(special):
        assert np.all(np.isnan(result[1]))


@pytest.mark.parametrize("name", ELEMENT_TYPES)
def test_maxout(compiled: Compiled, name: str) -> None:
    """The maximum over consecutive channels; exact, and NaN where one is NaN."""
    x = activation(ELEMENT_TYPES[name])
    given, returned = f"tensor<3x16x7x{name}>", f"tensor<3x4x7x{name}>"
    text = module(f"%x: {given}", "dyrelu.maxout %x k(4)", returned, given)
    result = compiled(text, x)[0]
    assert_same(result, x.astype(np.float64).reshape(3, 4, 4, 7).max(axis=2))


C_SIGNATURE = (
    "%x: tensor<3x16x7xf32>, %w1: tensor<4x16xf32>, %b1: tensor<4xf32>, "
    "%w2: tensor<64x4xf32>, %b2: tensor<64xf32>"
)
C_LAYERS = (
    "fc1(%w1, %b1 : tensor<4x16xf32>, tensor<4xf32>) "
    "fc2(%w2, %b2 : tensor<64x4xf32>, tensor<64xf32>)"
)


@pytest.mark.parametrize("special", [None, np.nan, np.inf])
def test_c_with_full_attention_is_b(compiled: Compiled, special: float | None) -> None:
    """Where gamma lifts every position to 1, variant C is variant B."""
    rng = np.random.default_rng(3)
    x = finite_activation()
    if special is not None:
        x[1, 3, 4] = special
    weights = [*layer(rng, 4, 16), *layer(rng, 64, 4)]
    wp = np.zeros((1, 16), np.float32)
    wp[0, :3] = 0.125
    b = compiled(
        module(C_SIGNATURE, f"dyrelu.b %x {C_LAYERS}", "tensor<3x16x7xf32>"),
        x,
        *weights,
    )[0]
    c = compiled(
        module(
            C_SIGNATURE + ", %wp: tensor<1x16xf32>",
            f"dyrelu.c %x {C_LAYERS} attention(%wp : tensor<1x16xf32>) gamma(1.0e30)",
            "tensor<3x16x7xf32>",
        ),
        x,
        *weights,
        wp,
    )[0]
    others = [0, 2] if special is not None else [0, 1, 2]
    assert_same(c[others], b[others])
    assert np.all(np.isnan(c[1]) >= np.isnan(b[1]))


def test_temperature_below_zero(compiled: Compiled) -> None:
    """A temperature that is an operand changes the logits' sign with its own."""
    rng = np.random.default_rng(5)
    z = 30 * rng.standard_normal((3, 16, 7)).astype(np.float32)
    wp = rng.standard_normal((1, 16)).astype(np.float32)
    text = (
        "func.func @main(%z: tensor<3x16x7xf32>, %wp: tensor<1x16xf32>,\n"
        "    %tau: tensor<f32>) -> tensor<3x7xf32> {\n"
        "  %t = tensor.extract %tau[] : tensor<f32>\n"
        "  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) tau(%t : f32)\n"
        "    : tensor<3x16x7xf32> -> tensor<3x7xf32>\n"
        "  return %pi : tensor<3x7xf32>\n}\n"
    )
    below = compiled(text, z, wp, np.float32(-0.5))[0]
    above = compiled(text, z, -wp, np.float32(0.5))[0]
    assert np.isfinite(below).all()
    assert below.max() == 1
    assert_same(below, above)


def test_zero_fc2_is_relu(compiled: Compiled) -> None:
    """With a last layer of zeros and the default constants, finite x gives ReLU."""
    rng = np.random.default_rng(4)
    x = finite_activation()
    w1, b1 = layer(rng, 4, 16)
    zeros = np.zeros((64, 4), np.float32), np.zeros(64, np.float32)
    text = module(C_SIGNATURE, f"dyrelu.b %x {C_LAYERS}", "tensor<3x16x7xf32>")
    assert_same(compiled(text, x, w1, b1, *zeros)[0], np.maximum(x, 0))
    # It is no more than that: a slope of 0 that is computed meets infinity as NaN.
    x[1, 3, 4] = np.inf
    assert np.isnan(compiled(text, x, w1, b1, *zeros)[0][1]).any()
