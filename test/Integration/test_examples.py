"""The examples of the ops compute what the ops mean."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from cases import Attention, Case
from checking import check_result
from conftest import REPOSITORY
from expectation import expected
from reference import Hyper

FOLDER = REPOSITORY / "examples" / "ops"
sys.path.insert(0, str(FOLDER))
import run as example


def case(op: str, **fields: object) -> Case:
    """What an example says, as a case of the sweep."""
    return Case(op, 0, 0, 2, 8, **{"spatial": (6, 6), **fields})


LAYERS = {"width": 4, "bias1": True, "bias2": True}
THREE = Hyper(k=3, norm="hard_sigmoid", order="channel_major")

# The results of each example, in order.
CASES: dict[str, list[Case]] = {
    "a": [case("a", **LAYERS)],
    "apply": [case("apply", hyper=Hyper(k=1), pieces=((1.0, 0.0),))],
    "aprelu": [case("aprelu", **LAYERS | {"spatial": (36,), "width": 8})],
    "attention": [case("attention", attention=Attention("f32", True, tau=10.0))],
    "b": [case("b", **LAYERS)],
    "c": [case("c", **LAYERS, attention=Attention("f32", True, 10.0, True))],
    "coefficients": [case("coefficients", **LAYERS | {"spatial": ()}, hyper=THREE)],
    "maxout": [case("maxout", hyper=Hyper(k=4))],
    "pool": [case("pool", mode=mode) for mode in ("mean", "positive", "negative")],
    "shift_max": [case("shift_max", groups=2)],
}


def test_every_example_is_tested() -> None:
    """There is a case for each file."""
    assert {path.stem for path in FOLDER.glob("*.mlir")} == set(CASES)


@pytest.mark.parametrize("name", CASES)
def test_example(name: str, runner: Path) -> None:
    """The results for random inputs are within the accuracy bar."""
    module = FOLDER / f"{name}.mlir"
    inputs = example.random_inputs(module.read_text())
    results = example.run(module, inputs, runner.parents[1])
    wanted = [pair for one in CASES[name] for pair in expected(one, inputs)]
    for result, one in zip(results, wanted, strict=True):
        check_result(result, one)
