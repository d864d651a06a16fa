"""The tensors of a module whose values a plan relies on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch._subclasses.fake_tensor import FakeTensor
from torch.utils._python_dispatch import _disable_current_modes

from .marks import Mark, have_same_values
from .values import has_values


class Constants:
    """The tensors of a module whose values are in a plan."""

    def __init__(self, module: nn.Module, expected: dict[str, Tensor]) -> None:
        self._expected = list(expected.values())
        self._paths = [name.split(".") for name in expected]
        self._marks = [Mark(tensor) for tensor in self._find(module)]

    def hold(self, module: nn.Module, loads: int = 0) -> bool:
        """Whether they are known to be what they were.

        A graph of torch.compile is for one number of `loads`."""
        tensors = self._find(module)
        if torch.compiler.is_compiling():
            return bool(_equal_in_trace(self, loads, *tensors))
        if all(
            mark.holds(tensor)
            for mark, tensor in zip(self._marks, tensors, strict=True)
        ):
            return True
        marks = [Mark(tensor) for tensor in tensors]
        if not self.equal(tensors):
            return False
        self._marks = marks
        return True

    def equal(self, tensors: Sequence[Any]) -> bool:
        """Whether these are tensors of the values in the plan."""
        with _disable_current_modes():
            return all(
                _is_equal(_find_real(tensor, mark.tensor), expected)
                for tensor, mark, expected in zip(
                    tensors, self._marks, self._expected, strict=True
                )
            )

    def _find(self, module: nn.Module) -> list[Tensor]:
        return [_find(module, path) for path in self._paths]


@torch.compiler.assume_constant_result  # type: ignore[untyped-decorator]
def _equal_in_trace(constants: Constants, _loads: int, *tensors: Any) -> bool:
    """Compares when a graph is made; the tensors in it have no values."""
    return constants.equal(tensors)


def _find_real(tensor: Any, seen: Tensor | None) -> Any:
    """What a fake tensor stands for, if that is `seen`: torch.export puts fake ones in
    the place of a module's own."""
    if not isinstance(tensor, FakeTensor):
        return tensor
    if seen is None:
        return None
    made = tensor.fake_mode.fake_tensor_converter._get_memo(seen)
    return seen if made is tensor else None


def _is_equal(tensor: Any, expected: Tensor) -> bool:
    return has_values(tensor) and have_same_values(tensor, expected)


def find_tensor(module: nn.Module, name: str) -> Tensor:
    """The parameter, buffer or attribute of that name, as state_dict has it."""
    return _find(module, name.split("."))


def _find(module: nn.Module, path: Sequence[str]) -> Tensor:
    found: Any = module
    for name in path:
        found = getattr(found, name)
    assert isinstance(found, Tensor)
    return found
