"""Runs cases of a sweep of their own on the emulator: numbers and synchronization.

Each is run under several seeds; dyrelu-run fails if the emulator reports anything
for one of them. The results of the last are held to the accuracy bar.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from cases import Case
from checking import Files, save_case
from expectation import expected
from inputs import make_inputs
from runner import base_command, execute, save_inputs
from test_examples import CASES, FOLDER, example

SEEDS = 3


def emulate(runner: Path, files: Files, seed: int) -> list[str]:
    """Runs a module, and returns the command line."""
    line = base_command(runner, files.module, files.inputs, files.outputs)
    line += ["--target=emulator", f"--emulator-seed={seed}", f"--repeat={SEEDS}"]
    execute(line)
    return line


def test_emulator(emulated: Case, runner: Path, tmp_path: Path) -> None:
    """The op on its inputs, against the reference within the bound.

    The files stay where they are if the case fails.
    """
    inputs = make_inputs(emulated)
    files = save_case(emulated, inputs, tmp_path)
    line = emulate(runner, files, seed=emulated.number)
    files.check(expected(emulated, inputs), line)
    shutil.rmtree(tmp_path)


@pytest.mark.parametrize("name", CASES)
def test_example(name: str, runner: Path, tmp_path: Path) -> None:
    """The examples of the ops."""
    module = FOLDER / f"{name}.mlir"
    inputs = example.random_inputs(module.read_text())
    wanted = [pair for one in CASES[name] for pair in expected(one, inputs)]
    given = save_inputs(inputs.items(), tmp_path)
    outputs = [tmp_path / f"out{number}.npy" for number in range(len(wanted))]
    files = Files(module, given, outputs)
    files.check(wanted, emulate(runner, files, seed=0))


@pytest.mark.parametrize("raises", [False, True])
def test_network(raises: bool, runner: Path, tmp_path: Path) -> None:
    """The network of examples/digits: convolutions, and assertions in kernels."""
    digits = FOLDER.parent / "digits"
    module = digits / "digits-dynamic.mlir"
    if raises:
        raised = tmp_path / "raised.mlir"
        optimizer = str(runner.with_name("dyrelu-opt"))
        execute([optimizer, str(module), "--dyrelu-raise", "-o", str(raised)])
        module = raised
    images = np.load(digits / "images.npy")[:2]
    given = save_inputs([("images", images)], tmp_path)
    output = tmp_path / "logits.npy"
    emulate(runner, Files(module, given, [output]), seed=0)
    # What PyTorch computed, held to what the demo holds the CPU's code to.
    expected_logits = np.load(digits / "logits.npy")[:2]
    np.testing.assert_allclose(np.load(output), expected_logits, rtol=0, atol=1e-4)
