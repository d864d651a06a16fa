#!/usr/bin/env python3
"""Runs an example on random numbers and prints what comes out.

    run.py NAME [--target cpu|cuda|emulator] [--build-dir BUILD] [--seed SEED]

NAME is an op, such as `b` or `shift_max`. Needs NumPy, and dyrelu-run in
BUILD/bin.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

FOLDER = Path(__file__).resolve().parent
TENSOR = re.compile(r"tensor<((?:\d+x)*)f32>")
ARGUMENT = re.compile(r"(%\w+): " + TENSOR.pattern)


def signature(text: str) -> tuple[str, str]:
    """The arguments and the results of @main, as they are written."""
    arguments, _, rest = text.partition("func.func @main(")[2].partition("->")
    return arguments, rest.partition("{")[0]


def sizes(digits: str) -> tuple[int, ...]:
    """The shape in `2x8x`."""
    return tuple(int(size) for size in digits.split("x")[:-1])


def random_inputs(text: str, seed: int = 0) -> dict[str, np.ndarray]:
    """An array for each argument of @main, by name; a scalar is a temperature."""
    rng = np.random.default_rng(seed)
    inputs = {}
    for name, digits in ARGUMENT.findall(signature(text)[0]):
        shape = sizes(digits)
        value = rng.standard_normal(shape) if shape else np.array(10.0)
        inputs[name.removeprefix("%")] = value.astype(np.float32)
    return inputs


def run(
    module: Path,
    inputs: dict[str, np.ndarray],
    build_dir: Path,
    target: str = "cpu",
) -> list[np.ndarray]:
    """The results of @main. Raises CalledProcessError where dyrelu-run fails."""
    count = len(TENSOR.findall(signature(module.read_text())[1]))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        command = [str(build_dir / "bin" / "dyrelu-run"), str(module)]
        command.append(f"--target={target}")
        for argument, array in inputs.items():
            np.save(folder / f"{argument}.npy", array)
            command.append(f"--input={folder / argument}.npy")
        outputs = [folder / f"result{number}.npy" for number in range(count)]
        command += [f"--output={path}" for path in outputs]
        subprocess.run(command, check=True)
        return [np.load(path) for path in outputs]


def describe(name: str, array: np.ndarray) -> str:
    """One line: the shape, the range and the mean."""
    shape = "x".join(str(size) for size in array.shape) or "scalar"
    return (
        f"  {name:<12} {shape:<12} from {array.min():+.4f} to {array.max():+.4f}, "
        f"mean {array.mean():+.4f}"
    )


def main() -> int:
    """The command line."""
    names = sorted(path.stem for path in FOLDER.glob("*.mlir"))
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", metavar="NAME", choices=names, help=", ".join(names))
    parser.add_argument(
        "--target",
        choices=("cpu", "cuda", "emulator"),
        default="cpu",
        help="cuda: a GPU; emulator: the kernels for one, on the CPU",
    )
    parser.add_argument("--build-dir", type=Path, default=FOLDER.parents[1] / "build")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()

    module = FOLDER / f"{options.name}.mlir"
    inputs = random_inputs(module.read_text(), options.seed)
    try:
        results = run(module, inputs, options.build_dir, options.target)
    except FileNotFoundError as error:
        print(f"{error.filename} is missing; 'make build' makes it", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        return error.returncode
    print("inputs")
    for name, array in inputs.items():
        print(describe(name, array))
    print("results")
    for number, array in enumerate(results):
        print(describe(str(number), array))
    return 0


if __name__ == "__main__":
    sys.exit(main())
