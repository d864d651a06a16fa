"""Compares what IREE makes of models with and without dyrelu.

Every form of a model is compiled by iree-compile for this CPU, run on the same input,
its result compared with PyTorch's, and timed in turn with the other forms by
iree-benchmark-module; what is printed are medians, and ratios of medians.

    alone      torch-mlir's export, -O3
    turbine    iree-turbine's export, -O3, and at IREE's default level
    raised     alone, after --dyrelu-raise --dyrelu-to-linalg, -O3
    external   raised, each activation an object file made by dyrelu-compile
"""

from __future__ import annotations

import argparse
import json
import logging
import statistics
import sys
import tempfile
import warnings
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import numpy as np
import torch
from forms import FORMS, Exported
from networks import MobileNetV2, ResNet18
from sites import Activations, PermutedDyReLU, permuted
from torch import nn

from tools import BUILD, iree_run, iree_time

IMAGE = (1, 3, 224, 224)

MODELS: dict[str, tuple[Callable[[], nn.Module], tuple[int, ...]]] = {
    "MobileNetV2, DY-ReLU-A": (lambda: MobileNetV2("A"), IMAGE),
    "MobileNetV2, DY-ReLU-B": (lambda: MobileNetV2("B"), IMAGE),
    "MobileNetV2, DY-ReLU-C": (lambda: MobileNetV2("C"), IMAGE),
    "ResNet-18, DY-ReLU-B": (ResNet18, IMAGE),
    "MobileNetV2, DY-ReLU-B, permuted": (lambda: permuted(MobileNetV2("B")), IMAGE),
    "ResNet-18, DY-ReLU-B, permuted": (lambda: permuted(ResNet18()), IMAGE),
    "4 x DY-ReLU-B, [1, 96, 112, 112]": (lambda: Activations(96), (1, 96, 112, 112)),
    "4 x DY-ReLU-B, [1, 192, 28, 28]": (lambda: Activations(192), (1, 192, 28, 28)),
    "4 x DY-ReLU-B, [1, 960, 7, 7]": (lambda: Activations(960), (1, 960, 7, 7)),
    "4 x DY-ReLU-B, permuted, [1, 96, 112, 112]": (
        lambda: Activations(96, PermutedDyReLU),
        (1, 96, 112, 112),
    ),
    "4 x DY-ReLU-B, permuted, [1, 192, 28, 28]": (
        lambda: Activations(192, PermutedDyReLU),
        (1, 192, 28, 28),
    ),
}
# Rounding differs: sums are formed in another order, layer after layer.
LIMIT = 1e-4


def compare(name: str, work: Path, forms: list[str], arguments: argparse.Namespace):
    """Milliseconds of each form of one model: a list for each count of threads."""
    make, shape = MODELS[name]

    def seeded() -> nn.Module:
        torch.manual_seed(0)
        torch._dynamo.reset()
        return make().eval()

    torch.manual_seed(1)
    x = torch.randn(shape)
    with torch.no_grad():
        expected = seeded()(x).numpy()
    inputs = [work / "x.npy"]
    np.save(inputs[0], x.numpy())
    exported = Exported.of(seeded, (x,), work)

    compiled = {}
    for form in forms:
        print(f"{name}: compiling {form}", file=sys.stderr, flush=True)
        compiled[form] = FORMS[form](exported, work)
        output = work / "y.npy"
        iree_run(compiled[form], inputs, output)
        scale = float(np.abs(expected).max())
        difference = float(np.abs(np.load(output) - expected).max()) / scale
        if not difference <= LIMIT:
            raise RuntimeError(
                f"{name}, {form}: differs from PyTorch by {difference:.1e} of the "
                f"largest value, expected at most {LIMIT:.0e}"
            )

    times: dict[str, dict[str, list[float]]] = {}
    for threads in arguments.threads:
        rounds: dict[str, list[float]] = {form: [] for form in forms}
        for _ in range(arguments.rounds):
            for form, module in compiled.items():
                rounds[form].append(iree_time(module, inputs, threads, arguments.time))
        times[str(threads)] = rounds
    return times


def report(results: dict[str, dict], forms: list[str]) -> str:
    """The table: milliseconds, and how many times as long as raised."""
    lines = [
        "| model | threads | " + " | ".join(forms) + " |",
        "|---|--:|" + "--:|" * len(forms),
    ]
    for name, by_threads in results.items():
        for threads, rounds in by_threads.items():
            base = statistics.median(rounds["raised"])
            cells = []
            for form in forms:
                middle = statistics.median(rounds[form])
                ratio = "" if form == "raised" else f" ({middle / base:.2f})"
                cells.append(f"{middle:.3g} ms{ratio}")
            lines.append(f"| {name} | {threads} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def write_between(document: Path, text: str) -> None:
    """Puts the text between the document's markers."""
    before, rest = document.read_text(encoding="utf-8").split("<!-- measured -->\n", 1)
    _, after = rest.split("<!-- /measured -->", 1)
    document.write_text(
        f"{before}<!-- measured -->\n{text}\n<!-- /measured -->{after}",
        encoding="utf-8",
    )


def main() -> int:
    """Compares what the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--match", default="", help="part of a model's name")
    parser.add_argument("--form", nargs="*", choices=FORMS, help="beside raised (all)")
    parser.add_argument("--threads", nargs="*", type=int, default=[1, 2])
    parser.add_argument("--rounds", type=int, default=5, help="timings of each form")
    parser.add_argument("--time", type=float, default=1.0, help="seconds of a timing")
    parser.add_argument("--json", type=Path, help="file for all timings")
    parser.add_argument("--document", type=Path, help="Markdown to put the table in")
    arguments = parser.parse_args()
    if not (BUILD / "bin/dyrelu-opt").exists():
        parser.error(f"no {BUILD}/bin/dyrelu-opt: run 'make build' first")
    asked = FORMS if arguments.form is None else arguments.form
    forms = [form for form in FORMS if form == "raised" or form in asked]
    names = [name for name in MODELS if arguments.match in name]
    if not names:
        parser.error(f"--match: no model has '{arguments.match}' in its name")

    warnings.simplefilter("ignore")
    logging.disable(logging.ERROR)
    results = {}
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            results[name] = compare(name, Path(folder), forms, arguments)
    table = report(results, forms)
    print(table)
    if arguments.json:
        arguments.json.write_text(json.dumps(results, indent=1) + "\n", "utf-8")
    if arguments.document:
        versions = ", ".join(
            f"{package} {version(package)}"
            for package in ("iree-base-compiler", "iree-turbine", "torch-mlir", "torch")
        )
        write_between(arguments.document, f"With {versions}:\n\n{table}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
