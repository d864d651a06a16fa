"""Expressions over sizes in launch descriptions."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from cuda_programs import K
from descriptions import dumps, simple
from dyrelu import cuda
from failures import INVALID_ARGUMENT
from fake_driver import FakeArray, FakeDriver

MASK = 2**64 - 1


def unsigned(a: int) -> int:
    """The same 64 bits."""
    return a & MASK


def signed(a: int) -> int:
    """The same 64 bits."""
    return (a & MASK) - 2**64 if a & 2**63 else a & MASK


def truncated(a: int, b: int) -> int:
    """The quotient rounded towards zero."""
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


OPERATORS: dict[str, Callable[[int, int], int]] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": truncated,
    "rem": lambda a, b: a - b * truncated(a, b),
    "floordiv": lambda a, b: a // b,
    "ceildiv": lambda a, b: -(-a // b),
    "mod": lambda a, b: a % b,
    "min": min,
    "max": max,
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b,
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b,
    "udiv": lambda a, b: signed(unsigned(a) // unsigned(b)),
    "urem": lambda a, b: signed(unsigned(a) % unsigned(b)),
    "umin": lambda a, b: signed(min(unsigned(a), unsigned(b))),
    "umax": lambda a, b: signed(max(unsigned(a), unsigned(b))),
    "ult": lambda a, b: unsigned(a) < unsigned(b),
    "ule": lambda a, b: unsigned(a) <= unsigned(b),
    "ugt": lambda a, b: unsigned(a) > unsigned(b),
    "uge": lambda a, b: unsigned(a) >= unsigned(b),
}


class Fault(Exception):
    """Why an expression has no value."""


def evaluate(expression: Any, sizes: list[int]) -> int:
    """The reference: numbers of any length."""
    if isinstance(expression, int):
        return expression
    if isinstance(expression, dict):
        return sizes[expression["size"][1]]
    name, *operands = expression
    if name == "select":
        return evaluate(operands[1 if evaluate(operands[0], sizes) else 2], sizes)
    if name == "to_i32":
        value = evaluate(operands[0], sizes)
        if not -(2**31) <= value < 2**31:
            raise Fault("a number of more than 32 bits")
        return value
    a, b = (evaluate(operand, sizes) for operand in operands)
    try:
        value = int(OPERATORS[name](a, b))
    except ZeroDivisionError:
        raise Fault("division by zero") from None
    if not -(2**63) <= value < 2**63:
        raise Fault("a number of more than 64 bits")
    return value


def launched(
    driver: FakeDriver, library: str, expression: Any, sizes: list[int]
) -> Any:
    """The number that a kernel gets, or what the message says of it."""
    program = cuda.loads(K, dumps(simple(expression, len(sizes))), library)
    array = FakeArray(tuple(sizes))
    before = len(driver.launches())
    try:
        program["main"](array, results=[array])
    except cuda.Error as error:
        assert error.status == INVALID_ARGUMENT
        return str(error).rsplit(", got ", maxsplit=1)[1]
    return signed(driver.launches()[before]["parameters"][0])


def expected(expression: Any, sizes: list[int]) -> Any:
    """What launched() must give."""
    try:
        return evaluate(expression, sizes)
    except Fault as fault:
        return str(fault)


@pytest.mark.parametrize("name", OPERATORS)
def test_operators(driver: FakeDriver, library: str, name: str) -> None:
    """Each on numbers of all signs and at the ends of the range."""
    least, most = -(2**63), 2**63 - 1
    numbers = [0, 1, -1, 2, 7, -7, 10, -3, least, most]
    for a in numbers:
        driver.reset()
        for b in numbers:
            expression = [name, a, b]
            assert launched(driver, library, expression, [1]) == expected(
                expression, [1]
            ), expression


def draw(generator: random.Random, depth: int, rank: int) -> Any:
    """A random expression."""
    kind = generator.random()
    if depth == 0 or kind < 0.15:
        if generator.random() < 0.5:
            return {"size": [0, generator.randrange(rank)]}
        return generator.choice([0, 1, 2, 3, 31, 256, -1, -8, 2**31, 2**62])
    operands = [draw(generator, depth - 1, rank) for _ in range(3)]
    if kind < 0.3:
        return ["select", *operands]
    if kind < 0.35:
        return ["to_i32", operands[0]]
    return [generator.choice(list(OPERATORS)), *operands[:2]]


@pytest.mark.parametrize("seed", range(8))
def test_random_expressions(driver: FakeDriver, library: str, seed: int) -> None:
    """A fault counts only where its value is used."""
    generator = random.Random(seed)
    faults = 0
    for _ in range(60):
        driver.reset()
        rank = generator.randint(1, 4)
        expression = draw(generator, 5, rank)
        sizes = [generator.choice([1, 2, 7, 96, 112, 1000003]) for _ in range(rank)]
        wanted = expected(expression, sizes)
        faults += isinstance(wanted, str)
        assert launched(driver, library, expression, sizes) == wanted, expression
    assert faults
