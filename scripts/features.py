#!/usr/bin/env python3
"""Writes the feature table of README.md from what the tools do.

    features.py [--build-dir BUILD] [--check]

Each op's file in examples/ops goes through the tools of BUILD/bin; a cell says
`yes` where what its column stands for came out. The table replaces what lies
between the two marks in README.md; see tables.py.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples" / "ops"
sys.path.insert(0, str(EXAMPLES))
import run as example
import tables

OPS = ("a", "b", "c", "aprelu", "maxout", "shift_max")
BLOCKS = ("pool", "coefficients", "attention", "apply")


@dataclass(frozen=True)
class Op:
    """An op, its example, and the tools to try it with."""

    name: str
    build_dir: Path

    @property
    def mnemonic(self) -> str:
        """The op's full name."""
        return f"dyrelu.{self.name}"

    @property
    def module(self) -> Path:
        """Its example."""
        return EXAMPLES / f"{self.name}.mlir"

    def opt(self, text: str, *flags: str) -> subprocess.CompletedProcess[str]:
        """dyrelu-opt on a module."""
        return subprocess.run(
            [str(self.build_dir / "bin" / "dyrelu-opt"), *flags],
            input=text,
            capture_output=True,
            text=True,
            check=False,
        )

    def printed(self, *flags: str) -> str:
        """The example after passes, or nothing if they fail."""
        done = self.opt(self.module.read_text(), *flags)
        return done.stdout if done.returncode == 0 else ""


def parses(op: Op) -> bool:
    """The op is read, printed, and read again as the same."""
    once = op.printed()
    return op.mnemonic in once and op.opt(once).stdout == once


def verifies(op: Op) -> bool:
    """The same op on tensors of integers is an error that names it."""
    done = op.opt(op.module.read_text().replace("f32", "i32"))
    return done.returncode == 1 and f"'{op.mnemonic}'" in done.stderr


def lowers_to_linalg(op: Op) -> bool:
    """Linalg without an op of the dialect comes out."""
    text = op.printed("--dyrelu-to-linalg")
    return "linalg." in text and "dyrelu." not in text


def runs_on_cpu(op: Op) -> bool:
    """dyrelu-run has results for random inputs; tests compare the numbers."""
    inputs = example.random_inputs(op.module.read_text())
    try:
        return bool(example.run(op.module, inputs, op.build_dir))
    except subprocess.CalledProcessError:
        return False


def compiles_to_ptx(op: Op) -> bool:
    """PTX with kernels comes out; tests assemble it where there is ptxas."""
    done = subprocess.run(
        [
            str(op.build_dir / "bin" / "dyrelu-compile"),
            str(op.module),
            "--target=cuda",
            "--emit=ptx",
            "-o",
            "-",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode == 0 and ".entry" in done.stdout


def runs_in_emulator(op: Op) -> bool:
    """The kernels have results for random inputs on the emulated GPU."""
    inputs = example.random_inputs(op.module.read_text())
    try:
        return bool(example.run(op.module, inputs, op.build_dir, "emulator"))
    except subprocess.CalledProcessError:
        return False


def raises(op: Op) -> bool:
    """Raising finds the op in its own portable linalg."""
    return op.mnemonic in op.printed("--dyrelu-to-linalg", "--dyrelu-raise")


COLUMNS: dict[str, Callable[[Op], bool]] = {
    "parse, print": parses,
    "verify": verifies,
    "linalg": lowers_to_linalg,
    "CPU": runs_on_cpu,
    "PTX": compiles_to_ptx,
    "emulated GPU": runs_in_emulator,
    "raise": raises,
}


def table(build_dir: Path) -> str:
    """The table in Markdown. Blocks are what raising finds parts of, not wholes."""
    lines = [
        f"| op | {' | '.join(COLUMNS)} |",
        "|---" * (len(COLUMNS) + 1) + "|",
    ]
    for name in (*OPS, *BLOCKS):
        op = Op(name, build_dir)
        cells = [
            (
                "in a whole op"
                if name in BLOCKS and test is raises
                else "yes" if test(op) else "not yet"
            )
            for test in COLUMNS.values()
        ]
        lines.append(f"| `{op.mnemonic}` | {' | '.join(cells)} |")
    return "\n".join(lines)


if __name__ == "__main__":
    summary = __doc__.splitlines()[0]
    sys.exit(tables.main(summary, ROOT / "README.md", table))
