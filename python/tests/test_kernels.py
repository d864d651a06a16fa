"""The operators' compiled kernels against PyTorch's formulas in float64, and what they
promise of memory."""

from __future__ import annotations

import copy
import threading
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu import formulas, torch_ops  # noqa: E402

# Half the distance of numbers around 1.
ROUNDING = {
    torch.float16: 2.0**-11,
    torch.bfloat16: 2.0**-8,
    torch.float32: 2.0**-24,
    torch.float64: 2.0**-53,
}


pytestmark = pytest.mark.usefixtures("compiled_operators")


def formula(name: str, *args: Any, **keywords: Any) -> Any:
    """The result by PyTorch's own operators, in float64."""
    wide = [a.double() if isinstance(a, torch.Tensor) else a for a in args]
    keywords = {
        k: v.double() if isinstance(v, torch.Tensor) else v for k, v in keywords.items()
    }
    return formulas.FUNCTIONS[name](*wide, **keywords)


def draw(*shape: int, dtype: Any = torch.float32) -> Any:
    """Normal numbers."""
    return torch.randn(shape, dtype=torch.float64).to(dtype)


def layers(
    name: str, channels: int, dtype: Any = torch.float32, k: int = 2
) -> list[Any]:
    """Weights and biases of the two layers."""
    rows = {"a": 2 * k, "se": channels, "aprelu": channels}.get(name, 2 * k * channels)
    inputs = 2 * channels if name == "aprelu" else channels
    hidden = 3
    return [
        draw(hidden, inputs, dtype=dtype),
        draw(hidden, dtype=dtype),
        draw(rows, hidden, dtype=dtype),
        draw(rows, dtype=dtype),
    ]


def operands(name: str, x: Any) -> tuple[list[Any], dict[str, Any]]:
    """What an operator takes besides x [N, C, S...]."""
    n, c = x.shape[:2]
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    if name == "maxout":
        return [], {"k": 2}
    if name == "shift_max":
        pair = [draw(n, 2, c, dtype=wide) for _ in range(2)]
        return pair, {"groups": 2}
    if name == "apply":
        pair = [draw(n, 2, c, dtype=wide) for _ in range(2)]
        return [*pair, draw(n, *x.shape[2:], dtype=wide).abs()], {}
    given = layers(name, c, x.dtype)
    if name == "c":
        given += [draw(1, c, dtype=x.dtype), draw(1, dtype=x.dtype)]
    return given, {}


def assert_close(y: Any, expected: Any, x: Any) -> None:
    """Within a few roundings of sums of numbers like x's."""
    wide = max(2.0**-53, min(2.0**-24, ROUNDING[x.dtype]))
    bound = 64 * wide * (1 + x.double().abs().max() + expected.abs())
    bound = bound + ROUNDING[x.dtype] * expected.abs()
    error = (y.double() - expected).abs()
    assert (error <= bound).all(), f"{(error / bound).max().item()} of the bound"


def channels_last(x: Any) -> Any:
    """The same tensor with channels last in memory."""
    return x.movedim(1, -1).contiguous().movedim(-1, 1)


SHAPES = [(3, 8), (2, 8, 5), (2, 8, 4, 3), (1, 8, 2, 3, 2)]


# Variant C has an attention over space, which matrices have none of.
@pytest.mark.parametrize(
    ("name", "shape"),
    [(n, s) for n in torch_ops.SCHEMAS for s in SHAPES if n != "c" or len(s) > 2],
)
def test_ranks_and_layouts(name: str, shape: tuple[int, ...]) -> None:
    """Channels first, last, and neither in memory; the result is like x."""
    x = draw(*shape)
    others, keywords = operands(name, x)
    if name == "apply" and len(shape) == 2:
        others = others[:2]
    expected = formula(name, x, *others, **keywords)
    operator = getattr(torch.ops.dyrelu, name)
    assert_close(operator(x, *others, **keywords), expected, x)
    if len(shape) == 2:
        return
    last = channels_last(x)
    y = operator(last, *others, **keywords)
    assert_close(y, expected, x)
    assert y.movedim(1, -1).is_contiguous()
    neither = x.transpose(0, -1).contiguous().transpose(0, -1)
    y = operator(neither, *others, **keywords)
    assert_close(y, expected, x)
    assert y.is_contiguous()


@pytest.mark.parametrize("name", torch_ops.SCHEMAS)
@pytest.mark.parametrize("dtype", ROUNDING)
def test_types(name: str, dtype: Any) -> None:
    """The result has x's type."""
    x = draw(2, 8, 4, 3, dtype=dtype)
    others, keywords = operands(name, x)
    y = getattr(torch.ops.dyrelu, name)(x, *others, **keywords)
    assert y.dtype == dtype
    assert_close(y, formula(name, x, *others, **keywords), x)


@pytest.mark.parametrize("name", torch_ops.SCHEMAS)
@pytest.mark.parametrize("layout", ["first", "last"])
def test_kernels_of_gpus(name: str, layout: str) -> None:
    """What runs on CUDA tensors, on the emulator."""
    from dyrelu.kernels.device import DeviceCompiled
    from dyrelu.kernels.kernel import Call

    x = draw(2, 8, 4, 3)
    others, keywords = operands(name, x)
    expected = formula(name, x, *others, **keywords)
    x = channels_last(x) if layout == "last" else x
    schema = getattr(torch.ops.dyrelu, name).default._schema
    names = [argument.name for argument in schema.arguments]
    tensors = [x, *others]
    given = dict(zip(names, tensors, strict=False))
    y = DeviceCompiled(Call(name, given, keywords), "emulator")(tensors)
    assert_close(y, expected, x)
    assert (y.movedim(1, -1) if layout == "last" else y).is_contiguous()


def test_gpus_have_kernels() -> None:
    """Tensors on a GPU go to them."""
    for name in torch_ops.SCHEMAS:
        for key in ("CPU", "CUDA"):
            assert torch._C._dispatch_has_kernel_for_dispatch_key(
                f"dyrelu::{name}", key
            )


def test_weights_of_wider_type() -> None:
    """Layers in f32 with x in bf16, as under autocast."""
    x = draw(2, 8, 4, 3, dtype=torch.bfloat16)
    given = layers("b", 8)
    assert_close(torch.ops.dyrelu.b(x, *given), formula("b", x, *given), x)


def test_channels_last_by_shape() -> None:
    """The attribute channels_last, with x in either order in memory."""
    x = draw(2, 4, 3, 8)
    given = layers("b", 8)
    expected = formula("b", x, *given, channels_last=True)
    y = torch.ops.dyrelu.b(x, *given, channels_last=True)
    assert_close(y, expected, x)
    moved = x.movedim(-1, 1).contiguous().movedim(1, -1)
    y = torch.ops.dyrelu.b(moved, *given, channels_last=True)
    assert_close(y, expected, x)
    assert y.movedim(-1, 1).is_contiguous()


@pytest.mark.parametrize("rank", [2, 4])
@pytest.mark.parametrize("moved", [False, True])
def test_context(rank: int, moved: bool) -> None:
    """A context of its own rank, channels and layout."""
    x = channels_last(draw(2, 8, 4, 3)) if moved else draw(2, 8, 4, 3)
    z = draw(2, 6) if rank == 2 else draw(2, 6, 5, 5)
    given = layers("b", 8)
    given[0] = draw(3, 6)
    y = torch.ops.dyrelu.b(x, *given, z)
    assert_close(y, formula("b", x, *given, z), x)


def test_operands_left_out_and_attributes() -> None:
    """One layer, no biases, and every attribute at once."""
    x = draw(2, 8, 5)
    w = draw(3 * 8, 8)
    keywords = {
        "k": 3,
        "norm": "hard_sigmoid",
        "order": "channel_major",
        "intercepts": False,
        "alpha": [1.0, 0.5, -0.25],
        "lambda_a": [1.0, 2.0, 0.5],
    }
    y = torch.ops.dyrelu.b(x, None, None, w, None, **keywords)
    assert_close(y, formula("b", x, None, None, w, None, **keywords), x)


def test_spatially_varying_coefficients_of_channels_last() -> None:
    """Their dimensions are in x's order in memory."""
    x = channels_last(draw(2, 8, 4, 3))
    slopes, intercepts = draw(2, 2, 8, 4, 3), draw(2, 2, 8)
    y = torch.ops.dyrelu.apply(x, slopes, intercepts)
    assert_close(y, formula("apply", x, slopes, intercepts), x)


def test_temperature() -> None:
    """An operand that is a number."""
    x = draw(2, 8, 4, 3)
    others, _ = operands("c", x)
    t = torch.tensor(3.0)
    y = torch.ops.dyrelu.c(x, *others, temperature=t)
    assert_close(y, formula("c", x, *others, temperature=t), x)


def test_empty_batch() -> None:
    """No samples, no result."""
    x = draw(0, 8, 4, 3)
    assert torch.ops.dyrelu.b(x, *layers("b", 8)).shape == (0, 8, 4, 3)


def test_special_values() -> None:
    """NaN and infinity stay in their sample."""
    x = draw(3, 8, 4)
    x[0, 0, 0], x[1, 2, 1] = float("nan"), float("inf")
    given = layers("b", 8)
    y, expected = torch.ops.dyrelu.b(x, *given), formula("b", x, *given)
    assert y[0].isnan().all()
    assert not y[1, 2, 1].isfinite()
    assert_close(y[2], expected[2], x[2])


def test_threads() -> None:
    """More than one sample in two threads, and several callers at once."""
    x = draw(8, 64, 28, 28)
    given = layers("b", 64)
    expected = formula("b", x, *given)
    before = torch.get_num_threads()
    results: list[Any] = []
    try:
        torch.set_num_threads(2)
        assert_close(torch.ops.dyrelu.b(x, *given), expected, x)
        call = lambda: results.append(torch.ops.dyrelu.b(x, *given))  # noqa: E731
        callers = [threading.Thread(target=call) for _ in range(4)]
        for caller in callers:
            caller.start()
        for caller in callers:
            caller.join()
    finally:
        torch.set_num_threads(before)
    assert len(results) == 4
    for result in results:
        assert_close(result, expected, x)


@pytest.mark.parametrize("name", torch_ops.SCHEMAS)
def test_opcheck(name: str) -> None:
    """PyTorch's own check of schemas, fake results, autograd and dispatch."""
    x = draw(2, 8, 4, 3).requires_grad_()
    others, keywords = operands(name, x.detach())
    others = [o.requires_grad_() for o in others]
    torch.library.opcheck(getattr(torch.ops.dyrelu, name), (x, *others), keywords)


def test_module_copies() -> None:
    """A compiled call belongs to no module: copies of one work."""
    from dyrelu.nn import DyReLUB

    module = DyReLUB(8)
    x = draw(2, 8, 4, 3)
    assert torch.equal(copy.deepcopy(module)(x), module(x))
