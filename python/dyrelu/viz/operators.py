"""The pieces that a call of torch.ops.dyrelu.* takes the maximum of.

What a hyper-function means stands in dyrelu.formulas, whose parts are called here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from dyrelu import formulas

Arguments = dict[str, Any]

# Operators whose result at a position depends on more than x there.
UNDRAWABLE = {
    "maxout": "its result depends on several channels",
    "shift_max": "its result depends on two channels",
}
_LAYERS = ("w1", "b1", "w2", "b2")
_HYPER = (
    "k",
    "norm",
    "order",
    "intercepts",
    "alpha",
    "beta",
    "lambda_a",
    "lambda_b",
)


class NotDrawable(Exception):
    """Why a call is not a function of x alone, sample by sample."""


@dataclass(frozen=True)
class Pieces:
    """Slopes a and intercepts b [N, K, C or 1]; attention pi [N, S...] or None."""

    slopes: Tensor
    intercepts: Tensor
    attention: Tensor | None = None


def bind(operator: Any, args: tuple[Any, ...], keywords: Arguments) -> Arguments:
    """All arguments of a call by name, defaults included."""
    bound = {}
    for position, argument in enumerate(operator._schema.arguments):
        given = args[position] if position < len(args) else argument.default_value
        bound[argument.name] = keywords.get(argument.name, given)
    return bound


def channels_first(x: Tensor, arguments: Arguments) -> Tensor:
    """[N, C, S...], whichever layout the call has."""
    return formulas.channels_first(x, arguments["channels_last"])


def pieces_of(name: str, arguments: Arguments) -> Pieces:
    """The pieces of a call of torch.ops.dyrelu.<name>."""
    if name not in _READERS:
        raise NotDrawable(UNDRAWABLE.get(name, "it is not known to dyrelu.viz"))
    return _READERS[name](arguments)


def resting_pieces_of(name: str, arguments: Arguments) -> Pieces:
    """The same where the last linear layer gives 0, as before training."""
    if "w2" not in arguments:
        return pieces_of(name, arguments)
    zero = {"w2": torch.zeros_like(arguments["w2"]), "b2": None}
    return pieces_of(name, arguments | zero)


def _context_of(arguments: Arguments) -> Tensor:
    context = arguments["context"]
    return channels_first(arguments["x"] if context is None else context, arguments)


def _variant(arguments: Arguments, hyper: Arguments) -> Pieces:
    wide = formulas.accumulator(arguments["x"])
    g = formulas.pool(_context_of(arguments), wide)
    w1, b1, w2, b2 = (arguments[name] for name in _LAYERS)
    u = formulas.apply_layers(g, w1, b1, w2, b2, arguments["hidden"])
    a, b = formulas.make_coefficients(u, **hyper)
    return Pieces(a, torch.zeros_like(a) if b is None else b)


def _a_or_b(arguments: Arguments) -> Pieces:
    return _variant(arguments, {name: arguments[name] for name in _HYPER})


def _c(arguments: Arguments) -> Pieces:
    pieces = _a_or_b(arguments)
    temperature = arguments["temperature"]
    tau = arguments["tau"] if temperature is None else temperature.reshape(())
    attention = formulas.make_attention(
        _context_of(arguments),
        arguments["wp"],
        arguments["bp"],
        1.0 if tau is None else tau,
        arguments["gamma"],
        pieces.slopes.dtype,
    )
    return Pieces(pieces.slopes, pieces.intercepts, attention)


def _se(arguments: Arguments) -> Pieces:
    return _variant(arguments, {**formulas.SE_HYPER, "norm": arguments["norm"]})


def _aprelu(arguments: Arguments) -> Pieces:
    x = arguments["x"]
    wide = channels_first(x, arguments).to(formulas.accumulator(x))
    layers = tuple(arguments[name] for name in _LAYERS)
    s = formulas.aprelu_slopes(
        wide, layers, arguments["halves"], arguments["channel_shared"]
    )
    a = torch.cat([torch.ones_like(s), s], dim=1)
    return Pieces(a, torch.zeros_like(a))


def _apply(arguments: Arguments) -> Pieces:
    x = channels_first(arguments["x"], arguments)
    slopes, intercepts = [], []
    a, b = arguments["slopes"], arguments["intercepts"]
    if a is not None:
        if a.dim() > 3 or (b is not None and b.dim() > 3):
            raise NotDrawable("its coefficients differ from position to position")
        slopes.append(a)
        intercepts.append(torch.zeros_like(a) if b is None else b)
    numbers = arguments["static_slopes"] or []
    if numbers:
        offsets = arguments["static_intercepts"] or [0.0] * len(numbers)
        constants = torch.tensor([numbers, offsets], dtype=formulas.accumulator(x))
        constants = constants.to(x.device).reshape(2, 1, -1, 1)
        slopes.append(constants[0])
        intercepts.append(constants[1])
    return Pieces(
        _concatenate(slopes, x.shape[0]),
        _concatenate(intercepts, x.shape[0]),
        arguments["attention"],
    )


def _concatenate(parts: list[Tensor], samples: int) -> Tensor:
    """Parts [N or 1, K, C or 1] as one [N, K, C or 1]."""
    channels = max(part.shape[2] for part in parts)
    parts = [part.expand(samples, part.shape[1], channels) for part in parts]
    return torch.cat(parts, dim=1)


_READERS: dict[str, Callable[[Arguments], Pieces]] = {
    "a": _a_or_b,
    "b": _a_or_b,
    "c": _c,
    "se": _se,
    "aprelu": _aprelu,
    "apply": _apply,
}
