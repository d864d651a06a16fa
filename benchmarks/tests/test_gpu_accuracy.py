"""The reference on tensors is the one that all other tests have."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")
sys.path.insert(0, str(Path(__file__).parents[2] / "test" / "Integration"))

# pylint: disable=wrong-import-position,import-error
from reference import Dense, Hyper, variant

from benchmarks.device import accuracy
from benchmarks.device.accuracy import (
    EPS,
    ROUNDING,
    expected,
    reference_of,
    worst_error,
)
from benchmarks.device.data import operands_of
from benchmarks.sites import Cell, Site

SITE = Site("net", ("s",), (6, 5, 4), hidden=3)
CASES = [
    Cell(SITE, 3),
    Cell(replace(SITE, norm="hard_sigmoid", order="interleaved"), 2),
    Cell(replace(SITE, order="channel_major", k=3), 2),
    Cell(replace(SITE, intercepts=False), 2),
]


@pytest.mark.parametrize("cell", CASES, ids=lambda cell: cell.site.order)
def test_reference(cell: Cell) -> None:
    """Values and bounds agree with NumPy's."""
    site = cell.site
    operands = operands_of(cell, "cpu")
    wide = {name: value.double().numpy() for name, value in operands.items()}
    hyper = Hyper(
        k=site.k, norm=site.norm, order=site.order, intercepts=site.intercepts
    )
    layers = (Dense(wide[f"w{i}"], wide[f"b{i}"]) for i in (1, 2))
    y = variant(wide["x"], None, *layers, hyper, False, EPS)
    value, bound = (
        part.numpy().reshape(y.value.shape)
        for part in expected(reference_of(cell, operands), 0, cell.batch)
    )
    np.testing.assert_allclose(value, y.value, rtol=1e-12, atol=1e-14)
    relative, absolute = ROUNDING[cell.dtype]
    rounded = y.bound + relative * (abs(y.value) + y.bound) + absolute
    np.testing.assert_allclose(bound, rounded, rtol=1e-9)


def test_worst_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of all samples; a NaN where there should be none is an error."""
    cell = Cell(SITE, 3)
    reference = reference_of(cell, operands_of(cell, "cpu"))
    value, bound = expected(reference, 0, 3)
    y = (value + 0.5 * bound).reshape(3, 6, 5, 4)
    assert worst_error(reference, y, bar=True) == pytest.approx(0.5)
    y[2, 5, 4, 3] += bound[2, 5, 19]
    monkeypatch.setattr(accuracy, "CHUNK", 1)
    assert worst_error(reference, y, bar=True) == pytest.approx(1.5)
    loose = worst_error(reference, y, bar=False)
    assert 0 < loose < 0.1
    y[1, 0, 0, 0] = torch.nan
    assert not worst_error(reference, y, bar=True) <= 1
