"""The examples of docs/launcher.md."""

from __future__ import annotations

import json
import re
import runpy
import shutil
import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import pytest
from descriptions import two_kernels
from dyrelu import cuda
from fake_driver import REPOSITORY, FakeArray, FakeDriver, ptx

PAGE = REPOSITORY / "docs" / "launcher.md"

# What calls the example of C, with a fake driver: its process has no GPU.
CALLER = """
#include <stdlib.h>
void *fakeMakeContext(int device);
void fakeSetCurrent(void *context);
const char *fakeGetLog(void);
static void *allocate(size_t bytes) { return aligned_alloc(256, bytes); }
int main(void) {
  fakeSetCurrent(fakeMakeContext(0));
  if (start() || run(NULL, 3, (void *)256, (void *)512, (void *)1024, allocate))
    return 1;
  fputs(fakeGetLog(), stdout);
  /* And what it says of a wrong call. */
  return run(NULL, -1, NULL, NULL, NULL, allocate) != 1;
}
"""


def example(language: str) -> str:
    """The one example in a language."""
    text = PAGE.read_text(encoding="utf-8")
    (found,) = re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)
    return found


def write_model(folder: Path) -> None:
    """The files that the examples read."""
    (folder / "model.ptx").write_bytes(ptx(pool="ppp", apply="pppp"))
    (folder / "model.ptx.json").write_text(example("json"))


def check(launches: list[dict[str, Any]], n: int) -> None:
    """The kernels that the examples launch."""
    assert [(c["kernel"], c["grid"]) for c in launches] == [
        ("pool", [8 * n, 1, 1]),
        ("apply", [8, n, 1]),
    ]


def test_c(build_dir: Path, library: str, tmp_path: Path) -> None:
    """It is C11 without a warning, and links with the library alone."""
    compiler = shutil.which("clang-22")
    if compiler is None:
        pytest.skip("there is no clang-22")
    write_model(tmp_path)
    (tmp_path / "example.c").write_text(example("c") + CALLER)
    fake = build_dir / "test" / "Runtime" / "CUDA" / "fake"
    libraries = Path(library).parent
    subprocess.run(
        [compiler, "-std=c11", "-Wall", "-Wextra", "-Werror", "-pedantic", "example.c"]
        + [f"-I{REPOSITORY}/include", f"-L{libraries}", "-ldyrelu-launcher"]
        + [f"{fake}/libcuda.so.1", f"-Wl,-rpath,{libraries}:{fake}", "-o", "example"],
        cwd=tmp_path,
        check=True,
    )
    result = subprocess.run(
        ["./example"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    calls = [json.loads(line) for line in result.stdout.splitlines()]
    check([call for call in calls if call["call"] == "cuLaunchKernelEx"], 3)
    message = "function 'main': argument 0, dimension 0: expected a size from 0 on"
    assert result.stderr == f"{message}, got -1\n"


def test_python(
    driver: FakeDriver,
    library: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With a torch that has no GPU."""

    def make(*sizes: Any, **options: Any) -> FakeArray:
        shape = sizes[0] if isinstance(sizes[0], tuple) else sizes
        return FakeArray(shape, typestr=options.get("dtype", "<f4"))

    stream = types.SimpleNamespace(cuda_stream=driver.make_stream(driver.context))
    torch = types.SimpleNamespace(
        randn=make,
        empty=make,
        uint8="|u1",
        cuda=types.SimpleNamespace(current_stream=lambda: stream),
    )
    write_model(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(sys.modules, "torch", torch)
    monkeypatch.setenv("DYRELU_LAUNCHER", library)
    (tmp_path / "example.py").write_text(example("python"))
    runpy.run_path("example.py")
    check(driver.launches(), 8)


def test_json(library: str) -> None:
    """It is a description, the one that other tests change."""
    program = cuda.loads(b"any", example("json"), library)
    assert repr(program["main"].results) == "[tensor<?x64x28x28xf32>]"
    keys = json.loads(example("json"))["functions"][0].keys()
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
    for name, number in statuses.items():
        if name not in ("SUCCESS", "OUT_OF_MEMORY"):
            assert getattr(failures, name) == int(number)
