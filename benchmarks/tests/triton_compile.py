"""Compiles the Triton kernel for a chip, without a GPU, and prints the PTX.

Called with a file for the PTX, the type, samples, channels, warps and what becomes of
the tile; in a process of its own, since the tests' interprets kernels.
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch
import triton
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource

from benchmarks.device.data import TORCH_TYPES
from benchmarks.device.triton_kernel import dyrelu_kernel
from benchmarks.device.triton_runner import Tiling, TritonRunner
from benchmarks.sites import Cell, Site

POINTERS = {"f16": "*fp16", "bf16": "*bf16", "f32": "*fp32"}
SITE = Site("net", ("s",), (64, 16, 16), hidden=16, norm="hard_sigmoid")


def source_of(runner: TritonRunner, dtype: str) -> ASTSource:
    """The kernel with the types and the alignment of its arguments."""
    constants = runner.constants | {"STAGE": runner.stages[0]}
    kinds = {}
    aligned = {}
    for index, name in enumerate(dyrelu_kernel.arg_names):
        if name in constants:
            kinds[name] = "constexpr"
            continue
        value = runner.arguments[index]
        if isinstance(value, int):
            kinds[name] = "i32"
        elif name in ("hidden", "counters"):
            kinds[name] = "*fp32" if name == "hidden" else "*i32"
        else:
            kinds[name] = POINTERS[dtype]
        if not isinstance(value, int) or value % 16 == 0:
            aligned[(index,)] = [["tt.divisibility", 16]]
    known = {k: v for k, v in constants.items() if k in dyrelu_kernel.arg_names}
    return ASTSource(dyrelu_kernel, kinds, constexprs=known, attrs=aligned)


def main() -> None:
    """Compiles."""
    path, dtype, samples, channels, warps, tile = sys.argv[1:]
    tiling = Tiling(int(samples), int(channels), int(warps), tile)
    cell = Cell(SITE, 4, dtype)
    names = ("x", "w1", "b1", "w2", "b2")
    empty = torch.empty(1, dtype=TORCH_TYPES[dtype], device="meta")
    runner = TritonRunner(cell, dict.fromkeys(names, empty), tiling)
    options = {
        name: value
        for name, value in runner.constants.items()
        if name not in dyrelu_kernel.arg_names
    }
    target = GPUTarget("cuda", 90, 32)
    compiled = triton.compile(source_of(runner, dtype), target=target, options=options)
    Path(path).write_text(compiled.asm["ptx"], encoding="utf-8")


if __name__ == "__main__":
    main()
