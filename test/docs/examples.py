"""Parses the examples of documents and runs those that say what they give.

    examples.py [--ops] FILE ... -- dyrelu-opt ...

Every ```mlir block of the files goes through dyrelu-opt:

- one of attributes as attributes of a function;
- one with a line `// becomes` is a function before and after the pass that the
  file defines above it, and the pass must turn the first into the second;
- one that begins with `// Returns [[...]]` is run by dyrelu-run, and the results
  must be those, within the accuracy of an apply in f32;
- any other as it is.

A block that is none of this is an error: whatever is not a whole program is
tagged ```text. With --ops every op that a file defines must have an example with
a function. Only the standard library is needed.
"""

from __future__ import annotations

import ast
import json
import math
import re
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

from markdown import Block, blocks

OP = re.compile(r'^def \w+\s*:[^{]*?DyReLU_\w*Op<"(\w+)"', re.MULTILINE)
PASS = re.compile(r'\bPass<"([\w-]+)"')
RETURNS = re.compile(r"\A// Returns (.*)\n")
BECOMES = re.compile(r"^// becomes\n", re.MULTILINE)
EPS = 2.0**-24


class Failure(Exception):
    """Why an example is wrong."""


def run(command: list[str], text: str = "") -> str:
    """The output of a command, given a text."""
    try:
        result = subprocess.run(
            command, input=text, capture_output=True, text=True, check=False
        )
    except OSError as error:
        raise Failure(str(error)) from error
    if result.returncode != 0:
        raise Failure(result.stderr.strip())
    return result.stdout


def as_module(text: str) -> str:
    """The block as text that can be parsed."""
    if "func.func" in text:
        return text
    lines = [line for line in text.split("\n") if line]
    if not all(re.match(r"#dyrelu[.<]", line) for line in lines):
        raise Failure("no function and no attributes; tag what is a fragment ```text")
    pairs = ", ".join(f"a{i} = {line}" for i, line in enumerate(lines))
    return f"func.func private @attributes() attributes {{{pairs}}}\n"


def read_npy(path: Path) -> list[float]:
    """The elements of a file of f32."""
    data = path.read_bytes()
    (length,) = struct.unpack_from("<H", data, 8)
    header = ast.literal_eval(data[10 : 10 + length].decode("latin-1"))
    if header["descr"] != "<f4" or header["fortran_order"]:
        raise Failure(f"expected f32 in C order, got {header}")
    return [number for (number,) in struct.iter_unpack("<f", data[10 + length :])]


def flatten(values: object) -> list[float]:
    """The numbers of nested lists."""
    if isinstance(values, list):
        return [number for value in values for number in flatten(value)]
    return [float(values)]  # type: ignore[arg-type]


def is_close(actual: float, expected: float) -> bool:
    """Within the accuracy of an apply in f32; NaN and infinities as such."""
    if math.isfinite(actual) and math.isfinite(expected):
        return abs(actual - expected) <= 4 * EPS * (1 + abs(expected))
    return actual == expected or (math.isnan(actual) and math.isnan(expected))


def check_result(text: str, expected: str) -> None:
    """Runs a program and compares its one result."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "y.npy"
        run(["dyrelu-run", "-", "--entry=main", f"--output={output}"], text)
        actual = read_npy(output)
    wanted = flatten(json.loads(expected.replace("inf", "Infinity")))
    if len(actual) != len(wanted) or not all(map(is_close, actual, wanted)):
        raise Failure(f"returns {actual}, not {wanted}")


def check_pass(block: Block, command: list[str]) -> None:
    """Runs the pass that the file defines above the block."""
    before, after = BECOMES.split(block.text, maxsplit=1)
    flags = PASS.findall(block.path.read_text(encoding="utf-8")[: block.offset])
    if not flags:
        raise Failure("no pass is defined above this example")
    actual = run([*command, f"--{flags[-1]}"], before)
    expected = run(command, after)
    if actual != expected:
        raise Failure(f"--{flags[-1]} gives\n{actual}\nnot\n{expected}")


def check(block: Block, command: list[str]) -> str:
    """Checks one example and says how."""
    if BECOMES.search(block.text):
        check_pass(block, command)
        return "passes"
    run(command, as_module(block.text))
    if returns := RETURNS.match(block.text):
        check_result(block.text, returns.group(1))
        return "run"
    return "parsed"


def main() -> int:
    """Checks the files and prints what was done and what failed."""
    separator = sys.argv.index("--")
    arguments, command = sys.argv[1:separator], sys.argv[separator + 1 :]
    failures = []
    for path in (Path(argument) for argument in arguments if argument != "--ops"):
        counts = {"parsed": 0, "run": 0, "passes": 0}
        examples = list(blocks(path, "mlir"))
        for block in examples:
            try:
                counts[check(block, command)] += 1
            except Failure as failure:
                failures.append(f"{block}: this example fails: {failure}")
        ops = (
            OP.findall(path.read_text(encoding="utf-8")) if "--ops" in arguments else []
        )
        for op in ops:
            uses = re.compile(rf"\bdyrelu\.{op}\b")
            if not any("func.func" in b.text and uses.search(b.text) for b in examples):
                failures.append(f"{path}: dyrelu.{op} has no example with a function")
        summary = ", ".join(f"{count} {kind}" for kind, count in counts.items())
        print(f"{path}: {summary}" + (f"; ops: {', '.join(ops)}" if ops else ""))
    print("\n".join(failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
