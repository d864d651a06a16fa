"""torch.compile(model, backend="dyrelu"): what it finds in modules that others wrote,
and that the results stay.

The rest is run as it is (inner="eager"), but for the tests that say Inductor.
"""

from __future__ import annotations

import functools
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

import dyrelu.torch
from dyrelu.torch import Report
from exported_modules import CASES, Case
from optimize_support import compiled, expected_ops

pytestmark = pytest.mark.usefixtures("uncompiled", "fresh")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_spelling(case: Case) -> None:
    """Every published spelling is found, and computes in float64 what it did."""
    # One module casts to float and back, which in float64 is no detail.
    element = torch.float16 if case.name == "f16-wide" else torch.float64
    module = case.module().to(element)
    inputs = [x.to(element) for x in case.inputs()]
    report = Report()
    made = compiled(module, report, dynamic=False)(*inputs)
    bound = 4 * 2**-11 if element == torch.float16 else 1e-12
    torch.testing.assert_close(made, module(*inputs), rtol=bound, atol=bound)
    assert [found.op for found in report] == expected_ops(case), str(report)
    assert not report.kept, str(report)


def test_options_of_the_rest() -> None:
    """Whatever compiles the rest gets its options and the mode, and none that were not
    given."""
    got = []

    def inner(graph: Any, _inputs: Any, **keywords: Any) -> Any:
        got.append(keywords)
        return graph

    x = torch.ones(2)
    for options, mode in (({"inner_options": {"level": 3}}, "fast"), ({}, None)):
        torch._dynamo.reset()
        backend = functools.partial(
            dyrelu.torch.backend, options={"inner": inner, **options}, mode=mode
        )
        torch.compile(torch.nn.ReLU(), backend=backend)(x)
    assert got == [{"options": {"level": 3}, "mode": "fast"}, {}]
