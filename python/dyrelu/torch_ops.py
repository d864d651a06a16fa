"""DY-ReLU and its relatives as operators of PyTorch, torch.ops.dyrelu.*.

    import dyrelu.torch_ops

    y = torch.ops.dyrelu.b(x, w1, b1, w2, b2)
    y = torch.ops.dyrelu.b(x, w1, b1, w2, b2, norm="hard_sigmoid", order="interleaved")

They run anywhere PyTorch runs, train, and stay one node each in torch.export and
torch.compile. Exported to MLIR (torch-mlir, iree-turbine) each is one
torch.operator "torch.dyrelu.*", which `dyrelu-opt --dyrelu-import` turns into the
op of that name; docs/importing.md shows how. for_onnx makes nodes of them that
torch.onnx.export writes.

Operands have the shapes and the attributes the meaning that the ops have in
docs/spec.md: x is [N, C, S...], or [N, S..., C] with channels_last; weights are laid
out as in torch.nn.Linear, [out, in]; what may be left out is None. Sums and
coefficients are computed in f32 for f16, bf16 and f32, and in f64 for f64; the result
has x's type and is rounded to it once. Weights and contexts have x's type or that of
the sums; slopes, intercepts, shifted slopes and attentions have the latter. Another
type is a TypeError; shapes that do not fit each other, and attributes that are not
known, are a ValueError.

Nothing but PyTorch is needed.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from .errors import lacks_pytorch

try:
    import torch
    from torch import Tensor
except ImportError as error:
    raise lacks_pytorch(__name__) from error

from . import _autograd
from ._onnx import ONNX_NAMES, make_node
from ._operands import check_call
from ._results import empty_of
from .formulas import FUNCTIONS, VERSION

__all__ = [
    "ONNX_NAMES",
    "SCHEMAS",
    "VERSION",
    "a",
    "apply",
    "aprelu",
    "b",
    "c",
    "for_onnx",
    "maxout",
    "se",
    "shift_max",
]

_LAYERS = "Tensor x, Tensor? w1, Tensor? b1, Tensor w2, Tensor? b2"
_HYPER = (
    'int k=2, str norm="sigmoid", str hidden="relu", str order="slopes_first", '
    "bool intercepts=True, float[]? alpha=None, float[]? beta=None, "
    "float[]? lambda_a=None, float[]? lambda_b=None"
)
_LAST = "bool channels_last=False, int version=1"

# What --dyrelu-import takes the arguments for, in this order.
SCHEMAS = {
    "a": f"({_LAYERS}, Tensor? context=None, *, {_HYPER}, {_LAST}) -> Tensor",
    "b": f"({_LAYERS}, Tensor? context=None, *, {_HYPER}, {_LAST}) -> Tensor",
    "c": f"({_LAYERS}, Tensor wp, Tensor? bp=None, Tensor? context=None, "
    f"Tensor? temperature=None, *, {_HYPER}, float? tau=None, float? gamma=None, "
    f"{_LAST}) -> Tensor",
    "se": f"({_LAYERS}, Tensor? context=None, *, "
    f'str norm="sigmoid", str hidden="relu", {_LAST}) -> Tensor',
    "aprelu": f'({_LAYERS}, *, str halves="negative_first", '
    f"bool channel_shared=False, {_LAST}) -> Tensor",
    "apply": "(Tensor x, Tensor? slopes=None, Tensor? intercepts=None, "
    "Tensor? attention=None, *, float[]? static_slopes=None, "
    f"float[]? static_intercepts=None, {_LAST}) -> Tensor",
    "maxout": f"(Tensor x, *, int k, {_LAST}) -> Tensor",
    "shift_max": "(Tensor x, Tensor slopes, Tensor shifted, *, int? groups=None, "
    f"int[]? permutation=None, {_LAST}) -> Tensor",
}


def _checked(name: str, function: Callable[..., Tensor]) -> Callable[..., Tensor]:
    """The function, of what the operator takes, in memory as it is promised."""
    empty = empty_of(name)

    @functools.wraps(function)
    def call(*args: Any, version: int = VERSION, **keywords: Any) -> Tensor:
        check_call(name, args, version, keywords)
        y = function(*args, **keywords)
        return empty(*args, **keywords).copy_(y)

    return call


def _fake(name: str) -> Callable[..., Tensor]:
    """The result of what the operator takes, but for its values."""
    empty = empty_of(name)

    def call(*args: Any, version: int = VERSION, **keywords: Any) -> Tensor:
        check_call(name, args, version, keywords)
        return empty(*args, **keywords)

    return call


def _register() -> None:
    for name, schema in SCHEMAS.items():
        operator = f"dyrelu::{name}"
        function = _checked(name, FUNCTIONS[name])
        torch.library.define(
            operator,
            schema,
            tags=(torch.Tag.pt2_compliant_tag, torch.Tag.flexible_layout),
        )
        torch.library.impl(operator, "CompositeExplicitAutograd")(function)
        torch.library.register_fake(operator, _fake(name))
        _autograd.register(name)


_register()


def for_onnx(program: torch.export.ExportedProgram) -> torch.export.ExportedProgram:
    """The program with nodes of the domain dyrelu in the place of the operators:

    torch.onnx.export(for_onnx(torch.export.export(model, inputs))).save("model.onnx")
    """
    table = {
        getattr(torch.ops.dyrelu, name).default: functools.partial(make_node, name)
        for name in SCHEMAS
    }
    decomposed: torch.export.ExportedProgram = program.run_decompositions(table)
    return decomposed


a = torch.ops.dyrelu.a
b = torch.ops.dyrelu.b
c = torch.ops.dyrelu.c
se = torch.ops.dyrelu.se
aprelu = torch.ops.dyrelu.aprelu
apply = torch.ops.dyrelu.apply
maxout = torch.ops.dyrelu.maxout
shift_max = torch.ops.dyrelu.shift_max
