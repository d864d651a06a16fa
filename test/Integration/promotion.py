"""The same module in double precision: every floating-point type becomes f64.

What the module computes is then known to far more digits than it has of its own,
with the constants, sums and branches of its own text. Casts between the types
become casts of f64 to itself.
"""

from __future__ import annotations

import re

import numpy as np
from element_types import ELEMENT_TYPES

FLOAT = "bf16|f16|f32|f64"
CAST = re.compile(rf"arith\.(?:ext|trunc)f (?=\S+ : \S*(?:{FLOAT})>? to)")
NUMBER = re.compile(rf"\b0x([0-9A-Fa-f]+)(?= : ({FLOAT})\b)")
BYTES = re.compile(rf'dense<"0x([0-9A-Fa-f]*)">(?= : tensor<[0-9x]*({FLOAT})>)')
NAMED = re.compile(rf'dense_resource<"?([^>"]*)"?> : tensor<[0-9x]*({FLOAT})>')
# A resource begins with its alignment, four bytes.
BLOB = re.compile(
    r'^( +"?([^\s":]+)"?: )"0x[0-9A-Fa-f]{8}([0-9A-Fa-f]*)"', re.MULTILINE
)
TYPE = re.compile(rf"(?<![A-Za-z0-9_.#%@\"])({FLOAT})\b|(?<=x)({FLOAT})(?=[>,])")


def widened(digits: str, name: str) -> bytes:
    """Little-endian numbers of a type as the bytes of those numbers in f64."""
    array = np.frombuffer(bytes.fromhex(digits), ELEMENT_TYPES[name].dtype)
    return array.astype(np.float64).tobytes()


def number(match: re.Match[str]) -> str:
    """A number that is written as its bits, the highest first."""
    digits = bytes.fromhex(match[1])[::-1].hex()
    return f"0x{widened(digits, match[2])[::-1].hex().upper()}"


def promoted(text: str) -> str:
    """The module in f64."""
    types = dict(NAMED.findall(text))

    def blob(match: re.Match[str]) -> str:
        if match[2] not in types:
            return match[0]
        return f'{match[1]}"0x08000000{widened(match[3], types[match[2]]).hex()}"'

    text = BLOB.sub(blob, text)
    text = BYTES.sub(lambda m: f'dense<"0x{widened(m[1], m[2]).hex()}">', text)
    text = NUMBER.sub(number, text)
    text = CAST.sub("arith.bitcast ", text)
    return TYPE.sub("f64", text)
