"""Ways to write the norm: any number to (-1, 1)."""

import torch
import torch.nn.functional as F
from torch import Tensor


def sigmoid(u: Tensor) -> Tensor:
    """The paper's."""
    return 2 * torch.sigmoid(u) - 1


def sigmoid_centred(u: Tensor) -> Tensor:
    """Centred first, then doubled."""
    return (u.sigmoid() - 0.5) * 2


def sigmoid_methods(u: Tensor) -> Tensor:
    """By methods."""
    return u.sigmoid().mul(2.0).sub(1.0)


def sigmoid_written_out(u: Tensor) -> Tensor:
    """By an exponential."""
    return 2 / (1 + torch.exp(-u)) - 1


def sigmoid_mirrored(u: Tensor) -> Tensor:
    """One minus twice the sigmoid of the negative."""
    return 1 - 2 * torch.sigmoid(-u)


def tanh(u: Tensor) -> Tensor:
    """The same function by tanh."""
    return torch.tanh(u / 2)


def tanh_half(u: Tensor) -> Tensor:
    """The same with a product."""
    return (0.5 * u).tanh()


def hard_clamp(u: Tensor) -> Tensor:
    """A third, clamped."""
    return torch.clamp(u / 3, -1, 1)


def hard_clamp_min_max(u: Tensor) -> Tensor:
    """Clamped from each side."""
    return (u * (1 / 3)).clamp(min=-1).clamp(max=1)


def hard_relu6(u: Tensor) -> Tensor:
    """Hard sigmoid by relu6."""
    return 2 * (F.relu6(u + 3) / 6) - 1


def hard_clamp_six(u: Tensor) -> Tensor:
    """Hard sigmoid by a clamp to 6."""
    return (u + 3).clamp(0, 6) / 3 - 1


def hard_sigmoid(u: Tensor) -> Tensor:
    """PyTorch's own."""
    return F.hardsigmoid(u) * 2.0 - 1.0


def hard_minimum(u: Tensor) -> Tensor:
    """By minimum and maximum of tensors."""
    one = torch.ones_like(u)
    return torch.minimum(torch.maximum(u / 3, -one), one)


def none(u: Tensor) -> Tensor:
    """No norm."""
    return u
