"""How the elements of an array lie in memory, as compiled code is specialised to it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple


class Layout(NamedTuple):
    """Of an array that is not in C order: its dimensions from the outermost to the
    innermost in memory, and their strides in that order, in elements. There are none
    where nothing lies between elements."""

    order: tuple[int, ...]
    strides: tuple[int, ...] = ()


def _ignore_single(shape: Sequence[int], strides: Sequence[int]) -> list[int]:
    """Strides in which those of sizes that are 1, which mean nothing, are those of C
    order."""
    known = list(strides)
    inner = 1
    for dim in reversed(range(len(shape))):
        if shape[dim] == 1:
            known[dim] = inner
        inner = known[dim] * shape[dim]
    return known


def _is_dense(
    shape: Sequence[int], strides: Sequence[int], order: Sequence[int]
) -> bool:
    expected = 1
    for dim in reversed(order):
        if shape[dim] != 1 and strides[dim] != expected:
            return False
        expected *= shape[dim]
    return True


def find_layout(shape: Sequence[int], strides: Sequence[int]) -> Layout | None:
    """The layout of an array with these strides in elements, none of which is
    negative; None for C order."""
    dims = range(len(shape))
    if 0 in shape or _is_dense(shape, strides, dims):
        return None
    strides = _ignore_single(shape, strides)
    # What is repeated comes first: rows are what lies side by side.
    order = tuple(sorted(dims, key=lambda dim: -(strides[dim] or math.inf)))
    if _is_dense(shape, strides, order):
        return Layout(order)
    return Layout(order, tuple(strides[dim] for dim in order))
