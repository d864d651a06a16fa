"""Ways to write the two layers after the pool: [N, C] to [N, 2 * K * C]."""

import torch
import torch.nn.functional as F
from case import CHANNELS, HIDDEN, PIECES
from torch import Tensor, nn

OUTPUTS = 2 * PIECES * CHANNELS


def linear(
    activation: nn.Module | None = None, bias: bool = True, outputs: int = OUTPUTS
) -> nn.Module:
    """nn.Linear, activation, nn.Linear."""
    return nn.Sequential(
        nn.Linear(CHANNELS, HIDDEN, bias=bias),
        activation or nn.ReLU(inplace=True),
        nn.Linear(HIDDEN, outputs, bias=bias),
    )


def one(outputs: int = OUTPUTS) -> nn.Module:
    """One layer alone."""
    return nn.Linear(CHANNELS, outputs)


def normed(outputs: int = OUTPUTS) -> nn.Module:
    """A batch norm after the first layer, which has no bias."""
    return nn.Sequential(
        nn.Linear(CHANNELS, HIDDEN, bias=False),
        nn.BatchNorm1d(HIDDEN),
        nn.ReLU(),
        nn.Linear(HIDDEN, outputs),
    )


def normed_twice(outputs: int = OUTPUTS) -> nn.Module:
    """A batch norm after each layer."""
    return nn.Sequential(
        nn.Linear(CHANNELS, HIDDEN),
        nn.BatchNorm1d(HIDDEN),
        nn.ReLU(),
        nn.Linear(HIDDEN, outputs, bias=False),
        nn.BatchNorm1d(outputs),
    )


class Convolutions(nn.Module):
    """1x1 convolutions of one position, with batch norms on request."""

    def __init__(
        self, norms: bool = False, bias: bool = True, outputs: int = OUTPUTS
    ) -> None:
        """The layers."""
        super().__init__()
        self.squeeze = nn.Conv2d(CHANNELS, HIDDEN, 1, bias=bias)
        self.norm = nn.BatchNorm2d(HIDDEN) if norms else nn.Identity()
        self.excite = nn.Conv2d(HIDDEN, outputs, 1, bias=bias)
        self.norm2 = nn.BatchNorm2d(outputs) if norms else nn.Identity()

    def forward(self, g: Tensor) -> Tensor:
        """Maps [N, C] to [N, outputs]."""
        h = F.relu(self.norm(self.squeeze(g[:, :, None, None])))
        return self.norm2(self.excite(h)).flatten(1)


class Convolutions1d(nn.Module):
    """One-dimensional convolutions of one position."""

    def __init__(self, outputs: int = OUTPUTS) -> None:
        """The layers."""
        super().__init__()
        self.fc1 = nn.Conv1d(CHANNELS, HIDDEN, 1)
        self.fc2 = nn.Conv1d(HIDDEN, outputs, 1)

    def forward(self, g: Tensor) -> Tensor:
        """Maps [N, C] to [N, outputs]."""
        return self.fc2(F.relu(self.fc1(g.unsqueeze(2)))).squeeze(2)


class Products(nn.Module):
    """Matrix products with parameters, written in one of three ways."""

    def __init__(self, way: str, outputs: int = OUTPUTS) -> None:
        """`way` is matmul, einsum or addmm."""
        super().__init__()
        self.way = way
        self.w1 = nn.Parameter(torch.randn(CHANNELS, HIDDEN) / 2)
        self.b1 = nn.Parameter(torch.randn(HIDDEN) / 2)
        self.w2 = nn.Parameter(torch.randn(HIDDEN, outputs) / 2)
        self.b2 = nn.Parameter(torch.randn(outputs) / 2)

    def layer(self, g: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
        """One layer."""
        if self.way == "matmul":
            return g @ weight + bias
        if self.way == "einsum":
            return bias + torch.einsum("ni,io->no", g, weight)
        return torch.addmm(bias, g, weight)

    def forward(self, g: Tensor) -> Tensor:
        """Maps [N, C] to [N, outputs]."""
        h = torch.clamp(self.layer(g, self.w1, self.b1), min=0)
        return self.layer(h, self.w2, self.b2)
