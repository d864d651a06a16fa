"""A small network of PyTorch with DY-ReLU-B as one operator, written as MLIR.

    python examples/importing/model.py FOLDER

writes model.mlir, the raw torch dialect in MLIR's generic form, model.onnx, and
x.npy and y.npy, an input and what PyTorch makes of it. It needs torch, torch-mlir,
onnx and onnxscript.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import torch
from torch_mlir import fx

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "python"))

import dyrelu.torch_ops as ops


class DyReLUB(torch.nn.Module):
    """DY-ReLU-B with two pieces."""

    def __init__(self, channels: int, reduction: int = 4) -> None:
        super().__init__()
        self.fc1 = torch.nn.Linear(channels, channels // reduction)
        self.fc2 = torch.nn.Linear(channels // reduction, 4 * channels)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """One call."""
        layers = (self.fc1.weight, self.fc1.bias, self.fc2.weight, self.fc2.bias)
        return ops.b(x, *layers)


def main() -> None:
    """Exports the network for any number of images."""
    folder = Path(sys.argv[1])
    torch.manual_seed(0)
    network = torch.nn.Sequential(
        torch.nn.Conv2d(3, 8, 3, padding=1, stride=2), DyReLUB(8), torch.nn.ReLU()
    ).eval()
    x = torch.randn(4, 3, 10, 10)
    batch = torch.export.Dim("batch", min=1, max=64)
    program = torch.export.export(network, (x,), dynamic_shapes=({0: batch},))
    module = fx.export_and_import(program, output_type="raw")
    text = module.operation.get_asm(print_generic_op_form=True)
    (folder / "model.mlir").write_text(str(text).strip() + "\n", encoding="utf-8")
    onnx = torch.onnx.export(ops.for_onnx(program), verbose=False)
    onnx.save(folder / "model.onnx")
    np.save(folder / "x.npy", x.numpy())
    with torch.no_grad():
        np.save(folder / "y.npy", network(x).numpy())


if __name__ == "__main__":
    main()
