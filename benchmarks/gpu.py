"""Compares dyrelu's GPU code with PyTorch, with Triton and with a copy.

python -m benchmarks.gpu build --bundle DIR    anywhere: compiles, makes a folder
python -m benchmarks.gpu measure --bundle DIR  where the GPU is: needs PyTorch alone
python -m benchmarks.gpu report --output FILE  tells a result again, or writes it
python -m benchmarks.gpu model                 counts bytes and launches, on paper
"""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from pathlib import Path

from benchmarks.device.bundle import (
    EMITS,
    Request,
    build_bundle,
    errors_of,
    read_manifest,
)
from benchmarks.device.cases import cells_of
from benchmarks.device.model_report import model_text, write_model
from benchmarks.device.report import terminal_text, write_document
from benchmarks.document import DOCUMENT

ROOT = Path(__file__).parents[1]
BUNDLE = ROOT / "build" / "gpu-bundle"
OUTPUT = ROOT / "build" / "bench" / "gpu.json"


def arguments(words: list[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="benchmarks.gpu",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True)

    def add(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text)

    def add_cells(command: argparse.ArgumentParser) -> None:
        command.add_argument("--run", choices=("short", "full"), default="full")
        command.add_argument(
            "--match", default="", help="sites whose labels contain this"
        )
        command.add_argument("--dtypes", default="", help="f16,bf16,f32 or some")
        command.add_argument("--bundle", type=Path, default=BUNDLE)

    def add_document(command: argparse.ArgumentParser) -> None:
        command.add_argument(
            "--document", action="store_true", help="write docs/benchmarks.md as well"
        )

    build = add("build", "compile the cells, and make a folder to take along")
    add_cells(build)
    build.add_argument("--build-dir", type=Path, default=ROOT / "build")
    build.add_argument("--chip", default="sm_90")
    build.add_argument("--emit", choices=EMITS, default="ptx")
    build.add_argument(
        "--options", default="", help="more options of dyrelu-compile, in one string"
    )
    measure = add("measure", "measure on this machine's GPU")
    add_cells(measure)
    measure.add_argument("--output", type=Path, default=OUTPUT)
    measure.add_argument(
        "--resume", action="store_true", help="keep the cells that --output has"
    )
    report = add("report", "print what was measured")
    report.add_argument("--output", type=Path, default=OUTPUT)
    add_document(report)
    model = add("model", "print what bytes and launches should take")
    model.add_argument("--bundle", type=Path, help="tell its launches as well")
    add_document(model)
    return parser.parse_args(words)


def build_command(options: argparse.Namespace) -> int:
    """Makes the bundle."""
    request = Request(
        options.build_dir.resolve(),
        options.chip,
        options.emit,
        tuple(shlex.split(options.options)),
    )
    cells = cells_of(options.run, options.match, options.dtypes)
    manifest = build_bundle(request, options.bundle, cells)
    errors = errors_of(manifest)
    for line in errors:
        print(line, file=sys.stderr)
    done = len(manifest["cases"]) - len(errors)
    print(f"{done} of {len(manifest['cases'])} cells are in {options.bundle}")
    return 1 if errors else 0


def measure_command(options: argparse.Namespace) -> int:
    """Measures, and prints what came out."""
    read_manifest(options.bundle)
    from benchmarks.device.measure import (  # pylint: disable=import-outside-toplevel
        measure,
    )

    print(f"\n{terminal_text(measure(options))}\n\nAll numbers: {options.output}")
    return 0


def report_command(options: argparse.Namespace) -> int:
    """Tells a file."""
    run = json.loads(options.output.read_text(encoding="utf-8"))
    print(terminal_text(run))
    if options.document:
        write_document(run, DOCUMENT)
        print("Written to docs/benchmarks.md")
    return 0


def model_command(options: argparse.Namespace) -> int:
    """Counts."""
    print(model_text(options.bundle))
    if options.document:
        write_model(DOCUMENT, options.bundle)
        print("Written to docs/benchmarks.md")
    return 0


COMMANDS = {
    "build": build_command,
    "measure": measure_command,
    "report": report_command,
    "model": model_command,
}


def main(words: list[str] | None = None) -> int:
    """Runs a command; what is wrong with its input is one line."""
    options = arguments(words)
    try:
        return COMMANDS[options.command](options)
    except (OSError, ValueError, ModuleNotFoundError) as error:
        print(f"benchmarks.gpu: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
