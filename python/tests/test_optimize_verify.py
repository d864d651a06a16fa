"""dyrelu.torch.optimize(model, verify=True): right modules pass, wrong ones do not."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu.torch import Report, VerificationError, modules, optimize
from exported_modules import CASES, Case
from optimize_support import DyReLU, Network, expected_ops, images

pytestmark = pytest.mark.usefixtures("uncompiled", "fresh")

# One of each kind, in all element types.
NAMES = (
    "b-paper b-interleaved b-residual b-no-norm b-broadcast a-stacked c-after "
    "c-written-out c-sequence se-hard se-silu aprelu aprelu-shared maxout-view "
    "shift-max-index two-activations context-image context-token channels-last "
    "rank-2 f16 f16-wide bf16 f64"
).split()
CHOSEN = [case for case in CASES if case.name in NAMES]


@pytest.mark.parametrize("case", CHOSEN, ids=lambda case: case.name)
def test_right(case: Case) -> None:
    """Results are within their bounds, and gradients are what they were."""
    report = Report()
    optimize(case.module(), case.inputs(), verify=True, gradients=True, report=report)
    assert [found.op for found in report] == expected_ops(case)


def spoil(monkeypatch: pytest.MonkeyPatch, wrong: Any) -> None:
    """The plan computes something else."""
    make = modules.make_plan

    def make_wrong(*args: Any) -> Any:
        attempt = make(*args)
        if attempt.plan is not None:
            function = attempt.plan.function
            attempt.plan = dataclasses.replace(
                attempt.plan, function=lambda *given: wrong(function(*given))
            )
        return attempt

    monkeypatch.setattr(modules, "make_plan", make_wrong)


def test_wrong_results(monkeypatch: pytest.MonkeyPatch) -> None:
    """One element that is off by little is out of the bound; the module is named."""

    def wrong(y: Any) -> Any:
        y = y.clone()
        y[1, 2, 3, 4] += 4e-6
        return y

    spoil(monkeypatch, wrong)
    message = r"act: 1 of 972 elements are out of their bound; at \(1, 2, 3, 4\)"
    with pytest.raises(VerificationError, match=message):
        optimize(Network().eval(), images(), verify=True)
    with pytest.raises(VerificationError, match=r"act: 1 of \d+ elements"):
        optimize(Network().eval(), verify=True)


def test_wrong_gradients(monkeypatch: pytest.MonkeyPatch) -> None:
    """A result that does not depend on its input has no gradient."""
    from dyrelu.torch import verification

    make = verification.make_plan

    def make_wrong(*args: Any) -> Any:
        attempt = make(*args)
        function = attempt.plan.function
        attempt.plan = dataclasses.replace(
            attempt.plan, function=lambda module, x: function(module, x.detach())
        )
        return attempt

    monkeypatch.setattr(verification, "make_plan", make_wrong)
    x = torch.randn(2, 6, 5, 7)
    optimize(DyReLU(6), x, verify=True)
    with pytest.raises(VerificationError, match="the model: the gradient of input 0"):
        optimize(DyReLU(6), x, verify=True, gradients=True)
