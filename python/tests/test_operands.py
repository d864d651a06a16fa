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
            with pytest.raises(TypeError, match=f"{key}: expected .* got {other}"):
                call(name, dtype, **(fitting | {key: other}))


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
    y = torch.ops.dyrelu.apply(torch.ones(N, C, 5, device="meta"), slopes)
    assert y.device.type == "meta"


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
