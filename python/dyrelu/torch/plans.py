"""What a module that is one activation is computed by, instead of its forward."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import sympy  # type: ignore[import-untyped]
import torch
from torch import Tensor, fx, nn
from torch.utils._pytree import TreeSpec, tree_unflatten
from torch.utils._sympy.printers import PythonPrinter

from .expression import Apply, Expression, rebuild
from .graphs import VIEWS
from .mlir import Unsupported, get_sizes
from .raising import Activation, Findings, find_activations
from .settings import has_hooks
from .traces import Trace
from .values import Call, Value


@dataclass(frozen=True)
class Plan:
    """A function of a module and the tensors in its arguments, for arguments that
    `fits` says True to.

    `constants` names the buffers, and other tensors that are attributes, whose values
    are in the function. The same as expressions are `results`, of values that are
    arguments, by number, or tensors of the module, by name: `sources`. `is_direct` says
    that it is one activation of the arguments themselves.
    """

    function: Callable[..., Any]
    fits: Callable[..., bool]
    constants: dict[str, Tensor]
    sources: dict[Value, int | str]
    results: tuple[Any, ...]
    activations: tuple[Activation, ...]
    is_direct: bool


@dataclass
class Attempt:
    """A plan, or why there is none."""

    plan: Plan | None = None
    findings: Findings = field(default_factory=Findings)
    reason: str = ""


@torch.inference_mode(False)
def make_plan(
    module: nn.Module, args: Sequence[Any], kwargs: dict[str, Any]
) -> Attempt:
    """Looks for the activation that a module is, for arguments like these.

    All sizes may differ in later calls if that is possible, else all but the second
    (what has no layers does not know its channels), else the first, that of samples.
    """
    parts = list(module.modules())
    if any(map(has_hooks, parts[1:])):
        # They would not be called for an operator.
        return Attempt(reason="a part of it has hooks")
    if any(isinstance(part, torch.jit.ScriptModule) for part in parts):
        return Attempt(reason="a part of it is of TorchScript")
    attempts = []
    for fixed in ((), (1,), (1, 2, 3, 4)):
        attempt = _make_plan(module, args, kwargs, fixed)
        if attempt.plan is not None and not attempt.findings.declined:
            return attempt
        attempts.append(attempt)
    return next((one for one in attempts if one.plan is not None), attempts[0])


def _make_plan(
    module: nn.Module,
    args: Sequence[Any],
    kwargs: dict[str, Any],
    fixed: Sequence[int],
) -> Attempt:
    trace = Trace(module, args, kwargs, fixed)
    results, spec = trace.run()
    attempt = Attempt(findings=find_activations(trace.tape, results))
    if len(attempt.findings.activations) == 0:
        attempt.reason = "no activation is found"
        return attempt
    try:
        attempt.plan = _Builder(trace, attempt.findings).build(results, spec)
    except Unsupported as reason:
        attempt.reason = str(reason)
    return attempt


# Views that are the same tensor where the sizes are the same.
_SAME = VIEWS - {torch.ops.aten.t, torch.ops.aten.permute, torch.ops.aten.transpose}


def _find_same(value: Value) -> Value:
    """The first of the values that are the same tensor."""
    while value.call is not None and value.call.target.overloadpacket in _SAME:
        (base,) = value.call.inputs()
        if get_sizes(base.fake) != get_sizes(value.fake):
            break
        value = base
    return value


# Code -----------------------------------------------------------------------------


class _Builder:
    """Makes a function of what is found in a trace."""

    def __init__(self, trace: Trace, findings: Findings) -> None:
        self._trace = trace
        self._findings = findings
        self._replacements = {a.value: a for a in findings.activations}
        self._symbols = trace.symbols()
        self._used: list[Activation] = []
        self._computed: list[Call] = []
        self._done: dict[Value, Any] = {}
        self._graph = fx.Graph()
        self._inputs = {
            value: self._graph.placeholder(f"x{number}")
            for number, value in enumerate(trace.input_values)
        }

    def build(self, results: Sequence[Value], spec: TreeSpec) -> Plan:
        reached = tuple(self._reach(value) for value in results)
        nodes = [self._node(one) for one in reached]
        if not all(_find_same(v) in self._replacements for v in results):
            raise Unsupported("what it returns is no activation")
        self._graph.output(tree_unflatten(nodes, spec))
        names = self._trace.parameters
        constants = {
            names[value]: value.data
            for activation in self._used
            for value in activation.constants
            if value.data is not None
        }
        sources: dict[Value, int | str] = dict(names)
        for number, value in enumerate(self._trace.input_values):
            sources[value] = number
        return Plan(
            self._compile(),
            self._compile_guards(),
            constants,
            sources,
            reached,
            tuple(self._used),
            is_direct=len(self._used) == 1
            and all(call.target.overloadpacket in VIEWS for call in self._computed),
        )

    def _reach(self, value: Value) -> Any:
        """An expression of inputs and parameters."""
        if value in self._inputs or value in self._trace.parameters:
            return value
        if value not in self._done:
            self._done[value] = self._expand(value)
        return self._done[value]

    def _expand(self, value: Value) -> Expression:
        if value in self._replacements:
            activation = self._replacements[value]
            self._used.append(activation)
            made: Expression = rebuild(activation.replacement, self._reach, Apply)
            return made
        call = value.call
        if call is None or value.name in self._findings.borders:
            why = self._findings.borders.get(value.name, "it is not known")
            raise Unsupported(f"{value} is computed by something else: {why}")
        if call.target._schema.is_mutable or len(call.results) != 1:
            raise Unsupported(f"{value} is computed by {call.target}")
        self._computed.append(call)
        args, kwargs = rebuild((call.args, call.kwargs), self._reach, Apply)
        return Apply(call.target, args, kwargs)

    def _node(self, expression: Any) -> Any:
        def of_value(value: Value) -> fx.Node:
            if value in self._inputs:
                return self._inputs[value]
            return self._graph.get_attr(self._trace.parameters[value])

        def of_call(
            function: Callable[..., Any], args: Any, kwargs: dict[str, Any]
        ) -> fx.Node:
            args, kwargs = self._sizes((args, kwargs))
            return self._graph.call_function(function, args, kwargs)

        return rebuild(expression, of_value, of_call, self._nodes)

    @functools.cached_property
    def _nodes(self) -> dict[Apply, Any]:
        return {}

    def _sizes(self, tree: Any) -> Any:
        """The tree with sizes that are symbols read from the inputs."""
        if isinstance(tree, (tuple, list)):
            return type(tree)(map(self._sizes, tree))
        if isinstance(tree, dict):
            return {key: self._sizes(one) for key, one in tree.items()}
        if isinstance(tree, torch.SymFloat):
            raise Unsupported(f"the number {tree} is computed from sizes")
        if not isinstance(tree, torch.SymInt):
            return tree
        expression = tree.node.expr
        if expression.is_Integer:
            return int(expression)
        if expression not in self._symbols:
            raise Unsupported(f"the size {expression}, which no argument has")
        number, dim = self._symbols[expression]
        node = self._inputs[self._trace.input_values[number]]
        return self._graph.call_function(torch.ops.aten.sym_size.int, (node, dim))

    def _compile(self) -> Callable[..., Any]:
        code = self._graph.python_code("self")
        scope: dict[str, Any] = dict(code.globals)
        exec(compile(code.src, "<dyrelu.torch>", "exec"), scope)
        forward: Callable[..., Any] = scope["forward"]
        return forward

    def _compile_guards(self) -> Callable[..., bool]:
        """Whether sizes are such as the trace relies on."""
        printer = PythonPrinter()
        names = {
            symbol: sympy.Symbol(f"x{number}.shape[{dim}]")
            for symbol, (number, dim) in self._symbols.items()
        }
        conditions = ["True"]
        for number, fake in enumerate(self._trace.inputs):
            conditions += [
                f"x{number}.shape[{dim}] == {size}"
                for dim, size in enumerate(fake.shape)
                if isinstance(size, int) and size > 1
            ]
        for guard in self._trace.shape_env.guards:
            if not guard.expr.free_symbols <= set(names):
                raise Unsupported(f"the condition {guard.expr} on sizes")
            conditions.append(f"({printer.doprint(guard.expr.xreplace(names))})")
        arguments = ", ".join(f"x{n}" for n in range(len(self._trace.inputs)))
        text = f"lambda {arguments}: {' and '.join(dict.fromkeys(conditions))}"
        import math

        fits: Callable[..., bool] = eval(text, {"math": math, "torch": torch})
        return fits


__all__ = ["Attempt", "Plan", "make_plan"]
