"""Ops that verify, with sizes and counts at the limits of what there is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sizes:
    """An activation: its batch, channels and spatial sizes, or unknown ones."""

    n: int | str
    c: int | str
    s: tuple[int | str, ...]
    element: str = "f32"
    last: bool = False

    def tensor(self, *sizes: int | str, element: str = "") -> str:
        """A tensor type of this element type."""
        return (
            f"tensor<{''.join(f'{size}x' for size in sizes)}{element or self.element}>"
        )

    @property
    def acc(self) -> str:
        """The accumulation type."""
        return "f64" if self.element == "f64" else "f32"

    @property
    def dims(self) -> tuple[int | str, ...]:
        """The dimensions after N, in the layout's order."""
        return (*self.s, self.c) if self.last else (self.c, *self.s)

    @property
    def x(self) -> str:
        """The type of the activation."""
        return self.tensor(self.n, *self.dims)

    def times(self, factor: int) -> int | str:
        """A multiple of the channels."""
        return factor * self.c if isinstance(self.c, int) else self.c


def function(arguments: dict[str, str], op: str, result: str) -> str:
    """A function that is one op."""
    listed = ", ".join(f"%{name}: {type}" for name, type in arguments.items())
    return f"""func.func @main({listed}) -> {result} {{
  %y = {op}
  return %y : {result}
}}
"""


def ops(sizes: Sizes) -> dict[str, str]:
    """Each op on these sizes."""
    x, n, c, s, acc = sizes.x, sizes.n, sizes.c, sizes.s, sizes.acc
    last = " channels_last" if sizes.last else ""
    w2 = sizes.tensor(sizes.times(4), c)
    wp = sizes.tensor(1, c)
    pool = sizes.tensor(n, c, element=acc)
    pi = sizes.tensor(n, *s, element=acc)
    ak = sizes.tensor(n, 2, c, element=acc)
    varying = sizes.tensor(n, 2, *sizes.dims, element=acc)
    half = sizes.tensor(sizes.times(1), sizes.times(2))
    return {
        "a": function(
            {"x": x, "w": sizes.tensor(4, c)},
            f"dyrelu.a %x fc2(%w : {sizes.tensor(4, c)}){last} : {x}",
            x,
        ),
        "b": function({"x": x, "w": w2}, f"dyrelu.b %x fc2(%w : {w2}){last} : {x}", x),
        "c": function(
            {"x": x, "w": w2, "p": wp},
            f"dyrelu.c %x fc2(%w : {w2}) attention(%p : {wp}){last} : {x}",
            x,
        ),
        "aprelu": function(
            {"x": x, "w": half}, f"dyrelu.aprelu %x fc2(%w : {half}){last} : {x}", x
        ),
        "pool": function(
            {"x": x}, f"dyrelu.pool %x mode(negative){last} : {x} -> {pool}", pool
        ),
        "attention": function(
            {"x": x, "p": wp},
            f"dyrelu.attention %x weights(%p : {wp}){last} : {x} -> {pi}",
            pi,
        ),
        "apply": function(
            {"x": x, "a": varying, "p": pi},
            f"dyrelu.apply %x slopes(%a : {varying}) static = [(1, 0), (0, 0)]"
            f" attention(%p : {pi}){last} : {x}",
            x,
        ),
        "maxout": function({"x": x}, f"dyrelu.maxout %x k(1){last} : {x} -> {x}", x),
        "shift_max": function(
            {"x": x, "a": ak},
            f"dyrelu.shift_max %x slopes(%a : {ak}) shifted(%a : {ak})"
            f" groups(1){last} : {x}",
            x,
        ),
    }


LARGEST = 2**63 - 1

SIZES = {
    "empty": Sizes(0, 0, (0, 0)),
    "empty-vector": Sizes(0, 0, ()),
    "one": Sizes(1, 1, (1, 1, 1), "f16"),
    "one-vector": Sizes(1, 1, (), "f64"),
    "no-samples": Sizes(0, 4, (7,), last=True),
    "no-channels": Sizes(2, 0, (7, 5), "f64"),
    "no-positions": Sizes(2, 3, (0, 5), "bf16", last=True),
    "unknown": Sizes("?", "?", ("?", "?"), "bf16"),
    "unknown-vector": Sizes("?", "?", (), "f16", last=True),
    "positions-2^64": Sizes(1, 4, (2**32, 2**32)),
    "positions-2^189": Sizes(1, 4, (LARGEST, LARGEST, LARGEST), last=True),
    "positions-0-of-many": Sizes(1, 4, (0, LARGEST, 2), "f16"),
    "channels-2^60": Sizes(1, 2**60, (3,)),
    "channels-2^60-last": Sizes(1, 2**60, (3,), "f16", last=True),
    "samples-2^63": Sizes(LARGEST, 4, (7,)),
}

X = "tensor<2x3x5xf32>"

COUNTS = {
    "a-256": function(
        {"x": X, "w": "tensor<512x3xf32>"},
        f"dyrelu.a %x fc2(%w : tensor<512x3xf32>) hyper<k = 256> : {X}",
        X,
    ),
    "b-256": function(
        {"x": X, "w": "tensor<1536x3xf32>"},
        f"dyrelu.b %x fc2(%w : tensor<1536x3xf32>)"
        f" hyper<k = 256, order = channel_major> : {X}",
        X,
    ),
    "apply-256": function(
        {"x": X},
        "dyrelu.apply %x static = ["
        + ", ".join(f"({k}, -{k})" for k in range(256))
        + f"] : {X}",
        X,
    ),
    "apply-largest": function(
        {"x": X},
        "dyrelu.apply %x static = [(1.7976931348623157e308, 0), (0, -1.0e-320)]"
        f" : {X}",
        X,
    ),
    "maxout-256": function(
        {"x": "tensor<2x512xf16>"},
        "dyrelu.maxout %x k(256) : tensor<2x512xf16> -> tensor<2x2xf16>",
        "tensor<2x2xf16>",
    ),
    "shift_max-256": function(
        {"x": X, "a": "tensor<2x256x3xf32>"},
        "dyrelu.shift_max %x slopes(%a : tensor<2x256x3xf32>)"
        f" shifted(%a : tensor<2x256x3xf32>) groups(3) : {X}",
        X,
    ),
    "shift_max-2^60": function(
        {"x": f"tensor<1x{2**60}xf32>", "a": "tensor<1x1x1xf32>"},
        "dyrelu.shift_max %x slopes(%a : tensor<1x1x1xf32>)"
        f" shifted(%a : tensor<1x1x1xf32>) groups({2**20}) : tensor<1x{2**60}xf32>",
        f"tensor<1x{2**60}xf32>",
    ),
    "attention-f32": function(
        {"x": X, "p": "tensor<1x3xf32>"},
        "dyrelu.attention %x weights(%p : tensor<1x3xf32>) tau(1.5e-45)"
        f" gamma(3.4028e38) : {X} -> tensor<2x5xf32>",
        "tensor<2x5xf32>",
    ),
    "attention-f64": function(
        {"x": "tensor<2x3xf64>", "p": "tensor<1x3xf64>"},
        "dyrelu.attention %x weights(%p : tensor<1x3xf64>) tau(4.9e-324)"
        " gamma(1.7976931348623157e308) : tensor<2x3xf64> -> tensor<2xf64>",
        "tensor<2xf64>",
    ),
}
