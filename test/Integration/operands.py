"""The operands and results of a case: their order, shapes and types."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cases import GRADIENTS, VARIANTS, Case
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


# Symbols: N; C, Cz the channels of x and of the context; S, Z their positions; H
# the hidden units; P a size that only the op knows (the rows of `a`, the row of the
# attention's weights). K and a 1 that broadcasts are always static.
ALL_SYMBOLS = {"N", "C", "Cz", "S", "Z", "H", "P"}
ALIASES = {"R": "C", "2C": "C", "CK": "C"}

# The dimensions that each choice of `dims` leaves open, in every tensor or in those
# that GROUPS names.
OPEN_SYMBOLS = {
    "static": set(),
    "batch": {"N"},
    "spatial": {"S", "Z"},
    "channels": {"C", "Cz"},
    "all": ALL_SYMBOLS,
    "activations": ALL_SYMBOLS,
    "weights": ALL_SYMBOLS - {"N"},
    "coefficients": ALL_SYMBOLS,
    "operands": ALL_SYMBOLS,
    "results": ALL_SYMBOLS,
}
GROUPS = {
    "activations": {"x", "z", "y", "pi", "dy", "dx", "dpi"},
    "weights": {"w1", "b1", "w2", "b2", "wp", "bp"},
    "coefficients": {"a", "b", "da", "db"},
}


class Opener:
    """Decides which dimensions of a case's tensors are dynamic.

    A symbol is open everywhere or nowhere (the rows of the last layer go with C),
    but for the choices that open one group of tensors only.
    """

    def __init__(self, case: Case, kind: str) -> None:
        self.case = case
        self.kind = kind  # operands or results
        if case.dims == "mixed":
            symbols = sorted(ALL_SYMBOLS)
            drawn = case.rng(purpose=2).integers(0, 2, len(symbols))
            self.open = {s for s, bit in zip(symbols, drawn, strict=True) if bit}
        else:
            self.open = OPEN_SYMBOLS[case.dims]

    def chosen(self, name: str) -> bool:
        """Whether a tensor is of the group that is opened."""
        dims = self.case.dims
        if dims in ("operands", "results"):
            return self.kind == dims
        return name in GROUPS.get(dims, (name,))

    def tensor(self, name: str, dims: list[tuple[str, int]], element: str) -> Tensor:
        """A tensor whose open dimensions are those of this case."""
        opened = self.open if self.chosen(name) else set()
        return Tensor(
            name,
            tuple(
                Dim(symbol, size, ALIASES.get(symbol, symbol) in opened)
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
    """x, or y."""
    channels = ("C", case.c)
    if case.op == "maxout" and name == "x":
        channels = ("CK", case.c * case.hyper.k)
    dims = arranged(case.n, channels, "S", case.spatial, case.channels_last)
    return opener.tensor(name, dims, case.element)


def context(case: Case, opener: Opener) -> list[Tensor]:
    """z, unless it is x."""
    if case.context is None:
        return []
    channels, *spatial = case.context
    symbol = "S" if case.op in ("c", "attention") else "Z"
    dims = arranged(
        case.n, ("Cz", channels), symbol, tuple(spatial), case.channels_last
    )
    acc = case.element_type.accumulator
    element = acc if case.context_in_acc else case.element
    return [opener.tensor("z", dims, element)]


def layers(case: Case, opener: Opener) -> list[Tensor]:
    """The weights and biases that are present, in order."""
    if case.op == "aprelu":
        width = ("2C", 2 * case.c)
    else:
        symbol = "C" if case.context is None else "Cz"
        width = (symbol, case.context_channels)
    rows = "P" if case.op == "a" or case.shared else "R"
    result = []
    for number, outputs, bias in (
        (1, ("H", case.width), case.bias1),
        (2, (rows, case.rows), case.bias2),
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


def attention_weights(case: Case, opener: Opener) -> list[Tensor]:
    """The 1x1 convolution before the softmax, and the temperature."""
    attention = case.attention
    if attention is None:
        return []
    symbol = "C" if case.context is None else "Cz"
    dims = [("P", 1), (symbol, case.context_channels)]
    result = [opener.tensor("wp", dims, attention.element)]
    if attention.bias:
        result.append(opener.tensor("bp", dims[:1], attention.element))
    if attention.tau_operand:
        result.append(opener.tensor("tau", [], case.element_type.accumulator))
    return result


def positions(case: Case, opener: Opener, name: str = "pi") -> Tensor:
    """pi, or its gradient, [N, S...]."""
    dims = [("N", case.n), *(("S", size) for size in case.spatial)]
    return opener.tensor(name, dims, case.element_type.accumulator)


def coefficient(case: Case, opener: Opener, name: str, form: str) -> Tensor:
    """Slopes or intercepts of a form; see `Case`."""
    one = ("1", 1)
    batch = ("N", case.n) if form[0] == "n" else one
    channels = ("C", case.c) if form[1] == "c" else one
    spatial = []
    for number, size in enumerate(case.spatial if len(form) > 2 else ()):
        present = form[2] == "s" or (form[2] == "r" and number == 0)
        spatial.append(("S", size) if present else one)
    rest = [*spatial, channels] if case.channels_last else [channels, *spatial]
    dims = [batch, ("K", case.hyper.k), *rest]
    return opener.tensor(name, dims, case.element_type.accumulator)


def coefficients(case: Case, opener: Opener, prefix: str = "") -> list[Tensor]:
    """Slopes and intercepts, if they are operands, or what has their shapes."""
    forms = {f"{prefix}a": case.slopes, f"{prefix}b": case.offsets}
    return [
        coefficient(case, opener, name, form)
        for name, form in forms.items()
        if form is not None
    ]


def pooled(case: Case, opener: Opener, channels: tuple[str, int]) -> Tensor:
    """The pooled context g."""
    dims = [("N", case.n), channels]
    return opener.tensor("g", dims, case.element_type.accumulator)


def operands(case: Case) -> list[Tensor]:
    """What the entry of a case takes, in order."""
    opener = Opener(case, "operands")
    if case.op == "coefficients":
        symbol = "C" if case.context is None else "Cz"
        g = pooled(case, opener, (symbol, case.context_channels))
        return [g, *layers(case, opener)]
    if case.op == "attention":
        return [*context(case, opener), *attention_weights(case, opener)]
    given = [activation(case, opener, "x")]
    if case.op in GRADIENTS:
        given.append(activation(case, opener, "dy"))
    if case.op in VARIANTS:
        given += context(case, opener)
    if case.op in (*VARIANTS, "aprelu"):
        given += layers(case, opener)
    given += attention_weights(case, opener)
    given += coefficients(case, opener)
    return [*given, positions(case, opener)] if case.attended else given


def results(case: Case) -> list[Tensor]:
    """What the entry of a case returns, in order."""
    opener = Opener(case, "results")
    if case.op == "pool":
        return [pooled(case, opener, ("C", case.c))]
    if case.op == "coefficients":
        names = ("a", "b") if case.hyper.intercepts else ("a",)
        return [coefficient(case, opener, name, "nc") for name in names]
    if case.op == "attention":
        return [positions(case, opener)]
    if case.op == "apply_grad_attention":
        return [positions(case, opener, "dpi")]
    if case.op == "apply_grad_coefficients":
        return coefficients(case, opener, "d")
    if case.op == "apply_grad_input":
        acc = case.element_type.accumulator
        dx = activation(case, opener, "dx")
        return [replace(dx, element=acc) if case.wide_result else dx]
    return [activation(case, opener, "y")]
