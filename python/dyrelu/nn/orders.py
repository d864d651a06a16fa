"""Where coefficients are in the rows of the last layer.

What the orders are stands in the operators; here they are asked.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from dyrelu import formulas


def _plain(k: int, order: str, intercepts: bool) -> dict[str, Any]:
    """The coefficients that are the last layer's sums themselves."""
    ends = "ab" if intercepts else "a"
    numbers: dict[str, Any] = {f"lambda_{one}": [1.0] * k for one in ends}
    numbers["alpha"] = [0.0] * k
    if intercepts:
        numbers["beta"] = [0.0] * k
    return {"k": k, "norm": "none", "order": order, "intercepts": intercepts, **numbers}


def rows_of(order: str, k: int, channels: int, intercepts: bool = True) -> Tensor:
    """The row of each coefficient: slopes, then intercepts, by piece and channel."""
    count = (2 if intercepts else 1) * k * channels
    rows = torch.arange(count, dtype=torch.float64, device="cpu")[None]
    a, b = formulas.make_coefficients(rows, **_plain(k, order, intercepts))
    parts = [a.flatten()] if b is None else [a.flatten(), b.flatten()]
    return torch.cat(parts).long()


def reordering(
    source: str, target: str, k: int, channels: int, intercepts: bool = True
) -> Tensor:
    """The row of a layer in order `source` for each row of one in order `target`."""
    index = rows_of(source, k, channels, intercepts)
    index[rows_of(target, k, channels, intercepts)] = index.clone()
    return index
