"""Which cells are measured on a GPU."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks.device.cases import cells_of, name_of


def test_full_run() -> None:
    """Every site of two networks, at their batches, in three types."""
    cells = cells_of("full")
    counts = Counter((cell.site.network, cell.batch, cell.dtype) for cell in cells)
    expected = {}
    for dtype in ("f16", "bf16", "f32"):
        for batch in (1, 32, 128, 256):
            expected["mobilenetv2-1.0@224", batch, dtype] = 12
        for batch in (1, 8):
            expected["dyhead-c256@800x1344", batch, dtype] = 5
    assert counts == expected
    assert len({name_of(cell) for cell in cells}) == len(cells) == 174
    # The Triton kernel is for these.
    assert all(cell.site.variant == "b" and cell.site.hidden for cell in cells)


def test_short_run() -> None:
    """Nine places of the full run."""
    short = cells_of("short")
    assert len(short) == 27
    assert set(short) < set(cells_of("full"))


def test_parts_of_a_run() -> None:
    """By label and by type."""
    cells = cells_of("full", "dyhead p3", "f16,f32")
    names = [name_of(cell) for cell in cells]
    assert names == [
        "dyhead-p3-x1-f16",
        "dyhead-p3-x1-f32",
        "dyhead-p3-x8-f16",
        "dyhead-p3-x8-f32",
    ]
    with pytest.raises(ValueError, match="no site's label contains 'p9'"):
        cells_of("full", "p9")
    with pytest.raises(ValueError, match="expected a type of f32, bf16, f16, got 'i8'"):
        cells_of("full", "", "i8")
