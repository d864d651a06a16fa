"""A small convolutional network with DY-ReLU-B (arXiv 2003.10027)."""

import functools

import torch
from torch import nn

PIECES = 2
REDUCTION = 4
WIDTHS = (16, 32, 32)
CLASSES = 10


class DyReLUB(nn.Module):
    """DY-ReLU, variant B: y = max_k(a_k * x + b_k).

    Slopes a_k and intercepts b_k differ per sample and channel and come from
    the input itself: mean over the image, two linear layers, 2 * sigmoid - 1.
    The second layer's 2 * PIECES * C outputs hold all slopes first, then all
    intercepts: a_1[C], a_2[C], b_1[C], b_2[C].
    """

    def __init__(self, channels: int) -> None:
        """Takes C, the number of channels."""
        super().__init__()
        hidden = channels // REDUCTION
        self.channels = channels
        self.fc1 = nn.Linear(channels, hidden)
        self.relu = nn.ReLU()
        self.fc2 = nn.Linear(hidden, 2 * PIECES * channels)
        self.sigmoid = nn.Sigmoid()
        self.register_buffer(
            "lambdas", torch.tensor([1.0] * PIECES + [0.5] * PIECES)
        )
        self.register_buffer(
            "init_v", torch.tensor([1.0] + [0.0] * (2 * PIECES - 1))
        )

    def coefficients(self, x: torch.Tensor) -> torch.Tensor:
        """Maps x [N, C, H, W] to coefficients [N, 2 * PIECES, C, 1, 1]."""
        theta = x.mean(dim=(2, 3))
        theta = self.relu(self.fc1(theta))
        theta = 2 * self.sigmoid(self.fc2(theta)) - 1
        theta = theta.view(-1, 2 * PIECES, self.channels, 1, 1)
        lambdas = self.lambdas.view(-1, 1, 1, 1)
        return theta * lambdas + self.init_v.view(-1, 1, 1, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Maps x [N, C, H, W] to a tensor of the same shape."""
        theta = self.coefficients(x)
        pieces = (
            x * theta[:, k] + theta[:, PIECES + k] for k in range(PIECES)
        )
        return functools.reduce(torch.maximum, pieces)


def block(inputs: int, outputs: int, stride: int) -> nn.Sequential:
    """Returns a 3x3 convolution, batch norm and DY-ReLU-B in a row.

    It maps [N, inputs, H, W] to [N, outputs, H / stride, W / stride].
    """
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1, bias=False),
        nn.BatchNorm2d(outputs),
        DyReLUB(outputs),
    )


class DigitsNet(nn.Module):
    """Three blocks, global average pooling and a linear layer."""

    def __init__(self) -> None:
        """Builds the layers with PyTorch's initial weights."""
        super().__init__()
        first, second, third = WIDTHS
        self.features = nn.Sequential(
            block(1, first, stride=1),
            block(first, second, stride=2),
            block(second, third, stride=1),
        )
        self.classifier = nn.Linear(third, CLASSES)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Maps images [N, 1, 8, 8], grey 0 to 1, to logits [N, 10]."""
        features = self.features(images)
        return self.classifier(features.mean(dim=(2, 3)))
