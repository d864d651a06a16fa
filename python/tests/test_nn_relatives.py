"""SqueezeExcite, APReLU, Maxout and DyShiftMax against their definitions."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

import nn_reference as reference
from dyrelu.nn import APReLU, DyShiftMax, Maxout, SqueezeExcite
from nn_support import array, assert_equal, image, randomize, weights_of

pytestmark = pytest.mark.usefixtures("uncompiled")

C = 6
F64 = {"dtype": torch.float64}


@pytest.mark.parametrize("rank", [2, 3, 4, 5])
@pytest.mark.parametrize("gate", ["sigmoid", "hard_sigmoid"])
@pytest.mark.parametrize("act", ["relu", "silu"])
def test_squeeze_excite(act: str, gate: str, rank: int) -> None:
    """x times the gate."""
    module = SqueezeExcite(C, rd_channels=4, act_layer=act, gate_layer=gate, **F64)
    x = image(C, rank)
    u = reference.layers(
        reference.pool(array(x)), weights_of(randomize(module)), hidden=act
    )
    s = reference.sigmoid(u) if gate == "sigmoid" else np.clip(u / 6 + 0.5, 0, 1)
    assert_equal(module(x), array(x) * reference.spread(s, array(x)), 1e-14)


def test_squeeze_excite_sizes() -> None:
    """timm's rounding: a multiple of 8, and 8 at least."""
    assert SqueezeExcite(16).fc1.out_features == 8
    assert SqueezeExcite(256).fc1.out_features == 16
    assert SqueezeExcite(72, 0.25).fc1.out_features == 16
    assert SqueezeExcite(72, 0.25, rd_divisor=1).fc1.out_features == 18
    assert SqueezeExcite(72, rd_channels=5, bias=False).fc2.in_features == 5


def test_squeeze_excite_takes_classes() -> None:
    """Layers may be classes, as in timm."""
    module = SqueezeExcite(
        C, act_layer=torch.nn.SiLU, gate_layer=torch.nn.Hardsigmoid, bias=False
    )
    shown = "6, act_layer='silu', gate_layer='hard_sigmoid'"
    assert module.extra_repr() == shown
    assert module.fc1.bias is None


@pytest.mark.parametrize("rank", [2, 3, 4, 5])
@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize("halves", ["negative_first", "positive_first"])
def test_aprelu(halves: str, shared: bool, rank: int) -> None:
    """The slope of what is negative."""
    module = APReLU(C, channel_shared=shared, halves=halves, **F64)
    x = array(image(C, rank))
    means = [reference.pool(np.minimum(x, 0)), reference.pool(np.maximum(x, 0))]
    if halves == "positive_first":
        means.reverse()
    u = reference.layers(np.concatenate(means, axis=1), weights_of(randomize(module)))
    s = reference.spread(reference.sigmoid(u), x)
    y = np.maximum(x, 0) + s * np.minimum(x, 0)
    assert_equal(module(image(C, rank)), y, 1e-14)


def test_aprelu_sizes_and_repr() -> None:
    """As many hidden values as channels, unless told otherwise."""
    assert APReLU(C).fc1.weight.shape == (C, 2 * C)
    assert APReLU(C, 4).fc1.weight.shape == (1, 2 * C)
    assert APReLU(C, hidden_channels=5).fc2.weight.shape == (C, 5)
    module = APReLU(C, 1, "1d", channel_shared=True, halves="positive_first")
    shown = "6, conv_type='1d', channel_shared=True, halves='positive_first'"
    assert module.extra_repr() == shown


@pytest.mark.parametrize("rank", [2, 3, 4, 5])
@pytest.mark.parametrize("k", [1, 2, 3])
def test_maxout(k: int, rank: int) -> None:
    """Neighbours, not halves."""
    x = image(C, rank)
    y = Maxout(k)(x)
    inner = array(x).reshape(3, C // k, k, *x.shape[2:])
    assert np.array_equal(array(y), inner.max(axis=2))


def test_maxout_layer() -> None:
    """A linear layer and maxout, as ports write it in one."""
    layer = torch.nn.Linear(C, 4 * 3, **F64)
    x = image(C, 2)
    y = torch.nn.Sequential(layer, Maxout(3))(x)
    assert torch.equal(y, layer(x).view(3, 4, 3).max(-1).values)


def next_channel(channel: int, channels: int, groups: int) -> int:
    """p(c): the next channel of the next group."""
    size = channels // groups
    group, inner = divmod(channel, size)
    return (group + 1) % groups * size + (inner + 1) % size


@pytest.mark.parametrize("rank", [2, 3, 4, 5])
@pytest.mark.parametrize("relu", [True, False])
@pytest.mark.parametrize("order", ["interleaved", "slopes_first", "channel_major"])
def test_shift_max(order: str, relu: bool, rank: int) -> None:
    """One or two pieces of x and of its shifted channels."""
    module = DyShiftMax(
        C, C, 2, 2.0, relu, (1.0, 0.5), (0.25, -0.5), g=(1, 3), order=order, **F64
    )
    x = array(image(C, rank))
    t = np.clip(
        reference.layers(reference.pool(x), weights_of(randomize(module))) / 3, -1, 1
    )
    other = x[:, [next_channel(c, C, 3) for c in range(C)]]
    k, pieces = (2 if relu else 1), []
    for piece in range(k):
        rows = [
            [reference.row(order, part, piece, c, k, C) for c in range(C)]
            for part in (0, 1)
        ]
        a = (1.0, 0.5)[piece] + 2.0 * t[:, rows[0]]
        b = (0.25, -0.5)[piece] + 2.0 * t[:, rows[1]]
        pieces.append(reference.spread(a, x) * x + reference.spread(b, x) * other)
    assert_equal(module(image(C, rank)), np.max(pieces, axis=0), 1e-13)


def test_shift_max_sizes() -> None:
    """MicroNet's rounding, and its two ways to say groups."""
    assert DyShiftMax(64, reduction=8).fc1.out_features == 8
    assert DyShiftMax(72, reduction=2).fc1.out_features == 36
    assert DyShiftMax(12, reduction=8).fc1.out_features == 4
    assert DyShiftMax(12, g=4).groups == 4
    assert DyShiftMax(12, g=(2, 4), expansion=True).groups == 3
    assert DyShiftMax(12, g=1, expansion=True).groups == 1
    assert DyShiftMax(12).groups == 1
    assert "12, groups=4, k=1, " in repr(DyShiftMax(12, g=4, act_relu=False))


def test_relatives_are_rounded_once() -> None:
    """A half type's result is the wide result, rounded."""
    for wide in (SqueezeExcite(C), APReLU(C), DyShiftMax(C, init_a=(1, 1))):
        half = randomize(wide).bfloat16()
        x = image(C).bfloat16()
        y = half(x)
        exact = half.double()(x.double())
        assert y.dtype == torch.bfloat16
        assert_equal(y, array(exact), torch.finfo(torch.bfloat16).eps)


ERRORS = [
    (lambda: SqueezeExcite(C, rd_channels=0), "rd_channels must be 1 or more, got 0"),
    (
        lambda: SqueezeExcite(C, act_layer=torch.nn.Tanh),
        "act_layer must be relu or .*, got 'Tanh'",
    ),
    (
        lambda: SqueezeExcite(C, gate_layer="none"),
        "gate_layer must be sigmoid or hard_sigmoid, got 'none'",
    ),
    (lambda: APReLU(C, 0), "reduction must be 1 or more"),
    (lambda: APReLU(C, halves="both"), "halves must be negative_first or .*'both'"),
    (lambda: APReLU(C, conv_type="2D"), "conv_type must be '1d'.*, got '2D'"),
    (lambda: APReLU(C, conv_type="2d")(image(C, 3)), r"must be \[N, C, H, W\]"),
    (lambda: Maxout(0), "pool_size must be 1 or more, got 0"),
    (lambda: Maxout(4)(image(C)), r"a multiple of 4 channels, got \[3, 6, 5, 4\]"),
    (lambda: Maxout(1)(image(C)[0, 0, 0]), r"x must be \[N, C\] or .*, got \[4\]"),
    (lambda: DyShiftMax(C, 8), "oup must be inp, 6, or None, got 8"),
    (lambda: DyShiftMax(C, g=4), r"6 channels do not make 4 groups \(g\)"),
    (lambda: DyShiftMax(C, reduction=0), "reduction must be 1 or more, got 0"),
    (lambda: DyShiftMax(C, init_a=(1,)), "must have 2 numbers, got 1 and 2"),
    (lambda: DyShiftMax(C, norm="tanh"), "norm must be sigmoid or .*, got 'tanh'"),
    (lambda: DyShiftMax(C)(image(5)), "x must have 6 channels, got"),
    (lambda: SqueezeExcite(C)(image(5)), "x must have 6 channels, got"),
]


X = torch.ones(2, C, 5, 4)

TYPE_ERRORS = [
    (lambda: SqueezeExcite("6"), "channels: expected an int, got '6'"),
    (lambda: SqueezeExcite(C, rd_channels=2.0), "rd_channels: expected an int, got 2"),
    (lambda: SqueezeExcite(C, rd_divisor=2.0), "rd_divisor: expected an int, got 2.0"),
    (lambda: SqueezeExcite(C, "2"), "rd_ratio: expected a number, got '2'"),
    (
        lambda: SqueezeExcite(C, act_layer=torch.nn.ReLU()),
        r"act_layer: expected a name or a class, got ReLU\(\)",
    ),
    (lambda: APReLU(6.0), "channels: expected an int, got 6.0"),
    (lambda: APReLU(C, 2.0), "reduction: expected an int, got 2.0"),
    (lambda: Maxout("2"), "pool_size: expected an int, got '2'"),
    (lambda: DyShiftMax("6"), "inp: expected an int, got '6'"),
    (lambda: DyShiftMax(C, reduction="4"), "reduction: expected an int, got '4'"),
    (lambda: DyShiftMax(C, g=2.0), "g: expected an int, got 2.0"),
    (lambda: SqueezeExcite(C)(X.numpy()), "x: expected a tensor, got ndarray"),
    (lambda: APReLU(C)(X.numpy()), "x: expected a tensor, got ndarray"),
    (lambda: Maxout(2)(X.numpy()), "x: expected a tensor, got ndarray"),
    (lambda: DyShiftMax(C)(X.numpy()), "x: expected a tensor, got ndarray"),
    (lambda: SqueezeExcite(C)(X.double()), "of torch.float64, got torch.float32: x"),
    (lambda: APReLU(C)(X.double()), "of torch.float64, got torch.float32: x and the"),
    (lambda: DyShiftMax(C)(X.double()), "of torch.float64, got torch.float32: x"),
]


@pytest.mark.parametrize(("action", "message"), TYPE_ERRORS)
def test_type_errors(action, message: str) -> None:
    """What was expected and what came."""
    with pytest.raises(TypeError, match=message):
        action()


@pytest.mark.parametrize(("action", "message"), ERRORS)
def test_errors(action, message: str) -> None:
    """What was expected and what came."""
    with pytest.raises(ValueError, match=message):
        action()
