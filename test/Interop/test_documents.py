"""Runs the shell examples of documents that need other projects' packages."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("DYRELU_BUILD_DIR", REPOSITORY / "build")).resolve()
sys.path.insert(0, str(REPOSITORY / "test/docs"))

import shell
from markdown import Block, blocks

EXAMPLES = [
    block
    for path in sorted((REPOSITORY / "docs").glob("*.md"))
    for block in blocks(path, "sh")
    if shell.NEEDS_PACKAGES.search(block.text) and not shell.NOT_RUN.search(block.text)
]


@pytest.mark.parametrize(
    "block", EXAMPLES, ids=[f"{block.path.name}-{block.line}" for block in EXAMPLES]
)
def test_example(block: Block, monkeypatch: pytest.MonkeyPatch) -> None:
    """A block ends with status 0."""
    for package in ("torch", "torch_mlir", "iree.runtime"):
        pytest.importorskip(package, reason=f"{package} is not installed")
    folders = [BUILD / "bin", Path(sys.executable).parent, os.environ["PATH"]]
    monkeypatch.setenv("PATH", os.pathsep.join(map(str, folders)))
    assert not shell.run(REPOSITORY, block)
