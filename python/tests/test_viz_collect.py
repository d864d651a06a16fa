"""What dyrelu.viz.collect records is what the operators computed with."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from fake_driver import REPOSITORY

torch = pytest.importorskip("torch", reason="PyTorch is not installed")
pytest.importorskip("matplotlib", reason="matplotlib is not installed")
sys.path.append(str(REPOSITORY / "test" / "Integration"))

import dyrelu.torch_ops as ops
import reference
from dyrelu import viz
from viz_models import Activation, model_with

BATCHES = [torch.randn(n, 4, 5, 6, generator=torch.manual_seed(n)) for n in (3, 1, 4)]
EVERYTHING = {"points": 8 * 30, "samples": 8, "images": 8}
EPS = 2.0**-24
TOLERANCE = 1e-5  # of f32, for numbers around 1

CASES = {
    "a": (Activation("a", 4, 4), reference.Hyper()),
    "b": (Activation("b", 4, 16), reference.Hyper()),
    "b-interleaved": (
        Activation("b", 4, 24, k=3, norm="hard_sigmoid", order="interleaved"),
        reference.Hyper(k=3, norm="hard_sigmoid", order="interleaved"),
    ),
    "b-slopes": (
        Activation("b", 4, 8, intercepts=False),
        reference.Hyper(intercepts=False),
    ),
    "c": (Activation("c", 4, 16, tau=2.0), reference.Hyper()),
    "se": (
        Activation("se", 4, 4),
        reference.Hyper(k=1, intercepts=False, alpha=(0.5,), lambda_a=(0.5,)),
    ),
}


def inputs_of(model: torch.nn.Module) -> np.ndarray:
    """What the model's activation is given [N, C, S...], in float64."""
    with torch.no_grad():
        return model[0][0](torch.cat(BATCHES)).double().numpy()


def dense(layer: torch.nn.Linear) -> reference.Dense:
    """The layer's numbers, in float64."""
    return reference.Dense(
        *(t.detach().double().numpy() for t in (layer.weight, layer.bias))
    )


@pytest.mark.parametrize("name", CASES)
def test_coefficients_are_those_of_the_definition(name: str) -> None:
    """Slopes and intercepts of every sample, in the order of the data set."""
    activation, hyper = CASES[name]
    model = model_with(activation)
    x = inputs_of(model)
    layers = dense(activation.fc1), dense(activation.fc2)
    g = reference.pool(x, False, EPS)
    a, b = reference.coefficients(g, *layers, hyper, EPS)
    (layer,) = viz.collect(model, BATCHES, **EVERYTHING)
    assert layer.samples.tolist() == list(range(8))
    np.testing.assert_allclose(layer.slopes, a.value, atol=TOLERANCE)
    wanted = np.zeros_like(a.value) if b is None else b.value
    np.testing.assert_allclose(layer.intercepts, wanted, atol=TOLERANCE)


@pytest.mark.parametrize("name", CASES)
def test_points_are_inputs_and_outputs(name: str) -> None:
    """All positions, in order, where there is room for them."""
    model = model_with(CASES[name][0])
    x = inputs_of(model)
    with torch.no_grad():
        y = model(torch.cat(BATCHES)).numpy()
    (layer,) = viz.collect(model, BATCHES, **EVERYTHING)
    for actual, wanted in ((layer.x, x), (layer.y, y)):
        rows = np.moveaxis(wanted, 1, -1).reshape(-1, 4)
        np.testing.assert_allclose(actual, rows, atol=TOLERANCE)


def test_aprelu_has_the_slopes_of_its_definition() -> None:
    """max(x, s x): a slope of 1 and one of the sample's."""
    activation = Activation("aprelu", 8, 4)
    model = model_with(activation)
    x = inputs_of(model)
    g = np.concatenate(
        [np.minimum(x, 0).mean(axis=(2, 3)), np.maximum(x, 0).mean(axis=(2, 3))], axis=1
    )
    fc1, fc2 = dense(activation.fc1), dense(activation.fc2)
    h = np.maximum(g @ fc1.weight.T + fc1.bias, 0)
    s = 1 / (1 + np.exp(-(h @ fc2.weight.T + fc2.bias)))
    (layer,) = viz.collect(model, BATCHES, **EVERYTHING)
    np.testing.assert_allclose(layer.slopes[:, 0], np.ones((8, 4)))
    np.testing.assert_allclose(layer.slopes[:, 1], s, atol=TOLERANCE)
    assert not layer.intercepts.any()
    np.testing.assert_allclose(layer.resting_slopes, [1, 0.5])


def test_attention_of_the_first_images() -> None:
    """pi by its definition, and the images it is of."""
    activation = Activation("c", 4, 16, tau=2.0)
    model = model_with(activation)
    x = inputs_of(model)[:5].reshape(5, 4, 30)
    logits = np.einsum("c,ncs->ns", activation.wp[0].detach().double().numpy(), x) / 2
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    pi = np.minimum(10 * e / e.sum(axis=1, keepdims=True), 1)
    collection = viz.collect(model, BATCHES, images=5)
    (layer,) = collection
    assert layer.attention.shape == (5, 5, 6)
    np.testing.assert_allclose(layer.attention.reshape(5, 30), pi, atol=TOLERANCE)
    np.testing.assert_array_equal(collection.images, torch.cat(BATCHES)[:5].numpy())


def test_static_and_dynamic_pieces_of_apply() -> None:
    """Operands first, then constants, for every sample."""

    class Applied(torch.nn.Module):
        """max(a x + b, 0.1 x - 1), a and b shared by the samples."""

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            """One call."""
            a = torch.arange(4.0).reshape(1, 1, 4)
            constants = {"static_slopes": [0.1], "static_intercepts": [-1.0]}
            return ops.apply(x, a, a + 1, **constants)

    (layer,) = viz.collect(model_with(Applied()), BATCHES)
    columns = [[0, 1, 2, 3], [0.1] * 4], [[1, 2, 3, 4], [-1.0] * 4]
    for actual, wanted in zip((layer.slopes, layer.intercepts), columns, strict=True):
        np.testing.assert_allclose(actual, np.broadcast_to(wanted, (8, 2, 4)))


def test_channels_last_is_recorded_alike() -> None:
    """The layout of an operator's operands makes no difference."""

    class Last(torch.nn.Module):
        """An activation on the transposed tensor."""

        def __init__(self, activation: Activation) -> None:
            super().__init__()
            self.inner = activation

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            """One call."""
            return self.inner(x.movedim(1, -1)).movedim(-1, 1)

    first = Activation("c", 4, 16)
    last = Activation("c", 4, 16, channels_last=True)
    last.load_state_dict(first.state_dict())
    one, other = (
        viz.collect(model_with(activation), BATCHES, **EVERYTHING).layers[0]
        for activation in (first, Last(last))
    )
    for field in ("x", "y", "slopes", "intercepts", "attention"):
        np.testing.assert_allclose(
            getattr(one, field), getattr(other, field), atol=TOLERANCE, err_msg=field
        )


def test_memory_is_bounded_and_the_sample_uniform() -> None:
    """However long the data set, at most what was asked for, from all of it."""
    model = model_with(Activation("b", 4, 16))
    batches = [torch.randn(10, 4, 3, 3) for _ in range(40)]
    (layer,) = viz.collect(model, batches, points=50, samples=100)
    assert layer.x.shape == layer.y.shape == (50, 4)
    assert layer.slopes.shape == (100, 2, 4)
    assert len(set(layer.samples)) == 100
    # 400 samples: a quarter of them in each quarter, within 5 standard deviations.
    counts = np.bincount(layer.samples // 100, minlength=4)
    assert np.abs(counts - 25).max() < 5 * np.sqrt(400 * 0.25 * 0.25 * 0.75)


def test_the_same_seed_gives_the_same_sample() -> None:
    """And another seed another one."""
    model = model_with(Activation("b", 4, 16))
    one, two, other = (
        viz.collect(model, BATCHES, points=20, samples=3, seed=seed).layers[0]
        for seed in (1, 1, 2)
    )
    np.testing.assert_array_equal(one.x, two.x)
    np.testing.assert_array_equal(one.slopes, two.slopes)
    assert not np.array_equal(one.x, other.x)


def test_layers_are_named_by_their_modules() -> None:
    """In the order of calls; a second call of a module in one pass has a number."""
    shared = Activation("b", 4, 16)
    model = model_with(shared, Activation("a", 4, 4), shared)
    collection = viz.collect(model, BATCHES)
    names = [layer.name for layer in collection]
    assert names == ["0.1", "1.1", "0.1 #2"]
    assert collection["1.1"].op == "a"
    with pytest.raises(KeyError, match="no layer is called 'x'; there are 0.1, 1.1"):
        collection["x"]


def test_what_cannot_be_drawn_is_named_with_the_reason() -> None:
    """Maxout is no function of one input."""

    class Maxout(torch.nn.Module):
        """Pairs of channels, twice."""

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            """One call."""
            return ops.maxout(x, k=2).repeat(1, 2, 1, 1)

    model = model_with(Maxout(), Activation("b", 4, 16))
    collection = viz.collect(model, BATCHES)
    assert [layer.name for layer in collection] == ["1.1"]
    assert collection.skipped == {
        "0.1": "dyrelu.maxout: its result depends on several channels"
    }


def test_operators_that_are_not_known_are_named() -> None:
    """What comes with a later version is no error, and not left out in silence."""
    library = torch.library.Library("dyrelu", "FRAGMENT")
    library.define("later(Tensor x) -> Tensor")
    library.impl("later", torch.relu, "CPU")

    class Later(torch.nn.Module):
        """An operator of another version."""

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            """One call."""
            return torch.ops.dyrelu.later(x)

    collection = viz.collect(model_with(Later(), Activation("b", 4, 16)), BATCHES)
    assert [layer.name for layer in collection] == ["1.1"]
    assert collection.skipped == {"0.1": "dyrelu.later: it is not known to dyrelu.viz"}
    library._destroy()


def test_empty_batches_and_named_operands() -> None:
    """Neither an empty batch nor x by its name makes a difference."""

    class Named(torch.nn.Module):
        """|x|, with every operand by its name."""

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            """One call."""
            return ops.apply(x=x, static_slopes=[1.0, -1.0])

    (layer,) = viz.collect(model_with(Named()), [BATCHES[0][:0], *BATCHES])
    assert layer.slopes.shape == (8, 2, 1)
    np.testing.assert_allclose(layer.y, np.abs(layer.x))


def test_a_model_without_operators_is_an_error() -> None:
    """An empty picture would say nothing."""
    with pytest.raises(ValueError, match=r"expected calls of torch.ops.dyrelu"):
        viz.collect(model_with(torch.nn.ReLU()), BATCHES)


def test_the_model_is_as_before() -> None:
    """Its modes, its gradients and its hooks, also after an error."""
    model = model_with(Activation("b", 4, 16))
    model[0][0].eval()
    model[0][1].train()
    modes = [module.training for module in model.modules()]
    viz.collect(model, [(batch, "labels") for batch in BATCHES])
    with pytest.raises(RuntimeError):
        viz.collect(model, [torch.randn(2, 3, 5, 5)])
    assert [module.training for module in model.modules()] == modes
    assert not any(m._forward_pre_hooks or m._forward_hooks for m in model.modules())
    assert model(BATCHES[0]).requires_grad


def test_save_and_load(tmp_path: Path) -> None:
    """Every array and every name comes back."""
    model = model_with(Activation("c", 4, 16), Activation("b", 4, 16))
    saved = viz.collect(model, BATCHES)
    saved.save(tmp_path / "record.npz")
    loaded = viz.Collection.load(tmp_path / "record.npz")
    assert loaded.sample_count == saved.sample_count == 8
    np.testing.assert_array_equal(loaded.images, saved.images)
    for one, other in zip(loaded, saved, strict=True):
        assert (one.name, one.op) == (other.name, other.op)
        for field in ("x", "y", "samples", "slopes", "intercepts", "resting_slopes"):
            np.testing.assert_array_equal(getattr(one, field), getattr(other, field))
    np.testing.assert_array_equal(loaded["0.1"].attention, saved["0.1"].attention)
    assert loaded["1.1"].attention is None


def test_other_files_are_refused(tmp_path: Path) -> None:
    """A file of NumPy that is something else."""
    np.savez(tmp_path / "other.npz", x=np.zeros(3))
    with pytest.raises(ValueError, match=r"was not written by Collection\.save"):
        viz.Collection.load(tmp_path / "other.npz")
