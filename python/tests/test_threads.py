"""Compiled libraries in threads that the program brings."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from fake_driver import REPOSITORY

pytestmark = pytest.mark.usefixtures("extension", "cache_of_session")

BATCH = 7
MODULE = f"""
func.func @main(%x: tensor<{BATCH}x64x40x40xf32>, %w: tensor<256x64xf32>)
    -> tensor<{BATCH}x64x40x40xf32> {{
  %y = dyrelu.b %x fc2(%w : tensor<256x64xf32>) : tensor<{BATCH}x64x40x40xf32>
  return %y : tensor<{BATCH}x64x40x40xf32>
}}
"""

TASK = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
PARALLEL = ctypes.CFUNCTYPE(None, TASK, ctypes.c_void_p, ctypes.c_uint, ctypes.c_uint)
NUMBER = ctypes.CFUNCTYPE(ctypes.c_int)


class Team:
    """Threads of Python, as a program would bring its own."""

    def __init__(self, count: int) -> None:
        self.regions = 0
        self._count = count
        self._numbers = threading.local()
        self.parallel = PARALLEL(self._run)
        self.number = NUMBER(lambda: self._numbers.value)
        self.size = NUMBER(lambda: self._count)

    def _run(self, task: TASK, data: int, num_threads: int, flags: int) -> None:
        assert (num_threads, flags) == (0, 0)
        self.regions += 1

        def work(number: int) -> None:
            self._numbers.value = number
            task(data)

        workers = [
            threading.Thread(target=work, args=(number,))
            for number in range(1, self._count)
        ]
        for worker in workers:
            worker.start()
        work(0)
        for worker in workers:
            worker.join()


def reference(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """The definition, in float64."""
    x, w = x.astype("f8"), w.astype("f8")
    t = np.tanh(x.mean((2, 3)) @ w.T / 2).reshape(BATCH, 2, 2, 64, 1, 1)
    first = np.array([1.0, 0.0]).reshape(2, 1, 1, 1)
    return ((first + t[:, 0]) * x[:, None] + 0.5 * t[:, 1]).max(1)


# More threads than samples, fewer, and one.
@pytest.mark.parametrize("count", [1, 2, 3, 7, 9])
def test_threads_of_the_program(count: int) -> None:
    """Each sample is computed once, in whichever thread."""
    from dyrelu import Module
    from dyrelu._library import Library

    library = Library(Module.parse(MODULE), "native", 4)
    function = library.get(library.signatures["main"])
    team = Team(count)
    library.use_threads(team.parallel, team.number, team.size)
    rng = np.random.default_rng(0)
    x = rng.standard_normal((BATCH, 64, 40, 40), np.float32)
    w = rng.standard_normal((256, 64), np.float32)
    y = np.full_like(x, np.nan)
    try:
        assert function(x.ctypes.data, w.ctypes.data, y.ctypes.data) == 0
    finally:
        library.use_threads(PARALLEL(0), NUMBER(0), NUMBER(0))
    assert team.regions > 0
    np.testing.assert_allclose(y, reference(x, w), rtol=1e-5, atol=1e-5)
    before = team.regions
    assert function(x.ctypes.data, w.ctypes.data, y.ctypes.data) == 0
    assert team.regions == before


# Prints how many threads a call of an operator starts, where PyTorch has its own, and
# the numbers of those that it runs in.
COUNT = """
import ctypes
import os
import torch
from dyrelu import kernels
from dyrelu.kernels import threads

def count():
    return len(os.listdir("/proc/self/task"))

numbers, openmp = set(), threads._find(threads._TORCH)

@ctypes.CFUNCTYPE(ctypes.c_int)
def get_number():
    number = openmp.omp_get_thread_num()
    numbers.add(number)
    return number

class Watched:
    GOMP_parallel = openmp.GOMP_parallel
    omp_get_thread_num = get_number
    omp_get_num_threads = openmp.omp_get_num_threads

threads._find = lambda name: Watched
kernels.enable()
torch.set_num_threads(2)
x, w = torch.randn(4, 64, 40, 40), torch.randn(256, 64)
torch.relu(x)
torch.matmul(w, w.T)
before = count()
assert before > 1
torch.ops.dyrelu.b(x, None, None, w, None)
print(count() - before, sorted(numbers))
"""


def test_threads_of_pytorch() -> None:
    """Operators run in all of those that PyTorch has, and start none."""
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    used = ctypes.CDLL(str(Path(torch.__file__).parent / "lib" / "libtorch_cpu.so"))
    if not hasattr(used, "GOMP_parallel"):
        pytest.skip("this PyTorch does not use GNU's OpenMP")
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY / "python")}
    done = subprocess.run(
        [sys.executable, "-c", COUNT],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "0 [0, 1]\n"
