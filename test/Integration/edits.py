"""Plants the special values of a case into its arrays."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from cases import Case
from element_types import Array

Arrays = dict[str, Array]
Edit = Callable[[Arrays, Case, np.random.Generator], None]


def somewhere(array: Array, rng: np.random.Generator) -> tuple[int, ...]:
    """An index in the middle sample (or in the middle row of a weight)."""
    rest = tuple(int(rng.integers(size)) for size in array.shape[1:])
    return (array.shape[0] // 2, *rest)


def plant(
    arrays: Arrays, case: Case, rng: np.random.Generator, *, name: str, value: float
) -> None:
    """One element of one operand becomes `value`."""
    arrays[name][somewhere(arrays[name], rng)] = value


def plant_both_infinities(arrays: Arrays, case: Case, rng: np.random.Generator) -> None:
    """Infinities of both signs in one channel of one sample."""
    index = list(somewhere(arrays["x"], rng))
    position = 1 if case.channels_last else len(index) - 1
    for place, value in ((0, np.inf), (1, -np.inf)):
        index[position] = place
        arrays["x"][tuple(index)] = value


def plant_zeros(arrays: Arrays, case: Case, rng: np.random.Generator) -> None:
    """Zeros of both signs in half of the places."""
    x = arrays["x"]
    zeros = np.where(rng.random(x.shape) < 0.5, 0.0, -0.0)
    arrays["x"] = np.where(rng.random(x.shape) < 0.5, zeros, x)


def fill(
    arrays: Arrays, case: Case, rng: np.random.Generator, *, name: str, value: float
) -> None:
    """Every element of the middle sample becomes `value`."""
    arrays[name][arrays[name].shape[0] // 2] = value


def scale(
    arrays: Arrays, case: Case, rng: np.random.Generator, *, name: str, factor: float
) -> None:
    """One operand, made larger or smaller."""
    arrays[name] = arrays[name] * factor


def enlarge_logits(arrays: Arrays, case: Case, rng: np.random.Generator) -> None:
    """Logits of up to +-1e4, whose exponentials no type holds."""
    largest = np.abs(arrays["z" if "z" in arrays else "x"]).max()
    arrays["wp"] = arrays["wp"] * (1e4 / largest / np.abs(arrays["wp"]).sum())


def clear_last_layer(arrays: Arrays, case: Case, rng: np.random.Generator) -> None:
    """Weights and bias of the last layer are 0."""
    for name in ("w2", "b2"):
        arrays[name] = np.zeros_like(arrays[name])


def saturate_hidden(arrays: Arrays, case: Case, rng: np.random.Generator) -> None:
    """The first layer's sums are far from 0, on both sides."""
    scale(arrays, case, rng, name="w1" if "w1" in arrays else "w2", factor=300)


def lower_last_bias(arrays: Arrays, case: Case, rng: np.random.Generator) -> None:
    """The last layer's sums lie between about -40 and -10."""
    arrays["b2"] = rng.uniform(-36, -14, arrays["b2"].shape)


def plant_zero_times_infinity(
    arrays: Arrays, case: Case, rng: np.random.Generator, *, name: str
) -> None:
    """0 * infinity, a NaN: one piece's slope or pi is 0 where x is infinite."""
    if name == "a":
        arrays["a"][:, 0] = 0
    else:
        arrays[name] = np.zeros_like(arrays[name])
    plant(arrays, case, rng, name="x", value=np.inf)


def plant_ties(arrays: Arrays, case: Case, rng: np.random.Generator) -> None:
    """Small integers, of which many pieces are equal, exactly."""
    for name in ("x", "a", "b"):
        if name in arrays:
            arrays[name] = np.rint(arrays[name] / 2)


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
    **planters("wp"),
    **planters("bp"),
    **planters("pi"),
    **planters("dy"),
    "ties": plant_ties,
    "ties_of_static": plant_ties,
    "both_infs_in_x": plant_both_infinities,
    "minus_inf_x": partial(fill, name="x", value=-np.inf),
    "zeros_in_x": plant_zeros,
    "zero_x": partial(scale, name="x", factor=0.0),
    "zero_wp": partial(scale, name="wp", factor=0.0),
    "zero_fc2": clear_last_layer,
    "saturated_norm": partial(scale, name="w2", factor=200.0),
    "saturated_hidden": saturate_hidden,
    "small_slopes": lower_last_bias,
    "large_logits": enlarge_logits,
    "zero_slope_of_inf": partial(plant_zero_times_infinity, name="a"),
    "zero_pi_of_inf": partial(plant_zero_times_infinity, name="pi"),
    "static_of_nan": partial(fill, name="x", value=np.nan),
    "static_of_inf": partial(fill, name="x", value=np.inf),
    "static_of_minus_inf": partial(fill, name="x", value=-np.inf),
}
