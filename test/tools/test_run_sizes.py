"""Sizes that only run time knows: dyrelu-run ends with one message.

Every pair of sizes that meet in an op, one at a time: the message names the op
and the operand and gives both sizes, the exit status is 1, and no output is
written. Before that the same call with sizes that fit succeeds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import numpy as np
import pytest
from tool import Tool, message

DTYPES = {"f16": np.float16, "f32": np.float32, "f64": np.float64}


@dataclass(frozen=True)
class Op:
    """An op over tensors of dynamic sizes, and sizes that fit."""

    text: str  # of the op, without its name and its types' declarations
    fits: dict[str, tuple[int, ...]]  # the operands' sizes at run time
    types: dict[str, str]  # the operands' types
    result: str  # the result's type
    wrong: list[tuple[str, tuple[int, ...], str]] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The op's name."""
        return self.text.split()[0]

    def module(self) -> str:
        """A function that is the op."""
        arguments = ", ".join(f"%{name}: {type}" for name, type in self.types.items())
        results = self.result.split(", ")
        values = ", ".join(f"%y#{i}" for i in range(len(results)))
        bound = f"%y:{len(results)}"
        return f"""
func.func @main({arguments}) -> ({self.result}) {{
  {bound} = {self.text}
  return {values} : {self.result}
}}
"""

    def arguments(self, tool: Tool, sizes: dict[str, tuple[int, ...]]) -> list[str]:
        """What the tool is called with."""
        tool.write("module.mlir", self.module())
        arguments = ["module.mlir"]
        for name, shape in sizes.items():
            element = re.split("[x<>]", self.types[name])[-2]
            tool.save(f"{name}.npy", np.ones(shape, DTYPES[element]))
            arguments.append(f"--input={name}.npy")
        count = len(self.result.split(", "))
        return arguments + [f"--output=y{i}.npy" for i in range(count)]


D1, D2, D3, D4 = (f"tensor<{'?x' * rank}f32>" for rank in (1, 2, 3, 4))
LAYERS = "fc1(%w1, %b1 : {0}, {1}) fc2(%w2, %b2 : {0}, {1})".format(D2, D1)
LAYER_TYPES = {"w1": D2, "b1": D1, "w2": D2, "b2": D1}


def layers(inputs: int, rows: int) -> dict[str, tuple[int, ...]]:
    """Sizes of two layers with 5 hidden features."""
    return {"w1": (5, inputs), "b1": (5,), "w2": (rows, 5), "b2": (rows,)}


def wrong_layers(inputs: int, rows: int) -> list[tuple[str, tuple[int, ...], str]]:
    """What may be wrong with them, but for the rows of w2."""
    return [
        ("w1", (5, inputs + 1), f"w1 must have .* got {inputs + 1} and {inputs}$"),
        ("b1", (4,), "b1 must have as many elements as w1 has rows, got 4 and 5$"),
        ("w2", (rows, 6), "w2 must have as many columns as w1 .* got 6 and 5$"),
        ("b2", (1,), f"b2 must have as many .* w2 has rows, got 1 and {rows}$"),
    ]


def variant(name: str, rows: int, wrong_rows: str) -> Op:
    """dyrelu.a or dyrelu.b with a context."""
    return Op(
        f"dyrelu.{name} %x context(%z : {D2}) {LAYERS} : {D3}",
        {"x": (2, 4, 3), "z": (2, 6), **layers(6, rows)},
        {"x": D3, "z": D2, **LAYER_TYPES},
        D3,
        [
            ("z", (3, 6), "context must have the batch size of x, got 3 and 2$"),
            ("z", (2, 7), "w1 must have as many columns as .* got 6 and 7$"),
            *wrong_layers(6, rows),
            ("w2 b2", (rows + 1,), wrong_rows),
        ],
    )


C = Op(
    f"dyrelu.c %x context(%z : {D4}) {LAYERS} attention(%wp, %bp : {D2}, {D1})"
    f" channels_last : {D4}",
    {
        "x": (2, 3, 7, 4),
        "z": (2, 3, 7, 6),
        **layers(6, 16),
        **{"wp": (1, 6), "bp": (1,)},
    },
    {"x": D4, "z": D4, **LAYER_TYPES, "wp": D2, "bp": D1},
    D4,
    [
        ("z", (1, 3, 7, 6), "context must have the batch size of x, got 1 and 2$"),
        ("z", (2, 1, 7, 6), "context must have the spatial sizes .* got 1 and 3$"),
        ("z", (2, 3, 8, 6), "context must have the spatial sizes .* got 8 and 7$"),
        *wrong_layers(6, 16),
        ("w2 b2", (20,), "w2 must have 4 rows per channel of x, got 20 and 16$"),
        ("wp", (2, 6), "attention must have one row, got 2 and 1$"),
        ("wp", (1, 5), "attention must have as many columns .* got 5 and 6$"),
        ("bp", (0,), "attention bias must have one element, got 0 and 1$"),
    ],
)

APRELU = Op(
    f"dyrelu.aprelu %x {LAYERS} : {D3}",
    {"x": (2, 4, 3), **layers(8, 4)},
    {"x": D3, **LAYER_TYPES},
    D3,
    [
        ("x", (2, 5, 3), "w1 must have 2 times as many columns .* got 8 and 10$"),
        *wrong_layers(8, 4),
        ("w2 b2", (5,), "w2 must have one row per channel of x, got 5 and 4$"),
    ],
)

APRELU_SHARED = Op(
    f"dyrelu.aprelu %x fc2(%w2 : {D2}) channel_shared channels_last : {D3}",
    {"x": (2, 3, 4), "w2": (1, 8)},
    {"x": D3, "w2": D2},
    D3,
    [
        ("w2", (4, 8), "w2 must have one row, got 4 and 1$"),
        ("w2", (1, 4), "w2 must have 2 times as many columns .* got 4 and 8$"),
    ],
)

POOL = Op(
    f"dyrelu.pool %x mode(negative) : {D3} -> tensor<2x4xf32>",
    {"x": (2, 4, 3)},
    {"x": D3},
    "tensor<2x4xf32>",
    [
        ("x", (3, 4, 3), "x must have the batch size of the result, got 3 and 2$"),
        ("x", (2, 3, 4), "x must have as many channels .* result, got 3 and 4$"),
    ],
)

COEFFICIENTS = Op(
    f"dyrelu.coefficients %g fc2(%w2 : {D2}) hyper<k = 3> "
    f": {D2} -> tensor<?x3x?xf32>, tensor<?x3x?xf32>",
    {"g": (2, 4), "w2": (24, 4)},
    {"g": D2, "w2": D2},
    "tensor<?x3x?xf32>, tensor<?x3x?xf32>",
    [
        ("w2", (24, 5), "w2 must have as many columns .* channels, got 5 and 4$"),
        ("w2", (25, 4), "w2 must have 6 rows per channel, got 25$"),
        ("w2", (3, 4), "w2 must have 6 rows per channel, got 3$"),
    ],
)

COEFFICIENTS_KNOWN = Op(
    f"dyrelu.coefficients %g fc2(%w2 : {D2}) hyper<k = 1, intercepts = false>"
    f" : {D2} -> tensor<2x1x4xf32>",
    {"g": (2, 4), "w2": (4, 4)},
    {"g": D2, "w2": D2},
    "tensor<2x1x4xf32>",
    [
        ("g", (1, 4), "g must have the batch size of the results, got 1 and 2$"),
        ("w2", (8, 4), "w2 must have 1 rows per channel, got 8 and 4$"),
    ],
)

ATTENTION = Op(
    f"dyrelu.attention %z weights(%wp, %bp : {D2}, {D1}) : {D4} -> tensor<?x7x5xf32>",
    {"z": (2, 4, 7, 5), "wp": (1, 4), "bp": (1,)},
    {"z": D4, "wp": D2, "bp": D1},
    "tensor<?x7x5xf32>",
    [
        ("wp", (4, 4), "weights must have one row, got 4 and 1$"),
        ("wp", (1, 3), "weights must have as many columns .* got 3 and 4$"),
        ("bp", (4,), "weights bias must have one element, got 4 and 1$"),
        ("z", (2, 4, 5, 7), "z must have the sizes of the result, got 5 and 7$"),
        ("z", (2, 4, 7, 6), "z must have the sizes of the result, got 6 and 5$"),
    ],
)


def apply(form: str, shape: tuple[int, ...], wrong: list) -> Op:
    """dyrelu.apply whose slopes have a form and are beside intercepts."""
    return Op(
        f"dyrelu.apply %x slopes(%a : {form}) intercepts(%b : tensor<?x2x1xf32>)"
        f" static = [(1, 0)] attention(%pi : {D2}) : {D3}",
        {"x": (2, 4, 3), "a": shape, "b": (2, 2, 1), "pi": (2, 3)},
        {"x": D3, "a": form, "b": "tensor<?x2x1xf32>", "pi": D2},
        D3,
        [
            *wrong,
            ("b", (1, 2, 1), "intercepts must have the batch size .* got 1 and 2$"),
            ("pi", (1, 3), "attention must have the batch size .* got 1 and 2$"),
            ("pi", (2, 4), "attention must have the batch size .* got 4 and 3$"),
        ],
    )


BATCH = "slopes must have the batch size of x, got"
CHANNELS = "slopes must have as many channels as x, got"
SPATIAL = "slopes must have the spatial sizes of x, got"

APPLY = {
    "channels": apply(
        "tensor<?x2x?xf32>",
        (2, 2, 4),
        [
            ("a", (1, 2, 4), f"{BATCH} 1 and 2$"),
            ("a", (3, 2, 4), f"{BATCH} 3 and 2$"),
            ("a", (2, 2, 1), f"{CHANNELS} 1 and 4$"),
            ("a", (2, 2, 5), f"{CHANNELS} 5 and 4$"),
        ],
    ),
    "shared": apply(
        "tensor<1x2x?xf32>", (1, 2, 4), [("a", (1, 2, 3), f"{CHANNELS} 3 and 4$")]
    ),
    "varying": apply(
        "tensor<?x2x?x?xf32>",
        (2, 2, 4, 3),
        [
            ("a", (0, 2, 4, 3), f"{BATCH} 0 and 2$"),
            ("a", (2, 2, 1, 3), f"{CHANNELS} 1 and 4$"),
            ("a", (2, 2, 4, 1), f"{SPATIAL} 1 and 3$"),
            ("a", (2, 2, 3, 4), f"{CHANNELS} 3 and 4$"),
        ],
    ),
    "positions": apply(
        "tensor<1x2x1x?xf32>", (1, 2, 1, 3), [("a", (1, 2, 1, 4), f"{SPATIAL} 4 and 3")]
    ),
}

MAXOUT = Op(
    f"dyrelu.maxout %x k(3) : {D3} -> {D3}",
    {"x": (2, 12, 5)},
    {"x": D3},
    D3,
    [
        ("x", (2, 13, 5), "x must have 3 channels for each of the result, got 13$"),
        ("x", (2, 2, 5), "x must have 3 channels for each of the result, got 2$"),
    ],
)

MAXOUT_KNOWN = Op(
    f"dyrelu.maxout %x k(3) channels_last : {D3} -> tensor<?x5x4xf32>",
    {"x": (2, 5, 12)},
    {"x": D3},
    "tensor<?x5x4xf32>",
    [
        ("x", (2, 5, 15), "x must have 3 channels for each .* got 15 and 12$"),
        ("x", (2, 6, 12), "x must have the sizes of the result, got 6 and 5$"),
    ],
)


def shift_max(permutation: str, wrong: list) -> Op:
    """dyrelu.shift_max with a permutation of 4 channels."""
    a = "tensor<?x2x?xf32>"
    return Op(
        f"dyrelu.shift_max %x slopes(%a : {a}) shifted(%b : {a}) {permutation} : {D3}",
        {"x": (2, 4, 3), "a": (2, 2, 4), "b": (2, 2, 4)},
        {"x": D3, "a": a, "b": a},
        D3,
        [
            ("a", (3, 2, 4), f"{BATCH} 3 and 2$"),
            ("a", (2, 2, 1), f"{CHANNELS} 1 and 4$"),
            ("b", (1, 2, 4), "shifted must have the batch size of x, got 1 and 2$"),
            ("b", (2, 2, 5), "shifted must have as many channels .* got 5 and 4$"),
            *wrong,
        ],
    )


GROUPS = shift_max(
    "groups(2)",
    [("x a b", (5,), "x must have a multiple of 2 channels, its groups, got 5$")],
)
PERMUTATION = shift_max(
    "permutation = [3, 1, 0, 2]",
    [
        (
            "x a b",
            (size,),
            f"x must have as many channels as the permutation .* got {size} and 4$",
        )
        for size in (3, 5, 0)
    ],
)

OPS = {
    "a": variant("a", 4, "w2 must have 4 rows, got 5 and 4$"),
    "b": variant("b", 16, "w2 must have 4 rows per channel of x, got 17 and 16$"),
    "c": C,
    "aprelu": APRELU,
    "aprelu-shared": APRELU_SHARED,
    "pool": POOL,
    "coefficients": COEFFICIENTS,
    "coefficients-known": COEFFICIENTS_KNOWN,
    "attention": ATTENTION,
    **{f"apply-{name}": op for name, op in APPLY.items()},
    "maxout": MAXOUT,
    "maxout-known": MAXOUT_KNOWN,
    "shift_max-groups": GROUPS,
    "shift_max-permutation": PERMUTATION,
}


def replaced(op: Op, operands: str, shape: tuple[int, ...]) -> dict:
    """The sizes that fit but for one operand, or for the channels of several."""
    names = operands.split()
    if len(names) == 1:
        return {**op.fits, operands: shape}
    (size,) = shape
    sizes = dict(op.fits)
    for name in names:
        dim = {"x": 1, "a": 2, "b": 2, "w2": 0, "b2": 0}[name]
        sizes[name] = (*sizes[name][:dim], size, *sizes[name][dim + 1 :])
    return sizes


@pytest.mark.parametrize("name", OPS)
def test_sizes(run: Tool, name: str) -> None:
    """Sizes that fit run, and each that does not is named."""
    op = OPS[name]
    result = run(*op.arguments(run, op.fits))
    assert (result.returncode, result.stderr) == (0, "")
    for path in run.folder.glob("y*.npy"):
        path.unlink()
    for operands, shape, what in op.wrong:
        sizes = replaced(op, operands, shape)
        text = message(run(*op.arguments(run, sizes)))
        assert text.startswith(f"dyrelu-run: error: {op.name}: "), text
        assert re.search(what, text), (operands, shape)
        assert not list(run.folder.glob("y*.npy"))
