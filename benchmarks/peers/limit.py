"""The parts of the limit, which are timed among the peers."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import numpy as np

from benchmarks.native import Kernels
from benchmarks.peers.base import CallRunner, Peer, Runner, Samples, Unsupported
from benchmarks.problem import Problem, aligned


class Traffic(ctypes.Structure):
    """The struct Traffic of limit.cpp."""

    _fields_ = [
        ("x", ctypes.c_void_p),
        ("y", ctypes.c_void_p),
        ("bytes", ctypes.c_int64),
        ("weights", ctypes.c_void_p),
        ("weight_bytes", ctypes.c_int64),
        ("reduce", ctypes.c_int32),
        ("stream", ctypes.c_int32),
        ("alone", ctypes.c_int32),
    ]


class TrafficRunner(Runner):
    """The kernel with its operands."""

    def __init__(
        self, kernels: Kernels, function: Any, fields: dict[str, Any], kept: object
    ) -> None:
        self.kernels, self.function = kernels, function
        self.fields, self.kept = Traffic(**fields), kept

    def sample(self, calls: int) -> Samples:
        address = ctypes.addressof(self.fields)
        return Samples(*self.kernels.time_calls(self.function, [address], calls))

    def result(self) -> None:
        return None


class TrafficPart(Peer):
    """The reads and writes of x, with or without the weights, on one thread or all."""

    wide = True

    def __init__(
        self, kernels: Kernels, llc: int, *, weights: bool, stream: bool, alone: bool
    ) -> None:
        self.kernels, self.llc = kernels, llc
        self.weights, self.stream, self.alone = weights, stream, alone
        words = ["traffic"] if alone else ["traffic together"]
        words += ["weights"] * weights + ["stream"] * stream
        self.name = "limit: " + " ".join(words)

    def prepare(self, problem: Problem) -> Runner:
        x = problem.x
        read = list(problem.weights.values())
        if problem.site.variant == "shift_max":
            read = [problem.operands["a"], problem.operands["b"]]
        together = aligned((sum(array.nbytes for array in read),), np.uint8)
        together[:] = np.concatenate(
            [array.reshape(-1).view(np.uint8) for array in read]
        )
        pooled = problem.site.variant != "shift_max" and "z" not in problem.operands
        fields = {
            "x": x.ctypes.data,
            "y": problem.y.ctypes.data,
            "bytes": x.nbytes,
            "weights": together.ctypes.data,
            "weight_bytes": together.nbytes if self.weights else 0,
            # Beyond the last cache, the second read comes from a cache.
            "reduce": pooled and x.nbytes <= self.llc,
            "stream": self.stream,
            "alone": self.alone,
        }
        return TrafficRunner(
            self.kernels, self.kernels.library.traffic, fields, together
        )


class ForkJoin(Peer):
    """An empty parallel region."""

    name = "limit: fork and join"
    wide = True

    def __init__(self, kernels: Kernels) -> None:
        self.kernels = kernels

    def prepare(self, problem: Problem) -> Runner:
        del problem
        return TrafficRunner(self.kernels, self.kernels.library.forkJoin, {}, None)


class Matmuls(Peer):
    """The layers' products in PyTorch, into buffers that are there."""

    name = "limit: matmuls"
    wide = True

    def __init__(self) -> None:
        # pylint: disable=import-outside-toplevel
        import torch

        self.torch = torch

    def prepare(self, problem: Problem) -> Runner:
        site, torch, batch = problem.site, self.torch, problem.cell.batch
        if site.variant == "shift_max":
            raise Unsupported("no layers: the coefficients are given")
        weights = [
            problem.operands[name] for name in ("w1", "w2") if name in problem.operands
        ]
        # Half precision is not for the layers: they are what f32 takes.
        steps = []
        value = torch.zeros(batch, site.inputs)
        for array in weights:
            weight = torch.from_numpy(array.astype(np.float32)).t()
            out = torch.empty(batch, weight.shape[1])
            steps.append((value, weight, out))
            value = out

        def call() -> None:
            for left, right, out in steps:
                torch.mm(left, right, out=out)

        return MatmulRunner(call)


class MatmulRunner(CallRunner):
    """The products; nothing to check."""

    def __init__(self, call: Callable[[], None]) -> None:
        super().__init__(call, lambda _: np.empty(0))

    def result(self) -> None:
        return None
