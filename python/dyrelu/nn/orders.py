"""Where coefficients are in the rows of the last layer.

What the orders are stands in the operators; here they are asked.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from dyrelu import formulas
from dyrelu.nn.state_reader import FoundLayer, StateReader


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


def _are_all_the_same(k: int, channels: int, intercepts: bool) -> bool:
    """Whether a layer of these sizes has its rows in the same order by any name."""
    first, *others = (
        rows_of(order, k, channels, intercepts) for order in formulas.ORDERS
    )
    return all(torch.equal(first, other) for other in others)


def find_order(
    reader: StateReader, layer: FoundLayer, k: int, intercepts: bool
) -> str | None:
    """The order of the coefficients that a state dict's last layer makes; None for the
    usual one.

    Raises ValueError if it has to be said.
    """
    if (order := reader.order()) is not None:
        return order
    rows = layer.weight.shape[0]
    channels = rows // ((2 if intercepts else 1) * k)
    if reader.has_own_names() or _are_all_the_same(k, channels, intercepts):
        return None
    raise ValueError(
        f"order: expected one of {', '.join(map(repr, formulas.ORDERS))}, got none, "
        f"and nothing in the state dict tells how the {rows} rows of '{layer.name}' are "
        "ordered. The code that made it does: 'slopes_first' is for a1, a2, b1, b2 = "
        "t.split(C, 1), 'interleaved' for a1, b1, a2, b2 = t.split(C, 1), "
        "'channel_major' for t.view(-1, C, 2 * K)"
    )


def reordering(
    source: str, target: str, k: int, channels: int, intercepts: bool = True
) -> Tensor:
    """The row of a layer in order `source` for each row of one in order `target`."""
    index = rows_of(source, k, channels, intercepts)
    index[rows_of(target, k, channels, intercepts)] = index.clone()
    return index
