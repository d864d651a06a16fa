"""A module of its own for every call of an activation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import fx, nn

Kinds = tuple[type[nn.Module], ...]

# Activations that are called as functions and methods.
_FUNCTIONS: dict[Callable[..., Any] | str, type[nn.Module]] = {
    torch.relu: nn.ReLU,
    torch.relu_: nn.ReLU,
    nn.functional.relu: nn.ReLU,
    nn.functional.relu_: nn.ReLU,
    nn.functional.relu6: nn.ReLU6,
    "relu": nn.ReLU,
    "relu_": nn.ReLU,
}


def _free_name(model: nn.Module, name: str) -> str:
    """A name like that one under which the model has no submodule."""
    names = {path for path, _ in model.named_modules()}
    count = 1
    while f"{name}_{count}" in names:
        count += 1
    return f"{name}_{count}"


def _call_module(graph: fx.Graph, node: fx.Node, target: str) -> None:
    """Puts a call of a submodule in the place of a node with one operand."""
    with graph.inserting_before(node):
        call = graph.call_module(target, (node.args[0],))
    node.replace_all_uses_with(call)
    graph.erase_node(node)


def separate_calls(model: nn.Module, kinds: Kinds) -> fx.GraphModule:
    """The model as torch.fx traces it, with one submodule per call of an activation.

    F.relu, torch.relu, Tensor.relu and F.relu6 become modules too, if these are
    among the kinds.

    Raises what torch.fx raises for a model that it cannot trace.
    """
    traced = fx.symbolic_trace(model)
    called: set[str] = set()
    for node in list(traced.graph.nodes):
        if node.op == "call_module":
            target = str(node.target)
            module = traced.get_submodule(target)
            if isinstance(module, kinds) and target in called:
                node.target = _free_name(traced, target)
                traced.add_submodule(node.target, type(module)())
            called.add(target)
        elif node.op in ("call_function", "call_method"):
            kind = _FUNCTIONS.get(node.target)
            if kind is not None and issubclass(kind, kinds):
                target = _free_name(traced, kind.__name__.lower())
                traced.add_submodule(target, kind())
                _call_module(traced.graph, node, target)
    traced.recompile()
    return traced
