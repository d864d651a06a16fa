"""Keeps memory that was freed, for whoever is measured."""

from __future__ import annotations

import ctypes

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
# glibc takes no larger threshold than half of a heap of its own.
_LARGEST, _NEVER = 1 << 25, (1 << 31) - 1


def keep_memory() -> bool:
    """Lets malloc give no memory back to the system: what a tensor of some MB is
    written to is then not new each time, and its pages are not zeroed again, which
    takes longer than computing it. Long-running programs use allocators that do the
    same (jemalloc, tcmalloc). Whether the C library can be told so."""
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except AttributeError:
        return False
    return bool(
        mallopt(_M_MMAP_THRESHOLD, _LARGEST) and mallopt(_M_TRIM_THRESHOLD, _NEVER)
    )
