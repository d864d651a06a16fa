"""The table of docs/models.md says what raising finds in the exported models."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from conftest import REPOSITORY


def test_table_of_models(build_dir: Path) -> None:
    """scripts/models.py would write the table that is there."""
    script = REPOSITORY / "scripts" / "models.py"
    done = subprocess.run(
        [sys.executable, str(script), f"--build-dir={build_dir}", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
