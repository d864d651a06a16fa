"""The forms of a model that are compared, each compiled by IREE."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import external

from tools import OPTIMIZED, ROOT, TARGET, dyrelu_opt, iree_compile

sys.path.insert(0, str(ROOT / "examples/models"))

import torch
from exporters import pytorch
from torch import nn


@dataclass
class Exported:
    """A model, exported by torch-mlir and by iree-turbine, in files."""

    torch_mlir: Path
    turbine: Path

    @staticmethod
    def of(
        make: Callable[[], nn.Module], inputs: tuple[torch.Tensor, ...], work: Path
    ) -> Exported:
        """Exports the model that `make` makes anew each time."""
        from iree.turbine import aot

        torch_mlir = work / "torch-mlir.mlir"
        torch_mlir.write_text(pytorch.torch_mlir(make(), inputs), "utf-8")
        turbine = work / "turbine.mlir"
        turbine.write_text(str(aot.export(make(), args=inputs).mlir_module), "utf-8")
        return Exported(torch_mlir, turbine)


def alone(exported: Exported, work: Path) -> Path:
    """What IREE makes of torch-mlir's export."""
    source = work / "alone.mlir"
    source.write_bytes(exported.torch_mlir.read_bytes())
    return iree_compile(source, *OPTIMIZED)


def turbine(exported: Exported, work: Path) -> Path:
    """What IREE makes of iree-turbine's export with the same flags."""
    source = work / "turbine-optimized.mlir"
    source.write_bytes(exported.turbine.read_bytes())
    return iree_compile(source, "--iree-input-type=torch", *OPTIMIZED)


def turbine_default(exported: Exported, work: Path) -> Path:
    """The same at IREE's default level of optimization, for this CPU."""
    source = work / "turbine-default.mlir"
    source.write_bytes(exported.turbine.read_bytes())
    return iree_compile(source, "--iree-input-type=torch", *TARGET)


def raised(exported: Exported, work: Path) -> Path:
    """torch-mlir's export with its activations raised, and lowered to linalg."""
    flags = ("--dyrelu-raise", "--dyrelu-to-linalg")
    source = dyrelu_opt(exported.torch_mlir, work / "raised-linalg.mlir", *flags)
    return iree_compile(source, *OPTIMIZED)


def linked(exported: Exported, work: Path) -> Path:
    """The same with each activation as code that dyrelu-compile has made."""
    source = dyrelu_opt(exported.torch_mlir, work / "raised.mlir", "--dyrelu-raise")
    return external.link(source, work)


FORMS: dict[str, Callable[[Exported, Path], Path]] = {
    "alone": alone,
    "turbine": turbine,
    "turbine, default level": turbine_default,
    "raised": raised,
    "external": linked,
}
