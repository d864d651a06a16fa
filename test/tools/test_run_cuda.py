"""dyrelu-run --target=cuda on the driver of test/Runtime/CUDA/FakeDriver.cpp.

That runs nothing: results are what its memory holds at first. What is called, in which
order, with which sizes, and what is said where something is missing or fails, is that
of a GPU.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tool import Result, Tool, files, message

PATTERN = 0x5A  # what each byte of the driver's memory is at first

MODULE = """
func.func @main(%x: tensor<?x16x6xf32>, %w: tensor<64x16xf32>) -> tensor<?x16x6xf32> {
  %y = dyrelu.b %x fc2(%w : tensor<64x16xf32>) : tensor<?x16x6xf32>
  return %y : tensor<?x16x6xf32>
}
func.func @two(%x: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf64>) {
  %y = arith.addf %x, %x : tensor<?xf32>
  %z = arith.extf %x : tensor<?xf32> to tensor<?xf64>
  return %y, %z : tensor<?xf32>, tensor<?xf64>
}
func.func @nothing() {
  return
}
"""

Calls = list[dict[str, Any]]


@dataclass
class Fake:
    """dyrelu-run with the driver that is no driver."""

    run: Tool
    folder: Path

    def __call__(self, *arguments: str, **environment: str) -> Result:
        """Runs the module; `devices`, `fault` and `kind` say what the driver is."""
        kind = environment.get("kind", "fake")
        variables = {
            **os.environ,
            "LD_LIBRARY_PATH": str(self.folder / kind),
            "DYRELU_FAKE_LOG": str(self.run.folder / "log"),
        }
        for name in ("devices", "fault"):
            if name in environment:
                variables[f"DYRELU_FAKE_{name.upper()}"] = environment[name]
        return self.run(
            "module.mlir", "--target=cuda", *arguments, environment=variables
        )

    def calls(self) -> Calls:
        """What the driver has noted of the last run."""
        lines = (self.run.folder / "log").read_text().splitlines()
        return [json.loads(line) for line in lines]


@pytest.fixture
def fake(run: Tool, build_dir: Path) -> Fake:
    """A folder with the module and its inputs."""
    run.write("module.mlir", MODULE)
    run.save("x.npy", np.ones((3, 16, 6), np.float32))
    run.save("w.npy", np.ones((64, 16), np.float32))
    run.save("v.npy", np.ones(5, np.float32))
    run.save("empty.npy", np.ones(0, np.float32))
    return Fake(run, build_dir / "test" / "Runtime" / "CUDA")


def has_driver() -> bool:
    """Whether there is a driver that is one: in this process, others may have loaded
    the one that is none.
    """
    load = "import ctypes; ctypes.CDLL('libcuda.so.1')"
    line = [sys.executable, "-c", load]
    return subprocess.run(line, capture_output=True, check=False).returncode == 0


INPUTS = ("--input=x.npy", "--input=w.npy")


def named(calls: Calls, name: str) -> Calls:
    """The calls of a function."""
    return [call for call in calls if call["call"] == name]


def test_calls(fake: Fake) -> None:
    """Memory, copies there, kernels, the copy back, and all is given back."""
    result = fake(*INPUTS, "--output=y.npy")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    y = fake.run.load("y.npy")
    assert (y.shape, y.dtype) == ((3, 16, 6), np.float32)
    assert set(y.tobytes()) == {PATTERN}

    calls = fake.calls()
    copies = named(calls, "cuMemcpyHtoD_v2")
    assert [copy["bytes"] for copy in copies] == [3 * 16 * 6 * 4, 64 * 16 * 4]
    [back] = named(calls, "cuMemcpyDtoH_v2")
    assert back["bytes"] == 3 * 16 * 6 * 4
    assert [call["bytes"] for call in named(calls, "cuMemAlloc_v2")] == [
        *(copy["bytes"] for copy in copies),
        back["bytes"],
    ]
    [launch] = named(calls, "cuLaunchKernelEx")
    pointers = {copy["to"] for copy in copies} | {back["from"]}
    assert pointers <= set(launch["parameters"])
    assert launch["context"] == named(calls, "cuModuleLoadDataEx")[0]["context"]

    order = [call["call"] for call in calls]
    steps = [
        "cuInit",
        "cuDevicePrimaryCtxRetain",
        "cuModuleLoadDataEx",
        "cuMemAlloc_v2",
        "cuMemcpyHtoD_v2",
        "cuLaunchKernelEx",
        "cuCtxSynchronize",
        "cuMemcpyDtoH_v2",
        "cuMemFree_v2",
        "cuModuleUnload",
        "cuDevicePrimaryCtxRelease_v2",
    ]
    places = [order.index(step) for step in steps]
    assert places == sorted(places)
    check_given_back(calls)


def check_given_back(calls: Calls) -> None:
    """Nothing of the device is kept."""
    order = [call["call"] for call in calls if "fault" not in call]
    for taken, given in (
        ("cuMemAlloc_v2", "cuMemFree_v2"),
        ("cuModuleLoadDataEx", "cuModuleUnload"),
        ("cuCtxPushCurrent_v2", "cuCtxPopCurrent_v2"),
        ("cuDevicePrimaryCtxRetain", "cuDevicePrimaryCtxRelease_v2"),
    ):
        assert order.count(taken) == order.count(given), taken


def test_results_of_two_types(fake: Fake) -> None:
    """Each has its own size."""
    result = fake("--entry=two", "--input=v.npy", "--output=y.npy", "--output=z.npy")
    assert (result.returncode, result.stderr) == (0, "")
    assert fake.run.load("y.npy").shape == fake.run.load("z.npy").shape == (5,)
    back = named(fake.calls(), "cuMemcpyDtoH_v2")
    assert [copy["bytes"] for copy in back] == [20, 40]


def test_no_elements(fake: Fake) -> None:
    """What is empty takes no memory."""
    outputs = ("--output=y.npy", "--output=z.npy")
    result = fake("--entry=two", "--input=empty.npy", *outputs)
    assert (result.returncode, result.stderr) == (0, "")
    assert fake.run.load("z.npy").shape == (0,)
    assert not named(fake.calls(), "cuMemAlloc_v2")


def test_workspace(fake: Fake) -> None:
    """What is between kernels is allocated, of the size that the launcher wants."""
    # No kernel that reads x once has sizes that only run time knows.
    fake.run.write("module.mlir", MODULE.replace("x16x6x", "x16x?x"))
    result = fake(*INPUTS, "--output=y.npy")
    assert (result.returncode, result.stderr) == (0, "")
    calls = fake.calls()
    launches = named(calls, "cuLaunchKernelEx")
    assert len(launches) > 1
    sizes = [call["bytes"] for call in named(calls, "cuMemAlloc_v2")]
    assert len(sizes) == 4
    assert sizes[3] % 256 == 0


def test_repeat(fake: Fake) -> None:
    """Runs are the launches alone, and --time adds some before."""
    result = fake(*INPUTS, "--repeat=4", "--time", "--time-compile")
    assert (result.returncode, result.stderr) == (0, "")
    compiled, timed = result.stdout.splitlines()
    assert compiled.startswith("compile: ")
    assert timed.endswith(" over 4 runs")
    calls = fake.calls()
    assert len(named(calls, "cuLaunchKernelEx")) == 3 + 4
    assert len(named(calls, "cuCtxSynchronize")) == 3 + 4
    assert len(named(calls, "cuMemcpyHtoD_v2")) == 2


@pytest.mark.parametrize(
    ("devices", "options", "chip"),
    [
        ("1 9 0", (), "sm_90"),
        ("1 8 0", (), "sm_80"),
        ("1 8 7", (), "sm_86"),
        ("2 10 3", (), "sm_100"),
        ("1 12 1", (), "sm_120"),
        ("1 9 0", ("--chip=sm_80",), "sm_80"),
        ("1 9 0", ("--chip=sm_90a",), "sm_90a"),
    ],
)
def test_chip(fake: Fake, devices: str, options: tuple[str, ...], chip: str) -> None:
    """Code is for the newest architecture that the GPU has, or the one given."""
    result = fake(*INPUTS, *options, devices=devices)
    assert (result.returncode, result.stderr) == (0, "")
    [loaded] = named(fake.calls(), "cuModuleLoadDataEx")
    assert loaded["target"] == chip


@pytest.mark.parametrize(
    ("options", "environment", "expected"),
    [
        (INPUTS, {"kind": "none"}, "the CUDA driver cannot be loaded: libcuda.so.1: "),
        (INPUTS, {"kind": "old"}, "the CUDA driver libcuda.so.1 has no cuLaunchKer"),
        (INPUTS, {"devices": "0 9 0"}, "the CUDA driver finds no GPU"),
        (INPUTS, {"devices": "1 7 5"}, "expected a GPU of sm_80 or newer, got sm_75"),
        (
            (*INPUTS, "--chip=sm_100"),
            {},
            "expected a GPU that runs PTX for sm_100, got GPU 0 (Fake GPU), which is ",
        ),
        (
            INPUTS,
            {"fault": "cuMemAlloc_v2 2 0"},
            "the GPU has no 1152 bytes for argument 0: CUDA_ERROR_OUT_OF_MEMORY (2)",
        ),
        (INPUTS, {"fault": "cuMemAlloc_v2 2 2"}, "no 1152 bytes for result 0: "),
        (INPUTS, {"fault": "cuInit 999 0"}, "driver cannot be initialized: unknown"),
        (INPUTS, {"fault": "cuMemcpyHtoD_v2 1 0"}, "an input cannot be copied to the"),
        (INPUTS, {"fault": "cuMemcpyDtoH_v2 1 0"}, "a result cannot be copied from"),
        (INPUTS, {"fault": "cuCtxSynchronize 700 0"}, "the kernels failed: unknown"),
        (
            INPUTS,
            {"fault": "cuModuleLoadDataEx 218 0"},
            "CUDA_ERROR_INVALID_PTX (218): a PTX JIT compilation failed",
        ),
        (INPUTS, {"fault": "cuLaunchKernelEx 1 0"}, "'main_0_fused' cannot be launch"),
        ((*INPUTS, "--emulator-seed=1"), {}, "--emulator-seed is not for --target=cu"),
        ((*INPUTS, "--threads=1"), {}, "--threads is not for --target=cuda"),
        ((*INPUTS, "--target-cpu=native"), {}, "--target-cpu is not for --target=cuda"),
    ],
)
def test_errors(
    fake: Fake, options: tuple[str, ...], environment: dict[str, str], expected: str
) -> None:
    """One message, no result, and nothing of the device is kept."""
    if environment.get("kind") == "none" and has_driver():
        pytest.skip("this machine has a CUDA driver")
    before = files(fake.run.folder)
    result = fake(*options, "--output=y.npy", **environment)
    assert expected in message(result)
    assert files(fake.run.folder) - {"log"} == before
    if "log" in files(fake.run.folder):
        check_given_back(fake.calls())


def test_no_launches(fake: Fake) -> None:
    """A function that launches nothing runs nothing."""
    result = fake("--entry=nothing")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    calls = fake.calls()
    assert not [call for call in calls if call["call"] == "cuLaunchKernelEx"]
    check_given_back(calls)


def test_checks(fake: Fake) -> None:
    """What the function wants of sizes is checked before a kernel runs."""
    text = MODULE.replace("tensor<64x16xf32>", "tensor<64x?xf32>")
    fake.run.write("module.mlir", text)
    fake.run.save("w.npy", np.ones((64, 15), np.float32))
    text = message(fake(*INPUTS, "--output=y.npy"))
    assert "w2 must have as many columns as the context has channels" in text
    assert not named(fake.calls(), "cuLaunchKernelEx")
