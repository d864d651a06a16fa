"""Reads modules in MLIR's generic form, with locations and in local scope."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_NAME = re.compile(r"%[\w$.\-]+(?:#\d+)?")
_KEY = re.compile(r'[\w$.\-]+|"(?:[^"\\]|\\.)*"')
_SPACE = re.compile(r"\s+")
_OPENING, _CLOSING = "([{<", ")]}>"


@dataclass
class Operation:
    """An op. Attributes are text; `results` and `operands` are names with their %."""

    name: str
    results: list[str]
    operands: list[str]
    attributes: dict[str, str]
    operand_types: list[str]
    result_types: list[str]
    blocks: list[Block] = field(default_factory=list)
    location: str = ""

    def array(self, key: str) -> list[int]:
        """An attribute that is an array of integers: array<i64: 1, 2>, or [1, 2]."""
        text = self.attributes.get(key, "")
        inner = text.partition(":")[2] if text.startswith("array") else text
        return [int(number) for number in re.findall(r"-?\d+", inner)]

    def number(self, key: str) -> float | None:
        """An attribute that is a number; None if it is absent."""
        if key not in self.attributes:
            return None
        return float(self.attributes[key].partition(":")[0])


@dataclass
class Block:
    """A block of a region; `arguments` are names."""

    arguments: list[str]
    operations: list[Operation]


class _Reader:
    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0

    def fail(self, expected: str) -> ValueError:
        found = self.text[self.at : self.at + 40]
        return ValueError(f"expected {expected} in MLIR's generic form, got {found!r}")

    def skip(self) -> None:
        if match := _SPACE.match(self.text, self.at):
            self.at = match.end()

    def peek(self, literal: str) -> bool:
        self.skip()
        return self.text.startswith(literal, self.at)

    def take(self, literal: str) -> bool:
        if not self.peek(literal):
            return False
        self.at += len(literal)
        return True

    def need(self, literal: str) -> None:
        if not self.take(literal):
            raise self.fail(repr(literal))

    def match(self, pattern: re.Pattern[str], what: str) -> str:
        self.skip()
        found = pattern.match(self.text, self.at)
        if found is None:
            raise self.fail(what)
        self.at = found.end()
        return found.group()

    def balanced(self, stops: str) -> str:
        """Text up to one of the characters outside of brackets and strings."""
        self.skip()
        start, depth = self.at, 0
        while self.at < len(self.text):
            char = self.text[self.at]
            if char == '"':
                self.match(_STRING, "a string")
                continue
            if self.text.startswith("->", self.at):
                self.at += 2
                continue
            if depth == 0 and char in stops:
                break
            depth += (char in _OPENING) - (char in _CLOSING)
            self.at += 1
        return self.text[start : self.at].strip()

    def listed(self, end: str) -> list[str]:
        """Parts between commas, up to a bracket that is passed."""
        parts: list[str] = []
        while not self.take(end):
            parts.append(self.balanced("," + end))
            self.take(",")
        return parts

    def dictionary(self) -> dict[str, str]:
        """{key = value, flag}, of which the bracket is passed."""
        result: dict[str, str] = {}
        while not self.take("}"):
            key = self.match(_KEY, "the name of an attribute").strip('"')
            result[key] = self.balanced(",}") if self.take("=") else "unit"
            self.take(",")
        return result

    def location(self) -> str:
        """The name in loc("name"), or all of another location; "" if there is none."""
        if not self.take("loc("):
            return ""
        text = self.balanced(")")
        self.need(")")
        named = _STRING.match(text)
        return named.group()[1:-1] if named and named.end() == len(text) else text

    def block(self) -> Block:
        arguments: list[str] = []
        if self.take("^"):
            self.match(_KEY, "the name of a block")
            if self.take("("):
                arguments = [self.first_name(part) for part in self.listed(")") if part]
            self.need(":")
        operations: list[Operation] = []
        while not self.peek("}") and not self.peek("^"):
            operations.append(self.operation())
        return Block(arguments, operations)

    @staticmethod
    def first_name(text: str) -> str:
        match = _NAME.match(text)
        return match.group() if match else text

    def results(self) -> list[str]:
        if not self.peek("%"):
            return []
        names: list[str] = []
        while True:
            name = self.match(_NAME, "a value")
            count = int(self.match(_KEY, "a number")) if self.take(":") else 0
            names += [f"{name}#{i}" for i in range(count)] if count else [name]
            if not self.take(","):
                break
        self.need("=")
        return names

    def operation(self) -> Operation:
        results = self.results()
        name = self.match(_STRING, "the name of an op")[1:-1]
        self.need("(")
        operands = self.listed(")")
        attributes: dict[str, str] = {}
        if self.take("["):  # successors
            self.listed("]")
        if self.take("<{"):
            attributes = self.dictionary()
            self.need(">")
        blocks: list[Block] = []
        if self.take("("):
            while not self.take(")"):
                self.need("{")
                while not self.take("}"):
                    blocks.append(self.block())
                self.take(",")
        if self.take("{"):
            attributes.update(self.dictionary())
        self.need(":")
        self.need("(")
        operand_types = self.listed(")")
        self.need("->")
        if self.take("("):
            result_types = self.listed(")")
        else:
            result_types = [
                self.match(re.compile(r"[^\s]+[^\n]*?(?= loc\(|\n)"), "a type")
            ]
        location = self.location()
        return Operation(
            name,
            results,
            operands,
            attributes,
            operand_types,
            result_types,
            blocks,
            location,
        )


def parse(text: str) -> Operation:
    """The module's op."""
    reader = _Reader(text)
    operation = reader.operation()
    reader.skip()
    if reader.at != len(text):
        raise reader.fail("the end")
    return operation


def parse_assignments(text: str) -> dict[str, str]:
    """What is in the brackets of #dialect.attribute<key = value, ...>."""
    inner = text.partition("<")[2].removesuffix(">")
    return _Reader(inner + "}").dictionary()


def walk(operation: Operation) -> Iterator[Operation]:
    """The op and all in it."""
    yield operation
    for block in operation.blocks:
        for inner in block.operations:
            yield from walk(inner)
