"""The target "emulator": GPU kernels that run on the CPU."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence

from ._arrays import Array, in_c_order
from ._extension import compiler
from ._library import Signature
from .errors import Error
from .module import Module


class EmulatorTarget:
    """One function of a module, whose kernels are emulated. Arrays that are not in C
    order are copied."""

    def __init__(self, module: Module, signature: Signature, chip: str) -> None:
        """`chip` is an architecture as NVIDIA names it, or empty for the default."""
        self._entry = signature.entry
        self._results = [p for p in signature.parameters if p.role == "result"]
        self._emulated = compiler.Emulated.create(module._handle, self._entry, chip)

    def _call(self, arguments: Sequence[Array]) -> list[tuple[bytes, list[int]]]:
        arrays = [in_c_order(array) for array in arguments]
        return self._emulated.call([(a.address, a.type, a.shape) for a in arrays])

    def run(self, arguments: Sequence[Array], results: Sequence[Array]) -> None:
        """Computes results from arguments."""
        computed = self._call(arguments)
        for (data, shape), result in zip(computed, results, strict=True):
            if tuple(shape) != result.shape:
                raise Error(
                    f"a result of @{self._entry} is of shape {tuple(shape)}, "
                    f"got an array of shape {result.shape} for it"
                )
            in_order = in_c_order(result)
            ctypes.memmove(in_order.address, data, len(data))
            if in_order is not result:
                result.owner[...] = in_order.owner

    def result_shapes(self, arguments: Sequence[Array]) -> list[tuple[int, ...]]:
        """The shapes of results that have open sizes, in their order: those of a run."""
        return [
            tuple(shape)
            for (_, shape), result in zip(
                self._call(arguments), self._results, strict=True
            )
            if None in result.shape
        ]
