"""Writes a copy of a bytecode file with one thing changed.

    patch.py IN OUT --version N        the version of the dyrelu dialect
    patch.py IN OUT --bytes FROM TO    the one place with bytes FROM, in hex

For files that no version of dyrelu-opt writes. N is less than 128, so that it
takes a single byte.
"""

import sys
from pathlib import Path

DIALECT_SECTION = 1


def read_varint(data: bytes, at: int) -> tuple[int, int]:
    """The prefix varint at `at`, and where the next item begins."""
    if data[at] == 0:
        return int.from_bytes(data[at + 1 : at + 9], "little"), at + 9
    extra = (data[at] & -data[at]).bit_length() - 1
    value = int.from_bytes(data[at : at + extra + 1], "little") >> (extra + 1)
    return value, at + extra + 1


def read_section(data: bytes, at: int) -> tuple[int, int, int]:
    """A section's id, where its data begins and where it ends."""
    section, aligned = data[at] & 0x7F, data[at] & 0x80
    length, at = read_varint(data, at + 1)
    if aligned:
        _, at = read_varint(data, at)
        while data[at] == 0xCB:
            at += 1
    return section, at, at + length


def find_dialect_version(data: bytes) -> int:
    """Where the version of the only dialect that has one stands."""
    _, at = read_varint(data, len(b"ML\xefR"))
    at = data.index(b"\0", at) + 1
    while True:
        section, begin, end = read_section(data, at)
        if section == DIALECT_SECTION:
            break
        at = end
    count, at = read_varint(data, begin)
    versions = []
    for _ in range(count):
        name, at = read_varint(data, at)
        if name & 1:
            _, version, at = read_section(data, at)
            versions.append(version)
    if len(versions) != 1:
        sys.exit(f"patch.py: expected one dialect with a version, got {len(versions)}")
    return versions[0]


def main(source: str, target: str, what: str, *arguments: str) -> None:
    data = bytearray(Path(source).read_bytes())
    if what == "--version":
        data[find_dialect_version(data)] = int(arguments[0]) << 1 | 1
    elif what == "--bytes":
        before, after = (bytes.fromhex(text) for text in arguments)
        if data.count(before) != 1 or len(before) != len(after):
            sys.exit(f"patch.py: {data.count(before)} places with {before.hex(' ')}")
        at = data.index(before)
        data[at : at + len(before)] = after
    else:
        sys.exit(f"patch.py: expected --version or --bytes, got {what}")
    Path(target).write_bytes(data)


if __name__ == "__main__":
    main(*sys.argv[1:])
