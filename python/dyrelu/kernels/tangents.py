"""Forward-mode derivatives, which operators that dyrelu.torch writes do not have."""

from __future__ import annotations

from collections.abc import Iterable

from torch import Tensor
from torch.autograd import forward_ad


def refuse_tangents(name: str, tensors: Iterable[Tensor]) -> None:
    """Raises NotImplementedError if a tensor has a tangent, which would be lost."""
    if forward_ad._current_level < 0:
        return
    if any(forward_ad.unpack_dual(tensor).tangent is not None for tensor in tensors):
        raise NotImplementedError(
            f"torch.ops.dyrelu.{name} has no forward-mode derivative: call the model "
            "as it was before it was compiled"
        )
