"""A progress bar, where tqdm is installed; a line for each step elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

try:
    from tqdm import tqdm
except ModuleNotFoundError:
    tqdm = None

Item = TypeVar("Item")


def progress(
    items: Iterable[Item], title: str, unit: str, total: int
) -> Iterator[Item]:
    """The items, while the bar moves."""
    if tqdm:
        yield from tqdm(items, desc=title, unit=unit, total=total)
        return
    for count, item in enumerate(items, 1):
        print(f"{title}: {unit} {count} of {total}", file=sys.stderr, flush=True)
        yield item


def tell(line: str) -> None:
    """A line between the steps of the bar."""
    if tqdm:
        tqdm.write(line)
    else:
        print(line, flush=True)
