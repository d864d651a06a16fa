"""Cases in which every op meets sizes around a vector's, at every width of vectors."""

from __future__ import annotations

from dataclasses import replace

from cases import GRADIENTS, OPS, WITH_HYPER, Attention, Case
from factors import WIDTHS
from reference import Hyper

# Less than a vector, a vector, one more, and a plane of 7 by 7.
SIZES = (1, 2, 3, 7, 15, 16, 17, 49)

# Which sizes of C meet a size of S, by distance in the list: each of them meets each
# layout and both f32 and another type.
CHANNELS_FIRST, CHANNELS_LAST = 3, 6
OTHER_TYPES = ("bf16", "f16", "f64")

Fields = dict[str, object]


def op_fields(op: str, case: Case) -> Fields:
    """What an op has besides x."""
    fields: Fields = {}
    if op in WITH_HYPER or op == "aprelu":
        fields |= {"width": 3, "bias1": True, "bias2": True}
    if op == "coefficients":
        fields |= {"spatial": (), "context": (*case.spatial,), "channels_last": False}
    if op in ("c", "attention"):
        fields["attention"] = Attention(case.element, gamma=2.5)
    if op == "attention":
        fields["context"] = (case.c, *case.spatial)
    if op == "apply" or op in GRADIENTS:
        fields |= {"slopes": "nc", "offsets": "nc", "pieces": ((1.0, 0.0),)}
    if op == "shift_max":
        fields |= {"slopes": "nc", "offsets": "nc", "groups": 1}
    return fields


def tail_cases(op: str, first: int, seed: int) -> list[Case]:
    """Every size of S and of C at every width, numbered from `first`."""
    cases: list[Case] = []
    for processor in WIDTHS:
        for index, positions in enumerate(SIZES):
            for last in (False, True):
                distance = CHANNELS_LAST if last else CHANNELS_FIRST
                other = OTHER_TYPES[index % len(OTHER_TYPES)]
                case = Case(
                    op,
                    first + len(cases),
                    seed,
                    n=3,
                    c=SIZES[(index + distance) % len(SIZES)],
                    spatial=(positions,),
                    element="f32" if (index + last) % 2 else other,
                    channels_last=last,
                    hyper=Hyper(),
                    dims=("static", "all")[index // 2 % 2],
                    processor=processor,
                )
                cases.append(replace(case, **op_fields(op, case)))
    return cases


def tails(seed: int, first: int = 1000) -> list[Case]:
    """The cases of all ops, with numbers that no other case of a sweep has."""
    return [case for op in OPS for case in tail_cases(op, first, seed)]
