"""What the memory traffic and the launches of a cell take, on paper.

A copy and every kernel have the same costs, so that ratios depend on few assumptions:

    copy     = launch + latency + 2 X / bandwidth
    twice    = launches of (launch + latency) + HBM bytes / bandwidth + L2 bytes / that
    once     = launches of launch + latency + exchanges + (2 X + weights) / bandwidth
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod
from typing import Any

from benchmarks.device.goals import LARGE_BYTES, OF_COPY, OVER_EMPTY
from benchmarks.operands import shapes
from benchmarks.sites import DTYPES, Cell


@dataclass(frozen=True)
class Device:
    """What is assumed of a device."""

    name: str = "H200"
    # Bytes per second, read and written together.
    bandwidth: float = 4.3e12
    cache_bandwidth: float = 6e12
    cache_bytes: int = 60 << 20
    processors: int = 132
    threads: int = 2048
    shared_bytes: int = 228 << 10
    block_shared_bytes: int = 227 << 10
    # Seconds from the end of a kernel to the start of the next one in a graph, of
    # the first load, and of an exchange between blocks that wait for each other.
    launch: float = 1.0e-6
    latency: float = 0.8e-6
    exchange: float = 0.5e-6


H200 = Device()

# Pool, layers, activation.
GENERAL_LAUNCHES = 3
# Means, then the hidden layer.
EXCHANGES = 2
# Of the cache that holds what a pool has read last; y takes the rest.
KEPT = 0.5
# Blocks of the largest cluster that every device forms.
CLUSTER = 8
# Blocks that a multiprocessor holds at a time, and what each has of shared memory
# beside its own.
MOST_BLOCKS = 32
RESERVED_BYTES = 1024


def weight_bytes(cell: Cell) -> int:
    """The bytes of the layers."""
    elements = sum(prod(shape) for name, shape in shapes(cell).items() if name != "x")
    return elements * DTYPES[cell.dtype]


@dataclass(frozen=True)
class Estimate:
    """A cell on paper."""

    cell: Cell
    device: Device

    @property
    def copy(self) -> float:
        """Seconds of y.copy_(x)."""
        device = self.device
        traffic = 2 * self.cell.bytes / device.bandwidth
        return device.launch + device.latency + traffic

    def empty(self, launches: int) -> float:
        """Seconds of so many launches of nothing."""
        return launches * self.device.launch

    @property
    def kept_bytes(self) -> int:
        """What a second read of x finds in the cache."""
        return min(self.cell.bytes, int(KEPT * self.device.cache_bytes))

    @property
    def twice_bytes(self) -> int:
        """HBM traffic where x is read for the pool and for the activation."""
        return 3 * self.cell.bytes - self.kept_bytes + weight_bytes(self.cell)

    @property
    def once_bytes(self) -> int:
        """HBM traffic where x is read once."""
        return 2 * self.cell.bytes + weight_bytes(self.cell)

    def twice(self, launches: int = GENERAL_LAUNCHES) -> float:
        """Seconds of a chain of kernels that read x twice."""
        device = self.device
        steps = launches * (device.launch + device.latency)
        cached = self.kept_bytes / device.cache_bandwidth
        return steps + self.twice_bytes / device.bandwidth + cached

    def once(self, launches: int = 1) -> float:
        """Seconds of a kernel that reads x once, after others that read nothing."""
        device = self.device
        steps = launches * device.launch + device.latency
        exchanges = EXCHANGES * device.exchange
        return steps + exchanges + self.once_bytes / device.bandwidth

    @property
    def blocks_per_sample(self) -> int | None:
        """Blocks that hold a sample in shared memory, a power of two; none if no
        cluster does.
        """
        sample = self.cell.bytes // self.cell.batch
        # Two blocks on a multiprocessor load and store by turns, where that is enough.
        for room in (self.device.shared_bytes // 2, self.device.block_shared_bytes):
            blocks = 1
            while blocks <= CLUSTER:
                if -(-sample // blocks) + 2 * RESERVED_BYTES <= room:
                    return blocks
                blocks *= 2
        return None

    @property
    def waves(self) -> float | None:
        """Of blocks that hold x, over the device."""
        blocks = self.blocks_per_sample
        if blocks is None:
            return None
        size = self.cell.bytes // self.cell.batch // blocks + 2 * RESERVED_BYTES
        resident = max(1, min(MOST_BLOCKS, self.device.shared_bytes // size))
        return self.cell.batch * blocks / (resident * self.device.processors)

    @property
    def bytes_for_bar(self) -> float:
        """HBM bytes over a copy's with which OF_COPY of its bandwidth is reached."""
        device = self.device
        left = self.copy / OF_COPY - device.launch - device.latency
        return left * device.bandwidth / (2 * self.cell.bytes)

    def slack(self, launches: int, seconds: float) -> float:
        """What the bar of batch 1 leaves, in seconds; negative if it is missed."""
        return OVER_EMPTY * (self.empty(launches) + self.copy) - seconds

    @property
    def is_large(self) -> bool:
        """Whether the bar of bandwidth is for this size."""
        return self.cell.bytes >= LARGE_BYTES


def waves_of_launch(launch: dict[str, Any], device: Device) -> float | None:
    """Of a launch whose sizes are known, as a launch description has it, with the
    registers left out of account.
    """
    numbers: Sequence[Any] = [*launch["grid"], *launch["block"], launch["shared_bytes"]]
    if not all(isinstance(number, int) for number in numbers):
        return None
    threads = prod(launch["block"])
    shared = launch["shared_bytes"] + RESERVED_BYTES
    fitting = min(device.threads // threads, device.shared_bytes // shared)
    resident = max(1, min(MOST_BLOCKS, fitting))
    return prod(launch["grid"]) / (resident * device.processors)
