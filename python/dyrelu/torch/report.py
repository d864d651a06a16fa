"""What was found in a model, and what was not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Found:
    """An activation that was replaced.

    `where` is the path of the module that computes it, `op` the compiler's name of
    what it is, such as "dyrelu.b", `shape` that of its result (text where run time
    decides), and `attributes` are those of the operator that are not the default.
    """

    where: str
    op: str
    shape: tuple[int | str, ...]
    dtype: str
    attributes: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        shape = ", ".join(map(str, self.shape))
        listed = ", ".join(f"{key}={value}" for key, value in self.attributes.items())
        where = self.where or "(model)"
        return f"{where}: {self.op} [{shape}] {self.dtype}" + (
            f" with {listed}" if listed else ""
        )


@dataclass(frozen=True)
class Kept:
    """Something that was left as it is, and why."""

    where: str
    reason: str

    def __str__(self) -> str:
        return f"{self.where or '(model)'}: {self.reason}"


@dataclass
class Report:
    """What was replaced and what was kept; a list of the former.

    It is empty, and false, if nothing was replaced. str() is a text for people.
    """

    found: list[Found] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.found)

    def __iter__(self) -> Iterator[Found]:
        return iter(self.found)

    def keep(self, where: str, reason: str) -> None:
        """Notes that something was left as it is, once."""
        note = Kept(where, reason)
        if note not in self.kept:
            self.kept.append(note)

    def __str__(self) -> str:
        lines = [f"{len(self.found)} activations replaced"]
        lines += [f"  {one}" for one in self.found]
        if self.kept:
            lines.append(f"{len(self.kept)} kept")
            lines += [f"  {one}" for one in self.kept]
        return "\n".join(lines)


def as_report(given: Any) -> Report:
    """What is given as a report; TypeError if it is none."""
    if not isinstance(given, Report):
        is_class = isinstance(given, type)
        came = f"the class {given.__name__}" if is_class else type(given).__name__
        raise TypeError(f"report: expected a dyrelu.torch.Report, got {came}")
    return given
