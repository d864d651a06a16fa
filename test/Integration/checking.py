"""A run of dyrelu-run on files, and whether its results are within the accuracy bar."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cases import Case
from comparison import compare
from element_types import Array
from expectation import Expected
from inputs import Inputs
from modules import module_text
from operands import operands, results
from runner import load, save_inputs


@dataclass(frozen=True)
class Files:
    """What a run reads and writes: a module, an array per argument and per result."""

    module: Path
    inputs: list[Path]
    outputs: list[Path]

    def check(self, wanted: Iterable[Expected], line: Sequence[str]) -> None:
        """Holds what the command line has written to the accuracy bar."""
        for path, one in zip(self.outputs, wanted, strict=True):
            check_result(load(path), one, path.stem, line)


def save_case(case: Case, inputs: Inputs, folder: Path) -> Files:
    """Writes the module and the arguments of a case."""
    module = folder / "module.mlir"
    module.write_text(module_text(case))
    names = [tensor.name for tensor in operands(case)]
    given = save_inputs([(name, inputs[name]) for name in names], folder)
    outputs = [folder / f"out_{tensor.name}.npy" for tensor in results(case)]
    return Files(module, given, outputs)


def check_result(
    actual: Array, wanted: Expected, name: str = "result", line: Sequence[str] = ()
) -> None:
    """Holds a result to the accuracy bar; a failure names the command line."""
    reference, element_type = wanted
    comparison = compare(actual, reference, element_type)
    assert comparison.passes, f"{name}: {comparison.describe()}\n{shlex.join(line)}"
