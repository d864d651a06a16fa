"""Chains that --dyrelu-fuse makes one loop of, against NumPy in f64."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import numpy as np
import pytest
from chains import TEXTS, Chain, compute, draw
from runner import command, execute, load, save_inputs

SHAPES = [
    Chain("elementwise", 0, 16, (14, 14)),
    Chain("elementwise", 0, 40, (7, 7)),
    Chain("elementwise", 0, 17, (9, 13)),
    Chain("elementwise", 0, 16, (14, 14), dynamic="n"),
    Chain("elementwise", 0, 17, (9, 13), dynamic="nhw"),
    Chain("convolutions", 0, 16, (14, 14), outputs=8),
    Chain("convolutions", 0, 40, (7, 7), outputs=19),
    Chain("convolutions", 0, 17, (9, 13), outputs=5),
    Chain("convolutions", 0, 24, (28, 28), outputs=12, stride=2),
    Chain("convolutions", 0, 17, (9, 13), outputs=5, stride=2),
    Chain("convolutions", 0, 24, (14, 14), outputs=12, dynamic="n"),
]
CHAINS = [
    Chain(**{**vars(shape), "batch": batch})
    for shape, batch in product(SHAPES, (1, 3, 8))
]
# Of the largest element: f32 sums of up to some hundred products.
TOLERANCE = 2e-6


def name(chain: Chain) -> str:
    """The chain in short."""
    size = "x".join(map(str, (chain.batch, chain.channels, *chain.size)))
    parts = [chain.kind, size, f"to{chain.outputs}", f"stride{chain.stride}"]
    return "-".join([*parts, chain.dynamic or "static"])


@pytest.mark.parametrize("chain", CHAINS, ids=name)
def test_chain(chain: Chain, runner: Path, tmp_path: Path) -> None:
    """The fused loop computes what the ops do one after the other."""
    module = tmp_path / "module.mlir"
    module.write_text(TEXTS[chain.kind](chain), encoding="utf-8")
    drawn = draw(chain, np.random.default_rng(0))
    inputs = save_inputs(drawn, tmp_path)
    output = tmp_path / "y.npy"
    execute(command(runner, module, inputs, [output], threads=1))
    result, expected = load(output), compute(chain, drawn)
    assert result.shape == expected.shape
    error = np.abs(result - expected).max() / np.abs(expected).max()
    assert error <= TOLERANCE


@pytest.mark.parametrize("special", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("kind", TEXTS)
def test_specials(kind: str, special: float, runner: Path, tmp_path: Path) -> None:
    """What one sample has of NaN and infinities does not reach the others."""
    chain = Chain(kind, 3, 16, (7, 7), outputs=8)
    module = tmp_path / "module.mlir"
    module.write_text(TEXTS[kind](chain), encoding="utf-8")
    drawn = draw(chain, np.random.default_rng(1))
    drawn[0][1][1, 4, 3, 3] = special
    output = tmp_path / "y.npy"
    inputs = save_inputs(drawn, tmp_path)
    execute(command(runner, module, inputs, [output], threads=1))
    result = load(output)
    with np.errstate(invalid="ignore", over="ignore"):
        expected = compute(chain, drawn)
    np.testing.assert_array_equal(np.isnan(result), np.isnan(expected))
    np.testing.assert_allclose(result[::2], expected[::2], rtol=1e-4, atol=1e-4)
