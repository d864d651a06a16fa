"""Tells what a run on a GPU has measured: on the terminal and in the document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dyrelu.bench.spread import NOISY

from benchmarks.device.bars import verdicts
from benchmarks.device.cases import cells_of
from benchmarks.device.names import COMPILED, COPY, EMPTY, OWN, TRITON, WAYS
from benchmarks.device.rows import Row, failures, rows_of
from benchmarks.document import write_section
from benchmarks.tables import bytes_text, folded, lines_text, time_text, times_text

HEADINGS = ("site", "batch", "type", "x", "copy_", "empty chain", "launches")
HEADINGS += ("dyrelu", "of copy_", "torch.compile", "dyrelu faster")
HEADINGS += ("Triton", "dyrelu faster", "best of others")


def clocks_text(run: dict[str, Any]) -> str:
    """What the clocks were after each cell."""
    found = [cell["clocks"]["sm_mhz"] for cell in run["cells"] if cell.get("clocks")]
    if not found:
        return "clocks unknown"
    most = run["machine"].get("most_sm_mhz")
    end = f" of {most:.0f}" if most else ""
    memory = run["machine"].get("memory_mhz")
    more = f", memory {memory:.0f} MHz before" if memory else ""
    return f"SM clock {min(found):.0f} to {max(found):.0f}{end} MHz{more}"


def machine_text(run: dict[str, Any]) -> str:
    """Where and with what the run was made."""
    machine = run["machine"]
    versions = ", ".join(f"{k} {v}" for k, v in machine["versions"].items())
    cells = cells_of(run["run"])
    return (
        f"{len(run['cells'])} of the run's {len(cells)} cells. "
        f"{machine['date']}, {machine.get('name', 'an unknown GPU')}, driver "
        f"{machine.get('driver', 'unknown')}, {machine['processors']} multiprocessors, "
        f"L2 {bytes_text(machine['cache_bytes'])}; {clocks_text(run)}. {versions}; "
        f"dyrelu's code is {machine['emit']} for {machine['chip']}."
    )


def cells_of_row(row: Row) -> list[str]:
    """The row's text, column by column."""

    def time(name: str | None) -> str:
        if name not in row.times:
            return "-"
        return time_text(row.times[name], row.spreads[name])

    def faster(name: str) -> str:
        return times_text(row.faster_than(name)) if name in row.times else "-"

    return [
        *(row.label, str(row.batch), row.dtype, bytes_text(row.bytes)),
        *(time(COPY), time(EMPTY), str(row.launches), time(OWN)),
        *(f"{row.of_copy:.0%}", time(COMPILED), faster(COMPILED)),
        *(time(TRITON), faster(TRITON), row.best or "-"),
    ]


def tables(run: dict[str, Any]) -> list[tuple[str, str]]:
    """Titles and tables, one for each way."""
    found = []
    for way in WAYS:
        rows = rows_of(run, way)
        if rows:
            lines = [list(HEADINGS), *map(cells_of_row, rows)]
            found.append((way, lines_text(lines)))
    return found


def verdict_text(run: dict[str, Any]) -> str:
    """The verdict lines, and how much of the run is noise."""
    lines = [one.line() for one in verdicts(run)]
    rows = [row for way in WAYS for row in rows_of(run, way)]
    noisy = sum(row.is_noisy for row in rows)
    if noisy:
        lines.append(
            f"noisy: {noisy} of {len(rows)} rows, where quartiles of what is compared "
            f"are more than {NOISY:.0%} apart"
        )
    return "\n".join(lines)


def terminal_text(run: dict[str, Any]) -> str:
    """Everything for a terminal."""
    parts = [machine_text(run)]
    parts += [f"{title}\n{text}" for title, text in tables(run)]
    parts += ["\n".join(failures(run)), verdict_text(run)]
    return "\n\n".join(part for part in parts if part)


def document_text(run: dict[str, Any]) -> str:
    """What stands in the document."""
    parts = [machine_text(run), f"```text\n{verdict_text(run)}\n```"]
    problems = failures(run)
    if problems:
        parts.append("Not measured:\n\n" + "\n".join(f"- {line}" for line in problems))
    parts += [folded(title, text) for title, text in tables(run)]
    return "\n\n".join(parts)


def write_document(run: dict[str, Any], document: Path) -> None:
    """Writes the run's section."""
    title = f"On a GPU, {run['run']} run"
    write_section(document, f"gpu-{run['run']}", title, document_text(run))
