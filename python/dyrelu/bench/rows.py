"""What was measured, and what was to be reached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

UNITS = {"ratio": "", "us": " us", "MiB": " MiB"}


@dataclass(frozen=True)
class Row:
    """One comparison: `value` is to be at most (or, `at_least`, at least) `bar`."""

    name: str
    threads: int
    value: float
    bar: float
    unit: str = "ratio"
    at_least: bool = False
    # Milliseconds of both, where times are compared, and the ratio's quartiles apart.
    ours: float | None = None
    peer: float | None = None
    noise: float | None = None

    @property
    def passed(self) -> bool:
        """Whether the bar is reached."""
        return self.value >= self.bar if self.at_least else self.value <= self.bar

    @property
    def verdict(self) -> str:
        """PASS, or by how much it fell short."""
        if self.passed:
            return "PASS"
        missing = abs(self.value / self.bar - 1)
        return f"short by {missing:.0%}" if missing >= 0.005 else "short by < 1%"

    def to_json(self) -> dict[str, Any]:
        """All of it."""
        return asdict(self) | {"passed": self.passed}


HEADER = ("what", "threads", "ours", "peer", "value", "bar", "")


def _cells(row: Row) -> tuple[str, ...]:
    unit = UNITS[row.unit]
    sign = ">=" if row.at_least else "<="
    times = ("" if t is None else f"{t:.3g} ms" for t in (row.ours, row.peer))
    value = f"{row.value:.3g}{unit}"
    if row.noise is not None and row.noise > 0.15:
        value += " (noisy)"
    bar = f"{sign} {row.bar:g}{unit}"
    return (row.name, str(row.threads), *times, value, bar, row.verdict)


def table(rows: Sequence[Row]) -> str:
    """For a terminal."""
    lines = [HEADER, *(_cells(row) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    text = [
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        for line in lines
    ]
    return "\n".join(line.rstrip() for line in text)


def markdown(rows: Sequence[Row]) -> str:
    """For a document."""
    lines = [HEADER, ("---",) * len(HEADER), *(_cells(row) for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
