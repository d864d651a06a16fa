"""Runs every case of the sweep with dyrelu-run and holds it to the accuracy bar."""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path

import pytest
from cases import Case
from comparison import compare
from expectation import expected
from inputs import make_inputs
from modules import module_text
from operands import operands, results
from runner import command, execute, load, save_inputs


def test_sweep(case: Case, runner: Path, processors: set[str], tmp_path: Path) -> None:
    """The op on its inputs, against the reference within the bound.

    The files stay where they are if the case fails, so that the command in the
    message can be run again.
    """
    if case.processor not in processors:
        pytest.skip(f"this machine does not run code for {case.processor}")
    inputs = make_inputs(case)
    module = tmp_path / "module.mlir"
    module.write_text(module_text(case))
    names = [tensor.name for tensor in operands(case)]
    given = save_inputs([(name, inputs[name]) for name in names], tmp_path)
    outputs = [tmp_path / f"out_{tensor.name}.npy" for tensor in results(case)]
    line = command(runner, module, given, outputs, case.threads, case.processor)
    execute(line)

    for path, (reference, element_type) in zip(
        outputs, expected(case, inputs), strict=True
    ):
        comparison = compare(load(path), reference, element_type)
        assert (
            comparison.passes
        ), f"{case.name}, {path.stem}: {comparison.describe()}\n{shlex.join(line)}"
    shutil.rmtree(tmp_path)
