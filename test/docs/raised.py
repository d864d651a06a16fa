"""Checks the ops that README.md shows as what raising gives.

    raised.py README.md < raised.mlir

Each ```text block with a dyrelu op must be in the module, spaces apart.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from markdown import blocks

OP = re.compile(r"%\w+ = dyrelu\.")


def main() -> int:
    """Looks for the blocks and prints how many there are."""
    module = " ".join(sys.stdin.read().split())
    shown = [b for b in blocks(Path(sys.argv[1]), "text") if OP.match(b.text)]
    missing = [b for b in shown if " ".join(b.text.split()) not in module]
    for block in missing:
        print(f"{block}: this is not what --dyrelu-raise gives")
    print(f"{len(shown)} raised ops")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
