"""Writes what exporters make of the modules here as linalg on tensors.

Each file's header says which dyrelu ops it is.
"""

from __future__ import annotations

import argparse
import logging
import sys
import warnings
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[3]
sys.path.insert(0, str(REPOSITORY / "examples" / "models"))

import contexts
import jax_modules
import relatives
import variant_b
import variants_ac
from case import Case
from exporters import jax, onnx, pytorch
from jax_modules import JaxCase

PYTORCH = [
    case
    for part in (variant_b, variants_ac, relatives, contexts)
    for case in part.CASES
]


EXPORTERS = {
    "torch-mlir": pytorch.torch_mlir,
    "torch-mlir-decomposed": pytorch.torch_mlir_decomposed,
    "iree-turbine": pytorch.iree_turbine,
    "iree-turbine-decomposed": pytorch.iree_turbine_decomposed,
    "onnx": onnx.dynamo,
    "onnx-legacy": onnx.legacy,
}


def export(exporter: str, case: Case | JaxCase) -> str:
    """What the exporter makes of the case."""
    if isinstance(case, JaxCase):
        return jax.stablehlo(case.function, case.inputs())
    return EXPORTERS[exporter](case.module(), case.inputs(), case.dynamic)


def main() -> None:
    """Exports what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=HERE.parent)
    parser.add_argument("--exporter", nargs="*", default=[*EXPORTERS, "stablehlo"])
    parser.add_argument("--match", default="", help="part of a case's name")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.disable(logging.ERROR)
    for exporter in arguments.exporter:
        folder = arguments.out / exporter
        folder.mkdir(parents=True, exist_ok=True)
        for case in jax_modules.CASES if exporter == "stablehlo" else PYTORCH:
            if arguments.match not in case.name:
                continue
            try:
                text = export(exporter, case)
            except Exception as error:  # noqa: BLE001
                print(
                    f"{exporter}/{case.name}: {type(error).__name__}: {str(error)[-300:]}",
                    flush=True,
                )
                continue
            header = f"// raises: {case.raises}\n"
            (folder / f"{case.name}.mlir").write_text(header + text, encoding="utf-8")


if __name__ == "__main__":
    main()
