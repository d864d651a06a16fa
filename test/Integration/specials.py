"""The cases with special values: NaN, infinities, zeros, saturation, empty tensors."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from cases import GRADIENTS, OPS, VARIANTS, WITH_HYPER, Attention, Case
from covering import covering_rows
from element_types import ELEMENT_TYPES
from factors import LAYOUTS, PROCESSORS
from reference import HIDDENS, NORMS, ORDERS, Hyper

Row = dict[str, Any]

IN_X = ("nan_in_x", "inf_in_x", "minus_inf_in_x", "both_infs_in_x")
IN_Z = ("nan_in_z", "inf_in_z", "minus_inf_in_z")
IN_A = ("nan_in_a", "inf_in_a", "minus_inf_in_a")
IN_B = ("nan_in_b", "inf_in_b", "minus_inf_in_b")
IN_DY = ("nan_in_dy", "inf_in_dy", "minus_inf_in_dy")
EMPTY = ("empty", "no_positions", "no_channels")
OF_GRADIENTS = (
    *IN_X,
    "zeros_in_x",
    *IN_A,
    *IN_B,
    *IN_DY,
    "ties",
    "ties_of_static",
    "zero_slope_of_inf",
    "static_of_nan",
    "static_of_inf",
    *EMPTY,
)

SPECIALS: dict[str, tuple[str, ...]] = {
    "a": (*IN_X, "zero_x", *IN_Z, "nan_in_w2", "zero_fc2", "saturated_norm", *EMPTY),
    "b": (
        *IN_X,
        "zeros_in_x",
        "zero_x",
        *IN_Z,
        "nan_in_w2",
        "inf_in_b2",
        "minus_inf_in_b2",
        "zero_fc2",
        "saturated_norm",
        "saturated_hidden",
        "squeeze_excitation",
        *EMPTY,
    ),
    "c": (
        *IN_X,
        "zero_x",
        *IN_Z,
        "nan_in_wp",
        "zero_wp",
        "large_logits",
        "zero_fc2",
        *EMPTY,
    ),
    "pool": (*IN_X, "zeros_in_x", "zero_x", *EMPTY),
    "coefficients": (
        "nan_in_g",
        "inf_in_g",
        "minus_inf_in_g",
        "zero_fc2",
        "saturated_norm",
        "saturated_hidden",
        "small_slopes",
        "empty",
        "no_channels",
    ),
    "attention": (*IN_Z, "nan_in_wp", "inf_in_bp", "zero_wp", "large_logits", *EMPTY),
    "apply": (
        *IN_X,
        "zeros_in_x",
        *IN_A,
        *IN_B,
        "nan_in_pi",
        "zero_slope_of_inf",
        "zero_pi_of_inf",
        "static_of_nan",
        "static_of_inf",
        "static_of_minus_inf",
        *EMPTY,
    ),
    "aprelu": (
        *IN_X,
        "zeros_in_x",
        "zero_x",
        "nan_in_w2",
        "zero_fc2",
        "saturated_norm",
        *EMPTY,
    ),
    "maxout": (*IN_X, "minus_inf_x", "zeros_in_x", *EMPTY),
    "shift_max": (*IN_X, "zeros_in_x", *IN_A, *IN_B, "zero_slope_of_inf", *EMPTY),
    "apply_grad_coefficients": (
        *(special for special in OF_GRADIENTS if not special.startswith("static")),
        "nan_in_pi",
        "zero_pi_of_inf",
    ),
    "apply_grad_input": (*OF_GRADIENTS, "nan_in_pi", "zero_pi_of_inf"),
    "apply_grad_attention": OF_GRADIENTS,
}

# The settings in which special values are tried; the hyper-function's constants
# keep their defaults, for which saturated coefficients are exact.
SPECIAL_FACTORS: dict[str, list[Any]] = {
    "shape": [(3, 8, (5, 5)), (2, 6, (7,)), (4, 16, (2, 9)), (2, 4, (2, 3, 5))],
    "element": list(ELEMENT_TYPES),
    **LAYOUTS,
    "norm": list(NORMS),
    "hidden": [*HIDDENS, "one_layer"],
    "order": list(ORDERS),
    "intercepts": [True, False],
    "tau": [None, 0.5, 20.0],
    "tau_operand": [False, True],
    "mode": ["mean", "positive", "negative"],
    "pieces": [(), ((1.0, 0.0), (0.0, 0.0))],
    "attended": [False, True],
    "flag": [False, True],
    "dims": ["static", "all"],
    "threads": [1, 2, 3, 4],
    "processor": list(PROCESSORS),
}

# Pieces whose slopes of 0 and 1 are exact, alone: y is the intercept, or x.
STATIC_OF = [
    ((0.0, 0.25),),
    ((0.0, 0.5), (1.0, 0.0)),
    ((0.0, -1.0), (0.0, 0.5)),
    ((0.0, 1.0), (0.5, 1.0)),
]


def settings(op: str, special: str) -> list[Row]:
    """The settings a special value is tried in; what they leave out is drawn."""
    if special == "saturated_hidden":
        return [{"hidden": hidden} for hidden in HIDDENS]
    if special == "large_logits":
        return [{"tau": tau} for tau in (None, 0.5, 20.0, None)]
    if special == "empty":
        return [{"spatial": spatial} for spatial in ((), (5,), (7, 7), (2, 3, 2))]
    if special == "no_positions":
        return [{"spatial": (0,)}, {"spatial": (3, 0)}, {"spatial": (0, 2, 3)}]
    if special == "small_slopes":
        return [{"norm": "sigmoid"}] * 4
    if special.startswith("static_of"):
        return [{"pieces": pieces, "attended": False} for pieces in STATIC_OF]
    if special.startswith("ties"):
        pieces = special.endswith("static")
        return [{"pieces": ((1.0, 0.0), (0.0, 0.0)) if pieces else ()}] * 4
    if special.endswith("_pi_of_inf") or special.endswith("_in_pi"):
        return [{"attended": True}] * 2
    if op == "pool":
        return [{"mode": mode} for mode in SPECIAL_FACTORS["mode"]]
    if op in WITH_HYPER:
        return [{"norm": norm} for norm in NORMS]
    return [{}, {}]


def special_hyper(op: str, special: str, row: Row) -> Hyper:
    """The hyper-function; its constants are the defaults, or those of SE."""
    half = special in ("squeeze_excitation", "small_slopes")
    constants = {"k": 1, "alpha": (0.5,), "lambda_a": (0.5,)} if half else {}
    wanted = op not in WITH_HYPER and special.endswith("_in_b")
    return Hyper(
        norm=row["norm"],
        hidden="relu" if row["hidden"] == "one_layer" else row["hidden"],
        order=row["order"],
        intercepts=not half and (row["intercepts"] or wanted),
        **constants,
    )


def op_fields(op: str, special: str, row: Row, case: Case) -> Row:
    """What one op has and others have not."""
    if op == "pool":
        return {"mode": row["mode"]}
    if op in ("c", "attention"):
        tau = row["tau"]
        attention = Attention(
            case.element,
            bias=row["flag"] or special.endswith("_in_bp"),
            tau=tau,
            tau_operand=row["tau_operand"] and tau is not None,
            gamma=2.5 if row["intercepts"] else None,
        )
        context = (case.c, *case.spatial) if op == "attention" else None
        if op == "c" and special.endswith("_in_z"):
            context = (6, *case.spatial)
        return {"attention": attention, "context": context}
    if op == "apply" or op in GRADIENTS:
        static = special.startswith("static_of")
        return {
            "slopes": None if static else "nc" if row["flag"] else "ncs",
            "offsets": "nc" if case.hyper.intercepts and not static else None,
            "pieces": row["pieces"],
            "attended": row["attended"] and op != "apply_grad_attention",
        }
    if op == "aprelu":
        return {"positive_first": row["flag"], "shared": row["intercepts"]}
    if op == "shift_max":
        return {"slopes": "nc", "offsets": "nc", "groups": 2 if row["flag"] else 1}
    return {}


def special_case(op: str, number: int, seed: int, special: str, row: Row) -> Case:
    """The case of one row of levels with special values."""
    n, c, spatial = row["shape"]
    c = 0 if special == "no_channels" else c
    layered = op in WITH_HYPER or op == "aprelu"
    two_layers = layered and row["hidden"] != "one_layer"
    case = Case(
        op,
        number,
        seed,
        0 if special == "empty" else n,
        c,
        () if op == "coefficients" else row.get("spatial", spatial),
        element=row["element"],
        channels_last=row["channels_last"] and op != "coefficients",
        hyper=special_hyper(op, special, row),
        width=4 if two_layers else None,
        bias1=two_layers,
        bias2=layered,
        context=(6, 4) if op in VARIANTS and special.endswith("_in_z") else None,
        dims=row["dims"],
        threads=row["threads"],
        processor=row["processor"],
        special=special,
    )
    return replace(case, **op_fields(op, special, row, case))


def special_cases(op: str, first: int, seed: int) -> list[Case]:
    """Every special of an op in its settings, numbered from `first`."""
    wanted = [
        (special, setting)
        for special in SPECIALS[op]
        for setting in settings(op, special)
    ]
    rng = np.random.default_rng([seed, OPS.index(op), 1])
    table = covering_rows(SPECIAL_FACTORS, len(wanted), rng)
    return [
        special_case(op, first + i, seed, special, row | setting)
        for i, ((special, setting), row) in enumerate(zip(wanted, table, strict=True))
    ]
