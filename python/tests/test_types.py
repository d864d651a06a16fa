"""The package has types throughout: mypy, in its strict mode, finds nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from fake_driver import REPOSITORY


def test_mypy(tmp_path: Path) -> None:
    """As pyproject.toml configures it."""
    pytest.importorskip("mypy", reason="mypy is not installed")
    for module in ("torch", "matplotlib"):
        pytest.importorskip(module, reason=f"{module} is not installed")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--cache-dir", tmp_path],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("Success: no issues found in ")
