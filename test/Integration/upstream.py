"""Compiles cases through `--dyrelu-to-linalg` and upstream's lowering alone.

Many cases are functions of one module, which becomes one shared library: dyrelu-opt
makes linalg, upstream passes make LLVM's dialect of it, mlir-translate LLVM IR and
clang machine code. One pass between is the project's own, as upstream's expansion of
strided metadata ends in a crash on shapes expanded into two dynamic sizes.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cases import Case
from modules import entry_of, module_of
from runner import execute

TIME_LIMIT = 300  # seconds for one process

TO_LINALG = ["--dyrelu-to-linalg"]
TO_BUFFERS = [
    "--empty-tensor-to-alloc-tensor",
    "--one-shot-bufferize=bufferize-function-boundaries "
    "function-boundary-type-conversion=identity-layout-map",
    "--cse",
    "--canonicalize",
    "--buffer-deallocation-pipeline",
    "--convert-bufferization-to-memref",
]
TO_LLVM = [
    "--convert-linalg-to-loops",
    "--arith-emulate-unsupported-floats=source-types=bf16 target-type=f32",
    "--arith-expand=include-bf16=true",
    "--dyrelu-cpu-expand-shapes",
    "--expand-strided-metadata",
    "--lower-affine",
    "--convert-scf-to-cf",
    "--canonicalize",
    "--cse",
    "--llvm-request-c-wrappers",
    "--convert-math-to-llvm",
    "--convert-math-to-libm",
    "--convert-to-llvm",
    "--reconcile-unrealized-casts",
]
CODE = ["-O1", "-march=native", "-shared", "-fPIC", "-Wno-override-module"]


@dataclass(frozen=True)
class Toolchain:
    """dyrelu-opt of a build, and LLVM's tools."""

    opt: Path
    llvm: Path

    @property
    def runtime(self) -> list[str]:
        """The libraries of copies between strided buffers, and of mathematics."""
        folder = self.llvm / "lib"
        return [f"-L{folder}", f"-Wl,-rpath,{folder}", "-lmlir_c_runner_utils", "-lm"]


def find_toolchain(build_dir: Path) -> Toolchain:
    """The tools of a build. That one is missing is an error."""
    llvm = Path(os.environ.get("LLVM_PREFIX", "/usr/lib/llvm-22"))
    tools = Toolchain(build_dir / "bin" / "dyrelu-opt", llvm)
    for path in (tools.opt, llvm / "bin" / "mlir-translate", llvm / "bin" / "clang"):
        if not path.is_file():
            raise FileNotFoundError(
                f"{path} does not exist; --build-dir and LLVM_PREFIX say where the "
                "project is built and where LLVM is installed"
            )
    return tools


def to_linalg(cases: Sequence[Case], tools: Toolchain, folder: Path) -> Path:
    """The portable form of the cases, a file in `folder` named after the first: a
    process loads one library of a name only.
    """
    source, linalg = folder / "source.mlir", folder / f"{entry_of(cases[0])}.mlir"
    source.write_text(module_of(cases))
    execute([str(tools.opt), *TO_LINALG, str(source), "-o", str(linalg)], TIME_LIMIT)
    return linalg


def to_library(linalg: Path, tools: Toolchain, folder: Path) -> ctypes.CDLL:
    """Machine code of a module in its portable form."""
    dialect, code = folder / "llvm.mlir", folder / "code.ll"
    library = folder / f"{linalg.stem}.so"
    binaries = tools.llvm / "bin"
    lower = [str(tools.opt), *TO_BUFFERS, *TO_LLVM, str(linalg), "-o", str(dialect)]
    execute(lower, TIME_LIMIT)
    translate = [str(binaries / "mlir-translate"), "--mlir-to-llvmir"]
    execute([*translate, str(dialect), "-o", str(code)], TIME_LIMIT)
    clang = [str(binaries / "clang"), *CODE, str(code), "-o", str(library)]
    execute([*clang, *tools.runtime], TIME_LIMIT)
    return ctypes.CDLL(str(library))


def symbol_of(case: Case) -> str:
    """The C interface of a case's function."""
    return f"_mlir_ciface_{entry_of(case)}"
