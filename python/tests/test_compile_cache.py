"""Compiled code on disk: shared by processes, and never trusted."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import dyrelu
import numpy as np
import pytest
from compiled_functions import relu
from dyrelu import _cache, _library
from fake_driver import REPOSITORY

pytestmark = pytest.mark.usefixtures("extension", "cache_dir")

X = np.array([[-1, 0, 2]], np.float32)
PROGRAM = """
import sys, time
sys.path.insert(0, {python!r})
import dyrelu
import numpy as np

module = dyrelu.Module.parse({text!r})
time.sleep(max(0, {start} - time.time()))
y = dyrelu.compile(module)(np.array([[-1, 0, 2]], np.float32))
assert y.tolist() == [[0, 0, 2]], y
"""


def entries(folder: Path) -> list[Path]:
    """All files."""
    return sorted(folder.iterdir()) if folder.exists() else []


def compile_and_call(**options: object) -> None:
    """Compiles max(x, 0), and sees that this is what it computes."""
    function = dyrelu.compile(relu("1x3"), **options)
    np.testing.assert_array_equal(function(X), [[0, 0, 2]])


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """An element for each time that the compiler is asked."""
    from dyrelu._extension import compiler

    asked: list[int] = []
    original = compiler.compile_library

    class Counting:
        def __getattr__(self, name: str) -> object:
            return getattr(compiler, name)

        def compile_library(self, *arguments: object) -> bytes:
            asked.append(1)
            return original(*arguments)

    monkeypatch.setattr(_library, "compiler", Counting())
    return asked


def test_an_entry_is_used(cache_dir: Path, compilations: list[int]) -> None:
    """The second time nothing is compiled, and nothing more is kept."""
    compile_and_call()
    before = entries(cache_dir)
    assert len(before) == 1
    compile_and_call()
    assert entries(cache_dir) == before
    assert len(compilations) == 1


def test_what_an_entry_depends_on(
    cache_dir: Path, compilations: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The module, the number of threads, the processor, layouts, the version."""
    compile_and_call()
    dyrelu.compile(relu("1x4"))
    compile_and_call(threads=7)
    compile_and_call(cpu="x86-64" if os.uname().machine == "x86_64" else "generic")
    function = dyrelu.compile(relu("2x3"))
    function(np.zeros((2, 3), np.float32, order="F"))
    assert len(entries(cache_dir)) == len(compilations) == 6
    monkeypatch.setattr(_library, "_version", lambda: "dyrelu 9.9.9 (LLVM 99)")
    compile_and_call()
    assert len(entries(cache_dir)) == len(compilations) == 7


@pytest.mark.parametrize("keep", [0, 1, 100, -1])
def test_truncated_entries(cache_dir: Path, compilations: list[int], keep: int) -> None:
    """They are compiled again, and whole afterwards."""
    compile_and_call()
    (file,) = entries(cache_dir)
    whole = file.read_bytes()
    # (The library is loaded: another file takes its place.)
    file.unlink()
    file.write_bytes(whole[:keep])
    compile_and_call()
    assert len(compilations) == 2
    (file,) = entries(cache_dir)
    assert _cache._is_whole(file.read_bytes())


def test_an_entry_with_a_wrong_byte(cache_dir: Path, compilations: list[int]) -> None:
    """So are those that are damaged otherwise."""
    compile_and_call()
    (file,) = entries(cache_dir)
    damaged = bytearray(file.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    file.unlink()
    file.write_bytes(damaged)
    compile_and_call()
    assert len(compilations) == 2


def test_writers_at_once(cache_dir: Path) -> None:
    """Processes that start together end with one entry, which is whole."""
    program = PROGRAM.format(
        python=str(REPOSITORY / "python"), text=relu("1x3"), start=time.time() + 1.5
    )
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", program], stderr=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    for process in processes:
        _, said = process.communicate()
        assert process.returncode == 0, said
    (file,) = entries(cache_dir)
    assert _cache._is_whole(file.read_bytes())


@pytest.fixture
def instead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where files go for a while if the cache cannot be written: it is a file here."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    (tmp_path / "file").touch()
    monkeypatch.setenv("DYRELU_CACHE_DIR", str(tmp_path / "file"))
    return folder


def test_a_folder_that_cannot_be_written(instead: Path) -> None:
    """A warning says so, and code runs all the same; it leaves no file."""
    with pytest.warns(RuntimeWarning, match="compiled code is not kept: .*file"):
        compile_and_call()
    assert not entries(instead)


def test_code_that_cannot_be_loaded(
    instead: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor does it leave a file then."""

    def fail(path: Path) -> None:
        assert path.is_relative_to(instead) and path.exists()
        raise dyrelu.Error("no OpenMP")

    monkeypatch.setattr(_library, "_open", fail)
    with (
        pytest.warns(RuntimeWarning, match="compiled code is not kept"),
        pytest.raises(dyrelu.Error, match="no OpenMP"),
    ):
        compile_and_call()
    assert not entries(instead)


def test_a_relative_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Libraries in it are found there, and not looked for where the system has its."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DYRELU_CACHE_DIR", ".")
    compile_and_call()
    assert len(entries(tmp_path)) == 1
    compile_and_call()


def test_the_oldest_entries_go(
    cache_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder keeps to its limit; what was used last stays."""
    dyrelu.compile(relu("1x2"))
    (old,) = entries(cache_dir)
    os.utime(old, (1, 1))
    monkeypatch.setattr(_cache, "_LIMIT", old.stat().st_size * 5 // 2)
    dyrelu.compile(relu("1x3"))
    assert old in entries(cache_dir)
    os.utime(old, (1, 1))
    dyrelu.compile(relu("1x4"))
    assert len(entries(cache_dir)) == 2
    assert old not in entries(cache_dir)


def test_which_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """$DYRELU_CACHE_DIR, or the user's caches."""
    monkeypatch.setenv("DYRELU_CACHE_DIR", "/one")
    assert _cache.folder() == Path("/one")
    monkeypatch.setenv("DYRELU_CACHE_DIR", "one")
    assert _cache.folder() == Path.cwd() / "one"
    monkeypatch.delenv("DYRELU_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", "/two")
    assert _cache.folder() == Path("/two/dyrelu")
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", "/three")
    assert _cache.folder() == Path("/three/.cache/dyrelu")
