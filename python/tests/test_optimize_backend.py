"""torch.compile(model, backend="dyrelu"): what it finds in modules that others wrote,
and that the results stay.

The rest is run as it is (inner="eager"), but for the tests that say Inductor.
"""

from __future__ import annotations

from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu import _extension
from dyrelu.torch import Report
from exported_modules import CASES, Case

if _extension.find() is None:
    pytest.skip("dyrelu's compiler is not built", allow_module_level=True)

pytestmark = pytest.mark.usefixtures("uncompiled")

# What raising finds in the modules is said per compiler op; the report names the op
# that a result comes from.
_BLOCKS = ("dyrelu.pool", "dyrelu.coefficients")
# raise-static is not on: these stay with PyTorch.
_STATIC = {case.name for case in CASES if case.name.startswith("static-")}


@pytest.fixture(autouse=True)
def fresh() -> None:
    """Nothing was compiled before."""
    torch._dynamo.reset()


def compile_eagerly(model: Any, report: Report, **more: Any) -> Any:
    """The model with the activations replaced, else as it is."""
    options = {"inner": "eager", "report": report}
    return torch.compile(
        model, backend="dyrelu", fullgraph=True, options=options, **more
    )


def expected_ops(case: Case) -> list[str]:
    """The ops of a case whose results are seen."""
    if case.name in _STATIC:
        return []
    found: list[str] = []
    for part in case.raises.split(", "):
        op, _, count = part.partition(" x ")
        if op not in _BLOCKS:
            found += [op] * int(count)
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_spelling(case: Case) -> None:
    """Every published spelling is found, and computes in float64 what it did."""
    # One module casts to float and back, which in float64 is no detail.
    element = torch.float16 if case.name == "f16-wide" else torch.float64
    module = case.module().to(element)
    inputs = [x.to(element) for x in case.inputs()]
    report = Report()
    made = compile_eagerly(module, report, dynamic=False)(*inputs)
    bound = 4 * 2**-11 if element == torch.float16 else 1e-12
    torch.testing.assert_close(made, module(*inputs), rtol=bound, atol=bound)
    assert [found.op for found in report] == expected_ops(case), str(report)
    assert not report.kept, str(report)
