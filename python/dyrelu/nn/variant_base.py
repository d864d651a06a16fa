"""What the variants of DY-ReLU have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import torch
from torch import Tensor

from dyrelu import formulas
from dyrelu.nn.hyper_numbers import check_numbers, numbers_in
from dyrelu.nn.layers import (
    Layer,
    ZeroLayer,
    as_size,
    factory,
    hidden_size,
    operands,
    without_defaults,
)
from dyrelu.nn.loading import Loadable, Source
from dyrelu.nn.orders import find_order, reordering
from dyrelu.nn.shapes import check_input, rank_of
from dyrelu.nn.state_reader import FoundLayer, FoundLayers, StateReader

Numbers = Sequence[float] | float | None


def _per_piece(name: str, values: Numbers, k: int) -> list[float] | None:
    """One number per piece, or None for the operator's own.

    Raises TypeError for what are no numbers.
    """
    if values is None:
        return None
    if isinstance(values, (int, float)):
        return [float(values)] * k
    if isinstance(values, str) or any(isinstance(value, str) for value in values):
        raise TypeError(f"{name}: expected numbers, got {values!r}")
    return [float(value) for value in values]


class DyReLU(Loadable):
    """What DyReLUA, DyReLUB and DyReLUC have in common; use one of those.

    Args:
        channels: C, the channels of x.
        reduction: the hidden layer has max(Cz // reduction, 1) values. None leaves
            the hidden layer out: one layer makes the coefficients.
        k: K, the number of linear pieces.
        conv_type: "1d", "2d" or "3d" takes inputs [N, C, L], [N, C, H, W] or
            [N, C, D, H, W] only; None takes these and [N, C].
        context_channels: Cz, if the coefficients come from another tensor, which
            forward then takes as its second argument. None: they come from x.
        hidden_channels: the number of hidden values, instead of `reduction`.
        norm: "sigmoid" (2 s(u) - 1), "hard_sigmoid" (u / 3 between -1 and 1) or
            "none".
        hidden: the activation between the layers: "relu", "relu6", "silu", "gelu".
        order: where the coefficients are in the rows of the last layer:
            "slopes_first" (a1[C] .. aK[C] b1[C] .. bK[C]), "interleaved"
            (a1[C] b1[C] .. aK[C] bK[C]) or "channel_major" (a1 .. aK b1 .. bK of
            the first channel, then of the second, ...).
        intercepts: False for pieces a_k x without b_k.
        alpha, beta: the initial slopes and intercepts, K numbers each; None is
            ReLU, slopes 1, 0, .. and intercepts 0.
        lambda_a, lambda_b: how far slopes and intercepts go from there, K numbers
            each or one for all; None is 1 and 0.5.
        bias: whether the layers have biases.
        device, dtype: where the parameters are, and of which type.

    The last layer is zero at first, so that the coefficients are alpha and beta
    exactly: with the defaults, A and B are ReLU for every finite x.

    Raises:
        ValueError: for sizes below 1 and names that are not known; in forward, for
            a shape that does not fit, and for a context that is missing or that
            no `context_channels` announced.
        TypeError: for sizes that are no integers; in forward, for what is no tensor,
            and for one whose type the layers do not go with.
    """

    # torch.ops.dyrelu.a, b or c.
    _operator: ClassVar[Any]

    def __init__(
        self,
        channels: int,
        reduction: int | None = 4,
        k: int = 2,
        conv_type: str | None = None,
        *,
        context_channels: int | None = None,
        hidden_channels: int | None = None,
        norm: str = "sigmoid",
        hidden: str = "relu",
        order: str = "slopes_first",
        intercepts: bool = True,
        alpha: Numbers = None,
        beta: Numbers = None,
        lambda_a: Numbers = None,
        lambda_b: Numbers = None,
        bias: bool = True,
        device: torch.device | str | None = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        super().__init__()
        channels, k = as_size("channels", channels), as_size("k", k)
        if context_channels is not None:
            context_channels = as_size("context_channels", context_channels)
        inputs = channels if context_channels is None else context_channels
        self.channels, self.k = channels, k
        self.context_channels = context_channels
        self.conv_type, self._rank = conv_type, rank_of(conv_type)
        self.hidden = hidden
        self.coefficients: dict[str, Any] = {
            "k": k,
            "norm": norm,
            "order": order,
            "intercepts": intercepts,
            "alpha": _per_piece("alpha", alpha, k),
            "beta": _per_piece("beta", beta, k),
            "lambda_a": _per_piece("lambda_a", lambda_a, k),
            "lambda_b": _per_piece("lambda_b", lambda_b, k),
        }
        given = {"hidden": hidden, **self.coefficients}
        self._attributes = without_defaults(self._operator, given)
        rows = (2 if intercepts else 1) * k * self._coefficient_channels()
        formulas.choose("hidden", hidden, formulas.HIDDEN)
        formulas.make_coefficients(
            torch.empty(0, rows, device="meta"), **self.coefficients
        )
        width = hidden_size(inputs, reduction, hidden_channels)
        options = {"bias": bias, **factory(device, dtype)}
        self.fc1 = None if width is None else Layer(inputs, width, **options)
        self.fc2 = ZeroLayer(inputs if width is None else width, rows, **options)

    def _coefficient_channels(self) -> int:
        """How many channels have coefficients of their own."""
        return self.channels

    def reset_parameters(self) -> None:
        """Draws the first layer anew and sets the last to zero."""
        for layer in (self.fc1, self.fc2):
            if layer is not None:
                layer.reset_parameters()

    def _check(self, x: Tensor, context: Tensor | None) -> None:
        check_input(x, self.channels, self._rank)
        if (context is None) != (self.context_channels is None):
            raise ValueError(
                "a context is needed: forward(x, context)"
                if context is None
                else "no context is expected: context_channels was not given"
            )
        if context is not None:
            assert self.context_channels is not None
            check_input(context, self.context_channels, name="context")

    def forward(self, x: Tensor, context: Tensor | None = None) -> Tensor:
        """The activation of x, with coefficients from the context if there is one."""
        self._check(x, context)
        layers = operands(self.fc1, self.fc2)
        y: Tensor = self._operator(x, *layers, context, **self._attributes)
        return y

    @classmethod
    def _arguments(
        cls,
        reader: StateReader,
        first: FoundLayer | None,
        second: FoundLayer,
        arguments: dict[str, Any],
    ) -> dict[str, Any]:
        parts = 2 if arguments.get("intercepts", True) else 1
        known = {**numbers_in(reader, parts, arguments.get("k")), **arguments}
        inputs = second.weight.shape[1] if first is None else first.weight.shape[1]
        channels = known.setdefault("channels", cls._channels(inputs, second, known))
        if inputs != channels:
            known.setdefault("context_channels", inputs)
        if first is None:
            known["reduction"] = None
        else:
            known["hidden_channels"] = first.weight.shape[0]
        if "order" not in known:
            k, intercepts = known.get("k", 2), known.get("intercepts", True)
            if (order := find_order(reader, second, k, intercepts)) is not None:
                known["order"] = order
        return known

    @classmethod
    def _channels(
        cls, inputs: int, second: FoundLayer, arguments: dict[str, Any]
    ) -> int:
        """C, from the rows of the last layer."""
        parts = 2 if arguments.get("intercepts", True) else 1
        per_channel: int = parts * arguments.get("k", 2)
        rows = second.weight.shape[0]
        if rows % per_channel:
            raise ValueError(
                f"'{second.name}.weight' must have a multiple of {per_channel} rows, "
                f"got {list(second.weight.shape)}"
            )
        return rows // per_channel

    def _adapt(
        self,
        reader: StateReader,
        first: FoundLayer | None,
        second: FoundLayer,
        source: Source,
    ) -> FoundLayers:
        first, second = super()._adapt(reader, first, second, source)
        own = self.coefficients
        if source.norm not in (None, own["norm"]):
            raise ValueError(
                f"norm of '{reader.prefix}' must be {own['norm']}, got {source.norm}"
            )
        check_numbers(reader, own)
        order = source.order or reader.order()
        if order not in (None, own["order"]):
            channels = self._coefficient_channels()
            rows = reordering(
                order, own["order"], own["k"], channels, own["intercepts"]
            )
            if len(rows) == len(second.weight):
                second = second.reordered(rows)
        return first, second

    def _load_from_state_dict(
        self, state_dict: dict[str, Any], prefix: str, *args: Any
    ) -> None:
        super()._load_from_state_dict(state_dict, prefix, *args)
        errors = args[-1]
        for name in ("lambdas", "init_v"):
            if f"{prefix}{name}" in state_dict:
                errors.append(
                    f"'{prefix}{name}' is of another implementation, which may order "
                    "coefficients in another way: use dyrelu.nn.convert_state_dict"
                )

    def extra_repr(self) -> str:
        """The sizes, and what differs from the defaults."""
        shown = {
            "conv_type": self.conv_type,
            "context_channels": self.context_channels,
            "hidden": None if self.hidden == "relu" else self.hidden,
            **self.coefficients,
        }
        usual = {"norm": "sigmoid", "order": "slopes_first", "intercepts": True}
        parts = [str(self.channels)]
        for name, value in shown.items():
            if value is not None and usual.get(name) != value:
                parts.append(f"{name}={value!r}")
        return ", ".join(parts)
