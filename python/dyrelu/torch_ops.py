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
has x's type and is rounded to it once.

Nothing but PyTorch is needed, and this file may be copied next to a model.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import Any

try:
    import torch
    from torch import Tensor
except ImportError as error:
    raise ImportError(
        "dyrelu.torch_ops needs PyTorch: install the package 'torch'"
    ) from error

# The version of the operators' operands and attributes.
VERSION = 1

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

# What the operators are called in the domain dyrelu of ONNX.
ONNX_NAMES = {
    "a": "DyReLUA",
    "b": "DyReLUB",
    "c": "DyReLUC",
    "se": "DyReLUSE",
    "aprelu": "DyReLUAPReLU",
    "apply": "DyReLUApply",
    "maxout": "DyReLUMaxout",
    "shift_max": "DyReLUShiftMax",
}

# Parts ---------------------------------------------------------------------------


def _accumulator(x: Tensor) -> torch.dtype:
    """The type that sums and coefficients are computed in."""
    return torch.float64 if x.dtype == torch.float64 else torch.float32


def _choose(what: str, name: str, choices: dict[str, Any]) -> Any:
    """The choice of that name."""
    if name not in choices:
        raise ValueError(f"{what} must be {' or '.join(choices)}, got '{name}'")
    return choices[name]


def _channels_first(x: Tensor, channels_last: bool) -> Tensor:
    """[N, C, S...], which for a matrix is what it is."""
    return x.movedim(-1, 1) if channels_last else x


def _channels_back(y: Tensor, channels_last: bool) -> Tensor:
    """The opposite."""
    return y.movedim(1, -1) if channels_last else y


def _pool(z: Tensor, wide: torch.dtype) -> Tensor:
    """The mean over all positions, [N, C], of z [N, C, S...]."""
    z = z.to(wide)
    return z if z.dim() == 2 else z.flatten(2).mean(2)


_HIDDEN = {
    "relu": torch.relu,
    "relu6": torch.nn.functional.relu6,
    "silu": torch.nn.functional.silu,
    "gelu": torch.nn.functional.gelu,
}

# alpha + lambda * norm(u), which is accurate near zero as well.
_SCALED_NORM = {
    "sigmoid": lambda u, alpha, scale: (alpha - scale) + 2 * scale * torch.sigmoid(u),
    "hard_sigmoid": lambda u, alpha, scale: alpha + scale * torch.clamp(u / 3, -1, 1),
    "none": lambda u, alpha, scale: alpha + scale * u,
}

# The shape of the last layer's rows, and where part, piece and channel are in it.
_ORDER = {
    "slopes_first": (0, 1, 2),
    "interleaved": (1, 0, 2),
    "channel_major": (1, 2, 0),
}


def _without_autocast(function: Callable[..., Tensor]) -> Callable[..., Tensor]:
    """The function as it is without autocast, which would have its products in a
    narrower type than sums are promised to be in."""

    @functools.wraps(function)
    def call(g: Tensor, *args: Any, **keywords: Any) -> Tensor:
        device = g.device.type
        available = torch.amp.is_autocast_available(device)
        if not (available and torch.is_autocast_enabled(device)):
            return function(g, *args, **keywords)
        with torch.autocast(device, enabled=False):
            return function(g, *args, **keywords)

    return call


@_without_autocast
def _layers(
    g: Tensor,
    w1: Tensor | None,
    b1: Tensor | None,
    w2: Tensor,
    b2: Tensor | None,
    hidden: str,
) -> Tensor:
    """W2 hidden(W1 g + B1) + B2, or W2 g + B2, in g's type."""
    wide = [None if t is None else t.to(g.dtype) for t in (w1, b1, w2, b2)]
    function = _choose("hidden", hidden, _HIDDEN)
    h = g
    if wide[0] is not None:
        h = function(torch.nn.functional.linear(g, wide[0], wide[1]))
    assert wide[2] is not None
    return torch.nn.functional.linear(h, wide[2], wide[3])


def _numbers(
    name: str, values: Sequence[float] | None, default: list[float], like: Tensor
) -> Tensor:
    """One number per piece, [K, 1]."""
    values = default if values is None else list(values)
    if len(values) != len(default):
        raise ValueError(
            f"{name} must have k = {len(default)} numbers, got {len(values)}"
        )
    return torch.tensor(values, dtype=like.dtype, device=like.device)[:, None]


def _coefficients(
    u: Tensor,
    k: int = 2,
    norm: str = "sigmoid",
    order: str = "slopes_first",
    intercepts: bool = True,
    alpha: Sequence[float] | None = None,
    beta: Sequence[float] | None = None,
    lambda_a: Sequence[float] | None = None,
    lambda_b: Sequence[float] | None = None,
) -> tuple[Tensor, Tensor | None]:
    """Slopes and intercepts [N, K, C] from the last layer's sums [N, rows]."""
    if k < 1:
        raise ValueError(f"k must be 1 or more, got {k}")
    function = _choose("norm", norm, _SCALED_NORM)
    where = _choose("order", order, _ORDER)
    parts = 2 if intercepts else 1
    if u.shape[1] % (parts * k):
        raise ValueError(
            f"w2 must have a multiple of {parts * k} rows, got {u.shape[1]}"
        )
    sizes = [0, 0, 0]
    sizes[where[0]], sizes[where[1]] = parts, k
    sizes[where[2]] = u.shape[1] // (parts * k)
    rows = u.reshape(u.shape[0], *sizes).permute(0, *(1 + axis for axis in where))
    a = function(
        rows[:, 0],
        _numbers("alpha", alpha, [1.0] + [0.0] * (k - 1), u),
        _numbers("lambda_a", lambda_a, [1.0] * k, u),
    )
    if not intercepts:
        if beta is not None or lambda_b is not None:
            raise ValueError("intercepts=False leaves no use for beta and lambda_b")
        return a, None
    b = function(
        rows[:, 1],
        _numbers("beta", beta, [0.0] * k, u),
        _numbers("lambda_b", lambda_b, [0.5] * k, u),
    )
    return a, b


def _spread(coefficients: Tensor, x: Tensor, channels_last: bool) -> list[Tensor]:
    """One tensor per piece that broadcasts with x [N, C, S...]."""
    if coefficients.dim() == x.dim() + 1 and channels_last:
        coefficients = coefficients.movedim(-1, 2)
    elif coefficients.dim() != x.dim() + 1:
        ones = (1,) * (x.dim() - 2)
        coefficients = coefficients.reshape(*coefficients.shape, *ones)
    return list(coefficients.unbind(1))


def _static_piece(x: Tensor, slope: float, intercept: float) -> Tensor:
    """A slope 0 is the intercept alone and a slope 1 adds to x, whatever x is."""
    if slope == 0:
        return torch.full_like(x, intercept)
    piece = x if slope == 1 else slope * x
    return piece if intercept == 0 else piece + intercept


def _maximum(
    x: Tensor,
    a: Tensor | None,
    b: Tensor | None,
    static: Sequence[tuple[float, float]] = (),
    channels_last: bool = False,
) -> Tensor:
    """The maximum of the pieces of x [N, C, S...], in a's type."""
    pieces = [_static_piece(x, *piece) for piece in static]
    if a is not None:
        slopes = _spread(a, x, channels_last)
        products = [slope * x for slope in slopes]
        if b is not None:
            intercepts = _spread(b, x, channels_last)
            products = [p + i for p, i in zip(products, intercepts, strict=True)]
        pieces = products + pieces
    if not pieces:
        raise ValueError("there are no pieces: give slopes or static_slopes")
    return functools.reduce(torch.maximum, pieces)


@_without_autocast
def _attention(
    z: Tensor,
    wp: Tensor,
    bp: Tensor | None,
    tau: float | Tensor,
    gamma: float | None,
    wide: torch.dtype,
) -> Tensor:
    """The attention pi [N, S...] of z [N, C, S...]."""
    rows = z.to(wide).reshape(*z.shape[:2], math.prod(z.shape[2:]))
    logits = torch.einsum("c,ncs->ns", wp[0].to(wide), rows)
    if bp is not None:
        logits = logits + bp.to(wide)
    if gamma is None:
        gamma = rows.shape[2] / 3
    pi = torch.clamp(gamma * torch.softmax(logits / tau, dim=1), max=1)
    return pi.reshape(z.shape[0], *z.shape[2:])


# Operators -----------------------------------------------------------------------


def _variant(
    x: Tensor,
    layers: tuple[Tensor | None, ...],
    context: Tensor | None,
    channels_last: bool,
    **hyper: Any,
) -> tuple[Tensor, Tensor]:
    """The maximum of variants A, B and C in x's layout of channels first, and z."""
    wide = _accumulator(x)
    inner = _channels_first(x, channels_last)
    z = inner if context is None else _channels_first(context, channels_last)
    hidden = hyper.pop("hidden", "relu")
    u = _layers(_pool(z, wide), *layers, hidden)
    a, b = _coefficients(u, **hyper)
    return _maximum(inner.to(wide), a, b), z


def _a_or_b(
    x: Tensor,
    w1: Tensor | None,
    b1: Tensor | None,
    w2: Tensor,
    b2: Tensor | None,
    context: Tensor | None = None,
    *,
    channels_last: bool = False,
    version: int = VERSION,
    **hyper: Any,
) -> Tensor:
    y, _ = _variant(x, (w1, b1, w2, b2), context, channels_last, **hyper)
    return _channels_back(y.to(x.dtype), channels_last)


def _c(
    x: Tensor,
    w1: Tensor | None,
    b1: Tensor | None,
    w2: Tensor,
    b2: Tensor | None,
    wp: Tensor,
    bp: Tensor | None = None,
    context: Tensor | None = None,
    temperature: Tensor | None = None,
    *,
    tau: float | Tensor | None = None,
    gamma: float | None = None,
    channels_last: bool = False,
    version: int = VERSION,
    **hyper: Any,
) -> Tensor:
    y, z = _variant(x, (w1, b1, w2, b2), context, channels_last, **hyper)
    if temperature is not None:
        if tau is not None:
            raise ValueError("tau and temperature are the same: give one of them")
        tau = temperature.to(y.dtype).reshape(())
    pi = _attention(z, wp, bp, 1.0 if tau is None else tau, gamma, y.dtype)
    return _channels_back((pi[:, None] * y).to(x.dtype), channels_last)


# Squeeze-and-excitation as a variant B: the slope is norm's value between 0 and 1.
SE_HYPER: dict[str, Any] = {
    "k": 1,
    "intercepts": False,
    "alpha": [0.5],
    "lambda_a": [0.5],
}


def _se(
    x: Tensor,
    w1: Tensor | None,
    b1: Tensor | None,
    w2: Tensor,
    b2: Tensor | None,
    context: Tensor | None = None,
    *,
    norm: str = "sigmoid",
    hidden: str = "relu",
    channels_last: bool = False,
    version: int = VERSION,
) -> Tensor:
    if norm == "none":
        raise ValueError("norm must be sigmoid or hard_sigmoid, got 'none'")
    hyper = {**SE_HYPER, "norm": norm, "hidden": hidden}
    return _a_or_b(x, w1, b1, w2, b2, context, channels_last=channels_last, **hyper)


def _aprelu_slopes(
    x: Tensor, layers: tuple[Tensor | None, ...], halves: str, channel_shared: bool
) -> Tensor:
    """The slopes of the negative part, [N, 1, C or 1], of x [N, C, S...]."""
    pools = [_pool(x.clamp(max=0), x.dtype), _pool(x.clamp(min=0), x.dtype)]
    sign = _choose("halves", halves, {"negative_first": 1, "positive_first": -1})
    g = torch.cat(pools[::sign], dim=1)
    u = _layers(g, *layers, "relu")
    rows = 1 if channel_shared else x.shape[1]
    if u.shape[1] != rows:
        raise ValueError(f"w2 must have {rows} rows, got {u.shape[1]}")
    return torch.sigmoid(u)[:, None]


def _aprelu(
    x: Tensor,
    w1: Tensor | None,
    b1: Tensor | None,
    w2: Tensor,
    b2: Tensor | None,
    *,
    halves: str = "negative_first",
    channel_shared: bool = False,
    channels_last: bool = False,
    version: int = VERSION,
) -> Tensor:
    inner = _channels_first(x, channels_last).to(_accumulator(x))
    a = _aprelu_slopes(inner, (w1, b1, w2, b2), halves, channel_shared)
    y = _maximum(inner, a, None, [(1.0, 0.0)])
    return _channels_back(y.to(x.dtype), channels_last)


def _apply(
    x: Tensor,
    slopes: Tensor | None = None,
    intercepts: Tensor | None = None,
    attention: Tensor | None = None,
    *,
    static_slopes: Sequence[float] | None = None,
    static_intercepts: Sequence[float] | None = None,
    channels_last: bool = False,
    version: int = VERSION,
) -> Tensor:
    inner = _channels_first(x, channels_last).to(_accumulator(x))
    static_slopes = static_slopes or []
    static_intercepts = static_intercepts or [0.0] * len(static_slopes)
    static = list(zip(static_slopes, static_intercepts, strict=True))
    y = _maximum(inner, slopes, intercepts, static, channels_last)
    if attention is not None:
        y = attention[:, None] * y
    return _channels_back(y.to(x.dtype), channels_last)


def _maxout(
    x: Tensor,
    *,
    k: int,
    channels_last: bool = False,
    version: int = VERSION,
) -> Tensor:
    inner = _channels_first(x, channels_last)
    if k < 1 or inner.shape[1] % k:
        raise ValueError(f"the channels of x, {inner.shape[1]}, must be groups of {k}")
    return _channels_back(inner.unflatten(1, (-1, k)).amax(2), channels_last)


def _shift_max(
    x: Tensor,
    slopes: Tensor,
    shifted: Tensor,
    *,
    groups: int | None = None,
    permutation: Sequence[int] | None = None,
    channels_last: bool = False,
    version: int = VERSION,
) -> Tensor:
    inner = _channels_first(x, channels_last).to(_accumulator(x))
    channels = inner.shape[1]
    if (groups is None) == (permutation is None):
        raise ValueError("give groups or permutation, one of them")
    if permutation is not None:
        other = inner[:, list(permutation)]
    else:
        assert groups is not None
        if groups < 1 or channels % groups:
            raise ValueError(f"{channels} channels do not make {groups} groups")
        grouped = inner.unflatten(1, (groups, channels // groups))
        other = grouped.roll((-1, -1), dims=(1, 2)).flatten(1, 2)
    pairs = zip(
        _spread(slopes, inner, False), _spread(shifted, inner, False), strict=True
    )
    y = functools.reduce(torch.maximum, [a * inner + b * other for a, b in pairs])
    return _channels_back(y.to(x.dtype), channels_last)


# Registration --------------------------------------------------------------------


def empty_result(x: Tensor, shape: Sequence[int], channels_last: bool) -> Tensor:
    """Memory for a result of `shape`, contiguous in the order of dimensions that x is
    contiguous in: its own, or with the channels at the other end (the memory format
    torch.channels_last). Contiguous in its own order where x is not contiguous."""
    first, last = (-1, 1) if channels_last else (1, -1)
    if x.dim() == 2 or x.is_contiguous() or not x.movedim(first, last).is_contiguous():
        return torch.empty(shape, dtype=x.dtype, device=x.device)
    order = list(range(x.dim()))
    order.insert(last % x.dim(), order.pop(first % x.dim()))
    sizes = [shape[axis] for axis in order]
    memory = torch.empty(sizes, dtype=x.dtype, device=x.device)
    return memory.movedim(last, first)


def result_shape(name: str, x: Tensor, keywords: dict[str, Any]) -> list[int]:
    """The shape of the result of an operator."""
    shape = list(x.shape)
    if name == "maxout":
        shape[-1 if keywords.get("channels_last") else 1] //= keywords["k"]
    return shape


def _empty(name: str) -> Callable[..., Tensor]:
    """What makes memory for the result of an operator's call."""

    def empty(x: Tensor, *_args: Any, **keywords: Any) -> Tensor:
        shape = result_shape(name, x, keywords)
        return empty_result(x, shape, keywords.get("channels_last", False))

    return empty


def _checked(name: str, function: Callable[..., Tensor]) -> Callable[..., Tensor]:
    """The function, for a known version and with the result's memory as promised."""
    empty = _empty(name)

    @functools.wraps(function)
    def call(*args: Any, version: int = VERSION, **keywords: Any) -> Tensor:
        if version != VERSION:
            raise ValueError(f"unknown version {version}; known is {VERSION}")
        y = function(*args, **keywords)
        return empty(*args, **keywords).copy_(y)

    return call


# What computes gradients instead of the formulas: of an operator's name, its operands
# and keywords, the result's gradient, and the numbers of the operands that are asked
# for. None where it does not. dyrelu.kernels sets it.
Gradients = Callable[
    [str, list[Tensor | None], dict[str, Any], Tensor, list[int]],
    list[Tensor | None] | None,
]
compiled_gradients: Gradients | None = None


def _differentiate(
    function: Callable[..., Tensor],
    tensors: list[Tensor | None],
    keywords: dict[str, Any],
    grad: Tensor,
    wanted: list[int],
) -> list[Tensor | None]:
    """Gradients by the formula, which is computed again for them."""
    tensors = [None if t is None else t.detach() for t in tensors]
    inputs = [t.requires_grad_() for i in wanted if (t := tensors[i]) is not None]
    with torch.enable_grad():
        y = function(*tensors, **keywords)
    return list(torch.autograd.grad(y, inputs, grad, allow_unused=True))


def _only_once(gradients: list[Tensor | None]) -> list[Tensor | None]:
    """The same, where another differentiation of them is an error."""
    error = torch._C._functions.DelayedError(
        "operators of dyrelu have no second derivatives: a gradient with "
        "create_graph=True cannot be differentiated",
        len(gradients),
    )
    # What has no gradient would not fail.
    given: list[Any] = [
        None if g is None else g.detach().requires_grad_() for g in gradients
    ]
    result = error(*given)
    return list(result) if isinstance(result, tuple) else [result]


class _Differentiable(torch.autograd.Function):
    """A call of an operator that is differentiated. It keeps nothing but operands.

    What torch.library.register_autograd would do, without the tenth of a millisecond
    that it takes to look at the schema in each call.
    """

    @staticmethod
    def forward(
        name: str, operator: Any, keywords: dict[str, Any], *tensors: Tensor | None
    ) -> Tensor:
        with torch._C._AutoDispatchBelowAutograd():
            result: Tensor = operator(*tensors, **keywords)
        return result

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:
        name, _, keywords, *tensors = inputs
        ctx.save_for_backward(*tensors)
        ctx.call = (name, keywords)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Any, ...]:
        name, keywords = ctx.call
        tensors = list(ctx.saved_tensors)
        needed = ctx.needs_input_grad[3:]
        wanted = [i for i, one in enumerate(needed) if one]
        with torch.no_grad():
            gradients = None
            if compiled_gradients is not None:
                gradients = compiled_gradients(name, tensors, keywords, grad, wanted)
            if gradients is None:
                function = _FUNCTIONS[name]
                gradients = _differentiate(function, tensors, keywords, grad, wanted)
        if torch.is_grad_enabled():
            gradients = _only_once(gradients)
        result: list[Tensor | None] = [None] * len(tensors)
        for i, one in zip(wanted, gradients, strict=True):
            result[i] = one
        return None, None, None, *result


def _register_autograd(name: str) -> None:
    operator = getattr(torch.ops.dyrelu, name).default

    def call(*tensors: Tensor | None, **keywords: Any) -> Tensor:
        if torch.is_grad_enabled() and torch._C._any_requires_grad(*tensors):
            apply: Callable[..., Tensor] = _Differentiable.apply
            return apply(name, operator, keywords, *tensors)
        with torch._C._AutoDispatchBelowAutograd():
            result: Tensor = operator(*tensors, **keywords)
        return result

    torch.library.impl(f"dyrelu::{name}", "Autograd")(call)


_FUNCTIONS: dict[str, Callable[..., Tensor]] = {
    "a": _a_or_b,
    "b": _a_or_b,
    "c": _c,
    "se": _se,
    "aprelu": _aprelu,
    "apply": _apply,
    "maxout": _maxout,
    "shift_max": _shift_max,
}


def _register() -> None:
    for name, schema in SCHEMAS.items():
        operator = f"dyrelu::{name}"
        function = _checked(name, _FUNCTIONS[name])
        torch.library.define(
            operator,
            schema,
            tags=(torch.Tag.pt2_compliant_tag, torch.Tag.flexible_layout),
        )
        torch.library.impl(operator, "CompositeExplicitAutograd")(function)
        torch.library.register_fake(operator, _empty(name))
        _register_autograd(name)


_register()

# ONNX ----------------------------------------------------------------------------


def _onnx_node(name: str, *args: Any, **keywords: Any) -> Tensor:
    """A call of an operator as a node of ONNX, in a program that is traced."""
    tensors: list[Tensor | None] = []
    attributes: dict[str, Any] = {}
    schema = getattr(torch.ops.dyrelu, name).default._schema
    for position, argument in enumerate(schema.arguments):
        if position < len(args):
            value = args[position]
        else:
            value = keywords.get(argument.name, argument.default_value)
        if not argument.kwarg_only:
            tensors.append(value)
        elif argument.name != "version" and value not in (
            None,
            argument.default_value,
        ):
            attributes[argument.name] = int(value) if isinstance(value, bool) else value
    while tensors[-1] is None:
        tensors.pop()
    y = _empty(name)(*args, **keywords)
    return torch.onnx.ops.symbolic(
        f"dyrelu::{ONNX_NAMES[name]}",
        tensors,
        attributes,
        dtype=y.dtype,
        shape=y.shape,
        version=VERSION,
    )


def for_onnx(program: torch.export.ExportedProgram) -> torch.export.ExportedProgram:
    """The program with nodes of the domain dyrelu in the place of the operators:

    torch.onnx.export(for_onnx(torch.export.export(model, inputs))).save("model.onnx")
    """
    table = {
        getattr(torch.ops.dyrelu, name).default: functools.partial(_onnx_node, name)
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
