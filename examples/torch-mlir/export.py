"""Exports a small MobileNetV2 with DY-ReLU-B by torch-mlir.

    export.py FOLDER

Writes network.mlir, and x.npy and expected.npy: images, and PyTorch's result.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "models"))

import torch
from exporters import pytorch
from networks import MobileNetV2


def main() -> None:
    """Writes the files."""
    (folder,) = map(Path, sys.argv[1:])
    torch.manual_seed(0)
    network = MobileNetV2("B", width=0.25, classes=10).eval()
    x = torch.randn(2, 3, 64, 64)
    folder.mkdir(parents=True, exist_ok=True)
    np.save(folder / "x.npy", x.numpy())
    with torch.no_grad():
        np.save(folder / "expected.npy", network(x).numpy())
    text = pytorch.torch_mlir(network, (x,))
    (folder / "network.mlir").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
