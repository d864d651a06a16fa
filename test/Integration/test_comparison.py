"""The comparison passes plain code in acc(T) and rejects faulty code."""

from __future__ import annotations

import numpy as np
import pytest
from cases import Case
from comparison import compare
from element_types import ELEMENT_TYPES
from expectation import expected
from faults import FAULTS, applies
from inputs import make_inputs
from reference import Bounded, exact, rounded
from simulation import simulate
from sweep import sweep

F32 = ELEMENT_TYPES["f32"]


def test_plain_code_keeps_to_the_bar(case: Case) -> None:
    """The bar can be met in every case: by loops that round at every step."""
    inputs = make_inputs(case)
    for result, (reference, element_type) in zip(
        simulate(case, inputs), expected(case, inputs), strict=True
    ):
        comparison = compare(result, reference, element_type)
        assert comparison.passes, comparison.describe()


# Some faults show with special values only, of which there are few cases.
FEW = dict.fromkeys(FAULTS, 20) | {"unstable": 2, "static_as_product": 8}

# The share of cases in which a fault must show. It cannot in all of them: where no
# unit of the hidden layer is active, say, its weights do not matter.
# Nor does the cap of pi, where no position comes to it.
SHARES = dict.fromkeys(FAULTS, 0.85) | {
    "hidden": 0.8,
    "narrow_sum": 0.7,
    "shared_rows": 0.75,
    "no_cap": 0.5,
    "halves": 0.75,
}


@pytest.mark.parametrize("fault", FAULTS)
def test_faults_are_rejected(fault: str) -> None:
    """Each fault shows in most of the cases that it changes, of the default sweep."""
    cases = [case for case in sweep() if applies(fault, case)]
    rejected = 0
    for case in cases:
        inputs = make_inputs(case)
        reference, element_type = expected(case, inputs)[0]
        result = simulate(case, inputs, fault)[0]
        rejected += not compare(result, reference, element_type).passes
    assert len(cases) >= FEW[fault]
    assert rejected >= SHARES[fault] * len(cases)


@pytest.mark.parametrize(
    ("actual", "wanted", "passes"),
    [
        (np.nan, np.nan, True),
        (np.inf, np.inf, True),
        (-0.0, 0.0, True),
        (1.0, 1.0, True),
        (np.nan, 1.0, False),
        (1.0, np.nan, False),
        (np.inf, -np.inf, False),
        (np.inf, 1.0, False),
        (1.0, np.inf, False),
        (np.nan, np.inf, False),
        (1.0 + 2.0**-22, 1.0, False),
    ],
)
def test_comparison_of_one_number(actual: float, wanted: float, passes: bool) -> None:
    """NaN and infinities by position, zeros without sign, numbers by the bound."""
    reference = rounded(exact(np.array([wanted])), F32)
    assert compare(np.array([actual], np.float32), reference, F32).passes is passes


def test_overflow_of_the_result_type_is_expected() -> None:
    """A sum that T cannot hold is an infinity in T."""
    f16 = ELEMENT_TYPES["f16"]
    reference = rounded(exact(np.array([1e6])), f16)
    assert compare(np.array([np.inf], np.float16), reference, f16).passes
    assert not compare(np.array([65504], np.float16), reference, f16).passes


def test_comparison_reports_the_worst_element() -> None:
    """Index, ratio and count."""
    reference = Bounded(np.zeros((2, 3)), np.full((2, 3), 0.5))
    actual = np.zeros((2, 3), np.float32)
    actual[0, 1], actual[1, 2] = 1, 2
    comparison = compare(actual, reference, F32)
    assert comparison.index == (1, 2)
    assert comparison.ratio == 4
    assert comparison.failures == 2
    assert "2 of 6 elements" in comparison.describe()


def test_shape_and_type_are_compared() -> None:
    """A result of another shape or type fails, whatever it holds."""
    reference = exact(np.zeros((2, 3)))
    assert not compare(np.zeros((3, 2), np.float32), reference, F32).passes
    assert not compare(np.zeros((2, 3), np.float64), reference, F32).passes


def test_a_bound_must_be_finite() -> None:
    """A reference without a bound would pass anything; it fails."""
    reference = Bounded(np.zeros(1), np.array([np.inf]))
    assert not compare(np.zeros(1, np.float32), reference, F32).passes
