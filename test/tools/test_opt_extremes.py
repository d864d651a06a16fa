"""Ops at the limits go through every pass and pipeline: no crash, no bad IR."""

from __future__ import annotations

from pathlib import Path

import pytest
from extremes import COUNTS, SIZES, ops
from tool import Tool

PIPELINES = (
    ("--verify-roundtrip",),
    ("--canonicalize", "--dyrelu-to-linalg"),
    ("--dyrelu-decompose", "--dyrelu-compose"),
    ("--dyrelu-decompose", "--dyrelu-flatten-spatial", "--dyrelu-fuse"),
    ("--dyrelu-to-cpu",),
)


@pytest.fixture
def opt(build_dir: Path, tmp_path: Path) -> Tool:
    """dyrelu-opt in an empty folder."""
    return Tool(build_dir / "bin" / "dyrelu-opt", tmp_path)


def check(opt: Tool, module: str) -> None:
    """Every pipeline lowers a module."""
    for pipeline in PIPELINES:
        result = opt("-", *pipeline, "-o", "m.mlir", stdin=module)
        assert (result.returncode, result.stderr) == (0, ""), (pipeline, module)
    # Nothing but the last pipeline's dialect is left.
    text = (opt.folder / "m.mlir").read_text()
    assert "= dyrelu." not in text
    assert "linalg." not in text


@pytest.mark.parametrize("name", SIZES)
def test_sizes(opt: Tool, name: str) -> None:
    """Every op on sizes of 0, 1, unknown, and as large as can be."""
    sizes = SIZES[name]
    for module in ops(sizes).values():
        check(opt, module)


@pytest.mark.parametrize("name", COUNTS)
def test_counts(opt: Tool, name: str) -> None:
    """As many pieces as there may be; the smallest and the largest numbers."""
    check(opt, COUNTS[name])
