"""Compiled code for calls that come again."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Code = TypeVar("Code")


class _Entry(Generic[Code]):
    __slots__ = ("code", "used")

    def __init__(self, code: Code) -> None:
        self.code = code
        self.used = 0


class Cache(Generic[Code]):
    """What was compiled, by what it depends on; of more than `limit` the one that was
    used longest ago goes. Its library is unloaded if that is safe (dyrelu._library).

    For any number of threads: a call's own reference keeps code that it runs.
    """

    # Each takes 40 to 80 KiB of memory; what comes back is read from disk in 2 ms.
    limit = 512

    def __init__(self) -> None:
        self._entries: dict[Hashable, _Entry[Code]] = {}
        self._clock = itertools.count()
        self._lock = threading.Lock()

    def find(self, key: Hashable) -> Code | None:
        """What is kept, in little more time than a dictionary takes."""
        entry = self._entries.get(key)
        if entry is None:
            return None
        entry.used = next(self._clock)
        return entry.code

    def add(self, key: Hashable, create: Callable[[], Code]) -> Code:
        """What is kept, or else what `create` makes, once in whichever thread."""
        with self._lock:
            code = self.find(key)
            if code is None:
                code = create()
                self._make_room()
                entry = self._entries[key] = _Entry(code)
                entry.used = next(self._clock)
            return code

    def _make_room(self) -> None:
        while len(self._entries) >= self.limit:
            del self._entries[min(self._entries, key=lambda k: self._entries[k].used)]
