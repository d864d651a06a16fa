"""Lets activations in a graph of inference do what goes before them: a batch norm, and
the addition of a residual, in the memory of the convolution's result.

The operator is torch.ops.dyrelu.fused_ (dyrelu.kernels.fused). Its results are those
of the graph but for roundings: the batch norm is computed as a scale and a shift.
"""

from __future__ import annotations

import operator
from collections.abc import Iterator
from typing import Any, NamedTuple

import torch
from torch import Tensor, fx

from .. import kernels
from ..kernels.fused import describe_call
from ..kernels.prologue import ADDEND, NORM

# Their results may be in the memory of x.
_ACTIVATIONS = ("a", "b", "c", "se", "aprelu", "apply")
_CONVOLUTIONS = (torch.conv1d, torch.conv2d, torch.conv3d)
_ADDITIONS = (operator.add, operator.iadd, torch.add)
_TYPES = (torch.float32, torch.float64)
# What a call is seldom given, and would have to be looked at.
_OTHERS = {"x", "channels_last", "version"}
# Nothing but these may come between a convolution and its activation, which the fused
# operator moves to the activation's place: they write to nothing.
_PURE = {
    *_CONVOLUTIONS,
    torch.conv_transpose1d,
    torch.conv_transpose2d,
    torch.conv_transpose3d,
    torch.nn.functional.linear,
    torch.nn.functional.avg_pool2d,
    torch.nn.functional.adaptive_avg_pool2d,
    torch.nn.functional.max_pool2d,
    torch.add,
    operator.add,
    operator.getitem,
    operator.mul,
    torch.cat,
    torch.flatten,
    getattr,
}


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
    count = 0
    for node in list(graph_module.graph.nodes):
        chain = _match(node)
        if chain is not None:
            _rewrite(graph_module.graph, chain)
            count += 1
    if count:
        graph_module.recompile()
    return count


def _tensor(node: Any) -> Tensor | None:
    """The fake tensor that a node stands for."""
    value = node.meta.get("example_value") if isinstance(node, fx.Node) else None
    return value if isinstance(value, Tensor) else None


def _name_of(node: fx.Node) -> str | None:
    """The name of the operator of dyrelu that a node calls."""
    for name in _ACTIVATIONS:
        packet = getattr(torch.ops.dyrelu, name)
        if node.target in (packet, packet.default):
            return name
    return None


def _only_user(node: Any, user: fx.Node) -> bool:
    return isinstance(node, fx.Node) and list(node.users) == [user]


def _match(activation: fx.Node) -> _Chain | None:
    """The chain that ends at a node, if it is an activation that ends one."""
    name = _name_of(activation) if activation.op == "call_function" else None
    given = activation.kwargs
    if name is None or not activation.args or given.keys() & _OTHERS:
        return None
    operands: dict[str, Any] = {}
    user = activation
    node: Any = activation.args[0]
    if not _only_user(node, user):
        return None
    assert isinstance(node, fx.Node)
    if node.target in _ADDITIONS and not node.kwargs and len(node.args) == 2:
        norms = [a for a in node.args if _is_norm(a, node)]
        if not norms:
            return None
        norm, other = norms[0], node.args[1 if norms[0] is node.args[0] else 0]
        # What an addition in place writes to, others may read.
        if node.target is operator.iadd and norm is not node.args[0]:
            return None
        if not _are_alike(norm, other) or norm is other:
            return None
        operands[ADDEND] = other
        user, node = node, norm
    if not _is_norm(node, user):
        return None
    convolution, *parameters, _, _, epsilon = node.args
    if not _only_user(convolution, node) or convolution.target not in _CONVOLUTIONS:
        return None
    pairs = zip(NORM, parameters[:4], strict=True)
    operands |= {key: value for key, value in pairs if value is not None}
    values = [convolution, *operands.values()]
    dtypes = {None if (t := _tensor(v)) is None else t.dtype for v in values}
    if len(dtypes) != 1 or not dtypes <= set(_TYPES):
        return None
    if any(t.device.type != "cpu" for v in values if (t := _tensor(v)) is not None):
        return None
    # Where the graph itself enables gradients.
    result = _tensor(convolution)
    if result is None or result.requires_grad:
        return None
    done = (node, activation) if user is activation else (node, user, activation)
    # An activation may have its x as context as well.
    others = [*activation.args[1:], *activation.kwargs.values()]
    if any(one is node or one is user for one in others):
        return None
    if not all(_is_pure(other) for other in _between(convolution, activation, done)):
        return None
    return _Chain(convolution, operands, float(epsilon), done, name)


def _is_norm(node: Any, user: fx.Node) -> bool:
    """Whether it is a batch norm of inference that only `user` uses."""
    return _only_user(node, user) and _is_inference_norm(node)


def _is_inference_norm(node: fx.Node) -> bool:
    if node.target is not torch.nn.functional.batch_norm or node.kwargs:
        return False
    if len(node.args) != 8:
        return False
    _, mean, variance, weight, bias, training, _, _ = node.args
    has_statistics = mean is not None and variance is not None
    return training is False and has_statistics and (weight is None) == (bias is None)


def _is_pure(node: fx.Node) -> bool:
    """Whether it is known that a node writes to no tensor that others have."""
    if node.op in ("placeholder", "get_attr"):
        return True
    if node.op != "call_function" or "out" in node.kwargs:
        return False
    target = node.target
    if target is torch.ops.dyrelu.fused_.default:
        # To the result of a convolution that nothing else uses.
        return True
    if isinstance(target, torch._ops.OpOverload):
        return not target._schema.is_mutable
    return (
        target in _PURE or _is_inference_norm(node) or _name_of(node) is not None
    )


def _between(
    start: fx.Node, end: fx.Node, known: tuple[fx.Node, ...]
) -> Iterator[fx.Node]:
    """The nodes between two, but for the known ones."""
    node = start.next
    while node is not end:
        if node not in known:
            yield node
        node = node.next


def _are_alike(left: Any, right: Any) -> bool:
    a, b = _tensor(left), _tensor(right)
    return a is not None and b is not None and a.shape == b.shape and a.dtype == b.dtype


def _rewrite(graph: fx.Graph, chain: _Chain) -> None:
    """Puts the fused operator in the place of the activation."""
    activation = chain.done[-1]
    packet = getattr(torch.ops.dyrelu, chain.name)
    schema = packet.default._schema
    names = [argument.name for argument in schema.arguments if not argument.kwarg_only]
    own = dict(zip(names, activation.args, strict=False))
    attributes: dict[str, Any] = {}
    for key, value in activation.kwargs.items():
        (own if key in names else attributes)[key] = value
    del own["x"]
    operands = chain.operands | {k: v for k, v in own.items() if v is not None}
    attributes = {k: v for k, v in attributes.items() if v is not None}
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
