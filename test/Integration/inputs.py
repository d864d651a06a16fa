"""Draws the arrays of a case."""

from __future__ import annotations

import numpy as np
from cases import Case
from edits import EDITS
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
    if tensor.name == "tau":
        assert case.attention is not None
        return np.array(case.attention.tau)
    if tensor.name == "pi":  # some are capped at 1
        return np.minimum(1.3 * rng.random(tensor.shape), 1)
    numbers = rng.standard_normal(tensor.shape)
    if tensor.name in ("w1", "w2", "wp"):
        return numbers * case.gain / np.sqrt(tensor.shape[1])
    return numbers / 2 if tensor.name in ("b1", "b2", "bp") else numbers


def make_inputs(case: Case) -> Inputs:
    """The operands of a case by name, rounded to the types they have in the IR."""
    rng = case.rng()
    tensors = operands(case)
    arrays = {tensor.name: draw(tensor, case, rng) for tensor in tensors}
    if case.special in EDITS:
        EDITS[case.special](arrays, case, rng)
    return {t.name: arrays[t.name].astype(t.element_type.dtype) for t in tensors}
