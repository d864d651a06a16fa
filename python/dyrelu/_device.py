"""The target "cuda": kernels on an NVIDIA GPU, called with tensors of PyTorch on it."""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence
from typing import Any

from . import _arrays, cuda
from ._extension import compiler
from ._library import Parameter, Signature
from .compiler import Function, check_type, join_results, split_out
from .errors import Error
from .module import Module

# NumPy's spelling of element types, as __cuda_array_interface__ has it.
_TYPESTR = {
    "f16": "<f2",
    "bf16": "<V2",
    "f32": "<f4",
    "f64": "<f8",
    "i1": "|b1",
    "i8": "|i1",
    "i16": "<i2",
    "i32": "<i4",
    "i64": "<i8",
}


class _DeviceArray:
    """A contiguous tensor as dyrelu.cuda takes it: PyTorch itself exports no bf16."""

    def __init__(self, tensor: Any, type_name: str) -> None:
        self._tensor = tensor
        self.__cuda_array_interface__: dict[str, Any] = {
            "shape": tuple(tensor.shape),
            "typestr": _TYPESTR[type_name],
            "data": (tensor.data_ptr(), False),
            "strides": None,
            "version": 3,
        }


class DeviceFunction(Function):
    """A compiled function of tensors of PyTorch on a GPU.

        y = function(x, w)                 # a new tensor on x's device
        function(x, w, out=y)              # in memory that is there

    Arguments are tensors, or what torch.from_dlpack takes, all on one device. Those that
    are not contiguous are copied; `out` must be contiguous. The kernels are queued on
    PyTorch's current stream of that device, and nothing waits. Workspace comes from
    PyTorch's allocator, so that a call can be captured in a CUDA graph; a call before
    loads the kernels.
    """

    def __init__(self, signature: Signature, program: cuda.Program) -> None:
        """Use dyrelu.compile."""
        self.entry = signature.entry
        self.target = "cuda"
        self.parameters = signature.parameters
        self._arguments = [p for p in signature.parameters if p.role != "result"]
        self._results = [p for p in signature.parameters if p.role == "result"]
        self._function = program[self.entry]

    def __call__(self, *arguments: Any, out: Any = None) -> Any:
        self._check_count(arguments)
        torch = _import_torch()
        tensors = [
            self._take(value, parameter, torch)
            for value, parameter in zip(arguments, self._arguments, strict=True)
        ]
        device = self._find_device(tensors)
        given = None if out is None else split_out(out, len(self._results))
        try:
            with torch.cuda.device(device):
                return self._queue(tensors, given, device, torch)
        except cuda.Error as error:
            raise Error(f"@{self.entry}: {error}") from None

    def _queue(
        self, tensors: Sequence[Any], given: list[Any] | None, device: Any, torch: Any
    ) -> Any:
        arrays = [
            _DeviceArray(tensor.contiguous(), parameter.type)
            for tensor, parameter in zip(tensors, self._arguments, strict=True)
        ]
        shapes = self._function.result_shapes(*arrays)
        results = given
        if results is None:
            results = [
                torch.empty(shape, dtype=_arrays.torch_type(p.type), device=device)
                for shape, p in zip(shapes, self._results, strict=True)
            ]
        written = [
            _DeviceArray(self._check_result(result, parameter, device), parameter.type)
            for result, parameter in zip(results, self._results, strict=True)
        ]
        self._check_overlap(arrays, written)
        size = self._function.workspace_size(*arrays)
        room = torch.empty((size,), dtype=torch.uint8, device=device)
        stream = torch.cuda.current_stream(device)
        self._function(
            *arrays,
            results=written,
            stream=stream,
            workspace=_DeviceArray(room, "i8"),
        )
        return join_results(results)

    def _take(self, value: Any, parameter: Parameter, torch: Any) -> Any:
        what = f"'{parameter.name}' of @{self.entry}"
        if not _arrays.is_torch(value):
            if not hasattr(value, "__dlpack__"):
                raise Error(
                    f"{what}: expected a tensor of PyTorch or an array that has "
                    f"__dlpack__, got {type(value).__name__}"
                )
            try:
                value = torch.from_dlpack(value)
            except (BufferError, RuntimeError, TypeError, ValueError) as error:
                raise Error(
                    f"{what}: PyTorch cannot take the array over: {error}"
                ) from None
        if value.device.type != "cuda":
            raise Error(
                f"{what}: expected a tensor on a GPU, got one on {value.device}"
            )
        _arrays.check_torch(value, what)
        name = _arrays.mlir_type(str(value.dtype).removeprefix("torch."), what)
        check_type(parameter, name, tuple(value.shape), what)
        return value.resolve_conj().resolve_neg()

    def _check_result(self, result: Any, parameter: Parameter, device: Any) -> Any:
        what = f"'{parameter.name}' of @{self.entry}"
        if not _arrays.is_torch(result):
            raise Error(
                f"{what}: expected a tensor of PyTorch to write to, "
                f"got {type(result).__name__}"
            )
        self._take(result, parameter, None)
        if result.device != device:
            raise Error(
                f"{what}: expected a tensor on {device}, got one on {result.device}"
            )
        if not result.is_contiguous():
            raise Error(f"{what}: expected a contiguous tensor, as this is the GPU")
        return result

    def _check_overlap(
        self, arrays: Sequence[_DeviceArray], written: Sequence[_DeviceArray]
    ) -> None:
        """Nothing that is written may be anything else's memory."""
        names = [p.name for p in (*self._arguments, *self._results)]
        places = [_get_place(array) for array in (*arrays, *written)]
        for i in range(len(arrays), len(places)):
            for j in range(i):
                if places[j][0] < places[i][1] and places[i][0] < places[j][1]:
                    raise Error(f"@{self.entry}: {names[i]} overlaps {names[j]}")

    def _find_device(self, tensors: Sequence[Any]) -> Any:
        if not tensors:
            return sys.modules["torch"].device("cuda")
        for tensor, parameter in zip(tensors, self._arguments, strict=True):
            if tensor.device != tensors[0].device:
                raise Error(
                    f"'{parameter.name}' of @{self.entry}: expected a tensor on "
                    f"{tensors[0].device}, got one on {tensor.device}"
                )
        return tensors[0].device


def _get_place(array: _DeviceArray) -> tuple[int, int]:
    """Where it begins and ends; the same if it has no elements."""
    interface = array.__cuda_array_interface__
    begin = interface["data"][0]
    return begin, begin + math.prod(interface["shape"]) * int(interface["typestr"][2:])


def _import_torch() -> Any:
    try:
        import torch
    except ImportError as error:
        raise Error(
            f'target="cuda" calls functions with tensors of PyTorch, which cannot be '
            f"imported: {error}; dyrelu.cuda takes arrays of others"
        ) from None
    return torch


def _find_chip() -> str:
    """That of PyTorch's current device, or empty."""
    torch = sys.modules.get("torch")
    if torch is None or not torch.cuda.is_available():
        return ""
    major, minor = torch.cuda.get_device_capability()
    return f"sm_{major}{minor}"


def load(module: Module, signature: Signature, chip: str) -> DeviceFunction:
    """Compiles the kernels of a module for an architecture ("sm_90"), or for that of
    PyTorch's current device."""
    if any(
        parameter.role == "result in argument" for parameter in signature.parameters
    ):
        raise Error(
            f"@{signature.entry}: a result in an argument is for the CPU; "
            'expected results of their own for target="cuda"'
        )
    chip = chip or _find_chip()
    try:
        image, description = compiler.compile_ptx(module._handle, chip)
    except Error as error:
        option = f" --chip={chip}" if chip else ""
        command = f"dyrelu-compile - --target=cuda --emit=ptx{option} -o kernels.ptx"
        raise error.reproduced_by(command, str(module)) from None
    try:
        return DeviceFunction(signature, cuda.loads(image, description))
    except cuda.Error as error:
        raise Error(f"@{signature.entry}: {error}") from None
