"""dyrelu.torch.optimize leaves the model that it is given as it was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu.torch import Report, optimize
from optimize_support import DyReLU, assert_close, count_calls, example
from torch import Tensor, nn

pytestmark = pytest.mark.usefixtures("uncompiled", "fresh")


def find_contents(model: nn.Module) -> Iterator[tuple[str, Any]]:
    """All that the modules of a model have, by name."""
    for path, module in model.named_modules(remove_duplicate=False):
        for name, value in vars(module).items():
            if isinstance(value, (dict, list)):
                entries = value.items() if isinstance(value, dict) else enumerate(value)
                yield from ((f"{path}.{name}.{key}", entry) for key, entry in entries)
            else:
                yield f"{path}.{name}", value


def assert_untouched(model: nn.Module, *args: Any) -> tuple[nn.Module, Report]:
    """What optimize makes of a model, which has the same objects afterwards."""
    before, report = dict(find_contents(model)), Report()
    optimized = optimize(model, *args, report=report)
    after = dict(find_contents(model))
    assert list(before) == list(after)
    assert all(before[name] is after[name] for name in before)
    return optimized, report


def test_layer_of_two_names() -> None:
    layer = nn.Linear(8, 8)
    assert_untouched(nn.Sequential(layer, nn.ReLU(), layer), torch.randn(2, 8))


def test_activation_of_two_names() -> None:
    """It is replaced at both places, by one module."""
    act, x = DyReLU(6).double(), example()
    model = nn.Sequential(act, nn.Conv2d(6, 6, 1).double(), act)
    optimized, report = assert_untouched(model, x)
    assert [found.op for found in report] == ["dyrelu.b"], str(report)
    assert isinstance(optimized, nn.Sequential)
    assert optimized[0] is optimized[2] is not act
    assert count_calls(optimized, x) == 2
    assert_close(optimized(x), model(x))


def test_part_of_two_names() -> None:
    class Aliased(DyReLU):
        def __init__(self) -> None:
            super().__init__(6)
            self.again = self.fc1

    model, x = nn.Sequential(Aliased()).double(), example()
    optimized, report = assert_untouched(model)
    assert [found.op for found in report] == ["dyrelu.b"], str(report)
    assert_close(optimized(x), model(x))


def test_parameter_of_two_modules() -> None:
    """A plan reads it at both places, which may have two later."""

    class Tied(DyReLU):
        def __init__(self) -> None:
            super().__init__(4)
            self.fc2 = nn.Linear(4, 4)
            self.fc2.weight = self.fc1.weight
            self.fc3 = nn.Linear(4, 16)

        def forward(self, x: Tensor) -> Tensor:
            theta = torch.relu(self.fc2(x.mean((2, 3))))
            theta = 2 * torch.sigmoid(self.fc3(theta)) - 1
            theta = theta.view(-1, 4, 4) * self.lambdas + self.init_v
            y = x.permute(2, 3, 0, 1).unsqueeze(-1)
            y = y * theta[:, :, :2] + theta[:, :, 2:]
            return torch.max(y, dim=-1)[0].permute(2, 3, 0, 1)

    model, x = Tied().double(), torch.randn(2, 4, 5, 7).double()
    optimized, report = assert_untouched(model, x)
    assert [found.op for found in report] == ["dyrelu.b"], str(report)
    assert_close(optimized(x), model(x))
    model.fc2.weight = nn.Parameter(torch.randn(4, 4).double())
    assert count_calls(optimized, x) == 1
    assert_close(optimized(x), model(x))


class Failing(nn.Module):
    """It keeps what it was called with, as a number, a tensor and in a list."""

    def __init__(self) -> None:
        super().__init__()
        self.act = DyReLU(6)
        self.calls, self.seen = 0, []

    def forward(self, x: Tensor) -> Tensor:
        self.calls += 1
        self.last = self.act(x)
        self.seen.append(self.last)
        raise ValueError("it fails")


def test_model_that_fails() -> None:
    model = Failing()
    before = dict(find_contents(model))
    with pytest.raises(ValueError, match="it raises ValueError: it fails"):
        optimize(model, example().float())
    after = dict(find_contents(model))
    assert list(before) == list(after)
    assert all(before[name] is after[name] for name in before)


def test_model_that_assigns() -> None:
    """What a forward leaves in its module stays out of the model, and is left there in
    calls of what is optimized."""

    class Assigning(Failing):
        def forward(self, x: Tensor) -> Tensor:
            with pytest.raises(ValueError, match="it fails"):
                super().forward(x)
            return self.last

    model, x = Assigning(), example().float()
    optimized, report = assert_untouched(model, x)
    assert [found.where for found in report] == ["act"]
    assert any("it sets attributes" in kept.reason for kept in report.kept)
    made = optimized(x)
    assert optimized.calls == 1 and optimized.last is made is optimized.seen[0]
