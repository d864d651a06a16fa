"""The driver of test/Runtime/CUDA/FakeDriver.cpp, and arrays for it."""

from __future__ import annotations

import ctypes
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]


class FakeDriver:
    """What tests tell the driver, and what it has noted."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self._library = library
        for name in ("fakeMakeContext", "fakeMakeStream"):
            getattr(library, name).restype = ctypes.c_void_p
        for name in ("fakeMakeStream", "fakeSetCurrent", "fakeReplaceContext"):
            getattr(library, name).argtypes = [ctypes.c_void_p]
        library.fakeGetLog.restype = ctypes.c_char_p
        self.context: int = library.fakeMakeContext(0)

    def reset(self) -> None:
        """As at first: one sm_90, a current context, no calls."""
        self._library.fakeReset()
        self.context = self.make_context()
        self.set_current(self.context)

    def make_context(self, device: int = 0) -> int:
        """A context."""
        return self._library.fakeMakeContext(device)

    def replace_context(self, context: int) -> None:
        """Another context at the same address."""
        self._library.fakeReplaceContext(context)

    def set_current(self, context: int | None) -> None:
        """Makes a context this thread's only one."""
        self._library.fakeSetCurrent(context)

    def get_depth(self) -> int:
        """How many contexts this thread has on its stack."""
        return self._library.fakeGetDepth()

    def make_stream(self, context: int) -> int:
        """A stream."""
        return self._library.fakeMakeStream(context)

    def set_fault(self, function: str, result: int, after: int = 0) -> None:
        """Lets a function fail from its call number `after` on."""
        self._library.fakeSetFault(function.encode(), result, after)

    def set_device(self, major: int, minor: int, count: int = 1) -> None:
        """What the devices are."""
        self._library.fakeSetDevices(count, major, minor)

    def num_modules(self) -> int:
        """How many modules are loaded."""
        return self._library.fakeGetNumModules()

    def _all_calls(self) -> list[dict[str, Any]]:
        lines = self._library.fakeGetLog().decode().splitlines()
        return [json.loads(line) for line in lines]

    def calls(self, name: str) -> list[dict[str, Any]]:
        """The calls of a function so far."""
        return [call for call in self._all_calls() if call["call"] == name]

    def names(self) -> list[str]:
        """The functions that were called so far."""
        return [call["call"] for call in self._all_calls()]

    def count(self) -> int:
        """The number of all calls so far."""
        return len(self._all_calls())

    def launches(self) -> list[dict[str, Any]]:
        """The kernels that were launched."""
        return self.calls("cuLaunchKernelEx")


@dataclass
class FakeArray:
    """An array on a GPU that is not there."""

    shape: tuple[int, ...]
    pointer: int = 0x7F0000000000
    typestr: str = "<f4"
    strides: tuple[int, ...] | None = None
    read_only: bool = False
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def __cuda_array_interface__(self) -> dict[str, Any]:
        return {
            "shape": self.shape,
            "typestr": self.typestr,
            "data": (self.pointer, self.read_only),
            "strides": self.strides,
            "version": 3,
            **self.extra,
        }


def ptx(**kernels: str) -> bytes:
    """PTX of kernels: "p" is a pointer or i64, "i" is an i32, "h" a half."""
    types = {"p": "u64", "i": "u32", "h": "b16"}
    text = ".version 8.0\n.target sm_90\n.address_size 64\n"
    for name, parameters in kernels.items():
        listed = ",\n".join(
            f"\t.param .{types[kind]} {name}_param_{index}"
            for index, kind in enumerate(parameters)
        )
        text += f".visible .entry {name}(\n{listed}\n)\n{{\n\tret;\n}}\n"
    return text.encode()
