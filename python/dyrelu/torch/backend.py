"""torch.compile(model, backend="dyrelu")."""

from __future__ import annotations

import contextlib
import copy
import functools
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import torch
from torch import fx

from .. import _extension
from .fusing import fuse
from .graphs import Constant, replace_activations
from .layouts import constrain
from .marks import Mark, have_same_values
from .normalizing import normalize
from .report import Report, as_report

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

    Raises ValueError for another option, TypeError for a report or an inner backend
    that is none, and ImportError if the compiler is not built.
    """
    _extension.load()
    options = options or {}
    if unknown := sorted(set(options) - _OPTIONS):
        raise ValueError(
            f"expected options among {', '.join(sorted(_OPTIONS))}, "
            f"got {', '.join(unknown)}; those of the inner backend go into inner_options"
        )
    return _Compiler(graph_module, options, mode).compile(example_inputs)


class _Compiler:
    def __init__(
        self, graph_module: fx.GraphModule, options: dict[str, Any], mode: str | None
    ) -> None:
        self._original = graph_module
        given = options.get("report")
        self._report = None if given is None else as_report(given)
        self._inner = _find_inner(options, mode)

    def compile(self, inputs: Sequence[Any]) -> Callable[..., Any]:
        variant = self.make_variant(inputs)
        return _Watching(self, variant) if variant.constants else variant.compiled

    def make_variant(self, inputs: Sequence[Any]) -> _Variant:
        """The code for the values that constants have now."""
        report = Report()
        graph_module, constants = self._replace(inputs, report)
        _log.info("%s", report)
        if self._report is not None:
            self._report.found += report.found
            for kept in report.kept:
                self._report.keep(kept.where, kept.reason)
        fused = fuse(graph_module) + normalize(graph_module)
        _log.info("%d activations do what goes before them", fused)
        compiled: Callable[..., Any] = self._inner(graph_module, inputs)
        return _Variant(compiled, constants)

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
            reason, *_ = f"{type(error).__name__}: {error}".splitlines()
            _log.warning("the graph is compiled as it is: %s", reason)
            _log.debug("it is not understood", exc_info=True)
            report.found.clear()
            report.keep("", f"the graph is not understood: {reason}")
            return self._original, []


@contextlib.contextmanager
def _recordable() -> Iterator[None]:
    """Lets operators be recorded, which is not possible in inference mode. (Dynamo
    leaves it as well where it compiles.)"""
    if not torch.is_inference_mode_enabled():
        yield
        return
    with torch.inference_mode(False), torch.no_grad():
        yield


class _Variant:
    """Code that is right while constants have the values that it was compiled for."""

    def __init__(
        self, compiled: Callable[..., Any], constants: Sequence[Constant]
    ) -> None:
        self.compiled, self.constants = compiled, constants
        self._marks: list[Mark] = []

    def has_seen(self, args: Sequence[Any]) -> bool:
        """Whether these tensors were compared, and nothing wrote to them since."""
        marks = self._marks
        return bool(marks) and all(
            mark.holds(args[constant.position])
            for constant, mark in zip(self.constants, marks, strict=True)
        )

    def holds(self, args: Sequence[Any]) -> bool:
        """Whether the constants have these values."""
        marks = [Mark(args[constant.position]) for constant in self.constants]
        if not all(
            have_same_values(args[constant.position], constant.data)
            for constant in self.constants
        ):
            return False
        self._marks = marks
        return True


class _Watching:
    """Code for each of the values that constants had: the same module's, changed by
    whoever has it, or those of several modules for which Dynamo has one graph."""

    # The latest; older ones are compiled again.
    _LIMIT = 8

    def __init__(self, compiler: _Compiler, first: _Variant) -> None:
        self._compiler = compiler
        self._variants = [first]
        self._lock = threading.Lock()

    def __call__(self, *args: Any) -> Any:
        for variant in self._variants:
            if variant.has_seen(args):
                return variant.compiled(*args)
        with self._lock:
            variant = self._find(args)
        return variant.compiled(*args)

    def _find(self, args: Sequence[Any]) -> _Variant:
        for variant in self._variants:
            if variant.holds(args):
                return variant
        with _recordable():
            variant = self._compiler.make_variant(args)
        self._variants = [variant, *self._variants[: self._LIMIT - 1]]
        variant.holds(args)
        return variant


def _find_inner(options: dict[str, Any], mode: str | None) -> Callable[..., Any]:
    """The backend for the rest."""
    name = options.get("inner", "inductor")
    if name == "inductor":
        constrain()
        # This is what torch.compile makes of backend="inductor".
        wrapper = torch._TorchCompileInductorWrapper
        more = options.get("inner_options")
        inner: Callable[..., Any] = wrapper(mode, more, None)  # type: ignore[no-untyped-call]
        return inner
    if not callable(name) and not isinstance(name, str):
        raise TypeError(f"inner: expected a backend's name or a function, got {name!r}")
    found = name if callable(name) else torch._dynamo.lookup_backend(name)
    # As torch.compile passes them on.
    given = {"options": options.get("inner_options"), "mode": mode}
    keywords = {key: value for key, value in given.items() if value is not None}
    return functools.partial(found, **keywords) if keywords else found
