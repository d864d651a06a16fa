"""What an operator takes: the same whether it is compiled, computed by the formula, or
only asked for the shape of its result."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu import kernels, torch_ops  # noqa: E402
from torch._subclasses.fake_tensor import FakeTensorMode  # noqa: E402

HALF, BRAIN, SINGLE, DOUBLE = (
    torch.float16,
    torch.bfloat16,
    torch.float32,
    torch.float64,
)
# The type that sums are computed in, by x's (docs/spec.md, T and acc(T)).
WIDE = {HALF: SINGLE, BRAIN: SINGLE, SINGLE: SINGLE, DOUBLE: DOUBLE}

N, C = 2, 4
LAYERS = {"w1": (3, C), "b1": (3,), "w2": (4 * C, 3), "b2": (4 * C,)}
OPERANDS = {
    "b": {**LAYERS, "context": (N, C)},
    "c": {**LAYERS, "wp": (1, C), "bp": (1,), "context": (N, C, 5), "temperature": ()},
    "apply": {"slopes": (N, 2, C), "intercepts": (N, 2, C), "attention": (N, 5)},
    "shift_max": {"slopes": (N, 2, C), "shifted": (N, 2, C)},
}


@pytest.fixture(params=["compiled", "formula", "fake"])
def way(request: pytest.FixtureRequest) -> Iterator[str]:
    """What computes the operators."""
    if request.param == "compiled":
        request.getfixturevalue("extension")
        request.getfixturevalue("cache_of_session")
        kernels.enable()
        yield "compiled"
        kernels.disable()
    else:
        kernels.disable()
        if request.param == "fake":
            with FakeTensorMode():
                yield "fake"
        else:
            yield "formula"


def call(name: str, dtype: Any, **dtypes: Any) -> Any:
    """An operator of x of that type, and of operands of x's type or another."""
    schema = getattr(torch.ops.dyrelu, name).default._schema
    given = [torch.ones(N, C, 5, dtype=dtype)]
    for argument in schema.arguments[1:]:
        if not argument.kwarg_only:
            shape = OPERANDS[name][argument.name]
            given.append(torch.ones(shape, dtype=dtypes[argument.name]))
    keywords = {"groups": 2} if name == "shift_max" else {}
    return getattr(torch.ops.dyrelu, name)(*given, **keywords)


def types_of(name: str, dtype: Any) -> dict[str, list[Any]]:
    """The types that docs/spec.md has for an operator's operands."""
    wide = WIDE[dtype]
    if name in ("apply", "shift_max"):
        return {key: [wide] for key in OPERANDS[name]}
    allowed = {key: [dtype, wide] for key in OPERANDS[name]}
    if name == "c":
        # A number, which is converted where it is narrower.
        allowed["temperature"] = [t for t in WIDE if wide == DOUBLE or t != DOUBLE]
    return allowed


@pytest.mark.parametrize("dtype", WIDE)
@pytest.mark.parametrize("name", OPERANDS)
def test_types(way: str, name: str, dtype: Any) -> None:
    """Those of the specification, and of each operand on its own no other."""
    allowed = types_of(name, dtype)
    fitting = {key: types[0] for key, types in allowed.items()}
    for given in (fitting, {key: types[-1] for key, types in allowed.items()}):
        y = call(name, dtype, **given)
        assert (y.dtype, y.shape) == (dtype, (N, C, 5))
    for key, types in allowed.items():
        for other in WIDE.keys() - types:
            expected = f"{key}: expected .* for x of {dtype}, got {other}"
            with pytest.raises(TypeError, match=expected) as raised:
                call(name, dtype, **(fitting | {key: other}))
            is_layer = key in (*LAYERS, "wp", "bp")
            assert ("x and the layers differ" in str(raised.value)) == is_layer


def test_types_of_x(way: str) -> None:
    """Integers are none."""
    for x in (torch.ones(2, 4, dtype=torch.int32), torch.ones(2, 4) > 0):
        with pytest.raises(
            TypeError, match="x: expected a tensor of torch.float16, .* got"
        ):
            torch.ops.dyrelu.maxout(x, k=2)


def test_devices(way: str) -> None:
    """All operands are on one."""
    slopes = torch.ones(N, 2, C, device="meta")
    with pytest.raises(ValueError, match="slopes: expected .* on cpu, got one on meta"):
        torch.ops.dyrelu.apply(torch.ones(N, C, 5), slopes)
    x, w2 = torch.ones(N, C, device="meta"), torch.ones(4 * C, C)
    message = "w2: expected .* on meta, got one on cpu: x and the layers differ"
    with pytest.raises(ValueError, match=message):
        torch.ops.dyrelu.b(x, None, None, w2, None)
    y = torch.ops.dyrelu.apply(torch.ones(N, C, 5, device="meta"), slopes)
    assert y.device.type == "meta"


# By operator: shapes that fit, in the order of operands, and keywords.
FITTING: dict[str, tuple[dict[str, tuple[int, ...]], dict[str, Any]]] = {
    "a": ({"x": (N, C, 5), **LAYERS, "w2": (4, 3), "b2": (4,)}, {}),
    "b": ({"x": (N, C, 5, 6), **LAYERS, "context": (N, C)}, {}),
    "b one layer": ({"x": (N, C), "w2": (4 * C, C)}, {}),
    "b slopes": ({"x": (N, C, 5), "w2": (3 * C, C)}, {"k": 3, "intercepts": False}),
    "b wide": ({"x": (N, C, 5), "w2": (4 * C, 7), "context": (N, 7, 2, 2)}, {}),
    "b last": (
        {"x": (N, 5, C), "w2": (4 * C, 7), "context": (N, 7)},
        {"channels_last": True},
    ),
    "c": (
        {"x": (N, C, 5), **LAYERS, **{"wp": (1, C), "bp": (1,), "temperature": (1,)}},
        {},
    ),
    "c wide": (
        {"x": (N, 5, C), "w2": (4 * C, 7), "wp": (1, 7), "context": (N, 5, 7)},
        {"channels_last": True},
    ),
    "se": ({"x": (N, C, 5), "w1": (3, C), "b1": (3,), "w2": (C, 3), "b2": (C,)}, {}),
    "aprelu": ({"x": (N, C, 5), "w1": (3, 2 * C), "w2": (C, 3), "b2": (C,)}, {}),
    "aprelu shared": (
        {"x": (N, C), "w1": (3, 2 * C), "w2": (1, 3), "b2": (1,)},
        {"channel_shared": True},
    ),
    "apply": (
        {"x": (N, C, 5), "slopes": (1, 2, 1), "intercepts": (N, 2, C)},
        {},
    ),
    "apply attention": ({"x": (N, C, 5), "slopes": (N, 2, C), "attention": (N, 5)}, {}),
    "apply places": (
        {"x": (N, C, 5), "slopes": (N, 2, C, 5), "intercepts": (1, 2, 1, 5)},
        {},
    ),
    "apply last": (
        {"x": (N, 5, C), "slopes": (N, 2, 5, C), "attention": (N, 5)},
        {"channels_last": True},
    ),
    "shift_max": (
        {"x": (N, C, 5), "slopes": (N, 2, C), "shifted": (1, 2, 1)},
        {"groups": 2},
    ),
}


# Sizes that no other operand has: positions of contexts, numbers of pieces.
FREE = {
    ("b wide", "context", 2),
    ("b wide", "context", 3),
    ("apply attention", "slopes", 1),
    ("apply last", "slopes", 1),
}


def call_shaped(
    name: str, shapes: dict[str, tuple[int, ...]], keywords: dict[str, Any]
) -> Any:
    """An operator of operands of these shapes; others are left out."""
    operator = getattr(torch.ops.dyrelu, name.split()[0])
    given = [
        torch.ones(shapes[one.name]) if one.name in shapes else None
        for one in operator.default._schema.arguments
        if not one.kwarg_only
    ]
    return operator(*given, **keywords)


@pytest.mark.parametrize("name", FITTING)
def test_shapes(way: str, name: str) -> None:
    """Each size of an operand may be what it is, and no other."""
    shapes, keywords = FITTING[name]
    assert call_shaped(name, shapes, keywords).shape == shapes["x"]
    for operand, shape in shapes.items():
        if operand == "x":
            continue
        for axis, size in enumerate(shape):
            other = (*shape[:axis], size + 4, *shape[axis + 1 :])
            if (name, operand, axis) in FREE:
                y = call_shaped(name, shapes | {operand: other}, keywords)
                assert y.shape == shapes["x"]
                continue
            # (Of this operand, or of a later one that has the same size.)
            with pytest.raises(ValueError, match=r"expected the shape|one number"):
                call_shaped(name, shapes | {operand: other}, keywords)
        with pytest.raises(ValueError, match=f"^{operand}: expected .*, got "):
            call_shaped(name, shapes | {operand: (*shape, 2, 2, 2, 2)}, keywords)


def test_messages_of_shapes(way: str) -> None:
    """The operand, sizes that are known as numbers, and what came."""
    shapes, _ = FITTING["a"]
    for operand, shape, message in (
        ("w1", (3, 5), r"w1: expected the shape \[3, 4\], got \[3, 5\]"),
        ("w1", (3,), r"w1: expected the shape \[H, 4\], got \[3\]"),
        ("w2", (16, 3), r"w2: expected the shape \[4, 3\], got \[16, 3\]"),
        ("x", (C,), r"x: expected 2 to 5 dimensions, got \[4\]"),
        ("x", (N, C, 1, 1, 1, 1), r"x: expected 2 to 5 dimensions, got \[2, 4, 1, 1, "),
    ):
        with pytest.raises(ValueError, match=message):
            call_shaped("a", shapes | {operand: shape}, {})
    with pytest.raises(
        ValueError, match=r"slopes: .* \[2 or 1, K, 4 or 1\], got \[2, 4\]"
    ):
        call_shaped("apply", {"x": (N, C, 5), "slopes": (N, C)}, {})
    with pytest.raises(ValueError, match="b1: expected w1 with it, got none"):
        call_shaped("b", {"x": (N, C), "b1": (4,), "w2": (4 * C, C)}, {})
    with pytest.raises(ValueError, match="intercepts: expected slopes with it"):
        call_shaped("apply", {"x": (N, C), "intercepts": (N, 2, C)}, {})
    with pytest.raises(ValueError, match=r"temperature: expected one number, got \[2"):
        call_shaped("c", FITTING["c"][0] | {"temperature": (2,)}, {})


ATTRIBUTES = [
    ("a", {"norm": "tanh"}, "norm must be sigmoid or .*, got 'tanh'"),
    ("a", {"hidden": "tanh"}, "hidden must be relu or .*, got 'tanh'"),
    ("a", {"order": "any"}, "order must be slopes_first or .*, got 'any'"),
    ("a", {"k": 0}, "k must be 1 or more, got 0"),
    ("a", {"alpha": [1.0]}, "alpha must have k = 2 numbers, got 1"),
    ("a", {"alpha": [float("nan"), 0.0]}, r"alpha must be finite, got \[nan, 0.0\]"),
    ("c", {"tau": 0.5}, "tau and temperature are the same"),
    ("c wide", {"tau": -1.0}, "tau must be positive and finite, got -1.0"),
    ("c", {"gamma": 0.0}, "gamma must be positive and finite, got 0.0"),
    ("se", {"norm": "none"}, "norm must be sigmoid or hard_sigmoid, got 'none'"),
    ("aprelu", {"halves": "any"}, "halves must be negative_first or .*, got 'any'"),
    ("shift_max", {"groups": 3}, "4 channels do not make 3 groups"),
    ("shift_max", {"groups": None}, "give groups or permutation"),
    (
        "shift_max",
        {"groups": None, "permutation": [0, 1, 1, 3]},
        r"permutation must have each of 0 to 3 once, got \[0, 1, 1, 3\]",
    ),
]


@pytest.mark.parametrize(("name", "keywords", "message"), ATTRIBUTES)
@pytest.mark.parametrize("computed", ["compiled", "formula"])
def test_attributes(
    request: pytest.FixtureRequest,
    computed: str,
    name: str,
    keywords: dict[str, Any],
    message: str,
) -> None:
    """The same error, whatever computes the operators."""
    if computed == "compiled":
        request.getfixturevalue("extension")
        request.getfixturevalue("cache_of_session")
        kernels.enable()
    else:
        kernels.disable()
    shapes, more = FITTING[name]
    try:
        with pytest.raises(ValueError, match=message):
            call_shaped(name, shapes, more | keywords)
    finally:
        kernels.disable()


@pytest.mark.parametrize("k", [0, -1, 3, 8])
@pytest.mark.parametrize("channels_last", [False, True])
def test_groups_of_maxout(way: str, k: int, channels_last: bool) -> None:
    """Channels are whole groups."""
    x = torch.ones(2, 5, 4) if channels_last else torch.ones(2, 4, 5)
    with pytest.raises(ValueError, match=f"channels of x, 4, must be groups of {k}"):
        torch.ops.dyrelu.maxout(x, k=k, channels_last=channels_last)


@pytest.mark.parametrize("name", torch_ops.SCHEMAS)
def test_versions(way: str, name: str) -> None:
    """An unknown one is refused, before anything else is."""
    schema = getattr(torch.ops.dyrelu, name).default._schema
    count = sum(not argument.kwarg_only for argument in schema.arguments)
    keywords = {"k": 0} if name == "maxout" else {}
    with pytest.raises(ValueError, match="unknown version 7; known is 1"):
        getattr(torch.ops.dyrelu, name)(
            *[torch.ones(2, 4)] * count, version=7, **keywords
        )
