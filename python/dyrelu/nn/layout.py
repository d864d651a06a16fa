"""Tensors in memory: channels last without a copy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from torch import Tensor

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
    """Raises ValueError unless x is [N, C, S...] of the rank, or of 2 to 5."""
    ranks = tuple(SPATIAL) if rank is None else (rank,)
    if x.dim() not in ranks:
        shapes = " or ".join(f"[N, C{SPATIAL[one]}]" for one in ranks)
        raise ValueError(f"{name} must be {shapes}, got {list(x.shape)}")


def check_input(
    x: Tensor, channels: int, rank: int | None = None, name: str = "x"
) -> None:
    """Raises ValueError unless x has that many channels as well."""
    check_rank(x, rank, name)
    if x.shape[1] != channels:
        raise ValueError(
            f"{name} must have {channels} channels, got {list(x.shape)}, "
            f"which is [N, {x.shape[1]}{SPATIAL[x.dim()]}]"
        )


def is_channels_last(x: Tensor) -> bool:
    """Whether x [N, C, S...] lies in memory as [N, S..., C] and not as it is written.

    This is torch.channels_last for images, and the same for other ranks.
    """
    return x.dim() > 2 and not x.is_contiguous() and x.movedim(1, -1).is_contiguous()


def call(
    operator: Callable[..., Tensor],
    x: Tensor,
    *operands: Tensor | None,
    context: Tensor | None = None,
    **attributes: Any,
) -> Tensor:
    """The operator's result for x [N, C, S...], in the memory format of x.

    `context` is [N, Cz, S...] too. What is channels last in memory is given to the
    operator as such, so that nothing is copied.
    """
    if not is_channels_last(x):
        others = {} if context is None else {"context": context}
        return operator(x, *operands, **others, **attributes)
    others = {} if context is None else {"context": context.movedim(1, -1)}
    last = x.movedim(1, -1)
    y = operator(last, *operands, **others, **attributes, channels_last=True)
    return y.movedim(-1, 1)
