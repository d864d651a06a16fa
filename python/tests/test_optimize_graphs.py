"""What torch.compile(model, backend="dyrelu") does with whole networks: around the
activations, in training, with sizes that change, and with what only looks like one.
"""

from __future__ import annotations

import copy
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu.torch import Report
from optimize_support import (
    DyReLU,
    Network,
    assert_close,
    compiled,
    gradients,
    images,
)
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils import checkpoint

pytestmark = pytest.mark.usefixtures("uncompiled", "fresh")


# What is found --------------------------------------------------------------------


def test_network() -> None:
    """Both are found between convolutions, and reported where they are."""
    network, x, report = Network().eval().double(), images().double(), Report()
    assert_close(compiled(network, report)(x), network(x))
    assert [(found.where, found.op) for found in report] == [
        ("act", "dyrelu.b"),
        ("", "dyrelu.b"),
    ]
    first, second = report
    assert first.shape == (2, 6, 9, 9) and first.dtype == "float64"
    assert first.attributes == {"order": "channel_major"}
    assert second.attributes["k"] == 1
    assert "act: dyrelu.b [2, 6, 9, 9] float64 with order=channel_major" in str(report)


def test_graph_keeps_the_rest() -> None:
    """The other backend gets two operators, and nothing of what they replace."""
    seen: list[torch.fx.GraphModule] = []

    def inner(graph_module: Any, inputs: Any) -> Any:
        seen.append(graph_module)
        return graph_module.forward

    report = Report()
    network = Network().eval()
    compiled(network, report, inner=inner)(images())
    targets = [node.target for node in seen[0].graph.nodes]
    assert targets.count(torch.ops.dyrelu.b.default) == 2
    left = [getattr(target, "__name__", str(target)) for target in targets]
    assert left.count("conv2d") == 2 and left.count("linear") == 1
    assert left.count("sigmoid") == 0 and left.count("max") == 0


def test_nothing_to_find() -> None:
    """A network without dynamic activations is handed on as it is."""
    network = nn.Sequential(
        nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.Hardswish(), nn.Flatten(), nn.GELU()
    ).eval()
    report, x = Report(), images()
    assert torch.equal(compiled(network, report)(x), network(x))
    assert len(report) == 0 and not report.kept
    assert str(report) == "0 activations replaced"


@pytest.mark.parametrize(
    "change", ["minimum", "other sample", "squared norm", "slope twice"]
)
def test_what_looks_like_one(change: str) -> None:
    """A function that is not DY-ReLU stays, and the report says why if it is near."""

    class Near(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.fc1, self.fc2 = nn.Linear(6, 4), nn.Linear(4, 24)

        def forward(self, x: Tensor) -> Tensor:
            t = self.fc2(torch.relu(self.fc1(x.mean((2, 3)))))
            t = 2 * torch.sigmoid(t) - 1
            if change == "squared norm":
                t = t * t
            if change == "other sample":
                t = t[:1].expand_as(t)
            a1, a2, b1, b2 = t[:, :, None, None].chunk(4, 1)
            if change == "slope twice":
                return torch.maximum((1 + a1) * x + a1, a2 * x + b2)
            extremum = torch.minimum if change == "minimum" else torch.maximum
            return extremum((1 + a1) * x + b1, a2 * x + b2)

    near, x, report = Near().double(), torch.randn(2, 6, 5, 7).double(), Report()
    assert_close(compiled(near, report)(x), near(x))
    assert len(report) == 0, str(report)
    if change in ("squared norm", "slope twice"):
        assert report.kept and "not raised" in report.kept[0].reason


# Training -------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["train", "eval"])
def test_gradients(mode: str) -> None:
    """Gradients of the input and all parameters are what they were."""
    network, report = Network().double().train(mode == "train"), Report()
    x = images().double()
    twin = copy.deepcopy(network)
    expected = gradients(twin, twin.parameters(), x)
    made = gradients(compiled(network, report), network.parameters(), x)
    assert_close(made, expected)
    assert len(report) == 2
    # So are the statistics of the batch norm.
    assert_close(dict(network.named_buffers()), dict(twin.named_buffers()))


def test_training_with_inductor() -> None:
    """Steps of training with Inductor go where those without it go."""
    network, report = Network(), Report()
    twin = copy.deepcopy(network)
    step = compiled(network, report, inner="inductor")
    for model, call in ((network, step), (twin, twin)):
        torch.manual_seed(1)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        for _ in range(3):
            optimizer.zero_grad()
            F.cross_entropy(call(images(4)), torch.tensor([0, 1, 2, 3])).backward()
            optimizer.step()
    assert len(report) == 2
    torch.testing.assert_close(
        network.state_dict(), twin.state_dict(), rtol=1e-4, atol=1e-5
    )


def test_dropout_is_drawn_once() -> None:
    """What is random stays in its place."""
    network = Network(dropout=0.5)
    report = Report()
    call, x = compiled(network, report), images()
    torch.manual_seed(3)
    made = call(x)
    torch.manual_seed(3)
    torch.testing.assert_close(made, network(x), rtol=1e-5, atol=1e-5)
    assert len(report) == 2


# What changes between calls -------------------------------------------------------


def test_dynamic_batch() -> None:
    """One graph serves batches and images of any size."""
    network, report = Network().eval().double(), Report()
    call = compiled(network, report, dynamic=True)
    for samples, size in ((2, 9), (3, 11), (5, 14)):
        x = images(samples, size).double()
        assert_close(call(x), network(x))
    assert len(report) == 2
    assert isinstance(report.found[0].shape[0], str)


def test_constants_may_change() -> None:
    """The ranges are attributes of the operator; other values make another one."""
    act, report, x = DyReLU(6).double(), Report(), torch.randn(2, 6, 5, 7).double()
    call = compiled(act, report)
    assert_close(call(x), act(x))
    with torch.no_grad():
        act.lambdas.mul_(1)
    assert_close(call(x), act(x))
    assert len(report) == 1
    with torch.no_grad():
        act.lambdas.copy_(torch.tensor([0.5, 2.0, 0.25, 0.75]))
    assert_close(call(x), act(x))
    assert [found.attributes.get("lambda_a") for found in report] == [None, [0.5, 2.0]]
    assert_close(call(x), act(x))
    assert len(report) == 2
    with torch.no_grad():
        act.lambdas.copy_(torch.tensor([1.5, 2.0, 0.25, 0.75]))
    assert_close(call(x), act(x))
    assert len(report) == 3


def test_constants_may_be_replaced() -> None:
    """Another tensor in the place of a buffer, of the same version."""
    act, report, x = DyReLU(6).double(), Report(), torch.randn(2, 6, 5, 7).double()
    call = compiled(act, report)
    assert_close(call(x), act(x))
    act.lambdas = torch.tensor([0.5, 2.0, 0.25, 0.75]).double()
    assert_close(call(x), act(x))
    state = {**act.state_dict(), "lambdas": torch.tensor([2.0, 2, 0, 1]).double()}
    act.load_state_dict(state, assign=True)
    assert_close(call(x), act(x))
    assert len(report) == 3


def test_modules_that_share_a_graph() -> None:
    """Dynamo has one graph for modules that differ in values only; each keeps its
    own, and nothing is compiled again and again."""
    acts, report = [DyReLU(6).double() for _ in range(3)], Report()
    for number, act in enumerate(acts):
        with torch.no_grad():
            act.lambdas.mul_(number + 1)
    x = torch.randn(2, 6, 5, 7).double()
    options = {"inner": "eager", "report": report}
    call = torch.compile(lambda act, x: act(x), backend="dyrelu", options=options)
    for _ in range(3):
        for act in acts:
            assert_close(call(act, x), act(x))
    assert len(report) == 3


def test_constants_without_versions() -> None:
    """Tensors that were made in inference mode are compared in every call."""
    report, x = Report(), torch.randn(2, 6, 5, 7).double()
    with torch.inference_mode():
        act = DyReLU(6).double()
        call = compiled(act, report)
        assert_close(call(x), act(x))
        act.lambdas.copy_(torch.tensor([0.5, 2.0, 0.25, 0.75]))
        assert_close(call(x), act(x))
    assert len(report) == 2


def test_constants_change_under_threads() -> None:
    """Who comes first compiles, for all."""
    act, report, x = DyReLU(6).double(), Report(), torch.randn(2, 6, 5, 7).double()
    call = compiled(act, report)
    call(x)
    for factor in (2, 3, 4):
        with torch.no_grad():
            act.lambdas.mul_(factor)
            expected = act(x)
        with ThreadPoolExecutor(6) as pool:
            for y in pool.map(lambda _: call(x), range(12)):
                assert_close(y, expected)
    assert len(report) == 4


# In place -------------------------------------------------------------------------


def test_context_written_before() -> None:
    """What the coefficients come from is no longer what it was."""

    class Written(DyReLU):
        def forward(self, x: Tensor, z: Tensor) -> Tensor:
            z = torch.sin(z)
            theta = 2 * torch.sigmoid(self.fc2(self.relu(self.fc1(z.mean((2, 3)))))) - 1
            z.zero_()
            a1, a2, b1, b2 = theta[:, :, None, None].chunk(4, 1)
            return torch.maximum((1 + a1) * x + b1, a2 * x + b2) + z

    act, report = Written(6).double(), Report()
    x, z = torch.randn(2, 2, 6, 5, 7).double()
    assert_close(compiled(act, report)(x, z), act(x, z))
    assert len(report) == 0
    assert "is written in place before it is activated" in str(report)


def test_batch_norm_of_the_batch() -> None:
    """Statistics of the batch are not those that a batch norm keeps."""

    class Normed(DyReLU):
        def __init__(self, channels: int) -> None:
            super().__init__(channels)
            self.register_buffer("mean", torch.zeros(4))
            self.register_buffer("variance", torch.ones(4))

        def forward(self, x: Tensor) -> Tensor:
            h = self.fc1(x.mean((2, 3)))
            h = F.batch_norm(h, self.mean, self.variance, training=True)
            t = 2 * torch.sigmoid(self.fc2(self.relu(h))) - 1
            a1, a2, b1, b2 = t[:, :, None, None].chunk(4, 1)
            return torch.maximum((1 + a1) * x + b1, a2 * x + b2)

    act, report, x = Normed(6).double(), Report(), torch.randn(2, 6, 5, 7).double()
    twin = copy.deepcopy(act)
    call = compiled(act, report)
    for _ in range(2):
        assert_close(call(x), twin(x))
    assert_close(dict(act.named_buffers()), dict(twin.named_buffers()))


def test_gate_in_place() -> None:
    """What is written over its input is not replaced: others see it."""

    class InPlace(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.fc1, self.fc2 = nn.Linear(6, 4), nn.Linear(4, 6)

        def forward(self, x: Tensor) -> Tensor:
            x = x.clone()
            view = x[:, 0]
            gate = torch.sigmoid(self.fc2(torch.relu(self.fc1(x.mean((2, 3))))))
            x.mul_(gate[:, :, None, None])
            return view + x.sum(1)

    act, report, x = InPlace().double(), Report(), torch.randn(2, 6, 5, 7).double()
    assert_close(compiled(act, report)(x), act(x))
    assert len(report) == 0
    assert "it is written over its input" in str(report)


def test_channels_last_memory() -> None:
    """Memory formats of inputs change nothing."""
    network, report = Network().eval().double(), Report()
    x = images().double().to(memory_format=torch.channels_last)
    assert_close(compiled(network, report)(x), network(x))
    assert len(report) == 2


# Options --------------------------------------------------------------------------


def test_unknown_option() -> None:
    call = torch.compile(nn.ReLU(), backend="dyrelu", options={"inne": "eager"})
    with pytest.raises(Exception, match="expected options among .*, got inne; those"):
        call(torch.ones(3))


def test_graphs_not_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever goes wrong, the graph runs, and the report says what it was."""

    def fail(*_: Any) -> None:
        raise RuntimeError("no such luck")

    monkeypatch.setattr("dyrelu.torch.graphs.find_activations", fail)
    act, report, x = DyReLU(6), Report(), torch.randn(2, 6, 5, 7)
    assert torch.equal(compiled(act, report)(x), act(x))
    assert "the graph is not understood: RuntimeError: no such luck" in str(report)


class Checkpointed(DyReLU):
    def forward(self, x: Tensor) -> Tensor:
        return checkpoint.checkpoint(super().forward, x, use_reentrant=False)


class Nested(DyReLU):
    def forward(self, x: Tensor) -> Any:
        return {"y": super().forward(x), "others": [x, None, 3]}


class DataDependent(DyReLU):
    def forward(self, x: Tensor) -> Any:
        return super().forward(x), x[x > 0], x.argmax(1), torch.fft.fft(x).abs()


@pytest.mark.parametrize("kind", [Checkpointed, Nested, DataDependent])
def test_unusual_graphs(kind: type[DyReLU]) -> None:
    """Higher-order operators, packed results, sizes that depend on data."""
    act, report, x = kind(6).double(), Report(), torch.randn(2, 6, 5, 7).double()
    options = {"inner": "eager", "report": report}
    call = torch.compile(act, backend="dyrelu", options=options)
    assert_close(call(x), act(x))
    assert [found.op for found in report] == ["dyrelu.b"]
