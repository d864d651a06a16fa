"""From PyTorch through a file of ONNX, by either of PyTorch's exporters."""

from __future__ import annotations

import tempfile
import warnings
from pathlib import Path

import torch
from torch import nn

from exporters.pytorch import Dynamic, Inputs, shapes_of
from exporters.tools import HERE, iree_opt, run


def linalg(path: Path) -> str:
    """IREE's linalg of a file of ONNX; its function is @main, as the others' are."""
    imported = path.with_suffix(".mlir")
    run([HERE / "iree-import-onnx", path, "-o", imported])
    text = imported.read_text(encoding="utf-8").replace("@main_graph(", "@main(")
    return iree_opt(text, "onnx")


def dynamo(module: nn.Module, inputs: Inputs, dynamic: Dynamic = ()) -> str:
    """By torch.export."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "module.onnx"
        torch.onnx.export(
            module,
            inputs,
            path,
            dynamo=True,
            external_data=False,
            dynamic_shapes=shapes_of(dynamic),
            verbose=False,
        )
        return linalg(path)


def legacy(module: nn.Module, inputs: Inputs, dynamic: Dynamic = ()) -> str:
    """By tracing with TorchScript."""
    names = [f"x{i}" for i in range(len(inputs))]
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        path = Path(folder) / "module.onnx"
        torch.onnx.export(
            module,
            inputs,
            path,
            dynamo=False,
            input_names=names,
            dynamic_axes=dict(zip(names, dynamic, strict=False)),
        )
        return linalg(path)
