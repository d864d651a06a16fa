"""How published implementations name and order what is in their state dicts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Spelling:
    """The names of the layers under a module's prefix, and of their batch norms."""

    first: str
    second: str
    first_norms: tuple[str, ...] = ()
    second_norms: tuple[str, ...] = ()


# The first of which one name is there is taken.
SPELLINGS = (
    Spelling("fc1", "fc2", ("bn1", "bn"), ("bn2",)),
    Spelling("conv1.conv", "conv2.conv", ("conv1.bn",), ("conv2.bn",)),
    Spelling("conv1.0", "conv2.0", ("conv1.1",), ("conv2.1",)),
    Spelling("conv_reduce", "conv_expand"),
    Spelling("fc_squeeze", "fc_excitation", ("bn_squeeze",), ("bn_excitation",)),
    Spelling("squeeze", "excite", ("bn1", "norm1"), ("bn2", "norm2")),
)

# Names of nn.Sequential, whose layers are found by their numbers.
SEQUENCES = ("fc", "coef", "coef_net", "hyperfunction", "hyper", "se", "excitation")

# The 1x1 convolution of variant C, and its batch norm.
ATTENTIONS = (
    ("attention", ()),
    ("conv1x1", ()),
    ("spatial", ()),
    ("sptial", ()),
    ("spa.0", ("spa.1",)),
    ("spa", ()),
)

# Buffers with the ranges lambda of slopes and intercepts, K each or one for all K; with
# alpha and beta; and with alpha or beta alone.
RANGES = ("lambdas", "coef")
INITIALS = ("init_v", "bias", "const")
ALPHAS = ("v_init", "a_init", "init_a")
BETAS = ("b_init", "init_b")

# Buffers that only modules with their coefficients in this order have: ranges and
# initial values that are 2 K numbers each, for t.view(-1, C, 2 * K) * lambdas + init_v.
ORDERED = (("lambdas", "init_v"), "channel_major")

# What from_state_dict and convert_state_dict must be told of what these repositories
# publish, by repository.
PUBLISHED: Mapping[str, Mapping[str, Any]] = {
    "Islanna/DynamicReLU": {"order": "channel_major"},
    "microsoft/DynamicHead": {"order": "interleaved", "norm": "hard_sigmoid"},
    "open-mmlab/mmdetection": {"order": "interleaved", "norm": "hard_sigmoid"},
    "fschmid56/EfficientAT": {"order": "channel_major"},
    "liyunsheng13/micronet": {"order": "interleaved"},
    "PlumedSerpent/Adaptively-Parametric-RELU-pytorch": {"negative_scale": 2.0},
}
