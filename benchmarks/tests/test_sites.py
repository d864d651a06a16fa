"""The list of sites, and the modules that are made of it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from benchmarks.module_text import module_text
from benchmarks.operands import shapes
from benchmarks.problem import check, make_problem, partners, rows
from benchmarks.sites import (
    BATCHES,
    DTYPES,
    SITES_FILE,
    Cell,
    Site,
    cells_of,
    read_sites,
)
from benchmarks.tests.running import BUILD, run_module

SITES = read_sites()
# One of each kind of op and layers.
KINDS = {(s.network, bool(s.hidden), bool(s.context)): s for s in SITES}


def test_counts() -> None:
    """All places of all networks are there, equal shapes once."""
    counts: dict[str, tuple[int, int]] = {}
    for site in SITES:
        unique, named = counts.get(site.network, (0, 0))
        counts[site.network] = (unique + 1, named + len(site.names))
    assert counts == {
        "mobilenetv2-1.0@224": (12, 35),
        "efficientat-dymn10@128x1000": (12, 15),
        "dyhead-c256@800x1344": (5, 5),
        "mobile-former-294m@224": (9, 12),
        "micronet-m3@224": (9, 9),
    }
    assert len({(site.network, name) for site in SITES for name in site.names}) == 76


def test_narrow_run() -> None:
    """Every site of the full run, in both types of 16 bits."""
    full = {(c.site, c.batch) for c in cells_of("full") if c.section == "sites"}
    narrow = cells_of("narrow")
    for dtype in ("bf16", "f16"):
        assert {(c.site, c.batch) for c in narrow if c.dtype == dtype} == full
    assert len(narrow) == 2 * len(full)


@pytest.mark.parametrize("network", json.loads(SITES_FILE.read_text()))
def test_well_formed(network: str) -> None:
    """Keys are known, shapes differ, and numbers are possible."""
    entry = json.loads(SITES_FILE.read_text())[network]
    assert set(entry) == {"about", "all", "sites"}
    assert entry["all"]["norm"] in ("sigmoid", "hard_sigmoid")
    assert entry["all"]["order"] in ("slopes_first", "interleaved", "channel_major")
    seen = set()
    for row in entry["sites"]:
        assert set(row) <= {"names", "shape", "hidden", "context", "repeats"}
        assert len(row["shape"]) == 3 and min(row["shape"]) > 0
        assert len(row.get("repeats", row["names"])) == len(row["names"])
        seen.add((*row["shape"], row.get("hidden"), row.get("context")))
        if entry["all"]["variant"] == "shift_max":
            assert row["shape"][0] % entry["all"]["groups"] == 0
        else:
            assert entry["all"]["variant"] == "b"
            assert "hidden" in row or "context" in row
    assert len(seen) == len(entry["sites"])


def test_runs() -> None:
    """The full run has every site at every batch; the short one is part of it."""
    full = cells_of("full")
    for site in SITES:
        assert [c.batch for c in full if c.site == site] == list(BATCHES)
    short = cells_of("short")
    assert len(short) == 12 and set(short) <= set(full)
    sizes = [c.bytes for c in full if c.section == "scaling" and c.dtype == "bf16"]
    assert (sizes[0], sizes[-1]) == (64 << 10, 2 << 30)


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.label)
def test_rows(site: Site) -> None:
    """Every output of the last layer is one coefficient."""
    if site.variant == "b":
        assert sorted(rows(site).ravel()) == list(range(site.outputs))
        assert shapes(Cell(site, 1))["w2"][0] == site.outputs


def test_partners() -> None:
    """Channel (i, j) of two groups meets (i + 1, j + 1)."""
    site = Site("net", ("s",), (6, 1, 1), "shift_max", groups=2)
    assert list(partners(site)) == [4, 5, 3, 1, 2, 0]


def test_modules_are_valid() -> None:
    """The compiler takes the modules of all kinds, the variants among them."""
    cells = [Cell(site, 2, one) for site in KINDS.values() for one in DTYPES]
    cells += [cell for cell in cells_of("full") if cell.section == "variants"]
    cells += [cell for cell in cells_of("full") if cell.section == "scaling"][-1:]
    text = "\n// -----\n".join(module_text(cell) for cell in cells)
    done = subprocess.run(
        [BUILD / "bin" / "dyrelu-opt", "--split-input-file"],
        input=text,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("func.func @main") == len(cells)


@pytest.mark.parametrize("site", KINDS.values(), ids=lambda site: site.label)
def test_reference(site: Site, tmp_path: Path) -> None:
    """The compiled op has the result that all are compared with."""
    cell = Cell(site, 2)
    problem = make_problem(cell)
    y = run_module(module_text(cell), problem.operands, tmp_path)
    assert check(problem, y) == ""
    y[1, -1, -1, -1] += 0.01
    assert check(problem, y).startswith("wrong result: error")
    assert check(problem, y[:, 1:]).startswith("wrong shape")
