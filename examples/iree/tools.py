"""IREE's and dyrelu's command lines, as functions on files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
IREE = Path(sys.executable).parent  # IREE's tools are beside its Python
BUILD = Path(os.environ.get("DYRELU_BUILD_DIR", ROOT / "build"))

# The CPU that this runs on, optimized as far as IREE goes.
TARGET = (
    "--iree-hal-target-device=local",
    "--iree-hal-local-target-device-backends=llvm-cpu",
    "--iree-llvmcpu-target-cpu=host",
)
OPTIMIZED = (*TARGET, "--iree-opt-level=O3")


def run(line: Sequence[str | Path]) -> str:
    """What a command prints; an error holds what it complained of."""
    words = [str(word) for word in line]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        complaint = done.stderr.strip()[:2000]
        raise RuntimeError(f"{words[0]} ended with {done.returncode}: {complaint}")
    return done.stdout


def dyrelu_opt(source: Path, target: Path, *flags: str) -> Path:
    """Runs passes on a file of MLIR."""
    run([BUILD / "bin/dyrelu-opt", source, *flags, "-o", target])
    return target


def dyrelu_compile(source: Path, target: Path, *flags: str) -> Path:
    """Compiles the functions of a file of MLIR."""
    run([BUILD / "bin/dyrelu-compile", source, *flags, "-o", target])
    return target


def iree_compile(source: Path, *flags: str) -> Path:
    """Compiles a file of MLIR to a module of IREE's, beside it."""
    target = source.with_suffix(".vmfb")
    run([IREE / "iree-compile", source, *flags, "-o", target])
    return target


def iree_run(module: Path, inputs: Sequence[Path], output: Path) -> None:
    """Calls @main on NumPy files."""
    arrays = [f"--input=@{path}" for path in inputs]
    device = ("--device=local-sync", "--function=main")
    run(
        [IREE / "iree-run-module", f"--module={module}", *device, *arrays]
        + [f"--output=@{output}"]
    )


def iree_time(
    module: Path, inputs: Sequence[Path], threads: int, seconds: float
) -> float:
    """Milliseconds per call of @main, over as many calls as fill the time."""
    device = ["--device=local-sync"]
    if threads > 1:
        device = ["--device=local-task", f"--task_topology_max_group_count={threads}"]
    printed = run(
        [IREE / "iree-benchmark-module", f"--module={module}", "--function=main"]
        + device
        + [f"--input=@{path}" for path in inputs]
        + [f"--benchmark_min_time={seconds}s", "--benchmark_format=json"]
    )
    result = json.loads(printed[printed.index("{") :])["benchmarks"][0]
    to_ms = {"ns": 1e-6, "us": 1e-3, "ms": 1.0, "s": 1e3}
    return float(result["real_time"]) * to_ms[result["time_unit"]]
