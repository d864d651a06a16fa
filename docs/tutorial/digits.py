"""What the lessons share: images, a network with any activation, and training."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from dyrelu.nn import (
    APReLU,
    DyReLUA,
    DyReLUB,
    DyReLUC,
    Maxout,
    SqueezeExcite,
    TemperatureAnnealing,
)

DATA = Path(__file__).resolve().parents[2] / "examples" / "digits" / "digits.npz"
BATCH = 50
STRIDES = (1, 2, 1)
LEARNING_RATE = 1e-2


@dataclass(frozen=True)
class Setting:
    """How large the network is, how many images train it, and how often."""

    widths: tuple[int, int, int]
    images: int
    epochs: int


# Too few weights for the task, and too few images for the weights.
THIN = Setting((4, 4, 8), images=1200, epochs=30)
FEW_IMAGES = Setting((8, 16, 16), images=400, epochs=80)
# What the other lessons look at and deploy.
PLENTY = Setting((8, 16, 16), images=1200, epochs=30)


@dataclass(frozen=True)
class Split:
    """Images [N, 1, 8, 8] f32, grey 0 to 1, and labels [N] i64, 0 to 9."""

    images: Tensor
    labels: Tensor


def load(setting: Setting) -> tuple[Split, Split]:
    """Images to train on and the others, which are held out; always the same."""
    with np.load(DATA) as file:
        images, labels = file["images"], file["labels"]
    order = np.random.default_rng(0).permutation(len(images))
    x = torch.from_numpy(images[order, None] / np.float32(16))
    y = torch.from_numpy(labels[order].astype(np.int64))
    first, rest = slice(setting.images), slice(setting.images, None)
    return Split(x[first], y[first]), Split(x[rest], y[rest])


# Each activation for C channels. Reductions are small because the network is.
ACTIVATIONS: dict[str, Callable[[int], nn.Module]] = {
    "ReLU": lambda c: nn.ReLU(),
    "PReLU": nn.PReLU,
    "SE": lambda c: nn.Sequential(nn.ReLU(), SqueezeExcite(c, 1 / 4, rd_divisor=1)),
    "APReLU": APReLU,
    "Maxout": lambda c: Maxout(2),
    "DY-ReLU-A": DyReLUA,
    "DY-ReLU-B": DyReLUB,
    "DY-ReLU-C": DyReLUC,
}


def network(activation: str, setting: Setting) -> nn.Sequential:
    """Three convolutions with batch norm and an activation each, and a linear layer.

    It maps images [N, 1, 8, 8] to logits [N, 10].
    """
    model = nn.Sequential()
    inputs = 1
    for i, (width, stride) in enumerate(zip(setting.widths, STRIDES, strict=True), 1):
        # Maxout takes the larger of two channels, so there must be twice as many.
        outputs = 2 * width if activation == "Maxout" else width
        convolution = nn.Conv2d(inputs, outputs, 3, stride, padding=1, bias=False)
        model.add_module(f"conv{i}", convolution)
        model.add_module(f"norm{i}", nn.BatchNorm2d(outputs))
        model.add_module(f"act{i}", ACTIVATIONS[activation](width))
        inputs = width
    model.add_module("pool", nn.AdaptiveAvgPool2d(1))
    model.add_module("flatten", nn.Flatten())
    model.add_module("classifier", nn.Linear(inputs, 10))
    return model


def train(model: nn.Module, split: Split, epochs: int, seed: int) -> None:
    """Trains in place, with batches in an order that the seed fixes."""
    generator = torch.Generator().manual_seed(seed)
    optimizer = torch.optim.AdamW(model.parameters())
    steps = epochs * (len(split.labels) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, LEARNING_RATE, total_steps=steps
    )
    has_attention = any(isinstance(module, DyReLUC) for module in model.modules())
    annealing = TemperatureAnnealing(model) if has_attention else None
    model.train()
    for _ in range(epochs):
        order = torch.randperm(len(split.labels), generator=generator)
        for batch in order.split(BATCH):
            step(model, optimizer, split.images[batch], split.labels[batch])
            schedule.step()
        if annealing is not None:
            annealing.step()


def step(
    model: nn.Module, optimizer: torch.optim.Optimizer, images: Tensor, labels: Tensor
) -> None:
    """One step of training."""
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(images), labels).backward()
    optimizer.step()


@torch.no_grad()
def accuracy(model: nn.Module, split: Split) -> float:
    """The share of images that get their own label, in percent."""
    model.eval()
    right = model(split.images).argmax(dim=1) == split.labels
    return 100 * right.double().mean().item()
