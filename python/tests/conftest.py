"""Fixtures of the tests of the Python package."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_driver import REPOSITORY, FakeDriver

sys.path.insert(0, str(REPOSITORY / "python"))
# Tests of compiled operators enable them; the others are about PyTorch's formulas.
os.environ["DYRELU_KERNELS"] = "0"


@pytest.fixture(scope="session")
def build_dir(pytestconfig: pytest.Config) -> Path:
    """The build under test; the execution tests have an option for it."""
    default = os.environ.get("DYRELU_BUILD_DIR", str(REPOSITORY / "build"))
    return Path(pytestconfig.getoption("build_dir", default=default)).resolve()


@pytest.fixture(scope="session")
def library(build_dir: Path) -> str:
    """The launcher library."""
    return str(build_dir / "lib" / "libdyrelu-launcher.so")


@pytest.fixture(scope="session")
def fake_driver_of_process(build_dir: Path) -> FakeDriver:
    """The fake driver, which must be loaded before the launcher asks for one."""
    path = build_dir / "test" / "Runtime" / "CUDA" / "fake" / "libcuda.so.1"
    try:
        return FakeDriver(ctypes.CDLL(str(path)))
    except OSError as error:
        if "asan" in str(error):
            pytest.skip(f"Python cannot load what has sanitizers: {error}")
        raise


@pytest.fixture
def driver(fake_driver_of_process: FakeDriver) -> FakeDriver:
    """The fake driver as it is at first, with a current context."""
    fake_driver_of_process.reset()
    return fake_driver_of_process


@pytest.fixture(scope="module")
def uncompiled() -> Iterator[None]:
    """PyTorch computes the operators: for tests of many shapes, each of which would be
    compiled."""
    from dyrelu import kernels

    was_enabled = kernels.is_enabled()
    kernels.disable()
    yield
    if was_enabled:
        kernels.enable()


@pytest.fixture
def fresh() -> None:
    """PyTorch has compiled nothing yet, and draws the numbers that it always does."""
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    torch._dynamo.reset()
    torch.manual_seed(0)


@pytest.fixture(scope="session")
def extension(build_dir: Path) -> Path:
    """The compiler's extension, for this Python."""
    from dyrelu import _extension

    os.environ["DYRELU_BUILD_DIR"] = str(build_dir)
    file = _extension.find()
    if file is None:
        pytest.skip("the Python package's extension is not built (DYRELU_PYTHON)")
    return file


@pytest.fixture
def cache_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache of compiled code."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("DYRELU_CACHE_DIR", str(folder))
    return folder


@pytest.fixture(scope="session")
def cache_of_session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A cache of compiled code that is empty when the tests begin."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DYRELU_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="module")
def compiled_operators(extension: Path, cache_of_session: None) -> Iterator[None]:
    """torch.ops.dyrelu compiled, and no longer afterwards; numbers are drawn anew."""
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    from dyrelu import kernels

    was_enabled = kernels.is_enabled()
    kernels.enable()
    torch.manual_seed(0)
    yield
    if not was_enabled:
        kernels.disable()
