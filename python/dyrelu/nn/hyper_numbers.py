"""Initial values alpha and beta and ranges lambda: of modules, and of state dicts."""

from __future__ import annotations

from typing import Any

import torch

from dyrelu import formulas
from dyrelu.nn.spellings import ALPHAS, BETAS, INITIALS, RANGES
from dyrelu.nn.state_reader import StateReader

Numbers = dict[str, list[float]]


def numbers_of(coefficients: dict[str, Any]) -> Numbers:
    """alpha, beta, lambda_a and lambda_b of a module.

    `coefficients` are the operators' keywords, in which what is None has the
    operators' defaults: a sum of 0 gives the initial value, 1 adds the range.
    """
    k, parts = coefficients["k"], 2 if coefficients["intercepts"] else 1
    plain = {**coefficients, "norm": "none", "order": "slopes_first"}
    sums = torch.zeros(2, parts * k, dtype=torch.float64, device="cpu")
    sums[1] = 1
    found: Numbers = {}
    for end, values in zip(
        "ab", formulas.make_coefficients(sums, **plain), strict=True
    ):
        if values is not None:
            start, moved = values[..., 0]
            found["alpha" if end == "a" else "beta"] = start.tolist()
            found[f"lambda_{end}"] = (moved - start).tolist()
    return found


def _split(values: list[float], parts: int, k: int | None) -> list[list[float]]:
    """The numbers of slopes and, with two parts, of intercepts: K each, of K each or
    of one for all."""
    if k is None and len(values) % parts == 0:
        k = len(values) // parts
    if k is not None and len(values) == parts * k:
        return [values[part * k : part * k + k] for part in range(parts)]
    if k is not None and len(values) == parts:
        return [[value] * k for value in values]
    raise ValueError(
        f"ranges and initial values must be {parts} K numbers, got {len(values)}"
    )


def numbers_in(reader: StateReader, parts: int, k: int | None) -> dict[str, Any]:
    """K, initial values and ranges that buffers of a state dict have, by the names of
    the constructors' arguments.

    `parts` is 2 with intercepts and 1 without; `k` is K if it is known.

    Raises ValueError for numbers that are neither of K pieces nor of one.
    """
    found: dict[str, Any] = {}
    if (alphas := reader.numbers(ALPHAS)) is not None:
        found["alpha"] = alphas
        k = len(alphas)
    if (betas := reader.numbers(BETAS)) is not None:
        found["beta"] = betas
    if (initials := reader.numbers(INITIALS)) is not None:
        found.update(zip(("alpha", "beta"), _split(initials, parts, k), strict=False))
        k = len(found["alpha"])
    if (ranges := reader.numbers(RANGES)) is not None:
        names = ("lambda_a", "lambda_b")
        found.update(zip(names, _split(ranges, parts, k), strict=False))
        k = len(found["lambda_a"])
    return found if not found else {"k": k, **found}


def check_numbers(reader: StateReader, coefficients: dict[str, Any]) -> None:
    """Raises ValueError unless the buffers of a state dict, if there are any, have the
    numbers of the module with these coefficients."""
    own = numbers_of(coefficients)
    parts = 2 if coefficients["intercepts"] else 1
    theirs = numbers_in(reader, parts, coefficients["k"])
    for name, expected in own.items():
        came = theirs.get(name, expected)
        # State dicts have single precision.
        if len(came) != len(expected) or not torch.allclose(
            torch.tensor(came), torch.tensor(expected), atol=1e-6
        ):
            raise ValueError(
                f"{name} of '{reader.prefix}' must be {expected}, got {came}"
            )
