"""Spellings of the maximum and of its pieces that are found by both ways."""

from __future__ import annotations

from collections.abc import Callable

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu.torch import Report
from optimize_support import assert_close, example
from test_optimize_writes import WAYS, Layers, defined, make, replace
from torch import Tensor

pytestmark = pytest.mark.usefixtures("uncompiled", "fresh")


def coefficients(m: Layers, x: Tensor) -> Tensor:
    """[N, C, 4]: a1, a2, b1, b2."""
    initial = torch.tensor([1.0, 0.0, 0.0, 0.0]).to(x)
    return m.thetas(x) * m.ranges + initial


def lines(m: Layers, x: Tensor) -> list[Tensor]:
    """Both pieces."""
    a1, a2, b1, b2 = coefficients(m, x)[:, :, None, None].unbind(-1)
    return [a1 * x + b1, a2 * x + b2]


def difference_above(m: Layers, x: Tensor) -> Tensor:
    p, q = lines(m, x)
    return q + torch.relu(p - q)


def difference_clamped(m: Layers, x: Tensor) -> Tensor:
    p, q = lines(m, x)
    return (p - q).clamp(min=0).add(q)


def difference_below(m: Layers, x: Tensor) -> Tensor:
    p, q = lines(m, x)
    return p - (p - q).clamp(max=0)


def matrices(m: Layers, x: Tensor) -> Tensor:
    n, c, h, w = x.shape
    rows = x.reshape(n * c, h * w)
    pairs = coefficients(m, x).view(n * c, 2, 2).transpose(1, 2)
    joined = torch.stack([rows, torch.ones_like(rows)], 1)
    return torch.bmm(pairs, joined).amax(1).view(n, c, h, w)


def contraction(m: Layers, x: Tensor) -> Tensor:
    pairs = coefficients(m, x).view(len(x), -1, 2, 2)
    joined = torch.stack([x, torch.ones_like(x)], -1)
    return torch.einsum("nchwj,ncjk->nchwk", joined, pairs).amax(-1)


def sum_of_products(m: Layers, x: Tensor) -> Tensor:
    pairs = coefficients(m, x).view(len(x), -1, 1, 1, 2, 2)
    joined = torch.cat([x[..., None], torch.ones_like(x)[..., None]], -1)
    return (joined[..., None] * pairs).sum(-2).amax(-1)


SPELLINGS: list[Callable[[Layers, Tensor], Tensor]] = [
    difference_above,
    difference_clamped,
    difference_below,
    matrices,
    contraction,
    sum_of_products,
]


@WAYS
@pytest.mark.parametrize("spelling", SPELLINGS, ids=lambda one: one.__name__)
def test_spelling(spelling: Callable[[Layers, Tensor], Tensor], way: str) -> None:
    """Each is DY-ReLU-B, and is found."""
    module, report, x = make(spelling), Report(), example()
    made = replace(module, way, report, x)
    with torch.no_grad():
        for given in (x, torch.cat([x, -x, x])):
            assert_close(module(given), defined(module, given))
            assert_close(made(given), defined(module, given))
    assert {found.op for found in report} == {"dyrelu.b"}, str(report)
    assert not report.kept, str(report)


@WAYS
def test_smaller_piece(way: str) -> None:
    """A minimum is none, and the report says so."""

    def smaller(m: Layers, x: Tensor) -> Tensor:
        p, q = lines(m, x)
        return p - torch.relu(p - q)

    module, report, x = make(smaller), Report(), example()
    made = replace(module, way, report, x)
    assert_close(made(x), torch.minimum(*lines(module, x)))
    assert len(report) == 0
    assert "the pieces are joined by a minimum" in str(report)
