"""Gradients of the operators: compiled ones, or the formulas'."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from .formulas import FUNCTIONS

# What computes gradients instead of the formulas: of an operator's name, its operands
# and keywords, the result's gradient, and the numbers of the operands that are asked
# for. None where it does not. dyrelu.kernels sets it.
Gradients = Callable[
    [str, list[Tensor | None], dict[str, Any], Tensor, list[int]],
    list[Tensor | None] | None,
]
compiled: Gradients | None = None


def _differentiate(
    function: Callable[..., Tensor],
    tensors: list[Tensor | None],
    keywords: dict[str, Any],
    grad: Tensor,
    wanted: list[int],
) -> list[Tensor | None]:
    """Gradients by the formula, which is computed again for them."""
    tensors = [None if t is None else t.detach() for t in tensors]
    inputs = [t.requires_grad_() for i in wanted if (t := tensors[i]) is not None]
    with torch.enable_grad():
        y = function(*tensors, **keywords)
    return list(torch.autograd.grad(y, inputs, grad, allow_unused=True))


def _only_once(gradients: list[Tensor | None]) -> list[Tensor | None]:
    """The same, where another differentiation of them is an error."""
    error = torch._C._functions.DelayedError(
        "operators of dyrelu have no second derivatives: a gradient with "
        "create_graph=True cannot be differentiated",
        len(gradients),
    )
    # What has no gradient would not fail.
    given: list[Any] = [
        None if g is None else g.detach().requires_grad_() for g in gradients
    ]
    result = error(*given)
    return list(result) if isinstance(result, tuple) else [result]


class _Differentiable(torch.autograd.Function):
    """A call of an operator that is differentiated. It keeps nothing but operands.

    What torch.library.register_autograd would do, without the tenth of a millisecond
    that it takes to look at the schema in each call.
    """

    @staticmethod
    def forward(
        name: str, operator: Any, keywords: dict[str, Any], *tensors: Tensor | None
    ) -> Tensor:
        with torch._C._AutoDispatchBelowAutograd():
            result: Tensor = operator(*tensors, **keywords)
        return result

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:
        name, _, keywords, *tensors = inputs
        ctx.save_for_backward(*tensors)
        ctx.call = (name, keywords)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Any, ...]:
        name, keywords = ctx.call
        tensors = list(ctx.saved_tensors)
        needed = ctx.needs_input_grad[3:]
        wanted = [i for i, one in enumerate(needed) if one]
        with torch.no_grad():
            gradients = None
            if compiled is not None:
                gradients = compiled(name, tensors, keywords, grad, wanted)
            if gradients is None:
                function = FUNCTIONS[name]
                gradients = _differentiate(function, tensors, keywords, grad, wanted)
        if torch.is_grad_enabled():
            gradients = _only_once(gradients)
        result: list[Tensor | None] = [None] * len(tensors)
        for i, one in zip(wanted, gradients, strict=True):
            result[i] = one
        return None, None, None, *result


def register(name: str) -> None:
    operator = getattr(torch.ops.dyrelu, name).default

    def call(*tensors: Tensor | None, **keywords: Any) -> Tensor:
        if torch.is_grad_enabled() and torch._C._any_requires_grad(*tensors):
            apply: Callable[..., Tensor] = _Differentiable.apply
            return apply(name, operator, keywords, *tensors)
        with torch._C._AutoDispatchBelowAutograd():
            result: Tensor = operator(*tensors, **keywords)
        return result

    torch.library.impl(f"dyrelu::{name}", "Autograd")(call)
