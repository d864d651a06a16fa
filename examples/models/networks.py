"""Whole networks: MobileNetV2 and ResNet-18, with DY-ReLU for each ReLU."""

from __future__ import annotations

from dynamic_relu import DyReLU
from torch import Tensor, nn

# MobileNetV2: expansion, channels, blocks, stride (arXiv 1801.04381, table 2).
STAGES = (
    (1, 16, 1, 1),
    (6, 24, 2, 2),
    (6, 32, 3, 2),
    (6, 64, 4, 2),
    (6, 96, 3, 1),
    (6, 160, 3, 2),
    (6, 320, 1, 1),
)


def convolution(
    inputs: int, outputs: int, size: int = 1, stride: int = 1, groups: int = 1
) -> list[nn.Module]:
    """A convolution without bias, and its batch norm."""
    padding = size // 2
    return [
        nn.Conv2d(inputs, outputs, size, stride, padding, groups=groups, bias=False),
        nn.BatchNorm2d(outputs),
    ]


class InvertedResidual(nn.Module):
    """Wider, depthwise, narrower; DY-ReLU after the first two."""

    def __init__(
        self, inputs: int, outputs: int, stride: int, expansion: int, variant: str
    ) -> None:
        """Takes channels, the stride, how much wider, and DY-ReLU's variant."""
        super().__init__()
        wide = inputs * expansion
        parts: list[nn.Module] = []
        if expansion != 1:
            parts += [*convolution(inputs, wide), DyReLU(wide, variant)]
        parts += [*convolution(wide, wide, 3, stride, wide), DyReLU(wide, variant)]
        self.parts = nn.Sequential(*parts, *convolution(wide, outputs))
        self.residual = stride == 1 and inputs == outputs

    def forward(self, x: Tensor) -> Tensor:
        """[N, inputs, H, W] to [N, outputs, H / stride, W / stride]."""
        return x + self.parts(x) if self.residual else self.parts(x)


class MobileNetV2(nn.Module):
    """MobileNetV2 with 35 DY-ReLUs."""

    def __init__(self, variant: str, width: float = 1.0, classes: int = 1000) -> None:
        """Takes DY-ReLU's variant and the width multiplier."""
        super().__init__()

        def scaled(channels: int) -> int:
            return max(8, int(channels * width + 4) // 8 * 8)

        channels, last = scaled(32), scaled(1280)
        parts = [*convolution(3, channels, 3, 2), DyReLU(channels, variant)]
        for expansion, outputs, blocks, stride in STAGES:
            for block in range(blocks):
                step = stride if block == 0 else 1
                wide = scaled(outputs)
                parts.append(InvertedResidual(channels, wide, step, expansion, variant))
                channels = wide
        parts += [*convolution(channels, last), DyReLU(last, variant)]
        self.features = nn.Sequential(*parts)
        self.classifier = nn.Linear(last, classes)

    def forward(self, x: Tensor) -> Tensor:
        """Images [N, 3, H, W] to logits [N, classes]."""
        return self.classifier(self.features(x).mean((2, 3)))


class BasicBlock(nn.Module):
    """Two 3x3 convolutions around a residual."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        """Takes channels and the stride."""
        super().__init__()
        self.first = nn.Sequential(
            *convolution(inputs, outputs, 3, stride), DyReLU(outputs)
        )
        self.second = nn.Sequential(*convolution(outputs, outputs, 3))
        same = stride == 1 and inputs == outputs
        shortcut = [] if same else convolution(inputs, outputs, 1, stride)
        self.shortcut = nn.Sequential(*shortcut)
        self.activation = DyReLU(outputs)

    def forward(self, x: Tensor) -> Tensor:
        """[N, inputs, H, W] to [N, outputs, H / stride, W / stride]."""
        return self.activation(self.second(self.first(x)) + self.shortcut(x))


class ResNet18(nn.Module):
    """ResNet-18 with 17 DY-ReLU-B."""

    def __init__(self, width: int = 64, classes: int = 1000) -> None:
        """Takes the first stage's channels."""
        super().__init__()
        parts = [
            *convolution(3, width, 7, 2),
            DyReLU(width),
            nn.MaxPool2d(3, 2, padding=1),
        ]
        channels = width
        for stage in range(4):
            outputs = width << stage
            parts.append(BasicBlock(channels, outputs, 1 if stage == 0 else 2))
            parts.append(BasicBlock(outputs, outputs, 1))
            channels = outputs
        self.features = nn.Sequential(*parts)
        self.classifier = nn.Linear(channels, classes)

    def forward(self, x: Tensor) -> Tensor:
        """Images [N, 3, H, W] to logits [N, classes]."""
        return self.classifier(self.features(x).mean((2, 3)))
