"""Who is timed on the GPU."""

from __future__ import annotations

import json
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from benchmarks.device.bundle import LAUNCHER, description_path
from benchmarks.device.cases import name_of
from benchmarks.device.empty_chain import empty_description, empty_ptx
from benchmarks.device.names import COMPILED, COPY, EMPTY, OWN, TRITON
from benchmarks.module_text import ENTRY
from benchmarks.operands import WEIGHTS
from benchmarks.peers.torch_modules import SPELLINGS, DyReLU
from benchmarks.sites import Cell

Operands = dict[str, torch.Tensor]
# Returns y, or nothing if it computes none.
Call = Callable[[], torch.Tensor | None]


class Peer(ABC):
    """Someone who computes the activation, or a limit."""

    name: str
    # Whether the accuracy bar holds: it computes in f32 whatever the type.
    wide = False
    # What was chosen for the cell that was prepared last.
    note = ""

    @abstractmethod
    def prepare(self, cell: Cell, operands: Operands) -> Call:
        """Compiles and allocates what is needed."""


class Copy(Peer):
    """A copy of x."""

    name = COPY

    def prepare(self, cell: Cell, operands: Operands) -> Call:
        x = operands["x"]
        y = torch.empty_like(x)

        def call() -> None:
            y.copy_(x)

        return call


class Eager(Peer):
    """PyTorch, one op after the other."""

    def __init__(self, spelling: str) -> None:
        self.name, self.spelling = f"PyTorch ({spelling})", spelling

    def model(self, cell: Cell, operands: Operands) -> torch.nn.Module:
        """The module, on the device."""
        weights = {name: operands[name] for name in WEIGHTS if name in operands}
        return DyReLU(cell.site, weights, self.spelling).eval().to(operands["x"].device)

    def prepare(self, cell: Cell, operands: Operands) -> Call:
        model, x = self.model(cell, operands), operands["x"]
        return lambda: model(x)


class Compiled(Eager):
    """torch.compile, with its defaults, for these sizes."""

    def __init__(self) -> None:
        super().__init__("maximum")
        self.name = COMPILED

    def prepare(self, cell: Cell, operands: Operands) -> Call:
        torch._dynamo.reset()  # pylint: disable=protected-access
        model = torch.compile(self.model(cell, operands), dynamic=False)
        x = operands["x"]
        return lambda: model(x)


class Own(Peer):
    """This project: a bundle's code, through the package that calls the launcher."""

    name = OWN
    wide = True

    def __init__(self, bundle: Path, manifest: dict[str, Any]) -> None:
        sys.path.insert(0, str(bundle / "python"))
        from dyrelu import cuda  # pylint: disable=import-outside-toplevel

        self.cuda, self.bundle, self.cases = cuda, bundle, manifest["cases"]
        # (Without a folder it would be looked for where the system has libraries.)
        self.library = str((bundle / LAUNCHER).resolve())

    def code(self, cell: Cell) -> Path:
        """The code of a cell."""
        entry = self.cases.get(name_of(cell))
        if entry is None:
            raise ValueError("not in the bundle")
        if "error" in entry:
            raise RuntimeError(entry["error"])
        return self.bundle / entry["code"]

    def prepare(self, cell: Cell, operands: Operands) -> Call:
        program = self.cuda.load(self.code(cell), library=self.library)
        program.load()
        function = program[ENTRY]
        y = torch.empty_like(operands["x"])
        # The interface of arrays has no bf16: two bytes are as good.
        inputs = [as_array(value) for value in operands.values()]
        size = function.workspace_size(*inputs)
        workspace = as_array(torch.empty(size, dtype=torch.uint8, device=y.device))
        bound = function.bind(*inputs, results=[as_array(y)], workspace=workspace)

        def call() -> torch.Tensor:
            bound(torch.cuda.current_stream())
            return y

        return call


class EmptyChain(Peer):
    """As many launches as dyrelu has, of kernels that do nothing."""

    name = EMPTY

    def __init__(self, own: Own) -> None:
        self.own = own

    def prepare(self, cell: Cell, operands: Operands) -> Call:
        path = description_path(self.own.code(cell))
        description = json.loads(path.read_text(encoding="utf-8"))
        image = empty_ptx(description["chip"]).encode()
        text = json.dumps(empty_description(description, ENTRY))
        program = self.own.cuda.loads(image, text, library=self.own.library)
        program.load()
        bound = program[ENTRY].bind(results=[])
        return lambda: bound(torch.cuda.current_stream())


class Triton(Peer):
    """The kernel of this project in Triton, with the fastest of some tilings."""

    name = TRITON
    wide = True

    def __init__(self, estimate: Callable[[Call], float]) -> None:
        # pylint: disable=import-outside-toplevel
        from benchmarks.device import triton_runner

        self.module, self.estimate = triton_runner, estimate

    def prepare(self, cell: Cell, operands: Operands) -> Call:
        device = torch.cuda.get_device_properties(operands["x"].device)
        return self.fastest(cell, operands, device.multi_processor_count)

    def fastest(self, cell: Cell, operands: Operands, processors: int) -> Call:
        """The runner of the tiling that takes the least time."""
        found = {}
        reason: Exception = ValueError("no tiling fits")
        for tiling in self.module.tilings(cell, processors):
            try:
                runner = self.module.TritonRunner(cell, operands, tiling)
                runner.check_fits()
                found[self.estimate(runner)] = runner
            # Some need more of a resource than there is.
            except Exception as error:  # pylint: disable=broad-exception-caught
                reason = error
        if not found:
            raise reason
        runner = found[min(found)]
        self.note = str(runner.tiling)
        return runner


def as_array(tensor: torch.Tensor) -> torch.Tensor:
    """The same memory, as a type that every array interface knows."""
    return tensor.view(torch.int16) if tensor.dtype == torch.bfloat16 else tensor


def peers_of(
    bundle: Path, manifest: dict[str, Any], estimate: Callable[[Call], float]
) -> tuple[list[Peer], dict[str, str]]:
    """Everyone, and why the absent ones are absent."""
    own = Own(bundle, manifest)
    peers: list[Peer] = [own, EmptyChain(own), Copy(), Compiled()]
    peers += map(Eager, SPELLINGS)
    try:
        return [*peers, Triton(estimate)], {}
    except ImportError as error:
        return peers, {TRITON: str(error)}
