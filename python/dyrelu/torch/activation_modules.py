"""Modules that compute with an operator what their class computes in its forward."""

from __future__ import annotations

import copy
import functools
import logging
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from .plans import Plan, make_plan

_log = logging.getLogger("dyrelu.torch")

# So many kinds of arguments and states are kept.
_MAX_PLANS = 16

_Key = tuple[Any, ...]


class _Constants:
    """The buffers of a module whose values are in a plan."""

    def __init__(self, module: nn.Module, plan: Plan) -> None:
        self._expected = plan.constants
        self._seen: list[tuple[Tensor, int]] = []
        self._note(module)

    def hold(self, module: nn.Module) -> bool:
        """Whether they are what they were."""
        now = [find_tensor(module, name) for name in self._expected]
        if all(
            tensor is seen and tensor._version == version
            for tensor, (seen, version) in zip(now, self._seen, strict=True)
        ):
            return True
        for tensor, expected in zip(now, self._expected.values(), strict=True):
            if tensor.shape != expected.shape or not torch.equal(
                tensor.to(expected), expected
            ):
                return False
        self._note(module)
        return True

    def _note(self, module: nn.Module) -> None:
        tensors = [find_tensor(module, name) for name in self._expected]
        self._seen = [(tensor, tensor._version) for tensor in tensors]


def find_tensor(module: nn.Module, name: str) -> Tensor:
    """The parameter or buffer of that name, as state_dict has it."""
    *path, last = name.split(".")
    found = functools.reduce(getattr, path, module)
    tensor: Tensor = getattr(found, last)
    return tensor


class State:
    """The plans of a module, by the arguments and the settings that they are for."""

    def __init__(self, module: nn.Module) -> None:
        self._watched = _find_settings(module)
        self._plans: dict[_Key, list[tuple[Plan, _Constants]]] = {}
        self._count = 0

    def find(
        self, module: nn.Module, args: Sequence[Any], kwargs: dict[str, Any]
    ) -> tuple[Plan | None, list[Tensor]]:
        """The plan for a call, if the module is an activation for it."""
        tensors = [one for one in (*args, *kwargs.values()) if isinstance(one, Tensor)]
        key = self._make_key(args, kwargs)
        for plan, constants in self._plans.get(key, ()):
            if not plan.fits(*tensors):
                continue
            if torch.compiler.is_compiling() or constants.hold(module):
                return plan, tensors
        if torch.compiler.is_compiling():
            return None, tensors
        return self._add(module, args, kwargs, key, tensors), tensors

    def add(
        self, module: nn.Module, args: Sequence[Any], kwargs: dict[str, Any], plan: Plan
    ) -> None:
        """Keeps a plan for arguments like these."""
        plans = self._plans.setdefault(self._make_key(args, kwargs), [])
        plans.append((plan, _Constants(module, plan)))
        self._count += 1

    def _make_key(self, args: Sequence[Any], kwargs: dict[str, Any]) -> _Key:
        parts: list[Any] = list(kwargs)
        for given in (*args, *kwargs.values()):
            if isinstance(given, Tensor):
                # Sizes 0 and 1 are other cases than larger ones.
                parts.append(given.dtype)
                parts.append(tuple(size if size < 2 else 2 for size in given.shape))
            else:
                parts.append(given)
        parts += [getattr(module, name) for module, name in self._watched]
        return tuple(parts)

    def _add(
        self,
        module: nn.Module,
        args: Sequence[Any],
        kwargs: dict[str, Any],
        key: _Key,
        tensors: Sequence[Tensor],
    ) -> Plan | None:
        """Looks at the module again: this is a new kind of call, or it was changed."""
        if self._count >= _MAX_PLANS:
            return None
        self._count += 1
        original = make_original(module)
        try:
            attempt = make_plan(original, args, kwargs)
            plan, reason = attempt.plan, attempt.reason
        except Exception as error:
            plan, reason = None, f"{type(error).__name__}: {error}"
        if plan is None or not plan.fits(*tensors):
            shapes = [tuple(tensor.shape) for tensor in tensors]
            _log.warning("a module runs as it was written for %s: %s", shapes, reason)
            return None
        self._plans.setdefault(key, []).append((plan, _Constants(module, plan)))
        return plan

    def __deepcopy__(self, memo: dict[int, Any]) -> State:
        # The buffers are others, and plans are quickly made.
        result = State.__new__(State)
        result._watched = copy.deepcopy(self._watched, memo)
        result._plans, result._count = {}, 0
        return result

    def __getstate__(self) -> dict[str, Any]:
        return {"_watched": self._watched, "_plans": {}, "_count": 0}


def _find_settings(module: nn.Module) -> list[tuple[nn.Module, str]]:
    """The numbers and words in modules that their forward may depend on."""
    found: list[tuple[nn.Module, str]] = []
    for part in module.modules():
        if type(part).__module__.startswith("torch.nn.modules"):
            found.append((part, "training"))
            continue
        for name, value in vars(part).items():
            is_plain = isinstance(value, (bool, int, float, str, type(None)))
            if is_plain and not name.startswith("_"):
                found.append((part, name))
    return found


class _Optimized:
    """Before the class of a module; all else is that module's."""

    _dyrelu_state: State

    def forward(self, *args: Any, **kwargs: Any) -> Any:
        """The operator, or what the class does where that is no activation."""
        assert isinstance(self, nn.Module)
        plan, tensors = self._dyrelu_state.find(self, args, kwargs)
        if plan is None:
            return super().forward(*args, **kwargs)  # type: ignore[misc]
        return plan.function(self, *tensors)

    def __reduce__(self) -> Any:
        return _make_empty, (type(self).__mro__[2],), vars(self)


_classes: dict[type[nn.Module], type[nn.Module]] = {}


def _make_class(base: type[nn.Module]) -> type[nn.Module]:
    if base not in _classes:
        _classes[base] = _derive(base)
    return _classes[base]


def _derive(base: type[nn.Module]) -> type[nn.Module]:
    return type(base.__name__, (_Optimized, base), {"__module__": base.__module__})


def _make_empty(base: type[nn.Module]) -> nn.Module:
    made: nn.Module = object.__new__(_make_class(base))
    return made


def make_original(module: nn.Module) -> nn.Module:
    """The same module, of its own class."""
    original: nn.Module = object.__new__(type(module).__mro__[2])
    original.__dict__ = module.__dict__
    return original


def make_optimized(
    module: nn.Module, args: Sequence[Any], kwargs: dict[str, Any], plan: Plan
) -> nn.Module:
    """A module that shares all it has with another, and computes by a plan where
    that is for the arguments. It is of a class that is derived from the other's."""
    optimized = _make_empty(type(module))
    optimized.__dict__ = module.__dict__
    state = State(module)
    state.add(module, args, kwargs, plan)
    optimized._dyrelu_state = state  # type: ignore[assignment]
    return optimized
