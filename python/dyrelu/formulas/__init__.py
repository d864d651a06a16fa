"""The operators of dyrelu.torch_ops and their parts as formulas of PyTorch.

Operands have the shapes and the attributes the meaning that the ops have in
docs/spec.md. Parts take x with the channels first, [N, C, S...].
"""

from .coefficients import (
    HIDDEN,
    ORDERS,
    accumulator,
    apply_layers,
    choose,
    make_coefficients,
    pool,
)
from .operators import FUNCTIONS, SE_HYPER, VERSION, aprelu_slopes, count_groups
from .pieces import (
    channels_back,
    channels_first,
    make_attention,
    maximum,
    spread,
)

__all__ = [
    "FUNCTIONS",
    "HIDDEN",
    "ORDERS",
    "SE_HYPER",
    "VERSION",
    "accumulator",
    "apply_layers",
    "aprelu_slopes",
    "channels_back",
    "channels_first",
    "choose",
    "count_groups",
    "make_attention",
    "make_coefficients",
    "maximum",
    "pool",
    "spread",
]
