"""What a measurement was made on and with."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from collections.abc import Iterable
from datetime import datetime, timezone
from importlib import metadata
from pathlib import Path

# The checkout, where this is no installed package.
ROOT = Path(__file__).parents[3]
PACKAGES = (
    "torch",
    "jax",
    "onnxruntime",
    "openvino",
    "iree-base-compiler",
    "torch-mlir",
    "numpy",
)
CACHES = Path("/sys/devices/system/cpu/cpu0/cache")
UNITS = dict.fromkeys("0123456789", 1)
UNITS |= {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}


def cache_sizes(folder: Path = CACHES) -> dict[str, int]:
    """The bytes of the first core's data caches, by level."""
    sizes = {}
    for index in sorted(folder.glob("index*")):
        kind = (index / "type").read_text().strip()
        if kind == "Instruction":
            continue
        size = (index / "size").read_text().strip()
        level = "L" + (index / "level").read_text().strip()
        sizes[level] = int(size.rstrip("KMG")) * UNITS[size[-1]]
    return sizes


def last_level_cache(folder: Path = CACHES) -> int:
    """The bytes of the largest cache, as the system tells them."""
    sizes = cache_sizes(folder)
    if not sizes:
        raise RuntimeError(f"{folder} tells no cache sizes; give --llc")
    return max(sizes.values())


def processor() -> str:
    """Its name."""
    text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    found = re.search(r"^model name\s*: (.*)$", text, re.MULTILINE)
    return found[1] if found else platform.processor()


def versions(packages: Iterable[str]) -> dict[str, str]:
    """Of Python and of packages."""
    found = {"python": platform.python_version()}
    for package in packages:
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            found[package] = "absent"
    return found


def git_version() -> str:
    """Of the checkout, wherever this is called."""
    done = subprocess.run(
        ["git", "describe", "--always", "--dirty"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() or "unknown"


def now() -> str:
    """The date and the time."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC")


def describe() -> dict[str, object]:
    """The machine and the versions."""
    return {
        "processor": processor(),
        "cores": os.cpu_count(),
        "caches": cache_sizes(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "date": now(),
        "load": os.getloadavg()[0],
        "versions": versions(PACKAGES) | {"dyrelu": git_version()},
    }
