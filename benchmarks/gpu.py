"""Counts what dyrelu's GPU code should take, on paper.

python -m benchmarks.gpu model [--document]
"""

from __future__ import annotations

import argparse
import sys

from benchmarks.device.model_report import model_text, write_model
from benchmarks.document import DOCUMENT


def arguments(words: list[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="benchmarks.gpu",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True)
    text = "print what bytes and launches should take"
    model = commands.add_parser("model", help=text, description=text)
    model.add_argument(
        "--document", action="store_true", help="write docs/benchmarks.md as well"
    )
    return parser.parse_args(words)


def main(words: list[str] | None = None) -> int:
    """Counts."""
    options = arguments(words)
    print(model_text())
    if options.document:
        write_model(DOCUMENT)
        print("Written to docs/benchmarks.md")
    return 0


if __name__ == "__main__":
    sys.exit(main())
