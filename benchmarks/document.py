"""Writes parts of docs/benchmarks.md."""

from __future__ import annotations

from pathlib import Path

DOCUMENT = Path(__file__).parents[1] / "docs" / "benchmarks.md"


def replace_between_marks(document: str, name: str, text: str) -> str:
    """The document with another text between the marks of that name."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    before, found_begin, rest = document.partition(begin)
    _, found_end, after = rest.partition(end)
    if not found_begin or not found_end:
        raise ValueError(f"the document has no marks '{begin}' and '{end}'")
    return f"{before}{begin}\n\n{text}\n\n{end}{after}"


def write_section(document: Path, name: str, title: str, text: str) -> None:
    """Writes a section, at the end if it is not there yet."""
    old = document.read_text(encoding="utf-8")
    marks = [f"<!-- {name}: {end} -->" for end in ("begin", "end")]
    if marks[0] not in old:
        old = f"{old.rstrip()}\n\n## {title}\n\n{marks[0]}\n\n{marks[1]}\n"
    document.write_text(replace_between_marks(old, name, text), encoding="utf-8")
