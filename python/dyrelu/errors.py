"""What goes wrong in the compiler, as an exception."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from typing import NamedTuple

_PLACED = re.compile(
    r"^(?P<location>[^\s:]+:\d+:\d+): (?:error: )?(?P<text>.*)", re.DOTALL
)

_END = "DYRELU_MODULE"
_HERE = f"<<'{_END}'"


class Diagnostic(NamedTuple):
    """One message of the compiler.

    `severity` is "error", "warning", "remark" or "note"; `location` is
    "file:line:column", or empty where a message has no place in a file.
    """

    severity: str
    location: str
    text: str

    def __str__(self) -> str:
        place = f"{self.location}: " if self.location else ""
        return f"{place}{self.severity}: {self.text}"


class Error(RuntimeError):
    """A module or a call that is wrong.

    `diagnostics` is all that the compiler said, in its order; `location` the place of
    the first error, or empty; `reproducer` a shell command that shows the error again,
    or empty where there is none (a wrong argument of a call).
    """

    def __init__(
        self,
        message: str,
        diagnostics: Iterable[Diagnostic] = (),
        reproducer: str = "",
    ) -> None:
        super().__init__(message)
        self.diagnostics = tuple(diagnostics)
        self.reproducer = reproducer

    @property
    def location(self) -> str:
        errors = (d for d in self.diagnostics if d.severity == "error")
        return next((d.location for d in errors if d.location), "")

    @classmethod
    def from_diagnostics(cls, said: Iterable[tuple[str, str, str]]) -> Error:
        """Of what the extension collected: severities, locations, texts."""
        diagnostics = [_place(Diagnostic(*one)) for one in said]
        shown = [d for d in diagnostics if d.severity in ("error", "note")]
        lines = [str(d) for d in shown or diagnostics]
        return cls("\n".join(lines) or "failed without a message", diagnostics)

    def reproduced_by(self, command: str, module: str | bytes) -> Error:
        """The same error with the command that `module` is to be given to."""
        source = module.encode() if isinstance(module, str) else module
        text, line = source.decode(errors="replace"), f"{command} {_HERE}"
        if text.encode() != source or "\0" in text or _END in text:
            # What a shell would not pass on as it is.
            text = base64.encodebytes(source).decode()
            line = f"base64 -d {_HERE} | {command}"
        self.reproducer = f"{line}\n{text}\n{_END}\n"
        return self


def lacks_pytorch(part: str) -> ImportError:
    """What importing a part of the package raises where PyTorch is not installed."""
    return ImportError(f"{part} needs PyTorch: install the package 'torch'")


def expect_kind(name: str, value: object, kind: type, expected: str) -> None:
    """Raises TypeError unless the argument `name` is of a class; `expected` names it."""
    if not isinstance(value, kind):
        raise TypeError(f"{name}: expected {expected}, got {type(value).__name__}")


def _place(diagnostic: Diagnostic) -> Diagnostic:
    """With the location that stands in front of the text as a field."""
    found = None if diagnostic.location else _PLACED.match(diagnostic.text)
    if not found:
        return diagnostic
    return Diagnostic(diagnostic.severity, found["location"], found["text"])
