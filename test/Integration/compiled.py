"""Compiled code as a function of a module's text and arrays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from checking import check_result
from element_types import Array, ElementType
from reference import Bounded
from runner import command, execute, load, save_inputs


@dataclass
class Compiled:
    """Calls dyrelu-run in a folder of its own."""

    runner: Path
    folder: Path
    calls: int = 0

    def __call__(
        self,
        text: str,
        *inputs: Array,
        results: int = 1,
        threads: int = 1,
        processor: str = "native",
        flags: Sequence[str] = (),
    ) -> list[Array]:
        """The results of @main; anything but success raises."""
        self.calls += 1
        folder = self.folder / str(self.calls)
        folder.mkdir()
        module = folder / "module.mlir"
        module.write_text(text)
        given = save_inputs(
            [(f"in{number}", array) for number, array in enumerate(inputs)], folder
        )
        outputs = [folder / f"out{number}.npy" for number in range(results)]
        execute(command(self.runner, module, given, outputs, threads, processor, flags))
        return [load(path) for path in outputs]

    @staticmethod
    def check(actual: Array, expected: Bounded, element_type: ElementType) -> None:
        """Holds a result to its bound."""
        check_result(actual, (expected, element_type))
