"""The Python examples of docs/nn.md and of dyrelu.nn's docstrings run."""

from __future__ import annotations

import doctest
import importlib
import io
import pkgutil
import re
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pytest
from fake_driver import REPOSITORY

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

sys.path.insert(0, str(REPOSITORY / "test" / "docs"))
import dyrelu.nn
from markdown import blocks

GUIDE = REPOSITORY / "docs" / "nn.md"
PRINTED = re.compile(r"\bprint\(.*\)  # (.+)$", re.MULTILINE)


def test_guide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The blocks of the page, one after the other, print what their comments say.

    A comment behind a print in a loop has what it prints each time, with commas.
    """
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    examples = list(blocks(GUIDE, "python"))
    assert len(examples) >= 8
    for block in examples:
        output = io.StringIO()
        with redirect_stdout(output):
            exec(compile(block.text, str(block), "exec"), names)  # noqa: S102
        expected = []
        for comment in PRINTED.findall(block.text):
            once = comment in output.getvalue().splitlines()
            expected += [comment] if once else comment.split(", ")
        assert output.getvalue().splitlines() == expected, block


def test_defaults_table() -> None:
    """What the guide's table of defaults says is what the constructor has."""
    text = GUIDE.read_text()
    table = text[text.index("| `reduction` |") :].split("\n\n")[0]
    rows = dict(re.findall(r"^\| `(\w+)`[^|]*\| ([^|]*?) \|", table, re.MULTILINE))
    act = dyrelu.nn.DyReLUC(64)
    assert rows["reduction"] == str(64 // act.fc1.out_features)
    assert rows["k"] == str(act.k)
    assert rows["tau"] == f"{act.tau:g}"
    for name in ("norm", "order"):
        assert rows[name].startswith(f'"{act.coefficients[name]}"')
    assert rows["hidden"] == f'"{act.hidden}"'


def test_table_of_repositories() -> None:
    """The guide's table of repositories is PUBLISHED."""
    text = GUIDE.read_text()
    table = text[text.index("| repository |") :].split("\n\n")[0]
    rows = [
        [cell.strip() for cell in line.split("|")[1:-1]]
        for line in table.splitlines()[2:]
    ]
    assert [row[0] for row in rows] == list(dyrelu.nn.PUBLISHED)
    for name, _, order, _ in rows:
        assert dyrelu.nn.PUBLISHED[name].get("order", "") == order


@pytest.mark.parametrize(
    "name", [one.name for one in pkgutil.iter_modules(dyrelu.nn.__path__)]
)
def test_docstrings(name: str) -> None:
    """The examples of docstrings."""
    module = importlib.import_module(f"dyrelu.nn.{name}")
    failed, _ = doctest.testmod(module, extraglobs={"torch": torch})
    assert failed == 0
