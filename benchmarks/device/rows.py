"""What the measurements of one cell on a GPU say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dyrelu.bench.spread import NOISY, spread

from benchmarks.device.names import COPY, EMPTY, FLUSHED, LIMITS, OWN
from benchmarks.rows import failure_lines


@dataclass(frozen=True)
class Row:
    """One cell, timed in one way."""

    label: str
    names: int
    batch: int
    dtype: str
    bytes: int
    launches: int
    way: str
    times: dict[str, float]
    spreads: dict[str, float]

    @property
    def own(self) -> float:
        """dyrelu's seconds."""
        return self.times[OWN]

    @property
    def of_copy(self) -> float:
        """The part of a copy's bandwidth that dyrelu reaches."""
        return self.times[COPY] / self.own

    @property
    def over_empty(self) -> float:
        """dyrelu's time over that of a copy and of as many launches of nothing."""
        return self.own / (self.times[COPY] + self.times[EMPTY])

    @property
    def best(self) -> str | None:
        """The fastest of the others."""
        others = {k: t for k, t in self.times.items() if k not in (OWN, *LIMITS)}
        return min(others, key=others.__getitem__) if others else None

    def faster_than(self, peer: str) -> float:
        """The peer's time over dyrelu's."""
        return self.times[peer] / self.own

    @property
    def is_noisy(self) -> bool:
        """Whether one of the numbers that are compared is uncertain."""
        names = (OWN, COPY, EMPTY, self.best)
        return any(self.spreads[name] > NOISY for name in names if name in self.spreads)


def rows_of(run: dict[str, Any], way: str) -> list[Row]:
    """The cells that dyrelu and the copy were timed at in that way; those with a
    flushed cache, where x is as large as the cache, as they are.
    """
    found = []
    for cell in run["cells"]:
        times = cell["times"].get(way)
        if times is None:
            times = cell["times"].get(way.removesuffix(FLUSHED), {})
        if not {OWN, COPY} <= set(times):
            continue
        site = cell["site"]
        found.append(
            Row(
                label=site["label"],
                names=len(site["names"]),
                batch=cell["batch"],
                dtype=cell["dtype"],
                bytes=cell["bytes"],
                launches=cell["launches"],
                way=way,
                times={name: time["median"] for name, time in times.items()},
                spreads={name: spread(time) for name, time in times.items()},
            )
        )
    return found


def failures(run: dict[str, Any]) -> list[str]:
    """Who has no time, or was wrong, and where."""
    places: dict[str, list[str]] = {}
    for cell in run["cells"]:
        for name, reason in cell["skipped"].items():
            places.setdefault(f"{name}: {reason}", []).append(cell["name"])
    return failure_lines(run["absent"], places)
