"""What Inductor is told of how operators take their operands.

Operators of dyrelu take x as it is laid out. The gradient of a result may come in
another layout, since convolutions next to each other differ in theirs; Inductor's code
for such a copy is quicker than PyTorch's, which is what the operator would do.
"""

from __future__ import annotations

from typing import Any

import torch


def _lay_out_like_x(node: Any, dy: Any, x: Any, *args: Any, **keywords: Any) -> Any:
    """dy, an operand in Inductor's representation, in the order of x's strides."""
    from torch._inductor import ir
    from torch._inductor.virtualized import V

    stride = x.maybe_get_stride()
    if stride is not None:
        order = ir.get_stride_order(stride, V.graph.sizevars.shape_env)
        dy = ir.ExternKernel.require_stride_order(dy, order)
    return (dy, x, *args), keywords


def constrain() -> None:
    """To be called before Inductor compiles."""
    from torch._inductor import lowering

    operator = torch.ops.dyrelu.normalized_gradients.default
    if operator not in lowering.lowerings:
        lowering.make_fallback(operator, _lay_out_like_x, warn=False)
