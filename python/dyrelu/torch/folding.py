"""Computes what operators make of constants alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch._ops import OpOverload
from torch.utils._pytree import tree_leaves, tree_map

from .values import Call, Value, is_small
from .views import find_functional

# The strides of constants are not those of the program's tensors.
_BY_STRIDES = {torch.ops.aten.as_strided.default, torch.ops.aten._reshape_alias.default}
_FOLDED = {
    torch.ops.aten.view.default: torch.reshape,
    torch.ops.aten._unsafe_view.default: torch.reshape,
}


def fold(call: Call) -> None:
    """Gives the results of a call their data, if they are small and made of constants
    alone."""
    target: OpOverload | None = call.target
    if call.target._schema.is_mutable:
        target = find_functional(call.target)
    if (
        target is None
        or target in _BY_STRIDES
        or not call.results
        or torch.Tag.nondeterministic_seeded in call.target.tags
        or any(value.data is None for value in call.inputs())
        or not all(is_small(value.fake) for value in call.results)
        or _has_symbols((call.args, call.kwargs))
    ):
        return
    args, kwargs = tree_map(
        lambda leaf: leaf.data if isinstance(leaf, Value) else leaf,
        (call.args, call.kwargs),
    )
    compute: Callable[..., Any] = _FOLDED.get(target, target)
    with torch.utils._python_dispatch._disable_current_modes():
        made = compute(*args, **kwargs)
        parts = [one for one in tree_leaves(made) if isinstance(one, Tensor)]
        for value, data in zip(call.results, parts, strict=True):
            # What is written in place stays of its type.
            value.data = data.to(value.fake.dtype)


def _has_symbols(tree: Any) -> bool:
    if isinstance(tree, (tuple, list)):
        return any(map(_has_symbols, tree))
    if isinstance(tree, dict):
        return any(map(_has_symbols, tree.values()))
    return isinstance(tree, (torch.SymInt, torch.SymFloat, torch.SymBool))
