"""DY-ReLU and its relatives as modules of PyTorch.

    from dyrelu.nn import DyReLUB

    act = DyReLUB(64)
    y = act(x)  # x [N, 64, H, W]

docs/nn.md is the guide.
"""

from __future__ import annotations

from dyrelu.errors import lacks_pytorch

try:
    import torch as _torch  # noqa: F401
except ImportError as error:
    raise lacks_pytorch(__name__) from error

from dyrelu import kernels as _kernels  # noqa: F401  (enables compiled operators)
from dyrelu.nn.annealing import TemperatureAnnealing
from dyrelu.nn.loading import Source, convert_state_dict
from dyrelu.nn.relatives import APReLU, Maxout, SqueezeExcite
from dyrelu.nn.replace import replace_activations
from dyrelu.nn.shift_max import DyShiftMax
from dyrelu.nn.spellings import PUBLISHED
from dyrelu.nn.variants import DyReLUA, DyReLUB, DyReLUC

__all__ = [
    "PUBLISHED",
    "APReLU",
    "DyReLUA",
    "DyReLUB",
    "DyReLUC",
    "DyShiftMax",
    "Maxout",
    "Source",
    "SqueezeExcite",
    "TemperatureAnnealing",
    "convert_state_dict",
    "replace_activations",
]
