"""The exponential in f32, on its own: how far it is from the true one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from element_types import Array
from runner import command, execute, load, save_inputs

# Every so many numbers of either sign, an odd step that meets all last bits.
STEP = 257
ULPS = 2
SMALLEST_NORMAL = np.finfo(np.float32).tiny

EXP = """
func.func @main(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = math.exp %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
"""


def every(step: int) -> Array:
    """Numbers of both signs from all of f32, as many in each binade."""
    bits = np.arange(0, 0x7F800000, step, dtype=np.uint32)
    positive = bits.view(np.float32)
    return np.concatenate([positive, -positive])


def run(x: Array, runner: Path, folder: Path) -> Array:
    """exp(x) as compiled code computes it."""
    module = folder / "module.mlir"
    module.write_text(EXP)
    given = save_inputs([("x", x)], folder)
    output = folder / "y.npy"
    execute(command(runner, module, given, [output], 1))
    return load(output)


def test_accuracy(runner: Path, tmp_path: Path) -> None:
    """At most 2 ulp wherever the result is a normal number."""
    x = every(STEP)
    y = run(x, runner, tmp_path)
    with np.errstate(over="ignore", under="ignore"):
        true = np.exp(x.astype(np.float64))
    normal = (true >= SMALLEST_NORMAL) & (true <= np.finfo(np.float32).max)
    ulp = np.spacing(true[normal].astype(np.float32)).astype(np.float64)
    error = np.abs(y[normal] - true[normal]) / ulp
    worst = int(np.argmax(error))
    assert error[worst] <= ULPS, (
        f"exp({x[normal][worst]!r}) is {y[normal][worst]!r}, "
        f"{error[worst]:.2f} ulp from {true[normal][worst]!r}"
    )
    # Below that a result may be 0.
    small = true < SMALLEST_NORMAL
    assert np.all((y[small] >= 0) & (y[small] <= SMALLEST_NORMAL))
    assert np.all(np.isposinf(y[true > np.finfo(np.float32).max * (1 + 2**-24)]))


@pytest.mark.parametrize(
    "x, y", [(np.inf, np.inf), (-np.inf, 0), (0, 1), (-0.0, 1), (np.nan, np.nan)]
)
def test_special(x: float, y: float, runner: Path, tmp_path: Path) -> None:
    """What is exact, in vectors and in what is left of them."""
    result = run(np.full(67, x, np.float32), runner, tmp_path)
    np.testing.assert_array_equal(result, np.full(67, y, np.float32))
