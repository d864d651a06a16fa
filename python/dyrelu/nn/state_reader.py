"""Layers and buffers in the state dict of someone else's module."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from torch import Tensor

from dyrelu.nn.layers import flatten_kernel
from dyrelu.nn.spellings import ATTENTIONS, ORDERED, SEQUENCES, SPELLINGS

State = Mapping[str, Tensor]


@dataclass(frozen=True)
class FoundLayer:
    """A linear layer: the name of its key, W [out, in] and b [out]."""

    name: str
    weight: Tensor
    bias: Tensor | None

    def scaled(self, factor: float) -> FoundLayer:
        """The layer whose sums are that many times as large."""
        bias = None if self.bias is None else self.bias * factor
        return FoundLayer(self.name, self.weight * factor, bias)

    def reordered(self, rows: Tensor) -> FoundLayer:
        """The layer with those rows."""
        rows = rows.to(self.weight.device)
        bias = None if self.bias is None else self.bias[rows]
        return FoundLayer(self.name, self.weight[rows], bias)


FoundLayers = tuple[FoundLayer | None, FoundLayer]


class StateReader:
    """The entries of a state dict under a prefix; remembers which were read.

    Args:
        state: the state dict.
        prefix: what the module's keys begin with: "act." or "".
        bn_eps: the eps of batch norms, which state dicts do not have.

    Raises:
        TypeError: for what is no state dict.
        ValueError: if no key begins with the prefix, or an entry is no tensor; by
            every method, if what it looks for is missing or has a wrong shape.
    """

    def __init__(self, state: State, prefix: str, bn_eps: float) -> None:
        if not isinstance(state, Mapping):
            raise TypeError(f"state: expected a state dict, got {type(state).__name__}")
        self.prefix, self.bn_eps = prefix, bn_eps
        self._entries = {
            key.removeprefix(prefix): value
            for key, value in state.items()
            if key.startswith(prefix)
        }
        self._used: set[str] = set()
        if not self._entries:
            some = ", ".join([*list(state)[:3], "..."]) if state else "none"
            raise ValueError(f"no key begins with '{prefix}'; there are {some}")
        for key, value in self._entries.items():
            if not isinstance(value, Tensor):
                raise ValueError(
                    f"'{prefix}{key}' must be a tensor, got {type(value).__name__}: "
                    "is the state dict a part of what is given?"
                )

    def _keys(self) -> str:
        return ", ".join(f"'{self.prefix}{key}'" for key in self._entries)

    def _get(self, name: str) -> Tensor | None:
        if name in self._entries:
            self._used.add(name)
        return self._entries.get(name)

    def _need(self, name: str) -> Tensor:
        found = self._get(name)
        if found is None:
            raise ValueError(
                f"missing key '{self.prefix}{name}'; there are {self._keys()}"
            )
        return found

    def _has(self, layer: str) -> bool:
        return f"{layer}.weight" in self._entries or f"{layer}.bias" in self._entries

    def layer(self, name: str, norms: Sequence[str] = ()) -> FoundLayer:
        """A linear layer or 1x1 convolution, with its batch norm folded in."""
        weight = flatten_kernel(self._need(f"{name}.weight"))
        if weight.dim() != 2:
            raise ValueError(
                f"'{self.prefix}{name}.weight' must be [out, in], or of a 1x1 "
                f"convolution, got {list(weight.shape)}"
            )
        bias = self._get(f"{name}.bias")
        if bias is not None and bias.shape != weight.shape[:1]:
            raise ValueError(
                f"'{self.prefix}{name}.bias' must be [{weight.shape[0]}], "
                f"got {list(bias.shape)}"
            )
        found = FoundLayer(f"{self.prefix}{name}", weight, bias)
        for norm in norms:
            if f"{norm}.running_mean" in self._entries:
                found = self._fold(found, norm)
        return found

    def _fold(self, layer: FoundLayer, norm: str) -> FoundLayer:
        """The layer and the batch norm after it as one layer."""
        mean = self._need(f"{norm}.running_mean").double()
        variance = self._need(f"{norm}.running_var").double()
        self._get(f"{norm}.num_batches_tracked")
        if mean.shape != layer.weight.shape[:1]:
            raise ValueError(
                f"'{self.prefix}{norm}.running_mean' must be "
                f"[{layer.weight.shape[0]}], got {list(mean.shape)}"
            )
        gain, shift = self._get(f"{norm}.weight"), self._get(f"{norm}.bias")
        scale = (variance + self.bn_eps).rsqrt()
        scale = scale if gain is None else scale * gain.double()
        bias = (0 if layer.bias is None else layer.bias.double()) - mean
        bias = bias * scale if shift is None else bias * scale + shift.double()
        weight = layer.weight.double() * scale[:, None]
        dtype = layer.weight.dtype
        return FoundLayer(layer.name, weight.to(dtype), bias.to(dtype))

    def layers(
        self, one: bool | None, names: Sequence[str] | None = None
    ) -> FoundLayers:
        """The two layers, or None and the single one.

        Args:
            one: whether there is one; None if a sequence may have either.
            names: what they are called, if it is nothing that is known.
        """
        if names is not None:
            return self._expected("layers", [self.layer(name) for name in names], one)
        for known in SPELLINGS:
            if self._has(known.first) or self._has(known.second):
                first = None if one else self.layer(known.first, known.first_norms)
                return first, self.layer(known.second, known.second_norms)
        for name in SEQUENCES:
            if found := self._sequence(name):
                return self._expected(f"'{self.prefix}{name}'", found, one)
        raise ValueError(
            f"no known name of a layer is in {self._keys()}; layers=.. says which "
            "they are"
        )

    def _sequence(self, name: str) -> list[FoundLayer]:
        """The linear layers of an nn.Sequential, with its batch norms folded in."""
        inner = [
            key.removeprefix(f"{name}.").split(".")[0]
            for key in self._entries
            if key.startswith(f"{name}.")
        ]
        found: list[FoundLayer] = []
        for number in sorted({int(one) for one in inner if one.isdigit()}):
            path = f"{name}.{number}"
            if found and f"{path}.running_mean" in self._entries:
                found[-1] = self._fold(found[-1], path)
            else:
                found.append(self.layer(path))
        return found

    def _expected(
        self, what: str, found: list[FoundLayer], one: bool | None
    ) -> FoundLayers:
        """The layers, if there are as many as expected."""
        counts = {True: (1,), False: (2,), None: (1, 2)}[one]
        if len(found) not in counts:
            names = ", ".join(f"'{layer.name}'" for layer in found)
            expected = " or ".join(map(str, counts))
            raise ValueError(f"{what} must have {expected} layers, got {names}")
        return (found[0] if len(found) == 2 else None), found[-1]

    def attention(self, name: str | None = None) -> FoundLayer:
        """The layer of variant C's attention; `name` if it is none that is known."""
        if name is not None:
            return self.layer(name)
        for known, norms in ATTENTIONS:
            if self._has(known):
                return self.layer(known, norms)
        raise ValueError(
            f"no known name of an attention is in {self._keys()}; attention=.. says "
            "what it is"
        )

    def numbers(self, names: Sequence[str]) -> list[float] | None:
        """The numbers of the first buffer that has one of the names."""
        for name in names:
            if self._entries.get(name) is not None:
                return [float(one) for one in self._need(name).flatten()]
        return None

    def scalar(self, name: str) -> Tensor | None:
        """The entry of that name, if there is one: a single number."""
        found = self._get(name)
        if found is not None and found.dim():
            raise ValueError(
                f"'{self.prefix}{name}' must be one number, got {list(found.shape)}"
            )
        return found

    def order(self) -> str | None:
        """The order of coefficients, where names and sizes of buffers tell it."""
        names, order = ORDERED
        counts = {
            self._entries[name].numel() if name in self._entries else 0
            for name in names
        }
        is_known = len(counts) == 1 and min(counts) > 2 and min(counts) % 2 == 0
        return order if is_known else None

    def has_own_names(self) -> bool:
        """Whether all entries are called as in a module of this package."""
        layers = {key.partition(".")[0] for key in self._entries}
        return layers <= {"fc1", "fc2", "attention", "temperature"}

    def finish(self) -> None:
        """Raises ValueError if there are entries that were not read."""
        left = [f"'{self.prefix}{key}'" for key in self._entries.keys() - self._used]
        if left:
            raise ValueError(f"unexpected keys {', '.join(sorted(left))}")
