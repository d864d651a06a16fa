"""The operands and results of a case: their order, shapes and types."""

from __future__ import annotations

from dataclasses import dataclass

from cases import Case
from element_types import ELEMENT_TYPES, ElementType


@dataclass(frozen=True)
class Dim:
    """A dimension: its symbol, its size, and whether the type leaves it open."""

    symbol: str
    size: int
    dynamic: bool = False


@dataclass(frozen=True)
class Tensor:
    """An operand or a result."""

    name: str
    dims: tuple[Dim, ...]
    element: str

    @property
    def shape(self) -> tuple[int, ...]:
        """The sizes at run time."""
        return tuple(dim.size for dim in self.dims)

    @property
    def element_type(self) -> ElementType:
        """The type of the elements."""
        return ELEMENT_TYPES[self.element]

    @property
    def type(self) -> str:
        """The type in MLIR's spelling."""
        sizes = ["?" if dim.dynamic else str(dim.size) for dim in self.dims]
        return f"tensor<{'x'.join([*sizes, self.element])}>"


# The dimensions that each choice of `dims` leaves open.
OPEN_SYMBOLS = {
    "static": set(),
    "batch": {"N"},
    "spatial": {"S", "Z"},
    "channels": {"C", "Cz"},
    "all": {"N", "C", "Cz", "S", "Z", "H"},
    "activations": {"N", "C", "Cz", "S", "Z"},
    "weights": {"C", "Cz", "H"},
}
ACTIVATIONS = ("x", "z", "y")


class Opener:
    """Decides which dimensions of a case's tensors are dynamic.

    A symbol is open everywhere or nowhere (the rows of the last layer go with C),
    but for the choices `activations` and `weights`, which open one group only.
    """

    def __init__(self, case: Case) -> None:
        self.dims = case.dims
        if case.dims == "mixed":
            symbols = sorted(OPEN_SYMBOLS["all"])
            drawn = case.rng(purpose=2).integers(0, 2, len(symbols))
            self.open = {s for s, bit in zip(symbols, drawn, strict=True) if bit}
        else:
            self.open = OPEN_SYMBOLS[case.dims]

    def tensor(self, name: str, dims: list[tuple[str, int]], element: str) -> Tensor:
        """A tensor whose open dimensions are those of this case."""
        group = {"activations": ACTIVATIONS, "weights": ("w1", "b1", "w2", "b2")}
        chosen = name in group.get(self.dims, (name,))
        aliases = {"R": "C"}
        return Tensor(
            name,
            tuple(
                Dim(symbol, size, chosen and aliases.get(symbol, symbol) in self.open)
                for symbol, size in dims
            ),
            element,
        )


def arranged(
    n: int, c: tuple[str, int], s: str, spatial: tuple[int, ...], last: bool
) -> list[tuple[str, int]]:
    """[N, C, S...] or [N, S..., C]."""
    positions = [(s, size) for size in spatial]
    return [("N", n), *positions, c] if last else [("N", n), c, *positions]


def activation(case: Case, opener: Opener, name: str) -> Tensor:
    """x, or y, which has x's type."""
    dims = arranged(case.n, ("C", case.c), "S", case.spatial, case.channels_last)
    return opener.tensor(name, dims, case.element)


def context(case: Case, opener: Opener) -> list[Tensor]:
    """z, unless it is x."""
    if case.context is None:
        return []
    channels, *spatial = case.context
    dims = arranged(case.n, ("Cz", channels), "Z", tuple(spatial), case.channels_last)
    return [opener.tensor("z", dims, case.element)]


def layers(case: Case, opener: Opener) -> list[Tensor]:
    """The weights and biases that are present, in order."""
    symbol = "C" if case.context is None else "Cz"
    width = (symbol, case.context_channels)
    result = []
    for number, outputs, bias in (
        (1, ("H", case.width), case.bias1),
        (2, ("R", case.rows), case.bias2),
    ):
        if outputs[1] is None:
            continue
        acc = case.element_type.accumulator
        element = acc if case.weights_in_acc else case.element
        result.append(opener.tensor(f"w{number}", [outputs, width], element))
        if bias:
            result.append(opener.tensor(f"b{number}", [outputs], element))
        width = outputs
    return result


def coefficient(
    case: Case, opener: Opener, name: str, per_sample: bool, per_channel: bool
) -> Tensor:
    """Slopes or intercepts, [N or 1, K, C or 1]."""
    dims = [
        ("N", case.n) if per_sample else ("1", 1),
        ("K", case.hyper.k),
        ("C", case.c) if per_channel else ("1", 1),
    ]
    return opener.tensor(name, dims, case.element_type.accumulator)


def pooled(case: Case, opener: Opener, channels: tuple[str, int]) -> Tensor:
    """The pooled context g."""
    dims = [("N", case.n), channels]
    return opener.tensor("g", dims, case.element_type.accumulator)


def operands(case: Case) -> list[Tensor]:
    """What the entry of a case takes, in order."""
    opener = Opener(case)
    if case.op == "b":
        x = activation(case, opener, "x")
        return [x, *context(case, opener), *layers(case, opener)]
    if case.op == "pool":
        return [activation(case, opener, "x")]
    if case.op == "coefficients":
        symbol = "C" if case.context is None else "Cz"
        g = pooled(case, opener, (symbol, case.context_channels))
        return [g, *layers(case, opener)]
    given = [
        activation(case, opener, "x"),
        coefficient(case, opener, "a", *case.slopes),
    ]
    if case.offsets is not None:
        given.append(coefficient(case, opener, "b", *case.offsets))
    return given


def results(case: Case) -> list[Tensor]:
    """What the entry of a case returns, in order."""
    opener = Opener(case)
    if case.op == "pool":
        return [pooled(case, opener, ("C", case.c))]
    if case.op == "coefficients":
        names = ("a", "b") if case.hyper.intercepts else ("a",)
        return [coefficient(case, opener, name, True, True) for name in names]
    return [activation(case, opener, "y")]
