"""Derivatives of the operators: gradients, compiled or the formulas'; and all others,
which are the formulas'."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.autograd import forward_ad

from ._operands import check_call
from .formulas import FUNCTIONS, VERSION

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
    """Gradients by the formula, which is computed again for them. Where gradients are
    to be differentiated themselves (create_graph), these can be."""
    create_graph = torch.is_grad_enabled()
    with torch.enable_grad():
        # Views, since one operand may have been computed from another.
        operands = [
            t.view_as(t) if t is not None and i in wanted else t
            for i, t in enumerate(tensors)
        ]
        y = function(*operands, **keywords)
    inputs = [t for i in wanted if (t := operands[i]) is not None]
    return list(
        torch.autograd.grad(
            y, inputs, grad, create_graph=create_graph, allow_unused=True
        )
    )


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
        gradients = None
        if compiled is not None and _is_plain(grad):
            gradients = compiled(name, tensors, keywords, grad, wanted)
        if gradients is None:
            function = FUNCTIONS[name]
            gradients = _differentiate(function, tensors, keywords, grad, wanted)
        result: list[Tensor | None] = [None] * len(tensors)
        for i, one in zip(wanted, gradients, strict=True):
            result[i] = one
        return None, None, None, *result


def _is_plain(grad: Tensor) -> bool:
    """Whether a gradient is not differentiated, and not many at once (torch.vmap, and
    what is_grads_batched uses)."""
    return not (
        torch.is_grad_enabled()
        or torch._C._are_functorch_transforms_active()
        or torch._C._functorch.is_legacy_batchedtensor(grad)
    )


def _by_formula(
    name: str, tensors: tuple[Tensor | None, ...], keywords: dict[str, Any]
) -> Tensor:
    """The operator as operators of PyTorch, which have all derivatives."""
    version = keywords.pop("version", VERSION)
    check_call(name, tensors, version, keywords)
    return FUNCTIONS[name](*tensors, **keywords)


def register(name: str) -> None:
    operator = getattr(torch.ops.dyrelu, name).default

    def call(*tensors: Tensor | None, **keywords: Any) -> Tensor:
        # A tangent is seen without being asked for: wherever there may be one.
        if forward_ad._current_level >= 0:
            return _by_formula(name, tensors, keywords)
        if torch.is_grad_enabled() and torch._C._any_requires_grad(*tensors):
            # Those of torch.func; an autograd.Function cannot be used here.
            if torch._C._are_functorch_transforms_active():
                return _by_formula(name, tensors, keywords)
            apply: Callable[..., Tensor] = _Differentiable.apply
            return apply(name, operator, keywords, *tensors)
        with torch._C._AutoDispatchBelowAutograd():
            result: Tensor = operator(*tensors, **keywords)
        return result

    torch.library.impl(f"dyrelu::{name}", "Autograd")(call)
