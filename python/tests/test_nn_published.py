"""State dicts of published implementations: the modules compute the same with them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

import published
from dyrelu.nn import (
    PUBLISHED,
    APReLU,
    DyReLUA,
    DyReLUB,
    DyReLUC,
    DyShiftMax,
    SqueezeExcite,
    convert_state_dict,
)
from nn_support import array, assert_equal, image, randomize
from torch import nn

pytestmark = pytest.mark.usefixtures("uncompiled")

C = 8
ISLANNA = PUBLISHED["Islanna/DynamicReLU"]
DYHEAD = PUBLISHED["microsoft/DynamicHead"]
MMDETECTION = PUBLISHED["open-mmlab/mmdetection"]
SLOPES_FIRST = {"order": "slopes_first"}
MICRONET = {
    **PUBLISHED["liyunsheng13/micronet"],
    "act_max": 2.0,
    "init_a": (1.0, 1.0),
    "g": 2,
}

# Implementation, module, what from_state_dict is told.
CASES: dict[str, tuple[Callable[[], nn.Module], type, dict]] = {
    "islanna-a": (lambda: published.ChannelMajor(C, "A"), DyReLUA, ISLANNA),
    "islanna-b": (lambda: published.ChannelMajor(C, "B"), DyReLUB, ISLANNA),
    "islanna-c": (lambda: published.ChannelMajor(C, "C"), DyReLUC, ISLANNA),
    "islanna-k3": (lambda: published.ChannelMajor(C, "B", 2, 3), DyReLUB, ISLANNA),
    "dyhead": (lambda: published.DyHead(C), DyReLUB, DYHEAD),
    "dyhead-lambda": (
        lambda: published.DyHead(C, 1.5),
        DyReLUB,
        {**DYHEAD, "lambda_a": 1.5},
    ),
    "dyhead-one": (
        lambda: published.DyHead(C, two=False),
        DyReLUB,
        {**DYHEAD, "k": 1},
    ),
    "dyhead-slopes": (
        lambda: published.DyHead(C, bias=False),
        DyReLUB,
        {**DYHEAD, "intercepts": False},
    ),
    "dyhead-spatial": (
        lambda: published.DyHead(C, spatial=True),
        DyReLUC,
        {**DYHEAD, "tau": 1.0},
    ),
    "mmdetection": (lambda: published.MMDetection(C), DyReLUB, MMDETECTION),
    "mmdetection-half": (
        lambda: published.MMDetection(C, 1 / 2),
        DyReLUB,
        {**MMDETECTION, "gain": 3.0},
    ),
    "coef": (lambda: published.Coef(C), DyReLUB, ISLANNA),
    "coef-c": (lambda: published.Coef(C, spatial=True), DyReLUC, ISLANNA),
    "hyperfunction": (lambda: published.Hyperfunction(C), DyReLUB, SLOPES_FIRST),
    "normalized": (
        lambda: published.Normalized(C),
        DyReLUB,
        {**SLOPES_FIRST, "norm": "none"},
    ),
    "aprelu": (
        lambda: published.PlumedAPReLU(C),
        APReLU,
        PUBLISHED["PlumedSerpent/Adaptively-Parametric-RELU-pytorch"],
    ),
    "micronet": (lambda: published.MicroNet(C), DyShiftMax, MICRONET),
    "micronet-one": (lambda: published.MicroNet(C, two=False), DyShiftMax, MICRONET),
    "timm-se": (
        lambda: published.ConvSE(C),
        SqueezeExcite,
        {"act_layer": "silu", "gate_layer": "hard_sigmoid"},
    ),
    "senet": (lambda: published.SENet(C), SqueezeExcite, {}),
}


def trained(module: nn.Module) -> nn.Module:
    """The module in double precision and evaluation, all numbers of which matter."""
    randomize(module.double()).eval()
    generator = torch.Generator().manual_seed(3)
    for part in module.modules():
        if isinstance(part, (nn.BatchNorm1d, nn.BatchNorm2d)):
            part.running_mean.normal_(generator=generator)
            part.running_var.uniform_(0.5, 2, generator=generator)
    return module


@pytest.mark.parametrize("name", list(CASES))
def test_from_state_dict(name: str) -> None:
    """A module made from the state dict alone."""
    make, kind, options = CASES[name]
    theirs = trained(make())
    state = {f"net.act.{key}": value for key, value in theirs.state_dict().items()}
    state["net.other.weight"] = torch.zeros(3)
    ours = kind.from_state_dict(state, "net.act.", **options)
    assert isinstance(ours, kind)
    assert ours.fc2.weight.dtype == torch.float64
    x = image(C)
    assert_equal(ours(x), array(theirs(x)), 1e-12)


@pytest.mark.parametrize("name", ["islanna-a", "islanna-b", "hyperfunction", "senet"])
def test_sequences(name: str) -> None:
    """Other ranks than that of images."""
    make, kind, options = CASES[name]
    theirs = trained(make())
    ours = kind.from_state_dict(theirs.state_dict(), **options)
    for rank in (3, 5):
        x = image(C, rank)
        assert_equal(ours(x), array(theirs(x)), 1e-12)


def test_context_vector() -> None:
    """One layer on a vector."""
    theirs = trained(published.FromContext(C, 5))
    ours = DyReLUB.from_state_dict(
        theirs.state_dict(), **PUBLISHED["fschmid56/EfficientAT"]
    )
    assert ours.fc1 is None and ours.context_channels == 5
    x, z = image(C), image(5, rank=2)
    assert_equal(ours(x, z), array(theirs(x, z)), 1e-12)


def test_context_of_the_same_width() -> None:
    """DyHead's two inputs: sizes do not tell, so it is said."""
    theirs = trained(published.DyHead(C))
    ours = DyReLUB.from_state_dict(theirs.state_dict(), **DYHEAD, context_channels=C)
    x, z = image(C), image(C, seed=9)
    assert_equal(ours(x, z), array(theirs(x, z)), 1e-12)


class Network(nn.Module):
    """A network with activations of a factory's making."""

    def __init__(self, make: Callable[[], nn.Module]) -> None:
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(3, C, 1), nn.BatchNorm2d(C), make())
        self.body = nn.ModuleDict({"conv": nn.Conv2d(C, C, 3), "act": make()})
        self.fc = nn.Linear(C, 2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """[N, 2]."""
        y = self.body["act"](self.body["conv"](self.stem(x)))
        return self.fc(y.mean((2, 3)))


@pytest.mark.parametrize("order", ["slopes_first", "interleaved", "channel_major"])
@pytest.mark.parametrize("name", ["islanna-b", "dyhead", "mmdetection", "coef-c"])
def test_whole_model(name: str, order: str) -> None:
    """Modules of any order take over state dicts of any order."""
    make, kind, options = CASES[name]
    theirs = trained(Network(make))
    hidden = 4 if name == "coef-c" else 2
    norm = options.get("norm", "sigmoid")
    ours = Network(lambda: kind(C, hidden_channels=hidden, norm=norm, order=order))
    ours = ours.double().eval()
    state = convert_state_dict(theirs.state_dict(), ours, **options)
    ours.load_state_dict(state, strict=True)
    x = image(3)
    assert_equal(ours(x), array(theirs(x)), 1e-12)


@pytest.mark.parametrize("name", ["islanna-a", "islanna-b", "islanna-c", "islanna-k3"])
def test_orders_that_buffers_tell(name: str) -> None:
    """lambdas and init_v of 2 K numbers each are multiplied by channel."""
    make, kind, _ = CASES[name]
    theirs, x = trained(make()), image(C)
    state = theirs.state_dict()
    ours = kind.from_state_dict(state)
    assert ours.coefficients["order"] == "channel_major"
    assert_equal(ours(x), array(theirs(x)), 1e-12)
    other = kind(C, 2 if "k3" in name else 4, ours.k, order="interleaved").double()
    other.load_state_dict(convert_state_dict(state, other))
    assert_equal(other(x), array(theirs(x)), 1e-12)
    # What is said counts more.
    told = kind.from_state_dict(state, order="slopes_first")
    assert told.coefficients["order"] == "slopes_first"
    assert torch.equal(told.fc2.weight, state["fc2.weight"])


@pytest.mark.parametrize(
    "name", ["dyhead", "mmdetection", "coef", "coef-c", "hyperfunction", "normalized"]
)
def test_orders_that_must_be_said(name: str) -> None:
    """The error names all and how to tell them."""
    make, kind, options = CASES[name]
    rest = {key: value for key, value in options.items() if key != "order"}
    with pytest.raises(ValueError, match="^order: expected one of ") as raised:
        kind.from_state_dict(trained(make()).state_dict(), **rest)
    for order in ("slopes_first", "interleaved", "channel_major"):
        assert f"'{order}' " in str(raised.value).split("The code that made it")[1]


def test_orders_that_are_all_the_same() -> None:
    """One slope per channel, or what a module of this package saved."""
    theirs, x = trained(published.DyHead(C, two=False, bias=False)), image(C)
    options = {"norm": "hard_sigmoid", "k": 1, "intercepts": False}
    ours = DyReLUB.from_state_dict(theirs.state_dict(), **options)
    assert_equal(ours(x), array(theirs(x)), 1e-12)
    for kind in (DyReLUB, DyReLUC):
        own = randomize(kind(C).double())
        again = kind.from_state_dict(own.state_dict())
        assert torch.equal(again(x), own(x))


def test_shift_max_in_another_order() -> None:
    """The rows of shift-max move too."""
    theirs = trained(published.MicroNet(C))
    numbers = {name: MICRONET[name] for name in ("act_max", "init_a", "g")}
    ours = DyShiftMax(C, **numbers, order="channel_major", dtype=torch.float64)
    state = convert_state_dict(theirs.state_dict(), ours, order="interleaved")
    ours.load_state_dict(state)
    x = image(C)
    assert_equal(ours(x), array(theirs(x)), 1e-12)


def test_own_state_dicts() -> None:
    """convert_state_dict takes over what a module of this package saved."""
    first = randomize(DyReLUC(C, order="interleaved", tau=3.0))
    second = DyReLUC(C)
    state = first.state_dict()
    second.load_state_dict(convert_state_dict(state, second, order="interleaved"))
    x = image(C).float()
    assert_equal(second(x), array(first(x)), 1e-6)


def test_convolutions_load_directly() -> None:
    """1x1 convolutions of the same names need no conversion."""
    module = SqueezeExcite(C, rd_channels=3)
    conv = nn.ModuleDict({"fc1": nn.Conv2d(C, 3, 1), "fc2": nn.Conv2d(3, C, 1)})
    state = conv.state_dict()
    module.load_state_dict(state, strict=True)
    assert torch.equal(module.fc1.weight, conv["fc1"].weight.flatten(1))
    assert state["fc1.weight"].dim() == 4


def test_names_that_are_not_known() -> None:
    """The layers can be said."""
    theirs = trained(published.ChannelMajor(C, "C"))
    names = {"fc1": "first.inner", "fc2": "last", "conv1x1": "map"}
    state = {}
    for key, value in theirs.state_dict().items():
        layer, _, rest = key.partition(".")
        state[f"{names.get(layer, layer)}.{rest}".rstrip(".")] = value
    ours = DyReLUC.from_state_dict(
        state, **ISLANNA, layers=("first.inner", "last"), attention="map"
    )
    x = image(C)
    assert_equal(ours(x), array(theirs(x)), 1e-12)
    with pytest.raises(
        ValueError, match=r"no known name of a layer is in .*layers=\.\."
    ):
        DyReLUC.from_state_dict(state, **ISLANNA)
    with pytest.raises(ValueError, match="no known name of an attention is in"):
        DyReLUC.from_state_dict(state, **ISLANNA, layers=("first.inner", "last"))


def test_bn_eps() -> None:
    """It is not in the state dict."""
    theirs = trained(published.Normalized(C))
    for part in theirs.fc:
        if isinstance(part, nn.BatchNorm1d):
            part.eps = 0.1
    ours = DyReLUB.from_state_dict(
        theirs.state_dict(), **SLOPES_FIRST, norm="none", bn_eps=0.1
    )
    x = image(C)
    assert_equal(ours(x), array(theirs(x)), 1e-12)


def state_of(make: Callable[[], nn.Module] = CASES["islanna-b"][0]) -> dict:
    """A state dict that may be changed."""
    return dict(trained(make()).state_dict())


def test_foreign_buffers_are_an_error() -> None:
    """Same names and shapes, and another order: never silently."""
    module = DyReLUB(C)
    for strict in (True, False):
        with pytest.raises(
            RuntimeError, match="'lambdas' is of another implementation"
        ):
            module.load_state_dict(state_of(), strict=strict)


def test_key_errors() -> None:
    """Which key was missing, wrong or not expected."""
    state = state_of()
    del state["fc1.weight"]
    with pytest.raises(ValueError, match=r"missing key 'fc1.weight'; there are 'lam"):
        DyReLUB.from_state_dict(state, **ISLANNA)
    state = state_of()
    state["extra"] = torch.zeros(2)
    with pytest.raises(ValueError, match="unexpected keys 'extra'"):
        DyReLUB.from_state_dict(state, **ISLANNA)
    with pytest.raises(
        ValueError, match="no key begins with 'act.'; there are lambdas"
    ):
        DyReLUB.from_state_dict(state, "act.", **ISLANNA)
    state = state_of(CASES["dyhead"][0])
    del state["fc.2.weight"], state["fc.2.bias"]
    with pytest.raises(ValueError, match=r"'fc' must have 2 layers, got 'fc.0'"):
        DyReLUB(C).convert(state)


def test_what_is_no_state_dict() -> None:
    """A module, a checkpoint with a state dict in it."""
    message = "state: expected a state dict, got DyReLUB"
    with pytest.raises(TypeError, match=message):
        DyReLUB.from_state_dict(DyReLUB(C))
    with pytest.raises(TypeError, match=message):
        convert_state_dict(DyReLUB(C), DyReLUB(C))
    with pytest.raises(TypeError, match="model: expected a torch.nn.Module, got str"):
        convert_state_dict({}, "model")
    with pytest.raises(ValueError, match="'state_dict' must be a tensor, got dict: is"):
        DyReLUB.from_state_dict({"state_dict": state_of(), "epoch": 3})
    with pytest.raises(ValueError, match="no key begins with ''; there are none"):
        DyReLUB.from_state_dict({})
    state = DyReLUC(C).state_dict() | {"temperature": torch.ones(2)}
    with pytest.raises(ValueError, match=r"'temperature' must be one number, got \[2"):
        DyReLUC.from_state_dict(state)


def test_shape_errors() -> None:
    """What was expected and what came."""
    state = state_of()
    with pytest.raises(
        ValueError, match=r"'fc1.weight' must be \[4, 8\], got \[2, 8\]"
    ):
        DyReLUB(C, 2).convert(state)
    state["fc2.bias"] = torch.zeros(3)
    with pytest.raises(ValueError, match=r"'fc2.bias' must be \[32\], got \[3\]"):
        DyReLUB(C).convert(state)
    state["fc2.weight"] = torch.zeros(32, 2, 3, 3)
    with pytest.raises(ValueError, match=r"of a 1x1 convolution, got \[32, 2, 3, 3\]"):
        DyReLUB(C).convert(state)
    state = state_of()
    state["fc2.weight"] = torch.zeros(30, 2)
    state["fc2.bias"] = torch.zeros(30)
    with pytest.raises(ValueError, match=r"a multiple of 4 rows, got \[30, 2\]"):
        DyReLUB.from_state_dict(state, **ISLANNA)
    state = state_of(CASES["normalized"][0])
    state["fc.1.running_mean"] = torch.zeros(3)
    with pytest.raises(
        ValueError, match=r"'fc.1.running_mean' must be \[4\], got \[3\]"
    ):
        DyReLUB.from_state_dict(state, norm="none")


def test_number_errors() -> None:
    """Ranges and initial values are those of the module, or an error."""
    state = state_of()
    state["lambdas"] = torch.tensor([1.0, 1.0, 0.25, 0.5])
    with pytest.raises(ValueError, match=r"lambda_b of '' must be \[0.5, 0.5\], got"):
        DyReLUB(C).convert(state)
    ours = DyReLUB.from_state_dict(state, **ISLANNA)
    assert ours.coefficients["lambda_b"] == [0.25, 0.5]
    with pytest.raises(ValueError, match=r"lambda_b of '' must be \[0.5, 0.5\], got"):
        DyReLUB.from_state_dict(state, **ISLANNA, lambda_b=0.5)
    state["lambdas"] = torch.ones(3)
    with pytest.raises(ValueError, match="must be 2 K numbers, got 3"):
        DyReLUB.from_state_dict(state, **ISLANNA)


def test_option_errors() -> None:
    """What contradicts the module, and what is not known."""
    state = state_of()
    with pytest.raises(
        ValueError, match="norm of '' must be sigmoid, got hard_sigmoid"
    ):
        convert_state_dict(state, DyReLUB(C), norm="hard_sigmoid")
    with pytest.raises(ValueError, match="Linear has no module of dyrelu.nn"):
        convert_state_dict(state, nn.Linear(2, 2))
    with pytest.raises(ValueError, match="'fc1' has a bias, fc1 has none"):
        convert_state_dict(state, DyReLUB(C, bias=False))
    with pytest.raises(TypeError, match="ordr"):
        convert_state_dict(state, DyReLUB(C), ordr="channel_major")
    with pytest.raises(ValueError, match="layers must have 2 layers, got 'fc2'"):
        DyReLUB(C).convert(state, source=_source(layers=("fc2",)))


def _source(**options):
    from dyrelu.nn import Source

    return Source(**options)
