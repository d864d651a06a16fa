"""Chains of ops around an activation, as modules: with DY-ReLU and with ReLU."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from benchmarks.module_text import ENTRY
from benchmarks.problem import aligned


@dataclass(frozen=True)
class Chain:
    """An activation of [batch, channels, *size] between two ops.

    Without `outputs`: batch norm before, a residual addition behind. With them: a
    padded depthwise 3x3 convolution before, a pointwise one to so many channels
    behind.
    """

    batch: int
    channels: int
    size: tuple[int, int]
    outputs: int = 0
    stride: int = 1

    @property
    def label(self) -> str:
        """How the chain is called in tables."""
        size = "x".join(map(str, (self.channels, *self.size)))
        if not self.outputs:
            return f"batch norm + DY-ReLU + residual, {size}"
        step = f", stride {self.stride}" if self.stride > 1 else ""
        return f"depthwise + DY-ReLU + pointwise, {size} to {self.outputs}{step}"

    @property
    def hidden(self) -> int:
        """Outputs of the activation's first layer."""
        return max(self.channels // 8, 4)

    @property
    def bytes(self) -> int:
        """The size of the activation's input."""
        height, width = self.size
        return 4 * self.batch * self.channels * height * width

    def shapes(self) -> dict[str, tuple[int, ...]]:
        """The operands' shapes, in the order of the module's arguments."""
        n, c, (h, w) = self.batch, self.channels, self.size
        layers = {"w1": (self.hidden, c), "w2": (4 * c, self.hidden)}
        if not self.outputs:
            image = (n, c, h, w)
            return {"x": image, "res": image, "scale": (c,), "shift": (c,)} | layers
        step = self.stride
        return {
            "x": (n, c, h * step, w * step),
            "k": (c, 3, 3),
            "p": (self.outputs, c, 1, 1),
        } | layers

    def result_shape(self) -> tuple[int, ...]:
        """The shape of the result."""
        return (self.batch, self.outputs or self.channels, *self.size)


def tensor(*shape: int) -> str:
    """`tensor<2x3xf32>`."""
    return f"tensor<{'x'.join(map(str, shape))}xf32>"


def activation(chain: Chain, relu: bool, kind: str) -> str:
    """%y of %u."""
    if relu:
        return f"  %y = dyrelu.apply %u static = [(1.0, 0.0), (0.0, 0.0)] : {kind}\n"
    shapes = chain.shapes()
    layers = " ".join(f"fc{i}(%w{i} : {tensor(*shapes[f'w{i}'])})" for i in (1, 2))
    return f"  %y = dyrelu.b %u {layers} : {kind}\n"


def chain_text(chain: Chain, relu: bool) -> str:
    """A module whose entry runs the chain on its arguments, in shapes()' order."""
    shapes = chain.shapes()
    types = {name: tensor(*shape) for name, shape in shapes.items()}
    arguments = ", ".join(f"%{name}: {kind}" for name, kind in types.items())
    u = tensor(chain.batch, chain.channels, *chain.size)
    y = tensor(*chain.result_shape())
    middle = activation(chain, relu, u)
    if not chain.outputs:
        body = (
            f"  %init = tensor.empty() : {u}\n"
            "  %u = linalg.generic {indexing_maps = [#all, #channel, #channel, #all],\n"
            '    iterator_types = ["parallel", "parallel", "parallel", "parallel"]}\n'
            f"    ins(%x, %scale, %shift : {u}, {types['scale']}, {types['shift']})\n"
            f"    outs(%init : {u}) {{\n"
            "  ^bb0(%v: f32, %s: f32, %o: f32, %out: f32):\n"
            "    %0 = arith.mulf %v, %s : f32\n"
            "    %1 = arith.addf %0, %o : f32\n"
            "    linalg.yield %1 : f32\n"
            f"  }} -> {u}\n"
            f"{middle}"
            f"  %q = linalg.add ins(%y, %res : {u}, {u}) outs(%init : {u}) -> {u}\n"
        )
    else:
        n, c, h, w = shapes["x"]
        wide = tensor(n, c, h + 2, w + 2)
        body = (
            "  %zero = arith.constant 0.0 : f32\n"
            "  %wide = tensor.pad %x low[0, 0, 1, 1] high[0, 0, 1, 1] {\n"
            "  ^bb0(%a: index, %b: index, %c: index, %d: index):\n"
            "    tensor.yield %zero : f32\n"
            f"  }} : {types['x']} to {wide}\n"
            f"  %e = tensor.empty() : {u}\n"
            f"  %f = linalg.fill ins(%zero : f32) outs(%e : {u}) -> {u}\n"
            "  %u = linalg.depthwise_conv_2d_nchw_chw\n"
            f"    {{strides = dense<{chain.stride}> : vector<2xi64>}}\n"
            f"    ins(%wide, %k : {wide}, {types['k']}) outs(%f : {u}) -> {u}\n"
            f"{middle}"
            f"  %g = tensor.empty() : {y}\n"
            f"  %h = linalg.fill ins(%zero : f32) outs(%g : {y}) -> {y}\n"
            f"  %q = linalg.conv_2d_nchw_fchw ins(%y, %p : {u}, {types['p']})\n"
            f"    outs(%h : {y}) -> {y}\n"
        )
    return (
        "#all = affine_map<(n, c, h, w) -> (n, c, h, w)>\n"
        "#channel = affine_map<(n, c, h, w) -> (c)>\n"
        f"func.func @{ENTRY}({arguments}) -> {y} {{\n{body}  return %q : {y}\n}}\n"
    )


def reference(chain: Chain, operands: dict[str, np.ndarray], relu: bool) -> np.ndarray:
    """The result in double precision."""
    at = {name: value.astype(np.float64) for name, value in operands.items()}
    planes = (..., None, None)
    if not chain.outputs:
        u = at["x"] * at["scale"][planes] + at["shift"][planes]
    else:
        (h, w), step = chain.size, chain.stride
        wide = np.pad(at["x"], ((0, 0), (0, 0), (1, 1), (1, 1)))
        u = np.zeros((len(wide), chain.channels, h, w))
        for i, j in np.ndindex(3, 3):
            rows = slice(i, i + (h - 1) * step + 1, step)
            columns = slice(j, j + (w - 1) * step + 1, step)
            u += wide[:, :, rows, columns] * at["k"][:, i, j][planes]
    if relu:
        y = np.maximum(u, 0)
    else:
        hidden = np.maximum(u.mean(axis=(2, 3)) @ at["w1"].T, 0)
        t = np.tanh(hidden @ at["w2"].T / 2)
        a1, a2, b1, b2 = (part[planes] for part in np.split(t, 4, axis=1))
        y = np.maximum((1 + a1) * u + b1 / 2, a2 * u + b2 / 2)
    if not chain.outputs:
        return y + at["res"]
    return np.einsum("nchw,fc->nfhw", y, at["p"][:, :, 0, 0], optimize=True)


@dataclass(frozen=True)
class ChainProblem:
    """A chain with its operands, by the names they have in the module."""

    chain: Chain
    operands: dict[str, np.ndarray] = field(default_factory=dict)

    @property
    def x(self) -> np.ndarray:
        """The chain's input."""
        return self.operands["x"]

    def check(self, result: np.ndarray, relu: bool) -> str:
        """What is wrong with the result, or nothing; of the first and last sample."""
        if result.shape != self.chain.result_shape():
            return f"wrong shape {result.shape}"
        ends = [0, self.chain.batch - 1]
        few = {k: v[ends] if k in ("x", "res") else v for k, v in self.operands.items()}
        expected = reference(self.chain, few, relu)
        worst = np.abs(result[ends] - expected).max() / (1 + np.abs(expected).max())
        return "" if worst <= 1e-5 else f"wrong result: error {worst:.2g}"


def make_chain_problem(chain: Chain) -> ChainProblem:
    """Random operands."""
    generator = np.random.default_rng(0)
    operands = {}
    for name, shape in chain.shapes().items():
        array = aligned(shape, np.float32)
        scale = {"w1": shape[-1] ** -0.5, "w2": shape[-1] ** -0.5, "p": 0.1}.get(name)
        array[:] = generator.standard_normal(shape, np.float32) * np.float32(scale or 1)
        operands[name] = array
    return ChainProblem(chain, operands)


# Of MobileNetV2 at 224x224.
SHORT = (Chain(8, 144, (56, 56)), Chain(8, 384, (14, 14), outputs=64))
FULL = tuple(
    Chain(batch, *rest)
    for rest in (
        (96, (112, 112)),
        (144, (56, 56)),
        (384, (14, 14)),
        (960, (7, 7)),
        (96, (56, 56), 24, 2),
        (144, (56, 56), 24),
        (384, (14, 14), 64),
        (960, (7, 7), 160),
    )
    for batch in (1, 8, 32)
)


def chains_of(which: str) -> tuple[Chain, ...]:
    """The chains of a run; they are measured in f32 only."""
    return {"short": SHORT, "full": FULL}.get(which, ())
