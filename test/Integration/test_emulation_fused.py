"""Kernels that read x once, in every division of samples among blocks, on the emulator.

Each runs in several orders of its threads, without a report, and computes what
three kernels (fused=false) do.
"""

from __future__ import annotations

from pathlib import Path

import ml_dtypes
import numpy as np
import pytest
from tool import Tool

SEEDS = (0, 1, 2)
TYPES = {
    "bf16": ml_dtypes.bfloat16,
    "f16": np.float16,
    "f32": np.float32,
    "f64": np.float64,
}
TOLERANCES = {"bf16": 1e-2, "f16": 2e-3, "f32": 1e-5, "f64": 1e-14}

# The shape of x, its type and that of the weights, the width of the hidden layer
# (0: none), what else the op has, and options of the pipeline.
CASES: dict[str, tuple[tuple[int, ...], str, str, int, str, str]] = {
    "block": ((5, 16, 7, 7), "f16", "f16", 4, "", ""),
    "two_samples": ((5, 8, 7, 7), "f16", "f32", 4, "", "samples-per-block=2"),
    "one_layer": ((11, 8, 6, 6), "f32", "f32", 0, "k = 3", "samples-per-block=8"),
    "odd": ((4, 3, 5, 5), "f32", "f32", 2, "", ""),
    "many_channels": ((3, 16, 3), "f16", "f16", 4, "order = channel_major", ""),
    "no_positions": ((3, 24), "f16", "f32", 4, "", ""),
    "bf16": ((3, 16, 7, 7), "bf16", "bf16", 4, "", "cluster-size=2"),
    "nan": ((2, 16, 7, 7), "f16", "f16", 4, "", ""),
    "f64": ((3, 4, 5, 4), "f64", "f64", 3, "", "cluster-size=2"),
    "cluster": ((2, 16, 8, 8), "f32", "f32", 6, "", "cluster-size=4"),
    "gelu": ((3, 16, 8, 8), "f32", "f32", 4, "hidden = gelu", "cluster-size=8"),
    "clusters_of_samples": (
        (6, 16, 4, 4),
        "f16",
        "f16",
        5,
        "norm = hard_sigmoid",
        "samples-per-block=4 cluster-size=8",
    ),
    "slopes_only": ((3, 6, 4), "f32", "f32", 3, "intercepts = false", "cluster-size=2"),
    "partly": ((1, 50, 41, 41), "f16", "f16", 8, "", "chip=sm_80"),
}


def get_module(
    shape: tuple[int, ...], element: str, weight: str, hidden: int, hyper: str
) -> tuple[str, dict[str, tuple[int, ...]]]:
    """A module with one op, the batch dynamic, and the sizes of its arguments."""
    pieces = 3 if "k = 3" in hyper else 2
    parts = 1 if "intercepts = false" in hyper else 2
    channels = shape[1]
    rows = parts * pieces * channels
    sizes: dict[str, tuple[int, ...]] = {"x": shape}
    if hidden:
        sizes |= {"w1": (hidden, channels), "b1": (hidden,)}
    sizes |= {"w2": (rows, hidden or channels), "b2": (rows,)}
    types = {
        name: f"tensor<{'x'.join(map(str, size))}x{weight}>"
        for name, size in sizes.items()
    }
    types["x"] = f"tensor<{'x'.join(['?', *map(str, shape[1:])])}x{element}>"
    arguments = ", ".join(f"%{name}: {type}" for name, type in types.items())
    layers = f"fc2(%w2, %b2 : {types['w2']}, {types['b2']})"
    if hidden:
        layers = f"fc1(%w1, %b1 : {types['w1']}, {types['b1']}) " + layers
    text = (
        f"func.func @main({arguments}) -> {types['x']} {{\n"
        f"  %y = dyrelu.b %x {layers} hyper<{hyper}> : {types['x']}\n"
        f"  return %y : {types['x']}\n}}\n"
    )
    return text, sizes


@pytest.fixture
def optimizer(build_dir: Path, tmp_path: Path) -> Tool:
    """dyrelu-opt in the same folder as the runner."""
    return Tool(build_dir / "bin" / "dyrelu-opt", tmp_path)


@pytest.fixture
def runner(build_dir: Path, tmp_path: Path) -> Tool:
    """dyrelu-run in the same folder as the optimizer."""
    return Tool(build_dir / "bin" / "dyrelu-run", tmp_path)


@pytest.mark.parametrize("name", CASES)
def test_fused(optimizer: Tool, runner: Tool, name: str) -> None:
    """The same numbers, in any order of the threads."""
    shape, element, weight, hidden, hyper, options = CASES[name]
    text, sizes = get_module(shape, element, weight, hidden, hyper)
    optimizer.write("b.mlir", text)
    rng = np.random.default_rng(7)
    for argument, size in sizes.items():
        value = rng.standard_normal(size).astype(
            TYPES[element if argument == "x" else weight]
        )
        if name == "nan" and argument == "x":
            value[0, 3, 2, 1] = np.nan
        optimizer.save(f"{argument}.npy", value)
    inputs = [f"--input={argument}.npy" for argument in sizes]

    def run(options: str, seed: int) -> np.ndarray:
        lowered = optimizer(
            "b.mlir", f"--dyrelu-to-nvvm={options}", "-o", "kernels.mlir"
        )
        assert (lowered.returncode, lowered.stderr) == (0, "")
        kernels = (optimizer.folder / "kernels.mlir").read_text()
        assert ("@main_0_fused" in kernels) == ("fused=false" not in options)
        result = runner(
            "kernels.mlir",
            "--entry=main",
            "--target=emulator",
            f"--emulator-seed={seed}",
            *inputs,
            "--output=y.npy",
        )
        assert (result.returncode, result.stderr) == (0, "")
        return runner.load("y.npy").astype(np.float64)

    expected = run("fused=false", 0)
    for seed in SEEDS:
        np.testing.assert_allclose(
            run(options, seed),
            expected,
            rtol=TOLERANCES[element],
            atol=TOLERANCES[element],
        )
