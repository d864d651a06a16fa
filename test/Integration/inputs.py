"""Draws the arrays of a case and plants its special values."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from cases import Case
from element_types import Array
from operands import Tensor, operands

Inputs = dict[str, Array]


def activations(shape: tuple[int, ...], values: str, rng: np.random.Generator) -> Array:
    """Numbers as they occur before an activation function."""
    normal = rng.standard_normal(shape)
    if values == "normal":
        return normal
    if values == "shifted":
        return 0.5 * normal + 1
    if values == "rectified":
        return np.maximum(normal, 0)
    if values == "heavy":
        return normal * np.exp(0.8 * rng.standard_normal(shape))
    raise ValueError(f"unknown distribution '{values}'")


def draw(tensor: Tensor, case: Case, rng: np.random.Generator) -> Array:
    """An operand in float64."""
    if tensor.name in ("x", "z", "g"):
        return activations(tensor.shape, case.values, rng)
    numbers = rng.standard_normal(tensor.shape)
    if tensor.name in ("w1", "w2"):
        return numbers * case.gain / np.sqrt(tensor.shape[1])
    return numbers / 2 if tensor.name in ("b1", "b2") else numbers


# Special values ----------------------------------------------------------------

Edit = Callable[[Inputs, Case, np.random.Generator], None]


def somewhere(array: Array, rng: np.random.Generator) -> tuple[int, ...]:
    """An index in the middle sample (or in the middle row of a weight)."""
    rest = tuple(int(rng.integers(size)) for size in array.shape[1:])
    return (array.shape[0] // 2, *rest)


def plant(
    arrays: Inputs, case: Case, rng: np.random.Generator, *, name: str, value: float
) -> None:
    """One element of one operand becomes `value`."""
    arrays[name][somewhere(arrays[name], rng)] = value


def plant_both_infinities(arrays: Inputs, case: Case, rng: np.random.Generator) -> None:
    """Infinities of both signs in one channel of one sample."""
    index = list(somewhere(arrays["x"], rng))
    position = 1 if case.channels_last else len(index) - 1
    for place, value in ((0, np.inf), (1, -np.inf)):
        index[position] = place
        arrays["x"][tuple(index)] = value


def plant_zeros(arrays: Inputs, case: Case, rng: np.random.Generator) -> None:
    """Zeros of both signs in half of the places."""
    x = arrays["x"]
    zeros = np.where(rng.random(x.shape) < 0.5, 0.0, -0.0)
    arrays["x"] = np.where(rng.random(x.shape) < 0.5, zeros, x)


def scale(
    arrays: Inputs, case: Case, rng: np.random.Generator, *, name: str, factor: float
) -> None:
    """One operand, made larger or smaller."""
    arrays[name] = arrays[name] * factor


def clear_last_layer(arrays: Inputs, case: Case, rng: np.random.Generator) -> None:
    """Weights and bias of the last layer are 0."""
    for name in ("w2", "b2"):
        arrays[name] = np.zeros_like(arrays[name])


def saturate_hidden(arrays: Inputs, case: Case, rng: np.random.Generator) -> None:
    """The first layer's sums are far from 0, on both sides."""
    scale(arrays, case, rng, name="w1" if "w1" in arrays else "w2", factor=300)


def lower_last_bias(arrays: Inputs, case: Case, rng: np.random.Generator) -> None:
    """The last layer's sums lie between about -40 and -10."""
    arrays["b2"] = rng.uniform(-36, -14, arrays["b2"].shape)


def plant_zero_slope_of_infinity(
    arrays: Inputs, case: Case, rng: np.random.Generator
) -> None:
    """0 * infinity, a NaN, in one piece."""
    arrays["a"][:, 0, :] = 0
    plant(arrays, case, rng, name="x", value=np.inf)


def planters(name: str) -> dict[str, Edit]:
    """The edits that put a NaN or an infinity into one operand."""
    values = {"nan": np.nan, "inf": np.inf, "minus_inf": -np.inf}
    return {
        f"{word}_in_{name}": partial(plant, name=name, value=value)
        for word, value in values.items()
    }


EDITS: dict[str, Edit] = {
    **planters("x"),
    **planters("z"),
    **planters("g"),
    **planters("a"),
    **planters("b"),
    **planters("w2"),
    **planters("b2"),
    "both_infs_in_x": plant_both_infinities,
    "zeros_in_x": plant_zeros,
    "zero_x": partial(scale, name="x", factor=0.0),
    "zero_fc2": clear_last_layer,
    "saturated_norm": partial(scale, name="w2", factor=200.0),
    "saturated_hidden": saturate_hidden,
    "small_slopes": lower_last_bias,
    "zero_slope_of_inf": plant_zero_slope_of_infinity,
}


def make_inputs(case: Case) -> Inputs:
    """The operands of a case by name, rounded to the types they have in the IR."""
    rng = case.rng()
    tensors = operands(case)
    arrays = {tensor.name: draw(tensor, case, rng) for tensor in tensors}
    if case.special in EDITS:
        EDITS[case.special](arrays, case, rng)
    return {t.name: arrays[t.name].astype(t.element_type.dtype) for t in tensors}
