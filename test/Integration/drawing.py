"""From levels of the factors to a case: what no factor says is drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from cases import GRADIENTS, OPS, WITH_HYPER, Attention, Case
from covering import covering_rows
from element_types import ELEMENT_TYPES
from factors import FACTORS
from reference import Hyper

Random = np.random.Generator
Row = dict[str, Any]


def draw_constants(
    kind: str, k: int, intercepts: bool, rng: Random
) -> dict[str, tuple[float, ...]]:
    """Values for alpha, beta, lambda_a and lambda_b; those left out are default."""
    if kind == "default":
        return {}
    if kind == "half":  # of squeeze-and-excitation
        return {"alpha": (0.5,) * k, "lambda_a": (0.5,) * k}
    names = {
        "initial": ("alpha", "beta"),
        "scale": ("lambda_a", "lambda_b"),
        "all": ("alpha", "beta", "lambda_a", "lambda_b"),
    }[kind]
    if not intercepts:
        names = tuple(name for name in names if name in ("alpha", "lambda_a"))
    return {
        name: tuple(round(float(value), 3) for value in rng.uniform(-1.5, 1.5, k))
        for name in names
    }


def draw_context(
    kind: str, c: int, spatial: tuple[int, ...], rng: Random
) -> tuple[int, ...] | None:
    """Channels and spatial sizes of a context."""
    if kind == "none":
        return None
    channels = int(rng.choice([size for size in (1, 3, 4, 10, 19) if size != c]))
    if kind == "same_sizes":
        return (channels, *spatial)
    ranks = {"token": 0, "same_rank": len(spatial), "other_rank": len(spatial) + 1}
    rank = ranks[kind] if ranks[kind] <= 3 else 1
    return (channels, *(int(size) for size in rng.choice([1, 2, 3, 5, 6], rank)))


def draw_width(c: int, rng: Random) -> int:
    """The units of the hidden layer."""
    return int(rng.choice([1, 2, 3, 8, 17, max(c // 8, 1)]))


def hyper_fields(row: Row, c: int, spatial: tuple[int, ...], rng: Random) -> Row:
    """The fields of a case that say what the hyper-function is."""
    one_layer = row["hidden"] == "one_layer"
    hyper = Hyper(
        k=row["k"],
        norm=row["norm"],
        hidden="relu" if one_layer else row["hidden"],
        order=row["order"],
        intercepts=row["intercepts"],
        **draw_constants(row["constants"], row["k"], row["intercepts"], rng),
    )
    context = draw_context(row["context"], c, spatial, rng)
    return {
        "hyper": hyper,
        "width": None if one_layer else draw_width(c, rng),
        "bias1": row["biases"] in ("first", "both") and not one_layer,
        "bias2": row["biases"] in ("second", "both"),
        "context": context,
        "context_in_acc": context is not None and row.get("context_in_acc", False),
    }


def draw_attention(row: Row, rng: Random) -> Attention:
    """The parameters of the softmax."""
    # An operand may have either sign.
    sign = -1.0 if row["tau"] == "operand" else 1.0
    tau = float(rng.choice([0.5, sign, 3.7, sign * 30.0]))
    gamma = rng.uniform(0.2, 40.0)
    element = ELEMENT_TYPES[row["element"]]
    weights = {"same": element.name, "acc": element.accumulator}
    kind = weights.get(row["attention_weights"], row["attention_weights"])
    fits = ELEMENT_TYPES[kind].accumulator == element.accumulator
    return Attention(
        element=kind if fits else element.name,
        bias=row["attention_bias"],
        tau=None if row["tau"] == "absent" else tau,
        tau_operand=row["tau"] == "operand",
        gamma=round(float(gamma), 2) if row["gamma"] == "attribute" else None,
    )


def apply_fields(row: Row) -> Row:
    """Pieces of `apply`, at least one."""
    slopes, pieces = row["slopes"], row["pieces"]
    if slopes is None and not pieces:
        slopes = "nc"
    offsets = row["offsets"] if slopes else None
    hyper = Hyper(k=row["k"], intercepts=offsets is not None)
    return {"hyper": hyper, "slopes": slopes, "offsets": offsets}


def aprelu_fields(row: Row, c: int, rng: Random) -> Row:
    """The layers of `aprelu`."""
    two = row["layers"] == "two"
    return {
        "width": draw_width(c, rng) if two else None,
        "bias1": two and row["biases"] in ("first", "both"),
        "bias2": row["biases"] in ("second", "both"),
    }


def shift_fields(row: Row, c: int, rng: Random) -> Row:
    """The permutation of `shift_max`; any number of groups divides C."""
    divisors = [size for size in range(1, c + 1) if c % size == 0]
    groups = {
        "one_group": 1,
        "all_groups": c,
        "groups": int(rng.choice(divisors[1:-1] or divisors)),
    }.get(row["shift"])
    array = tuple(int(i) for i in rng.permutation(c)) if groups is None else None
    return {"groups": groups, "permutation": array}


def case_of(op: str, number: int, seed: int, row: Row) -> Case:
    """The case of one row of levels."""
    n, c, spatial = row["shape"]
    case = Case(op, number, seed, n, c, spatial)
    rng = case.rng(purpose=1)
    names = (
        *("element", "channels_last", "values", "threads", "processor"),
        *("dims", "gain", "weights_in_acc", "spelled_out", "mode", "slopes", "offsets"),
        *("pieces", "attended", "wide_result", "positive_first", "shared"),
    )
    fields = {name: row[name] for name in names if name in row}
    if op in WITH_HYPER:
        fields |= hyper_fields(row, c, spatial, rng)
    elif "k" in row:
        fields["hyper"] = Hyper(k=row["k"])
    if op == "coefficients":
        fields["spatial"] = ()
    if "tau" in row:
        fields["attention"] = draw_attention(row, rng)
    if op == "attention":
        fields["context"] = (c, *spatial)
    if op == "apply" or op in GRADIENTS:
        fields |= apply_fields(row)
    if op == "aprelu":
        fields |= aprelu_fields(row, c, rng)
    if op == "shift_max":
        fields |= shift_fields(row, c, rng)
    return replace(case, **fields)


def combinations(op: str, count: int, seed: int) -> list[Case]:
    """`count` cases of an op in which the factors' levels meet pairwise."""
    rng = np.random.default_rng([seed, OPS.index(op)])
    table = covering_rows(FACTORS[op], count, rng)
    return [case_of(op, number, seed, row) for number, row in enumerate(table)]
