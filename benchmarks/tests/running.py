"""Runs a module on the operands of a problem."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import numpy as np

BUILD = Path(os.environ.get("DYRELU_BUILD_DIR", "build"))


def run_module(text: str, operands: dict[str, np.ndarray], folder: Path) -> np.ndarray:
    """The result of @main."""
    source = folder / "module.mlir"
    source.write_text(text, encoding="utf-8")
    command = [str(BUILD / "bin" / "dyrelu-run"), str(source), "--entry=main"]
    for name, array in operands.items():
        np.save(folder / f"{name}.npy", array)
        command.append(f"--input={folder / name}.npy")
    subprocess.run([*command, f"--output={folder / 'y.npy'}"], check=True)
    return np.load(folder / "y.npy")
