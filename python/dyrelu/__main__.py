"""`python -m dyrelu`: which version this is, and what it finds where it runs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from . import doctor
from ._extension import compiler
from .compiler import TARGETS


def describe_version() -> str:
    """The versions of the project and of LLVM, the targets of dyrelu.compile, and
    the architectures that LLVM generates code for.

    Raises ImportError if the compiler is not built.
    """
    return (
        f"{compiler.version()}\n"
        f"targets: {', '.join(TARGETS)} (cpu: {compiler.host_cpu()})\n"
        f"architectures: {', '.join(compiler.targets())}"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m dyrelu", description=__doc__)
    parser.add_argument("--version", action="store_true", help="project, LLVM, targets")
    parser.add_argument(
        "command",
        nargs="?",
        choices=["doctor"],
        help="doctor: what is found, what is missing and how to get it; exit status 0 "
        "if modules can be compiled and run on the CPU",
    )
    options = parser.parse_args(arguments)
    if options.command == "doctor":
        return doctor.main()
    if not options.version:
        parser.print_help()
        return 2
    try:
        print(describe_version())
    except ImportError as error:
        print(f"dyrelu: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads, such as `head`, has enough. Python flushes once more at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    sys.exit(status)
