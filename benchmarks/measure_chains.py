"""Times chains of ops with DY-ReLU against the same chains with ReLU, in turns."""

from __future__ import annotations

from typing import Any

from dyrelu.bench.processors import run_anywhere
from dyrelu.bench.timing import time_in_turns
from tqdm import tqdm

from benchmarks.chains import Chain, chain_text, make_chain_problem
from benchmarks.native import Kernels
from benchmarks.peers.own import CompiledRunner, DyReLU

# Of the chain's x: what a chain may allocate in all.
HEAP_RESULTS = 12
HEAP_BYTES = 64 << 20


def measure_chain(
    chain: Chain, peer: DyReLU, kernels: Kernels, pause: float
) -> dict[str, Any]:
    """The times of both, or why there are none."""
    problem = make_chain_problem(chain)
    runners, skipped = {}, {}
    run_anywhere()
    for name, relu in (("DY-ReLU", False), ("ReLU", True)):
        try:
            library = peer.load(chain_text(chain, relu))
            runner = CompiledRunner(kernels, library, problem)
            wrong = problem.check(runner.result(), relu)
            if wrong:
                raise ValueError(wrong)
            runners[name] = runner
        # Whatever one of them cannot do is told, and the others go on.
        except Exception as error:  # pylint: disable=broad-exception-caught
            lines = str(error).splitlines() or [""]
            skipped[name] = f"{type(error).__name__}: {lines[0]}"[:300]
            tqdm.write(f"{chain.label}: {name}: {skipped[name]}")
    kernels.touch_heap(HEAP_BYTES + HEAP_RESULTS * chain.bytes)
    return {
        "label": chain.label,
        "batch": chain.batch,
        "bytes": chain.bytes,
        "times": {} if skipped else time_in_turns(runners, pause),
        "skipped": skipped,
    }
