"""Records the ATen operators that a program runs, with fake tensors.

The record is a list of calls in static single assignment: what an operator writes in
place is a new value, and so is then what it is a view of. Nothing is computed, and no
module of the program needs to know.
"""

from __future__ import annotations

import contextlib
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

from .memory import Record
from .values import Call, Value, find_sources, has_values, is_small
from .views import find_view, find_written

# Operators that only say what a tensor is.
_QUERIES = {"prim::device", "aten::sym_size", "aten::sym_stride", "aten::sym_numel"}

# Operators that are called with the literals of a program, torch.tensor([1.0, 2.0]).
_LITERALS = {torch.ops.aten.lift_fresh.default, torch.ops.aten.lift_fresh_copy.default}

# Operators that take masks as indices.
_INDEXED = {torch.ops.aten.index.Tensor, torch.ops.aten.index_put_.default}


class Tape(TorchDispatchMode, Record):
    """Records what is called while it is the mode."""

    def __init__(self) -> None:
        TorchDispatchMode.__init__(self)
        Record.__init__(self)

    def _read_literal(self, tensor: Tensor) -> Value:
        value = self.read(tensor)
        if value.call is None and has_values(tensor) and is_small(tensor):
            value.data, value.is_literal = tensor, True
        return value

    def _find_positions(
        self, tensor: Tensor, indices: Sequence[Tensor | None], *rest: Any
    ) -> tuple[Any, ...]:
        """Arguments of an operator with the positions that masks of the program's own
        constants stand for: how many these are is known, whatever it is given."""
        found = list(indices)
        # One number for all is written by the mask itself.
        is_one = bool(rest) and rest[0].dim() == 0
        for number, mask in enumerate(indices):
            value = self.find(mask)
            if value is None or value.data is None or is_one:
                continue
            is_own = all(source.is_literal for source in find_sources(value))
            if is_own and value.data.dtype == torch.bool and value.data.dim() == 1:
                found[number] = self._append_positions(value, value.data)
        return tensor, found, *rest

    def _append_positions(self, mask: Value, data: Tensor) -> Tensor:
        with _disable_current_modes():
            positions = data.nonzero().squeeze(1)
        call = Call(torch.ops.aten.nonzero.default, (mask,), {})
        self.bind(positions, call).data = positions
        self.calls.append(call)
        return positions

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
        if func in _INDEXED:
            args = self._find_positions(*args)
        read = self._read_literal if func in _LITERALS else self.read
        call = Call(func, *tree_map_only(Tensor, read, (args, kwargs)))
        if torch.Tag.inplace_view in func.tags:
            self.note_reshape(args[0], func)
        call.stops = self.find_stop(func)
        result = func(*args, **kwargs)
        made = result if isinstance(result, (tuple, list)) else (result,)
        numbered = [(n, one) for n, one in enumerate(made) if isinstance(one, Tensor)]
        self.add(
            call,
            [tensor for _, tensor in numbered],
            [find_view(func, args, kwargs, number) for number, _ in numbered],
            find_written(func, args, kwargs),
        )
        return result


def without_gradient(fake_mode: FakeTensorMode, fake: Tensor) -> Tensor:
    """A fake tensor as a program is recorded with: one that requires no gradient."""
    if not fake.requires_grad:
        return fake
    with fake_mode:
        return fake.detach()


def record(
    tape: Tape,
    fake_mode: FakeTensorMode,
    run: Callable[[], Any],
    has_gradients: bool = True,
) -> Any:
    """What `run` returns, which the tape records. No tensor of it requires gradients;
    `has_gradients` says whether the program may be run for some."""
    tape.has_gradients = has_gradients
    # PyTorch logs what raises an exception here as if it ended the program.
    logger = logging.getLogger("torch._subclasses.fake_tensor")
    with contextlib.ExitStack() as stack:
        stack.enter_context(mock.patch.object(logger, "disabled", True))
        stack.enter_context(torch.set_grad_enabled(has_gradients))
        for mode in (fake_mode, enable_python_dispatcher(), tape):
            stack.enter_context(mode)
        return run()
