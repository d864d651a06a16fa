"""dyrelu-run --target=emulator computes what kernels compute, and finds what is wrong.

The kernels in test/Runtime/Emulator/Kernels say at their lines what becomes of them
without the line, or with another word in it:

    nvvm.barrier // without: race
    nvvm.cluster.arrive // without both: race; instead: arrive -> arrive.relaxed: race
    nvvm.cluster.wait // without: misuse

Each such mutant must be reported, as what stands there, for one of 8 seeds.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from conftest import REPOSITORY
from tool import Tool, message

KERNELS = REPOSITORY / "test" / "Runtime" / "Emulator" / "Kernels"
SEEDS = 8

# What stands for each kind in a report.
KINDS = {
    "race": "race",
    "exited": "access to shared memory of a block that has exited",
    "misuse": "misuse",
    "deadlock": "deadlock",
    "missing proxy fence": "missing proxy fence",
}

WITHOUT = re.compile(r"without( both)?: (.*)")
INSTEAD = re.compile(r"instead: (\S+) -> (\S+): (.*)")

Array = np.ndarray


def numbers(*shape: int) -> Array:
    """Small whole numbers, whose sums are exact."""
    return (np.arange(np.prod(shape)) % 13).reshape(shape).astype(np.float32)


# Input and result of each kernel.
CASES: dict[str, tuple[Array, Callable[[Array], Array]]] = {
    "reduction": (numbers(8, 128), lambda x: x.sum(1)),
    "cluster": (
        numbers(8, 64),
        lambda x: np.repeat(x.reshape(2, 4, 64).sum(1), 4, axis=0),
    ),
    "bulk_copy": (numbers(4, 64), lambda x: 2 * x),
    "copy": (numbers(3, 32), lambda x: 2 * x),
    "counter": (numbers(20), lambda x: np.full((20, 32), x.sum())),
    "chain": (numbers(64), lambda x: 3 * x[::-1]),
    "remote_store": (
        numbers(6),
        lambda x: np.tile(np.repeat(x.reshape(3, 2).sum(1), 2)[:, None], (1, 4)),
    ),
}


def read(name: str) -> list[str]:
    """The lines of a kernel's file."""
    return (KERNELS / f"{name}.mlir").read_text().splitlines()


def find_mutants() -> list[tuple[str, str, str, str]]:
    """Kernel, name, text and kind of report of each mutant."""
    found = []
    for path in sorted(KERNELS.glob("*.mlir")):
        lines = read(path.stem)
        for number, line in enumerate(lines):
            code, slashes, comment = line.partition("//")
            # Lines of their own are for readers alone.
            for part in comment[1:].split("; ") if slashes and code.strip() else []:
                if change := INSTEAD.fullmatch(part):
                    old, new, kind = change.groups()
                    assert old in code, f"{path.name}:{number + 1}: no '{old}'"
                    name, other, rest = f"{old} to {new}", code.replace(old, new), 1
                else:
                    removal = WITHOUT.fullmatch(part)
                    assert removal, f"{path.name}:{number + 1}: '{part}' says nothing"
                    name, kind = removal.groups()
                    other, rest = "", 2 if name else 1
                assert kind in KINDS, f"{path.name}:{number + 1}: '{kind}' is no kind"
                text = "\n".join(lines[:number] + [other] + lines[number + rest :])
                name = f"{path.stem}-{code.split()[0]}-{number + 1}-{name}"
                found.append((path.stem, name, text, kind))
    return found


MUTANTS = find_mutants()


def emulate(run: Tool, text: str, x: Array, *options: str) -> Array:
    """The result of a module for one input."""
    [y] = run.compute(text, x, options=("--target=emulator", *options))
    return y


def report(run: Tool, text: str, x: Array, *options: str) -> str:
    """What is said of a module that is wrong."""
    run.write("module.mlir", text)
    run.save("x.npy", x)
    result = run(
        "module.mlir", "--target=emulator", "--input=x.npy", "--output=y.npy", *options
    )
    assert (result.returncode, result.stdout) == (1, ""), result
    assert not (run.folder / "y.npy").exists()
    return result.stderr


def test_every_kernel_is_tested() -> None:
    """There is a case for each file."""
    assert {path.stem for path in KERNELS.glob("*.mlir")} == set(CASES)


@pytest.mark.parametrize("name", CASES)
def test_kernel(run: Tool, name: str) -> None:
    """Right under all seeds."""
    x, compute = CASES[name]
    text = "\n".join(read(name))
    for seed in range(SEEDS):
        y = emulate(run, text, x, f"--emulator-seed={seed}")
        assert np.array_equal(y, compute(x))


FUNCTIONS: dict[str, Callable[[Array], Array]] = {
    "sqrt": np.sqrt,
    "rsqrt": lambda x: 1 / np.sqrt(x),
    "absf": np.abs,
    "floor": np.floor,
    "ceil": np.ceil,
}


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("name", FUNCTIONS)
def test_function(run: Tool, name: str, dtype: type) -> None:
    """Functions that kernels compute without libdevice, rounded as they should be."""
    element = f"f{8 * np.dtype(dtype).itemsize}"
    module = (
        f"func.func @main(%x: tensor<9x{element}>) -> tensor<9x{element}> {{\n"
        f"  %y = math.{name} %x : tensor<9x{element}>\n"
        f"  return %y : tensor<9x{element}>\n}}\n"
    )
    x = np.array([0, -0.0, 0.3, 1, 2.5, 1000.7, np.inf, -np.inf, np.nan], dtype)
    if "sqrt" not in name:
        x[2:6] *= -1
    wide = x.astype(np.float32) if dtype == np.float16 else x
    with np.errstate(all="ignore"):
        expected = FUNCTIONS[name](wide).astype(dtype)
    y = emulate(run, module, x)
    assert np.array_equal(y, expected, equal_nan=True)
    is_number = ~np.isnan(y)
    assert np.array_equal(np.signbit(y)[is_number], np.signbit(expected)[is_number])


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (("--target=emulator", "--threads=1"), "--threads is not for --target="),
        (("--target=emulator", "--cache-bytes=1"), "--cache-bytes is not for"),
        (("--target=cpu", "--emulator-seed=1"), "--emulator-seed is not for"),
        (("--chip=sm_90",), "--chip is not for --target=cpu"),
        (
            ("--target=emulator", "--emulator-seed=-1"),
            "--emulator-seed: expected a number, 0 or more, got '-1'",
        ),
        (("--target=emulator", "--chip=sm_1"), "sm_1"),
    ],
)
def test_options(run: Tool, options: tuple[str, ...], expected: str) -> None:
    """Those of one target mean nothing for another."""
    x = numbers(4)
    run.write(
        "module.mlir",
        "func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {\n"
        "  %y = arith.addf %x, %x : tensor<4xf32>\n"
        "  return %y : tensor<4xf32>\n}\n",
    )
    run.save("x.npy", x)
    assert expected in message(run("module.mlir", "--input=x.npy", *options))


def test_documented_reports(run: Tool) -> None:
    """What docs/emulator.md shows of reduction.mlir without a line."""
    text = (REPOSITORY / "docs" / "emulator.md").read_text()
    shown = re.findall(r"```text\n(dyrelu-run: error: .*?)```", text, re.DOTALL)
    run.save("x.npy", numbers(8, 128))
    for number, expected in zip((50, 47), shown, strict=True):
        assert f" of line {number}" in text
        lines = read("reduction")
        lines[number - 1] = ""
        run.write("reduction.mlir", "\n".join(lines))
        result = run("reduction.mlir", "--target=emulator", "--input=x.npy")
        assert result.stderr == expected


ENDING = """
module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.mlir.global private constant @message("sizes differ\\00")
    llvm.func @__assertfail(!llvm.ptr, !llvm.ptr, i32, !llvm.ptr, i64)
    llvm.func @k() attributes {gpu.kernel, nvvm.kernel} {
      %c3 = llvm.mlir.constant(3 : i32) : i32
      %c1 = llvm.mlir.constant(1 : i64) : i64
      %message = llvm.mlir.addressof @message : !llvm.ptr
      %thread = nvvm.read.ptx.sreg.tid.x : i32
      %is = llvm.icmp "eq" %thread, %c3 : i32
      llvm.cond_br %is, ^end, ^go
    ^end:
      @END@
      llvm.unreachable
    ^go:
      llvm.return
    }
  }
  func.func @main() {
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    gpu.launch_func @m::@k blocks in (%c1, %c1, %c1) threads in (%c32, %c1, %c1)
    return
  }
}
"""


@pytest.mark.parametrize(
    ("end", "kind", "detail"),
    [
        ('"llvm.intr.trap"() : () -> ()', "trap:\n  trap", ""),
        ('nvvm.inline_ptx "trap;" ro(%thread : i32)', "trap:\n  trap", ""),
        (
            (
                "llvm.call @__assertfail(%message, %message, %thread, %message, %c1) : "
                "(!llvm.ptr, !llvm.ptr, i32, !llvm.ptr, i64) -> ()"
            ),
            "failed assertion:\n  assertion",
            "\n  sizes differ",
        ),
    ],
)
def test_kernel_ends(run: Tool, end: str, kind: str, detail: str) -> None:
    """Traps and assertions are reported, where they are."""
    run.write("module.mlir", ENDING.replace("@END@", end))
    result = run("module.mlir", "--target=emulator")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == (
        "dyrelu-run: error: the emulator found errors, with seed 0:\n"
        f"{kind} in kernel 'k', block (0, 0, 0), thread (3, 0, 0), at "
        f"module.mlir:14:7{detail}\n"
    )


def test_chip_of_kernels(run: Tool) -> None:
    """Kernels that are there are made for their device."""
    run.write("module.mlir", "\n".join(read("reduction")))
    run.save("x.npy", numbers(8, 128))
    options = ("--input=x.npy", "--target=emulator", "--chip=sm_90")
    assert "has kernels already: they cannot be made for sm_90" in message(
        run("module.mlir", *options)
    )


def test_time(run: Tool) -> None:
    """Threads of the processor are the other target's."""
    run.write("module.mlir", "\n".join(read("reduction")))
    run.save("x.npy", numbers(8, 128))
    result = run("module.mlir", "--input=x.npy", "--target=emulator", "--time")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.endswith(" over 1 run\n")


def test_buffers_are_for_the_emulator(run: Tool) -> None:
    """The CPU's code takes tensors only."""
    run.write("module.mlir", "\n".join(read("reduction")))
    assert "expected a ranked tensor" in message(run("module.mlir"))


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [pytest.param(name, text, kind, id=id) for name, id, text, kind in MUTANTS],
)
def test_mutant(run: Tool, name: str, text: str, kind: str) -> None:
    """Reported, if not for the first seed then for a later one."""
    x, _ = CASES[name]
    found = report(run, text, x, f"--repeat={SEEDS}")
    assert found.startswith("dyrelu-run: error: the emulator found errors, with seed ")
    assert re.search(rf"^{KINDS[kind]}\b", found, re.MULTILINE), found


def test_no_channels(run: Tool) -> None:
    """Run time alone knows that there are none: kernels have nothing to divide by."""
    x, w1 = np.zeros((3, 0, 4), np.float32), np.zeros((5, 0), np.float32)
    text = """
      func.func @main(%x: tensor<?x?x?xf32>, %w1: tensor<?x?xf32>, %w2: tensor<?x?xf32>)
          -> tensor<?x?x?xf32> {
        %y = dyrelu.b %x fc1(%w1 : tensor<?x?xf32>) fc2(%w2 : tensor<?x?xf32>)
               : tensor<?x?x?xf32>
        return %y : tensor<?x?x?xf32>
      }
    """
    [y] = run.compute(text, x, w1, w1.T, options=("--target=emulator",))
    assert y.shape == x.shape


# What functions return that have no result of their own at first.
RESULTS = {
    "argument": ("%x : tensor<?x8xf32>", lambda x: [x]),
    "twice": (
        "%y, %y : tensor<?x8xf32>, tensor<?x8xf32>",
        lambda x: [np.maximum(x, 0)] * 2,
    ),
    "part": ("%z : tensor<2x8xf32>", lambda x: [np.maximum(x, 0)[:2]]),
}


@pytest.mark.parametrize(
    ("name", "rows"),
    [(name, rows) for name in RESULTS for rows in (0, 3) if rows or name != "part"],
)
def test_results(build_dir: Path, tmp_path: Path, name: str, rows: int) -> None:
    """Arguments, results that are the same and parts of larger buffers."""
    returned, compute = RESULTS[name]
    types = re.sub(r"%\w+(, )?", "", returned).strip(": ")
    slice_of_y = (
        "%z = tensor.extract_slice %y[0, 0] [2, 8] [1, 1]"
        " : tensor<?x8xf32> to tensor<2x8xf32>"
    )
    (tmp_path / "module.mlir").write_text(
        f"""func.func @main(%x: tensor<?x8xf32>) -> ({types}) {{
  %y = dyrelu.apply %x static = [(1.0, 0.0), (0.0, 0.0)] : tensor<?x8xf32>
  {slice_of_y if name == "part" else ""}
  return {returned}
}}
"""
    )
    x = numbers(rows, 8) - 6
    np.save(tmp_path / "x.npy", x)
    wanted = compute(x)
    outputs = [f"--output=y{number}.npy" for number in range(len(wanted))]
    run = Tool(build_dir / "bin" / "dyrelu-run", tmp_path)
    result = run("module.mlir", "--target=emulator", "--input=x.npy", *outputs)
    assert (result.returncode, result.stderr) == (0, "")
    for number, array in enumerate(wanted):
        np.testing.assert_array_equal(np.load(tmp_path / f"y{number}.npy"), array)
