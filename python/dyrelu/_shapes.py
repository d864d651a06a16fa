"""The shapes of operators' operands. docs/spec.md says them; they are checked here,
whatever computes the operators."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from torch import Tensor

# The sizes of an operand: N and C are x's, Z the channels that are pooled, G what the
# first layer takes of them, H what is between the layers, R the last layer's rows, K
# the number of pieces. "N|1" is either of two. A name that is not known yet may be any
# size, the same wherever it comes again.
_PATTERNS = {
    "w1": "H G",
    "b1": "H",
    "w2": "R H",
    "b2": "R",
    "wp": "1 Z",
    "bp": "1",
    "slopes": "N|1 K C|1",
    "intercepts": "N|1 K C|1",
    "shifted": "N|1 K C|1",
}

# Which operand another one needs.
_NEEDED = {"b1": "w1", "intercepts": "slopes"}


def check_shapes(
    name: str, operands: Mapping[str, Tensor], attributes: Mapping[str, Any]
) -> None:
    """Raises ValueError for an operand of the operator `name` whose shape does not fit
    x and the operands before it. Sizes that are symbols fit."""
    x, is_last = operands["x"], bool(attributes.get("channels_last", False))
    for operand in ("x", "context"):
        data = operands.get(operand, x)
        if not 2 <= data.dim() <= 5:
            raise ValueError(
                f"{operand}: expected 2 to 5 dimensions, got {list(data.shape)}"
            )
    sizes = _find_sizes(name, operands, attributes, is_last)
    # What layers take follows from the context.
    for operand in sorted(operands, key="context".__ne__):
        tensor = operands[operand]
        needed = _NEEDED.get(operand)
        if needed is not None and needed not in operands:
            raise ValueError(f"{operand}: expected {needed} with it, got none")
        if operand == "temperature":
            if tensor.numel() != 1:
                raise ValueError(
                    f"temperature: expected one number, got {list(tensor.shape)}"
                )
        elif operand != "x":
            _match(operand, tensor, _pattern(name, operand, tensor, x, is_last), sizes)


def _channels(tensor: Tensor, is_last: bool) -> int:
    return tensor.shape[-1 if is_last else 1]


def _find_sizes(
    name: str,
    operands: Mapping[str, Tensor],
    attributes: Mapping[str, Any],
    is_last: bool,
) -> dict[str, int]:
    """The sizes that x, a context and the attributes say."""
    x, context = operands["x"], operands.get("context")
    c = _channels(x, is_last)
    z = c if context is None else _channels(context, is_last)
    sizes = {"N": x.shape[0], "C": c, "Z": z, "G": 2 * c if name == "aprelu" else z}
    if "w2" in operands and operands.get("w1") is None:
        sizes["H"] = sizes["G"]
    if name in ("a", "b", "c"):
        k = attributes.get("k", 2)
        parts = 2 if attributes.get("intercepts", True) else 1
        # Another k than a positive one is no question of shapes.
        if k > 0:
            sizes["R"] = parts * k * (1 if name == "a" else c)
    elif name in ("se", "aprelu"):
        sizes["R"] = 1 if attributes.get("channel_shared", False) else c
    return sizes


def _pattern(
    name: str, operand: str, tensor: Tensor, x: Tensor, is_last: bool
) -> list[str]:
    """The shape that an operand has to have."""
    # An attention has the positions of its context, which any other has of its own.
    like = tensor if operand == "context" and name != "c" else x
    positions = [str(s) for s in (like.shape[1:-1] if is_last else like.shape[2:])]
    if operand == "attention":
        return ["N", *positions]
    if operand == "context":
        return ["N", *positions, "Z"] if is_last else ["N", "Z", *positions]
    if name == "apply" and tensor.dim() > 3:
        after = [*positions, "C"] if is_last else ["C", *positions]
        return ["N|1", "K", *(f"{size}|1" for size in after)]
    return _PATTERNS[operand].split()


def _match(
    operand: str, tensor: Tensor, pattern: Sequence[str], sizes: dict[str, int]
) -> None:
    """Raises ValueError unless the operand's shape is the pattern's."""
    if len(pattern) == tensor.dim() and all(
        _fits(size, expected, sizes)
        for size, expected in zip(tensor.shape, pattern, strict=True)
    ):
        return
    shown = (
        " or ".join(str(sizes.get(one, one)) for one in expected.split("|"))
        for expected in pattern
    )
    raise ValueError(
        f"{operand}: expected the shape [{', '.join(shown)}], got {list(tensor.shape)}"
    )


def _fits(size: int, expected: str, sizes: dict[str, int]) -> bool:
    if not isinstance(size, int):
        return True
    for one in expected.split("|"):
        known = int(one) if one.isdigit() else sizes.setdefault(one, size)
        if not isinstance(known, int) or known == size:
            return True
    return False
