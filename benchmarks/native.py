"""Compiles the C++ of this folder and calls it."""

from __future__ import annotations

import ctypes
import hashlib
import os
import subprocess
from pathlib import Path
from typing import Any

import numpy as np

SOURCES = Path(__file__).with_name("native")
LLVM_PREFIX = Path(os.environ.get("LLVM_PREFIX", "/usr/lib/llvm-22"))
MAX_ARGUMENTS = 9


def run(*command: object) -> None:
    """Runs a command; what it printed is the error if it fails."""
    done = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, check=False
    )
    if done.returncode:
        words = " ".join(map(str, command))
        raise RuntimeError(f"{words}\n{done.stdout}{done.stderr}".rstrip())


def build_kernels(folder: Path) -> Path:
    """The shared library of native/*.cpp, made anew when they have changed."""
    sources = sorted(SOURCES.glob("*.cpp"))
    flags = ["-std=c++17", "-O3", "-march=native", "-fopenmp", "-shared", "-fPIC"]
    flags.append(f"-Wl,-rpath,{LLVM_PREFIX / 'lib'}")
    text = repr(flags).encode() + b"".join(source.read_bytes() for source in sources)
    library = folder / f"kernels-{hashlib.sha256(text).hexdigest()[:12]}.so"
    if not library.exists():
        folder.mkdir(parents=True, exist_ok=True)
        fresh = library.with_suffix(".new")
        run("clang++-22", *flags, *sources, "-o", fresh)
        fresh.rename(library)
    return library


class Kernels:
    """The functions of native/*.cpp."""

    def __init__(self, library: Path) -> None:
        # For all: compiled code looks for its error handler here.
        self.library = ctypes.CDLL(str(library), mode=ctypes.RTLD_GLOBAL)
        self._time_calls = self.library.timeCalls
        self._time_calls.restype = ctypes.c_double
        self._touch_heap = self.library.touchHeap
        self._touch_heap.argtypes = [ctypes.c_size_t]

    def start_threads(self) -> None:
        """Starts the threads of LLVM's OpenMP."""
        self.library.forkJoin(None)

    def touch_heap(self, size: int) -> None:
        """Makes the allocator own that many bytes without page faults to come."""
        self._touch_heap(size)

    def time_calls(
        self, function: Any, arguments: list[int], calls: int, owned: bool = False
    ) -> tuple[list[float], float]:
        """The seconds of each call, and how many threads worked on average.

        With `owned` the first argument is a descriptor whose buffer is freed
        after each call.
        """
        if len(arguments) > MAX_ARGUMENTS:
            raise ValueError(
                f"{len(arguments)} arguments, at most {MAX_ARGUMENTS} are possible"
            )
        pointers = (ctypes.c_void_p * len(arguments))(*arguments)
        seconds = (ctypes.c_double * calls)()
        threads = self._time_calls(
            ctypes.cast(function, ctypes.c_void_p),
            pointers,
            len(arguments),
            calls,
            owned,
            seconds,
        )
        return list(seconds), threads


def descriptor_type(rank: int) -> type[ctypes.Structure]:
    """MLIR's memref descriptor."""

    class Descriptor(ctypes.Structure):
        """A buffer with its shape."""

        _fields_ = [
            ("allocated", ctypes.c_void_p),
            ("aligned", ctypes.c_void_p),
            ("offset", ctypes.c_int64),
            ("sizes", ctypes.c_int64 * rank),
            ("strides", ctypes.c_int64 * rank),
        ]

    return Descriptor


def descriptor(array: np.ndarray) -> ctypes.Structure:
    """The descriptor of an array."""
    strides = [step // array.itemsize for step in array.strides]
    kind = descriptor_type(array.ndim)
    numbers = ctypes.c_int64 * array.ndim
    data = array.ctypes.data
    return kind(data, data, 0, numbers(*array.shape), numbers(*strides))


def to_array(of: ctypes.Structure, dtype: np.dtype) -> np.ndarray:
    """A copy of what a descriptor with dense rows describes."""
    shape = tuple(of.sizes)
    size = int(np.prod(shape)) * dtype.itemsize
    address = of.aligned + of.offset * dtype.itemsize
    memory = (ctypes.c_uint8 * size).from_address(address)
    return np.ctypeslib.as_array(memory).view(dtype).reshape(shape).copy()
