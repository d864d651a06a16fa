"""The target "cpu": libraries in this process, one for each combination of layouts."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable, Sequence
from typing import Any

from ._arrays import Array
from ._layouts import Layout
from ._library import Library, Signature
from .errors import Error
from .module import Module

_Code = Callable[..., int]


class HostTarget:
    """One function of a module, compiled for this machine."""

    def __init__(
        self, module: Module, signature: Signature, cpu: str, threads: int
    ) -> None:
        """Compiles it for arrays in C order."""
        self._signature = signature
        self._options = (cpu, threads)
        # Other layouts are compiled when they come, from what the module is now.
        self._module = module.clone()
        self._library = Library(self._module, cpu, threads)
        parameters = signature.parameters
        self._has_open_sizes = [None in parameter.shape for parameter in parameters]
        plain: tuple[Layout | None, ...] = (None,) * len(parameters)
        self._code: dict[tuple[Layout | None, ...], tuple[Library, _Code]] = {
            plain: (self._library, self._library.get(signature))
        }
        self._lock = threading.Lock()

    def run(self, arguments: Sequence[Array], results: Sequence[Array]) -> None:
        """Computes results from arguments."""
        arrays = (*arguments, *results)
        layouts = tuple(array.layout for array in arrays)
        library, code = self._code.get(layouts) or self._specialise(layouts)
        pointers: list[Any] = []
        for array, is_open in zip(arrays, self._has_open_sizes, strict=True):
            pointers.append(array.address)
            if is_open:
                pointers.append(_pass_sizes(array.shape))
        if code(*pointers):
            raise Error(f"@{self._signature.entry}: {library.last_error()}")

    def _specialise(self, layouts: tuple[Layout | None, ...]) -> tuple[Library, _Code]:
        """The code for arrays that lie otherwise in memory."""
        with self._lock:
            if layouts not in self._code:
                entry = self._signature.entry
                library = Library(self._module, *self._options, {entry: layouts})
                self._code[layouts] = (library, library.get(self._signature))
            return self._code[layouts]

    def result_shapes(self, arguments: Sequence[Array]) -> list[tuple[int, ...]]:
        """The shapes of results that have open sizes, in their order."""
        code = self._library.get_shapes(self._signature)
        parameters = self._signature.parameters
        given = [
            _pass_sizes(array.shape)
            for array, is_open in zip(arguments, self._has_open_sizes, strict=False)
            if is_open
        ]
        shapes = [
            _pass_sizes([0] * len(parameter.shape))
            for parameter in parameters[len(arguments) :]
            if None in parameter.shape
        ]
        if code(*given, *shapes):
            message = self._library.last_error()
            raise Error(f"@{self._signature.entry}: {message}")
        return [tuple(shape) for shape in shapes]


def _pass_sizes(shape: Sequence[int]) -> ctypes.Array[ctypes.c_int64]:
    return (ctypes.c_int64 * len(shape))(*shape)
