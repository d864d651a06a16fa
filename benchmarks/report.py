"""Tells what a run has measured: on the terminal, and in docs/benchmarks.md.

python -m benchmarks.report FILE.json [--document]
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from dyrelu.bench.spread import NOISY

from benchmarks.chain_rows import chain_table, chain_verdicts, timed
from benchmarks.compile_times import compile_table, compile_verdicts
from benchmarks.document import DOCUMENT, replace_between_marks
from benchmarks.rows import Row, failures, is_noisy, rows_of
from benchmarks.tables import bytes_text, folded, table
from benchmarks.verdicts import verdicts

SECTIONS = {
    "sites": "sites of networks",
    "scaling": "sizes",
    "variants": "variants, pieces and layouts",
}


def threads_of_chains(run: dict) -> list[int]:
    """The numbers of threads that chains were measured with."""
    return sorted({chain["threads"] for chain in run.get("chains", [])})


def verdict_text(run: dict, rows: list[Row]) -> str:
    """The verdict lines, and how much of the run is noise."""
    found = [one.line() for one in verdicts(rows, len(run["cells"]), run["llc"])]
    for threads in threads_of_chains(run):
        found += [one.line() for one in chain_verdicts(run, threads)]
    found += [one.line() for one in compile_verdicts(run)]
    noisy = sum(is_noisy(row) for row in rows)
    if noisy:
        found.append(
            f"noisy: {noisy} of {len(rows)} cells, where the quartiles of dyrelu, the "
            f"limit or the best peer are more than {NOISY:.0%} apart"
        )
    timings = [time for cell in run["cells"] for time in cell["times"].values()]
    faulty = sum(time.get("faults", 0) >= 1 for time in timings)
    if faulty:
        found.append(
            f"page faults: in {faulty} of {len(timings)} timings one or more in each call"
        )
    return "\n".join(found)


def machine_text(run: dict) -> str:
    """Where and with what the run was made."""
    machine = run["machine"]
    caches = ", ".join(
        f"{name} {bytes_text(size)}" for name, size in machine["caches"].items()
    )
    versions = ", ".join(
        f"{name} {version}" for name, version in machine["versions"].items()
    )
    return (
        f"{machine['date']}, {machine['processor']}, "
        f"{machine['cores']} cores, {caches}; load before the run {machine['load']:.1f}. {versions}."
    )


def tables(run: dict, rows: list[Row]) -> list[tuple[str, str]]:
    """Titles and tables."""
    found = []
    for section, words in SECTIONS.items():
        for threads in sorted({row.threads for row in rows}):
            some = [
                row for row in rows if row.section == section and row.threads == threads
            ]
            if some:
                plural = "s" if threads > 1 else ""
                found.append((f"{threads} thread{plural}, {words}", table(some)))
    for threads in threads_of_chains(run):
        if timed(run, threads):
            title = f"{threads} thread{'s' if threads > 1 else ''}, chains of ops"
            found.append((title, chain_table(run, threads)))
    if run.get("compilations"):
        found.append(("compilation of one op in memory", compile_table(run)))
    return found


def terminal_text(run: dict) -> str:
    """Everything for a terminal."""
    rows = rows_of(run)
    parts = [machine_text(run)]
    parts += [f"{title}\n{text}" for title, text in tables(run, rows)]
    parts += ["\n".join(failures(run)), verdict_text(run, rows)]
    return "\n\n".join(part for part in parts if part)


def document_text(run: dict, picture: str) -> str:
    """What stands between the marks of the document."""
    rows = rows_of(run)
    parts = [machine_text(run), f"```text\n{verdict_text(run, rows)}\n```"]
    parts.append(f"![time over limit]({picture})")
    problems = failures(run)
    if problems:
        parts.append("Not measured:\n\n" + "\n".join(f"- {line}" for line in problems))
    parts += [folded(title, text) for title, text in tables(run, rows)]
    return "\n\n".join(parts)


def write_document(run: dict, document: Path = DOCUMENT) -> None:
    """Writes the run's part of the document, and its picture beside it."""
    # pylint: disable=import-outside-toplevel
    from benchmarks.picture import draw

    picture = document.with_name(f"{document.stem}-{run['run']}.png")
    draw(rows_of(run), picture)
    text = replace_between_marks(
        document.read_text(encoding="utf-8"),
        run["run"],
        document_text(run, picture.name),
    )
    document.write_text(text, encoding="utf-8")


def main() -> int:
    """Reports a file."""
    parser = argparse.ArgumentParser(prog="benchmarks.report", description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument(
        "--document", action="store_true", help="write docs/benchmarks.md as well"
    )
    options = parser.parse_args()
    run = json.loads(options.file.read_text(encoding="utf-8"))
    print(terminal_text(run))
    if options.document:
        write_document(run)
    return 0


if __name__ == "__main__":
    sys.exit(main())
