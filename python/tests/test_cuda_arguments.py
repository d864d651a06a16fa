"""What the launcher says of arguments that a function does not take."""

from __future__ import annotations

from typing import Any

import pytest
from cuda_programs import IMAGE, ONE, K, call, load
from descriptions import simple, two_kernels
from dyrelu import cuda
from failures import CHECK_FAILED, INVALID_ARGUMENT, fails
from fake_driver import FakeArray, FakeDriver


@pytest.mark.parametrize(
    ("arguments", "options", "message"),
    [
        ([ONE], {}, "expected 2 arguments, got 1"),
        (
            [FakeArray((1, 64, 28, 29)), FakeArray((64, 64))],
            {},
            "function 'main': argument 0, dimension 3: expected size 28, got 29",
        ),
        (
            [FakeArray((1, 64, 28)), FakeArray((64, 64))],
            {},
            "argument 0: expected 4 dimensions, got shape (1, 64, 28)",
        ),
        (
            [FakeArray((1, 64, 28, 28), typestr="<f2"), FakeArray((64, 64))],
            {},
            "argument 0: expected elements of tensor<?x64x28x28xf32>, got '<f2'",
        ),
        (
            [FakeArray((1, 64, 28, 28), typestr=">f4"), FakeArray((64, 64))],
            {},
            "argument 0: expected elements of tensor<?x64x28x28xf32>, got '>f4'",
        ),
        (
            [FakeArray((1, 64, 28, 28)), FakeArray((64, 64), strides=(4, 256))],
            {},
            (
                "argument 1: expected a contiguous array, got strides (4, 256) of shape "
                "(64, 64)"
            ),
        ),
        (
            [[1.0], FakeArray((64, 64))],
            {},
            (
                "argument 0: expected an array on the GPU, with __cuda_array_interface__, "
                "got list"
            ),
        ),
        (
            [FakeArray((1, 64, 28, 28), 0), FakeArray((64, 64))],
            {},
            "function 'main': argument 0: expected a pointer, got null",
        ),
        (
            [FakeArray((1, 64, 28, 28), 0x7F0000000002), FakeArray((64, 64))],
            {},
            (
                "function 'main': argument 0: expected an address of f32, a multiple of 4, "
                "got 139637976727554"
            ),
        ),
        (None, {"results": []}, "expected 1 results, got 0"),
        (
            None,
            {"results": [FakeArray((2, 64, 28, 28))]},
            "result 0: expected shape (1, 64, 28, 28), got (2, 64, 28, 28)",
        ),
        (
            None,
            {"results": [FakeArray((1, 64, 28, 28), read_only=True)]},
            "result 0: expected an array that can be written",
        ),
        (
            None,
            {"results": [FakeArray((1, 64, 28, 28), 0)]},
            "function 'main': result 0: expected a pointer, got null",
        ),
        (
            None,
            {"workspace": None},
            "function 'main': expected 256 bytes of workspace, got a null pointer",
        ),
        (
            None,
            {"workspace": FakeArray((255,), typestr="|u1")},
            "function 'main': expected 256 bytes of workspace, got 255",
        ),
        (
            None,
            {"workspace": FakeArray((256,), 0x7F0000000080, "|u1")},
            (
                "function 'main': expected a workspace at a multiple of 256 bytes, got "
                "address 139637976727680"
            ),
        ),
        (
            None,
            {"workspace": b"bytes"},
            (
                "workspace: expected an array on the GPU, with "
                "__cuda_array_interface__, got bytes"
            ),
        ),
        (
            None,
            {"workspace": FakeArray((16, 16), typestr="|u1", strides=(32, 1))},
            (
                "workspace: expected a contiguous array, got strides (32, 1) of shape "
                "(16, 16)"
            ),
        ),
    ],
)
def test_arguments(
    driver: FakeDriver,
    library: str,
    arguments: list[Any] | None,
    options: dict[str, Any],
    message: str,
) -> None:
    """What is wrong with a call, before anything is launched."""
    program = load(library, two_kernels(), IMAGE)
    x = FakeArray((1, 64, 28, 28))
    options = {
        "results": [x],
        "workspace": FakeArray((256,), typestr="|u1"),
        **options,
    }
    arguments = [x, FakeArray((64, 64))] if arguments is None else arguments
    fails(INVALID_ARGUMENT, message, program["main"], *arguments, **options)
    assert driver.count() == 0


def test_strides_that_are_contiguous(driver: FakeDriver, library: str) -> None:
    """Written out, of dimensions of one element, and of empty arrays."""
    function = load(library, simple(rank=2), K)["main"]
    for shape, strides in [((2, 3), (12, 4)), ((2, 1), (4, 99)), ((0, 3), (1, 1))]:
        array = FakeArray(shape, strides=strides)
        function(array, results=[array])
    assert len(driver.launches()) == 3


def test_strides_of_a_workspace(driver: FakeDriver, library: str) -> None:
    """Contiguous ones that are written out, as of any other array."""
    function = load(library, two_kernels(), IMAGE)["main"]
    x = FakeArray((2, 64, 28, 28))
    room = FakeArray((8, 16), typestr="<f4", strides=(64, 4))
    function(x, FakeArray((64, 64)), results=[x], workspace=room)
    assert len(driver.launches()) == 2


def test_checks(driver: FakeDriver, library: str) -> None:
    """Those of the function itself have its words."""
    main = load(library, two_kernels(), IMAGE)["main"]
    message = "function 'main': w must have a column for each channel"
    arguments = FakeArray((1, 64, 28, 28)), FakeArray((64, 63))
    fails(CHECK_FAILED, message, main.workspace_size, *arguments)
    fails(CHECK_FAILED, message, main.result_shapes, *arguments)
    fails(CHECK_FAILED, message, main, *arguments, results=[arguments[0]])
    assert driver.count() == 0


@pytest.mark.parametrize(
    ("launch", "message"),
    [
        (
            {"grid": [1, -1, 1]},
            (
                "grid, dimension 1 of kernel 'k': for these sizes of arguments, expected a "
                "number from 0 to 2147483647, got -1"
            ),
        ),
        (
            {"block": [["mul", 65536, 65536], 1, 1]},
            (
                "block, dimension 0 of kernel 'k': for these sizes of arguments, expected "
                "a number from 1 to 2147483647, got 4294967296"
            ),
        ),
        (
            {"cluster": [1, 1, 0]},
            (
                "cluster, dimension 2 of kernel 'k': for these sizes of arguments, "
                "expected a number from 1 to 2147483647, got 0"
            ),
        ),
        (
            {"shared_bytes": -1},
            (
                "shared memory of kernel 'k': for these sizes of arguments, expected a "
                "number from 0 to 2147483647, got -1"
            ),
        ),
        (
            {"arguments": [{"i64": ["div", 1, 0]}]},
            (
                "number of kernel 'k': for these sizes of arguments, expected a number "
                "from -9223372036854775808 on, got division by zero"
            ),
        ),
        (
            {"arguments": [{"i32": ["mul", 65536, 65536]}]},
            (
                "number of kernel 'k': for these sizes of arguments, expected a number "
                "from -2147483648 to 2147483647, got 4294967296"
            ),
        ),
        (
            {"arguments": [{"argument": 0, "offset": -4}]},
            (
                "offset of kernel 'k': for these sizes of arguments, expected a number "
                "from 0 on, got -4"
            ),
        ),
    ],
)
def test_numbers_out_of_range(
    driver: FakeDriver, library: str, launch: dict[str, Any], message: str
) -> None:
    """The driver does not see them."""
    program = load(library, simple(**launch))
    fails(INVALID_ARGUMENT, f"function 'main': {message}", call, program)
    assert not driver.launches()


def test_buffers_outside_the_workspace(driver: FakeDriver, library: str) -> None:
    """A description cannot make kernels write elsewhere."""
    description = simple()
    workspace = description["functions"][0]["workspace"]
    workspace["bytes"] = 256
    workspace["buffers"] = [{"offset": 128, "bytes": 129}]
    main = load(library, description)["main"]
    message = (
        "function 'main': bytes of buffer 0: for these sizes of arguments, expected a "
        "number from 0 to 128, got 129"
    )
    room = FakeArray((256,), typestr="|u1")
    fails(INVALID_ARGUMENT, message, main, ONE, results=[ONE], workspace=room)
    assert not driver.launches()
