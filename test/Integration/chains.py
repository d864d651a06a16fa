"""Chains of ops around a DY-ReLU: their modules, and what they compute."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from element_types import Array


@dataclass(frozen=True)
class Chain:
    """An activation of [batch, channels, *size] between two ops.

    `kind` is "elementwise" (batch norm before, a residual addition behind) or
    "convolutions" (a padded depthwise 3x3 convolution before, a pointwise one to
    `outputs` channels behind). `dynamic` says which sizes are: of "nhw".
    """

    kind: str
    batch: int
    channels: int
    size: tuple[int, int]
    outputs: int = 0
    stride: int = 1
    dynamic: str = ""

    @property
    def hidden(self) -> int:
        """Outputs of the first layer."""
        return max(self.channels // 8, 4)


def tensor(*sizes: int | str) -> str:
    """The type of f32 tensors."""
    return f"tensor<{'x'.join(map(str, sizes))}xf32>"


def activation(chain: Chain, x: str, y: str, kind: str) -> str:
    """The activation of %x as %y."""
    c, h = chain.channels, chain.hidden
    return (
        f"  %{y} = dyrelu.b %{x} fc1(%w1 : {tensor(h, c)}) "
        f"fc2(%w2 : {tensor(4 * c, h)}) : {kind}\n"
    )


def elementwise_text(chain: Chain) -> str:
    """Batch norm, DY-ReLU, residual addition."""
    c = chain.channels
    sizes = {"n": chain.batch, "h": chain.size[0], "w": chain.size[1]}
    n, h, w = ("?" if dim in chain.dynamic else size for dim, size in sizes.items())
    x = tensor(n, c, h, w)
    head = (
        "#all = affine_map<(n, c, h, w) -> (n, c, h, w)>\n"
        "#channel = affine_map<(n, c, h, w) -> (c)>\n"
        f"func.func @main(%x: {x}, %res: {x}, %scale: {tensor(c)}, "
        f"%shift: {tensor(c)}, %w1: {tensor(chain.hidden, c)}, "
        f"%w2: {tensor(4 * c, chain.hidden)}) -> {x} {{\n"
    )
    counts = []
    for index, (dim, size) in enumerate(zip("nchw", (n, c, h, w), strict=True)):
        if size == "?":
            head += f"  %i{dim} = arith.constant {index} : index\n"
            head += f"  %d{dim} = tensor.dim %x, %i{dim} : {x}\n"
            counts.append(f"%d{dim}")
    return (
        f"{head}"
        f"  %init = tensor.empty({', '.join(counts)}) : {x}\n"
        "  %u = linalg.generic {indexing_maps = [#all, #channel, #channel, #all],\n"
        '    iterator_types = ["parallel", "parallel", "parallel", "parallel"]}\n'
        f"    ins(%x, %scale, %shift : {x}, {tensor(c)}, {tensor(c)})\n"
        f"    outs(%init : {x}) {{\n"
        "  ^bb0(%v: f32, %s: f32, %o: f32, %out: f32):\n"
        "    %0 = arith.mulf %v, %s : f32\n"
        "    %1 = arith.addf %0, %o : f32\n"
        "    linalg.yield %1 : f32\n"
        f"  }} -> {x}\n"
        f"{activation(chain, 'u', 'y', x)}"
        f"  %q = linalg.add ins(%y, %res : {x}, {x}) outs(%init : {x}) -> {x}\n"
        f"  return %q : {x}\n}}\n"
    )


def convolutions_text(chain: Chain) -> str:
    """Depthwise convolution, DY-ReLU, pointwise convolution."""
    c, f, step = chain.channels, chain.outputs, chain.stride
    n = "?" if "n" in chain.dynamic else chain.batch
    h, w = chain.size
    image, padded = tensor(n, c, h * step, w * step), [h * step + 2, w * step + 2]
    wide, x, y = tensor(n, c, *padded), tensor(n, c, h, w), tensor(n, f, h, w)
    count = "%n" if n == "?" else ""
    strides = f"strides = dense<{step}> : vector<2xi64>"
    return (
        f"func.func @main(%image: {image}, %k: {tensor(c, 3, 3)}, "
        f"%p: {tensor(f, c, 1, 1)}, %w1: {tensor(chain.hidden, c)}, "
        f"%w2: {tensor(4 * c, chain.hidden)}) -> {y} {{\n"
        "  %zero = arith.constant 0.0 : f32\n"
        "  %i0 = arith.constant 0 : index\n"
        f"  %n = tensor.dim %image, %i0 : {image}\n"
        "  %wide = tensor.pad %image low[0, 0, 1, 1] high[0, 0, 1, 1] {\n"
        "  ^bb0(%a: index, %b: index, %c: index, %d: index):\n"
        "    tensor.yield %zero : f32\n"
        f"  }} : {image} to {wide}\n"
        f"  %e = tensor.empty({count}) : {x}\n"
        f"  %f = linalg.fill ins(%zero : f32) outs(%e : {x}) -> {x}\n"
        f"  %u = linalg.depthwise_conv_2d_nchw_chw {{{strides}}}\n"
        f"    ins(%wide, %k : {wide}, {tensor(c, 3, 3)}) outs(%f : {x}) -> {x}\n"
        f"{activation(chain, 'u', 'y', x)}"
        f"  %g = tensor.empty({count}) : {y}\n"
        f"  %h = linalg.fill ins(%zero : f32) outs(%g : {y}) -> {y}\n"
        f"  %q = linalg.conv_2d_nchw_fchw ins(%y, %p : {x}, {tensor(f, c, 1, 1)})\n"
        f"    outs(%h : {y}) -> {y}\n"
        f"  return %q : {y}\n}}\n"
    )


def draw(chain: Chain, random: np.random.Generator) -> list[tuple[str, Array]]:
    """Inputs in the order of the module's arguments."""
    n, c, (h, w) = chain.batch, chain.channels, chain.size
    step = chain.stride

    def normal(*shape: int, scale: float = 1.0) -> Array:
        return (random.standard_normal(shape) * scale).astype(np.float32)

    if chain.kind == "elementwise":
        first = [("x", normal(n, c, h, w)), ("res", normal(n, c, h, w))]
        first += [("scale", normal(c)), ("shift", normal(c))]
    else:
        first = [("image", normal(n, c, h * step, w * step))]
        first += [("k", normal(c, 3, 3)), ("p", normal(chain.outputs, c, 1, 1))]
    w1 = normal(chain.hidden, c, scale=c**-0.5)
    w2 = normal(4 * c, chain.hidden)
    return [*first, ("w1", w1), ("w2", w2)]


def dyrelu(x: Array, w1: Array, w2: Array) -> Array:
    """DY-ReLU (B), its defaults, in x's type."""
    n, c = x.shape[:2]
    hidden = np.maximum(x.mean(axis=(2, 3)) @ w1.T, 0)
    layer = 2 / (1 + np.exp(-(hidden @ w2.T))) - 1
    first, second, b1, b2 = (
        part[:, :, None, None] for part in np.split(layer, 4, axis=1)
    )
    assert first.shape == (n, c, 1, 1)
    return np.maximum((1 + first) * x + b1 / 2, second * x + b2 / 2)


def compute(chain: Chain, inputs: list[tuple[str, Array]]) -> Array:
    """The result in f64."""
    at = {name: array.astype(np.float64) for name, array in inputs}
    if chain.kind == "elementwise":
        u = at["x"] * at["scale"][:, None, None] + at["shift"][:, None, None]
        return dyrelu(u, at["w1"], at["w2"]) + at["res"]
    h, w = chain.size
    step = chain.stride
    wide = np.pad(at["image"], ((0, 0), (0, 0), (1, 1), (1, 1)))
    u = np.zeros((chain.batch, chain.channels, h, w))
    for i in range(3):
        for j in range(3):
            rows = slice(i, i + (h - 1) * step + 1, step)
            columns = slice(j, j + (w - 1) * step + 1, step)
            u += wide[:, :, rows, columns] * at["k"][:, i, j][:, None, None]
    y = dyrelu(u, at["w1"], at["w2"])
    return np.einsum("nchw,fc->nfhw", y, at["p"][:, :, 0, 0])


TEXTS: dict[str, Callable[[Chain], str]] = {
    "elementwise": elementwise_text,
    "convolutions": convolutions_text,
}
