"""Dynamic activation functions, compiled.

    module = dyrelu.Module.parse(text)      # MLIR, with all of dyrelu-opt's passes
    function = dyrelu.compile(module)       # a function of arrays
    y = function(x, w1, b1, w2, b2)

dyrelu.nn has modules of PyTorch, dyrelu.torch finds activations in those of others,
dyrelu.torch_ops has the operators that both call and dyrelu.kernels compiles them,
dyrelu.viz draws, dyrelu.cuda runs GPU kernels that dyrelu-compile wrote. None of these
is imported before it is used, and importing this package needs nothing but Python.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from .compiler import Function, compile
from .errors import Diagnostic, Error
from .module import Module

if TYPE_CHECKING:
    from . import cuda, kernels, nn, torch, torch_ops, viz

__all__ = ["Diagnostic", "Error", "Function", "Module", "compile"]

_PARTS = ("cuda", "kernels", "nn", "torch", "torch_ops", "viz")


def __getattr__(name: str) -> Any:
    """A part of the package, imported when it is used first."""
    if name in _PARTS:
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")


def __dir__() -> list[str]:
    return sorted({*globals(), *_PARTS})
