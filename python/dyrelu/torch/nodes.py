"""Nodes of Dynamo's graphs: what they are, and what comes between them."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple, TypeVar

import torch
from torch import Tensor, fx

Match = TypeVar("Match")

# Their results may be in the memory of x.
ACTIVATIONS = ("a", "b", "c", "se", "aprelu", "apply")
CONVOLUTIONS = (torch.conv1d, torch.conv2d, torch.conv3d)
# Nothing but these may come between nodes that become one, which is moved to the place
# of the last: they write to nothing.
_PURE = {
    *CONVOLUTIONS,
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


class Norm(NamedTuple):
    """The arguments of a batch norm, in the order of torch.nn.functional.batch_norm."""

    x: fx.Node
    running_mean: fx.Node | None
    running_var: fx.Node | None
    weight: fx.Node | None
    bias: fx.Node | None
    training: bool
    momentum: float
    epsilon: float


def replace_each(
    graph_module: fx.GraphModule,
    match: Callable[[fx.Node], Match | None],
    rewrite: Callable[[fx.Graph, Match], None],
) -> int:
    """Rewrites, in place, what is found at each node; returns how many there are."""
    found = 0
    for node in list(graph_module.graph.nodes):
        if (one := match(node)) is not None:
            rewrite(graph_module.graph, one)
            found += 1
    if found:
        graph_module.recompile()
    return found


def tensor_of(node: Any) -> Tensor | None:
    """The fake tensor that a node stands for."""
    value = node.meta.get("example_value") if isinstance(node, fx.Node) else None
    return value if isinstance(value, Tensor) else None


def activation_of(node: fx.Node) -> str | None:
    """The name of the operator of dyrelu that a node calls."""
    if node.op != "call_function":
        return None
    for name in ACTIVATIONS:
        packet = getattr(torch.ops.dyrelu, name)
        if node.target in (packet, packet.default):
            return name
    return None


def operands_of(
    name: str, activation: fx.Node
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The operands after x that are given to a call of an operator, and its
    attributes."""
    schema = getattr(torch.ops.dyrelu, name).default._schema
    names = [argument.name for argument in schema.arguments if not argument.kwarg_only]
    given = dict(zip(names, activation.args, strict=False)) | activation.kwargs
    given = {key: value for key, value in given.items() if value is not None}
    own = {key: given.pop(key) for key in names if key in given}
    own.pop("x", None)
    return own, given


def only_user(node: Any, user: fx.Node) -> bool:
    """Whether a node's result is used by one other alone."""
    return isinstance(node, fx.Node) and list(node.users) == [user]


def norm_of(node: Any) -> Norm | None:
    """The batch norm that a node is."""
    if not isinstance(node, fx.Node) or node.kwargs or len(node.args) != 8:
        return None
    if node.target is not torch.nn.functional.batch_norm:
        return None
    norm = Norm(*node.args)  # type: ignore[arg-type]
    # A number that only a call knows, with dynamic=True.
    if not isinstance(norm.epsilon, float):
        return None
    if (norm.running_mean is None) != (norm.running_var is None):
        return None
    return norm if (norm.weight is None) == (norm.bias is None) else None


def is_inference_norm(node: fx.Node) -> bool:
    """Whether a node is a batch norm with statistics that it only reads."""
    norm = norm_of(node)
    return norm is not None and norm.training is False and norm.running_mean is not None


def are_alike(values: Sequence[Any], types: Sequence[torch.dtype]) -> bool:
    """Whether all are tensors on the CPU, of the same one of these types, and no
    transform of torch.func's."""
    tensors = [tensor_of(value) for value in values]
    first = tensors[0]
    return (
        first is not None
        and first.dtype in types
        and all(
            tensor is not None
            and tensor.dtype == first.dtype
            and tensor.device.type == "cpu"
            and not torch._C._functorch.is_functorch_wrapped_tensor(tensor)
            for tensor in tensors
        )
    )


def is_pure_between(start: fx.Node, end: fx.Node, known: tuple[fx.Node, ...]) -> bool:
    """Whether it is known of all nodes between two, but for the known ones, that they
    write to no tensor that others have."""
    return all(_is_pure(node) for node in _between(start, end, known))


def has_only_sizes_between(start: fx.Node, end: fx.Node) -> bool:
    """Whether nothing but sizes is computed between two nodes."""
    return all(_is_size(node) for node in _between(start, end, ()))


def _is_size(node: fx.Node) -> bool:
    """Whether a node is an input of the graph or a size."""
    return node.op in ("placeholder", "get_attr") or isinstance(
        node.meta.get("example_value"), torch.SymInt
    )


def _is_pure(node: fx.Node) -> bool:
    if _is_size(node):
        return True
    if node.op != "call_function" or "out" in node.kwargs:
        return False
    target = node.target
    if target is torch.ops.dyrelu.fused_.default:
        # To the result of a convolution that nothing else uses.
        return True
    if isinstance(target, torch._ops.OpOverload):
        return not target._schema.is_mutable
    return target in _PURE or is_inference_norm(node) or activation_of(node) is not None


def _between(
    start: fx.Node, end: fx.Node, known: tuple[fx.Node, ...]
) -> Iterator[fx.Node]:
    node = start.next
    while node is not end:
        if node not in known:
            yield node
        node = node.next
