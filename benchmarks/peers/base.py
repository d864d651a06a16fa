"""What a peer is."""

from __future__ import annotations

from abc import ABC, abstractmethod

from dyrelu.bench.runner import CallRunner, Runner, Samples

from benchmarks.problem import Problem

__all__ = ["CallRunner", "Peer", "Runner", "Samples", "Unsupported"]


class Unsupported(Exception):
    """The peer cannot do this; the message says why."""


class Peer(ABC):
    """Someone who computes the activation. Heavy imports happen in __init__."""

    name: str
    # Whether it is timed at more than the sites in f32 as well. Not all are: that
    # would take hours, and the memory of several results of 2 GiB.
    wide = False

    @abstractmethod
    def prepare(self, problem: Problem) -> Runner:
        """Compiles and loads what is needed; raises Unsupported."""
