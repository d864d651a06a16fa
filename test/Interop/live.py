"""Runs a module of linalg or dyrelu by this project's tools, torch-mlir's and IREE's."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import ml_dtypes
import numpy as np

HERE = Path(sys.executable).parent
OP = re.compile(r"= (dyrelu\.\w+) ")
CONTRACT = "builtin.module(torch-verify-linalg-on-tensors-backend-contract)"


def pipe(line: Sequence[str | Path], text: str) -> str:
    """What a command makes of a text."""
    done = subprocess.run(
        [str(word) for word in line],
        input=text,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[:4000]
    return done.stdout


def raised(text: str, bin_dir: Path, static: bool = False) -> str:
    """The module after --dyrelu-raise."""
    flag = "--dyrelu-raise" + ("=raise-static=true" if static else "")
    return pipe([bin_dir / "dyrelu-opt", flag], text)


def portable(text: str, bin_dir: Path) -> str:
    """A raised module as linalg for others."""
    return pipe([bin_dir / "dyrelu-opt", "--dyrelu-to-linalg"], text)


def ops(text: str) -> dict[str, int]:
    """How often each dyrelu op is there."""
    return dict(Counter(OP.findall(text)))


def expected(raises: str) -> dict[str, int]:
    """The same as a header says it: "dyrelu.b x 1, ..."."""
    words = [part.split(" x ") for part in raises.split(", ")]
    return {op: int(count) for op, count in words}


def compiled(
    text: str, inputs: Sequence[np.ndarray], results: int, bin_dir: Path, folder: Path
) -> list[np.ndarray]:
    """The results of dyrelu-run."""
    module = folder / "module.mlir"
    module.write_text(text, encoding="utf-8")
    line: list[str | Path] = [bin_dir / "dyrelu-run", module, "--entry=main"]
    for i, array in enumerate(inputs):
        np.save(folder / f"in{i}.npy", array)
        line.append(f"--input={folder / f'in{i}.npy'}")
    outputs = [folder / f"out{i}.npy" for i in range(results)]
    pipe([*line, *(f"--output={path}" for path in outputs), "--threads=1"], "")
    arrays = [np.load(path) for path in outputs]
    return [a.view(ml_dtypes.bfloat16) if a.dtype == "V2" else a for a in arrays]


def checked_by_torch_mlir(text: str) -> None:
    """torch-mlir's tools take the module as what its backends take."""
    pipe([HERE / "torch-mlir-opt", f"--pass-pipeline={CONTRACT}"], text)


def run_by_iree(text: str, inputs: Sequence[np.ndarray]) -> list[np.ndarray]:
    """The results of IREE's compiler and runtime on the CPU."""
    from iree import compiler, runtime

    flatbuffer = compiler.compile_str(
        text,
        target_backends=["llvm-cpu"],
        extra_args=["--iree-llvmcpu-target-cpu=host"],
    )
    module = runtime.load_vm_flatbuffer(flatbuffer, driver="local-sync")
    found = module.main(*inputs)
    found = found if isinstance(found, (tuple, list)) else (found,)
    return [np.asarray(one.to_host()) for one in found]
