"""The values that tensors have, one after the other, in a program that writes them.

Memory is that of storages, by key. A tensor in it is a view of another one, made and
undone by an operator, or a root of which nothing is known but that it shares memory.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from torch._ops import OpOverload
from torch.utils._python_dispatch import _disable_current_modes

from .folding import fold
from .values import Call, Value, storage_key
from .views import Step, View


def _share_memory(one: Tensor, other: Tensor) -> bool:
    key = storage_key(one)
    return key is not None and key == storage_key(other)


def _not_followed(target: OpOverload) -> str:
    return f"what {target} does to memory that it shares is not followed"


class Record:
    """What was recorded: `inputs` were there before, `calls` made the rest."""

    def __init__(self) -> None:
        self.inputs: list[Value] = []
        self.calls: list[Call] = []
        self.place = ""
        self.has_gradients = False
        self._values: dict[int, Value] = {}
        self._tensors: dict[int, Tensor] = {}  # keeps the ids valid
        self._storages: dict[int, int | None] = {}
        self._views: dict[int, View] = {}
        # By storage: tensors that are no known views, and the numbers of calls.
        self._roots: dict[int, list[Tensor]] = {}
        self._written: dict[int, list[int]] = {}
        self._names = (f"v{number}" for number in itertools.count())

    def find_stop(self, func: OpOverload) -> str:
        """Why gradients do not pass an operator as they are its own."""
        if not self.has_gradients:
            return ""
        if func is torch.ops.aten.detach.default:
            return "it stops gradients"
        # A torch.autograd.Function computes its result so, too.
        return "" if torch.is_grad_enabled() else "it is computed without gradients"

    def add_input(self, fake: Tensor, data: Tensor | None = None) -> Value:
        """Names a tensor that the program starts with."""
        value = self.bind(fake, None)
        value.data = data
        self.inputs.append(value)
        return value

    def find(self, tensor: Any) -> Value | None:
        """The value that a tensor is now."""
        if not isinstance(tensor, Tensor) or id(tensor) not in self._values:
            return None
        return self.read(tensor)

    @property
    def written(self) -> set[int]:
        """The storages that are written to."""
        return set(self._written)

    def is_written_between(self, value: Value, start: int, end: int) -> bool:
        """Whether the calls in [start, end) write the memory that a value is in."""
        key = storage_key(value.fake)
        writes = self._written.get(key, []) if key is not None else []
        return any(start <= number < end for number in writes)

    def bind(self, tensor: Tensor, call: Call | None) -> Value:
        """A new value for a tensor, which a call makes, or something that is not
        recorded."""
        value = Value(next(self._names), tensor, call, born=len(self.calls))
        value.place = self.place
        if id(tensor) not in self._values and id(tensor) not in self._views:
            if (key := storage_key(tensor)) is not None:
                self._roots.setdefault(key, []).append(tensor)
        self._values[id(tensor)] = value
        self._tensors[id(tensor)] = tensor
        self._storages[id(tensor)] = storage_key(tensor)
        return value

    def read(self, tensor: Tensor) -> Value:
        """What a tensor is now; of a view, made again if its base was written."""
        if id(tensor) not in self._values:
            # A tensor from outside, which may have other values the next time.
            return self.bind(tensor, None)
        if self._storages[id(tensor)] != storage_key(tensor):
            # No operator does this.
            self._views.pop(id(tensor), None)
            return self._lose(tensor, "its .data is assigned")
        value, view = self._values[id(tensor)], self._views.get(id(tensor))
        if view is None or not self._is_stale(value):
            return value
        return self._append(view.make, [self.read(view.base)], tensor)

    def add(
        self,
        call: Call,
        results: Sequence[Tensor],
        views: Sequence[View | None],
        written: Sequence[Tensor],
    ) -> None:
        """Appends a call that made or wrote tensors."""
        for tensor, view in zip(results, views, strict=True):
            is_new = id(tensor) not in self._values
            if view is not None and call.stops and not call.is_constant:
                # What is written through it changes numbers, but no gradients.
                view = View(view.base, view.make)
            if view is not None and is_new and _share_memory(tensor, view.base):
                self._views[id(tensor)] = view
            call.results.append(self.bind(tensor, call))
        for tensor in written:
            if self._values[id(tensor)].call is not call:
                self.bind(tensor, call)
        fold(call)
        self.calls.append(call)
        if torch.Tag.inplace_view in call.target.tags:
            self._forget(results[0], call.target, but=results[0])
        else:
            self._note_writes(written, call.target)

    def _is_stale(self, value: Value) -> bool:
        writes = self._written.get(storage_key(value.fake) or 0)
        return writes is not None and writes[-1] > value.born

    def _append(self, step: Step, values: Sequence[Value], tensor: Tensor) -> Value:
        """Records that a tensor is now what an operator makes of values."""
        target, rest = step
        call = Call(target, (*values, *rest), {}, stops=self.find_stop(target))
        result = self.bind(tensor, call)
        call.results.append(result)
        fold(call)
        self.calls.append(call)
        return result

    def _lose(self, tensor: Tensor, reason: str) -> Value:
        """Has nothing known of a tensor any more."""
        value = self.bind(tensor, None)
        value.lost = reason
        return value

    def _follow(self, tensor: Tensor, target: OpOverload) -> None:
        """Gives what a tensor that was written is a view of its new value. Other views
        are made again when they are read; of other tensors in the same memory nothing
        is known any more."""
        value = self._values[id(tensor)]
        while (view := self._views.get(id(tensor))) is not None:
            if not _share_memory(tensor, view.base):
                # The base's .data is assigned.
                break
            tensor = view.base
            if view.undo is not None:
                value = self._append(view.undo, [value], tensor)
            elif view.put is not None:
                base = self._values[id(tensor)]
                value = self._append(view.put, [base, value], tensor)
            else:
                value = self._lose(tensor, _not_followed(target))
        for other in self._roots.get(storage_key(tensor) or 0, []):
            if other is not tensor:
                self._lose(other, _not_followed(target))

    def _note_writes(self, written: Sequence[Tensor], target: OpOverload) -> None:
        """What the tensors that the last call wrote share memory with."""
        number = len(self.calls) - 1
        by_key: dict[int, list[Tensor]] = {}
        for tensor in written:
            if (key := storage_key(tensor)) is not None:
                by_key.setdefault(key, []).append(tensor)
        for key, tensors in by_key.items():
            self._written.setdefault(key, []).append(number)
            if len(tensors) == 1:
                self._follow(tensors[0], target)
            else:
                # They may overlap.
                self._forget(tensors[0], target)

    def note_reshape(self, tensor: Tensor, target: OpOverload) -> None:
        """What there is before a tensor becomes one of another shape, or another one.
        The values that it was so far stay of their shape."""
        with _disable_current_modes():
            before = tensor.detach()
        made = [value for call in self.calls for value in call.results]
        for value in (*self.inputs, *made, self.read(tensor)):
            if value.fake is tensor:
                value.fake = before
        if (key := storage_key(tensor)) is not None:
            self._written.setdefault(key, []).append(len(self.calls))
        self._forget(tensor, target)

    def _forget(
        self, tensor: Tensor, target: OpOverload, but: Tensor | None = None
    ) -> None:
        """Has nothing known of the tensors in some memory but of one."""
        key = storage_key(tensor)
        sharing = [one for one in self._tensors.values() if storage_key(one) == key]
        for one in sharing:
            self._views.pop(id(one), None)
            if one is not but:
                self._lose(one, _not_followed(target))
        if key is not None:
            self._roots[key] = sharing
