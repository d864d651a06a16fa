"""The modules of dyrelu.nn in torch.compile and torch.export: one operator each."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu.nn import DyReLUB, DyReLUC, TemperatureAnnealing
from nn_support import array, assert_equal, cases, image, randomize
from torch._dynamo.testing import CompileCounterWithBackend

pytestmark = pytest.mark.usefixtures("uncompiled", "fresh")

C = 6
CASES = cases(C)
OPERATORS = {
    "a": "a",
    "b": "b",
    "c": "c",
    "b-hard": "b",
    "se": "se",
    "aprelu": "aprelu",
    "maxout": "maxout",
    "shift-max": "shift_max",
}


def compiled(module: torch.nn.Module) -> tuple:
    """The module, compiled as one graph, and what counts the graphs."""
    counter = CompileCounterWithBackend("aot_eager")
    return torch.compile(module, backend=counter, fullgraph=True), counter


@pytest.mark.parametrize("name", list(CASES))
def test_compile(name: str) -> None:
    """No graph break, for forward and backward, and one graph for all batches."""
    module = randomize(CASES[name]())
    function, counter = compiled(module)
    for samples in (3, 2, 5):
        x = image(C, samples=samples).float().requires_grad_()
        torch._dynamo.mark_dynamic(x, 0)
        y = function(x)
        assert_equal(y, array(module(x)), 1e-6)
        (gradient,) = torch.autograd.grad(y.square().sum(), x)
        (expected,) = torch.autograd.grad(module(x).square().sum(), x)
        assert_equal(gradient, array(expected), 1e-5)
    assert counter.frame_count == 1
    assert OPERATORS[name] in operators(counter.graphs[0])


def operators(graph: torch.fx.GraphModule) -> list[str]:
    """The names of the operators torch.ops.dyrelu.* in a graph."""
    named = [
        str(node.target) for node in graph.graph.nodes if node.op == "call_function"
    ]
    return [one.split(".")[1] for one in named if one.startswith("dyrelu.")]


@pytest.mark.parametrize("name", list(CASES))
def test_compile_channels_last(name: str) -> None:
    """The memory format is kept."""
    module = randomize(CASES[name]())
    function, counter = compiled(module)
    x = image(C).float().to(memory_format=torch.channels_last)
    y = function(x)
    assert y.is_contiguous(memory_format=torch.channels_last)
    assert_equal(y, array(module(x)), 1e-6)
    assert counter.frame_count == 1


def test_annealing_compiles_once() -> None:
    """The temperature is an operand."""
    module = randomize(DyReLUC(C))
    function, counter = compiled(module)
    annealing = TemperatureAnnealing(module)
    x = image(C).float()
    results = []
    for _ in range(4):
        results.append(function(x))
        assert_equal(results[-1], array(module(x)), 1e-6)
        annealing.step()
    assert counter.frame_count == 1
    assert not torch.equal(results[0], results[-1])


def test_inductor() -> None:
    """A small network by the default backend, in training."""
    torch.manual_seed(0)
    model = torch.nn.Sequential(
        torch.nn.Conv2d(3, C, 3), DyReLUB(C), torch.nn.Conv2d(C, C, 1), DyReLUC(C)
    )
    randomize(model)
    function = torch.compile(model, fullgraph=True)
    x = image(3).float()
    assert_equal(function(x), array(model(x)), 1e-4)
    parameters = list(model.parameters())
    gradients = torch.autograd.grad(function(x).square().sum(), parameters)
    expected = torch.autograd.grad(model(x).square().sum(), parameters)
    for one, other in zip(gradients, expected, strict=True):
        assert_equal(one, array(other), 1e-4)


@pytest.mark.parametrize("name", list(CASES))
def test_export(name: str) -> None:
    """One node, for batches of every size."""
    module = randomize(CASES[name]()).eval()
    batch = torch.export.Dim("batch", min=2, max=64)
    program = torch.export.export(
        module, (image(C).float(),), dynamic_shapes=({0: batch},)
    )
    assert operators(program.graph_module) == [OPERATORS[name]]
    for samples in (2, 7):
        x = image(C, samples=samples).float()
        assert_equal(program.module()(x), array(module(x)), 1e-6)


def test_exported_temperature_is_a_buffer() -> None:
    """It is in the exported state."""
    module = randomize(DyReLUC(C, tau=3.0))
    program = torch.export.export(module, (image(C).float(),))
    assert float(program.state_dict["temperature"]) == 3.0
