"""Replaces the activations in a graph of PyTorch by operators of dyrelu.

The graph is that of a backend of torch.compile, of any functions of PyTorch. It is run
once with fake tensors, which shows the ATen operators that it is made of; what is found
in them replaces the nodes of the graph, and all others stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, fx
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils._pytree import tree_map_only

from .expression import Apply, find_leaves, rebuild
from .graph_memory import is_hidden, replace_node
from .graph_traces import GraphTrace, fake_inputs, name_inputs, no_guards, run_graph
from .mlir import Unsupported, get_sizes
from .raising import Activation, find_activations
from .report import Found, Report
from .values import Value


@dataclass(frozen=True)
class Constant:
    """An input of the graph, by position, whose values the result relies on."""

    position: int
    data: Tensor


def replace_activations(
    graph_module: fx.GraphModule, inputs: Sequence[Any], report: Report
) -> list[Constant]:
    """Replaces what is found, in place, and returns what that relies on.

    `inputs` are the graph's, as a backend gets them. The report gets what was found.
    """
    placeholders = graph_module.graph.find_nodes(op="placeholder")
    fake_mode, fakes = fake_inputs(placeholders, inputs)
    trace = GraphTrace()
    name_inputs(trace, placeholders, fakes, inputs)
    run_graph(graph_module, trace, fake_mode, fakes)
    _note_own(graph_module.graph, report)
    findings = find_activations(trace.tape, trace.results)
    used: dict[int, Constant] = {}
    for activation in findings.activations:
        node = trace.nodes.get(activation.value)
        where = _describe_place(node)
        try:
            new = _insert(graph_module.graph, trace, activation, fake_mode)
        except Unsupported as error:
            report.keep(where, str(error))
            continue
        assert node is not None
        replace_node(graph_module.graph, trace, node, new)
        for value in activation.constants:
            position = trace.constants[value]
            assert value.data is not None
            used[position] = Constant(position, value.data)
        report.found.append(describe(activation, where))
    for value, reason in findings.declined:
        report.keep(_describe_place(trace.nodes.get(value)), reason)
    graph_module.recompile()
    return list(used.values())


def _note_own(graph: fx.Graph, report: Report) -> None:
    """Reports the operators of dyrelu that are in a graph from the start."""
    for node in graph.nodes:
        name = str(node.target).removesuffix(".default")
        if node.op == "call_function" and name.startswith("dyrelu."):
            report.keep(_describe_place(node), f"it is {name} already")


def describe(activation: Activation, where: str) -> Found:
    """The line of a report."""
    sizes = get_sizes(activation.value.fake)
    shape = tuple(size if isinstance(size, int) else str(size) for size in sizes)
    dtype = str(activation.value.fake.dtype).removeprefix("torch.")
    return Found(where, activation.op, shape, dtype, activation.attributes)


# Rewriting ------------------------------------------------------------------------

# Operators that move nothing; what they make can be made again.
VIEWS = {
    torch.ops.aten.t,
    torch.ops.aten.view,
    torch.ops.aten.permute,
    torch.ops.aten.transpose,
    torch.ops.aten.unsqueeze,
    torch.ops.aten.squeeze,
    torch.ops.aten.expand,
    torch.ops.aten.select,
    torch.ops.aten.slice,
    torch.ops.aten.detach,
    torch.ops.aten.alias,
}


def _insert(
    graph: fx.Graph,
    trace: GraphTrace,
    activation: Activation,
    fake_mode: FakeTensorMode,
) -> fx.Node:
    """The node that computes an activation, in front of the one that did."""
    node = trace.nodes.get(activation.value)
    if node is None:
        raise Unsupported("it is computed inside of a larger operation")
    if trace.memory[node] & trace.written and not is_hidden(trace, node):
        raise Unsupported("it is written over its input")
    replacement = _reach(trace, activation.replacement, node)
    operands = _find_operands(trace, replacement, activation.value, node)

    def make(function: Callable[..., Any], args: Any, kwargs: Any) -> fx.Node:
        args, kwargs = _reach_numbers(trace, (args, kwargs))
        new = graph.call_function(function, args, kwargs)
        for key in ("nn_module_stack", "stack_trace"):
            if key in node.meta:
                new.meta[key] = node.meta[key]
        new.meta["example_value"] = _run_node(new, fake_mode)
        return new

    with graph.inserting_before(node):
        new = rebuild(replacement, operands.__getitem__, make)
    made, old = new.meta["example_value"], activation.value.fake
    if made.dtype != old.dtype or get_sizes(made) != get_sizes(old):
        raise RuntimeError(
            f"expected {activation.op} to make {old.dtype} {tuple(old.shape)}, "
            f"got {made.dtype} {tuple(made.shape)}"
        )
    assert isinstance(new, fx.Node)
    return new


def _run_node(node: fx.Node, fake_mode: FakeTensorMode) -> Any:
    assert callable(node.target)
    args, kwargs = fx.map_arg(
        (node.args, node.kwargs), lambda n: n.meta["example_value"]
    )
    with torch.no_grad(), no_guards(fake_mode), fake_mode:
        return node.target(*args, **kwargs)


def _find_operands(
    trace: GraphTrace, replacement: Any, value: Value, node: fx.Node
) -> dict[Value, fx.Node]:
    """The nodes of what a value is computed from, when its node is reached."""
    positions = {n: number for number, n in enumerate(node.graph.nodes)}
    operands: dict[Value, fx.Node] = {}
    for leaf in find_leaves(replacement):
        operand = trace.find_node(leaf, node)
        if operand is None or positions[operand] >= positions[node]:
            raise Unsupported("an operand is computed later")
        if trace.tape.is_written_between(leaf, trace.starts[node], value.born):
            raise Unsupported("an operand is written in the same operation")
        operands[leaf] = operand
    return operands


def _reach(trace: GraphTrace, expression: Any, node: fx.Node) -> Any:
    """The expression of values that are nodes when `node` is reached; views of them are
    made again."""

    def reach(value: Value) -> Any:
        if trace.find_node(value, node) is not None:
            return value
        call = value.call
        if call is None or call.target.overloadpacket not in VIEWS:
            raise Unsupported("an operand is computed inside of a larger operation")
        return Apply(call.target, *rebuild((call.args, call.kwargs), reach, Apply))

    return rebuild(expression, reach, Apply)


def _reach_numbers(trace: GraphTrace, tree: Any) -> Any:
    """The tree with nodes for numbers that run time knows."""

    def reach(number: torch.SymInt | torch.SymFloat) -> fx.Node:
        if number.node.expr not in trace.numbers:
            raise Unsupported(f"{number} is computed inside of a larger operation")
        return trace.numbers[number.node.expr]

    return tree_map_only((torch.SymInt, torch.SymFloat), reach, tree)


def _describe_place(node: fx.Node | None) -> str:
    """The path in the model of the module that a node belongs to; "" for the model."""
    if node is None:
        return ""
    stack = list((node.meta.get("nn_module_stack") or {}).values())
    return re.sub(r"^L\['\w+'\]\.?", "", stack[-1][0]) if stack else ""


__all__ = ["Constant", "describe", "replace_activations"]
