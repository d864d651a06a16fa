"""Classes that are derived from a module's own while it is optimized."""

from __future__ import annotations

import functools
from typing import Any

from torch import nn

_ORIGINAL = "_dyrelu_original"


@functools.cache
def derive(before: type, original: type, slots: tuple[str, ...]) -> type[nn.Module]:
    """A class that looks like `original`, of a module, and in which `before` is first.

    What its modules have beside their dictionary is in `slots`."""
    contents: dict[str, Any] = {
        "__module__": original.__module__,
        "__slots__": slots,
        _ORIGINAL: original,
    }
    return type(original.__name__, (before, original), contents)


def get_original(kind: type) -> type:
    """The class that `kind` is derived from, or `kind` itself if `derive` did not make
    it."""
    original: type = getattr(kind, _ORIGINAL, kind)
    return original
