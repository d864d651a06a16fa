"""Small models and layers for the tests of dyrelu.viz."""

from __future__ import annotations

import dyrelu.torch_ops as ops
import numpy as np
import torch
from dyrelu.viz import Layer
from torch import nn


class Activation(nn.Module):
    """An operator with two linear layers, as a user would write it."""

    def __init__(self, op: str, inputs: int, rows: int, **options: object) -> None:
        super().__init__()
        self.op, self.options = op, options
        self.fc1 = nn.Linear(inputs, 3)
        self.fc2 = nn.Linear(3, rows)
        self.wp = nn.Parameter(torch.randn(1, inputs)) if op == "c" else None

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """One call."""
        operands = [self.fc1.weight, self.fc1.bias, self.fc2.weight, self.fc2.bias]
        if self.wp is not None:
            operands.append(self.wp)
        return getattr(ops, self.op)(x, *operands, **self.options)


def model_with(*activations: nn.Module) -> nn.Sequential:
    """Convolutions of 4 channels with these activations behind them."""
    torch.manual_seed(0)
    parts: list[nn.Module] = []
    for activation in activations:
        convolution = nn.Conv2d(4, 4, 3, padding=1)
        parts.append(nn.Sequential(convolution, activation))
    return nn.Sequential(*parts)


def layer_of(slopes: np.ndarray, intercepts: np.ndarray, **fields: object) -> Layer:
    """A layer of these coefficients [M, K, C] at random inputs, one a sample."""
    samples, _, channels = slopes.shape
    x = np.random.default_rng(1).normal(size=(samples, channels))
    values = {
        "name": "layer",
        "op": "b",
        "x": x,
        "y": (slopes * x[:, None] + intercepts).max(axis=1),
        "samples": np.arange(samples),
        "slopes": slopes,
        "intercepts": intercepts,
        "resting_slopes": np.array([1.0] + [0.0] * (slopes.shape[1] - 1)),
        "resting_intercepts": np.zeros(slopes.shape[1]),
    }
    return Layer(**values | fields)  # type: ignore[arg-type]


def random_layer(seed: int = 0, samples: int = 40, channels: int = 5) -> Layer:
    """A layer near ReLU whose channels differ more and more between samples."""
    generator = np.random.default_rng(seed)
    spread = np.linspace(0.02, 0.3, channels)
    noise = generator.normal(size=(2, samples, 2, channels)) * spread
    return layer_of(noise[0] + np.array([[1.0], [0.0]]), 0.5 * noise[1])
