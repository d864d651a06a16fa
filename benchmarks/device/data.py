"""Random operands on the device."""

from __future__ import annotations

import torch

from benchmarks.operands import scale, shapes
from benchmarks.sites import Cell

TORCH_TYPES = {"f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16}


def operands_of(cell: Cell, device: str, seed: int = 0) -> dict[str, torch.Tensor]:
    """By the names they have in the op, in its order."""
    generator = torch.Generator(device).manual_seed(seed)
    found = {}
    for name, shape in shapes(cell).items():
        value = torch.empty(shape, dtype=TORCH_TYPES[cell.dtype], device=device)
        value.normal_(0, scale(name, shape), generator=generator)
        found[name] = value
    return found
