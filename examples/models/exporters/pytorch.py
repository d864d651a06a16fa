"""From PyTorch by torch-mlir, and by iree-turbine."""

from __future__ import annotations

import torch
from torch import nn

from exporters.tools import iree_opt

Inputs = tuple[torch.Tensor, ...]
Dynamic = tuple[dict[int, str], ...]


def shapes_of(dynamic: Dynamic) -> tuple[dict[int, object], ...] | None:
    """What PyTorch calls dynamic shapes: one name is one size everywhere."""
    dimensions = {
        name: torch.export.Dim(name, min=1, max=1024)
        for one in dynamic
        for name in one.values()
    }
    shapes = tuple({i: dimensions[n] for i, n in one.items()} for one in dynamic)
    return shapes or None


def traced(
    module: nn.Module, inputs: Inputs, dynamic: Dynamic = ()
) -> torch.export.ExportedProgram:
    """PyTorch's own export; `dynamic` names dimensions of each input."""
    with torch.no_grad():
        return torch.export.export(module, inputs, dynamic_shapes=shapes_of(dynamic))


def torch_mlir(module: nn.Module, inputs: Inputs, dynamic: Dynamic = ()) -> str:
    """torch-mlir's linalg."""
    return torch_mlir_of(traced(module, inputs, dynamic))


def torch_mlir_decomposed(
    module: nn.Module, inputs: Inputs, dynamic: Dynamic = ()
) -> str:
    """The same of the program in PyTorch's smaller set of ops."""
    return torch_mlir_of(traced(module, inputs, dynamic).run_decompositions())


def torch_mlir_of(program: torch.export.ExportedProgram) -> str:
    """torch-mlir's linalg of what PyTorch has exported."""
    from torch_mlir import fx

    module = fx.export_and_import(program, output_type="linalg-on-tensors")
    return str(module)


def iree_turbine(module: nn.Module, inputs: Inputs, dynamic: Dynamic = ()) -> str:
    """iree-turbine's torch dialect, lowered by IREE's input pipeline."""
    from iree.turbine import aot

    shapes = shapes_of(dynamic)
    exported = aot.export(module, args=inputs, dynamic_shapes=shapes)
    return iree_opt(str(exported.mlir_module), "torch")


def iree_turbine_decomposed(
    module: nn.Module, inputs: Inputs, dynamic: Dynamic = ()
) -> str:
    """The same of the program in PyTorch's smaller set of ops."""
    from iree.turbine import aot

    program = traced(module, inputs, dynamic).run_decompositions()
    return iree_opt(str(aot.export(program).mlir_module), "torch")
