"""What the modules of a model are called with."""

from __future__ import annotations

import contextlib
import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils._pytree import tree_leaves, tree_map_only

from .raising import Findings, find_activations
from .tape import Tape, record, without_gradient
from .twins import is_constant, make_twin

# Sizes of guessed images and sequences: no two the same, and none like a channel count.
_BATCH, _SPATIAL = 2, (5, 7, 3)
# What has no layers may take any channels; so many make groups of most sizes.
_CHANNELS = 24


# Of a call.
Arguments = tuple[tuple[Any, ...], dict[str, Any]]


@dataclass(frozen=True)
class TensorLike:
    """A tensor without its values."""

    shape: tuple[int, ...]
    dtype: torch.dtype
    device: torch.device

    def make(self) -> Tensor:
        """A tensor like that, of any values."""
        return torch.empty(self.shape, dtype=self.dtype, device=self.device)


@dataclass(frozen=True)
class Example:
    """Arguments of a module, with a TensorLike for each tensor."""

    args: tuple[Any, ...] = ()
    kwargs: dict[str, Any] = field(default_factory=dict)

    def make(self) -> Arguments:
        """Arguments with tensors of any values."""
        arguments: Arguments = tree_map_only(
            TensorLike, TensorLike.make, (self.args, self.kwargs)
        )
        return arguments

    def draw(self) -> Arguments:
        """Arguments with tensors of random values, the same each time."""
        generator = torch.Generator().manual_seed(0)

        def draw(like: TensorLike) -> Tensor:
            drawn = torch.randn(like.shape, generator=generator)
            return drawn.to(like.device, like.dtype)

        arguments: Arguments = tree_map_only(TensorLike, draw, (self.args, self.kwargs))
        return arguments


@dataclass
class Survey:
    """The arguments of each module's first call, by its path, and all the activations
    in a model."""

    examples: dict[str, Example] = field(default_factory=dict)
    findings: Findings = field(default_factory=Findings)


@torch.inference_mode(False)
def survey(model: nn.Module, args: Sequence[Any]) -> Survey:
    """What a model does with these arguments; it runs on fake tensors.

    Not in inference mode, where PyTorch calls other operators."""
    result, tape = Survey(), Tape()
    fake_mode = FakeTensorMode(allow_non_fake_inputs=True)

    fakes: dict[int, Tensor] = {}

    def convert(tensor: Tensor) -> Tensor:
        made = fake_mode.from_tensor(tensor, static_shapes=True)
        return without_gradient(fake_mode, made)

    def fake(_: str, tensor: Tensor) -> Tensor:
        if (made := fakes.get(id(tensor))) is None:
            made = fakes[id(tensor)] = convert(tensor)
            tape.add_input(made, tensor.detach() if is_constant(tensor) else None)
        return made

    twin = make_twin(model, fake)
    given = tree_map_only(Tensor, convert, tuple(args))
    with contextlib.ExitStack() as stack:
        for path, module in twin.named_modules():
            if not isinstance(module, torch.jit.ScriptModule):
                stack.enter_context(_watch_calls(module, path, result, tape))
        made = record(tape, fake_mode, lambda: twin(*given))
    results = [tape.find(leaf) for leaf in tree_leaves(made)]
    known = [value for value in results if value is not None]
    result.findings = find_activations(tape, known)
    return result


@contextlib.contextmanager
def _watch_calls(
    module: nn.Module, path: str, result: Survey, tape: Tape
) -> Iterator[None]:
    places: list[str] = []

    def enter(_: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        places.append(tape.place)
        tape.place = path
        if path not in result.examples:
            shapes = tree_map_only(Tensor, _without_values, (args, kwargs))
            result.examples[path] = Example(*shapes)

    def leave(*_: Any) -> None:
        tape.place = places.pop()

    handles = [
        module.register_forward_pre_hook(enter, with_kwargs=True),
        module.register_forward_hook(leave, always_call=True),
    ]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


def _without_values(tensor: Tensor) -> TensorLike:
    return TensorLike(tuple(tensor.shape), tensor.dtype, tensor.device)


def capture_arguments(model: nn.Module, args: Sequence[Any]) -> dict[str, Arguments]:
    """What each module of a copy of the model is called with first."""
    found: dict[str, Arguments] = {}
    copied = copy.deepcopy(model)
    for path, module in copied.named_modules():

        def note(_: nn.Module, args: Any, kwargs: Any, path: str = path) -> None:
            # A module may write over them.
            found.setdefault(path, tree_map_only(Tensor, Tensor.clone, (args, kwargs)))

        module.register_forward_pre_hook(note, with_kwargs=True)
    with torch.no_grad():
        copied(*args)
    return found


def guess_examples(module: nn.Module) -> Iterator[Example]:
    """Arguments that a module of its layers may take: one tensor with as many channels
    as a layer has inputs, images first, its channels before or after its positions."""
    like = next(module.parameters(), torch.empty(0))
    for channels in dict.fromkeys(_find_channels(module)):
        for positions in (2, 1, 0, 3):
            spatial = _SPATIAL[:positions]
            for shape in ((_BATCH, channels, *spatial), (_BATCH, *spatial, channels)):
                yield Example((TensorLike(shape, like.dtype, like.device),))


def _find_channels(module: nn.Module) -> Iterator[int]:
    for part in module.modules():
        for name in ("in_channels", "in_features", "num_features"):
            size = getattr(part, name, None)
            if isinstance(size, int) and size > 0:
                yield size
                if name == "in_features" and size % 2 == 0:
                    yield size // 2  # APReLU's layers take both halves.
    for parameter in module.parameters():
        if parameter.dim() > 1:
            yield from parameter.shape
    yield _CHANNELS
