"""The code for an element, written with Python's operators."""

from __future__ import annotations

from .text import number


class Scalar:
    """An element, in the code for one."""

    def __init__(self, block: Block, name: str) -> None:
        self._block = block
        self.name = name

    def __add__(self, other: Scalar | float) -> Scalar:
        return self._block.emit("arith.addf", self, other)

    def __sub__(self, other: Scalar | float) -> Scalar:
        return self._block.emit("arith.subf", self, other)

    def __mul__(self, other: Scalar | float) -> Scalar:
        return self._block.emit("arith.mulf", self, other)

    def __rtruediv__(self, other: float) -> Scalar:
        return self._block.emit("arith.divf", other, self)

    def __neg__(self) -> Scalar:
        return self._block.emit("arith.negf", self)

    def sqrt(self) -> Scalar:
        """Its square root."""
        return self._block.emit("math.sqrt", self)

    def if_moderate(self) -> Scalar:
        """It, or 0 where it is infinite, nearly so, or NaN."""
        emit = self._block.emit
        is_moderate = emit("arith.cmpf olt,", emit("math.absf", self), 1e38)
        return emit("arith.select", is_moderate, self, 0.0)

    def clamp(self, least: float) -> Scalar:
        """The larger one of it and a number; NaN stays NaN."""
        return self._block.emit("arith.maximumf", self, least)


class Block:
    """The code for an element."""

    def __init__(self, element: str) -> None:
        self._element = element
        self.lines: list[str] = []

    def emit(self, op: str, *operands: Scalar | float) -> Scalar:
        names = ", ".join(self._name_of(operand) for operand in operands)
        return self._assign(f"{op} {names}")

    def _assign(self, code: str) -> Scalar:
        name = f"%t{len(self.lines)}"
        self.lines.append(f"    {name} = {code} : {self._element}\n")
        return Scalar(self, name)

    def _name_of(self, operand: Scalar | float) -> str:
        if isinstance(operand, Scalar):
            return operand.name
        return self._assign(f"arith.constant {number(operand)}").name
