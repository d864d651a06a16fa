"""Calls that are not understood: the graph goes on behind them, and what is found
elsewhere is replaced."""

from __future__ import annotations

import copy
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

import dyrelu.torch  # noqa: E402
from dyrelu.torch import Report, lowering  # noqa: E402
from dyrelu.torch.tape import Tape, record  # noqa: E402
from optimize_support import assert_close  # noqa: E402
from torch import Tensor, nn  # noqa: E402
from torch._subclasses.fake_tensor import FakeTensorMode  # noqa: E402
from torch.nn import functional as F  # noqa: E402
from torch.nn.utils import parametrizations  # noqa: E402

pytestmark = pytest.mark.usefixtures("uncompiled", "fresh")


class Gate(nn.Module):
    """Squeeze-and-excitation."""

    def __init__(self) -> None:
        super().__init__()
        self.fc1, self.fc2 = nn.Conv2d(8, 4, 1), nn.Conv2d(4, 8, 1)

    def pool(self, x: Tensor) -> Tensor:
        return x.mean((2, 3), keepdim=True)

    def forward(self, x: Tensor) -> Tensor:
        return x * torch.sigmoid(self.fc2(torch.relu(self.fc1(self.pool(x)))))


class Doubled(nn.Module):
    """Where the result goes is said."""

    def forward(self, x: Tensor) -> Tensor:
        y = x + 1
        torch.mul(y, 2, out=y)
        return y


NOT_UNDERSTOOD = {
    "instance norm": lambda: nn.InstanceNorm2d(8, affine=True),
    "batch norm of the batch": lambda: nn.BatchNorm2d(8, track_running_stats=False),
    "spectral norm": lambda: parametrizations.spectral_norm(nn.Conv2d(8, 8, 1)),
    "out": Doubled,
}


def assert_found(model: nn.Module, way: str) -> None:
    """The gate is replaced, and the result is what it was."""
    model = model.double()
    for parameter in model.parameters():
        nn.init.normal_(parameter)
    x, report = torch.randn(2, 8, 6, 6).double(), Report()
    # A spectral norm keeps something of each call.
    expected = copy.deepcopy(model)(x)
    if way == "backend":
        options = {"inner": "eager", "report": report}
        made: Any = torch.compile(model, backend="dyrelu", options=options)
    else:
        made = dyrelu.torch.optimize(model, x, report=report)
    assert_close(made(x), expected)
    assert [found.op for found in report] == ["dyrelu.b"], str(report)


@pytest.mark.parametrize("name", NOT_UNDERSTOOD)
def test_the_rest_is_replaced(name: str) -> None:
    """The gate behind it."""
    assert_found(nn.Sequential(NOT_UNDERSTOOD[name](), Gate()), "backend")


@pytest.mark.parametrize("way", ["backend", "optimize"])
def test_window_of_one_number(way: str) -> None:
    """A pool whose window says one number for both dimensions."""

    class Pooled(Gate):
        def pool(self, x: Tensor) -> Tensor:
            return F.avg_pool2d(x, [6])

    assert_found(nn.Sequential(Pooled()), way)


def test_unknown_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    """An operator has an argument that is not known, as in a later PyTorch."""
    monkeypatch.setitem(lowering._TABLE, "tanh", lambda context, call: None)
    assert_found(nn.Sequential(nn.Tanh(), Gate()), "backend")


def test_reasons(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each border says what it is."""
    monkeypatch.setitem(lowering._TABLE, "tanh", lambda context, call: None)
    mode, tape = FakeTensorMode(), Tape()
    with mode:
        x = torch.empty(3)
    tape.add_input(x)
    record(tape, mode, lambda: torch.mul(torch.tanh(x), 2, out=x))
    reasons = list(lowering.lower(tape, [tape.calls[-1].results[0]]).borders.values())
    assert len(reasons) == 2
    assert reasons[0].startswith("aten.tanh.default is not understood: got an unexp")
    assert reasons[1] == "aten.mul.out is not looked into"
