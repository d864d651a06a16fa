"""How tensors are laid out in memory."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor

# Operands that have x's dimensions behind others: how many come before the channels.
_LIKE_X = {"x": 1, "dy": 1, "addend": 1, "context": 1, "slopes": 2, "intercepts": 2}


class Layout:
    """How the operands of a call are laid out in memory, as the compiled code takes
    them: contiguous, with the channels first or last."""

    def __init__(self, x: Tensor, channels_last: bool) -> None:
        """Of x, whose shape has the channels last if `channels_last`."""
        self.rank = x.dim()
        # Whether the code sees the channels at the other end.
        self.is_moved = False
        self._channels_last = channels_last
        if x.dim() > 2 and not x.is_contiguous():
            self.is_moved = self._move(x, 1).is_contiguous()

    def of_code(self, attributes: dict[str, Any]) -> dict[str, Any]:
        """Those of the attributes that are given, as the code sees the channels."""
        given = {key: value for key, value in attributes.items() if value is not None}
        return given | {"channels_last": self._channels_last != self.is_moved}

    def _move(self, tensor: Tensor, channel: int) -> Tensor:
        if self._channels_last:
            return tensor.movedim(-1, channel)
        return tensor.movedim(channel, -1)

    def _find_channel(self, name: str, tensor: Tensor) -> int | None:
        """The dimension that the code has elsewhere."""
        channel = _LIKE_X.get(name)
        if not self.is_moved or channel is None:
            return None
        return channel if tensor.dim() == self.rank + channel - 1 else None

    def get(self, name: str, tensor: Tensor) -> Tensor:
        """The operand as the code takes it, copied only if it is laid out otherwise."""
        channel = self._find_channel(name, tensor)
        if channel is not None:
            tensor = self._move(tensor, channel)
        return tensor.contiguous()

    def find_copied(
        self, operands: Iterable[tuple[str, Tensor]]
    ) -> list[tuple[int, str]]:
        """The operands that `get` copies, by number and name; it leaves all others
        where they are."""
        return [
            (number, name)
            for number, (name, tensor) in enumerate(operands)
            if self.get(name, tensor).data_ptr() != tensor.data_ptr()
        ]

    def empty_like(self, name: str, tensor: Tensor) -> Tensor:
        """Memory for another tensor like an operand, as the code writes it."""
        channel = self._find_channel(name, tensor)
        if channel is None:
            return torch.empty(tensor.shape, dtype=tensor.dtype, device=tensor.device)
        moved = self._move(tensor, channel)
        memory = torch.empty(moved.shape, dtype=tensor.dtype, device=tensor.device)
        if self._channels_last:
            return memory.movedim(channel, -1)
        return memory.movedim(-1, channel)
