"""What is raised from modules that were changed computes what they computed.

Seeded changes to the files of test_raising.py make near misses: another axis, number,
operation, operand or slice. Some no longer parse, most are not raised, and those that
are must give the same results as before, whatever it is that they compute now.
"""

from __future__ import annotations

import random
import subprocess
import zlib
from pathlib import Path

import numpy as np
import pytest
from compiled import Compiled
from element_types import Array
from mutations import mutated
from runner import RunFailed
from test_raising import OP, PROGRAMS, SIZES, error_of

MUTANTS = 3  # of each file
FLAGS = ("--dyrelu-raise=raise-static=true", "--allow-unregistered-dialect")

# Sums of a few hundred numbers of f32 in another order; what is wrong is wrong by
# far more.
LIMIT = 2e-5

CHANGED = [
    name
    for name, one in PROGRAMS.items()
    if name.startswith(("positive", "exported/torch-mlir", "exported/stablehlo"))
    and {element for _, element in one.inputs} | set(one.results) == {"f32"}
]


def lowered(text: str, runner: Path, *flags: str) -> subprocess.CompletedProcess[str]:
    """dyrelu-opt on a module."""
    line = [str(runner.with_name("dyrelu-opt")), *flags]
    return subprocess.run(line, input=text, capture_output=True, text=True, check=False)


def are_equal(afters: list[Array], befores: list[Array]) -> bool:
    """But for rounding."""
    for after, before in zip(afters, befores, strict=True):
        finite = np.isfinite(before)
        if not np.array_equal(np.isfinite(after), finite):
            return False
        if finite.all() and error_of(after, before.astype(np.float64)) > LIMIT:
            return False
    return True


def reads_nothing(
    text: str,
    inputs: list[Array],
    run: Compiled,
    monkeypatch: pytest.MonkeyPatch,
    results: int,
) -> bool:
    """Whether the results are those of memory that nothing has written: tiny numbers of
    either sign, one near -1, and a large one."""
    found = []
    for filling in ("85", "170", "64", "128"):
        with monkeypatch.context() as patch:
            patch.setenv("MALLOC_PERTURB_", filling)
            found.append(run(text, *inputs, results=results))
    return not all(are_equal(found[0], other) for other in found[1:])


@pytest.mark.parametrize("name", CHANGED)
def test_mutants(
    name: str, runner: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every mutant that is raised computes the same."""
    one = PROGRAMS[name]
    rng = random.Random(zlib.crc32(name.encode()))
    run = Compiled(runner, tmp_path)
    inputs = one.draw(SIZES[0])
    for _ in range(MUTANTS):
        text = mutated(one.text, rng)
        if lowered(text, runner, FLAGS[1]).returncode != 0:
            continue
        raised = lowered(text, runner, *FLAGS)
        assert raised.returncode == 0, raised.stderr
        if not OP.search(raised.stdout):
            continue
        try:
            befores = run(text, *inputs, results=len(one.results))
        except RunFailed:
            continue  # some of what is valid cannot be bufferized
        afters = run(raised.stdout, *inputs, results=len(one.results))
        if not are_equal(afters, befores):
            assert reads_nothing(text, inputs, run, monkeypatch, len(befores)), text
