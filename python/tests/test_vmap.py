"""torch.vmap of the operators."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

import dyrelu.kernels  # noqa: E402, F401  (registers the rules)

BATCH, N, C = 3, 2, 4


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """PyTorch's fallback, which is slow, warns."""
    torch.manual_seed(0)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


def draw(*shape: int) -> Any:
    return torch.randn(shape, dtype=torch.float64)


def layers() -> list[Any]:
    return [draw(3, C), draw(3), draw(4 * C, 3), draw(4 * C)]


def assert_mapped(call: Any, in_dims: Any, *args: Any) -> None:
    """As a loop computes it."""
    rows = [
        call(*(a if d is None else a.select(d, i) for a, d in zip(args, in_dims)))
        for i in range(BATCH)
    ]
    torch.testing.assert_close(
        torch.vmap(call, in_dims)(*args), torch.stack(rows), rtol=1e-12, atol=1e-12
    )


@pytest.mark.parametrize("dim", [0, 1, -1])
def test_activations(dim: int) -> None:
    """In any dimension, for the same layers."""
    given = layers()
    x = draw(N, C, 5)
    x = torch.stack([x, 2 * x, x - 1], dim)
    assert_mapped(lambda x: torch.ops.dyrelu.b(x, *given), (dim,), x)


def test_context_alone() -> None:
    """Then x is the same for all."""
    given = layers()
    call = lambda x, z: torch.ops.dyrelu.b(x, *given, z)  # noqa: E731
    assert_mapped(call, (None, 0), draw(N, C, 5), draw(BATCH, N, C))


def test_weights() -> None:
    """Each call has its own."""
    given = [torch.stack([w, 2 * w, -w]) for w in layers()]
    dims = (None, 0, 0, 0, 0)
    assert_mapped(torch.ops.dyrelu.b, dims, draw(N, C, 5), *given)


@pytest.mark.parametrize("batched", [False, True])
@pytest.mark.parametrize("samples", [1, N])
def test_coefficients(samples: int, batched: bool) -> None:
    """Of each sample, or shared by all."""
    slopes = draw(BATCH, samples, 2, C) if batched else draw(samples, 2, C)
    dims = (0, 0 if batched else None)
    assert_mapped(torch.ops.dyrelu.apply, dims, draw(BATCH, N, C, 5), slopes)


def test_maxout() -> None:
    """A result of another shape."""
    call = lambda x: torch.ops.dyrelu.maxout(x, k=2)  # noqa: E731
    assert_mapped(call, (0,), draw(BATCH, N, C, 5))
