"""Activations that do what goes before them: the operator, and the rewrite of graphs."""

from __future__ import annotations

import copy
import operator
import sys
from collections.abc import Callable
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from torch import nn  # noqa: E402

from dyrelu.kernels.fused import describe_call  # noqa: E402

pytestmark = pytest.mark.usefixtures("compiled_operators")


def norm(channels: int, **keywords: Any) -> nn.BatchNorm2d:
    """A batch norm of inference that has learned something."""
    layer = nn.BatchNorm2d(channels, **keywords).eval()
    layer.running_mean.normal_()
    layer.running_var.uniform_(0.5, 2)
    if layer.affine:
        nn.init.normal_(layer.weight)
        nn.init.normal_(layer.bias)
    return layer


@pytest.mark.parametrize("has_addend", [False, True])
@pytest.mark.parametrize("has_norm", [False, True])
@pytest.mark.parametrize("affine", [False, True])
@pytest.mark.parametrize("layout", ["first", "last", "neither"])
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@torch.no_grad()
def test_operator(
    dtype: Any, layout: str, affine: bool, has_norm: bool, has_addend: bool
) -> None:
    """The same as the operators one after the other, in x's memory."""
    x = torch.randn(2, 16, 5, 7, dtype=torch.float64)
    addend = torch.randn_like(x)
    layers = [torch.randn(s, dtype=torch.float64) for s in [(2, 16), 2, (64, 2), 64]]
    layer = norm(16, affine=affine).double()
    expected = layer(x) if has_norm else x
    expected = expected + addend if has_addend else expected
    from dyrelu.formulas import FUNCTIONS

    expected = FUNCTIONS["b"](expected, *layers)
    operands = {"addend": addend} if has_addend else {}
    if has_norm:
        operands |= {"running_mean": layer.running_mean}
        operands |= {"running_var": layer.running_var}
        if affine:
            operands |= {"weight": layer.weight, "bias": layer.bias}
    operands |= dict(zip(["w1", "b1", "w2", "b2"], layers, strict=True))
    y = x.to(dtype)
    if layout == "last":
        y = y.contiguous(memory_format=torch.channels_last)
    elif layout == "neither":
        y = y.transpose(2, 3).contiguous().transpose(2, 3)
    pointer = y.data_ptr()
    torch.ops.dyrelu.fused_(
        y,
        [operand.to(dtype) for operand in operands.values()],
        describe_call("b", operands, {"k": 2}, layer.eps),
    )
    assert y.data_ptr() == pointer
    tolerance = 2e-5 if dtype == torch.float32 else 1e-13
    torch.testing.assert_close(y.double(), expected, rtol=tolerance, atol=tolerance)


class Network(nn.Module):
    """A chain and a residual block."""

    def __init__(self) -> None:
        from dyrelu.nn import DyReLUB, SqueezeExcite

        super().__init__()
        self.first = nn.Sequential(nn.Conv2d(3, 8, 3), norm(8), DyReLUB(8))
        self.second = nn.Sequential(nn.Conv2d(8, 8, 3, padding=1), norm(8))
        self.last = DyReLUB(8)
        self.gate = SqueezeExcite(8, 4)
        for module in (self.first[2], self.last):
            nn.init.normal_(module.fc2.weight)

    def forward(self, x: Any) -> Any:
        x = self.first(x)
        return self.gate(self.last(self.second(x) + x))


def compile_counting(model: nn.Module) -> tuple[Any, list[int]]:
    """The model compiled without Inductor, and how many activations were fused."""
    from dyrelu.torch.fusing import fuse

    torch._dynamo.reset()
    counts: list[int] = []

    def backend(graph: Any, _inputs: Any) -> Any:
        counts.append(fuse(graph))
        return graph

    return torch.compile(model, backend=backend, fullgraph=True), counts


def test_rewrite() -> None:
    """Both activations after a batch norm, and not the gate, which has none."""
    model = Network().eval()
    x = torch.randn(2, 3, 9, 9)
    compiled, counts = compile_counting(model)
    with torch.no_grad():
        y = compiled(x)
        torch.testing.assert_close(y, model(x), rtol=2e-5, atol=2e-5)
    assert counts == [2]


def test_backend(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same through Inductor."""
    from dyrelu.torch.fusing import fuse

    counts: list[int] = []
    module = sys.modules["dyrelu.torch.backend"]
    monkeypatch.setattr(module, "fuse", lambda g: counts.append(fuse(g)) or counts[-1])
    model = Network().eval()
    x = torch.randn(2, 3, 9, 9)
    with torch.no_grad():
        y = torch.compile(model, backend="dyrelu", fullgraph=True)(x)
        torch.testing.assert_close(y, model(x), rtol=2e-5, atol=2e-5)
    assert counts == [2]


class Writing(nn.Module):
    """Somebody writes to what is added, between the addition and the activation."""

    def __init__(self, write: Callable[[Any, nn.Module], Any]) -> None:
        from dyrelu.nn import DyReLUB

        super().__init__()
        self.write = write
        self.layers = nn.Sequential(nn.Conv2d(8, 8, 3, padding=1), norm(8))
        self.activation = DyReLUB(8)
        nn.init.normal_(self.activation.fc2.weight)

    def forward(self, x: Any) -> Any:
        x = x + 1
        y = self.layers(x) + x
        self.write(x, self.layers[1])
        return self.activation(y) + x


@torch.library.custom_op("dyrelu_test::double_", mutates_args={"x"})
def double_(x: torch.Tensor) -> None:
    """Twice x, in its place."""
    x.mul_(2)


def assign(x: torch.Tensor) -> None:
    """Writes to a part of x."""
    x[0] = 2.0


# Ways to write to x, or to a batch norm's statistics.
WRITES = {
    "add_": lambda x, _: x.add_(1),
    "iadd": lambda x, _: operator.iadd(x, 1),
    "method": lambda x, _: x.__iadd__(1),
    "subtraction": lambda x, _: operator.isub(x, x),
    "item": lambda x, _: assign(x),
    "out": lambda x, _: torch.add(x, 1, out=x),
    "relu_": lambda x, _: torch.relu_(x),
    "inplace": lambda x, _: nn.functional.relu(x, inplace=True),
    "positional": lambda x, _: nn.functional.relu(x, True),
    "hardtanh": lambda x, _: nn.functional.hardtanh(x, -0.1, 0.1, True),
    "foreach": lambda x, _: torch._foreach_add_([x], 1.0),
    "packet": lambda x, _: torch.ops.dyrelu_test.double_(x),
    "overload": lambda x, _: torch.ops.dyrelu_test.double_.default(x),
    "statistics": lambda x, norm: nn.functional.batch_norm(
        x, norm.running_mean, norm.running_var, training=True
    ),
}


@pytest.mark.parametrize("how", WRITES)
@torch.no_grad()
def test_what_is_written_in_between(how: str) -> None:
    """The order of reading and writing stays."""
    model = Writing(WRITES[how]).eval()
    compiled, counts = compile_counting(copy.deepcopy(model))
    x = torch.randn(2, 8, 5, 5)
    torch.testing.assert_close(compiled(x), model(x))
    assert counts == [0]


class Sum(nn.Module):
    """The batch norm is added to another tensor, in its place."""

    def __init__(self) -> None:
        from dyrelu.nn import DyReLUB

        super().__init__()
        self.layers = nn.Sequential(nn.Conv2d(8, 8, 3, padding=1), norm(8))
        self.activation = DyReLUB(8)

    def forward(self, x: Any) -> Any:
        y = x = x + 1
        y += self.layers(x)
        return self.activation(y) + x


def test_sums_in_place_are_kept() -> None:
    """Others see what is written."""
    model = Sum().eval()
    compiled, counts = compile_counting(model)
    x = torch.randn(2, 8, 5, 5)
    with torch.no_grad():
        torch.testing.assert_close(compiled(x), model(x))
    assert counts == [0]


class Before(nn.Module):
    """Something is written to an argument or to a buffer, and not used any more."""

    def __init__(self, write: Callable[[Any, nn.Module], Any]) -> None:
        from dyrelu.nn import DyReLUB

        super().__init__()
        self.write = write
        self.layers = nn.Sequential(nn.Conv2d(8, 8, 3), norm(8), DyReLUB(8))
        self.other = norm(8)

    def forward(self, x: Any) -> Any:
        self.write(x, self.other)
        return self.layers(x)


@pytest.mark.parametrize("how", WRITES)
@torch.no_grad()
def test_what_is_written_stays(how: str) -> None:
    """Statements in place are no dead code, whatever is fused after them."""
    model = Before(WRITES[how]).eval()
    twin = copy.deepcopy(model)
    compiled, counts = compile_counting(twin)
    x = torch.randn(2, 8, 5, 5)
    given = [x.clone(), x.clone()]
    torch.testing.assert_close(
        compiled(given[0]), model(given[1]), rtol=2e-5, atol=2e-5
    )
    assert counts == [1]
    assert torch.equal(*given)
    for one, other in zip(twin.buffers(), model.buffers(), strict=True):
        assert torch.equal(one, other)


class Enabling(Network):
    """It wants gradients whoever calls it."""

    def forward(self, x: Any) -> Any:
        with torch.enable_grad():
            return super().forward(x)


def test_gradients_that_the_graph_enables() -> None:
    """Nothing is rewritten that is differentiated."""
    model = Enabling().eval()
    compiled, counts = compile_counting(model)
    x = torch.randn(2, 3, 9, 9, requires_grad=True)
    with torch.no_grad():
        y, expected = compiled(x), model(x)
    (found,) = torch.autograd.grad(y.square().sum(), x)
    (gradient,) = torch.autograd.grad(expected.square().sum(), x)
    torch.testing.assert_close(found, gradient)
    assert counts and set(counts) == {0}


class Twice(nn.Module):
    """The coefficients come from a context, which is x."""

    def __init__(self, adds: bool) -> None:
        from dyrelu.nn import DyReLUB

        super().__init__()
        self.layers = nn.Sequential(nn.Conv2d(8, 8, 3, padding=1), norm(8))
        self.activation = DyReLUB(8, context_channels=8)
        self.adds = adds

    def forward(self, x: Any) -> Any:
        u = self.layers(x)
        u = u + x if self.adds else u
        return self.activation(u, u)


@pytest.mark.parametrize("adds", [False, True])
@torch.no_grad()
def test_contexts_that_are_x_are_kept(adds: bool) -> None:
    """What is read a second time is not computed in the same pass."""
    model = Twice(adds).eval()
    compiled, counts = compile_counting(model)
    x = torch.randn(2, 8, 5, 5)
    torch.testing.assert_close(compiled(x), model(x))
    assert counts == [0]


class Named(nn.Module):
    """A call whose operands are given by name."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(nn.Conv2d(3, 8, 3), norm(8))
        self.weight = nn.Parameter(torch.randn(32, 8))

    def forward(self, x: Any) -> Any:
        x = self.layers(x)
        return torch.ops.dyrelu.b(x=x, w1=None, b1=None, w2=self.weight, b2=None)


def test_calls_by_name_are_kept() -> None:
    """They are legal, and no reason to fail."""
    model = Named().eval()
    compiled, counts = compile_counting(model)
    x = torch.randn(2, 3, 9, 9)
    with torch.no_grad():
        torch.testing.assert_close(compiled(x), model(x))
    assert counts == [0]


def test_gradients_are_kept() -> None:
    """Nothing is rewritten where a gradient may be wanted."""
    model = Network().eval()
    compiled, counts = compile_counting(model)
    compiled(torch.randn(2, 3, 9, 9)).sum().backward()
    assert counts == [0]
    assert model.first[0].weight.grad is not None


class Shared(nn.Module):
    """What goes before the activation is used by others as well."""

    def __init__(self, which: str) -> None:
        from dyrelu.nn import DyReLUB

        super().__init__()
        self.which = which
        self.convolution = nn.Conv2d(3, 8, 3)
        self.norm = norm(8)
        self.activation = DyReLUB(8)

    def forward(self, x: Any) -> Any:
        a = self.convolution(x)
        b = self.norm(a)
        return self.activation(b) + (a if self.which == "convolution" else b)


@pytest.mark.parametrize("which", ["convolution", "norm"])
def test_values_with_other_uses_are_kept(which: str) -> None:
    """Their memory is not written."""
    model = Shared(which).eval()
    compiled, counts = compile_counting(model)
    x = torch.randn(2, 3, 9, 9)
    with torch.no_grad():
        torch.testing.assert_close(compiled(x), model(x))
    assert counts == [0]


def test_training_norms_are_kept() -> None:
    """The statistics of the batch are not a scale and a shift that are known."""
    model = Network().train()
    compiled, counts = compile_counting(model)
    with torch.no_grad():
        compiled(torch.randn(2, 3, 9, 9))
    assert counts == [0]
