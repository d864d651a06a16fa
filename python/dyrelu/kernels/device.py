"""Operators and their backwards on a GPU: kernels that are queued on PyTorch's
current stream."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from torch import Tensor

from ..compiler import compile as compile_module
from . import text
from .backward import Backward
from .kernel import Call, Kernel, parse


class DeviceCompiled:
    """The kernels for a call."""

    def __init__(self, call: Call, target: str) -> None:
        """target: "cuda", or "emulator" for the same kernels on the CPU."""
        self._call = call
        module = parse(call.source, call.name, text.PIPELINE)
        self._function = compile_module(module, target)

    def __call__(self, tensors: list[Tensor]) -> Tensor:
        """The result for the operands, none of which is left out."""
        layout = self._call.layout
        given = [
            layout.get(name, tensor.detach())
            for name, tensor in zip(self._call.operands, tensors, strict=True)
        ]
        y = self._call.empty_result(tensors[0])
        self._function(*given, out=layout.get("x", y))
        return y


class DeviceKernel(Kernel):
    """An operator on GPUs."""

    def _find_place(self, x: Tensor | None) -> Any:
        return None if x is None else x.device

    def _build(self, call: Call, x: Tensor) -> Callable[[list[Tensor]], Tensor]:
        return DeviceCompiled(call, "cuda")


class DeviceBackward:
    """The kernels for a call's backward."""

    def __init__(self, backward: Backward, target: str) -> None:
        """target: as DeviceCompiled has it."""
        self._backward = backward
        self._function = compile_module(backward.module, target)

    def __call__(self, dy: Tensor, operands: list[Tensor]) -> list[Tensor]:
        """The gradients of the wanted operands."""
        backward = self._backward
        results = backward.empty_results(operands)
        self._function(*backward.given(operands, dy), out=backward.laid_out(results))
        return results
