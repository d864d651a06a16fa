"""Chains of ops: their modules, and what is concluded from their times."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from dyrelu.bench.spread import summary

from benchmarks.chain_rows import chain_table, chain_verdicts
from benchmarks.chains import chain_text, chains_of, make_chain_problem
from benchmarks.report import verdict_text
from benchmarks.tests.running import run_module


def timed(label: str, relu: float, own: float) -> dict:
    """A measured chain."""
    times = {"ReLU": summary([relu]), "DY-ReLU": summary([own])}
    return {
        "label": label,
        "batch": 8,
        "bytes": 1 << 20,
        "threads": 1,
        "times": times,
        "skipped": {},
    }


RUN = {
    "llc": 1 << 20,
    "cells": [],
    "chains": [
        timed("batch norm + residual, 8x7x7", 1e-3, 1.05e-3),
        timed("batch norm + residual, 8x8x8", 1e-3, 1.09e-3),
        timed("depthwise, 8x7x7 to 9", 1e-3, 1.2e-3),
        timed("depthwise, 8x8x8 to 9", 1e-3, 1e-3)
        | {"times": {}, "skipped": {"ReLU": "ValueError: wrong"}},
    ],
}


def test_verdicts() -> None:
    """The worst of each kind, and what has no time."""
    lines = [one.line() for one in chain_verdicts(RUN, 1)]
    head = "1 thread, "
    assert lines == [
        f"PASS {head}batch norm + residual over the same with ReLU, worst: "
        + "1.09x, wanted at most 1.1x (8x8x8, batch 8)",
        f"MISS {head}depthwise over the same with ReLU, worst: "
        + "1.20x, wanted at most 1.1x (8x7x7 to 9, batch 8)",
        f"MISS {head}chains without a time: 1, wanted at most 0",
    ]
    assert all(line in verdict_text(RUN, []) for line in lines)
    assert chain_verdicts(RUN, 2) == []


def test_table() -> None:
    """Both times and their ratio."""
    words = [cell.strip() for cell in chain_table(RUN, 1).splitlines()[4].split("|")]
    assert words[1:-1] == [
        "depthwise, 8x7x7 to 9",
        "8",
        "1 MiB",
        "1.00 ms",
        "1.20 ms",
        "1.20x",
    ]


def test_runs() -> None:
    """One of each kind in the short run, which is part of the full one."""
    short, full = chains_of("short"), chains_of("full")
    assert set(short) <= set(full) and len(set(full)) == len(full)
    assert [bool(chain.outputs) for chain in short] == [False, True]
    assert {chain.batch for chain in full} == {1, 8, 32}


SMALL = [replace(chain, batch=2, channels=8) for chain in chains_of("full")[::3]]


@pytest.mark.parametrize("relu", [False, True])
@pytest.mark.parametrize("chain", SMALL, ids=lambda chain: chain.label)
def test_reference(chain, relu: bool, tmp_path: Path) -> None:
    """The compiled chain has the result that it is compared with."""
    problem = make_chain_problem(chain)
    y = run_module(chain_text(chain, relu), problem.operands, tmp_path)
    assert problem.check(y, relu) == ""
    assert problem.check(y, not relu).startswith("wrong result: error")
    assert problem.check(y[:, 1:], relu).startswith("wrong shape")
