"""Results that are written past the caches, and rows that are no whole vectors.

The cache is told to hold nothing, so that small results are streamed.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from compiled import Compiled
from element_types import ELEMENT_TYPES, Array
from factors import PROCESSORS
from reference import apply, exact, rounded

# Rows of 7x7, 14x14, 8x63, 13x21 and 7x11; whole vectors; shorter ones; samples
# that are no whole lines; rows one element longer or shorter than vectors.
SHAPES = [
    (3, 32, 7, 7),
    (2, 16, 14, 14),
    (2, 4, 8, 63),
    (2, 16, 13, 21),
    (1, 32, 77),
    (2, 4, 64),
    (5, 16, 3),
    (3, 5, 7, 7),
    (2, 3, 17),
    (2, 3, 15),
    (1, 1, 49),
    (2, 2, 2, 2, 65),
]


@pytest.fixture
def compiled(runner: Path, tmp_path: Path) -> Compiled:
    """dyrelu-run as a function of modules and arrays."""
    return Compiled(runner, tmp_path)


def apply_module(shape: tuple[int, ...], name: str, batch: str, width: str) -> str:
    """An apply of two pieces, given slopes and intercepts."""
    x = f"tensor<{batch}x{'x'.join(map(str, shape[1:]))}x{name}>"
    a = f"tensor<{batch}x2x{shape[1]}x{width}>"
    return (
        f"func.func @main(%x: {x}, %a: {a}, %b: {a}) -> {x} {{\n"
        f"  %y = dyrelu.apply %x slopes(%a : {a}) intercepts(%b : {a}) : {x}\n"
        f"  return %y : {x}\n}}\n"
    )


def random(rng: np.random.Generator, shape: tuple[int, ...], dtype: np.dtype) -> Array:
    """Random numbers, with a NaN and an infinity in each."""
    array = rng.standard_normal(shape)
    array.reshape(-1)[[shape[-1] - 1, -1]] = np.nan, np.inf
    return array.astype(dtype)


def check_apply(compiled: Compiled, name: str, processor: str, dynamic: bool) -> None:
    """Each element within its bound, and the same bits as without streaming."""
    element = ELEMENT_TYPES[name]
    rng = np.random.default_rng(8)
    for shape in SHAPES:
        x = random(rng, shape, element.dtype)
        a, b = (
            rng.standard_normal((shape[0], 2, shape[1])).astype(element.acc.dtype)
            for _ in range(2)
        )
        text = apply_module(
            shape, name, "?" if dynamic else str(shape[0]), element.accumulator
        )
        streamed, cached = (
            compiled(text, x, a, b, processor=processor, flags=[flag])[0]
            for flag in ("--cache-bytes=1", "--cache-bytes=0")
        )
        assert streamed.tobytes() == cached.tobytes(), shape
        wanted = apply(
            x.astype(element.wide),
            *(exact(array.astype(element.wide)) for array in (a, b)),
            False,
            element.eps,
        )
        compiled.check(streamed, rounded(wanted, element), element)


@pytest.mark.parametrize("dynamic", [False, True])
@pytest.mark.parametrize("name", ELEMENT_TYPES)
def test_streamed_apply(compiled: Compiled, name: str, dynamic: bool) -> None:
    """Every type; batches whose size run time alone knows have two versions."""
    check_apply(compiled, name, "native", dynamic)


@pytest.mark.parametrize("processor", PROCESSORS[1:])
def test_other_vectors(
    compiled: Compiled, processors: set[str], processor: str
) -> None:
    """Vectors of other widths, of which a line holds several."""
    if processor not in processors:
        pytest.skip(f"this machine does not run code for {processor}")
    check_apply(compiled, "f32", processor, dynamic=False)


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("batch", ["8", "?"])
def test_streamed_tiles(compiled: Compiled, batch: str, threads: int) -> None:
    """Tiles of samples on threads, with the pool and the layers between."""
    x = np.random.default_rng(9).standard_normal((8, 16, 14, 14)).astype(np.float32)
    w = np.random.default_rng(10).standard_normal((64, 16)).astype(np.float32)
    kind = f"tensor<{batch}x16x14x14xf32>"
    text = (
        f"func.func @main(%x: {kind}, %w: tensor<64x16xf32>) -> {kind} {{\n"
        f"  %y = dyrelu.b %x fc2(%w : tensor<64x16xf32>) : {kind}\n"
        f"  return %y : {kind}\n}}\n"
    )
    streamed, cached = (
        compiled(text, x, w, threads=threads, flags=(f"--cache-bytes={size}",))[0]
        for size in (1, 0)
    )
    np.testing.assert_array_equal(streamed, cached)
