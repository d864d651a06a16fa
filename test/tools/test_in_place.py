"""Object code that computes in memory of its caller, without memory of x's size."""

from __future__ import annotations

import ctypes
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
from tool import Tool, message

LLVM_LIBRARIES = Path(os.environ.get("LLVM_PREFIX", "/usr/lib/llvm-22")) / "lib"

# What the code calls: the largest size it asks for is kept.
RUNTIME = """
#include <stddef.h>
#include <stdlib.h>
extern void *__libc_malloc(size_t);
size_t largest = 0;
void *malloc(size_t size) {
  if (size > largest)
    largest = size;
  return __libc_malloc(size);
}
void dyreluRuntimeError(const char *message) { abort(); }
"""

SHAPES = {
    "batch": (8, 16, 14, 14),
    "sample": (1, 16, 56, 56),
    "channels": (3, 8, 5, 7),
}
# The operands besides x, of C channels.
OPERANDS = {
    "a": ("fc2", lambda n, c: [(4, c)]),
    "b": ("fc2", lambda n, c: [(4 * c, c)]),
    "c": ("fc2 attention", lambda n, c: [(4 * c, c), (1, c)]),
    "apply": ("slopes", lambda n, c: [(n, 2, c)]),
    "aprelu": ("fc2", lambda n, c: [(c, 2 * c)]),
}


def tensor(shape: tuple[int, ...], dynamic: bool, keep: tuple[int, ...] = ()) -> str:
    """A type, with open dimensions but for those to `keep`."""
    sizes = [
        "?" if dynamic and dim not in keep else str(size)
        for dim, size in enumerate(shape)
    ]
    return f"tensor<{'x'.join(sizes)}xf32>"


def module_text(op: str, x: tuple[int, ...], dynamic: bool, in_x: bool) -> str:
    """@main, which computes in x, or in an operand after the others."""
    clauses, shapes = OPERANDS[op]
    # K, and the row of the attention's weights, are always static.
    keep = {"apply": (1,), "c": (0,)}
    types = [
        tensor(shape, dynamic, keep.get(op, ()) if number or op == "apply" else ())
        for number, shape in enumerate(shapes(*x[:2]))
    ]
    activation = tensor(x, dynamic)
    writable = " {bufferization.writable = true}"
    arguments = [f"%x: {activation}{writable if in_x else ''}"]
    arguments += [f"%w{number}: {type}" for number, type in enumerate(types)]
    arguments += [] if in_x else [f"%out: {activation}{writable}"]
    parts = " ".join(
        f"{clause}(%w{number} : {type})"
        for number, (clause, type) in enumerate(
            zip(clauses.split(), types, strict=True)
        )
    )
    dest = "%x" if in_x else "%out"
    return f"""
func.func @main({", ".join(arguments)}) -> {activation} {{
  %y = dyrelu.{op} %x {parts} : {activation}
  %r = bufferization.materialize_in_destination %y in {dest}
      : ({activation}, {activation}) -> {activation}
  return %r : {activation}
}}
"""


def descriptor(array: np.ndarray) -> ctypes.Array:
    """Pointers, offset, sizes and strides, as words."""
    address = array.ctypes.data
    strides = [stride // array.itemsize for stride in array.strides]
    words = [address, address, 0, *array.shape, *strides]
    return (ctypes.c_int64 * len(words))(*words)


def load(folder: Path) -> ctypes.CDLL:
    """The object file linked with what it calls."""
    (folder / "runtime.c").write_text(RUNTIME)
    libraries = [f"-L{LLVM_LIBRARIES}", f"-Wl,-rpath,{LLVM_LIBRARIES}", "-lomp", "-lm"]
    libraries += ["-lmlir_c_runner_utils"]
    subprocess.run(
        ["clang-22", "-shared", "-fPIC", "-fno-builtin", "-Wl,-Bsymbolic"]
        + ["main.o", "runtime.c", "-o", "main.so", *libraries],
        cwd=folder,
        check=True,
    )
    return ctypes.CDLL(str(folder / "main.so"))


@pytest.mark.parametrize("in_x", [True, False], ids=["in-x", "in-destination"])
@pytest.mark.parametrize("dynamic", [False, True], ids=["static", "dynamic"])
@pytest.mark.parametrize("shape", SHAPES.values(), ids=list(SHAPES))
@pytest.mark.parametrize("op", OPERANDS)
def test_result_is_in_argument(
    run: Tool, op: str, shape: tuple[int, ...], dynamic: bool, in_x: bool
) -> None:
    """The same values as in memory of its own, and none of that is allocated."""
    rng = np.random.default_rng(7)
    inputs = [
        rng.standard_normal(s, dtype=np.float32)
        for s in [shape, *OPERANDS[op][1](*shape[:2])]
    ]
    out = np.full(shape, np.nan, np.float32)
    given = inputs if in_x else [*inputs, out]
    text = module_text(op, shape, dynamic, in_x)
    # Repetition shows that dyrelu-run's inputs stay as they are.
    (expected,) = run.compute(text, *given, options=("--repeat=3",))

    compiler = Tool(run.path.parent / "dyrelu-compile", run.folder)
    assert compiler("module.mlir", "--emit=obj", "-o", "main.o").returncode == 0
    library = load(run.folder)
    kept = [array.copy() for array in given]
    descriptors = [descriptor(array) for array in given]
    library._mlir_ciface_main(*map(ctypes.byref, descriptors))

    written = 0 if in_x else len(given) - 1
    np.testing.assert_array_equal(given[written], expected)
    for number, (array, before) in enumerate(zip(given, kept, strict=True)):
        if number != written:
            np.testing.assert_array_equal(array, before)
    largest = ctypes.c_size_t.in_dll(library, "largest").value
    assert largest < out.nbytes, largest


def test_size_of_destination(run: Tool) -> None:
    """A destination of another size, which only run time knows."""
    text = module_text("apply", (1, 16, 56, 56), dynamic=True, in_x=False)
    run.write("module.mlir", text)
    for name, shape in {
        "x": (2, 3, 5, 7),
        "a": (2, 2, 3),
        "out": (2, 3, 5, 6),
    }.items():
        run.save(f"{name}.npy", np.ones(shape, np.float32))
    files = [f"--input={name}.npy" for name in ("x", "a", "out")]
    text = message(run("module.mlir", *files))
    assert "the destination must have the size of the result in dimension 3" in text
    assert text.endswith("got 6 and 7")
