"""Traffic and launches on paper."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.device.model import H200, Device, Estimate, waves_of_launch
from benchmarks.device.model_report import (
    cells_of_row,
    model_text,
    waves_text,
    write_model,
)
from benchmarks.document import DOCUMENT
from benchmarks.sites import Cell, Site

# x of 128 samples of 1 MiB; 8 * 64 weights and 8 biases, 256 * 8 and 256.
SITE = Site("net", ("s",), (64, 128, 64), hidden=8)
CELL = Cell(SITE, 128, "f16")
WEIGHTS = 2 * (8 * 64 + 8 + 256 * 8 + 256)
X = 128 << 20
ROUND = Device(
    bandwidth=1e12,
    cache_bandwidth=2e12,
    cache_bytes=64 << 20,
    launch=1e-6,
    latency=1e-6,
    exchange=1e-6,
)


def test_traffic() -> None:
    """One read and one write, or two reads of which the cache has a part."""
    one = Estimate(CELL, ROUND)
    assert one.once_bytes == 2 * X + WEIGHTS
    assert one.twice_bytes == 3 * X - (32 << 20) + WEIGHTS
    assert one.copy == pytest.approx(2e-6 + 2 * X / 1e12)
    assert one.once() == pytest.approx(4e-6 + one.once_bytes / 1e12)
    assert one.once(2) == pytest.approx(5e-6 + one.once_bytes / 1e12)
    cached = (32 << 20) / 2e12
    assert one.twice(3) == pytest.approx(6e-6 + one.twice_bytes / 1e12 + cached)


def test_bars() -> None:
    """What 90 % of a copy and 1.25 times an empty chain and a copy allow."""
    one = Estimate(CELL, ROUND)
    assert one.is_large and not Estimate(Cell(SITE, 32, "f16"), ROUND).is_large
    seconds = 2e-6 + one.bytes_for_bar * 2 * X / 1e12
    assert one.copy / seconds == pytest.approx(0.9)
    assert one.slack(2, 1e-6) == pytest.approx(1.25 * (2e-6 + one.copy) - 1e-6)


@pytest.mark.parametrize(
    ("shape", "blocks", "waves"),
    [
        # 32 KiB in a block, 6 blocks on a multiprocessor.
        ((16, 32, 32), 1, 128 / (6 * 132)),
        # 512 KiB in 8 blocks of 64 KiB, 3 on a multiprocessor.
        ((64, 64, 64), 8, 128 * 8 / (3 * 132)),
        # 1 MiB in 8 blocks that have a multiprocessor each.
        ((64, 128, 64), 8, 128 * 8 / 132),
        ((128, 128, 64), None, None),
    ],
)
def test_waves(shape: tuple, blocks: int | None, waves: float | None) -> None:
    """Blocks that hold a sample, and how often the device is full of them."""
    one = Estimate(Cell(Site("net", ("s",), shape, hidden=8), 128, "f16"), H200)
    assert one.blocks_per_sample == blocks
    assert one.waves == (None if waves is None else pytest.approx(waves))


def test_waves_of_a_launch() -> None:
    """Threads and shared memory decide; sizes that run time knows do not."""
    launch = {"grid": [264, 1, 1], "block": [256, 1, 1], "shared_bytes": 0}
    assert waves_of_launch(launch, H200) == pytest.approx(264 / (8 * 132))
    large = launch | {"shared_bytes": 100 << 10}
    assert waves_of_launch(large, H200) == pytest.approx(1)
    assert waves_of_launch(launch | {"grid": [["mul", 2, 3], 1, 1]}, H200) is None


def test_row() -> None:
    """The text of one cell."""
    assert cells_of_row(Estimate(CELL, ROUND)) == [
        *("net s", "128", "128 MiB", "270 us", "272 us", "99%", "7.8"),
        *("392 us", "69%", "1.11x"),
    ]


def test_numbers_of_waves() -> None:
    """Two digits are enough."""
    waves = [None, 0.009, 0.0123, 5.67, 99.4, 141.4]
    assert [*map(waves_text, waves)] == ["-", "<0.01", "0.012", "5.7", "99", "141"]


def test_compiled_code(tmp_path: Path) -> None:
    """The launches of a bundle: two kernels that read x once, one of them after one
    that reads nothing, and two that do not.
    """
    launch = {"grid": [132, 1, 1], "block": [1024, 1, 1], "shared_bytes": 0}
    chains = {
        "dyhead-p7-x1-f16": ["main_0_fused"],
        "dyhead-p7-x8-f16": ["main_0_reduce", "main_1_elements"],
        "dyhead-p6-x1-f16": ["main_0_elements", "main_1_fused"],
    }
    cases = {}
    for name, kernels in chains.items():
        launches = [launch | {"kernel": kernel} for kernel in kernels]
        functions = [{"name": "main", "launches": launches}]
        path = tmp_path / f"{name}.ptx.json"
        path.write_text(json.dumps({"functions": functions}), encoding="utf-8")
        cases[name] = {"code": f"{name}.ptx", "launches": len(launches)}
    cases["dyhead-p5-x1-f16"] = {"error": "no"}
    manifest = json.dumps({"version": 1, "dyrelu": "abc", "cases": cases})
    (tmp_path / "manifest.json").write_text(manifest, encoding="utf-8")
    text = model_text(tmp_path, ROUND)
    _, _, table = text.rpartition("<details>")
    assert "the code that abc compiles: x is read once in 2 of 3 cells" in table
    lines = [line for line in table.splitlines() if line.startswith("| dyhead")]
    weights = 2 * (64 * 256 + 64 + 1024 * 64 + 1024)
    once = 4e-6 + (2 * 39424 + weights) / 1e12
    # By hand: 4 us, 630784 and 166016 bytes at 1 TB/s, 315392 at 2 TB/s.
    left = 1.25 * (1e-6 + 2e-6 + 2 * 39424 / 1e12) - once
    assert [line for line in lines if "dyhead p7" in line] == [
        f"| dyhead p7 | 1 | 1 | 0.5 | {once * 1e6:.2f} us | 49% | {left * 1e6:.1f} us |",
        "| dyhead p7 | 8 | 2 | 0.5, 0.5 | 4.95 us | 53% | - |",
    ]
    # 139776 bytes of x, and a microsecond of the other launch.
    once = 5e-6 + (2 * 139776 + weights) / 1e12
    (line,) = [line for line in lines if "dyhead p6" in line]
    assert line.startswith(f"| dyhead p6 | 1 | 2 | 0.5, 0.5 | {once * 1e6:.2f} us |")


def test_document(tmp_path: Path) -> None:
    """A section that says that it is not measured, and that a second run keeps."""
    document = tmp_path / "benchmarks.md"
    document.write_text("# Benchmarks\n", encoding="utf-8")
    write_model(document)
    once = document.read_text(encoding="utf-8")
    assert (
        "## On a GPU, on paper" in once and "**Nothing of this is measured.**" in once
    )
    assert once.count("| mobilenetv2 b2.exp | 128 |") == 2
    assert model_text() in once
    write_model(document)
    assert document.read_text(encoding="utf-8") == once


def test_document_is_of_this_model() -> None:
    """What stands in docs/benchmarks.md is what is counted now."""
    assert model_text() in DOCUMENT.read_text(encoding="utf-8")
