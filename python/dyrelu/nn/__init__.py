"""DY-ReLU and its relatives as modules of PyTorch.

    from dyrelu.nn import DyReLUB

    act = DyReLUB(64)
    y = act(x)  # x [N, 64, H, W]

docs/nn.md is the guide.
"""

from __future__ import annotations

from dyrelu.nn.variants import DyReLUA, DyReLUB, DyReLUC

__all__ = ["DyReLUA", "DyReLUB", "DyReLUC"]
