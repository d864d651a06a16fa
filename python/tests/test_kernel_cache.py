"""Compiled code that is kept: which, how much, and for how long."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu import _cache, formulas, kernels  # noqa: E402
from dyrelu.kernels.cache import Cache  # noqa: E402
from dyrelu.kernels.fused import describe_call  # noqa: E402

LIMIT = 3


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Caches of three."""
    monkeypatch.setattr(Cache, "limit", LIMIT)


def fail() -> Any:
    raise AssertionError("this is made already")


def test_least_recently_used_first() -> None:
    """What is found stays, what is not goes."""
    cache: Cache[str] = Cache()
    for key in "abc":
        assert cache.add(key, lambda key=key: key.upper()) == key.upper()
    assert cache.find("a") == "A"
    assert cache.add("b", fail) == "B"
    cache.add("d", lambda: "D")
    assert [cache.find(key) for key in "abcd"] == ["A", "B", None, "D"]
    cache.add("c", lambda: "C")
    assert [cache.find(key) for key in "abcd"] == [None, "B", "C", "D"]


def test_errors_are_not_kept() -> None:
    """They go to the caller, and nothing that is kept goes for them."""
    cache: Cache[str] = Cache()
    for key in "abc":
        cache.add(key, lambda: "code")
    with pytest.raises(ZeroDivisionError):
        cache.add("d", lambda: str(1 // 0))
    assert all(cache.find(key) for key in "abc")
    assert cache.add("d", lambda: "D") == "D"


def run_at_once(count: int, work: Callable[[int], None]) -> None:
    """In so many threads, of which none fails."""
    failed: list[BaseException] = []

    def run(number: int) -> None:
        try:
            work(number)
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=run, args=(i,)) for i in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed


def test_made_once() -> None:
    """By whichever thread is first."""
    cache: Cache[int] = Cache()
    made: list[int] = []

    def create() -> int:
        time.sleep(0.05)
        made.append(1)
        return 7

    def work(_: int) -> None:
        assert cache.add("key", create) == 7

    run_at_once(4, work)
    assert made == [1]


def test_threads_with_more_than_is_kept() -> None:
    """Each gets what it asks for while others throw it out."""
    cache: Cache[int] = Cache()

    def work(number: int) -> None:
        for i in range(2000):
            key = (i * (number + 1)) % 7
            code = cache.find(key)
            if code is None:
                code = cache.add(key, lambda key=key: key * key)
            assert code == key * key

    run_at_once(4, work)
    assert sum(cache.find(key) is not None for key in range(7)) == LIMIT


def count_loaded() -> int:
    """The compiled libraries that are in memory."""
    maps = Path("/proc/self/maps").read_text().splitlines()
    folder = f"{_cache.folder()}/"
    return len({line.split()[-1] for line in maps if folder in line})


def layers() -> list[Any]:
    return [torch.randn(s) for s in [(3, 8), 3, (32, 3), 32]]


def call_forward(x: Any, given: list[Any]) -> Any:
    return torch.ops.dyrelu.b(x, *given)


def call_fused(x: Any, given: list[Any]) -> Any:
    y = x.clone()
    call = describe_call("b", ["w1", "b1", "w2", "b2"], {}, 0.0)
    torch.ops.dyrelu.fused_(y, given, call)
    return y


def call_backward(x: Any, given: list[Any]) -> Any:
    (gradient,) = torch.ops.dyrelu.gradients(
        torch.ones_like(x), [x, *given], "b", "x,w1,b1,w2,b2", "{}", [0]
    )
    return gradient


def expected(call: Any, x: Any, given: list[Any]) -> Any:
    """By the formula, in float64."""
    x = x.double().requires_grad_()
    y = formulas.FUNCTIONS["b"](x, *(w.double() for w in given))
    if call is call_backward:
        return torch.autograd.grad(y.sum(), x)[0].float()
    return y.detach().float()


@pytest.mark.parametrize("call", [call_forward, call_fused, call_backward])
def test_memory(
    call: Any, compiled_operators: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many shapes come, so many libraries are in memory; what was thrown out is
    loaded again."""
    kernels.disable()
    kernels.enable()
    for module in (kernels.fused, kernels.gradients):
        monkeypatch.setattr(module, "_compiled", Cache())
    given, before = layers(), count_loaded()
    for i in (1, 2, 3, 4, 5, 6, 7, 8, 1, 8):
        x = torch.randn(2, 8, 4, i)
        y = call(x, given)
        torch.testing.assert_close(y, expected(call, x, given), rtol=1e-5, atol=1e-5)
        assert 1 <= count_loaded() - before <= LIMIT


def test_calls_while_others_unload(compiled_operators: None) -> None:
    """Code stays in memory for as long as a thread is in it."""
    kernels.disable()
    kernels.enable()
    given = layers()
    # Large enough for several threads.
    inputs = [torch.randn(4, 8, 40, 30 + i) for i in range(5)]
    results = [expected(call_forward, x, given) for x in inputs]
    before = torch.get_num_threads()
    torch.set_num_threads(2)

    def work(number: int) -> None:
        for i in range(40):
            k = (i * (number + 1)) % len(inputs)
            y = call_forward(inputs[k], given)
            torch.testing.assert_close(y, results[k], rtol=1e-5, atol=1e-5)

    try:
        run_at_once(4, work)
    finally:
        torch.set_num_threads(before)
