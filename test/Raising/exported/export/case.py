"""What a module is exported with, and what raising must find in it."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass, field

import torch
from torch import nn

# Sizes of the modules unless they say otherwise: small, no two the same, and no
# size 1 that a wrong broadcast could hide behind.
BATCH, CHANNELS, HIDDEN, HEIGHT, WIDTH, PIECES = 2, 8, 4, 5, 7, 2

Shape = tuple[int, ...]


@dataclass(frozen=True)
class Case:
    """A PyTorch module, the shapes of its inputs, and the dyrelu ops that it is.

    `raises` is in the form of the files' headers: "dyrelu.b x 1", several with
    commas between. `dynamic` names the dynamic dimensions of each input.
    """

    name: str
    make: Callable[[], nn.Module]
    raises: str = "dyrelu.b x 1"
    shapes: tuple[Shape, ...] = ((BATCH, CHANNELS, HEIGHT, WIDTH),)
    element: torch.dtype = torch.float32
    dynamic: tuple[dict[int, str], ...] = field(default=())

    def module(self) -> nn.Module:
        """The module with weights that depend on its name alone."""
        torch.manual_seed(zlib.crc32(self.name.encode()))
        module = self.make().eval()
        with torch.no_grad():
            settle(module)
        return module.to(self.element)

    def inputs(self) -> tuple[torch.Tensor, ...]:
        """Inputs to trace the module with."""
        torch.manual_seed(1)
        return tuple(torch.randn(shape).to(self.element) for shape in self.shapes)


def settle(module: nn.Module) -> None:
    """Gives batch norms something to do, and layers weights of some size."""
    for part in module.modules():
        if isinstance(part, (nn.BatchNorm1d, nn.BatchNorm2d)):
            part.running_mean.normal_(std=0.1)
            part.running_var.uniform_(0.5, 2.0)
            part.weight.uniform_(0.5, 1.5)
            part.bias.normal_(std=0.1)
        elif isinstance(part, (nn.Linear, nn.Conv1d, nn.Conv2d)):
            part.weight.mul_(2)
