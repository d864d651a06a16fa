"""Modules for tests of dyrelu.compile, and what they compute by definition."""

from __future__ import annotations

import numpy as np

TYPES = ("f16", "bf16", "f32", "f64")
# How far a result may be from the float64 reference: a few roundings of its type.
TOLERANCE = {"f16": 4e-3, "bf16": 3e-2, "f32": 2e-6, "f64": 1e-13}

K, HIDDEN, CHANNELS = 2, 2, 8


def dyrelu_b(shape: str, element: str = "f32", name: str = "main") -> str:
    """A function of DY-ReLU-B on x of this shape ("2x8x?x?")."""
    kind = f"tensor<{shape}x{element}>"
    return f"""
func.func @{name}(%x: {kind}, %w1: tensor<2x8x{element}>, %b1: tensor<2x{element}>,
                  %w2: tensor<32x2x{element}>, %b2: tensor<32x{element}>) -> {kind} {{
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<2x8x{element}>, tensor<2x{element}>)
         fc2(%w2, %b2 : tensor<32x2x{element}>, tensor<32x{element}>) : {kind}
  return %y : {kind}
}}
"""


def relu(shape: str, element: str = "f32", name: str = "main") -> str:
    """A function of max(x, 0)."""
    kind = f"tensor<{shape}x{element}>"
    return f"""
func.func @{name}(%x: {kind}) -> {kind} {{
  %y = dyrelu.apply %x static = [(1.0, 0.0), (0.0, 0.0)] : {kind}
  return %y : {kind}
}}
"""


# Two results, of which sizes follow from the argument's: rows in halves.
SPLIT = """
func.func @split(%x: tensor<?x4xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>) {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %a = tensor.extract_slice %x[0, 0] [%n, 2] [1, 1]
         : tensor<?x4xf32> to tensor<?x2xf32>
  %b = tensor.extract_slice %x[0, 2] [%n, 2] [1, 1]
         : tensor<?x4xf32> to tensor<?x2xf32>
  return %a, %b : tensor<?x2xf32>, tensor<?x2xf32>
}
"""

IN_ARGUMENT = """
func.func @main(%x: tensor<2x3xf32> {bufferization.writable = true})
    -> tensor<2x3xf32> {
  %y = dyrelu.apply %x static = [(1.0, 0.0), (0.0, 0.0)] : tensor<2x3xf32>
  %z = bufferization.materialize_in_destination %y in %x
         : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %z : tensor<2x3xf32>
}
"""


def draw(shape: tuple[int, ...], seed: int = 0) -> list[np.ndarray]:
    """x and the weights of DY-ReLU-B in float64."""
    rng = np.random.default_rng(seed)
    sizes = [shape, (HIDDEN, CHANNELS), (HIDDEN,), (2 * K * CHANNELS, HIDDEN)]
    return [rng.standard_normal(s) for s in (*sizes, (2 * K * CHANNELS,))]


def expected_b(
    x: np.ndarray, w1: np.ndarray, b1: np.ndarray, w2: np.ndarray, b2: np.ndarray
) -> np.ndarray:
    """The paper's definition: norm 2 sigmoid - 1, slopes 1 and 0 at first, lambdas 1
    and 1/2; slopes of all channels come first."""
    pooled = x.mean(axis=(2, 3))
    hidden = np.maximum(pooled @ w1.T + b1, 0)
    theta = 2 / (1 + np.exp(-(hidden @ w2.T + b2))) - 1
    theta = theta.reshape(len(x), 2, K, CHANNELS, 1, 1)
    slopes = theta[:, 0] + np.array([1, 0]).reshape(1, K, 1, 1, 1)
    intercepts = theta[:, 1] / 2
    return (slopes * x[:, None] + intercepts).max(axis=1)
