"""What the project has set itself on a GPU."""

from __future__ import annotations

# Of a copy's bandwidth, where x has so many bytes or more.
OF_COPY = 0.9
LARGE_BYTES = 64 << 20
# Over torch.compile, in the geometric mean.
FASTER = 1.4
# At batch 1, over a copy and an empty chain of as many launches.
OVER_EMPTY = 1.25
