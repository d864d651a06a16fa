"""IR that Python programs hold."""

from __future__ import annotations

import os
from pathlib import Path

from ._extension import compiler
from .errors import Diagnostic, Error, expect_kind

_TEXT = "MLIR's text or bytecode (dyrelu.Module.read reads a file)"
_ENDINGS = (".mlir", ".mlirbc")


def _encode(text: str) -> bytes:
    expect_kind("text", text, str, _TEXT)
    if text.strip().endswith(_ENDINGS) and len(text.split()) == 1:
        raise ValueError(f"text: expected {_TEXT}, got the file name '{text.strip()}'")
    return text.encode()


class Module:
    """A module of MLIR in which all dialects and passes of dyrelu-opt are known.

        module = dyrelu.Module.parse(text)
        module.run("dyrelu-raise,dyrelu-decompose")
        print(module)

    Several threads may use one module: their calls wait for each other.
    """

    def __init__(self, handle: compiler.Module, tool: str = "dyrelu-opt") -> None:
        """Use `parse` or `read`. `tool` is the command that parses the module, too."""
        self._handle = handle
        self._tool = tool
        self.remarks: tuple[Diagnostic, ...] = ()

    @classmethod
    def parse(
        cls,
        text: str | bytes,
        name: str = "module",
        *,
        allow_unregistered: bool = False,
    ) -> Module:
        """Parses and verifies text or bytecode; diagnostics call it `name`.

        allow_unregistered: take ops of dialects that are not known here, such as
            torch and stablehlo, as dyrelu-opt's --allow-unregistered-dialect does.

        Raises Error with MLIR's diagnostics, and ValueError for the name of a file.
        Bytecode names arguments arg0, arg1 and so on; MLIR's reader expects it to be
        what a compiler wrote, so do not parse bytes that are not to be trusted.
        """
        source = text if isinstance(text, bytes) else _encode(text)
        expect_kind("name", name, str, "text (str)")
        flag = " --allow-unregistered-dialect" if allow_unregistered else ""
        tool = f"dyrelu-opt{flag}"
        try:
            return cls(compiler.Module.parse(source, name, allow_unregistered), tool)
        except Error as error:
            raise error.reproduced_by(tool, text) from None

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> Module:
        """Parses and verifies a file of text or bytecode."""
        return cls.parse(Path(path).read_bytes(), os.fspath(path))

    def clone(self) -> Module:
        """A module that can be changed without this one."""
        return Module(self._handle.clone(), self._tool)

    def verify(self) -> None:
        """Raises Error unless the module is valid."""
        self._handle.verify()

    def run(self, pipeline: str, remarks: str = "") -> Module:
        """Runs passes, as `dyrelu-opt --pass-pipeline` names those inside of
        `builtin.module(...)`: "dyrelu-raise,canonicalize".

        `remarks` is a regular expression of categories (a pass's is its flag): what
        passes then say they did, or declined and why, is in the attribute `remarks`.
        Raises Error, and leaves the module as it was, if a pass fails or none has
        that name. Returns the module.
        """
        expect_kind("pipeline", pipeline, str, "text (str)")
        expect_kind("remarks", remarks, str, "text (str)")
        try:
            said = self._handle.run(pipeline, remarks)
        except Error as error:
            command = f"{self._tool} --pass-pipeline='builtin.module({pipeline})'"
            raise error.reproduced_by(command, str(self)) from None
        self.remarks = tuple(Diagnostic(*one) for one in said)
        return self

    def to_text(self, generic: bool = False, locations: bool = False) -> str:
        """The module as MLIR writes it, or with every operation in generic form.

        locations: each operation with its location behind it.
        """
        return self._handle.print(generic, locations)

    def __str__(self) -> str:
        return self.to_text()

    def __repr__(self) -> str:
        return f"<dyrelu.Module of {len(str(self))} characters>"
