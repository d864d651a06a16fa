"""Arrays of NumPy, PyTorch and others as what compiled functions are passed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

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
    """A contiguous array on the host. `owner` keeps its memory."""

    address: int
    type: str
    shape: tuple[int, ...]
    owner: Any


def is_torch(value: Any) -> bool:
    """Whether it is a tensor of PyTorch, which is not imported for that."""
    torch = sys.modules.get("torch")
    return torch is not None and isinstance(value, torch.Tensor)


def describe(type_name: str, shape: Sequence[int | None]) -> str:
    """MLIR's spelling of a tensor's type."""
    sizes = "".join(f"{'?' if size is None else size}x" for size in shape)
    return f"tensor<{sizes}{type_name}>"


def _mlir_type(name: str, what: str) -> str:
    if name not in _MLIR:
        known = ", ".join(_NUMPY.values())
        raise Error(f"{what}: expected elements of {known}, got {name}")
    return _MLIR[name]


def _of_torch(tensor: Any, what: str) -> Array:
    if tensor.device.type != "cpu":
        raise Error(f"{what}: expected a tensor on the CPU, got one on {tensor.device}")
    if tensor.requires_grad:
        raise Error(
            f"{what}: expected a tensor without requires_grad, as a compiled function "
            "has no gradient: pass tensor.detach(), or use torch.ops.dyrelu"
        )
    if tensor.layout != sys.modules["torch"].strided:
        raise Error(f"{what}: expected a dense tensor, got {tensor.layout}")
    type_name = _mlir_type(str(tensor.dtype).removeprefix("torch."), what)
    # What is only marked as conjugate or negative is computed here.
    tensor = tensor.resolve_conj().resolve_neg()
    if not tensor.is_contiguous():
        tensor = tensor.contiguous()
    return Array(tensor.data_ptr(), type_name, tuple(tensor.shape), tensor)


def _of_numpy(array: np.ndarray[Any, Any], what: str) -> Array:
    type_name = _mlir_type(array.dtype.name, what)
    import numpy as np

    if not array.dtype.isnative:
        array = array.astype(array.dtype.newbyteorder("="))
    if not array.flags.c_contiguous:
        array = np.ascontiguousarray(array)
    return Array(array.__array_interface__["data"][0], type_name, array.shape, array)


def view(value: Any, what: str) -> Array:
    """The array `value`, which is copied only if it is not contiguous in C order.

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
        is_same = is_same and value.is_contiguous()
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
        raise Error(f"{what}: expected an array that is contiguous in C order")
    return array


def empty(type_name: str, shape: Sequence[int], as_torch: bool) -> Any:
    """An array of PyTorch or NumPy for a result."""
    name = _NUMPY[type_name]
    if as_torch:
        torch = sys.modules["torch"]
        return torch.empty(tuple(shape), dtype=getattr(torch, name))
    import numpy as np

    return np.empty(tuple(shape), dtype=_numpy_type(name))


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
    return np.dtype(ml_dtypes.bfloat16)
