"""Replaces the activations in a graph of PyTorch by operators of dyrelu.

The graph is that of a backend of torch.compile, of any functions of PyTorch. It is run
once with fake tensors, which shows the ATen operators that it is made of; what is found
in them replaces the nodes of the graph, and all others stay.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from unittest import mock

import torch
from torch import Tensor, fx
from torch._guards import detect_fake_mode
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils._pytree import tree_leaves, tree_map_only

from .expression import Apply, find_leaves, rebuild
from .mlir import Unsupported, get_sizes
from .raising import Activation, find_activations
from .report import Found, Report
from .tape import Call, Tape, Value, is_small, record, storage_key


@dataclass(frozen=True)
class Constant:
    """An input of the graph, by position, whose values the result relies on."""

    position: int
    data: Tensor


@dataclass
class _Trace:
    """The ATen operators of a graph, node by node."""

    tape: Tape = field(default_factory=Tape)
    values: dict[fx.Node, Value] = field(default_factory=dict)
    nodes: dict[Value, fx.Node] = field(default_factory=dict)
    numbers: dict[Any, fx.Node] = field(default_factory=dict)
    calls: dict[fx.Node, Sequence[Call]] = field(default_factory=dict)
    results: list[Value] = field(default_factory=list)
    constants: dict[Value, int] = field(default_factory=dict)


class _Tracer(fx.Interpreter):
    """Runs a graph and notes which value each node is."""

    def __init__(self, graph_module: fx.GraphModule, trace: _Trace) -> None:
        super().__init__(graph_module, garbage_collect_values=False)
        self._trace = trace

    def run_node(self, n: fx.Node) -> Any:
        trace = self._trace
        start = len(trace.tape.calls)
        result = n.meta.get("example_value")
        # Only Dynamo knows what number a tensor has.
        is_number = isinstance(result, (torch.SymInt, torch.SymFloat))
        if n.op == "placeholder" or not is_number:
            result = super().run_node(n)
        trace.calls[n] = trace.tape.calls[start:]
        if n.op == "output":
            leaves = tree_leaves(result)
            found = [trace.tape.find(leaf) for leaf in leaves]
            trace.results = [value for value in found if value is not None]
        elif isinstance(result, (torch.SymInt, torch.SymFloat)):
            trace.numbers.setdefault(result.node.expr, n)
        elif (value := trace.tape.find(result)) is not None:
            trace.values[n] = value
            trace.nodes.setdefault(value, n)
        return result


def replace_activations(
    graph_module: fx.GraphModule, inputs: Sequence[Any], report: Report
) -> list[Constant]:
    """Replaces what is found, in place, and returns what that relies on.

    `inputs` are the graph's, as a backend gets them. The report gets what was found.
    """
    placeholders = graph_module.graph.find_nodes(op="placeholder")
    fake_mode, fakes = _fake_inputs(placeholders, inputs)
    trace = _Trace()
    _name_inputs(trace, placeholders, fakes, inputs)
    _run(graph_module, trace, fake_mode, fakes)
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
        node.replace_all_uses_with(new)
        trace.nodes[activation.value] = new
        _erase_unused(graph_module.graph, trace, node)
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


# Tracing --------------------------------------------------------------------------


def _fake_inputs(
    placeholders: Sequence[fx.Node], inputs: Sequence[Any]
) -> tuple[FakeTensorMode, list[Any]]:
    """The fake tensors that Dynamo ran the graph with, or new ones."""
    known = [n.meta.get("example_value") for n in placeholders]
    fake_mode = detect_fake_mode([one for one in known if one is not None])
    if fake_mode is not None and all(one is not None for one in known):
        return fake_mode, known
    fake_mode = FakeTensorMode(allow_non_fake_inputs=True)
    return fake_mode, [
        fake_mode.from_tensor(one, static_shapes=True)
        if isinstance(one, Tensor)
        else one
        for one in inputs
    ]


def _name_inputs(
    trace: _Trace,
    placeholders: Sequence[fx.Node],
    fakes: Sequence[Any],
    inputs: Sequence[Any],
) -> None:
    """Names the inputs; buffers with few elements are constants."""
    for position, (node, fake, given) in enumerate(
        zip(placeholders, fakes, inputs, strict=True)
    ):
        if not isinstance(fake, Tensor) or trace.tape.find(fake) is not None:
            continue
        if _is_constant(node, given):
            value = trace.tape.add_input(fake, given.detach().clone())
            trace.constants[value] = position
        else:
            trace.tape.add_input(fake)


def _is_constant(node: fx.Node, given: Any) -> bool:
    """Whether an input is a buffer: a tensor of a module that does not learn. Other
    inputs may have other values in the next call."""
    return (
        isinstance(given, Tensor)
        and not isinstance(given, torch.nn.Parameter)
        and "_dynamo_static_input_type" in (node.meta.get("tensor_dict") or {})
        and is_small(given)
    )


@contextlib.contextmanager
def _no_guards(fake_mode: FakeTensorMode) -> Iterator[None]:
    """What is looked at here is no condition for the use of the graph."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(mock.patch.object(fake_mode, "allow_non_fake_inputs", True))
        if fake_mode.shape_env is not None:
            stack.enter_context(fake_mode.shape_env.suppress_guards())
        yield


def _run(
    graph_module: fx.GraphModule,
    trace: _Trace,
    fake_mode: FakeTensorMode,
    fakes: Sequence[Any],
) -> None:
    tracer = _Tracer(graph_module, trace)
    with _no_guards(fake_mode):
        record(
            trace.tape,
            fake_mode,
            lambda: tracer.run(*fakes, enable_io_processing=False),
        )


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
    graph: fx.Graph, trace: _Trace, activation: Activation, fake_mode: FakeTensorMode
) -> fx.Node:
    """The node that computes an activation, in front of the one that did."""
    node = trace.nodes.get(activation.value)
    if node is None:
        raise Unsupported("it is computed inside of a larger operation")
    call = activation.value.call
    if call is not None and call.target._schema.is_mutable:
        raise Unsupported("it is written over its input")
    positions = {n: number for number, n in enumerate(graph.nodes)}
    replacement = _reach(trace, activation.replacement)
    for leaf in find_leaves(replacement):
        if positions[trace.nodes[leaf]] >= positions[node]:
            raise Unsupported("an operand is computed later")

    def make(function: Callable[..., Any], args: Any, kwargs: Any) -> fx.Node:
        args, kwargs = _reach_numbers(trace, (args, kwargs))
        new = graph.call_function(function, args, kwargs)
        for key in ("nn_module_stack", "stack_trace"):
            if key in node.meta:
                new.meta[key] = node.meta[key]
        new.meta["example_value"] = _run_node(new, fake_mode)
        return new

    with graph.inserting_before(node):
        new = rebuild(replacement, trace.nodes.__getitem__, make)
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
    with torch.no_grad(), _no_guards(fake_mode), fake_mode:
        return node.target(*args, **kwargs)


def _reach(trace: _Trace, expression: Any) -> Any:
    """The expression of values that are nodes; views of them are made again."""

    def reach(value: Value) -> Any:
        if value in trace.nodes:
            return value
        call = value.call
        if call is None or call.target.overloadpacket not in VIEWS:
            raise Unsupported("an operand is computed inside of a larger operation")
        return Apply(call.target, *rebuild((call.args, call.kwargs), reach, Apply))

    return rebuild(expression, reach, Apply)


def _reach_numbers(trace: _Trace, tree: Any) -> Any:
    """The tree with nodes for numbers that run time knows."""

    def reach(number: torch.SymInt | torch.SymFloat) -> fx.Node:
        if number.node.expr not in trace.numbers:
            raise Unsupported(f"{number} is computed inside of a larger operation")
        return trace.numbers[number.node.expr]

    return tree_map_only((torch.SymInt, torch.SymFloat), reach, tree)


def _erase_unused(graph: fx.Graph, trace: _Trace, node: fx.Node) -> None:
    """Erases a node, and what only it used, if nobody can tell."""
    worklist = [node]
    while worklist:
        current = worklist.pop()
        if current.users or current.op in ("placeholder", "output"):
            continue
        if current not in trace.calls or not _is_unseen(trace, current):
            continue
        operands = current.all_input_nodes
        graph.erase_node(current)
        for value in [v for v, n in trace.nodes.items() if n is current]:
            del trace.nodes[value]
        del trace.calls[current]
        worklist += operands


def _is_unseen(trace: _Trace, node: fx.Node) -> bool:
    """Whether all that a node does is make its result."""
    for call in trace.calls[node]:
        if torch.Tag.nondeterministic_seeded in call.target.tags:
            return False
        if not call.target._schema.is_mutable:
            continue
        for value in call.results:
            key = storage_key(value.fake)
            for other, owner in trace.nodes.items():
                is_other = owner is not node and storage_key(other.fake) == key
                if is_other and (
                    owner.op == "placeholder" or set(owner.users) - {node}
                ):
                    return False
    return bool(trace.calls[node]) or node.op == "call_function"


def _describe_place(node: fx.Node | None) -> str:
    """The path in the model of the module that a node belongs to; "" for the model."""
    if node is None:
        return ""
    stack = list((node.meta.get("nn_module_stack") or {}).values())
    return re.sub(r"^L\['\w+'\]\.?", "", stack[-1][0]) if stack else ""


__all__ = ["Constant", "describe", "replace_activations"]
