"""A uniform sample of a stream whose length is not known, in bounded memory."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

Arrays = tuple[np.ndarray, ...]


class Reservoir:
    """Keeps `capacity` items of a stream, each equally likely, none twice.

    Every item draws a key; those with the smallest keys stay. Items are rows of one
    or more arrays, and only rows that stay are ever copied.
    """

    def __init__(self, capacity: int, generator: np.random.Generator) -> None:
        if capacity < 1:
            raise ValueError(f"a reservoir must hold 1 item or more, got {capacity}")
        self.capacity = capacity
        self.seen = 0
        self._generator = generator
        self._keys = np.empty(0)
        self._indices = np.empty(0, np.int64)
        self._arrays: Arrays = ()

    def offer(self, count: int, take: Callable[[np.ndarray], Arrays]) -> None:
        """Offers the next `count` items; take(which) copies rows of these [W, ...]."""
        keys = self._generator.random(count)
        first, self.seen = self.seen, self.seen + count
        full = len(self._keys) == self.capacity
        chosen = np.flatnonzero(keys < self._keys.max()) if full else np.arange(count)
        if len(chosen) > self.capacity:
            chosen = chosen[np.argsort(keys[chosen])[: self.capacity]]
        if len(chosen):
            self._merge(keys[chosen], first + chosen, take(chosen))

    def _merge(self, keys: np.ndarray, indices: np.ndarray, arrays: Arrays) -> None:
        """Puts new items beside the old ones and keeps the smallest keys."""
        if self._arrays:
            pairs = zip(self._arrays, arrays, strict=True)
            arrays = tuple(np.concatenate(pair) for pair in pairs)
        keys = np.concatenate([self._keys, keys])
        indices = np.concatenate([self._indices, indices])
        kept = np.argsort(keys)[: self.capacity]
        self._keys, self._indices = keys[kept], indices[kept]
        self._arrays = tuple(array[kept] for array in arrays)

    def items(self) -> tuple[np.ndarray, Arrays]:
        """The positions of what was kept in the stream, ascending, and its rows."""
        order = np.argsort(self._indices)
        return self._indices[order], tuple(array[order] for array in self._arrays)
