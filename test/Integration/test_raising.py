"""Raised modules compute what they did before, as exactly as before.

Every file of test/Raising whose first function is @main runs as it is and raised.
The reference is the file itself in double precision. Raised code adds in another
order, so that its results differ; its largest error may be FACTOR times that of the
code as it is, plus as many roundings of the result: the same sums of the same
numbers.
"""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from compiled import Compiled
from conftest import REPOSITORY
from element_types import ELEMENT_TYPES, Array
from promotion import promoted

FOLDER = REPOSITORY / "test" / "Raising"
FUNCTION = re.compile(
    r"func\.func (?:public )?@(\w+)\((.*?)\)\s*->\s*([^{]*)", re.DOTALL
)
TENSOR = re.compile(r"tensor<((?:[0-9?]+x)*)(\w+)>")
OP = re.compile(r"= (dyrelu\.\w+) ")
EXPECTED = re.compile(r"^// raises: (.*)$", re.MULTILINE)

# What stands for `?`, by dimension, one tuple for each of the runs that are made.
SIZES = ((2, 4, 5, 7, 3), (3, 6, 9, 2, 4))

# Magnitudes of the samples of x.
SCALES = (1.0, 100.0, 0.01)

# Between the largest errors of two ways to round the same sums, of which few enough
# are drawn that luck is part of it: 6.1 was the most that was seen, where a softmax
# makes relative errors of its logits' absolute ones; 3.6 without.
FACTOR = 8


@dataclass(frozen=True)
class Program:
    """The function @main of a file."""

    path: Path
    text: str
    inputs: list[tuple[str, str]]
    results: list[str]

    def draw(self, sizes: tuple[int, ...]) -> list[Array]:
        """Random inputs; the samples of the first have magnitudes of their own."""
        rng = np.random.default_rng(sum(sizes))
        drawn = []
        for i, (shape, name) in enumerate(self.inputs):
            parts = shape.rstrip("x").split("x") if shape else []
            dimensions = [
                sizes[at] if part == "?" else int(part) for at, part in enumerate(parts)
            ]
            # A number alone is a temperature.
            values = rng.standard_normal(dimensions) if parts else 1.5
            if i == 0:
                scales = np.resize(SCALES, dimensions[0])
                values *= scales.reshape(-1, *(1 for _ in dimensions[1:]))
            drawn.append(np.asarray(values, ELEMENT_TYPES[name].dtype))
        return drawn


def program(path: Path) -> Program | None:
    """The file's @main, if that is its first function."""
    text = path.read_text(encoding="utf-8")
    code = re.sub(r"^ *//.*$", "", text, flags=re.MULTILINE)
    found = FUNCTION.search(code)
    if not found or found[1] != "main":
        return None
    results = [name for _, name in TENSOR.findall(found[3])]
    return Program(path, text, TENSOR.findall(found[2]), results)


def programs() -> Iterator[Program]:
    """Hand-written files, and files that exporters wrote."""
    paths = [*FOLDER.glob("positive/*.mlir"), *FOLDER.glob("exported/*/*.mlir")]
    found = map(program, sorted(paths))
    return (one for one in found if one is not None)


PROGRAMS = {str(one.path.relative_to(FOLDER)): one for one in programs()}


def raised(one: Program, runner: Path) -> str:
    """The file after --dyrelu-raise."""
    static = "dyrelu.apply" in expectation(one) or "raise-static" in one.text
    flag = "--dyrelu-raise" + ("=raise-static=true" if static else "")
    tool = runner.with_name("dyrelu-opt")
    line = [str(tool), flag, "--allow-unregistered-dialect", str(one.path)]
    return subprocess.run(line, capture_output=True, text=True, check=True).stdout


def expectation(one: Program) -> dict[str, int]:
    """The ops that the file's header names, each with how often."""
    found = EXPECTED.search(one.text)
    if not found:
        return {}
    words = [part.split(" x ") for part in found[1].split(", ")]
    return {op: int(count) for op, count in words}


def error_of(array: Array, exact: Array) -> float:
    """The largest error as a part of the largest value of its sample."""
    if exact.size == 0:
        return 0.0
    rows = exact.reshape(exact.shape[0], -1)
    error = np.abs(array.astype(np.float64).reshape(rows.shape) - rows)
    # A sample of zeros alone has to be exact.
    largest = np.maximum(np.abs(rows).max(axis=1), np.finfo(np.float64).tiny)
    return float(np.max(error.max(axis=1) / largest))


def half_ulp(element_type: np.dtype) -> float:
    """What one rounding to a type costs, as a part of the value."""
    (found,) = (t for t in ELEMENT_TYPES.values() if t.dtype == element_type)
    return 2.0**-found.precision


def test_there_are_files() -> None:
    """The folder was found."""
    assert len(PROGRAMS) > 20


@pytest.mark.parametrize("name", PROGRAMS)
def test_raised(name: str, runner: Path, tmp_path: Path) -> None:
    """The ops that the header names, and the same results."""
    one = PROGRAMS[name]
    text = raised(one, runner)
    found = Counter(OP.findall(text))
    assert found
    if expectation(one):
        assert found == expectation(one)
    if any(name == "f64" for _, name in one.inputs):
        pytest.skip("no type is wider than f64")
    run = Compiled(runner, tmp_path)
    count = len(one.results)
    errors = []
    for sizes in SIZES:
        inputs = one.draw(sizes)
        wide = [array.astype(np.float64) for array in inputs]
        exact = run(promoted(one.text), *wide, results=count)
        befores = run(one.text, *inputs, results=count)
        afters = run(text, *inputs, results=count)
        for before, after, wanted in zip(befores, afters, exact, strict=True):
            assert after.dtype == before.dtype
            assert after.shape == before.shape == wanted.shape
            rounding = half_ulp(before.dtype)
            errors.append(
                [error_of(after, wanted), error_of(before, wanted) + rounding]
            )
    error, granted = np.max(errors, axis=0)
    assert error <= FACTOR * granted
