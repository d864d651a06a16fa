"""The compiled code of a batch norm of training and the activation after it."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor

from ..._operands import check_types, expect_type
from ..._shapes import check_shapes
from ...errors import Error
from .. import threads
from ..exchange import get_function
from ..fused import TYPES
from ..kernel import load, parse, type_of
from ..layout import Layout
from .backward import backward
from .forward import forward
from .function import LAYERS, STATISTICS, Shape

# Whose pieces are affine in the batch norm's result, with coefficients of its pool.
OPERATORS = ("a", "b")

_NORM = ("weight", "bias")
_INLINE = "inline,symbol-privatize{exclude=main},symbol-dce"


class _Read(NamedTuple):
    """A call, read."""

    names: list[str]
    layout: Layout
    shape: Shape


def _read(x: Tensor, operands: list[Tensor], call: str) -> _Read:
    """Raises TypeError and ValueError for operands that do not fit."""
    operator, names, attributes, epsilon = json.loads(call)
    if operator not in OPERATORS:
        raise ValueError(f"expected one of {', '.join(OPERATORS)}, got {operator}")
    wanted = [*_NORM, *(name for name in LAYERS if name in names)]
    if names != wanted or len(names) != len(operands):
        raise ValueError(
            f"expected operands {', '.join(wanted)}, got {len(operands)} called "
            f"{', '.join(names)}"
        )
    expect_type("x", x, TYPES)
    samples, channels = x.shape[:2]
    given = dict(zip(names, operands, strict=True))
    for name in _NORM:
        expect_type(name, given[name], (x.dtype,))
        if given[name].shape != (channels,):
            shape = list(given[name].shape)
            raise ValueError(f"{name}: expected the shape [{channels}], got {shape}")
    layers = {name: given[name] for name in LAYERS if name in given}
    check_types({"x": x} | layers)
    check_shapes(operator, {"x": x} | layers, attributes)
    layout = Layout(x, channels_last=False)
    of_code = layout.of_code(attributes)
    read = Shape(
        element=type_of("x", x).element,
        samples=samples,
        channels=channels,
        positions=x.numel() // max(samples * channels, 1),
        channels_last=of_code.pop("channels_last"),
        layers={name: tuple(layer.shape) for name, layer in layers.items()},
        operator=operator,
        attributes=of_code,
        epsilon=epsilon,
    )
    if read.elements < 2:
        # Of none there are no statistics, and PyTorch keeps those that it has.
        raise ValueError(
            f"expected several values of each channel in training, got {list(x.shape)}"
        )
    return _Read(names, layout, read)


class _Code:
    """A compiled function of tensors."""

    def __init__(
        self,
        source: str,
        pipeline: str,
        layout: Layout,
        names: list[str],
        operands: list[Tensor],
    ) -> None:
        """`operands` are what it takes, called `names`, before memory for results."""
        self._library = load(parse(source, "normalized", pipeline))
        self._function = get_function(self._library, self._library.signatures["main"])
        self._layout = layout
        self._copied = layout.find_copied(zip(names, operands, strict=True))

    def __call__(self, tensors: list[Tensor]) -> None:
        """Of the operands and memory for results; the list is changed."""
        for i, name in self._copied:
            tensors[i] = self._layout.get(name, tensors[i])
        threads.prepare_call()
        if self._function(tensors):
            raise Error(f"torch.ops.dyrelu.normalized: {self._library.last_error()}")


def _memory(layout: Layout, name: str, tensor: Tensor) -> Callable[[Tensor], Tensor]:
    """What makes memory for a result like an operand."""
    wanted = layout.empty_like(name, tensor)
    if wanted.stride() == torch.empty_like(tensor).stride():
        # The quicker of two ways to get the same.
        return torch.empty_like
    return functools.partial(layout.empty_like, name)


def empty_statistics(x: Tensor) -> Tensor:
    rows = STATISTICS + x.shape[0]
    return torch.empty(rows, x.shape[1], dtype=x.dtype, device=x.device)


class Forward:
    def __init__(self, x: Tensor, operands: list[Tensor], call: str) -> None:
        read = _read(x, operands, call)
        self._memory = _memory(read.layout, "x", x)
        self._code = _Code(
            forward(read.shape),
            _INLINE,
            read.layout,
            ["x", *read.names],
            [x, *operands],
        )

    def __call__(self, x: Tensor, operands: list[Tensor]) -> tuple[Tensor, Tensor]:
        y, statistics = self._memory(x), empty_statistics(x)
        self._code([x, *operands, y, statistics])
        return y, statistics


class Backward:
    def __init__(
        self,
        dy: Tensor,
        x: Tensor,
        operands: list[Tensor],
        call: str,
        wanted: list[int],
    ) -> None:
        read = _read(x, operands, call)
        given, names = [x, *operands], ["x", *read.names]
        self._memory = [(i, _memory(read.layout, names[i], given[i])) for i in wanted]
        self._code = _Code(
            backward(read.shape, [names[i] for i in wanted]),
            f"dyrelu-differentiate,{_INLINE}",
            read.layout,
            ["dy", *names],
            [dy, *given],
        )

    def __call__(
        self, dy: Tensor, x: Tensor, operands: list[Tensor], statistics: Tensor
    ) -> list[Tensor]:
        given = [x, *operands]
        results = [make(given[i]) for i, make in self._memory]
        self._code([dy, *given, statistics, *results])
        return results
