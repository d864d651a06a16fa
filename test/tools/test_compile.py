"""dyrelu-compile: object files that can be linked and called, and its errors."""

from __future__ import annotations

import ctypes
import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
from conftest import REPOSITORY
from tool import Result, Tool, files

MAXOUT = REPOSITORY / "examples" / "ops" / "maxout.mlir"
APPLY = """
func.func @relu(%x: tensor<3x5xf32>) -> tensor<3x5xf32> {
  %y = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<3x5xf32>
  return %y : tensor<3x5xf32>
}
"""
# A pool whose sums are carried around a loop.
POOL = """
func.func @pool(%x: tensor<8x64x196xf32>) -> tensor<8x64xf32> {
  %g = dyrelu.pool %x : tensor<8x64x196xf32> -> tensor<8x64xf32>
  return %g : tensor<8x64xf32>
}
"""
X86 = 62  # e_machine of ELF
AARCH64 = 183


@pytest.fixture
def compiler(build_dir: Path, tmp_path: Path) -> Tool:
    """dyrelu-compile in an empty folder."""
    return Tool(build_dir / "bin" / "dyrelu-compile", tmp_path)


def failure(result: Result) -> str:
    """The one message of a call that failed in an orderly way."""
    assert (result.returncode, result.stdout) == (1, ""), result
    assert result.stderr.count("error:") == 1, result
    return result.stderr


class Matrix(ctypes.Structure):
    """The descriptor of a matrix."""

    _fields_ = [
        ("allocated", ctypes.c_void_p),
        ("aligned", ctypes.POINTER(ctypes.c_float)),
        ("offset", ctypes.c_int64),
        ("sizes", ctypes.c_int64 * 2),
        ("strides", ctypes.c_int64 * 2),
    ]


def test_object_is_callable(compiler: Tool) -> None:
    """An object file links to a library, whose function computes."""
    compiler.write("relu.mlir", APPLY)
    assert compiler("relu.mlir", "--emit=obj", "-o", "relu.o").returncode == 0
    library = compiler.folder / "relu.so"
    subprocess.run(
        ["clang-22", "-shared", "-o", library, compiler.folder / "relu.o"], check=True
    )
    x = np.linspace(-1, 1, 15, dtype=np.float32).reshape(3, 5)
    data = x.ctypes.data_as(ctypes.POINTER(ctypes.c_float))
    pair = ctypes.c_int64 * 2
    given = Matrix(x.ctypes.data, data, 0, pair(3, 5), pair(5, 1))
    result = Matrix()
    function = ctypes.CDLL(str(library))._mlir_ciface_relu
    function.restype = None
    function(ctypes.byref(result), ctypes.byref(given))
    assert tuple(result.sizes) == (3, 5)
    y = np.ctypeslib.as_array(result.aligned, (3, 5))
    np.testing.assert_array_equal(y, np.maximum(x, 0))


def test_documented_program(compiler: Tool) -> None:
    """The program of docs/pipelines.md, linked with what it says."""
    document = (REPOSITORY / "docs" / "pipelines.md").read_text(encoding="utf-8")
    section = document.partition("## Object files")[2]
    code = dict(re.findall(r"```(c|mlir)\n(.*?)```", section, re.DOTALL)[1::-1])
    compiler.write("relu.mlir", code["mlir"])
    compiler.write("main.c", code["c"])
    words = re.search(r"`(-L\S+lib .*?)`", section, re.DOTALL)
    assert words
    assert compiler("relu.mlir", "--emit=obj", "-o", "relu.o").returncode == 0
    command = ["clang-22", "main.c", "relu.o", *words[1].split(), "-o", "main"]
    subprocess.run(command, cwd=compiler.folder, check=True)
    done = subprocess.run(
        ["./main"], cwd=compiler.folder, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["0", "0", "2", "3", "0", "5"]


@pytest.mark.parametrize(
    ("cpu", "machine", "lanes"),
    [("haswell", X86, 8), ("skylake-avx512", X86, 16), ("neoverse-n1", AARCH64, 4)],
)
def test_processors(compiler: Tool, cpu: str, machine: int, lanes: int) -> None:
    """Objects for AVX2, AVX-512 and NEON, with sums in vectors of their width."""
    compiler.write("pool.mlir", POOL)
    given = ["pool.mlir", f"--target-cpu={cpu}"]
    assert compiler(*given, "--emit=obj", "-o", "pool.o").returncode == 0
    header = (compiler.folder / "pool.o").read_bytes()
    assert header[:4] == b"\x7fELF"
    assert int.from_bytes(header[18:20], "little") == machine
    assert compiler(*given, "--emit=llvm", "-o", "pool.ll").returncode == 0
    text = (compiler.folder / "pool.ll").read_text()
    assert set(re.findall(r"phi <(\d+) x float>", text)) == {str(lanes)}


def test_triple(compiler: Tool) -> None:
    """The triple decides where both have the processor or none is named."""
    done = compiler(
        str(MAXOUT),
        "--target-triple=aarch64-linux-gnu",
        "--target-cpu=generic",
        "--emit=obj",
        "-o",
        "m.o",
    )
    assert done.returncode == 0
    header = (compiler.folder / "m.o").read_bytes()
    assert int.from_bytes(header[18:20], "little") == AARCH64


def test_standard_output(compiler: Tool) -> None:
    """`-` is not a file's name."""
    done = compiler(str(MAXOUT), "--emit=llvm", "-o", "-")
    assert (done.returncode, done.stderr) == (0, "")
    assert "define void @_mlir_ciface_main" in done.stdout
    assert files(compiler.folder) == set()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "expected one file to compile"),
        (["x.mlir", "y.mlir"], "expected one file to compile"),
        (["x.mlir"], "-o: expected a file to write, got none"),
        (
            ["x.mlir", "-o", "x.o"],
            "--emit: expected llvm, obj, shared or header, got ''",
        ),
        (
            ["x.mlir", "-o", "x.o", "--emit=so"],
            "llvm, obj, shared or header, got 'so'\n",
        ),
        (
            ["x.mlir", "-o", "x.o", "--emit=ptx"],
            "got 'ptx', which is for --target=cuda",
        ),
        (["x.mlir", "-o", "x.o", "--emit=obj"], "cannot open input file 'x.mlir'"),
        (
            [str(MAXOUT), "-o", "x.o", "--emit=obj", "--target=rocm"],
            "--target: expected cpu or cuda, got 'rocm'",
        ),
        (
            [str(MAXOUT), "-o", "x.o", "--emit=obj", "--target-cpu=z80"],
            "expected a processor that LLVM knows for x86-64 or AArch64, got 'z80'",
        ),
        (
            [str(MAXOUT), "-o", "x.o", "--emit=obj", "--target-cpu=pentium4"],
            "processor that LLVM knows for x86-64 or AArch64, got 'pentium4'",
        ),
        (
            [
                str(MAXOUT),
                "-o",
                "x.o",
                "--emit=obj",
                "--target-triple=z80-none",
                "--target-cpu=x",
            ],
            "expected a machine of x86-64 or AArch64, got 'z80-none'",
        ),
        *(
            (
                [str(MAXOUT), "-o", "x.o", "--emit=obj", f"--target-triple={triple}"],
                f"expected a machine of x86-64 or AArch64, got '{triple}'",
            )
            for triple in ("z80-none", "")
        ),
        *(
            (
                [str(MAXOUT), "-o", "x.o", "--emit=obj", f"--{option}=-1"],
                f"--{option}: expected a number of bytes, 0 or more, got '-1'",
            )
            for option in ("fork-bytes", "cache-bytes")
        ),
        (
            [str(MAXOUT), "-o", "x.o", "--emit=obj", "--target-triple=aarch64-linux"],
            "'aarch64-linux', which this machine is not, got 'native'",
        ),
        ([str(MAXOUT), "-o", "no/x.o", "--emit=obj"], "cannot write 'no/x.o'"),
    ],
)
def test_errors(compiler: Tool, arguments: list[str], message: str) -> None:
    """One message that says what was expected, and no file."""
    assert message in failure(compiler(*arguments))
    assert files(compiler.folder) == set()


def test_module_that_does_not_verify(compiler: Tool) -> None:
    """MLIR's diagnostic, and an output that was there stays."""
    compiler.write("relu.mlir", APPLY.replace("(0, 0)", "(0, nan)"))
    compiler.write("relu.o", "before")
    failure(compiler("relu.mlir", "--emit=obj", "-o", "relu.o"))
    assert (compiler.folder / "relu.o").read_text() == "before"
