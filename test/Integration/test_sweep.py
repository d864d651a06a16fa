"""Runs every case of the sweep with dyrelu-run and holds it to the accuracy bar."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from cases import Case
from checking import save_case
from expectation import expected
from inputs import make_inputs
from runner import command, execute


def test_sweep(case: Case, runner: Path, processors: set[str], tmp_path: Path) -> None:
    """The op on its inputs, against the reference within the bound.

    The files stay where they are if the case fails, so that the command in the
    message can be run again.
    """
    if case.processor not in processors:
        pytest.skip(f"this machine does not run code for {case.processor}")
    inputs = make_inputs(case)
    files = save_case(case, inputs, tmp_path)
    line = command(
        runner, files.module, files.inputs, files.outputs, case.threads, case.processor
    )
    execute(line)
    files.check(expected(case, inputs), line)
    shutil.rmtree(tmp_path)
