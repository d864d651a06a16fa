"""Deliberate faults, each of which the comparison must reject."""

from __future__ import annotations

import math
from dataclasses import replace

from cases import Case
from reference import NORMS, ORDERS, Hyper, group_shift

# Which op's cases show a fault; `applies` says in which of them it makes a difference.
FAULTS = {
    "lambda": "b",
    "alpha": "b",
    "order": "b",
    "norm": "b",
    "hidden": "b",
    "count": "b",
    "bias": "b",
    "layout": "b",
    "narrow_coefficients": "b",
    "narrow_sum": "b",
    "no_maximum": "b",
    "first_sample": "a",
    "shared_rows": "a",
    "no_attention": "c",
    "pi_of_piece": "c",
    "tau_ignored": "attention",
    "gamma_of_positions": "attention",
    "no_cap": "attention",
    "unstable": "attention",
    "mode": "pool",
    "order_of_block": "coefficients",
    "minimum": "apply",
    "pi_ignored": "apply",
    "no_static": "apply",
    "static_as_product": "apply",
    "halves": "aprelu",
    "no_identity": "aprelu",
    "strided_groups": "maxout",
    "least": "maxout",
    "inverse_shift": "shift_max",
    "shift_off_by_one": "shift_max",
    "no_shift": "shift_max",
}

# A hidden function that differs over most of the line.
UNLIKE_HIDDEN = {"relu": "silu", "relu6": "gelu", "silu": "relu", "gelu": "relu6"}


def next_of(names: tuple[str, ...], name: str) -> str:
    """Another name from a list."""
    return names[(names.index(name) + 1) % len(names)]


def scaled(values: tuple[float, ...]) -> tuple[float, ...]:
    """Numbers that are off by an eighth."""
    return tuple(1.125 * value for value in values)


def faulty_hyper(hyper: Hyper, fault: str) -> Hyper:
    """The hyper-function that a fault makes of the one that was asked for."""
    if fault == "lambda":
        names = ("lambda_a", "lambda_b")
        return replace(hyper, **{n: scaled(hyper.constants(n)) for n in names})
    if fault == "alpha":
        alpha = tuple(value + 0.125 for value in hyper.constants("alpha"))
        return replace(hyper, alpha=alpha)
    if fault in ("order", "order_of_block"):
        return replace(hyper, order=next_of(ORDERS, hyper.order))
    if fault == "norm":
        return replace(hyper, norm=next_of(NORMS, hyper.norm))
    if fault == "hidden":
        return replace(hyper, hidden=UNLIKE_HIDDEN[hyper.hidden])
    return hyper


def pooled_positions(case: Case) -> int:
    """How many positions the mean is taken over."""
    return math.prod(case.spatial if case.context is None else case.context[1:])


def other_order(case: Case) -> bool:
    """Whether the rows mean something else in the order that a fault takes."""
    sizes = {"kind": case.hyper.kinds, "k": case.hyper.k, "c": case.c}
    orders = {
        "slopes_first": ["kind", "k", "c"],
        "interleaved": ["k", "kind", "c"],
        "channel_major": ["c", "kind", "k"],
    }
    names = case.hyper.order, next_of(ORDERS, case.hyper.order)
    return len({tuple(n for n in orders[o] if sizes[n] > 1) for o in names}) > 1


def applies_to_shift(fault: str, case: Case) -> bool:
    """Whether a fault takes another permutation."""
    if fault == "shift_off_by_one":
        return case.groups is not None and case.c > case.groups
    shift = case.permutation or group_shift(case.groups, case.c)
    identity = list(range(case.c))
    if fault == "no_shift":
        return list(shift) != identity
    return [shift[channel] for channel in shift] != identity


def applies_to_special(fault: str, case: Case) -> bool:
    """Faults that show with special values only."""
    if fault == "unstable":
        return case.special == "large_logits" and case.element != "f64"
    zeros = [slope == 0 for slope, _ in case.pieces]
    if case.special == "static_of_nan":  # is NaN as soon as x takes part
        return all(zeros)
    return case.special.startswith("static_of") and any(zeros)


def applies_to_op(fault: str, case: Case) -> bool:
    """Faults of the ops other than the whole of variant B."""
    attention = case.attention
    size = math.prod(case.spatial)
    if case.op == "shift_max":
        return applies_to_shift(fault, case)
    return {
        "first_sample": case.n > 1,
        "shared_rows": case.hyper.k > 1,
        "pi_of_piece": case.hyper.intercepts and size > 1,
        "tau_ignored": size > 1
        and attention is not None
        and attention.tau not in (None, 1.0),
        "gamma_of_positions": attention is not None and attention.gamma is None,
        "no_cap": size > 1,
        "no_attention": size > 1,
        "mode": case.mode != "mean"
        and not (case.mode == "positive" and case.values in ("rectified", "shifted")),
        "order_of_block": other_order(case),
        "minimum": case.slopes is not None and case.hyper.k > 1,
        "pi_ignored": case.attended,
        "no_static": len(case.pieces) > 1 and case.slopes is not None,
        "halves": case.values not in ("rectified", "shifted"),
        "strided_groups": case.hyper.k > 1 and case.c > 1,
        "least": case.hyper.k > 1,
    }.get(fault, True)


def size(case: Case) -> int:
    """The elements of x."""
    return math.prod((case.n, case.c, *case.spatial))


def applies(fault: str, case: Case) -> bool:
    """Whether a fault can change the result of a case."""
    if case.op != FAULTS[fault] or case.n == 0:
        return False
    if fault in ("unstable", "static_as_product"):
        return applies_to_special(fault, case)
    if case.special:
        return False
    if case.op != "b":
        return applies_to_op(fault, case)
    return {
        "order": other_order(case),
        "hidden": case.width is not None,
        "count": pooled_positions(case) % 4 != 0,
        "bias": case.bias1 or case.bias2,
        "layout": case.c > 1 and math.prod(case.spatial) > 1,
        # One number alone may round to the same, or be its first piece.
        "narrow_coefficients": case.element in ("f16", "bf16") and size(case) > 1,
        "narrow_sum": case.element in ("f16", "bf16")
        and not case.context_in_acc
        and pooled_positions(case) > 1,
        "no_maximum": case.hyper.k > 1 and size(case) > 1,
    }.get(fault, True)
