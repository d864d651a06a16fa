"""Small changes to a module's text: near misses of what is raised.

A change may leave a module that is not valid, computes the same, or is still one that
is raised; the functions here do not know.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

ARITHMETIC = ("addf", "subf", "mulf", "maximumf", "minimumf")
COMPARISONS = ("ugt", "ult", "ogt", "olt", "uge", "ule", "oge", "ole")
# No 0: the licence of raising lets NaN and infinities of a division go other ways.
NUMBERS = ("1.0", "-1.0", "2.0", "0.5", "6.0", "1.5")

Change = Callable[[str, list[str], random.Random], str]


def other_arithmetic(line: str, _: list[str], rng: random.Random) -> str:
    """Another operation on the same numbers."""
    pattern = r"arith\.(?:addf|subf|mulf|maximumf|minimumf|divf)\b"
    return re.sub(pattern, lambda _: f"arith.{rng.choice(ARITHMETIC)}", line)


def other_comparison(line: str, _: list[str], rng: random.Random) -> str:
    """Another predicate."""
    return re.sub(r"cmpf \w+", lambda _: f"cmpf {rng.choice(COMPARISONS)}", line)


def swapped_select(line: str, _: list[str], __: random.Random) -> str:
    """The values of a selection the other way round."""
    return re.sub(r"(arith\.select %\w+, )(%\w+), (%\w+)", r"\1\3, \2", line)


def swapped_operands(line: str, _: list[str], rng: random.Random) -> str:
    """Operands the other way round, or one of them twice."""
    pattern = r"(arith\.(?:subf|divf|addf|mulf|cmpf \w+,) )(%\w+), (%\w+)"
    return re.sub(pattern, rng.choice((r"\1\3, \2", r"\1\3, \3")), line)


def other_constant(line: str, _: list[str], rng: random.Random) -> str:
    """Another number."""
    pattern = r"(arith\.constant )-?[0-9.]+e[+-]\d+( :)"
    return re.sub(pattern, rf"\g<1>{rng.choice(NUMBERS)}\2", line)


def other_index(line: str, _: list[str], rng: random.Random) -> str:
    """One index of an access replaced."""
    found = re.search(r"affine_map<\(([^)]*)\) -> \(([^)]+)\)>", line)
    if not found:
        return line
    dims, results = found[1].split(", "), found[2].split(", ")
    results[rng.randrange(len(results))] = rng.choice([*dims, "0"])
    changed = f"affine_map<({found[1]}) -> ({', '.join(results)})>"
    return line.replace(found[0], changed)


def other_offset(line: str, _: list[str], rng: random.Random) -> str:
    """A slice from somewhere else."""
    found = re.search(r"extract_slice %\w+\[([0-9, ]+)\]", line)
    if not found:
        return line
    offsets = found[1].split(", ")
    offsets[rng.randrange(len(offsets))] = str(rng.choice((0, 1, 2, 8)))
    return line.replace(f"[{found[1]}]", f"[{', '.join(offsets)}]", 1)


def other_input(line: str, before: list[str], rng: random.Random) -> str:
    """Another tensor among an op's inputs."""
    found = re.search(r"ins\(([^:]*[^: ]) *:", line)
    if not found:
        return line
    inputs = [name.strip() for name in found[1].split(",")]
    # What is empty has no values that could be compared.
    values = re.findall(r"(%\w+) = (?!tensor\.empty)", "\n".join(before))
    inputs[rng.randrange(len(inputs))] = rng.choice([*values, "%arg0"])
    return line.replace(found[1], ", ".join(inputs), 1)


def other_permutation(line: str, _: list[str], rng: random.Random) -> str:
    """A transposition of other dimensions."""
    found = re.search(r"permutation = \[([^\]]*)\]", line)
    if not found:
        return line
    order = found[1].split(", ")
    rng.shuffle(order)
    return line.replace(found[0], f"permutation = [{', '.join(order)}]")


CHANGES: tuple[Change, ...] = (
    other_arithmetic,
    other_comparison,
    swapped_select,
    swapped_operands,
    other_constant,
    other_index,
    other_offset,
    other_input,
    other_permutation,
)


def mutated(text: str, rng: random.Random) -> str:
    """The text with one line changed; blobs of constants stay."""
    code, mark, blobs = text.partition("\n{-#")
    lines = code.split("\n")
    for _ in range(1000):
        at = rng.randrange(len(lines))
        line = rng.choice(CHANGES)(lines[at], lines[:at], rng)
        if line != lines[at]:
            lines[at] = line
            return "\n".join(lines) + mark + blobs
    raise ValueError("nothing in the text can be changed")
