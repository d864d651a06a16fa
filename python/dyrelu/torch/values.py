"""Tensors and operators of a recorded program."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor
from torch._ops import OpOverload

# Operators that read no more of a tensor than what it is.
_FACTORIES = {
    f"aten::{name}"
    for name in (
        *("ones_like", "zeros_like", "full_like", "empty_like"),
        *("new_ones", "new_zeros", "new_full", "new_empty"),
    )
}

# Constants up to this size are known by value: ranges, initial values, permutations.
MAX_KNOWN = 4096


@dataclass(eq=False)
class Value:
    """A tensor at one point of the program, `fake`; `data` where it is a constant,
    which is a literal if the program itself has it. `place` is the module that makes
    it, where whoever records says so. `lost` says why nothing is known of it, where it
    was written in a way that is not followed."""

    name: str
    fake: Tensor
    call: Call | None = None
    data: Tensor | None = None
    born: int = -1
    is_literal: bool = False
    place: str = ""
    lost: str = ""
    _is_made_of_constants: bool = field(init=False)

    def __post_init__(self) -> None:
        # Once, since programs are long.
        self._is_made_of_constants = self.call is not None and self.call.is_constant

    @property
    def is_constant(self) -> bool:
        """Whether it is a constant or made by a call that is."""
        return (
            self.data is not None if self.call is None else self._is_made_of_constants
        )

    def __repr__(self) -> str:
        return self.name


@dataclass(eq=False)
class Call:
    """One operator; Values stand for the tensors in `args` and `kwargs`. `stops` says
    why gradients do not pass it, or not its own, where that is so."""

    target: OpOverload
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    results: list[Value] = field(default_factory=list)
    stops: str = ""

    @property
    def is_constant(self) -> bool:
        """Whether what it makes depends on no number that the program is given, but
        for constants."""
        is_factory = self.target._schema.name in _FACTORIES
        return is_factory or all(value.is_constant for value in self.inputs())

    def inputs(self) -> Iterator[Value]:
        """The tensors that it reads."""
        return find_values((self.args, self.kwargs))


def find_values(tree: Any) -> Iterator[Value]:
    """The Values in nested tuples, lists and dictionaries."""
    if isinstance(tree, Value):
        yield tree
    elif isinstance(tree, (tuple, list)):
        for part in tree:
            yield from find_values(part)
    elif isinstance(tree, dict):
        yield from find_values(tuple(tree.values()))


def walk_back(value: Value, enters: Callable[[Value], bool]) -> Iterator[Value]:
    """A value and all that it is computed from, each once, but for what is only behind
    values that are not to be entered."""
    seen: set[Value] = set()
    worklist = [value]
    while worklist:
        current = worklist.pop()
        if current in seen:
            continue
        seen.add(current)
        yield current
        if current.call is not None and enters(current):
            worklist += current.call.inputs()


def find_sources(value: Value, until: Container[Value] = ()) -> list[Value]:
    """What a value is computed from that no call makes, but for what is only behind
    the values `until`."""
    found = walk_back(value, lambda one: one not in until)
    return [one for one in found if one.call is None and one not in until]


def storage_key(tensor: Tensor) -> int | None:
    """What tensors that share memory have in common; None if that is not known."""
    try:
        return int(tensor.untyped_storage()._cdata)
    except (NotImplementedError, RuntimeError):
        return None


def has_values(tensor: Any) -> bool:
    """Whether something is a tensor of numbers, not one that stands for others."""
    return (
        type(tensor) in (Tensor, torch.nn.Parameter)
        and not tensor.is_meta
        and not torch._C._functorch.is_functorch_wrapped_tensor(tensor)
    )


def is_small(tensor: Tensor) -> bool:
    """Whether a tensor has few elements; a size that is not known is not small."""
    sizes = tensor.shape
    if any(isinstance(size, torch.SymInt) for size in sizes):
        return False
    return sizes.numel() <= MAX_KNOWN
