"""Modules that call dyrelu ops, from their exporters through --dyrelu-import and the
compilers that they were exported for, against the framework that they come from.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from custom_calls import (
    EXPORTS,
    import_onnx,
    iree_turbine,
    jax_composite,
    jax_custom_call,
    jax_function,
    make_inputs,
    onnx,
    stablehlo,
    torch_mlir,
    torch_model,
    torch_program,
)

REPOSITORY = Path(__file__).resolve().parents[2]
EXPORTED = REPOSITORY / "test/Importing/exported"
BUILD = Path(os.environ.get("DYRELU_BUILD_DIR", REPOSITORY / "build")).resolve()
# Of the largest value: the chains have up to a dozen ops, each of a few roundings.
TOLERANCE = 2e-5

Array = np.ndarray


def need(*packages: str) -> None:
    """Skips where a package is absent."""
    for package in packages:
        pytest.importorskip(package, reason=f"{package} is not installed")


def run(*command: str | Path) -> str:
    """The output of a tool of this build or of the packages."""
    name = str(command[0])
    path = os.pathsep.join(
        [str(BUILD / "bin"), str(Path(sys.executable).parent), os.environ["PATH"]]
    )
    tool = shutil.which(name, path=path)
    assert tool is not None, f"{name} is not there"
    result = subprocess.run(
        [tool, *map(str, command[1:])], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, f"{' '.join(map(str, command))}\n{result.stderr}"
    return result.stdout


def imported(text: str, folder: Path, outline: bool) -> Path:
    """The module with its calls as linalg."""
    source, result = folder / "exported.mlir", folder / "imported.mlir"
    source.write_text(text)
    flags = ["--allow-unregistered-dialect", "--dyrelu-to-linalg", "-o", str(result)]
    flag = f"--dyrelu-import=outline={str(outline).lower()}"
    # In this order.
    run("dyrelu-opt", source, flag, *flags)
    assert "dyrelu." not in result.read_text().replace("@dyrelu.", "")
    return result


def run_by_iree(module: Path, arrays: list[Array], entry: str = "main") -> Array:
    """What IREE's compiler and runtime make of a module."""
    from iree import runtime

    compiled = module.with_suffix(".vmfb")
    run(
        "iree-compile",
        module,
        "--iree-hal-target-device=local",
        "--iree-hal-local-target-device-backends=llvm-cpu",
        "--iree-llvmcpu-target-cpu=host",
        "-o",
        compiled,
    )
    loaded = runtime.load_vm_flatbuffer_file(str(compiled), driver="local-sync")
    return np.asarray(loaded[entry](*arrays))


def run_by_torch_mlir(
    module: Path, arrays: list[Array], pipeline: str, entry: str = "main"
) -> Array:
    """What torch-mlir makes of a module, compiled here."""
    lowered = module.with_name("linalg.mlir")
    passes = [pipeline, "torch-backend-to-linalg-on-tensors-backend-pipeline"]
    run("torch-mlir-opt", module, *(f"--{one}" for one in passes), "-o", lowered)
    inputs = []
    for number, array in enumerate(arrays):
        path = module.with_name(f"{number}.npy")
        np.save(path, array)
        inputs.append(f"--input={path}")
    output = module.with_name("y.npy")
    run("dyrelu-run", lowered, f"--entry={entry}", *inputs, f"--output={output}")
    return np.load(output)


def check(actual: Array, wanted: Array) -> None:
    """Equal but for rounding."""
    assert actual.shape == wanted.shape
    assert actual.dtype == wanted.dtype
    error = np.abs(actual - wanted).max()
    assert error <= TOLERANCE * np.abs(wanted).max(), f"differs by {error}"


def torch_inputs(batch: int | None = None) -> tuple[list[Array], Array]:
    """Inputs of the model of PyTorch, with another batch or not, and its result."""
    import torch

    arrays = make_inputs()
    if batch is not None:
        for index in (0, -2, -1):
            arrays[index] = np.resize(arrays[index], (batch, *arrays[index].shape[1:]))
        arrays[0] = np.concatenate([arrays[0], -arrays[0]], axis=2)
    with torch.no_grad():
        y = torch_model()(*map(torch.from_numpy, arrays))
    return arrays, y.numpy()


@pytest.mark.parametrize("name", list(EXPORTS))
def test_committed_modules(name: str) -> None:
    """The modules that are committed are what the exporters write."""
    need("torch", "torch_mlir", "iree.turbine", "jax", "onnx")
    assert EXPORTS[name]() == (EXPORTED / name).read_text()


@pytest.mark.parametrize("outline", [False, True], ids=["inline", "outline"])
@pytest.mark.parametrize("dynamic", [False, True], ids=["static", "dynamic"])
@pytest.mark.parametrize("by_iree", [False, True], ids=["torch-mlir", "iree"])
def test_torch_mlir(
    outline: bool, dynamic: bool, by_iree: bool, tmp_path: Path
) -> None:
    """PyTorch through torch-mlir's import, and its pipelines or IREE's."""
    need("torch", "torch_mlir", "iree.runtime")
    module = imported(torch_mlir(dynamic), tmp_path, outline)
    arrays, wanted = torch_inputs(batch=5 if dynamic else None)
    if by_iree:
        check(run_by_iree(module, arrays), wanted)
        return
    pipeline = "torchdynamo-export-to-torch-backend-pipeline"
    check(run_by_torch_mlir(module, arrays, pipeline), wanted)


@pytest.mark.parametrize("outline", [False, True], ids=["inline", "outline"])
def test_iree_turbine(outline: bool, tmp_path: Path) -> None:
    """PyTorch through iree-turbine and IREE."""
    need("torch", "iree.turbine", "iree.runtime")
    module = imported(iree_turbine(), tmp_path, outline)
    arrays, wanted = torch_inputs()
    check(run_by_iree(module, arrays), wanted)


def jax_inputs() -> tuple[list[Array], Array]:
    """Inputs of the function of JAX, and its result from the decompositions."""
    arrays = make_inputs()[:5]
    return arrays, np.asarray(jax_function(jax_composite)(*arrays))


@pytest.mark.parametrize("outline", [False, True], ids=["inline", "outline"])
@pytest.mark.parametrize("call", [jax_composite, jax_custom_call])
def test_jax(call: Callable[..., object], outline: bool, tmp_path: Path) -> None:
    """JAX through StableHLO and IREE."""
    need("jax", "iree.runtime")
    module = imported(stablehlo(call), tmp_path, outline)
    arrays, wanted = jax_inputs()
    check(run_by_iree(module, arrays), wanted)


def test_unaware_compiler(tmp_path: Path) -> None:
    """IREE takes the decomposition of a composite that is not imported."""
    need("jax", "iree.runtime")
    module = tmp_path / "exported.mlir"
    module.write_text(stablehlo(jax_composite))
    arrays, wanted = jax_inputs()
    check(run_by_iree(module, arrays), wanted)


@pytest.mark.parametrize("dynamic", [False, True], ids=["static", "dynamic"])
@pytest.mark.parametrize("by_iree", [False, True], ids=["torch-mlir", "iree"])
def test_onnx_from_torch(dynamic: bool, by_iree: bool, tmp_path: Path) -> None:
    """PyTorch through ONNX, in which the operators are nodes."""
    need("torch", "torch_mlir", "onnx", "onnxscript", "iree.runtime")
    import dyrelu.torch_ops as ops
    import torch

    program = ops.for_onnx(torch_program(dynamic))
    model = torch.onnx.export(program, verbose=False)
    names = [node.op_type for node in model.model.graph if node.domain == "dyrelu"]
    assert set(names) == set(ops.ONNX_NAMES.values())
    assert model.model.opset_imports["dyrelu"] == ops.VERSION
    module = imported(import_onnx(model.model_proto), tmp_path, outline=False)
    arrays, wanted = torch_inputs(batch=5 if dynamic else None)
    if by_iree:
        check(run_by_iree(module, arrays, "main_graph"), wanted)
        return
    pipeline = "torch-onnx-to-torch-backend-pipeline"
    check(run_by_torch_mlir(module, arrays, pipeline, "main_graph"), wanted)


@pytest.mark.parametrize("outline", [False, True], ids=["inline", "outline"])
@pytest.mark.parametrize("by_iree", [False, True], ids=["torch-mlir", "iree"])
def test_onnx(outline: bool, by_iree: bool, tmp_path: Path) -> None:
    """ONNX through torch-mlir's import, and its pipelines or IREE's."""
    need("torch", "torch_mlir", "onnx", "iree.runtime")
    import dyrelu.torch_ops as ops
    import torch

    module = imported(onnx(), tmp_path, outline)
    arrays = make_inputs()[:6]
    x, w1, b1, w2, b2, wp = map(torch.from_numpy, arrays)
    norm, alpha = "hard_sigmoid", [1.0, 0.5]
    y = ops.b(torch.relu(x), w1, b1, w2, b2, norm=norm, alpha=alpha)
    y = ops.c(y, w1, None, w2, None, wp, tau=4.0)
    wanted = torch.relu(ops.maxout(y, k=4)).numpy()
    if by_iree:
        check(run_by_iree(module, arrays), wanted)
        return
    pipeline = "torch-onnx-to-torch-backend-pipeline"
    check(run_by_torch_mlir(module, arrays, pipeline), wanted)
