"""Measures one of the lists, and reports.

python -m benchmarks short|full|narrow [--build-dir build] [--threads 1,2]
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

from dyrelu.bench.machine import describe, last_level_cache

from benchmarks.compile_times import measure_compilations
from benchmarks.report import terminal_text, write_document
from benchmarks.sites import RUNS

ROOT = Path(__file__).parents[1]
# An allocator that keeps its pages, for everyone in the process.
ALLOCATOR = {
    "mmap_max": "0",
    "trim_threshold": str(1 << 40),
}


def environment(threads: int) -> dict[str, str]:
    """The environment of a process that measures with so many threads."""
    # As many arenas as threads, as few as keep what is touched beforehand in use:
    # threads that meet at the lock of one go to sleep there (at 576x7x7, batch 8,
    # 65 us instead of 61, and in some runs 120 for a quarter of the calls).
    allocator = ALLOCATOR | {"arena_max": str(threads)}
    tunables = ":".join(
        f"glibc.malloc.{name}={value}" for name, value in allocator.items()
    )
    return os.environ | {
        "GLIBC_TUNABLES": tunables,
        "OMP_NUM_THREADS": str(threads),
        "OMP_DYNAMIC": "false",
        # Otherwise two threads may find themselves on one processor and stay
        # there: each waits for the other by giving way to it, which looks like
        # work. A fork and a join took 25 us that way, and 0.8 us bound.
        "OMP_PROC_BIND": "true",
        # How long threads of LLVM's OpenMP wait for work, in milliseconds.
        "KMP_BLOCKTIME": "10",
        "NPROC": str(threads),
        "XLA_FLAGS": f"--xla_cpu_multi_thread_eigen={str(threads > 1).lower()}",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "OPENVINO_TELEMETRY_OPT_OUT": "1",
    }


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("run", choices=RUNS)
    parser.add_argument("--build-dir", type=Path, default=ROOT / "build")
    parser.add_argument(
        "--threads", default="1,2", help="numbers of threads, each measured"
    )
    parser.add_argument(
        "--llc", type=int, default=0, help="bytes of the last-level cache"
    )
    parser.add_argument(
        "--no-document", action="store_true", help="leave docs/ as it is"
    )
    parser.add_argument("--match", default="", help="sites whose names contain this")
    parser.add_argument(
        "--only", default="", help="peers whose names contain one of a,b,..."
    )
    parser.add_argument(
        "--resume",
        action="store_true",
        help="go on with a run that was stopped, with the cells that it measured",
    )
    return parser.parse_args()


def main() -> int:
    """Measures in a process for each number of threads."""
    options = arguments()
    folder = options.build_dir.resolve() / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    llc = options.llc or last_level_cache()
    run = {
        "run": options.run,
        "llc": llc,
        "machine": describe(),
        "absent": {},
        "cells": [],
        "chains": [],
    }
    output = folder / f"{options.run}.json"
    for threads in map(int, options.threads.split(",")):
        part = folder / f"{options.run}-{threads}.json"
        if not options.resume:
            part.unlink(missing_ok=True)
        command = [sys.executable, "-m", "benchmarks.measure", f"--run={options.run}"]
        command += [
            f"--threads={threads}",
            f"--build-dir={options.build_dir.resolve()}",
        ]
        command += [f"--output={part}", f"--llc={llc}"]
        command += [f"--match={options.match}", f"--only={options.only}"]
        command += ["--resume"] * options.resume
        done = subprocess.run(command, cwd=ROOT, env=environment(threads), check=False)
        if done.returncode:
            print(f"measuring ended with status {done.returncode}", file=sys.stderr)
            return 1
        measured = json.loads(part.read_text(encoding="utf-8"))
        run["cells"] += measured["cells"]
        run["chains"] += measured["chains"]
        run["absent"] |= measured["absent"]
    if not options.match and options.run != "narrow":
        runner = options.build_dir.resolve() / "bin" / "dyrelu-run"
        run["compilations"] = measure_compilations(runner)
    output.write_text(json.dumps(run, indent=1), encoding="utf-8")
    print(f"\n{terminal_text(run)}\n\nAll numbers: {output}")
    if not options.no_document:
        write_document(run)
        print("Written to docs/benchmarks.md")
    return 0


if __name__ == "__main__":
    sys.exit(main())
