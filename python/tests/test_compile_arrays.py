"""dyrelu.compile on arrays of NumPy, PyTorch and others, in any layout."""

from __future__ import annotations

from typing import Any

import dyrelu
import numpy as np
import pytest
from compiled_functions import (
    IN_ARGUMENT,
    SPLIT,
    TOLERANCE,
    TYPES,
    draw,
    dyrelu_b,
    expected_b,
    relu,
)
from dyrelu import _arrays

pytestmark = pytest.mark.usefixtures("extension", "cache_of_session")

SHAPE = (3, 8, 5, 6)
STATIC, OPEN = "3x8x5x6", "?x8x?x?"


def numpy_type(element: str) -> np.dtype[Any]:
    """The type of this name in MLIR."""
    names = {"f16": "float16", "f32": "float32", "f64": "float64"}
    if element == "bf16":
        ml_dtypes = pytest.importorskip("ml_dtypes")
        return np.dtype(ml_dtypes.bfloat16)
    return np.dtype(names[element])


class Exporter:
    """An array of another library, which has DLPack's protocol and nothing else."""

    def __init__(self, array: np.ndarray) -> None:
        self._array = array

    def __dlpack__(self, **options: Any) -> Any:
        return self._array.__dlpack__(**options)

    def __dlpack_device__(self) -> Any:
        return self._array.__dlpack_device__()


def check(result: Any, inputs: list[np.ndarray], element: str = "f32") -> None:
    """Compares with the definition, computed with the inputs as they are rounded."""
    expected = expected_b(*(one.astype(np.float64) for one in inputs))
    np.testing.assert_allclose(
        np.asarray(result).astype(np.float64),
        expected,
        rtol=TOLERANCE[element],
        atol=TOLERANCE[element],
    )


@pytest.mark.parametrize("shape", [STATIC, OPEN])
@pytest.mark.parametrize("element", TYPES)
def test_numpy(element: str, shape: str) -> None:
    """Each element type, with known and with open sizes."""
    inputs = [one.astype(numpy_type(element)) for one in draw(SHAPE)]
    function = dyrelu.compile(dyrelu_b(shape, element))
    result = function(*inputs)
    assert isinstance(result, np.ndarray)
    assert (result.shape, result.dtype) == (SHAPE, numpy_type(element))
    check(result, inputs, element)
    given = np.zeros_like(result)
    assert function(*inputs, out=given) is given
    np.testing.assert_array_equal(given, result)


@pytest.mark.parametrize("element", TYPES)
def test_pytorch(element: str) -> None:
    """The same of tensors; what is returned is a tensor."""
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    kind = {"f16": "float16", "bf16": "bfloat16", "f32": "float32", "f64": "float64"}
    inputs = [
        torch.tensor(one).to(getattr(torch, kind[element])) for one in draw(SHAPE)
    ]
    function = dyrelu.compile(dyrelu_b(OPEN, element))
    result = function(*inputs)
    assert isinstance(result, torch.Tensor)
    assert (result.shape, result.dtype) == (SHAPE, inputs[0].dtype)
    rounded = [one.double().numpy() for one in inputs]
    check(result.double().numpy(), rounded, element)
    given = torch.zeros_like(result)
    assert function(*inputs, out=given) is given
    assert torch.equal(given, result)


def test_dlpack() -> None:
    """Whatever has the protocol is read where it is."""
    inputs = [one.astype(np.float32) for one in draw(SHAPE)]
    exporters = [Exporter(one) for one in inputs]
    assert _arrays.view(exporters[0], "x").address == inputs[0].ctypes.data
    check(dyrelu.compile(dyrelu_b(STATIC))(*exporters), inputs)


def test_libraries_together() -> None:
    """One tensor among the arguments makes the result one."""
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    inputs = [one.astype(np.float32) for one in draw(SHAPE)]
    mixed = [inputs[0], torch.from_numpy(inputs[1]), *inputs[2:]]
    result = dyrelu.compile(dyrelu_b(STATIC))(*mixed)
    assert isinstance(result, torch.Tensor)
    check(result.numpy(), inputs)


def gapped(array: np.ndarray) -> np.ndarray:
    """The same elements in rows that are longer, every second sample of more."""
    room = np.full((2 * len(array), *array.shape[1:-1], array.shape[-1] + 3), 99.0)
    view = room.astype(array.dtype)[::2, ..., 1:-2]
    view[...] = array
    return view


# Arrays of the same elements that lie otherwise in memory.
LAYOUTS = {
    "channels last": lambda x: np.ascontiguousarray(x.transpose(0, 2, 3, 1)).transpose(
        0, 3, 1, 2
    ),
    "reversed": np.asfortranarray,
    "gaps": gapped,
    "gaps in channels last": lambda x: gapped(x.transpose(0, 2, 3, 1)).transpose(
        0, 3, 1, 2
    ),
    "part of channels": lambda x: np.concatenate([x, x], axis=1)[:, :8],
    "every second": lambda x: np.repeat(x, 2, axis=3)[..., ::2],
}


@pytest.mark.parametrize("shape", [STATIC, OPEN])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_layouts(layout: str, shape: str) -> None:
    """Strided arrays are read and written where they are; what lies between their
    elements stays as it was."""
    inputs = [one.astype(np.float32) for one in draw(SHAPE)]
    x = LAYOUTS[layout](inputs[0])
    assert not x.flags.c_contiguous
    np.testing.assert_array_equal(x, inputs[0])
    assert _arrays.view(x, "x").address == x.ctypes.data
    function = dyrelu.compile(dyrelu_b(shape))
    result = function(x, *inputs[1:])
    check(result, inputs)
    given = LAYOUTS[layout](np.zeros(SHAPE, np.float32))
    whole = given
    while whole.base is not None:
        whole = whole.base
    before = whole.copy()
    assert function(x, *inputs[1:], out=given) is given
    check(given, inputs)
    given[...] = 0
    np.testing.assert_array_equal(whole, before)
    # Arguments and results need not lie alike.
    function(inputs[0], *inputs[1:], out=given)
    check(given, inputs)


def test_a_result_lies_as_its_argument() -> None:
    """Channels stay last."""
    inputs = [one.astype(np.float32) for one in draw(SHAPE)]
    x = LAYOUTS["channels last"](inputs[0])
    function = dyrelu.compile(dyrelu_b(OPEN))
    assert function(x, *inputs[1:]).strides == x.strides
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    tensors = [torch.from_numpy(one) for one in inputs]
    last = tensors[0].contiguous(memory_format=torch.channels_last)
    assert _arrays.view(last, "x").address == last.data_ptr()
    result = function(last, *tensors[1:])
    assert result.is_contiguous(memory_format=torch.channels_last)
    check(result.numpy(), inputs)


def test_repeated_elements() -> None:
    """Strides of 0 are read, and not written."""
    x = np.array([[-1.0, 2.0]], np.float32)
    wide = np.broadcast_to(x, (5, 2))
    function = dyrelu.compile(relu("5x2"))
    np.testing.assert_array_equal(function(wide), np.maximum(wide, 0))
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    given = torch.zeros(1, 2).expand(5, 2)
    with pytest.raises(dyrelu.Error, match="whose elements are apart in memory"):
        function(wide, out=given)


@pytest.mark.parametrize(
    "change",
    [lambda x: x[::-1], lambda x: x.astype(">f4"), "misaligned"],
    ids=["negative strides", "byte order", "misaligned"],
)
def test_copied(change: Any) -> None:
    """What code cannot read where it is is copied, and never written."""
    x = np.linspace(-1, 1, 20, dtype=np.float32).reshape(5, 4)
    if change == "misaligned":
        bytes_ = np.zeros(x.nbytes + 1, np.uint8)
        odd = bytes_[1:].view(np.float32).reshape(5, 4)
        odd[...] = x
    else:
        odd = change(x)
    function = dyrelu.compile(relu("5x4"))
    np.testing.assert_array_equal(function(odd), np.maximum(odd, 0))
    with pytest.raises(dyrelu.Error, match="that can be written where it is"):
        function(x, out=odd)


def test_several_results() -> None:
    """A tuple of arrays, whose sizes follow from the argument's, or those of out."""
    function = dyrelu.compile(SPLIT)
    x = np.arange(20, dtype=np.float32).reshape(5, 4)
    left, right = function(x)
    np.testing.assert_array_equal(left, x[:, :2])
    np.testing.assert_array_equal(right, x[:, 2:])
    given = [np.zeros((5, 2), np.float32), np.zeros((5, 2), np.float32, order="F")]
    function(x, out=given)
    np.testing.assert_array_equal(given[0], x[:, :2])
    np.testing.assert_array_equal(given[1], x[:, 2:])


@pytest.mark.parametrize("size", [0, 1, 2, 100])
def test_open_sizes(size: int) -> None:
    """One function serves them all, with and without out."""
    function = dyrelu.compile(relu("?x3"))
    x = np.linspace(-1, 1, 3 * size, dtype=np.float32).reshape(size, 3)
    np.testing.assert_array_equal(function(x), np.maximum(x, 0))
    function(x, out=(given := np.empty_like(x)))
    np.testing.assert_array_equal(given, np.maximum(x, 0))


def test_several_functions() -> None:
    """entry= names one."""
    text = relu("2x2", name="first") + dyrelu_b(STATIC, name="second")
    x = np.array([[-1, 1], [2, -2]], np.float32)
    first = dyrelu.compile(text, entry="first")
    np.testing.assert_array_equal(first(x), np.maximum(x, 0))
    inputs = [one.astype(np.float32) for one in draw(SHAPE)]
    check(dyrelu.compile(text, entry="second")(*inputs), inputs)


def test_result_in_an_argument() -> None:
    """The argument is written, and nothing returned."""
    function = dyrelu.compile(IN_ARGUMENT)
    x = np.array([[-1, 1, 2], [2, -2, 3]], np.float32)
    expected = np.maximum(x, 0)
    assert function(x) is None
    np.testing.assert_array_equal(x, expected)
    x.flags.writeable = False
    with pytest.raises(dyrelu.Error, match="'x' of @main: expected an array that can"):
        function(x)
    with pytest.raises(dyrelu.Error, match="in C order, as it is written"):
        function(np.zeros((2, 3), np.float32, order="F"))


def test_a_module_changed_later() -> None:
    """What was compiled is what the module was, whichever layout comes."""
    module = dyrelu.Module.parse(relu("4x3"))
    function = dyrelu.compile(module)
    module.run("symbol-privatize,symbol-dce")
    assert "func.func" not in str(module)
    x = np.asfortranarray(np.linspace(-1, 1, 12, dtype=np.float32).reshape(4, 3))
    np.testing.assert_array_equal(function(x), np.maximum(x, 0))


@pytest.mark.parametrize("shape", [STATIC, OPEN])
def test_emulator(shape: str) -> None:
    """Kernels on the CPU, on arrays of any layout."""
    inputs = [one.astype(np.float32) for one in draw(SHAPE)]
    function = dyrelu.compile(dyrelu_b(shape), target="emulator")
    check(function(*inputs), inputs)
    check(function(np.asfortranarray(inputs[0]), *inputs[1:]), inputs)
    given = np.zeros(SHAPE, np.float32)
    assert function(*inputs, out=given) is given
    check(given, inputs)
    given = np.zeros(SHAPE, np.float32, order="F")
    assert function(*inputs, out=given) is given
    check(given, inputs)
