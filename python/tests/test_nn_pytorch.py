"""The modules of dyrelu.nn with the rest of PyTorch."""

from __future__ import annotations

import copy
import io
import pickle
import threading
from collections.abc import Callable
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu.nn import DyReLUB, DyReLUC, DyShiftMax
from nn_support import array, assert_equal, cases, image, randomize
from torch.nn.utils import parametrizations

pytestmark = pytest.mark.usefixtures("uncompiled")

C = 6
CASES = cases(C)
WITH_PARAMETERS = [name for name in CASES if name != "maxout"]


@pytest.fixture(params=list(CASES))
def module(request: pytest.FixtureRequest) -> torch.nn.Module:
    """Each module in single precision, with parameters that matter."""
    return randomize(CASES[request.param]())


@pytest.fixture
def x() -> torch.Tensor:
    """An image in single precision."""
    return image(C).float()


@pytest.mark.parametrize(
    "parametrize",
    [
        parametrizations.weight_norm,
        parametrizations.spectral_norm,
        parametrizations.orthogonal,
    ],
)
def test_parametrizations(parametrize: Callable[..., Any], x: torch.Tensor) -> None:
    """A weight that is computed is so in each call, and trains."""
    module = randomize(DyReLUB(C))
    twin = copy.deepcopy(module)
    parametrize(module.fc1)
    # (In training a spectral norm is another one each time that it is asked for.)
    module.eval()
    for _ in range(2):
        with torch.no_grad():
            twin.fc1.weight.copy_(module.fc1.weight)
        y = module(x)
        assert_equal(y, array(twin(x)), 1e-6)
        y.square().mean().backward()
        with torch.no_grad():
            for parameter in module.fc1.parametrizations.parameters():
                parameter -= parameter.grad
        assert not torch.equal(module.fc1.weight, twin.fc1.weight)


@pytest.mark.parametrize("name", list(CASES))
def test_gradients(name: str) -> None:
    """By differences: those of x, of all parameters and of the temperature."""
    module = randomize(CASES[name](dtype=torch.float64))
    tensors = dict(module.named_parameters())
    tensors.update(module.named_buffers())
    names = list(tensors)
    values = [tensors[one].detach().clone().requires_grad_() for one in names]
    inputs = [image(C, samples=2).requires_grad_(), *values]

    def function(x, *values):
        state = dict(zip(names, values, strict=True))
        return torch.func.functional_call(module, state, (x,))

    assert torch.autograd.gradcheck(function, inputs)


def test_gradients_of_a_context() -> None:
    """By differences, through the attention too."""
    module = randomize(DyReLUC(C, context_channels=4, dtype=torch.float64))
    inputs = [image(C, samples=2).requires_grad_()]
    inputs.append(image(4, samples=2, seed=3).requires_grad_())
    assert torch.autograd.gradcheck(module, inputs)


def test_training_lowers_a_loss(x: torch.Tensor) -> None:
    """From the initial zeros on."""
    torch.manual_seed(0)
    module = DyReLUB(C, reduction=1)
    optimizer = torch.optim.SGD(module.parameters(), lr=0.5)
    losses = []
    for _ in range(20):
        loss = (module(x) - 0.3 * x).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert losses[-1] < 0.5 * losses[0]
    assert all(parameter.grad.abs().sum() > 0 for parameter in module.parameters())


def test_state_dict(module: torch.nn.Module, x: torch.Tensor) -> None:
    """A new module with the state computes the same."""
    other = copy.deepcopy(module)
    randomize(other, seed=5)
    other.load_state_dict(module.state_dict(), strict=True)
    assert torch.equal(other(x), module(x))


def test_copies(module: torch.nn.Module, x: torch.Tensor) -> None:
    """deepcopy, pickle and torch.save."""
    buffer = io.BytesIO()
    torch.save(module, buffer)
    buffer.seek(0)
    copies = [
        copy.deepcopy(module),
        pickle.loads(pickle.dumps(module)),
        torch.load(buffer, weights_only=False),
    ]
    for other in copies:
        assert torch.equal(other(x), module(x))
        assert repr(other) == repr(module)


def test_names_of_parameters() -> None:
    """They are part of the interface."""
    assert list(DyReLUC(C).state_dict()) == [
        "temperature",
        "fc1.weight",
        "fc1.bias",
        "fc2.weight",
        "fc2.bias",
        "attention.weight",
        "attention.bias",
    ]


@pytest.mark.parametrize("rank", [3, 4, 5])
def test_channels_last(module: torch.nn.Module, rank: int) -> None:
    """The same values and gradients, in the memory format that came."""
    x = image(C, rank).float()
    last = x.movedim(1, -1).contiguous().movedim(-1, 1)
    x.requires_grad_()
    last.requires_grad_()
    y, z = module(x), module(last)
    assert y.is_contiguous()
    assert z.movedim(1, -1).is_contiguous()
    if rank == 4:
        assert z.is_contiguous(memory_format=torch.channels_last)
    assert_equal(z, array(y), 1e-6)
    weights = torch.randn(y.shape, generator=torch.Generator().manual_seed(2))
    (y * weights).sum().backward()
    (z * weights).sum().backward()
    assert_equal(last.grad, array(x.grad), 1e-5)


def test_channels_last_context() -> None:
    """A context may lie in memory in another way than x."""
    module = randomize(DyReLUC(C, context_channels=4, dtype=torch.float64))
    x, z = image(C), image(4)
    formats = (torch.contiguous_format, torch.channels_last)
    results = [
        module(x.to(memory_format=one), z.to(memory_format=other))
        for one in formats
        for other in formats
    ]
    for y in results:
        assert_equal(y, array(results[0]), 1e-14)


def test_strided(module: torch.nn.Module) -> None:
    """A part of a larger image."""
    x = image(2 * C, rank=4).float()[:, ::2, 1:, ::2]
    assert_equal(module(x), array(module(x.contiguous())), 1e-6)


def test_empty_batch(module: torch.nn.Module, x: torch.Tensor) -> None:
    """No samples, no result."""
    assert module(x[:0]).shape == module(x)[:0].shape


def test_autocast(module: torch.nn.Module, x: torch.Tensor) -> None:
    """Sums stay in single precision; the result has x's type."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        wide = module(x)
        half = module(x.bfloat16())
    assert wide.dtype == torch.float32
    assert torch.equal(wide, module(x))
    assert half.dtype == torch.bfloat16
    assert torch.equal(half, module(x.bfloat16()))


def test_autocast_after_a_convolution(x: torch.Tensor) -> None:
    """Training with autocast reaches all parameters, which stay wide."""
    model = torch.nn.Sequential(torch.nn.Conv2d(C, C, 1), randomize(DyReLUB(C)))
    with torch.autocast("cpu", dtype=torch.bfloat16):
        y = model(x)
    assert y.dtype == torch.bfloat16
    y.float().square().sum().backward()
    for parameter in model.parameters():
        assert parameter.grad.dtype == torch.float32
        assert parameter.grad.abs().sum() > 0


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_half(module: torch.nn.Module, x: torch.Tensor, dtype: torch.dtype) -> None:
    """The exact result for the rounded numbers, rounded."""
    low = module.to(dtype)
    y = low(x.to(dtype))
    exact = low.double()(x.to(dtype).double())
    assert y.dtype == dtype
    assert_equal(y, array(exact), torch.finfo(dtype).eps)


def test_vmap(module: torch.nn.Module) -> None:
    """Over a dimension before the samples."""
    x = torch.stack([image(C, seed=seed).float() for seed in range(3)])
    y = torch.func.vmap(module)(x)
    for one, part in zip(y, x, strict=True):
        assert_equal(one, array(module(part)), 1e-6)


@pytest.mark.parametrize("name", WITH_PARAMETERS)
def test_meta(name: str, x: torch.Tensor) -> None:
    """Without memory, then with parameters of a second thought."""
    module = CASES[name](device="meta")
    assert all(tensor.is_meta for tensor in module.state_dict().values())
    assert module(x.to("meta")).shape == x.shape
    module = module.to_empty(device="cpu")
    for part in module.modules():
        if hasattr(part, "reset_parameters"):
            part.reset_parameters()
    assert module(x).isfinite().all()
    if name in ("a", "b"):
        assert torch.equal(module(x), torch.relu(x))


def test_forward_writes_nothing(module: torch.nn.Module, x: torch.Tensor) -> None:
    """Replicas of DataParallel may share a module."""
    before = {name: t._version for name, t in module.state_dict().items()}
    attributes = dict(vars(module))
    module(x)
    assert vars(module) == attributes
    assert before == {name: t._version for name, t in module.state_dict().items()}


def test_threads(module: torch.nn.Module, x: torch.Tensor) -> None:
    """Several at once, as in DataParallel."""
    expected, results = module(x), {}

    def run(index: int) -> None:
        results[index] = module(x)

    threads = [threading.Thread(target=run, args=(index,)) for index in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 4
    assert all(torch.equal(y, expected) for y in results.values())


def in_network(module: torch.nn.Module) -> torch.nn.Module:
    return torch.nn.Sequential(torch.nn.Conv2d(C, C, 1), module)


# What the guide says of PyTorch's other ways to make a graph.
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.filterwarnings("ignore::torch.jit.TracerWarning")
def test_jit_trace(module: torch.nn.Module, x: torch.Tensor) -> None:
    """It takes all, for batches of any size."""
    network = in_network(module)
    traced = torch.jit.trace(network, x)
    x = torch.cat([x, x.flip(0)])
    assert_equal(traced(x), array(network(x)), 1e-6)


def test_symbolic_trace(module: torch.nn.Module, x: torch.Tensor) -> None:
    """One node each, but for shift-max, which is more."""
    network = in_network(module)
    if isinstance(module, DyShiftMax):
        with pytest.raises(torch.fx.proxy.TraceError):
            torch.fx.symbolic_trace(network)
        return
    traced = torch.fx.symbolic_trace(network)
    assert_equal(traced(x), array(network(x)), 1e-6)
    calls = [node for node in traced.graph.nodes if node.op == "call_function"]
    assert [str(node.target).split(".")[0] for node in calls] == ["dyrelu"]


def test_symbolic_trace_of_a_module_alone(x: torch.Tensor) -> None:
    """The context is left out by name."""
    module = randomize(DyReLUC(C))
    traced = torch.fx.symbolic_trace(module, concrete_args={"context": None})
    assert_equal(traced(x), array(module(x)), 1e-6)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_jit_script(module: torch.nn.Module) -> None:
    """It takes none."""
    with pytest.raises((RuntimeError, ValueError)):
        torch.jit.script(in_network(module))
