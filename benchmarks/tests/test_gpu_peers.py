"""dyrelu and the empty chain as they are timed, on a driver that notes launches."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

# pylint: disable=wrong-import-position
from benchmarks.device import peers
from benchmarks.device.bundle import Request, build_bundle
from benchmarks.device.cases import cells_of
from benchmarks.device.data import operands_of
from benchmarks.device.peers import EmptyChain, Own, as_array
from benchmarks.tests.running import BUILD

ROOT = Path(__file__).parents[2]


def test_bf16_travels_as_integers() -> None:
    """The same memory."""
    tensor = torch.ones(3, dtype=torch.bfloat16)
    array = as_array(tensor)
    assert array.dtype == torch.int16 and array.data_ptr() == tensor.data_ptr()
    assert as_array(array) is array


@pytest.fixture(name="driver")
def fake_driver(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A driver whose arrays are tensors on the CPU."""
    monkeypatch.syspath_prepend(str(ROOT / "python" / "tests"))
    # pylint: disable=import-outside-toplevel,import-error
    from fake_driver import FakeArray, FakeDriver

    def array(tensor: torch.Tensor) -> Any:
        # A workspace is aligned as the device's memory is.
        if tensor.dtype == torch.uint8:
            return FakeArray(tuple(tensor.shape), 0x7E0000000000, "|u1")
        return FakeArray(tuple(tensor.shape), tensor.data_ptr(), "<i2")

    monkeypatch.setattr(peers, "as_array", array)
    monkeypatch.setattr(torch.cuda, "current_stream", lambda: None)
    library = BUILD.resolve() / "test/Runtime/CUDA/fake/libcuda.so.1"
    driver = FakeDriver(ctypes.CDLL(str(library)))
    driver.reset()
    return driver


def test_launches(driver: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the manifest says, in each call, and as many of nothing; in the bundle."""
    monkeypatch.chdir(tmp_path)
    # Its samples are too large for kernels that read x once: there is a workspace.
    (cell,) = cells_of("full", "dyhead p3", "bf16")[:1]
    request = Request(BUILD.resolve(), "sm_90", "ptx")
    manifest = build_bundle(request, tmp_path, [cell])
    (entry,) = manifest["cases"].values()
    assert entry["launches"] > 1
    own = Own(Path(), manifest)
    sys.path.remove("python")
    call = own.prepare(cell, operands_of(cell, "cpu"))
    assert not driver.launches()
    for calls in (1, 2):
        y = call()
        assert y.shape == (1, 256, 100, 168)
        assert len(driver.launches()) == calls * entry["launches"]
    empty = EmptyChain(own).prepare(cell, {})
    empty()
    assert len(driver.launches()) == 3 * entry["launches"]
    with pytest.raises(ValueError, match="not in the bundle"):
        own.prepare(cells_of("full", "dyhead p7", "f16")[0], {})


def test_fastest_tiling(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of those that fit; where none does, why."""
    pytest.importorskip("triton", reason="Triton is not installed")
    (cell,) = cells_of("full", "dyhead p7", "f32")[:1]
    operands = operands_of(cell, "cpu")

    def estimate(runner: Any) -> float:
        if runner.tiling.tile == "twice":
            return 1.0
        if runner.tiling.tile == "reload":
            raise RuntimeError("no registers left")
        return 2.0

    triton = peers.Triton(estimate)
    runner_type = triton.module.TritonRunner
    monkeypatch.setattr(runner_type, "check_fits", lambda _: None)
    runner = triton.fastest(cell, operands, 132)
    assert runner.tiling.tile == "twice" and triton.note == str(runner.tiling)

    def refuse(_: Any) -> None:
        raise ValueError("9 programs do not fit")

    monkeypatch.setattr(runner_type, "check_fits", refuse)
    with pytest.raises(ValueError, match="9 programs do not fit"):
        triton.fastest(cell, operands, 132)
