"""torch.ops.dyrelu.normalized: a batch norm of training and the activation after it.

dyrelu.torch writes calls of it into graphs of training. It reads x twice, and its
backward x and the result's gradient twice, as a batch norm alone does.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from ..cache import Cache
from ..exchange import describe
from ..layout import Layout
from ..tangents import refuse_tangents
from .code import OPERATORS, Backward, Forward, empty_statistics

__all__ = ["GRADIENTS_SCHEMA", "OPERATORS", "SCHEMA"]

# Of the operator after the batch norm: `call` is what describe_call of the module
# `fused` says of the operands weight and bias, the batch norm's, and the layers'.
SCHEMA = "(Tensor x, Tensor[] operands, str call) -> (Tensor y, Tensor statistics)"
GRADIENTS_SCHEMA = (
    "(Tensor dy, Tensor x, Tensor[] operands, Tensor statistics, str call, "
    "int[] wanted) -> Tensor[]"
)

_forward: Cache[Forward] = Cache()
_backward: Cache[Backward] = Cache()


def _call(x: Tensor, operands: list[Tensor], call: str) -> tuple[Tensor, Tensor]:
    """y = act(batch_norm(x)); and rows of numbers of each channel, the mean and the
    unbiased variance of x, and the means of its samples."""
    tensors = [x, *operands]
    refuse_tangents("normalized", tensors)
    key = (torch.get_num_threads(), call, describe(tensors))
    code = _forward.find(key)
    if code is None:
        code = _forward.add(key, functools.partial(Forward, x, operands, call))
    return code(x, operands)


def _call_gradients(
    dy: Tensor,
    x: Tensor,
    operands: list[Tensor],
    statistics: Tensor,
    call: str,
    wanted: list[int],
) -> list[Tensor]:
    """The gradients by those of x and the operands with the numbers `wanted`."""
    key = (torch.get_num_threads(), call, *wanted, describe([dy, x, *operands]))
    code = _backward.find(key)
    if code is None:
        create = functools.partial(Backward, dy, x, operands, call, wanted)
        code = _backward.add(key, create)
    return code(dy, x, operands, statistics)


def _fake(x: Tensor, operands: list[Tensor], call: str) -> tuple[Tensor, Tensor]:
    layout = Layout(x, channels_last=False)
    return layout.empty_like("x", x), empty_statistics(x)


def _fake_gradients(
    dy: Tensor,
    x: Tensor,
    operands: list[Tensor],
    statistics: Tensor,
    call: str,
    wanted: list[int],
) -> list[Tensor]:
    _, names, *_ = json.loads(call)
    layout = Layout(x, channels_last=False)
    named = list(zip(["x", *names], [x, *operands], strict=True))
    return [layout.empty_like(*named[i]) for i in wanted]


class _Differentiable(torch.autograd.Function):
    """Keeps its operands and the statistics; only y has a gradient."""

    @staticmethod
    def forward(x: Tensor, call: str, *operands: Tensor) -> tuple[Tensor, Tensor]:
        with torch._C._AutoDispatchBelowAutograd():
            y, statistics = torch.ops.dyrelu.normalized.default(x, operands, call)
        return y, statistics

    @staticmethod
    def setup_context(
        ctx: Any, inputs: tuple[Any, ...], output: tuple[Tensor, Tensor]
    ) -> None:
        x, call, *operands = inputs
        _, statistics = output
        ctx.mark_non_differentiable(statistics)
        ctx.save_for_backward(x, statistics, *operands)
        ctx.call = call

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, dy: Tensor, _: Any) -> tuple[Any, ...]:
        x, statistics, *operands = ctx.saved_tensors
        of_x, _of_call, *of_operands = ctx.needs_input_grad
        needed = [of_x, *of_operands]
        wanted = [i for i, one in enumerate(needed) if one]
        gradients = torch.ops.dyrelu.normalized_gradients.default(
            dy, x, operands, statistics, ctx.call, wanted
        )
        result: list[Tensor | None] = [None] * len(needed)
        for i, gradient in zip(wanted, gradients, strict=True):
            result[i] = gradient
        return result[0], None, *result[1:]


def _differentiable(
    x: Tensor, operands: list[Tensor], call: str
) -> tuple[Tensor, Tensor]:
    if torch.is_grad_enabled() and torch._C._any_requires_grad(x, *operands):
        apply: Callable[..., tuple[Tensor, Tensor]] = _Differentiable.apply
        return apply(x, call, *operands)
    with torch._C._AutoDispatchBelowAutograd():
        y, statistics = torch.ops.dyrelu.normalized.default(x, operands, call)
    return y, statistics


def _register() -> None:
    tags = (torch.Tag.pt2_compliant_tag,)
    flexible = (*tags, torch.Tag.flexible_layout)
    torch.library.define("dyrelu::normalized", SCHEMA, tags=flexible)
    torch.library.define("dyrelu::normalized_gradients", GRADIENTS_SCHEMA, tags=tags)
    torch.library.impl("dyrelu::normalized", "CPU")(_call)
    torch.library.impl("dyrelu::normalized_gradients", "CPU")(_call_gradients)
    torch.library.register_fake("dyrelu::normalized", _fake)
    torch.library.register_fake("dyrelu::normalized_gradients", _fake_gradients)
    torch.library.impl("dyrelu::normalized", "Autograd")(_differentiable)


_register()
