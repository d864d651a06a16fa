"""What is taken to a machine with a GPU, and that it says if there is none."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from cases import Case

SCRIPT = Path(__file__).with_name("on_gpu.py")


def run(*words: object) -> subprocess.CompletedProcess[str]:
    """The script with a command line."""
    line = [sys.executable, str(SCRIPT), *map(str, words)]
    return subprocess.run(line, capture_output=True, text=True, check=False)


@pytest.fixture(name="folder", scope="module")
def built_folder(runner: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `build` makes of the cases of one op."""
    folder = tmp_path_factory.mktemp("on_gpu")
    build = runner.parents[1]
    built = run("build", folder, "--build-dir", build, "--count", 1, "--ops", "apply")
    assert built.returncode == 0, built.stderr
    number = len(read_cases(folder))
    assert f"{number} of {number} cases are in {folder}" in built.stdout
    return folder


def read_cases(folder: Path) -> list[tuple[str, Case]]:
    """The cases of a folder, by name."""
    return pickle.loads((folder / "cases.pickle").read_bytes())


def test_folder(folder: Path) -> None:
    """Code and launch description of each case, and what launches them."""
    cases = read_cases(folder)
    assert {case.op for _, case in cases} == {"apply"}
    for name, _ in cases:
        assert (folder / f"{name}.ptx").stat().st_size
        assert (folder / f"{name}.ptx.json").stat().st_size
    assert (folder / "libdyrelu-launcher.so").exists()


def test_run(folder: Path) -> None:
    """All are right where there is a GPU, and none elsewhere."""
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    ran = run("run", folder, "--jobs", 1)
    number = len(read_cases(folder))
    right = number if torch.cuda.is_available() else 0
    assert f"{right} of {number} cases pass" in ran.stdout
    assert ran.returncode == (0 if right else 1)
