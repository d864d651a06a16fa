"""dyrelu.viz where something that it needs is missing."""

from __future__ import annotations

import subprocess
import sys

import pytest
from fake_driver import REPOSITORY

PROGRAM = """
import sys
sys.modules[{missing!r}] = None
sys.path.insert(0, {python!r})
try:
    import dyrelu.viz
except ImportError as error:
    print(error)
"""


@pytest.mark.parametrize("missing", ["matplotlib", "torch"])
def test_a_missing_package_is_named(missing: str) -> None:
    """One clear ImportError, before anything else fails."""
    for other in {"matplotlib", "torch"} - {missing}:
        pytest.importorskip(other, reason=f"{other} is not installed")
    program = PROGRAM.format(missing=missing, python=str(REPOSITORY / "python"))
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert result.stdout == (
        f"dyrelu.viz needs matplotlib and PyTorch: install the package '{missing}'\n"
    ), result
