"""torch.compile(model, backend="dyrelu")."""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor, fx

from .. import _extension
from .fusing import fuse
from .graphs import Constant, replace_activations
from .report import Report

_log = logging.getLogger("dyrelu.torch")
_OPTIONS = {"inner", "report", "inner_options"}


def backend(
    graph_module: fx.GraphModule,
    example_inputs: Sequence[Any],
    *,
    options: dict[str, Any] | None = None,
    mode: str | None = None,
) -> Callable[..., Any]:
    """Compiles a graph: activations by dyrelu, the rest by another backend.

    It is what torch.compile(model, backend="dyrelu") calls, for inference and training.
    A graph in which nothing is found, or of which something is not understood, is left
    to the other backend as it is; why, the report says.

    Options:
        inner: the backend for the rest, "inductor" by default.
        inner_options: what that gets as options; `mode` goes to it as well.
        report: a Report that gets what was found. The logger "dyrelu.torch" says the
            same at level INFO.

    Raises ValueError for another option, and ImportError if the compiler is not built.
    """
    _extension.load()
    options = options or {}
    if unknown := sorted(set(options) - _OPTIONS):
        raise ValueError(
            f"expected options among {', '.join(sorted(_OPTIONS))}, "
            f"got {', '.join(unknown)}"
        )
    return _Compiler(graph_module, options, mode).compile(example_inputs)


class _Compiler:
    def __init__(
        self, graph_module: fx.GraphModule, options: dict[str, Any], mode: str | None
    ) -> None:
        self._original = graph_module
        self._report: Report | None = options.get("report")
        self._inner = _find_inner(options, mode)

    def compile(self, inputs: Sequence[Any]) -> Callable[..., Any]:
        report = Report()
        graph_module, constants = self._replace(inputs, report)
        _log.info("%s", report)
        if self._report is not None:
            self._report.found += report.found
            for kept in report.kept:
                self._report.keep(kept.where, kept.reason)
        fused = fuse(graph_module)
        _log.info("%d activations do what goes before them", fused)
        compiled: Callable[..., Any] = self._inner(graph_module, inputs)
        if not constants:
            return compiled
        return self._watch(compiled, constants, inputs)

    def _replace(
        self, inputs: Sequence[Any], report: Report
    ) -> tuple[fx.GraphModule, list[Constant]]:
        changed = fx.GraphModule(
            self._original,
            copy.deepcopy(self._original.graph),
            type(self._original).__name__,
        )
        changed.meta.update(self._original.meta)
        try:
            return changed, replace_activations(changed, inputs, report)
        except Exception as error:
            # A graph may hold anything. The rest of the compiler takes it as it is.
            _log.warning("the graph is compiled as it is", exc_info=True)
            report.found.clear()
            report.keep(
                "", f"the graph is not understood: {type(error).__name__}: {error}"
            )
            return self._original, []

    def _watch(
        self,
        compiled: Callable[..., Any],
        constants: Sequence[Constant],
        inputs: Sequence[Any],
    ) -> Callable[..., Any]:
        """Compiles anew when a constant has changed."""
        versions = {c.position: inputs[c.position]._version for c in constants}
        current, watched = compiled, list(constants)

        def is_same(constant: Constant, given: Tensor) -> bool:
            data = constant.data
            return given.shape == data.shape and torch.equal(given.to(data), data)

        def call(*args: Any) -> Any:
            nonlocal current
            for constant in watched:
                given = args[constant.position]
                if given._version == versions[constant.position]:
                    continue
                if not is_same(constant, given):
                    # What is compiled now watches its own constants.
                    current = self.compile(args)
                    watched.clear()
                    break
                versions[constant.position] = given._version
            return current(*args)

        return call


def _find_inner(options: dict[str, Any], mode: str | None) -> Callable[..., Any]:
    """The backend for the rest."""
    name = options.get("inner", "inductor")
    if name == "inductor":
        # This is what torch.compile makes of backend="inductor".
        wrapper = torch._TorchCompileInductorWrapper
        more = options.get("inner_options")
        inner: Callable[..., Any] = wrapper(mode, more, None)  # type: ignore[no-untyped-call]
        return inner
    return name if callable(name) else torch._dynamo.lookup_backend(name)
