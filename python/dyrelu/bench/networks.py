"""The networks that are measured: MobileNetV2 (arXiv 1801.04381) and ResNet-18 (arXiv
1512.03385), with an activation of the caller's choice at every place.

`make(channels)` returns the activation for that many channels.
"""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor, nn

Make = Callable[[int], nn.Module]


def _convolution(
    channels: int,
    filters: int,
    make: Make | None,
    size: int = 1,
    stride: int = 1,
    groups: int = 1,
) -> nn.Sequential:
    """A convolution, a batch norm and, if there is one, an activation."""
    layers: list[nn.Module] = [
        nn.Conv2d(
            channels,
            filters,
            size,
            stride,
            padding=size // 2,
            groups=groups,
            bias=False,
        ),
        nn.BatchNorm2d(filters),
    ]
    if make is not None:
        layers.append(make(filters))
    return nn.Sequential(*layers)


class InvertedResidual(nn.Module):
    """MobileNetV2's block: expand, filter each channel, project."""

    def __init__(
        self, channels: int, filters: int, stride: int, expansion: int, make: Make
    ) -> None:
        super().__init__()
        wide = channels * expansion
        self.is_residual = stride == 1 and channels == filters
        layers = [_convolution(channels, wide, make)] if expansion != 1 else []
        self.layers = nn.Sequential(
            *layers,
            _convolution(wide, wide, make, 3, stride, wide),
            _convolution(wide, filters, None),
        )

    def forward(self, x: Tensor) -> Tensor:
        y: Tensor = self.layers(x)
        return x + y if self.is_residual else y


# Expansion, filters, blocks, stride of the first block.
_MOBILENET = (
    (1, 16, 1, 1),
    (6, 24, 2, 2),
    (6, 32, 3, 2),
    (6, 64, 4, 2),
    (6, 96, 3, 1),
    (6, 160, 3, 2),
    (6, 320, 1, 1),
)


def mobilenet_v2(make: Make, classes: int = 1000) -> nn.Module:
    """MobileNetV2 of width 1, for images [N, 3, H, W]."""
    layers: list[nn.Module] = [_convolution(3, 32, make, 3, 2)]
    channels = 32
    for expansion, filters, blocks, stride in _MOBILENET:
        for block in range(blocks):
            step = stride if block == 0 else 1
            layers.append(InvertedResidual(channels, filters, step, expansion, make))
            channels = filters
    layers += [
        _convolution(channels, 1280, make),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(1280, classes),
    ]
    return nn.Sequential(*layers)


class BasicBlock(nn.Module):
    """ResNet's block of two convolutions."""

    def __init__(self, channels: int, filters: int, stride: int, make: Make) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            _convolution(channels, filters, make, 3, stride),
            _convolution(filters, filters, None, 3),
        )
        self.shortcut = (
            nn.Identity()
            if stride == 1 and channels == filters
            else _convolution(channels, filters, None, 1, stride)
        )
        self.activation = make(filters)

    def forward(self, x: Tensor) -> Tensor:
        y: Tensor = self.activation(self.layers(x) + self.shortcut(x))
        return y


def resnet18(make: Make, classes: int = 1000) -> nn.Module:
    """ResNet-18, for images [N, 3, H, W]."""
    layers: list[nn.Module] = [_convolution(3, 64, make, 7, 2), nn.MaxPool2d(3, 2, 1)]
    channels = 64
    for filters, stride in ((64, 1), (128, 2), (256, 2), (512, 2)):
        layers.append(BasicBlock(channels, filters, stride, make))
        layers.append(BasicBlock(filters, filters, 1, make))
        channels = filters
    layers += [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(channels, classes)]
    return nn.Sequential(*layers)


NETWORKS: dict[str, Callable[[Make], nn.Module]] = {
    "mobilenet_v2": mobilenet_v2,
    "resnet18": resnet18,
}
