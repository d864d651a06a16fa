"""What the modules of a model are called with."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils._pytree import tree_map_only

# Sizes of guessed images and sequences: no two the same, and none like a channel count.
_BATCH, _SPATIAL = 2, (5, 7, 3)
# What has no layers may take any channels; so many make groups of most sizes.
_CHANNELS = 24


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

    def make(self) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """Arguments with tensors of any values."""
        arguments: tuple[tuple[Any, ...], dict[str, Any]] = tree_map_only(
            TensorLike, TensorLike.make, (self.args, self.kwargs)
        )
        return arguments


def survey(model: nn.Module, args: Sequence[Any]) -> dict[str, Example]:
    """The arguments of each module's first call, by the module's path."""
    found: dict[str, Example] = {}
    fake_mode = FakeTensorMode(allow_non_fake_inputs=True)

    def fake(tensor: Tensor) -> Tensor:
        return fake_mode.from_tensor(tensor, static_shapes=True)

    tensors = dict(model.named_parameters(remove_duplicate=False))
    tensors |= dict(model.named_buffers(remove_duplicate=False))
    fakes = {name: fake(tensor) for name, tensor in tensors.items()}
    with contextlib.ExitStack() as stack:
        for path, module in model.named_modules():
            stack.enter_context(_record_calls(module, path, found))
        stack.enter_context(torch.no_grad())
        stack.enter_context(fake_mode)
        given = tree_map_only(Tensor, fake, tuple(args))
        torch.func.functional_call(model, fakes, given)
    return found


@contextlib.contextmanager
def _record_calls(
    module: nn.Module, path: str, found: dict[str, Example]
) -> Iterator[None]:
    def note(_: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        if path not in found:
            found[path] = Example(*tree_map_only(Tensor, _without_values, (args, kwargs)))

    handle = module.register_forward_pre_hook(note, with_kwargs=True)
    try:
        yield
    finally:
        handle.remove()


def _without_values(tensor: Tensor) -> TensorLike:
    return TensorLike(tuple(tensor.shape), tensor.dtype, tensor.device)


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
