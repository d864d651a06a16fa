"""Runs a module on NumPy files with dyrelu-run."""

from __future__ import annotations

import shlex
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

import ml_dtypes
import numpy as np
from element_types import Array
from modules import ENTRY

TIME_LIMIT = 120  # seconds for one process


class RunFailed(Exception):
    """The tool ended with an error; the message holds command and output."""


def find_runner(build_dir: Path) -> Path:
    """dyrelu-run in a build directory. That it is missing is an error."""
    path = build_dir / "bin" / "dyrelu-run"
    if not path.is_file():
        raise FileNotFoundError(
            f"{path} does not exist; build the project first, or name its build "
            "directory by --build-dir or DYRELU_BUILD_DIR"
        )
    return path


def load(path: Path) -> Array:
    """A result; NumPy knows bfloat16 only as two opaque bytes."""
    array = np.load(path)
    opaque = array.dtype == np.dtype("V2")
    return array.view(ml_dtypes.bfloat16) if opaque else array


def save_inputs(arrays: Iterable[tuple[str, Array]], folder: Path) -> list[Path]:
    """Writes one .npy file for each array, in order."""
    paths = []
    for name, array in arrays:
        path = folder / f"{name}.npy"
        np.save(path, array)
        paths.append(path)
    return paths


def base_command(
    runner: Path, module: Path, inputs: Sequence[Path], outputs: Sequence[Path]
) -> list[str]:
    """What the command line of a run has for every target."""
    return [
        str(runner),
        str(module),
        f"--entry={ENTRY}",
        *(f"--input={path}" for path in inputs),
        *(f"--output={path}" for path in outputs),
    ]


def command(
    runner: Path,
    module: Path,
    inputs: Sequence[Path],
    outputs: Sequence[Path],
    threads: int,
    processor: str = "native",
    flags: Sequence[str] = (),
) -> list[str]:
    """The command line of one run, with code for a processor that LLVM names, and
    with more flags.

    Threads share whatever they can, however small it is.
    """
    return [
        *base_command(runner, module, inputs, outputs),
        f"--threads={threads}",
        "--fork-bytes=1",
        f"--target-cpu={processor}",
        *flags,
    ]


def runs_code_for(runner: Path, processor: str, folder: Path) -> bool:
    """Whether this machine runs code for a processor."""
    module = folder / "nothing.mlir"
    module.write_text(f"func.func @{ENTRY}() {{ return }}\n")
    try:
        execute(command(runner, module, [], [], threads=1, processor=processor))
    except RunFailed as error:
        if "expected a processor whose code this machine runs" not in str(error):
            raise
        return False
    return True


def execute(line: list[str], time_limit: int = TIME_LIMIT) -> None:
    """Runs a command line; anything but success within the seconds raises."""
    try:
        done = subprocess.run(
            line, capture_output=True, text=True, timeout=time_limit, check=False
        )
    except subprocess.TimeoutExpired as error:
        message = f"no end after {time_limit} s: {shlex.join(line)}"
        raise RunFailed(message) from error
    if done.returncode != 0:
        raise RunFailed(
            f"exit status {done.returncode}: {shlex.join(line)}\n"
            f"{done.stdout}{done.stderr}"
        )
