"""What the package finds where it runs, what it lacks, and how to get that.

python -m dyrelu doctor
"""

from __future__ import annotations

import ctypes
import importlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from . import _cache, _extension, _launcher
from ._extension import compiler
from .errors import Error

__all__ = ["Finding", "examine", "main"]


class Finding(NamedTuple):
    """One thing that was looked for. `detail` is where or which it is, or why it cannot
    be used; `remedy` is how to get it; `is_needed` without which nothing is compiled
    and run on the CPU; `lacks` is another thing that is missing, without which it was
    not looked for."""

    name: str
    is_found: bool
    detail: str
    remedy: str = ""
    is_needed: bool = False
    lacks: str = ""

    def __str__(self) -> str:
        lines = [f"{'ok' if self.is_found else 'missing':8} {self.name}: {self.detail}"]
        if not self.is_found and self.remedy:
            lines.append(f"{'':8}   {self.remedy}")
        return "\n".join(lines)


# Work for several threads: it is cut into parts only where there is enough of it.
_MODULE = """
func.func @main(%x: tensor<64x64x1024xf32>) -> tensor<64x64x1024xf32> {
  %y = dyrelu.apply %x static = [(1.0, 0.0), (0.0, 0.0)] : tensor<64x64x1024xf32>
  return %y : tensor<64x64x1024xf32>
}
"""


@contextmanager
def _empty_cache() -> Iterator[None]:
    """What is compiled inside is compiled anew, and kept nowhere."""
    before = os.environ.get("DYRELU_CACHE_DIR")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DYRELU_CACHE_DIR"] = folder
        try:
            yield
        finally:
            if before is None:
                del os.environ["DYRELU_CACHE_DIR"]
            else:
                os.environ["DYRELU_CACHE_DIR"] = before


def _find_compiler() -> Finding:
    name = "compiler"
    if _extension.find() is None:
        detail = f"not built for this Python, {sys.version.split()[0]}"
        return Finding(name, False, detail, _extension.HOW_TO_BUILD, is_needed=True)
    try:
        _extension.load()
    except ImportError as error:
        remedy = _extension.HOW_TO_BUILD
        if "libMLIR" in str(error) or "libLLVM" in str(error):
            remedy = "Debian packages libmlir-22 and libllvm22, from LLVM 22.1"
        return Finding(name, False, str(error), remedy, is_needed=True)
    detail = f"{compiler.version()}, {_extension.find()}"
    return Finding(name, True, detail, is_needed=True)


def _is_loadable() -> bool:
    """Whether there is a compiler."""
    try:
        _extension.load()
    except ImportError:
        return False
    return True


def _untried(name: str, lacks: str, is_needed: bool = False) -> Finding:
    """What was not looked for, as something else is missing."""
    detail = f"not tried without {lacks}"
    return Finding(name, False, detail, is_needed=is_needed, lacks=lacks)


def _find_code(name: str, threads: int, remedy: str, is_needed: bool) -> Finding:
    if not _is_loadable():
        return _untried(name, "the compiler", is_needed)
    try:
        import numpy  # noqa: F401
    except ImportError:
        return _untried(name, "NumPy", is_needed)
    problem = _try_code(threads)
    detail = problem or "compiled, linked by lld, loaded and run"
    return Finding(name, not problem, detail, remedy, is_needed)


def _try_code(threads: int) -> str:
    """Compiles and runs; what is wrong, or nothing."""
    import numpy as np

    from .compiler import compile

    try:
        with _empty_cache():
            function = compile(_MODULE, threads=threads)
            x = np.full((64, 64, 1024), -1, np.float32)
            x[0, 0, 0] = 2
            y = function(x)
    except Error as error:
        return str(error)
    return "" if y[0, 0, 0] == 2 and y.sum() == 2 else "the code computes wrong numbers"


def _find_code_of_one_thread() -> Finding:
    remedy = "Debian package lld-22, if it is the linker (ld.lld-22) that is missing"
    return _find_code("compiled code", 1, remedy, is_needed=True)


def _find_code_of_threads() -> Finding:
    remedy = "Debian package libomp5-22; without it, pass threads=1 to dyrelu.compile"
    # Code is for as many threads as there are processors, unless told otherwise.
    is_needed = len(os.sched_getaffinity(0)) > 1
    return _find_code("compiled code for several threads", 2, remedy, is_needed)


def _find_package(
    module: str, title: str, used_for: str, is_needed: bool = False
) -> Finding:
    try:
        version = importlib.import_module(module).__version__
    except Exception as error:  # whatever a broken installation raises
        detail = f"{used_for}: {type(error).__name__}: {error}"
        remedy = f"`pip install {module}`"
        if module == "torch":
            remedy += " (https://pytorch.org has builds without CUDA)"
        return Finding(title, False, detail, remedy, is_needed)
    return Finding(title, True, str(version), is_needed=is_needed)


def _find_operators() -> Finding:
    name = "PyTorch operators on the CPU"
    try:
        from . import kernels, nn  # noqa: F401  (nn enables what can be compiled)
    except ImportError:
        return _untried(name, "PyTorch")
    if kernels.is_enabled():
        return Finding(name, True, "compiled")
    detail = "computed by formulas in PyTorch, slower"
    if not _is_loadable():
        detail += ", without the compiler"
        return Finding(name, False, detail, lacks="the compiler")
    return Finding(name, False, detail, "do not set DYRELU_KERNELS=0")


def _find_launcher() -> Finding:
    name, path = "launcher of GPU kernels", _launcher.find_library()
    try:
        _launcher.open_library(path)
    except _launcher.Error as error:
        if path == _launcher.LIBRARY and not _is_loadable():
            detail = f"{path} is not built, as the compiler is not"
            return Finding(name, False, detail, lacks="the compiler")
        return Finding(name, False, str(error))
    return Finding(name, True, path)


def _find_driver() -> Finding:
    name = "CUDA driver"
    remedy = "NVIDIA's driver and a GPU; target='emulator' runs kernels without"
    try:
        driver = ctypes.CDLL("libcuda.so.1")
    except OSError as error:
        return Finding(name, False, str(error), remedy)
    count = ctypes.c_int()
    status = driver.cuInit(0) or driver.cuDeviceGetCount(ctypes.byref(count))
    if status or not count.value:
        detail = f"libcuda.so.1 loads, but has no device (CUresult {status})"
        return Finding(name, False, detail, remedy)
    return Finding(name, True, f"{count.value} device(s)")


def _find_ptxas() -> Finding:
    remedy = (
        "CUDA_HOME=<toolkit>, or `pip install nvidia-cuda-nvcc`; only "
        "dyrelu-compile --emit=cubin needs it"
    )
    if not _is_loadable():
        return _untried("ptxas", "the compiler")
    try:
        return Finding("ptxas", True, compiler.find_cuda_tool("ptxas"))
    except Error as error:
        return Finding("ptxas", False, str(error), remedy)


def _find_cache() -> Finding:
    folder = _cache.folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        remedy = "DYRELU_CACHE_DIR=<a folder>; without, each process compiles again"
        return Finding("cache of compiled code", False, str(error), remedy)
    return Finding("cache of compiled code", True, str(folder))


_CHECKS: list[Callable[[], Finding]] = [
    _find_compiler,
    lambda: _find_package("numpy", "NumPy", "arrays of any kind", is_needed=True),
    _find_code_of_one_thread,
    _find_code_of_threads,
    _find_cache,
    lambda: _find_package("ml_dtypes", "ml_dtypes", "NumPy's arrays of bfloat16"),
    lambda: _find_package("torch", "PyTorch", "dyrelu.nn, dyrelu.torch"),
    _find_operators,
    lambda: _find_package("matplotlib", "matplotlib", "dyrelu.viz"),
    lambda: _find_package("jax", "JAX", "exporting networks of JAX"),
    _find_launcher,
    _find_driver,
    _find_ptxas,
]


def examine() -> list[Finding]:
    """Looks for everything that the package can use."""
    return [check() for check in _CHECKS]


def main() -> int:
    """Prints what was found; 0 if modules can be compiled and run on the CPU."""
    findings = examine()
    missing = [f for f in findings if f.is_needed and not f.is_found]
    lacking = [f.name for f in missing if not f.lacks]
    print(f"Python {sys.version.split()[0]}, {sys.executable}")
    for title, is_needed in (("Needed", True), ("Optional", False)):
        print(f"\n{title}:")
        for finding in findings:
            if finding.is_needed == is_needed:
                print(finding)
    if lacking:
        print(f"\nNothing can be compiled and run on the CPU yet: {', '.join(lacking)}")
        return 1
    print("\nModules can be compiled and run on the CPU.")
    return 0
