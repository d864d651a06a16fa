"""What is taken to a machine with a GPU, and that it says if there is none."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("on_gpu.py")


def run(*words: object) -> subprocess.CompletedProcess[str]:
    """The script with a command line."""
    line = [sys.executable, str(SCRIPT), *map(str, words)]
    return subprocess.run(line, capture_output=True, text=True, check=False)


def test_folder(runner: Path, tmp_path: Path) -> None:
    """Code and launch description of each case, and cases that can be read again."""
    build = runner.parents[1]
    built = run("build", tmp_path, "--build-dir", build, "--count", 1, "--ops", "apply")
    assert built.returncode == 0, built.stderr
    cases = pickle.loads((tmp_path / "cases.pickle").read_bytes())
    assert {case.op for _, case in cases} == {"apply"}
    assert f"{len(cases)} of {len(cases)} cases are in {tmp_path}" in built.stdout
    for name, _ in cases:
        assert (tmp_path / f"{name}.ptx").stat().st_size
        assert (tmp_path / f"{name}.ptx.json").stat().st_size
    assert (tmp_path / "libdyrelu-launcher.so").exists()
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    if torch.cuda.is_available():
        pytest.skip("there is a GPU")
    ran = run("run", tmp_path, "--jobs", 1)
    assert ran.returncode == 1
    assert f"0 of {len(cases)} cases pass" in ran.stdout
