"""What is recorded of a model's activations; NumPy alone, so that it can be kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import numpy as np


@dataclass(frozen=True)
class Layer:
    """One activation over a data set: P positions and M samples of it, K pieces.

    y = pi max_k(a_k x + b_k) in every channel, with pi = 1 but in variant C.

    Attributes:
        name: the module that called the operator, as in model.named_modules().
        op: "a", "b", "c", "se", "aprelu" or "apply".
        x: inputs [P, C], at positions drawn from all samples.
        y: the outputs there [P, C].
        samples: which samples of the data set the coefficients are of [M].
        slopes: a [M, K, C], or [M, K, 1] if all channels share them.
        intercepts: b, alike.
        resting_slopes: a [K] where the last linear layer gives 0.
        resting_intercepts: b [K], likewise.
        attention: pi of the first samples [I, S...], if there is one.
    """

    name: str
    op: str
    x: np.ndarray
    y: np.ndarray
    samples: np.ndarray
    slopes: np.ndarray
    intercepts: np.ndarray
    resting_slopes: np.ndarray
    resting_intercepts: np.ndarray
    attention: np.ndarray | None = None

    @property
    def channels(self) -> int:
        """C."""
        return int(self.x.shape[1])

    @property
    def pieces(self) -> int:
        """K."""
        return int(self.slopes.shape[1])

    def coefficients(self, channel: int) -> tuple[np.ndarray, np.ndarray]:
        """Slopes and intercepts of a channel, [M, K] each."""
        if not 0 <= channel < self.channels:
            raise IndexError(
                f"{self.name} has channels 0 to {self.channels - 1}, got {channel}"
            )
        # Variant A has one set for all channels.
        column = channel if self.slopes.shape[2] > 1 else 0
        return self.slopes[:, :, column], self.intercepts[:, :, column]

    def evaluate(self, channel: int, x: np.ndarray) -> np.ndarray:
        """max_k(a_k x + b_k) of every sample, [M, X], at inputs x [X]."""
        a, b = self.coefficients(channel)
        values: np.ndarray = (a[:, :, None] * x + b[:, :, None]).max(axis=1)
        return values


@dataclass(frozen=True)
class Collection:
    """The activations of a model in the order of their calls.

    It is iterated over by layer, and `collection[name]` is the layer of that name.

    Attributes:
        layers: the activations, from the input to the output.
        images: the first inputs of the model [I, ...], of equal size, if it takes a
            tensor.
        sample_count: how many samples the data set had.
        skipped: why an activation cannot be drawn, by name.
    """

    layers: tuple[Layer, ...]
    images: np.ndarray | None = None
    sample_count: int = 0
    skipped: dict[str, str] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Layer]:
        return iter(self.layers)

    def __len__(self) -> int:
        return len(self.layers)

    def __getitem__(self, name: str) -> Layer:
        """The layer of that name."""
        for layer in self.layers:
            if layer.name == name:
                return layer
        names = ", ".join(layer.name for layer in self.layers)
        raise KeyError(f"no layer is called '{name}'; there are {names}")

    def save(self, path: str | Path) -> None:
        """Writes everything to an .npz file."""
        arrays: dict[str, Any] = {}
        layers = []
        for at, layer in enumerate(self.layers):
            layers.append({"name": layer.name, "op": layer.op})
            for name, value in _arrays_of(layer).items():
                arrays[f"{at}/{name}"] = value
        if self.images is not None:
            arrays["images"] = self.images
        texts = {
            "layers": layers,
            "sample_count": self.sample_count,
            "skipped": self.skipped,
        }
        with Path(path).open("wb") as file:
            np.savez_compressed(file, json=np.array(json.dumps(texts)), **arrays)

    @classmethod
    def load(cls, path: str | Path) -> Collection:
        """Reads what save has written."""
        with np.load(path, allow_pickle=False) as file:
            if "json" not in file:
                raise ValueError(f"{path} was not written by Collection.save")
            texts = json.loads(str(file["json"]))
            layers = []
            for at, words in enumerate(texts["layers"]):
                prefix = f"{at}/"
                names = [name for name in file.files if name.startswith(prefix)]
                arrays = {name.removeprefix(prefix): file[name] for name in names}
                layers.append(Layer(**words, **arrays))
            images = file.get("images")
        return cls(tuple(layers), images, texts["sample_count"], texts["skipped"])


def _arrays_of(layer: Layer) -> dict[str, np.ndarray]:
    """The fields that are arrays and there."""
    values = {one.name: getattr(layer, one.name) for one in fields(layer)}
    return {name: v for name, v in values.items() if isinstance(v, np.ndarray)}
