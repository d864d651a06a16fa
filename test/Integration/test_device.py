"""The examples of the ops on a GPU, where there is one."""

from __future__ import annotations

from pathlib import Path

import pytest
from comparison import compare
from expectation import expected
from modules import ENTRY
from runner import RunFailed, execute, load, save_inputs
from test_examples import CASES, FOLDER, example

MISSING = ("the CUDA driver cannot be loaded", "the CUDA driver finds no GPU")


def test_examples(runner: Path, tmp_path: Path) -> None:
    """Each against the reference within the bound."""
    for name, cases in CASES.items():
        module = FOLDER / f"{name}.mlir"
        inputs = example.random_inputs(module.read_text())
        given = save_inputs(inputs.items(), tmp_path)
        wanted = [pair for one in cases for pair in expected(one, inputs)]
        outputs = [tmp_path / f"out{number}.npy" for number in range(len(wanted))]
        line = [str(runner), str(module), f"--entry={ENTRY}", "--target=cuda"]
        line += [f"--input={path}" for path in given]
        line += [f"--output={path}" for path in outputs]
        try:
            execute(line)
        except RunFailed as error:
            if any(text in str(error) for text in MISSING):
                pytest.skip(str(error).splitlines()[-1])
            raise
        for path, (reference, element_type) in zip(outputs, wanted, strict=True):
            comparison = compare(load(path), reference, element_type)
            assert comparison.passes, f"{name}: {comparison.describe()}"
