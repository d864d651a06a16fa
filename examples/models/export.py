"""Writes the models as linalg on tensors, once for each exporter that can.

Each file's first line says which dyrelu ops the model is. Constants of more than
64 elements become splats: the files are about the ops, and stay small.
"""

from __future__ import annotations

import math
import re
import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch
from blocks import (
    DyHeadBlock,
    DynamicMobileNetBlock,
    MobileFormerBlock,
    SEResNetBlock,
)
from exporters.command import EXPORTERS, Export, main
from networks import MobileNetV2, ResNet18
from torch import nn

HERE = Path(__file__).resolve().parent
KEPT = 64  # elements of a constant whose values stay


@dataclass(frozen=True)
class Model:
    """A model, the shapes of its inputs, and the dyrelu ops that it is."""

    make: Callable[[], nn.Module]
    shapes: tuple[tuple[int, ...], ...]
    raises: str

    def module(self) -> nn.Module:
        """The model with random weights, always the same."""
        torch.manual_seed(0)
        return self.make().eval()

    def inputs(self) -> tuple[torch.Tensor, ...]:
        """Random inputs, always the same."""
        torch.manual_seed(1)
        return tuple(torch.randn(shape) for shape in self.shapes)


def mobilenet(variant: str) -> Model:
    """MobileNetV2 at a quarter of its width."""
    return Model(
        lambda: MobileNetV2(variant, 0.25, 10),
        ((1, 3, 64, 64),),
        f"dyrelu.{variant.lower()} x 35",
    )


IMAGE = (2, 16, 12, 14)
LEVELS = ((2, 16, 24, 28), IMAGE, (2, 16, 6, 7))

MODELS = {
    "mobilenetv2-a": mobilenet("A"),
    "mobilenetv2-b": mobilenet("B"),
    "mobilenetv2-c": mobilenet("C"),
    "resnet18-b": Model(lambda: ResNet18(16, 10), ((1, 3, 64, 64),), "dyrelu.b x 17"),
    "se-resnet-block": Model(SEResNetBlock, ((2, 64, 7, 7),), "dyrelu.b x 1"),
    "dyhead-block": Model(DyHeadBlock, LEVELS, "dyrelu.b x 1"),
    "mobile-former-block": Model(
        MobileFormerBlock, (IMAGE, (6, 2, 24)), "dyrelu.b x 2"
    ),
    "dynamic-mobilenet-block": Model(DynamicMobileNetBlock, (IMAGE,), "dyrelu.b x 2"),
}
JAX_MODEL, JAX_RAISES = "jax-network-b", "dyrelu.b x 3"


def jax_text() -> str:
    """The network of JAX through StableHLO."""
    import jax
    from exporters import jax as exporter
    from jax_network import network, shapes

    parameters = jax.tree.map(
        lambda shape: jax.ShapeDtypeStruct(shape, "float32"),
        shapes(),
        is_leaf=lambda one: isinstance(one, tuple),
    )
    image = jax.ShapeDtypeStruct((2, 32, 32, 3), "float32")
    return exporter.stablehlo(network, (parameters, image))


CONSTANT = re.compile(
    r"(dense_resource<([^>]*)>|dense<\"0x([0-9A-F]*)\">) : tensor<([0-9x]+)xf32>"
)
RESOURCE = re.compile(r'^ +"?([^":]+)"?: "0x(04000000)?([0-9A-F]*)",?$', re.MULTILINE)


def elided(text: str) -> str:
    """The text with splats of a value of theirs for large constants."""
    blobs = {m[1]: m[3] for m in RESOURCE.finditer(text)}
    dropped = set()

    def replaced(match: re.Match[str]) -> str:
        shape = match[4]
        if math.prod(int(size) for size in shape.split("x")) <= KEPT:
            return match[0]
        name = match[2]
        values = blobs[name.strip('"')] if name else match[3]
        dropped.add(name)
        (value,) = struct.unpack("<f", bytes.fromhex(values[:8]))
        return f"dense<{value:.6e}> : tensor<{shape}xf32>"

    text = CONSTANT.sub(replaced, text)
    kept = "\n".join(
        line
        for line in text.splitlines()
        if not ((m := RESOURCE.match(line)) and m[1] in dropped)
    )
    # The last entry that is left has no comma after it.
    return re.sub(r",(?=\n +}\n +}\n#-})", "", kept) + "\n"


def files() -> list[Export]:
    """The models of PyTorch."""

    def text(model: Model, exporter: str) -> str:
        return elided(EXPORTERS[exporter](model.module(), model.inputs()))

    return [
        Export(name, model.raises, partial(text, model))
        for name, model in MODELS.items()
    ]


if __name__ == "__main__":
    jax_files = [Export(JAX_MODEL, JAX_RAISES, lambda _: elided(jax_text()))]
    sys.exit(main(__doc__, HERE / "exported", files(), jax_files))
