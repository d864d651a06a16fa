"""Tables that scripts make say what the tools do."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import REPOSITORY


@pytest.mark.parametrize("name", ["features", "models"])
def test_table(name: str, build_dir: Path) -> None:
    """The script would write the table that is there."""
    script = REPOSITORY / "scripts" / f"{name}.py"
    done = subprocess.run(
        [sys.executable, str(script), f"--build-dir={build_dir}", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_all_sites_of_models_are_raised() -> None:
    """In each model, from each exporter."""
    text = (REPOSITORY / "docs" / "models.md").read_text(encoding="utf-8")
    cells = re.findall(r"\| (\d+) of (\d+) ", text)
    assert len(cells) > 30
    assert all(found == wanted for found, wanted in cells)
