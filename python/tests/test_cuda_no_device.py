"""What the launcher says where the driver finds no GPU."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from fake_driver import REPOSITORY

SCRIPT = """
import ctypes, sys
sys.path.insert(0, sys.argv[1] + "/python")
sys.path.insert(0, sys.argv[1] + "/python/tests")
from descriptions import dumps, simple
from fake_driver import FakeDriver, ptx
from dyrelu import cuda
driver = FakeDriver(ctypes.CDLL(sys.argv[3]))
program = cuda.loads(ptx(k="p"), dumps(simple()), sys.argv[2])
def load():
    try:
        program.load()
    except cuda.Error as error:
        print(error.status, error)
driver.set_device(9, 0, count=0)
load()
driver.set_device(9, 0)
driver.set_fault("cuInit", 999)
load()
driver.set_fault("cuInit", 0)
driver.set_current(driver.make_context())
load()
print(driver.num_modules(), len(driver.calls("cuInit")))
"""


@pytest.mark.usefixtures("driver")
def test_no_device(build_dir: Path, library: str) -> None:
    """A driver that was not there, or had no GPU, is asked again."""
    fake = build_dir / "test" / "Runtime" / "CUDA" / "fake" / "libcuda.so.1"
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(REPOSITORY), library, str(fake)],
        env={**os.environ},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert result.stdout.splitlines() == [
        "7 the CUDA driver finds no GPU",
        "10 the CUDA driver cannot be initialized: unknown error (999)",
        "1 3",
    ]
