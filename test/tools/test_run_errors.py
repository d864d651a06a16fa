"""Bad input ends dyrelu-run with exit status 1 and one message, nothing else.

The message names what was expected and what came; what stands at the outputs'
paths stays as it is.
"""

from __future__ import annotations

import os
import struct

import numpy as np
import pytest
from programs import ADD, CHECKED, PARALLEL, TWO_RESULTS, elementwise
from tool import Tool, files, message

OLD = b"what stood here before"


@pytest.fixture
def ready(run: Tool) -> Tool:
    """A folder in which `add.mlir --input=x.npy --input=x.npy` would run."""
    run.write("add.mlir", ADD)
    run.save("x.npy", np.ones((2, 3), np.float32))
    run.write("y.npy", OLD)
    return run


def fail(tool: Tool, *arguments: str, stdin: str = "") -> str:
    """The message of a call that changes no file."""
    before = {
        path: path.read_bytes() for path in tool.folder.iterdir() if path.is_file()
    }
    text = message(tool(*arguments, stdin=stdin))
    after = {
        path: path.read_bytes() for path in tool.folder.iterdir() if path.is_file()
    }
    assert after == before
    return text


def fail_add(tool: Tool, *arguments: str) -> str:
    """The same for add.mlir with inputs and output that are right."""
    inputs = ("--input=x.npy", "--input=x.npy")
    return fail(tool, "add.mlir", *inputs, "--output=y.npy", *arguments)


def fail_module(tool: Tool, module: str, *arguments: str) -> str:
    """The same for a module."""
    tool.write("module.mlir", module)
    return fail(tool, "module.mlir", *arguments)


# The command line


def test_no_file(ready: Tool) -> None:
    """Without a file there is nothing to run."""
    assert "expected one file" in fail(ready)


@pytest.mark.parametrize("option", ["threads", "repeat"])
@pytest.mark.parametrize("value", ["0", "-1", "two", "", "1.5", "99999999999999"])
def test_numbers(ready: Tool, option: str, value: str) -> None:
    """Numbers are whole and at least 1."""
    text = fail_add(ready, f"--{option}={value}")
    assert text.startswith(
        f"dyrelu-run: error: --{option}: expected a number from 1 to "
    )
    assert text.endswith(f", got '{value}'")


@pytest.mark.parametrize("option", ["fork-bytes", "cache-bytes"])
@pytest.mark.parametrize("value", ["-1", "two", "", "1.5", str(2**63)])
def test_bytes(ready: Tool, option: str, value: str) -> None:
    """Sizes are whole and not negative."""
    assert fail_add(ready, f"--{option}={value}") == (
        f"dyrelu-run: error: --{option}: expected a number of bytes, 0 or more, "
        f"got '{value}'"
    )


def test_too_many_threads(ready: Tool) -> None:
    """So many threads cannot be started."""
    text = fail_add(ready, "--threads=1025")
    assert "--threads: expected a number from 1 to 1024, got '1025'" in text


@pytest.mark.parametrize("target", ["rocm", "tpu", ""])
def test_targets(ready: Tool, target: str) -> None:
    """Targets that there are not."""
    text = fail_add(ready, f"--target={target}")
    assert f"--target: expected cpu, cuda or emulator, got '{target}'" in text


@pytest.mark.parametrize("processor", ["z80", ""])
def test_unknown_processor(ready: Tool, processor: str) -> None:
    """Processors that no machine of this kind has."""
    text = fail_add(ready, f"--target-cpu={processor}")
    assert "--target-cpu: expected a processor that LLVM knows for " in text
    assert text.endswith(f", got '{processor}'")


def test_processor_of_another_machine(ready: Tool) -> None:
    """Instructions that no other line of processors has."""
    text = fail_add(ready, "--target-cpu=bdver4")
    if "processor that LLVM knows" in text:
        pytest.skip("bdver4 is an x86-64")
    assert "a processor whose code this machine runs, got 'bdver4', whose " in text
    assert "xop" in text


def test_unknown_option(ready: Tool) -> None:
    """Options that there are not."""
    assert "--frobnicate" in fail_add(ready, "--frobnicate")


@pytest.mark.parametrize(
    "option",
    [
        *("entry=main", "threads=1", "repeat=1", "target=cpu", "target-cpu=native"),
        *("fork-bytes=0", "cache-bytes=0", "time", "time-compile"),
    ],
)
def test_option_twice(ready: Tool, option: str) -> None:
    """An option that counts once, given twice."""
    text = fail_add(ready, f"--{option}", f"--{option}")
    name = option.partition("=")[0]
    assert text == f"dyrelu-run: error: --{name}: expected once, got 2"


def test_two_files(ready: Tool) -> None:
    """One module is run at a time."""
    text = fail_add(ready, "other.mlir")
    assert "expected one file" in text
    assert text.endswith("got add.mlir other.mlir")


# The module


def test_missing_module(ready: Tool) -> None:
    """A module that is not there."""
    text = fail(ready, "absent.mlir")
    assert "'absent.mlir'" in text
    assert "No such file" in text


def test_module_is_a_folder(ready: Tool) -> None:
    """A folder is no module."""
    assert "directory" in fail(ready, ".").lower()


@pytest.mark.parametrize(
    ("module", "what"),
    [
        ("func.func @main(", "module.mlir:1:16: error: "),
        ("func.func @main() { return %x : f32 }", "use of undeclared SSA value"),
        ("func.func @main() -> f32 { return }", "module.mlir:1:28: error: "),
        ("%0 = torch.constant.int 1", "torch"),
        ("\x7fELF\0\1\2", "module.mlir:1:1: error: "),
        ('"dyrelu.pool"() : () -> ()', "dyrelu.pool"),
        ("func.func @f() { return }\nfunc.func @f() { return }", "redefinition"),
    ],
)
def test_malformed_module(ready: Tool, module: str, what: str) -> None:
    """What does not parse or verify: MLIR's message, with its place."""
    text = fail_module(ready, module, "--output=y.npy")
    assert what in text


@pytest.mark.parametrize("op", ["%0 = torch.constant.int 1", '"util.nop"() : () -> ()'])
def test_unknown_dialect(ready: Tool, op: str) -> None:
    """What an exporter wrote: what is to be done with it, no flag that is not there."""
    text = fail_module(ready, f"func.func @main() {{ {op} return }}")
    assert "lowered to linalg on tensors first (docs/interop.md)" in text
    assert "-allow-unregistered-dialect" not in text
    assert "vailable dialects" not in text


def test_first_error_only(ready: Tool) -> None:
    """Two functions with an error each: one message."""
    bad = "func.func @{0}() -> f32 {{ return }}\n"
    text = fail_module(ready, bad.format("main") + bad.format("other"))
    assert "module.mlir:1:" in text


def test_malformed_standard_input(ready: Tool) -> None:
    """The same for standard input."""
    assert "<stdin>:1:" in fail(ready, "-", stdin="func.func")


def test_empty_module(ready: Tool) -> None:
    """A module without functions."""
    text = fail_module(ready, "")
    assert "there is no function @main; the module has no public function" in text


def test_what_cannot_be_lowered(ready: Tool) -> None:
    """An op that the pipeline leaves: its error, not the module."""
    module = """
    func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
      %m = gpu.thread_id x
      %y = "tosa.custom"(%x) {domain_name = "d", implementation_attrs = "",
          operator_name = "o"} : (tensor<4xf32>) -> tensor<4xf32>
      return %y : tensor<4xf32>
    }
    """
    ready.save("x.npy", np.ones(4, np.float32))
    text = fail_module(ready, module, "--input=x.npy", "--output=y.npy")
    assert "func.func" not in text
    assert text.startswith("module.mlir:")


def test_missing_function(ready: Tool) -> None:
    """A function that is called and defined nowhere."""
    module = """
    func.func private @absent(tensor<2xf32>)
    func.func @main(%x: tensor<2xf32>) {
      call @absent(%x) : (tensor<2xf32>) -> ()
      return
    }
    """
    ready.save("x.npy", np.ones(2, np.float32))
    text = fail_module(ready, module, "--input=x.npy")
    assert "@main calls '" in text
    assert "absent" in text


# The entry

FUNCTIONS = """
func.func @first() { return }
func.func @second() { return }
func.func private @hidden() { return }
func.func private @declared()
memref.global @data : memref<2xf32>
"""


@pytest.mark.parametrize(
    ("entry", "what"),
    [
        ("absent", "there is no function @absent"),
        ("", "there is no function @"),
        ("hidden", "@hidden is not public"),
        ("data", "@data is a 'memref.global', expected a 'func.func'"),
    ],
)
def test_entry(ready: Tool, entry: str, what: str) -> None:
    """The message says what there is to call."""
    text = fail_module(ready, FUNCTIONS, f"--entry={entry}", "--output=y.npy")
    assert text == (
        f"dyrelu-run: error: --entry: {what}; the module has @first, @second"
    )


@pytest.mark.parametrize(
    ("argument", "result"),
    [
        ("f32", ""),
        ("memref<2xf32>", ""),
        ("tensor<*xf32>", ""),
        ("tensor<2xi4>", ""),
        ("tensor<2xf8E5M2>", ""),
        ("tensor<2xindex>", ""),
        ("tensor<2xcomplex<f32>>", ""),
        ('tensor<2xf32, "encoding">', ""),
        ("tensor<2xf32>", "vector<2xf32>"),
    ],
)
def test_unsupported_signature(ready: Tool, argument: str, result: str) -> None:
    """Ranked tensors of common types go in and out, and nothing else."""
    values = f'%r = "test.x"() : () -> {result}\n return %r : {result}'
    arrow = f" -> {result}" if result else ""
    if result:
        values = f"%r = arith.constant dense<0.0> : {result}\n return %r : {result}"
    else:
        values = "return"
    module = f"func.func @main(%x: {argument}){arrow} {{ {values} }}"
    text = fail_module(ready, module, "--input=x.npy")
    what = f"result 0 of @main is of type {result}"
    if not result:
        what = f"argument 0 of @main is of type {argument}"
    assert f"{what}, expected a ranked tensor of " in text


# The inputs


@pytest.mark.parametrize("given", [0, 1, 3])
def test_number_of_inputs(ready: Tool, given: int) -> None:
    """As many inputs as arguments."""
    text = fail(ready, "add.mlir", *["--input=x.npy"] * given, "--output=y.npy")
    assert text == (
        "dyrelu-run: error: --input: @main takes 2 inputs (tensor<2x3xf32>, "
        f"tensor<2x3xf32>), got {given}"
    )


@pytest.mark.parametrize(
    ("array", "got"),
    [
        (np.ones((2, 4), np.float32), "[2, 4] f32"),
        (np.ones((3, 2), np.float32), "[3, 2] f32"),
        (np.ones((2, 3, 1), np.float32), "[2, 3, 1] f32"),
        (np.ones(6, np.float32), "[6] f32"),
        (np.float32(1), "[] f32"),
        (np.ones((0, 3), np.float32), "[0, 3] f32"),
        (np.ones((2, 3)), "[2, 3] f64"),
        (np.ones((2, 3), np.float16), "[2, 3] f16"),
        (np.ones((2, 3), np.int32), "[2, 3] i32"),
        (np.ones((2, 3), bool), "[2, 3] i1"),
    ],
)
def test_input_type(ready: Tool, array: np.ndarray, got: str) -> None:
    """An input of another shape or type."""
    ready.save("bad.npy", array)
    text = fail(ready, "add.mlir", "--input=x.npy", "--input=bad.npy", "--output=y.npy")
    assert text == (
        "dyrelu-run: error: --input bad.npy for argument 1 of @main: "
        f"expected tensor<2x3xf32>, got {got}"
    )


def fail_input(tool: Tool, contents: bytes) -> str:
    """The message about a file as input, without the place."""
    tool.write("bad.npy", contents)
    text = fail(tool, "add.mlir", "--input=bad.npy", "--input=x.npy", "--output=y.npy")
    start = "dyrelu-run: error: --input: 'bad.npy': "
    assert text.startswith(start)
    return text.removeprefix(start)


def npy(header: str, data: bytes = bytes(24), version: int = 1) -> bytes:
    """A file with this header."""
    length = struct.pack("<H" if version == 1 else "<I", len(header))
    return b"\x93NUMPY" + bytes([version, 0]) + length + header.encode() + data


GOOD = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }"


def test_missing_input(ready: Tool) -> None:
    """An input that is not there."""
    text = fail(ready, "add.mlir", "--input=absent.npy", "--input=x.npy")
    assert "'absent.npy'" in text
    assert "No such file" in text


def test_input_is_a_folder(ready: Tool) -> None:
    """An input that is a folder."""
    text = fail(ready, "add.mlir", "--input=.", "--input=x.npy")
    assert "Is a directory" in text


@pytest.mark.parametrize("contents", [b"", b"\x93NUMP", b"PK\3\4 an archive", b"1,2\n"])
def test_not_numpy(ready: Tool, contents: bytes) -> None:
    """A file of another format."""
    assert fail_input(ready, contents).startswith("not a NumPy file: expected ")


def test_every_truncation(ready: Tool) -> None:
    """A file that ends early, wherever that is."""
    whole = (ready.folder / "x.npy").read_bytes()
    for length in [*range(12), 50, 100, 127, 128, len(whole) - 1]:
        fail_input(ready, whole[:length])
    assert fail_input(ready, whole[:-1]) == (
        "expected 24 bytes of data for [2, 3] f32, got 23"
    )


def test_trailing_data(ready: Tool) -> None:
    """A file with more in it than its header says."""
    assert fail_input(ready, npy(GOOD, bytes(25))) == (
        "expected 24 bytes of data for [2, 3] f32, got 25"
    )


@pytest.mark.parametrize(
    ("contents", "what"),
    [
        (b"\x93NUMPY\4\0" + bytes(64), "version 1.0, 2.0 or 3.0, got 4.0"),
        (b"\x93NUMPY\1\1" + bytes(64), "version 1.0, 2.0 or 3.0, got 1.1"),
        (b"\x93NUMPY\1\0\xff\xff{}", "expected a header of 65535 bytes, got 2"),
        (b"\x93NUMPY\2\0\xff\xff\xff\xff{}", "header of 4294967295 bytes, got 2"),
    ],
)
def test_malformed_start(ready: Tool, contents: bytes, what: str) -> None:
    """What stands before the header."""
    assert what in fail_input(ready, contents)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (GOOD, "", "expected '{', got the end of the header"),
        (GOOD, "[]", "expected '{', got '[]'"),
        (GOOD, "{}", "one of them is missing"),
        ("}", "", "got the end of the header"),
        ("}", "} x", "expected nothing after '}', got 'x'"),
        ("'shape'", "'form'", "once, got ''form'"),
        ("'fortran_order'", "'descr'", "once, got ''descr'"),
        ("'descr'", "descr", "expected a string"),
        ("'<f4'", "'<f4", "expected"),
        ("'<f4'", "'>f4'", "big-endian data ('>f4') is not supported"),
        ("'<f4'", "'<c8'", "element type '<c8' is not supported"),
        ("'<f4'", "'<U4'", "element type '<U4' is not supported"),
        ("'<f4'", "'|O'", "element type '|O' is not supported"),
        ("'<f4'", "[('a', '<f4')]", "structured types are not supported"),
        ("'<f4'", "7", "expected a string, got '7"),
        ("False", "0", "expected True or False, got '0"),
        ("(2, 3)", "(-2, -3)", "expected a size from 0 to 2^63 - 1, got '-2"),
        ("(2, 3)", "(2.0, 3)", "expected ',' or ')', got '.0"),
        ("(2, 3)", "(2 3)", "expected ',' or ')', got '3"),
        ("(2, 3)", "6", "expected '(', got '6"),
        ("(2, 3)", f"({2**63},)", "expected a size from 0 to 2^63 - 1"),
        ("(2, 3)", f"({2**62}, 4)", "exceeds 2^63 - 1 bytes"),
        ("(2, 3)", f"({2**32}, {2**32}, 1)", "exceeds 2^63 - 1 bytes"),
        ("(2, 3)", f"({2**60},)", f"expected {2**62} bytes of data"),
    ],
)
def test_malformed_header(ready: Tool, old: str, new: str, what: str) -> None:
    """What the header may say wrongly."""
    assert old in GOOD
    assert what in fail_input(ready, npy(GOOD.replace(old, new, 1)))


def test_damaged_headers(ready: Tool) -> None:
    """No damaged byte of a header does worse than a message, or none at all."""
    whole = npy(GOOD)
    generator = np.random.default_rng(0)
    for _ in range(60):
        damaged = bytearray(whole)
        damaged[generator.integers(len(whole) - 24)] = generator.integers(256)
        ready.write("bad.npy", bytes(damaged))
        result = ready("add.mlir", "--input=bad.npy", "--input=x.npy")
        if result.returncode != 0:
            message(result)


# The outputs


@pytest.mark.parametrize("given", [1, 3])
def test_number_of_outputs(ready: Tool, given: int) -> None:
    """None, or as many outputs as results."""
    ready.save("v.npy", np.ones(4, np.float32))
    ready.save("n.npy", np.ones((2, 2), np.int32))
    outputs = [f"--output={name}.npy" for name in "yab"[:given]]
    text = fail_module(ready, TWO_RESULTS, "--input=v.npy", "--input=n.npy", *outputs)
    assert text == (
        f"dyrelu-run: error: --output: @main returns 2 results, got {given}"
    )


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("absent/y.npy", "No such file or directory"),
        ("x.npy/y.npy", "Not a directory"),
        ("folder", "Is a directory"),
        ("", "No such file or directory"),
        ("a" * 300, "File name too long"),
        ("/proc/y.npy", ""),
        ("/dev/full", "No space left on device"),
    ],
)
def test_unwritable_output(ready: Tool, path: str, reason: str) -> None:
    """An output that cannot be written."""
    (ready.folder / "folder").mkdir()
    text = fail(ready, "add.mlir", "--input=x.npy", "--input=x.npy", f"--output={path}")
    assert text.startswith(f"dyrelu-run: error: --output: cannot write '{path}': ")
    assert reason in text


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write everywhere")
@pytest.mark.parametrize("mode", [0o444, 0o555])
def test_read_only_output(ready: Tool, mode: int) -> None:
    """An output, or its folder, that may not be written."""
    path = "y.npy"
    if mode == 0o555:
        (ready.folder / "folder").mkdir()
        path = "folder"
    (ready.folder / path).chmod(mode)
    target = path if mode == 0o444 else "folder/y.npy"
    text = fail(
        ready, "add.mlir", "--input=x.npy", "--input=x.npy", f"--output={target}"
    )
    assert "Permission denied" in text


@pytest.mark.parametrize("again", ["y.npy", "./y.npy", "link.npy", "new.npy"])
def test_output_twice(ready: Tool, again: str) -> None:
    """Two results cannot go to one file, however it is called."""
    ready.save("v.npy", np.ones(4, np.float32))
    ready.save("n.npy", np.ones((2, 2), np.int32))
    (ready.folder / "link.npy").symlink_to("y.npy")
    first = "new.npy" if again == "new.npy" else "y.npy"
    text = fail_module(
        ready,
        TWO_RESULTS,
        *("--input=v.npy", "--input=n.npy"),
        *(f"--output={first}", f"--output={again}"),
    )
    assert text == (
        f"dyrelu-run: error: --output: expected different files, got '{again}' twice"
    )


def test_one_bad_output_of_two(ready: Tool) -> None:
    """If one cannot be written, none is."""
    ready.save("v.npy", np.ones(4, np.float32))
    ready.save("n.npy", np.ones((2, 2), np.int32))
    text = fail_module(
        ready,
        TWO_RESULTS,
        *("--input=v.npy", "--input=n.npy"),
        *("--output=y.npy", "--output=absent/y.npy"),
    )
    assert "cannot write 'absent/y.npy'" in text


# The run


def test_check_at_run_time(ready: Tool) -> None:
    """A size that only run time knows: the message, and no output."""
    ready.save("a.npy", np.ones(3, np.float32))
    ready.save("b.npy", np.ones(4, np.float32))
    arguments = ("--input=a.npy", "--input=b.npy", "--output=y.npy")
    text = fail_module(ready, CHECKED, *arguments)
    assert text == "dyrelu-run: error: sizes must be equal"
    result = ready("module.mlir", "--input=a.npy", "--input=a.npy", "--output=y.npy")
    assert result.returncode == 0


def test_check_of_an_op(ready: Tool) -> None:
    """The same for an op of the dialect."""
    module = """
    func.func @main(%x: tensor<?x?xf32>, %a: tensor<?x2x?xf32>)
        -> tensor<?x?xf32> {
      %y = dyrelu.apply %x slopes(%a : tensor<?x2x?xf32>) : tensor<?x?xf32>
      return %y : tensor<?x?xf32>
    }
    """
    ready.save("a.npy", np.ones((2, 2, 4), np.float32))
    text = fail_module(
        ready, module, "--input=x.npy", "--input=a.npy", "--output=y.npy"
    )
    assert "slopes must have as many channels as x" in text


def test_check_of_an_upstream_op(ready: Tool) -> None:
    """Sizes are checked in ops of every dialect, not in dyrelu's alone."""
    ready.save("short.npy", np.ones(4, np.float32))
    ready.save("long.npy", np.ones(1000, np.float32))
    text = fail_module(
        ready,
        """func.func @main(%a: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<?xf32> {
          %r = linalg.add ins(%a, %b : tensor<?xf32>, tensor<?xf32>)
                 outs(%b : tensor<?xf32>) -> tensor<?xf32>
          return %r : tensor<?xf32>
        }""",
        "--input=long.npy",
        "--input=short.npy",
        "--output=y.npy",
    )
    assert "linalg.add: dimension #0" in text


def test_size_of_an_empty_array(ready: Tool) -> None:
    """The other sizes of an empty array must multiply to a size as well."""
    header = b"{'descr': '<f4', 'fortran_order': False, "
    header += b"'shape': (2147483648, 2147483648, 0), }"
    header = header.ljust(117) + b"\n"
    ready.write(
        "empty.npy", b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header
    )
    text = fail_module(
        ready,
        """func.func @main(%x: tensor<?x?x?xf32>) -> tensor<?x?xf32> {
          %g = dyrelu.pool %x : tensor<?x?x?xf32> -> tensor<?x?xf32>
          return %g : tensor<?x?xf32>
        }""",
        "--input=empty.npy",
        "--output=y.npy",
    )
    assert "empty.npy" in text


def test_negative_size_of_a_result(ready: Tool) -> None:
    """A result of a negative size is not written."""
    text = fail_module(
        ready,
        """func.func @main() -> tensor<?xf32> {
          %m = arith.constant -5 : index
          %e = tensor.empty(%m) : tensor<?xf32>
          return %e : tensor<?xf32>
        }""",
        "--output=y.npy",
    )
    assert "[-5]" in text


def test_no_memory(ready: Tool) -> None:
    """A result larger than memory."""
    module = """
    func.func @main() -> tensor<1000000000000x1000xf32> {
      %zero = arith.constant 0.0 : f32
      %empty = tensor.empty() : tensor<1000000000000x1000xf32>
      %y = linalg.fill ins(%zero : f32)
          outs(%empty : tensor<1000000000000x1000xf32>)
          -> tensor<1000000000000x1000xf32>
      return %y : tensor<1000000000000x1000xf32>
    }
    """
    assert "no memory for " in fail_module(ready, module, "--output=y.npy")


def test_division_by_zero(ready: Tool) -> None:
    """What the code itself does wrong ends it in an orderly way too."""
    ready.save("n.npy", np.array([1, 0], np.int32))
    text = fail_module(
        ready,
        elementwise("tensor<2xi32>", "arith.divsi"),
        *("--input=n.npy", "--input=n.npy", "--output=y.npy"),
    )
    assert text.startswith("dyrelu-run: error: crashed while running @main (signal 8")


def test_deep_nesting(ready: Tool) -> None:
    """What is nested deeper than a stack is."""
    module = f"module attributes {{a.b = {'[' * 500_000}1{']' * 500_000}}} {{}}"
    assert "crashed while reading module.mlir" in fail_module(ready, module)


def test_check_in_parallel_loop(ready: Tool) -> None:
    """Inside a parallel loop, where many threads fail at once: one message."""
    module = PARALLEL.replace(
        "%row =",
        """%bad = arith.cmpi slt, %i, %i : index
    cf.assert %bad, "no row will do"
    %row =""",
    )
    ready.save("rows.npy", np.ones((64, 1000), np.float32))
    options = ("--threads=4", "--fork-bytes=1")
    text = fail_module(ready, module, "--input=rows.npy", "--output=y.npy", *options)
    assert "no row will do" in text


def test_nothing_is_left_behind(ready: Tool) -> None:
    """No temporary file, after success or failure."""
    before = files(ready.folder)
    inputs = ("--input=x.npy", "--input=x.npy")
    ready("add.mlir", *inputs, "--output=y.npy")
    ready("add.mlir", *inputs, "--output=absent/y.npy")
    ready("add.mlir", *inputs, "--output=y.npy", "--entry=absent")
    assert files(ready.folder) == before
