"""DY-ReLU-B as programs write it, for torch.compile to do its best with."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional


def _coefficients(
    x: Tensor, w1: Tensor, b1: Tensor, w2: Tensor, b2: Tensor
) -> tuple[list[Tensor], list[Tensor]]:
    """Slopes and intercepts, [N, C, 1, 1] each."""
    hidden = functional.relu(functional.linear(x.mean((2, 3)), w1, b1))
    t = 2 * torch.sigmoid(functional.linear(hidden, w2, b2)) - 1
    a1, a2, b1, b2 = t[:, :, None, None].chunk(4, 1)
    return [1 + a1, a2], [0.5 * b1, 0.5 * b2]


def _maximum(x: Tensor, *layers: Tensor) -> Tensor:
    (a1, a2), (b1, b2) = _coefficients(x, *layers)
    return torch.maximum(a1 * x + b1, a2 * x + b2)


def _stacked(x: Tensor, *layers: Tensor) -> Tensor:
    a, b = _coefficients(x, *layers)
    return (x[None] * torch.stack(a) + torch.stack(b)).amax(0)


def _last(x: Tensor, *layers: Tensor) -> Tensor:
    """The pieces in a last dimension, as most ports have them."""
    a, b = _coefficients(x, *layers)
    return (x[..., None] * torch.stack(a, -1) + torch.stack(b, -1)).max(-1)[0]


def _where(x: Tensor, *layers: Tensor) -> Tensor:
    (a1, a2), (b1, b2) = _coefficients(x, *layers)
    first, second = a1 * x + b1, a2 * x + b2
    return torch.where(first > second, first, second)


SPELLINGS: dict[str, Callable[..., Tensor]] = {
    "torch.maximum": _maximum,
    "stack and amax": _stacked,
    "pieces last and max": _last,
    "torch.where": _where,
}
