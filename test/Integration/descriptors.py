"""NumPy arrays as MLIR's memref descriptors, to call compiled functions with."""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Sequence

import numpy as np
from element_types import Array
from operands import Tensor

libc = ctypes.CDLL(None)
libc.free.argtypes = [ctypes.c_void_p]


@functools.cache
def descriptor_type(rank: int) -> type[ctypes.Structure]:
    """Allocated and aligned pointer, offset, sizes and strides."""
    sizes = [(name, ctypes.c_int64 * rank) for name in ("sizes", "strides")]
    fields = [
        ("allocated", ctypes.c_void_p),
        ("aligned", ctypes.c_void_p),
        ("offset", ctypes.c_int64),
        *(sizes if rank else []),
    ]
    return type(f"Descriptor{rank}", (ctypes.Structure,), {"_fields_": fields})


def describe(array: Array) -> ctypes.Structure:
    """The descriptor of a contiguous array, which must outlive it."""
    result = descriptor_type(array.ndim)()
    result.allocated = result.aligned = array.ctypes.data
    if array.ndim:
        steps = (stride // array.itemsize for stride in array.strides)
        result.sizes[:] = array.shape
        result.strides[:] = list(steps)
    return result


def copy_out(descriptor: ctypes.Structure, tensor: Tensor) -> Array:
    """The array that a descriptor names, as one of NumPy's own."""
    dtype = tensor.element_type.dtype
    shape = tuple(descriptor.sizes) if tensor.shape else ()
    if 0 in shape:
        return np.empty(shape, dtype)
    strides = [stride * dtype.itemsize for stride in descriptor.strides]
    reach = sum((n - 1) * s for n, s in zip(shape, strides, strict=True))
    address = descriptor.aligned + descriptor.offset * dtype.itemsize
    raw = ctypes.string_at(address, reach + dtype.itemsize)
    return np.ndarray(shape, dtype, raw, strides=strides).copy()


def call(
    library: ctypes.CDLL,
    symbol: str,
    arguments: Sequence[Array],
    results: Sequence[Tensor],
) -> list[Array]:
    """Calls a function's C interface on copies of the arguments, which it may write
    to; it returns buffers that its caller frees.
    """
    copies = [np.array(array, order="C") for array in arguments]
    given = [describe(array) for array in copies]
    types = [descriptor_type(len(tensor.shape)) for tensor in results]
    fields = [(f"result{i}", kind) for i, kind in enumerate(types)]
    returned = type("Results", (ctypes.Structure,), {"_fields_": fields})()
    getattr(library, symbol)(
        ctypes.byref(returned), *(ctypes.byref(descriptor) for descriptor in given)
    )
    descriptors = [getattr(returned, name) for name, _ in fields]
    arrays = [copy_out(d, t) for d, t in zip(descriptors, results, strict=True)]
    own = {array.ctypes.data for array in copies}
    for address in {descriptor.allocated for descriptor in descriptors} - own:
        libc.free(address)
    return arrays
