"""Holds kernels to the reference on a GPU, on a machine without the compiler.

    python test/Integration/on_gpu.py build DIR [--chip sm_90] [--emit cubin]
    python test/Integration/on_gpu.py run DIR [--json FILE]

`build` compiles the cases that the tests run on the emulator, special values and the
shapes of test_emulation.py and test_emulation_fused.py into a folder. `run` needs that
folder, a checkout, NumPy, ml_dtypes and PyTorch; it runs each case several times into
results that held something else, compares them with the reference and with each
other, and ends with status 1 if one is wrong.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from cases import OPS, Case
from drawing import combinations
from modules import ENTRY, module_text
from specials import special_cases
from sweep import DEFAULT_SEED

ROOT = Path(__file__).resolve().parents[2]
LAUNCHER = "libdyrelu-launcher.so"
RUNS = 3
CHUNK = 16  # cases of one process, in turn


def chosen(count: int, seed: int) -> Iterator[tuple[str, Case, str]]:
    """Names, cases and options of the pipeline."""
    # pylint: disable=import-outside-toplevel
    from test_emulation import LAYERS
    from test_emulation_fused import CASES

    for op in OPS:
        for case in combinations(op, count, seed):
            yield f"sweep-{case.name}", case, ""
            if op in ("a", "b", "aprelu"):
                yield f"general-{case.name}", case, "fused=false"
        for case in special_cases(op, count, seed):
            yield f"special-{case.name}", case, ""
    for name, case in LAYERS.items():
        yield f"layers-{name}", case, ""
    for name, (case, options) in CASES.items():
        # What an older chip is made to do, this one can do.
        yield f"fused-{name}", case, options.replace("chip=sm_86", "chip=sm_80")


def compile_case(arguments: argparse.Namespace, name: str, case: Case, options: str):
    """Writes code and launch description; returns what went wrong."""
    source = arguments.folder / f"{name}.mlir"
    source.write_text(module_text(case), encoding="utf-8")
    words = [word for word in options.split() if not word.startswith("chip=")]
    chip = "sm_80" if "chip=sm_80" in options else arguments.chip
    # Of code for another chip, the driver can take PTX alone.
    kind = "ptx" if chip != arguments.chip else arguments.emit
    code = source.with_suffix(f".{kind}")
    line = [arguments.build_dir / "bin" / "dyrelu-compile", source, "--target=cuda"]
    line += [f"--chip={chip}", f"--emit={kind}", "-o", code]
    line += [f"--nvvm-options={' '.join(words)}"] if words else []
    done = subprocess.run(
        [*map(str, line)], capture_output=True, text=True, check=False
    )
    source.unlink()
    return done.stderr.strip() if done.returncode else ""


def build(arguments: argparse.Namespace) -> int:
    """The folder; 1 if a case could not be compiled."""
    shutil.rmtree(arguments.folder, ignore_errors=True)
    arguments.folder.mkdir(parents=True)
    cases = list(chosen(arguments.count, arguments.seed))
    cases = [one for one in cases if not arguments.ops or one[1].op in arguments.ops]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        errors = pool.map(lambda one: compile_case(arguments, *one), cases)
        failed = {
            name: error
            for (name, _, _), error in zip(cases, errors, strict=True)
            if error
        }
    kept = [(name, case) for name, case, _ in cases if name not in failed]
    (arguments.folder / "cases.pickle").write_bytes(pickle.dumps(kept))
    shutil.copy2(arguments.build_dir / "lib" / LAUNCHER, arguments.folder)
    for name, error in failed.items():
        print(f"{name}: {error}", file=sys.stderr)
    print(f"{len(kept)} of {len(cases)} cases are in {arguments.folder}")
    return int(bool(failed))


class OneCase:
    """A case on the GPU."""

    def __init__(self, folder: Path, name: str, case: Case) -> None:
        # pylint: disable=import-outside-toplevel
        import torch
        from dyrelu import cuda
        from inputs import make_inputs
        from operands import operands, results

        self.torch, self.case = torch, case
        self.inputs = make_inputs(case)
        self.results = results(case)
        code = next(
            folder / f"{name}.{kind}"
            for kind in ("cubin", "ptx")
            if (folder / f"{name}.{kind}").exists()
        )
        self.program = cuda.load(str(code), library=str(folder / LAUNCHER))
        self.arguments = [
            self.on_device(self.inputs[tensor.name], kind.is_scalar)
            for tensor, kind in zip(
                operands(case), self.program[ENTRY].arguments, strict=True
            )
        ]

    def on_device(self, array: Any, is_scalar: bool) -> Any:
        """A number as it is; bf16 as two bytes."""
        if is_scalar:
            return float(array)
        known = (
            array.view("int16")
            if array.dtype.kind == "V" or (array.dtype.name == "bfloat16")
            else array
        )
        return self.torch.from_numpy(known.copy()).cuda()

    def run(self) -> list[Any]:
        """The results, of a call that found something else in their place."""
        function = self.program[ENTRY]
        shapes = function.result_shapes(*self.arguments)
        filled = {"dtype": self.torch.uint8, "device": "cuda"}
        wanted = [result.element_type.dtype for result in self.results]
        outputs = []
        for shape, dtype in zip(shapes, wanted, strict=True):
            size = dtype.itemsize
            for length in shape:
                size *= length
            flat = self.torch.full((size,), 255, **filled)
            kinds = {2: self.torch.int16, 4: self.torch.float32, 8: self.torch.float64}
            kind = kinds[dtype.itemsize]
            if dtype.name == "float16":
                kind = self.torch.float16
            outputs.append(flat.view(kind).view(shape))
        size = function.workspace_size(*self.arguments)
        workspace = self.torch.full((size,), 255, **filled)
        function(
            *self.arguments,
            results=outputs,
            workspace=workspace,
            stream=self.torch.cuda.current_stream(),
        )
        self.torch.cuda.synchronize()
        return [
            output.cpu().numpy().view(dtype)
            for output, dtype in zip(outputs, wanted, strict=True)
        ]

    def problem(self) -> tuple[str, float]:
        """What is wrong, and the worst error over the bound."""
        from comparison import compare  # pylint: disable=import-outside-toplevel
        from expectation import expected  # pylint: disable=import-outside-toplevel

        first = self.run()
        worst = 0.0
        for actual, (reference, element) in zip(
            first, expected(self.case, self.inputs), strict=True
        ):
            comparison = compare(actual, reference, element)
            worst = max(worst, comparison.ratio)
            if not comparison.passes:
                return comparison.describe(), worst
        for _ in range(RUNS - 1):
            for before, after in zip(first, self.run(), strict=True):
                if before.tobytes() != after.tobytes():
                    return "another run gave other numbers", worst
        return "", worst


def run_chunk(folder: Path, chunk: list[tuple[str, Case]]) -> list[dict[str, Any]]:
    """What came of some cases, one after the other."""
    sys.path.insert(0, str(ROOT / "python"))
    found = []
    for name, case in chunk:
        try:
            problem, worst = OneCase(folder, name, case).problem()
        # Whatever goes wrong is told, and the others go on.
        except Exception as error:  # pylint: disable=broad-exception-caught
            problem, worst = f"{type(error).__name__}: {error}", float("inf")
        found.append({"name": name, "problem": problem, "ratio": worst})
    return found


def run(arguments: argparse.Namespace) -> int:
    """Runs all; 1 if one is wrong."""
    cases = pickle.loads((arguments.folder / "cases.pickle").read_bytes())
    cases = [one for one in cases if arguments.match in one[0]]
    chunks = [cases[first : first + CHUNK] for first in range(0, len(cases), CHUNK)]
    with ProcessPoolExecutor(arguments.jobs, mp_context=get_context("spawn")) as pool:
        futures = [pool.submit(run_chunk, arguments.folder, chunk) for chunk in chunks]
        found = []
        for future, chunk in zip(futures, chunks, strict=True):
            try:
                found += future.result()
            except Exception as error:  # pylint: disable=broad-exception-caught
                found += [
                    {"name": name, "problem": f"not run: {error}", "ratio": 0.0}
                    for name, _ in chunk
                ]
    wrong = [one for one in found if one["problem"]]
    if arguments.json:
        arguments.json.write_text(json.dumps(found), encoding="utf-8")
    for one in wrong:
        print(f"{one['name']}: {one['problem'][:300]}")
    worst = max((one["ratio"] for one in found if not one["problem"]), default=0)
    print(
        f"{len(found) - len(wrong)} of {len(found)} cases pass, {RUNS} runs each; "
        f"the worst of them has {worst:.3f} of the error that is allowed"
    )
    return int(bool(wrong) or not found)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("build", help="compile the cases")
    one.add_argument("folder", type=Path)
    one.add_argument("--build-dir", type=Path, default=ROOT / "build")
    one.add_argument("--chip", default="sm_90")
    one.add_argument("--emit", choices=("ptx", "cubin"), default="ptx")
    one.add_argument("--count", type=int, default=30, help="combinations of each op")
    one.add_argument("--ops", nargs="*", help="of these only")
    one.add_argument("--seed", type=int, default=DEFAULT_SEED + 1)
    other = commands.add_parser("run", help="run them")
    other.add_argument("folder", type=Path)
    other.add_argument("--match", default="", help="names that contain this")
    other.add_argument("--jobs", type=int, default=8)
    other.add_argument("--json", type=Path, help="what came of each")
    arguments = parser.parse_args()
    return build(arguments) if arguments.command == "build" else run(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
