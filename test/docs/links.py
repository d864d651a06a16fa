"""Checks that the links of documents lead somewhere.

    links.py FILE ...

A relative link must be a file or folder, and its fragment a heading there.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)
CODE = re.compile(r"^( *)```.*?^\1```$", re.MULTILINE | re.DOTALL)


def anchors(path: Path) -> set[str]:
    """The fragments of a document's headings, as GitHub makes them."""
    text = CODE.sub("", path.read_text(encoding="utf-8"))
    titles = (re.sub(r"[^\w\- ]", "", title.lower()) for title in HEADING.findall(text))
    return {title.replace(" ", "-") for title in titles}


def check(path: Path, target: str) -> str:
    """What is wrong with a link, or nothing."""
    if re.match(r"\w+:", target):
        return ""
    file, _, fragment = target.partition("#")
    to = path.parent / file if file else path
    if not to.exists():
        return f"{path}: there is no {target}"
    if fragment and fragment not in anchors(to):
        return f"{path}: there is no heading {target}"
    return ""


def main() -> int:
    """Checks the files and prints how many links there are and what is wrong."""
    count = 0
    problems: list[str] = []
    for path in map(Path, sys.argv[1:]):
        text = CODE.sub("", path.read_text(encoding="utf-8"))
        links = LINK.findall(text)
        count += len(links)
        problems += filter(None, (check(path, target) for target in links))
    print(f"{count} links")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
