"""What dyrelu.torch is given wrongly: errors say what was expected and what came."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu.nn import DyReLUB, DyShiftMax, Maxout
from dyrelu.torch import Report, optimize
from optimize_support import DyReLU
from torch import Tensor, nn

pytestmark = pytest.mark.usefixtures("uncompiled")


def model() -> nn.Module:
    return nn.Sequential(nn.Conv2d(3, 6, 1), DyReLU(6))


X = torch.zeros(2, 3, 5, 7)

# What the model is called with, and what it raises.
WRONG = {
    "shape": (torch.zeros(2, 4, 5, 7), r"tensor \[2, 4, 5, 7\] .*: .* got 4 channels"),
    "rank": (torch.zeros(9), r"tensor \[9\] of torch.float32 on cpu\).*Expected 3D"),
    "type": (X.double(), r"torch.float64 on cpu\), for which it raises RuntimeError: "),
    "number": ((X, X), "TypeError: .* takes 2 positional arguments but 3"),
    "none": ((), r"got \(\), for which it raises TypeError: .* missing 1 required"),
    "array": ((X.numpy(),), r"got \(numpy.ndarray\), .* TypeError: conv2d\(\)"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_the_model_does_not_take(name: str) -> None:
    """The model's own error is named, and nothing is guessed."""
    inputs, message = WRONG[name]
    report = Report()
    with pytest.raises(ValueError, match=f"(?s)^example_inputs: .*{message}") as raised:
        optimize(model(), inputs, report=report)
    assert raised.value.__cause__ is not None
    assert not report.found and not report.kept


@pytest.mark.parametrize("given", [X.numpy(), {"x": X}, 3, True, "x"])
def test_what_are_no_inputs(given: Any) -> None:
    with pytest.raises(TypeError, match="example_inputs: expected a tensor or a tuple"):
        optimize(model(), given)


def test_what_is_no_model() -> None:
    for given, name in ((3, "int"), (nn.Linear, "type"), (model().forward, "method")):
        with pytest.raises(TypeError, match=f"expected a torch.nn.Module, got {name}"):
            optimize(given, X)


def test_what_is_no_report() -> None:
    for given, name in (([], "list"), (Report, "the class Report")):
        message = f"report: expected a dyrelu.torch.Report, got {name}"
        with pytest.raises(TypeError, match=message):
            optimize(model(), X, report=given)
        torch._dynamo.reset()
        options = {"report": given, "inner": "eager"}
        with pytest.raises(Exception, match=message):
            torch.compile(model(), backend="dyrelu", options=options)(X)


def test_gradients_without_verify() -> None:
    """They would not be compared."""
    with pytest.raises(ValueError, match="gradients=True: expected verify=True"):
        optimize(model(), X, gradients=True)


def test_the_model_stays() -> None:
    """Asking what it raises changes neither it nor the inputs nor random numbers."""

    class Changing(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.norm, self.act = nn.BatchNorm2d(6), DyReLU(6)

        def forward(self, x: Tensor) -> Tensor:
            y = self.act(self.norm(nn.functional.dropout(x.add_(1))))
            return y.nonzero()

    changing, x = Changing(), torch.zeros(2, 6, 3, 3)
    state = torch.get_rng_state()
    with pytest.warns(UserWarning, match="the model is not understood: .*nonzero"):
        optimize(changing, x)
    assert not x.any() and not changing.norm.running_mean.any()
    assert torch.equal(torch.get_rng_state(), state)


class Weighted(nn.Module):
    """A model with a tensor that copy.deepcopy does not take."""

    def __init__(self) -> None:
        super().__init__()
        self.conv, self.act = nn.Conv2d(3, 6, 1), DyReLU(6)
        self.scaled = self.conv.weight * 2

    def forward(self, x: Tensor) -> Tensor:
        return self.act(nn.functional.conv2d(x, self.scaled))


class Differentiating(Weighted):
    """One that needs gradients, and values."""

    def forward(self, x: Tensor) -> Tensor:
        x = x.detach().requires_grad_()
        y = super().forward(x)
        return torch.autograd.grad(y.sum(), x)[0].nonzero()


def test_models_that_are_hard_to_run() -> None:
    """They are run all the same, to see whether it is the inputs that are wrong."""
    with pytest.raises(ValueError, match="got 4 channels"):
        optimize(Weighted(), torch.zeros(1, 4, 5, 7))
    with pytest.warns(UserWarning, match="the model is not understood"):
        optimize(Differentiating(), X)


@pytest.mark.parametrize("way", ["optimize", "without inputs", "backend"])
def test_modules_of_dyrelu(way: str) -> None:
    """They are said to be there."""
    own = nn.Sequential(DyReLUB(6), DyShiftMax(6), DyReLU(6), Maxout(2))
    report, x = Report(), torch.randn(2, 6, 5, 7)
    if way == "backend":
        torch._dynamo.reset()
        options = {"report": report, "inner": "eager"}
        torch.compile(own, backend="dyrelu", options=options)(x)
        reasons = [f"it is dyrelu.{name} already" for name in ("b", "shift_max")]
        reasons.append("it is dyrelu.maxout already")
    else:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            optimize(own, *([x] if way == "optimize" else []), report=report)
        reasons = ["it is a module of dyrelu.nn already"] * 3
    assert [(kept.where, kept.reason) for kept in report.kept] == [
        *zip("013", reasons, strict=True)
    ]
    assert [found.where for found in report] == ["2"]


def test_a_forward_of_someone_else() -> None:
    """What is derived from a module of dyrelu.nn may be anything."""

    class Written(DyReLUB):
        def forward(self, x: Tensor, context: Tensor | None = None) -> Tensor:
            t = torch.sigmoid(self.fc2(torch.relu(self.fc1(x.mean((2, 3))))))
            a1, a2, b1, b2 = (2 * t - 1)[:, :, None, None].chunk(4, 1)
            return torch.maximum(x * (1 + a1) + b1, x * a2 + b2)

    report = Report()
    optimize(Written(8), torch.randn(2, 8, 5, 7), report=report)
    assert [found.op for found in report] == ["dyrelu.b"], str(report)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_models_of_torch_jit() -> None:
    """They stay as they are, with a model of PyTorch around them or without."""
    traced = torch.jit.trace(model(), X)
    around = nn.Sequential(traced, DyReLU(6))
    for given, found in ((traced, []), (around, ["1"])):
        report = Report()
        optimize(given, report=report)
        assert [one.where for one in report] == found
