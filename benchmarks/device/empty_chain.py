"""Launches that do nothing, as many as a function of dyrelu has."""

from __future__ import annotations

from typing import Any

# The oldest version of PTX that has all of a chip.
PTX_VERSIONS = {80: "7.0", 90: "8.0", 100: "8.6", 120: "8.7"}
KERNEL = "nothing"


def empty_ptx(chip: str) -> str:
    """A kernel that returns."""
    number = int(chip.removeprefix("sm_").rstrip("af"))
    version = PTX_VERSIONS[max(known for known in PTX_VERSIONS if known <= number)]
    return (
        f".version {version}\n.target {chip}\n.address_size 64\n\n"
        f".visible .entry {KERNEL}()\n{{\n  ret;\n}}\n"
    )


def empty_description(description: dict[str, Any], name: str) -> dict[str, Any]:
    """The launches of a function with one small block, or cluster of them, each.

    Those that may start before the one before has ended may here as well.
    """
    function = function_of(description, name)
    launches = [
        {
            "kernel": KERNEL,
            "grid": launch.get("cluster", [1, 1, 1]),
            "block": [32, 1, 1],
            "shared_bytes": 0,
            "overlaps": launch["overlaps"],
            "cooperative": launch["cooperative"],
            "arguments": [],
        }
        | ({"cluster": launch["cluster"]} if "cluster" in launch else {})
        for launch in function["launches"]
    ]
    empty = {
        "name": name,
        "arguments": [],
        "results": [],
        "checks": [],
        "workspace": {"bytes": 0, "buffers": []},
        "launches": launches,
    }
    chip = description["chip"]
    return {"version": description["version"], "chip": chip, "functions": [empty]}


def function_of(description: dict[str, Any], name: str) -> dict[str, Any]:
    """The function of that name in a launch description."""
    for function in description["functions"]:
        if function["name"] == name:
            return function
    names = ", ".join(function["name"] for function in description["functions"])
    raise ValueError(f"the launch description has no function '{name}', but {names}")
