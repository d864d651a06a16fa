"""Calls with attributes, names and types drawn at random: --dyrelu-import ends each
with a module or with an error.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from importing import run_import

COUNT = 300
NAMES = ("a", "b", "c", "se", "aprelu", "apply", "maxout", "shift_max", "", "d", "b.b")
ONNX_NAMES = ("A", "B", "C", "SE", "APReLU", "Apply", "Maxout", "ShiftMax", "", "D")
KEYS = (
    *("k", "norm", "hidden", "order", "intercepts", "alpha", "beta", "lambda_a"),
    *("lambda_b", "tau", "gamma", "halves", "channel_shared", "static_slopes"),
    *("static_intercepts", "groups", "permutation", "channels_last", "version"),
    *("operands", "unknown"),
)
VALUES = (
    *("2 : i64", "0 : i64", "-1 : si64", "1 : i1", "true", "unit", "1 : i128"),
    *("170141183460469231731687303715884105727 : i128", "18446744073709551615 : ui64"),
    *("1.0 : f64", "0x7FC00000 : f32", "0x7F800000 : f32", "-2.0 : bf16", "1.0 : f80"),
    *('"sigmoid"', '"hard_sigmoid"', '"x, w2"', '"x"', '""', '","', '"positive_first"'),
    *("[]", "[1.0, 0.5]", "[1, 0]", '["x"]', "[[1]]", "[1.0 : f64, 2 : i64, unit]"),
    *("dense<1.0> : tensor<2xf32>", "dense<[1, 0]> : tensor<2xi64>"),
    *(
        "dense<1> : tensor<i32>",
        "dense<> : tensor<0xf64>",
        "dense<1.0> : tensor<1x2xf16>",
    ),
    *("dense<(1.0, 2.0)> : tensor<2xcomplex<f32>>", 'dense<"a"> : tensor<2x!a.b>'),
    *("dense<true> : tensor<2xi1>", "dense_resource<absent> : tensor<2xf32>"),
    *("array<i64: 1, 0>", "array<f32: 1.0, 2.0>", "array<i1: true>", "array<i8: 1>"),
    *("@symbol", "f32", "{k = 1}", "affine_map<(d0) -> (d0)>", "#dyrelu.hyper<>"),
)
TEXTS = (
    *("", "{}", "{k = 2}", "{k = 2 : i64, }", "k", "{", "[", "null", "1", '{"k": 2}'),
    *('{"k": 2, "k": 3}', '{"": 1}', '{"k": 1e400}', '{"alpha": [1, [2]]}', "{a = b}"),
    *('{"k": 99999999999999999999}', '{"operands": ["x"]}', "{operands = 1}", "\u00e9"),
)
TENSORS = (
    *("tensor<2x4x3xf32>", "tensor<?x?xf32>", "tensor<2x4xf64>", "tensor<16x4xf32>"),
    *("tensor<4xf32>", "tensor<f32>", "tensor<0x0x0xf16>", "tensor<*xf32>", "f32"),
    *("tensor<2x4xi8>", "tensor<1x1x1x1x1x1xbf16>", "memref<2x4xf32>", "none"),
    *("tensor<2x4xf32, 1 : i64>", "tuple<>", "vector<2x4xf32>"),
)
TORCH_TENSORS = (
    *("[2,4,3],f32", "[?,?],f32", "[],f64", "[ 2 , 4 ], f32", "*,f32", "[2,4],unk"),
    *(
        "[2,4],bf16",
        "[2,4],si64",
        "[2,4],f32,#a",
        "[-1,4],f32",
        "[2,,4],f32",
        "[2 4],f32",
    ),
    *(
        "[99999999999999999999],f32",
        "[2,4]",
        "f32",
        "[2,4],",
        ",",
        "[",
        "[]",
        "[x],f32",
    ),
)


def quoted(text: str) -> str:
    """A string of MLIR."""
    return '"' + text.replace("\\", "\\5C").replace('"', "\\22") + '"'


class Drawing:
    """Draws calls."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)

    def attributes(self, prefix: str = "") -> str:
        """A dictionary."""
        keys = self.rng.sample(KEYS, self.rng.randrange(5))
        pairs = [f"{prefix}{key} = {self.rng.choice(VALUES)}" for key in keys]
        return "{" + ", ".join(pairs) + "}"

    def stablehlo(self) -> str:
        """A composite or a custom call."""
        name = quoted("dyrelu." + self.rng.choice(NAMES))
        if self.rng.random() < 0.5:
            version = self.rng.choice(("0 : i32", "1 : i32", "2 : i32", "unit"))
            return (
                f'"stablehlo.composite"(ARGS) <{{name = {name}, version = {version}, '
                f"decomposition = @f, composite_attributes = {self.attributes()}}}>"
            )
        config = self.attributes()
        if self.rng.random() < 0.5:
            config = quoted(self.rng.choice(TEXTS))
        key = self.rng.choice(("backend_config", "mhlo.backend_config"))
        return (
            f'"stablehlo.custom_call"(ARGS) '
            f"{{call_target_name = {name}, {key} = {config}}}"
        )

    def torch(self) -> str:
        """An operator of ONNX or of a library."""
        if self.rng.random() < 0.5:
            name = quoted("torch.dyrelu." + self.rng.choice(NAMES))
            return f'"torch.operator"(ARGS) <{{name = {name}}}>'
        name = quoted("onnx.DyReLU" + self.rng.choice(ONNX_NAMES))
        attributes = self.attributes("torch.onnx.")
        return f'"torch.operator"(ARGS) <{{name = {name}}}> {attributes}'

    def type(self, is_torch: bool) -> str:
        """The type of an operand or a result."""
        if not is_torch or self.rng.random() < 0.1:
            return self.rng.choice(TENSORS)
        others = (
            "!torch.none",
            "!torch.vtensor",
            "!torch.int",
            "!other.vtensor<[2],f32>",
        )
        if self.rng.random() < 0.1:
            return self.rng.choice(others)
        return f"!torch.vtensor<{self.rng.choice(TORCH_TENSORS)}>"

    def fitting(self) -> str:
        """A call with an operand that fits, of which only attributes are drawn."""
        name, keys = self.rng.choice(
            (
                ("maxout", ("k", "channels_last", "version")),
                ("apply", ("static_slopes", "static_intercepts", "channels_last")),
            )
        )
        pairs = [f"{key} = {self.rng.choice(VALUES)}" for key in keys]
        config = ", ".join([*self.rng.sample(pairs, 2), 'operands = "x"'])
        return (
            "func.func @main(%x: tensor<2x4x3xf32>) {\n"
            f'  %0 = "stablehlo.custom_call"(%x) {{call_target_name = "dyrelu.{name}", '
            f"backend_config = {{{config}}}}} "
            ": (tensor<2x4x3xf32>) -> tensor<2x?x3xf32>\n  return\n}\n"
        )

    def module(self) -> str:
        """A function with one call."""
        if self.rng.random() < 0.5:
            return self.fitting()
        is_torch = self.rng.random() < 0.5
        call = self.torch() if is_torch else self.stablehlo()
        types = [self.type(is_torch) for _ in range(self.rng.randrange(7))]
        operands = ", ".join(f"%a{i}" for i in range(len(types)))
        arguments = ", ".join(f"%a{i}: {one}" for i, one in enumerate(types))
        results = [
            types[0] if types and self.rng.random() < 0.8 else self.type(is_torch)
        ]
        if self.rng.random() < 0.05:
            results = self.rng.choice(([], results * 2))
        return (
            f"func.func private @f()\nfunc.func @main({arguments}) {{\n"
            f"  {call.replace('ARGS', operands)} : ({', '.join(types)}) -> "
            f"({', '.join(results)})\n  return\n}}\n"
        )


@pytest.mark.parametrize("outline", [False, True], ids=["inline", "outline"])
@pytest.mark.parametrize("seed", range(3))
def test_random_calls(seed: int, outline: bool, build_dir: Path) -> None:
    """The tool says what is wrong with each, or nothing."""
    drawing = Drawing(seed)
    said = run_import([drawing.module() for _ in range(COUNT)], build_dir, outline)
    assert any("unknown operator" in one for one in said)
