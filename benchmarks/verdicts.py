"""Which bars a run clears, and by how much it misses the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from dyrelu.bench.spread import geometric_mean

from benchmarks.rows import PUBLIC, Row
from benchmarks.sites import DTYPES

FLAT_FROM = 8 << 20


@dataclass(frozen=True)
class Verdict:
    """A bar and what was measured."""

    what: str
    measured: float
    bar: float
    at_least: bool
    where: str = ""
    unit: str = "x"

    @property
    def passed(self) -> bool:
        """Whether the bar is cleared."""
        return self.measured >= self.bar if self.at_least else self.measured <= self.bar

    def line(self) -> str:
        """One line for people."""
        word = "at least" if self.at_least else "at most"
        digits = 0 if isinstance(self.measured, int) else 2
        number = f"{self.measured:.{digits}f}{self.unit}"
        wanted = f"{word} {self.bar:g}{self.unit}"
        outcome = "PASS" if self.passed else "MISS"
        where = f" ({self.where})" if self.where else ""
        return f"{outcome} {self.what}: {number}, wanted {wanted}{where}"


class Placed(Protocol):
    """The row of some site."""

    label: str
    names: int
    batch: int


AnyRow = TypeVar("AnyRow", bound=Placed)


def named_mean(rows: list[AnyRow], value: Callable[[AnyRow], float]) -> float:
    """Every named site counts once."""
    return geometric_mean([value(row) for row in rows], [row.names for row in rows])


def place(row: Placed) -> str:
    """The site and the batch."""
    return f"{row.label}, batch {row.batch}"


def at_sites(rows: list[Row], threads: int, dtype: str = "f32") -> list[Verdict]:
    """The bars of the networks' sites with one number of threads and one type."""
    rows = [
        row
        for row in rows
        if (row.section, row.threads, row.dtype) == ("sites", threads, dtype)
    ]
    if not rows:
        return []
    title = f"{threads} thread{'s' if threads > 1 else ''}, "
    if dtype != "f32":
        title += f"{dtype}, "
    worst = max(rows, key=lambda row: row.over_limit)
    found = [
        Verdict(
            f"{title}time over limit, geometric mean",
            named_mean(rows, lambda row: row.over_limit),
            1.15,
            False,
        ),
        Verdict(
            f"{title}time over limit, worst site",
            worst.over_limit,
            1.5,
            False,
            place(worst),
        ),
    ]
    met = [row for row in rows if row.best]

    def faster(row: Row) -> float:
        return row.faster_than(row.best or "")

    if met:
        least = min(met, key=faster)
        where = f"{place(least)}, {least.best}"
        found.append(
            Verdict(
                f"{title}faster than the best peer, geometric mean",
                named_mean(met, faster),
                1.4,
                True,
            )
        )
        found.append(
            Verdict(
                f"{title}faster than the best peer, worst site",
                faster(least),
                1.0,
                True,
                where,
            )
        )
    # Shift-max is another function, which nobody spells with a permuted maximum.
    public = [row for row in rows if PUBLIC in row.peers and row.variant != "shift_max"]
    if public:
        mean = named_mean(public, lambda row: row.faster_than(PUBLIC))
        what = f"{title}faster than the public spelling, geometric mean"
        found.append(Verdict(what, mean, 50, True))
    return found


def of_variants(rows: list[Row], threads: int) -> list[Verdict]:
    """Other variants, numbers of pieces and layouts within their own limit."""
    rows = [row for row in rows if row.section == "variants" and row.threads == threads]
    if not rows:
        return []
    worst = max(rows, key=lambda row: row.over_limit)
    what = f"{threads} thread{'s' if threads > 1 else ''}, variants over their limit"
    mean = named_mean(rows, lambda row: row.over_limit)
    return [
        Verdict(f"{what}, geometric mean", mean, 1.15, False),
        Verdict(f"{what}, worst", worst.over_limit, 1.5, False, place(worst)),
    ]


def of_scaling(rows: list[Row], threads: int, llc: int) -> list[Verdict]:
    """Flatness over sizes, and half the bytes in little more than half the time."""
    rows = [row for row in rows if row.section == "scaling" and row.threads == threads]
    title = f"{threads} thread{'s' if threads > 1 else ''}, "
    found = []
    rates = [
        row.own / row.bytes
        for row in rows
        if row.dtype == "f32" and row.bytes >= FLAT_FROM
    ]
    if len(rates) > 1:
        what = f"{title}time per byte from 8 MiB on varies by"
        found.append(
            Verdict(what, (max(rates) / min(rates) - 1) * 100, 25, False, unit=" %")
        )
    # Samples are equal, so that equal bytes are twice the samples in half precision.
    full = {row.bytes: row for row in rows if row.dtype == "f32" and row.bytes > llc}
    for dtype in ("bf16", "f16"):
        halves = {row.bytes: row for row in rows if row.dtype == dtype}
        ratios = [
            halves[size].own / 2 / full[size].own for size in full if size in halves
        ]
        if ratios:
            what = f"{title}{dtype} over f32 beyond the last-level cache"
            found.append(Verdict(what, geometric_mean(ratios), 0.6, False))
    return found


def verdicts(rows: list[Row], cells: int, llc: int) -> list[Verdict]:
    """All bars that the run has measurements for; of so many cells it has rows."""
    found = [
        Verdict("cells without a time of dyrelu", cells - len(rows), 0, False, unit="")
    ]
    for threads in sorted({row.threads for row in rows}):
        for dtype in DTYPES:
            found += at_sites(rows, threads, dtype)
        found += of_variants(rows, threads)
        found += of_scaling(rows, threads, llc)
    return found
