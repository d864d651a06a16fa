#!/usr/bin/env python3
"""Writes the table of docs/models.md: what raising finds in exported models.

    models.py [--build-dir BUILD] [--check]

Each file of examples/models/exported goes through dyrelu-opt of BUILD/bin; its
first line says which ops it holds. The table replaces what lies between the two
marks in docs/models.md. With --check nothing is written, and exit status 1 says
that the document has another table.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EXPORTED = ROOT / "examples" / "models" / "exported"
DOCUMENT = ROOT / "docs" / "models.md"
BEGIN = "<!-- made by scripts/models.py -->"
END = "<!-- end -->"
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


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build-dir", type=Path, default=ROOT / "build")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()

    old = DOCUMENT.read_text(encoding="utf-8")
    before, begin, rest = old.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        print(f"{DOCUMENT.name} has no '{BEGIN}' ... '{END}'", file=sys.stderr)
        return 1
    made = table(options.build_dir)
    new = f"{before}{BEGIN}\n{made}\n{END}{after}"
    if new == old:
        return 0
    if options.check:
        print(
            f"{DOCUMENT.name} has another table than dyrelu-opt gives; "
            f"scripts/models.py writes this one:\n{made}",
            file=sys.stderr,
        )
        return 1
    DOCUMENT.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
