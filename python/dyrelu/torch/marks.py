"""Whether a tensor is what it was: by a mark, which costs nothing, or by its values."""

from __future__ import annotations

import weakref

import torch
from torch import Tensor


class Mark:
    """What a tensor is recognized by while nothing writes to it."""

    __slots__ = ("_tensor", "_version")

    def __init__(self, tensor: Tensor) -> None:
        self._tensor = weakref.ref(tensor)
        # Tensors of inference mode have no version: they may always be others.
        self._version = None if tensor.is_inference() else tensor._version

    @property
    def tensor(self) -> Tensor | None:
        """The marked tensor, if there still is one."""
        return self._tensor()

    def holds(self, tensor: Tensor) -> bool:
        """Whether this is the marked tensor, and nothing has written to it since."""
        return (
            self._version is not None
            and self._tensor() is tensor
            and tensor._version == self._version
        )


def have_same_values(one: Tensor, other: Tensor) -> bool:
    """Whether two tensors of any devices are of one type and shape and of the same
    numbers, NaN among them."""
    return (
        one.dtype == other.dtype
        and one.shape == other.shape
        and torch.allclose(one.to(other), other, rtol=0, atol=0, equal_nan=True)
    )
