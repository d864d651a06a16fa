"""Which processors the main thread runs on.

OpenMP's runtimes bind every thread to a processor of its own (OMP_PROC_BIND), the
main one too, whose later threads, of other runtimes, would all be bound with it.
"""

from __future__ import annotations

import os

# Before anyone binds the main thread.
ALL = os.sched_getaffinity(0)


def run_anywhere() -> None:
    """For whoever starts threads."""
    os.sched_setaffinity(0, ALL)


def run_on_first() -> None:
    """For whoever is timed: the processor that no thread of OpenMP is bound to."""
    os.sched_setaffinity(0, {min(ALL)})
