"""dyrelu-run on sizes and counts at the limits of what there is."""

from __future__ import annotations

import re

import numpy as np
import pytest
from extremes import COUNTS, SIZES, ops
from tool import Tool, message

DTYPES = {"f16": np.float16, "bf16": np.uint16, "f32": np.float32, "f64": np.float64}


def arguments(tool: Tool, module: str) -> list[str]:
    """An input of ones for each argument of static sizes, and an output."""
    tool.write("module.mlir", module)
    made = ["module.mlir", "--output=y.npy"]
    header = module[: module.index("->")]
    for number, type in enumerate(re.findall(r"tensor<([^>]*)>", header)):
        *sizes, element = type.split("x")
        array = np.ones([int(size) for size in sizes], DTYPES[element])
        if element == "bf16":
            array = (array * 0x3F80).view("V2")
        tool.save(f"x{number}.npy", array)
        made.append(f"--input=x{number}.npy")
    return made


@pytest.mark.parametrize(
    "name",
    [
        *("empty", "empty-vector", "one", "one-vector"),
        *("no-samples", "no-channels", "no-positions"),
    ],
)
def test_small_sizes(run: Tool, name: str) -> None:
    """Results of the right shape where nothing, or one number, is computed."""
    for module in ops(SIZES[name]).values():
        result = run(*arguments(run, module))
        assert (result.returncode, result.stderr) == (0, ""), module
        type = re.search(r"-> tensor<([^>]*)>", module)
        assert type
        sizes = [int(size) for size in type[1].split("x")[:-1]]
        assert run.load("y.npy").shape == tuple(sizes)


def test_large_sizes(run: Tool) -> None:
    """An input that is not as large as its type says."""
    for name in ("positions-2^64", "channels-2^60", "samples-2^63"):
        module = ops(SIZES[name])["apply"]
        run.write("module.mlir", module)
        run.save("x.npy", np.ones((1, 4, 7), np.float32))
        inputs = ["--input=x.npy"] * 3
        text = message(run("module.mlir", *inputs, "--output=y.npy"))
        assert re.search(
            r"argument 0 of @main: expected tensor<.*>, got \[1, 4, 7\]", text
        )


@pytest.mark.parametrize("name", ["a-256", "b-256", "maxout-256", "shift_max-256"])
def test_many_pieces(run: Tool, name: str) -> None:
    """256 pieces are computed; of ones, each result is one number."""
    result = run(*arguments(run, COUNTS[name]))
    assert (result.returncode, result.stderr) == (0, "")
    y = run.load("y.npy")
    assert np.all(np.isfinite(y)) and len(np.unique(y)) == 1


@pytest.mark.parametrize(("channels", "groups"), [(16384, 128), (16388, 4), (32768, 1)])
def test_permutation_of_many_channels(run: Tool, channels: int, groups: int) -> None:
    """A table of the permutation, or its formula where that would be large."""
    a = "tensor<1x1x1xf32>"
    module = f"""
    func.func @main(%x: tensor<1x{channels}xf32>, %a: {a}, %b: {a})
        -> tensor<1x{channels}xf32> {{
      %y = dyrelu.shift_max %x slopes(%a : {a}) shifted(%b : {a}) groups({groups})
             : tensor<1x{channels}xf32>
      return %y : tensor<1x{channels}xf32>
    }}
    """
    x = np.arange(channels, dtype=np.float32)[None]
    zero, one = np.zeros((1, 1, 1), np.float32), np.ones((1, 1, 1), np.float32)
    (y,) = run.compute(module, x, zero, one)
    grid = x.reshape(groups, channels // groups)
    assert np.array_equal(y[0], np.roll(grid, (-1, -1), (0, 1)).ravel())


@pytest.mark.parametrize("size", [-1, -5, -(2**63)])
def test_negative_sizes(run: Tool, size: int) -> None:
    """A size that turns out to be negative when it is known."""
    for op, type in (
        ("dyrelu.apply %x static = [(1, 0), (0, 0)]", "tensor<?x4x7xf32>"),
        ("dyrelu.pool %x", "tensor<?x4x7xf32> -> tensor<?x4xf32>"),
        ("dyrelu.maxout %x k(2)", "tensor<?x4x7xf32> -> tensor<?x2x7xf32>"),
    ):
        result = type.split(" -> ")[-1]
        text = message(
            run(
                "-",
                "--output=y.npy",
                stdin=f"""
                func.func @main() -> {result} {{
                  %n = arith.constant {size} : index
                  %x = tensor.empty(%n) : tensor<?x4x7xf32>
                  %y = {op} : {type}
                  return %y : {result}
                }}
                """,
            )
        )
        assert "no memory for " in text or f"[{size}" in text, text
