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
            code, _, comment = line.partition(" // ")
            for part in comment.split("; ") if "nvvm." in code or "_br" in code else []:
                if change := INSTEAD.fullmatch(part):
                    old, new, kind = change.groups()
                    assert old in code
                    name, other, rest = f"{old} to {new}", code.replace(old, new), 1
                elif removal := WITHOUT.fullmatch(part):
                    name, kind = removal.groups()
                    other, rest = "", 2 if name else 1
                else:
                    continue
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
