"""The command line of scripts that write what exporters make of modules."""

from __future__ import annotations

import argparse
import logging
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from exporters import onnx, pytorch

EXPORTERS = {
    "torch-mlir": pytorch.torch_mlir,
    "torch-mlir-decomposed": pytorch.torch_mlir_decomposed,
    "iree-turbine": pytorch.iree_turbine,
    "iree-turbine-decomposed": pytorch.iree_turbine_decomposed,
    "onnx": onnx.dynamo,
    "onnx-legacy": onnx.legacy,
}
JAX = "stablehlo"
# torch-mlir decomposes by itself, and writes the same.
WRITTEN = [name for name in (*EXPORTERS, JAX) if name != "torch-mlir-decomposed"]


@dataclass(frozen=True)
class Export:
    """A file to write: its name, the dyrelu ops that it is, and what an exporter of
    EXPORTERS, or that of JAX, makes of it."""

    name: str
    raises: str
    text: Callable[[str], str]


def main(
    description: str, out: Path, pytorch_files: Sequence[Export], jax: Sequence[Export]
) -> int:
    """Exports what the command line names, to OUT/EXPORTER/NAME.mlir. What an exporter
    cannot write is said, and is no error: few can write everything."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=out)
    parser.add_argument(
        "--exporter", nargs="*", choices=[*EXPORTERS, JAX], default=WRITTEN
    )
    parser.add_argument("--match", default="", help="part of a file's name")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.disable(logging.ERROR)
    written = 0
    for exporter in options.exporter:
        for file in jax if exporter == JAX else pytorch_files:
            if options.match not in file.name:
                continue
            try:
                text = file.text(exporter)
            except Exception as error:  # noqa: BLE001 - whatever an exporter says
                reason = f"{type(error).__name__}: {str(error)[-300:]}"
                print(f"{exporter}/{file.name}: {reason}", flush=True)
                continue
            path = options.out / exporter / f"{file.name}.mlir"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"// raises: {file.raises}\n{text}", encoding="utf-8")
            print(path, len(text), flush=True)
            written += 1
    print(f"{written} files written")
    return 0 if written else 1
