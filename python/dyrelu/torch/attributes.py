"""Attributes and types of MLIR's text as Python's numbers, lists and words."""

from __future__ import annotations

import re
from typing import Any

import torch

from .generic import Operation, parse_assignments
from .mlir import ELEMENT_TYPES

DTYPES = {name: dtype for dtype, name in ELEMENT_TYPES.items()}


def read_options(op: Operation) -> dict[str, Any]:
    """The attributes of an op as keyword arguments."""
    options: dict[str, Any] = {}
    for key, text in op.attributes.items():
        if key == "operandSegmentSizes":
            continue
        if text.startswith("#dyrelu.hyper<"):
            for name, value in parse_assignments(text).items():
                options[name] = read_value(value)
        elif text.startswith("#dyrelu.pieces<"):
            numbers = [float(n) for n in re.findall(r"-?[\d.]+(?:[eE][+-]?\d+)?", text)]
            options["static_slopes"] = numbers[0::2]
            options["static_intercepts"] = numbers[1::2]
        else:
            options[key] = read_value(text)
    # The default of an attribute is that of the operator.
    if options.get("mode") == "mean":
        del options["mode"]
    return options


def read_value(text: str) -> Any:
    """A flag, a number, a list of numbers or the word of an enumeration."""
    if text in ("unit", "true", "false"):
        return text != "false"
    if text.startswith(("[", "array<")):
        inner = text.partition(":")[2] if text.startswith("array") else text
        integers = text.startswith("array<i")
        parts = [one for one in re.split(r"[\[\],\s>]+", inner) if one]
        return [int(one) if integers else float(one) for one in parts]
    if enum := re.fullmatch(r"#dyrelu<\w+\((\w+)\)>", text):
        return enum.group(1)
    bare, _, kind = text.partition(":")
    if re.fullmatch(r"-?\d+\s*", bare):
        return int(bare)
    if re.fullmatch(r"-?[\d.]+([eE][+-]?\d+)?\s*", bare) or kind.strip() == "f64":
        return float(bare)
    return text


def read_type(text: str) -> tuple[list[int | None], torch.dtype]:
    """The sizes of a ranked tensor type, None where they are dynamic, and its element
    type."""
    inner = text.removeprefix("tensor<").removesuffix(">")
    *sizes, element = inner.split("x")
    return [None if size == "?" else int(size) for size in sizes], DTYPES[element]


def read_reassociation(op: Operation) -> list[list[int]]:
    """The dimensions that make each one of the smaller shape."""
    text = op.attributes["reassociation"]
    groups = re.findall(r"\[([\d,\s]*)\]", text[1:-1])
    return [[int(dim) for dim in group.split(",")] for group in groups]
