"""The comparisons.

The peer of a network is the same network with ReLU (ReLU6 in MobileNetV2), compiled by
torch.compile as ours is; that of one layer is the quickest spelling of DY-ReLU under
torch.compile.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import Tensor, nn

from .. import kernels
from ..nn import DyReLUB
from ..torch import backend
from .allocator import keep_memory
from .alternating import Summary, time_pair
from .networks import NETWORKS
from .rows import Row
from .spelling import SPELLINGS
from .spread import quantile, spread

# What the paper trains with.
REDUCTION = 8
IMAGE = 224

INFERENCE_BARS = {"mobilenet_v2": 1.10, "resnet18": 1.03}
TRAINING_BAR = 1.2
LAYER_BAR = 1.5
OVERHEAD_BAR = 15.0
LAYER_SHAPE = (8, 96, 56, 56)


def _dyrelu(channels: int) -> nn.Module:
    return DyReLUB(channels, reduction=REDUCTION)


def _relu(network: str) -> nn.Module:
    return nn.ReLU6() if network == "mobilenet_v2" else nn.ReLU()


def _compile(module: nn.Module | Callable[..., Any], ours: bool) -> Any:
    return torch.compile(module, backend=backend if ours else "inductor")


def _row(
    name: str,
    threads: int,
    times: tuple[Summary, Summary, float],
    bar: float,
    at_least: bool = False,
) -> Row:
    ours, peer, ratio = times
    return Row(
        name=name,
        threads=threads,
        value=1 / ratio if at_least else ratio,
        bar=bar,
        at_least=at_least,
        ours=ours["median"] * 1e3,
        peer=peer["median"] * 1e3,
        noise=max(spread(ours), spread(peer)),
    )


def inference(network: str, batch: int, threads: int, seconds: float) -> Row:
    """A network in inference, against the same with ReLU."""
    torch._dynamo.reset()
    torch.manual_seed(0)
    x = torch.randn(batch, 3, IMAGE, IMAGE)
    build = NETWORKS[network]
    models = [build(_dyrelu).eval(), build(lambda _: _relu(network)).eval()]
    calls = [_compile(model, model is models[0]) for model in models]
    with torch.no_grad():
        times = time_pair(lambda: calls[0](x), lambda: calls[1](x), seconds)
    name = f"{network}, inference, batch {batch}"
    return _row(name, threads, times, INFERENCE_BARS[network])


def parameter_bytes(network: str) -> int:
    """The bytes of the layers that a network's activations have."""
    with torch.device("meta"):
        model = NETWORKS[network](_dyrelu)
    layers = (module for module in model.modules() if isinstance(module, DyReLUB))
    return sum(p.nbytes for layer in layers for p in layer.parameters())


def _step(model: nn.Module, call: Any, x: Tensor) -> Callable[[], None]:
    """One step of training with SGD."""
    optimizer = torch.optim.SGD(model.parameters(), lr=1e-4)
    target = torch.arange(len(x)) % 10

    def step() -> None:
        loss = nn.functional.cross_entropy(call(x), target)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)

    return step


def training(network: str, batch: int, threads: int, seconds: float) -> Row:
    """A step of training a network, against the same with ReLU."""
    torch._dynamo.reset()
    torch.manual_seed(0)
    x = torch.randn(batch, 3, IMAGE, IMAGE)
    build = NETWORKS[network]
    models = [build(_dyrelu).train(), build(lambda _: _relu(network)).train()]
    steps = [_step(m, _compile(m, m is models[0]), x) for m in models]
    times = time_pair(steps[0], steps[1], seconds)
    name = f"{network}, training, batch {batch}"
    return _row(name, threads, times, TRAINING_BAR)


def _forward_and_backward(call: Any, x: Tensor, dy: Tensor) -> Callable[[], None]:
    x = x.clone().requires_grad_()

    def run() -> None:
        call(x).backward(dy)
        x.grad = None

    return run


def layer(threads: int, seconds: float) -> Row:
    """One DY-ReLU-B, forward and backward, against torch.compile's best spelling."""
    torch._dynamo.reset()
    torch.manual_seed(0)
    x, dy = torch.randn(LAYER_SHAPE), torch.randn(LAYER_SHAPE)
    module = DyReLUB(LAYER_SHAPE[1], reduction=REDUCTION)
    nn.init.normal_(module.fc2.weight, std=0.1)
    assert module.fc1 is not None
    layers = [*module.fc1.parameters(), *module.fc2.parameters()]
    ours = _forward_and_backward(module, x, dy)
    results = []
    for spelling in SPELLINGS.values():
        compiled = torch.compile(lambda x, f=spelling: f(x, *layers))
        peer = _forward_and_backward(compiled, x, dy)
        results.append(time_pair(ours, peer, seconds / len(SPELLINGS)))
    best = max(results, key=lambda times: times[2])
    shape = "x".join(map(str, LAYER_SHAPE))
    return _row(
        f"DY-ReLU-B {shape}, forward + backward", threads, best, LAYER_BAR, True
    )


def _saved_bytes(run: Callable[[], Tensor], skip: set[int]) -> int:
    """What autograd keeps of a call, in bytes, but for storages of these addresses."""
    kept: dict[int, int] = {}

    def pack(tensor: Tensor) -> Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in skip:
            kept[storage.data_ptr()] = storage.nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        result = run()
    del result
    return sum(kept.values())


def memory(threads: int) -> Row:
    """What one DY-ReLU-B keeps for its backward besides its parameters, over x."""
    x = torch.randn(LAYER_SHAPE, requires_grad=True)
    module = DyReLUB(LAYER_SHAPE[1], reduction=REDUCTION)
    parameters = {p.untyped_storage().data_ptr() for p in module.parameters()}
    kept = _saved_bytes(lambda: module(x), parameters)
    bytes_of_x = x.untyped_storage().nbytes()
    coefficients = 4 * LAYER_SHAPE[0] * LAYER_SHAPE[1] * 4
    return Row(
        name="memory kept for backward, over x and the coefficients",
        threads=threads,
        value=kept / (bytes_of_x + 2 * coefficients),
        bar=1.0,
    )


def overhead(threads: int) -> Row:
    """Microseconds of a call of the operator that has next to nothing to compute."""
    x = torch.randn(1, 8, 2, 2)
    layers = [torch.randn(2, 8), torch.randn(2), torch.randn(32, 2), torch.randn(32)]
    call = torch.ops.dyrelu.b
    samples = []
    with torch.no_grad():
        for _ in range(50):
            start = time.perf_counter()
            for _ in range(100):
                call(x, *layers)
            samples.append((time.perf_counter() - start) / 100)
    return Row(
        name="a call of torch.ops.dyrelu.b",
        threads=threads,
        value=quantile(samples[5:], 0.5) * 1e6,
        bar=OVERHEAD_BAR,
        unit="us",
    )


def run(
    threads: list[int], batches: list[int], kinds: list[str], seconds: float
) -> Iterator[Row]:
    """All comparisons of these kinds, one after the other."""
    kernels.enable()
    keep_memory()
    before = torch.get_num_threads()
    try:
        for count in threads:
            torch.set_num_threads(count)
            if "overhead" in kinds:
                yield overhead(count)
            if "memory" in kinds:
                yield memory(count)
            if "layer" in kinds:
                yield layer(count, seconds)
            for network, batch in itertools.product(NETWORKS, batches):
                if "inference" in kinds:
                    yield inference(network, batch, count, seconds)
                if "training" in kinds:
                    yield training(network, batch, count, seconds)
    finally:
        torch.set_num_threads(before)
