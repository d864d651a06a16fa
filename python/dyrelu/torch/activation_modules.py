"""Modules that compute with an operator what their class computes in its forward."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from .classes import derive, get_original
from .constants import Constants
from .plans import Plan, make_plan
from .settings import Settings, describe, find_settings
from .twins import list_contents

_log = logging.getLogger("dyrelu.torch")

# So often a module is looked at again, for other arguments or when it was changed.
_MAX_LOOKS = 16

_Key = tuple[Any, ...]


class State:
    """The plans of a module, by the arguments and the settings that they are for."""

    def __init__(self) -> None:
        self._settings: Settings | None = None
        self._plans: dict[_Key, list[tuple[Plan, Constants]]] = {}
        self._declined: set[_Key] = set()
        self._count = 0
        # State dictionaries that were loaded.
        self.loads = 0
        # Whatever is known by its id.
        self._kept: list[Any] = []

    def find(
        self, module: nn.Module, args: Sequence[Any], kwargs: dict[str, Any]
    ) -> tuple[Plan | None, list[Tensor]]:
        """The plan for a call, if the module is an activation for it."""
        tensors = [one for one in (*args, *kwargs.values()) if isinstance(one, Tensor)]
        if self._settings is not None:
            key = _make_key(self._settings, module, args, kwargs)
            for plan, constants in self._plans.get(key, ()):
                if plan.fits(*tensors) and constants.hold(module, self.loads):
                    return plan, tensors
        if torch.compiler.is_compiling():
            return None, tensors
        if self._settings is not None and _add_sizes(key, tensors) in self._declined:
            return None, tensors
        return self._look(module, args, kwargs, tensors), tensors

    def add(
        self, module: nn.Module, args: Sequence[Any], kwargs: dict[str, Any], plan: Plan
    ) -> None:
        """Keeps a plan for arguments like these, and none whose constants are others
        now: they would be the first that torch.compile asks for."""
        key = self._renew_key(module, args, kwargs)
        others = [one for one in self._plans.get(key, ()) if one[1].hold(module)]
        self._plans[key] = [*others, (plan, Constants(module, plan.constants))]

    def _renew_key(
        self, module: nn.Module, args: Sequence[Any], kwargs: dict[str, Any]
    ) -> _Key:
        """The key of a call, of all that the module has now."""
        settings = find_settings(module)
        if settings != self._settings:
            self._settings, self._plans, self._kept = settings, {}, []
            self._declined = set()
        self._kept += [
            one
            for one in (*list_contents(module), *args, *kwargs.values())
            if not isinstance(one, (Tensor, nn.Module))
        ]
        return _make_key(settings, module, args, kwargs)

    def _look(
        self,
        module: nn.Module,
        args: Sequence[Any],
        kwargs: dict[str, Any],
        tensors: Sequence[Tensor],
    ) -> Plan | None:
        """Looks at the module again: this is a new kind of call, or it was changed."""
        self._count += 1
        if self._count > _MAX_LOOKS:
            if self._count == _MAX_LOOKS + 1:
                _log.warning("a module is not looked at more than %s times", _MAX_LOOKS)
            return None
        try:
            attempt = make_plan(module, args, kwargs)
            plan, reason = attempt.plan, attempt.reason
        except Exception as error:
            plan, reason = None, f"{type(error).__name__}: {error}"
        if plan is None or not plan.fits(*tensors):
            shapes = [tuple(tensor.shape) for tensor in tensors]
            reason = reason or "it is an activation for other sizes"
            name = get_original(type(module)).__name__
            _log.warning("a %s runs as it was written for %s: %s", name, shapes, reason)
            key = self._renew_key(module, args, kwargs)
            self._declined.add(_add_sizes(key, tensors))
            return None
        self.add(module, args, kwargs, plan)
        return plan


def _add_sizes(key: _Key, tensors: Sequence[Tensor]) -> _Key:
    return (key, *[tensor.shape for tensor in tensors])


def _make_key(
    settings: Settings, module: nn.Module, args: Sequence[Any], kwargs: dict[str, Any]
) -> _Key:
    parts: list[Any] = list(kwargs)
    for given in (*args, *kwargs.values()):
        if isinstance(given, Tensor):
            # Sizes 0 and 1 are other cases than larger ones.
            parts.append(given.dtype)
            parts.append(tuple([size if size < 2 else 2 for size in given.shape]))
        else:
            parts.append(describe(given))
    return (*parts, settings.read(module))


class _Optimized:
    """Before the class of a module; all else is that module's."""

    # In a slot of the derived class: what a module has in its dictionary is shared with
    # the module that was optimized.
    _dyrelu_state: State

    def forward(self, *args: Any, **kwargs: Any) -> Any:
        """The operator, or what the class does where that is no activation."""
        assert isinstance(self, nn.Module)
        plan, tensors = self._dyrelu_state.find(self, args, kwargs)
        if plan is None:
            return super().forward(*args, **kwargs)  # type: ignore[misc]
        return plan.function(self, *tensors)

    def _load_from_state_dict(self, *args: Any, **kwargs: Any) -> None:
        self._dyrelu_state.loads += 1
        super()._load_from_state_dict(*args, **kwargs)  # type: ignore[misc]

    def __reduce__(self) -> Any:
        # Plans are of these tensors, and quickly made.
        kind = type(self)
        is_usual = kind.__getstate__ is object.__getstate__
        contents = vars(self) if is_usual else self.__getstate__()
        return _make_empty, (get_original(kind),), contents

    def _replicate_for_data_parallel(self) -> Any:
        replica = super()._replicate_for_data_parallel()  # type: ignore[misc]
        replica._dyrelu_state = self._dyrelu_state
        return replica


def _make_empty(base: type) -> Any:
    made = object.__new__(derive(_Optimized, base, ("_dyrelu_state",)))
    object.__setattr__(made, "_dyrelu_state", State())
    return made


def is_optimized(module: nn.Module) -> bool:
    """Whether a module computes by plans."""
    return isinstance(module, _Optimized)


def make_optimized(
    module: nn.Module, args: Sequence[Any], kwargs: dict[str, Any], plan: Plan
) -> nn.Module:
    """A module that shares all it has with another, and computes by a plan where
    that is for the arguments. It is of a class that is derived from the other's."""
    optimized: nn.Module = _make_empty(type(module))
    optimized.__dict__ = module.__dict__
    assert isinstance(optimized, _Optimized)
    optimized._dyrelu_state.add(optimized, args, kwargs, plan)
    return optimized
