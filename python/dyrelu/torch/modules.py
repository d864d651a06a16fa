"""dyrelu.torch.optimize: replaces modules that are activations."""

from __future__ import annotations

import inspect
import logging
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from .. import _extension
from .activation_modules import is_optimized, make_optimized
from .graphs import describe
from .inputs import as_arguments, describe_arguments, find_error
from .plans import Attempt, Plan, make_plan
from .raising import Findings
from .report import Report, as_report
from .survey import (
    Arguments,
    Example,
    Survey,
    capture_arguments,
    guess_examples,
    survey,
)
from .twins import join
from .verification import verify as verify_module

_log = logging.getLogger("dyrelu.torch")

# A module with more parts than this is no activation.
_MAX_PARTS = 64


def optimize(
    model: nn.Module,
    example_inputs: Any = None,
    verify: bool = False,
    *,
    gradients: bool = False,
    report: Report | None = None,
) -> nn.Module:
    """A model in which the modules that are activations compute with dyrelu.

    All modules are the model's own, but for those replaced and what contains them:
    they are copies that share parameters, buffers and settings, under the same names.
    So a state_dict of one is that of the other, training one trains the other, and
    the model given is what it was. Where nothing is found it is returned itself.

    Replaced are modules that compute one activation and nothing else, whatever way it
    is written. One that is computed in the middle of a larger module is reported as
    kept: torch.compile(model, backend="dyrelu") replaces those as well.

    Args:
        model: any module. It is run on fake tensors only, and a copy of it on the
            example inputs with `verify`, or where fake ones do not do.
        example_inputs: what the model is called with: a tensor, or a tuple of
            arguments. Without them the shapes of arguments are guessed from the
            layers in each module; so they are, with a warning, where the model takes
            the example inputs but not fake ones, such as one that chooses by values.
        verify: whether to compare each replaced module with what it was, on the
            example inputs, or on random ones of the guessed shape. The bound is that
            of the operators' specification.
        gradients: whether to compare gradients as well; with `verify` only.
        report: gets what was found; the logger "dyrelu.torch" says it at level INFO.

    Raises:
        TypeError: for a model, example inputs or a report that are no such thing.
        ValueError: if the model does not take the example inputs; it says what the
            model raised. For `gradients` without `verify`.
        VerificationError: if results are out of the bound; it names the module.
        ImportError: if the compiler is not built.
    """
    if not isinstance(model, nn.Module):
        came = type(model).__name__
        raise TypeError(f"model: expected a torch.nn.Module, got {came}")
    if gradients and not verify:
        raise ValueError("gradients=True: expected verify=True with it, got False")
    report = Report() if report is None else as_report(report)
    args = () if example_inputs is None else as_arguments(example_inputs)
    _extension.load()
    whole = None if example_inputs is None else _survey(model, args, report)
    optimizer = _Optimizer(report, None if whole is None else whole.examples)
    optimized = optimizer.visit(model, "")
    if whole is not None:
        optimizer.note_others(whole.findings)
    if verify:
        arguments = {} if whole is None else capture_arguments(model, args)
        optimizer.verify(arguments, gradients)
    _log.info("%s", report)
    return optimized


def _survey(model: nn.Module, args: Sequence[Any], report: Report) -> Survey | None:
    """What the model does; None if that cannot be seen: the report and a warning say
    why. Raises ValueError if the model does not take the arguments."""
    try:
        return survey(model, args)
    except Exception as error:
        if raised := find_error(model, args):
            raise ValueError(
                f"example_inputs: expected what the model takes, got "
                f"{describe_arguments(args)}, for which it raises "
                f"{type(raised).__name__}: {raised}"
            ) from raised
        # A model may do anything; its modules are looked at one by one then.
        _log.debug("the model is not understood", exc_info=error)
        reason = f"the model is not understood: {type(error).__name__}: {error}"
        warnings.warn(
            f"{reason}; the inputs of its modules are guessed from their layers",
            stacklevel=3,
        )
        report.keep("", reason)
        return None


@dataclass(frozen=True)
class _Replaced:
    path: str
    original: nn.Module
    optimized: nn.Module
    plan: Plan
    example: Example


class _Optimizer:
    def __init__(self, report: Report, examples: dict[str, Example] | None) -> None:
        self._report = report
        self._examples = examples
        self._done: dict[nn.Module, nn.Module] = {}
        self._optimized: list[str] = []
        self._replaced: list[_Replaced] = []

    def visit(self, module: nn.Module, path: str) -> nn.Module:
        """The module, or what replaces it."""
        if module not in self._done:
            self._done[module] = self._replace(module, path)
        return self._done[module]

    def _replace(self, module: nn.Module, path: str) -> nn.Module:
        if is_optimized(module):
            self._optimized.append(path)
            self._report.keep(path, "it is optimized already")
            return module
        if _is_own(module):
            self._report.keep(path, "it is a module of dyrelu.nn already")
            return module
        example, attempt = self._look(module, path)
        if attempt.plan is not None and attempt.plan.is_direct:
            return self._make(module, path, example, attempt)
        noted = len(self._report.found)
        children = {
            name: None if child is None else self.visit(child, join(path, name))
            for name, child in module._modules.items()
        }
        if any(children[name] is not module._modules[name] for name in children):
            return _copy_with(module, children)
        if attempt.plan is not None and len(self._report.found) == noted:
            return self._make(module, path, example, attempt)
        if self._examples is None:
            for _, reason in attempt.findings.declined:
                self._report.keep(path, reason)
        return module

    def note_others(self, findings: Findings) -> None:
        """Reports what is in the model but is no module."""
        for activation in findings.activations:
            place = activation.value.place
            if not self._is_optimized(place):
                self._report.keep(
                    place,
                    f"{activation.op} is computed among other things: "
                    'torch.compile(model, backend="dyrelu") replaces it',
                )
        for value, reason in findings.declined:
            if not self._is_optimized(value.place):
                self._report.keep(value.place, reason)

    def _is_optimized(self, place: str) -> bool:
        return any(
            not path or f"{place}.".startswith(f"{path}.") for path in self._optimized
        )

    def _look(self, module: nn.Module, path: str) -> tuple[Example, Attempt]:
        """The first example for which the module is an activation."""
        last = Example(), Attempt()
        if not _is_candidate(module):
            return last
        for example in self._find_examples(module, path):
            try:
                attempt = make_plan(module, *example.make())
            except Exception as error:
                # Whatever a module does, it is left as it is.
                _log.debug("%s is not understood", path, exc_info=error)
                if self._examples is not None:
                    reason = f"it is not understood: {type(error).__name__}: {error}"
                    self._report.keep(path, reason)
                continue
            last = example, attempt
            if attempt.plan is not None:
                break
        return last

    def _find_examples(self, module: nn.Module, path: str) -> Iterator[Example]:
        if self._examples is None:
            yield from guess_examples(module)
        elif path in self._examples:
            yield self._examples[path]

    def _make(
        self, module: nn.Module, path: str, example: Example, attempt: Attempt
    ) -> nn.Module:
        plan = attempt.plan
        assert plan is not None
        self._optimized.append(path)
        self._report.found += [describe(one, path) for one in plan.activations]
        optimized = make_optimized(module, *example.make(), plan)
        self._replaced.append(_Replaced(path, module, optimized, plan, example))
        return optimized

    def verify(self, arguments: dict[str, Arguments], gradients: bool) -> None:
        """Compares all that was replaced with what it was."""
        for one in self._replaced:
            args, kwargs = arguments.get(one.path) or one.example.draw()
            _log.info("comparing %s", one.path or "the model")
            verify_module(
                one.original, one.optimized, one.plan, one.path, args, kwargs, gradients
            )


def _is_own(module: nn.Module) -> bool:
    """Whether dyrelu computes a module anyway: its forward is dyrelu.nn's."""
    # (Classes of torch.jit do not let theirs be asked for.)
    forward = inspect.getattr_static(type(module), "forward", None)
    return str(getattr(forward, "__module__", "")).startswith("dyrelu.nn.")


def _is_candidate(module: nn.Module) -> bool:
    """Whether a module may be an activation and no more."""
    kind = type(module)
    if kind.__module__.startswith("torch.nn.modules") and kind is not nn.Sequential:
        return False
    if isinstance(module, (torch.fx.GraphModule, torch.jit.ScriptModule)):
        return False
    if "forward" in vars(module):
        return False  # It is called instead of that of a class.
    parts = list(module.modules())
    if len(parts) > _MAX_PARTS or any(map(is_optimized, parts)):
        return False
    return not any(map(_is_spatial, parts))


def _is_spatial(module: nn.Module) -> bool:
    """Whether a layer combines neighbours."""
    sizes = getattr(module, "kernel_size", None)
    is_convolution = isinstance(module, nn.modules.conv._ConvNd)
    return is_convolution and isinstance(sizes, Sequence) and any(k > 1 for k in sizes)


def _copy_with(module: nn.Module, children: dict[str, nn.Module | None]) -> nn.Module:
    """A module that shares all but these children."""
    copied: nn.Module = object.__new__(type(module))
    copied.__dict__ = dict(vars(module))
    copied.__dict__["_modules"] = children
    return copied
