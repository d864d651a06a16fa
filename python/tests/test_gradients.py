"""Gradients of compiled operators: against finite differences, and the formulas'."""

from __future__ import annotations

from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu import _autograd, formulas  # noqa: E402

# What is compiled in both directions.
OPERATORS = ["a", "b", "c", "se", "aprelu", "apply"]


pytestmark = pytest.mark.usefixtures("compiled_operators")


def operands(name: str, x: Any) -> list[Any]:
    """What an operator takes besides x [N, C, S...]."""
    n, c = x.shape[:2]
    draw = lambda *shape: torch.randn(shape, dtype=torch.float64)  # noqa: E731
    if name == "apply":
        return [draw(n, 2, c), draw(n, 2, c), draw(n, *x.shape[2:]).abs()]
    rows = {"a": 4, "se": c, "aprelu": c}.get(name, 4 * c)
    inputs = 2 * c if name == "aprelu" else c
    given = [draw(3, inputs), draw(3), draw(rows, 3), draw(rows)]
    if name == "c":
        given += [draw(1, c), draw(1)]
    return given


def channels_last(x: Any) -> Any:
    """The same tensor with channels last in memory."""
    return x.movedim(1, -1).contiguous().movedim(-1, 1)


def count_calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of operators whose gradients are compiled from now on."""
    called: list[str] = []
    compute = _autograd.compiled
    assert compute is not None

    def counting(name: str, *rest: Any) -> Any:
        gradients = compute(name, *rest)
        if gradients is not None:
            called.append(name)
        return gradients

    monkeypatch.setattr(_autograd, "compiled", counting)
    return called


@pytest.mark.parametrize("name", OPERATORS)
@pytest.mark.parametrize("layout", ["first", "last", "neither"])
def test_finite_differences(
    name: str, layout: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of every operand, through the layers and the attention."""
    called = count_calls(monkeypatch)
    x = torch.randn(2, 4, 3, 2, dtype=torch.float64)
    others = operands(name, x)
    x = {
        "first": lambda: x,
        "last": lambda: channels_last(x),
        "neither": lambda: x.transpose(2, 3).contiguous().transpose(2, 3),
    }[layout]()
    inputs = [t.requires_grad_() for t in (x, *others)]
    assert torch.autograd.gradcheck(getattr(torch.ops.dyrelu, name), inputs)
    assert set(called) == {name}


@pytest.mark.parametrize("name", [*OPERATORS, "maxout", "shift_max"])
def test_opcheck(name: str) -> None:
    """Schemas, fake results, autograd and dispatch, the gradients' among them."""
    x = torch.randn(2, 4, 3, 2, dtype=torch.float64).requires_grad_()
    keywords: dict[str, Any] = {}
    if name == "maxout":
        others, keywords = [], {"k": 2}
    elif name == "shift_max":
        others = [torch.randn(2, 2, 4, dtype=torch.float64) for _ in range(2)]
        keywords = {"groups": 2}
    else:
        others = operands(name, x.detach())
    others = [t.requires_grad_() for t in others]
    torch.library.opcheck(getattr(torch.ops.dyrelu, name), (x, *others), keywords)


@pytest.mark.parametrize("name", OPERATORS)
@pytest.mark.parametrize("layout", ["first", "last", "neither"])
def test_kernels_of_gpus(name: str, layout: str) -> None:
    """What runs on CUDA tensors, on the emulator: gradients of every operand, laid out
    like it."""
    from dyrelu.kernels.backward import Backward
    from dyrelu.kernels.device import DeviceBackward

    exact = [torch.randn(2, 4, 3, 5, dtype=torch.float64)]
    exact += operands(name, exact[0])
    dy = torch.randn_like(exact[0])
    inputs = [t.requires_grad_() for t in exact]
    expected = torch.autograd.grad(formulas.FUNCTIONS[name](*inputs), inputs, dy)
    given = [t.detach().float() for t in exact]
    if layout == "last":
        given[0] = channels_last(given[0])
    elif layout == "neither":
        given[0] = given[0].transpose(2, 3).contiguous().transpose(2, 3)
    schema = getattr(torch.ops.dyrelu, name).default._schema
    names = [argument.name for argument in schema.arguments][: len(given)]
    wanted = list(range(len(given)))
    backward = Backward(given, name, names, {}, wanted)
    gradients = DeviceBackward(backward, "emulator")(dy.float(), given)
    for gradient, right in zip(gradients, expected, strict=True):
        bound = 1e-5 * (1 + right.abs().max())
        assert ((gradient.double() - right).abs() <= bound).all()
    assert gradients[0].stride() == torch.empty_like(given[0]).stride() or (
        layout == "neither" and gradients[0].is_contiguous()
    )


def test_gpus_have_kernels() -> None:
    """Gradients of tensors on a GPU go to them, where the compiler has them."""
    for key in ("CPU", "CUDA"):
        assert torch._C._dispatch_has_kernel_for_dispatch_key("dyrelu::gradients", key)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32])
def test_types(dtype: Any) -> None:
    """Gradients have their operands' types and are as good as those allow."""
    x = torch.randn(2, 8, 5, 4, dtype=torch.float64)
    layers = operands("b", x)
    dy = torch.randn_like(x)
    given = [t.to(dtype) for t in (x, *layers)]
    exact = [t.double().requires_grad_() for t in given]
    y = formulas.FUNCTIONS["b"](*exact)
    expected = torch.autograd.grad(y, exact, dy.to(dtype).double())
    inputs = [t.requires_grad_() for t in given]
    gradients = torch.autograd.grad(torch.ops.dyrelu.b(*inputs), inputs, dy.to(dtype))
    rounding = torch.finfo(dtype).eps
    for gradient, right in zip(gradients, expected, strict=True):
        assert gradient.dtype == dtype
        bound = rounding * right.abs() + 1e-5 * (1 + right.abs().max())
        assert ((gradient.double() - right).abs() <= bound).all()


def test_ties() -> None:
    """Pieces that are equally large share evenly."""
    x = torch.tensor([[1.0, -2.0, 0.0]], requires_grad=True)
    a = torch.tensor([[[1.0] * 3, [0.0, 0.0, 3.0]]], requires_grad=True)
    b = torch.tensor([[[0.0] * 3, [1.0, 0.0, 0.0]]], requires_grad=True)
    y = torch.ops.dyrelu.apply(x, a, b)
    y.sum().backward()
    # Tie at x = 1 (x and the constant 1), the second piece at -2, a tie at 0.
    assert x.grad.tolist() == [[0.5, 0.0, 2.0]]
    assert b.grad.tolist() == [[[0.5, 0.0, 0.5], [0.5, 1.0, 0.5]]]


def test_only_some_operands() -> None:
    """Frozen layers get no gradient, and x alone its own."""
    x = torch.randn(2, 8, 4, dtype=torch.float64)
    layers = operands("b", x)
    x.requires_grad_()
    torch.ops.dyrelu.b(x, *layers).sum().backward()
    y = formulas.FUNCTIONS["b"](z := x.detach().requires_grad_(), *layers)
    y.sum().backward()
    torch.testing.assert_close(x.grad, z.grad)
    assert all(layer.grad is None for layer in layers)


def test_operands_left_out() -> None:
    """One layer without a bias, and a context that is another tensor."""
    x = torch.randn(2, 4, 3, dtype=torch.float64, requires_grad=True)
    z = torch.randn(2, 5, dtype=torch.float64, requires_grad=True)
    w = torch.randn(12, 5, dtype=torch.float64, requires_grad=True)
    call = lambda x, w, z: torch.ops.dyrelu.b(  # noqa: E731
        x, None, None, w, None, z, k=3, intercepts=False, order="channel_major"
    )
    assert torch.autograd.gradcheck(call, (x, w, z))


@pytest.mark.parametrize("learned", [False, True])
def test_temperature(learned: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """A temperature that is learned has its gradient by the formula."""
    called = count_calls(monkeypatch)
    x = torch.randn(2, 4, 3, 2, dtype=torch.float64)
    others = operands("c", x)
    t = torch.tensor(2.5, dtype=torch.float64, requires_grad=learned)
    inputs = [one.requires_grad_() for one in (x, *others)]
    call = lambda *args: torch.ops.dyrelu.c(  # noqa: E731
        *args[:-1], temperature=args[-1]
    )
    assert torch.autograd.gradcheck(call, (*inputs, t))
    assert bool(called) != learned


def test_memory() -> None:
    """Only the operands are kept."""
    kept: list[Any] = []
    x = torch.randn(2, 8, 16, 16, requires_grad=True)
    layers = [t.float().requires_grad_() for t in operands("b", x.detach())]

    def pack(tensor: Any) -> Any:
        kept.append(tensor.data_ptr())
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda t: t):
        y = torch.ops.dyrelu.b(x, *layers)
    assert y.requires_grad
    assert set(kept) == {t.data_ptr() for t in (x, *layers)}


def test_training_through_inductor() -> None:
    """One graph forward and backward; the gradients are the eager ones."""
    from dyrelu.nn import DyReLUB

    model = torch.nn.Sequential(torch.nn.Conv2d(3, 8, 3), DyReLUB(8))
    torch.nn.init.normal_(model[1].fc2.weight)
    x = torch.randn(2, 3, 8, 8)
    model(x).square().sum().backward()
    expected = [p.grad.clone() for p in model.parameters()]
    model.zero_grad()
    torch.compile(model, fullgraph=True)(x).square().sum().backward()
    for parameter, right in zip(model.parameters(), expected, strict=True):
        torch.testing.assert_close(parameter.grad, right, rtol=1e-4, atol=1e-3)
