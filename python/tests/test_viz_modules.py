"""dyrelu.viz sees the modules of dyrelu.nn, and what dyrelu.torch.optimize puts in."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")
pytest.importorskip("matplotlib", reason="matplotlib is not installed")

from dyrelu import nn, viz
from viz_models import model_with

MODULES = {
    "a": nn.DyReLUA(4),
    "b": nn.DyReLUB(4),
    "c": nn.DyReLUC(4),
    "aprelu": nn.APReLU(4),
    "se": nn.SqueezeExcite(4),
}


@pytest.mark.parametrize("memory", [torch.contiguous_format, torch.channels_last])
@pytest.mark.parametrize("op", MODULES)
def test_functions_give_the_outputs(op: str, memory: torch.memory_format) -> None:
    """pi max_k(a_k x + b_k) of the record is what the module computes."""
    model = model_with(MODULES[op])
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.5)
    model = model.to(memory_format=memory)
    x = torch.randn(3, 4, 5, 6).to(memory_format=memory)
    (layer,) = viz.collect(model, [x], points=90, images=3)
    assert (layer.name, layer.op, layer.channels) == ("0.1", op, 4)
    pi = np.ones((3, 5, 6)) if layer.attention is None else layer.attention
    for channel in range(4):
        inputs = layer.x[:, channel].reshape(3, 30)
        for sample in range(3):
            y = layer.evaluate(channel, inputs[sample])[sample]
            actual = layer.y[:, channel].reshape(3, 30)[sample]
            wanted = pi[sample].ravel() * y
            np.testing.assert_allclose(actual, wanted, atol=1e-5)


def test_modules_of_several_channels_are_skipped_with_the_reason() -> None:
    """Maxout and shift-max are no functions of one input."""
    shift_max = torch.nn.Sequential(nn.DyShiftMax(4), nn.DyReLUB(4))
    collection = viz.collect(model_with(shift_max), [torch.randn(2, 4, 5, 6)])
    assert [layer.name for layer in collection] == ["0.1.1"]
    assert "two channels" in collection.skipped["0.1.0"]


@pytest.mark.usefixtures("extension")
def test_modules_of_others_are_seen_once_they_are_optimized() -> None:
    """A DY-ReLU-B of PyTorch's operators, replaced by the compiler."""
    from dyrelu.torch import optimize

    class Other(torch.nn.Module):
        """As one would write it: a_1[C] a_2[C] b_1[C] b_2[C]."""

        def __init__(self) -> None:
            super().__init__()
            self.fc1 = torch.nn.Linear(4, 2)
            self.fc2 = torch.nn.Linear(2, 16)

        def coefficients(self, x: torch.Tensor) -> torch.Tensor:
            """[N, 4, C]."""
            h = torch.relu(self.fc1(x.mean(dim=(2, 3))))
            t = 2 * torch.sigmoid(self.fc2(h)) - 1
            scales = torch.tensor([1.0, 1.0, 0.5, 0.5])
            return t.view(-1, 4, 4) * scales[:, None] + torch.eye(4)[0, :, None]

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            """One call."""
            a1, a2, b1, b2 = self.coefficients(x)[..., None, None].unbind(1)
            return torch.maximum(a1 * x + b1, a2 * x + b2)

    model = model_with(Other())
    x = torch.randn(3, 4, 5, 6)
    with torch.no_grad():
        wanted = model[0][1].coefficients(model[0][0](x)).numpy()
    (layer,) = viz.collect(optimize(model), [x])
    np.testing.assert_allclose(layer.slopes, wanted[:, :2], atol=1e-5)
    np.testing.assert_allclose(layer.intercepts, wanted[:, 2:], atol=1e-5)
