"""Operators on a GPU: kernels that are queued on PyTorch's current stream."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from torch import Tensor

from ..compiler import compile as compile_module
from ..module import Module
from . import text
from .kernel import Call, Kernel


class DeviceCompiled:
    """The kernels for a call."""

    def __init__(self, call: Call, target: str) -> None:
        """target: "cuda", or "emulator" for the same kernels on the CPU."""
        self._call = call
        module = Module.parse(
            call.source, f"torch.ops.dyrelu.{call.name}", allow_unregistered=True
        )
        self._function = compile_module(module.run(text.PIPELINE), target)

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
