"""The cases of the sweep: which combinations are run, by seed and count."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from covering import covering_rows
from element_types import ELEMENT_TYPES, ElementType
from reference import HIDDENS, NORMS, ORDERS, Hyper

DEFAULT_SEED = 2003
DEFAULT_COUNT = 336

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

# How activations are distributed; see inputs.py.
VALUES = ("normal", "shifted", "rectified", "heavy")

# What may be told about the constants alpha, beta, lambda_a, lambda_b.
CONSTANTS = ("default", "initial", "scale", "all", "half")

# The strength of the layers' weights: how far the norm is driven.
GAINS = (0.5, 1.5, 4.0)


@dataclass(frozen=True)
class Case:
    """One execution of one op.

    Shapes: x is [n, c, *spatial] (channels first or last). The context, if any, is
    [n, context[0], *context[1:]] in the same layout. `width` is H, None for one
    layer. For `coefficients`, c are the channels of the result and `context` holds
    those of its operand if they differ. For `apply`, `slopes` and `offsets` say
    whether a and b have the samples' and the channels' dimension or a 1 there.
    `special` names the edit that plants special values into the inputs.
    """

    op: str
    number: int
    seed: int
    n: int
    c: int
    spatial: tuple[int, ...] = ()
    element: str = "f32"
    channels_last: bool = False
    hyper: Hyper = field(default_factory=Hyper)
    spelled_out: bool = False
    width: int | None = None
    bias1: bool = False
    bias2: bool = False
    context: tuple[int, ...] | None = None
    weights_in_acc: bool = False
    slopes: tuple[bool, bool] = (True, True)
    offsets: tuple[bool, bool] | None = None
    dims: str = "static"
    threads: int = 1
    values: str = "normal"
    gain: float = 1.5
    special: str = ""

    @property
    def element_type(self) -> ElementType:
        """T."""
        return ELEMENT_TYPES[self.element]

    @property
    def context_channels(self) -> int:
        """Cz, the channels that are pooled."""
        return self.context[0] if self.context else self.c

    @property
    def rows(self) -> int:
        """The outputs of the last layer."""
        return self.hyper.kinds * self.hyper.k * self.c

    @property
    def name(self) -> str:
        """The case in words, unique in a sweep."""
        shape = "x".join(str(size) for size in (self.n, self.c, *self.spatial))
        words = [self.op, f"{self.number:03}", self.element, shape]
        if self.op != "coefficients":
            words.append("last" if self.channels_last else "first")
        if self.op in ("b", "coefficients"):
            words += hyper_words(self)
        if self.op == "apply":
            words += apply_words(self)
        return "-".join([*words, self.dims, *filter(None, [self.special])])

    def rng(self, purpose: int = 0) -> np.random.Generator:
        """The case's own random numbers, a stream for each purpose."""
        op = ("b", "pool", "coefficients", "apply").index(self.op)
        return np.random.default_rng([self.seed, op, self.number, purpose])


def hyper_words(case: Case) -> list[str]:
    """What a name says of the hyper-function."""
    hyper = case.hyper
    layers = "one" if case.width is None else f"{hyper.hidden}-h{case.width}"
    words = [f"k{hyper.k}", hyper.norm, layers, hyper.order]
    if not hyper.intercepts:
        words.append("slopes")
    if case.context is not None:
        words.append("z" + "x".join(str(size) for size in case.context))
    return words


def apply_words(case: Case) -> list[str]:
    """What a name says of the coefficients given to `apply`."""
    letters = {True: "nc", False: "11"}
    words = [f"k{case.hyper.k}"]
    for prefix, dims in (("a", case.slopes), ("b", case.offsets)):
        if dims is not None:
            words.append(prefix + "".join(letters[d][i] for i, d in enumerate(dims)))
    return words


# Combinations ------------------------------------------------------------------


def draw_constants(
    kind: str, k: int, intercepts: bool, rng: np.random.Generator
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
    kind: str, c: int, spatial: tuple[int, ...], rng: np.random.Generator
) -> tuple[int, ...] | None:
    """Channels and spatial sizes of a context."""
    if kind == "none":
        return None
    channels = int(rng.choice([size for size in (1, 3, 4, 10, 19) if size != c]))
    ranks = {"token": 0, "same_rank": len(spatial), "other_rank": len(spatial) + 1}
    rank = ranks[kind] if ranks[kind] <= 3 else 1
    return (channels, *(int(size) for size in rng.choice([1, 2, 3, 5, 6], rank)))


def hyper_fields(
    row: dict[str, Any], c: int, rng: np.random.Generator
) -> dict[str, Any]:
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
    width = int(rng.choice([1, 2, 3, 8, 17, max(c // 8, 1)]))
    return {
        "hyper": hyper,
        "spelled_out": row["spelled_out"],
        "width": None if one_layer else width,
        "bias1": row["biases"] in ("first", "both") and not one_layer,
        "bias2": row["biases"] in ("second", "both"),
        "weights_in_acc": row["weights_in_acc"],
        "gain": row["gain"],
    }


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

COMMON_FACTORS: dict[str, list[Any]] = {
    "shape": SHAPES,
    "element": list(ELEMENT_TYPES),
    "values": list(VALUES),
    "threads": [1, 2],
}

LAYOUTS: dict[str, list[Any]] = {"channels_last": [False, True]}

FACTORS: dict[str, dict[str, list[Any]]] = {
    "b": {
        **COMMON_FACTORS,
        **LAYOUTS,
        **HYPER_FACTORS,
        "context": ["none", "same_rank", "token", "other_rank"],
        "dims": [*DIMS, *DIMS_BY_OPERAND],
    },
    "pool": {**COMMON_FACTORS, **LAYOUTS, "dims": list(DIMS)},
    "coefficients": {
        **COMMON_FACTORS,
        **HYPER_FACTORS,
        "context": ["none", "token"],
        "dims": [dims for dims in DIMS if dims != "spatial"],
    },
    "apply": {
        **COMMON_FACTORS,
        **LAYOUTS,
        "k": [1, 2, 3, 4],
        "slopes": [(True, True), (True, False), (False, True), (False, False)],
        "offsets": [(True, True), None, (True, False), (False, True), (False, False)],
        "dims": list(DIMS),
    },
}


def case_of(op: str, number: int, seed: int, row: dict[str, Any]) -> Case:
    """The case of one row of levels; what no factor says is drawn."""
    n, c, spatial = row["shape"]
    case = Case(op, number, seed, n, c, spatial)
    rng = case.rng(purpose=1)
    names = ("element", "channels_last", "values", "threads", "dims")
    fields = {name: row[name] for name in names if name in row}
    if op in ("b", "coefficients"):
        fields |= hyper_fields(row, c, rng)
        fields["context"] = draw_context(row["context"], c, spatial, rng)
    if op == "coefficients":
        fields["spatial"] = ()
    if op == "apply":
        fields["hyper"] = Hyper(k=row["k"], intercepts=row["offsets"] is not None)
        fields |= {"slopes": row["slopes"], "offsets": row["offsets"]}
    return replace(case, **fields)


def combinations(op: str, count: int, seed: int) -> list[Case]:
    """`count` cases of an op in which the factors' levels meet pairwise."""
    rng = np.random.default_rng([seed, list(FACTORS).index(op)])
    table = covering_rows(FACTORS[op], count, rng)
    return [case_of(op, number, seed, row) for number, row in enumerate(table)]


# Special values ----------------------------------------------------------------

SPECIALS: dict[str, tuple[str, ...]] = {
    "b": (
        "nan_in_x",
        "inf_in_x",
        "minus_inf_in_x",
        "both_infs_in_x",
        "zeros_in_x",
        "zero_x",
        "nan_in_z",
        "inf_in_z",
        "minus_inf_in_z",
        "nan_in_w2",
        "inf_in_b2",
        "minus_inf_in_b2",
        "zero_fc2",
        "saturated_norm",
        "saturated_hidden",
        "squeeze_excitation",
        "empty",
    ),
    "pool": (
        "nan_in_x",
        "inf_in_x",
        "minus_inf_in_x",
        "both_infs_in_x",
        "zero_x",
        "empty",
    ),
    "coefficients": (
        "nan_in_g",
        "inf_in_g",
        "minus_inf_in_g",
        "zero_fc2",
        "saturated_norm",
        "saturated_hidden",
        "small_slopes",
        "empty",
    ),
    "apply": (
        "nan_in_x",
        "inf_in_x",
        "minus_inf_in_x",
        "zeros_in_x",
        "nan_in_a",
        "inf_in_a",
        "minus_inf_in_a",
        "nan_in_b",
        "inf_in_b",
        "minus_inf_in_b",
        "zero_slope_of_inf",
        "empty",
    ),
}

# The settings in which special values are tried; the hyper-function's constants
# keep their defaults, for which saturated coefficients are exact.
SPECIAL_FACTORS: dict[str, list[Any]] = {
    "shape": [(3, 8, (5, 5)), (2, 5, (7,)), (4, 16, (2, 9)), (2, 3, (2, 3, 5))],
    "element": list(ELEMENT_TYPES),
    **LAYOUTS,
    "norm": list(NORMS),
    "hidden": [*HIDDENS, "one_layer"],
    "order": list(ORDERS),
    "intercepts": [True, False],
    "dims": ["static", "all"],
    "threads": [1, 2],
}


def settings(op: str, special: str) -> list[dict[str, Any]]:
    """The settings a special value is tried in; what they leave out is drawn."""
    if special == "saturated_hidden":
        return [{"hidden": hidden} for hidden in HIDDENS]
    if special == "empty":
        return [{"spatial": spatial} for spatial in ((), (5,), (7, 7), (2, 3, 2))]
    if special == "small_slopes":
        return [{"norm": "sigmoid"}] * 4
    if op in ("b", "coefficients"):
        return [{"norm": norm} for norm in NORMS]
    return [{}, {}]


def special_case(
    op: str, number: int, seed: int, special: str, row: dict[str, Any]
) -> Case:
    """The case of one row of levels with special values."""
    n, c, spatial = row["shape"]
    half = special in ("squeeze_excitation", "small_slopes")
    two_layers = row["hidden"] != "one_layer"
    constants = {"k": 1, "alpha": (0.5,), "lambda_a": (0.5,)} if half else {}
    hyper = Hyper(
        norm=row["norm"],
        hidden=row["hidden"] if two_layers else "relu",
        order=row["order"],
        intercepts=not half and (row["intercepts"] or special.endswith("_in_b")),
        **constants,
    )
    return Case(
        op,
        number,
        seed,
        0 if special == "empty" else n,
        c,
        () if op == "coefficients" else row.get("spatial", spatial),
        element=row["element"],
        channels_last=row["channels_last"] and op != "coefficients",
        hyper=hyper,
        width=4 if two_layers else None,
        bias1=two_layers,
        bias2=True,
        context=(6, 4) if special.endswith("_in_z") else None,
        offsets=(True, True) if hyper.intercepts else None,
        dims=row["dims"],
        threads=row["threads"],
        special=special,
    )


def special_cases(op: str, first: int, seed: int) -> list[Case]:
    """Every special of an op in its settings, numbered from `first`."""
    wanted = [
        (special, setting)
        for special in SPECIALS[op]
        for setting in settings(op, special)
    ]
    rng = np.random.default_rng([seed, list(FACTORS).index(op), 1])
    table = covering_rows(SPECIAL_FACTORS, len(wanted), rng)
    return [
        special_case(op, first + i, seed, special, row | setting)
        for i, ((special, setting), row) in enumerate(zip(wanted, table, strict=True))
    ]


# The sweep ---------------------------------------------------------------------

BLOCKS = ("pool", "coefficients", "apply")


def sweep(count: int = DEFAULT_COUNT, seed: int = DEFAULT_SEED) -> list[Case]:
    """`count` combinations of the whole op, a fifteenth as many of each block, and
    the special values of all of them.
    """
    counts = {"b": count, **{block: max(count // 15, 1) for block in BLOCKS}}
    cases: list[Case] = []
    for op, size in counts.items():
        cases += combinations(op, size, seed)
        cases += special_cases(op, size, seed)
    return cases
