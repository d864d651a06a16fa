"""The functions of the launcher library, through ctypes.

What they take and do stands in dyrelu/Runtime/CUDA/Launcher.h.
"""

from __future__ import annotations

import ctypes
import os
from ctypes import POINTER, c_char_p, c_int, c_int64, c_size_t, c_void_p
from pathlib import Path
from typing import Any

from . import _extension

LIBRARY = "libdyrelu-launcher.so"


class Error(RuntimeError):
    """What the launcher says of a call that failed; `status` is its DyreluStatus."""

    def __init__(self, message: str, status: int = 1) -> None:
        super().__init__(message)
        self.status = status


class Tensor(ctypes.Structure):
    _fields_ = [
        ("element_type", c_char_p),
        ("element_size", c_size_t),
        ("rank", c_int64),
        ("sizes", POINTER(c_int64)),
    ]


class Call(ctypes.Structure):
    _fields_ = [
        ("stream", c_void_p),
        ("arguments", POINTER(c_void_p)),
        ("num_arguments", c_size_t),
        ("sizes", POINTER(c_int64)),
        ("num_sizes", c_size_t),
        ("results", POINTER(c_void_p)),
        ("num_results", c_size_t),
        ("workspace", c_void_p),
        ("workspace_size", c_size_t),
    ]


_SIGNATURES: dict[str, tuple[Any, list[Any]]] = {
    "dyreluGetMessage": (c_char_p, []),
    "dyreluProgramCreate": (
        c_int,
        [c_char_p, c_size_t, c_char_p, c_size_t, POINTER(c_void_p)],
    ),
    "dyreluProgramRead": (c_int, [c_char_p, c_char_p, POINTER(c_void_p)]),
    "dyreluProgramDestroy": (None, [c_void_p]),
    "dyreluProgramLoad": (c_int, [c_void_p]),
    "dyreluProgramGetFunction": (c_int, [c_void_p, c_char_p, POINTER(c_void_p)]),
    "dyreluFunctionGetNumArguments": (c_size_t, [c_void_p]),
    "dyreluFunctionGetNumResults": (c_size_t, [c_void_p]),
    "dyreluFunctionGetNumResultSizes": (c_size_t, [c_void_p]),
    "dyreluFunctionGetArgument": (c_int, [c_void_p, c_size_t, POINTER(Tensor)]),
    "dyreluFunctionGetResult": (c_int, [c_void_p, c_size_t, POINTER(Tensor)]),
    "dyreluFunctionGetResultSizes": (
        c_int,
        [c_void_p, POINTER(c_int64), c_size_t, POINTER(c_int64), c_size_t],
    ),
    "dyreluFunctionGetWorkspaceSize": (
        c_int,
        [c_void_p, POINTER(c_int64), c_size_t, POINTER(c_size_t)],
    ),
    "dyreluFunctionLaunch": (c_int, [c_void_p, POINTER(Call)]),
}

_libraries: dict[str, ctypes.CDLL] = {}


def find_library() -> str:
    """$DYRELU_LAUNCHER, the library beside the extension (of a wheel) or in its build
    ($DYRELU_BUILD_DIR), the build of this checkout, the library that was installed with
    this package (in lib/python3/dist-packages), or what the loader finds."""
    if path := os.environ.get("DYRELU_LAUNCHER"):
        return path
    folder = Path(__file__).resolve().parent
    beside = [file.parent for file in _extension.places()]
    builds = [place.parent / "lib" for place in beside]
    for place in (*beside, *builds, folder / "../../build/lib", folder / "../../.."):
        if (place / LIBRARY).exists():
            return str((place / LIBRARY).resolve())
    return LIBRARY


def open_library(path: str) -> ctypes.CDLL:
    if path not in _libraries:
        try:
            library = ctypes.CDLL(path)
        except OSError as error:
            raise Error(
                f"the launcher library cannot be loaded: {error}; set DYRELU_LAUNCHER "
                f"to the path of {LIBRARY}"
            ) from None
        for name, (result, arguments) in _SIGNATURES.items():
            function = getattr(library, name)
            function.restype = result
            function.argtypes = arguments
        _libraries[path] = library
    return _libraries[path]


def check(library: ctypes.CDLL, status: int) -> None:
    if status != 0:
        message = library.dyreluGetMessage().decode(errors="replace")
        raise Error(message, status)
