"""The threads that compiled code runs in: those of PyTorch's own operators.

Two pools of threads in one process wait for each other's processors. PyTorch's builds
for Linux use GNU's OpenMP, whose threads compiled libraries can run in as well; where
it is not found, they have LLVM's, and no more than PyTorch was told to use.
"""

from __future__ import annotations

import ctypes
import os
import threading
from pathlib import Path

import torch

from .._library import Library

# Whatever a build calls its OpenMP, it is found through the library that uses it.
_TORCH = str(Path(torch.__file__).parent / "lib" / "libtorch_cpu.so")
_LLVM = "libomp.so.5"

_set_num_threads: ctypes._NamedFuncPointer | None = None
_current = threading.local()


def _find(name: str) -> ctypes.CDLL | None:
    """The library, if the process has it already."""
    try:
        return ctypes.CDLL(name, mode=os.RTLD_NOLOAD | os.RTLD_LAZY)
    except OSError:
        return None


def adopt(library: Library) -> None:
    """Lets the functions of a library run in PyTorch's threads."""
    global _set_num_threads
    gnu = _find(_TORCH)
    if gnu is not None and hasattr(gnu, "GOMP_parallel"):
        library.use_threads(
            gnu.GOMP_parallel, gnu.omp_get_thread_num, gnu.omp_get_num_threads
        )
        library.unload_when_unused()
    elif llvm := _find(_LLVM):
        _set_num_threads = llvm.omp_set_num_threads
        _set_num_threads.argtypes = [ctypes.c_int]
        _set_num_threads.restype = None


def prepare_call() -> None:
    """To be called by a thread before it calls a function of a library."""
    if _set_num_threads is None:
        return
    count = torch.get_num_threads()
    if getattr(_current, "count", 0) != count:
        _set_num_threads(count)
        _current.count = count
