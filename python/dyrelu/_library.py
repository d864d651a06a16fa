"""Compiled libraries in this process: their functions through ctypes.

What they take and return is docs/c-interface.md's.
"""

from __future__ import annotations

import _ctypes
import ctypes
import weakref
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from . import _cache
from ._extension import compiler, find
from ._layouts import Layout
from .errors import Error
from .module import Module


class Parameter(NamedTuple):
    """An argument of a function of C. `role` is "argument", "result" or "result in
    argument"; a size is None where only a call knows it."""

    name: str
    role: str
    type: str
    shape: tuple[int | None, ...]


class Signature(NamedTuple):
    """A function's name in the module and in C, that of the function of C that computes
    the shapes of results (empty if all are known), and what it takes."""

    entry: str
    name: str
    shapes_name: str
    parameters: tuple[Parameter, ...]


def signatures(module: Module) -> dict[str, Signature]:
    """The functions of a module, by their names in it."""
    return {
        entry: Signature(
            entry,
            name,
            shapes_name,
            tuple(Parameter(n, r, t, tuple(s)) for n, r, t, s in parameters),
        )
        for entry, name, shapes_name, parameters in compiler.signatures(module._handle)
    }


Layouts = Mapping[str, Sequence[Layout | None]]


class Library:
    """The shared library of a module, loaded.

    Kept on disk (dyrelu._cache), so that another process does not compile it again.
    """

    def __init__(
        self,
        module: Module,
        cpu: str,
        threads: int,
        layouts: Layouts | None = None,
    ) -> None:
        """`cpu` is a processor as LLVM names it, or "native"; batches are cut for
        `threads`; by function `layouts` has those of arguments and then results, where
        not all are in C order. Raises Error if the module cannot be compiled."""
        layouts = layouts or {}
        self.signatures = signatures(module)
        target = cpu
        if cpu == "native":
            target = f"{compiler.host_cpu()} {compiler.host_features()}"
        text = str(module)
        names = repr(sorted(self.signatures.items()))
        options = [target, str(threads), repr(sorted(layouts.items()))]
        name = _cache.key(["library", _version(), *options, names, text])

        def compile_module() -> bytes:
            try:
                return compiler.compile_library(module._handle, cpu, threads, layouts)
            except Error as error:
                command = (
                    f"dyrelu-compile - --emit=shared --target-cpu={cpu} "
                    f"--threads={threads} -o library.so"
                )
                raise error.reproduced_by(command, text) from None

        with _cache.entry(name, compile_module) as path:
            self._library = _open(path)

    def get(self, signature: Signature) -> ctypes._NamedFuncPointer:
        """The function of C; it returns a status."""
        function = self._library[signature.name]
        function.restype = ctypes.c_int
        pointers = sum(
            2 if None in parameter.shape else 1 for parameter in signature.parameters
        )
        function.argtypes = [ctypes.c_void_p] * pointers
        return function

    def use_threads(
        self,
        parallel: ctypes._NamedFuncPointer,
        thread_number: ctypes._NamedFuncPointer,
        num_threads: ctypes._NamedFuncPointer,
    ) -> None:
        """Lets functions run in these threads and not in LLVM's OpenMP's: GNU's
        GOMP_parallel, omp_get_thread_num and omp_get_num_threads, or others that do
        the same. To be called before the functions."""
        function = self._library["dyrelu_use_threads"]
        function.restype = None
        function.argtypes = [ctypes.c_void_p] * 3
        pointers = (parallel, thread_number, num_threads)
        function(*(ctypes.cast(pointer, ctypes.c_void_p) for pointer in pointers))

    def unload_when_unused(self) -> None:
        """Frees the memory of the code when this object goes: whoever calls functions
        keeps it that long.

        Only where they run in no threads but their caller's and those given to
        use_threads, which are done with them when a call ends: LLVM's OpenMP may look
        at what it ran afterwards.
        """
        # (Not when ctypes' own object goes: its functions have cycles of references.)
        unload = weakref.finalize(self, _ctypes.dlclose, self._library._handle)
        # Other threads may be in it when the program ends.
        unload.atexit = False

    def get_shapes(self, signature: Signature) -> ctypes._NamedFuncPointer:
        """The function of C that computes the shapes of results."""
        function = self._library[signature.shapes_name]
        function.restype = ctypes.c_int
        pointers = sum(None in parameter.shape for parameter in signature.parameters)
        function.argtypes = [ctypes.c_void_p] * pointers
        return function

    def last_error(self) -> str:
        """What was wrong with this thread's last call."""
        function = self._library["dyrelu_last_error"]
        function.restype = ctypes.c_char_p
        return (function() or b"").decode(errors="replace")


def _open(path: Path) -> ctypes.CDLL:
    try:
        return ctypes.CDLL(str(path))
    except OSError as error:
        raise Error(
            f"the compiled library cannot be loaded: {error} (code for several threads "
            "needs LLVM's libomp.so.5, Debian package libomp5-22)"
        ) from None


def _version() -> str:
    """The version, and in a checkout the very build."""
    file = find()
    assert file is not None
    status = file.stat()
    return f"{compiler.version()} {status.st_size} {status.st_mtime_ns}"
