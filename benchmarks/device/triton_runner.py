"""How the Triton kernel's tiles are chosen, and how it is launched."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch

from benchmarks.device.triton_kernel import COUNTER_STRIDE, dyrelu_kernel
from benchmarks.operands import row_strides
from benchmarks.sites import DTYPES, Cell

# Products of a mean or a hidden value with a weight that a thread has at a time.
THREAD_PRODUCTS = 16
# Elements of x that a thread keeps, and warps of a program.
THREAD_ELEMENTS = 32
MOST_WARPS = 16
# Registers of a multiprocessor.
REGISTERS = 65536
LEAST_WARPS = 4
# Tiles that are tried, in elements.
TILES = (1024, 4096, 8192, 16384, 32768)
LARGE_TILE = 16384
# Samples that share the reads of the weights.
SHARED_SAMPLES = (4, 8)


def power_of_two(number: int) -> int:
    """The least one that is not smaller."""
    return 1 << (number - 1).bit_length()


@dataclass(frozen=True)
class Tiling:
    """The tile of a program, and what becomes of it while coefficients are computed:
    "keep" it, "reload" it, or end and have another launch ("twice").
    """

    samples: int
    channels: int
    warps: int
    tile: str = "keep"

    def parts(self, channels: int) -> int:
        """The programs that share the channels of a sample."""
        return -(-channels // self.channels)

    def programs(self, cell: Cell) -> int:
        """All programs."""
        return -(-cell.batch // self.samples) * self.parts(cell.site.shape[0])


def warps_of(elements: int) -> int:
    """A thread keeps some of the tile's elements."""
    fitting = power_of_two(-(-elements // (32 * THREAD_ELEMENTS)))
    return max(LEAST_WARPS, min(MOST_WARPS, fitting))


def tilings(cell: Cell, processors: int) -> list[Tiling]:
    """Those worth a trial on a device with so many multiprocessors."""
    count, height, width = cell.site.shape
    plane = power_of_two(height * width)
    most = power_of_two(count)
    found: dict[Tiling, None] = {}
    # What a program keeps is in registers: half as many elements of f32.
    largest = max(TILES) * 2 // DTYPES[cell.dtype]
    for tile in TILES:
        channels = min(most, tile // plane)
        if not channels or tile > max(largest, plane):
            continue
        tiling = Tiling(1, channels, warps_of(channels * plane))
        # Fewer programs than that leave multiprocessors without work.
        if tiling.programs(cell) >= processors or tile <= TILES[1]:
            found[tiling] = None
    if not found:
        found[Tiling(1, 1, MOST_WARPS)] = None
    if len(found) > 3:
        found = dict.fromkeys(list(found)[-3:])
    for samples in SHARED_SAMPLES:
        channels = min(most, LARGE_TILE // (plane * samples))
        if channels:
            shared = Tiling(samples, channels, warps_of(samples * channels * plane))
            if shared.programs(cell) >= 2 * processors:
                found[shared] = None
    first = next(iter(found))
    return [*found, replace(first, tile="reload"), replace(first, tile="twice")]


class TritonRunner:
    """The kernel with its operands and a tiling."""

    def __init__(
        self, cell: Cell, operands: dict[str, torch.Tensor], tiling: Tiling
    ) -> None:
        site = cell.site
        if site.variant != "b" or not site.hidden or site.context or site.channels_last:
            raise ValueError("the kernel is for variant b with two layers")
        channels, height, width = site.shape
        x = operands["x"]
        self.tiling, self.y = tiling, torch.empty_like(x)
        self.parts = tiling.parts(channels)
        groups = -(-cell.batch // tiling.samples)
        self.grid = (groups * self.parts,)
        self.hidden = torch.zeros(
            (cell.batch, site.hidden), dtype=torch.float32, device=x.device
        )
        self.counters = torch.zeros(
            groups * COUNTER_STRIDE, dtype=torch.int32, device=x.device
        )
        layers = [operands[name] for name in ("w1", "b1", "w2", "b2")]
        sizes = [cell.batch, channels, height * width, self.parts]
        self.arguments = [
            *(x, self.y, *layers, self.hidden, self.counters),
            *(*sizes, *row_strides(site)),
        ]
        products = THREAD_PRODUCTS * 32 * tiling.warps
        hidden = products // (tiling.samples * tiling.channels)
        self.constants = {
            "SAMPLES": tiling.samples,
            "CHANNELS": tiling.channels,
            "POSITIONS": power_of_two(height * width),
            "HIDDEN_COUNT": site.hidden,
            "HIDDEN": max(4, min(power_of_two(site.hidden), hidden)),
            "K": site.k,
            "KINDS": 2 if site.intercepts else 1,
            "HARD": site.norm == "hard_sigmoid",
            "RELOADS": tiling.tile == "reload",
            "COUNTERS": COUNTER_STRIDE,
            "num_warps": tiling.warps,
        }
        if tiling.tile == "reload":
            # Nothing is kept, so that two programs fit on a multiprocessor.
            self.constants["maxnreg"] = REGISTERS // (2 * 32 * tiling.warps)
        self.stages = ("pool", "apply") if tiling.tile == "twice" else ("all",)

    def resident(self) -> int:
        """How many of its programs the device holds at a time, compiled here."""
        compiled = dyrelu_kernel.warmup(
            *self.arguments, STAGE=self.stages[0], **self.constants, grid=self.grid
        )
        compiled._init_handles()  # pylint: disable=protected-access
        device = torch.cuda.get_device_properties(self.y.device)
        threads = 32 * self.tiling.warps
        # Registers are given out to warps by 256.
        registers = -(-compiled.n_regs // 8) * 8 * threads
        shared = compiled.metadata.shared + 1024
        return device.multi_processor_count * min(
            REGISTERS // registers,
            device.max_threads_per_multi_processor // threads,
            device.shared_memory_per_multiprocessor // shared,
        )

    def check_fits(self) -> None:
        """Programs that wait for each other must be there at the same time."""
        if self.stages == ("all",) and self.parts > self.resident():
            raise ValueError(f"{self.parts} programs do not fit on the device")

    def __call__(self) -> torch.Tensor:
        for stage in self.stages:
            dyrelu_kernel[self.grid](*self.arguments, STAGE=stage, **self.constants)
        return self.y
