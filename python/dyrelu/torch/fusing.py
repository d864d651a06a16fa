"""Lets activations in a graph of inference do what goes before them: a batch norm, and
the addition of a residual, in the memory of the convolution's result.

The operator is torch.ops.dyrelu.fused_ (dyrelu.kernels.fused). Its results are those
of the graph but for roundings: the batch norm is computed as a scale and a shift.
"""

from __future__ import annotations

import operator
from typing import Any, NamedTuple

import torch
from torch import fx

from .. import kernels
from ..kernels.fused import TYPES, describe_call
from ..kernels.prologue import ADDEND, NORM
from .nodes import (
    CONVOLUTIONS,
    activation_of,
    are_alike,
    is_inference_norm,
    is_pure_between,
    norm_of,
    only_user,
    operands_of,
    replace_each,
    tensor_of,
)

_ADDITIONS = (operator.add, operator.iadd, torch.add)
# What a call is seldom given, and would have to be looked at.
_OTHERS = {"x", "channels_last", "version"}


class _Chain(NamedTuple):
    """A convolution, what follows it, and the activation at the end."""

    convolution: fx.Node
    operands: dict[str, fx.Node]
    epsilon: float
    # The batch norm and the addition, where there is one, and the activation.
    done: tuple[fx.Node, ...]
    name: str


def fuse(graph_module: fx.GraphModule) -> int:
    """Fuses what it finds, in place, and returns how many activations that are.

    To be called where no gradient is needed and operators are compiled.
    """
    if torch.is_grad_enabled() or not kernels.is_enabled():
        return 0
    return replace_each(graph_module, _match, _rewrite)


def _match(activation: fx.Node) -> _Chain | None:
    """The chain that ends at a node, if it is an activation that ends one."""
    name = activation_of(activation)
    if name is None or not activation.args or activation.kwargs.keys() & _OTHERS:
        return None
    operands: dict[str, Any] = {}
    user = activation
    node: Any = activation.args[0]
    if not only_user(node, user):
        return None
    assert isinstance(node, fx.Node)
    if node.target in _ADDITIONS and not node.kwargs and len(node.args) == 2:
        norms = [a for a in node.args if _is_norm(a, node)]
        if not norms:
            return None
        before, other = norms[0], node.args[1 if norms[0] is node.args[0] else 0]
        # What an addition in place writes to, others may read.
        if node.target is operator.iadd and before is not node.args[0]:
            return None
        if not _have_one_shape(before, other) or before is other:
            return None
        operands[ADDEND] = other
        user, node = node, before
    if not _is_norm(node, user):
        return None
    norm = norm_of(node)
    assert norm is not None
    convolution = norm.x
    if not only_user(convolution, node) or convolution.target not in CONVOLUTIONS:
        return None
    named = {key: getattr(norm, key) for key in NORM}
    operands |= {key: value for key, value in named.items() if value is not None}
    if not are_alike([convolution, *operands.values()], TYPES):
        return None
    # Where the graph itself enables gradients.
    result = tensor_of(convolution)
    if result is None or result.requires_grad:
        return None
    done = (node, activation) if user is activation else (node, user, activation)
    # An activation may have its x as context as well.
    others = [*activation.args[1:], *activation.kwargs.values()]
    if any(one is node or one is user for one in others):
        return None
    if not is_pure_between(convolution, activation, done):
        return None
    return _Chain(convolution, operands, norm.epsilon, done, name)


def _is_norm(node: Any, user: fx.Node) -> bool:
    """Whether it is a batch norm of inference that only `user` uses."""
    return only_user(node, user) and is_inference_norm(node)


def _have_one_shape(left: Any, right: Any) -> bool:
    a, b = tensor_of(left), tensor_of(right)
    return a is not None and b is not None and a.shape == b.shape and a.dtype == b.dtype


def _rewrite(graph: fx.Graph, chain: _Chain) -> None:
    """Puts the fused operator in the place of the activation."""
    activation = chain.done[-1]
    own, attributes = operands_of(chain.name, activation)
    operands = chain.operands | own
    with graph.inserting_before(activation):
        graph.call_function(
            torch.ops.dyrelu.fused_.default,
            (
                chain.convolution,
                list(operands.values()),
                describe_call(chain.name, operands, attributes, chain.epsilon),
            ),
        )
    activation.replace_all_uses_with(chain.convolution)
    for node in reversed(chain.done):
        graph.erase_node(node)
