"""A case of the sweep: one execution of one op."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from element_types import ELEMENT_TYPES, ElementType
from reference import Hyper

OPS = (
    "b",
    "pool",
    "coefficients",
    "apply",
    "a",
    "c",
    "attention",
    "aprelu",
    "maxout",
    "shift_max",
    "apply_grad_coefficients",
    "apply_grad_input",
    "apply_grad_attention",
)
GRADIENTS = OPS[-3:]
VARIANTS = ("a", "b", "c")
WITH_HYPER = (*VARIANTS, "coefficients")


@dataclass(frozen=True)
class Attention:
    """How spatial attention is given.

    `element` is the type of its weights. `tau` is a number, taken as an operand if
    `tau_operand`; None is left out, as gamma is.
    """

    element: str
    bias: bool = False
    tau: float | None = None
    tau_operand: bool = False
    gamma: float | None = None


@dataclass(frozen=True)
class Case:
    """One execution of one op.

    Shapes: x is [n, c, *spatial] (channels first or last), but [n, c * k, *spatial]
    for `maxout`. The context, if any, is [n, context[0], *context[1:]] in the same
    layout. `width` is H, None for one layer. For `coefficients`, c are the channels
    of the result and `context` holds those of its operand if they differ.

    `slopes` and `offsets` are the forms of a and b given as operands, None without
    them: which dimensions of x they have, in the order n, c, s, with 1 in the place
    of one that is broadcast: "nc" or, of x's rank and one more, "n1s". The letter s
    is all positions, r the first spatial dimension alone. `pieces` are the static
    ones, `attended` says that `apply` takes pi, `wide_result` that dx is in acc(T).

    `processor` is what the code is compiled for, as LLVM names it.

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
    context_in_acc: bool = False
    weights_in_acc: bool = False
    attention: Attention | None = None
    mode: str = "mean"
    slopes: str | None = None
    offsets: str | None = None
    pieces: tuple[tuple[float, float], ...] = ()
    attended: bool = False
    wide_result: bool = False
    positive_first: bool = False
    shared: bool = False
    groups: int | None = None
    permutation: tuple[int, ...] | None = None
    dims: str = "static"
    threads: int = 1
    processor: str = "native"
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
        if self.op == "aprelu":
            return 1 if self.shared else self.c
        channels = 1 if self.op == "a" else self.c
        return self.hyper.kinds * self.hyper.k * channels

    @property
    def name(self) -> str:
        """The case in words, unique in a sweep."""
        shape = "x".join(str(size) for size in (self.n, self.c, *self.spatial))
        words = [self.op, f"{self.number:03}", self.element, shape]
        if self.op != "coefficients":
            words.append("last" if self.channels_last else "first")
        words += NAME_WORDS[self.op](self)
        words.append(self.dims)
        words += [self.special] if self.special else []
        words += [self.processor] if self.processor != "native" else []
        return "-".join(words)

    def rng(self, purpose: int = 0) -> np.random.Generator:
        """The case's own random numbers, a stream for each purpose."""
        op = OPS.index(self.op)
        return np.random.default_rng([self.seed, op, self.number, purpose])


# What a name says of the parts of an op ------------------------------------------


def hyper_words(case: Case) -> list[str]:
    """The hyper-function, and the context."""
    hyper = case.hyper
    layers = "one" if case.width is None else f"{hyper.hidden}-h{case.width}"
    words = [f"k{hyper.k}", hyper.norm, layers, hyper.order]
    if not hyper.intercepts:
        words.append("slopes")
    if case.context is not None:
        words.append("z" + "x".join(str(size) for size in case.context))
    return words


def attention_words(case: Case) -> list[str]:
    """The parameters of the softmax."""
    attention = case.attention
    assert attention is not None
    words = []
    if attention.tau is not None:
        words.append(f"{'run' if attention.tau_operand else ''}tau{attention.tau:g}")
    if attention.gamma is not None:
        words.append(f"gamma{attention.gamma:g}")
    return words


def form_words(case: Case) -> list[str]:
    """The coefficients that are operands."""
    if case.slopes is None:
        return []
    given = [("a", case.slopes), ("b", case.offsets)]
    return [f"k{case.hyper.k}", *(name + form for name, form in given if form)]


def apply_words(case: Case) -> list[str]:
    """The pieces, and pi."""
    words = form_words(case)
    if case.pieces:
        words.append(f"static{len(case.pieces)}")
    return [*words, "pi"] if case.attended else words


def aprelu_words(case: Case) -> list[str]:
    """The layers, and how they are read."""
    words = ["one" if case.width is None else f"h{case.width}"]
    words += ["positive"] if case.positive_first else []
    return [*words, "shared"] if case.shared else words


def shift_words(case: Case) -> list[str]:
    """The coefficients, and the permutation."""
    shift = "array" if case.groups is None else f"g{case.groups}"
    return [*form_words(case), shift]


NAME_WORDS = {
    "a": hyper_words,
    "b": hyper_words,
    "c": lambda case: hyper_words(case) + attention_words(case),
    "pool": lambda case: [case.mode],
    "coefficients": hyper_words,
    "attention": attention_words,
    "apply": apply_words,
    "aprelu": aprelu_words,
    "maxout": lambda case: [f"k{case.hyper.k}"],
    "shift_max": shift_words,
    **{op: apply_words for op in GRADIENTS},
}
