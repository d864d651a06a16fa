"""Runs --dyrelu-import on many modules at once."""

from __future__ import annotations

import bisect
import itertools
import re
import subprocess
from pathlib import Path


def run_import(texts: list[str], build_dir: Path, outline: bool = False) -> list[str]:
    """What --dyrelu-import says to each of the modules."""
    tool = build_dir / "bin/dyrelu-opt"
    flags = [
        "--allow-unregistered-dialect",
        f"--dyrelu-import=outline={str(outline).lower()}",
        "--split-input-file",
    ]
    result = subprocess.run(
        [tool, *flags, "-", "-o", "/dev/null"],
        input="// -----\n".join(texts),
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [text.count("\n") + 1 for text in texts]
    starts = list(itertools.accumulate(lines, initial=0))
    said = ["" for _ in texts]
    for line, message in re.findall(
        r"^<stdin>:(\d+):\d+: (error: .*)", result.stderr, re.MULTILINE
    ):
        said[bisect.bisect_left(starts, int(line)) - 1] += message + "\n"
    assert result.returncode == (1 if any(said) else 0), result.stderr
    return said
