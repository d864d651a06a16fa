"""What a module does with arguments of any size, recorded."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Any

import sympy  # type: ignore[import-untyped]
import torch
from torch import Tensor, nn
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.fx.experimental.symbolic_shapes import (
    DimDynamic,
    ShapeEnv,
    StatelessSymbolicContext,
)
from torch.utils._pytree import TreeSpec, tree_flatten, tree_unflatten

from .mlir import Unsupported
from .tape import Tape, record, without_gradient
from .twins import is_constant, list_contents, make_twin
from .values import Value


class Trace:
    """A run of a module with fake tensors, whose sizes are symbols but in the
    dimensions `fixed`."""

    def __init__(
        self,
        module: nn.Module,
        args: Sequence[Any],
        kwargs: dict[str, Any],
        fixed: Sequence[int],
    ) -> None:
        self.tape = Tape()
        self.shape_env = ShapeEnv(duck_shape=False)
        self._mode = FakeTensorMode(
            shape_env=self.shape_env, allow_non_fake_inputs=True
        )
        leaves, self._spec = tree_flatten((tuple(args), dict(kwargs)))
        self._leaves = [
            self._fake_input(leaf, fixed) if isinstance(leaf, Tensor) else leaf
            for leaf in leaves
        ]
        self.inputs = [leaf for leaf in self._leaves if isinstance(leaf, Tensor)]
        plain = [one for one in (*args, *kwargs.values()) if isinstance(one, Tensor)]
        if len(self.inputs) != len(plain):
            raise Unsupported("an argument of it holds tensors")
        self.input_values = [self.tape.add_input(fake) for fake in self.inputs]
        self.parameters: dict[Value, str] = {}
        self._twin = make_twin(module, self._fake_own)

    def _fake_own(self, name: str, tensor: Tensor) -> Tensor:
        """A tensor of the module; one at two places is two, which it may become."""
        fake: Tensor = self._mode.from_tensor(tensor, static_shapes=True)
        fake = without_gradient(self._mode, fake)
        if self.tape.find(fake) is not None:
            with self._mode:
                fake = fake.detach()
        data = tensor.detach().clone() if is_constant(tensor) else None
        self.parameters[self.tape.add_input(fake, data)] = name
        return fake

    def _fake_input(self, tensor: Tensor, fixed: Sequence[int]) -> Tensor:
        dynamic = [
            DimDynamic.DYNAMIC if size > 1 and dim not in fixed else DimDynamic.STATIC
            for dim, size in enumerate(tensor.shape)
        ]
        context: Any = StatelessSymbolicContext(
            dynamic_sizes=dynamic, constraint_sizes=[None] * tensor.dim()
        )
        return self._mode.from_tensor(tensor.detach(), symbolic_context=context)

    def run(self) -> tuple[list[Value], TreeSpec]:
        """The values that the module returns, and how they are packed."""
        args, kwargs = tree_unflatten(self._leaves, self._spec)

        def call() -> Any:
            # Not the module's own hooks, which will be called around its forward.
            return self._twin.forward(*args, **kwargs)

        before = list_contents(self._twin)
        made, spec = tree_flatten(record(self.tape, self._mode, call))
        after = list_contents(self._twin)
        if len(after) != len(before) or any(map(operator.is_not, after, before)):
            raise Unsupported("it sets attributes of its own")
        values = [self.tape.find(leaf) for leaf in made]
        if not values or any(value is None for value in values):
            raise Unsupported("it returns something else than tensors")
        for value in self.tape.inputs:
            if self.tape.is_written_between(value, 0, len(self.tape.calls)):
                raise Unsupported("it writes a tensor that it is given, or its own")
        return [value for value in values if value is not None], spec

    def symbols(self) -> dict[sympy.Symbol, tuple[int, int]]:
        """The input and the dimension that each symbol is a size of."""
        found: dict[sympy.Symbol, tuple[int, int]] = {}
        for number, fake in enumerate(self.inputs):
            for dim, size in enumerate(fake.shape):
                if isinstance(size, torch.SymInt):
                    found.setdefault(size.node._expr, (number, dim))
        return found
