"""What calls of compiled code need of tensors: a key, and their addresses.

PyTorch gives both away through functions of C since 2.10 (the compiler's Exchange);
before, methods of tensors are asked, which takes some microseconds more.
"""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from .._extension import compiler
from .._library import Library, Signature

if TYPE_CHECKING:
    from .._dyrelu import Exchange


@functools.cache
def _exchange() -> Exchange | None:
    if not hasattr(torch.Tensor, "__dlpack_c_exchange_api__"):
        return None
    return compiler.Exchange(torch.Tensor)


def _describe(tensors: Sequence[Tensor | None]) -> Hashable:
    return tuple(
        (
            None
            if tensor is None
            else (tensor.shape, tensor.stride(), tensor.dtype, tensor.device)
        )
        for tensor in tensors
    )


def describe(tensors: Sequence[Tensor | None]) -> Hashable:
    """What code depends on of operands, equal for those that it is the same for: types,
    shapes, strides, devices. Operands that are left out are None."""
    exchange = _exchange()
    return _describe(tensors) if exchange is None else exchange.describe(tensors)


def get_function(
    library: Library, signature: Signature
) -> Callable[[list[Tensor]], int]:
    """The function of C, as one of tensors on the CPU; it returns a status. Whoever
    calls it keeps the library."""
    function = library.get(signature)
    exchange = _exchange()
    if exchange is None:
        return lambda tensors: function(*(tensor.data_ptr() for tensor in tensors))
    address = ctypes.cast(function, ctypes.c_void_p).value
    assert address is not None
    return functools.partial(exchange.call, address)
