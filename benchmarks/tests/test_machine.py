"""What is told of versions."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from dyrelu.bench.machine import ROOT, describe, git_version, versions


def test_versions() -> None:
    """Of what is there, and of what is not."""
    found = versions(("pytest", "no-such-package"))
    assert found["pytest"] == pytest.__version__
    assert found["no-such-package"] == "absent"


def test_version_of_the_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not of the folder that the benchmark is called in."""
    command = ["git", "-C", str(ROOT), "describe", "--always", "--dirty"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    monkeypatch.chdir(tmp_path)
    assert git_version() == (done.stdout.strip() or "unknown")
    assert describe()["versions"]["dyrelu"] == git_version()
