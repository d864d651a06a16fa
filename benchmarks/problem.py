"""The arrays of one measurement, and what the result must be."""

from __future__ import annotations

from dataclasses import dataclass

import ml_dtypes
import numpy as np

from benchmarks.operands import (
    TOLERANCES,
    WEIGHTS,
    data_shape,
    operand_dtype,
    row_strides,
    scale,
    shapes,
)
from benchmarks.sites import Cell, Site

NUMPY_TYPES = {"f32": np.float32, "f16": np.float16, "bf16": ml_dtypes.bfloat16}
ALIGNMENT = 64


def aligned(shape: tuple[int, ...], dtype: np.dtype | type) -> np.ndarray:
    """An array that begins at a cache line, its pages touched."""
    size = int(np.prod(shape)) * np.dtype(dtype).itemsize
    buffer = np.empty(size + ALIGNMENT, np.uint8)
    buffer.fill(0)
    start = -buffer.ctypes.data % ALIGNMENT
    return buffer[start : start + size].view(dtype).reshape(shape)


@dataclass(frozen=True)
class Problem:
    """A cell with its operands, by the names they have in the op."""

    cell: Cell
    operands: dict[str, np.ndarray]
    expected: np.ndarray
    # For all who write where they are told; one after the other.
    y: np.ndarray

    @property
    def site(self) -> Site:
        """What is computed."""
        return self.cell.site

    @property
    def x(self) -> np.ndarray:
        """The activation's input."""
        return self.operands["x"]

    @property
    def weights(self) -> dict[str, np.ndarray]:
        """What belongs to the network rather than to the sample."""
        return {k: v for k, v in self.operands.items() if k in WEIGHTS}

    @property
    def inputs(self) -> dict[str, np.ndarray]:
        """What belongs to the sample."""
        return {k: v for k, v in self.operands.items() if k not in WEIGHTS}


def rows(site: Site) -> np.ndarray:
    """The output of the last layer for [slope or intercept, k, channel]."""
    kinds, channels = (2 if site.intercepts else 1), site.outputs
    kind, k, channel = np.ogrid[:kinds, : site.k, : channels // (kinds * site.k)]
    of_kind, of_k, of_channel = row_strides(site)
    return kind * of_kind + k * of_k + channel * of_channel


def partners(site: Site) -> np.ndarray:
    """The channel that each one meets in shift-max."""
    groups, channels = site.groups or 1, site.shape[0]
    grid = np.arange(channels).reshape(groups, channels // groups)
    return np.roll(grid, (-1, -1), axis=(0, 1)).ravel()


def reference(site: Site, operands: dict[str, np.ndarray]) -> np.ndarray:
    """The result in double precision."""
    given = {name: value.astype(np.float64) for name, value in operands.items()}
    x = np.moveaxis(given["x"], -1, 1) if site.channels_last else given["x"]
    planes = (..., None, None)
    if site.variant == "shift_max":
        a, b = given["a"][planes], given["b"][planes]
        shifted = x[:, partners(site)]
        return (a * x[:, None] + b * shifted[:, None]).max(axis=1)
    h = given["z"] if "z" in given else x.mean(axis=(2, 3))
    if site.hidden:
        h = np.maximum(h @ given["w1"].T + given["b1"], 0)
    t = h @ given["w2"].T + given["b2"]
    t = np.clip(t / 3, -1, 1) if site.norm == "hard_sigmoid" else np.tanh(t / 2)
    t = t[:, rows(site)]
    first = (np.arange(site.k) == 0)[:, None]
    a = first + t[:, 0]
    b = t[:, 1] / 2 if site.intercepts else np.zeros_like(a)
    y = (a[planes] * x[:, None] + b[planes]).max(axis=1)
    if site.variant == "c":
        logits = np.einsum("c,nchw->nhw", given["wp"][0], x) + given["bp"]
        weights = np.exp(logits - logits.max(axis=(1, 2), keepdims=True))
        weights /= weights.sum(axis=(1, 2), keepdims=True)
        y *= np.minimum(logits[0].size / 3 * weights, 1)[:, None]
    return np.moveaxis(y, 1, -1) if site.channels_last else y


def make_problem(cell: Cell) -> Problem:
    """Random operands. The first and the last sample's result are computed."""
    generator = np.random.default_rng(0)
    operands = {}
    for name, shape in shapes(cell).items():
        dtype = NUMPY_TYPES[operand_dtype(cell, name)]
        array = aligned(shape, dtype)
        factor = np.float32(scale(name, shape))
        # In pieces: x may be as large as half of the memory.
        for part in np.array_split(array.reshape(-1), max(1, array.size >> 22)):
            part[:] = (
                generator.standard_normal(part.size, np.float32) * factor
            ).astype(dtype)
        operands[name] = array
    ends = [0, cell.batch - 1]
    few = {k: v if k in WEIGHTS else v[ends] for k, v in operands.items()}
    y = aligned(data_shape(cell), NUMPY_TYPES[cell.dtype])
    return Problem(cell, operands, reference(cell.site, few), y)


def check(problem: Problem, result: np.ndarray) -> str:
    """What is wrong with the result, or nothing."""
    if result.shape != problem.x.shape:
        return f"wrong shape {result.shape}"
    got = result[[0, problem.cell.batch - 1]].astype(np.float64)
    relative = TOLERANCES[problem.cell.dtype]
    error = np.abs(got - problem.expected) / (1 + np.abs(problem.expected))
    worst = float(error.max())
    return "" if worst <= relative else f"wrong result: error {worst:.2g}"
