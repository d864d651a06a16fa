"""The hand-written kernel of native/handwritten.cpp."""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np

from benchmarks.native import Kernels
from benchmarks.peers.base import Peer, Runner, Samples, Unsupported
from benchmarks.problem import Problem, rows

POINTERS = ("x", "z", "w1", "b1", "w2", "b2", "a", "b", "y")
NUMBERS = (
    "n",
    "c",
    "s",
    "inputs",
    "hidden",
    "hard_sigmoid",
    "intercepts",
    "groups",
    "piece_stride",
    "channel_stride",
    "intercept_offset",
)


class Arguments(ctypes.Structure):
    """The struct Problem of handwritten.cpp."""

    _fields_ = [(name, ctypes.c_void_p) for name in POINTERS]
    _fields_ += [(name, ctypes.c_int32) for name in NUMBERS]


def arguments(problem: Problem) -> Arguments:
    """The problem as the kernel takes it."""
    site, y = problem.site, problem.y
    filled = Arguments(y=y.ctypes.data)
    for name, array in problem.operands.items():
        setattr(filled, name, array.ctypes.data)
    filled.n, filled.c = y.shape[:2]
    filled.s = y.shape[2] * y.shape[3]
    filled.inputs, filled.hidden = site.inputs, site.hidden or 0
    filled.hard_sigmoid = site.norm == "hard_sigmoid"
    filled.intercepts, filled.groups = site.intercepts, site.groups or 1
    if site.variant == "b":
        row = rows(site)
        filled.piece_stride = row[0, 1, 0] - row[0, 0, 0]
        filled.channel_stride = row[0, 0, 1] - row[0, 0, 0]
        if site.intercepts:
            filled.intercept_offset = row[1, 0, 0] - row[0, 0, 0]
    return filled


class HandwrittenRunner(Runner):
    """The kernel with its operands."""

    def __init__(self, kernels: Kernels, function: Any, problem: Problem) -> None:
        self.kernels, self.function = kernels, function
        self.arguments = arguments(problem)
        self.problem = problem

    def sample(self, calls: int) -> Samples:
        address = ctypes.addressof(self.arguments)
        return Samples(*self.kernels.time_calls(self.function, [address], calls))

    def result(self) -> np.ndarray:
        self.sample(1)
        return self.problem.y


class Handwritten(Peer):
    """Plain C++: a sanity line."""

    name = "C++ by hand"

    def __init__(self, kernels: Kernels) -> None:
        self.kernels = kernels

    def prepare(self, problem: Problem) -> Runner:
        site = problem.site
        if problem.cell.dtype != "f32" or site.k != 2 or site.channels_last:
            raise Unsupported("written for two pieces, f32, channels first")
        if site.variant not in ("b", "shift_max"):
            raise Unsupported(f"not written for variant {site.variant}")
        kind = "handwrittenB" if site.variant == "b" else "handwrittenShiftMax"
        return HandwrittenRunner(self.kernels, self.kernels.library[kind], problem)
