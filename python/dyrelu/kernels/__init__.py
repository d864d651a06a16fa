"""The operators torch.ops.dyrelu.*, compiled for the CPU and for GPUs.

    dyrelu.kernels.enable()

Each call is compiled for its shapes, types and layout when it comes first; what is for
the CPU is kept on disk (dyrelu.compile). Gradients are compiled too. This is enabled when
this package, dyrelu.nn or dyrelu.torch is imported, if the compiler is built and
$DYRELU_KERNELS is not 0; without it PyTorch computes dyrelu.formulas.
"""

from __future__ import annotations

import os

from ..errors import lacks_pytorch

try:
    import torch
except ImportError as error:
    raise lacks_pytorch(__name__) from error

from .. import _autograd, _extension, torch_ops
from . import (
    batching,
    fused,  # noqa: F401  (registers torch.ops.dyrelu.fused_)
    gradients,
    normalized,  # noqa: F401  (registers torch.ops.dyrelu.normalized)
)
from .device import DeviceKernel
from .kernel import Kernel

__all__ = ["disable", "enable", "is_enabled"]

_registrations: torch.library.Library | None = None
batching.register()


def is_enabled() -> bool:
    """Whether operators are compiled."""
    return _registrations is not None


def enable() -> None:
    """Compiles the operators from now on.

    Raises ImportError if the compiler is not built.
    """
    global _registrations
    if _registrations is not None:
        return
    _extension.load()
    library = torch.library.Library("dyrelu", "IMPL")
    for name in torch_ops.SCHEMAS:
        library.impl(name, Kernel(name).call, "CPU")
        library.impl(name, DeviceKernel(name).call, "CUDA")
    _autograd.compiled = gradients.compute
    _registrations = library


def disable() -> None:
    """Lets PyTorch compute the formulas again."""
    global _registrations
    if _registrations is not None:
        _autograd.compiled = None
        _registrations._destroy()
        _registrations = None


def _enable_by_default() -> None:
    """Enables them where that is possible and not switched off."""
    if os.environ.get("DYRELU_KERNELS") != "0" and _extension.find() is not None:
        enable()


_enable_by_default()
