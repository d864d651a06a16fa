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
from mutations import mutated
from runner import RunFailed
from test_raising import OP, PROGRAMS, SIZES, error_of

MUTANTS = 6  # of each file
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


@pytest.mark.parametrize("name", CHANGED)
def test_mutants(name: str, runner: Path, tmp_path: Path) -> None:
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
        for before, after in zip(befores, afters, strict=True):
            finite = np.isfinite(before)
            assert np.array_equal(np.isfinite(after), finite), text
            if finite.all():
                assert error_of(after, before.astype(np.float64)) <= LIMIT, text
