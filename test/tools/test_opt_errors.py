"""Malformed input ends dyrelu-opt with exit status 1 and a message.

What verifiers say is tested beside the dialect (test/Dialect/DyReLU/invalid*).
Here is what files and command lines may have wrong: text and bytecode that end
early or are damaged, options of passes out of range, pipelines on the wrong op.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tool import Result, Tool, message

MODULE = """
func.func @main(%x: tensor<8x4x7x5xf16>, %z: tensor<8x6x7x5xf32>, %w1: tensor<2x6xf16>,
                %b1: tensor<2xf32>, %w2: tensor<24x2xf32>, %b2: tensor<24xf32>,
                %wp: tensor<1x6xf32>, %bp: tensor<1xf32>, %t: f32, %v: tensor<4x8xf32>)
    -> (tensor<8x4x7x5xf16>, tensor<8x2x7x5xf16>) {
  %0 = dyrelu.c %x context(%z : tensor<8x6x7x5xf32>)
         fc1(%w1, %b1 : tensor<2x6xf16>, tensor<2xf32>)
         fc2(%w2, %b2 : tensor<24x2xf32>, tensor<24xf32>)
         hyper<k = 3, norm = none, order = interleaved, alpha = [0.5, 1, -2.0e-3]>
         attention(%wp, %bp : tensor<1x6xf32>, tensor<1xf32>)
         tau(%t : f32) gamma(16.5) : tensor<8x4x7x5xf16>
  %1 = dyrelu.aprelu %0 fc2(%v : tensor<4x8xf32>) halves(positive_first)
         : tensor<8x4x7x5xf16>
  %a = arith.constant dense<0.5> : tensor<1x2x1xf32>
  %2 = dyrelu.shift_max %1 slopes(%a : tensor<1x2x1xf32>)
         shifted(%a : tensor<1x2x1xf32>) permutation = [3, 1, 0, 2]
         : tensor<8x4x7x5xf16>
  %3 = dyrelu.apply %2 slopes(%a : tensor<1x2x1xf32>)
         static = [(1, 0), (0.25, -3)] : tensor<8x4x7x5xf16>
  %4 = dyrelu.maxout %3 k(2) : tensor<8x4x7x5xf16> -> tensor<8x2x7x5xf16>
  return %3, %4 : tensor<8x4x7x5xf16>, tensor<8x2x7x5xf16>
}
"""


@pytest.fixture
def opt(build_dir: Path, tmp_path: Path) -> Tool:
    """dyrelu-opt in an empty folder."""
    return Tool(build_dir / "bin" / "dyrelu-opt", tmp_path)


def fail(result: Result) -> str:
    """The messages of a call that failed in an orderly way."""
    assert result.returncode == 1, result
    assert result.stdout == "", result
    assert "PLEASE" not in result.stderr, result
    assert "Stack dump" not in result.stderr, result
    assert result.stderr.strip(), result
    return result.stderr


def test_the_module_is_good(opt: Tool) -> None:
    """What is damaged below is nothing wrong."""
    result = opt("-", "--verify-roundtrip", "-o", "m.mlir", stdin=MODULE)
    assert (result.returncode, result.stderr) == (0, "")


def test_every_truncation_of_text(opt: Tool) -> None:
    """Text that ends after any of its tokens."""
    body = MODULE[: MODULE.index("  return")]
    ends = [match.end() for match in re.finditer(r"[\w.%-]+|\S", body)]
    for end in ends[::3]:
        text = fail(opt("-", stdin=MODULE[:end]))
        assert re.match(r"<stdin>:\d+:\d+: error: ", text), text


def test_every_missing_token(opt: Tool) -> None:
    """Text that lacks one of its tokens: a message, or it means something else."""
    start = MODULE.index("%0 = dyrelu.c")
    tokens = list(re.finditer(r"[\w.%-]+|\S", MODULE[start : MODULE.index("  return")]))
    failures = 0
    for token in tokens[::3]:
        text = MODULE[: start + token.start()] + MODULE[start + token.end() :]
        result = opt("-", "-o", "m.mlir", stdin=text)
        if result.returncode != 0:
            assert "error:" in fail(result)
            failures += 1
    assert failures > len(tokens[::3]) // 2


def test_truncated_bytecode(opt: Tool) -> None:
    """Bytecode that ends early."""
    result = opt("-", "--emit-bytecode", "-o", "m.mlirbc", stdin=MODULE)
    assert (result.returncode, result.stderr) == (0, "")
    whole = (opt.folder / "m.mlirbc").read_bytes()
    for length in [*range(4, 40), *range(40, len(whole), 17), len(whole) - 1]:
        opt.write("m.mlirbc", whole[:length])
        assert "error:" in fail(opt("m.mlirbc"))


def test_run_of_truncated_bytecode(opt: Tool, run: Tool) -> None:
    """The same for dyrelu-run: one message."""
    opt("-", "--emit-bytecode", "-o", "m.mlirbc", stdin=MODULE)
    whole = (opt.folder / "m.mlirbc").read_bytes()
    for length in (4, 16, len(whole) // 2, len(whole) - 1):
        run.write("m.mlirbc", whole[:length])
        assert "m.mlirbc" in message(run("m.mlirbc"))


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("hyper<k = 3", "hyper<k = 0", "k must be 1 to 256, got 0"),
        ("tau(%t : f32)", "tau(-1)", "tau must be a finite positive number, got -1.0"),
        ("k(2)", "k(3)", "x must have a multiple of k = 3 channels"),
        ("[3, 1, 0, 2]", "[3, 1, 0, 3]", "must have each entry once, got 3 twice"),
        ("static = [", "static = [(1.0e999, 0), ", "slopes must be finite, got INF"),
        ("24x2xf32", "25x2xf32", "w2 must have shape [6 * channels, hidden] = [24, 2]"),
        ("4x8xf32", "4x4xf32", "w2 must have shape [1 * channels, 2 * channels]"),
        ("8x6x7x5xf32", "8x6x5x7xf32", "context must have the rank and the spatial"),
        ("halves(positive_first)", "halves(left)", "halves must be negative_first or"),
        (
            "%bp : tensor<1x6xf32>",
            "%bp : tensor<6x1xf32>",
            "'%wp' expects different type",
        ),
    ],
)
def test_run_of_bad_ops(run: Tool, old: str, new: str, what: str) -> None:
    """dyrelu-run says what the verifiers say, once."""
    assert old in MODULE
    run.write("module.mlir", MODULE.replace(old, new))
    assert what in message(run("module.mlir"))


def test_other_binary_files(opt: Tool) -> None:
    """Files that are neither text nor bytecode."""
    for contents in (b"\x7fELF\x02\x01\x01", b"ML\xefS", b"ML\xefR\xff\xff", b"BC"):
        opt.write("m.bin", contents)
        fail(opt("m.bin"))


def test_missing_file(opt: Tool) -> None:
    """A file that is not there."""
    assert "absent.mlir" in fail(opt("absent.mlir"))


@pytest.mark.parametrize(
    ("argument", "what"),
    [
        ("--dyrelu-fuse=tile-bytes=-1", "tile-bytes must be 0 or more, got -1"),
        ("--dyrelu-fuse=tile-bytes=two", "'two' value invalid"),
        ("--dyrelu-fuse=tile-bytes=", "'' value invalid"),
        (f"--dyrelu-fuse=tile-bytes={2**63}", f"'{2**63}' value invalid"),
        ("--dyrelu-fuse=tile=1", "no such option tile"),
        ("--dyrelu-to-cpu=tile-bytes=-4096", "must be 0 or more, got -4096"),
        *(
            (
                f"--{flag}=vector-bits={bits}",
                f"vector-bits must be a power of two from 32 to 4096, got {bits}",
            )
            for flag in ("dyrelu-to-cpu", "dyrelu-cpu-tile", "dyrelu-cpu-tile-windows")
            for bits in (0, 1, 96, 8192, 2**32 - 1)
        ),
        *(
            (
                f"--dyrelu-to-cpu={threads}",
                f"threads must be from 1 to 65536, got {threads.split()[0][8:]}",
            )
            for threads in (
                "threads=0",
                "threads=2147483649",
                "threads=-3 parallel=false",
            )
        ),
        ("--dyrelu-to-cpu=vector-bits=-256", "'-256' value invalid"),
        (f"--dyrelu-to-cpu=vector-bits={2**32}", f"'{2**32}' value invalid"),
        (
            "--dyrelu-to-cpu=cache-bytes=-1",
            "cache-bytes must be 0 or more, got -1",
        ),
        ("--dyrelu-to-cpu=cache-bytes=many", "'many' value invalid"),
        (f"--dyrelu-to-cpu=cache-bytes={2**63}", f"'{2**63}' value invalid"),
        ("--dyrelu-to-cpu=parallel=maybe", "'maybe' is invalid value for boolean"),
        ("--dyrelu-to-cpu=speed=1", "no such option speed"),
        ("--dyrelu-to-linalg=all", "no such option all"),
        ("--dyrelu-decompose=all", "no such option all"),
        ("--dyrelu-compose=all", "no such option all"),
        ("--dyrelu-raise=everything", "no such option everything"),
        ("--convert-dyrelu-to-linalg=k=2", "no such option k"),
        ("--dyrelu-generate-size-checks=no", "no such option no"),
        ("--dyrelu-to-gpu", "--dyrelu-to-gpu"),
        (
            "--pass-pipeline=func.func(dyrelu-to-cpu)",
            "dyrelu-to-cpu runs on 'builtin.module', got 'func.func'",
        ),
        (
            "--pass-pipeline=builtin.module(func.func(dyrelu-to-cpu))",
            "dyrelu-to-cpu runs on 'builtin.module', got 'func.func'",
        ),
        (
            "--pass-pipeline=builtin.module(func.func(dyrelu-fuse))",
            "restricted to 'builtin.module'",
        ),
        ("--pass-pipeline=builtin.module(dyrelu-fuse", "builtin.module"),
        (
            "--pass-pipeline=builtin.module(dyrelu-fuse{tile-bytes=-7})",
            "tile-bytes must be 0 or more, got -7",
        ),
        ("--pass-pipeline=builtin.module(dyrelu-relu)", "dyrelu-relu"),
    ],
)
def test_options(opt: Tool, argument: str, what: str) -> None:
    """Options that there are not, or of values that they cannot have."""
    assert what in fail(opt("-", argument, stdin=MODULE))


def test_good_options(opt: Tool) -> None:
    """The limits of what options may say."""
    for argument in (
        "--dyrelu-fuse=tile-bytes=0",
        f"--dyrelu-fuse=tile-bytes={2**63 - 1}",
        f"--dyrelu-to-cpu=tile-bytes={2**63 - 1}",
        "--dyrelu-to-cpu=cache-bytes=0",
        f"--dyrelu-to-cpu=cache-bytes={2**63 - 1}",
        "--dyrelu-to-cpu=threads=65536 fork-bytes=0",
        "--dyrelu-to-cpu=vector-bits=32",
        "--dyrelu-to-cpu=vector-bits=4096",
        "--pass-pipeline=builtin.module(func.func(dyrelu-to-linalg))",
        "--pass-pipeline=any(dyrelu-to-linalg)",
    ):
        result = opt("-", argument, "-o", "m.mlir", stdin=MODULE)
        assert (result.returncode, result.stderr) == (0, ""), argument
