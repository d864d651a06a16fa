"""Runs linalg on tensors with the MLIR that torch-mlir's package has.

    run.py MODULE INPUT.npy EXPECTED.npy

Calls @main, which takes and returns one tensor of f32, and prints how far the result
is from what is expected; exit status 1 where that is more than rounding.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path

import numpy as np
from torch_mlir.execution_engine import ExecutionEngine
from torch_mlir.ir import Context, Module, UnitAttr
from torch_mlir.passmanager import PassManager
from torch_mlir.runtime import (
    get_ranked_memref_descriptor,
    make_nd_memref_descriptor,
    ranked_memref_to_numpy,
)

# torch-mlir's package has upstream's passes in Python, and its own reference backend's
# in torch-mlir-opt: strided copies become loops there, not calls of MLIR's runtime.
BUFFERIZE = """builtin.module(
  one-shot-bufferize{bufferize-function-boundaries
    function-boundary-type-conversion=identity-layout-map})"""
MUNGE_COPIES = "builtin.module(func.func(refback-munge-memref-copy))"
TO_LLVM = """builtin.module(
  func.func(convert-linalg-to-loops), convert-bufferization-to-memref,
  expand-strided-metadata, lower-affine, convert-scf-to-cf, convert-to-llvm,
  reconcile-unrealized-casts)"""
LIMIT = 1e-4  # of the largest value: sums are formed in another order


def run_passes(module: Module, pipeline: str) -> None:
    """Changes the module."""
    PassManager.parse(pipeline.replace("\n", "")).run(module.operation)


def torch_mlir_opt(text: str, pipeline: str) -> str:
    """The module after passes of torch-mlir-opt."""
    tool = Path(sys.executable).with_name("torch-mlir-opt")
    line = [str(tool), f"--pass-pipeline={pipeline}"]
    done = subprocess.run(
        line, input=text, stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout


def main() -> int:
    """Compiles, runs and compares."""
    source, *arrays = map(Path, sys.argv[1:])
    x, expected = map(np.load, arrays)
    with Context():
        module = Module.parse(source.read_text(encoding="utf-8"))
        run_passes(module, BUFFERIZE)
        module = Module.parse(torch_mlir_opt(str(module), MUNGE_COPIES))
        for op in module.body.operations:
            if op.operation.name == "func.func":
                op.attributes["llvm.emit_c_interface"] = UnitAttr.get()
        run_passes(module, TO_LLVM)
        engine = ExecutionEngine(module)
        result = make_nd_memref_descriptor(expected.ndim, ctypes.c_float)()
        descriptors = (result, get_ranked_memref_descriptor(x))
        pointers = (ctypes.pointer(ctypes.pointer(one)) for one in descriptors)
        engine.invoke("main", *pointers)
        y = ranked_memref_to_numpy(ctypes.pointer(result))
    difference = float(np.abs(y - expected).max() / np.abs(expected).max())
    print(f"largest difference: {difference:.1e} of the largest value")
    return 0 if difference <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
