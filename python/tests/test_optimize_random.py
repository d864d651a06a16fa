"""Random programs of activations, views and writes: whatever the backend replaces in
them, all tensors have the values that they had, and share the memory that they shared.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any, TypeVar

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu.torch import Report
from optimize_support import assert_close, compiled, example
from test_optimize_writes import Layers, apply
from torch import Tensor, nn

pytestmark = pytest.mark.usefixtures("uncompiled", "fresh")

_Choice = TypeVar("_Choice")
_STEPS = 9


class Numbers:
    """Choices by numbers that torch.compile takes for constants."""

    def __init__(self, numbers: Sequence[int]) -> None:
        self._numbers, self._next = numbers, 0

    def below(self, bound: int) -> int:
        self._next += 1
        return self._numbers[self._next] % bound

    def choose(self, choices: Sequence[_Choice]) -> _Choice:
        return choices[self.below(len(choices))]


class Program(Layers):
    """Returns all its tensors. Images and coefficients are written, in whole and in
    part, before and after they are used."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        generator = random.Random(seed)
        self.numbers = [generator.randrange(10**6) for _ in range(20 * _STEPS)]
        self.excite = nn.Linear(4, 6).double()

    def forward(self, x: Tensor) -> list[Tensor]:
        numbers = Numbers(self.numbers)
        images = [x * 1.0, x.clone()]
        coefficients = [self.initialize(numbers.choose([*images, x]))]
        for _ in range(_STEPS):
            self.step(numbers, images, coefficients)
        if numbers.below(5) == 0:
            x[:, 0] = 2.0
        return images + coefficients

    def initialize(self, x: Tensor) -> Tensor:
        t = self.thetas(x) * self.ranges
        t[..., 0] += 1
        return t

    def gate(self, x: Tensor) -> Tensor:
        hidden = torch.relu(self.fc1(x.mean((2, 3))))
        return torch.sigmoid(self.excite(hidden))[:, :, None, None]

    def step(self, r: Numbers, images: list[Tensor], others: list[Tensor]) -> None:
        x, t, kind = r.choose(images), r.choose(others), r.below(10)
        if kind == 0:
            others.append(self.initialize(x))
        elif kind == 1:
            images.append(apply(x, t[..., :2], t[..., 2:]))
        elif kind == 2:
            a1, a2, b1, b2 = t[:, :, None, None].unbind(-1)
            p, q = x * a1, x * a2
            p += b1
            q += b2
            images.append(torch.maximum(p, q))
        elif kind == 3:
            x[:, r.below(6)] = float(r.below(2))
        elif kind == 4:
            t[..., r.below(4)] += r.choose([0.5, 1.0])
        elif kind == 5:
            x += r.choose(images)
        elif kind == 6:
            images.append(r.choose([x[:], x.mT.mT, x.view(x.shape)]))
        elif kind == 7:
            others.append(r.choose([t[:], t.view(-1, 6, 2, 2).flatten(2)]))
        elif kind == 8:
            x.mul_(self.gate(r.choose(images)))
        else:
            images.append(x * self.gate(x))


def find_sharing(tensors: Sequence[Tensor]) -> list[int]:
    """Which tensor is the first in the memory of each."""
    memory = [tensor.untyped_storage().data_ptr() for tensor in tensors]
    return [memory.index(one) for one in memory]


@pytest.mark.parametrize("seed", range(40))
def test_program(seed: int) -> None:
    torch.manual_seed(seed)
    program, x = Program(seed), example()
    given, expected = x.clone(), x.clone()
    with torch.no_grad():
        made: Any = compiled(program, Report())(given)
        right = program(expected)
    assert_close(made, right)
    assert_close(given, expected)
    assert find_sharing(made) == find_sharing(right)


def test_programs_have_activations() -> None:
    """In others nothing could be wrong."""
    found = 0
    for seed in range(8):
        torch._dynamo.reset()
        report = Report()
        with torch.no_grad():
            compiled(Program(seed), report)(example())
        found += len(report)
    assert found >= 8
