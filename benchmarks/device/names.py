"""What is timed, and how, by the names that results have."""

from __future__ import annotations

OWN = "dyrelu"
COPY = "limit: copy_"
EMPTY = "limit: empty chain"
COMPILED = "torch.compile"
TRITON = "Triton by hand"
LIMITS = (COPY, EMPTY)

# Captured in a CUDA graph, or launched one by one; with what the calls before left in
# the cache of level 2, or with a cache of other data.
GRAPH = "graph"
LAUNCHES = "launches"
FLUSHED = ", L2 flushed"
WAYS = (GRAPH, GRAPH + FLUSHED, LAUNCHES, LAUNCHES + FLUSHED)
