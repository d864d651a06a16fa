"""What --dyrelu-differentiate makes is the derivative: of the reference, by finite
differences in np.longdouble.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from cases import Attention, Case
from element_types import Array
from expectation import expected
from inputs import Inputs, make_inputs
from modules import ENTRY, module_text
from operands import operands
from reference import Hyper
from runner import RunFailed, command, execute, load, save_inputs

STEP = np.longdouble(1e-7)
# Of what is summed: a central difference in longdouble is off by about 1e-12.
TOLERANCE = 1e-10

LAYERS = {"width": 3, "bias1": True, "bias2": True}
SIZES = {"n": 3, "c": 5, "spatial": (4, 3)}
BASE = Case("b", 0, 7, element="f64", hyper=Hyper(), **SIZES, **LAYERS)

CASES = {
    "b": BASE,
    "b-last": replace(BASE, channels_last=True),
    "b-one-layer": replace(BASE, width=None, bias1=False, bias2=False),
    "b-no-biases": replace(BASE, bias1=False, bias2=False),
    "b-slopes": replace(BASE, hyper=Hyper(k=3, intercepts=False)),
    "b-constants": replace(
        BASE,
        hyper=Hyper(
            k=2,
            alpha=(1.0, 0.3),
            beta=(0.1, -0.2),
            lambda_a=(1.0, 0.7),
            lambda_b=(0.5, -0.4),
        ),
    ),
    "b-hard_sigmoid": replace(
        BASE, hyper=Hyper(norm="hard_sigmoid", hidden="relu6", order="interleaved")
    ),
    "b-none": replace(
        BASE, hyper=Hyper(k=1, norm="none", hidden="silu", order="channel_major")
    ),
    "b-gelu": replace(BASE, hyper=Hyper(k=4, hidden="gelu", order="channel_major")),
    "b-se": replace(
        BASE, hyper=Hyper(k=1, intercepts=False, alpha=(0.5,), lambda_a=(0.5,))
    ),
    "b-matrix": replace(BASE, spatial=()),
    "b-context": replace(BASE, context=(4, 2)),
    "b-dynamic": replace(BASE, dims="all"),
    "a": replace(BASE, op="a"),
    "a-last-dynamic": replace(BASE, op="a", channels_last=True, dims="all"),
    "c": replace(BASE, op="c", attention=Attention("f64", bias=True)),
    "c-cut": replace(BASE, op="c", attention=Attention("f64", tau=0.5, gamma=9.0)),
    "c-last": replace(
        BASE,
        op="c",
        channels_last=True,
        dims="all",
        attention=Attention("f64", bias=True, tau=3.0, tau_operand=True),
    ),
    "aprelu": replace(BASE, op="aprelu"),
    "aprelu-shared": replace(
        BASE, op="aprelu", positive_first=True, shared=True, channels_last=True
    ),
    "apply": replace(BASE, op="apply", slopes="nc", offsets="1c", pieces=((1.0, 0.0),)),
    "apply-position": replace(
        BASE, op="apply", slopes="ncs", offsets="n1r", attended=True
    ),
    "pool": replace(BASE, op="pool", mode="negative"),
    "attention": replace(
        BASE, op="attention", context=(5, 4, 3), attention=Attention("f64")
    ),
}


def differentiate(case: Case, runner: Path, folder: Path) -> Path:
    """The module with the backward function of the case. A temperature's gradient is
    not known.
    """
    module = folder / "module.mlir"
    module.write_text(module_text(case))
    output = folder / "differentiated.mlir"
    tool = runner.with_name("dyrelu-opt")
    numbers = [str(i) for i, t in enumerate(operands(case)) if t.name != "tau"]
    flag = f"--dyrelu-differentiate=arguments={','.join(numbers)}"
    execute([str(tool), str(module), flag, "-o", str(output)])
    return output


def run(
    runner: Path, module: Path, entry: str, arrays: list[Array], number: int
) -> list[Array]:
    """The results of a function."""
    folder = module.parent / entry
    folder.mkdir()
    names = [(f"in{i}", array) for i, array in enumerate(arrays)]
    given = save_inputs(names, folder)
    outputs = [folder / f"out{i}.npy" for i in range(number)]
    line = command(runner, module, given, outputs, threads=2)
    line[2] = f"--entry={entry}"
    execute(line)
    return [load(path) for path in outputs]


def objective(case: Case, inputs: Inputs, dy: Array) -> np.longdouble:
    """The number whose gradient by y is dy."""
    return np.sum(expected(case, inputs)[0][0].value * dy)


def slope(
    case: Case, inputs: Inputs, dy: Array, name: str, direction: Array
) -> np.longdouble:
    """How the objective changes along a direction of one operand."""
    moved = []
    for sign in (1, -1):
        wide = inputs[name].astype(np.longdouble)
        changed = inputs | {name: wide + sign * STEP * direction}
        moved.append(objective(case, changed, dy))
    return (moved[0] - moved[1]) / (2 * STEP)


@pytest.mark.parametrize("name", list(CASES))
def test_gradients(name: str, runner: Path, tmp_path: Path) -> None:
    """Each gradient, along a random direction."""
    case = CASES[name]
    rng = np.random.default_rng(11)
    inputs = make_inputs(case)
    given = [tensor.name for tensor in operands(case)]
    wanted = [tensor for tensor in given if tensor != "tau"]
    module = differentiate(case, runner, tmp_path)
    dy = rng.standard_normal(expected(case, inputs)[0][0].value.shape)
    arrays = [*(inputs[tensor] for tensor in given), dy]
    gradients = run(runner, module, f"{ENTRY}_backward", arrays, len(wanted))
    for tensor, gradient in zip(wanted, gradients, strict=True):
        assert gradient.shape == inputs[tensor].shape
        direction = rng.standard_normal(gradient.shape)
        terms = gradient * direction
        along = slope(case, inputs, dy, tensor, direction)
        error = abs(np.sum(terms.astype(np.longdouble)) - along)
        assert np.abs(terms).max() > 0, tensor
        assert error <= TOLERANCE * (1 + np.sum(np.abs(terms))), (tensor, error)


def test_an_op_without_a_derivative(runner: Path, tmp_path: Path) -> None:
    """Its function has none, and what is not there cannot be run."""
    case = Case("maxout", 0, 7, 2, 3, (4,), hyper=Hyper(k=2))
    module = differentiate(case, runner, tmp_path)
    assert f"@{ENTRY}_backward" not in module.read_text()
    with pytest.raises(RunFailed, match=f"{ENTRY}_backward"):
        run(runner, module, f"{ENTRY}_backward", [], 1)
