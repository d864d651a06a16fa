"""Functions of a module, compiled and callable."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from . import _arrays
from ._arrays import Array
from ._library import Library, Parameter, Signature, signatures
from .errors import Error
from .module import Module

__all__ = ["Function", "compile"]

TARGETS = ("cpu", "cuda", "emulator")


class _Runner(Protocol):
    """How a target computes results from arguments."""

    def __call__(
        self, arguments: Sequence[Array], results: Sequence[Array]
    ) -> None: ...


class Function:
    """A compiled function of arrays.

        y = function(x, w)                 # a new array
        function(x, w, out=y)              # in memory that is there

    Arguments are arrays of NumPy, tensors of PyTorch on the CPU, or whatever has
    `__dlpack__`; their types and shapes are those of the module's function, which
    `parameters` lists. Those that are contiguous in C order are not copied. A result is
    a tensor of PyTorch if an argument is one, and an array of NumPy otherwise; several
    are a tuple, and `out` is then a sequence. Results are written to memory that no
    argument has.

    The global interpreter lock is released, and any number of threads may call one
    function at once.
    """

    def __init__(self, signature: Signature, run: _Runner, target: str) -> None:
        """Use `compile`."""
        self.entry = signature.entry
        self.target = target
        self.parameters = signature.parameters
        self._arguments = [p for p in signature.parameters if p.role != "result"]
        self._results = [p for p in signature.parameters if p.role == "result"]
        self._run = run

    def __repr__(self) -> str:
        takes = ", ".join(_arrays.describe(p.type, p.shape) for p in self._arguments)
        gives = ", ".join(_arrays.describe(p.type, p.shape) for p in self._results)
        return f"<dyrelu.Function @{self.entry}({takes}) -> {gives} for {self.target}>"

    def __call__(self, *arguments: Any, out: Any = None) -> Any:
        if len(arguments) != len(self._arguments):
            raise Error(
                f"@{self.entry} takes {len(self._arguments)} arrays, "
                f"got {len(arguments)}"
            )
        views = [
            self._check(value, parameter, _arrays.view)
            for value, parameter in zip(arguments, self._arguments, strict=True)
        ]
        results = self._get_results(arguments, views, out)
        written = [
            self._check(value, parameter, _arrays.view_writable)
            for value, parameter in zip(results, self._results, strict=True)
        ]
        self._run(views, written)
        return results[0] if len(results) == 1 else tuple(results)

    def _check(
        self,
        value: Any,
        parameter: Parameter,
        take: Callable[[Any, str], Array],
    ) -> Array:
        what = f"'{parameter.name}' of @{self.entry}"
        array = take(value, what)
        fits = len(array.shape) == len(parameter.shape) and all(
            size in (None, got)
            for size, got in zip(parameter.shape, array.shape, strict=True)
        )
        if not fits or array.type != parameter.type:
            raise Error(
                f"{what}: expected {_arrays.describe(parameter.type, parameter.shape)}, "
                f"got {_arrays.describe(array.type, array.shape)}"
            )
        return array

    def _get_results(
        self, arguments: Sequence[Any], views: Sequence[Array], out: Any
    ) -> list[Any]:
        if out is not None:
            given = [out] if len(self._results) == 1 else list(out)
            if len(given) != len(self._results):
                raise Error(
                    f"out: expected {len(self._results)} arrays, got {len(given)}"
                )
            return given
        as_torch = any(_arrays.is_torch(value) for value in arguments)
        results = []
        for parameter in self._results:
            if None in parameter.shape:
                raise Error(
                    f"'{parameter.name}' of @{self.entry} is "
                    f"{_arrays.describe(parameter.type, parameter.shape)}: its sizes "
                    "are not known before it is computed; pass out="
                )
            shape = [size for size in parameter.shape if size is not None]
            results.append(_arrays.empty(parameter.type, shape, as_torch))
        return results


def _load_for_cpu(
    module: Module, signature: Signature, cpu: str, threads: int
) -> _Runner:
    library = Library(module, cpu, threads)
    function = library.get(signature)
    has_shape = [None in parameter.shape for parameter in signature.parameters]

    def run(arguments: Sequence[Array], results: Sequence[Array]) -> None:
        pointers: list[Any] = []
        for array, open_shape in zip((*arguments, *results), has_shape, strict=True):
            pointers.append(array.address)
            if open_shape:
                pointers.append((ctypes.c_int64 * len(array.shape))(*array.shape))
        if function(*pointers):
            raise Error(f"@{signature.entry}: {library.last_error()}")

    return run


def _load_for_emulator(module: Module, signature: Signature, chip: str) -> _Runner:
    from ._extension import compiler

    emulated = compiler.Emulated.create(module._handle, signature.entry, chip)

    def run(arguments: Sequence[Array], results: Sequence[Array]) -> None:
        given = [(a.address, a.type, a.shape) for a in arguments]
        for (data, shape), result in zip(emulated.call(given), results, strict=True):
            if tuple(shape) != result.shape:
                raise Error(
                    f"a result of @{signature.entry} is of shape {tuple(shape)}, "
                    f"got an array of shape {result.shape} for it"
                )
            ctypes.memmove(result.address, data, len(data))

    return run


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


def compile(
    module: Module | str,
    target: str = "cpu",
    *,
    entry: str | None = None,
    threads: int | None = None,
    cpu: str = "native",
    chip: str = "",
) -> Function:
    """Compiles the function `entry` of a module (or of its text), which may be left out
    if there is one only.

    target: "cpu" for code of this machine; "emulator" for GPU kernels that run on the
        CPU (docs/emulator.md).
    threads: how many to cut batches for (cpu; as many as this process may use).
    cpu: the processor, as LLVM names it (cpu).
    chip: the architecture, as NVIDIA names it: "sm_90" (emulator).

    Code for the CPU is kept in $DYRELU_CACHE_DIR (~/.cache/dyrelu).
    Raises Error if the module or an option is wrong.
    """
    if isinstance(module, str):
        module = Module.parse(module)
    if target not in TARGETS:
        raise Error(f"target: expected {' or '.join(TARGETS)}, got '{target}'")
    if threads is not None and threads < 1:
        raise Error(f"threads: expected 1 or more, got {threads}")
    signature = _find_entry(module, entry)
    if target == "cuda":
        from ._device import load

        return load(module, signature, chip)
    if target == "emulator":
        run = _load_for_emulator(module, signature, chip)
    else:
        count = threads or len(os.sched_getaffinity(0))
        run = _load_for_cpu(module, signature, cpu, count)
    return Function(signature, run, target)
