"""IREE's command line tools, beside the Python that runs this."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(sys.executable).parent

# What IREE does with the torch dialect before anything else. Where its pipeline
# torch-to-iree makes functions with IREE's own calling convention, this keeps
# func.func, which other tools read; weights that are globals become constants.
FROM_TORCH = """
  func.func(canonicalize, torch-recompose-complex-ops, torch-iree-bitcast-tensor,
    torch-reduce-op-variants, torch-convert-custom-quant-op,
    torch-decompose-complex-ops{legal-ops=aten.flatten.using_ints,
      aten.unflatten.int,aten.adaptive_avg_pool1d,aten.adaptive_avg_pool2d,
      aten.adaptive_max_pool1d,aten.fft_rfft,aten.convolution_backward,
      aten.scaled_dot_product_attention,aten.argmax,aten.argmin},
    torch-fuse-quantized-ops, canonicalize, torch-scalarize-shapes,
    convert-torch-to-tmtensor, torch-iree-tm-tensor-to-linalg-ext,
    convert-torch-to-tensor, torch-iree-torch-unstructured-to-linalg-ext,
    torch-iree-torch-quantization-to-linalg-ext, convert-torch-to-linalg, cse,
    convert-torch-to-scf, convert-torch-to-arith),
  convert-torch-conversion-to-mlprogram,
  func.func(canonicalize, resolve-shaped-type-result-dims, cse),
  inline, torch-func-backend-type-conversion,
  func.func(canonicalize, torch-finalizing-backend-type-conversion),
  iree-util-fold-globals, symbol-dce"""

PIPELINES = {
    "torch": FROM_TORCH,
    "onnx": "torch-onnx-to-torch-backend-pipeline," + FROM_TORCH,
    "stablehlo": "iree-stablehlo-input-transformation-pipeline, inline, symbol-dce",
}


def run(line: list[str | Path], text: str | None = None) -> str:
    """What a command prints; an error holds what it complained of."""
    words = [str(word) for word in line]
    if not Path(words[0]).exists():
        raise RuntimeError(f"{words[0]} is missing: this Python has no IREE")
    done = subprocess.run(
        words, input=text, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(words)}: {done.stderr[:2000]}")
    return done.stdout


def iree_opt(text: str, kind: str) -> str:
    """Linalg on tensors from the torch dialect, ONNX in it, or StableHLO."""
    passes = "".join(PIPELINES[kind].split())
    return run([HERE / "iree-opt", f"--pass-pipeline=builtin.module({passes})"], text)


def onnx_file(path: Path) -> str:
    """The same from a file of ONNX; its function is @main, as the others' are."""
    with tempfile.TemporaryDirectory() as folder:
        imported = Path(folder) / "module.mlir"
        run([HERE / "iree-import-onnx", path, "-o", imported])
        text = imported.read_text(encoding="utf-8")
    return iree_opt(text.replace("@main_graph(", "@main("), "onnx")
