"""Writes the MLIR module of a case."""

from __future__ import annotations

from collections.abc import Iterable

from cases import GRADIENTS, Case
from operands import Tensor, operands, results
from reference import Hyper

ENTRY = "main"


def number(value: float) -> str:
    """A float attribute; MLIR wants digits on both sides of a point."""
    text = repr(float(value))
    mantissa, exponent, power = text.partition("e")
    point = mantissa if "." in mantissa else f"{mantissa}.0"
    return point + exponent + power


# Clauses -------------------------------------------------------------------------


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


def softmax_clause(case: Case) -> str:
    """` tau(...) gamma(...)`, as far as they are given."""
    attention = case.attention
    if attention is None:
        return ""
    text = ""
    if attention.tau_operand:
        text += f" tau(%temperature : {case.element_type.accumulator})"
    elif attention.tau is not None:
        text += f" tau({number(attention.tau)})"
    if attention.gamma is not None:
        text += f" gamma({number(attention.gamma)})"
    return text


def static_clause(case: Case) -> str:
    """` static = [(a, b), ...]`."""
    pairs = ", ".join(f"({number(a)}, {number(b)})" for a, b in case.pieces)
    return f" static = [{pairs}]" if pairs else ""


def shift_clause(case: Case) -> str:
    """` groups(g)` or ` permutation = [...]`."""
    if case.permutation is None:
        return f" groups({case.groups})"
    return f" permutation = {list(case.permutation)}"


# Modules -------------------------------------------------------------------------


def operation(case: Case) -> str:
    """The op under test, on one line, without its results."""
    given = {tensor.name: tensor for tensor in operands(case)}
    returned = ", ".join(tensor.type for tensor in results(case))

    def some(*names: str) -> list[Tensor]:
        return [given[name] for name in names if name in given]

    layers = clause("fc1", some("w1", "b1")) + clause("fc2", some("w2", "b2"))
    hyper = hyper_clause(case.hyper, case.spelled_out)
    layout = " channels_last" if case.channels_last else ""
    if case.op == "pool":
        mode = "" if case.mode == "mean" else f" mode({case.mode})"
        return f"dyrelu.pool %x{mode}{layout} : {given['x'].type} -> {returned}"
    if case.op == "coefficients":
        types = f"{given['g'].type} -> {returned}"
        return f"dyrelu.coefficients %g{layers}{hyper} : {types}"
    if case.op == "attention":
        weights = clause("weights", some("wp", "bp")) + softmax_clause(case)
        types = f"{given['z'].type} -> {returned}"
        return f"dyrelu.attention %z{weights}{layout} : {types}"
    if case.op == "apply" or case.op in GRADIENTS:
        parts = clause("slopes", some("a")) + clause("intercepts", some("b"))
        parts += static_clause(case) + clause("attention", some("pi"))
        if case.op in GRADIENTS:
            types = f"{given['x'].type} -> {returned}"
            return f"dyrelu.{case.op} %x, %dy{parts}{layout} : {types}"
        return f"dyrelu.apply %x{parts}{layout} : {returned}"
    if case.op == "maxout":
        types = f"{given['x'].type} -> {returned}"
        return f"dyrelu.maxout %x k({case.hyper.k}){layout} : {types}"
    if case.op == "shift_max":
        parts = clause("slopes", some("a")) + clause("shifted", some("b"))
        return f"dyrelu.shift_max %x{parts}{shift_clause(case)}{layout} : {returned}"
    if case.op == "aprelu":
        halves = " halves(positive_first)" if case.positive_first else ""
        shared = " channel_shared" if case.shared else ""
        return f"dyrelu.aprelu %x{layers}{halves}{shared}{layout} : {returned}"
    context = clause("context", some("z"))
    attention = clause("attention", some("wp", "bp")) + softmax_clause(case)
    parts = f"{context}{layers}{hyper}{attention}{layout}"
    return f"dyrelu.{case.op} %x{parts} : {returned}"


def function_text(case: Case, entry: str) -> str:
    """A function that runs the op of the case on its arguments."""
    given = operands(case)
    arguments = ", ".join(f"%{t.name}: {t.type}" for t in given)
    types = ", ".join(tensor.type for tensor in results(case))
    names = ", ".join(f"%result{i}" for i, _ in enumerate(results(case)))
    scalar = "".join(
        f"  %temperature = tensor.extract %tau[] : {tensor.type}\n"
        for tensor in given
        if tensor.name == "tau"
    )
    return (
        f"// {case.name}\n"
        f"func.func @{entry}({arguments}) -> ({types}) {{\n"
        f"{scalar}"
        f"  {names} = {operation(case)}\n"
        f"  return {names} : {types}\n"
        "}\n"
    )


def module_text(case: Case) -> str:
    """The module of one case."""
    return function_text(case, ENTRY)


def entry_of(case: Case) -> str:
    """The function of a case in a module of many."""
    return f"{case.op}_{case.number}"


def module_of(cases: Iterable[Case]) -> str:
    """A module with a function for each case."""
    return "\n".join(function_text(case, entry_of(case)) for case in cases)
