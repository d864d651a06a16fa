"""What is wrong with modules, options and arguments: messages, places, reproducers."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import dyrelu
import numpy as np
import pytest
from compiled_functions import SPLIT, relu
from dyrelu._extension import compiler

pytestmark = pytest.mark.usefixtures("extension", "cache_of_session")

X = np.zeros((2, 3), np.float32)


@pytest.mark.parametrize(
    ("action", "message"),
    [
        (
            lambda: dyrelu.compile(3),
            r"module: expected a dyrelu.Module or its text or bytecode .*, got int",
        ),
        (lambda: dyrelu.compile(Path("m.mlir")), "module: expected .*, got PosixPath"),
        (lambda: dyrelu.compile(relu("2x3"), threads="2"), "threads: expected a num"),
        (lambda: dyrelu.compile(relu("2x3"), threads=2.0), "threads: .* got float"),
        (lambda: dyrelu.compile(relu("2x3"), cpu=3), "cpu: expected text .* got int"),
        (
            lambda: dyrelu.compile(relu("2x3"), "emulator", chip=90),
            "chip: expected text .* got int",
        ),
        (lambda: dyrelu.Module.parse(3), "text: expected MLIR's text .* got int"),
        (lambda: dyrelu.Module.parse("", 3), "name: expected text .* got int"),
        (lambda: dyrelu.Module.parse("").run(3), "pipeline: expected text .* got int"),
        (
            lambda: dyrelu.Module.parse("").run("cse", remarks=3),
            "remarks: expected text .* got int",
        ),
    ],
)
def test_types_of_arguments(action: Callable[[], object], message: str) -> None:
    """What was expected and what came."""
    with pytest.raises(TypeError, match=message):
        action()


@pytest.mark.parametrize(
    ("target", "options", "message"),
    [
        ("cpu", {"chip": "sm_90"}, "chip: expected target='cuda' or 'emulator' with"),
        ("emulator", {"cpu": "native"}, "cpu: expected target='cpu' with it, got targ"),
        ("cuda", {"threads": 2}, "threads: expected target='cpu' .* target='cuda'"),
    ],
)
def test_options_of_other_targets(
    target: str, options: dict[str, Any], message: str
) -> None:
    """They would say nothing."""
    with pytest.raises(dyrelu.Error, match=message):
        dyrelu.compile(relu("2x3"), target, **options)


def reproduce(error: dyrelu.Error, build_dir: Path, folder: Path) -> str:
    """What the command of an error prints to the standard error stream."""
    path = f"{build_dir / 'bin'}:{os.environ['PATH']}"
    done = subprocess.run(
        ["sh", "-c", error.reproducer],
        cwd=folder,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    assert done.returncode == 1, done
    return done.stderr


INVALID = "func.func @f() {\n  return %x : f32\n}\n"
# Ranks that do not fit: what only the verifier sees.
UNVERIFIED = relu("2x3").replace(") -> tensor<2x3xf32>", ") -> tensor<2x4xf32>")


@pytest.mark.parametrize(
    ("text", "location", "message"),
    [
        (INVALID, "m.mlir:2:10", "use of undeclared SSA value name"),
        (UNVERIFIED, "m.mlir:4:3", "type of return operand 0"),
        ("nothing", "m.mlir:1:1", "custom op 'nothing' is unknown"),
    ],
)
def test_parse(
    text: str, location: str, message: str, build_dir: Path, tmp_path: Path
) -> None:
    """The diagnostics of MLIR, where they are, and a command that shows them again."""
    with pytest.raises(dyrelu.Error) as info:
        dyrelu.Module.parse(text, "m.mlir")
    error = info.value
    assert error.location == location
    first = error.diagnostics[0]
    assert (first.severity, first.location) == ("error", location)
    assert message in first.text
    assert str(error).startswith(f"{location}: error: ")
    assert message in reproduce(error, build_dir, tmp_path)


def _bytecode(build_dir: Path, folder: Path) -> Path:
    """A file of a module's bytecode."""
    path = folder / "m.mlirbc"
    command = [build_dir / "bin" / "dyrelu-opt", "--emit-bytecode", "-o", path]
    subprocess.run(command, input=relu("2x3").encode(), check=True)
    return path


def test_bytecode(build_dir: Path, tmp_path: Path) -> None:
    """Files of it are read as those of text are, and bytes parsed as text is."""
    path = _bytecode(build_dir, tmp_path)
    expected = str(dyrelu.Module.parse(relu("2x3")))
    assert str(dyrelu.Module.read(path)) == expected
    assert str(dyrelu.Module.parse(path.read_bytes())) == expected
    assert str(dyrelu.Module.parse(relu("2x3").encode())) == expected


def test_damaged_bytecode(build_dir: Path, tmp_path: Path) -> None:
    """An error, with a command that has the bytes in it."""
    whole = _bytecode(build_dir, tmp_path).read_bytes()
    damaged = whole[:-20] + b"\xff" * 20
    with pytest.raises(dyrelu.Error, match="m.mlirbc") as info:
        dyrelu.Module.parse(damaged, "m.mlirbc")
    message = info.value.diagnostics[0].text
    assert message in reproduce(info.value, build_dir, tmp_path)


@pytest.mark.parametrize("alignment", [16, 64, 4096])
def test_aligned_resources(alignment: int, build_dir: Path, tmp_path: Path) -> None:
    """Bytecode whose resources begin at multiples of more than 16 bytes."""
    blob = alignment.to_bytes(4, "little").hex() + "0000803F"
    text = (
        "func.func @f() -> tensor<1xf32> {\n"
        "  %x = arith.constant dense_resource<w> : tensor<1xf32>\n"
        "  return %x : tensor<1xf32>\n}\n"
        f'{{-# dialect_resources: {{builtin: {{w: "0x{blob}"}}}} #-}}\n'
    )
    module = dyrelu.Module.parse(text)
    path = tmp_path / "m.mlirbc"
    command = [build_dir / "bin" / "dyrelu-opt", "--emit-bytecode", "-o", path]
    subprocess.run(command, input=text.encode(), check=True)
    assert str(dyrelu.Module.read(path)) == str(module)
    assert str(module.clone()) == str(module)


@pytest.mark.parametrize(
    "source",
    [
        b'func.func @f() {\n  call @"\xe9"() : () -> ()\n  return\n}\n',
        b"func.func @f() {\n  return %x\0 : f32\n}\n",
        b"// DYRELU_MODULE\nDYRELU_MODULE\n",
    ],
)
def test_odd_bytes(source: bytes, build_dir: Path, tmp_path: Path) -> None:
    """What is no text of UTF-8, or what a shell would take for something else."""
    with pytest.raises(dyrelu.Error, match="m.mlir:") as info:
        dyrelu.Module.parse(source, "m.mlir")
    assert "error: " in reproduce(info.value, build_dir, tmp_path)


@pytest.mark.parametrize("call", [dyrelu.Module.parse, dyrelu.compile])
@pytest.mark.parametrize("name", ["m.mlir", " m.mlir\n", "m.mlirbc"])
def test_name_of_a_file(call: Callable[[str], object], name: str) -> None:
    """It is no text, and what reads files is named."""
    message = f"Module.read .* the file name '{name.strip()}'"
    with pytest.raises(ValueError, match=message):
        call(name)


def test_text_that_ends_as_a_file_name_does() -> None:
    """One line of a module, with a comment."""
    dyrelu.Module.parse("module {} // from net.mlir")


def test_pass_that_fails(build_dir: Path, tmp_path: Path) -> None:
    """The module stays as it was."""
    text = (
        'func.func @f(%x: !torch.vtensor<[2,3],f32>) {\n  %y = "torch.operator"(%x) '
        '<{name = "torch.dyrelu.unknown"}> : (!torch.vtensor<[2,3],f32>) -> '
        "!torch.vtensor<[2,3],f32>\n  return\n}\n"
    )
    module = dyrelu.Module.parse(text, "m.mlir", allow_unregistered=True)
    before = str(module)
    with pytest.raises(dyrelu.Error, match="unknown operator; known are") as info:
        module.run("dyrelu-import")
    assert info.value.location == "m.mlir:2:8"
    assert str(module) == before
    assert "unknown operator" in reproduce(info.value, build_dir, tmp_path)


def test_pipeline_that_is_none(build_dir: Path, tmp_path: Path) -> None:
    """The name is in the message."""
    module = dyrelu.Module.parse(relu("2x3"))
    with pytest.raises(dyrelu.Error, match="nothing-of-that-name") as info:
        module.run("nothing-of-that-name")
    assert "nothing-of-that-name" in reproduce(info.value, build_dir, tmp_path)


def test_verify() -> None:
    """A valid module is."""
    dyrelu.Module.parse(relu("2x3")).verify()


def test_code_that_cannot_be_made(build_dir: Path, tmp_path: Path) -> None:
    """What the compiler says, with the command of dyrelu-compile."""
    text = (
        relu("2x3", name="main").replace("return", "call @h() : () -> ()\n  return")
        + "func.func private @h()\n"
    )
    with pytest.raises(dyrelu.Error, match="undefined symbol: h") as info:
        dyrelu.compile(text)
    assert info.value.reproducer.startswith("dyrelu-compile - --emit=shared")
    assert "undefined symbol: h" in reproduce(info.value, build_dir, tmp_path)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"target": "gpu"}, "target: expected cpu or cuda or emulator, got 'gpu'"),
        ({"threads": 0}, "threads: expected 1 or more, got 0"),
        ({"entry": "g"}, "there is no function @g; the module has @main"),
        ({"cpu": "none"}, "none"),
        ({"target": "emulator", "chip": "sm_1"}, "sm_1"),
    ],
)
def test_options(options: dict[str, Any], message: str) -> None:
    """Each is checked."""
    with pytest.raises(dyrelu.Error) as info:
        dyrelu.compile(relu("2x3"), **options)
    assert message in str(info.value)


@pytest.mark.parametrize(
    ("layouts", "message"),
    [
        ([None], "@main: expected 2 layouts, got 1"),
        ([((0, 0), ()), None], "layout of x: expected an order of 2 dimensions"),
        ([((1, 0), (3,)), None], "layout of x: expected 2 strides, got 1"),
        ([None, ((1, 0), (-1, 3))], "layout of result: expected strides that are not"),
    ],
)
def test_layouts_that_are_none(layouts: Any, message: str) -> None:
    """What the package never asks for is refused all the same."""
    handle = dyrelu.Module.parse(relu("2x3"))._handle
    with pytest.raises(dyrelu.Error) as info:
        compiler.compile_library(handle, "native", 1, {"main": layouts})
    assert message in str(info.value)


def test_which_function() -> None:
    """Of several, one must be named; of none, none can."""
    with pytest.raises(dyrelu.Error, match="the module has @a, @b: expected entry="):
        dyrelu.compile(relu("2x3", name="a") + relu("2x3", name="b"))
    with pytest.raises(dyrelu.Error, match="expected a public function, got none"):
        dyrelu.compile("module {}")


def fails(message: str, *arguments: Any, **options: Any) -> None:
    """A call of a function of tensor<2x3xf32> that fails so."""
    with pytest.raises(dyrelu.Error) as info:
        dyrelu.compile(relu("2x3"))(*arguments, **options)
    assert str(info.value) == message
    assert info.value.diagnostics == ()
    assert info.value.reproducer == ""


def test_wrong_arguments() -> None:
    """Messages say what was expected, and what came."""
    wants = "'x' of @main: expected tensor<2x3xf32>, got "
    fails("@main takes 1 arrays, got 0")
    fails("@main takes 1 arrays, got 2", X, X)
    fails(wants + "tensor<2x4xf32>", np.zeros((2, 4), np.float32))
    fails(wants + "tensor<6xf32>", np.zeros(6, np.float32))
    fails(wants + "tensor<2x3xf64>", np.zeros((2, 3)))
    fails(
        "'x' of @main: expected an array of NumPy, PyTorch or another that has "
        "__dlpack__, got list",
        [[0.0] * 3] * 2,
    )
    fails(
        "'x' of @main: expected elements of float16, bfloat16, float32, float64, bool, "
        "int8, int16, int32, int64, got complex64",
        X.astype(np.complex64),
    )


def test_wrong_results() -> None:
    """So do those about out=."""
    wants = "'result' of @main: expected tensor<2x3xf32>, got "
    fails(wants + "tensor<3x2xf32>", X, out=np.zeros((3, 2), np.float32))
    fails(wants + "tensor<2x3xf16>", X, out=np.zeros((2, 3), np.float16))
    fails("out: expected 1 arrays, got 2", X, out=[X.copy(), X.copy()])
    fixed = X.copy()
    fixed.flags.writeable = False
    fails("'result' of @main: expected an array that can be written", X, out=fixed)
    fails(
        "'result' of @main: expected an array of NumPy, PyTorch or another that has "
        "__dlpack__, got NoneType",
        X,
        out=[None],
    )
    fails("@main: result overlaps x", X, out=X)


def test_wrong_tensors() -> None:
    """Of PyTorch: those whose gradient would be lost, or that are no plain memory."""
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    x = torch.zeros(2, 3)
    fails(
        "'x' of @main: expected a tensor without requires_grad, as a compiled function "
        "has no gradient: pass tensor.detach(), or use torch.ops.dyrelu",
        x.clone().requires_grad_(),
    )
    fails("'x' of @main: expected a tensor on the CPU, got one on meta", x.to("meta"))
    fails("'x' of @main: expected a dense tensor, got torch.sparse_coo", x.to_sparse())


def test_sizes_that_do_not_fit() -> None:
    """What the code itself finds."""
    function = dyrelu.compile(SPLIT)
    x = np.zeros((5, 4), np.float32)
    given = [np.zeros((4, 2), np.float32), np.zeros((5, 2), np.float32)]
    message = "@split: result0: size 0 is 4, and the arguments give 5"
    with pytest.raises(dyrelu.Error, match=message):
        function(x, out=given)
