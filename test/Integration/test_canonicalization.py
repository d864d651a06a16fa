"""Canonicalization changes no result: not for NaN, infinities or zeros either.

Each module runs as it is and canonicalized, both as portable linalg, in which
nothing of the dialect is left to be rewritten.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pytest
from compiled import Compiled
from element_types import ELEMENT_TYPES, Array

SPECIAL_VALUES = (
    *(np.nan, np.inf, -np.inf, 0.0, -0.0),
    *(1.0, -1.0, 2.5, -2.5, 1e-40, -1e-40, 3e38, -3e38),
)


@pytest.fixture
def compiled(runner: Path, tmp_path: Path) -> Compiled:
    """dyrelu-run as a function of modules and arrays."""
    return Compiled(runner, tmp_path)


def transformed(runner: Path, text: str, *passes: str) -> str:
    """A module after passes."""
    tool = runner.with_name("dyrelu-opt")
    done = subprocess.run(
        [str(tool), *passes], input=text, capture_output=True, text=True, check=True
    )
    return done.stdout


def assert_unchanged(
    compiled: Compiled, text: str, *inputs: Array, processor: str = "native"
) -> str:
    """Both forms have the same results, up to the sign of a zero. Returns the
    canonical form, which differs from the module.
    """
    plain = transformed(compiled.runner, text)
    canonical = transformed(compiled.runner, text, "--canonicalize")
    assert plain != canonical
    results = text.partition("-> (")[2].partition(")")[0].count("tensor<")
    runs = [
        compiled(
            transformed(compiled.runner, form, "--convert-dyrelu-to-linalg"),
            *inputs,
            results=results,
            processor=processor,
        )
        for form in (plain, canonical)
    ]
    for before, after in zip(*runs, strict=True):
        np.testing.assert_array_equal(
            after.astype(np.float64), before.astype(np.float64)
        )
    return canonical


def special_activation(name: str = "f32") -> Array:
    """[1, 1, values]."""
    with np.errstate(over="ignore"):
        values = np.array(SPECIAL_VALUES).astype(ELEMENT_TYPES[name].dtype)
    return values.reshape(1, 1, -1)


def activation(shape: tuple[int, ...], special: float) -> Array:
    """Random numbers, one of them special."""
    x = np.random.default_rng(5).standard_normal(shape).astype(np.float32)
    x.flat[x.size // 2] = special
    return x


# Pieces ------------------------------------------------------------------------

NUMBERS = (-2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 1.0, 1.5, 3.0)


def drawn_pieces(rng: np.random.Generator) -> str:
    """Two to five pieces that often meet in a slope or an intercept."""
    pieces = [
        (rng.choice(NUMBERS), rng.choice([0.0, 0.0, -1.0, 0.5]))
        for _ in range(rng.integers(2, 6))
    ]
    return ", ".join(f"({slope}, {intercept})" for slope, intercept in pieces)


@pytest.mark.parametrize("name", ELEMENT_TYPES)
def test_static_pieces(compiled: Compiled, processors: set[str], name: str) -> None:
    """Duplicate and dominated pieces, in 100 lists over every special value."""
    # Instructions that round to bf16 make 0 of some numbers below 2^-126, so that a
    # rounding less shows; x86-64 has none.
    plain = "x86-64" if "x86-64" in processors else "native"
    rng = np.random.default_rng(6)
    x = special_activation(name)
    kind = f"tensor<1x1x{x.size}x{name}>"
    lists = [drawn_pieces(rng) for _ in range(100)]
    names = ", ".join(f"%y{i}" for i, _ in enumerate(lists))
    types = ", ".join([kind] * len(lists))
    text = f"func.func @main(%x: {kind}) -> ({types}) {{\n"
    for i, pieces in enumerate(lists):
        text += f"  %y{i} = dyrelu.apply %x static = [{pieces}] : {kind}\n"
    text += f"  return {names} : {types}\n}}\n"
    canonical = assert_unchanged(compiled, text, x, processor=plain)
    assert canonical.count("), (") < text.count("), (") - 50


def apply_text(constants: str, operands: str, x: Array) -> str:
    """A module with constants and one apply of them to x [N, C, S]."""
    kind = f"tensor<{'x'.join(map(str, x.shape))}xf32>"
    return (
        f"func.func @main(%x: {kind}) -> ({kind}) {{\n{constants}"
        f"  %y = dyrelu.apply %x {operands} : {kind}\n  return %y : {kind}\n}}\n"
    )


def constant(name: str, value: str, kind: str) -> str:
    """A constant tensor."""
    return f"  %{name} = arith.constant dense<{value}> : {kind}\n"


@pytest.mark.parametrize("slope", ["1.0", "-1.0", "0.25", "3.0", "1.0e-30"])
@pytest.mark.parametrize("intercept", [None, "0.0", "0.5"])
def test_constant_operands(
    compiled: Compiled, slope: str, intercept: str | None
) -> None:
    """Slopes and intercepts that are constants become static pieces."""
    kind = "tensor<1x1x1xf32>"
    constants = constant("a", slope, kind)
    operands = f"slopes(%a : {kind}) static = [(0, 0)]"
    if intercept is not None:
        constants += constant("b", intercept, kind)
        operands = operands.replace(" static", f" intercepts(%b : {kind}) static")
    x = special_activation()
    canonical = assert_unchanged(compiled, apply_text(constants, operands, x), x)
    assert "slopes" not in canonical


@pytest.mark.parametrize("slope", ["0.0", "-0.0", "0x7F800000", "0x7FC00000"])
def test_constants_that_stay(compiled: Compiled, slope: str) -> None:
    """0 times infinity is NaN for an operand, and no attribute is infinite or NaN."""
    kind = "tensor<1x1x1xf32>"
    x = special_activation()
    text = apply_text(constant("a", slope, kind), f"slopes(%a : {kind})", x)
    canonical = transformed(compiled.runner, text, "--canonicalize")
    assert "slopes" in canonical
    assert np.isnan(compiled(text, x)[0][0, 0, :3]).all() == (slope != "0x7F800000")


def test_constant_coefficients_shrink(compiled: Compiled) -> None:
    """Coefficients that are equal along a dimension broadcast along it."""
    kind = "tensor<2x2x3xf32>"
    rows = "[[0.5, 0.5, 0.5], [-2.0, -2.0, -2.0]]"
    x = activation((2, 3, 5), np.inf)
    constants = constant("a", f"[{rows}, {rows}]", kind)
    constants += constant(
        "b", "[[[0.0, 1.0, 2.0], [0.0, 0.0, 0.0]]]", "tensor<1x2x3xf32>"
    )
    operands = f"slopes(%a : {kind}) intercepts(%b : tensor<1x2x3xf32>)"
    canonical = assert_unchanged(compiled, apply_text(constants, operands, x), x)
    assert "slopes" in canonical and kind not in canonical


def test_spatial_ones_are_compacted(compiled: Compiled) -> None:
    """[N, K, C, 1] is [N, K, C]."""
    kind = "tensor<2x2x3x1xf32>"
    x = activation((2, 3, 5), np.nan)
    xs = "tensor<2x3x5xf32>"
    text = (
        f"func.func @main(%x: {xs}, %a: {kind}) -> ({xs}) {{\n"
        f"  %y = dyrelu.apply %x slopes(%a : {kind}) : {xs}\n  return %y : {xs}\n}}\n"
    )
    a = np.random.default_rng(8).standard_normal((2, 2, 3, 1)).astype(np.float32)
    a[0, 0, 1] = np.inf
    assert "2x2x3xf32" in assert_unchanged(compiled, text, x, a)


def test_attention_of_one(compiled: Compiled) -> None:
    """An attention of ones is none."""
    x = activation((2, 3, 5), -np.inf)
    constants = constant("pi", "1.0", "tensor<2x5xf32>")
    operands = "static = [(2, 0), (0, 0)] attention(%pi : tensor<2x5xf32>)"
    canonical = assert_unchanged(compiled, apply_text(constants, operands, x), x)
    assert "attention" not in canonical


def test_identity(compiled: Compiled) -> None:
    """A single static piece (1, 0) is x itself."""
    x = special_activation()
    canonical = assert_unchanged(compiled, apply_text("", "static = [(1, 0)]", x), x)
    assert "dyrelu" not in canonical


# Whole functions ---------------------------------------------------------------


def weights(rng: np.random.Generator, *shapes: tuple[int, ...]) -> list[Array]:
    """Random weights."""
    return [rng.standard_normal(shape).astype(np.float32) for shape in shapes]


@pytest.mark.parametrize("special", [0.0, np.nan, np.inf, -np.inf])
@pytest.mark.parametrize(
    ("op", "rows", "rest"),
    [
        ("a", 4, ""),
        ("b", 12, ""),
        ("c", 12, " attention(%wp : tensor<1x3xf32>)"),
    ],
)
def test_context_that_is_x(
    compiled: Compiled, op: str, rows: int, rest: str, special: float
) -> None:
    """x given as its own context need not be told."""
    kind, fc = "tensor<2x3x5xf32>", f"tensor<{rows}x3xf32>"
    text = (
        f"func.func @main(%x: {kind}, %w: {fc}, %wp: tensor<1x3xf32>) -> ({kind}) {{\n"
        f"  %y = dyrelu.{op} %x context(%x : {kind}) fc2(%w : {fc}){rest} : {kind}\n"
        f"  return %y : {kind}\n}}\n"
    )
    given = weights(np.random.default_rng(9), (rows, 3), (1, 3))
    x = activation((2, 3, 5), special)
    assert "context" not in assert_unchanged(compiled, text, x, *given)


@pytest.mark.parametrize("special", [0.0, np.nan, np.inf, -np.inf])
def test_one_channel(compiled: Compiled, special: float) -> None:
    """Over one channel, coefficients that all channels share are its own."""
    kind = "tensor<2x1x5xf32>"
    text = (
        f"func.func @main(%x: {kind}, %w: tensor<4x1xf32>, %v: tensor<1x2xf32>)\n"
        f"    -> ({kind}, {kind}) {{\n"
        f"  %y = dyrelu.a %x fc2(%w : tensor<4x1xf32>) : {kind}\n"
        f"  %z = dyrelu.aprelu %x fc2(%v : tensor<1x2xf32>) channel_shared : {kind}\n"
        f"  return %y, %z : {kind}, {kind}\n}}\n"
    )
    given = weights(np.random.default_rng(10), (4, 1), (1, 2))
    canonical = assert_unchanged(compiled, text, activation((2, 1, 5), special), *given)
    assert "dyrelu.b" in canonical and "channel_shared" not in canonical


@pytest.mark.parametrize("special", [0.0, 1e4, np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("tau", ["0.25", "30.0"])
def test_constant_temperature(compiled: Compiled, tau: str, special: float) -> None:
    """A temperature that is a constant becomes the attribute."""
    kind, row = "tensor<2x3x5xf32>", "tensor<1x3xf32>"
    text = (
        f"func.func @main(%z: {kind}, %wp: {row}) -> (tensor<2x5xf32>) {{\n"
        f"  %t = arith.constant {tau} : f32\n"
        f"  %p = dyrelu.attention %z weights(%wp : {row}) tau(%t : f32)\n"
        f"    : {kind} -> tensor<2x5xf32>\n"
        f"  return %p : tensor<2x5xf32>\n}}\n"
    )
    given = weights(np.random.default_rng(11), (1, 3))
    z = activation((2, 3, 5), special)
    assert f"tau({tau})" in assert_unchanged(compiled, text, z, *given)


@pytest.mark.parametrize("special", [0.0, np.nan, np.inf, -np.inf])
def test_pool_of_a_matrix(compiled: Compiled, special: float) -> None:
    """Over no positions to pool, the mean is the value."""
    kind = "tensor<3x4xf32>"
    text = (
        f"func.func @main(%x: {kind}) -> ({kind}) {{\n"
        f"  %g = dyrelu.pool %x : {kind} -> {kind}\n  return %g : {kind}\n}}\n"
    )
    x = activation((3, 4), special)
    assert "dyrelu" not in assert_unchanged(compiled, text, x)
