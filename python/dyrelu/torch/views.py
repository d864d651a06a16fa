"""Views of tensors, and what writing through them makes of the tensors behind.

PyTorch's own functionalization has the same rules, but hides where memory is written,
which is what replacing a part of a program has to know.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch._ops import OpOverload

_aten = torch.ops.aten

# An operator, and its arguments behind the tensors.
Step = tuple[OpOverload, tuple[Any, ...]]


@dataclass(frozen=True)
class View:
    """A tensor in the memory of another one, `base`.

    It is `make` of the base. The base is `undo` of the view if that covers it, and
    `put` of itself and the view if not; neither if that cannot be said.
    """

    base: Tensor
    make: Step
    undo: Step | None = None
    put: Step | None = None


def find_view(
    func: OpOverload, args: Sequence[Any], kwargs: dict[str, Any], number: int
) -> View | None:
    """What one of the results of a call is a view of; None if it is not known to be."""
    if func not in _VIEWS or not isinstance(args[0], Tensor):
        return None
    base, *rest = args
    for argument in func._schema.arguments[len(args) :]:
        if argument.kwarg_only:
            break
        rest.append(kwargs.get(argument.name, argument.default_value))
    return _VIEWS[func](base, func, tuple(rest), number)


def find_functional(func: OpOverload) -> OpOverload | None:
    """The operator that makes as a new tensor what `func` writes over its first one."""
    namespace, _, name = func._schema.name.partition("::")
    if not name.endswith("_") or name.endswith("__"):
        return None
    packet = getattr(getattr(torch.ops, namespace), name[:-1], None)
    found = getattr(packet, func._overloadname, None)
    return found if isinstance(found, OpOverload) else None


def find_written(
    func: OpOverload, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> list[Tensor]:
    """The tensors that a call writes in place."""
    written: list[Tensor] = []
    for position, argument in enumerate(func._schema.arguments):
        if argument.alias_info is None or not argument.alias_info.is_write:
            continue
        given = args[position] if position < len(args) else kwargs.get(argument.name)
        tensors = given if isinstance(given, (tuple, list)) else (given,)
        written += [tensor for tensor in tensors if isinstance(tensor, Tensor)]
    return written


_Finder = Callable[[Tensor, OpOverload, tuple[Any, ...], int], View]


def _find_part(
    base: Tensor, func: OpOverload, rest: tuple[Any, ...], number: int
) -> View:
    put = {
        _aten.select.int: _aten.select_scatter.default,
        _aten.slice.Tensor: _aten.slice_scatter.default,
    }
    return View(base, (func, rest), put=(put[func], rest))


def _find_one_of(
    base: Tensor, func: OpOverload, rest: tuple[Any, ...], number: int
) -> View:
    return _find_part(base, _aten.select.int, (rest[0], number), 0)


def _find_split(
    base: Tensor, func: OpOverload, rest: tuple[Any, ...], number: int
) -> View:
    size, dim = rest
    if isinstance(size, (tuple, list)):
        start, end = sum(size[:number]), sum(size[: number + 1])
    else:
        start, end = size * number, size * (number + 1)
    return _find_part(base, _aten.slice.Tensor, (dim, start, end, 1), 0)


def _find_shape(
    base: Tensor, func: OpOverload, rest: tuple[Any, ...], number: int
) -> View:
    undo: Step = (_aten.reshape.default, (list(base.shape),))
    return View(base, (func, rest), undo)


def _find_order(
    base: Tensor, func: OpOverload, rest: tuple[Any, ...], number: int
) -> View:
    if func is not _aten.permute.default:
        return View(base, (func, rest), undo=(func, rest))
    dims = [dim % base.dim() for dim in rest[0]]
    inverse = sorted(range(len(dims)), key=dims.__getitem__)
    return View(base, (func, rest), undo=(func, (inverse,)))


def _find_same(
    base: Tensor, func: OpOverload, rest: tuple[Any, ...], number: int
) -> View:
    return View(base, (func, rest), undo=(_aten.alias.default, ()))


def _find_repeated(
    base: Tensor, func: OpOverload, rest: tuple[Any, ...], number: int
) -> View:
    # PyTorch does not write through it where it repeats something.
    return View(base, (func, rest))


_VIEWS: dict[OpOverload, _Finder] = {
    _aten.select.int: _find_part,
    _aten.slice.Tensor: _find_part,
    _aten.unbind.int: _find_one_of,
    _aten.split.Tensor: _find_split,
    _aten.split_with_sizes.default: _find_split,
    _aten.view.default: _find_shape,
    _aten._unsafe_view.default: _find_shape,
    _aten.unsqueeze.default: _find_shape,
    _aten.squeeze.default: _find_shape,
    _aten.squeeze.dim: _find_shape,
    _aten.squeeze.dims: _find_shape,
    _aten.permute.default: _find_order,
    _aten.transpose.int: _find_order,
    _aten.t.default: _find_order,
    _aten.detach.default: _find_same,
    _aten.alias.default: _find_same,
    _aten.expand.default: _find_repeated,
}
