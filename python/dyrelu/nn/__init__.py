"""DY-ReLU and its relatives as modules of PyTorch.

    from dyrelu.nn import DyReLUB

    act = DyReLUB(64)
    y = act(x)  # x [N, 64, H, W]

docs/nn.md is the guide.
"""

from __future__ import annotations

from dyrelu import kernels
from dyrelu.nn.annealing import TemperatureAnnealing
from dyrelu.nn.relatives import APReLU, Maxout, SqueezeExcite
from dyrelu.nn.replace import replace_activations
from dyrelu.nn.shift_max import DyShiftMax
from dyrelu.nn.variants import DyReLUA, DyReLUB, DyReLUC

__all__ = [
    "APReLU",
    "DyReLUA",
    "DyReLUB",
    "DyReLUC",
    "DyShiftMax",
    "Maxout",
    "SqueezeExcite",
    "TemperatureAnnealing",
    "replace_activations",
]

kernels.enable_by_default()
