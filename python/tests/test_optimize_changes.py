"""What dyrelu.torch.optimize made follows what happens to its modules afterwards: in
calls, in copies and in the graphs of torch.compile and torch.export.
"""

from __future__ import annotations

import copy
import io
from collections.abc import Callable
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

from dyrelu.torch import Report, activation_modules, optimize
from optimize_support import DyReLU, assert_close, count_calls, example
from torch import Tensor, nn

pytestmark = pytest.mark.usefixtures("uncompiled", "fresh")


class Wide(DyReLU):
    """It keeps what its forward depends on in many ways."""

    power = 1

    def __init__(self) -> None:
        super().__init__(6)
        self.relu = nn.LeakyReLU(0.0)
        self.tensor = torch.tensor([1.0, 0.5, 0.75, 0.25]).double()
        self.factors = [1.0, 0.5]
        self.again = self.relu
        self.activation: Callable[[Tensor], Tensor] = torch.sigmoid
        self.double()

    def forward(self, x: Tensor) -> Tensor:
        theta = self.again(self.fc1(x.mean((2, 3)))) * self.factors[0]
        theta = 2 * self.activation(self.fc2(theta)) - self.power
        theta = theta.view(-1, self.channels, 4) * self.tensor + self.init_v
        y = x.permute(2, 3, 0, 1).unsqueeze(-1)
        y = y * theta[:, :, :2] + theta[:, :, 2:]
        return torch.max(y, dim=-1)[0].permute(2, 3, 0, 1)


def change_slope(act: Wide) -> None:
    act.relu.negative_slope = 0.5


def change_layer(act: Wide) -> None:
    act.again = nn.Tanh()


def change_original_name(act: Wide) -> None:
    act.relu = nn.Tanh()  # Which is not called.


def change_to_more(act: Wide) -> None:
    act.fc1 = nn.Sequential(nn.Linear(6, 4), nn.Tanh()).double()


def change_size(act: Wide) -> None:
    act.fc1, act.fc2 = nn.Linear(6, 3).double(), nn.Linear(3, 24).double()


def drop_bias(act: Wide) -> None:
    act.fc1.bias = None


def add_hook(act: Wide) -> None:
    act.fc1.register_forward_hook(lambda _m, _x, y: y * 0.5)


def add_pre_hook(act: Wide) -> None:
    act.again.register_forward_pre_hook(lambda _m, args: (args[0] * 0.5,))


def change_function(act: Wide) -> None:
    act.activation = torch.tanh


def change_item(act: Wide) -> None:
    act.factors[0] = 0.5


def shadow_class(act: Wide) -> None:
    act.power = 2


def write_tensor(act: Wide) -> None:
    act.tensor.mul_(0.5)


def assign_tensor(act: Wide) -> None:
    act.tensor = act.tensor * 0.5


def parametrize(act: Wide) -> None:
    torch.nn.utils.parametrizations.weight_norm(act.fc1)
    with torch.no_grad():
        act.fc1.parametrizations.weight.original0.mul_(3)


def script_layer(act: Wide) -> None:
    act.fc1 = torch.jit.trace(nn.Linear(6, 4).double(), torch.ones(2, 6).double())


CHANGES = [
    change_slope,
    change_layer,
    change_original_name,
    change_to_more,
    change_size,
    drop_bias,
    add_hook,
    add_pre_hook,
    change_function,
    change_item,
    shadow_class,
    write_tensor,
    assign_tensor,
    parametrize,
    script_layer,
]
# What torch.compile asks for before it uses a graph: not values of tensors, nor hooks.
SEEN = [
    one
    for one in CHANGES
    if one not in (add_hook, add_pre_hook, write_tensor, assign_tensor)
]


def optimized_wide() -> tuple[Wide, Any, Tensor]:
    act, x = Wide(), example()
    optimized = optimize(act, x)
    assert count_calls(optimized, x) == 1
    return act, optimized, x


@pytest.mark.parametrize("change", CHANGES)
def test_changes(change: Callable[[Wide], None]) -> None:
    """Results are those of the changed module, whichever of both is changed."""
    act, optimized, x = optimized_wide()
    before = optimized(x)
    change(act)
    expected = act(x)
    assert_close(optimized(x), expected)
    if change is not change_original_name:
        assert not torch.allclose(expected, before)


@pytest.mark.parametrize("change", SEEN)
def test_changes_of_a_graph(change: Callable[[Wide], None]) -> None:
    """torch.compile makes another graph."""
    act, optimized, x = optimized_wide()
    call = torch.compile(optimized, backend="eager")
    assert_close(call(x), act(x))
    change(act)
    assert_close(call(x), act(x))


def test_nested_parts_may_change() -> None:
    """So may those of a part that is no longer there."""
    act, x = DyReLU(6).double(), example()
    act.fc1 = nn.Sequential(act.fc1, nn.Identity())
    optimized = optimize(act, x)
    assert count_calls(optimized, x) == 1
    act.fc1 = torch.jit.trace(act.fc1, torch.ones(2, 6).double())
    assert_close(optimized(x), act(x))
    act.fc1 = None
    with pytest.raises(TypeError, match="not callable"):
        optimized(x)


def test_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is no activation in training is not looked at in each step."""
    act, x, looks = DyReLU(6).double(), example(), []
    act.fc1 = nn.Sequential(act.fc1, nn.BatchNorm1d(4)).double()
    optimized = optimize(act.eval(), x)
    make = activation_modules.make_plan

    def count(*args: Any) -> Any:
        looks.append(args)
        return make(*args)

    monkeypatch.setattr(activation_modules, "make_plan", count)
    for _ in range(3):
        optimized.train()
        optimized(x)
        optimized.eval()
        assert_close(optimized(x), act(x))
    assert len(looks) == 1


class Padded(DyReLU):
    """A buffer has a number that is not used, and is none."""

    def __init__(self) -> None:
        super().__init__(6)
        self.lambdas = torch.tensor([1.0, 1.0, 0.5, 0.5, torch.nan])
        self.double()

    def ranges(self) -> Tensor:
        return self.lambdas[:4]


def test_nan_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """A buffer with NaN is another tensor of the same values: nothing is found anew."""
    act, x = Padded(), example()
    optimized = optimize(act, x)
    report = Report()
    options = {"inner": "eager", "report": report}
    call = torch.compile(act, backend="dyrelu", fullgraph=True, options=options)
    assert_close(call(x), act(x))
    monkeypatch.setattr(activation_modules, "make_plan", None)
    for _ in range(2):
        act.lambdas = act.lambdas.clone()
        assert count_calls(optimized, x) == 1
        assert_close(optimized(x), act(x))
        assert_close(call(x), act(x))
    assert len(report) == 1


@pytest.mark.parametrize("place", ["list", "global", "literal"])
def test_tensors_from_elsewhere(place: str) -> None:
    """Only what is written in a forward has the same values in each call."""

    class Elsewhere(DyReLU):
        def __init__(self) -> None:
            super().__init__(6)
            self.tensors = [torch.tensor([1.0, 1.0, 0.5, 0.5])]

        def ranges(self) -> Tensor:
            return {
                "list": self.tensors[0],
                "global": outside,
                "literal": torch.tensor([1.0, 1.0, 0.5, 0.5]),
            }[place]

    outside = torch.tensor([1.0, 1.0, 0.5, 0.5])
    act, x = Elsewhere().double(), example()
    optimized = optimize(act, x)
    assert (optimized is act) == (place != "literal")
    for changed in (outside, act.tensors[0]):
        changed.mul_(2)
    assert_close(optimized(x), act(x))


def test_arguments() -> None:
    """Numbers in lists are as good as others; tensors in lists are not looked into."""

    class Scaled(DyReLU):
        def forward(self, x: Tensor, by: list[Any]) -> Tensor:
            return super().forward(x * by[0])

    act, x = Scaled(6).double(), example()
    optimized = optimize(act, (x, [1.0]))
    for factor in (1.0, 0.5, torch.tensor(0.25)):
        assert_close(optimized(x, [factor]), act(x, [factor]))


@pytest.mark.parametrize("way", ["deepcopy", "pickle"])
@pytest.mark.parametrize("change", CHANGES)
def test_changes_of_copies(change: Callable[[Wide], None], way: str) -> None:
    """A copy follows what it has itself, and the one it was made of too."""
    act, optimized, x = optimized_wide()
    if way == "pickle":
        buffer = io.BytesIO()
        torch.save(optimized, buffer)
        buffer.seek(0)
        copied = torch.load(buffer, weights_only=False)
    else:
        copied = copy.deepcopy(optimized)
    before = act(x)
    assert_close(copied(x), before)
    assert count_calls(copied, x) == 1
    change(copied)
    assert_close(copied(x), recreate(copied)(x))
    for module in (optimized, act):
        assert_close(module(x), before)


def recreate(optimized: nn.Module) -> nn.Module:
    """The module that computes by its own forward what an optimized one has."""
    module: nn.Module = Wide.__new__(Wide)
    module.__dict__ = vars(optimized)
    return module


@pytest.mark.parametrize("kind", ["forward", "forward_pre", "full_backward"])
@pytest.mark.parametrize("when", ["before", "after"])
def test_hooks_of_parts(kind: str, when: str) -> None:
    """They are called: the module runs as it was written."""
    act, x, seen = DyReLU(6, inplace=False).double(), example(), []
    optimized = optimize(act, x) if when == "after" else act
    register = getattr(act.fc1, f"register_{kind}_hook")
    handle = register(lambda *_: seen.append(kind))
    if when == "before":
        assert optimize(act, x) is optimize(act) is act
        seen.clear()
    optimized(x.requires_grad_()).sum().backward()
    assert seen == [kind]
    handle.remove()
    if when == "after":
        assert count_calls(optimized, x.detach()) == 1


# Graphs ---------------------------------------------------------------------------


def load_others(optimized: nn.Module) -> None:
    state = optimized.state_dict()
    state["lambdas"] = torch.tensor([0.5, 2.0, 0.25, 0.75])
    optimized.load_state_dict(state)


def assign_others(optimized: nn.Module) -> None:
    optimized.lambdas = torch.tensor([0.5, 2.0, 0.25, 0.75]).double()


def do_nothing(_: nn.Module) -> None:
    pass


class Graph:
    """What torch.compile or torch.export makes of a module, and the operators of
    dyrelu in it."""

    def __init__(self, way: str, module: nn.Module, x: Tensor) -> None:
        torch._dynamo.reset()
        self._nodes: list[Any] = []
        if way == "compile":
            self.call: Any = torch.compile(module, backend=self._keep, fullgraph=True)
        else:
            program = torch.export.export(module, (x,), strict=way == "strict export")
            self.call = program.module()
            self._nodes += program.graph.nodes

    def _keep(self, graph_module: Any, _: Any) -> Any:
        self._nodes += graph_module.graph.nodes
        return graph_module.forward

    def count(self) -> int:
        return sum(str(node.target).startswith("dyrelu.") for node in self._nodes)


@pytest.mark.parametrize("way", ["compile", "export", "strict export"])
@pytest.mark.parametrize("change", [do_nothing, load_others, assign_others])
def test_constants_of_graphs(change: Callable[[nn.Module], None], way: str) -> None:
    """The operator is in a graph only if buffers have the values that it was made of
    when the graph is made."""
    act, x = DyReLU(6).double(), example()
    optimized = optimize(act, x)
    before = optimized(x)
    change(optimized)
    expected = act(x)
    graph = Graph(way, optimized, x)
    assert_close(graph.call(x), expected)
    assert graph.count() == (change is do_nothing)
    if change is do_nothing:
        return
    assert not torch.allclose(expected, before)
    # A call looks at the module again, and the plan that was is not found any more.
    assert_close(optimized(x), expected)
    graph = Graph(way, optimized, x)
    assert_close(graph.call(x), expected)
    assert graph.count() == 1


def test_loading_after_compiling() -> None:
    """A graph is made again when a state dictionary is loaded."""
    act, x = DyReLU(6).double(), example()
    optimized = optimize(act, x)
    call = torch.compile(optimized, backend="eager", fullgraph=True)
    for number in range(4):
        assert_close(call(x), act(x))
        state = act.state_dict()
        state["lambdas"] = torch.full((4,), 0.25 * number)
        optimized.load_state_dict(state)
    assert_close(call(x), act(x))
