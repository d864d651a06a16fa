"""Holds docs/pipelines.md to what dyrelu-opt has.

    pipelines.py FILE -- dyrelu-opt ...

For each section `## --NAME`: its table of options must be that of --help, with the
same descriptions; the defaults must be those (giving them changes nothing); and
its passes, in order, must be those that --dump-pass-pipeline prints, but for
canonicalize and cse. Every pipeline of the project must have a section.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

SECTION = re.compile(
    r"^## --(dyrelu-[\w-]+)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL
)
OPTION_ROW = re.compile(r"^\| `([\w-]+)` \| `([\w-]+)` \| (.*) \|$", re.MULTILINE)
STAGE_ROW = re.compile(r"^\| [^`|]+ \| (`.*`) \|$", re.MULTILINE)
HELP_PIPELINE = re.compile(
    r"^      --(dyrelu-to-[\w-]+) .*\n((?:        --.*\n)*)", re.MULTILINE
)
HELP_OPTION = re.compile(r"^        --([\w-]+)(?:=<\w+>)? +- +(.*)$", re.MULTILINE)
DUMPED = re.compile(r"^ +([a-z][\w-]*)(?:\{.*\})?,?$", re.MULTILINE)
CLEANUPS = {"canonicalize", "cse"}


def run(command: list[str], text: str = "") -> subprocess.CompletedProcess[str]:
    """What a command that must succeed printed."""
    return subprocess.run(
        command, input=text, capture_output=True, text=True, check=True
    )


def dump(command: list[str], flag: str) -> str:
    """The passes of a pipeline with their options."""
    arguments = [*command, "-", flag, "--dump-pass-pipeline", "-o", "/dev/null"]
    return run(arguments, "func.func private @f()").stderr


def check(name: str, text: str, help_options: str, command: list[str]) -> list[str]:
    """What is wrong with the section of one pipeline."""
    problems = []
    rows = OPTION_ROW.findall(text)
    documented = {option: meaning for option, _, meaning in rows}
    if documented != (wanted := dict(HELP_OPTION.findall(help_options))):
        problems.append(f"--{name}: the options are {wanted}, not {documented}")
    printed = dump(command, f"--{name}")
    defaults = " ".join(f"{option}={value}" for option, value, _ in rows)
    if rows and dump(command, f"--{name}={defaults}") != printed:
        problems.append(f"--{name}: the defaults are not {defaults}")
    passes = [
        word
        for row in STAGE_ROW.findall(text)
        for word in re.findall(r"`([^`]+)`", row)
    ]
    actual = [word for word in DUMPED.findall(printed) if word not in CLEANUPS]
    if passes != actual:
        problems.append(f"--{name}: the passes are {actual}, not {passes}")
    print(f"--{name}: {len(rows)} options, {len(passes)} passes")
    return problems


def main() -> int:
    """Checks the sections and prints what is wrong."""
    separator = sys.argv.index("--")
    command = sys.argv[separator + 1 :]
    sections = dict(SECTION.findall(Path(sys.argv[1]).read_text(encoding="utf-8")))
    pipelines = dict(HELP_PIPELINE.findall(run([*command, "--help"]).stdout))
    problems = [
        f"--{name} has no section" for name in pipelines.keys() - sections.keys()
    ]
    problems += [f"there is no --{name}" for name in sections.keys() - pipelines.keys()]
    for name in sorted(pipelines.keys() & sections.keys()):
        problems += check(name, sections[name], pipelines[name], command)
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
