"""What the nodes of a graph of PyTorch compute, in ATen operators."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from unittest import mock

import torch
from torch import Tensor, fx
from torch._guards import detect_fake_mode
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils._pytree import tree_leaves

from .tape import Tape, record, without_gradient
from .values import Call, Value, is_small, storage_key


@dataclass
class GraphTrace:
    """The ATen operators of a graph, node by node.

    `owners` are the nodes of tensors, by id, whatever value these have; `order` numbers
    the nodes, and `starts` has the number of the first call of each.
    """

    tape: Tape = field(default_factory=Tape)
    values: dict[fx.Node, Value] = field(default_factory=dict)
    nodes: dict[Value, fx.Node] = field(default_factory=dict)
    owners: dict[int, fx.Node] = field(default_factory=dict)
    numbers: dict[Any, fx.Node] = field(default_factory=dict)
    calls: dict[fx.Node, Sequence[Call]] = field(default_factory=dict)
    order: dict[fx.Node, int] = field(default_factory=dict)
    starts: dict[fx.Node, int] = field(default_factory=dict)
    memory: dict[fx.Node, set[int]] = field(default_factory=dict)
    _sharing: dict[int, set[fx.Node]] = field(default_factory=dict)
    results: list[Value] = field(default_factory=list)
    constants: dict[Value, int] = field(default_factory=dict)

    @functools.cached_property
    def written(self) -> set[int]:
        """The memory that is written to, by storage."""
        return self.tape.written

    def find_node(self, value: Value, user: fx.Node) -> fx.Node | None:
        """The node whose tensor has a value when another node is reached."""
        if value in self.nodes:
            return self.nodes[value]
        # It was written to since its node made it.
        is_done = value.born < self.starts[user]
        return self.owners.get(id(value.fake)) if is_done else None

    def find_sharing(self, memory: Iterable[int]) -> set[fx.Node]:
        """The nodes that have something in this memory, or write it."""
        return {node for key in memory for node in self._sharing.get(key, ())}

    def note_memory(self, node: fx.Node, memory: set[int]) -> None:
        """Says where a node's results are, and what it writes."""
        self.memory[node] = memory
        for key in memory:
            self._sharing.setdefault(key, set()).add(node)

    def take_over(self, node: fx.Node, new: fx.Node) -> None:
        """Has a new node stand for what another one made."""
        self.nodes |= {value: new for value, n in self.nodes.items() if n is node}
        self.owners |= {key: new for key, n in self.owners.items() if n is node}
        self.order[new] = self.order[node]
        self.note_memory(new, self.memory[node])

    def forget(self, node: fx.Node) -> None:
        """Removes all that is known of a node."""
        self.nodes = {v: n for v, n in self.nodes.items() if n is not node}
        self.owners = {key: n for key, n in self.owners.items() if n is not node}
        for key in self.memory[node]:
            self._sharing[key].discard(node)
        del self.calls[node], self.memory[node]


class _Tracer(fx.Interpreter):
    """Runs a graph and notes which value each node is."""

    def __init__(self, graph_module: fx.GraphModule, trace: GraphTrace) -> None:
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
        trace.order[n], trace.starts[n] = len(trace.order), start
        trace.calls[n] = trace.tape.calls[start:]
        trace.note_memory(n, _find_memory(result, trace.calls[n]))
        if n.op == "output":
            leaves = tree_leaves(result)
            found = [trace.tape.find(leaf) for leaf in leaves]
            trace.results = [value for value in found if value is not None]
        elif isinstance(result, (torch.SymInt, torch.SymFloat)):
            trace.numbers.setdefault(result.node.expr, n)
        elif (value := trace.tape.find(result)) is not None:
            trace.values[n] = value
            trace.nodes.setdefault(value, n)
            trace.owners.setdefault(id(result), n)
        return result


def _find_memory(result: Any, calls: Sequence[Call]) -> set[int]:
    """The storages that a node has tensors in or writes."""
    written = [v.fake for c in calls if c.target._schema.is_mutable for v in c.results]
    tensors = [leaf for leaf in tree_leaves(result) if isinstance(leaf, Tensor)]
    keys = map(storage_key, [*tensors, *written])
    return {key for key in keys if key is not None}


def fake_inputs(
    placeholders: Sequence[fx.Node], inputs: Sequence[Any]
) -> tuple[FakeTensorMode, list[Any]]:
    """The fake tensors that Dynamo ran the graph with, or new ones."""
    known = [n.meta.get("example_value") for n in placeholders]
    fake_mode = detect_fake_mode([one for one in known if one is not None])
    if fake_mode is None or any(one is None for one in known):
        fake_mode, known = FakeTensorMode(allow_non_fake_inputs=True), list(inputs)
    mode = fake_mode

    def convert(given: Any) -> Any:
        # Dynamo compiles in another mode than it traces in. What is of the other one
        # would be a new tensor, in memory of its own, in each call.
        if not isinstance(given, Tensor):
            return given
        if not mode.is_our_fake(given):
            given = mode.from_tensor(given, static_shapes=True)
        return without_gradient(mode, given)

    return mode, [convert(one) for one in known]


def name_inputs(
    trace: GraphTrace,
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
def no_guards(fake_mode: FakeTensorMode) -> Iterator[None]:
    """What is looked at here is no condition for the use of the graph."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(mock.patch.object(fake_mode, "allow_non_fake_inputs", True))
        if fake_mode.shape_env is not None:
            stack.enter_context(fake_mode.shape_env.suppress_guards())
        yield


def run_graph(
    graph_module: fx.GraphModule,
    trace: GraphTrace,
    fake_mode: FakeTensorMode,
    fakes: Sequence[Any],
) -> None:
    tracer = _Tracer(graph_module, trace)
    with no_guards(fake_mode):
        record(
            trace.tape,
            fake_mode,
            lambda: tracer.run(*fakes, enable_io_processing=False),
            torch.is_grad_enabled(),
        )
