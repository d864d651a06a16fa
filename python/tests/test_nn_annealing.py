"""The temperature of DyReLUC."""

from __future__ import annotations

import copy

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu.nn import DyReLUB, DyReLUC, TemperatureAnnealing
from nn_support import image, randomize

pytestmark = pytest.mark.usefixtures("uncompiled")


def network() -> torch.nn.Module:
    """Two activations with a temperature, one without."""
    return torch.nn.Sequential(
        DyReLUC(4, tau=3.0), torch.nn.Sequential(DyReLUB(4), DyReLUC(4))
    )


def temperatures(model: torch.nn.Module) -> list[float]:
    """What the modules have."""
    return [float(m.temperature) for m in model.modules() if isinstance(m, DyReLUC)]


def test_schedule() -> None:
    """From start to end in equal steps, and no further."""
    model = network()
    annealing = TemperatureAnnealing(model, start=9.0, end=1.0, steps=4)
    seen = [temperatures(model)]
    for _ in range(6):
        annealing.step()
        seen.append(temperatures(model))
        assert annealing.temperature == seen[-1][0]
    assert seen == [[t, t] for t in (9.0, 7.0, 5.0, 3.0, 1.0, 1.0, 1.0)]


def test_defaults() -> None:
    """From 10 to 1 in ten steps."""
    model = DyReLUC(4, tau=2.0)
    annealing = TemperatureAnnealing(model)
    assert temperatures(model) == [10.0]
    for _ in range(10):
        annealing.step()
    assert temperatures(model) == [1.0]


def test_temperature_matters() -> None:
    """A low temperature makes a sharper attention."""
    module = randomize(DyReLUC(4))
    x = image(4).float()
    annealing = TemperatureAnnealing(module, steps=1)
    before = module(x)
    annealing.step()
    assert not torch.allclose(before, module(x))


def test_state_goes_with_the_model() -> None:
    """state_dict and deepcopy have the temperature."""
    model = network()
    annealing = TemperatureAnnealing(model, steps=3)
    annealing.step()
    assert temperatures(copy.deepcopy(model)) == [7.0, 7.0]
    other = network()
    other.load_state_dict(model.state_dict())
    assert temperatures(other) == [7.0, 7.0]


def test_resume() -> None:
    """A schedule goes on where its state was taken."""
    first = TemperatureAnnealing(network(), steps=5)
    first.step()
    first.step()
    model = network()
    second = TemperatureAnnealing(model, steps=5)
    second.load_state_dict(first.state_dict())
    assert temperatures(model) == pytest.approx([6.4, 6.4], rel=1e-6)
    second.step()
    assert second.last_step == 3


def test_errors() -> None:
    """What was expected and what came."""
    with pytest.raises(ValueError, match="must have a DyReLUC, DyReLUB has none"):
        TemperatureAnnealing(DyReLUB(4))
    with pytest.raises(ValueError, match="end must be positive and finite, got 0"):
        TemperatureAnnealing(network(), end=0)
    with pytest.raises(ValueError, match="steps must be 1 or more, got 0"):
        TemperatureAnnealing(network(), steps=0)
    with pytest.raises(KeyError, match=r"'last_step' is missing, there are \['a'\]"):
        TemperatureAnnealing(network()).load_state_dict({"a": 1})
