"""A batch norm of training and the activation after it: the operator."""

from __future__ import annotations

from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from torch import nn  # noqa: E402

from dyrelu.formulas import FUNCTIONS  # noqa: E402
from dyrelu.kernels.fused import describe_call  # noqa: E402

pytestmark = pytest.mark.usefixtures("compiled_operators", "fresh")

LAYERS = ("w1", "b1", "w2", "b2")
EPSILON = 1e-3


def make_operands(channels: int, rows: int, missing: tuple[str, ...]) -> dict[str, Any]:
    """Operands after x, in double precision."""
    hidden = channels if "w1" in missing else 3
    shapes = [(hidden, channels), (hidden,), (rows, hidden), (rows,)]
    layers = {
        name: torch.randn(shape, dtype=torch.float64)
        for name, shape in zip(LAYERS, shapes, strict=True)
        if name not in missing
    }
    norm = {
        name: torch.randn(channels, dtype=torch.float64) for name in ("weight", "bias")
    }
    return norm | layers


def define(
    operator: str, x: Any, operands: dict[str, Any], attributes: dict[str, Any]
) -> Any:
    """The result in double precision, by PyTorch's batch norm and the formula."""
    y = nn.functional.batch_norm(
        x, None, None, operands["weight"], operands["bias"], True, 0.1, EPSILON
    )
    return FUNCTIONS[operator](y, *(operands.get(n) for n in LAYERS), **attributes)


def lay_out(x: Any, layout: str) -> Any:
    if layout == "last":
        return x.movedim(1, -1).contiguous().movedim(-1, 1)
    if layout == "neither":
        return x.movedim(0, -1).contiguous().movedim(-1, 0)
    return x.contiguous()


CASES = {
    "b": ("b", {}, ()),
    "a": ("a", {}, ()),
    "a of three": ("a", {"k": 3, "order": "channel_major"}, ("b1",)),
    "one layer": ("b", {"norm": "hard_sigmoid"}, ("w1", "b1")),
    "slopes": ("b", {"k": 3, "intercepts": False, "hidden": "gelu"}, ("b2",)),
    "shared slopes": ("a", {"intercepts": False}, ()),
    "ranges": (
        "b",
        {"order": "interleaved", "alpha": [1.0, 0.25], "lambda_b": [0.5, 1.5]},
        (),
    ),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("layout", ["first", "last", "neither"])
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_operator(dtype: Any, layout: str, case: str) -> None:
    """Result, statistics and gradients, those of PyTorch in double precision."""
    operator, attributes, missing = CASES[case]
    pieces = attributes.get("k", 2) * (2 if attributes.get("intercepts", True) else 1)
    operands = make_operands(6, pieces * (1 if operator == "a" else 6), missing)
    x = torch.randn(3, 6, 5, 7, dtype=torch.float64) * 2 + 1
    dy = torch.randn_like(x)
    exact = [t.clone().requires_grad_() for t in (x, *operands.values())]
    named = dict(zip(operands, exact[1:], strict=True))
    expected = define(operator, exact[0], named, attributes)
    gradients = torch.autograd.grad(expected, exact, dy)

    given = [lay_out(x, layout).to(dtype), *(t.to(dtype) for t in operands.values())]
    given = [t.detach().requires_grad_() for t in given]
    call = describe_call(operator, operands, attributes, EPSILON)
    y, statistics = torch.ops.dyrelu.normalized(given[0], given[1:], call)
    assert not statistics.requires_grad
    results = torch.autograd.grad(y, given, lay_out(dy, "last").to(dtype))

    if layout != "neither":
        assert y.stride() == given[0].stride() == results[0].stride()
    tolerance = 1e-5 if dtype == torch.float32 else 1e-13
    mean, variance = x.mean((0, 2, 3)), x.var((0, 2, 3))
    means = x.mean((2, 3))
    compared = [
        (y, expected),
        (statistics[0], mean),
        (statistics[1], variance),
        (statistics[2:], means),
        *zip(results, gradients, strict=True),
    ]
    for one, other in compared:
        assert one.dtype == dtype and one.shape == other.shape
        scale = max(1.0, other.abs().max().item())
        assert (one.double() - other).abs().max().item() <= tolerance * scale


@pytest.mark.parametrize("rank", [3, 5])
def test_rank(rank: int) -> None:
    """One and three spatial dimensions."""
    shape = (2, 4, 3, 5, 2)[:rank]
    x = torch.randn(shape, dtype=torch.float64)
    operands = make_operands(4, 16, ())
    call = describe_call("b", operands, {}, EPSILON)
    y, _ = torch.ops.dyrelu.normalized(x, list(operands.values()), call)
    torch.testing.assert_close(y, define("b", x, operands, {}), rtol=1e-13, atol=1e-13)


@pytest.mark.parametrize("layout", ["first", "last"])
def test_statistics_far_from_zero(layout: str) -> None:
    """Numbers of which only the last digits differ lose no more of them."""
    x = torch.randn(4, 5, 64, 64, dtype=torch.float64) + 1000
    x = lay_out(x, layout).float()
    operands = {k: t.float() for k, t in make_operands(5, 20, ()).items()}
    call = describe_call("b", operands, {}, EPSILON)
    _, statistics = torch.ops.dyrelu.normalized(x, list(operands.values()), call)
    variance = x.double().var((0, 2, 3))
    torch.testing.assert_close(statistics[1].double(), variance, rtol=2e-6, atol=0)


def test_sums_of_many() -> None:
    """Sums over large planes are as precise with the channels last as otherwise."""
    x = torch.rand(1, 4, 128, 256, dtype=torch.float64) + 3
    given = lay_out(x, "last").float()
    operands = {k: t.float() for k, t in make_operands(4, 16, ()).items()}
    call = describe_call("b", operands, {}, EPSILON)
    _, statistics = torch.ops.dyrelu.normalized(given, list(operands.values()), call)
    variance = given.double().var((0, 2, 3))
    torch.testing.assert_close(statistics[1].double(), variance, rtol=1e-6, atol=0)


def test_constant_channels() -> None:
    """Roundings make no variance negative."""
    x = torch.rand(1, 512, 1, 1).expand(3, 512, 5, 7).contiguous()
    operands = {k: t.float() for k, t in make_operands(512, 2048, ()).items()}
    call = describe_call("b", operands, {}, EPSILON)
    _, statistics = torch.ops.dyrelu.normalized(x, list(operands.values()), call)
    assert statistics[1].min().item() >= 0
    torch.testing.assert_close(statistics[1], torch.zeros(512), rtol=0, atol=1e-12)


def test_infinite() -> None:
    """An infinite number makes its channel's mean infinite, and no other NaN."""
    x = torch.randn(2, 4, 3, 5)
    x[0, 0, 0, 0] = float("inf")
    operands = {k: t.float() for k, t in make_operands(4, 16, ()).items()}
    call = describe_call("b", operands, {}, EPSILON)
    _, statistics = torch.ops.dyrelu.normalized(x, list(operands.values()), call)
    mean, variance = torch.zeros(4), torch.ones(4)
    nn.functional.batch_norm(x, mean, variance, None, None, True, 1.0)
    torch.testing.assert_close(statistics[0], mean)
    torch.testing.assert_close(statistics[1], variance, equal_nan=True)


def test_order_of_operands() -> None:
    """Operands that are not called what they are expected to be are no others."""
    operands = {k: t.float() for k, t in make_operands(4, 16, ()).items()}
    names = ["bias", "weight", *LAYERS]
    for named in (names, [*operands, "temperature"], ["weight"]):
        with pytest.raises(ValueError, match="expected operands weight, bias"):
            torch.ops.dyrelu.normalized(
                torch.randn(2, 4, 3),
                list(operands.values()),
                describe_call("b", named, {}, EPSILON),
            )


def test_only_what_is_wanted() -> None:
    """Operands that need no gradient get none."""
    operands = make_operands(4, 16, ())
    operands["w2"].requires_grad_()
    x = torch.randn(2, 4, 3, 3, dtype=torch.float64)
    call = describe_call("b", operands, {}, EPSILON)
    y, _ = torch.ops.dyrelu.normalized(x, list(operands.values()), call)
    (expected,) = torch.autograd.grad(
        define("b", x, operands, {}).square().sum(), [operands["w2"]]
    )
    y.square().sum().backward()
    torch.testing.assert_close(operands["w2"].grad, expected, rtol=1e-12, atol=1e-12)
    assert operands["weight"].grad is None


def test_opcheck() -> None:
    """Schema, fake tensors, AOTAutograd."""
    operands = [t.float() for t in make_operands(4, 16, ()).values()]
    call = describe_call("b", ["weight", "bias", *LAYERS], {}, EPSILON)
    for x in (torch.randn(2, 4, 3, 5), lay_out(torch.randn(2, 4, 3, 5), "last")):
        given = [t.detach().requires_grad_() for t in (x, *operands)]
        torch.library.opcheck(
            torch.ops.dyrelu.normalized.default, (given[0], given[1:], call)
        )


def test_second_derivative() -> None:
    """An error that says so, and no wrong numbers."""
    operands = make_operands(4, 16, ())
    x = torch.randn(2, 4, 3, 3, dtype=torch.float64, requires_grad=True)
    call = describe_call("b", operands, {}, EPSILON)
    y, _ = torch.ops.dyrelu.normalized(x, list(operands.values()), call)
    (dx,) = torch.autograd.grad(y.square().sum(), x, create_graph=True)
    with pytest.raises(RuntimeError, match="once_differentiable"):
        dx.sum().backward()


@pytest.mark.parametrize(
    ("change", "error", "message"),
    [
        ({"weight": torch.ones(5)}, ValueError, r"weight: expected the shape \[4\]"),
        ({"b1": torch.ones(5)}, ValueError, r"b1: expected the shape \[3\], got \[5\]"),
        ({"w2": torch.ones(15, 3)}, ValueError, r"w2: expected the shape \[16, 3\]"),
        ({"bias": torch.ones(4).double()}, TypeError, "bias: expected a tensor of"),
        ({"b2": torch.ones(16).half()}, TypeError, "b2: expected a tensor of"),
        ({"x": torch.ones(1, 4, 1)}, ValueError, "several values of each channel"),
        ({"x": torch.ones(2, 4, 3).half()}, TypeError, "x: expected a tensor of"),
    ],
)
def test_errors(change: dict[str, Any], error: type[Exception], message: str) -> None:
    """What does not fit is named."""
    operands = {k: t.float() for k, t in make_operands(4, 16, ()).items()}
    given = {"x": torch.randn(2, 4, 3)} | operands | change
    call = describe_call("b", operands, {}, EPSILON)
    x, *others = given.values()
    with pytest.raises(error, match=message):
        torch.ops.dyrelu.normalized(x, others, call)
