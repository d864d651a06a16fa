"""Writes site.mlir: the network's first DY-ReLU alone, weights as arguments."""

import argparse
from pathlib import Path

import torch
from torch import nn
from torch_mlir import fx

from model import WIDTHS, DyReLUB

HERE = Path(__file__).resolve().parent
IMAGES = 360
SIDE = 8


class Site(nn.Module):
    """DyReLUB as a function of x and of its two linear layers."""

    def __init__(self, channels: int) -> None:
        """Takes the number of channels."""
        super().__init__()
        # In a list, so that its own weights are not exported.
        self.layers = [DyReLUB(channels)]

    def forward(
        self,
        x: torch.Tensor,
        w1: torch.Tensor,
        b1: torch.Tensor,
        w2: torch.Tensor,
        b2: torch.Tensor,
    ) -> torch.Tensor:
        """Maps x [N, C, H, W] to a tensor of the same shape."""
        weights = {
            "fc1.weight": w1,
            "fc1.bias": b1,
            "fc2.weight": w2,
            "fc2.bias": b2,
        }
        return torch.func.functional_call(self.layers[0], weights, (x,))


def linalg_text(channels: int) -> str:
    """Returns the module; @main takes x, w1, b1, w2 and b2."""
    site = Site(channels).eval()
    (layer,) = site.layers
    weights = (
        layer.fc1.weight,
        layer.fc1.bias,
        layer.fc2.weight,
        layer.fc2.bias,
    )
    arguments = [torch.zeros_like(weight) for weight in weights]
    x = torch.zeros(IMAGES, channels, SIDE, SIDE)
    module = fx.export_and_import(
        site, x, *arguments, output_type="linalg-on-tensors"
    )
    return str(module)


def main() -> None:
    """Exports the first site."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--out", type=Path, default=HERE / "site.mlir", help="what to write"
    )
    out = parser.parse_args().out
    out.write_text(linalg_text(WIDTHS[0]), encoding="utf-8")
    print(f"wrote {out}")


if __name__ == "__main__":
    main()
