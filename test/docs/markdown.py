"""Code blocks of documents."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

BLOCK = re.compile(r"^( *)```(\w*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, its text, and where it stands."""

    path: Path
    line: int
    offset: int
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


def blocks(path: Path, language: str) -> Iterator[Block]:
    """The blocks of a file that are tagged with `language`."""
    text = path.read_text(encoding="utf-8")
    for match in BLOCK.finditer(text):
        if match.group(2) == language:
            line = text.count("\n", 0, match.start()) + 2
            code = textwrap.dedent(match.group(3))
            yield Block(path, line, match.start(), language, code)
