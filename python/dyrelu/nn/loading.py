"""Published state dicts for the modules of this package."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Self

import torch
from torch import Tensor, nn

from dyrelu.errors import expect_kind
from dyrelu.nn.layers import Layer
from dyrelu.nn.state_reader import FoundLayer, FoundLayers, State, StateReader


@dataclass(frozen=True)
class Source:
    """What a state dict does not say of itself.

    Args:
        order: the order of coefficients in it; None is the one that its buffers tell
            (lambdas and init_v of 2 K numbers each: channel_major), else that of the
            module.
        norm: the norm that it is for, to be checked; None is not checked.
        layers: the names of its layers under the prefix, if they are not known.
        attention: the name of variant C's attention, if it is not known.
        gain: what the last layer's sums are multiplied by: 3 for a hard sigmoid
            (u + 1) / 2, as mmcv's HSigmoid is by default.
        negative_scale: of APReLU, how many times too large the mean of the negative
            part is: 2 if it is the mean of x - |x|.
        bn_eps: the eps of its batch norms.
    """

    order: str | None = None
    norm: str | None = None
    layers: Sequence[str] | None = None
    attention: str | None = None
    gain: float = 1.0
    negative_scale: float = 1.0
    bn_eps: float = 1e-5

    @classmethod
    def split(cls, options: dict[str, Any]) -> tuple[Source, dict[str, Any]]:
        """What says how to read, and the other options."""
        names = {one.name for one in fields(cls)} - {"order", "norm"}
        read = {name: value for name, value in options.items() if name in names}
        rest = {name: value for name, value in options.items() if name not in names}
        return cls(**read), rest


class Loadable(nn.Module):
    """A module that takes over what other implementations have learned."""

    fc1: Layer | None
    fc2: Layer

    @classmethod
    def from_state_dict(cls, state: State, prefix: str = "", **options: Any) -> Self:
        """A module with the parameters of another implementation.

            act = DyReLUB.from_state_dict(
                torch.load("model.pt"), "backbone.act1.", order="channel_major"
            )

        Args:
            state: a state dict, as published.
            prefix: what the keys of the activation begin with.
            options: the arguments of the constructor that differ from its defaults,
                sizes excepted, which the state dict has; and those of Source but
                `order` and `norm`, which are the constructor's here. PUBLISHED has
                them for some repositories. Of the variants of DY-ReLU `order` may
                be left out where the state dict tells it (Source), where all orders
                are one, and where a module of this package in its usual order saved
                the state dict.

        Layers may be nn.Linear or 1x1 convolutions; batch norms after them are folded
        in; buffers with ranges and initial values (lambdas, init_v) are taken over.

        Raises:
            TypeError: for what is no state dict.
            ValueError: for a key that is missing, has a wrong shape or is not
                expected, for options that contradict the state dict, and for an
                order that is not said and cannot be known.
        """
        source, arguments = Source.split(options)
        reader = StateReader(state, prefix, source.bn_eps)
        one = True if arguments.get("reduction", 1) is None else None
        first, second = reader.layers(one, source.layers)
        arguments.setdefault("device", second.weight.device)
        arguments.setdefault("dtype", second.weight.dtype)
        arguments = cls._arguments(reader, first, second, arguments)
        source = replace(source, order=arguments.get("order"))
        module = cls(**arguments)
        for layer, found in ((module.fc1, first), (module.fc2, second)):
            if layer is not None and found is not None and found.bias is None:
                layer.register_parameter("bias", None)
        module.load_state_dict(module.convert(state, prefix, source))
        return module

    @classmethod
    def _arguments(
        cls,
        reader: StateReader,
        first: FoundLayer | None,
        second: FoundLayer,
        arguments: dict[str, Any],
    ) -> dict[str, Any]:
        """The constructor's arguments, with the sizes of the layers."""
        raise NotImplementedError

    def convert(
        self, state: State, prefix: str = "", source: Source | None = None
    ) -> dict[str, Tensor]:
        """The module's own state dict, from that of another implementation.

        Raises ValueError as from_state_dict does.
        """
        source = source or Source()
        reader = StateReader(state, prefix, source.bn_eps)
        first, second = reader.layers(self.fc1 is None, source.layers)
        own: dict[str, Tensor] = {}
        adapted = self._adapt(reader, first, second, source)
        for name, layer in zip(("fc1", "fc2"), adapted, strict=True):
            if layer is not None:
                own.update(self._entries(name, layer))
        own.update(self._more(reader, source))
        reader.finish()
        return own

    def _adapt(
        self,
        reader: StateReader,
        first: FoundLayer | None,
        second: FoundLayer,
        source: Source,
    ) -> FoundLayers:
        """The layers as this module has them."""
        return first, second if source.gain == 1 else second.scaled(source.gain)

    def _more(self, reader: StateReader, source: Source) -> dict[str, Tensor]:
        """What the state dict has beside the two layers."""
        return {}

    def _entries(self, name: str, found: FoundLayer) -> dict[str, Tensor]:
        """The entries of a layer of this module."""
        layer = getattr(self, name)
        if found.weight.shape != layer.weight.shape:
            raise ValueError(
                f"'{found.name}.weight' must be {list(layer.weight.shape)}, "
                f"got {list(found.weight.shape)}"
            )
        entries = {f"{name}.weight": found.weight}
        if layer.bias is not None:
            zeros = torch.zeros_like(found.weight[:, 0])
            entries[f"{name}.bias"] = zeros if found.bias is None else found.bias
        elif found.bias is not None:
            raise ValueError(f"'{found.name}' has a bias, {name} has none")
        return entries


def convert_state_dict(
    state: State, model: nn.Module, **options: Any
) -> dict[str, Tensor]:
    """A published state dict of a whole model, for a model with modules of dyrelu.nn.

        state = convert_state_dict(torch.load("model.pt"), model, order="interleaved")
        model.load_state_dict(state)

    Where the model has a module of this package, the keys under its name are taken
    for those of the activation that it stands for; all others stay as they are.

    Args:
        state: the state dict, as published.
        model: the model that will load it.
        options: those of Source: `order`, if it is not what the modules have, and
            the others. PUBLISHED has them for some repositories.

    Raises:
        TypeError: for what is no model or no state dict.
        ValueError: if the model has no module of this package, and as from_state_dict.
    """
    expect_kind("model", model, nn.Module, "a torch.nn.Module")
    expect_kind("state", state, Mapping, "a state dict")
    source = Source(**options)
    converted = dict(state)
    modules = {
        name: module
        for name, module in model.named_modules()
        if isinstance(module, Loadable)
    }
    if not modules:
        raise ValueError(f"{type(model).__name__} has no module of dyrelu.nn")
    for name, module in modules.items():
        prefix = f"{name}." if name else ""
        own = module.convert(state, prefix, source)
        for key in state:
            if key.startswith(prefix):
                del converted[key]
        converted.update({f"{prefix}{key}": value for key, value in own.items()})
    return converted
