"""PyTorch, as it is and compiled."""

from __future__ import annotations

import torch

from benchmarks.peers.base import CallRunner, Peer, Runner
from benchmarks.peers.torch_models import from_torch, inputs_of, model_of
from benchmarks.problem import Problem


def set_up(threads: int) -> None:
    """Inference on so many threads, in the whole process."""
    torch.set_num_threads(threads)
    torch.set_grad_enabled(False)


class Eager(Peer):
    """PyTorch, one op after the other."""

    def __init__(self, spelling: str, threads: int) -> None:
        self.spelling = spelling
        self.name = f"PyTorch ({spelling})"
        set_up(threads)

    def prepare(self, problem: Problem) -> Runner:
        model = model_of(problem, self.spelling)
        inputs = inputs_of(problem)
        return CallRunner(lambda: model(*inputs), lambda y: from_torch(y, problem))


class Compiled(Peer):
    """torch.compile, with its defaults, for these sizes."""

    name = "torch.compile"
    wide = True

    def __init__(self, threads: int) -> None:
        set_up(threads)

    def prepare(self, problem: Problem) -> Runner:
        torch._dynamo.reset()  # pylint: disable=protected-access
        model = torch.compile(model_of(problem, "maximum"), dynamic=False)
        inputs = inputs_of(problem)
        return CallRunner(lambda: model(*inputs), lambda y: from_torch(y, problem))
