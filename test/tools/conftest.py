"""Fixtures of the tests of the command line tools."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tool import Tool

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def build_dir(pytestconfig: pytest.Config) -> Path:
    """The build under test.

    The execution tests have an option for it, which counts here too where it is
    known; registering it a second time would be an error.
    """
    default = os.environ.get("DYRELU_BUILD_DIR", str(REPOSITORY / "build"))
    return Path(pytestconfig.getoption("build_dir", default=default)).resolve()


@pytest.fixture
def run(build_dir: Path, tmp_path: Path) -> Tool:
    """dyrelu-run in an empty folder."""
    return Tool(build_dir / "bin" / "dyrelu-run", tmp_path)
