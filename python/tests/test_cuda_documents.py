"""The examples of docs/launcher.md, tried as they are written."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from descriptions import two_kernels
from dyrelu import cuda
from fake_driver import REPOSITORY

PAGE = REPOSITORY / "docs" / "launcher.md"
COMPILE, LINK, RUN = 0, 1, 2

# Calls `run` of the example of C, with a fake driver: its process has no GPU.
CALLER = """
#include <stdlib.h>
void *fakeMakeContext(int device);
void fakeSetCurrent(void *context);
const char *fakeGetLog(void);
static void *allocate(size_t bytes) { return aligned_alloc(256, bytes); }
#define main mainOfTheExample
#include "build/call.c"
#undef main
int main(void) {
  fakeSetCurrent(fakeMakeContext(0));
  if (start() || run(NULL, 3, (void *)256, (void *)512, (void *)1024, allocate))
    return 1;
  fputs(fakeGetLog(), stdout);
  /* And what it says of a wrong call. */
  return run(NULL, -1, NULL, NULL, NULL, allocate) != 1;
}
"""

# A torch whose GPU is the fake driver's.
TORCH = """
import atexit, ctypes, types
from fake_driver import FakeArray, FakeDriver

driver = FakeDriver(ctypes.CDLL("libcuda.so.1"))
driver.set_current(driver.context)
stream = types.SimpleNamespace(cuda_stream=driver.make_stream(driver.context))
cuda = types.SimpleNamespace(current_stream=lambda: stream)
uint8 = "|u1"

def empty(*sizes, dtype="<f4", device):
    assert device == "cuda"
    return FakeArray(sizes[0] if isinstance(sizes[0], tuple) else sizes, typestr=dtype)

randn = empty
atexit.register(lambda: print(driver._library.fakeGetLog().decode(), end=""))
"""


def examples(language: str) -> list[str]:
    """Those in a language."""
    text = PAGE.read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


@pytest.fixture
def checkout(build_dir: Path, tmp_path: Path) -> Path:
    """A folder like that of a checkout that is built, with the examples' files."""
    build = tmp_path / "build"
    build.mkdir()
    for name in ("bin", "lib"):
        (build / name).symlink_to(build_dir / name)
    for name in ("include", "python"):
        (tmp_path / name).symlink_to(REPOSITORY / name)
    for name, language in (("model.mlir", "mlir"), ("call.c", "c")):
        (code,) = examples(language)
        (build / name).write_text(code)
    (build / "call.py").write_text("\n".join(examples("python")))
    execute(tmp_path, COMPILE)
    return tmp_path


def execute(checkout: Path, number: int, **variables: str) -> str:
    """Runs a command of the page; what it writes."""
    done = subprocess.run(
        ["sh", "-e", "-c", examples("bash")[number]],
        cwd=checkout,
        env=os.environ | variables,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def check(log: str, n: int, times: int = 1) -> None:
    """The launches of the function with a batch of n."""
    calls: list[dict[str, Any]] = [json.loads(line) for line in log.splitlines()]
    launches = [call for call in calls if call["call"] == "cuLaunchKernelEx"]
    assert len(launches) == times
    assert all(call["kernel"].startswith("main_0_") for call in launches)
    for call in launches:
        (blocks,) = call["attributes"]["4"][:1]
        assert call["grid"] == [n * blocks, 1, 1]


def test_c(checkout: Path) -> None:
    """It compiles and links with the library alone, and tells sizes without a GPU."""
    if shutil.which("cc") is None:
        pytest.skip("there is no cc")
    assert re.fullmatch(r"8x64x28x28, \d+ bytes\n", execute(checkout, LINK))


def test_c_with_a_driver(build_dir: Path, library: str, checkout: Path) -> None:
    """It is C11 without a warning, and launches the kernels."""
    compiler = shutil.which("clang-22")
    if compiler is None:
        pytest.skip("there is no clang-22")
    (checkout / "example.c").write_text(CALLER)
    fake = build_dir / "test" / "Runtime" / "CUDA" / "fake"
    libraries = Path(library).parent
    subprocess.run(
        [compiler, "-std=c11", "-Wall", "-Wextra", "-Werror", "-pedantic", "example.c"]
        + [f"-I{REPOSITORY}/include", f"-L{libraries}", "-ldyrelu-launcher"]
        + [f"{fake}/libcuda.so.1", f"-Wl,-rpath,{libraries}:{fake}", "-o", "example"],
        cwd=checkout,
        check=True,
    )
    result = subprocess.run(
        ["./example"], cwd=checkout, capture_output=True, text=True, check=True
    )
    check(result.stdout, 3)
    message = "function 'main': argument 0, dimension 0: expected a size from 0 on"
    assert result.stderr == f"{message}, got -1\n"


@pytest.mark.usefixtures("driver")
def test_python(build_dir: Path, library: str, checkout: Path) -> None:
    """With a torch that has no GPU; a bound call launches the same once more."""
    (checkout / "build" / "torch.py").write_text(TORCH)
    shutil.copy2(REPOSITORY / "python" / "tests" / "fake_driver.py", checkout / "build")
    (checkout / "bin").mkdir()
    (checkout / "bin" / "python3").symlink_to(sys.executable)
    log = execute(
        checkout,
        RUN,
        DYRELU_LAUNCHER=library,
        LD_LIBRARY_PATH=str(build_dir / "test" / "Runtime" / "CUDA" / "fake"),
        PATH=f"{checkout / 'bin'}:{os.environ['PATH']}",
    )
    check(log, 8, times=2)


def test_json(library: str) -> None:
    """It is a description, with the fields of the one that other tests change."""
    (example,) = examples("json")
    program = cuda.loads(b"any", example, library)
    assert repr(program["main"].results) == "[tensor<?x64x28x28xf32>]"
    keys = json.loads(example)["functions"][0].keys()
    assert keys == two_kernels()["functions"][0].keys()


def test_operators_are_listed() -> None:
    """Each that the library knows, and no other."""
    source = REPOSITORY / "lib" / "Runtime" / "CUDA" / "Expression.cpp"
    known = re.findall(r'\{"(\w+)", Operator::', source.read_text(encoding="utf-8"))
    table = PAGE.read_text(encoding="utf-8").split("| operators | are |")[1]
    listed = [
        name
        for row in re.findall(r"^\| (`.*?) \|", table, re.MULTILINE)
        for name in re.findall(r"`(\w+)`", row)
    ]
    assert sorted(known) == sorted(listed)
    assert len(known) > 20


def test_statuses_are_those_of_the_header() -> None:
    """The numbers that tests use are those of the header."""
    import failures

    header = REPOSITORY / "include" / "dyrelu" / "Runtime" / "CUDA" / "Launcher.h"
    pattern = r"DYRELU_(\w+) = (\d+)"
    statuses = dict(re.findall(pattern, header.read_text(encoding="utf-8")))
    assert int(statuses.pop("SUCCESS")) == 0
    for name, number in statuses.items():
        assert getattr(failures, name) == int(number)
