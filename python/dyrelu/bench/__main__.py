"""python -m dyrelu.bench: networks with DY-ReLU against the same with ReLU."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

KINDS = ("overhead", "memory", "layer", "inference", "training")


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "python -m dyrelu.bench",
        description="Measures what DY-ReLU costs in PyTorch, on the CPU: calls, memory, "
        "one layer, and networks against the same with ReLU, all under torch.compile. "
        "Each line says whether its bar is reached.",
        epilog="Exit status: 0, whatever is reached; 1 where something cannot be run.",
    )
    add = parser.add_argument
    add("kinds", nargs="*", metavar="KIND", help=f"of {', '.join(KINDS)} (all)")
    add("--threads", type=int, nargs="+", default=[1, 2], help="how many (1 2)")
    add("--batches", type=int, nargs="+", default=[1, 8], help="of networks (1 8)")
    add("--seconds", type=float, default=4.0, help="for each comparison (4)")
    add("--json", type=Path, metavar="FILE", help="writes all figures there")
    add("--document", type=Path, metavar="FILE", help="writes a page in Markdown")
    add("--picture", type=Path, metavar="FILE", help="draws them (needs matplotlib)")
    options = parser.parse_args(arguments)
    if unknown := sorted(set(options.kinds) - set(KINDS)):
        parser.error(f"expected kinds of {', '.join(KINDS)}, got {', '.join(unknown)}")
    if min(options.threads + options.batches) < 1 or options.seconds <= 0:
        parser.error("threads, batches and seconds must be positive")
    return options


def main(arguments: list[str] | None = None) -> int:
    """The command; returns its exit status."""
    options = _parse(arguments)
    try:
        from .. import kernels

        kernels.enable()
        from .measure import run
    except ImportError as error:
        print(f"dyrelu.bench: error: {error}", file=sys.stderr)
        return 1
    from .machine import describe
    from .rows import table

    kinds = options.kinds or list(KINDS)
    rows = []
    for row in run(options.threads, options.batches, kinds, options.seconds):
        rows.append(row)
        print(table([row]).splitlines()[1], flush=True)
    print(f"\n{table(rows)}")
    print(f"\n{sum(row.passed for row in rows)} of {len(rows)} bars are reached")
    if options.json:
        document = {"machine": describe(), "rows": [row.to_json() for row in rows]}
        options.json.write_text(json.dumps(document, indent=1) + "\n")
    if options.document:
        from .document import write

        write(rows, describe(), options.document)
    if options.picture:
        from .picture import draw

        draw(rows, options.picture)
    return 0


if __name__ == "__main__":
    sys.exit(main())
