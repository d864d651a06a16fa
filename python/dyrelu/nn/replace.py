"""Other activations in the place of a model's own."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn

from dyrelu.errors import expect_kind
from dyrelu.nn.call_sites import Kinds, separate_calls


class _Probe(nn.Module):
    """An activation that writes down what it is called with."""

    def __init__(self, activation: nn.Module) -> None:
        super().__init__()
        self.activation = activation
        self.seen: list[Tensor] = []

    def forward(self, x: Tensor) -> Any:
        # Without the values: an activation may be in place.
        self.seen.append(torch.empty_like(x, device="meta"))
        self.device = x.device
        return self.activation(x)


@dataclass
class _Slot:
    """Where an activation is in a model."""

    path: str
    parent: nn.Module
    name: str
    activation: nn.Module
    probe: _Probe = field(init=False)

    def put(self, module: nn.Module) -> None:
        self.parent._modules[self.name] = module


def _slots(
    model: nn.Module, kinds: Kinds, select: Callable[[str, nn.Module], bool] | None
) -> list[_Slot]:
    """All places of activations, in the order of registration."""
    found = []
    for prefix, parent in model.named_modules():
        for name, child in parent._modules.items():
            path = f"{prefix}.{name}" if prefix else name
            if not isinstance(child, kinds):
                continue
            if select is None or select(path, child):
                found.append(_Slot(path, parent, name, child))
    return found


@contextmanager
def _evaluating(model: nn.Module) -> Iterator[None]:
    """The model in evaluation, so that no statistics change; afterwards as it was."""
    flags = [(module, module.training) for module in model.modules()]
    model.eval()
    try:
        with torch.no_grad():
            yield
    finally:
        for module, training in flags:
            module.training = training


def _dry_run(model: nn.Module, slots: list[_Slot], example: tuple[Any, ...]) -> None:
    """Calls the model with probes in the slots, and puts the activations back."""
    for slot in slots:
        slot.probe = _Probe(slot.activation)
        slot.put(slot.probe)
    try:
        with _evaluating(model):
            model(*example)
    finally:
        for slot in slots:
            slot.put(slot.activation)


def _make(slot: _Slot, make: Callable[[int], nn.Module]) -> nn.Module:
    """The new activation for a slot that was called once."""
    (x,) = slot.probe.seen
    if x.dim() < 2:
        raise ValueError(
            f"{slot.path}: expected an input [N, C, ...], got {list(x.shape)}"
        )
    module = make(x.shape[1])
    expect_kind("make", module, nn.Module, "what makes a torch.nn.Module")
    return module.to(slot.probe.device, x.dtype).train(slot.activation.training)


def replace_activations(
    model: nn.Module,
    make: Callable[[int], nn.Module],
    *example: Any,
    kinds: Kinds = (nn.ReLU, nn.ReLU6),
    select: Callable[[str, nn.Module], bool] | None = None,
    trace: bool = False,
) -> nn.Module:
    """Puts new activations in the place of a model's own, each with its own channels.

        model = replace_activations(model, DyReLUB, torch.randn(1, 3, 224, 224))

    How many channels each has is found by calling the model with the example, in
    evaluation and without gradients. New modules have the device, the type and the
    training flag of what they replace.

    Args:
        model: the network, changed in place unless `trace`.
        make: makes an activation for a number of channels: a class such as DyReLUB,
            or `lambda channels: DyReLUB(channels, reduction=8)`.
        example: the arguments of a call. Activations get [N, C, ...].
        kinds: which modules are replaced; nn.LeakyReLU, nn.PReLU, nn.Hardswish and
            others if you say so.
        select: is given the name and the module, and says whether to replace it.
        trace: torch.fx makes a new model in which every call of an activation has a
            module of its own, calls of F.relu, torch.relu, Tensor.relu and F.relu6
            included. This is for models that call one nn.ReLU several times, as
            torchvision's ResNets do. The result is a torch.fx.GraphModule.

    Returns:
        the model; with `trace`, the new one.

    Raises:
        ValueError: if there is nothing to replace, or if one module is called several
            times: new activations have parameters and must not be shared.

        TypeError: for what is no model, and for what makes no modules.

    What the example does not reach stays, with a warning that names it.
    """
    expect_kind("model", model, nn.Module, "a torch.nn.Module")
    if isinstance(make, nn.Module) or not callable(make):
        raise TypeError(
            "make: expected a function of a number of channels that makes an "
            "activation, such as the class DyReLUB, got an object of the class "
            f"{type(make).__name__}"
        )
    if trace:
        model = separate_calls(model, kinds)
    slots = _slots(model, kinds, select)
    if not slots:
        names = ", ".join(kind.__name__ for kind in kinds)
        raise ValueError(f"{type(model).__name__} has no {names} to replace")
    _dry_run(model, slots, example)
    shared = [slot.path for slot in slots if len(slot.probe.seen) > 1]
    if shared:
        raise ValueError(
            f"called more than once in a forward pass: {', '.join(shared)}; "
            "trace=True gives each call a module of its own"
        )
    missed = [slot.path for slot in slots if not slot.probe.seen]
    if missed:
        warnings.warn(
            f"not called with the example and not replaced: {', '.join(missed)}",
            stacklevel=2,
        )
    made = [(slot, _make(slot, make)) for slot in slots if slot.probe.seen]
    for slot, module in made:
        slot.put(module)
    return model
