"""Writes the MLIR module of a case."""

from __future__ import annotations

from cases import Case
from operands import Tensor, operands, results
from reference import Hyper

ENTRY = "main"


def number(value: float) -> str:
    """A float attribute; MLIR wants digits on both sides of a point."""
    text = repr(float(value))
    mantissa, exponent, power = text.partition("e")
    point = mantissa if "." in mantissa else f"{mantissa}.0"
    return point + exponent + power


def hyper_clause(hyper: Hyper, spelled_out: bool) -> str:
    """` hyper<...>` with everything, or with what differs from the defaults."""
    plain = Hyper()
    words = []
    for name in ("k", "norm", "hidden", "order"):
        value = getattr(hyper, name)
        if spelled_out or value != getattr(plain, name):
            words.append(f"{name} = {value}")
    if spelled_out or not hyper.intercepts:
        words.append(f"intercepts = {str(hyper.intercepts).lower()}")
    slopes_only = ("alpha", "lambda_a")
    for name in ("alpha", "beta", "lambda_a", "lambda_b"):
        allowed = hyper.intercepts or name in slopes_only
        if allowed and (spelled_out or getattr(hyper, name) is not None):
            numbers = ", ".join(number(value) for value in hyper.constants(name))
            words.append(f"{name} = [{numbers}]")
    return f" hyper<{', '.join(words)}>" if words else ""


def clause(keyword: str, tensors: list[Tensor]) -> str:
    """` keyword(%v, %w : type, type)`, or nothing without tensors."""
    if not tensors:
        return ""
    names = ", ".join(f"%{tensor.name}" for tensor in tensors)
    types = ", ".join(tensor.type for tensor in tensors)
    return f" {keyword}({names} : {types})"


def operation(case: Case) -> str:
    """The op under test, on one line, without its results."""
    given = {tensor.name: tensor for tensor in operands(case)}
    returned = ", ".join(tensor.type for tensor in results(case))

    def some(*names: str) -> list[Tensor]:
        return [given[name] for name in names if name in given]

    layers = clause("fc1", some("w1", "b1")) + clause("fc2", some("w2", "b2"))
    hyper = hyper_clause(case.hyper, case.spelled_out)
    layout = " channels_last" if case.channels_last else ""
    if case.op == "b":
        context = clause("context", some("z"))
        return f"dyrelu.b %x{context}{layers}{hyper}{layout} : {returned}"
    if case.op == "pool":
        return f"dyrelu.pool %x{layout} : {given['x'].type} -> {returned}"
    if case.op == "coefficients":
        types = f"{given['g'].type} -> {returned}"
        return f"dyrelu.coefficients %g{layers}{hyper} : {types}"
    coefficients = clause("slopes", some("a")) + clause("intercepts", some("b"))
    return f"dyrelu.apply %x{coefficients}{layout} : {returned}"


def module_text(case: Case) -> str:
    """A module whose entry runs the op of the case on its arguments."""
    arguments = ", ".join(f"%{t.name}: {t.type}" for t in operands(case))
    types = ", ".join(tensor.type for tensor in results(case))
    names = ", ".join(f"%result{i}" for i, _ in enumerate(results(case)))
    return (
        f"// {case.name}\n"
        f"func.func @{ENTRY}({arguments}) -> ({types}) {{\n"
        f"  {names} = {operation(case)}\n"
        f"  return {names} : {types}\n"
        "}\n"
    )
