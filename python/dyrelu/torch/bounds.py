"""How far an operator's result may be from the function it is, element by element.

The bounds are those of the operators' specification for arithmetic of precision eps:
with r(n) = 2 sqrt(n) eps and squares element by element,

    Dg = r(S) mean|z|                     the pool over S positions
    Dt = sqrt(W^2 D^2) + r(n) sqrt(W^2 h^2 + B^2)      a layer of n inputs
    Da = lambda (L Dt + 4 eps)            L is the norm's largest slope
    Dy = 4 eps (1 + max_k(|a_k x| + |b_k|)) + max_k(Da_k |x| + Db_k)

and those of an attention, which multiplies the result, as in its reference.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from .. import formulas

_SLOPES = {"sigmoid": 1 / 2, "hard_sigmoid": 1 / 3, "none": 1.0}


@dataclass(frozen=True)
class Bounded:
    """A tensor in float64, and how far another computation of it may be off."""

    value: Tensor
    bound: Tensor


def exact(tensor: Tensor) -> Bounded:
    """A tensor that is given."""
    return Bounded(tensor, torch.zeros_like(tensor))


def as_bounded(operand: Any) -> Any:
    """A tensor as one that is given; other things as they are."""
    return exact(operand) if isinstance(operand, Tensor) else operand


def _sum_error(count: int, eps: float) -> float:
    return 2 * math.sqrt(count) * eps


class Bounds:
    """The bounds of operators, for one precision."""

    def __init__(self, eps: float) -> None:
        self.eps = eps

    def pool(
        self, z: Bounded, mode: str = "mean", channels_last: bool = False
    ) -> Bounded:
        """dyrelu.pool."""
        inner = formulas.channels_first(z.value, channels_last)
        parts = {"positive": inner.clamp(min=0), "negative": inner.clamp(max=0)}
        part = parts.get(mode, inner)
        if part.dim() == 2:
            return exact(part)
        flat = part.flatten(2)
        error = _sum_error(flat.shape[2], self.eps) * flat.abs().mean(2)
        return Bounded(flat.mean(2), error)

    def _layer(self, g: Bounded, weight: Tensor, bias: Tensor | None) -> Bounded:
        linear = torch.nn.functional.linear
        squares = None if bias is None else bias**2
        rounding = (
            _sum_error(weight.shape[1], self.eps)
            * linear(g.value**2, weight**2, squares).clamp(min=0).sqrt()
        )
        carried = linear(g.bound**2, weight**2).sqrt()
        return Bounded(linear(g.value, weight, bias), carried + rounding)

    def _layers(
        self,
        g: Bounded,
        w1: Bounded | None,
        b1: Bounded | None,
        w2: Bounded,
        b2: Bounded | None,
        hidden: str,
    ) -> Bounded:
        if w1 is not None:
            before = self._layer(g, w1.value, None if b1 is None else b1.value)
            g = Bounded(formulas.HIDDEN[hidden](before.value), before.bound)
        return self._layer(g, w2.value, None if b2 is None else b2.value)

    def coefficients(
        self,
        g: Bounded,
        *layers: Bounded | None,
        hidden: str = "relu",
        k: int = 2,
        norm: str = "sigmoid",
        **hyper: Any,
    ) -> tuple[Bounded, Bounded | None]:
        """dyrelu.coefficients."""
        w1, b1, w2, b2 = layers
        assert w2 is not None
        t = self._layers(g, w1, b1, w2, b2, hidden)
        a, b = formulas.make_coefficients(t.value, k=k, norm=norm, **hyper)
        ranges: dict[str, Any] = {"alpha": [0.0] * k}
        if b is not None:
            ranges["beta"] = [0.0] * k
        for name in ("lambda_a", "lambda_b"):
            if hyper.get(name) is not None:
                ranges[name] = [abs(number) for number in hyper[name]]
        carried = _SLOPES[norm] * t.bound + 4 * self.eps
        wanted = {**hyper, **ranges}
        da, db = formulas.make_coefficients(carried, k=k, norm="none", **wanted)
        if b is None or db is None:
            return Bounded(a, da), None
        return Bounded(a, da), Bounded(b, db)

    def _maximum(
        self, x: Tensor, pieces: Sequence[tuple[Bounded, Bounded | None]]
    ) -> Tensor:
        """The bound of a maximum of pieces of x [N, C, S...]."""
        size = torch.zeros_like(x)
        carried = torch.zeros_like(x)
        for a, b in pieces:
            piece, error = (a.value * x).abs(), a.bound * x.abs()
            if b is not None:
                piece, error = piece + b.value.abs(), error + b.bound
            size, carried = torch.maximum(size, piece), torch.maximum(carried, error)
        return 4 * self.eps * (1 + size) + carried

    def _apply(
        self,
        x: Tensor,
        a: Bounded,
        b: Bounded | None,
        static: Sequence[tuple[float, float]] = (),
    ) -> Tensor:
        def spread(one: Bounded) -> list[Bounded]:
            values = formulas.spread(one.value, x, False)
            bounds = formulas.spread(one.bound, x, False)
            return [Bounded(*pair) for pair in zip(values, bounds, strict=True)]

        slopes = spread(a)
        intercepts = [None] * len(slopes) if b is None else spread(b)
        pieces = list(zip(slopes, intercepts, strict=True))
        for slope, intercept in static:
            constants = [exact(x.new_tensor(one)) for one in (slope, intercept)]
            pieces.append((constants[0], constants[1]))
        return self._maximum(x, pieces)

    def _attention(
        self,
        z: Tensor,
        wp: Tensor,
        bp: Tensor | None,
        tau: float | Tensor,
        gamma: float | None,
    ) -> Bounded:
        rows = z.flatten(2)
        positions, weights = rows.shape[2], wp[0][:, None]
        squares = (rows**2 * weights**2).sum(1)
        logits = (rows * weights).sum(1)
        if bp is not None:
            logits, squares = logits + bp, squares + bp**2
        error = _sum_error(rows.shape[1], self.eps) * squares.sqrt()
        scaled: Tensor = logits / tau
        u = scaled - scaled.amax(1, keepdim=True)
        q = torch.softmax(u, 1)
        inner = error / torch.as_tensor(tau).abs() + 2 * self.eps * u.abs()
        inherited = (q * inner).sum(1, keepdim=True)
        relative = inner + inherited + _sum_error(positions, self.eps) + 4 * self.eps
        scale = positions / 3 if gamma is None else gamma
        reach = scale * q * torch.expm1(relative) + torch.finfo(torch.float32).tiny
        value = (scale * q).clamp(max=1)
        bound = torch.maximum(
            (scale * q + reach).clamp(max=1) - value,
            value - (scale * q - reach).clamp(max=1),
        )
        shape = (z.shape[0], 1, *z.shape[2:])
        return Bounded(value.reshape(shape), bound.reshape(shape))

    def operator(self, name: str, *args: Any, **options: Any) -> Tensor:
        """The bound of torch.ops.dyrelu.<name> in the layout of its result."""
        channels_last = options.pop("channels_last", False)
        x, *rest = map(as_bounded, args)
        inner = formulas.channels_first(x.value, channels_last)
        function: Callable[..., Tensor] = getattr(self, f"_{name}_bound")
        bound = function(inner, channels_last, *rest, **options)
        return formulas.channels_back(bound, channels_last)

    def _b_bound(
        self,
        x: Tensor,
        channels_last: bool,
        *operands: Bounded | None,
        **options: Any,
    ) -> Tensor:
        layers, context = operands[:4], operands[4] if len(operands) > 4 else None
        if context is None:
            g = self.pool(exact(x))
        else:
            g = self.pool(context, channels_last=channels_last)
        return self._apply(x, *self.coefficients(g, *layers, **options))

    _a_bound = _b_bound

    def _c_bound(
        self,
        x: Tensor,
        channels_last: bool,
        *operands: Bounded | None,
        tau: float | None = None,
        gamma: float | None = None,
        **options: Any,
    ) -> Tensor:
        given = [*operands, *[None] * (8 - len(operands))]
        layers, wp, bp, context, temperature = given[:4], *given[4:8]
        bound = self._b_bound(x, channels_last, *layers, context, **options)
        z = (
            x
            if context is None
            else formulas.channels_first(context.value, channels_last)
        )
        assert wp is not None
        divisor: float | Tensor = 1.0 if tau is None else tau
        if temperature is not None:
            divisor = temperature.value.reshape(())
        pi = self._attention(
            z,
            wp.value,
            None if bp is None else bp.value,
            divisor,
            gamma,
        )
        plain = [None if one is None else one.value for one in layers]
        maximum: Tensor = torch.ops.dyrelu.b(
            x, *plain, None if context is None else z, **options
        )
        return pi.value * bound + pi.bound * (maximum.abs() + bound)

    def _aprelu_bound(
        self,
        x: Tensor,
        channels_last: bool,
        *layers: Bounded | None,
        halves: str = "negative_first",
        channel_shared: bool = False,
    ) -> Tensor:
        order = ("negative", "positive")
        modes = order if halves == "negative_first" else order[::-1]
        pools = [self.pool(exact(x), mode) for mode in modes]
        g = Bounded(
            torch.cat([one.value for one in pools], 1),
            torch.cat([one.bound for one in pools], 1),
        )
        # The slope is 1/2 + 1/2 (2 sigmoid - 1): as SE's.
        hyper = formulas.SE_HYPER
        a, _ = self.coefficients(g, *layers, **hyper)
        return self._apply(x, a, None, [(1.0, 0.0)])

    def _apply_bound(
        self,
        x: Tensor,
        channels_last: bool,
        slopes: Bounded,
        intercepts: Bounded | None = None,
    ) -> Tensor:
        return self._apply(x, slopes, intercepts)

    def _maxout_bound(self, x: Tensor, channels_last: bool, k: int) -> Tensor:
        made: Tensor = torch.ops.dyrelu.maxout(x, k=k)
        return torch.zeros_like(made)

    def _shift_max_bound(
        self,
        x: Tensor,
        channels_last: bool,
        slopes: Bounded,
        shifted: Bounded,
        **options: Any,
    ) -> Tensor:
        one = torch.ones_like(slopes.value[:, :1])
        other = torch.ops.dyrelu.shift_max(x, one * 0, one, **options)
        spread = functools.partial(formulas.spread, x=x, channels_last=False)
        size, carried = torch.zeros_like(x), torch.zeros_like(x)
        for a, da, b, db in zip(
            spread(slopes.value),
            spread(slopes.bound),
            spread(shifted.value),
            spread(shifted.bound),
            strict=True,
        ):
            size = torch.maximum(size, (a * x).abs() + (b * other).abs())
            carried = torch.maximum(carried, da * x.abs() + db * other.abs())
        return 4 * self.eps * (1 + size) + carried
