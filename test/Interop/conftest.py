"""Where the tools, the modules and the exporters are."""

from __future__ import annotations

import logging
import os
import sys
import warnings
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
MODULES = REPOSITORY / "test" / "Raising" / "exported" / "export"
MODELS = REPOSITORY / "examples" / "models"
sys.path[:0] = [str(MODULES), str(MODELS)]

warnings.simplefilter("ignore")
logging.disable(logging.ERROR)


@pytest.fixture(scope="session")
def bin_dir() -> Path:
    """The tools of the build under test."""
    default = REPOSITORY / "build"
    return Path(os.environ.get("DYRELU_BUILD_DIR", default)).resolve() / "bin"
