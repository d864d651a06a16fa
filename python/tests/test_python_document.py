"""The examples of docs/python.md and of README.md run, and print what their comments say."""

from __future__ import annotations

import io
import re
import sys
from contextlib import redirect_stdout
from typing import Any

import dyrelu
import pytest
from fake_driver import REPOSITORY

sys.path.insert(0, str(REPOSITORY / "test" / "docs"))
from markdown import blocks

GUIDE = REPOSITORY / "docs" / "python.md"
# What is printed stands behind the call, or in the line under it.
PRINTED = re.compile(r"\bprint\(.*\)(?:  |\n *)# (.+)$", re.MULTILINE)

pytestmark = pytest.mark.usefixtures("extension", "cache_of_session")


def check_examples(examples: list[Any]) -> None:
    """Blocks of a page, one after the other."""
    names: dict[str, object] = {}
    for block in examples:
        output = io.StringIO()
        with redirect_stdout(output):
            exec(compile(block.text, str(block), "exec"), names)  # noqa: S102
        assert output.getvalue().splitlines() == PRINTED.findall(block.text), block


def test_guide() -> None:
    """Those of the guide."""
    examples = list(blocks(GUIDE, "python"))
    assert len(examples) >= 5
    check_examples(examples)


def test_readme() -> None:
    """The README's first, with operators compiled; the other needs torch-mlir."""
    pytest.importorskip("torch", reason="PyTorch is not installed")
    from dyrelu import kernels

    was_enabled = kernels.is_enabled()
    kernels.enable()
    try:
        first, _ = blocks(REPOSITORY / "README.md", "python")
        check_examples([first])
    finally:
        if not was_enabled:
            kernels.disable()


def test_what_the_guide_names() -> None:
    """Methods, options and attributes are what there is."""
    text = GUIDE.read_text()
    tables = [part.split("\n\n")[0] for part in text.split("\n|---|---|\n")[1:]]
    methods, options, attributes = (re.findall(r"^\| .*?\|", t, re.M) for t in tables)
    for row in methods:
        for name in re.findall(r"(?:Module\.)?(\w+)\(", row.replace("str(module)", "")):
            assert callable(getattr(dyrelu.Module, name)), name
    for row in options:
        name = row.strip("| `")
        assert name in dyrelu.compile.__kwdefaults__ or name == "target", name
    for row in attributes:
        assert hasattr(dyrelu.Error("message"), row.strip("| `"))
