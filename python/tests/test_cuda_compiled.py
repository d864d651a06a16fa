"""What dyrelu-compile writes for the launcher, launched on the fake driver."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from dyrelu import cuda
from fake_driver import REPOSITORY, FakeArray, FakeDriver

EXAMPLES = REPOSITORY / "examples" / "ops"

# Others have arguments that are never f16.
CASES = [
    (path.stem, element)
    for path in sorted(EXAMPLES.glob("*.mlir"))
    for element in ("f16", "f32", "f64")
    if element != "f16" or path.stem in ("a", "aprelu", "b", "maxout")
]

# Sizes of a batch and of its spatial dimensions where they are not known.
SIZES = [3, 5, 7]

ITEM_TYPES = {"f16": "<f2", "bf16": "<V2", "f32": "<f4", "f64": "<f8", "i64": "<i8"}


@dataclass
class Compiled:
    """A module compiled to PTX, and its description."""

    program: cuda.Program
    description: dict[str, Any]
    ptx: str

    def kernel(self, name: str) -> str:
        """The text of a kernel."""
        found = re.search(
            rf"\.entry {name}\(.*?^}}", self.ptx, re.DOTALL | re.MULTILINE
        )
        assert found, f"{name} is not in the PTX"
        return found.group(0)


def compile_module(
    build_dir: Path, library: str, folder: Path, text: str, *options: str
) -> Compiled:
    """Runs dyrelu-compile."""
    (folder / "module.mlir").write_text(text)
    subprocess.run(
        [str(build_dir / "bin" / "dyrelu-compile"), "module.mlir", "--target=cuda"]
        + ["--emit=ptx", "-o", "module.ptx", *options],
        cwd=folder,
        check=True,
        timeout=120,
    )
    return Compiled(
        cuda.load(folder / "module.ptx", library=library),
        json.loads((folder / "module.ptx.json").read_text()),
        (folder / "module.ptx").read_text(),
    )


def make_array(tensor: cuda.TensorType, sizes: list[int]) -> Any:
    """An array of a type, its unknown sizes being those of `sizes`."""
    if tensor.is_scalar:
        return 1.5
    remaining = iter(sizes)
    shape = tuple(next(remaining) if size is None else size for size in tensor.shape)
    return FakeArray(shape, 0, ITEM_TYPES[tensor.element_type])


def call(function: cuda.Function, sizes: list[int]) -> list[tuple[int, int]]:
    """Calls a function; the memory that its kernels may use, by begin and end."""
    place = 0x7F0000000000
    memory = []

    def allocate(array: Any) -> Any:
        nonlocal place
        if not isinstance(array, FakeArray):
            return array
        count = int(array.typestr[2:])
        for size in array.shape:
            count *= size
        array.pointer = place
        memory.append((place, place + count))
        place += (count + 511) // 256 * 256
        return array

    arguments = [allocate(make_array(tensor, sizes)) for tensor in function.arguments]
    results = [
        allocate(FakeArray(shape, 0, ITEM_TYPES[tensor.element_type]))
        for tensor, shape in zip(function.results, function.result_shapes(*arguments))
    ]
    room = FakeArray((function.workspace_size(*arguments),), 0, "|u1")
    function(*arguments, results=results, workspace=allocate(room))
    return memory


def check_launches(
    compiled: Compiled, driver: FakeDriver, memory: list[tuple[int, int]]
) -> None:
    """Kernels get as many arguments as they have, pointers to what is theirs, and
    the blocks that they are compiled for."""
    (function,) = compiled.description["functions"]
    launches = driver.launches()
    assert [c["kernel"] for c in launches] == [
        c["kernel"] for c in function["launches"]
    ]
    assert launches
    for launch, described in zip(launches, function["launches"]):
        text = compiled.kernel(launch["kernel"])
        assert text.count(".param .") == len(described["arguments"])
        for parameter, kind in zip(launch["parameters"], described["arguments"]):
            if {"argument", "result", "buffer"} & kind.keys():
                assert any(begin <= parameter < end for begin, end in memory)
        if most := re.search(r"\.(?:max|req)ntid (\d+)(?:, (\d+), (\d+))?", text):
            assert launch["block"] == [int(size or 1) for size in most.groups()]
        waits = "griddepcontrol.wait" in text
        assert ("6" in launch["attributes"]) == waits


def with_unknown_sizes(text: str) -> str:
    """An example with batches and images of any size."""
    text = text.replace("tensor<2x", "tensor<?x").replace("6x6x", "?x?x")
    return text.replace("x36x", "x?x")


@pytest.mark.parametrize(("name", "element"), CASES)
def test_examples(
    driver: FakeDriver,
    build_dir: Path,
    library: str,
    tmp_path: Path,
    name: str,
    element: str,
) -> None:
    """One program per op, as it is and with sizes that only run time knows."""
    text = (EXAMPLES / f"{name}.mlir").read_text().replace("f32", element)
    for variant in (text, with_unknown_sizes(text)):
        driver.reset()
        compiled = compile_module(build_dir, library, tmp_path, variant)
        check_launches(compiled, driver, call(compiled.program["main"], SIZES))


def test_empty_batch(
    driver: FakeDriver, build_dir: Path, library: str, tmp_path: Path
) -> None:
    """Of no samples there is nothing to write, wherever pointers lead."""
    text = with_unknown_sizes((EXAMPLES / "b.mlir").read_text())
    compiled = compile_module(build_dir, library, tmp_path, text)
    assert compiled.program["main"].result_shapes(
        *(
            make_array(tensor, [0, 5, 7])
            for tensor in compiled.program["main"].arguments
        )
    ) == [(0, 8, 5, 7)]
    call(compiled.program["main"], [0, 5, 7])


def test_checks(
    driver: FakeDriver, build_dir: Path, library: str, tmp_path: Path
) -> None:
    """Sizes that do not fit are an error before anything is launched."""
    text = (EXAMPLES / "b.mlir").read_text().replace("4x8xf32", "4x?xf32")
    compiled = compile_module(build_dir, library, tmp_path, text)
    call(compiled.program["main"], [8])
    driver.reset()
    with pytest.raises(cuda.Error, match="w1 must have as many columns as"):
        call(compiled.program["main"], [9])
    assert not driver.launches()


# Functions whose results are no buffers of their own at first: launches, and the
# results' shapes.
RESULTS = {
    "argument": (
        """(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  return %x : tensor<?x8xf32>""",
        1,
        [(3, 8)],
    ),
    "twice": (
        """(%x: tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>) {
  %y = dyrelu.apply %x static = [(1.0, 0.0), (0.0, 0.0)] : tensor<?x8xf32>
  return %y, %y : tensor<?x8xf32>, tensor<?x8xf32>""",
        2,
        [(3, 8), (3, 8)],
    ),
    "in_two_shapes": (
        """(%x: tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?xf32>) {
  %y = dyrelu.apply %x static = [(1.0, 0.0), (0.0, 0.0)] : tensor<?x8xf32>
  %z = tensor.collapse_shape %y [[0, 1]] : tensor<?x8xf32> into tensor<?xf32>
  return %y, %z : tensor<?x8xf32>, tensor<?xf32>""",
        2,
        [(3, 8), (24,)],
    ),
    "part": (
        """(%x: tensor<4x8xf32>) -> tensor<2x8xf32> {
  %y = dyrelu.apply %x static = [(1.0, 0.0), (0.0, 0.0)] : tensor<4x8xf32>
  %z = tensor.extract_slice %y[0, 0] [2, 8] [1, 1]
      : tensor<4x8xf32> to tensor<2x8xf32>
  return %z : tensor<2x8xf32>""",
        2,
        [(2, 8)],
    ),
    "empty": (
        """(%x: tensor<0x8xf32>) -> tensor<0x8xf32> {
  %y = dyrelu.apply %x static = [(1.0, 0.0), (0.0, 0.0)] : tensor<0x8xf32>
  return %y : tensor<0x8xf32>""",
        0,
        [(0, 8)],
    ),
}


@pytest.mark.parametrize("name", RESULTS)
def test_results(
    driver: FakeDriver, build_dir: Path, library: str, tmp_path: Path, name: str
) -> None:
    """Each is given memory of its own, and all of it is written."""
    body, launches, shapes = RESULTS[name]
    text = f"func.func @main{body}\n}}\n"
    compiled = compile_module(build_dir, library, tmp_path, text)
    main = compiled.program["main"]
    given = [make_array(tensor, SIZES) for tensor in main.arguments]
    assert main.result_shapes(*given) == shapes
    memory = call(main, SIZES)
    assert len(driver.launches()) == launches
    if launches:
        check_launches(compiled, driver, memory)
    (function,) = compiled.description["functions"]
    written = {
        argument["result"]
        for launch in function["launches"]
        for argument in launch["arguments"]
        if "result" in argument
    }
    assert written == (set(range(len(shapes))) if launches else set())
