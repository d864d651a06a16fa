"""The activation in PyTorch, in the spellings that people use."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from benchmarks.peers.torch_modules import DyReLU, maximum_of
from benchmarks.problem import NUMPY_TYPES, Problem, partners
from benchmarks.sites import Site


def to_torch(array: np.ndarray) -> torch.Tensor:
    """A tensor on the same memory."""
    if array.dtype == NUMPY_TYPES["bf16"]:
        return torch.from_numpy(array.view(np.int16)).view(torch.bfloat16)
    return torch.from_numpy(array)


def from_torch(tensor: torch.Tensor, problem: Problem) -> np.ndarray:
    """An array in the layout of x."""
    value = tensor.detach().float().numpy()
    return np.moveaxis(value, 1, -1) if problem.site.channels_last else value


def inputs_of(problem: Problem) -> tuple[torch.Tensor, ...]:
    """What the model is called with; x in channels-last memory where it is so."""
    tensors = [to_torch(array) for array in problem.inputs.values()]
    if problem.site.channels_last:
        tensors[0] = tensors[0].permute(0, 3, 1, 2)
    return tuple(tensors)


class ShiftMax(nn.Module):
    """Dynamic shift-max, its coefficients given."""

    def __init__(self, site: Site, spelling: str) -> None:
        super().__init__()
        self.spelling, self.groups = spelling, site.groups or 1
        self.register_buffer("index", torch.from_numpy(partners(site)))

    def forward(
        self, x: torch.Tensor, a: torch.Tensor, b: torch.Tensor
    ) -> torch.Tensor:
        """y = max_k(a_k x_c + b_k x_p(c))."""
        # Of the type of x, as whatever computes them in a network is.
        a, b = (t.to(x.dtype)[..., None, None] for t in (a, b))
        if self.spelling == "public":
            shifted = x[:, self.index, :, :]
        else:
            grid = x.view(x.shape[0], self.groups, -1, x.shape[2], x.shape[3])
            shifted = torch.roll(grid, (-1, -1), (1, 2)).view(x.shape)
        pieces = [x * a[:, k] + shifted * b[:, k] for k in range(a.shape[1])]
        return maximum_of(pieces, self.spelling)


def model_of(problem: Problem, spelling: str) -> nn.Module:
    """The model of a problem."""
    if problem.site.variant == "shift_max":
        return ShiftMax(problem.site, spelling).eval()
    weights = {k: to_torch(v) for k, v in problem.weights.items()}
    return DyReLU(problem.site, weights, spelling).eval()
