"""Runs the shell examples of documents.

    shell.py SOURCE_DIR FILE ...

Every ```sh block runs in a folder of its own in which the repository's examples
and the tools are where the block expects them, unless it sets up, builds or tests
the project, needs other projects' packages, or reads files that a test in Python
writes. A file x.npy that an
example reads has the type of the first argument of the example's module.
"""

from __future__ import annotations

import math
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

from markdown import Block, blocks

# What sets up, builds or tests: `make test` runs these, and not they it.
NOT_RUN = re.compile(
    r"^(make|cmake|cpack|scripts/|\S*/lit|\S*python -m pytest)\b", re.MULTILINE
)
# What takes other projects' packages: the tests in test/Interop run these.
NEEDS_PACKAGES = re.compile(r"^(python|torch-mlir-\w+|iree-\w+) ", re.MULTILINE)
# What python/tests/test_cuda_documents.py runs, with the files of that page.
RUN_ELSEWHERE = ("launcher.md",)
NPY_INPUT = re.compile(r"dyrelu-run (\S+\.mlir) --input=(\w+\.npy)")
ARGUMENT = re.compile(r"%\w+: tensor<((?:\d+x)*)f32>")


def write_npy(path: Path, shape: list[int]) -> None:
    """A file of ones."""
    text = f"{{'descr': '<f4', 'fortran_order': False, 'shape': {tuple(shape)!r}, }}"
    header = (text + " " * (63 - (10 + len(text)) % 64) + "\n").encode("latin-1")
    count = math.prod(shape)
    data = struct.pack(f"<{count}f", *[1.0] * count)
    path.write_bytes(
        b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + data
    )


def run(source: Path, block: Block) -> str:
    """Why the block fails, or nothing."""
    tools = shutil.which("dyrelu-opt")
    if tools is None:
        return "dyrelu-opt is not on the path"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "build").mkdir()
        build = Path(tools).resolve().parents[1]
        for link in ("bin", "lib"):
            (folder / "build" / link).symlink_to(build / link)
        for link in ("examples", ".venv"):
            (folder / link).symlink_to(source / link)
        for module, file in NPY_INPUT.findall(block.text):
            argument = ARGUMENT.search((source / module).read_text(encoding="utf-8"))
            if argument is None:
                return f"{module} takes no tensor of f32"
            write_npy(
                folder / file, [int(size) for size in argument.group(1).split("x")[:-1]]
            )
        command = ["bash", "-euo", "pipefail", "-c", block.text]
        result = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, check=False
        )
        return result.stderr if result.returncode != 0 else ""


def main() -> int:
    """Runs the blocks of the files and prints how many and what failed."""
    source = Path(sys.argv[1]).resolve()
    failures = []
    for path in map(Path, sys.argv[2:]):
        examples = list(blocks(path, "sh"))
        runnable = [
            block
            for block in examples
            if path.name not in RUN_ELSEWHERE
            and not NOT_RUN.search(block.text)
            and not NEEDS_PACKAGES.search(block.text)
        ]
        for block in runnable:
            if problem := run(source, block):
                failures.append(f"{block}: this example fails: {problem}")
        print(f"{path}: {len(runnable)} run, {len(examples) - len(runnable)} not")
    print("\n".join(failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
