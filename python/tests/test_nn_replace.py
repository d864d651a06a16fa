"""replace_activations: DY-ReLU in the place of ReLU."""

from __future__ import annotations

import warnings

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu.nn import DyReLUB, DyReLUC, replace_activations
from torch import nn

pytestmark = pytest.mark.usefixtures("uncompiled")

X = torch.randn(2, 3, 8, 8, generator=torch.Generator().manual_seed(0))


def network() -> nn.Sequential:
    """Three activations of different widths, one of them after pooling."""
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(3, 8, 3),
        nn.BatchNorm2d(8),
        nn.ReLU(inplace=True),
        nn.Sequential(nn.Conv2d(8, 12, 1), nn.ReLU6()),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(12, 5),
        nn.ReLU(),
        nn.Linear(5, 2),
    )


class Residual(nn.Module):
    """One ReLU called twice, and a function."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 4, 1)
        self.conv2 = nn.Conv2d(4, 6, 1)
        self.relu = nn.ReLU()

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """[N, 6, H, W]."""
        y = self.relu(self.conv2(self.relu(self.conv1(x))))
        return nn.functional.relu(y - 0.1) + (y + 1).relu()


def replaced(model: nn.Module) -> dict[str, int]:
    """The names and channels of what is now DY-ReLU."""
    return {
        name: module.channels
        for name, module in model.named_modules()
        if isinstance(module, (DyReLUB, DyReLUC))
    }


def test_every_activation_is_replaced() -> None:
    """With its channels; the result is the same at first."""
    model = network()
    expected = model.eval()(X)
    result = replace_activations(model, DyReLUB, X)
    assert result is model
    assert replaced(model) == {"2": 8, "3.1": 12, "7": 5}
    # ReLU6 and DY-ReLU differ above 6, where nothing is here.
    torch.testing.assert_close(model(X), expected)


def test_nothing_else_changes() -> None:
    """Statistics and training flags."""
    model = network().train()
    model[3].eval()
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    replace_activations(model, lambda channels: DyReLUC(channels, 2), X)
    for name, tensor in before.items():
        assert torch.equal(model.state_dict()[name], tensor), name
    assert model.training and model[1].training and model[2].training
    assert not model[3].training and not model[3][1].training
    assert model[2].fc1.out_features == 4


def test_type_and_device() -> None:
    """New parameters are like the activation's input."""
    model = replace_activations(network().double(), DyReLUB, X.double())
    assert all(p.dtype == torch.float64 for p in model.parameters())
    with torch.device("meta"):
        model = network()
    replace_activations(model, DyReLUB, X.to("meta"))
    assert all(p.is_meta for p in model.parameters())


def test_kinds_and_select() -> None:
    """What is replaced can be said."""
    model = replace_activations(network(), DyReLUB, X, kinds=(nn.ReLU6,))
    assert replaced(model) == {"3.1": 12}
    model = replace_activations(
        network(), DyReLUB, X, select=lambda name, _: name > "3"
    )
    assert replaced(model) == {"3.1": 12, "7": 5}


def test_one_object_at_two_places() -> None:
    """Each place has an activation of its own."""
    act = nn.ReLU()
    model = nn.Sequential(nn.Conv2d(3, 4, 1), act, nn.Conv2d(4, 6, 1), act)
    replace_activations(model, DyReLUB, X)
    assert replaced(model) == {"1": 4, "3": 6}


def test_shared_calls() -> None:
    """One module with two calls is an error, which leaves the model alone."""
    model = Residual()
    with pytest.raises(ValueError, match=r"more than once .*: relu; trace=True gives"):
        replace_activations(model, DyReLUB, X)
    assert isinstance(model.relu, nn.ReLU)


def test_trace() -> None:
    """Each call, of functions and methods too, has a module of its own."""
    torch.manual_seed(0)
    model = Residual()
    expected = model(X)
    result = replace_activations(model, DyReLUB, X, trace=True)
    assert sorted(replaced(result).values()) == [4, 6, 6, 6]
    torch.testing.assert_close(result(X), expected)
    result.relu_1.fc2.bias.data.fill_(0.5)
    assert not torch.allclose(result(X), expected)
    assert replaced(model) == {}


def test_unreached() -> None:
    """A warning names what stays."""
    model = nn.ModuleDict({"used": nn.ReLU(), "unused": nn.ReLU()})
    model.forward = lambda x: model["used"](x)
    with pytest.warns(UserWarning, match="not replaced: unused$"):
        replace_activations(model, DyReLUB, X)
    assert replaced(model) == {"used": 3}


def test_no_warning_otherwise() -> None:
    """Usually there is nothing to say."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        replace_activations(network(), DyReLUB, X)


def test_errors() -> None:
    """What was expected and what came."""
    with pytest.raises(ValueError, match="Linear has no ReLU, ReLU6 to replace"):
        replace_activations(nn.Linear(2, 2), DyReLUB, X)
    with pytest.raises(
        ValueError, match=r"0: expected an input \[N, C, ...\], got \[3"
    ):
        replace_activations(nn.Sequential(nn.ReLU()), DyReLUB, torch.randn(3))


def test_a_failing_model_is_left_alone() -> None:
    """The activations are back when the example does not fit."""
    model = network()
    with pytest.raises(RuntimeError):
        replace_activations(model, DyReLUB, X[:, :2])
    assert isinstance(model[2], nn.ReLU) and isinstance(model[3][1], nn.ReLU6)


def test_type_errors() -> None:
    """What was expected and what came."""
    x = torch.zeros(1, 3, 8, 8)
    with pytest.raises(TypeError, match="model: expected a torch.nn.Module, got int"):
        replace_activations(3, DyReLUB, x)
    for make in (3, DyReLUB(4)):
        message = "make: .* the class DyReLUB, got an object of the class "
        with pytest.raises(TypeError, match=message + type(make).__name__):
            replace_activations(nn.Sequential(nn.ReLU()), make, x)
    message = "make: expected what makes a torch.nn.Module, got NoneType"
    with pytest.raises(TypeError, match=message):
        replace_activations(nn.Sequential(nn.ReLU()), lambda channels: None, x)
