"""Finds the compiler: in this package, or in the build of a checkout."""

from __future__ import annotations

import importlib.util
import os
import sys
import sysconfig
import threading
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

__all__ = ["HOW_TO_BUILD", "compiler", "find", "load", "places"]

NAME = "_dyrelu"

HOW_TO_BUILD = (
    "in a clone of the repository, `make setup` and then `pip install .` build and "
    "install it; `make build` builds it for .venv/bin/python, which finds it with "
    "PYTHONPATH=python"
)

_lock = threading.Lock()


def places() -> list[Path]:
    """Where the extension's file may be, in this order: in $DYRELU_BUILD_DIR, where
    Python finds a part of this package, in the folder build of a checkout."""
    suffix = sysconfig.get_config_var("EXT_SUFFIX")
    package = Path(__file__).resolve().parent
    files = [package.parent.parent / "build" / "python" / f"{NAME}{suffix}"]
    # Not in the package's folder where it was installed with `pip install -e`.
    installed = importlib.util.find_spec(f"{__package__}.{NAME}")
    if installed is not None and installed.origin is not None:
        files.insert(0, Path(installed.origin))
    if build := os.environ.get("DYRELU_BUILD_DIR"):
        files.insert(0, Path(build) / "python" / f"{NAME}{suffix}")
    return files


def find() -> Path | None:
    """The extension's file, or None if there is none."""
    return next((file for file in places() if file.is_file()), None)


def load() -> ModuleType:
    """The extension, loaded once."""
    with _lock:
        return _load()


def _load() -> ModuleType:
    name = f"{__package__}.{NAME}"
    if name in sys.modules:
        return sys.modules[name]
    file = find()
    if file is None:
        raise ImportError(
            "dyrelu's compiler is not built for this Python "
            f"({sys.version_info.major}.{sys.version_info.minor}): {HOW_TO_BUILD}"
        )
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.modules[name] = module
    return module


if TYPE_CHECKING:
    from . import _dyrelu as compiler
else:

    class _Lazy:
        """The extension's names, which are looked up when they are used first: parts
        of the package work without the compiler."""

        def __getattr__(self, name: str) -> object:
            return getattr(load(), name)

    compiler = _Lazy()
