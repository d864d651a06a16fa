"""Derivatives that are not a gradient: of gradients, of several results at once, forward,
and those of torch.func. All are the formulas', of compiled operators too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu import formulas, kernels, torch_ops  # noqa: E402
from torch import func  # noqa: E402
from torch.autograd import forward_ad, functional  # noqa: E402

N, C = 2, 4


@pytest.fixture(params=["compiled", "formula"], autouse=True)
def way(request: pytest.FixtureRequest) -> Iterator[str]:
    """What computes the operators."""
    if request.param == "compiled":
        request.getfixturevalue("compiled_operators")
        kernels.enable()
    else:
        kernels.disable()
    torch.manual_seed(0)
    yield str(request.param)
    kernels.disable()


def draw(*shape: int) -> Any:
    return torch.randn(shape, dtype=torch.float64)


def operands(name: str) -> tuple[list[Any], dict[str, Any]]:
    """x and the others, and keywords."""
    x = draw(N, C, 3)
    if name == "maxout":
        return [x], {"k": 2}
    if name == "shift_max":
        return [x, draw(N, 2, C), draw(N, 2, C)], {"groups": 2}
    if name == "apply":
        return [x, draw(N, 2, C), draw(N, 2, C), draw(N, 3).abs()], {}
    rows = {"a": 4, "se": C, "aprelu": C}.get(name, 4 * C)
    inputs = 2 * C if name == "aprelu" else C
    given = [x, draw(3, inputs), draw(3), draw(rows, 3), draw(rows)]
    # What is capped at 1 has no derivative there.
    return (
        (given + [draw(1, C), draw(1)], {"gamma": 0.5}) if name == "c" else (given, {})
    )


def calls(name: str) -> tuple[Callable[..., Any], Callable[..., Any], list[Any]]:
    """The operator, the formula, and what they are called with."""
    given, keywords = operands(name)
    operator = getattr(torch.ops.dyrelu, name)
    return (
        lambda *args: operator(*args, **keywords),
        lambda *args: formulas.FUNCTIONS[name](*args, **keywords),
        given,
    )


every = pytest.mark.parametrize("name", torch_ops.SCHEMAS)


def assert_same(made: Any, expected: Any) -> None:
    torch.testing.assert_close(made, expected, rtol=1e-10, atol=1e-10)
    leaves = torch.utils._pytree.tree_leaves(expected)
    assert any(leaf.abs().max() > 1e-3 for leaf in leaves), "zeros prove nothing"


@every
def test_second_derivatives(name: str) -> None:
    """Of every operand, and of the gradient that is passed back."""
    operator, _, given = calls(name)
    inputs = [tensor.requires_grad_() for tensor in given]
    assert torch.autograd.gradgradcheck(operator, inputs, fast_mode=True)


def test_operands_of_each_other() -> None:
    """A derivative by an operand is that alone, also where another is made of it."""
    operator, formula, given = calls("apply")

    def second(function: Callable[..., Any]) -> Any:
        x = given[0].clone().requires_grad_()
        y = function(x, (x.mean(2)[:, None] * given[1]).sin(), given[2])
        (first,) = torch.autograd.grad(y.square().sum(), x, create_graph=True)
        return first, torch.autograd.grad(first.square().sum(), x)[0]

    assert_same(second(operator), second(formula))


def test_functional() -> None:
    """torch.autograd.functional, which takes what has no gradient for zero."""
    operator, formula, given = calls("b")
    x, *others = given
    v = torch.randn_like(x)

    def all_of(call: Callable[..., Any]) -> list[Any]:
        at = lambda s: call(s, *others).square()  # noqa: E731
        loss = lambda s: at(s).sum()  # noqa: E731
        return [
            functional.hessian(loss, x),
            functional.jvp(at, x, v)[1],
            functional.hvp(loss, x, v)[1],
            functional.jacobian(at, x, vectorize=True),
            functional.jacobian(at, x, vectorize=True, strategy="forward-mode"),
        ]

    for one, right in zip(all_of(operator), all_of(formula), strict=True):
        assert_same(one, right)


TRANSFORMS: dict[str, Callable[..., Any]] = {
    "grad": lambda f, x: func.grad(lambda s: f(s).square().sum())(x),
    "vjp": lambda f, x: func.vjp(f, x)[1](f(x)),
    "jvp": lambda f, x: func.jvp(f, (x,), (x.sin(),)),
    "jacrev": lambda f, x: func.jacrev(f)(x),
    "jacfwd": lambda f, x: func.jacfwd(f)(x),
    "hessian": lambda f, x: func.hessian(lambda s: f(s).square().sum())(x),
    "grad of vmap": lambda f, x: func.grad(
        lambda s: func.vmap(f)(torch.stack([s, 2 * s])).square().sum()
    )(x),
    "vmap of grad": lambda f, x: func.vmap(
        func.grad(lambda s: f(s[None]).square().sum())
    )(x),
}


@pytest.mark.parametrize("transform", TRANSFORMS)
@every
def test_transforms(name: str, transform: str) -> None:
    """torch.func, by x; where coefficients are those of samples, of all at once."""
    if transform == "vmap of grad" and name in ("apply", "shift_max"):
        pytest.skip("coefficients of all samples")
    operator, formula, (x, *others) = calls(name)
    transformed = TRANSFORMS[transform]
    made = transformed(lambda s: operator(s, *others), x)
    assert_same(made, transformed(lambda s: formula(s, *others), x))


@pytest.mark.parametrize("learned", [False, True])
@every
def test_forward(name: str, learned: bool) -> None:
    """Forward mode without torch.func, with and without operands that learn."""
    operator, formula, (x, *others) = calls(name)
    others = [other.requires_grad_(learned) for other in others]
    v = torch.randn_like(x)
    tangents = []
    for call in (operator, formula):
        with forward_ad.dual_level():
            y = call(forward_ad.make_dual(x, v), *others)
            tangents.append(forward_ad.unpack_dual(y).tangent.detach())
    assert_same(*tangents)


def test_weights_of_each_sample() -> None:
    """Gradients by the parameters, sample by sample."""
    operator, _, (x, *layers) = calls("b")
    loss = lambda s, *w: operator(s[None], *w).square().sum()  # noqa: E731
    numbers = tuple(range(1, 5))
    mapped = func.vmap(func.grad(loss, numbers), (0, *[None] * 4))(x, *layers)
    for i in range(N):
        leaves = [layer.clone().requires_grad_() for layer in layers]
        expected = torch.autograd.grad(loss(x[i], *leaves), leaves)
        assert_same([one[i] for one in mapped], list(expected))


def test_errors() -> None:
    """What operators take is the same."""
    call = lambda x: torch.ops.dyrelu.maxout(x, k=2, version=7).sum()  # noqa: E731
    with pytest.raises(ValueError, match="unknown version 7"):
        func.grad(call)(draw(N, C))


def test_gradients_are_compiled(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is only a gradient still is what it was."""
    from dyrelu import _autograd

    def fail(*_: Any) -> None:
        raise AssertionError("the formula was asked")

    operator, _, given = calls("b")
    y = operator(*(tensor.requires_grad_() for tensor in given))
    if way == "compiled":
        monkeypatch.setattr(_autograd, "_differentiate", fail)
    y.sum().backward()
