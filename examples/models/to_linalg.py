"""Lowers what an exporter wrote to linalg on tensors, for dyrelu-opt to read.

    to_linalg.py torch INPUT.mlir OUTPUT.mlir
    to_linalg.py onnx INPUT.onnx OUTPUT.mlir
    to_linalg.py stablehlo INPUT.mlir OUTPUT.mlir

for the torch dialect, as iree-turbine writes it, a file of ONNX, and StableHLO, as
JAX writes it. It needs IREE's tools (iree-base-compiler) where its Python is.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from exporters.tools import PIPELINES, iree_opt, onnx_file


def main() -> int:
    """Lowers one file."""
    parser = argparse.ArgumentParser(description="Lowers to linalg on tensors.")
    parser.add_argument("kind", choices=PIPELINES)
    parser.add_argument("input", type=Path)
    parser.add_argument("output", type=Path)
    arguments = parser.parse_args()
    try:
        arguments.input.open("rb").close()
        if arguments.kind == "onnx":
            text = onnx_file(arguments.input)
        else:
            text = iree_opt(arguments.input.read_text("utf-8"), arguments.kind)
    except (OSError, RuntimeError, UnicodeDecodeError) as error:
        print(f"to_linalg.py: error: {error}", file=sys.stderr)
        return 1
    arguments.output.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
