"""DY-ReLU in models of PyTorch that others wrote.

    fast = torch.compile(model, backend="dyrelu")
    fast = dyrelu.torch.optimize(model)

Activations are found by the compiler, whatever way they are written, and replaced by
operators of dyrelu; see docs/pytorch-optimize.md.
"""

from __future__ import annotations

from ..errors import lacks_pytorch

try:
    import torch._dynamo
except ImportError as error:
    raise lacks_pytorch(__name__) from error

from .. import kernels as _kernels  # noqa: F401  (enables compiled operators)
from .backend import backend
from .modules import optimize
from .report import Found, Kept, Report
from .verification import VerificationError

__all__ = [
    "Found",
    "Kept",
    "Report",
    "VerificationError",
    "backend",
    "optimize",
]

if "dyrelu" not in torch._dynamo.list_backends(exclude_tags=()):
    torch._dynamo.register_backend(name="dyrelu")(backend)
