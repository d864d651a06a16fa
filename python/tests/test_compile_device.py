"""dyrelu.compile for GPUs, on the fake driver and as much of PyTorch as it takes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import dyrelu
import pytest
from compiled_functions import IN_ARGUMENT, dyrelu_b, relu
from fake_driver import FakeDriver
from fake_torch import Device, FakeTorch, Stream, Tensor

pytestmark = pytest.mark.usefixtures("extension")

SHAPES = [(3, 8, 5, 6), (2, 8), (2,), (32, 2), (32,)]


@pytest.fixture
def torch(
    driver: FakeDriver, library: str, monkeypatch: pytest.MonkeyPatch
) -> FakeTorch:
    """It, in place of the real one, with a stream of the driver's."""
    fake = FakeTorch()
    fake.cuda.streams[0] = Stream(driver.make_stream(driver.context))
    monkeypatch.setitem(sys.modules, "torch", fake)
    monkeypatch.setenv("DYRELU_LAUNCHER", library)
    return fake


def tensors(element: str = "float32") -> list[Tensor]:
    """Arguments of DY-ReLU-B."""
    return [Tensor(shape, element) for shape in SHAPES]


def used(driver: FakeDriver) -> list[int]:
    """All that the kernels are passed."""
    return [p for launch in driver.launches() for p in launch["parameters"]]


@pytest.mark.parametrize("shape", ["3x8x5x6", "?x8x?x?"])
@pytest.mark.parametrize(
    ("element", "name"), [("f16", "float16"), ("bf16", "bfloat16"), ("f32", "float32")]
)
def test_call(
    torch: FakeTorch, driver: FakeDriver, shape: str, element: str, name: str
) -> None:
    """Kernels get the tensors' memory, a new tensor's and workspace, on the stream."""
    text = dyrelu_b(shape)
    if element != "f32":
        text = text.replace("xf32", f"x{element}")
    function = dyrelu.compile(text, target="cuda")
    given = tensors(name)
    y = function(*given)
    assert (y.shape, y.dtype.name, y.device) == (SHAPES[0], name, Device("cuda"))
    assert torch.created[0] is y
    (workspace,) = torch.created[1:]
    assert workspace.dtype.name == "uint8"
    launches = driver.launches()
    assert launches
    assert {launch["stream"] for launch in launches} == {torch.cuda.streams[0][0]}
    parameters = used(driver)
    for tensor in (*given, y):
        assert any(
            tensor.data_ptr() <= p < tensor.data_ptr() + tensor.nbytes
            for p in parameters
        ), tensor.shape


def test_out(torch: FakeTorch, driver: FakeDriver) -> None:
    """Results go where they are told to; nothing but workspace is made."""
    function = dyrelu.compile(dyrelu_b("?x8x?x?"), target="cuda")
    y = Tensor(SHAPES[0])
    assert function(*tensors(), out=y) is y
    assert [one.dtype.name for one in torch.created] == ["uint8"]
    assert y.data_ptr() in used(driver)


def test_several_results(torch: FakeTorch, driver: FakeDriver) -> None:
    """They are a tuple."""
    text = (
        "func.func @main(%x: tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>) {\n"
        "%y = dyrelu.apply %x static = [(1.0, 0.0), (0.0, 0.0)] : tensor<?x8xf32>\n"
        "return %y, %y : tensor<?x8xf32>, tensor<?x8xf32>\n}\n"
    )
    left, right = dyrelu.compile(text, target="cuda")(Tensor((5, 8)))
    assert left.shape == right.shape == (5, 8)
    assert {left.data_ptr(), right.data_ptr()} <= set(used(driver))


def test_copied(torch: FakeTorch, driver: FakeDriver) -> None:
    """What is not contiguous is."""
    x = Tensor((2, 3), contiguous=False)
    dyrelu.compile(relu("2x3"), target="cuda")(x)
    assert x.data_ptr() not in used(driver)


def test_dlpack(torch: FakeTorch, driver: FakeDriver) -> None:
    """Another library's array is read where it is."""
    x = Tensor((2, 3))

    class Exporter:
        def __dlpack__(self) -> Tensor:
            return x

    dyrelu.compile(relu("2x3"), target="cuda")(Exporter())
    assert x.data_ptr() in used(driver)


def test_chip(torch: FakeTorch) -> None:
    """That of the device, unless another is named; the default without a device."""
    from dyrelu import _device

    assert _device._find_chip() == "sm_90"
    torch.cuda.capability = (8, 0)
    assert _device._find_chip() == "sm_80"
    torch.cuda.capability = None
    assert _device._find_chip() == ""
    with pytest.raises(dyrelu.Error, match="sm_1") as info:
        dyrelu.compile(relu("2x3"), target="cuda", chip="sm_1")
    assert "--target=cuda --emit=ptx --chip=sm_1 " in info.value.reproducer


def fails(message: str, *arguments: Any, **options: Any) -> None:
    """A call of a function of tensor<2x3xf32> that fails so."""
    with pytest.raises(dyrelu.Error) as info:
        dyrelu.compile(relu("2x3"), target="cuda")(*arguments, **options)
    assert str(info.value) == message


def test_errors(torch: FakeTorch, driver: FakeDriver) -> None:
    """Before anything is launched."""
    x, other = Tensor((2, 3)), Device("cuda", 1)
    is_x, is_y = "'x' of @main: expected ", "'result' of @main: expected "
    fails("@main takes 1 arrays, got 0")
    fails(is_x + "a tensor of PyTorch or an array that has __dlpack__, got int", 1)
    fails(
        is_x + "a tensor on a GPU, got one on cpu:0",
        Tensor((2, 3), device=Device("cpu")),
    )
    fails(is_x + "tensor<2x3xf32>, got tensor<3x2xf32>", Tensor((3, 2)))
    fails(is_x + "tensor<2x3xf32>, got tensor<2x3xf16>", Tensor((2, 3), "float16"))
    fails(is_y + "tensor<2x3xf32>, got tensor<2x4xf32>", x, out=Tensor((2, 4)))
    fails(is_y + "a tensor of PyTorch to write to, got int", x, out=1)
    fails(
        is_y + "a tensor on cuda:0, got one on cuda:1",
        x,
        out=Tensor((2, 3), device=other),
    )
    fails(
        is_y + "a contiguous tensor, as this is the GPU",
        x,
        out=Tensor((2, 3), contiguous=False),
    )
    fails("@main: result overlaps x", x, out=x)
    learned = Tensor((2, 3))
    learned.requires_grad = True
    with pytest.raises(dyrelu.Error, match="without requires_grad"):
        dyrelu.compile(relu("2x3"), target="cuda")(learned)
    assert not driver.launches()


def test_devices_that_differ(torch: FakeTorch) -> None:
    """All tensors are on one."""
    given = tensors()
    given[2] = Tensor(SHAPES[2], device=Device("cuda", 1))
    function = dyrelu.compile(dyrelu_b("3x8x5x6"), target="cuda")
    message = "'b1' of @main: expected a tensor on cuda:0, got one on cuda:1"
    with pytest.raises(dyrelu.Error, match=message):
        function(*given)


def test_a_driver_that_fails(torch: FakeTorch, driver: FakeDriver) -> None:
    """What the launcher says is the error."""
    function = dyrelu.compile(relu("2x3"), target="cuda")
    driver.set_fault("cuLaunchKernelEx", 700)
    with pytest.raises(dyrelu.Error, match="@main: kernel .* cannot be launched"):
        function(Tensor((2, 3)))


def test_result_in_an_argument(torch: FakeTorch) -> None:
    """Is for the CPU."""
    with pytest.raises(dyrelu.Error, match="expected results of their own"):
        dyrelu.compile(IN_ARGUMENT, target="cuda")


def test_without_pytorch(
    library: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Modules are compiled, and a call says what it lacks."""
    monkeypatch.setitem(sys.modules, "torch", None)
    monkeypatch.setenv("DYRELU_LAUNCHER", library)
    function = dyrelu.compile(relu("2x3"), target="cuda")
    with pytest.raises(dyrelu.Error, match="tensors of PyTorch, which cannot be impo"):
        function(1)
