"""Programs that stop gradients, or have their own: nothing is replaced that would let
others pass."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from optimize_support import compiled  # noqa: E402
from torch import nn  # noqa: E402
from torch._subclasses.fake_tensor import FakeTensorMode  # noqa: E402

import dyrelu.torch  # noqa: E402
from dyrelu.torch import Report  # noqa: E402
from dyrelu.torch.lowering import lower  # noqa: E402
from dyrelu.torch.tape import Tape, record  # noqa: E402

pytestmark = pytest.mark.usefixtures("compiled_operators", "fresh")


class Reversed(torch.autograd.Function):
    """The identity, with a gradient that is not its own."""

    @staticmethod
    def forward(ctx: Any, x: Any) -> Any:
        return x.clone()

    @staticmethod
    def backward(ctx: Any, grad: Any) -> Any:
        return -grad


class Activation(nn.Module):
    """DY-ReLU-B, with a change of what goes into its parts."""

    def __init__(self, part: str, change: Callable[[Any], Any]) -> None:
        super().__init__()
        self.fc1, self.fc2 = nn.Linear(8, 4), nn.Linear(4, 32)
        self.part, self.change = part, change
        self.register_buffer("ranges", torch.tensor([1.0, 1.0, 0.5, 0.5]))
        self.register_buffer("start", torch.tensor([1.0, 0.0, 0.0, 0.0]))

    def at(self, part: str, value: Any) -> Any:
        return self.change(value) if part == self.part else value

    def forward(self, x: Any) -> Any:
        pool = self.at("pool", self.at("context", x).mean((2, 3)))
        hidden = self.at("hidden", torch.relu(self.fc1(pool)))
        weight = self.at("weight", self.fc2.weight)
        theta = (
            2 * torch.sigmoid(nn.functional.linear(hidden, weight, self.fc2.bias)) - 1
        )
        ranges = self.at("ranges", self.ranges)
        coefficients = theta.view(-1, 8, 4) * ranges + self.start
        coefficients = self.at("coefficients", coefficients)
        a1, a2, b1, b2 = coefficients[..., None, None].unbind(2)
        x = self.at("x", x)
        return self.at("y", torch.maximum(a1 * x + b1, a2 * x + b2))


def without_gradient(value: Any) -> Any:
    with torch.no_grad():
        return value * 1.0


def write_without_gradient(value: Any) -> Any:
    value = value * 1.0
    with torch.no_grad():
        value.mul_(2)
    return value


def write_part_without_gradient(value: Any) -> Any:
    value = value * 1.0
    with torch.no_grad():
        value[:1] += 1
    return value


def write_detached(value: Any) -> Any:
    value = value * 1.0
    value.detach().mul_(2)
    return value


def write_part_detached(value: Any) -> Any:
    value = value * 1.0
    value.detach()[:1] *= 2
    return value


def write_data(value: Any) -> Any:
    value = value * 1.0
    value.data.copy_(torch.ones_like(value))
    return value


def assign_data(value: Any) -> Any:
    zeros = value * 0
    zeros.data = value.data * 2
    return value + zeros


def assign_data_and_write(value: Any) -> Any:
    """A view of what it was is written."""
    value = value * 1.0
    view = value.view(value.shape)
    value.data = value.data * 2
    view.mul_(3)
    return value


def assign_data_of_zeros(value: Any) -> Any:
    with torch.no_grad():
        zeros = torch.zeros_like(value)
        zeros.data = value.data * 2
    return value + zeros


CHANGES = {
    "write without": write_without_gradient,
    "write part without": write_part_without_gradient,
    "write detached": write_detached,
    "write part detached": write_part_detached,
    "write data": write_data,
    "detach": lambda value: value.detach(),
    "data": lambda value: value.data,
    "no_grad": without_gradient,
    "partly": lambda value: value.detach() + 0.1 * (value - value.detach()),
    "function": Reversed.apply,
}
PARTS = ("context", "pool", "hidden", "weight", "coefficients", "x", "y")


def gradients(model: Any, call: Any, x: Any) -> list[Any]:
    """Of x and of the parameters; zero where there is none."""
    inputs = [x.clone().requires_grad_(), *model.parameters()]
    loss = call(inputs[0]).square().sum() + inputs[0].sum()
    found = torch.autograd.grad(loss, inputs, allow_unused=True)
    return [
        torch.zeros_like(one) if grad is None else grad
        for one, grad in zip(inputs, found, strict=True)
    ]


@pytest.mark.parametrize("way", ["optimize", "backend"])
@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("change", CHANGES)
def test_gradients(change: str, part: str, way: str) -> None:
    """Every gradient is the program's."""
    model = Activation(part, CHANGES[change]).double()
    x = torch.randn(2, 8, 5, 5, dtype=torch.float64)
    expected = gradients(model, model, x)
    model = copy.deepcopy(model)
    if way == "optimize":
        model = dyrelu.torch.optimize(model, x)
        call: Any = model
    else:
        call = compiled(model, Report())
    for one, other in zip(gradients(model, call, x), expected, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(
    "change", [assign_data, assign_data_of_zeros, assign_data_and_write]
)
def test_assigned_data(change: Callable[[Any], Any], part: str) -> None:
    """Numbers that no operator gives a tensor are not those that it had."""
    model = Activation(part, change).double()
    x = torch.randn(2, 8, 5, 5, dtype=torch.float64)
    optimized = dyrelu.torch.optimize(copy.deepcopy(model), x)
    torch.testing.assert_close(optimized(x), model(x), rtol=1e-10, atol=1e-10)
    expected = gradients(model, model, x)
    for one, other in zip(gradients(optimized, optimized, x), expected, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize("way", ["optimize", "backend"])
@pytest.mark.parametrize("case", ["none", "ranges", "no gradients"])
def test_found(case: str, way: str) -> None:
    """Constants have no gradients to stop; and without gradients nothing is stopped."""
    change = CHANGES["no_grad" if case == "no gradients" else "detach"]
    model = Activation({"no gradients": "hidden"}.get(case, case), change)
    x = torch.randn(2, 8, 5, 5)
    report = Report()
    if way == "optimize":
        dyrelu.torch.optimize(model, x, report=report)
        # A model may be trained later.
        expected = 0 if case == "no gradients" else 1
    else:
        with torch.set_grad_enabled(case != "no gradients"):
            compiled(model, report)(x)
        expected = 1
    assert len(report) == expected, str(report)


def test_deep() -> None:
    """A long program without gradients before the activation."""

    class Model(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.activation = Activation("none", lambda value: value)

        def forward(self, x: Any) -> Any:
            with torch.no_grad():
                for _ in range(600):
                    x = x * 1.001 + x
                    x = x * 0.5
            return self.activation(x)

    model, x, report = Model(), torch.randn(2, 8, 5, 5), Report()
    torch.testing.assert_close(compiled(model, report)(x), model(x))
    assert len(report) == 1, str(report)


def test_reason() -> None:
    """What stops gradients ends an expression, and is said."""
    mode, tape = FakeTensorMode(), Tape()
    with mode:
        x = torch.empty(2, 3)
    tape.add_input(x)
    result = tape.find(record(tape, mode, lambda: torch.relu(x).detach()))
    assert result is not None
    assert "it stops gradients" in lower(tape, [result]).borders[result.name]


def test_hook() -> None:
    """A hook of a tensor is called."""

    def change(value: Any) -> Any:
        value.register_hook(lambda grad: grad * 0.1)
        return value

    model = Activation("hidden", change).double()
    x = torch.randn(2, 8, 5, 5, dtype=torch.float64)
    expected = gradients(model, model, x)
    for call in (dyrelu.torch.optimize(model, x), compiled(model, Report())):
        for one, other in zip(gradients(model, call, x), expected, strict=True):
            torch.testing.assert_close(one, other, rtol=1e-10, atol=1e-10)
