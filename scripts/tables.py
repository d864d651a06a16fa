"""A table in a document that a script makes: what its command line does.

    SCRIPT [--build-dir BUILD] [--check]

The table replaces what lies between the two marks in the document. With --check
nothing is written, and exit status 1 says that the document has another table.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
END = "<!-- end -->"


def main(description: str, document: Path, make: Callable[[Path], str]) -> int:
    """The command line of the script that runs; `make` takes the build folder."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--build-dir", type=Path, default=ROOT / "build")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()

    script = f"scripts/{Path(sys.argv[0]).name}"
    mark = f"<!-- made by {script} -->"
    old = document.read_text(encoding="utf-8")
    before, begin, rest = old.partition(mark)
    _, end, after = rest.partition(END)
    if not (begin and end):
        print(f"{document.name} has no '{mark}' ... '{END}'", file=sys.stderr)
        return 1
    made = make(options.build_dir)
    new = f"{before}{mark}\n{made}\n{END}{after}"
    if new == old:
        return 0
    if options.check:
        print(
            f"{document.name} has another table than the tools give; "
            f"{script} writes this one:\n{made}",
            file=sys.stderr,
        )
        return 1
    document.write_text(new, encoding="utf-8")
    return 0
