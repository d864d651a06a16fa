"""Tables of a run, for terminals and in Markdown."""

from __future__ import annotations

import re

from dyrelu.bench.spread import NOISY

from benchmarks.rows import HANDWRITTEN, PUBLIC, Row

HEADINGS = (
    "site",
    "batch",
    "x",
    "limit",
    "dyrelu",
    "over limit",
    "best peer",
    "its time",
    "dyrelu faster",
    "than public",
    "C++ by hand",
)


def time_text(seconds: float, spread: float = 0.0) -> str:
    """A time with three digits, and its spread where it is noisy."""
    for unit, scale in (("s", 1.0), ("ms", 1e3), ("us", 1e6)):
        if seconds * scale >= 1 or unit == "us":
            break
    value = seconds * scale
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    noise = f" (spread {spread:.0%})" if spread > NOISY else ""
    return f"{value:.{digits}f} {unit}{noise}"


def bytes_text(count: int) -> str:
    """A size in KiB, MiB or GiB."""
    for unit, scale in (("GiB", 1 << 30), ("MiB", 1 << 20)):
        if count >= scale:
            return f"{count / scale:.3g} {unit}"
    return f"{count / 1024:.3g} KiB"


def times_text(ratio: float) -> str:
    """`1.23x`."""
    return f"{ratio:.2f}x" if ratio < 10 else f"{ratio:.0f}x"


def cells_of_row(row: Row) -> list[str]:
    """The row's text, column by column."""
    best = row.best

    def peer(name: str) -> str:
        return (
            time_text(row.peers[name], row.spreads[name]) if name in row.peers else "-"
        )

    return [
        row.label if row.dtype == "f32" else f"{row.label} {row.dtype}",
        str(row.batch),
        bytes_text(row.bytes),
        time_text(row.limit, row.limit_spread),
        time_text(row.own, row.spreads["dyrelu"]),
        times_text(row.over_limit),
        best or "-",
        peer(best) if best else "-",
        times_text(row.faster_than(best)) if best else "-",
        times_text(row.faster_than(PUBLIC)) if PUBLIC in row.peers else "-",
        peer(HANDWRITTEN),
    ]


def table(rows: list[Row]) -> str:
    """A table that is readable as text and is Markdown."""
    return lines_text([list(HEADINGS), *map(cells_of_row, rows)])


def lines_text(lines: list[list[str]]) -> str:
    """A table of lines of cells, the first of which are the headings."""
    widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]

    def text(line: list[str]) -> str:
        return (
            "| "
            + " | ".join(cell.ljust(w) for cell, w in zip(line, widths, strict=True))
            + " |"
        )

    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([text(lines[0]), rule, *map(text, lines[1:])])


def folded(title: str, text: str) -> str:
    """A table that opens below its title, for documents."""
    compact = re.sub(r" +\|", " |", re.sub(r"-{3,}", "---", text))
    return f"<details><summary>{title}</summary>\n\n{compact}\n\n</details>"
