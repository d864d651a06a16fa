"""The GPU, its driver and clocks, and versions."""

from __future__ import annotations

import subprocess

from dyrelu.bench.machine import now, versions

# Names of nvidia-smi, and those here.
QUERIES = {
    "name": "name",
    "driver_version": "driver",
    "clocks.sm": "sm_mhz",
    "clocks.mem": "memory_mhz",
    "clocks.max.sm": "most_sm_mhz",
    "clocks.max.mem": "most_memory_mhz",
    "power.draw": "watts",
    "temperature.gpu": "celsius",
}
PACKAGES = ("torch", "triton")


def parse_query(line: str) -> dict[str, str | float]:
    """One line of nvidia-smi; what it does not know is left out."""
    found: dict[str, str | float] = {}
    for name, text in zip(QUERIES.values(), line.split(","), strict=True):
        text = text.strip()
        try:
            found[name] = text if name in ("name", "driver") else float(text)
        except ValueError:
            continue
    return found


def query(index: int = 0) -> dict[str, str | float]:
    """What nvidia-smi says now."""
    command = ["nvidia-smi", f"--id={index}", f"--query-gpu={','.join(QUERIES)}"]
    command.append("--format=csv,noheader,nounits")
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return {}
    return parse_query(done.stdout.strip().splitlines()[0])


def describe(cache_bytes: int, processors: int, manifest: dict) -> dict[str, object]:
    """What a run was made on and with."""
    return query() | {
        "cache_bytes": cache_bytes,
        "processors": processors,
        "date": now(),
        "versions": versions(PACKAGES) | {"dyrelu": manifest["dyrelu"]},
        "chip": manifest["chip"],
        "emit": manifest["emit"],
    }
