"""Functions of a module, compiled and callable."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any, Protocol, cast

from . import _arrays
from ._arrays import Array
from ._library import Parameter, Signature, signatures
from .errors import Error, expect_kind
from .module import Module

__all__ = ["Function", "compile"]

TARGETS = ("cpu", "cuda", "emulator")


class Target(Protocol):
    """How a function's results are computed from arguments in memory of the host."""

    def run(self, arguments: Sequence[Array], results: Sequence[Array]) -> None:
        """Computes them."""

    def result_shapes(self, arguments: Sequence[Array]) -> list[tuple[int, ...]]:
        """The shapes of results that have open sizes, in their order."""


class Function:
    """A compiled function of arrays.

        y = function(x, w)                 # a new array
        function(x, w, out=y)              # in memory that is there

    Arguments are arrays of NumPy, tensors of PyTorch, or whatever has `__dlpack__`;
    their types and shapes are those of the module's function, which `parameters` lists.
    A result is a tensor of PyTorch if an argument is one, and an array of NumPy
    otherwise; several are a tuple, and `out` is then a sequence. Results are written to
    memory that no argument has; arguments that the module itself computes results in
    are written, and the results left out.

    Nothing is copied: for arrays that are not in C order (transposed, channels-last,
    with gaps between rows) the function is compiled again when they come first. Copied
    are arrays with negative strides, of another byte order or not aligned, and for the
    emulator all that are not in C order. A new result has its dimensions in memory in the
    order of the first argument of its shape.

    The global interpreter lock is released, and any number of threads may call one
    function at once.
    """

    def __init__(self, signature: Signature, target: Target, target_name: str) -> None:
        """Use `compile`."""
        self.entry = signature.entry
        self.target = target_name
        self.parameters = signature.parameters
        self._arguments = [p for p in signature.parameters if p.role != "result"]
        self._results = [p for p in signature.parameters if p.role == "result"]
        self._target = target

    def __repr__(self) -> str:
        takes = ", ".join(_arrays.describe(p.type, p.shape) for p in self._arguments)
        gives = ", ".join(_arrays.describe(p.type, p.shape) for p in self._results)
        return f"<dyrelu.Function @{self.entry}({takes}) -> {gives} for {self.target}>"

    def __call__(self, *arguments: Any, out: Any = None) -> Any:
        self._check_count(arguments)
        views = [
            self._check(value, parameter)
            for value, parameter in zip(arguments, self._arguments, strict=True)
        ]
        if out is None:
            as_torch = any(_arrays.is_torch(value) for value in arguments)
            results = self._create_results(views, as_torch)
        else:
            results = split_out(out, len(self._results))
        written = [
            self._check(value, parameter)
            for value, parameter in zip(results, self._results, strict=True)
        ]
        self._target.run(views, written)
        return join_results(results)

    def _check_count(self, arguments: Sequence[Any]) -> None:
        if len(arguments) != len(self._arguments):
            raise Error(
                f"@{self.entry} takes {len(self._arguments)} arrays, "
                f"got {len(arguments)}"
            )

    def _check(self, value: Any, parameter: Parameter) -> Array:
        what = f"'{parameter.name}' of @{self.entry}"
        is_read = parameter.role == "argument"
        take: Callable[[Any, str], Array]
        take = _arrays.view if is_read else _arrays.view_writable
        array = take(value, what)
        check_type(parameter, array.type, array.shape, what)
        if parameter.role == "result in argument" and array.layout is not None:
            raise Error(f"{what}: expected an array in C order, as it is written")
        return array

    def _create_results(self, views: Sequence[Array], as_torch: bool) -> list[Any]:
        are_open = any(None in parameter.shape for parameter in self._results)
        computed = iter(self._target.result_shapes(views) if are_open else ())
        results = []
        for parameter in self._results:
            if None in parameter.shape:
                shape = next(computed)
            else:
                shape = cast(tuple[int, ...], parameter.shape)
            like = next((v.layout for v in views if v.shape == shape), None)
            order = like.order if like else range(len(shape))
            results.append(_arrays.empty(parameter.type, shape, order, as_torch))
        return results


def check_type(
    parameter: Parameter, type_name: str, shape: Sequence[int], what: str
) -> None:
    """Raises Error unless an array of this type and shape fits."""
    fits = len(shape) == len(parameter.shape) and all(
        size in (None, got) for size, got in zip(parameter.shape, shape, strict=True)
    )
    if not fits or type_name != parameter.type:
        raise Error(
            f"{what}: expected {_arrays.describe(parameter.type, parameter.shape)}, "
            f"got {_arrays.describe(type_name, shape)}"
        )


def split_out(out: Any, count: int) -> list[Any]:
    """The arrays that `out=` names for `count` results."""
    given = [out] if count == 1 and not isinstance(out, (list, tuple)) else list(out)
    if len(given) != count:
        raise Error(f"out: expected {count} arrays, got {len(given)}")
    return given


def join_results(results: list[Any]) -> Any:
    """What a function with these results returns."""
    if len(results) == 1:
        return results[0]
    return tuple(results) if results else None


def _find_entry(module: Module, entry: str | None) -> Signature:
    known = signatures(module)
    names = ", ".join(f"@{name}" for name in known)
    if entry is None:
        if len(known) > 1:
            raise Error(f"the module has {names}: expected entry= to name one of them")
        return next(iter(known.values()))
    if entry not in known:
        raise Error(f"there is no function @{entry}; the module has {names}")
    return known[entry]


def _check_options(target: str, **options: object) -> None:
    """Raises Error for an option that is given and says nothing to this target, and
    TypeError for one of another type."""
    for name, value in options.items():
        if value is None:
            continue
        if name == "threads":
            expect_kind(name, value, int, "a number (int)")
        else:
            expect_kind(name, value, str, "text (str)")
        targets = ("cuda", "emulator") if name == "chip" else ("cpu",)
        if target not in targets:
            expected = " or ".join(f"'{one}'" for one in targets)
            raise Error(
                f"{name}: expected target={expected} with it, got target='{target}'"
            )


def compile(
    module: Module | str | bytes,
    target: str = "cpu",
    *,
    entry: str | None = None,
    threads: int | None = None,
    cpu: str | None = None,
    chip: str | None = None,
) -> Function:
    """Compiles the function `entry` of a module (or of its text or bytecode), which
    may be left out if there is one only. The module may be changed afterwards.

    target: "cpu" for code of this machine; "cuda" for kernels on an NVIDIA GPU, called
        with tensors on it (dyrelu._device.DeviceFunction); "emulator" for the same
        kernels on the CPU (docs/emulator.md).
    threads: how many to cut batches for (cpu; as many as this process may use).
    cpu: the processor, as LLVM names it; "native" without it (cpu).
    chip: the architecture, as NVIDIA names it: "sm_90" (cuda, emulator). Without it
        that of PyTorch's current device, if it has one.

    Code for the CPU is kept in $DYRELU_CACHE_DIR (~/.cache/dyrelu).
    Raises Error if the module or an option is wrong, or an option is another target's;
    TypeError for what is of another type than it should be, and ValueError for the name
    of a file.
    """
    if isinstance(module, str | bytes):
        module = Module.parse(module)
    expected = (
        "a dyrelu.Module or its text or bytecode (dyrelu.Module.read reads a file)"
    )
    expect_kind("module", module, Module, expected)
    if target not in TARGETS:
        raise Error(f"target: expected {' or '.join(TARGETS)}, got '{target}'")
    _check_options(target, threads=threads, cpu=cpu, chip=chip)
    if threads is not None and threads < 1:
        raise Error(f"threads: expected 1 or more, got {threads}")
    signature = _find_entry(module, entry)
    if target == "cuda":
        from ._device import load

        return load(module, signature, chip or "")
    computes: Target
    if target == "emulator":
        from ._emulator import EmulatorTarget

        computes = EmulatorTarget(module, signature, chip or "")
    else:
        from ._host import HostTarget

        count = threads or len(os.sched_getaffinity(0))
        computes = HostTarget(module, signature, cpu or "native", count)
    return Function(signature, computes, target)
