"""Tests of the sweep's cases: what they cover, and that they are reproducible."""

from __future__ import annotations

from itertools import combinations as pairs_of

import numpy as np
import pytest
from cases import OPS, Case
from covering import covering_rows
from factors import FACTORS, WIDTHS
from modules import module_text, number
from reference import Hyper
from specials import SPECIALS
from sweep import DEFAULT_COUNT, DEFAULT_SEED, sweep
from tails import SIZES, tails


@pytest.mark.parametrize("op", OPS)
def test_every_pair_of_levels_meets(op: str) -> None:
    """The default count suffices for all pairs of an op's factors."""
    factors = FACTORS[op]
    count = sum(case.op == op and not case.special for case in sweep())
    rng = np.random.default_rng([DEFAULT_SEED, OPS.index(op)])
    table = covering_rows(factors, count, rng)
    for f, g in pairs_of(factors, 2):
        met = {(str(row[f]), str(row[g])) for row in table}
        assert len(met) == len(factors[f]) * len(factors[g]), (f, g)


def test_default_sweep_is_large() -> None:
    """At least 2,000 combinations, besides special values."""
    assert sum(not case.special for case in sweep(DEFAULT_COUNT)) >= 2000


@pytest.mark.parametrize("op", OPS)
def test_every_special_value_occurs(op: str, all_cases: list[Case]) -> None:
    """Each special of an op has a case."""
    occurring = {case.special for case in all_cases if case.op == op}
    assert occurring >= set(SPECIALS[op])


@pytest.mark.parametrize("processor", WIDTHS)
@pytest.mark.parametrize("op", OPS)
def test_every_tail_occurs(op: str, processor: str) -> None:
    """Every size of C, and of S where an op has it, at every width of vectors."""
    cases = [c for c in tails(0) if (c.op, c.processor) == (op, processor)]
    assert {case.c for case in cases} == set(SIZES)
    if op != "coefficients":
        assert {case.spatial for case in cases} == {(size,) for size in SIZES}


def test_names_are_unique(all_cases: list[Case]) -> None:
    """A name stands for one case."""
    cases = all_cases + tails(DEFAULT_SEED)
    assert len({case.name for case in cases}) == len(cases)


def test_seed_decides() -> None:
    """The same seed gives the same cases, another seed others."""
    assert sweep(20, 1) == sweep(20, 1)
    assert sweep(20, 1) != sweep(20, 2)


def test_module_text() -> None:
    """A module as a person would write it, defaults left out."""
    case = Case(
        "b", 0, 0, 8, 16, (7, 7), channels_last=True, width=2, bias1=True, dims="batch"
    )
    assert module_text(case) == (
        "// b-000-f32-8x16x7x7-last-k2-sigmoid-relu-h2-slopes_first-batch\n"
        "func.func @main(%x: tensor<?x7x7x16xf32>, %w1: tensor<2x16xf32>, "
        "%b1: tensor<2xf32>, %w2: tensor<64x2xf32>) -> (tensor<?x7x7x16xf32>) {\n"
        "  %result0 = dyrelu.b %x fc1(%w1, %b1 : tensor<2x16xf32>, tensor<2xf32>) "
        "fc2(%w2 : tensor<64x2xf32>) channels_last : tensor<?x7x7x16xf32>\n"
        "  return %result0 : tensor<?x7x7x16xf32>\n"
        "}\n"
    )


def test_hyper_clause_of_slopes() -> None:
    """Without intercepts neither beta nor lambda_b is spelled out."""
    hyper = Hyper(k=1, intercepts=False, alpha=(0.5,))
    case = Case("coefficients", 0, 0, 2, 3, hyper=hyper, spelled_out=True)
    clause = (
        "hyper<k = 1, norm = sigmoid, hidden = relu, order = slopes_first, "
        "intercepts = false, alpha = [0.5], lambda_a = [1.0]>"
    )
    assert clause in module_text(case)


@pytest.mark.parametrize(
    ("value", "text"), [(1, "1.0"), (-0.25, "-0.25"), (1e-7, "1.0e-07")]
)
def test_number(value: float, text: str) -> None:
    """Floats in MLIR's spelling."""
    assert number(value) == text
