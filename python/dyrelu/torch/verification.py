"""Compares a module that was replaced with what it was."""

from __future__ import annotations

import copy
import operator
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils._pytree import tree_leaves, tree_map_only

from .bounds import Bounded, Bounds, as_bounded
from .constants import find_tensor
from .expression import rebuild
from .plans import Plan, make_plan
from .readback import coefficients, pool
from .values import Value

_EPSILONS = {torch.float64: 2.0**-53}
_SINGLE = 2.0**-24
# Gradients are compared in float64, but PyTorch has that of hardsigmoid with constants
# of float32.
_GRADIENT_BOUND = 2.0**-23


class VerificationError(RuntimeError):
    """A replaced module computes something else than it did."""


def verify(
    original: nn.Module,
    optimized: nn.Module,
    plan: Plan,
    path: str,
    args: Sequence[Any],
    kwargs: dict[str, Any],
    gradients: bool,
) -> None:
    """Raises VerificationError if results, or gradients, are out of their bounds.

    The reference is the original module in float64; results may differ from it by the
    bound of the operator and one rounding to their type.
    """
    with torch.no_grad():
        made = tree_leaves(optimized(*args, **kwargs))
        wide_args, wide_kwargs = tree_map_only(Tensor, _widen, (tuple(args), kwargs))
        twin = copy.deepcopy(original).double()
        expected = tree_leaves(twin(*wide_args, **wide_kwargs))
        # Constants of the plan are rounded to the module's type.
        wide = make_plan(twin, wide_args, wide_kwargs).plan or plan
        bounds = _find_bounds(twin, wide, wide_args, wide_kwargs, made[0].dtype)
    for result, reference, bound in zip(made, expected, bounds, strict=True):
        _check(path, result, reference, bound)
    if gradients:
        _check_gradients(twin, path, wide, wide_args, wide_kwargs)


def _widen(tensor: Tensor) -> Tensor:
    return tensor.detach().double() if tensor.is_floating_point() else tensor.detach()


def _check(path: str, result: Tensor, reference: Tensor, bound: Tensor) -> None:
    rounding = torch.finfo(result.dtype).eps / 2
    if result.dtype == torch.float64:
        # The reference is as precise as the result, and may be off as far.
        bound = 2 * bound
    allowed = bound + rounding * reference.abs() + torch.finfo(result.dtype).tiny
    error = (result.double() - reference).abs()
    wrong = ~((error <= allowed) | (result.double() == reference))
    wrong &= ~(result.isnan() & reference.isnan())
    if not bool(wrong.any()):
        return
    worst = int(torch.where(wrong, error / allowed, -1.0).argmax())
    at = tuple(int(i) for i in torch.unravel_index(torch.tensor(worst), error.shape))
    raise VerificationError(
        f"{path or 'the model'}: {int(wrong.sum())} of {error.numel()} elements are "
        f"out of their bound; at {at} expected {reference.flatten()[worst].item():.9g} "
        f"within {allowed.flatten()[worst].item():.3g}, got "
        f"{result.flatten()[worst].item():.9g}"
    )


def _find_bounds(
    module: nn.Module,
    plan: Plan,
    args: Sequence[Any],
    kwargs: dict[str, Any],
    dtype: torch.dtype,
) -> list[Tensor]:
    """The bounds of all results, of `module` in float64."""
    tensors = [one for one in (*args, *kwargs.values()) if isinstance(one, Tensor)]
    bounds = Bounds(_EPSILONS.get(dtype, _SINGLE))
    outer: dict[Any, Tensor] = {}

    def of_value(value: Value) -> Tensor:
        source = plan.sources[value]
        return (
            tensors[source] if isinstance(source, int) else find_tensor(module, source)
        )

    def of_call(function: Callable[..., Any], given: Any, options: Any) -> Any:
        if function is pool:
            return bounds.pool(*map(as_bounded, given), **options)
        if function is coefficients:
            return bounds.coefficients(*map(as_bounded, given), **options)
        if function is operator.getitem:
            return given[0][given[1]]
        plain = tree_map_only(Bounded, lambda one: one.value, (given, options))
        made = function(*plain[0], **plain[1])
        if getattr(function, "namespace", "") != "dyrelu":
            return made
        name = function._schema.name.removeprefix("dyrelu::")  # type: ignore[attr-defined]
        outer[id(made)] = bounds.operator(name, *given, **options)
        kept.append(made)
        return made

    kept: list[Tensor] = []
    results = [rebuild(one, of_value, of_call) for one in plan.results]
    return [outer[id(result)] for result in results]


def _check_gradients(
    module: nn.Module,
    path: str,
    plan: Plan,
    args: Sequence[Any],
    kwargs: dict[str, Any],
) -> None:
    """Compares the gradients of inputs and parameters in float64."""
    named = dict(module.named_parameters())

    def run(function: Callable[..., Any]) -> list[Tensor | None]:
        given, more = tree_map_only(
            Tensor, lambda x: x.clone().requires_grad_(), (tuple(args), kwargs)
        )
        inputs = [one for one in (*given, *more.values()) if isinstance(one, Tensor)]
        total = torch.zeros((), dtype=torch.float64)
        for result in tree_leaves(function(given, more, inputs)):
            weights = torch.linspace(-1, 1, result.numel()).to(result)
            total = total.to(result.device) + (result.flatten() * weights).sum()
        wanted = [*inputs, *named.values()]
        return list(torch.autograd.grad(total, wanted, allow_unused=True))

    expected = run(lambda given, more, _: module(*given, **more))
    made = run(lambda _given, _more, inputs: plan.function(module, *inputs))
    names = [f"input {n}" for n in range(len(made) - len(named))] + list(named)
    for name, one, other in zip(names, made, expected, strict=True):
        if one is None and other is None:
            continue
        left = torch.zeros(()).double() if one is None else one
        right = torch.zeros(()).double() if other is None else other
        error = (left - right).abs().max().item()
        allowed = _GRADIENT_BOUND * (1 + right.abs().max().item())
        if not error <= allowed:
            raise VerificationError(
                f"{path or 'the model'}: the gradient of {name} is off by {error:.3g}, "
                f"expected at most {allowed:.3g}"
            )
