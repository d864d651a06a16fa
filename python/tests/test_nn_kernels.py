"""The modules of dyrelu.nn with compiled operators: as without."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu import kernels
from nn_support import array, assert_equal, cases, image, randomize

pytestmark = pytest.mark.usefixtures("extension", "cache_of_session")

C = 6
CASES = cases(C)


@pytest.fixture
def compiled() -> Iterator[None]:
    """The operators are compiled, whatever they were before."""
    was_enabled = kernels.is_enabled()
    kernels.enable()
    yield
    (kernels.enable if was_enabled else kernels.disable)()


def results(
    module: torch.nn.Module, x: torch.Tensor
) -> tuple[torch.Tensor, list[torch.Tensor]]:
    """The result and the gradients of x and of all parameters."""
    x = x.clone(memory_format=torch.preserve_format).requires_grad_()
    y = module(x)
    weights = torch.linspace(-1, 1, y.numel()).view(y.shape)
    wanted = [x, *module.parameters()]
    return y, list(torch.autograd.grad((y * weights).sum(), wanted))


@pytest.mark.parametrize("last", [False, True])
@pytest.mark.parametrize("name", list(CASES))
@pytest.mark.usefixtures("compiled")
def test_compiled(name: str, last: bool) -> None:
    """Results, gradients and memory format."""
    module = randomize(CASES[name]())
    memory = torch.channels_last if last else torch.contiguous_format
    x = image(C).float().to(memory_format=memory)
    y, gradients = results(module, x)
    assert y.is_contiguous(memory_format=memory)
    kernels.disable()
    expected, others = results(module, x)
    assert_equal(y, array(expected), 1e-5)
    for one, other in zip(gradients, others, strict=True):
        assert_equal(one, array(other), 1e-4)
