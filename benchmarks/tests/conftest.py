"""Settings of libraries that read them when they are loaded, and fixtures."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from benchmarks.device.bundle import LAUNCHER, Request

# Triton's kernels run on the CPU, one program after the other.
os.environ["TRITON_INTERPRET"] = "1"

# Writes what the compiler would, and fails for f32.
COMPILER = """#!{python}
import json, sys
from pathlib import Path
source, target, chip, emit, flag, output, *more = sys.argv[1:]
if "xf32" in Path(source).read_text():
    print("x.mlir:1:1: error: no f32 today\\nsecond line", file=sys.stderr)
    sys.exit(1)
assert (target, flag, more) == ("--target=cuda", "-o", ["--fast"])
Path(output).write_text(chip + emit)
launches = [{{"grid": [1, 1, 1]}}] * 2
functions = [{{"name": "main", "launches": launches}}]
Path(output + ".json").write_text(json.dumps({{"functions": functions}}))
"""


@pytest.fixture(name="fake_request")
def request_of_fake(tmp_path: Path) -> Request:
    """What a compiler that compiles nothing is asked."""
    build = tmp_path / "build"
    (build / "bin").mkdir(parents=True)
    (build / "lib").mkdir()
    compiler = build / "bin" / "dyrelu-compile"
    compiler.write_text(COMPILER.format(python=sys.executable), encoding="utf-8")
    compiler.chmod(0o755)
    (build / "lib" / LAUNCHER).write_text("library", encoding="utf-8")
    return Request(build, "sm_90", "ptx", ("--fast",))
