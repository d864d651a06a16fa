"""What compiled code is found by and called with, from PyTorch's functions of C and
from methods of tensors."""

from __future__ import annotations

import ctypes
import itertools
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu.kernels import exchange  # noqa: E402

pytestmark = pytest.mark.usefixtures("compiled_operators")

# Since PyTorch 2.10.
HAS_FUNCTIONS = hasattr(torch.Tensor, "__dlpack_c_exchange_api__")


@pytest.fixture(params=["functions", "methods"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """How tensors are read."""
    if request.param == "methods":
        monkeypatch.setattr(exchange, "_exchange", lambda: None)
    elif not HAS_FUNCTIONS:
        pytest.skip("this PyTorch does not give tensors away by functions of C")
    return str(request.param)


def test_describe(way: str) -> None:
    """Lists differ where code for them does, and only there."""
    x = torch.zeros(2, 3, 4, 4)
    lists = [
        [x],
        [x.double()],
        [x.half()],
        [x.bfloat16()],
        [x[:1]],
        [x.flatten(2)],
        [x.contiguous(memory_format=torch.channels_last)],
        [torch.zeros(2, 3, 4, 5)[..., :4]],
        [x, None],
        [None, x],
        [x, x],
        [],
    ]
    descriptions = [exchange.describe(tensors) for tensors in lists]
    for (i, one), (k, other) in itertools.product(enumerate(descriptions), repeat=2):
        assert (one == other) == (i == k), (i, k)
    again = exchange.describe([torch.ones(2, 3, 4, 4, requires_grad=True)])
    assert again == descriptions[0]
    assert hash(again) == hash(descriptions[0])


def test_operator(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An operator and its gradients, of parameters, parts and rows of other tensors."""
    from dyrelu import formulas, kernels
    from dyrelu.kernels.cache import Cache

    # Not what another way of reading has compiled.
    kernels.disable()
    kernels.enable()
    monkeypatch.setattr(kernels.gradients, "_compiled", Cache())
    x = torch.randn(3, 9, 5, 5)[:, 1:].requires_grad_()
    layers = [torch.randn(s, requires_grad=True) for s in [(2, 8), 2, (32, 2), 32]]
    y = torch.ops.dyrelu.b(x, *layers)
    wide = [tensor.detach().double().requires_grad_() for tensor in (x, *layers)]
    expected = formulas.FUNCTIONS["b"](*wide)
    torch.testing.assert_close(y.double(), expected, rtol=1e-5, atol=1e-5)
    dy = torch.randn_like(y)
    found = torch.autograd.grad(y, (x, *layers), dy)
    gradients = torch.autograd.grad(expected, wide, dy.double())
    for one, other in zip(found, gradients, strict=True):
        torch.testing.assert_close(one.double(), other, rtol=1e-4, atol=1e-4)


@pytest.mark.skipif(not HAS_FUNCTIONS, reason="PyTorch 2.10 or later is needed")
@pytest.mark.parametrize("count", [0, 1, 7, 32])
def test_call(count: int) -> None:
    """Addresses arrive in order, also those of parts of tensors."""
    arguments = ctypes.CFUNCTYPE(ctypes.c_int, *[ctypes.c_void_p] * count)
    seen: list[int] = []

    def function(*pointers: int) -> int:
        seen.extend(pointers)
        return 42

    code = arguments(function)
    address = ctypes.cast(code, ctypes.c_void_p).value
    tensors = [torch.zeros(4)[i % 4 :] for i in range(count)]
    reader = exchange._exchange()
    assert reader is not None and address is not None
    assert reader.call(address, tensors) == 42
    assert seen == [tensor.data_ptr() for tensor in tensors]


def capsule(functions: Any) -> Any:
    """What a framework has of them."""
    new = ctypes.pythonapi.PyCapsule_New
    new.restype = ctypes.py_object
    new.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
    return new(ctypes.addressof(functions), b"dlpack_exchange_api", None)


class DLTensor(ctypes.Structure):
    """The beginning of DLPack's."""

    _fields_ = [
        ("data", ctypes.c_void_p),
        ("device_type", ctypes.c_int32),
        ("device_id", ctypes.c_int32),
        ("ndim", ctypes.c_int32),
    ]


@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.POINTER(DLTensor))
def read_from_device(_: int, tensor: Any) -> int:
    """What another framework says of a tensor in the memory of a GPU (kDLCUDA)."""
    tensor.contents.device_type = 2
    return 0


class Functions(ctypes.Structure):
    """Those of a framework, of DLPack 1.2, that can only read."""

    _fields_ = [
        ("version", ctypes.c_uint32 * 2),
        ("others", ctypes.c_void_p * 4),
        ("read", type(read_from_device)),
        ("stream", ctypes.c_void_p),
    ]


FUNCTIONS = Functions((1, 2), read=read_from_device)


class OnDevice:
    """Such a tensor."""

    __dlpack_c_exchange_api__ = capsule(FUNCTIONS)


@pytest.mark.skipif(not HAS_FUNCTIONS, reason="PyTorch 2.10 or later is needed")
def test_errors(extension: Path) -> None:
    """What cannot be read or called is refused."""
    from dyrelu._extension import compiler

    reader = exchange._exchange()
    assert reader is not None
    with pytest.raises(ValueError, match="at most 32 tensors, got 33"):
        reader.call(1, [torch.zeros(1)] * 33)
    with pytest.raises((BufferError, RuntimeError), match="meta"):
        reader.call(1, [torch.zeros(1, device="meta")])
    with pytest.raises(ValueError, match="expected a tensor on the CPU"):
        compiler.Exchange(OnDevice).call(1, [OnDevice()])
    with pytest.raises(TypeError, match=r"torch.Tensor'>, got <class 'int'>"):
        reader.describe([1])
    with pytest.raises(AttributeError, match="__dlpack_c_exchange_api__"):
        compiler.Exchange(int)
    for version, read in [((2, 0), 1), ((0, 8), 1), ((1, 2), 0)]:
        numbers = (ctypes.c_uint32 * 2)(*version)
        pointers = (ctypes.c_void_p * 6)(0, 0, 0, 0, read, 0)
        functions = ctypes.create_string_buffer(bytes(numbers) + bytes(pointers))
        tensor = type("tensor", (), {"__dlpack_c_exchange_api__": capsule(functions)})
        with pytest.raises(ValueError, match="expected functions of DLPack 1"):
            compiler.Exchange(tensor)
