"""The feature table of README.md says what the tools do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from conftest import REPOSITORY


def test_feature_table(build_dir: Path) -> None:
    """scripts/features.py would write the table that is there."""
    script = REPOSITORY / "scripts" / "features.py"
    done = subprocess.run(
        [sys.executable, str(script), f"--build-dir={build_dir}", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
