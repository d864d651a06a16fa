"""From PyTorch through a file of ONNX, by either of PyTorch's exporters."""

from __future__ import annotations

import tempfile
import warnings
from pathlib import Path

import torch
from torch import nn

from exporters.pytorch import Dynamic, Inputs, shapes_of
from exporters.tools import onnx_file


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
        return onnx_file(path)


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
        return onnx_file(path)
