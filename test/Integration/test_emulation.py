"""Runs cases of a sweep of their own on the emulator: numbers and synchronization.

Each is run under several seeds; dyrelu-run fails if the emulator reports anything
for one of them. The results of the last are held to the accuracy bar.
"""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path

import numpy as np
import pytest
from cases import Case
from comparison import compare
from expectation import expected
from inputs import make_inputs
from modules import ENTRY, module_text
from operands import operands, results
from runner import execute, load, save_inputs
from test_examples import CASES, FOLDER, example

SEEDS = 3


def emulate(
    runner: Path, module: Path, inputs: list[Path], outputs: list[Path], seed: int
) -> str:
    """Runs a module, and returns the command line."""
    line = [
        str(runner),
        str(module),
        f"--entry={ENTRY}",
        *(f"--input={path}" for path in inputs),
        *(f"--output={path}" for path in outputs),
        "--target=emulator",
        f"--emulator-seed={seed}",
        f"--repeat={SEEDS}",
    ]
    execute(line)
    return shlex.join(line)


def test_emulator(emulated: Case, runner: Path, tmp_path: Path) -> None:
    """The op on its inputs, against the reference within the bound.

    The files stay where they are if the case fails.
    """
    inputs = make_inputs(emulated)
    module = tmp_path / "module.mlir"
    module.write_text(module_text(emulated))
    names = [tensor.name for tensor in operands(emulated)]
    given = save_inputs([(name, inputs[name]) for name in names], tmp_path)
    outputs = [tmp_path / f"out_{tensor.name}.npy" for tensor in results(emulated)]
    line = emulate(runner, module, given, outputs, seed=emulated.number)

    for path, (reference, element_type) in zip(
        outputs, expected(emulated, inputs), strict=True
    ):
        comparison = compare(load(path), reference, element_type)
        assert (
            comparison.passes
        ), f"{emulated.name}, {path.stem}: {comparison.describe()}\n{line}"
    shutil.rmtree(tmp_path)


@pytest.mark.parametrize("name", CASES)
def test_example(name: str, runner: Path, tmp_path: Path) -> None:
    """The examples of the ops."""
    module = FOLDER / f"{name}.mlir"
    inputs = example.random_inputs(module.read_text())
    wanted = [pair for one in CASES[name] for pair in expected(one, inputs)]
    given = save_inputs(inputs.items(), tmp_path)
    outputs = [tmp_path / f"out{number}.npy" for number in range(len(wanted))]
    emulate(runner, module, given, outputs, seed=0)
    for path, (reference, element_type) in zip(outputs, wanted, strict=True):
        comparison = compare(load(path), reference, element_type)
        assert comparison.passes, comparison.describe()


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
    emulate(runner, module, given, [output], seed=0)
    # What PyTorch computed, held to what the demo holds the CPU's code to.
    expected_logits = np.load(digits / "logits.npy")[:2]
    np.testing.assert_allclose(np.load(output), expected_logits, rtol=0, atol=1e-4)
