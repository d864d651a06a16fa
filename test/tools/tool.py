"""Calls a tool in a folder of its own, with NumPy arrays as files."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

import ml_dtypes
import numpy as np

TIME_LIMIT = 60  # seconds for one process

Result = subprocess.CompletedProcess[str]


@dataclass(frozen=True)
class Tool:
    """A tool and the folder that it is called in."""

    path: Path
    folder: Path

    def __call__(
        self,
        *arguments: str,
        stdin: str = "",
        environment: dict[str, str] | None = None,
    ) -> Result:
        """Runs the tool."""
        return subprocess.run(
            [str(self.path), *arguments],
            cwd=self.folder,
            env=environment,
            input=stdin,
            capture_output=True,
            text=True,
            errors="replace",  # messages may show a line of a binary file
            timeout=TIME_LIMIT,
            check=False,
        )

    def write(self, name: str, contents: str | bytes) -> Path:
        """Writes a file."""
        path = self.folder / name
        if isinstance(contents, str):
            contents = contents.encode()
        path.write_bytes(contents)
        return path

    def save(self, name: str, array: np.ndarray) -> Path:
        """Writes an array."""
        path = self.folder / name
        np.save(path, array)
        return path

    def load(self, name: str) -> np.ndarray:
        """Reads an array; two opaque bytes are bfloat16."""
        array = np.load(self.folder / name)
        if array.dtype == np.dtype("V2"):
            return array.view(ml_dtypes.bfloat16)
        return array

    def compute(
        self, module: str, *inputs: np.ndarray, results: int = 1, options: tuple = ()
    ) -> list[np.ndarray]:
        """The results of @main; anything but success raises."""
        self.write("module.mlir", module)
        arguments = ["module.mlir", *options]
        for number, array in enumerate(inputs):
            self.save(f"in{number}.npy", array)
            arguments.append(f"--input=in{number}.npy")
        arguments += [f"--output=out{number}.npy" for number in range(results)]
        result = self(*arguments)
        assert (result.returncode, result.stderr) == (0, ""), result
        return [self.load(f"out{number}.npy") for number in range(results)]


def message(result: Result) -> str:
    """The one message of a call that failed in an orderly way."""
    assert result.returncode == 1, result
    assert result.stdout == "", result
    assert "Stack dump" not in result.stderr, result
    assert result.stderr.count("error:") == 1, result
    text = result.stderr.removesuffix("\n")
    # MLIR's diagnostics show the line that they mean; others are one line.
    if text.startswith("dyrelu-run: error: "):
        assert "\n" not in text, result
    return text


def files(folder: Path) -> set[str]:
    """What a folder holds."""
    return {path.name for path in folder.iterdir()}
