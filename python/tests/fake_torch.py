"""As much of PyTorch as dyrelu._device uses, with tensors on GPUs that are not there."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

BYTES = {"float16": 2, "bfloat16": 2, "float32": 4, "float64": 8, "uint8": 1}


class Device(NamedTuple):
    """torch.device."""

    type: str
    index: int = 0

    def __str__(self) -> str:
        return f"{self.type}:{self.index}"


class Type(NamedTuple):
    """torch.dtype."""

    name: str

    def __str__(self) -> str:
        return f"torch.{self.name}"


class Stream(NamedTuple):
    """torch.cuda.Stream."""

    cuda_stream: int


class Tensor:
    """Memory that is on no device."""

    _places = itertools.count(0x7F0000000000, 1 << 24)

    def __init__(
        self,
        shape: tuple[int, ...],
        dtype: str = "float32",
        device: Device | None = None,
        contiguous: bool = True,
    ) -> None:
        self.shape = tuple(shape)
        self.dtype = Type(dtype)
        self.device = device or Device("cuda")
        self.layout = "strided"
        self.requires_grad = False
        self._is_contiguous = contiguous
        self._place = next(self._places)
        assert self.nbytes <= 1 << 24

    @property
    def nbytes(self) -> int:
        """The bytes of all elements."""
        return math.prod(self.shape, start=BYTES[self.dtype.name])

    def data_ptr(self) -> int:
        """Where it is."""
        return self._place

    def is_contiguous(self) -> bool:
        """Whether it is."""
        return self._is_contiguous

    def contiguous(self) -> Tensor:
        """Itself, or a copy."""
        if self._is_contiguous:
            return self
        return Tensor(self.shape, self.dtype.name, self.device)

    def resolve_conj(self) -> Tensor:
        """Itself."""
        return self

    resolve_neg = resolve_conj


class Cuda:
    """torch.cuda, with one stream for each device."""

    def __init__(self) -> None:
        self.streams: dict[int, Stream] = {}
        self.current: list[int] = []
        self.capability: tuple[int, int] | None = (9, 0)

    def is_available(self) -> bool:
        """Whether there is a device."""
        return self.capability is not None

    def get_device_capability(self) -> tuple[int, int] | None:
        """That of all devices."""
        return self.capability

    @contextmanager
    def device(self, device: Device) -> Iterator[None]:
        """Makes a device the current one."""
        self.current.append(device.index)
        yield
        self.current.pop()

    def current_stream(self, device: Device) -> Stream:
        """The stream of the device, which must be current."""
        assert self.current[-1] == device.index
        return self.streams[device.index]


class FakeTorch:
    """The module."""

    strided = "strided"
    Tensor = Tensor
    float16, bfloat16, float32, float64, uint8 = (
        Type(name) for name in ("float16", "bfloat16", "float32", "float64", "uint8")
    )

    def __init__(self) -> None:
        self.cuda = Cuda()
        self.created: list[Tensor] = []

    def empty(self, shape: Any, dtype: Type, device: Device) -> Tensor:
        """A new tensor."""
        self.created.append(Tensor(tuple(shape), dtype.name, device))
        return self.created[-1]

    def from_dlpack(self, value: Any) -> Tensor:
        """The tensor that another library has."""
        return value.__dlpack__()
