"""dyrelu.torch.optimize: which modules it replaces, that they compute what they did,
and that the rest of a model's life goes on: training, saving, copying, changing.
"""

from __future__ import annotations

import copy
import io
import pickle
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu import _extension
from dyrelu.torch import Report, optimize
from exported_modules import CASES, Case
from optimize_support import (
    DyReLU,
    Network,
    assert_close,
    count_calls,
    example,
    expected_ops,
    gradients,
    images,
)
from torch import Tensor, nn

pytestmark = pytest.mark.usefixtures("uncompiled", "fresh")

# Every fourth spelling: the backend's tests have them all.
SOME = [case for case in CASES if case.element == torch.float32][::4]


class AnnealedC(nn.Module):
    """DY-ReLU-C, whose temperature is a number of the module."""

    def __init__(self, channels: int, tau: float) -> None:
        super().__init__()
        self.tau = tau
        self.fc1, self.fc2 = nn.Linear(channels, 4), nn.Linear(4, 4 * channels)
        self.score = nn.Conv2d(channels, 1, 1)

    def forward(self, x: Tensor) -> Tensor:
        n, _, h, w = x.shape
        t = 2 * torch.sigmoid(self.fc2(torch.relu(self.fc1(x.mean((2, 3)))))) - 1
        a1, a2, b1, b2 = t[:, :, None, None].chunk(4, 1)
        pi = torch.softmax(self.score(x).view(n, -1) / self.tau, 1) * (h * w / 3)
        y = torch.maximum((1 + a1) * x + b1 / 2, a2 * x + b2 / 2)
        return y * pi.clamp(max=1).view(n, 1, h, w)


@pytest.mark.parametrize("case", SOME, ids=lambda case: case.name)
def test_spelling(case: Case) -> None:
    """A module that is an activation is replaced, and takes other sizes as well."""
    module, report = case.module().double(), Report()
    inputs = [x.double() for x in case.inputs()]
    optimized = optimize(module, inputs, report=report)
    assert [found.op for found in report] == expected_ops(case), str(report)
    assert (optimized is module) == (not report.found)
    assert_close(optimized(*inputs), module(*inputs))
    more = [torch.cat([x, x.flip(0)]) for x in inputs]
    if not case.name.startswith("context-token"):
        assert_close(optimized(*more), module(*more))


def test_without_examples() -> None:
    """Shapes are guessed from the layers; real ones may be others."""
    network, report = Network().eval().double(), Report()
    optimized, x = optimize(network, report=report), images().double()
    assert [(found.where, found.op) for found in report] == [("act", "dyrelu.b")]
    for size in (9, 12):
        x = images(3, size).double()
        assert_close(optimized(x), network(x))


def test_other_activations_are_named() -> None:
    """What is in the middle of a larger module is left, and said."""
    report = Report()
    optimize(Network().eval(), images(), report=report)
    assert [found.where for found in report] == ["act"]
    assert any('backend="dyrelu"' in kept.reason for kept in report.kept), str(report)


def test_nothing_to_find() -> None:
    """A model without activations is returned itself."""
    model = nn.Sequential(nn.Conv2d(3, 4, 3), nn.ReLU(), nn.Flatten(), nn.GELU())
    report = Report()
    assert optimize(model, images(), report=report) is model
    assert optimize(model, report=report) is model
    assert len(report) == 0 and not report.kept


def test_near_is_left() -> None:
    class Near(DyReLU):
        def forward(self, x: Tensor) -> Tensor:
            return super().forward(x) + self.fc1.bias.sum()

    near, report = Near(6), Report()
    assert optimize(near, example().float(), report=report) is near
    assert len(report) == 0


def test_attention_over_many_positions() -> None:
    """Variant C of an image of a few hundred positions."""
    act, report = AnnealedC(6, 10.0).double(), Report()
    x = torch.randn(2, 6, 16, 15).double()
    optimized = optimize(act, x, report=report)
    assert [found.op for found in report] == ["dyrelu.c"], str(report)
    assert_close(optimized(x), act(x))


def test_models_not_understood() -> None:
    """Modules are looked at one by one if the whole model cannot be followed."""

    class Selecting(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.act = DyReLU(6).double()

        def forward(self, x: Tensor) -> Tensor:
            y = self.act(x)
            return y[y > 0].sum() + y.nonzero().sum()

    model, report = Selecting(), Report()
    with pytest.warns(UserWarning, match="inputs of its modules are guessed"):
        optimized = optimize(model, example(), report=report)
    assert [found.where for found in report] == ["act"]
    assert "the model is not understood" in str(report)
    x = example()
    assert_close(optimized(x), model(x))


def test_optimized_already() -> None:
    """What was replaced is left as it is, and so is what contains it."""
    model, x = nn.Sequential(DyReLU(6), nn.Conv2d(6, 2, 3)).double(), example()
    optimized = optimize(model, x)
    for args in ((), (x,)):
        report = Report()
        assert optimize(optimized, *args, report=report) is optimized
        assert [(kept.where, kept.reason) for kept in report.kept] == [
            ("0", "it is optimized already")
        ]


def test_models_without_values() -> None:
    """Ranges of a model on "meta" are not known; it is understood none the less."""
    with torch.device("meta"):
        model, x = Network().eval(), images()
    report = Report()
    assert optimize(model, x, report=report) is model
    (kept,) = [one for one in report.kept if one.where == "act"]
    assert "the range of a coefficient (lambda) is not a constant" in kept.reason


@pytest.mark.parametrize("is_made_there", [True, False])
def test_inference_mode(is_made_there: bool) -> None:
    """Models are replaced there, and those that were made there."""
    with torch.inference_mode(is_made_there):
        act, x = DyReLU(6).double(), example()
    with torch.inference_mode():
        report = Report()
        optimized = optimize(act, x, report=report)
        assert [found.op for found in report] == ["dyrelu.b"], str(report)
        for _ in range(2):
            assert_close(optimized(x), act(x))
            assert count_calls(optimized, x) == 1
            act.lambdas.mul_(0.5)
        act.lambdas = torch.tensor([1.0, 0.5, 0.25, 1.0]).double()
        assert_close(optimized(x), act(x))


def test_without_the_compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    """That nothing can be found is an error, not a model without activations."""

    def fail() -> None:
        raise ImportError("dyrelu's compiler is not built")

    monkeypatch.setattr(_extension, "load", fail)
    with pytest.raises(ImportError, match="not built"):
        optimize(DyReLU(6))
    with pytest.raises(Exception, match="not built"):
        torch.compile(DyReLU(6), backend="dyrelu")(torch.ones(2, 6, 5, 7))


# What is shared -------------------------------------------------------------------


def test_state_is_shared() -> None:
    """Names, parameters and modes are the model's; its class is derived."""
    network = Network()
    optimized = optimize(network)
    assert optimized is not network and optimized.act is not network.act
    assert isinstance(optimized.act, DyReLU) and isinstance(optimized, Network)
    assert optimized.conv1 is network.conv1
    names = [name for name, _ in network.named_parameters()]
    assert [name for name, _ in optimized.named_parameters()] == names
    pairs = zip(network.parameters(), optimized.parameters(), strict=True)
    assert all(left is right for left, right in pairs)
    assert list(network.state_dict()) == list(optimized.state_dict())
    optimized.eval()
    assert not optimized.act.training and not optimized.norm.training
    other = Network()
    optimized.load_state_dict(other.state_dict())
    x = images()
    torch.testing.assert_close(optimized(x), other.eval()(x))
    assert type(network.act) is DyReLU  # which is what it was


@pytest.mark.parametrize("mode", ["train", "eval"])
def test_gradients(mode: str) -> None:
    network = Network().double().train(mode == "train")
    twin, x = copy.deepcopy(network), images().double()
    optimized = optimize(network, x)
    expected = gradients(twin, twin.parameters(), x)
    assert_close(gradients(optimized, optimized.parameters(), x), expected)
    assert_close(dict(optimized.named_buffers()), dict(twin.named_buffers()))


def test_copies() -> None:
    """A copy has its own parameters, and computes with operators; so does a file."""
    act, x = optimize(DyReLU(6).double()), example()
    assert count_calls(act, x) == 1
    copied = copy.deepcopy(act)
    buffer = io.BytesIO()
    torch.save(act, buffer)
    buffer.seek(0)
    loaded = torch.load(buffer, weights_only=False)
    with torch.no_grad():
        before = act(x)
        act.fc1.weight.zero_()
    for other in (copied, loaded):
        assert isinstance(other, DyReLU)
        assert count_calls(other, x) == 1
        assert_close(other(x), before)
        assert not torch.equal(other.fc1.weight, act.fc1.weight)


def test_copies_of_classes_that_say_how() -> None:
    """A class may have something else than its dictionary in a file."""
    act = optimize(Packed(6).double(), example())
    assert isinstance(copy.deepcopy(act), Packed)
    assert isinstance(pickle.loads(pickle.dumps(act)), Packed)


class Packed(DyReLU):
    def __getstate__(self) -> tuple[str, dict[str, Any]]:
        return "packed", vars(self).copy()

    def __setstate__(self, state: tuple[str, dict[str, Any]]) -> None:
        word, contents = state
        assert word == "packed"
        super().__setstate__(contents)


def test_replicas() -> None:
    """Replicas as nn.DataParallel makes them compute with operators."""
    act, x = optimize(DyReLU(6).double(), example()), example()
    replica = act._replicate_for_data_parallel()
    for name in ("_parameters", "_buffers"):
        setattr(replica, name, vars(act)[name].copy())
    assert count_calls(replica, x) == 1
    assert_close(replica(x), act(x))


# What may change ------------------------------------------------------------------


def test_settings_may_change() -> None:
    """A number of the module is read when it is called."""
    act = AnnealedC(6, tau=30.0).double()
    optimized, x = optimize(act, example()), example()
    for tau in (30.0, 10.0, 1.0, 30.0):
        optimized.tau = tau
        assert count_calls(optimized, x) == 1
        made = optimized(x)
        assert_close(made, act(x))
    act.tau = 2.0
    assert_close(optimized(x), act(x))


def test_buffers_may_change() -> None:
    """So are buffers whose values the operator has as attributes."""
    act, x = DyReLU(6).double(), example()
    optimized = optimize(act, x)
    with torch.no_grad():
        act.lambdas.copy_(torch.tensor([0.5, 2.0, 0.25, 0.75]))
    assert_close(optimized(x), act(x))
    act.lambdas = torch.tensor([1.0, 0.5, 0.25, 1.0]).double()
    assert_close(optimized(x), act(x))
    assert count_calls(optimized, x) == 1


def test_types_may_change() -> None:
    """A model may be made one of another element type."""
    act = DyReLU(6)
    optimized = optimize(act)
    for dtype in (torch.float64, torch.float16, torch.float32):
        optimized.to(dtype)
        x = example().to(dtype)
        made = optimized(x)
        assert made.dtype == dtype and count_calls(optimized, x) == 1
        bound = 2**-8 if dtype == torch.float16 else 1e-6
        torch.testing.assert_close(made, act(x), rtol=bound, atol=bound)


def test_branches_on_sizes() -> None:
    """A module that does something else for large images does so."""

    class Branch(DyReLU):
        def forward(self, x: Tensor) -> Tensor:
            return torch.relu(x) if x.shape[2] > 8 else super().forward(x)

    act = Branch(6).double()
    optimized, small = optimize(act, example()), example()
    large = torch.randn(2, 6, 9, 7).double()
    assert count_calls(optimized, small) == 1 and count_calls(optimized, large) == 0
    for x in (small, large, small[:1], large[:1], small[:0]):
        assert_close(optimized(x), act(x))


def test_batch_norm_in_training() -> None:
    """The batch norm between the layers is folded in inference only."""

    class Normed(DyReLU):
        def __init__(self, channels: int) -> None:
            super().__init__(channels)
            self.relu = nn.Sequential(nn.BatchNorm1d(4), nn.ReLU())

    act = Normed(6).double().eval()
    twin, x = copy.deepcopy(act), example()
    optimized = optimize(act, x)
    assert count_calls(optimized, x) == 1
    assert_close(optimized(x), twin(x))
    for model in (optimized, twin):
        model.train()
    assert count_calls(optimized, x) == 0
    twin(x)
    assert_close(optimized(x), twin(x))
    for model in (optimized, twin):
        model.eval()
    assert count_calls(optimized, x) == 1
    assert_close(optimized(x), twin(x))


def test_hooks_are_kept() -> None:
    act, seen = DyReLU(6).double(), []
    act.register_forward_hook(lambda *_: seen.append(1))
    optimized = optimize(act)
    optimized(example())
    assert seen == [1]


def test_compiled_without_graph_break() -> None:
    """torch.compile takes the optimized model in one piece."""
    network, x = Network().eval().double(), images().double()
    optimized = optimize(network, x)
    graphs: list[Any] = []

    def inner(graph_module: Any, inputs: Any) -> Any:
        graphs.append(graph_module)
        return graph_module.forward

    call = torch.compile(optimized, backend=inner, fullgraph=True)
    assert_close(call(x), network(x))
    targets = [str(node.target) for node in graphs[0].graph.nodes]
    assert targets.count("dyrelu.b.default") == 1
