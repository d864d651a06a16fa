"""dyrelu-run computes what a module says, on arrays of every type and shape."""

from __future__ import annotations

import platform
import re

import ml_dtypes
import numpy as np
import pytest
from programs import ADD, PARALLEL, TWO_RESULTS, elementwise, identity
from tool import Tool, files

FLOATS = {
    "f16": np.float16,
    "bf16": ml_dtypes.bfloat16,
    "f32": np.float32,
    "f64": np.float64,
}
INTEGERS = {"i8": np.int8, "i16": np.int16, "i32": np.int32, "i64": np.int64}


def sample(dtype: type, shape: tuple[int, ...]) -> np.ndarray:
    """Small numbers of both signs, the same ones each time."""
    numbers = np.random.default_rng(0).integers(-50, 50, shape)
    return numbers.astype(dtype)


@pytest.mark.parametrize("name", FLOATS | INTEGERS)
def test_types(run: Tool, name: str) -> None:
    """Every element type goes in and out with its bits as they are."""
    dtype = (FLOATS | INTEGERS)[name]
    x = sample(dtype, (2, 3))
    [y] = run.compute(identity(f"tensor<2x3x{name}>"), x)
    assert y.dtype == x.dtype
    assert y.tobytes() == x.tobytes()


@pytest.mark.parametrize("name", FLOATS)
def test_special_values(run: Tool, name: str) -> None:
    """Infinities, NaN and the sign of zero included."""
    x = np.array([np.inf, -np.inf, np.nan, -0.0], FLOATS[name])
    [y] = run.compute(identity(f"tensor<4x{name}>"), x)
    assert y.tobytes() == x.tobytes()


@pytest.mark.parametrize("name", FLOATS | INTEGERS)
def test_arithmetic(run: Tool, name: str) -> None:
    """Every element type can be computed with."""
    op = "arith.mulf" if name in FLOATS else "arith.muli"
    x, y = sample((FLOATS | INTEGERS)[name], (2, 2, 3))
    [z] = run.compute(elementwise(f"tensor<2x3x{name}>", op), x, y)
    assert np.array_equal(z, x * y)


# The least x86-64 has no instructions that round to bf16.
ROUNDING = ["native", *["x86-64"] * (platform.machine() == "x86_64")]


@pytest.mark.parametrize("processor", ROUNDING)
@pytest.mark.parametrize("name", ["f32", "f64"])
def test_rounding_to_bfloat16(run: Tool, name: str, processor: str) -> None:
    """To the nearest, ties to even, with one rounding. Instructions, and they alone,
    may make 0 of what is below 2^-126."""
    ties = [1 + 2**-8, 1 + 3 * 2**-8, -1 - 2**-8, 3.4e38, 1e-40]
    beside = [1 + 2**-8 + 2**-40, 1 + 2**-8 - 2**-40, -1 - 2**-8 - 2**-40]
    x = np.array([*ties, *beside, np.inf, np.nan], FLOATS[name])
    module = f"""
    func.func @main(%x: tensor<10x{name}>) -> tensor<10xbf16> {{
      %empty = tensor.empty() : tensor<10xbf16>
      %y = linalg.generic {{indexing_maps = [affine_map<(d0) -> (d0)>,
          affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}}
          ins(%x : tensor<10x{name}>) outs(%empty : tensor<10xbf16>) {{
        ^bb0(%a: {name}, %b: bf16):
          %r = arith.truncf %a : {name} to bf16
          linalg.yield %r : bf16
      }} -> tensor<10xbf16>
      return %y : tensor<10xbf16>
    }}
    """
    [y] = run.compute(module, x, options=(f"--target-cpu={processor}",))
    # Of the doubles, those beside a tie would become ties in float32.
    low = np.array([1, 1.015625, -1, np.inf, 1e-40], np.float64)
    near = [1.0078125, 1, -1.0078125] if name == "f64" else [1, 1, -1]
    expected = np.array([*low, *near, np.inf, np.nan]).astype(ml_dtypes.bfloat16)
    tiny = ties.index(1e-40)
    if processor == "native" and y[tiny] == 0:
        expected[tiny] = 0
    np.testing.assert_array_equal(y.astype(np.float32), expected.astype(np.float32))


def test_booleans(run: Tool) -> None:
    """NumPy's booleans are i1."""
    x, y = np.array([[True, True, False, False], [True, False, True, False]])
    [z] = run.compute(elementwise("tensor<4xi1>", "arith.xori"), x, y)
    assert z.dtype == np.bool_
    assert np.array_equal(z, x ^ y)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.uint32, np.uint64])
def test_unsigned(run: Tool, dtype: type) -> None:
    """MLIR's integers have no sign: unsigned arrays go in, signed ones come out."""
    x = np.array([0, 1, np.iinfo(dtype).max], dtype)
    bits = 8 * x.itemsize
    [y] = run.compute(identity(f"tensor<3xi{bits}>"), x)
    assert y.dtype == np.dtype(f"int{bits}")
    assert y.tobytes() == x.tobytes()


@pytest.mark.parametrize("shape", [(), (7,), (2, 3), (2, 3, 4), (2, 1, 3, 2, 2)])
@pytest.mark.parametrize("version", [(1, 0), (2, 0), (3, 0)])
@pytest.mark.parametrize("order", ["C", "F"])
def test_formats(
    run: Tool, shape: tuple[int, ...], version: tuple[int, int], order: str
) -> None:
    """Every version of the format, both orders, every rank."""
    x = np.asarray(sample(np.float32, shape), order=order)
    with (run.folder / "x.npy").open("wb") as file:
        np.lib.format.write_array(file, x, version=version)
    run.write("module.mlir", identity(f"tensor<{''.join(f'{n}x' for n in shape)}f32>"))
    result = run("module.mlir", "--input=x.npy", "--output=y.npy")
    assert (result.returncode, result.stderr) == (0, "")
    y = run.load("y.npy")
    assert y.shape == shape
    assert np.array_equal(x, y)


def test_header(run: Tool) -> None:
    """Results are written byte for byte as NumPy does."""
    for name in FLOATS | INTEGERS:
        x = sample((FLOATS | INTEGERS)[name], (2, 3))
        run.compute(identity(f"tensor<2x3x{name}>"), x)
        written = (run.folder / "out0.npy").read_bytes()
        assert written == (run.folder / "in0.npy").read_bytes(), name


def test_dynamic_sizes(run: Tool) -> None:
    """One module for any sizes."""
    module = elementwise("tensor<?x?xf32>", "arith.addf")
    for shape in [(1, 1), (3, 5), (64, 33)]:
        x = sample(np.float32, shape)
        [z] = run.compute(module, x, x)
        assert np.array_equal(z, x + x)


@pytest.mark.parametrize("shape", [(0, 8), (4, 0), (0, 0)])
def test_empty(run: Tool, shape: tuple[int, int]) -> None:
    """Arrays without elements keep their shape."""
    x = np.zeros(shape, np.float32)
    [z] = run.compute(elementwise("tensor<?x?xf32>", "arith.addf"), x, x)
    assert z.shape == shape


def test_scalars(run: Tool) -> None:
    """Rank 0."""
    x, y = np.float32(2.5), np.float32(4)
    [z] = run.compute(elementwise("tensor<f32>", "arith.addf"), x, y)
    assert z.shape == ()
    assert z == np.float32(6.5)


def test_several_results(run: Tool) -> None:
    """Each result has its own type and file."""
    x, n = sample(np.float32, (4,)), sample(np.int32, (2, 2))
    first, second = run.compute(TWO_RESULTS, x, n, results=2)
    assert np.array_equal(first, n)
    assert np.array_equal(second, x)


def test_one_result_twice(run: Tool) -> None:
    """Two results may be the same value."""
    module = """
    func.func @main(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
      return %x, %x : tensor<4xf32>, tensor<4xf32>
    }
    """
    x = sample(np.float32, (4,))
    for y in run.compute(module, x, results=2, options=("--repeat=3",)):
        assert np.array_equal(y, x)


def test_constant_result(run: Tool) -> None:
    """A result may be a constant of the module, which no one may free."""
    module = """
    func.func @main() -> tensor<3xf32> {
      %c = arith.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
      return %c : tensor<3xf32>
    }
    """
    [y] = run.compute(module, options=("--repeat=3",))
    assert np.array_equal(y, np.array([1, 2, 3], np.float32))


def test_inputs_are_kept(run: Tool) -> None:
    """A function that seems to write its argument starts each run afresh."""
    module = """
    func.func @main(%x: tensor<4xf32>, %sum: tensor<4xf32>) -> tensor<4xf32> {
      %y = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>,
          affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
          ins(%x : tensor<4xf32>) outs(%sum : tensor<4xf32>) {
        ^bb0(%a: f32, %b: f32):
          %r = arith.addf %a, %b : f32
          linalg.yield %r : f32
      } -> tensor<4xf32>
      return %y : tensor<4xf32>
    }
    """
    x = sample(np.float32, (4,))
    [y] = run.compute(module, x, x, options=("--repeat=5",))
    assert np.array_equal(y, x + x)


def test_nothing_in_or_out(run: Tool) -> None:
    """A function of nothing runs."""
    run.write("module.mlir", "func.func @main() { return }")
    result = run("module.mlir")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_names_of_the_c_library(run: Tool) -> None:
    """Functions may be called what they like."""
    module = """
    func.func @exp(%x: tensor<2xf32>) -> tensor<2xf32> {
      %y = func.call @main(%x) : (tensor<2xf32>) -> tensor<2xf32>
      return %y : tensor<2xf32>
    }
    func.func private @main(%x: tensor<2xf32>) -> tensor<2xf32> {
      return %x : tensor<2xf32>
    }
    """
    x = sample(np.float32, (2,))
    [y] = run.compute(module, x, options=("--entry=exp",))
    assert np.array_equal(y, x)


@pytest.mark.parametrize("entry", ["main", "dyrelu_call"])
def test_name_of_the_wrapper(run: Tool, entry: str) -> None:
    """That too, whether the entry is called so or what it calls."""
    other = {"main": "dyrelu_call", "dyrelu_call": "main"}[entry]
    module = f"""
    func.func @{entry}(%x: tensor<2xf32>) -> tensor<2xf32> {{
      %y = func.call @{other}(%x) : (tensor<2xf32>) -> tensor<2xf32>
      return %y : tensor<2xf32>
    }}
    func.func @{other}(%x: tensor<2xf32>) -> tensor<2xf32> {{
      %y = arith.addf %x, %x : tensor<2xf32>
      return %y : tensor<2xf32>
    }}
    """
    x = sample(np.float32, (2,))
    [y] = run.compute(module, x, options=(f"--entry={entry}",))
    assert np.array_equal(y, x + x)


def test_other_functions_do_not_matter(run: Tool) -> None:
    """What the entry does not call need not compile."""
    module = ADD + """
    func.func private @absent(tensor<*xf32>)
    func.func @other(%x: tensor<*xf32>) {
      call @absent(%x) : (tensor<*xf32>) -> ()
      return
    }
    """
    x = sample(np.float32, (2, 3))
    [y] = run.compute(module, x, x)
    assert np.array_equal(y, x + x)


def test_standard_input(run: Tool) -> None:
    """'-' is standard input, and without --output nothing is written."""
    run.save("x.npy", sample(np.float32, (2, 3)))
    before = files(run.folder)
    result = run("-", "--input=x.npy", "--input=x.npy", stdin=ADD)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert files(run.folder) == before


@pytest.mark.parametrize("threads", [1, 2, 7])
def test_threads(run: Tool, threads: int) -> None:
    """The number of threads is taken, said, and changes nothing."""
    x = sample(np.float32, (64, 1000))
    options = (f"--threads={threads}", "--fork-bytes=1")
    [y] = run.compute(PARALLEL, x, options=options)
    assert np.array_equal(y, x + x)
    result = run("module.mlir", "--input=in0.npy", *options, "--time")
    plural = "s" if threads > 1 else ""
    assert result.stdout.endswith(f", {threads} thread{plural}\n")


@pytest.mark.parametrize("threads", [1, 2])
def test_parallel_loop_reads_its_output(run: Tool, threads: int) -> None:
    """What iterations read is what was there before the loop."""
    x = sample(np.float32, (1000,))
    module = """
    func.func @main(%x: tensor<1000xf32>) -> tensor<1000xf32> {
      %last = arith.constant 999 : index
      %r = scf.forall (%i) in (1000) shared_outs(%out = %x) -> (tensor<1000xf32>) {
        %j = arith.subi %last, %i : index
        %part = tensor.extract_slice %out[%j] [1] [1] : tensor<1000xf32> to tensor<1xf32>
        scf.forall.in_parallel {
          tensor.parallel_insert_slice %part into %out[%i] [1] [1]
            : tensor<1xf32> into tensor<1000xf32>
        }
      }
      return %r : tensor<1000xf32>
    }
    """
    [y] = run.compute(module, x, options=(f"--threads={threads}", "--fork-bytes=0"))
    np.testing.assert_array_equal(y, x[::-1])


def test_fork_bytes(run: Tool) -> None:
    """What takes fewer bytes stays on one thread."""
    x = sample(np.float32, (64, 1000))
    run.compute(PARALLEL, x)
    for least, used in ((512_000, "2 threads"), (512_001, "1 thread")):
        result = run(
            "module.mlir",
            "--input=in0.npy",
            "--threads=2",
            f"--fork-bytes={least}",
            "--time",
        )
        assert result.stdout.endswith(f", {used}\n")


def test_threads_without_parallel_loops(run: Tool) -> None:
    """Code that uses no threads runs in one, whatever is asked for."""
    run.write("module.mlir", "func.func @main() { return }")
    result = run("module.mlir", "--threads=4", "--time")
    assert result.stdout.endswith(" over 1 run, 1 thread\n")


def test_time(run: Tool) -> None:
    """--time prints one line, in order."""
    x = sample(np.float32, (2, 3))
    run.compute(ADD, x, x)
    result = run(
        "module.mlir", "--input=in0.npy", "--input=in1.npy", "--repeat=5", "--time"
    )
    assert (result.returncode, result.stderr) == (0, "")
    number = r"([0-9]+\.[0-9]{6})"
    match = re.fullmatch(
        f"time: median {number} ms, min {number} ms, max {number} ms "
        r"over 5 runs, \d+ threads?\n",
        result.stdout,
    )
    assert match, result.stdout
    median, least, most = map(float, match.groups())
    assert 0 < least <= median <= most


def test_time_compile(run: Tool) -> None:
    """--time-compile prints one line, before that of --time."""
    x = sample(np.float32, (2, 3))
    run.compute(ADD, x, x)
    inputs = ("module.mlir", "--input=in0.npy", "--input=in1.npy")
    result = run(*inputs, "--time-compile")
    assert (result.returncode, result.stderr) == (0, "")
    match = re.fullmatch(r"compile: (\d+\.\d{3}) ms\n", result.stdout)
    assert match and float(match[1]) > 0, result.stdout
    first, second = run(*inputs, "--time", "--time-compile").stdout.splitlines()
    assert first.startswith("compile: ") and second.startswith("time: ")


def test_outputs_are_replaced(run: Tool) -> None:
    """What stood at an output's path goes, its permissions and links stay."""
    x = sample(np.float32, (2, 3))
    target = run.write("target.npy", b"old")
    target.chmod(0o640)
    (run.folder / "out0.npy").symlink_to("target.npy")
    [y] = run.compute(ADD, x, x)
    assert np.array_equal(y, x + x)
    assert (run.folder / "out0.npy").is_symlink()
    assert target.stat().st_mode & 0o777 == 0o640
    assert files(run.folder) == {
        *("module.mlir", "in0.npy", "in1.npy", "out0.npy", "target.npy")
    }


def test_output_over_input(run: Tool) -> None:
    """A result may replace the input that it was computed from."""
    x = sample(np.float32, (2, 3))
    run.write("module.mlir", ADD)
    run.save("x.npy", x)
    result = run("module.mlir", "--input=x.npy", "--input=x.npy", "--output=x.npy")
    assert (result.returncode, result.stderr) == (0, "")
    assert np.array_equal(run.load("x.npy"), x + x)


def test_device(run: Tool) -> None:
    """A device is written to, not replaced."""
    run.write("module.mlir", ADD)
    run.save("x.npy", sample(np.float32, (2, 3)))
    result = run("module.mlir", "--input=x.npy", "--input=x.npy", "--output=/dev/null")
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.parametrize("tool", ["dyrelu-run", "dyrelu-opt"])
def test_version(run: Tool, tool: str) -> None:
    """Both tools say what they are, the same."""
    result = Tool(run.path.with_name(tool), run.folder)("--version")
    assert result.returncode == 0
    assert re.fullmatch(r"dyrelu \d+\.\d+\.\d+ \(LLVM 22\.1\.\d+\)\n", result.stdout)


def test_coefficients_of_unknown_size_over_one_position(run: Tool) -> None:
    """A coefficient's size that is 1 as that of x is, beside one that broadcasts."""
    rng = np.random.default_rng(0)
    x = rng.standard_normal((2, 3, 1, 4)).astype(np.float32)
    a = rng.standard_normal((2, 2, 3, 1, 1)).astype(np.float32)
    module = """
    func.func @main(%x: tensor<2x3x1x4xf32>, %a: tensor<2x2x3x?x1xf32>)
        -> tensor<2x3x1x4xf32> {
      %y = dyrelu.apply %x slopes(%a : tensor<2x2x3x?x1xf32>) : tensor<2x3x1x4xf32>
      return %y : tensor<2x3x1x4xf32>
    }
    """
    expected = (a * x[:, np.newaxis]).max(axis=1)
    np.testing.assert_array_equal(run.compute(module, x, a)[0], expected)


def test_sums_along_a_result(run: Tool) -> None:
    """A reduction dimension that the result has adds up element by element."""
    x = np.arange(16, dtype=np.float32)
    module = """
    #i = affine_map<(i) -> (i)>
    func.func @main(%x: tensor<16xf32>, %y: tensor<16xf32>) -> tensor<16xf32> {
      %r = linalg.generic {indexing_maps = [#i, #i], iterator_types = ["reduction"]}
          ins(%x : tensor<16xf32>) outs(%y : tensor<16xf32>) {
      ^bb0(%a: f32, %b: f32):
        %s = arith.addf %a, %b : f32
        linalg.yield %s : f32
      } -> tensor<16xf32>
      return %r : tensor<16xf32>
    }
    """
    np.testing.assert_array_equal(run.compute(module, x, x + 100)[0], 2 * x + 100)
