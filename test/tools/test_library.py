"""Shared libraries with C headers: what they compute, take, refuse and free."""

from __future__ import annotations

import ctypes
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import ml_dtypes
import numpy as np
import pytest
from conftest import REPOSITORY
from test_compile import failure
from tool import Tool, files

OK, POINTER, SIZE, OVERLAP, MEMORY, CHECK = range(6)

B = """
func.func @b(%x: tensor<?x8x?x?xf32>, %w1: tensor<?x8xf32>, %w2: tensor<32x?xf32>)
    -> tensor<?x8x?x?xf32> {
  %y = dyrelu.b %x fc1(%w1 : tensor<?x8xf32>) fc2(%w2 : tensor<32x?xf32>)
         : tensor<?x8x?x?xf32>
  return %y : tensor<?x8x?x?xf32>
}
"""
RELU = """
func.func @{name}(%x: tensor<3x5x{type}>) -> tensor<3x5x{type}> {{
  %y = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<3x5x{type}>
  return %y : tensor<3x5x{type}>
}}
"""
TYPES = {
    "f16": (np.float16, "dyrelu_f16"),
    "bf16": (ml_dtypes.bfloat16, "dyrelu_bf16"),
    "f32": (np.float32, "float"),
    "f64": (np.float64, "double"),
}


@pytest.fixture
def compiler(build_dir: Path, tmp_path: Path) -> Tool:
    """dyrelu-compile in an empty folder."""
    return Tool(build_dir / "bin" / "dyrelu-compile", tmp_path)


def build(compiler: Tool, module: str, *options: str) -> ctypes.CDLL:
    """The library of a module."""
    compiler.write("m.mlir", module)
    done = compiler("m.mlir", "--emit=shared", "-o", "libm.so", *options)
    assert (done.returncode, done.stderr) == (0, "")
    library = ctypes.CDLL(str(compiler.folder / "libm.so"))
    library.dyrelu_strerror.restype = ctypes.c_char_p
    library.dyrelu_last_error.restype = ctypes.c_char_p
    return library


def header(compiler: Tool, module: str, *options: str) -> str:
    """The header of a module."""
    compiler.write("m.mlir", module)
    done = compiler("m.mlir", "--emit=header", "-o", "m.h", *options)
    assert (done.returncode, done.stderr) == (0, "")
    return (compiler.folder / "m.h").read_text()


def shape(*sizes: int) -> ctypes.Array:
    """A shape for C."""
    return (ctypes.c_int64 * len(sizes))(*sizes)


def pointer(array: np.ndarray) -> ctypes.c_void_p:
    """Where the elements are."""
    return ctypes.c_void_p(array.ctypes.data)


def call(function: ctypes._CFuncPtr, *arrays: np.ndarray) -> int:
    """Calls with a pointer and a shape for each array."""
    arguments = []
    for array in arrays:
        arguments += [pointer(array), shape(*array.shape)]
    return function(*arguments)


def inputs(n: int, h: int, w: int, hidden: int = 2) -> list[np.ndarray]:
    """Arguments of @b."""
    draw = np.random.default_rng(n * h * w)
    shapes = [(n, 8, h, w), (hidden, 8), (32, hidden)]
    return [draw.standard_normal(size, dtype=np.float32) for size in shapes]


@pytest.mark.parametrize("sizes", [(1, 3, 5), (4, 7, 7), (37, 1, 1), (16, 40, 40)])
def test_values(compiler: Tool, run: Tool, sizes: tuple[int, ...]) -> None:
    """The same as dyrelu-run, whose results other tests compare with a reference."""
    library = build(compiler, B, "--fork-bytes=0", "--threads=4")
    arrays = inputs(*sizes)
    y = np.full_like(arrays[0], np.nan)
    assert call(library.dyrelu_b, *arrays, y) == OK
    assert library.dyrelu_last_error() == b""
    expected = run.compute(B.replace("@b", "@main"), *arrays)[0]
    np.testing.assert_allclose(y, expected, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("sizes", [(0, 3, 5), (2, 0, 5)])
def test_no_elements(compiler: Tool, sizes: tuple[int, ...]) -> None:
    """No elements are no error, and need no memory."""
    function = build(compiler, B).dyrelu_b
    arrays = inputs(*sizes)
    assert call(function, *arrays, arrays[0].copy()) == OK
    x = shape(*arrays[0].shape)
    weights = [pointer(arrays[1]), shape(2, 8), pointer(arrays[2]), shape(32, 2)]
    assert function(None, x, *weights, None, x) == OK


@pytest.mark.parametrize("type_name", TYPES)
def test_element_types(compiler: Tool, type_name: str) -> None:
    """A function that is called main, and whose sizes are known."""
    dtype, c_type = TYPES[type_name]
    module = RELU.format(name="main", type=type_name)
    library = build(compiler, module)
    x = np.linspace(-1, 1, 15).reshape(3, 5).astype(dtype)
    y = np.empty_like(x)
    assert library.dyrelu_main(pointer(x), pointer(y)) == OK
    np.testing.assert_array_equal(y, np.maximum(x, dtype(0)))
    assert f"const {c_type} *x,\n    {c_type} *result);" in header(compiler, module)


def faults() -> dict[str, tuple[int, str]]:
    """What each fault of `spoil` gives."""
    return {
        "null": (POINTER, "w1: the pointer is null"),
        "null shape": (POINTER, "x: the pointer to the shape is null"),
        "misaligned": (POINTER, "x: the pointer is not aligned to 4 bytes"),
        "negative": (SIZE, "x: size 2 is -5, expected 0 or more"),
        "static": (SIZE, "x: size 1 is 9, expected 8"),
        "result": (SIZE, "result: size 0 is 3, and the arguments give 2"),
        "huge": (SIZE, "x: the sizes are too large"),
        "same": (OVERLAP, "result overlaps x"),
        "partial": (OVERLAP, "result overlaps x"),
        "hidden": (CHECK, "w2 must have as many columns as w1 has rows, got 2 and 3"),
    }


def spoil(fault: str, arguments: list) -> None:
    """Makes arguments of @b wrong."""
    x, y = arguments[0].value, arguments[6].value
    if fault == "null":
        arguments[2] = None
    elif fault == "null shape":
        arguments[1] = None
    elif fault == "misaligned":
        arguments[0] = ctypes.c_void_p(x + 2)
    elif fault == "negative":
        arguments[1] = arguments[7] = shape(2, 8, -5, 6)
    elif fault == "static":
        arguments[1] = arguments[7] = shape(2, 9, 5, 6)
    elif fault == "result":
        arguments[7] = shape(3, 8, 5, 6)
    elif fault == "huge":
        arguments[1] = arguments[7] = shape(1 << 40, 8, 1 << 40, 0)
    elif fault == "same":
        arguments[6] = arguments[0]
    elif fault == "partial":
        arguments[6] = ctypes.c_void_p(x + 4 * 2 * 8 * 5 * 6 - 4)
        assert y != x
    elif fault == "hidden":
        arguments[3] = shape(3, 8)


@pytest.mark.parametrize("fault", faults())
def test_errors(compiler: Tool, fault: str) -> None:
    """A status and a sentence; nothing is written, and the next call succeeds."""
    library = build(compiler, B)
    x, w1, w2 = inputs(2, 5, 6, hidden=3)
    # More than is used, so that no fault reads beyond.
    w2 = np.ascontiguousarray(w2[:, :2])
    y = np.full((4, 8, 5, 6), 7, np.float32)
    arguments = [pointer(x), shape(2, 8, 5, 6), pointer(w1), shape(2, 8)]
    arguments += [pointer(w2), shape(32, 2), pointer(y), shape(2, 8, 5, 6)]
    good = list(arguments)
    spoil(fault, arguments)
    status, text = faults()[fault]
    assert library.dyrelu_b(*arguments) == status
    assert text in library.dyrelu_last_error().decode()
    assert (y == 7).all()
    assert library.dyrelu_b(*good) == OK
    assert library.dyrelu_last_error() == b""
    assert not (y[:2] == 7).any()


def test_strerror(compiler: Tool) -> None:
    """Every status has a sentence of its own."""
    library = build(compiler, RELU.format(name="f", type="f32"))
    texts = {library.dyrelu_strerror(status) for status in range(7)}
    assert len(texts) == 7
    assert library.dyrelu_strerror(-1) == library.dyrelu_strerror(6)
    assert library.dyrelu_strerror(6) == b"unknown status"
    assert f"#define DYRELU_ABI_VERSION {library.dyrelu_abi_version()}\n" in header(
        compiler, RELU.format(name="f", type="f32")
    )


def test_threads(compiler: Tool) -> None:
    """Calls in several threads at once, of which some fail."""
    library = build(compiler, B, "--threads=2", "--fork-bytes=0")
    arrays = inputs(6, 9, 9)
    expected = np.empty_like(arrays[0])
    assert call(library.dyrelu_b, *arrays, expected) == OK

    def compute(number: int) -> bool:
        y = np.empty_like(arrays[0])
        if number % 3 == 0:
            status = call(library.dyrelu_b, *arrays, y[:number])
            text = library.dyrelu_last_error().decode()
            return status == SIZE and f"size 0 is {number}," in text
        return call(library.dyrelu_b, *arrays, y) == OK and (y == expected).all()

    with ThreadPoolExecutor(8) as pool:
        # y[:6] is all of y.
        numbers = [number for number in range(96) if number % 3 or number < 6]
        assert all(pool.map(compute, numbers))


def test_in_argument(compiler: Tool) -> None:
    """A result in x's memory has no parameter."""
    module = """
    func.func @f(%x: tensor<?x5xf32> {bufferization.writable = true}, %z: tensor<2xf32>)
        -> (tensor<?x5xf32>, tensor<2xf32>) {
      %y = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<?x5xf32>
      %r = bufferization.materialize_in_destination %y in %x
             : (tensor<?x5xf32>, tensor<?x5xf32>) -> tensor<?x5xf32>
      return %r, %z : tensor<?x5xf32>, tensor<2xf32>
    }
    """
    library = build(compiler, module)
    x = np.linspace(-1, 1, 20, dtype=np.float32).reshape(4, 5)
    z, result = np.array([3, 4], np.float32), np.zeros(2, np.float32)
    expected = np.maximum(x, 0)
    assert library.dyrelu_f(pointer(x), shape(4, 5), pointer(z), pointer(result)) == OK
    np.testing.assert_array_equal(x, expected)
    np.testing.assert_array_equal(result, z)
    text = header(compiler, module)
    assert "    float *x,\n    const int64_t x_shape[2],\n    const float *z,\n" in text
    assert "x: f32 [x_shape[0], 5], read and written; strides [5, 1]" in text


def test_results_that_are_no_tensors_of_their_own(compiler: Tool) -> None:
    """An argument, a constant, a value twice, and what another function returns."""
    module = """
    func.func @g(%x: tensor<2x?xf32>)
        -> (tensor<2x?xf32>, tensor<2xf32>, tensor<2x?xf32>, tensor<2x?xf32>) {
      %c = arith.constant dense<[5.0, 6.0]> : tensor<2xf32>
      %y = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<2x?xf32>
      return %x, %c, %y, %y
        : tensor<2x?xf32>, tensor<2xf32>, tensor<2x?xf32>, tensor<2x?xf32>
    }
    func.func private @relu(%x: tensor<3x4xf32>) -> tensor<3x4xf32> {
      %y = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<3x4xf32>
      return %y : tensor<3x4xf32>
    }
    func.func @calls(%x: tensor<3x4xf32>) -> tensor<3x4xf32> {
      %y = call @relu(%x) : (tensor<3x4xf32>) -> tensor<3x4xf32>
      return %y : tensor<3x4xf32>
    }
    """
    library = build(compiler, module)
    x = np.linspace(-1, 1, 12, dtype=np.float32)
    two = x.reshape(2, 6)
    results = [np.empty_like(two), np.empty(2, np.float32)]
    results += [np.empty_like(two), np.empty_like(two)]
    arguments = [pointer(two), shape(2, 6)]
    for result in results:
        arguments.append(pointer(result))
        arguments += [shape(2, 6)] if result.ndim == 2 else []
    assert library.dyrelu_g(*arguments) == OK
    for result, expected in zip(
        results,
        [two, np.array([5, 6]), np.maximum(two, 0), np.maximum(two, 0)],
        strict=True,
    ):
        np.testing.assert_array_equal(result, expected)
    y = np.empty((3, 4), np.float32)
    assert library.dyrelu_calls(pointer(x), pointer(y)) == OK
    np.testing.assert_array_equal(y, np.maximum(x.reshape(3, 4), 0))


def test_sizes_through_calls(compiler: Tool) -> None:
    """The sizes of what other functions return follow as well."""
    module = """
    func.func private @relu(%x: tensor<?x2xf32>) -> tensor<?x2xf32> {
      %y = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<?x2xf32>
      return %y : tensor<?x2xf32>
    }
    func.func private @half(%x: tensor<?x2xf32>) -> tensor<?x2xf32> {
      %c0 = arith.constant 0 : index
      %c2 = arith.constant 2 : index
      %n = tensor.dim %x, %c0 : tensor<?x2xf32>
      %h = arith.divui %n, %c2 : index
      %y = call @relu(%x) : (tensor<?x2xf32>) -> tensor<?x2xf32>
      %s = tensor.extract_slice %y[0, 0] [%h, 2] [1, 1]
             : tensor<?x2xf32> to tensor<?x2xf32>
      return %s : tensor<?x2xf32>
    }
    func.func @f(%x: tensor<?x2xf32>) -> tensor<?x2xf32> {
      %y = call @half(%x) : (tensor<?x2xf32>) -> tensor<?x2xf32>
      %z = call @half(%y) : (tensor<?x2xf32>) -> tensor<?x2xf32>
      return %z : tensor<?x2xf32>
    }
    """
    library = build(compiler, module)
    x, y = np.linspace(-1, 2, 16, dtype=np.float32).reshape(8, 2), np.zeros((3, 2), "f")
    assert call(library.dyrelu_f, x, y) == SIZE
    assert b"size 0 is 3, and the arguments give 2" in library.dyrelu_last_error()
    assert call(library.dyrelu_f, x, y[:2]) == OK
    np.testing.assert_array_equal(y[:2], np.maximum(x[:2], 0))


HALVES = """
func.func @halves(%x: tensor<?x4xf32>, %s: tensor<3xf32>, %z: tensor<?xf32>)
    -> (tensor<?x2xf32>, tensor<3xf32>, tensor<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %h = arith.divui %n, %c2 : index
  %m = tensor.dim %z, %c0 : tensor<?xf32>
  %y = tensor.extract_slice %x[0, 0] [%h, 2] [1, 1]
         : tensor<?x4xf32> to tensor<?x2xf32>
  %e = tensor.empty(%m, %n) : tensor<?x?xf32>
  %zero = arith.constant 0.0 : f32
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %y, %s, %f : tensor<?x2xf32>, tensor<3xf32>, tensor<?x?xf32>
}
"""


def test_shapes_of_results(compiler: Tool) -> None:
    """A function of C computes them from the shapes of arguments; a result of known
    sizes has none."""
    library = build(compiler, HALVES)
    first, second = shape(-1, -1), shape(-1, -1)
    assert library.dyrelu_halves_shapes(shape(7, 4), shape(5), first, second) == OK
    assert list(first) == [3, 2]
    assert list(second) == [5, 7]
    assert (
        "int dyrelu_halves_shapes(\n    const int64_t x_shape[2],\n"
        "    const int64_t z_shape[1],\n    int64_t result0_shape[2],\n"
        "    int64_t result2_shape[2]);\n"
    ) in header(compiler, HALVES)


@pytest.mark.parametrize(
    ("shapes", "status", "message"),
    [
        ((shape(7, 3), shape(5)), SIZE, b"x: size 1 is 3, expected 4"),
        ((shape(-7, 4), shape(5)), SIZE, b"x: size 0 is -7, expected 0 or more"),
        ((shape(2**62, 4), shape(5)), SIZE, b"x: the sizes are too large"),
        ((None, shape(5)), POINTER, b"x: the pointer to the shape is null"),
    ],
)
def test_shapes_of_wrong_arguments(
    compiler: Tool, shapes: tuple, status: int, message: bytes
) -> None:
    """They are compared with what is known of them, as in a call."""
    library = build(compiler, HALVES)
    assert library.dyrelu_halves_shapes(*shapes, shape(0, 0), shape(0, 0)) == status
    assert library.dyrelu_last_error() == message
    arguments = shape(7, 4), shape(5), None, shape(0, 0)
    assert library.dyrelu_halves_shapes(*arguments) == POINTER


def test_assertion_about_sizes(compiler: Tool) -> None:
    """What the size of a result is computed under holds there as well; what is about
    values is found when they are computed."""
    module = """
    func.func @f(%x: tensor<?x3xf32>, %z: tensor<?xf32>, %c: tensor<i1>)
        -> tensor<?x3xf32> {
      %c0 = arith.constant 0 : index
      %n = tensor.dim %x, %c0 : tensor<?x3xf32>
      %m = tensor.dim %z, %c0 : tensor<?xf32>
      %is = tensor.extract %c[] : tensor<i1>
      cf.assert %is, "c is not set"
      %some = arith.cmpi ne, %m, %c0 : index
      cf.assert %some, "z is empty"
      %h = arith.divui %n, %m : index
      %s = tensor.extract_slice %x[0, 0] [%h, 3] [1, 1]
             : tensor<?x3xf32> to tensor<?x3xf32>
      return %s : tensor<?x3xf32>
    }
    """
    library = build(compiler, module)
    x, y = np.arange(12, dtype=np.float32).reshape(4, 3), np.zeros((2, 3), np.float32)

    def status(size: int, flag: int) -> int:
        z, c = np.zeros(size, np.float32), np.array([flag], np.uint8)
        arguments = [pointer(x), shape(4, 3), pointer(z), shape(size), pointer(c)]
        return library.dyrelu_f(*arguments, pointer(y), shape(2, 3))

    assert status(2, 1) == OK
    np.testing.assert_array_equal(y, x[:2])
    assert (status(0, 1), library.dyrelu_last_error()) == (CHECK, b"z is empty")
    assert (status(2, 0), library.dyrelu_last_error()) == (CHECK, b"c is not set")
    assert status(1, 0) == SIZE


# Calls @b again and again; in the n-th call the n-th allocation of the library's
# own fails, until a call needs fewer. What the library does not free is counted.
LACKING = """
#define _GNU_SOURCE
#include "m.h"
#include <dlfcn.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern void *__libc_malloc(size_t);
extern void __libc_free(void *);
static atomic_long countdown = -1, held = 0;

static int isLibrary(void *address) {
  Dl_info info;
  return dladdr(address, &info) && strstr(info.dli_fname, "libm.so") &&
         !strstr(info.dli_fname, "libm.so.6");
}
void *malloc(size_t size) {
  if (countdown < 0 || !isLibrary(__builtin_return_address(0)))
    return __libc_malloc(size);
  if (atomic_fetch_sub(&countdown, 1) == 0) {
    countdown = 1000000000; /* one failure a call */
    return NULL;
  }
  ++held;
  return __libc_malloc(size);
}
void free(void *memory) {
  if (memory && countdown >= 0 && isLibrary(__builtin_return_address(0)))
    --held;
  __libc_free(memory);
}

int main(void) {
  enum { n = 8, s = 6 };
  static float x[n * 8 * s * s], w1[16], w2[64], y[n * 8 * s * s];
  const int64_t xs[] = {n, 8, s, s}, w1s[] = {2, 8}, w2s[] = {32, 2};
  countdown = 1000000000; /* starts threads */
  if (dyrelu_b(x, xs, w1, w1s, w2, w2s, y, xs) != DYRELU_OK || held != 0)
    return 2;
  for (int i = 0;; ++i) {
    countdown = i;
    int status = dyrelu_b(x, xs, w1, w1s, w2, w2s, y, xs);
    int failed = countdown > 1000000;
    if (held != 0 || status != (failed ? DYRELU_ERROR_MEMORY : DYRELU_OK)) {
      printf("%d: status %d, %ld blocks held\\n", i, status, held);
      return 1;
    }
    if (failed && strncmp(dyrelu_last_error(), "no memory for ", 14)) {
      printf("%s\\n", dyrelu_last_error());
      return 1;
    }
    if (!failed) {
      printf("%d failed\\n", i);
      return 0;
    }
  }
}
"""


@pytest.mark.parametrize("threads", [1, 4])
def test_lack_of_memory(compiler: Tool, threads: int) -> None:
    """Each allocation may fail, in each thread; none is lost."""
    options = [f"--threads={threads}", "--fork-bytes=0"]
    build(compiler, B, *options)
    header(compiler, B)
    compiler.write("main.c", LACKING)
    command = ["clang-22", "-O1", "-fno-builtin", "main.c", "-I.", "./libm.so"]
    subprocess.run(
        [*command, "-Wl,-rpath,.", "-o", "main"], cwd=compiler.folder, check=True
    )
    done = subprocess.run(
        ["./main"],
        cwd=compiler.folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={"OMP_NUM_THREADS": "4"},
    )
    assert done.returncode == 0, done
    assert int(done.stdout.split()[0]) >= 2


@pytest.mark.parametrize(
    "command",
    [
        ["clang-22", "-std=c89"],
        ["clang-22", "-std=c99"],
        ["clang-22", "-std=c17"],
        ["clang++-22", "-xc++", "-std=c++11"],
        ["clang++-22", "-xc++", "-std=c++20"],
    ],
    ids=lambda command: command[-1],
)
def test_header_compiles(compiler: Tool, command: list[str]) -> None:
    """In C and C++, twice, and beside another, without a warning."""
    module = B + RELU.format(name="relu", type="bf16")
    header(compiler, module.replace("%w1", "%int").replace("%w2", "%x_shape"))
    (compiler.folder / "m.h").rename(compiler.folder / "first.h")
    compiler.write("m.mlir", module)
    other = ["--prefix=other_", "-o", "second.h"]
    assert compiler("m.mlir", "--emit=header", *other).returncode == 0
    compiler.write(
        "use.c",
        '#include "first.h"\n#include "second.h"\n#include "m.h"\n'
        "int use(const float *x, float *y) {\n"
        "  const int64_t s[4] = {1, 8, 2, 2}, w[2] = {2, 8}, v[2] = {32, 2};\n"
        "  return dyrelu_b(x, s, x, w, x, v, y, s) || other_abi_version();\n}\n",
    )
    header(compiler, module.replace("%w1", "%int").replace("%w2", "%x_shape"))
    flags = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-c", "use.c", "-o", "use.o"]
    subprocess.run([*command, *flags], cwd=compiler.folder, check=True)


ODD_NAMES = [
    "int64_t",
    "int",
    "nullptr",
    "typeof",
    "constexpr",
    "unix",
    "linux",
    "I",
    "errno",
    "stdin",
    "NULL",
    "co_await",
    "_Bool",
    "__FILE__",
    "dyrelu_f16",
    "DYRELU_NODISCARD",
    "uint16_t",
    "bitand",
    "$a",
    "a.b",
    "-c",
    "result",
    "result_shape",
    "x",
    "x_shape",
    "x_1",
]


@pytest.mark.parametrize(
    "command",
    [
        ["clang-22", "-std=gnu89"],
        ["clang-22", "-std=gnu23"],
        ["clang++-22", "-xc++", "-std=gnu++23"],
    ],
    ids=lambda command: command[-1],
)
def test_odd_names(compiler: Tool, command: list[str]) -> None:
    """Whatever arguments are called in MLIR, the header is one in C and C++."""
    kinds = ["?x2xf32", "2x2xf16", "?x2xbf16"]
    arguments = ", ".join(
        f"%{name}: tensor<{kinds[i % 3]}>" for i, name in enumerate(ODD_NAMES)
    )
    body = "-> tensor<?x2xf32> {\n  return %int64_t : tensor<?x2xf32>\n}\n"
    header(compiler, f"func.func @f({arguments}) {body}")
    compiler.write(
        "use.c",
        "#include <errno.h>\n#include <stdio.h>\n#ifndef __cplusplus\n"
        '#include <complex.h>\n#endif\n#include "m.h"\n',
    )
    flags = ["-Wall", "-Wextra", "-Werror", "-fsyntax-only", "use.c"]
    subprocess.run([*command, *flags], cwd=compiler.folder, check=True)


def test_headers_of_one_name(compiler: Tool) -> None:
    """Of different prefixes, both are seen."""
    for prefix in ("one", "two"):
        (compiler.folder / prefix).mkdir()
        compiler.write("m.mlir", B)
        options = [f"--prefix={prefix}_", "-o", f"{prefix}/m.h"]
        assert compiler("m.mlir", "--emit=header", *options).returncode == 0
    compiler.write(
        "use.c",
        '#include "one/m.h"\n#include "two/m.h"\n'
        "int use(void) { return one_abi_version() + two_abi_version(); }\n",
    )
    command = ["clang-22", "-Werror", "-fsyntax-only", "use.c"]
    subprocess.run(command, cwd=compiler.folder, check=True)


def test_symbols(compiler: Tool) -> None:
    """Nothing else is exported, weights included."""
    weights = "ml_program.global public @w(dense<1.0> : tensor<2xf32>) : tensor<2xf32>"
    build(compiler, B + RELU.format(name="malloc", type="f32") + weights)
    done = subprocess.run(
        ["nm", "-D", "--defined-only", "libm.so"],
        cwd=compiler.folder,
        capture_output=True,
        text=True,
        check=True,
    )
    names = {line.split()[-1] for line in done.stdout.splitlines()}
    functions = {"b", "b_shapes", "malloc"}
    functions |= {"abi_version", "last_error", "strerror", "use_threads"}
    assert names == {f"dyrelu_{name}" for name in functions}


def test_names_of_inner_functions(compiler: Tool) -> None:
    """What the library has for itself takes no name that the header promises."""
    module = RELU.format(name="dyrelu_b", type="f32")
    for name, callee in (("b", "dyrelu_b"), ("library_b", "b"), ("g", "library_b")):
        module += f"""
        func.func @{name}(%x: tensor<3x5xf32>) -> tensor<3x5xf32> {{
          %y = call @{callee}(%x) : (tensor<3x5xf32>) -> tensor<3x5xf32>
          return %y : tensor<3x5xf32>
        }}
        """
    library = build(compiler, module)
    x = np.linspace(-1, 1, 15, dtype=np.float32).reshape(3, 5)
    for name in ("dyrelu_b", "b", "library_b", "g"):
        y = np.empty_like(x)
        function = getattr(library, f"dyrelu_{name}")
        assert function(pointer(x), pointer(y)) == OK
        np.testing.assert_array_equal(y, np.maximum(x, 0))


def test_standard_output(compiler: Tool) -> None:
    """A library without a file has no name that a program would look for."""
    compiler.write("m.mlir", B)
    with (compiler.folder / "libm.so").open("wb") as file:
        command = [str(compiler.path), "m.mlir", "--emit=shared", "-o", "-"]
        subprocess.run(command, cwd=compiler.folder, stdout=file, check=True)
    dynamic = ["readelf", "-d", "libm.so"]
    done = subprocess.run(
        dynamic, cwd=compiler.folder, capture_output=True, text=True, check=True
    )
    assert "NEEDED" in done.stdout
    assert "SONAME" not in done.stdout


CHOICE = """
func.func @f(%x: tensor<?x2xf32>, %y: tensor<?x2xf32>, %c: tensor<i1>)
    -> tensor<?x2xf32> {
  %b = tensor.extract %c[] : tensor<i1>
  %z = scf.if %b -> tensor<?x2xf32> {
    scf.yield %x : tensor<?x2xf32>
  } else {
    scf.yield %y : tensor<?x2xf32>
  }
  return %z : tensor<?x2xf32>
}
"""
RECURSION = """
func.func private @g(%x: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %y = call @g(%x) : (tensor<?x2xf32>) -> tensor<?x2xf32>
  %z = call @g(%y) : (tensor<?x2xf32>) -> tensor<?x2xf32>
  return %z : tensor<?x2xf32>
}
func.func @f(%x: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %y = call @g(%x) : (tensor<?x2xf32>) -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}
"""
UNDEFINED = """
func.func private @h(tensor<2xf32>) -> tensor<2xf32>
func.func @f(%x: tensor<2xf32>) -> tensor<2xf32> {
  %y = call @h(%x) : (tensor<2xf32>) -> tensor<2xf32>
  return %y : tensor<2xf32>
}
"""


@pytest.mark.parametrize(
    ("module", "arguments", "message"),
    [
        (B, ["--emit=shared", "--linker=nothing"], "'nothing' was found neither on"),
        (B, ["--emit=header", "--linker=x"], "--linker is not for --emit=header"),
        (B, ["--emit=obj", "--prefix=x"], "--prefix is not for --emit=obj"),
        (B, ["--emit=header", "--prefix=1"], "cannot be the function '1b' of C"),
        (B.replace("@b", "@nt"), ["--emit=header", "--prefix=i"], "that is no keyword"),
        (B, ["--emit=shared", "--prefix="], "of C functions begin with, got ''"),
        (
            B,
            ["--emit=shared", "--target-cpu=neoverse-n1"],
            "links for machines of this one's kind",
        ),
        (B.replace("@b", "@abi_version"), ["--emit=shared"], "of its own"),
        (
            HALVES + HALVES.replace("@halves", "@halves_shapes"),
            ["--emit=shared"],
            "@halves_shapes: the function 'dyrelu_halves_shapes' of C is the one that "
            "computes the shapes of what @halves returns",
        ),
        (B.replace("@b", '@"a.b"'), ["--emit=shared"], "'dyrelu_a.b' of C"),
        ("func.func private @f()", ["--emit=header"], "a public function, got none"),
        (
            "func.func @f(%x: memref<2xf32>) { return }",
            ["--emit=header"],
            "argument 0 of @f is of type memref<2xf32>",
        ),
        (CHOICE, ["--emit=shared"], "@f: the sizes of results do not follow"),
        (RECURSION, ["--emit=shared"], "@f: the sizes of results do not follow"),
        (
            UNDEFINED,
            ["--emit=shared"],
            "undefined symbol: h",
        ),
        (
            UNDEFINED.replace("@h", "@dyrelu_f"),
            ["--emit=shared"],
            "a function 'dyrelu_f': its code calls another of that name",
        ),
    ],
)
def test_refused(
    compiler: Tool, module: str, arguments: list[str], message: str
) -> None:
    """One message, and no file."""
    compiler.write("m.mlir", module)
    assert message in failure(compiler("m.mlir", *arguments, "-o", "out"))
    assert files(compiler.folder) == {"m.mlir"}


def test_example(build_dir: Path, tmp_path: Path) -> None:
    """examples/c as its CMakeLists.txt builds it."""
    source = REPOSITORY / "examples" / "c"
    tool = build_dir / "bin" / "dyrelu-compile"
    for command in (
        ["cmake", "-S", source, "-B", ".", f"-DDYRELU_COMPILE={tool}"],
        ["cmake", "--build", "."],
    ):
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    expected = {
        "call-from-c": "-1 -0.5 0 1 2 3 \n200 of 400 are positive\n"
        "2: result: size 3 is 6, and the arguments give 5\n",
        "call-from-cpp": "all are zero\n"
        "a pointer is null or not aligned to its elements: w1: the pointer is null\n",
    }
    for program, output in expected.items():
        done = subprocess.run(
            [tmp_path / program], capture_output=True, text=True, check=True
        )
        assert done.stdout == output
