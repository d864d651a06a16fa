"""What the tests of dyrelu.torch share; without the compiler they are skipped."""

from __future__ import annotations

from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu import _extension
from dyrelu.torch import Report
from exported_modules import CASES, Case
from torch import Tensor, nn
from torch.nn import functional as F

if _extension.find() is None:
    pytest.skip("dyrelu's compiler is not built", allow_module_level=True)

# What raising finds in the modules is said per compiler op; the report names the op
# that a result comes from.
_BLOCKS = ("dyrelu.pool", "dyrelu.coefficients")
# raise-static is not on: these stay with PyTorch.
_STATIC = {case.name for case in CASES if case.name.startswith("static-")}


class DyReLU(nn.Module):
    """DY-ReLU-B as ports of it to PyTorch are written."""

    def __init__(self, channels: int, inplace: bool = True) -> None:
        super().__init__()
        self.channels = channels
        self.fc1 = nn.Linear(channels, 4)
        self.relu = nn.ReLU(inplace=inplace)
        self.fc2 = nn.Linear(4, 4 * channels)
        self.register_buffer("lambdas", torch.tensor([1.0, 1.0, 0.5, 0.5]))
        self.register_buffer("init_v", torch.tensor([1.0, 0.0, 0.0, 0.0]))

    def ranges(self) -> Tensor:
        """How far slopes and intercepts may go."""
        return self.lambdas

    def forward(self, x: Tensor) -> Tensor:
        theta = torch.mean(torch.mean(x, dim=-1), dim=-1)
        theta = 2 * torch.sigmoid(self.fc2(self.relu(self.fc1(theta)))) - 1
        theta = theta.view(-1, self.channels, 4) * self.ranges() + self.init_v
        y = x.permute(2, 3, 0, 1).unsqueeze(-1)
        y = y * theta[:, :, :2] + theta[:, :, 2:]
        return torch.max(y, dim=-1)[0].permute(2, 3, 0, 1)


class Network(nn.Module):
    """Convolutions, batch norms and two kinds of activations, one of them inline."""

    def __init__(self, dropout: float = 0.0) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 6, 3, padding=1)
        self.norm = nn.BatchNorm2d(6)
        self.act = DyReLU(6)
        self.conv2 = nn.Conv2d(6, 8, 3, stride=2)
        self.squeeze, self.excite = nn.Conv2d(8, 4, 1), nn.Conv2d(4, 8, 1)
        self.drop = nn.Dropout(dropout)
        self.head = nn.Linear(8, 5)

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv2(self.act(self.norm(self.conv1(x))))
        gate = F.relu(self.squeeze(F.adaptive_avg_pool2d(x, 1)))
        x = F.relu(x * torch.sigmoid(self.excite(gate)))
        return self.head(self.drop(x.mean((2, 3))))


def images(samples: int = 2, size: int = 9) -> Tensor:
    return torch.randn(samples, 3, size, size)


def example() -> Tensor:
    return torch.randn(2, 6, 5, 7).double()


def compiled(model: Any, report: Report, inner: Any = "eager", **more: Any) -> Any:
    """The model with the activations replaced, the rest by the backend `inner`: as it
    is."""
    options = {"inner": inner, "report": report}
    return torch.compile(
        model, backend="dyrelu", fullgraph=True, options=options, **more
    )


def gradients(model: Any, parameters: Any, x: Tensor) -> list[Tensor]:
    x = x.clone().requires_grad_()
    y = model(x)
    loss = (y * torch.linspace(-1, 1, y.numel()).view(y.shape).to(y)).sum()
    return list(torch.autograd.grad(loss, [x, *parameters]))


def assert_close(made: Any, expected: Any) -> None:
    torch.testing.assert_close(made, expected, rtol=1e-10, atol=1e-10)


def count_calls(module: nn.Module, *args: Tensor) -> int:
    """The operators of dyrelu in a call."""

    class Counter(torch.utils._python_dispatch.TorchDispatchMode):
        count = 0

        def __torch_dispatch__(
            self, func: Any, types: Any, args: Any = (), kwargs: Any = None
        ) -> Any:
            self.count += func.namespace == "dyrelu"
            return func(*args, **(kwargs or {}))

    with Counter() as counter, torch.no_grad():
        module(*args)
    return counter.count


def expected_ops(case: Case) -> list[str]:
    """The ops of a case whose results are seen."""
    if case.name in _STATIC:
        return []
    found: list[str] = []
    for part in case.raises.split(", "):
        op, _, count = part.partition(" x ")
        if op not in _BLOCKS:
            found += [op] * int(count)
    return found
