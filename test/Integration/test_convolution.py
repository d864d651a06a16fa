"""Windowed reductions of linalg, against loops over the window in NumPy."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from element_types import Array
from runner import command, execute, load, save_inputs

TYPES = {"f16": np.float16, "f32": np.float32, "f64": np.float64}
# Sums of up to some hundred products of numbers around 1, rounded at every step.
TOLERANCE = {"f16": 5e-2, "f32": 1e-5, "f64": 1e-13}


@dataclass(frozen=True)
class Window:
    """An op on channels-first images."""

    op: str
    batch: int = 2
    channels: int = 3
    outputs: int = 1
    size: tuple[int, int] = (8, 8)
    kernel: tuple[int, int] = (3, 3)
    stride: int = 1
    dilation: int = 1
    dtype: str = "f32"
    dynamic: str = ""  # which sizes are dynamic: of "nchwf"

    @property
    def rows(self) -> tuple[int, int]:
        """Height and width of the result."""
        height, width = (
            (size - self.dilation * (kernel - 1) - 1) // self.stride + 1
            for size, kernel in zip(self.size, self.kernel, strict=True)
        )
        return height, width


def convolve(window: Window, x: Array, w: Array, start: Array) -> Array:
    """The result in f64, added up window element by window element."""
    result = start.astype(np.float64)
    x, w = x.astype(np.float64), w.astype(np.float64)
    height, width = window.rows
    for i, j in product(*map(range, window.kernel)):
        top, left = i * window.dilation, j * window.dilation
        step = window.stride
        part = x[
            ...,
            top : top + (height - 1) * step + 1 : step,
            left : left + (width - 1) * step + 1 : step,
        ]
        if window.op == "conv_2d_nchw_fchw":
            result += np.einsum("nchw,fc->nfhw", part, w[:, :, i, j])
        elif window.op == "depthwise_conv_2d_nchw_chw":
            result += part * w[:, i, j][:, None, None]
        elif window.op == "pooling_nchw_sum":
            result += part
        else:
            result = np.maximum(result, part)
    return result


def shapes(window: Window) -> tuple[list[int], list[int], list[int]]:
    """Of the image, the weights and the result."""
    n, c, f = window.batch, window.channels, window.outputs
    kernel = list(window.kernel)
    if window.op == "conv_2d_nchw_fchw":
        return [n, c, *window.size], [f, c, *kernel], [n, f, *window.rows]
    weights = [c, *kernel] if window.op.startswith("depthwise") else kernel
    return [n, c, *window.size], weights, [n, c, *window.rows]


def tensor(shape: list[int], dims: str, window: Window) -> str:
    """A type with the dynamic sizes that the window has."""
    sizes = (
        "?" if dim in window.dynamic else str(size)
        for dim, size in zip(dims, shape, strict=True)
    )
    return f"tensor<{'x'.join([*sizes, window.dtype])}>"


def module_text(window: Window) -> str:
    """A function that adds the reduction to its last argument."""
    x_shape, w_shape, y_shape = shapes(window)
    x = tensor(x_shape, "nchw", window)
    w = tensor(w_shape, {4: "fc__", 3: "c__", 2: "__"}[len(w_shape)], window)
    y = tensor(y_shape, "nfhw" if "fchw" in window.op else "nchw", window)
    numbers = (
        f"dilations = dense<{window.dilation}> : vector<2xi64>, "
        f"strides = dense<{window.stride}> : vector<2xi64>"
    )
    return (
        f"func.func @main(%x: {x}, %w: {w}, %init: {y}) -> {y} {{\n"
        f"  %y = linalg.{window.op} {{{numbers}}} ins(%x, %w : {x}, {w}) "
        f"outs(%init : {y}) -> {y}\n"
        f"  return %y : {y}\n"
        "}\n"
    )


CONVOLUTION = "conv_2d_nchw_fchw"
WINDOWS = [
    Window(CONVOLUTION, outputs=16),
    Window(CONVOLUTION, outputs=16, stride=2),
    Window(CONVOLUTION, outputs=16, dilation=2),
    Window(CONVOLUTION, outputs=24, size=(6, 6), channels=5),
    Window(CONVOLUTION, outputs=5, size=(7, 9), stride=2),
    Window(CONVOLUTION, outputs=19, size=(11, 13), stride=2, dilation=2),
    Window(CONVOLUTION, outputs=3, size=(12, 37)),
    Window(CONVOLUTION, outputs=13, size=(5, 21), kernel=(1, 1), stride=2),
    Window(CONVOLUTION, outputs=13, size=(9, 40), kernel=(5, 3), dilation=2),
    Window(CONVOLUTION, outputs=16, channels=1, batch=1, kernel=(2, 3)),
    Window(CONVOLUTION, outputs=32, batch=0),
    Window(CONVOLUTION, outputs=32, batch=0, stride=2, dynamic="n"),
    Window(CONVOLUTION, outputs=32, channels=0, size=(6, 6)),
    Window(CONVOLUTION, outputs=32, size=(6, 6), dynamic="n"),
    Window(CONVOLUTION, outputs=16, stride=2, dynamic="n"),
    Window(CONVOLUTION, outputs=11, size=(9, 23), dynamic="hw"),
    Window(CONVOLUTION, outputs=11, size=(9, 23), stride=2, dynamic="nhw"),
    Window(CONVOLUTION, outputs=21, size=(6, 7), dynamic="nchwf"),
    Window(CONVOLUTION, outputs=21, size=(9, 23), stride=2, dynamic="nchwf"),
    Window("depthwise_conv_2d_nchw_chw"),
    Window("depthwise_conv_2d_nchw_chw", size=(9, 43), channels=4),
    Window("depthwise_conv_2d_nchw_chw", size=(9, 43), stride=2),
    Window("depthwise_conv_2d_nchw_chw", size=(9, 43), dilation=2, dynamic="nhw"),
    Window("depthwise_conv_2d_nchw_chw", channels=17, stride=2, dynamic="nchw"),
    *(
        Window(f"pooling_nchw_{kind}", **options)
        for kind in ("sum", "max")
        for options in (
            {},
            {"kernel": (2, 2), "stride": 2},
            {"size": (10, 45), "dilation": 2},
            {"size": (10, 45), "stride": 2, "dynamic": "n"},
            {"size": (10, 45), "dynamic": "nchw"},
            {"batch": 0, "dynamic": "n"},
        )
    ),
]


def name(window: Window) -> str:
    """What tells a window from others."""
    plain = Window(window.op)
    differing = (
        f"{field}{value}".replace(" ", "")
        for field, value in vars(window).items()
        if field != "op" and value != getattr(plain, field)
    )
    return "-".join([window.op, *differing])


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("window", WINDOWS, ids=name)
def test_window(window: Window, dtype: str, runner: Path, tmp_path: Path) -> None:
    """The compiled reduction is that of NumPy."""
    window = Window(**{**vars(window), "dtype": dtype})
    random = np.random.default_rng(0)
    x, w, start = (
        random.standard_normal(shape).astype(TYPES[dtype]) for shape in shapes(window)
    )
    module = tmp_path / "module.mlir"
    module.write_text(module_text(window))
    inputs = save_inputs([("x", x), ("w", w), ("init", start)], tmp_path)
    output = tmp_path / "y.npy"
    execute(command(runner, module, inputs, [output], threads=1))
    result = load(output)
    expected = convolve(window, x, w, start)
    assert result.shape == expected.shape
    assert result.dtype == TYPES[dtype]
    tolerance = TOLERANCE[dtype]
    np.testing.assert_allclose(result, expected, rtol=tolerance, atol=tolerance * 4)
