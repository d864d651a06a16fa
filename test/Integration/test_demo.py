"""The example network: its demo, its raised form, and its logits."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from runner import execute

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "digits"
DATA = ("digits.mlir", "site.mlir", "images.npy", "labels.npy", "logits.npy")
TOLERANCE = 1e-4  # what the demo promises
TIME_LIMIT = 300  # seconds for one demo

EXPORTS = {"static": "digits.mlir", "dynamic": "digits-dynamic.mlir"}
BATCHES = [("static", 360), ("dynamic", 1), ("dynamic", 7), ("dynamic", 360)]


@pytest.fixture(scope="session")
def build_dir(runner: Path) -> Path:
    """The build under test."""
    return runner.parents[1]


@pytest.fixture(scope="session")
def opt(build_dir: Path) -> Path:
    """dyrelu-opt of the build under test."""
    return build_dir / "bin" / "dyrelu-opt"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the example's files that a test may damage."""
    folder = tmp_path / "data"
    folder.mkdir()
    for name in DATA:
        shutil.copy(EXAMPLE / name, folder)
    return folder


def run_demo(build_dir: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the demo, measuring each time once."""
    options = [f"--build-dir={build_dir}", "--rounds=1", *arguments]
    return subprocess.run(
        [sys.executable, str(EXAMPLE / "demo.py"), *options],
        capture_output=True,
        text=True,
        timeout=TIME_LIMIT,
        check=False,
    )


def failure(result: subprocess.CompletedProcess[str]) -> str:
    """The one line that a demo which failed in an orderly way ends with."""
    assert result.returncode == 1, result
    (line,) = result.stderr.splitlines()
    assert line.startswith("demo: error: "), result
    return line


# --- The demo ----------------------------------------------------------------


def test_demo_agrees_with_pytorch(build_dir: Path) -> None:
    """Three sites, PyTorch's predictions and logits, and times."""
    result = run_demo(build_dir)
    assert (result.returncode, result.stderr) == (0, ""), result
    lines = result.stdout.splitlines()
    assert max(map(len, lines)) <= 100, "wider than a terminal"
    words = [line.split() for line in lines]
    assert ["3", "sites:"] in words
    assert ["dyrelu.b", "0", "3"] in words
    assert ["math.exp", "3", "0"] in words
    rows = [row for row in words if row[:1] == ["dyrelu-run,"]]
    assert [row[1:-4] for row in rows] == [["not", "raised"], ["raised"]]
    for row in rows:
        assert row[-4:-1] == ["356/360", "98.89%", "360/360"]
        assert float(row[-1]) <= TOLERANCE
    assert "All predictions are equal to PyTorch's" in result.stdout
    ratios = [row for row in words if row[:2] == ["the", "network"]]
    assert len(ratios) == 2
    assert all(float(row[-1]) > 0 for row in ratios)


def damage_one_logit(logits: np.ndarray) -> None:
    """Moves a logit that decides nothing."""
    lowest = logits[17].argmin()
    logits[17, lowest] -= 2 * TOLERANCE


def damage_one_prediction(logits: np.ndarray) -> None:
    """Makes another digit the likeliest."""
    logits[17] = -logits[17]


def lose_one_logit(logits: np.ndarray) -> None:
    """A NaN equals nothing."""
    logits[17, logits[17].argmin()] = np.nan


@pytest.mark.parametrize(
    ("damage", "expected"),
    [
        (damage_one_logit, "360 of 360 predictions are PyTorch's"),
        (damage_one_prediction, "359 of 360 predictions are PyTorch's"),
        (lose_one_logit, "the largest difference in the logits is nan"),
    ],
)
def test_demo_fails_where_logits_differ(
    build_dir: Path,
    data: Path,
    damage: Callable[[np.ndarray], None],
    expected: str,
) -> None:
    """Wrong predictions, a logit off by more than the tolerance, NaN."""
    logits = np.load(data / "logits.npy")
    damage(logits)
    np.save(data / "logits.npy", logits)
    assert expected in failure(run_demo(build_dir, f"--data={data}"))


def test_close_logits_do_not_excuse_another_digit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where two digits are nearly as likely, logits alone do not tell."""
    monkeypatch.syspath_prepend(EXAMPLE)
    demo = importlib.import_module("demo")
    expected = np.array([[1.0, 1.00001]])
    labels = np.array([1])
    assert demo.compare("", expected, expected, labels).agrees
    assert not demo.compare("", expected[:, ::-1], expected, labels).agrees


@pytest.mark.parametrize("name", DATA)
def test_demo_names_a_missing_file(build_dir: Path, data: Path, name: str) -> None:
    """Each of the files that it reads."""
    (data / name).unlink()
    message = failure(run_demo(build_dir, f"--data={data}"))
    assert f"{data / name} is missing" in message


def test_demo_refuses_logits_that_are_no_array(build_dir: Path, data: Path) -> None:
    """A file cut short."""
    (data / "logits.npy").write_bytes((data / "logits.npy").read_bytes()[:100])
    message = failure(run_demo(build_dir, f"--data={data}"))
    assert "logits.npy is not a NumPy array" in message


def test_demo_shows_what_a_tool_says(build_dir: Path, data: Path) -> None:
    """The command that failed and its stderr."""
    (data / "digits.mlir").write_text("func.func @main(", encoding="utf-8")
    result = run_demo(build_dir, f"--data={data}")
    assert result.returncode == 1, result
    first, *others = result.stderr.splitlines()
    assert first.startswith("demo: error: exit status 1: ")
    assert "dyrelu-opt" in first
    assert any("error:" in line for line in others)
    assert "Traceback" not in result.stderr


def test_demo_names_a_missing_tool(tmp_path: Path) -> None:
    """A build directory without a build."""
    message = failure(run_demo(tmp_path))
    assert f"{tmp_path / 'bin' / 'dyrelu-opt'} is missing" in message


def test_demo_refuses_a_python_without_pytorch(build_dir: Path) -> None:
    """--torch-python is a request, and one that is not met is an error."""
    message = failure(run_demo(build_dir, f"--torch-python={os.devnull}"))
    assert os.devnull in message


# --- What raising leaves -----------------------------------------------------


def raise_export(opt: Path, name: str, folder: Path) -> Path:
    """The raised form of an export."""
    raised = folder / "raised.mlir"
    execute([str(opt), str(EXAMPLE / name), "--dyrelu-raise", "-o", str(raised)])
    return raised


def count_ops(opt: Path, module: Path) -> dict[str, int]:
    """How often each op is in a module."""
    done = subprocess.run(
        [str(opt), str(module), "--print-op-stats=json=true", "-o", os.devnull],
        capture_output=True,
        text=True,
        timeout=TIME_LIMIT,
        check=True,
    )
    return json.loads(done.stderr)


@pytest.mark.parametrize("name", EXPORTS.values())
def test_raising_leaves_nothing_of_the_sites(
    opt: Path, name: str, tmp_path: Path
) -> None:
    """Three ops; what is left of their kinds is the classifier's."""
    counts = count_ops(opt, raise_export(opt, name, tmp_path))
    assert counts["dyrelu.b"] == 3
    # The sigmoid, the maxima, the coefficients' slices.
    gone = ("math.exp", "arith.negf", "arith.select", "tensor.extract_slice")
    assert {op: counts.get(op, 0) for op in gone} == dict.fromkeys(gone, 0)
    # One fully connected layer of seven, with its weight's transpose.
    assert counts["linalg.matmul"] == 1
    assert counts["linalg.transpose"] == 1
    assert counts["linalg.conv_2d_nchw_fchw"] == 3


def test_the_site_is_raised_to_one_op(opt: Path, tmp_path: Path) -> None:
    """site.mlir, whose weights are arguments."""
    counts = count_ops(opt, raise_export(opt, "site.mlir", tmp_path))
    assert counts == {
        "builtin.module": 1,
        "func.func": 1,
        "func.return": 1,
        "dyrelu.b": 1,
    }


# --- What it computes --------------------------------------------------------


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("form", ["exported", "raised"])
@pytest.mark.parametrize(("export", "batch"), BATCHES)
def test_logits_are_pytorchs(
    runner: Path,
    opt: Path,
    export: str,
    batch: int,
    form: str,
    threads: int,
    tmp_path: Path,
) -> None:
    """The first images of the held-out ones, compiled and run."""
    name = EXPORTS[export]
    raised = form == "raised"
    module = raise_export(opt, name, tmp_path) if raised else EXAMPLE / name
    images, output = tmp_path / "images.npy", tmp_path / "logits.npy"
    np.save(images, np.load(EXAMPLE / "images.npy")[:batch])
    execute(
        [
            str(runner),
            str(module),
            "--entry=main",
            f"--input={images}",
            f"--output={output}",
            f"--threads={threads}",
        ]
    )
    logits = np.load(output)
    expected = np.load(EXAMPLE / "logits.npy")[:batch]
    assert (logits.shape, logits.dtype) == (expected.shape, expected.dtype)
    np.testing.assert_allclose(logits, expected, rtol=0, atol=TOLERANCE)
    np.testing.assert_array_equal(logits.argmax(axis=1), expected.argmax(axis=1))


def test_the_site_computes_the_same_raised(
    runner: Path, opt: Path, tmp_path: Path
) -> None:
    """site.mlir as exported and raised, on random numbers."""
    shapes = [(360, 16, 8, 8), (4, 16), (4,), (64, 4), (64,)]
    generator = np.random.default_rng(0)
    inputs = []
    for number, shape in enumerate(shapes):
        path = tmp_path / f"in{number}.npy"
        np.save(path, generator.standard_normal(shape, dtype=np.float32))
        inputs.append(f"--input={path}")
    results = []
    for module in (EXAMPLE / "site.mlir", raise_export(opt, "site.mlir", tmp_path)):
        output = tmp_path / "out.npy"
        execute([str(runner), str(module), *inputs, f"--output={output}"])
        results.append(np.load(output))
    np.testing.assert_allclose(*results, rtol=1e-5, atol=1e-5)
