"""Runs compiled GPU kernels on arrays of CuPy, PyTorch and others.

    program = dyrelu.cuda.load("model.ptx")       # and model.ptx.json beside it
    main = program["main"]
    y = torch.empty(main.result_shapes(x)[0], device="cuda")
    main(x, results=[y], stream=torch.cuda.current_stream())

Arrays are whatever has `__cuda_array_interface__` and is contiguous. Nothing is
allocated or copied, and nothing waits: the kernels are queued on the stream. What
goes wrong is an Error whose message says what was expected and what came.

The work is done by the launcher library (dyrelu/Runtime/CUDA/Launcher.h), which
is called through ctypes. It needs the CUDA driver; importing this module needs
nothing.
"""

from __future__ import annotations

import ctypes
import math
import os
import struct
from collections.abc import Iterable, Sequence
from ctypes import byref, c_int64, c_size_t, c_void_p
from typing import Any

from ._launcher import Call, Error, Tensor, check, find_library, open_library

__all__ = [
    "BoundCall",
    "Error",
    "Function",
    "Program",
    "TensorType",
    "load",
    "loads",
]

# NumPy's types; bf16, which NumPy does not know, travels as any two bytes.
_TYPES = {
    "f16": {"f2"},
    "bf16": {"V2", "u2", "i2"},
    "f32": {"f4"},
    "f64": {"f8"},
    "i1": {"b1"},
    "i8": {"i1", "u1"},
    "i16": {"i2", "u2"},
    "i32": {"i4", "u4"},
    "i64": {"i8", "u8"},
}
# How a number that is no tensor is passed.
_FORMATS = {
    "f16": "<e",
    "f32": "<f",
    "f64": "<d",
    "i1": "<?",
    "i8": "<b",
    "i16": "<h",
    "i32": "<i",
    "i64": "<q",
}


class _Array:
    """The pointer, the shape and the bytes of a contiguous array on the GPU."""

    def __init__(self, array: Any, what: str, tensor: TensorType | None = None) -> None:
        """Of any type, or of that of a tensor."""
        interface = getattr(array, "__cuda_array_interface__", None)
        if interface is None:
            raise Error(
                f"{what}: expected an array on the GPU, with "
                f"__cuda_array_interface__, got {type(array).__name__}"
            )
        self.shape = tuple(interface["shape"])
        # An array without elements may have any pointer.
        self.pointer = interface["data"][0] or None
        self.is_read_only = interface["data"][1]
        kind = interface["typestr"]
        if tensor is not None:
            self._check_type(kind, what, tensor)
        element_size = int(kind[2:])
        self.bytes = math.prod(self.shape, start=element_size)
        strides = interface.get("strides")
        if strides is not None and not self._is_contiguous(strides, element_size):
            raise Error(
                f"{what}: expected a contiguous array, got strides {tuple(strides)} "
                f"of shape {self.shape}"
            )

    def _check_type(self, kind: str, what: str, tensor: TensorType) -> None:
        if kind[1:] not in _TYPES[tensor.element_type] or kind[0] == ">":
            raise Error(f"{what}: expected elements of {tensor}, got {kind!r}")
        if len(self.shape) != len(tensor.shape):
            raise Error(
                f"{what}: expected {len(tensor.shape)} dimensions, got shape "
                f"{self.shape}"
            )

    def _is_contiguous(self, strides: Sequence[int], element_size: int) -> bool:
        if 0 in self.shape:
            return True
        expected = element_size
        for size, stride in zip(reversed(self.shape), reversed(strides)):
            if size != 1 and stride != expected:
                return False
            expected *= size
        return True


class TensorType:
    """The type of an argument or a result.

    `element_type` is its name in MLIR ("f16"), `shape` has None for sizes that are
    not known before the call; it is None for a number that is no tensor.
    """

    def __init__(self, tensor: Tensor) -> None:
        self.element_type: str = tensor.element_type.decode()
        self.element_size: int = tensor.element_size
        self.is_scalar = tensor.rank < 0
        self.shape = tuple(
            None if size < 0 else size
            for size in (tensor.sizes[: tensor.rank] if tensor.rank > 0 else [])
        )

    def __repr__(self) -> str:
        if self.is_scalar:
            return self.element_type
        sizes = ["?" if size is None else str(size) for size in self.shape]
        return f"tensor<{'x'.join([*sizes, self.element_type])}>"


class Program:
    """An image with its launch description; see load and loads."""

    def __init__(self, library: ctypes.CDLL, handle: c_void_p) -> None:
        self._library = library
        self._handle = handle

    def __del__(self) -> None:
        self._library.dyreluProgramDestroy(self._handle)

    def __getitem__(self, name: str | None) -> Function:
        """The function of that name; None stands for the only one."""
        handle = c_void_p()
        encoded = None if name is None else name.encode()
        check(
            self._library,
            self._library.dyreluProgramGetFunction(
                self._handle, encoded, byref(handle)
            ),
        )
        return Function(self, handle)

    def load(self) -> None:
        """Loads the kernels into the current context ahead of the first call.

        To be done before a stream is captured into a graph.
        """
        check(self._library, self._library.dyreluProgramLoad(self._handle))


class Function:
    """A compiled function.

    `arguments` and `results` are the types of what it takes and gives.
    """

    def __init__(self, program: Program, handle: c_void_p) -> None:
        self._program = program  # which owns the function
        self._library = library = program._library
        self._handle = handle
        self.arguments = self._get_types(
            library.dyreluFunctionGetNumArguments, library.dyreluFunctionGetArgument
        )
        self.results = self._get_types(
            library.dyreluFunctionGetNumResults, library.dyreluFunctionGetResult
        )

    def _get_types(self, get_count: Any, get: Any) -> list[TensorType]:
        types = []
        for index in range(get_count(self._handle)):
            tensor = Tensor()
            check(self._library, get(self._handle, index, byref(tensor)))
            types.append(TensorType(tensor))
        return types

    def result_shapes(self, *arguments: Any) -> list[tuple[int, ...]]:
        """The shapes of the results for these arguments."""
        _, sizes = self._get_arguments(arguments)
        return self._get_result_shapes(sizes)

    def workspace_size(self, *arguments: Any) -> int:
        """The bytes of workspace that a call with these arguments needs."""
        _, sizes = self._get_arguments(arguments)
        return self._get_workspace_size(sizes)

    def __call__(
        self,
        *arguments: Any,
        results: Iterable[Any],
        stream: Any = None,
        workspace: Any = None,
    ) -> None:
        """Queues the function's kernels on a stream.

        `results` are arrays that are written. `workspace` is an array of at least
        workspace_size(...) bytes, whose pointer is a multiple of 256; it may be used
        again by calls on the same stream. `stream` is a CuPy or PyTorch stream, the
        number of a cudaStream_t, or None for the default stream.
        """
        self.bind(*arguments, results=results, workspace=workspace)(stream)

    def bind(
        self, *arguments: Any, results: Iterable[Any], workspace: Any = None
    ) -> BoundCall:
        """A call that may be made many times, with what __call__ takes.

        What Python has to find out about arrays it finds out once. The arrays live
        as long as the bound call.
        """
        pointers, sizes = self._get_arguments(arguments)
        results = list(results)
        targets = self._get_results(results, sizes)
        call = Call(
            arguments=pointers,
            num_arguments=len(pointers),
            sizes=sizes,
            num_sizes=len(sizes),
            results=targets,
            num_results=len(targets),
        )
        if workspace is not None:
            room = _Array(workspace, "workspace")
            call.workspace, call.workspace_size = room.pointer, room.bytes
        return BoundCall(self, call, (arguments, results, workspace, pointers))

    def _get_arguments(
        self, arguments: Sequence[Any]
    ) -> tuple[ctypes.Array[c_void_p], ctypes.Array[c_int64]]:
        if len(arguments) != len(self.arguments):
            raise Error(
                f"expected {len(self.arguments)} arguments, got {len(arguments)}"
            )
        pointers = (c_void_p * len(arguments))()
        sizes: list[int] = []
        for index, (value, tensor) in enumerate(zip(arguments, self.arguments)):
            what = f"argument {index}"
            if tensor.is_scalar:
                pointers[index] = _get_scalar(pointers, value, tensor, what)
                continue
            array = _Array(value, what, tensor)
            pointers[index] = array.pointer
            sizes += array.shape
        return pointers, (c_int64 * len(sizes))(*sizes)

    def _get_results(
        self, results: Sequence[Any], sizes: ctypes.Array[c_int64]
    ) -> ctypes.Array[c_void_p]:
        if len(results) != len(self.results):
            raise Error(f"expected {len(self.results)} results, got {len(results)}")
        pointers = (c_void_p * len(results))()
        shapes = self._get_result_shapes(sizes)
        for index, (value, tensor) in enumerate(zip(results, self.results)):
            array = _Array(value, f"result {index}", tensor)
            if array.shape != shapes[index]:
                raise Error(
                    f"result {index}: expected shape {shapes[index]}, got {array.shape}"
                )
            if array.is_read_only:
                raise Error(f"result {index}: expected an array that can be written")
            pointers[index] = array.pointer
        return pointers

    def _get_result_shapes(self, sizes: ctypes.Array[c_int64]) -> list[tuple[int, ...]]:
        count = self._library.dyreluFunctionGetNumResultSizes(self._handle)
        values = (c_int64 * count)()
        check(
            self._library,
            self._library.dyreluFunctionGetResultSizes(
                self._handle, sizes, len(sizes), values, count
            ),
        )
        remaining = iter(values)
        return [tuple(next(remaining) for _ in result.shape) for result in self.results]

    def _get_workspace_size(self, sizes: ctypes.Array[c_int64]) -> int:
        size = c_size_t()
        check(
            self._library,
            self._library.dyreluFunctionGetWorkspaceSize(
                self._handle, sizes, len(sizes), byref(size)
            ),
        )
        return size.value


class BoundCall:
    """A function with its arguments; see Function.bind."""

    def __init__(self, function: Function, call: Call, keep: Any) -> None:
        self._function = function
        self._launch = function._library.dyreluFunctionLaunch
        self._call = call
        self._keep = keep

    def __call__(self, stream: Any = None) -> None:
        """Queues the kernels on a stream."""
        self._call.stream = _get_stream(stream)
        status = self._launch(self._function._handle, byref(self._call))
        check(self._function._library, status)


def _pack_bf16(value: float) -> bytes:
    """The upper half of a float, rounded to even; a NaN stays one."""
    (bits,) = struct.unpack("<I", struct.pack("<f", value))
    rounded = (bits + 0x7FFF + (bits >> 16 & 1)) >> 16
    return struct.pack("<H", 0x7FC0 if math.isnan(value) else rounded)


def _get_scalar(owner: Any, value: Any, tensor: TensorType, what: str) -> int:
    """The address of a number, which lives as long as `owner`."""
    try:
        if tensor.element_type == "bf16":
            packed = _pack_bf16(value)
        else:
            packed = struct.pack(_FORMATS[tensor.element_type], value)
    except (struct.error, OverflowError, TypeError) as error:
        raise Error(f"{what}: expected a number of {tensor}: {error}") from None
    number = ctypes.create_string_buffer(packed, 8)
    owner.__dict__.setdefault("numbers", []).append(number)
    return ctypes.addressof(number)


def _get_stream(stream: Any) -> int | None:
    """The handle of a stream."""
    if stream is None or isinstance(stream, int):
        return stream
    for name in ("cuda_stream", "ptr", "handle"):
        handle = getattr(stream, name, None)
        if isinstance(handle, int):
            return handle
    raise Error(
        "expected a stream of CuPy or PyTorch, or its number, got "
        f"{type(stream).__name__}"
    )


def load(
    image: str | os.PathLike[str],
    description: str | os.PathLike[str] | None = None,
    library: str | None = None,
) -> Program:
    """Reads an image (PTX, cubin, fatbin) and its launch description.

    The description is IMAGE.json unless another file is named. `library` is the
    path of the launcher library, if it is not where it is looked for.
    """
    opened = open_library(library or find_library())
    handle = c_void_p()
    path = None if description is None else os.fsencode(description)
    status = opened.dyreluProgramRead(os.fsencode(image), path, byref(handle))
    check(opened, status)
    return Program(opened, handle)


def loads(
    image: bytes, description: str | bytes, library: str | None = None
) -> Program:
    """The same from memory."""
    opened = open_library(library or find_library())
    text = description.encode() if isinstance(description, str) else description
    handle = c_void_p()
    status = opened.dyreluProgramCreate(
        text, len(text), image, len(image), byref(handle)
    )
    check(opened, status)
    return Program(opened, handle)
