"""Runs every case of the sweep through the portable form and upstream's lowering."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from cases import Case
from comparison import compare
from descriptors import call
from expectation import expected
from inputs import make_inputs
from operands import operands, results
from upstream import Toolchain, find_toolchain, symbol_of, to_library, to_linalg


@pytest.fixture(scope="session")
def tools(pytestconfig: pytest.Config) -> Toolchain:
    """The tools of the build under test."""
    return find_toolchain(Path(pytestconfig.getoption("--build-dir")).resolve())


def test_sweep_upstream(bundle: list[Case], tools: Toolchain, tmp_path: Path) -> None:
    """The ops on their inputs, against the references within the bounds.

    The files stay where they are if a case fails.
    """
    library = to_library(to_linalg(bundle, tools, tmp_path), tools, tmp_path)
    problems = []
    for case in bundle:
        inputs = make_inputs(case)
        given = [inputs[tensor.name] for tensor in operands(case)]
        outputs = call(library, symbol_of(case), given, results(case))
        for actual, (reference, element_type) in zip(
            outputs, expected(case, inputs), strict=True
        ):
            comparison = compare(actual, reference, element_type)
            if not comparison.passes:
                problems.append(f"{case.name}: {comparison.describe()}")
    assert not problems, "\n".join([f"in {tmp_path}:", *problems])
    shutil.rmtree(tmp_path)
