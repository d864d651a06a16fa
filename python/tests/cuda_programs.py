"""Programs of images that only the fake driver takes."""

from __future__ import annotations

from typing import Any

from descriptions import dumps
from dyrelu import cuda
from fake_driver import FakeArray, ptx

# The images of descriptions.two_kernels and descriptions.simple.
IMAGE = ptx(pool="ppp", apply="ppppi")
K = ptx(k="p")

ONE = FakeArray((1,))


def load(library: str, description: Any, image: bytes = K) -> cuda.Program:
    """A program from memory."""
    return cuda.loads(image, dumps(description), library)


def call(program: cuda.Program) -> None:
    """Calls a function of one element."""
    program["main"](ONE, results=[ONE])
