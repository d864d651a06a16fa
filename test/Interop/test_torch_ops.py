"""The operators of dyrelu.torch_ops: their values, held to the accuracy bar of the
compiled ops, their gradients, and what PyTorch asks of an operator.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY / "python"), str(REPOSITORY / "test/Integration")]

import dyrelu.torch_ops as ops
from cases import WITH_HYPER, Case
from checking import check_result
from drawing import combinations
from expectation import expected
from inputs import make_inputs

OPS = ("a", "b", "c", "aprelu", "apply", "maxout", "shift_max")
COUNT = 60
CASES = [case for op in OPS for case in combinations(op, COUNT, seed=11)]
# What the sweep calls the operands, and the operators.
OPERANDS = {"z": "context", "tau": "temperature", "pi": "attention"}
COEFFICIENTS = {
    "apply": {"a": "slopes", "b": "intercepts"},
    "shift_max": {"a": "slopes", "b": "shifted"},
}
TORCH_TYPES = {
    "f16": torch.float16,
    "bf16": torch.bfloat16,
    "f32": torch.float32,
    "f64": torch.float64,
}


def to_tensor(array: np.ndarray) -> torch.Tensor:
    """A tensor of the same type; NumPy has bf16 from elsewhere."""
    if array.dtype.name == "bfloat16":
        return torch.from_numpy(array.astype(np.float32)).to(torch.bfloat16)
    return torch.from_numpy(array)


def to_array(tensor: torch.Tensor, dtype: np.dtype) -> np.ndarray:
    """The opposite."""
    if tensor.dtype == torch.bfloat16:
        return tensor.to(torch.float32).numpy().astype(dtype)
    return tensor.numpy()


def attributes(case: Case) -> dict[str, Any]:
    """The keywords of a case's operator."""
    result: dict[str, Any] = {"channels_last": case.channels_last}
    if case.op in WITH_HYPER:
        hyper = case.hyper
        for name in ("k", "norm", "hidden", "order", "intercepts"):
            result[name] = getattr(hyper, name)
        for name in ("alpha", "beta", "lambda_a", "lambda_b"):
            values = getattr(hyper, name)
            result[name] = None if values is None else list(values)
    if case.op == "c" and case.attention is not None:
        result["gamma"] = case.attention.gamma
        if not case.attention.tau_operand:
            result["tau"] = case.attention.tau
    if case.op == "aprelu":
        result["halves"] = "positive_first" if case.positive_first else "negative_first"
        result["channel_shared"] = case.shared
    if case.op == "apply" and case.pieces:
        result["static_slopes"] = [slope for slope, _ in case.pieces]
        result["static_intercepts"] = [intercept for _, intercept in case.pieces]
    if case.op == "maxout":
        result["k"] = case.hyper.k
    if case.op == "shift_max":
        result["groups"] = case.groups
        permutation = case.permutation
        result["permutation"] = None if permutation is None else list(permutation)
    return result


def arguments(case: Case, inputs: dict[str, np.ndarray]) -> dict[str, Any]:
    """The operands by the names that the operator has for them."""
    names = OPERANDS | COEFFICIENTS.get(case.op, {})
    tensors = {names.get(name, name): to_tensor(a) for name, a in inputs.items()}
    if case.op not in ("apply", "maxout", "shift_max"):
        tensors = {"w1": None, "b1": None, "b2": None} | tensors
    return tensors


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_values(case: Case) -> None:
    """Each operator against the reference of the compiled op, NaN included."""
    inputs = make_inputs(case)
    with np.errstate(all="ignore"):
        ((reference, element),) = expected(case, inputs)
    operator = getattr(ops, case.op)
    y = operator(**arguments(case, inputs), **attributes(case))
    assert y.dtype == TORCH_TYPES[case.element]
    check_result(to_array(y, element.dtype), (reference, element), case.name)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("op", OPS)
def test_special_values(op: str, value: float) -> None:
    """Values that are no numbers travel as in the compiled ops."""
    case = replace(combinations(op, 8, seed=5)[0], element="f32", n=2, spatial=(3, 2))
    if case.context is not None:
        case = replace(case, context=None)
    case = replace(case, slopes="nc", offsets=None) if op == "apply" else case
    inputs = make_inputs(case)
    inputs["x"][0, 0, 0, 0] = value
    with np.errstate(all="ignore"):
        ((reference, element),) = expected(case, inputs)
    y = getattr(ops, op)(**arguments(case, inputs), **attributes(case))
    check_result(to_array(y, element.dtype), (reference, element), case.name)


def test_squeeze_and_excitation() -> None:
    """The operator se is the gate that it is named after."""
    x, w1, w2 = torch.randn(2, 8, 3), torch.randn(4, 8), torch.randn(8, 4)
    hidden = torch.nn.functional.silu(x.mean(2) @ w1.T)
    for norm, gate in (
        ("sigmoid", torch.sigmoid),
        ("hard_sigmoid", torch.nn.functional.hardsigmoid),
    ):
        wanted = x * gate(hidden @ w2.T)[..., None]
        y = ops.se(x, w1, None, w2, None, norm=norm, hidden="silu")
        torch.testing.assert_close(y, wanted, rtol=1e-5, atol=1e-6)


def small(op: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Operands in f64 and keywords of a small call."""
    generator = torch.Generator().manual_seed(3)

    def draw(*shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=generator, dtype=torch.float64)

    x = draw(2, 4, 3)
    layers = {"x": x, "w1": draw(3, 4), "b1": draw(3), "w2": draw(16, 3)}
    layers["b2"] = draw(16)
    if op == "a":
        return layers | {"w2": draw(4, 3), "b2": draw(4)}, {}
    if op == "b":
        return layers | {"context": draw(2, 4, 2, 2)}, {"hidden": "gelu"}
    if op == "c":
        # Not capped at 1, where the derivative jumps.
        return layers | {"wp": draw(1, 4), "bp": draw(1)}, {"tau": 2.0, "gamma": 0.5}
    if op == "se":
        return layers | {"w2": draw(4, 3), "b2": draw(4)}, {"hidden": "silu"}
    if op == "aprelu":
        layers |= {"w1": draw(3, 8), "w2": draw(4, 3), "b2": draw(4)}
        return layers, {}
    if op == "apply":
        return {"x": x, "slopes": draw(2, 2, 4), "intercepts": draw(1, 2, 4)}, {}
    if op == "maxout":
        return {"x": x}, {"k": 2}
    return {"x": x, "slopes": draw(2, 2, 4), "shifted": draw(2, 2, 4)}, {"groups": 2}


@pytest.mark.parametrize("op", list(ops.SCHEMAS))
def test_gradients(op: str) -> None:
    """Gradients are those of finite differences."""
    tensors, keywords = small(op)
    operator = getattr(ops, op)
    names = list(tensors)
    inputs = [tensors[name].requires_grad_() for name in names]

    def function(*values: torch.Tensor) -> torch.Tensor:
        return operator(**dict(zip(names, values, strict=True)), **keywords)

    assert torch.autograd.gradcheck(function, inputs)


@pytest.mark.parametrize("op", list(ops.SCHEMAS))
def test_what_pytorch_asks(op: str) -> None:
    """Schema, fake kernel and autograd registration fit each other."""
    tensors, keywords = small(op)
    if op not in ("apply", "maxout", "shift_max"):
        tensors = {"w1": None, "b1": None, "b2": None} | tensors
    operator = getattr(torch.ops.dyrelu, op).default
    names = [one.name for one in operator._schema.arguments if not one.kwarg_only]
    positional = [tensors.get(name) for name in names]
    torch.library.opcheck(operator, tuple(positional), keywords)
    if op == "b":  # the context would be read otherwise
        return
    assert positional[0] is not None
    positional[0] = positional[0].movedim(1, -1).contiguous()
    torch.library.opcheck(
        operator, tuple(positional), keywords | {"channels_last": True}
    )


def test_errors() -> None:
    """What is not known is named, with what is."""
    tensors, _ = small("b")
    for keywords, text in (
        ({"norm": "tanh"}, "norm must be sigmoid or hard_sigmoid or none, got 'tanh'"),
        ({"version": 2}, "unknown version 2; known is 1"),
        ({"alpha": [1.0]}, "alpha must have k = 2 numbers, got 1"),
        ({"k": 3}, "w2 must have a multiple of 6 rows, got 16"),
        ({"intercepts": False, "beta": [1.0, 2.0]}, "no use for beta"),
    ):
        with pytest.raises(ValueError, match=text):
            ops.b(**tensors, **keywords)
