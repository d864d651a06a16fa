"""Launches that do nothing."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.device.empty_chain import empty_description, empty_ptx
from benchmarks.tests.running import BUILD

ROOT = Path(__file__).parents[2]

ONE = {
    "kernel": "pool",
    "grid": [100, 4, 1],
    "block": [256, 1, 1],
    "shared_bytes": 4096,
    "overlaps": False,
    "cooperative": False,
    "arguments": [{"argument": 0}],
}
TWO = ONE | {"kernel": "apply", "cluster": [8, 1, 1], "overlaps": True}
DESCRIPTION = {
    "version": 1,
    "chip": "sm_90",
    "functions": [{"name": "main", "launches": [ONE, TWO]}],
}


def test_description() -> None:
    """As many launches, of one block or cluster each."""
    empty = empty_description(DESCRIPTION, "main")
    assert (empty["version"], empty["chip"]) == (1, "sm_90")
    (function,) = empty["functions"]
    assert not function["arguments"] and not function["results"]
    one, two = function["launches"]
    assert (one["grid"], one["block"], one["overlaps"]) == ([1] * 3, [32, 1, 1], False)
    assert "cluster" not in one
    assert (two["grid"], two["cluster"], two["overlaps"]) == ([8, 1, 1],) * 2 + (True,)
    for launch in (one, two):
        assert launch["kernel"] == "nothing" and not launch["arguments"]
        assert launch["shared_bytes"] == 0
    with pytest.raises(ValueError, match="has no function 'f', but main"):
        empty_description(DESCRIPTION, "f")


# The driver must be there before the launcher asks for it, and stay: a process.
LAUNCHES = """
import ctypes, json, sys
root, build, image, description = sys.argv[1:]
sys.path[:0] = [f"{root}/python", f"{root}/python/tests"]
from dyrelu import cuda
from fake_driver import FakeDriver
driver = FakeDriver(ctypes.CDLL(f"{build}/test/Runtime/CUDA/fake/libcuda.so.1"))
driver.set_current(driver.context)
library = f"{build}/lib/libdyrelu-launcher.so"
program = cuda.loads(image.encode(), description, library)
program["main"](results=[])
print(json.dumps(driver.launches()))
"""


def test_launches() -> None:
    """The launcher takes the description, and the driver gets the launches."""
    text = json.dumps(empty_description(DESCRIPTION, "main"))
    arguments = [ROOT, BUILD.resolve(), empty_ptx("sm_90"), text]
    done = subprocess.run(
        [sys.executable, "-c", LAUNCHES, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    one, two = json.loads(done.stdout)
    assert (one["grid"], two["grid"]) == ([1, 1, 1], [8, 1, 1])
    assert one["block"] == two["block"] == [32, 1, 1]


@pytest.mark.parametrize("chip", ["sm_80", "sm_90", "sm_100", "sm_120"])
def test_ptx(chip: str, tmp_path: Path) -> None:
    """The assembler takes it."""
    assembler = shutil.which("ptxas")
    if not assembler:
        pytest.skip("ptxas is not installed")
    source = tmp_path / "empty.ptx"
    source.write_text(empty_ptx(chip), encoding="utf-8")
    command = [assembler, f"--gpu-name={chip}", source, "-o", tmp_path / "empty.cubin"]
    subprocess.run(command, check=True)
