"""Compiled functions and modules in several threads at once."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import dyrelu
import numpy as np
import pytest
from compiled_functions import draw, dyrelu_b, expected_b, relu

pytestmark = pytest.mark.usefixtures("extension", "cache_of_session")


def test_results_in_threads() -> None:
    """Each gets its own, in layouts that come first while others compute."""
    function = dyrelu.compile(dyrelu_b("?x8x?x?"))

    def compute(number: int) -> bool:
        inputs = [one.astype(np.float32) for one in draw((1 + number % 4, 8, 9, 7))]
        expected = expected_b(*(one.astype(np.float64) for one in inputs))
        if number % 2:
            inputs[0] = np.asfortranarray(inputs[0])
        return np.allclose(function(*inputs), expected, rtol=2e-6, atol=2e-6)

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(compute, range(64)))


def test_errors_in_threads() -> None:
    """Each thread gets the message of its own call."""
    function = dyrelu.compile(relu("?x3"))

    def fail(size: int) -> bool:
        x, y = np.zeros((size, 3), np.float32), np.zeros((size + 1, 3), np.float32)
        with pytest.raises(dyrelu.Error) as info:
            function(x, out=y)
        return f"size 0 is {size + 1}, and the arguments give {size}" in str(info.value)

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(fail, range(200)))


def test_one_module_in_threads() -> None:
    """Passes, printing and compilation of one module wait for each other."""
    module = dyrelu.Module.parse(dyrelu_b("2x8x5x6"))

    def use(number: int) -> bool:
        if number % 3 == 0:
            module.run("canonicalize,cse")
        elif number % 3 == 1:
            return "dyrelu.b" in str(module)
        else:
            dyrelu.compile(module, threads=1)
        return True

    with ThreadPoolExecutor(6) as pool:
        assert all(pool.map(use, range(24)))


def count_while(work: threading.Thread) -> int:
    """How often this thread gets to run until `work` has ended."""
    work.start()
    times = 0
    while work.is_alive():
        time.sleep(0.002)
        times += 1
    return times


def test_calls_release_the_lock() -> None:
    """Another thread goes on while a long call runs."""
    function = dyrelu.compile(relu("?x1024"), threads=1)
    x, y = (np.zeros((64 * 1024, 1024), np.float32) for _ in range(2))
    seconds = time.perf_counter()
    function(x, out=y)
    seconds = time.perf_counter() - seconds
    assert seconds > 0.008, "the call is too short for this test"
    assert (
        count_while(threading.Thread(target=function, args=(x,), kwargs={"out": y})) > 1
    )


def test_compilation_releases_the_lock(cache_dir: object) -> None:
    """So it does while a module is compiled."""
    module = dyrelu.Module.parse(dyrelu_b("2x8x5x6"))
    work = threading.Thread(target=dyrelu.compile, args=(module,))
    assert count_while(work) > 3
