"""The shapes of inputs."""

from __future__ import annotations

from torch import Tensor
from torch.fx import Proxy

SPATIAL = {2: "", 3: ", L", 4: ", H, W", 5: ", D, H, W"}
_CONV_TYPES = {"1d": 3, "2d": 4, "3d": 5}


def rank_of(conv_type: str | None) -> int | None:
    """The rank of inputs of that type; None if any will do.

    Raises ValueError for a type that is not known.
    """
    if conv_type is None:
        return None
    if conv_type not in _CONV_TYPES:
        known = ", ".join(f"'{name}'" for name in _CONV_TYPES)
        raise ValueError(f"conv_type must be {known} or None, got {conv_type!r}")
    return _CONV_TYPES[conv_type]


def check_rank(x: Tensor, rank: int | None = None, name: str = "x") -> None:
    """Raises ValueError unless x is [N, C, S...] of the rank, or of 2 to 5, and
    TypeError unless it is a tensor. What torch.fx.symbolic_trace has for one has no
    shape, and is taken."""
    if not isinstance(x, Tensor):
        if isinstance(x, Proxy):
            return
        raise TypeError(f"{name}: expected a tensor, got {type(x).__name__}")
    ranks = tuple(SPATIAL) if rank is None else (rank,)
    if x.dim() not in ranks:
        shapes = " or ".join(f"[N, C{SPATIAL[one]}]" for one in ranks)
        raise ValueError(f"{name} must be {shapes}, got {list(x.shape)}")


def check_input(
    x: Tensor, channels: int, rank: int | None = None, name: str = "x"
) -> None:
    """Raises ValueError unless x has that many channels as well."""
    check_rank(x, rank, name)
    if isinstance(x, Tensor) and x.shape[1] != channels:
        raise ValueError(
            f"{name} must have {channels} channels, got {list(x.shape)}, "
            f"which is [N, {x.shape[1]}{SPATIAL[x.dim()]}]"
        )
