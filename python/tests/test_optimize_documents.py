"""The Python examples of docs/pytorch-optimize.md run, and print what they say."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stdout

import pytest
from fake_driver import REPOSITORY

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

sys.path.insert(0, str(REPOSITORY / "test" / "docs"))
from markdown import blocks
from test_nn_documents import PRINTED

pytestmark = pytest.mark.usefixtures("extension")

GUIDE = REPOSITORY / "docs" / "pytorch-optimize.md"


def test_guide() -> None:
    """The blocks of the page, one after the other."""
    names: dict[str, object] = {}
    examples = list(blocks(GUIDE, "python"))
    assert len(examples) >= 7
    for block in examples:
        output = io.StringIO()
        with redirect_stdout(output):
            exec(compile(block.text, str(block), "exec"), names)
        assert output.getvalue().splitlines() == PRINTED.findall(block.text), block
