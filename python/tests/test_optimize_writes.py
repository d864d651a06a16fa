"""Activations whose coefficients or initial values are written by index, found by both
ways; and writes that others see, which stay what they were."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu.torch import Report, optimize
from optimize_support import assert_close, compiled, example
from torch import Tensor, nn

pytestmark = pytest.mark.usefixtures("uncompiled", "fresh")

_CHANNELS = 6
# Slopes first, as the spellings have them: a1, a2, b1, b2.
_INITIAL = torch.tensor([1.0, 0.0, 0.0, 0.0], dtype=torch.float64)
_RANGES = torch.tensor([1.0, 1.0, 0.5, 0.5], dtype=torch.float64)


class Layers(nn.Module):
    """The hyper-function of DY-ReLU with `rows` coefficients, and any forward."""

    def __init__(self, rows: int = 4 * _CHANNELS) -> None:
        super().__init__()
        self.fc1, self.fc2 = nn.Linear(_CHANNELS, 4), nn.Linear(4, rows)
        self.register_buffer("ranges", _RANGES.clone())
        self.double()

    def norm(self, x: Tensor) -> Tensor:
        """[N, rows] between -1 and 1."""
        hidden = torch.relu(self.fc1(x.mean((2, 3))))
        return 2 * torch.sigmoid(self.fc2(hidden)) - 1

    def thetas(self, x: Tensor) -> Tensor:
        """[N, C, 4]."""
        return self.norm(x).view(-1, _CHANNELS, 4)


def defined(module: Layers, x: Tensor) -> Tensor:
    """DY-ReLU-B, or A of four coefficients, by its formula."""
    t = module.norm(x)
    t = t.view(len(x), t.shape[1] // 4, 4) * _RANGES + _INITIAL
    return apply(x, t[..., :2], t[..., 2:])


def apply(x: Tensor, slopes: Tensor, intercepts: Tensor) -> Tensor:
    """max_k of x [N, C, H, W] with coefficients [N, C or 1, 2]."""
    a, b = slopes[:, :, None, None], intercepts[:, :, None, None]
    return (x[..., None] * a + b).amax(-1)


# Spellings ------------------------------------------------------------------------


def add_by_index(m: Layers, x: Tensor) -> Tensor:
    t = m.thetas(x)
    a = t[..., :2] * torch.tensor([1.0, 1.0]).to(x)
    a[:, :, 0] += 1
    return apply(x, a, t[..., 2:] * 0.5)


def set_by_index(m: Layers, x: Tensor) -> Tensor:
    t = m.thetas(x)
    a = t[..., :2].clone()
    a[:, :, 0] = a[:, :, 0] + 1
    return apply(x, a, t[..., 2:] * 0.5)


def write_theta_itself(m: Layers, x: Tensor) -> Tensor:
    t = m.thetas(x)
    a, b = t[..., :2], t[..., 2:]
    a[..., 0] += 1
    b *= 0.5
    return apply(x, t[..., :2], t[..., 2:])


def write_chunks(m: Layers, x: Tensor) -> Tensor:
    t = m.thetas(x)
    a1, _, b1, b2 = t.unbind(-1)
    a1 += 1
    torch.stack([b1, b2]).mul_(0)  # a copy
    b1.mul_(0.5)
    b2.div_(2)
    return apply(x, *t.chunk(2, -1))


def select_and_add(m: Layers, x: Tensor) -> Tensor:
    t = m.thetas(x) * m.ranges
    t.select(-1, 0).add_(1)
    return apply(x, t[..., :2], t[..., 2:])


def slice_and_add(m: Layers, x: Tensor) -> Tensor:
    t = m.thetas(x) * m.ranges
    t[:, :, -4:-3].add_(1.0)
    return apply(x, t[..., :2], t[..., 2:])


def write_transposed(m: Layers, x: Tensor) -> Tensor:
    t = m.thetas(x).permute(2, 0, 1).contiguous()
    t.permute(1, 2, 0)[..., 2:] *= 0.5
    t[0] += 1
    t = t.transpose(0, 2).transpose(0, 1)
    return apply(x, t[..., :2], t[..., 2:])


def write_flat(m: Layers, x: Tensor) -> Tensor:
    t = m.norm(x).clone()
    t[:, 0::4] += 1
    t.view(len(x), -1, 4)[:, :, 2:] *= 0.5
    t = t.view(len(x), -1, 4)
    return apply(x, t[..., :2], t[..., 2:])


def add_at_positions(m: Layers, x: Tensor) -> Tensor:
    ones = torch.ones(len(x), _CHANNELS, 1).to(x)
    t = torch.index_add(m.thetas(x) * m.ranges, 2, torch.tensor([0]), ones)
    return apply(x, t[..., :2], t[..., 2:])


def put_at_positions(m: Layers, x: Tensor) -> Tensor:
    t = m.thetas(x) * 1
    t[:, :, [0]] += 1
    t[:, :, [-1, 2]] *= 0.5
    return apply(x, t[..., :2], t[..., 2:])


def copy_at_positions(m: Layers, x: Tensor) -> Tensor:
    t = m.thetas(x) * 1
    t.index_copy_(2, torch.tensor([2, 3]), t[..., 2:] / 2)
    first = torch.zeros(4).to(x).index_fill(0, torch.tensor([0]), 1.0)
    return apply(x, t[..., :2] + first[:2], t[..., 2:])


def initial_by_index(m: Layers, x: Tensor) -> Tensor:
    initial, ranges = torch.zeros(4).to(x), torch.ones(4).to(x)
    initial[0] = 1
    ranges[2:] = 0.5
    t = m.thetas(x) * ranges + initial
    return apply(x, t[..., :2], t[..., 2:])


def initial_in_a_literal(m: Layers, x: Tensor) -> Tensor:
    initial = torch.tensor([0.0, 0.0, 0.0, 0.0]).to(x)
    initial[:1].fill_(1)
    ranges = torch.empty(2, 2).to(x)
    ranges[0], ranges[1, :] = 1, torch.tensor(0.5)
    t = m.thetas(x) * ranges.view(-1) + initial
    return apply(x, t[..., :2], t[..., 2:])


def initial_by_mask(m: Layers, x: Tensor) -> Tensor:
    initial = torch.zeros(4).to(x)
    initial[torch.arange(4) == 0] = 1
    ranges = torch.ones(4).to(x).masked_fill_(torch.arange(4) > 1, 0.5)
    t = m.thetas(x) * ranges + initial
    return apply(x, t[..., :2], t[..., 2:])


def add_by_mask(m: Layers, x: Tensor) -> Tensor:
    t = m.thetas(x) * 1
    where = torch.arange(4)
    t[:, :, where == 0] += 1
    t[..., where > 1] = t[..., where > 1] / 2
    return apply(x, t[..., :2], t[..., 2:])


def initial_before_the_pieces(m: Layers, x: Tensor) -> Tensor:
    t = m.thetas(x).permute(2, 0, 1)[..., None, None]
    initial = torch.zeros(4, 1, 1, 1, 1).to(x)
    initial[0] = 1
    t = t * m.ranges.view(4, 1, 1, 1, 1) + initial
    return (x * t[:2] + t[2:]).amax(0)


def fill_an_empty_one(m: Layers, x: Tensor) -> Tensor:
    t = m.thetas(x)
    made = torch.empty_like(t)
    made[..., 0] = t[..., 0] + 1
    made[..., 1] = t[..., 1]
    made[..., 2:] = t[..., 2:] * 0.5
    return apply(x, made[..., :2], made[..., 2:])


def write_pieces(m: Layers, x: Tensor) -> Tensor:
    a1, a2, b1, b2 = (m.thetas(x) * m.ranges)[:, :, None, None].unbind(-1)
    pieces = torch.zeros(2, *x.shape).to(x)
    pieces[0] = (1 + a1) * x + b1
    pieces[1].copy_(a2 * x)
    pieces[1] += b2
    return pieces.amax(0)


def of_another_shape(m: Layers, x: Tensor) -> Tensor:
    t = m.thetas(x) * m.ranges
    t[..., 0] += 1
    t.unsqueeze_(2).unsqueeze_(2)
    return (x[..., None] * t[..., :2] + t[..., 2:]).amax(-1)


SPELLINGS: list[Callable[[Layers, Tensor], Tensor]] = [
    add_by_index,
    set_by_index,
    write_theta_itself,
    write_chunks,
    select_and_add,
    slice_and_add,
    write_transposed,
    write_flat,
    add_at_positions,
    put_at_positions,
    copy_at_positions,
    initial_by_index,
    initial_in_a_literal,
    initial_by_mask,
    add_by_mask,
    initial_before_the_pieces,
    fill_an_empty_one,
    write_pieces,
    of_another_shape,
]


def shared_by_index(m: Layers, x: Tensor) -> Tensor:
    t = m.norm(x)[:, None]
    t[..., 0] += 1
    t[..., 2:] *= 0.5
    return apply(x, t[..., :2], t[..., 2:])


def make(spelling: Callable[[Any, Tensor], Any], rows: int = 4 * _CHANNELS) -> Layers:
    class Spelled(Layers):
        def forward(self, x: Tensor) -> Any:
            return spelling(self, x)

    return Spelled(rows)


def replace(module: nn.Module, way: str, report: Report, *inputs: Tensor) -> Any:
    if way == "backend":
        return compiled(module, report)
    return optimize(module, inputs, report=report)


WAYS = pytest.mark.parametrize("way", ["backend", "optimize"])


@WAYS
@pytest.mark.parametrize("spelling", SPELLINGS, ids=lambda one: one.__name__)
def test_spelling(spelling: Callable[[Layers, Tensor], Tensor], way: str) -> None:
    """Each is DY-ReLU-B, and is found."""
    module, report, x = make(spelling), Report(), example()
    made, more = replace(module, way, report, x), torch.cat([x, -x, x])
    with torch.no_grad():
        for given in (x, more):
            assert_close(module(given), defined(module, given))
            assert_close(made(given), defined(module, given))
    assert {found.op for found in report} == {"dyrelu.b"}, str(report)
    assert not report.kept, str(report)


@WAYS
def test_shared_by_all_channels(way: str) -> None:
    """DY-ReLU-A."""
    module, report, x = make(shared_by_index, rows=4), Report(), example()
    made = replace(module, way, report, x)
    assert_close(made(x), defined(module, x))
    assert [found.op for found in report] == ["dyrelu.a"], str(report)


@WAYS
@pytest.mark.parametrize("spelling", [write_transposed, write_theta_itself])
def test_gradients(spelling: Callable[[Layers, Tensor], Tensor], way: str) -> None:
    """Those of what is written as well."""
    module, x = make(spelling), example()
    parameters = list(module.parameters())
    expected = torch.autograd.grad(defined(module, x).square().sum(), parameters)
    report = Report()
    y = replace(module, way, report, x)(x)
    assert len(report) == 1
    assert_close(torch.autograd.grad(y.square().sum(), parameters), expected)


@pytest.mark.parametrize("spelling", SPELLINGS, ids=lambda one: one.__name__)
def test_nothing_is_left(spelling: Callable[[Layers, Tensor], Tensor]) -> None:
    """The other backend gets the operator alone: no layers, and no writes."""
    seen: list[torch.fx.GraphModule] = []

    def inner(graph_module: Any, inputs: Any) -> Any:
        seen.append(graph_module)
        return graph_module.forward

    with torch.no_grad():
        compiled(make(spelling), Report(), inner=inner)(example())
    left = [n.target for n in seen[0].graph.nodes if n.op == "call_function"]
    views = {"permute", "transpose", "view", "reshape"}
    names = {getattr(target, "__name__", str(target)) for target in left}
    assert torch.ops.dyrelu.b.default in left
    assert not names & {"linear", "sigmoid", "setitem", "iadd", "imul"}, names
    methods = {n.target for n in seen[0].graph.nodes if n.op == "call_method"}
    assert methods <= views, methods


def test_inductor() -> None:
    """What the inner backend is given compiles."""
    module, report, x = make(add_by_index), Report(), example()
    with torch.no_grad():
        made = compiled(module, report, inner="inductor")(x)
    assert_close(made, defined(module, x))
    assert len(report) == 1


# Writes that others see ------------------------------------------------------------


def assert_same(module: nn.Module, way: str, *inputs: Tensor) -> Report:
    """Results, inputs and buffers are, call by call, those of the module."""
    twin, report = copy.deepcopy(module), Report()
    made = replace(module, way, report, *copy.deepcopy(inputs))
    given, expected = copy.deepcopy(inputs), copy.deepcopy(inputs)
    with torch.no_grad():
        for _ in range(2):
            assert_close(made(*given), twin(*expected))
            assert_close(given, expected)
            assert_close(module.state_dict(), twin.state_dict())
    return report


def view_before_and_after(m: Layers, x: Tensor) -> Any:
    t = m.thetas(x) * m.ranges
    first = t[..., 0]
    before = first.sum()
    t[..., 0] += 1
    return apply(x, t[..., :2], t[..., 2:]) + before, first


def used_twice(m: Layers, x: Tensor) -> Any:
    t = m.thetas(x) * m.ranges
    t[..., 0] += 1
    y = apply(x, t[..., :2], t[..., 2:])
    return y, apply(y, t[..., :2], t[..., 2:]), t


def written_between(m: Layers, x: Tensor) -> Any:
    t = m.thetas(x) * m.ranges
    y = apply(x, t[..., :2], t[..., 2:])
    t[..., 0] += 1
    return y, apply(x, t[..., :2], t[..., 2:])


def overlapping(m: Layers, x: Tensor) -> Any:
    t = m.thetas(x) * m.ranges
    left, right = t[..., :2], t[..., 1:3]
    left += 1
    right -= left
    return apply(x, t[..., :2], t[..., 2:])


def write_to_the_input(m: Layers, x: Tensor) -> Any:
    x[:, 0] += 1
    t = m.thetas(x) * m.ranges
    t[..., 0] += 1
    return apply(x, t[..., :2], t[..., 2:])


def write_to_the_input_before_it_is_activated(m: Layers, x: Tensor) -> Any:
    t = m.thetas(x) * m.ranges
    t[..., 0] += 1
    x.view(-1)[::3] = 0
    return apply(x, t[..., :2], t[..., 2:])


def write_to_what_is_activated(m: Layers, x: Tensor) -> Any:
    x = torch.sin(x)
    row = x[:, :, 0]
    t = m.thetas(x) * m.ranges
    t[..., 0] += 1
    row.zero_()
    return apply(x, t[..., :2], t[..., 2:])


def result_and_a_view_of_it(m: Layers, x: Tensor) -> Any:
    t = m.thetas(x) * m.ranges
    t[..., 0] += 1
    y = apply(x, t[..., :2], t[..., 2:])
    return y, y[:], y.view(y.shape), y.detach()


def write_to_the_result(m: Layers, x: Tensor) -> Any:
    t = m.thetas(x) * m.ranges
    t[..., 0] += 1
    y = apply(x, t[..., :2], t[..., 2:])
    y[:, 0] = 0
    y += x
    return y


def write_behind_the_result(m: Layers, x: Tensor) -> Any:
    t = m.thetas(x) * m.ranges
    t[..., 0] += 1
    z = apply(x, t[..., :2], t[..., 2:])
    y = z.permute(0, 2, 3, 1)
    z[:, 0] = 0
    return y


def write_behind_a_permuted_result(m: Layers, x: Tensor) -> Any:
    t = m.thetas(x) * m.ranges
    t[..., 0] += 1
    x = x.permute(2, 3, 0, 1)[..., None]
    z = (x * t[..., :2] + t[..., 2:]).amax(-1)
    y = z.permute(2, 3, 0, 1)
    z[0] = 0
    return y


def write_through_another_result(m: Layers, x: Tensor) -> Any:
    both = torch.empty(2, *x.shape).to(x)
    y = both[0]
    t = m.thetas(x) * m.ranges
    y.copy_(apply(x, t[..., :2] + torch.tensor([1.0, 0.0]).to(x), t[..., 2:]))
    both[:, :, 1] = 3
    return y, both[0] * 1


def write_to_a_buffer(m: Layers, x: Tensor) -> Any:
    m.ranges[0] += 1
    t = m.thetas(x) * m.ranges + torch.tensor([1.0, 0.0, 0.0, 0.0]).to(x)
    return apply(x, t[..., :2], t[..., 2:])


def write_to_a_buffer_through_a_view(m: Layers, x: Tensor) -> Any:
    t = m.thetas(x) * m.ranges + torch.tensor([1.0, 0.0, 0.0, 0.0]).to(x)
    m.ranges.view(2, 2)[1].mul_(0.5)
    return apply(x, t[..., :2], t[..., 2:])


def add_by_a_mask_of_a_buffer(m: Layers, x: Tensor) -> Any:
    t = m.thetas(x) * m.ranges
    t[..., m.ranges > 0.7] += 1
    return apply(x, t[..., :2], t[..., 2:])


def write_to_a_parameter(m: Layers, x: Tensor) -> Any:
    with torch.no_grad():
        m.fc2.weight[0] += 1
    t = m.thetas(x) * m.ranges
    t[..., 0] += 1
    return apply(x, t[..., :2], t[..., 2:])


def write_to_a_repeated_tensor(m: Layers, x: Tensor) -> Any:
    t = m.thetas(x)
    initial = torch.zeros(4).to(x)
    repeated = initial.expand(_CHANNELS, 4)
    initial[0] = 1
    t = t * m.ranges + repeated
    initial[1] = 7
    return apply(x, t[..., :2], t[..., 2:])


def set_to_another_tensor(m: Layers, x: Tensor) -> Any:
    t = m.thetas(x) * m.ranges
    first, other = t[..., 0], t + 1
    t.transpose_(0, 1)
    t[0] = 0
    return apply(x, other[..., :2], other[..., 2:]), first, t


# What is found in them by the backend.
SEEN: dict[Callable[[Layers, Tensor], Any], list[str]] = {
    view_before_and_after: ["dyrelu.b"],
    used_twice: ["dyrelu.apply", "dyrelu.apply"],
    written_between: ["dyrelu.b", "dyrelu.b"],
    overlapping: [],
    write_to_the_input: ["dyrelu.b"],
    write_to_the_input_before_it_is_activated: [],
    write_to_what_is_activated: [],
    result_and_a_view_of_it: ["dyrelu.b"],
    write_to_the_result: ["dyrelu.b"],
    write_behind_the_result: ["dyrelu.b"],
    write_behind_a_permuted_result: ["dyrelu.b"],
    write_through_another_result: ["dyrelu.b"],
    write_to_a_buffer: [],
    write_to_a_buffer_through_a_view: [],
    add_by_a_mask_of_a_buffer: [],
    write_to_a_parameter: ["dyrelu.b"],
    write_to_a_repeated_tensor: ["dyrelu.b"],
    set_to_another_tensor: ["dyrelu.b"],
}


@WAYS
@pytest.mark.parametrize("program", SEEN, ids=lambda one: one.__name__)
def test_seen_by_others(program: Callable[[Layers, Tensor], Any], way: str) -> None:
    """Results are those of the program, whatever is replaced."""
    report = assert_same(make(program), way, example())
    if way == "backend":
        assert [found.op for found in report] == SEEN[program], str(report)


@WAYS
def test_results_share_memory(way: str) -> None:
    """As they did."""
    made = replace(make(result_and_a_view_of_it), way, Report(), example())
    with torch.no_grad():
        y, *views = made(example())
    assert {view.data_ptr() for view in views} == {y.data_ptr()}


@WAYS
def test_result_is_a_view(way: str) -> None:
    """A module that returns its activation through a view that changes nothing."""

    def viewed(m: Layers, x: Tensor) -> Tensor:
        return add_by_index(m, x).view(x.shape)[:]

    module, report, x = make(viewed), Report(), example()
    assert_close(replace(module, way, report, x)(x), defined(module, x))
    assert [found.op for found in report] == ["dyrelu.b"], str(report)


# Gates that are written over their input.


def gate_of_its_own(m: Layers, x: Tensor) -> Any:
    y = x * 2
    y[:, 0] = 0
    return y.mul_((m.norm(x)[:, :, None, None] + 1) / 2)


def gate_seen_before(m: Layers, x: Tensor) -> Any:
    y = x * 2
    first = y[:, 0]
    return y.mul_((m.norm(x)[:, :, None, None] + 1) / 2) + first[:, None]


def gate_seen_afterwards(m: Layers, x: Tensor) -> Any:
    y = x * 2
    z = y.mul_((m.norm(x)[:, :, None, None] + 1) / 2).permute(0, 2, 3, 1)
    return z, y


def gate_over_the_input(m: Layers, x: Tensor) -> Any:
    return x.mul_((m.norm(x)[:, :, None, None] + 1) / 2)


GATES: dict[Callable[[Layers, Tensor], Any], int] = {
    gate_of_its_own: 1,
    gate_seen_before: 0,
    gate_seen_afterwards: 0,
    gate_over_the_input: 0,
}


@WAYS
@pytest.mark.parametrize("program", GATES, ids=lambda one: one.__name__)
def test_gate(program: Callable[[Layers, Tensor], Any], way: str) -> None:
    """Replaced where nobody else sees what it is written over."""
    report = assert_same(make(program, rows=_CHANNELS), way, example())
    if way == "backend":
        assert len(report) == GATES[program], str(report)
        reasons = [kept.reason for kept in report.kept]
        assert ("it is written over its input" in reasons) == (not GATES[program])


# What is not followed.


def write_through_strides(m: Layers, x: Tensor) -> Tensor:
    t = m.thetas(x) * m.ranges
    a = t[..., :2].contiguous()
    a.as_strided((len(x), _CHANNELS), (2 * _CHANNELS, 2)).add_(1)
    return apply(x, a, t[..., 2:])


def write_twice_at_once(m: Layers, x: Tensor) -> Tensor:
    t = m.thetas(x) * m.ranges
    a = t[..., :2] * 1
    a[..., [0, 0]] = 1 + a[..., :1]
    return apply(x, a, t[..., 2:])


REASONS = {
    write_through_strides: "what aten.add_.Tensor does to memory that it shares is not",
    write_twice_at_once: "aten.index_put_.default is not followed: several writes to",
}


@WAYS
@pytest.mark.parametrize("program", REASONS, ids=lambda one: one.__name__)
def test_reason(program: Callable[[Layers, Tensor], Any], way: str) -> None:
    """The report says which write it was."""
    report = assert_same(make(program), way, example())
    assert len(report) == 0
    assert REASONS[program] in str(report)


@pytest.mark.parametrize("way", ["optimize", "backend"])
def test_start_before_the_first(way: str) -> None:
    """A slice may start before a dimension does, and values be of another type."""

    class Model(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.fc = nn.Linear(8, 32)

        def forward(self, x: Tensor) -> Tensor:
            t = 2 * torch.sigmoid(self.fc(x.mean((2, 3)))).view(-1, 8, 4) - 1
            t[..., -10:1] += 1
            t[..., 3] = torch.zeros(1, dtype=torch.float64)
            a1, a2, b1, b2 = t[..., None, None].unbind(2)
            return torch.maximum(a1 * x + b1, a2 * x + b2)

    model, x = Model(), torch.randn(2, 8, 5, 5)
    report = Report()
    if way == "optimize":
        call: Any = optimize(model, x, report=report)
    else:
        call = compiled(model, report)
    torch.testing.assert_close(call(x), model(x), rtol=1e-5, atol=1e-5)
    assert "not understood" not in str(report)
