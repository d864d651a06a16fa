"""Arrays of NumPy, PyTorch and others as what compiled functions are passed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from ._layouts import Layout, find_layout
from .errors import Error

if TYPE_CHECKING:
    import numpy as np

# NumPy's names of MLIR's element types; bfloat16 is ml_dtypes'.
_NUMPY = {
    "f16": "float16",
    "bf16": "bfloat16",
    "f32": "float32",
    "f64": "float64",
    "i1": "bool",
    "i8": "int8",
    "i16": "int16",
    "i32": "int32",
    "i64": "int64",
}
_MLIR = {name: mlir for mlir, name in _NUMPY.items()} | {
    f"u{name}": mlir for mlir, name in _NUMPY.items() if name.startswith("int")
}


class Array(NamedTuple):
    """An array on the host. `owner` keeps its memory; `layout` is None for C order."""

    address: int
    type: str
    shape: tuple[int, ...]
    layout: Layout | None
    owner: Any


def is_torch(value: Any) -> bool:
    """Whether it is a tensor of PyTorch, which is not imported for that."""
    torch = sys.modules.get("torch")
    return torch is not None and isinstance(value, torch.Tensor)


def describe(type_name: str, shape: Sequence[int | None]) -> str:
    """MLIR's spelling of a tensor's type."""
    sizes = "".join(f"{'?' if size is None else size}x" for size in shape)
    return f"tensor<{sizes}{type_name}>"


def mlir_type(name: str, what: str) -> str:
    """MLIR's name of an element type that NumPy or PyTorch calls `name`."""
    if name not in _MLIR:
        known = ", ".join(_NUMPY.values())
        raise Error(f"{what}: expected elements of {known}, got {name}")
    return _MLIR[name]


def check_torch(tensor: Any, what: str) -> None:
    """Raises Error for a tensor whose elements are not simply in memory, or whose
    gradient would be lost."""
    if tensor.requires_grad:
        raise Error(
            f"{what}: expected a tensor without requires_grad, as a compiled function "
            "has no gradient: pass tensor.detach(), or use torch.ops.dyrelu"
        )
    if tensor.layout != sys.modules["torch"].strided:
        raise Error(f"{what}: expected a dense tensor, got {tensor.layout}")


def _of_torch(tensor: Any, what: str) -> Array:
    if tensor.device.type != "cpu":
        raise Error(f"{what}: expected a tensor on the CPU, got one on {tensor.device}")
    check_torch(tensor, what)
    type_name = mlir_type(str(tensor.dtype).removeprefix("torch."), what)
    # What is only marked as conjugate or negative is computed here.
    tensor = tensor.resolve_conj().resolve_neg()
    shape, layout = tuple(tensor.shape), None
    if not tensor.is_contiguous():
        layout = find_layout(shape, tensor.stride())
    return Array(tensor.data_ptr(), type_name, shape, layout, tensor)


def _of_numpy(array: np.ndarray[Any, Any], what: str) -> Array:
    type_name = mlir_type(array.dtype.name, what)
    size = array.itemsize
    if not array.dtype.isnative:
        array = array.astype(array.dtype.newbyteorder("="))
    elif not array.flags.aligned or any(s < 0 or s % size for s in array.strides):
        array = array.copy()
    layout = None
    if not array.flags.c_contiguous:
        layout = find_layout(array.shape, [s // size for s in array.strides])
    address = array.__array_interface__["data"][0]
    return Array(address, type_name, array.shape, layout, array)


def view(value: Any, what: str) -> Array:
    """The array `value`. It is copied only if code could not read it where it is: with
    negative strides, of another byte order, or not aligned to its elements.

    Raises Error, which calls it `what`, if it is no array that a function takes.
    """
    if is_torch(value):
        return _of_torch(value, what)
    import numpy as np

    if isinstance(value, np.ndarray):
        return _of_numpy(value, what)
    if hasattr(value, "__dlpack__"):
        try:
            return _of_numpy(np.from_dlpack(value), what)
        except (BufferError, RuntimeError, TypeError, ValueError) as error:
            raise Error(f"{what}: NumPy cannot take the array over: {error}") from None
    raise Error(
        f"{what}: expected an array of NumPy, PyTorch or another that has __dlpack__, "
        f"got {type(value).__name__}"
    )


def view_writable(value: Any, what: str) -> Array:
    """The same for an array that a result is written to, which is never copied."""
    import numpy as np

    array = view(value, what)
    if is_torch(value):
        is_same = array.owner.data_ptr() == value.data_ptr()
    elif isinstance(value, np.ndarray):
        if not value.flags.writeable:
            raise Error(f"{what}: expected an array that can be written")
        is_same = array.owner is value
    else:
        raise Error(
            f"{what}: expected an array of NumPy or PyTorch to write to, "
            f"got {type(value).__name__}"
        )
    if not is_same:
        raise Error(
            f"{what}: expected an array that can be written where it is: of this "
            "machine's byte order, aligned, without negative strides"
        )
    strides = array.layout.strides if array.layout else ()
    sizes = [array.shape[dim] for dim in array.layout.order] if array.layout else []
    if any(s == 0 and n > 1 for s, n in zip(strides, sizes, strict=False)):
        raise Error(f"{what}: expected an array whose elements are apart in memory")
    return array


def in_c_order(array: Array) -> Array:
    """The array, copied if it is not in C order."""
    if array.layout is None:
        return array
    if is_torch(array.owner):
        return _of_torch(array.owner.contiguous(), "")
    import numpy as np

    return _of_numpy(np.ascontiguousarray(array.owner), "")


def torch_type(type_name: str) -> Any:
    """PyTorch's element type."""
    return getattr(sys.modules["torch"], _NUMPY[type_name])


def empty(
    type_name: str, shape: Sequence[int], order: Sequence[int], as_torch: bool
) -> Any:
    """An array of PyTorch or NumPy for a result, with its dimensions in this order in
    memory."""
    if as_torch:
        torch = sys.modules["torch"]
        return torch.empty_permuted(
            tuple(shape), tuple(order), dtype=torch_type(type_name)
        )
    import numpy as np

    dtype = _numpy_type(_NUMPY[type_name])
    in_memory = np.empty([shape[dim] for dim in order], dtype)
    back = {dim: place for place, dim in enumerate(order)}
    return in_memory.transpose([back[dim] for dim in range(len(order))])


def _numpy_type(name: str) -> np.dtype[Any]:
    import numpy as np

    if name != "bfloat16":
        return np.dtype(name)
    try:
        import ml_dtypes
    except ImportError:
        raise Error(
            "NumPy has no bfloat16 of its own: install the package ml_dtypes, or pass "
            "arrays of PyTorch"
        ) from None
    bfloat16: np.dtype[Any] = np.dtype(ml_dtypes.bfloat16)
    return bfloat16
