"""Who sees the memory that a node of a graph writes, and nodes that nobody needs."""

from __future__ import annotations

import torch
from torch import fx

from .graph_traces import GraphTrace


def is_hidden(trace: GraphTrace, node: fx.Node) -> bool:
    """Whether tensors that are older than a node's, in the same memory, are used for
    nothing but to make that node's."""
    older = _find_older(trace, node)
    return all(_can_go(trace, n) and set(n.users) <= older | {node} for n in older)


def replace_node(
    graph: fx.Graph, trace: GraphTrace, node: fx.Node, new: fx.Node
) -> None:
    """Puts a node in another's place and erases that, and what only it used, if nobody
    can tell. What is written to its memory later is written to the new one's."""
    node.replace_all_uses_with(new)
    trace.take_over(node, new)
    older = _find_older(trace, node) if is_hidden(trace, node) else set()
    operands = _erase(graph, trace, older | {node})
    if node in trace.calls:
        # The new node is computed from what is in that memory.
        operands = _erase(graph, trace, {node})
    while operands:
        operand = operands.pop()
        if _can_go(trace, operand):
            operands += _erase(graph, trace, _find_dependents(trace, operand))


def _erase(graph: fx.Graph, trace: GraphTrace, group: set[fx.Node]) -> list[fx.Node]:
    """Erases nodes if nobody can tell; returns their operands."""
    users = {user for node in group for user in node.users}
    if not users <= group or not all(_can_go(trace, node) for node in group):
        return []
    order = [node for node in graph.nodes if node in group]
    operands = {n: None for node in order for n in node.all_input_nodes}
    for node in reversed(order):
        graph.erase_node(node)
        trace.forget(node)
    return [node for node in operands if node not in group]


def _find_dependents(trace: GraphTrace, node: fx.Node) -> set[fx.Node]:
    """A node, and all that is computed from what it makes or writes, up to the first
    that somebody needs."""
    group, worklist = {node}, [node]
    while worklist:
        current = worklist.pop()
        written = trace.memory[current] & trace.written
        more = {*current.users, *trace.find_sharing(written)} - group
        group |= more
        if not all(_can_go(trace, one) for one in more):
            break
        worklist += more
    return group


def _find_older(trace: GraphTrace, node: fx.Node) -> set[fx.Node]:
    found = trace.find_sharing(trace.memory[node])
    return {n for n in found if trace.order[n] < trace.order[node]}


def _can_go(trace: GraphTrace, node: fx.Node) -> bool:
    """Whether all that a node does is to make its result, or to write."""
    if node not in trace.calls or node.op in ("placeholder", "output"):
        return False
    seeded = torch.Tag.nondeterministic_seeded
    if any(seeded in call.target.tags for call in trace.calls[node]):
        return False
    return bool(trace.calls[node]) or node.op == "call_function"
