"""Records the ATen operators that a program runs, with fake tensors.

The record is a list of calls in static single assignment: what an operator writes in
place is a new value, and so is then what it is a view of. Nothing is computed, and no
module of the program needs to know.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
from collections.abc import Callable, Sequence
from typing import Any
from unittest import mock

import torch
from torch import Tensor
from torch._dispatch.python import enable_python_dispatcher
from torch._ops import OpOverload
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils._python_dispatch import TorchDispatchMode, _disable_current_modes
from torch.utils._pytree import tree_map_only

from .folding import fold
from .values import Call, Value, has_values, is_small, storage_key
from .views import Step, View, find_view, find_written

# Operators that only say what a tensor is.
_QUERIES = {"prim::device", "aten::sym_size", "aten::sym_stride", "aten::sym_numel"}

# Operators that are called with the literals of a program, torch.tensor([1.0, 2.0]).
_LITERALS = {torch.ops.aten.lift_fresh.default, torch.ops.aten.lift_fresh_copy.default}


class Tape(TorchDispatchMode):
    """What was recorded: `inputs` were there before, `calls` made the rest."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.inputs: list[Value] = []
        self.calls: list[Call] = []
        self.place = ""
        self._values: dict[int, Value] = {}
        self._tensors: dict[int, Tensor] = {}  # keeps the ids valid
        self._views: dict[int, View] = {}
        # By storage: tensors that are no known views, and the numbers of calls.
        self._roots: dict[int, list[Tensor]] = {}
        self._written: dict[int, list[int]] = {}
        self._names = (f"v{number}" for number in itertools.count())

    def add_input(self, fake: Tensor, data: Tensor | None = None) -> Value:
        """Names a tensor that the program starts with."""
        value = self._bind(fake, None)
        value.data = data
        self.inputs.append(value)
        return value

    def find(self, tensor: Any) -> Value | None:
        """The value that a tensor is now."""
        if not isinstance(tensor, Tensor) or id(tensor) not in self._values:
            return None
        return self._read(tensor)

    @property
    def written(self) -> set[int]:
        """The storages that are written to."""
        return set(self._written)

    def is_written_between(self, value: Value, start: int, end: int) -> bool:
        """Whether the calls in [start, end) write the memory that a value is in."""
        key = storage_key(value.fake)
        writes = self._written.get(key, []) if key is not None else []
        return any(start <= number < end for number in writes)

    def _bind(self, tensor: Tensor, call: Call | None) -> Value:
        value = Value(next(self._names), tensor, call, born=len(self.calls))
        value.place = self.place
        if id(tensor) not in self._values and id(tensor) not in self._views:
            if (key := storage_key(tensor)) is not None:
                self._roots.setdefault(key, []).append(tensor)
        self._values[id(tensor)] = value
        self._tensors[id(tensor)] = tensor
        return value

    def _bind_result(self, tensor: Tensor, call: Call, view: View | None) -> Value:
        is_new = id(tensor) not in self._values
        if view is not None and is_new and storage_key(tensor) is not None:
            if storage_key(tensor) == storage_key(view.base):
                self._views[id(tensor)] = view
        return self._bind(tensor, call)

    def _read(self, tensor: Tensor) -> Value:
        """What a tensor is now; of a view, made again if its base was written."""
        if id(tensor) not in self._values:
            # A tensor from outside, which may have other values the next time.
            return self._bind(tensor, None)
        value, view = self._values[id(tensor)], self._views.get(id(tensor))
        if view is None or not self._is_stale(value):
            return value
        return self._append(view.make, [self._read(view.base)], tensor)

    def _is_stale(self, value: Value) -> bool:
        writes = self._written.get(storage_key(value.fake) or 0)
        return writes is not None and writes[-1] > value.born

    def _append(self, step: Step, values: Sequence[Value], tensor: Tensor) -> Value:
        """Records that a tensor is now what an operator makes of values."""
        target, rest = step
        call = Call(target, (*values, *rest), {})
        result = self._bind(tensor, call)
        call.results.append(result)
        fold(call)
        self.calls.append(call)
        return result

    def _read_literal(self, tensor: Tensor) -> Value:
        value = self._read(tensor)
        if value.call is None and has_values(tensor) and is_small(tensor):
            value.data, value.is_literal = tensor, True
        return value

    def _lose(self, tensor: Tensor, target: OpOverload) -> Value:
        """Has nothing known of a tensor any more, because of an operator."""
        value = self._bind(tensor, None)
        value.lost = f"what {target} does to memory that it shares is not followed"
        return value

    def _follow(self, tensor: Tensor, target: OpOverload) -> None:
        """Gives what a tensor that was written is a view of its new value. Other views
        are made again when they are read; of other tensors in the same memory nothing
        is known any more."""
        value = self._values[id(tensor)]
        while (view := self._views.get(id(tensor))) is not None:
            tensor = view.base
            if view.undo is not None:
                value = self._append(view.undo, [value], tensor)
            elif view.put is not None:
                base = self._values[id(tensor)]
                value = self._append(view.put, [base, value], tensor)
            else:
                value = self._lose(tensor, target)
        for other in self._roots.get(storage_key(tensor) or 0, []):
            if other is not tensor:
                self._lose(other, target)

    def __torch_dispatch__(
        self,
        func: OpOverload,
        types: Sequence[type],
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> Any:
        kwargs = kwargs or {}
        if func._schema.name in _QUERIES:
            return func(*args, **kwargs)
        read = self._read_literal if func in _LITERALS else self._read
        values = tree_map_only(Tensor, read, (args, kwargs))
        reshaped = args[0] if torch.Tag.inplace_view in func.tags else None
        if reshaped is not None:
            self._note_reshape(reshaped, func)
        result = func(*args, **kwargs)
        call = Call(func, *values)
        written = find_written(func, args, kwargs)
        results = result if isinstance(result, (tuple, list)) else (result,)
        for number, tensor in enumerate(results):
            if isinstance(tensor, Tensor):
                view = find_view(func, args, kwargs, number)
                call.results.append(self._bind_result(tensor, call, view))
        for tensor in written:
            if self._values[id(tensor)].call is not call:
                self._bind(tensor, call)
        fold(call)
        self.calls.append(call)
        if reshaped is not None:
            self._forget(reshaped, func, but=reshaped)
        else:
            self._note_writes(written, func)
        return result

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

    def _note_reshape(self, tensor: Tensor, target: OpOverload) -> None:
        """What there is before a tensor becomes one of another shape, or another one.
        The values that it was so far stay of their shape."""
        with _disable_current_modes():
            before = tensor.detach()
        made = [value for call in self.calls for value in call.results]
        for value in (*self.inputs, *made, self._read(tensor)):
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
                self._lose(one, target)
        if key is not None:
            self._roots[key] = sharing


def record(tape: Tape, fake_mode: FakeTensorMode, run: Callable[[], Any]) -> Any:
    """What `run` returns, which the tape records."""
    # PyTorch logs what raises an exception here as if it ended the program.
    logger = logging.getLogger("torch._subclasses.fake_tensor")
    with contextlib.ExitStack() as stack:
        stack.enter_context(mock.patch.object(logger, "disabled", True))
        for mode in (torch.no_grad(), fake_mode, enable_python_dispatcher(), tape):
            stack.enter_context(mode)
        return run()
