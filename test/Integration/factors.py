"""The factors of the sweep: what a case may be made of, op by op."""

from __future__ import annotations

from typing import Any

from element_types import ELEMENT_TYPES
from reference import HIDDENS, NORMS, ORDERS

# N, C and the spatial sizes, whatever the layout.
SHAPES: list[tuple[int, int, tuple[int, ...]]] = [
    (1, 1, ()),
    (5, 16, ()),
    (3, 7, ()),
    (2, 130, ()),
    (1, 1, (1,)),
    (2, 5, (13,)),
    (4, 33, (3,)),
    (2, 8, (97,)),
    (0, 4, (7, 7)),
    (8, 16, (7, 7)),
    (2, 8, (1, 1)),
    (3, 5, (11, 13)),
    (1, 24, (7, 7)),
    (2, 8, (112, 112)),
    (2, 1, (5, 3)),
    (1, 64, (14, 14)),
    (2, 17, (1, 31)),
    (1, 130, (2, 3)),
    (6, 2, (7, 1)),
    (1, 6, (2, 3, 5)),
    (2, 3, (3, 1, 7)),
    (1, 1, (1, 1, 1)),
    (2, 9, (4, 4, 4)),
    (3, 4, (2, 7, 7)),
]

# Which dimensions a module leaves open; see operands.py.
DIMS = ("static", "batch", "spatial", "channels", "all", "mixed")
DIMS_BY_OPERAND = ("activations", "weights")
DIMS_BY_SIDE = ("operands", "results")

# How activations are distributed; see inputs.py.
VALUES = ("normal", "shifted", "rectified", "heavy")

# What may be told about the constants alpha, beta, lambda_a, lambda_b.
CONSTANTS = ("default", "initial", "scale", "all", "half")

# The strength of the layers' weights: how far the norm is driven.
GAINS = (0.5, 1.5, 4.0)

# The forms of coefficients; see `Case`.
CHANNEL_FORMS = ("nc", "n1", "1c", "11")
FORMS = (*CHANNEL_FORMS, "ncs", "n1s", "1cs", "11s", "ncr", "nc1", "111")

# Static pieces: exact slopes of 0 and 1, numbers that no type holds exactly,
# intercepts, duplicates and pieces that others dominate.
PIECES: list[tuple[tuple[float, float], ...]] = [
    (),
    ((1.0, 0.0),),
    ((1.0, 0.0), (0.0, 0.0)),
    ((1.0, 0.0), (0.1, 0.0)),
    ((0.0, 0.3), (-1.0, 0.0)),
    ((0.7, -0.2), (1.0, 0.4), (0.0, 0.0)),
    ((1.0, 0.0), (1.0, 0.0), (1.0, -0.5), (2.0, 0.25)),
    ((0.0, 0.25),),
]

# What code is compiled for: all of the processor under test, or as much of it as has
# vectors of 128 (no FMA), 256 and 512 bits.
WIDTHS = ("x86-64", "x86-64-v3", "x86-64-v4")
PROCESSORS = ("native", *WIDTHS)

HYPER_FACTORS: dict[str, list[Any]] = {
    "k": [1, 2, 3, 4],
    "norm": list(NORMS),
    "hidden": [*HIDDENS, "one_layer"],
    "order": list(ORDERS),
    "intercepts": [True, False],
    "biases": ["both", "none", "first", "second"],
    "constants": list(CONSTANTS),
    "weights_in_acc": [False, True],
    "gain": list(GAINS),
    "spelled_out": [False, True],
}

ATTENTION_FACTORS: dict[str, list[Any]] = {
    "attention_bias": [False, True],
    "attention_weights": ["same", "acc"],
    "tau": ["absent", "attribute", "operand"],
    "gamma": ["absent", "attribute"],
}

COMMON_FACTORS: dict[str, list[Any]] = {
    "shape": SHAPES,
    "element": list(ELEMENT_TYPES),
    "values": list(VALUES),
    "threads": [1, 2, 3, 4],
    "processor": list(PROCESSORS),
}

LAYOUTS: dict[str, list[Any]] = {"channels_last": [False, True]}

VARIANT_FACTORS: dict[str, list[Any]] = {
    **COMMON_FACTORS,
    **LAYOUTS,
    **HYPER_FACTORS,
    "context": ["none", "same_rank", "token", "other_rank"],
    "context_in_acc": [False, True],
    "dims": [*DIMS, *DIMS_BY_OPERAND],
}

GRADIENT_FACTORS: dict[str, list[Any]] = {
    **COMMON_FACTORS,
    **LAYOUTS,
    "k": [1, 2, 3, 4],
    "slopes": [*FORMS, None],
    "offsets": [*FORMS, None],
    "pieces": PIECES,
    "attended": [False, True],
    "dims": [*DIMS, "activations", "coefficients"],
}

FACTORS: dict[str, dict[str, list[Any]]] = {
    "b": VARIANT_FACTORS,
    "pool": {
        **COMMON_FACTORS,
        **LAYOUTS,
        "mode": ["mean", "positive", "negative"],
        "dims": [*DIMS, *DIMS_BY_SIDE],
    },
    "coefficients": {
        **COMMON_FACTORS,
        **HYPER_FACTORS,
        "context": ["none", "token"],
        "dims": [*(dims for dims in DIMS if dims != "spatial"), *DIMS_BY_SIDE],
    },
    "apply": {
        **COMMON_FACTORS,
        **LAYOUTS,
        "k": [1, 2, 3, 4],
        "slopes": [*FORMS, None],
        "offsets": [*FORMS, None],
        "pieces": PIECES,
        "attended": [False, True],
        "dims": [*DIMS, "activations", "coefficients"],
    },
    "a": VARIANT_FACTORS,
    "c": {
        **VARIANT_FACTORS,
        **ATTENTION_FACTORS,
        "context": ["none", "same_sizes"],
    },
    "attention": {
        **COMMON_FACTORS,
        **LAYOUTS,
        **ATTENTION_FACTORS,
        "attention_weights": ["same", "acc", "f16", "bf16"],
        "gain": list(GAINS),
        "dims": [*DIMS, *DIMS_BY_OPERAND, *DIMS_BY_SIDE],
    },
    "aprelu": {
        **COMMON_FACTORS,
        **LAYOUTS,
        "layers": ["one", "two"],
        "biases": ["both", "none", "first", "second"],
        "weights_in_acc": [False, True],
        "gain": list(GAINS),
        "positive_first": [False, True],
        "shared": [False, True],
        "dims": [*DIMS, *DIMS_BY_OPERAND],
    },
    "maxout": {
        **COMMON_FACTORS,
        **LAYOUTS,
        "k": [1, 2, 3, 4],
        "dims": [*DIMS, *DIMS_BY_SIDE],
    },
    "shift_max": {
        **COMMON_FACTORS,
        **LAYOUTS,
        "k": [1, 2, 3, 4],
        "slopes": list(CHANNEL_FORMS),
        "offsets": list(CHANNEL_FORMS),
        "shift": ["one_group", "groups", "all_groups", "array"],
        "dims": [*DIMS, "activations", "coefficients"],
    },
    "apply_grad_coefficients": {**GRADIENT_FACTORS, "slopes": list(FORMS)},
    "apply_grad_input": {**GRADIENT_FACTORS, "wide_result": [False, True]},
    "apply_grad_attention": {**GRADIENT_FACTORS, "attended": [False]},
}
