"""Launch descriptions for tests."""

from __future__ import annotations

import copy
import json
from typing import Any

SIZE_N = {"size": [0, 0]}

# x[N, 64, 28, 28] and w[64, 64] to y like x, in two kernels with sums between.
TWO_KERNELS: dict[str, Any] = {
    "version": 1,
    "chip": "sm_90",
    "functions": [
        {
            "name": "main",
            "arguments": [
                {"type": "f32", "shape": [None, 64, 28, 28]},
                {"type": "f32", "shape": [64, None]},
            ],
            "results": [{"type": "f32", "shape": [SIZE_N, 64, 28, 28]}],
            "checks": [
                {
                    "condition": ["eq", {"size": [1, 1]}, 64],
                    "message": "w must have a column for each channel",
                }
            ],
            "workspace": {
                "bytes": ["mul", ["ceildiv", ["mul", SIZE_N, 256], 256], 256],
                "buffers": [{"offset": 0, "bytes": ["mul", SIZE_N, 256]}],
            },
            "launches": [
                {
                    "kernel": "pool",
                    "grid": [["ceildiv", ["mul", SIZE_N, 64], 8], 1, 1],
                    "block": [256, 1, 1],
                    "shared_bytes": 0,
                    "overlaps": False,
                    "cooperative": False,
                    "arguments": [{"argument": 0}, {"buffer": 0}, {"i64": SIZE_N}],
                },
                {
                    "kernel": "apply",
                    "grid": [8, SIZE_N, 1],
                    "block": [128, 2, 1],
                    "cluster": [8, 1, 1],
                    "shared_bytes": 65536,
                    "overlaps": True,
                    "cooperative": False,
                    "arguments": [
                        {"argument": 0},
                        {"argument": 1, "offset": 16},
                        {"buffer": 0},
                        {"result": 0},
                        {"i32": ["sub", 0, SIZE_N]},
                    ],
                },
            ],
        }
    ],
}


def two_kernels() -> dict[str, Any]:
    """A copy that a test may change."""
    return copy.deepcopy(TWO_KERNELS)


def simple(
    expression: Any = 1, rank: int = 1, name: str = "main", **launch: Any
) -> dict[str, Any]:
    """A function of one tensor, one result and one kernel `k`, whose only number is
    `expression`."""
    shape = [{"size": [0, d]} for d in range(rank)]
    return {
        "version": 1,
        "chip": "sm_90",
        "functions": [
            {
                "name": name,
                "arguments": [{"type": "f32", "shape": [None] * rank}],
                "results": [{"type": "f32", "shape": shape}],
                "checks": [],
                "workspace": {"bytes": 0, "buffers": []},
                "launches": [
                    {
                        "kernel": "k",
                        "grid": [1, 1, 1],
                        "block": [32, 1, 1],
                        "shared_bytes": 0,
                        "overlaps": False,
                        "cooperative": False,
                        "arguments": [{"i64": expression}],
                        **launch,
                    }
                ],
            }
        ],
    }


def dumps(description: Any) -> str:
    """JSON."""
    return json.dumps(description)
