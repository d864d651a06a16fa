"""Runs a model over a data set and records its activations in bounded memory."""

from __future__ import annotations

import contextlib
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.modules.module import (
    register_module_forward_hook,
    register_module_forward_pre_hook,
)
from torch.utils._python_dispatch import TorchDispatchMode

from dyrelu import torch_ops as ops
from dyrelu.viz.operators import (
    Arguments,
    NotDrawable,
    bind,
    channels_first,
    pieces_of,
    resting_pieces_of,
)
from dyrelu.viz.record import Collection, Layer
from dyrelu.viz.reservoir import Reservoir


def collect(
    model: nn.Module,
    batches: Iterable[Any],
    *,
    points: int = 2048,
    samples: int = 512,
    images: int = 8,
    seed: int = 0,
    forward: Callable[[nn.Module, Any], object] | None = None,
) -> Collection:
    """Records the activations of a model over a data set.

    The model runs in evaluation mode and without gradients; both are as before at the
    end. What is kept is a uniform sample of the data set in bounded memory: for an
    activation of C channels and K pieces 4 C (2 points + 2 K samples) bytes and the
    attention, however long the data set is.

    Args:
        model: the network; not what torch.compile makes of it, which hides the calls.
        batches: what the model takes, each [N, ...], or tuples or lists that begin
            with it, such as (images, labels).
        points: of how many positions to keep inputs and outputs, per activation.
        samples: of how many samples to keep the coefficients.
        images: of how many samples, the first of the data set, to keep the attention
            and the model's first input, as long as they are of equal size.
        seed: what is drawn is the same for the same seed.
        forward: how a batch is run, forward(model, batch), if not as above.

    Returns:
        The activations in the order of their calls. One that is called twice in a
            pass has a number in its second name, "act #2".

    Raises:
        ValueError: if the model calls none of torch.ops.dyrelu.*; DY-ReLU of
            PyTorch's own operators is replaced by dyrelu.torch.optimize.
    """
    recorder = _Recorder(points, samples, images, np.random.default_rng(seed))
    run = _run_first if forward is None else forward
    was_training = [module for module in model.modules() if module.training]
    model.eval()
    try:
        with torch.no_grad(), _module_names(model, recorder), recorder:
            for batch in batches:
                run(model, batch)
    finally:
        for module in was_training:
            module.training = True
    return recorder.collection()


def _run_first(model: nn.Module, batch: Any) -> object:
    """Runs the model on a batch, or on what a batch begins with."""
    return model(batch[0] if isinstance(batch, tuple | list) else batch)


@contextlib.contextmanager
def _module_names(model: nn.Module, recorder: _Recorder) -> Iterator[None]:
    """Tells the recorder which module runs, and what the model is given."""

    names = {id(module): name for name, module in model.named_modules()}
    caller = threading.get_ident()

    def is_seen(module: nn.Module) -> bool:
        return id(module) in names and threading.get_ident() == caller

    def enter(module: nn.Module, given: Any) -> None:
        if not is_seen(module):
            return
        if module is model:
            recorder.see(given)
        recorder.stack.append(names[id(module)])

    def leave(module: nn.Module, _inputs: Any, _output: Any) -> None:
        if is_seen(module):
            recorder.stack.pop()

    # Not hooks of the modules: an optimized one would see them on its parts, and run as
    # it was written.
    handles = [
        register_module_forward_pre_hook(enter),
        register_module_forward_hook(leave),
    ]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


class _Head:
    """The first rows of a stream, up to the first of another size."""

    def __init__(self, capacity: int) -> None:
        self._wanted = capacity
        self._parts: list[np.ndarray] = []

    def offer(self, rows: Tensor) -> None:
        """Offers the next rows [N, ...]."""
        if self._parts and self._parts[0].shape[1:] != rows.shape[1:]:
            self._wanted = 0
        if self._wanted:
            self._parts.append(_to_numpy(rows[: self._wanted]))
            self._wanted -= len(self._parts[-1])

    def items(self) -> np.ndarray | None:
        """What was kept."""
        return np.concatenate(self._parts) if self._parts else None


class _LayerRecorder:
    """What is kept of one activation."""

    def __init__(self, op: str, recorder: _Recorder) -> None:
        self.op = op
        self.points = Reservoir(recorder.points, recorder.generator)
        self.samples = Reservoir(recorder.samples, recorder.generator)
        self.resting: tuple[np.ndarray, np.ndarray] | None = None
        self.attention = _Head(recorder.images)

    def record(self, arguments: Arguments, result: Tensor) -> None:
        """Adds a call."""
        pieces = pieces_of(self.op, arguments)
        if self.resting is None:
            rest = resting_pieces_of(self.op, arguments)
            first = rest.slopes[0, :, 0], rest.intercepts[0, :, 0]
            self.resting = _to_numpy(first[0]), _to_numpy(first[1])
        self._record_points(
            channels_first(arguments["x"], arguments),
            channels_first(result, arguments),
        )
        if pieces.attention is not None:
            self.attention.offer(pieces.attention)
        both = pieces.slopes, pieces.intercepts
        self.samples.offer(
            len(pieces.slopes),
            lambda rows: tuple(_to_numpy(t[_index(rows, t)]) for t in both),
        )

    def _record_points(self, x: Tensor, y: Tensor) -> None:
        """Adds positions of x and y [N, C, S...]."""
        both = [t.reshape(*t.shape[:2], -1) for t in (x, y)]
        size = both[0].shape[2]

        def take(rows: np.ndarray) -> tuple[np.ndarray, ...]:
            n, s = _index(rows // size, x), _index(rows % size, x)
            return tuple(_to_numpy(t[n, :, s]) for t in both)

        self.points.offer(len(x) * size, take)

    def layer(self, name: str) -> Layer:
        """What was kept."""
        _, (x, y) = self.points.items()
        samples, (slopes, intercepts) = self.samples.items()
        assert self.resting is not None
        return Layer(
            name,
            self.op,
            x,
            y,
            samples,
            slopes,
            intercepts,
            *self.resting,
            self.attention.items(),
        )


class _Recorder(TorchDispatchMode):
    """Sees every call of torch.ops.dyrelu.* while it is active."""

    def __init__(
        self, points: int, samples: int, images: int, generator: np.random.Generator
    ) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.points, self.samples, self.images = points, samples, images
        self.generator = generator
        self.stack: list[str] = []
        self.sample_count = 0
        self._layers: dict[str, _LayerRecorder] = {}
        self._skipped: dict[str, str] = {}
        self._images = _Head(images)
        self._calls: Counter[str] = Counter()

    def see(self, inputs: tuple[Any, ...]) -> None:
        """The model is called."""
        self._calls.clear()
        if inputs and isinstance(inputs[0], Tensor):
            self._images.offer(inputs[0])
            self.sample_count += len(inputs[0])

    def __torch_dispatch__(
        self,
        func: Any,
        types: Any,
        args: tuple[Any, ...] = (),
        kwargs: Arguments | None = None,
    ) -> Any:
        keywords = kwargs or {}
        result = func(*args, **keywords)
        if func.namespace == "dyrelu":
            name = func._schema.name.removeprefix("dyrelu::")
            self._record(name, bind(func, args, keywords), result)
        return result

    def _record(self, op: str, arguments: Arguments, result: Tensor) -> None:
        """Records a call under the name of the module that makes it."""
        if op in ops.SCHEMAS and not arguments["x"].numel():
            return
        module = self.stack[-1] if self.stack and self.stack[-1] else "(model)"
        self._calls[module] += 1
        count = self._calls[module]
        name = module if count == 1 else f"{module} #{count}"
        if name in self._skipped:
            return
        recorder = self._layers.setdefault(name, _LayerRecorder(op, self))
        try:
            recorder.record(arguments, result)
        except NotDrawable as reason:
            del self._layers[name]
            self._skipped[name] = f"dyrelu.{op}: {reason}"

    def collection(self) -> Collection:
        """What was kept."""
        if not self._layers and not self._skipped:
            raise ValueError(
                "expected calls of torch.ops.dyrelu.* in the model, got none: give "
                "the model that torch.compile was given, and use dyrelu.nn or "
                "dyrelu.torch.optimize"
            )
        layers = tuple(one.layer(name) for name, one in self._layers.items())
        images = self._images.items()
        return Collection(layers, images, self.sample_count, self._skipped)


def _to_numpy(t: Tensor) -> np.ndarray:
    """An array of f32 of its own."""
    return np.array(t.detach().to("cpu", torch.float32).numpy())


def _index(rows: np.ndarray, like: Tensor) -> Tensor:
    return torch.from_numpy(rows).to(like.device)
