"""Twins of modules: what is run to see what a module does."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import Tensor, nn

from .classes import get_original
from .values import has_values, is_small

# What replaces the tensor at a path.
Replace = Callable[[str, Tensor], Tensor]


def join(path: str, name: str) -> str:
    """The path of what has that name in the module at `path`."""
    return f"{path}.{name}" if path else name


def make_twin(module: nn.Module, replace: Replace) -> nn.Module:
    """A module of the same parts with other tensors, and none of the module's own.

    Whatever runs the twin, and what its forward assigns, leaves the module as it is.
    Modules that are one in the module are one in the twin. `replace` gets parameters,
    buffers and attributes, once for each place that keeps one. The twin of what
    optimize made is of the class that it was.
    """
    return _make_twin(module, "", replace, {})


def _make_twin(
    module: nn.Module, path: str, replace: Replace, twins: dict[int, nn.Module]
) -> nn.Module:
    if isinstance(module, torch.jit.ScriptModule):
        return module  # Its parts are not in Python.
    if id(module) in twins:
        return twins[id(module)]
    twin: nn.Module = object.__new__(get_original(type(module)))
    twins[id(module)] = twin

    def copy_entry(name: str, entry: Any) -> Any:
        if isinstance(entry, Tensor):
            return replace(join(path, name), entry)
        if isinstance(entry, nn.Module):
            return _make_twin(entry, join(path, name), replace, twins)
        if isinstance(entry, (dict, list, set)):
            return copy.copy(entry)
        return entry

    for name, value in vars(module).items():
        if name in ("_parameters", "_buffers", "_modules"):
            made = {key: copy_entry(key, entry) for key, entry in value.items()}
        else:
            made = copy_entry(name, value)
        twin.__dict__[name] = made
    twin.__dict__["_compiled_call_impl"] = None  # It is bound to the module.
    return twin


def is_constant(tensor: Tensor) -> bool:
    """Whether a tensor of a module does not learn, and is known by its values."""
    is_learning = isinstance(tensor, nn.Parameter) or tensor.requires_grad
    return not is_learning and is_small(tensor) and has_values(tensor)


def list_contents(module: nn.Module) -> list[Any]:
    """All that a module and its parts keep, to be compared by what is the same."""
    return [one for part in module.modules() for one in _list_entries(vars(part))]


def _list_entries(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for name, entry in value.items():
            yield name
            yield from _list_entries(entry)
    elif isinstance(value, (list, tuple, set)):
        for entry in value:
            yield from _list_entries(entry)
    else:
        yield value
