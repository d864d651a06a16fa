"""PyTorch, as it is and compiled."""

from __future__ import annotations

import torch

from benchmarks.peers.base import CallRunner, Peer, Runner
from benchmarks.peers.torch_models import from_torch, inputs_of, model_of
from benchmarks.problem import Problem


class Eager(Peer):
    """PyTorch, one op after the other."""

    def __init__(self, spelling: str, threads: int) -> None:
        self.spelling = spelling
        self.name = f"PyTorch ({spelling})"
        # The others' time at the largest sizes is not what anybody waits for.
        self.wide = spelling == "maximum"
        torch.set_num_threads(threads)

    def prepare(self, problem: Problem) -> Runner:
        model = model_of(problem, self.spelling)
        inputs = inputs_of(problem)

        @torch.inference_mode()
        def call() -> torch.Tensor:
            return model(*inputs)

        return CallRunner(call, lambda y: from_torch(y, problem))


class Compiled(Peer):
    """torch.compile, with its defaults, for these sizes."""

    name = "torch.compile"
    wide = True

    def __init__(self, threads: int) -> None:
        torch.set_num_threads(threads)

    def prepare(self, problem: Problem) -> Runner:
        torch._dynamo.reset()  # pylint: disable=protected-access
        model = torch.compile(model_of(problem, "maximum"), dynamic=False)
        inputs = inputs_of(problem)

        @torch.inference_mode()
        def call() -> torch.Tensor:
            return model(*inputs)

        return CallRunner(call, lambda y: from_torch(y, problem))
