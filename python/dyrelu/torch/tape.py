"""Records the ATen operators that a program runs, with fake tensors.

The record is a list of calls in static single assignment: what an operator writes in
place is a new value. Nothing is computed, and no module of the program needs to know.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from unittest import mock

import torch
from torch import Tensor
from torch._dispatch.python import enable_python_dispatcher
from torch._ops import OpOverload
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_map, tree_map_only

# Constants up to this size are known by value: ranges, initial values, permutations.
MAX_KNOWN = 4096

# Operators that only say what a tensor is.
_QUERIES = {"prim::device", "aten::sym_size", "aten::sym_stride", "aten::sym_numel"}


# Operators that are called with the literals of a program, torch.tensor([1.0, 2.0]).
_LITERALS = {torch.ops.aten.lift_fresh.default, torch.ops.aten.lift_fresh_copy.default}


@dataclass(eq=False)
class Value:
    """A tensor at one point of the program, `fake`; `data` where it is a constant,
    which is a literal if the program itself has it. `place` is the module that makes
    it, where whoever records says so."""

    name: str
    fake: Tensor
    call: Call | None = None
    data: Tensor | None = None
    born: int = -1
    is_literal: bool = False
    place: str = ""

    def __repr__(self) -> str:
        return self.name


@dataclass(eq=False)
class Call:
    """One operator; Values stand for the tensors in `args` and `kwargs`."""

    target: OpOverload
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    results: list[Value] = field(default_factory=list)

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


def storage_key(tensor: Tensor) -> int | None:
    """What tensors that share memory have in common; None if that is not known."""
    try:
        return int(tensor.untyped_storage()._cdata)
    except (NotImplementedError, RuntimeError):
        return None


class Tape(TorchDispatchMode):
    """What was recorded: `inputs` were there before, `calls` made the rest."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.inputs: list[Value] = []
        self.calls: list[Call] = []
        self.place = ""
        self._values: dict[int, Value] = {}
        self._tensors: dict[int, Tensor] = {}  # keeps the ids valid
        self._sharing: dict[int, list[int]] = {}
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
        return self._values.get(id(tensor)) if isinstance(tensor, Tensor) else None

    def is_written_between(self, value: Value, start: int, end: int) -> bool:
        """Whether the calls in [start, end) write the memory that a value is in."""
        key = storage_key(value.fake)
        writes = self._written.get(key, []) if key is not None else []
        return any(start <= number < end for number in writes)

    def _bind(self, tensor: Tensor, call: Call | None) -> Value:
        value = Value(next(self._names), tensor, call, born=len(self.calls))
        value.place = self.place
        if id(tensor) not in self._values and (key := storage_key(tensor)) is not None:
            self._sharing.setdefault(key, []).append(id(tensor))
        self._values[id(tensor)] = value
        self._tensors[id(tensor)] = tensor
        return value

    def _read(self, tensor: Tensor) -> Value:
        if id(tensor) not in self._values:
            # A tensor from outside, which may have other values the next time.
            self._bind(tensor, None)
        return self._values[id(tensor)]

    def _read_literal(self, tensor: Tensor) -> Value:
        value = self._read(tensor)
        if value.call is None and has_values(tensor) and is_small(tensor):
            value.data, value.is_literal = tensor, True
        return value

    def _write(self, tensor: Tensor, call: Call) -> Value:
        """The new value of a tensor that `call` wrote; of those that share its memory
        nothing is known any more."""
        key = storage_key(tensor)
        if key is not None:
            self._written.setdefault(key, []).append(len(self.calls))
            for other in self._sharing.get(key, []):
                if other != id(tensor):
                    self._bind(self._tensors[other], None)
        return self._bind(tensor, call)

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
        result = func(*args, **kwargs)
        call = Call(func, *values)
        written = _written_tensors(func, args, kwargs)
        for tensor in result if isinstance(result, (tuple, list)) else (result,):
            if not isinstance(tensor, Tensor):
                continue
            is_written = any(tensor is one for one in written)
            bind = self._write if is_written else self._bind
            call.results.append(bind(tensor, call))
        for tensor in written:
            if self._values[id(tensor)].call is not call:
                self._write(tensor, call)
        self._fold(call)
        self.calls.append(call)
        return result

    def _fold(self, call: Call) -> None:
        """Computes what a call makes of constants alone."""
        if (
            len(call.results) != 1
            or call.target._schema.is_mutable
            or torch.Tag.nondeterministic_seeded in call.target.tags
            or any(value.data is None for value in call.inputs())
            or not is_small(call.results[0].fake)
            or _has_symbols((call.args, call.kwargs))
        ):
            return
        args, kwargs = tree_map(
            lambda leaf: leaf.data if isinstance(leaf, Value) else leaf,
            (call.args, call.kwargs),
        )
        with torch.utils._python_dispatch._disable_current_modes():
            call.results[0].data = call.target(*args, **kwargs)


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


def _has_symbols(tree: Any) -> bool:
    if isinstance(tree, (tuple, list)):
        return any(map(_has_symbols, tree))
    if isinstance(tree, dict):
        return any(map(_has_symbols, tree.values()))
    return isinstance(tree, (torch.SymInt, torch.SymFloat, torch.SymBool))


def _written_tensors(
    func: OpOverload, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> list[Tensor]:
    written: list[Tensor] = []
    for position, argument in enumerate(func._schema.arguments):
        if argument.alias_info is None or not argument.alias_info.is_write:
            continue
        given = args[position] if position < len(args) else kwargs.get(argument.name)
        tensors = given if isinstance(given, (tuple, list)) else (given,)
        written += [tensor for tensor in tensors if isinstance(tensor, Tensor)]
    return written


def record(tape: Tape, fake_mode: FakeTensorMode, run: Callable[[], Any]) -> Any:
    """What `run` returns, which the tape records."""
    # PyTorch logs what raises an exception here as if it ended the program.
    logger = logging.getLogger("torch._subclasses.fake_tensor")
    with contextlib.ExitStack() as stack:
        stack.enter_context(mock.patch.object(logger, "disabled", True))
        for mode in (torch.no_grad(), fake_mode, enable_python_dispatcher(), tape):
            stack.enter_context(mode)
        return run()
