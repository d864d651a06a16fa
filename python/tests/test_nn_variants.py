"""DyReLUA, DyReLUB and DyReLUC against their definitions."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

import nn_reference as reference
from dyrelu.nn import DyReLUA, DyReLUB, DyReLUC
from nn_support import (
    array,
    assert_equal,
    image,
    randomize,
    weights_of,
)

pytestmark = pytest.mark.usefixtures("uncompiled")

VARIANTS = [DyReLUA, DyReLUB, DyReLUC]
C = 6


def expected(module, x, context=None, **hyper):
    """The result by definition."""
    shared = isinstance(module, DyReLUA)
    z = None if context is None else array(context)
    y = reference.dyrelu(array(x), weights_of(module), z, shared=shared, **hyper)
    if isinstance(module, DyReLUC):
        layer = module.attention
        y = y * reference.attention(
            array(x) if z is None else z,
            array(layer.weight),
            array(layer.bias),
            float(module.temperature),
            module.gamma,
        )
    return y


@pytest.mark.parametrize("rank", [2, 3, 4, 5])
@pytest.mark.parametrize("variant", VARIANTS)
def test_definition(variant: type, rank: int) -> None:
    """All ranks in double precision."""
    module = randomize(variant(C, dtype=torch.float64))
    x = image(C, rank)
    assert_equal(module(x), expected(module, x), 1e-13)


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("norm", ["sigmoid", "hard_sigmoid", "none"])
@pytest.mark.parametrize("order", ["slopes_first", "interleaved", "channel_major"])
def test_norms_and_orders(variant: type, order: str, norm: str) -> None:
    """What the rows of the last layer mean."""
    module = randomize(variant(C, k=3, order=order, norm=norm, dtype=torch.float64))
    x = image(C)
    hyper = {"k": 3, "order": order, "norm": norm}
    assert_equal(module(x), expected(module, x, **hyper), 1e-13)


@pytest.mark.parametrize("variant", VARIANTS)
def test_numbers(variant: type) -> None:
    """Initial values and ranges."""
    numbers = {
        "alpha": [0.5, -0.25],
        "beta": [0.125, -0.5],
        "lambda_a": [0.75, 2.0],
        "lambda_b": [1.5, 0.25],
    }
    module = randomize(variant(C, hidden="silu", dtype=torch.float64, **numbers))
    x = image(C)
    assert_equal(module(x), expected(module, x, hidden="silu", **numbers), 1e-13)


def test_one_range_for_all_pieces() -> None:
    """A number stands for K equal ones."""
    one = randomize(DyReLUB(C, k=3, lambda_a=0.3, lambda_b=2))
    many = randomize(DyReLUB(C, k=3, lambda_a=[0.3] * 3, lambda_b=[2.0] * 3))
    x = image(C).float()
    assert torch.equal(one(x), many(x))


@pytest.mark.parametrize("variant", VARIANTS)
def test_no_intercepts(variant: type) -> None:
    """Slopes alone are slopes with intercepts of zero."""
    module = randomize(variant(C, intercepts=False, dtype=torch.float64))
    full = variant(C, dtype=torch.float64)
    state = dict(module.state_dict())
    for name in ("fc2.weight", "fc2.bias"):
        state[name] = torch.cat([state[name], torch.zeros_like(state[name])])
    full.load_state_dict(state)
    x = image(C)
    assert_equal(module(x), expected(full, x), 1e-13)


@pytest.mark.parametrize("variant", VARIANTS)
def test_context(variant: type) -> None:
    """The coefficients come from another tensor with channels of its own."""
    module = randomize(variant(C, context_channels=4, dtype=torch.float64))
    x, z = image(C), image(4, seed=2)
    assert_equal(module(x, z), expected(module, x, z), 1e-13)


def test_context_of_another_rank() -> None:
    """A token is a context."""
    module = randomize(DyReLUB(C, context_channels=4, dtype=torch.float64))
    x, z = image(C), image(4, rank=2, seed=2)
    assert_equal(module(x, z), expected(module, x, z), 1e-13)


@pytest.mark.parametrize("variant", VARIANTS)
def test_one_layer_without_bias(variant: type) -> None:
    """reduction=None leaves the hidden layer out."""
    module = randomize(variant(C, reduction=None, bias=False, dtype=torch.float64))
    assert module.fc1 is None and module.fc2.bias is None
    x = image(C)
    assert_equal(module(x), expected(module, x), 1e-13)


def test_attention_without_bias_and_with_gamma() -> None:
    """gamma is absolute."""
    module = DyReLUC(C, gamma=12.0, tau=1.5, attention_bias=False, dtype=torch.float64)
    x = image(C)
    assert_equal(randomize(module)(x), expected(module, x), 1e-13)


@pytest.mark.parametrize("norm", ["sigmoid", "hard_sigmoid", "none"])
@pytest.mark.parametrize("variant", [DyReLUA, DyReLUB])
@pytest.mark.parametrize(
    "dtype", [torch.float16, torch.bfloat16, torch.float32, torch.float64]
)
def test_relu_at_first(variant: type, norm: str, dtype: torch.dtype) -> None:
    """Bit by bit, for numbers of every size."""
    module = variant(C, k=3, norm=norm, dtype=dtype)
    edges = torch.tensor([0.0, 65504.0, -65504.0, 6e-8, -6e-8, 1.0])
    x = torch.cat([image(C).flatten(), edges.double()]).to(dtype)
    x = x[: x.numel() // C * C].reshape(-1, C)
    assert torch.equal(module(x), torch.relu(x))


def test_c_is_attention_times_relu_at_first() -> None:
    """Variant C with new layers."""
    module = DyReLUC(C, dtype=torch.float64)
    x = image(C)
    pi = reference.attention(
        array(x), array(module.attention.weight), array(module.attention.bias), 10, None
    )
    assert_equal(module(x), pi * array(torch.relu(x)), 1e-14)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
@pytest.mark.parametrize("variant", VARIANTS)
def test_half(variant: type, dtype: torch.dtype) -> None:
    """Rounded to the type once."""
    module = randomize(variant(C)).to(dtype)
    x = image(C).to(dtype)
    y = module(x)
    assert y.dtype == dtype
    assert_equal(y, expected(module, x), torch.finfo(dtype).eps)


def test_hidden_sizes() -> None:
    """From the reduction, or given; 1 at least."""
    assert DyReLUB(64).fc1.out_features == 16
    assert DyReLUB(64, 8).fc1.out_features == 8
    assert DyReLUB(3).fc1.out_features == 1
    assert DyReLUB(64, hidden_channels=5).fc1.out_features == 5
    assert DyReLUB(64, context_channels=16).fc1.out_features == 4
    assert DyReLUB(64).fc2.out_features == 256
    assert DyReLUA(64, k=3).fc2.out_features == 6


def test_repr() -> None:
    """The sizes and what is not as usual."""
    assert repr(DyReLUB(8)).startswith("DyReLUB(\n  8, k=2\n")
    text = repr(DyReLUC(8, 4, 3, "2d", norm="hard_sigmoid", alpha=[1, 2, 3], gamma=2.0))
    start = (
        "8, conv_type='2d', k=3, norm='hard_sigmoid', alpha=[1.0, 2.0, 3.0], "
        "tau=10.0, gamma=2.0"
    )
    assert f"DyReLUC(\n  {start}\n" in text


ERRORS = [
    ({"channels": 0}, "channels must be 1 or more, got 0"),
    ({"context_channels": 0}, "context_channels must be 1 or more, got 0"),
    ({"k": 0}, "k must be 1 or more, got 0"),
    ({"reduction": 0}, "reduction must be 1 or more, got 0"),
    ({"hidden_channels": 0}, "hidden_channels must be 1 or more, got 0"),
    ({"norm": "tanh"}, "norm must be sigmoid or hard_sigmoid or none, got 'tanh'"),
    ({"hidden": "elu"}, "hidden must be relu or relu6 or silu or gelu, got 'elu'"),
    ({"order": "abab"}, "order must be slopes_first or .*, got 'abab'"),
    ({"alpha": [1.0]}, "alpha must have k = 2 numbers, got 1"),
    ({"intercepts": False, "beta": [0, 0]}, "no use for beta and lambda_b"),
    ({"conv_type": "4d"}, "conv_type must be '1d', '2d', '3d' or None, got '4d'"),
]


@pytest.mark.parametrize(("arguments", "message"), ERRORS)
@pytest.mark.parametrize("variant", VARIANTS)
def test_constructor_errors(variant: type, arguments: dict, message: str) -> None:
    """Wrong arguments are known at once."""
    with pytest.raises(ValueError, match=message):
        variant(**{"channels": C, **arguments})


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize(
    "name", ["channels", "reduction", "k", "context_channels", "hidden_channels"]
)
def test_sizes_that_are_no_integers(variant: type, name: str) -> None:
    """The argument is named; integers of NumPy are taken."""
    for value in ("6", 6.0, [6]):
        with pytest.raises(TypeError) as raised:
            variant(**{"channels": C, name: value})
        assert str(raised.value) == f"{name}: expected an int, got {value!r}"
    variant(**{"channels": C, name: np.int64(2)})


@pytest.mark.parametrize("name", ["alpha", "beta", "lambda_a", "lambda_b"])
def test_numbers_that_are_none(name: str) -> None:
    """Text is none, though it has as many letters."""
    for value in ("12", ["1", "2"]):
        with pytest.raises(TypeError, match=f"{name}: expected numbers, got"):
            DyReLUB(C, **{name: value})


@pytest.mark.parametrize("variant", VARIANTS)
def test_inputs_of_another_type(variant: type) -> None:
    """What is no tensor, and what the layers do not go with."""
    act, x = variant(C), torch.ones(2, C, 5, 4)
    for value, kind in ((x.numpy(), "ndarray"), ([1.0], "list")):
        with pytest.raises(TypeError, match=f"^x: expected a tensor, got {kind}$"):
            act(value)
    message = "for x of torch.float64, got torch.float32: x and the layers differ"
    with pytest.raises(TypeError, match=message):
        act(x.double())
    with pytest.raises(TypeError, match="^context: expected a tensor, got ndarray"):
        variant(C, context_channels=C)(x, x.numpy())


@pytest.mark.parametrize("variant", VARIANTS)
def test_shape_errors(variant: type) -> None:
    """What was expected and what came."""
    with pytest.raises(ValueError, match=r"x must be \[N, C, H, W\], got \[3, 6, 7\]"):
        variant(C, conv_type="2d")(image(C, 3))
    with pytest.raises(ValueError, match=r"x must have 6 channels, got \[3, 5, 5, 4\]"):
        variant(C)(image(5))
    with pytest.raises(ValueError, match=r"a context is needed: forward\(x, context\)"):
        variant(C, context_channels=4)(image(C))
    with pytest.raises(ValueError, match="no context is expected: context_channels"):
        variant(C)(image(C), image(4))
    with pytest.raises(
        ValueError, match=r"context must have 4 channels, got \[3, 5, 5, 4\]"
    ):
        variant(C, context_channels=4)(image(C), image(5))


def test_errors_of_c() -> None:
    """The attention needs a positive temperature and x's positions."""
    for name in ("tau", "gamma"):
        message = f"{name} must be positive and finite, got 0"
        with pytest.raises(ValueError, match=message):
            DyReLUC(C, **{name: 0})
        with pytest.raises(TypeError, match=f"{name}: expected a number, got '1'"):
            DyReLUC(C, **{name: "1"})
    with pytest.raises(ValueError, match=r"positions of x, \[5, 4\], got \[7\]"):
        DyReLUC(C, context_channels=4)(image(C), image(4, 3))
