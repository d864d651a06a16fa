"""Raising takes time linear in the module, and finds every one of many activations.

A chain applies one exported activation again and again, so that its sizes are each
time those of the activation before. What the pass says it looked at is exact. Time is
not: four times as many activations may take ten times as long, which is less than
what is quadratic takes.
"""

from __future__ import annotations

import re
import resource
import subprocess
from pathlib import Path

import pytest
from conftest import REPOSITORY
from test_raising import FOLDER, OP

CHAINED = ("torch-mlir/b-paper", "torch-mlir/b-dynamic-sizes")
CHAINED += ("iree-turbine/b-dynamic-sizes",)
MODELS = REPOSITORY / "examples" / "models" / "exported"
NETWORK = MODELS / "torch-mlir" / "mobilenetv2-b.mlir"
ACTIVATIONS = 35  # of the network

VALUE = re.compile(r"%\w+")
WORK = re.compile(r"Category:dyrelu-raise-work \| (.*)$", re.MULTILINE)


def parts(path: Path) -> tuple[str, str, str, str]:
    """What is before a file's only function, its line, its body, and what is behind."""
    text = path.read_text(encoding="utf-8")
    start = text.index("  func.func @main(")
    line = text.index("\n", start) + 1
    end = text.index("\n  }\n", line) + 1
    return text[:start], text[start:line], text[line:end], text[end:]


def chain(path: Path, count: int) -> str:
    """The function of a file, applied to its own result as often as that."""
    head, line, body, tail = parts(path)
    body, last = body.split("    return ")
    argument, result = VALUE.findall(line)[0], VALUE.findall(last)[0]
    steps, x = [], argument
    for i in range(count):
        names = {argument: x}

        def name(match: re.Match[str], i: int = i, names: dict = names) -> str:
            return names.setdefault(match[0], f"%v{match[0][1:]}_{i}")

        steps.append(VALUE.sub(name, body))
        x = names[result]
    return f"{head}{line}{''.join(steps)}    return {last.replace(result, x)}{tail}"


def copies(path: Path, count: int) -> str:
    """The function of a file, as often as that."""
    head, line, body, tail = parts(path)
    lines = (line.replace("@main", f"@main_{i}") for i in range(count))
    return head + "  }\n".join(line + body for line in lines) + tail


def run(tool: Path, text: str, *flags: str) -> tuple[str, str, float]:
    """The module, the remarks and the processor time of dyrelu-opt."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    done = subprocess.run(
        [str(tool), "-", "--remarks-filter=dyrelu-raise-work", *flags],
        input=text,
        capture_output=True,
        text=True,
        check=True,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    return done.stdout, done.stderr, after - before


def work(tool: Path, text: str, expected: int) -> list[int]:
    """What the pass looked at; all activations are raised."""
    module, remarks, _ = run(tool, text, "--dyrelu-raise")
    assert OP.findall(module) == ["dyrelu.b"] * expected
    (found,) = WORK.findall(remarks)
    return [int(part.split("=")[1]) for part in found.split(", ")]


def time(tool: Path, text: str) -> float:
    """The processor time that raising takes, at the best."""
    # Nothing is printed: a function that nobody calls is erased at the end.
    text = text.replace("func.func @main", "func.func private @main")
    raising, nothing = ["--dyrelu-raise", "--symbol-dce"], ["--symbol-dce"]
    taken = [
        (run(tool, text, *raising)[2], run(tool, text, *nothing)[2]) for _ in range(5)
    ]
    with_pass, without = map(min, zip(*taken, strict=True))
    return with_pass - without


@pytest.fixture
def tool(runner: Path) -> Path:
    """dyrelu-opt."""
    return runner.with_name("dyrelu-opt")


@pytest.mark.parametrize("name", CHAINED)
def test_chain(name: str, tool: Path) -> None:
    """Each activation of a chain costs what the one before does."""
    path = FOLDER / "exported" / f"{name}.mlir"
    few, some, many = (work(tool, chain(path, n), n) for n in (35, 140, 560))
    for a, b, c in zip(few, some, many, strict=True):
        assert c - b == 4 * (b - a)


def test_network(tool: Path) -> None:
    """A network, once and four times."""
    once = work(tool, copies(NETWORK, 1), ACTIVATIONS)
    assert work(tool, copies(NETWORK, 4), 4 * ACTIVATIONS) == [4 * n for n in once]


@pytest.mark.parametrize("name", CHAINED)
def test_time(name: str, tool: Path) -> None:
    """What the work does not show: lists of uses, maps, erasure."""
    path = FOLDER / "exported" / f"{name}.mlir"
    some, many = (time(tool, chain(path, n)) for n in (140, 560))
    assert many < 10 * some
