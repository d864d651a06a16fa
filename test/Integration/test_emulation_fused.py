"""Kernels that read x once, in every division of samples among blocks, on the emulator.

Each runs in several orders of its threads, without a report; the results are held to
the accuracy bar.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from cases import Attention, Case
from comparison import compare
from expectation import expected
from inputs import make_inputs
from modules import ENTRY, module_text
from operands import operands
from reference import Hyper
from runner import execute, load, save_inputs

SEEDS = 3


def case(
    n: int, c: int, *spatial: int, element: str = "f16", width: int | None = 4
) -> Case:
    """A `b` with both biases, the batch dynamic."""
    return Case(
        op="b",
        number=0,
        seed=7,
        n=n,
        c=c,
        spatial=spatial,
        element=element,
        width=width,
        bias1=width is not None,
        bias2=True,
        dims="batch",
    )


def last(
    n: int, c: int, *spatial: int, element: str = "f16", width: int | None = 4
) -> Case:
    """The same, channels last."""
    return replace(
        case(n, c, *spatial, element=element, width=width), channels_last=True
    )


# Cases, and options of the pipeline.
CASES: dict[str, tuple[Case, str]] = {
    "block": (case(5, 16, 7, 7), ""),
    "two_samples": (
        replace(case(5, 8, 7, 7), weights_in_acc=True),
        "samples-per-block=2",
    ),
    "one_layer": (
        replace(case(11, 8, 6, 6, element="f32", width=None), hyper=Hyper(k=3)),
        "samples-per-block=8",
    ),
    "odd": (case(4, 3, 5, 5, element="f32", width=2), ""),
    "many_channels": (
        replace(case(3, 16, 3), hyper=Hyper(order="channel_major")),
        "",
    ),
    "no_positions": (replace(case(3, 24), weights_in_acc=True), ""),
    "bf16": (case(3, 16, 7, 7, element="bf16"), "cluster-size=2"),
    "nan": (replace(case(2, 16, 7, 7), special="nan_in_x"), ""),
    "f64": (case(3, 4, 5, 4, element="f64", width=3), "cluster-size=2"),
    "cluster": (case(2, 16, 8, 8, element="f32", width=6), "cluster-size=4"),
    "gelu": (
        replace(case(3, 16, 8, 8, element="f32"), hyper=Hyper(hidden="gelu")),
        "cluster-size=8",
    ),
    "clusters_of_samples": (
        replace(case(6, 16, 4, 4, width=5), hyper=Hyper(norm="hard_sigmoid")),
        "samples-per-block=4 cluster-size=8",
    ),
    "slopes_only": (
        replace(case(3, 6, 4, element="f32", width=3), hyper=Hyper(intercepts=False)),
        "cluster-size=2",
    ),
    "partly": (case(1, 50, 41, 41, width=8), "chip=sm_80"),
    "sixteen": (case(2, 32, 4, 4), "cluster-size=16"),
    "last": (last(5, 8, 7, 7), "samples-per-block=1"),
    "last_samples": (last(7, 24, 5, 5, width=6), "samples-per-block=4"),
    "last_odd": (last(3, 3, 5, 5, element="f32", width=2), ""),
    "last_unaligned": (last(2, 12, 3, 5), ""),
    "last_cluster": (last(2, 16, 8, 8, element="f32", width=6), "cluster-size=4"),
    "last_clusters_of_samples": (
        last(5, 16, 4, 4, element="bf16"),
        "cluster-size=2 samples-per-block=2",
    ),
    "last_one_layer": (last(3, 16, 4, width=None), "cluster-size=2"),
    "last_few_channels": (last(3, 2, 4, 8, element="f64", width=3), "cluster-size=8"),
    "last_nan": (replace(last(2, 16, 7, 7), special="nan_in_x"), ""),
    "last_shared": (replace(last(3, 16, 6, 6), op="a"), "cluster-size=2"),
    "last_aprelu": (
        replace(last(3, 16, 4, 4, element="f32"), op="aprelu", hyper=Hyper()),
        "cluster-size=2",
    ),
    "last_partly": (last(1, 24, 80, 80, element="f16", width=4), "chip=sm_86"),
}

ATTENTIONS: dict[str, tuple[Case, str]] = {
    "c": (case(3, 16, 6, 6), ""),
    "c_samples": (case(5, 8, 7, 7, element="f32"), "samples-per-block=2"),
    "c_odd": (case(2, 3, 3, 5, element="bf16", width=2), ""),
    "c_last": (last(3, 16, 6, 6, element="f32"), ""),
    "c_last_odd": (last(2, 5, 3, 5, width=None), "samples-per-block=2"),
    "c_last_cluster": (last(2, 24, 8, 8), "cluster-size=4"),
    "c_last_sharp": (last(2, 8, 4, 4, element="f64"), "cluster-size=2"),
    "c_nan": (replace(last(2, 16, 4, 4), special="nan_in_x"), "cluster-size=2"),
}
for name, (one, options) in ATTENTIONS.items():
    attention = Attention(one.element)
    if name.endswith("sharp"):
        attention = Attention(one.element, bias=True, tau=0.25, gamma=3.0)
    CASES[name] = (replace(one, op="c", attention=attention), options)

# Of blocks that meet at counters in memory.
VIRTUAL: dict[str, tuple[Case, str]] = {
    "virtual": (case(5, 16, 8, 8, element="f32", width=6), "cluster-size=4"),
    "virtual_of_samples": (
        case(5, 16, 7, 7, width=5),
        "cluster-size=2 samples-per-block=2",
    ),
    "virtual_one_layer": (case(3, 32, 4, 4, width=None), "cluster-size=8"),
    "virtual_f64": (case(2, 4, 5, 4, element="f64", width=3), "cluster-size=2"),
    "virtual_last": (last(3, 16, 4, 4), "cluster-size=4"),
    "virtual_of_many": (case(2, 32, 4, 4), "cluster-size=32"),
    "virtual_partly": (case(1, 96, 42, 42, width=8), "cluster-size=2"),
}
CASES |= {
    name: (one, f"chip=sm_80 {options}") for name, (one, options) in VIRTUAL.items()
}


@pytest.mark.parametrize("name", CASES)
def test_fused(name: str, runner: Path, tmp_path: Path) -> None:
    """The bar's numbers, in any order of the threads."""
    one, options = CASES[name]
    inputs = make_inputs(one)
    module, kernels = tmp_path / "b.mlir", tmp_path / "kernels.mlir"
    module.write_text(module_text(one))
    optimizer = runner.with_name("dyrelu-opt")
    lowering = f"--dyrelu-to-nvvm={options}"
    execute([str(optimizer), str(module), lowering, "-o", str(kernels)])
    is_virtual = name in VIRTUAL
    assert f"@{ENTRY}_{int(is_virtual)}_fused" in kernels.read_text()
    assert ("dyrelu.resident_blocks" in kernels.read_text()) == is_virtual
    given = save_inputs(
        [(tensor.name, inputs[tensor.name]) for tensor in operands(one)], tmp_path
    )
    [(reference, element_type)] = expected(one, inputs)
    for seed in range(SEEDS):
        output = tmp_path / f"y{seed}.npy"
        line = [str(runner), str(kernels), f"--entry={ENTRY}", "--target=emulator"]
        line += [f"--emulator-seed={seed}", f"--output={output}"]
        execute(line + [f"--input={path}" for path in given])
        comparison = compare(load(output), reference, element_type)
        assert comparison.passes, f"seed {seed}: {comparison.describe()}"
