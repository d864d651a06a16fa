"""What the launcher says of calls that cannot be made."""

from __future__ import annotations

import ctypes
import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
from cuda_programs import IMAGE, ONE, K, call, load
from descriptions import dumps, simple, two_kernels
from dyrelu import _launcher, cuda
from failures import (
    CANNOT_READ,
    DRIVER_FAILED,
    INVALID_ARGUMENT,
    INVALID_IMAGE,
    NO_CONTEXT,
    NO_DRIVER,
    OUT_OF_MEMORY,
    WRONG_CHIP,
    fails,
)
from fake_driver import REPOSITORY, FakeArray, FakeDriver, ptx


def test_no_context(driver: FakeDriver, library: str) -> None:
    """Neither a current context nor a stream."""
    program = load(library, simple())
    driver.set_current(None)
    message = (
        "expected a current CUDA context in this thread, got none: make one current "
        "(cudaSetDevice, cuCtxSetCurrent), or pass a stream other than the default "
        "stream"
    )
    fails(NO_CONTEXT, message, call, program)
    fails(NO_CONTEXT, message, program.load)


@pytest.mark.parametrize(
    ("chip", "image", "capability", "runs"),
    [
        ("sm_90", K, (9, 0), True),
        ("sm_90", K, (12, 0), True),
        ("sm_90", K, (8, 9), False),
        ("sm_80", K, (8, 6), True),
        ("sm_86", K, (8, 0), False),
        ("sm_90a", K, (9, 0), True),
        ("sm_90a", K, (10, 0), False),
        ("sm_100f", K, (10, 3), True),
        ("sm_100f", K, (12, 0), False),
        ("sm_90", b"\x7fELF" + K, (9, 0), True),
        ("sm_80", b"\x7fELF" + K, (8, 9), True),
        ("sm_80", b"\x7fELF" + K, (9, 0), False),
        ("sm_90", b"\x50\xed\x55\xba" + K, (10, 0), True),
        ("sm_90", b"\x50\xed\x55\xba" + K, (8, 0), False),
        ("sm_120", K, (12, 1), True),
        ("sm_120", K, (10, 0), False),
    ],
)
def test_chips(
    driver: FakeDriver,
    library: str,
    chip: str,
    image: bytes,
    capability: tuple[int, int],
    runs: bool,
) -> None:
    """PTX runs on later chips, machine code on those of its generation."""
    program = load(library, {**simple(), "chip": chip}, image)
    driver.set_device(*capability)
    if runs:
        call(program)
        return
    kind = {0x7F: "a cubin", 0x50: "a fatbin"}.get(image[0], "PTX")
    number = f"{capability[0]}{capability[1]}"
    message = (
        f"expected a GPU that runs {kind} for {chip}, got GPU 0 (Fake GPU), which is "
        f"sm_{number}"
    )
    fails(WRONG_CHIP, message, call, program)
    assert not driver.calls("cuModuleLoadDataEx")


def test_image_that_does_not_load(driver: FakeDriver, library: str) -> None:
    """The driver's log is part of the message; the next call tries again."""
    program = load(library, simple(), b"syntax error")
    message = (
        "the image for sm_90 cannot be loaded by the driver (CUDA 12.4): "
        "CUDA_ERROR_INVALID_PTX (218): a PTX JIT compilation failed; ptxas application "
        "ptx input, line 7; fatal"
    )
    fails(INVALID_IMAGE, message, call, program)
    fails(INVALID_IMAGE, message, call, program)
    assert len(driver.calls("cuModuleLoadDataEx")) == 2


def test_image_without_the_kernel(driver: FakeDriver, library: str) -> None:
    """The module is not kept."""
    gc.collect()
    before = driver.num_modules()
    program = load(library, simple(), ptx(other="p"))
    message = (
        "the image has no kernel 'k': is it the one that the launch description was "
        "written for?"
    )
    fails(INVALID_IMAGE, message, call, program)
    assert driver.num_modules() == before


def test_faults_of_the_driver(driver: FakeDriver, library: str) -> None:
    """Whatever fails is named, and leaves the contexts as they were."""
    stream = driver.make_stream(driver.make_context())
    messages = {
        "cuCtxGetCurrent": "the current CUDA context cannot be told",
        "cuStreamGetCtx": "the context of the stream cannot be told",
        "cuCtxPushCurrent_v2": "the context of the stream cannot be made current",
        "cuCtxGetDevice": "the current context's GPU cannot be told",
        "cuDeviceGetAttribute": "the GPU's compute capability cannot be told",
        "cuModuleLoadDataEx": "the image for sm_90 cannot be loaded by the driver "
        "(CUDA 12.4)",
        "cuModuleGetFunction": "kernel 'k' cannot be loaded",
        "cuFuncSetAttribute": "kernel 'k' needs 65536 bytes of dynamic shared memory, "
        "which the GPU does not give it",
        "cuLaunchKernelEx": "kernel 'k' cannot be launched",
    }
    for function, message in messages.items():
        program = load(library, simple(shared_bytes=65536))
        driver.set_fault(function, 999)
        message += ": unknown error (999)"
        arguments = {"results": [ONE], "stream": stream}
        fails(DRIVER_FAILED, message, program["main"], ONE, **arguments)
        driver.set_fault(function, 0)
        assert driver.get_depth() == 1
        program["main"](ONE, results=[ONE], stream=stream)
    # Without the number of a context, its address must do.
    driver.set_fault("cuCtxGetId", 999)
    call(load(library, simple()))


def test_fault_of_a_later_kernel(driver: FakeDriver, library: str) -> None:
    """The kernels before it are launched."""
    program = load(library, two_kernels(), IMAGE)
    driver.set_fault("cuLaunchKernelEx", 1, after=1)
    x = FakeArray((1, 64, 28, 28))
    room = FakeArray((256,), typestr="|u1")
    message = "kernel 'apply' cannot be launched: CUDA_ERROR_INVALID_VALUE (1)"
    fails(
        DRIVER_FAILED,
        message,
        program["main"],
        x,
        FakeArray((64, 64)),
        results=[x],
        workspace=room,
    )
    assert [c["kernel"] for c in driver.launches()] == ["pool", "apply"]


def test_files(driver: FakeDriver, library: str, tmp_path: Path) -> None:
    """Read from where dyrelu-compile writes them, or not."""
    image = tmp_path / "k.ptx"
    with pytest.raises(cuda.Error, match="k.ptx.json': No such file or directory"):
        cuda.load(image, library=library)
    (tmp_path / "k.ptx.json").write_text(dumps(simple()))
    with pytest.raises(cuda.Error, match="k.ptx': No such file or directory") as error:
        cuda.load(image, library=library)
    assert error.value.status == CANNOT_READ
    image.write_bytes(K)
    call(cuda.load(image, library=library))
    call(cuda.load(image, tmp_path / "k.ptx.json", library))
    assert len(driver.launches()) == 2
    with pytest.raises(cuda.Error, match=f"cannot read '{tmp_path}': Is a directory"):
        cuda.load(image, tmp_path, library)


def test_empty_image(library: str) -> None:
    """There is nothing in it."""
    message = "expected PTX, a cubin or a fatbin, got an empty image"
    fails(INVALID_IMAGE, message, load, library, simple(), b"")


@pytest.mark.usefixtures("driver")
def test_counts(library: str) -> None:
    """In C, where arrays have no length of their own."""
    program = load(library, simple(rank=2))
    handle, loaded = program["main"]._handle, program._library
    sizes = (ctypes.c_int64 * 4)(1, 1, 1, 1)
    size = ctypes.c_size_t()
    pointers = (ctypes.c_void_p * 2)(256, 512)

    def status(message: str, result: int) -> None:
        assert loaded.dyreluGetMessage().decode() == f"function 'main': {message}"
        assert result == INVALID_ARGUMENT

    for count in (0, 1, 3):
        status(
            f"expected 2 sizes of arguments, got {count}",
            loaded.dyreluFunctionGetWorkspaceSize(handle, sizes, count, size),
        )
    status(
        "expected sizes of arguments, got a null pointer",
        loaded.dyreluFunctionGetWorkspaceSize(handle, None, 2, size),
    )
    for target, count, got in ((sizes, 3, "3"), (None, 2, "a null pointer")):
        status(
            f"expected room for 2 sizes of results, got {got}",
            loaded.dyreluFunctionGetResultSizes(handle, sizes, 2, target, count),
        )
    call = _launcher.Call(sizes=sizes, num_sizes=2, arguments=pointers)
    call.num_arguments = 2
    status("expected 1 arguments, got 2", loaded.dyreluFunctionLaunch(handle, call))
    call.num_arguments = 1
    status("expected 1 results, got 0", loaded.dyreluFunctionLaunch(handle, call))
    call.num_results = 1
    status(
        "expected pointers to arguments and results, got null",
        loaded.dyreluFunctionLaunch(handle, call),
    )


def test_null_pointers(library: str) -> None:
    """No function of C crashes on them."""
    loaded = ctypes.CDLL(library)
    for name in (
        "dyreluProgramCreate",
        "dyreluProgramRead",
        "dyreluProgramLoad",
        "dyreluProgramGetFunction",
        "dyreluFunctionGetArgument",
        "dyreluFunctionGetResult",
        "dyreluFunctionGetResultSizes",
        "dyreluFunctionGetWorkspaceSize",
        "dyreluFunctionLaunch",
    ):
        function = getattr(loaded, name)
        assert function(*[None] * 5) == INVALID_ARGUMENT, name
    for name in ("NumArguments", "NumSizes", "NumResults", "NumResultSizes"):
        assert getattr(loaded, f"dyreluFunctionGet{name}")(None) == 0
    loaded.dyreluProgramDestroy(None)


LAUNCH_ONE = """
import sys
sys.path.insert(0, sys.argv[1] + "/python")
sys.path.insert(0, sys.argv[1] + "/python/tests")
from descriptions import dumps, simple
from fake_driver import FakeArray, ptx
from dyrelu import cuda
program = cuda.loads(ptx(k="p"), dumps(simple()), sys.argv[2])
print(program["main"].result_shapes(FakeArray((3,))))
try:
    program.load()
except cuda.Error as error:
    print(error.status, error)
"""


LAUNCH_IN_CONTEXTS = """
import ctypes, sys
sys.path.insert(0, sys.argv[1] + "/python")
sys.path.insert(0, sys.argv[1] + "/python/tests")
from descriptions import dumps, simple
from fake_driver import FakeArray, FakeDriver, ptx
from dyrelu import cuda
driver = FakeDriver(ctypes.CDLL("libcuda.so.1"))
program = cuda.loads(ptx(k="p"), dumps(simple()), sys.argv[2])
first, second = driver.context, driver.make_context()
for context in (first, second, first):
    driver.set_current(context)
    program["main"](FakeArray((1,)), results=[FakeArray((1,))])
loads = [call["context"] for call in driver.calls("cuModuleLoadDataEx")]
print(loads == [first, second], len(driver.launches()), driver.num_modules())
del program
print(driver.num_modules())
"""


def launch_with_driver(
    library: str, folder: Path, script: str = LAUNCH_ONE
) -> list[str]:
    """What a new process says when the driver is in that folder."""
    environment = {**os.environ, "LD_LIBRARY_PATH": str(folder)}
    result = subprocess.run(
        [sys.executable, "-c", script, str(REPOSITORY), library],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return result.stdout.splitlines()


@pytest.mark.usefixtures("driver")
def test_without_a_driver(library: str, tmp_path: Path) -> None:
    """Programs can be made and asked; only launches need a driver."""
    (tmp_path / "libcuda.so.1").write_text("no library")
    shapes, message = launch_with_driver(library, tmp_path)
    assert shapes == "[(3,)]"
    assert message.startswith(f"{NO_DRIVER} the CUDA driver cannot be loaded: ")
    assert "libcuda.so.1" in message


@pytest.mark.usefixtures("driver")
def test_old_driver(build_dir: Path, library: str) -> None:
    """The missing function is named."""
    folder = build_dir / "test" / "Runtime" / "CUDA" / "old"
    assert launch_with_driver(library, folder)[1] == (
        f"{NO_DRIVER} the CUDA driver libcuda.so.1 has no cuLaunchKernelEx: expected a "
        "driver of CUDA 11.8 or newer"
    )


@pytest.mark.usefixtures("driver")
def test_driver_whose_contexts_have_no_numbers(build_dir: Path, library: str) -> None:
    """The oldest that will do: addresses tell contexts apart."""
    folder = build_dir / "test" / "Runtime" / "CUDA" / "unnumbered"
    said = launch_with_driver(library, folder, LAUNCH_IN_CONTEXTS)
    assert said == ["True 3 2", "0"]


def test_out_of_memory(library: str) -> None:
    """The host's: an image that is larger than any memory."""
    loaded = _launcher.open_library(library)
    text, handle = dumps(simple()).encode(), ctypes.c_void_p()
    status = loaded.dyreluProgramCreate(text, len(text), K, 1 << 60, handle)
    assert status == OUT_OF_MEMORY
    assert loaded.dyreluGetMessage() == b"the host has no memory left"
    assert not handle


def test_library_that_is_not_there(tmp_path: Path) -> None:
    """The message says what to set."""
    with pytest.raises(cuda.Error, match="set DYRELU_LAUNCHER to the path of libdy"):
        cuda.loads(K, dumps(simple()), str(tmp_path / "missing.so"))


def test_library_knows_no_llvm(library: str) -> None:
    """It can be loaded beside any other, and where there is none."""
    result = subprocess.run(
        ["ldd", library], capture_output=True, text=True, check=True
    )
    assert "libstdc++" in result.stdout
    for name in ("LLVM", "MLIR", "cuda"):
        assert name not in result.stdout
