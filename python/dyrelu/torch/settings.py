"""What the forward of a module depends on, but for its arguments and the values of its
tensors: what it is made of, and the numbers and words in that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

_PLAIN = (bool, int, float, complex, str, bytes, type(None))
_CONTAINERS = (tuple, list, dict)

# What every module has; hooks are looked at by themselves.
_INTERNAL = frozenset(vars(nn.Module())) - {"training"}


@dataclass(frozen=True)
class _Part:
    """A module in a module: `parent` is the number of the one that it is in, `same` of
    the one that it is once more. Attributes are those of its class, `kind`."""

    parent: int
    name: str
    kind: type[nn.Module]
    same: int | None
    attributes: tuple[str, ...]


@dataclass(frozen=True)
class Settings:
    """Where a module keeps its settings: names, to be read from it or its copies."""

    attributes: tuple[str, ...]
    parts: tuple[_Part, ...]

    def read(self, module: nn.Module) -> tuple[Any, ...]:
        """The settings now; others if the module is made of other parts."""
        modules: list[nn.Module | None] = [module]
        found = _read(module, self.attributes)
        for part in self.parts:
            parent = modules[part.parent]
            child = None if parent is None else parent._modules.get(part.name)
            if type(child) is not part.kind:
                found.append(type(child))
                child = None
            modules.append(child)
            if part.same is not None:
                found.append(child is modules[part.same])
            elif child is not None:
                found.append(has_hooks(child))
                found += _read(child, part.attributes)
        return tuple(found)


def find_settings(module: nn.Module) -> Settings:
    """The settings of a module as it is now."""
    parts: list[_Part] = []
    modules = [module]
    for number, parent in enumerate(modules):  # which grows
        is_seen = any(parent is one for one in modules[:number])
        if is_seen or isinstance(parent, torch.jit.ScriptModule):
            continue
        for name, child in parent._modules.items():
            if child is None:
                continue
            same = next((n for n, one in enumerate(modules) if one is child), None)
            attributes = () if same is not None else tuple(_find_attributes(child))
            parts.append(_Part(number, name, type(child), same, attributes))
            modules.append(child)
    return Settings(tuple(_find_attributes(module)), tuple(parts))


def has_hooks(module: nn.Module) -> bool:
    """Whether something else than its forward is called for a module."""
    return bool(
        module._forward_hooks
        or module._forward_pre_hooks
        or module._backward_hooks
        or module._backward_pre_hooks
    )


def _find_attributes(module: nn.Module) -> Iterator[str]:
    """Those of the module, and the plain ones of its class."""
    names = dict.fromkeys(name for name in vars(module) if name not in _INTERNAL)
    for kind in type(module).__mro__:
        if kind.__module__.partition(".")[0] in ("torch", "builtins"):
            continue
        for name, value in vars(kind).items():
            if isinstance(value, (*_PLAIN, *_CONTAINERS)) and name[:2] != "__":
                names.setdefault(name)
    yield from names


def _read(module: nn.Module, attributes: tuple[str, ...]) -> list[Any]:
    # Read while torch.compile traces, these become conditions of its graph.
    found: list[Any] = [type(module), *module._modules.keys()]
    found += [describe(getattr(module, name, None)) for name in attributes]
    for tensors in (module._parameters, module._buffers):
        for one in tensors.values():
            found.append(None if one is None else (one.dtype, one.shape))
    return found


def describe(value: Any) -> Any:
    """What is the same for values that are, and can be a key: of a tensor what it is
    but its values, and `id` of what has no value to compare."""
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, Tensor):
        return value.dtype, value.shape
    if isinstance(value, dict):
        return tuple([(key, describe(one)) for key, one in value.items()])
    if isinstance(value, (tuple, list)):
        return tuple([describe(one) for one in value])
    return id(value)
