#!/usr/bin/env python3
"""Raises an exported network to dyrelu ops, runs it, compares with PyTorch.

Exit status 1 where the predictions or the logits are not PyTorch's.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tqdm import tqdm

HERE = Path(__file__).resolve().parent
NETWORK = "digits.mlir"
SITE = "site.mlir"
DATA = (NETWORK, SITE, "images.npy", "labels.npy", "logits.npy")
TOLERANCE = 1e-4  # between PyTorch's logits and those of compiled code
TIME_LIMIT = 300  # seconds for one process
WIDTH = 96

# What export.py imports and a plain set-up does not install.
EXPORT_MODULES = ("torch", "torch_mlir", "sklearn")

# The types of a DY-ReLU site's arguments in site.mlir: x, w1, b1, w2, b2.
SITE_SHAPES = ((360, 16, 8, 8), (4, 16), (4,), (64, 4), (64,))

THREADS = (1, 2)
NETWORK_REPEAT = 5
SITE_REPEAT = 300


class DemoError(Exception):
    """What ends the demo; the message is for whoever runs it."""


# --- Files and commands ------------------------------------------------------


@dataclass(frozen=True)
class Tools:
    """The tools of one build."""

    opt: Path
    run: Path


def check_files(paths: Iterable[Path], hint: str) -> None:
    """An error for the first path that is no file."""
    for path in paths:
        if not path.is_file():
            raise DemoError(f"{path} is missing; {hint}")


def find_tools(build_dir: Path) -> Tools:
    """The tools in a build directory."""
    bin_dir = build_dir.resolve() / "bin"
    tools = Tools(bin_dir / "dyrelu-opt", bin_dir / "dyrelu-run")
    hint = "'make build' builds it, --build-dir names another build"
    check_files((tools.opt, tools.run), hint)
    return tools


def relative(path: Path) -> str:
    """The path as one would type it."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def execute(*command: str | Path) -> subprocess.CompletedProcess[str]:
    """Runs a command; anything but success is an error with its stderr."""
    words = [str(word) for word in command]
    line = " ".join(words)
    try:
        done = subprocess.run(
            words,
            capture_output=True,
            text=True,
            timeout=TIME_LIMIT,
            check=False,
        )
    except OSError as error:
        raise DemoError(f"cannot start {words[0]}: {error.strerror}") from error
    except subprocess.TimeoutExpired as error:
        raise DemoError(f"no end after {TIME_LIMIT} s: {line}") from error
    if done.returncode != 0:
        output = (done.stderr or done.stdout).rstrip()
        raise DemoError(f"exit status {done.returncode}: {line}\n{output}")
    return done


def load_array(path: Path) -> np.ndarray:
    """A NumPy array from a file."""
    try:
        return np.load(path, allow_pickle=False)
    except (EOFError, ValueError) as error:
        raise DemoError(f"{path} is not a NumPy array: {error}") from error


# --- What the IR says --------------------------------------------------------


@dataclass(frozen=True)
class Remark:
    """What --dyrelu-raise said about one place."""

    line: int
    text: str


def count_ops(tools: Tools, module: Path) -> dict[str, int]:
    """How often each op is in a module."""
    done = execute(tools.opt, module, "--print-op-stats=json=true", "-o", os.devnull)
    return json.loads(done.stderr)


def raise_module(tools: Tools, module: Path, raised: Path) -> list[Remark]:
    """Writes the raised module; returns the remarks in the file's order."""
    done = execute(
        tools.opt,
        module,
        "--dyrelu-raise",
        "--remarks-filter-passed=dyrelu-raise",
        "-o",
        raised,
    )
    pattern = re.compile(
        r':(\d+):\d+: remark: \[Passed\] .*\| Remark="(.*)"$', re.MULTILINE
    )
    found = [Remark(int(line), text) for line, text in pattern.findall(done.stderr)]
    return sorted(found, key=lambda remark: remark.line)


def raise_with_locations(tools: Tools, module: Path) -> list[str]:
    """The raised module's lines; each op says where in the export it was."""
    done = execute(
        tools.opt,
        module,
        "--dyrelu-raise",
        "--mlir-print-debuginfo",
        "--mlir-print-local-scope",
        "--mlir-elide-elementsattrs-if-larger=8",
        "--mlir-elide-resource-strings-if-larger=8",
    )
    return done.stdout.splitlines()


LOCATION = re.compile(r' loc\("[^"]*":(\d+):\d+\)')


def lines_kept(raised: list[str]) -> set[int]:
    """The lines of the export whose ops are still there after raising."""
    return {int(line) for text in raised for line in LOCATION.findall(text)}


def raised_op(raised: list[str], remark: Remark) -> str:
    """The op that a remark is about, without its location."""
    for text in raised:
        if f":{remark.line}:" in text and "= dyrelu." in text:
            return LOCATION.sub("", text).strip()
    raise DemoError(f"no dyrelu op stems from line {remark.line} of the export")


@dataclass(frozen=True)
class Op:
    """The lines of one op in a function's body."""

    line: int
    text: list[str]


def ops_of_body(module: Path, last_line: int) -> Iterator[Op]:
    """The ops of the one function up to a line and the op that begins there."""
    start = None
    lines = module.read_text(encoding="utf-8").splitlines()
    for number, text in enumerate(lines, start=1):
        if start is None:
            if number > last_line:
                return
            if not re.match(r"    %\w+ = ", text):
                continue
            start = number
        if not text.endswith("{") and re.match(r"    [%}]", text):
            yield Op(start, lines[start - 1 : number])
            start = None


def abbreviate(op: Op) -> str:
    """An op in one line: operands, the ops of its body, its type."""
    result, _, head = op.text[0].strip().partition(" = ")
    name = head.split()[0]
    inputs = re.findall(r"ins\(([^:]*) :", head)
    operands = ", ".join(inputs or re.findall(r"%\w+", head.partition(" : ")[0]))
    if name.endswith("_slice"):
        operands += re.findall(r"\[[\d, ]+\]", head)[0]
    body = re.findall(r"= ([\w.]+)", "\n".join(op.text[1:]))
    inside = f" {{{', '.join(body)}}}" if body else ""
    result_type = re.findall(r"tensor<[^>]*>", op.text[-1])[-1]
    return f"{result} = {name} {operands}{inside} : {result_type}"


def removed_ops(
    module: Path, raised: list[str], remarks: list[Remark], index: int
) -> list[Op]:
    """The ops of the export that went into one dyrelu op."""
    first = remarks[index - 1].line if index else 0
    kept = lines_kept(raised)
    return [
        op
        for op in ops_of_body(module, remarks[index].line)
        if op.line > first
        and "arith.constant" not in op.text[0]
        and (op.line not in kept or op.line == remarks[index].line)
    ]


# --- Running -----------------------------------------------------------------


@dataclass(frozen=True)
class Timing:
    """The median time of a run and the threads that were used."""

    milliseconds: float
    threads: int


def run_module(
    tools: Tools, module: Path, inputs: Iterable[Path], output: Path
) -> np.ndarray:
    """The result of @main."""
    arguments = [f"--input={path}" for path in inputs]
    execute(tools.run, module, "--entry=main", *arguments, f"--output={output}")
    return np.load(output)


def time_module(
    tools: Tools, module: Path, inputs: list[Path], threads: int, repeat: int
) -> Timing:
    """How long @main takes, as dyrelu-run measures it."""
    arguments = [f"--input={path}" for path in inputs]
    done = execute(
        tools.run,
        module,
        "--entry=main",
        *arguments,
        f"--threads={threads}",
        f"--repeat={repeat}",
        "--time",
    )
    found = re.search(r"median ([\d.]+) ms, .* (\d+) threads?", done.stdout)
    if not found:
        raise DemoError(f"dyrelu-run printed no time but: {done.stdout.rstrip()}")
    return Timing(float(found.group(1)), int(found.group(2)))


@dataclass(frozen=True)
class Program:
    """One function, as exported and raised, with its arguments."""

    name: str
    exported: Path
    raised: Path
    inputs: list[Path]
    repeat: int


def time_in_turn(
    tools: Tools, program: Program, threads: int, rounds: int, bar: tqdm
) -> tuple[Timing, Timing]:
    """Median times not raised and raised, measured in turn."""
    modules = program.exported, program.raised
    timings: tuple[list[Timing], list[Timing]] = ([], [])
    for _ in range(rounds):
        for module, into in zip(modules, timings, strict=True):
            into.append(
                time_module(tools, module, program.inputs, threads, program.repeat)
            )
            bar.update()
    before, after = (
        Timing(statistics.median(t.milliseconds for t in times), times[0].threads)
        for times in timings
    )
    return before, after


# --- What is printed ---------------------------------------------------------


def print_title(text: str) -> None:
    """The first line of a section."""
    print(f"\n{text}\n{'-' * min(len(text), WIDTH)}")


def show_op_counts(before: dict[str, int], after: dict[str, int]) -> None:
    """A table of the ops whose number changes, and the others in a line."""
    names = sorted(before.keys() | after.keys())
    pairs = {name: (before.get(name, 0), after.get(name, 0)) for name in names}
    print(f"  {'op':<24}{'exported':>10}{'raised':>10}")
    for name, (old, new) in pairs.items():
        if old != new:
            print(f"  {name:<24}{old:>10}{new:>10}")
    total = sum(before.values()), sum(after.values())
    print(f"  {'all':<24}{total[0]:>10}{total[1]:>10}")
    same = sum(old == new for old, new in pairs.values())
    convolutions = before.get("linalg.conv_2d_nchw_fchw", 0)
    print(f"  ({same} kinds of ops as before, among them {convolutions} convolutions)")


def show_sites(raised: list[str], remarks: list[Remark]) -> None:
    """What raising says, and the shapes of the weights it found."""
    for remark in remarks:
        print(f"  line {remark.line}: {remark.text.removeprefix('raised to ')}")
        op = raised_op(raised, remark)
        weights = re.findall(r"(fc\d)\([^:]*: ([^)]*)\)", op)
        shapes = "; ".join(f"{name}: {types}" for name, types in weights)
        print(f"    {shapes}")


def show_one_site(module: Path, raised: list[str], remarks: list[Remark]) -> None:
    """The ops of the first site, and the op that they became."""
    ops = removed_ops(module, raised, remarks, 0)
    plumbing = ("tensor.empty", "linalg.fill")
    shown = [op for op in ops if not any(name in op.text[0] for name in plumbing)]
    print(
        f"  Exported, {len(ops)} ops in lines {ops[0].line} to {ops[-1].line}; "
        f"{len(ops) - len(shown)} tensor.empty and linalg.fill are left out here,\n"
        "  of the others operands, the body's ops and the result's type are shown:\n"
    )
    for op in shown:
        print(f"    {abbreviate(op)}")
    print("\n  Raised, one op:\n")
    text = raised_op(raised, remarks[0])
    print(re.sub(r" (?=fc\d\()", "\n        ", f"    {text}"))


@dataclass(frozen=True)
class Comparison:
    """How one program's logits stand beside PyTorch's."""

    name: str
    correct: int
    total: int
    equal: int
    difference: float

    @property
    def agrees(self) -> bool:
        """Whether the predictions are PyTorch's and the logits close."""
        return self.equal == self.total and self.difference <= TOLERANCE


def compare(
    name: str, logits: np.ndarray, expected: np.ndarray, labels: np.ndarray
) -> Comparison:
    """Compares logits with PyTorch's; a NaN in one of them is no agreement."""
    if logits.shape != expected.shape or len(labels) != len(expected):
        raise DemoError(
            f"{name}: logits {logits.shape}, PyTorch's {expected.shape}, "
            f"labels {labels.shape} do not belong together"
        )
    predictions = logits.argmax(axis=1)
    difference = np.abs(logits.astype(np.float64) - expected).max()
    return Comparison(
        name,
        int((predictions == labels).sum()),
        len(labels),
        int((predictions == expected.argmax(axis=1)).sum()),
        float(difference),
    )


def show_accuracy(
    comparisons: list[Comparison], expected: np.ndarray, labels: np.ndarray
) -> None:
    """A table of what each program gets right, and how far from PyTorch."""
    total = len(labels)
    correct = int((expected.argmax(axis=1) == labels).sum())
    print(f"  {'':<26}{'correct':>18}{'same digit':>18}{'largest difference':>24}")
    print(f"  {'':<26}{'':>18}{'as PyTorch':>18}{'in the logits':>24}")
    print(f"  {'PyTorch':<26}{f'{correct}/{total} {correct / total:.2%}':>18}")
    for one in comparisons:
        share = f"{one.correct}/{total} {one.correct / total:.2%}"
        print(
            f"  {one.name:<26}{share:>18}{f'{one.equal}/{total}':>18}"
            f"{one.difference:>24.2g}"
        )


def check(comparisons: list[Comparison]) -> None:
    """Ends the demo if a program's results are not PyTorch's."""
    for one in comparisons:
        if not one.agrees:
            raise DemoError(
                f"{one.name}: {one.equal} of {one.total} predictions are PyTorch's, "
                f"the largest difference in the logits is {one.difference:.3g} "
                f"(expected: all, at most {TOLERANCE:g})"
            )
    print(
        "  All predictions are equal to PyTorch's, all logits within "
        f"{TOLERANCE:g} of its logits."
    )


def show_times(tools: Tools, programs: list[Program], rounds: int) -> None:
    """A table of times not raised and raised."""
    calls = len(programs) * len(THREADS) * rounds * 2
    rows = []
    # Only a terminal sees the bar.
    with tqdm(total=calls, desc="  measuring", leave=False, disable=None) as bar:
        for program in programs:
            for threads in THREADS:
                timings = time_in_turn(tools, program, threads, rounds, bar)
                rows.append((program.name, threads, *timings))
    print(f"  {'':<32}{'threads':>8}{'not raised':>20}{'raised':>20}{'ratio':>8}")
    for name, threads, before, after in rows:
        columns = [
            f"{timing.milliseconds:.3f} ms"
            + (f" ({timing.threads} used)" if timing.threads != threads else "")
            for timing in (before, after)
        ]
        ratio = before.milliseconds / after.milliseconds
        print(f"  {name:<32}{threads:>8}{columns[0]:>20}{columns[1]:>20}{ratio:>8.2f}")
    print("  ratio: time not raised / time raised; above 1, raising made it faster")


# --- The steps ---------------------------------------------------------------


def compare_with_pytorch(
    tools: Tools, data: Path, modules: dict[str, Path], folder: Path
) -> None:
    """Runs modules on the images in `data` and compares with the logits there."""
    expected = load_array(data / "logits.npy")
    labels = load_array(data / "labels.npy")
    comparisons = []
    bar = tqdm(modules.items(), desc="  running", leave=False, disable=None)
    for name, module in bar:
        logits = run_module(tools, module, [data / "images.npy"], folder / "out.npy")
        comparisons.append(compare(name, logits, expected, labels))
    show_accuracy(comparisons, expected, labels)
    check(comparisons)


def prepare_site(tools: Tools, data: Path, folder: Path) -> Program:
    """The first DY-ReLU of the network alone, on random numbers."""
    exported = data / SITE
    raised = folder / "site-raised.mlir"
    if len(raise_module(tools, exported, raised)) != 1:
        raise DemoError(f"{exported}: expected one DY-ReLU, raised another number")
    generator = np.random.default_rng(0)
    inputs = []
    for number, shape in enumerate(SITE_SHAPES):
        inputs.append(folder / f"site{number}.npy")
        np.save(inputs[-1], generator.standard_normal(shape, dtype=np.float32))
    size = "x".join(map(str, SITE_SHAPES[0]))
    return Program(f"its first DY-ReLU [{size}]", exported, raised, inputs, SITE_REPEAT)


def lacking_modules(python: str | Path) -> list[str]:
    """The modules that an export needs and an interpreter lacks."""
    program = (
        "import importlib.util, sys\n"
        "print(*(m for m in sys.argv[1:] if not importlib.util.find_spec(m)))"
    )
    return execute(python, "-c", program, *EXPORT_MODULES).stdout.split()


def find_torch_python(asked: Path | None) -> tuple[Path, list[str]]:
    """The Python to export with, and what it lacks to do so.

    One that was asked for and lacks something is an error.
    """
    python = asked or Path(sys.executable)
    lacking = lacking_modules(python)
    if asked and lacking:
        raise DemoError(f"{python} cannot import {', '.join(lacking)}")
    return python, lacking


def export_afresh(tools: Tools, python: Path, folder: Path) -> None:
    """Exports the network, raises and runs it, compares with PyTorch."""
    print("  Exporting with PyTorch and torch-mlir (some seconds) ...")
    execute(python, HERE / "export.py", "--out", folder)
    raised = folder / "raised.mlir"
    remarks = raise_module(tools, folder / NETWORK, raised)
    print(f"  {len(remarks)} sites raised in the new export.\n")
    compare_with_pytorch(tools, folder, {"dyrelu-run, raised": raised}, folder)


def show_ir(tools: Tools, exported: Path, raised: Path) -> None:
    """The sections about what is in the IR before and after."""
    print_title(f"1. What --dyrelu-raise finds in {relative(exported)}")
    remarks = raise_module(tools, exported, raised)
    if not remarks:
        raise DemoError(f"{exported}: no DY-ReLU was found")
    lines = raise_with_locations(tools, exported)
    print(f"  {len(remarks)} sites:")
    show_sites(lines, remarks)
    print()
    show_op_counts(count_ops(tools, exported), count_ops(tools, raised))
    print_title("2. The first site before and after")
    show_one_site(exported, lines, remarks)


def demonstrate(arguments: argparse.Namespace, folder: Path) -> None:
    """All sections, in order."""
    tools = find_tools(arguments.build_dir)
    check_files(
        (arguments.data / name for name in DATA),
        "--data names the folder of the example's files",
    )
    python, lacking = find_torch_python(arguments.torch_python)
    exported, raised = arguments.data / NETWORK, folder / "raised.mlir"
    print("A network with DY-ReLU reads handwritten digits, compiled by dyrelu.")
    show_ir(tools, exported, raised)

    images = arguments.data / "images.npy"
    print_title("3. The held-out images, compiled and run by dyrelu-run")
    modules = {"dyrelu-run, not raised": exported, "dyrelu-run, raised": raised}
    compare_with_pytorch(tools, arguments.data, modules, folder)

    print_title(
        f"4. Time for one call with all images (median of {arguments.rounds}, in turn)"
    )
    network = Program("the network", exported, raised, [images], NETWORK_REPEAT)
    site = prepare_site(tools, arguments.data, folder)
    show_times(tools, [network, site], arguments.rounds)

    print_title("5. A fresh export from PyTorch")
    if lacking:
        print(
            f"  Left out: this Python has no {', '.join(lacking)}. To see it,\n"
            "  'pip install -r examples/digits/requirements.txt' in a virtual "
            "environment and\n  call this demo with --torch-python PATH, "
            "the path of its python."
        )
        return
    live = folder / "live"
    live.mkdir()
    export_afresh(tools, python, live)


def parse_arguments() -> argparse.Namespace:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--build-dir",
        type=Path,
        default=Path("build"),
        help="where dyrelu was built (build)",
    )
    parser.add_argument(
        "--data",
        type=Path,
        default=HERE,
        help="folder of the .mlir and .npy files (the one of this script)",
    )
    parser.add_argument(
        "--rounds", type=int, default=3, help="times each time is measured (3)"
    )
    parser.add_argument(
        "--torch-python",
        type=Path,
        metavar="PATH",
        help="a Python with what is in requirements.txt, to export afresh",
    )
    arguments = parser.parse_args()
    if arguments.rounds < 1:
        parser.error(f"--rounds: expected 1 or more, got {arguments.rounds}")
    return arguments


def main() -> int:
    """Runs the demo; the exit status."""
    arguments = parse_arguments()
    sys.stdout.reconfigure(line_buffering=True)
    try:
        with tempfile.TemporaryDirectory(prefix="dyrelu-demo-") as folder:
            demonstrate(arguments, Path(folder))
    except DemoError as error:
        print(f"demo: error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
