"""dyrelu itself."""

from __future__ import annotations

import ctypes
from pathlib import Path

import numpy as np

from benchmarks.chains import ChainProblem
from benchmarks.module_text import ENTRY, module_text
from benchmarks.native import (
    LLVM_PREFIX,
    Kernels,
    descriptor,
    descriptor_type,
    run,
    to_array,
)
from benchmarks.peers.base import Peer, Runner, Samples
from benchmarks.problem import Problem


class CompiledRunner(Runner):
    """A function with MLIR's C interface that allocates its result."""

    def __init__(
        self,
        kernels: Kernels,
        library: ctypes.CDLL,
        problem: Problem | ChainProblem,
    ) -> None:
        self.kernels = kernels
        self.function = library[f"_mlir_ciface_{ENTRY}"]
        self.dtype = problem.x.dtype
        self.result_descriptor = descriptor_type(problem.x.ndim)()
        self.descriptors = [descriptor(array) for array in problem.operands.values()]
        everything = [self.result_descriptor, *self.descriptors]
        self.addresses = [ctypes.addressof(one) for one in everything]

    def sample(self, calls: int) -> Samples:
        return Samples(
            *self.kernels.time_calls(self.function, self.addresses, calls, owned=True)
        )

    def result(self) -> np.ndarray:
        self.kernels.time_calls(self.function, self.addresses, 1, owned=False)
        array = to_array(self.result_descriptor, self.dtype)
        ctypes.CDLL(None).free(ctypes.c_void_p(self.result_descriptor.allocated))
        return array


class DyReLU(Peer):
    """This project: the op, through dyrelu-compile."""

    name = "dyrelu"
    wide = True

    def __init__(
        self, kernels: Kernels, compiler: Path, threads: int, folder: Path
    ) -> None:
        self.kernels = kernels
        self.command = [compiler, "--target=cpu", "--emit=obj", f"--threads={threads}"]
        self.folder = folder
        self.count = 0

    def prepare(self, problem: Problem) -> Runner:
        return CompiledRunner(
            self.kernels, self.load(module_text(problem.cell)), problem
        )

    def load(self, text: str) -> ctypes.CDLL:
        """A module, compiled and loaded."""
        self.count += 1
        base = self.folder / f"dyrelu-{self.count}"
        source, code = base.with_suffix(".mlir"), base.with_suffix(".o")
        source.write_text(text, encoding="utf-8")
        run(*self.command, source, "-o", code)
        library = LLVM_PREFIX / "lib"
        flags = [
            "-shared",
            code,
            f"-L{library}",
            f"-Wl,-rpath,{library}",
            "-lomp",
            "-lm",
            # Copies of buffers into another layout.
            "-lmlir_c_runner_utils",
        ]
        run("clang-22", *flags, "-o", base.with_suffix(".so"))
        return ctypes.CDLL(str(base.with_suffix(".so")))
