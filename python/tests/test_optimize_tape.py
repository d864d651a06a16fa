"""What is recorded of programs that write through views: the values of all tensors are
those that PyTorch computes, by constants and by the code that the record is lowered to.
"""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

import dyrelu
import optimize_support  # noqa: F401 (skips without the compiler)
from dyrelu.torch.lowering import lower
from dyrelu.torch.tape import Tape, record
from torch import Tensor
from torch._subclasses.fake_tensor import FakeTensorMode

# Views by a random number generator of a tensor, and writes to one.
VIEWS: list[Callable[[random.Random, Tensor], Tensor]] = [
    lambda r, x: x.select(_dim(r, x), r.choice([0, -1])),
    lambda r, x: x.narrow(_dim(r, x), 0, 1),
    lambda r, x: x.permute(*r.sample(range(x.dim()), x.dim())),
    lambda r, x: x.transpose(0, -1),
    lambda r, x: x.unsqueeze(r.randrange(-1 - x.dim(), x.dim() + 1)),
    lambda r, x: x.squeeze(),
    lambda r, x: x[1::2] if x.shape[0] > 2 else x[-1:],
    lambda r, x: x[..., -2:],
    lambda r, x: x.chunk(2, _dim(r, x))[-1],
    lambda r, x: x.split([1, x.shape[-1] - 1], -1)[0],
    lambda r, x: x.unbind(0)[-1],
    lambda r, x: x.view(-1) if x.is_contiguous() else x.mT if x.dim() > 1 else x,
    lambda r, x: x.flatten(0, 1) if x.dim() > 1 and x.is_contiguous() else x.detach(),
    lambda r, x: x.diagonal(0, 0, 1) if x.dim() > 1 else x.expand(3, *x.shape),
]
WRITES: list[Callable[[random.Random, Tensor], object]] = [
    lambda r, x: x.add_(r.randrange(5)),
    lambda r, x: x.mul_(0.5),
    lambda r, x: x.fill_(r.randrange(9)),
    lambda r, x: x.copy_(torch.arange(float(x.shape[-1]))),
    lambda r, x: x.zero_(),
    lambda r, x: x.clamp_(-1, 1),
    lambda r, x: x.masked_fill_(x > 1, 3),
]


def _dim(r: random.Random, x: Tensor) -> int:
    return r.randrange(-x.dim(), x.dim())


def run(seed: int, x: Tensor) -> list[Tensor]:
    """A random program: all its tensors."""
    r, tensors = random.Random(seed), [x * 2]
    for _ in range(12):
        x = r.choice(tensors)
        if r.random() < 0.6 and x.dim() > 0:
            tensors.append(r.choice(VIEWS)(r, x))
        elif x.dim() > 0 and 0 not in x.stride():
            r.choice(WRITES)(r, x)
    return tensors


@pytest.mark.parametrize("seed", range(150))
def test_constants(seed: int) -> None:
    """Values that are known are right; after writes through a view that has no inverse
    they are not known."""
    x = torch.arange(-12.0, 12.0).view(2, 3, 4)
    mode, tape = FakeTensorMode(allow_non_fake_inputs=True), Tape()
    fake = mode.from_tensor(x)
    tape.add_input(fake, x.clone())
    made = record(tape, mode, lambda: run(seed, fake))
    with torch.no_grad():
        expected = run(seed, x)
    known = 0
    for one, right in zip(made, expected, strict=True):
        value = tape.find(one)
        assert value is not None
        if value.data is not None:
            known += 1
            assert torch.equal(value.data, right)
    has_diagonal = any("diagonal" in str(call.target) for call in tape.calls)
    assert known == len(made) or has_diagonal


def at_positions(x: Tensor) -> Tensor:
    y = x * 1
    y[:, [2, 0]] += 1
    y.index_add_(-1, torch.tensor([1, 1, 3]), x[..., :3], alpha=2)
    y.index_copy_(0, torch.tensor([1]), x[:1] * 3)
    y[..., torch.tensor([-1])] = 0.5
    return y.index_fill(1, torch.tensor([1]), 7)


def by_masks(x: Tensor) -> Tensor:
    y = x * 1
    y[y > 1] = -1
    y[:, x[0, :, 0] < 0] = 2
    return y.masked_fill(x > 5, 9)


def by_slices(x: Tensor) -> Tensor:
    y = torch.empty_like(x)
    y[:] = x
    y[..., 1::2] *= 2
    y[-1, 1:, :-1].copy_(x[0, 0, 1:])
    y.select(1, -1).zero_()
    return y


def by_views(x: Tensor) -> Tensor:
    y = x * 1
    y.transpose(0, 2)[1, :, 0] += 1
    y.view(6, 4)[::5].fill_(3)
    y.view(2, 12).unsqueeze(1).permute(2, 0, 1)[3:5] -= x.view(2, 12).t()[:2, :, None]
    a, b = y.chunk(2, -1)
    a += b
    return y


WRITERS = [at_positions, by_masks, by_slices, by_views]


@pytest.mark.parametrize("program", WRITERS, ids=lambda one: one.__name__)
def test_lowered(program: Callable[[Tensor], Tensor]) -> None:
    """What writes to tensors that run time knows is lowered to computes the same."""
    x = torch.arange(-12.0, 12.0).view(2, 3, 4) / 2
    mode, tape = FakeTensorMode(allow_non_fake_inputs=True), Tape()
    fake = mode.from_tensor(x)
    tape.add_input(fake)
    result = tape.find(record(tape, mode, lambda: program(fake)))
    assert result is not None and result.data is None
    lowered = lower(tape, [result])
    assert not lowered.borders and lowered.arguments == [tape.inputs[0]]
    made = dyrelu.compile(dyrelu.Module.parse(lowered.text))(x)
    assert torch.equal(torch.from_dlpack(made), program(x))
