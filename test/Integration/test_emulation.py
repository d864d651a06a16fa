"""Runs cases of a sweep of their own on the emulator: numbers and synchronization.

Each is run under several seeds; dyrelu-run fails if the emulator reports anything
for one of them. The results of the last are held to the accuracy bar.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from cases import Case
from checking import Files, save_case
from expectation import expected
from inputs import make_inputs
from reference import Hyper
from runner import base_command, execute, save_inputs
from test_examples import CASES, FOLDER, example

SEEDS = 3

# Layers of sizes that the sweep has not: many samples, rows and channels, and what
# has no room in shared memory.
BASE = Case("coefficients", 0, 7, n=2, c=8, bias1=True, bias2=True)
LAYERS = {
    "samples": replace(BASE, n=301, c=24, element="f16", width=48, dims="batch"),
    "samples_static": replace(BASE, n=301, c=24, element="f16", width=48),
    "channels": replace(BASE, n=9, c=301, width=None, hyper=Hyper(k=3)),
    "pieces": replace(BASE, n=3, c=5, width=6, hyper=Hyper(k=7)),
    "rows": replace(BASE, n=2, c=9, context=(16,), width=1030),
    "means": replace(BASE, n=3, c=5, context=(13000,), width=6),
    "hidden": replace(BASE, n=3, c=5, context=(7,), width=13000),
    "f64": replace(BASE, n=33, c=130, element="f64", width=30),
}


def emulate(runner: Path, files: Files, seed: int) -> list[str]:
    """Runs a module, and returns the command line."""
    line = base_command(runner, files.module, files.inputs, files.outputs)
    line += ["--target=emulator", f"--emulator-seed={seed}", f"--repeat={SEEDS}"]
    execute(line)
    return line


def check(case: Case, options: str, runner: Path, tmp_path: Path) -> None:
    """The op on its inputs, against the reference within the bound.

    The files stay where they are if the case fails.
    """
    inputs = make_inputs(case)
    files = save_case(case, inputs, tmp_path)
    if options:
        optimizer = str(runner.with_name("dyrelu-opt"))
        kernels = tmp_path / "kernels.mlir"
        lowering = f"--dyrelu-to-nvvm={options}"
        execute([optimizer, str(files.module), lowering, "-o", str(kernels)])
        files = replace(files, module=kernels)
    line = emulate(runner, files, seed=case.number)
    files.check(expected(case, inputs), line)
    shutil.rmtree(tmp_path)


def test_emulator(emulated: Case, runner: Path, tmp_path: Path) -> None:
    """The kernels that the pipeline chooses."""
    check(emulated, "", runner, tmp_path)


def test_general(general: Case, runner: Path, tmp_path: Path) -> None:
    """Kernels for pool, coefficients and apply each."""
    check(general, "fused=false", runner, tmp_path)


@pytest.mark.parametrize("name", LAYERS)
def test_layers(name: str, runner: Path, tmp_path: Path) -> None:
    """The kernel for coefficients."""
    check(LAYERS[name], "", runner, tmp_path)


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
