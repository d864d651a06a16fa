"""Measures the cells of a run with one number of threads, in one process.

Called by `python -m benchmarks`, which sets the environment.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import itertools
import json
import logging
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from dyrelu.bench.machine import describe, last_level_cache
from dyrelu.bench.processors import run_anywhere
from dyrelu.bench.timing import time_in_turns
from tqdm import tqdm

from benchmarks.chains import chains_of
from benchmarks.measure_chains import measure_chain
from benchmarks.native import Kernels, build_kernels
from benchmarks.peers.base import Peer, Runner, Unsupported
from benchmarks.peers.handwritten import Handwritten
from benchmarks.peers.limit import ForkJoin, Matmuls, TrafficPart
from benchmarks.peers.own import DyReLU
from benchmarks.problem import Problem, check, make_problem
from benchmarks.sites import RUNS, Cell, cells_of

# Of runtimes that wait for work before they sleep, with several threads.
PAUSE = {1: 0.001}
PAUSE_OF_MORE = 0.03
# The allocator keeps this, and this many times the size of x.
HEAP_BYTES = 64 << 20
HEAP_RESULTS = 12


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="benchmarks.measure", description=__doc__)
    parser.add_argument("--run", choices=RUNS, required=True)
    parser.add_argument("--threads", type=int, required=True)
    parser.add_argument("--build-dir", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument(
        "--llc", type=int, default=0, help="bytes of the last-level cache"
    )
    parser.add_argument(
        "--only", default="", help="peers whose names contain one of a,b,..."
    )
    parser.add_argument("--match", default="", help="sites whose labels contain this")
    parser.add_argument(
        "--resume", action="store_true", help="keep the cells that --output has"
    )
    return parser.parse_args()


def key_of(label: str, batch: int, dtype: str) -> tuple[str, int, str]:
    """What no two cells of a run share."""
    return label, batch, dtype


def measured_before(output: Path, versions: dict[str, str]) -> list[dict[str, Any]]:
    """The cells of a run that was stopped; none if there was no such run."""
    if not output.exists():
        return []
    run = json.loads(output.read_text(encoding="utf-8"))
    if run["versions"] != versions:
        raise SystemExit(
            f"{output} was measured with other versions, got {run['versions']} "
            f"and {versions}: run without --resume"
        )
    return run["cells"]


def others(threads: int, folder: Path) -> dict[str, Callable[[], list[Peer]]]:
    """Makers of the peers that have to be installed."""

    def module(name: str) -> Any:
        return importlib.import_module(f"benchmarks.peers.{name}")

    def pytorch() -> list[Peer]:
        peers = module("pytorch")
        eager = [peers.Eager(one, threads) for one in ("maximum", "stack", "public")]
        return [peers.Compiled(threads), *eager]

    def onnx() -> list[Peer]:
        peers = module("onnx")
        exporter = peers.Exporter(folder)
        return [peers.OnnxRuntime(exporter, threads), peers.OpenVino(exporter, threads)]

    return {
        "PyTorch": pytorch,
        "JAX": lambda: [module("xla").Jax()],
        "ONNX Runtime and OpenVINO": onnx,
        "IREE": lambda: [module("iree").Iree(threads)],
    }


def all_peers(
    options: argparse.Namespace, kernels: Kernels, folder: Path
) -> tuple[list[Peer], dict[str, str]]:
    """The peers, and why the absent ones are absent."""
    llc = options.llc or last_level_cache()
    compiler = options.build_dir / "bin" / "dyrelu-compile"
    # More threads do not help at every size, and the limit is the smallest.
    kinds = itertools.product(
        (False, True), (False, True), {True, options.threads == 1}
    )
    peers: list[Peer] = [
        TrafficPart(kernels, llc, weights=weights, stream=stream, alone=alone)
        for weights, stream, alone in kinds
    ]
    peers += [
        Matmuls(),
        DyReLU(kernels, compiler, options.threads, folder),
        Handwritten(kernels),
    ]
    if options.threads > 1:
        peers.append(ForkJoin(kernels))
    absent = {}
    for name, make in others(options.threads, folder).items():
        run_anywhere()
        try:
            peers += make()
        except Exception as error:  # pylint: disable=broad-exception-caught
            absent[name] = f"{type(error).__name__}: {error}".splitlines()[0]
    only = [word for word in options.only.split(",") if word]
    if only:
        wanted = ["limit", "dyrelu", *only]
        peers = [peer for peer in peers if any(word in peer.name for word in wanted)]
    return peers, absent


def prepare(peer: Peer, problem: Problem) -> Runner:
    """A runner whose result is right."""
    cell = problem.cell
    if not peer.wide and (cell.dtype != "f32" or cell.section != "sites"):
        raise Unsupported("only timed at the sites, in f32")
    runner = peer.prepare(problem)
    result = runner.result()
    wrong = "" if result is None else check(problem, result)
    if wrong:
        raise ValueError(wrong)
    return runner


def spare_bytes(cell: Cell) -> int:
    """What results and temporaries of the peers take together, at most."""
    with open("/proc/meminfo", encoding="ascii") as lines:
        available = next(
            int(line.split()[1]) for line in lines if "MemAvailable" in line
        )
    return min(HEAP_BYTES + HEAP_RESULTS * cell.bytes, available * 1024 // 2)


def measure(
    cell: Cell, peers: list[Peer], kernels: Kernels, pause: float
) -> dict[str, object]:
    """One cell: times by peer, and why a peer has none."""
    problem = make_problem(cell)
    runners: dict[str, Runner] = {}
    skipped: dict[str, str] = {}
    prepared: dict[str, float] = {}
    for peer in peers:
        start = time.perf_counter()
        run_anywhere()
        try:
            runners[peer.name] = prepare(peer, problem)
        except Unsupported as reason:
            skipped[peer.name] = str(reason)
        # Whatever a peer cannot do is told, and the others go on.
        except Exception as error:  # pylint: disable=broad-exception-caught
            lines = str(error).splitlines() or [""]
            skipped[peer.name] = f"{type(error).__name__}: {lines[0]}"[:300]
            tqdm.write(f"{cell.site.label}: {peer.name}: {skipped[peer.name]}")
        prepared[peer.name] = time.perf_counter() - start
    gc.collect()
    gc.disable()
    kernels.touch_heap(spare_bytes(cell))
    times = time_in_turns(runners, pause)
    gc.enable()
    return {
        "site": asdict(cell.site) | {"label": cell.site.label},
        "batch": cell.batch,
        "dtype": cell.dtype,
        "section": cell.section,
        "bytes": cell.bytes,
        "prepare": prepared,
        "times": times,
        "skipped": skipped,
    }


def main() -> int:
    """Measures and writes the file."""
    options = arguments()
    warnings.filterwarnings("ignore")
    logging.disable(logging.WARNING)
    cells = [cell for cell in cells_of(options.run) if options.match in cell.site.label]
    chains = [chain for chain in chains_of(options.run) if options.match in chain.label]
    if not cells and not chains:
        print(f"no site's label contains '{options.match}'", file=sys.stderr)
        return 1
    pause = PAUSE.get(options.threads, PAUSE_OF_MORE)
    versions = describe()["versions"]
    results = measured_before(options.output, versions) if options.resume else []
    done = {
        key_of(cell["site"]["label"], cell["batch"], cell["dtype"]) for cell in results
    }
    cells = [
        cell
        for cell in cells
        if key_of(cell.site.label, cell.batch, cell.dtype) not in done
    ]
    with tempfile.TemporaryDirectory(prefix="dyrelu-bench-") as folder:
        kernels = Kernels(build_kernels(options.build_dir / "bench"))
        kernels.start_threads()
        run_anywhere()
        peers, absent = all_peers(options, kernels, Path(folder))
        for name, reason in absent.items():
            tqdm.write(f"{name} is left out: {reason}")
        plural = "s" if options.threads > 1 else ""
        bar = tqdm(cells, desc=f"{options.threads} thread{plural}", unit="cell")
        for cell in bar:
            bar.set_postfix_str(f"{cell.site.label} x{cell.batch} {cell.dtype}")
            results.append(
                measure(cell, peers, kernels, pause) | {"threads": options.threads}
            )
            # After each: a run that is stopped leaves what it has.
            so_far = {"cells": results, "absent": absent, "versions": versions}
            options.output.write_text(json.dumps(so_far), encoding="utf-8")
        own = next(peer for peer in peers if isinstance(peer, DyReLU))
        timed = [
            measure_chain(chain, own, kernels, pause) | {"threads": options.threads}
            for chain in tqdm(chains, desc="chains", unit="chain")
        ]
        everything = {
            "cells": results,
            "chains": timed,
            "absent": absent,
            "versions": versions,
        }
        options.output.write_text(json.dumps(everything), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
