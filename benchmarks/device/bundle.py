"""Makes and reads the folder that is taken to the machine with the GPU.

manifest.json            what is in it, and what it was made with
code/NAME.ptx, .json     kernels and launch description of each cell
libdyrelu-launcher.so
python/dyrelu            the package that calls it
benchmarks               these files
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dyrelu.bench.machine import git_version

from benchmarks.device.cases import name_of
from benchmarks.device.empty_chain import function_of
from benchmarks.device.progress import progress
from benchmarks.module_text import ENTRY, module_text
from benchmarks.sites import Cell

VERSION = 1
ROOT = Path(__file__).parents[2]
LAUNCHER = "libdyrelu-launcher.so"
EMITS = ("ptx", "cubin", "fatbin")
# What measuring needs of this repository besides benchmarks/*.py.
FOLDERS = ("benchmarks/device",)
FILES = ("benchmarks/sites.json", "benchmarks/peers/__init__.py")
FILES += ("benchmarks/peers/torch_modules.py",)


@dataclass(frozen=True)
class Request:
    """What a bundle is made for."""

    build: Path
    chip: str
    emit: str
    options: tuple[str, ...] = ()


def description_path(code: Path) -> Path:
    """Where the compiler writes the launch description of a file of code."""
    return code.with_name(code.name + ".json")


def compile_cell(request: Request, folder: Path, cell: Cell) -> dict[str, Any]:
    """Compiles one cell; what the manifest says of it."""
    source = folder / f"{name_of(cell)}.mlir"
    code = source.with_suffix(f".{request.emit}")
    source.write_text(module_text(cell), encoding="utf-8")
    command = [request.build / "bin" / "dyrelu-compile", source, "--target=cuda"]
    command += [f"--chip={request.chip}", f"--emit={request.emit}", "-o", code]
    done = subprocess.run(
        [*map(str, command), *request.options],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"status {done.returncode}"]
        return {"error": lines[0]}
    description = json.loads(description_path(code).read_text(encoding="utf-8"))
    launches = function_of(description, ENTRY)["launches"]
    return {"code": f"{folder.name}/{code.name}", "launches": len(launches)}


def copy_programs(bundle: Path, build: Path) -> None:
    """What calls the kernels, and these files."""
    shutil.copy2(build / "lib" / LAUNCHER, bundle / LAUNCHER)
    only_python = shutil.ignore_patterns("__pycache__", "tests")
    for name in (*FOLDERS, "python/dyrelu"):
        shutil.copytree(
            ROOT / name, bundle / name, dirs_exist_ok=True, ignore=only_python
        )
    files = [ROOT / name for name in FILES]
    for path in [*files, *(ROOT / "benchmarks").glob("*.py")]:
        target = bundle / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)


def build_bundle(
    request: Request, bundle: Path, cells: Iterable[Cell]
) -> dict[str, Any]:
    """Compiles the cells and writes everything; returns the manifest."""
    code = bundle / "code"
    shutil.rmtree(code, ignore_errors=True)
    code.mkdir(parents=True)
    copy_programs(bundle, request.build)
    cells = list(cells)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        compiled = pool.map(lambda cell: compile_cell(request, code, cell), cells)
        entries = {
            name_of(cell): entry
            for cell, entry in zip(
                cells, progress(compiled, "compiling", "cell", len(cells)), strict=True
            )
        }
    manifest = {
        "version": VERSION,
        "dyrelu": git_version(),
        "chip": request.chip,
        "emit": request.emit,
        "options": list(request.options),
        "cases": entries,
    }
    text = json.dumps(manifest, indent=1)
    (bundle / "manifest.json").write_text(text + "\n", encoding="utf-8")
    return manifest


def read_manifest(bundle: Path) -> dict[str, Any]:
    """The manifest of a bundle."""
    path = bundle / "manifest.json"
    if not path.exists():
        raise ValueError(f"{bundle} is no bundle: it has no manifest.json")
    manifest = json.loads(path.read_text(encoding="utf-8"))
    if manifest.get("version") != VERSION:
        raise ValueError(
            f"{path} is of version {manifest.get('version')}, expected {VERSION}"
        )
    return manifest


def errors_of(manifest: dict[str, Any]) -> list[str]:
    """The cells that could not be compiled, with the reasons."""
    return [
        f"{name}: {entry['error']}"
        for name, entry in manifest["cases"].items()
        if "error" in entry
    ]
