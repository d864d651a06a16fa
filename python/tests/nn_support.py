"""What the tests of dyrelu.nn share."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")

SPATIAL = {2: (), 3: (7,), 4: (5, 4), 5: (3, 2, 4)}


def randomize(module: torch.nn.Module, seed: int = 0) -> torch.nn.Module:
    """The module with parameters that all matter."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in module.parameters():
            values = torch.randn(
                parameter.shape, generator=generator, dtype=torch.float64
            )
            parameter.copy_(values)
    return module


def image(
    channels: int, rank: int = 4, samples: int = 3, seed: int = 1
) -> torch.Tensor:
    """Random numbers [N, C, S...] in double precision."""
    generator = torch.Generator().manual_seed(seed)
    shape = (samples, channels, *SPATIAL[rank])
    return torch.randn(shape, generator=generator, dtype=torch.float64) * 2


def array(tensor: torch.Tensor | None) -> np.ndarray | None:
    """The tensor's values in double precision."""
    return None if tensor is None else tensor.detach().double().numpy()


def weights_of(module: torch.nn.Module) -> list[np.ndarray | None]:
    """w1, b1, w2, b2 of a module with fc1 and fc2."""
    fc1 = module.fc1
    first = [None, None] if fc1 is None else [array(fc1.weight), array(fc1.bias)]
    return [*first, array(module.fc2.weight), array(module.fc2.bias)]


def assert_equal(y: torch.Tensor, expected: np.ndarray, tolerance: float) -> None:
    """Fails unless all values are within the tolerance, relative to the largest."""
    assert tuple(y.shape) == expected.shape
    scale = max(1.0, float(np.abs(expected).max()))
    assert float(np.abs(array(y) - expected).max()) <= tolerance * scale


def cases(channels: int = 6) -> dict[str, Callable[..., torch.nn.Module]]:
    """Every module, for that many channels; takes what says device and type."""
    from dyrelu import nn

    return {
        "a": lambda **to: nn.DyReLUA(channels, **to),
        "b": lambda **to: nn.DyReLUB(channels, **to),
        "c": lambda **to: nn.DyReLUC(channels, **to),
        "b-hard": lambda **to: nn.DyReLUB(
            channels, 2, 3, norm="hard_sigmoid", order="interleaved", **to
        ),
        "se": lambda **to: nn.SqueezeExcite(channels, rd_channels=4, **to),
        "aprelu": lambda **to: nn.APReLU(channels, **to),
        "maxout": lambda **_: nn.Maxout(2),
        "shift-max": lambda **to: nn.DyShiftMax(channels, init_a=(1, 0), g=2, **to),
    }
