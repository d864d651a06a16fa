"""Computations on tensors as text of MLIR's linalg dialect.

Dimensions have letters, as in numpy.einsum, and what is computed of elements is written
with Python's operators:

    program = Program("f32", {"n": 8, "c": 16, "s": 49})
    x, shift = Value("%x", "ncs"), Value("%shift", "c")
    moved = program.map("ncs", lambda x, shift: x + shift, x, shift)
    sums = program.sum("nc", lambda x: x, moved)
    print(program.function("main", [x, shift], [sums]))
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from .elements import Block, Scalar
from .text import TensorType, number

# The letter of a dimension of size 1, along which all share a number.
SHARED = "1"


class Value(NamedTuple):
    """A tensor of the program, and the letters of its dimensions."""

    name: str
    dims: str


class Program:
    """The body of a function: ops one after the other, on elements of one type."""

    def __init__(self, element: str, sizes: Mapping[str, int]) -> None:
        """Of MLIR's type `element`; `sizes` has those of the dimensions, by letter."""
        self._element = element
        self.sizes = dict(sizes) | {SHARED: 1}
        self._lines: list[str] = []
        self._count = 0

    @property
    def body(self) -> str:
        """Its text."""
        return "".join(self._lines)

    def type_of(self, dims: str) -> TensorType:
        """The type of a tensor of these dimensions."""
        return TensorType(self._element, tuple(self.sizes[letter] for letter in dims))

    def map(self, dims: str, function: Callable[..., Any], *operands: Value) -> Any:
        """What `function` makes of each element of the operands: one tensor of the
        dimensions `dims`, or a tuple of them where it returns several."""
        return self._generic(dims, "", function, operands)

    def sum(self, dims: str, function: Callable[..., Any], *operands: Value) -> Any:
        """The same, summed over the dimensions that `dims` has not."""
        letters = "".join(operand.dims for operand in operands)
        reduced = (d for d in letters if d not in dims and d != SHARED)
        over = "".join(dict.fromkeys(reduced))
        return self._generic(dims, over, function, operands)

    def emit(self, code: str, *dims: str) -> list[Value]:
        """Adds an op whose text is given, and whose results have these dimensions."""
        results = [Value(self._make_name(), of_one) for of_one in dims]
        names = ", ".join(result.name for result in results)
        self._lines.append(f"  {names} = {code}\n")
        return results

    def split(self, value: Value, letter: str, letters: str) -> Value:
        """The same with several dimensions in the place of one."""
        dims = value.dims.replace(letter, letters)
        groups, start = [], 0
        for one in value.dims:
            count = len(letters) if one == letter else 1
            groups.append(list(range(start, start + count)))
            start += count
        kind = self.type_of(dims)
        (expanded,) = self.emit(
            f"tensor.expand_shape {value.name} {groups} output_shape "
            f"{list(kind.shape)}\n"
            f"    : {self.type_of(value.dims)} into {kind}",
            dims,
        )
        return expanded

    def stack(self, dims: str, *values: Value) -> Value:
        """One tensor of the rows of several, of which some may be one row each."""
        kind = self.type_of(dims)
        (stacked,) = self.emit(f"tensor.empty() : {kind}", dims)
        start = 0
        for value in values:
            source, rows = self.type_of(value.dims), self._count_rows(value, dims)
            (stacked,) = self.emit(
                f"tensor.insert_slice {value.name} into {stacked.name}"
                f"[{start}, 0] [{rows}, {kind.shape[1]}] [1, 1]\n"
                f"    : {source} into {kind}",
                dims,
            )
            start += rows
        return stacked

    def rows(self, value: Value, start: int, dims: str) -> Value:
        """Rows of a tensor, or one row if `dims` has one letter less."""
        kind, result = self.type_of(value.dims), self.type_of(dims)
        count = self._count_rows(Value("", dims), value.dims)
        (taken,) = self.emit(
            f"tensor.extract_slice {value.name}"
            f"[{start}, 0] [{count}, {kind.shape[1]}] [1, 1]\n"
            f"    : {kind} to {result}",
            dims,
        )
        return taken

    def _count_rows(self, value: Value, dims: str) -> int:
        return self.sizes[value.dims[0]] if len(value.dims) == len(dims) else 1

    def types_of(self, values: Sequence[Value]) -> str:
        """Their types, with commas between them."""
        return ", ".join(str(self.type_of(value.dims)) for value in values)

    def call(
        self, name: str, operands: Sequence[Value], dims: Sequence[str]
    ) -> list[Value]:
        """The results of a function of the module, of these dimensions."""
        values = ", ".join(operand.name for operand in operands)
        results = ", ".join(str(self.type_of(of_one)) for of_one in dims)
        return self.emit(
            f"func.call @{name}({values})\n"
            f"    : ({self.types_of(operands)}) -> ({results})",
            *dims,
        )

    def function(
        self, name: str, arguments: Sequence[Value], results: Sequence[Value]
    ) -> str:
        """The function of MLIR."""
        given = ", ".join(f"{v.name}: {self.type_of(v.dims)}" for v in arguments)
        types = self.types_of(results)
        values = ", ".join(result.name for result in results)
        return (
            f"func.func @{name}({given}) -> ({types}) {{\n"
            f"{self.body}  return {values} : {types}\n}}\n"
        )

    def _make_name(self) -> str:
        self._count += 1
        return f"%v{self._count}"

    def _start(self, dims: str, is_sum: bool) -> str:
        """The tensor that a result is written over, or added to."""
        (empty,) = self.emit(f"tensor.empty() : {self.type_of(dims)}", dims)
        if not is_sum:
            return empty.name
        element = self._element
        (zero,) = self.emit(f"arith.constant {number(0.0)} : {element}", dims)
        (zeros,) = self.emit(
            f"linalg.fill ins({zero.name} : {element})\n"
            f"    outs({empty.name} : {self.type_of(dims)}) -> {self.type_of(dims)}",
            dims,
        )
        return zeros.name

    def _generic(
        self,
        dims: str,
        over: str,
        function: Callable[..., Any],
        operands: Sequence[Value],
    ) -> Any:
        block = Block(self._element)
        computed = function(*(Scalar(block, f"%i{i}") for i in range(len(operands))))
        elements = computed if isinstance(computed, tuple) else (computed,)
        if over:
            elements = tuple(
                Scalar(block, f"%o{i}") + one for i, one in enumerate(elements)
            )
        start = self._start(dims, bool(over))
        outputs = [Value(start, dims)] * len(elements)
        given = [f"%i{i}" for i in range(len(operands))]
        given += [f"%o{i}" for i in range(len(elements))]
        types = ", ".join([self._element] * len(elements))
        kinds = ['"parallel"'] * len(dims) + ['"reduction"'] * len(over)
        results = self.types_of(outputs)
        values = self.emit(
            f"linalg.generic {{\n"
            f"    indexing_maps = [{_maps(dims + over, [*operands, *outputs])}],\n"
            f"    iterator_types = [{', '.join(kinds)}]}}\n"
            f"    ins({_names(operands)} : {self.types_of(operands)})\n"
            f"    outs({_names(outputs)} : {results}) {{\n"
            f"  ^bb0({', '.join(f'{name}: {self._element}' for name in given)}):\n"
            f"{''.join(block.lines)}"
            f"    linalg.yield {_names(elements)} : {types}\n"
            f"  }} -> ({results})",
            *[dims] * len(elements),
        )
        return tuple(values) if isinstance(computed, tuple) else values[0]


def _names(values: Sequence[Value] | Sequence[Scalar]) -> str:
    return ", ".join(value.name for value in values)


def _maps(loops: str, values: Sequence[Value]) -> str:
    """Which elements of each are read and written."""
    position = {letter: f"d{i}" for i, letter in enumerate(loops)} | {SHARED: "0"}
    given = ", ".join(position[letter] for letter in loops)
    maps = []
    for value in values:
        read = ", ".join(position[letter] for letter in value.dims)
        maps.append(f"affine_map<({given}) -> ({read})>")
    return ", ".join(maps)
