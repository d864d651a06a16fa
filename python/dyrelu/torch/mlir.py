"""Writes functions on tensors in MLIR's text: what the lowering of operators needs."""

from __future__ import annotations

import itertools
import math
import struct
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import sympy  # type: ignore[import-untyped]
import torch
from torch import Tensor
from torch.utils._sympy.functions import FloorDiv, Mod, PythonMod

from .expression import Expression

ELEMENT_TYPES = {
    torch.float16: "f16",
    torch.bfloat16: "bf16",
    torch.float32: "f32",
    torch.float64: "f64",
    torch.int32: "i32",
    torch.int64: "i64",
    torch.bool: "i1",
}
_WIDTHS = {"f16": 16, "bf16": 16, "f32": 32, "f64": 64, "i32": 32, "i64": 64, "i1": 1}

# A size of a tensor: a number, or an expression of sizes that run time knows.
Size: TypeAlias = int | Any


class Unsupported(Exception):
    """An operator, or what it is given, that is not lowered; it ends an expression."""


def get_sizes(tensor: Tensor) -> tuple[Size, ...]:
    """The sizes of a fake tensor."""
    return tuple(as_size(size) for size in tensor.shape)


def as_size(size: int | torch.SymInt) -> Size:
    """A number if it is one."""
    if isinstance(size, int):
        return size
    expression = size.node.expr
    return int(expression) if expression.is_Integer else expression


@dataclass(frozen=True)
class Ssa:
    """A value of MLIR: a tensor, or a number where `sizes` is None."""

    name: str
    element: str
    sizes: tuple[Size, ...] | None

    @property
    def type(self) -> str:
        """Its type in text."""
        if self.sizes is None:
            return self.element
        dims = "".join(f"{s if isinstance(s, int) else '?'}x" for s in self.sizes)
        return f"tensor<{dims}{self.element}>"

    @property
    def rank(self) -> int:
        """The number of dimensions."""
        return len(self.sizes or ())


def element_type(dtype: torch.dtype) -> str:
    """The name of an element type."""
    if dtype not in ELEMENT_TYPES:
        raise Unsupported(f"elements of {dtype}")
    return ELEMENT_TYPES[dtype]


def is_float(element: str) -> bool:
    """Whether elements of that name are floating-point numbers."""
    return element in ("f16", "bf16", "f32", "f64")


def number(value: float | int | bool, element: str) -> str:
    """A number as an attribute of that type."""
    if not is_float(element):
        return str(int(value))
    value = float(value)
    if math.isfinite(value):
        return format(value, ".17e")
    # Infinities and NaN are written by their bits.
    single = struct.unpack("<I", struct.pack("<f", value))[0]
    if element == "f64":
        return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"
    if element == "f32":
        return f"0x{single:08X}"
    if element == "bf16":
        return f"0x{single >> 16:04X}"
    return f"0x{struct.unpack('<H', struct.pack('<e', value))[0]:04X}"


class Body:
    """The body of an op on elements."""

    def __init__(self, function: Function) -> None:
        self._function = function
        self.lines: list[str] = []

    def op(self, name: str, *operands: str, element: str, attributes: str = "") -> str:
        """An op whose operands and result have one type."""
        return self.raw(f"{name} {attributes}{', '.join(operands)} : {element}")

    def raw(self, text: str) -> str:
        """Any op with one result."""
        result = self._function.new_name()
        self.lines.append(f"{result} = {text}")
        return result

    def number(self, value: float | int | bool, element: str) -> str:
        """A constant."""
        return self.raw(f"arith.constant {number(value, element)} : {element}")

    def convert(self, value: str, source: str, target: str) -> str:
        """An element of another type."""
        if source == target:
            return value
        if not is_float(target):
            raise Unsupported(f"a conversion of {source} to {target}")
        if not is_float(source):
            name = "arith.uitofp" if source == "i1" else "arith.sitofp"
        elif _WIDTHS[source] == _WIDTHS[target]:
            wide = self.raw(f"arith.extf {value} : {source} to f32")
            return self.raw(f"arith.truncf {wide} : f32 to {target}")
        else:
            grows = _WIDTHS[source] < _WIDTHS[target]
            name = "arith.extf" if grows else "arith.truncf"
        return self.raw(f"{name} {value} : {source} to {target}")


def affine_map(dims: int, results: Iterable[int | None]) -> str:
    """A map of loops to indices; None is index 0."""
    names = ", ".join(f"d{dim}" for dim in range(dims))
    indices = ", ".join("0" if dim is None else f"d{dim}" for dim in results)
    return f"affine_map<({names}) -> ({indices})>"


def broadcast_map(sizes: Sequence[Size], result: Sequence[Size]) -> str:
    """The map of an operand of these sizes to a result, by PyTorch's rules."""
    offset = len(result) - len(sizes)
    indices: list[int | None] = []
    for dim, size in enumerate(sizes):
        if size == result[offset + dim]:
            indices.append(offset + dim)
        elif size == 1:
            indices.append(None)
        else:
            raise Unsupported(f"sizes {tuple(sizes)} broadcast to {tuple(result)}")
    return affine_map(len(result), indices)


class Function:
    """A function that grows: ops are appended, and arguments as they are needed.

    Ops get the location that `location` says, with a number behind it unless they are
    the last one of a value.
    """

    def __init__(self) -> None:
        self.arguments: list[tuple[Ssa, Expression]] = []
        self.location = ""
        self._lines: list[str] = []
        self._numbers = itertools.count()
        self._parts = itertools.count()
        self._indices: dict[Size, str] = {}

    def new_name(self) -> str:
        """A fresh name."""
        return f"%{next(self._numbers)}"

    def add_argument(self, fake: Tensor, expression: Expression) -> Ssa:
        """An argument for what an expression computes."""
        name = f"%arg{len(self.arguments)}"
        ssa = Ssa(name, element_type(fake.dtype), get_sizes(fake))
        self.arguments.append((ssa, expression))
        for dim, size in enumerate(ssa.sizes or ()):
            if not isinstance(size, int) and size not in self._indices:
                where = self._index_constant(dim)
                self._indices[size] = self._emit(
                    f"tensor.dim {name}, {where} : {ssa.type}"
                )
        return ssa

    def append(self, text: str, element: str, sizes: tuple[Size, ...] | None) -> Ssa:
        """An op with one result."""
        return Ssa(self._emit(text), element, sizes)

    def finish(self, ssa: Ssa, name: str) -> None:
        """Gives the op that was appended last, which defines `ssa`, the name of the
        value that it is; the first one, if others are the same."""
        if self._lines and self._lines[-1].startswith(f"{ssa.name} ="):
            text, where = self._lines[-1].rsplit(" loc(", 1)
            if "." in where:
                self._lines[-1] = f'{text} loc("{name}")'

    def index(self, size: Size) -> str:
        """A size as a value of type index."""
        if size not in self._indices:
            self._indices[size] = self._build_index(size)
        return self._indices[size]

    def empty(self, sizes: tuple[Size, ...], element: str) -> Ssa:
        """A tensor to write."""
        dynamic = ", ".join(self.index(s) for s in sizes if not isinstance(s, int))
        result = Ssa("", element, sizes)
        return self.append(f"tensor.empty({dynamic}) : {result.type}", element, sizes)

    def scalar(self, value: float, element: str) -> Ssa:
        """A constant number."""
        text = f"arith.constant {number(value, element)} : {element}"
        return self.append(text, element, None)

    def constant(self, data: Tensor) -> Ssa:
        """A constant tensor."""
        element = element_type(data.dtype)
        sizes = tuple(data.shape)

        def write(part: object) -> str:
            if isinstance(part, list):
                return f"[{', '.join(map(write, part))}]"
            if element == "i1":
                return str(bool(part)).lower()
            return number(part, element)  # type: ignore[arg-type]

        values = data.detach().cpu()
        text = write(values.tolist() if values.numel() else [])
        result = Ssa("", element, sizes)
        return self.append(
            f"arith.constant dense<{text}> : {result.type}", element, sizes
        )

    def filled(self, value: float, sizes: tuple[Size, ...], element: str) -> Ssa:
        """A tensor of one number."""
        scalar, empty = self.scalar(value, element), self.empty(sizes, element)
        text = (
            f"linalg.fill ins({scalar.name} : {element}) "
            f"outs({empty.name} : {empty.type}) -> {empty.type}"
        )
        return self.append(text, element, sizes)

    def generic(
        self,
        inputs: Sequence[tuple[Ssa, str]],
        output: Ssa,
        output_map: str,
        iterators: Sequence[str],
        build: Callable[..., str],
    ) -> Ssa:
        """A linalg.generic. `build` gets a Body and the elements, the output's last,
        and returns what is yielded."""
        body = Body(self)
        names = [self.new_name() for _ in range(len(inputs) + 1)]
        result = build(body, *names)
        elements = [ssa.element for ssa, _ in inputs] + [output.element]
        block = ", ".join(f"{n}: {e}" for n, e in zip(names, elements, strict=True))
        maps = ", ".join([*(one for _, one in inputs), output_map])
        kinds = ", ".join(f'"{kind}"' for kind in iterators)
        operands = ", ".join(ssa.name for ssa, _ in inputs)
        types = ", ".join(ssa.type for ssa, _ in inputs)
        ins = f"ins({operands} : {types}) " if inputs else ""
        lines = "\n      ".join(body.lines)
        text = (
            f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [{kinds}]}} "
            f"{ins}outs({output.name} : {output.type}) {{\n    ^bb0({block}):\n"
            f"      {lines}\n      linalg.yield {result} : {output.element}\n"
            f"    }} -> {output.type}"
        )
        return self.append(text, output.element, output.sizes)

    def text(self, results: Sequence[Ssa]) -> str:
        """The module."""
        arguments = ", ".join(f"{ssa.name}: {ssa.type}" for ssa, _ in self.arguments)
        names = ", ".join(ssa.name for ssa in results)
        types = ", ".join(ssa.type for ssa in results)
        lines = "\n    ".join(self._lines)
        end = f"return {names} : {types}" if results else "return"
        return (
            f"func.func @main({arguments}) -> ({types}) {{\n    {lines}\n"
            f"    {end}\n}}\n"
        )

    def _emit(self, text: str) -> str:
        name = self.new_name()
        where = f"{self.location}.{next(self._parts)}"
        self._lines.append(f'{name} = {text} loc("{where}")')
        return name

    def _index_constant(self, value: int) -> str:
        if value not in self._indices:
            self._indices[value] = self._emit(f"arith.constant {value} : index")
        return self._indices[value]

    def _build_index(self, size: Size) -> str:
        if isinstance(size, int) or size.is_Integer:
            return self._index_constant(int(size))
        names = {
            sympy.Add: "arith.addi",
            sympy.Mul: "arith.muli",
            FloorDiv: "arith.divsi",
            Mod: "arith.remsi",
            PythonMod: "arith.remsi",
        }
        if type(size) not in names:
            raise Unsupported(f"the size {size}, which no argument has")
        first, *rest = (self.index(as_plain(part)) for part in size.args)
        for other in rest:
            first = self._emit(f"{names[type(size)]} {first}, {other} : index")
        return first


def as_plain(size: sympy.Basic) -> Size:
    """An int where it is one."""
    return int(size) if size.is_Integer else size
