"""The Python examples of docs/nn.md and of dyrelu.nn's docstrings run."""

from __future__ import annotations

import dataclasses
import doctest
import importlib
import inspect
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
import dyrelu.formulas
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


MODULES = [
    getattr(dyrelu.nn, name)
    for name in dyrelu.nn.__all__
    if isinstance(getattr(dyrelu.nn, name), type)
    and issubclass(getattr(dyrelu.nn, name), torch.nn.Module)
]


def arguments_of(kind: type) -> dict[str, object]:
    """The constructor's arguments and their defaults, those of its base included."""
    found: dict[str, object] = {}
    for one in reversed(kind.__mro__):
        if "__init__" in vars(one) and one.__module__.startswith("dyrelu.nn."):
            parameters = inspect.signature(one).parameters.values()
            found |= {p.name: p.default for p in parameters if p.kind != p.VAR_KEYWORD}
    return found


@pytest.mark.parametrize("kind", MODULES)
def test_tables_of_arguments(kind: type) -> None:
    """A module's table has its arguments with their defaults, and no others."""
    title = "The dynamic ReLUs" if kind.__name__.startswith("DyReLU") else kind.__name__
    section = GUIDE.read_text().split(f"\n### {title}\n")[1].split("\n##")[0]
    documented: dict[str, str] = {}
    for names, default in re.findall(
        r"^\| (`\w+`[^|]*?) \| *([^|]*?) *\|", section, re.MULTILINE
    ):
        if "(C)" not in names or kind is dyrelu.nn.DyReLUC:
            documented |= dict.fromkeys(re.findall(r"`(\w+)`", names), default)
    arguments = arguments_of(kind)
    assert sorted(documented) == sorted(arguments)
    for name, default in arguments.items():
        shown = re.match(r"\(.*?\)|\"\w+\"|[\w./]*", documented[name])
        assert shown is not None
        if default is inspect.Parameter.empty:
            assert documented[name] == "", name
        else:
            assert eval(shown[0]) == default, name  # noqa: S307


def test_choices() -> None:
    """The guide has each name that an argument may be, and what loading is told."""
    text = GUIDE.read_text()
    for field in dataclasses.fields(dyrelu.nn.Source):
        assert f"`{field.name}" in text, field.name
    for name in (*dyrelu.formulas.HIDDEN, *dyrelu.formulas.ORDERS):
        assert f'"{name}"' in text, name


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
