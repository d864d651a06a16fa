"""A batch norm of training and the activation after it: the rewrite of graphs."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from torch import nn  # noqa: E402
from torch.autograd import forward_ad  # noqa: E402

from dyrelu.kernels.fused import describe_call  # noqa: E402
from dyrelu.nn import DyReLUA, DyReLUB, SqueezeExcite  # noqa: E402
from dyrelu.torch.normalizing import normalize  # noqa: E402

pytestmark = pytest.mark.usefixtures("compiled_operators", "fresh")


def activation(channels: int) -> nn.Module:
    """One that has learned something."""
    module = DyReLUB(channels)
    nn.init.normal_(module.fc2.weight)
    return module


class Network(nn.Module):
    """Activations after batch norms, one of them in a residual block, and a gate."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Sequential(
            nn.Conv2d(3, 8, 3, bias=False), nn.BatchNorm2d(8), activation(8)
        )
        self.second = nn.Sequential(
            nn.Conv2d(8, 8, 3, padding=1, groups=8), nn.BatchNorm2d(8), activation(8)
        )
        self.third = nn.Sequential(nn.Conv2d(8, 8, 1), nn.BatchNorm2d(8))
        self.last = activation(8)
        self.gate = SqueezeExcite(8, 4)

    def forward(self, x: Any) -> Any:
        x = self.first(x)
        return self.gate(self.last(self.third(self.second(x)) + x))


def compile_counting(model: Any) -> tuple[Any, list[int]]:
    """The model compiled without Inductor, and how many activations were replaced."""
    counts: list[int] = []

    def backend(graph: Any, inputs: Any) -> Any:
        counts.append(normalize(graph))
        return torch._dynamo.lookup_backend("aot_eager")(graph, inputs)

    return torch.compile(model, backend=backend), counts


def train(model: nn.Module, call: Any, xs: list[Any]) -> list[Any]:
    """Steps of training; the results, the gradients and the running statistics."""
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    seen: list[Any] = []
    for x in xs:
        y = call(x)
        optimizer.zero_grad()
        y.square().mean().backward()
        optimizer.step()
        seen += [y.detach(), *(p.grad.clone() for p in model.parameters())]
    return [*seen, *(buffer.clone() for buffer in model.buffers())]


def assert_trains_alike(
    model: nn.Module, compile_: Callable[[nn.Module], Any], xs: list[Any]
) -> None:
    """Compiled, the model gives the numbers that it gives in double precision."""
    exact = copy.deepcopy(model).double()
    given = train(model, compile_(model), xs)
    expected = train(exact, exact, [x.double() for x in xs])
    for one, other in zip(given, expected, strict=True):
        scale = max(1e-2, other.abs().max().item())
        assert (one.double() - other).abs().max().item() <= 1e-4 * scale


def test_training() -> None:
    """Results, gradients, running statistics and their counts, over several steps."""
    counts: list[int] = []

    def compile_(model: nn.Module) -> Any:
        nonlocal counts
        compiled, counts = compile_counting(model)
        return compiled

    xs = [torch.randn(4, 3, 9, 9) for _ in range(3)]
    assert_trains_alike(Network(), compile_, xs)
    assert counts == [2]


def test_backend(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same through Inductor, with layouts that differ; nothing is copied to be laid
    out otherwise."""
    from dyrelu.kernels.normalized import code

    codes: list[Any] = []
    create = code._Code.__init__

    def note(self: Any, *args: Any) -> None:
        create(self, *args)
        codes.append(self)

    monkeypatch.setattr(code._Code, "__init__", note)
    xs = [torch.randn(4, 3, 9, 9) for _ in range(2)]
    compiled = lambda model: torch.compile(model, backend="dyrelu")  # noqa: E731
    with torch._inductor.config.patch(force_disable_caches=True):
        assert_trains_alike(Network(), compiled, xs)
    assert codes
    assert not any(one._copied for one in codes)


def test_sizes_that_change() -> None:
    """The second graph is of a batch of any size."""
    xs = [torch.randn(size, 3, 9, 9) for size in (4, 2, 6, 5)]
    counts: list[int] = []

    def compile_(model: nn.Module) -> Any:
        nonlocal counts
        compiled, counts = compile_counting(model)
        return compiled

    assert_trains_alike(Network(), compile_, xs)
    assert counts == [2, 2]


def test_layout_and_sizes_that_change() -> None:
    """Through Inductor, channels last and images of other sizes."""
    sizes = ((4, 9), (2, 12), (6, 11))
    xs = [torch.randn(n, 3, size, size) for n, size in sizes]
    xs = [x.contiguous(memory_format=torch.channels_last) for x in xs]
    model = Network().to(memory_format=torch.channels_last)
    compiled = lambda model: torch.compile(model, backend="dyrelu")  # noqa: E731
    assert_trains_alike(model, compiled, xs)


def test_without_gradients() -> None:
    """Statistics are those of the batch, and are kept, where no gradient is needed."""
    model = Network()
    expected = copy.deepcopy(model)
    compiled, counts = compile_counting(model)
    x = torch.randn(4, 3, 9, 9)
    with torch.no_grad():
        torch.testing.assert_close(compiled(x), expected(x), rtol=1e-4, atol=1e-4)
    for one, other in zip(model.buffers(), expected.buffers(), strict=True):
        torch.testing.assert_close(one, other, rtol=1e-5, atol=1e-6)
    assert counts == [2]


def sequence(*layers: nn.Module) -> Callable[[Any], Any]:
    return nn.Sequential(nn.Conv2d(3, 8, 3), *layers)


class Twice(nn.Module):
    """Two uses of something between the batch norm and the activation."""

    def __init__(self, use: Callable[[Any, Any], Any]) -> None:
        super().__init__()
        self.convolution = nn.Conv2d(3, 8, 3)
        self.norm, self.activation = nn.BatchNorm2d(8), activation(8)
        self.use = use

    def forward(self, x: Any) -> Any:
        return self.use(self, self.convolution(x))


def read_statistics(self: Any, x: Any) -> Any:
    y = self.norm(x)
    mean = self.norm.running_mean + 0
    return self.activation(y) + mean.sum()


def write_weights(self: Any, x: Any) -> Any:
    """Between the two, what the batch norm has read is written to."""
    y = self.norm(x)
    x.mul_(2)
    return self.activation(y)


class Aliased(nn.Module):
    """The running statistics are read by another name between the two."""

    def __init__(self) -> None:
        super().__init__()
        self.convolution = nn.Conv2d(3, 8, 3)
        self.activation = activation(8)
        self.weight, self.bias = nn.Parameter(torch.ones(8)), nn.Parameter(
            torch.ones(8)
        )
        self.register_buffer("statistics", torch.ones(2, 8))

    def forward(self, x: Any) -> Any:
        mean, variance = self.statistics.unbind()
        x = nn.functional.batch_norm(
            self.convolution(x), mean, variance, self.weight, self.bias, True, 0.1
        )
        seen = self.statistics * 2
        return self.activation(x) + seen.sum()


def with_context(self: Any, x: Any) -> Any:
    one, two = self.activation.fc1, self.activation.fc2
    return torch.ops.dyrelu.b(
        self.norm(x), one.weight, one.bias, two.weight, two.bias, x
    )


DECLINED = {
    "inference": lambda: sequence(nn.BatchNorm2d(8), activation(8)).eval(),
    "no weights": lambda: sequence(nn.BatchNorm2d(8, affine=False), activation(8)),
    "average": lambda: sequence(nn.BatchNorm2d(8, momentum=None), activation(8)),
    "gate": lambda: sequence(nn.BatchNorm2d(8), SqueezeExcite(8, 4)),
    "used twice": lambda: Twice(lambda m, x: m.activation(y := m.norm(x)) + y),
    "norm twice": lambda: Twice(
        lambda m, x: m.activation(m.norm(x)) + m.activation(m.norm(x + 1))
    ),
    "context": lambda: Twice(with_context),
    "statistics aliased": Aliased,
    "two dimensions": lambda: nn.Sequential(
        nn.Flatten(), nn.Linear(243, 8), nn.BatchNorm1d(8), activation(8)
    ),
    "statistics read": lambda: Twice(read_statistics),
    "written between": lambda: Twice(write_weights),
}


@pytest.mark.parametrize("name", DECLINED)
def test_declined(name: str) -> None:
    """What is another thing, or used by others, stays as it is, and right."""
    model = DECLINED[name]()
    expected = copy.deepcopy(model)
    compiled, counts = compile_counting(model)
    x = torch.randn(2, 3, 9, 9)
    with torch.no_grad():
        torch.testing.assert_close(compiled(x), expected(x), rtol=1e-5, atol=1e-5)
    assert counts and sum(counts) == 0


def test_empty_batch() -> None:
    """Has no statistics; those that run are kept."""
    model = nn.Sequential(nn.BatchNorm2d(3), activation(3))
    expected = copy.deepcopy(model)
    compiled, counts = compile_counting(model)
    x = torch.empty(0, 3, 5, 5)
    assert compiled(x).shape == expected(x).shape
    for one, other in zip(model.buffers(), expected.buffers(), strict=True):
        assert torch.equal(one, other)
    assert counts == [0]


@pytest.mark.parametrize("is_training", [False, True])
def test_forward_mode(is_training: bool) -> None:
    """An error where the operator is called, and no tangent that is wrong or lost:
    later versions of PyTorch run what was written, which is right."""
    layers = (nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), activation(8))
    model = nn.Sequential(*layers).train(is_training)
    compiled = torch.compile(model, backend="dyrelu", options={"inner": "eager"})
    x = torch.randn(2, 3, 9, 9)
    with torch.no_grad(), forward_ad.dual_level():
        dual = forward_ad.make_dual(x, torch.ones_like(x))
        expected = forward_ad.unpack_dual(model(dual)).tangent
        try:
            made = forward_ad.unpack_dual(compiled(dual)).tangent
        except NotImplementedError as error:
            assert "no forward-mode derivative" in str(error)
        else:
            torch.testing.assert_close(made, expected, rtol=1e-4, atol=1e-4)


def test_tangents() -> None:
    """Operators that have no forward-mode derivative say so."""
    x = torch.randn(2, 4, 3, 3)
    operands = [torch.ones(4), torch.zeros(4), torch.ones(16, 4)]
    names = ["weight", "bias", "w2"]
    with torch.no_grad(), forward_ad.dual_level():
        dual = forward_ad.make_dual(x, torch.ones_like(x))
        with pytest.raises(NotImplementedError, match="normalized has no forward-mode"):
            torch.ops.dyrelu.normalized(
                dual, operands, describe_call("b", names, {}, 1e-5)
            )
        call = describe_call("b", ["w2"], {}, 0.0)
        with pytest.raises(NotImplementedError, match="fused_ has no forward-mode"):
            torch.ops.dyrelu.fused_(dual, operands[2:], call)


def test_numbers_of_a_call() -> None:
    """With dynamic=True only a call knows epsilon and the momentum; nothing is replaced
    then."""
    model = nn.Sequential(nn.BatchNorm2d(3, momentum=0.25), activation(3))
    expected = copy.deepcopy(model)
    counts: list[int] = []

    def backend(graph: Any, inputs: Any) -> Any:
        counts.append(normalize(graph))
        return graph

    x = torch.randn(2, 3, 5, 5)
    made = torch.compile(model, backend=backend, dynamic=True)(x)
    torch.testing.assert_close(made, expected(x), rtol=1e-5, atol=1e-5)
    assert counts == [0]


class Momentum(nn.Module):
    """A momentum that each call gives."""

    def __init__(self) -> None:
        super().__init__()
        self.norm, self.activation = nn.BatchNorm2d(3), activation(3)

    def forward(self, x: Any, momentum: float) -> Any:
        norm = self.norm
        running = (norm.running_mean, norm.running_var)
        x = nn.functional.batch_norm(
            x, *running, norm.weight, norm.bias, True, momentum, 1e-5
        )
        return self.activation(x)


def test_momentum_of_a_call() -> None:
    """Once it changes, only a call knows it, and nothing is replaced."""
    model = Momentum()
    expected = copy.deepcopy(model)
    compiled, counts = compile_counting(model)
    x = torch.randn(2, 3, 5, 5)
    for momentum in (0.1, 0.2):
        made = compiled(x, momentum)
        torch.testing.assert_close(made, expected(x, momentum), rtol=1e-5, atol=1e-5)
        torch.testing.assert_close(
            model.norm.running_var, expected.norm.running_var, rtol=1e-5, atol=1e-5
        )
    assert counts[:2] == [1, 0]


def test_half() -> None:
    """Left as it is: only f32 and f64 are computed in the type that they have."""
    model = nn.Sequential(nn.BatchNorm2d(3), activation(3)).to(torch.bfloat16)
    compiled, counts = compile_counting(model)
    compiled(torch.randn(2, 3, 5, 5, dtype=torch.bfloat16))
    assert counts == [0]


def test_autocast() -> None:
    """Left as it is: the batch norm's type is not the activation's alone to say."""
    model = nn.Sequential(nn.BatchNorm2d(3), activation(3))
    compiled, counts = compile_counting(model)
    with torch.autocast("cpu"):
        compiled(torch.randn(2, 3, 5, 5))
    assert sum(counts) == 0


@pytest.mark.parametrize("make", [DyReLUA, DyReLUB])
@pytest.mark.parametrize("keywords", [{"track_running_stats": False}, {}])
def test_found(make: Any, keywords: dict[str, Any]) -> None:
    """A batch norm with or without running statistics, of three dimensions as well."""
    module = make(8)
    nn.init.normal_(module.fc2.weight)
    norm = nn.BatchNorm1d(8, momentum=0.3, **keywords)
    model = nn.Sequential(nn.Conv1d(3, 8, 3), norm, module)
    counts: list[int] = []

    def compile_(model: nn.Module) -> Any:
        nonlocal counts
        compiled, counts = compile_counting(model)
        return compiled

    assert_trains_alike(model, compile_, [torch.randn(4, 3, 12) for _ in range(2)])
    assert counts == [1]


def test_transforms() -> None:
    """Transforms of torch.func in a graph see what they can differentiate."""
    model = nn.Sequential(nn.BatchNorm2d(3, track_running_stats=False), activation(3))

    def gradient(x: Any) -> Any:
        return torch.func.grad(lambda x: model(x).square().sum())(x)

    x = torch.randn(2, 3, 5, 5)
    compiled = torch.compile(gradient, backend="dyrelu")
    torch.testing.assert_close(compiled(x), gradient(x), rtol=1e-4, atol=1e-4)
