"""A made-up result of a run on a GPU."""

from __future__ import annotations

from typing import Any

from dyrelu.bench.spread import summary


def times(**seconds: float) -> dict[str, dict[str, float]]:
    """Exact ones, in microseconds."""
    names = {"own": "dyrelu", "copy": "limit: copy_", "empty": "limit: empty chain"}
    names |= {"compiled": "torch.compile", "stack": "PyTorch (stack)"}
    names |= {"triton": "Triton by hand"}
    return {names[name]: summary([time * 1e-6] * 3) for name, time in seconds.items()}


def cell(name: str, batch: int, size: int, **more: Any) -> dict[str, Any]:
    """A cell of a site with two names."""
    site = {"label": f"net {name} and 1 more", "names": [name, f"{name}2"]}
    return {
        "name": f"net-{name}-x{batch}-f16",
        "site": site,
        "batch": batch,
        "dtype": "f16",
        "bytes": size,
        "launches": 2,
        "errors": {"dyrelu": 0.2},
        "skipped": {},
        "clocks": {"sm_mhz": 1900.0},
        "times": {},
    } | more


SMALL = times(own=5, copy=3, empty=2, compiled=10, stack=30, triton=6)
QUICK = times(own=5, copy=4, empty=3, compiled=7, stack=30, triton=6)
COLD = times(own=8, copy=4, empty=2, compiled=12, stack=40, triton=8)
LARGE = times(own=100, copy=95, empty=2, compiled=80, stack=300, triton=99)
RUN: dict[str, Any] = {
    "run": "short",
    "machine": {
        "name": "NVIDIA H200",
        "driver": "580.1",
        "sm_mhz": 345.0,
        "memory_mhz": 3201.0,
        "most_sm_mhz": 1980.0,
        "cache_bytes": 60 << 20,
        "processors": 132,
        "date": "2026-11-26 12:00 UTC",
        "versions": {"python": "3.12", "torch": "2.11", "dyrelu": "abc"},
        "chip": "sm_90",
        "emit": "cubin",
    },
    "absent": {},
    "cells": [
        cell("a", 1, 1 << 20, times={"graph": SMALL, "graph, L2 flushed": COLD}),
        cell("d", 1, 1 << 20, times={"graph": QUICK}),
        cell("b", 32, 64 << 20, times={"graph": LARGE}),
        cell(
            "c",
            1,
            1 << 20,
            times={"graph": times(copy=3)},
            errors={},
            skipped={"dyrelu": "RuntimeError: no"},
            clocks={"sm_mhz": 1700.0},
        ),
    ],
}
