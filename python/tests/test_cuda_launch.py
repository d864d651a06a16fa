"""What the driver is told when a function is called."""

from __future__ import annotations

import gc
import struct
import threading
import weakref
from typing import Any

import pytest
from cuda_programs import IMAGE
from descriptions import SIZE_N, dumps, simple, two_kernels
from dyrelu import cuda
from fake_driver import FakeArray, FakeDriver, ptx

X, W, Y, WORKSPACE = 0x7F0000000000, 0x7F0001000000, 0x7F0002000000, 0x7F0003000000


def load(library: str, description: Any, image: bytes = IMAGE) -> cuda.Program:
    """A program from memory."""
    return cuda.loads(image, dumps(description), library)


def call(program: cuda.Program, n: int = 3, **options: Any) -> None:
    """Calls the function of two kernels."""
    program["main"](
        FakeArray((n, 64, 28, 28), X),
        FakeArray((64, 64), W),
        results=[FakeArray((n, 64, 28, 28), Y)],
        workspace=FakeArray((n * 256,), WORKSPACE, "|u1"),
        **options,
    )


def test_launches(driver: FakeDriver, library: str) -> None:
    """Kernels in order, with their geometry, attributes and arguments."""
    stream = driver.make_stream(driver.context)
    call(load(library, two_kernels()), stream=stream)
    pool, apply = driver.launches()
    assert pool == {
        "call": "cuLaunchKernelEx",
        "kernel": "pool",
        "grid": [24, 1, 1],
        "block": [256, 1, 1],
        "shared": 0,
        "stream": stream,
        "context": driver.context,
        "attributes": {},
        "parameters": [X, WORKSPACE, 3],
    }
    assert apply == {
        "call": "cuLaunchKernelEx",
        "kernel": "apply",
        "grid": [8, 3, 1],
        "block": [128, 2, 1],
        "shared": 65536,
        "stream": stream,
        "context": driver.context,
        "attributes": {"4": [8, 1, 1], "6": [1]},
        "parameters": [X, W + 16, WORKSPACE, Y, 2**32 - 3],
    }


def test_cooperative(driver: FakeDriver, library: str) -> None:
    """Blocks that wait for each other are resident at once."""
    program = load(library, simple(cooperative=True), ptx(k="p"))
    program["main"](FakeArray((1,)), results=[FakeArray((1,))])
    assert driver.launches()[0]["attributes"] == {"2": [1]}


def test_shared_memory_is_opted_in_once(driver: FakeDriver, library: str) -> None:
    """Any (48 KiB include what the kernel has statically), and again for more."""
    size = {"size": [0, 0]}
    program = load(library, simple(shared_bytes=size), ptx(k="p"))
    for count in (49152, 49153, 49153, 100000, 60000):
        program["main"](FakeArray((count,)), results=[FakeArray((count,))])
    assert [c["value"] for c in driver.calls("cuFuncSetAttribute")] == [
        49152,
        49153,
        100000,
    ]
    assert {c["attribute"] for c in driver.calls("cuFuncSetAttribute")} == {8}
    assert len(driver.launches()) == 5


def test_too_much_shared_memory(driver: FakeDriver, library: str) -> None:
    """The kernel and the number are named."""
    program = load(library, simple(shared_bytes=300000), ptx(k="p"))
    with pytest.raises(cuda.Error, match="kernel 'k' needs 300000 bytes of dynamic"):
        program["main"](FakeArray((1,)), results=[FakeArray((1,))])
    assert not driver.launches()


def test_large_clusters_are_opted_in(driver: FakeDriver, library: str) -> None:
    """More than 8 blocks, once."""
    program = load(library, simple(cluster=[4, 4, 1], grid=[4, 4, 1]), ptx(k="p"))
    for _ in range(2):
        program["main"](FakeArray((1,)), results=[FakeArray((1,))])
    assert [
        (c["attribute"], c["value"]) for c in driver.calls("cuFuncSetAttribute")
    ] == [(14, 1)]
    assert driver.launches()[1]["attributes"] == {"4": [4, 4, 1]}


def test_resident_blocks(driver: FakeDriver, library: str) -> None:
    """Blocks that wait for each other must be there at once; asked once."""
    fits = load(library, simple(resident_blocks=132, shared_bytes=200000), ptx(k="p"))
    for _ in range(2):
        fits["main"](FakeArray((1,)), results=[FakeArray((1,))])
    asked = driver.calls("cuOccupancyMaxActiveBlocksPerMultiprocessor")
    assert [(c["threads"], c["sharedBytes"]) for c in asked] == [(32, 200000)]
    assert len(driver.launches()) == 2
    many = load(library, simple(resident_blocks=133, shared_bytes=200000), ptx(k="p"))
    with pytest.raises(
        cuda.Error,
        match="kernel 'k' needs 133 blocks at once, which wait for each other, and "
        "the GPU holds 132",
    ):
        many["main"](FakeArray((1,)), results=[FakeArray((1,))])
    assert len(driver.launches()) == 2


def test_empty_grid_is_not_launched(driver: FakeDriver, library: str) -> None:
    """A batch of 0 has nothing to do, whatever its pointers are."""
    program = load(library, two_kernels())
    program["main"](
        FakeArray((0, 64, 28, 28), 0),
        FakeArray((64, 64), W),
        results=[FakeArray((0, 64, 28, 28), 0)],
    )
    assert not driver.launches()


def test_modules_are_loaded_once_per_context(driver: FakeDriver, library: str) -> None:
    """And unloaded with the program, each in its context."""
    gc.collect()
    before = driver.num_modules()
    program = load(library, two_kernels())
    second = driver.make_context()
    for context in (driver.context, second, driver.context, second):
        call(program, stream=driver.make_stream(context))
    loads = driver.calls("cuModuleLoadDataEx")
    assert [c["context"] for c in loads] == [driver.context, second]
    assert [c["kernel"] for c in driver.calls("cuModuleGetFunction")] == [
        "pool",
        "apply",
    ] * 2
    contexts = [c["context"] for c in driver.launches()]
    assert (
        contexts
        == [driver.context] * 2 + [second] * 2 + [driver.context] * 2 + [second] * 2
    )
    assert driver.get_depth() == 1
    assert driver.num_modules() == before + 2
    del program
    gc.collect()
    assert driver.num_modules() == before
    assert driver.get_depth() == 1


def test_context_at_the_address_of_another(driver: FakeDriver, library: str) -> None:
    """Kernels of a context that is gone are not launched in its successor."""
    program = load(library, two_kernels())
    call(program)
    driver.replace_context(driver.context)
    call(program)
    assert len(driver.calls("cuModuleLoadDataEx")) == 2


def test_contexts_without_numbers(driver: FakeDriver, library: str) -> None:
    """An old driver's contexts are told apart by their addresses."""
    driver.set_fault("cuCtxGetId", 1)
    program = load(library, two_kernels())
    second = driver.make_context()
    for context in (driver.context, second, driver.context):
        call(program, stream=driver.make_stream(context))
    loads = driver.calls("cuModuleLoadDataEx")
    assert [c["context"] for c in loads] == [driver.context, second]


@pytest.mark.parametrize("stream", [None, 0, 1, 2])
def test_default_streams(driver: FakeDriver, library: str, stream: int | None) -> None:
    """They are those of the current context."""
    call(load(library, two_kernels()), stream=stream)
    assert {c["stream"] for c in driver.launches()} == {stream or 0}
    assert {c["context"] for c in driver.launches()} == {driver.context}
    assert not driver.calls("cuStreamGetCtx")


def test_stream_objects(driver: FakeDriver, library: str) -> None:
    """PyTorch's and CuPy's."""
    handle = driver.make_stream(driver.context)
    torch_stream = type("Stream", (), {"cuda_stream": handle})()
    cupy_stream = type("Stream", (), {"ptr": handle})()
    program = load(library, two_kernels())
    for stream in (torch_stream, cupy_stream):
        call(program, stream=stream)
    assert {c["stream"] for c in driver.launches()} == {handle}
    with pytest.raises(cuda.Error, match="expected a stream of CuPy or PyTorch"):
        call(program, stream="main")


def test_stream_without_current_context(driver: FakeDriver, library: str) -> None:
    """A stream brings its context; afterwards there is none again."""
    driver.set_current(None)
    call(load(library, two_kernels()), stream=driver.make_stream(driver.context))
    assert len(driver.launches()) == 2
    assert driver.get_depth() == 0


def test_load_ahead(driver: FakeDriver, library: str) -> None:
    """A call after load() loads nothing."""
    program = load(library, two_kernels())
    program.load()
    assert len(driver.calls("cuModuleLoadDataEx")) == 1
    call(program)
    assert len(driver.calls("cuModuleLoadDataEx")) == 1


@pytest.mark.parametrize("kind", ["default", "current", "other"])
def test_nothing_but_kernels(driver: FakeDriver, library: str, kind: str) -> None:
    """A second call asks for the context and launches, on a default stream, on one of
    the current context and of another: no memory, no waiting.
    """
    context = driver.make_context() if kind == "other" else driver.context
    stream = None if kind == "default" else driver.make_stream(context)
    program = load(library, two_kernels())
    call(program, stream=stream)
    before = driver.count()
    call(program, stream=stream)
    owner = [] if kind == "default" else ["cuStreamGetCtx"]
    push = ["cuCtxPushCurrent_v2"] if kind == "other" else []
    pop = ["cuCtxPopCurrent_v2"] if kind == "other" else []
    launches = ["cuLaunchKernelEx"] * 2
    assert driver.names()[before:] == [
        *("cuCtxGetCurrent", *owner, *push, "cuCtxGetId", *launches, *pop)
    ]


def test_bound_calls(driver: FakeDriver, library: str) -> None:
    """The same launches, on any stream, without a look at the arrays."""
    program = load(library, two_kernels())
    arrays = [FakeArray((3, 64, 28, 28), X), FakeArray((64, 64), W)]
    result, room = FakeArray((3, 64, 28, 28), Y), FakeArray((768,), WORKSPACE, "|u1")
    bound = program["main"].bind(*arrays, results=[result], workspace=room)
    kept = [weakref.ref(array) for array in (*arrays, result, room)]
    del program, arrays, result, room
    gc.collect()
    streams = [driver.make_stream(driver.context) for _ in range(2)]
    for stream in streams:
        bound(stream)
    assert [c["stream"] for c in driver.launches()] == [
        streams[0],
        streams[0],
        streams[1],
        streams[1],
    ]
    assert [c["parameters"] for c in driver.launches()] == [
        [X, WORKSPACE, 3],
        [X, W + 16, WORKSPACE, Y, 2**32 - 3],
    ] * 2
    assert all(reference() is not None for reference in kept)
    del bound
    gc.collect()
    assert not any(reference() is not None for reference in kept)


def test_result_shapes_and_workspace(driver: FakeDriver, library: str) -> None:
    """Queries make no call of the driver."""
    main = load(library, two_kernels())["main"]
    arguments = FakeArray((5, 64, 28, 28)), FakeArray((64, 64))
    assert main.result_shapes(*arguments) == [(5, 64, 28, 28)]
    assert main.workspace_size(*arguments) == 5 * 256
    assert [repr(t) for t in main.arguments] == [
        "tensor<?x64x28x28xf32>",
        "tensor<64x?xf32>",
    ]
    assert [repr(t) for t in main.results] == ["tensor<?x64x28x28xf32>"]
    assert driver.count() == 0


def test_numbers_that_are_no_tensors(driver: FakeDriver, library: str) -> None:
    """They are passed by value, as wide as they are."""
    description = simple()
    function = description["functions"][0]
    function["arguments"] += [{"type": "f32"}, {"type": "f16"}, {"type": "bf16"}]
    function["launches"][0]["arguments"] = [
        {"argument": index} for index in (3, 1, 2, 0)
    ]
    program = load(library, description, ptx(k="hihp"))
    program["main"](FakeArray((1,), X), 1.5, 2.0, 1.0, results=[FakeArray((1,))])
    assert driver.launches()[0]["parameters"] == [0x3F80, 0x3FC00000, 0x4000, X]
    assert [repr(t) for t in program["main"].arguments[1:]] == ["f32", "f16", "bf16"]
    with pytest.raises(cuda.Error, match="argument 1: expected a number of f32"):
        program["main"](FakeArray((1,)), "1", 2, 1, results=[FakeArray((1,))])


def test_floating_point_numbers(driver: FakeDriver, library: str) -> None:
    """Sizes that a kernel takes as f32 or f64 are rounded to the nearest."""
    size = {"size": [0, 0]}
    numbers = [{"f32": size}, {"f64": ["sub", 0, size]}, {"f32": 1}]
    program = load(library, simple(arguments=numbers), ptx(k="ipi"))
    count = 2**24 + 3
    program["main"](FakeArray((count,)), results=[FakeArray((count,))])
    (expected,) = struct.unpack("<I", struct.pack("<f", 2**24 + 4))
    (negative,) = struct.unpack("<Q", struct.pack("<d", -count))
    assert driver.launches()[0]["parameters"] == [expected, negative, 0x3F800000]


def test_threads(driver: FakeDriver, library: str) -> None:
    """Threads that share a program load it once and do not mix up arguments."""
    program = load(library, simple(SIZE_N, shared_bytes=65536), ptx(k="p"))
    function = program["main"]
    start = threading.Barrier(8)
    errors = []

    def run(thread: int) -> None:
        try:
            driver.set_current(driver.context)
            start.wait()
            for turn in range(50):
                array = FakeArray((thread * 1000 + turn,), X)
                function(array, results=[array])
        except cuda.Error as error:
            errors.append(error)

    threads = [threading.Thread(target=run, args=(i,)) for i in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    assert len(driver.calls("cuModuleLoadDataEx")) == 1
    assert len(driver.calls("cuFuncSetAttribute")) == 1
    numbers = sorted(c["parameters"][0] for c in driver.launches())
    assert numbers == sorted(i * 1000 + t for i in range(1, 9) for t in range(50))


def test_functions_by_name(driver: FakeDriver, library: str) -> None:
    """A program of two functions."""
    description = simple(1)
    description["functions"] += simple(2, name="other")["functions"]
    program = load(library, description, ptx(k="p"))
    program["other"](FakeArray((1,)), results=[FakeArray((1,))])
    assert driver.launches()[0]["parameters"] == [2]
    for name in ("missing", None):
        with pytest.raises(cuda.Error, match="one of 'main', 'other', got"):
            program[name]
    single = load(library, simple(7), ptx(k="p"))
    single[None](FakeArray((1,)), results=[FakeArray((1,))])
    assert driver.launches()[1]["parameters"] == [7]
