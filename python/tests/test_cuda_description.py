"""What is said of malformed launch descriptions."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import pytest
from cuda_programs import K
from descriptions import dumps, simple, two_kernels
from dyrelu import cuda
from failures import INVALID_DESCRIPTION, fails
from fake_driver import FakeArray, FakeDriver, ptx


def change(description: Any, path: list[Any], value: Any) -> Any:
    """The description with something else in one place; ... removes it."""
    place = description
    for key in path[:-1]:
        place = place[key]
    if value is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return description


F = ["functions", 0]
L = [*F, "launches", 1]


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (["version"], 2, " at version: expected 1, got 2"),
        (
            ["version"],
            ...,
            ": expected an object with a field 'version', got an object",
        ),
        (["functions"], {}, " at functions: expected an array, got an object"),
        (
            ["functions"],
            ...,
            ": expected an object with a field 'functions', got an object",
        ),
        (["other"], 1, ": expected no field 'other', got 1"),
        (["chip"], "gfx90a", " at chip: expected a chip such as sm_90, got 'gfx90a'"),
        (["chip"], "sm_", " at chip: expected a chip such as sm_90, got 'sm_'"),
        (["chip"], "sm_90x", " at chip: expected a chip such as sm_90, got 'sm_90x'"),
        (["chip"], 90, " at chip: expected a string, got 90"),
        (F, 7, " at functions[0]: expected an object, got 7"),
        ([*F, "name"], None, " at functions[0].name: expected a string, got null"),
        (
            [*F, "arguments", 0, "type"],
            "f8",
            (
                " at functions[0].arguments[0].type: expected an element type: f16, bf16, "
                'f32, f64 or i1 to i64, got "f8"'
            ),
        ),
        (
            [*F, "arguments", 0, "shape", 0],
            -1,
            (
                " at functions[0].arguments[0].shape[0]: expected null or a number from 0 "
                "on, got -1"
            ),
        ),
        (
            [*F, "arguments", 0, "shape", 0],
            1.5,
            (
                " at functions[0].arguments[0].shape[0]: expected null or a number from 0 "
                "on, got 1.5"
            ),
        ),
        (
            [*F, "results", 0, "shape", 0],
            {"size": [2, 0]},
            (
                " at functions[0].results[0].shape[0].size[0]: expected the number of an "
                "argument, of which there are 2, got 2"
            ),
        ),
        (
            [*F, "results", 0, "shape", 0],
            {"size": [1, 2]},
            (
                " at functions[0].results[0].shape[0].size[1]: expected the number of a "
                "dimension of it, of which there are 2, got 2"
            ),
        ),
        (
            [*F, "results", 0, "shape", 0],
            {"size": [0]},
            (
                " at functions[0].results[0].shape[0].size: expected an array of 2, got an "
                "array of 1"
            ),
        ),
        (
            [*F, "results", 0, "shape", 0],
            {"sizes": [0, 0]},
            (
                " at functions[0].results[0].shape[0]: expected no field 'sizes', got an "
                "array of 2"
            ),
        ),
        (
            [*F, "checks", 0, "condition"],
            ["equals", 1, 1],
            (
                " at functions[0].checks[0].condition[0]: expected an operator, got "
                '"equals"'
            ),
        ),
        (
            [*F, "checks", 0, "condition"],
            ["eq", 1],
            (
                " at functions[0].checks[0].condition: expected an array of 3, got an "
                "array of 2"
            ),
        ),
        (
            [*F, "checks", 0, "condition"],
            [],
            (
                " at functions[0].checks[0].condition: expected an operator and its "
                "operands, got an array of 0"
            ),
        ),
        (
            [*F, "checks", 0, "condition"],
            2**63,
            (
                " at functions[0].checks[0].condition: expected a number of 64 bits, got "
                "9223372036854775808"
            ),
        ),
        (
            [*F, "checks", 0, "condition"],
            "true",
            (" at functions[0].checks[0].condition: expected an array, got " '"true"'),
        ),
        (
            [*F, "workspace", "bytes"],
            ...,
            (
                " at functions[0].workspace: expected an object with a field 'bytes', got "
                "an object"
            ),
        ),
        (
            [*L, "grid"],
            [1, 1],
            (
                " at functions[0].launches[1].grid: expected an array of 3, got an array "
                "of 2"
            ),
        ),
        (
            [*L, "overlaps"],
            1,
            " at functions[0].launches[1].overlaps: expected true or false, got 1",
        ),
        (
            [*L, "blocks"],
            1,
            " at functions[0].launches[1]: expected no field 'blocks', got 1",
        ),
        (
            [*L, "arguments", 0],
            {"pointer": 0},
            (
                " at functions[0].launches[1].arguments[0]: expected one of argument, "
                "result, buffer, i64, i32, f64 and f32, got an object"
            ),
        ),
        (
            [*L, "arguments", 0],
            {"buffer": 1},
            (
                " at functions[0].launches[1].arguments[0].buffer: expected the number of "
                "a buffer, of which there are 1, got 1"
            ),
        ),
        (
            [*L, "arguments", 0],
            {"result": "x"},
            (
                " at functions[0].launches[1].arguments[0].result: expected the number of "
                'a result, got "x"'
            ),
        ),
        (
            [*L, "arguments", 0],
            {"argument": 0, "i64": 1},
            (
                " at functions[0].launches[1].arguments[0]: expected no field 'argument', "
                "got 0"
            ),
        ),
        (
            [*L, "kernel"],
            ["k"],
            " at functions[0].launches[1].kernel: expected a string, got an array of 1",
        ),
    ],
)
def test_malformed(library: str, path: list[Any], value: Any, message: str) -> None:
    """Each place is named, with what was expected there and what came."""
    description = change(two_kernels(), path, value)
    message = f"the launch description{message}"
    fails(INVALID_DESCRIPTION, message, cuda.loads, K, dumps(description), library)


def test_offset_of_a_number(library: str) -> None:
    """Only pointers have one."""
    description = simple(arguments=[{"argument": 1, "offset": 4}])
    description["functions"][0]["arguments"].append({"type": "f32"})
    with pytest.raises(cuda.Error, match="expected no offset of a number that is no"):
        cuda.loads(K, dumps(description), library)


def test_name_that_comes_twice(library: str) -> None:
    """Functions are found by name."""
    description = simple()
    description["functions"] *= 2
    with pytest.raises(cuda.Error, match="functions.1..name: expected a name that no"):
        cuda.loads(K, dumps(description), library)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "nul",
        "\x00",
        "[1",
        '{"version": 1e999}',
        "\ud800".encode(errors="replace"),
    ]
    + ["[" * 100000, '{"a":' * 100000, b"\xff\xfe", "1" * 100000],
)
def test_no_json(library: str, text: str | bytes) -> None:
    """What cannot be read at all, deeply nested things among it."""
    with pytest.raises(cuda.Error, match="the launch description") as error:
        cuda.loads(K, text, library)
    assert error.value.status == INVALID_DESCRIPTION


def test_deep_expressions(driver: FakeDriver, library: str) -> None:
    """Up to 256 levels; more would be deep calls."""
    for depth, is_valid in ((256, True), (257, False), (50000, False)):
        text = dumps(simple("deep")).replace(
            '"deep"', '["add", 1, ' * depth + "1" + "]" * depth
        )
        if is_valid:
            program = cuda.loads(K, text, library)
            program["main"](FakeArray((1,)), results=[FakeArray((1,))])
            assert driver.launches()[0]["parameters"] == [depth + 1]
        else:
            with pytest.raises(cuda.Error, match="an expression of at most 256 levels"):
                cuda.loads(K, text, library)


def mutate_text(generator: random.Random, text: bytes) -> bytes:
    """A text with a few bytes or pieces changed."""
    data = bytearray(text)
    for _ in range(generator.randint(1, 4)):
        place = generator.randrange(len(data))
        end = min(len(data), place + generator.randint(1, 20))
        kind = generator.randrange(4)
        if kind == 0:
            data[place] = generator.randrange(256)
        elif kind == 1:
            del data[place:end]
        elif kind == 2:
            data[place:place] = data[place:end]
        else:
            other = generator.randrange(len(data))
            data[place:end] = data[other : other + 10]
    return bytes(data)


def places(value: Any) -> list[tuple[Any, Any]]:
    """All containers in a value with the keys of what they hold."""
    keys = value.keys() if isinstance(value, dict) else range(len(value))
    found = []
    for key in keys:
        found.append((value, key))
        if isinstance(value[key], (dict, list)):
            found += places(value[key])
    return found


def mutate_value(generator: random.Random, description: Any) -> Any:
    """A description with something else in one or two places."""
    for _ in range(generator.randint(1, 2)):
        container, key = generator.choice(places(description))
        if generator.random() < 0.5:
            numbers = [0, 1, -1, 2, 7, 63, 2**31, 2**63 - 1, -(2**63), 2**64 - 1, 0.5]
            container[key] = generator.choice([*numbers, None, True, "add", [], {}])
        else:
            source, other = generator.choice(places(description))
            container[key] = copy.deepcopy(source[other])
    return description


@pytest.mark.parametrize("seed", range(4))
def test_mutated_descriptions(driver: FakeDriver, library: str, seed: int) -> None:
    """Whatever comes: a message or a call, never a crash."""
    generator = random.Random(seed)
    image = ptx(pool="ppp", apply="ppppi")
    outcomes = {"refused": 0, "called": 0}
    for turn in range(600):
        if turn % 2:
            text = json.dumps(mutate_value(generator, two_kernels())).encode()
        else:
            text = mutate_text(generator, json.dumps(two_kernels()).encode())
        try:
            program = cuda.loads(image, text, library)
            x = FakeArray((2, 64, 28, 28))
            program[None](
                x,
                FakeArray((64, 64)),
                results=[x],
                workspace=FakeArray((512,), typestr="|u1"),
            )
            outcomes["called"] += 1
        except cuda.Error:
            outcomes["refused"] += 1
    assert min(outcomes.values()) > 10, outcomes
    assert driver.get_depth() == 1
