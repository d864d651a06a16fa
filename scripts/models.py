#!/usr/bin/env python3
"""Writes the table of docs/models.md: what raising finds in exported models.

    models.py [--build-dir BUILD] [--check]

Each file of examples/models/exported goes through dyrelu-opt of BUILD/bin; its
first line says which ops it holds. The table replaces what lies between the two
marks in docs/models.md; see tables.py.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import tables
from tables import ROOT

EXPORTED = ROOT / "examples" / "models" / "exported"
HEADER = re.compile(r"// raises: (dyrelu\.\w+) x (\d+)")


def wanted_of(path: Path) -> tuple[str, int]:
    """The op that a file's first line names, and how often."""
    with path.open(encoding="utf-8") as file:
        found = HEADER.fullmatch(file.readline().strip())
    if not found:
        raise ValueError(f"{path}: expected '{HEADER.pattern}' in the first line")
    return found[1], int(found[2])


def raised(path: Path, opt: Path) -> str:
    """The cell of a file: how many of its sites are raised."""
    op, wanted = wanted_of(path)
    line = [str(opt), "--dyrelu-raise", str(path)]
    done = subprocess.run(line, capture_output=True, text=True, check=True)
    found = re.findall(r"= dyrelu\.\w+ ", done.stdout)
    return f"{found.count(f'= {op} ')} of {wanted}"


def table(build_dir: Path) -> str:
    """The table in Markdown."""
    opt = build_dir / "bin" / "dyrelu-opt"
    exporters = sorted(path.name for path in EXPORTED.iterdir() if path.is_dir())
    files = {path.stem: path for path in sorted(EXPORTED.glob("*/*.mlir"))}
    lines = [f"| model | op | {' | '.join(exporters)} |"]
    lines.append("|---" * (len(exporters) + 2) + "|")
    for model, example in files.items():
        cells = []
        for exporter in exporters:
            path = EXPORTED / exporter / f"{model}.mlir"
            cells.append(raised(path, opt) if path.is_file() else "-")
        op, _ = wanted_of(example)
        lines.append(f"| {model} | `{op}` | {' | '.join(cells)} |")
    return "\n".join(lines)


if __name__ == "__main__":
    summary = __doc__.splitlines()[0]
    sys.exit(tables.main(summary, ROOT / "docs" / "models.md", table))
