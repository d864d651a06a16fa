"""The number of threads that compiled code runs in: PyTorch's."""

from __future__ import annotations

import ctypes
import os
import threading

# The runtime that compiled libraries are linked against, if they need one.
_RUNTIME = "libomp.so.5"

_set: ctypes._NamedFuncPointer | None = None
_current = threading.local()


def find_runtime() -> None:
    """To be called when a library is loaded: the first that needs the runtime brings
    it into the process."""
    global _set
    if _set is not None:
        return
    try:
        runtime = ctypes.CDLL(_RUNTIME, mode=os.RTLD_NOLOAD | os.RTLD_LAZY)
    except OSError:
        return
    function = runtime.omp_set_num_threads
    function.argtypes = [ctypes.c_int]
    function.restype = None
    _set = function


def set_num_threads(count: int) -> None:
    """Lets code that this thread calls run in `count` threads."""
    if _set is None or getattr(_current, "count", 0) == count:
        return
    _set(count)
    _current.count = count
