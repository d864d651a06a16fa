"""Lets activations in a graph of training do the batch norm before them.

The operator is torch.ops.dyrelu.normalized (dyrelu.kernels.normalized). Its results are
those of the graph but for roundings.
"""

from __future__ import annotations

import operator
from typing import NamedTuple

import torch
from torch import Tensor, fx

from .. import kernels
from ..kernels.fused import TYPES, describe_call
from ..kernels.normalized import OPERATORS
from .nodes import (
    Norm,
    activation_of,
    are_alike,
    has_only_sizes_between,
    norm_of,
    only_user,
    operands_of,
    replace_each,
    tensor_of,
)

# What a call is seldom given, and would have to be looked at.
_OTHERS = {"x", "channels_last", "version", "context"}


class _Pair(NamedTuple):
    """A batch norm of training, and the activation that alone reads its result."""

    norm: Norm
    node: fx.Node
    name: str
    activation: fx.Node


def normalize(graph_module: fx.GraphModule) -> int:
    """Replaces what it finds, in place, and returns how many activations that are.

    To be called where operators are compiled.
    """
    if not kernels.is_enabled() or torch.is_autocast_enabled("cpu"):
        return 0
    return replace_each(graph_module, _match, _rewrite)


def _match(activation: fx.Node) -> _Pair | None:
    name = activation_of(activation)
    if name not in OPERATORS or not activation.args:
        return None
    own, attributes = operands_of(name, activation)
    if _OTHERS & (own.keys() | attributes.keys()):
        return None
    node = activation.args[0]
    norm = norm_of(node)
    if norm is None or norm.training is not True or not only_user(node, activation):
        return None
    assert isinstance(node, fx.Node)
    if norm.weight is None or not isinstance(norm.momentum, float):
        return None
    running = [one for one in (norm.running_mean, norm.running_var) if one is not None]
    # Whoever else reads or writes them may come between.
    if not all(only_user(one, node) for one in running):
        return None
    if not are_alike([norm.x, norm.weight, norm.bias, *own.values(), *running], TYPES):
        return None
    x = tensor_of(norm.x)
    if x is None or x.dim() < 3 or any(size == 0 for size in _known_sizes(x)):
        return None
    # Who reads or writes what the batch norm does, under whatever name, is not between.
    if not has_only_sizes_between(node, activation):
        return None
    return _Pair(norm, node, name, activation)


def _known_sizes(x: Tensor) -> list[int]:
    return [size for size in x.shape if isinstance(size, int)]


def _rewrite(graph: fx.Graph, pair: _Pair) -> None:
    norm, activation = pair.norm, pair.activation
    own, attributes = operands_of(pair.name, activation)
    operands = {"weight": norm.weight, "bias": norm.bias} | own
    call = describe_call(pair.name, operands, attributes, norm.epsilon)
    with graph.inserting_before(activation):
        results = graph.call_function(
            torch.ops.dyrelu.normalized.default,
            (norm.x, list(operands.values()), call),
        )
        y, statistics = (
            graph.call_function(operator.getitem, (results, i)) for i in range(2)
        )
        y.meta = dict(activation.meta)
        for row, running in enumerate((norm.running_mean, norm.running_var)):
            if running is not None:
                new = graph.call_function(operator.getitem, (statistics, row))
                graph.call_method("lerp_", (running, new, norm.momentum))
    activation.replace_all_uses_with(y)
    graph.erase_node(activation)
    graph.erase_node(pair.node)
