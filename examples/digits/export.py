"""Writes the trained network as linalg, with images, labels and logits."""

import argparse
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch_mlir import fx

from data import Split, load_splits
from model import DigitsNet

HERE = Path(__file__).resolve().parent
MODULE_NAMES = {"static": "digits.mlir", "dynamic": "digits-dynamic.mlir"}


def parse_arguments() -> argparse.Namespace:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--weights",
        type=Path,
        default=HERE / "digits.pt",
        help="from train.py",
    )
    parser.add_argument(
        "--out", type=Path, default=HERE, help="folder for what is written"
    )
    parser.add_argument(
        "--batch",
        choices=MODULE_NAMES,
        default="static",
        help="static: digits.mlir, for exactly the held-out images; "
        "dynamic: digits-dynamic.mlir, for any number of images",
    )
    return parser.parse_args()


def load_network(weights: Path) -> nn.Module:
    """Returns the trained network, ready for inference."""
    network = DigitsNet()
    network.load_state_dict(torch.load(weights, weights_only=True))
    return network.eval()


def linalg_text(network: nn.Module, images: torch.Tensor, batch: str) -> str:
    """Returns the module; @main maps images [N, 1, 8, 8] to logits [N, 10]."""
    dynamic_shapes = (
        ({0: torch.export.Dim("batch")},) if batch == "dynamic" else None
    )
    module = fx.export_and_import(
        network,
        images,
        output_type="linalg-on-tensors",
        dynamic_shapes=dynamic_shapes,
    )
    return str(module)


def save_arrays(network: nn.Module, split: Split, folder: Path) -> None:
    """Writes images [N, 1, 8, 8] f32, labels [N] i64, logits [N, 10] f32.

    The logits are PyTorch's own.
    """
    with torch.no_grad():
        logits = network(split.images)
    np.save(folder / "images.npy", split.images.numpy())
    np.save(folder / "labels.npy", split.labels.numpy())
    np.save(folder / "logits.npy", logits.numpy())


def main() -> None:
    """Exports the network over the held-out images."""
    arguments = parse_arguments()
    torch.set_num_threads(1)
    network = load_network(arguments.weights)
    _, held_out = load_splits()
    text = linalg_text(network, held_out.images, arguments.batch)
    name = MODULE_NAMES[arguments.batch]
    arguments.out.mkdir(parents=True, exist_ok=True)
    (arguments.out / name).write_text(text, encoding="utf-8")
    save_arrays(network, held_out, arguments.out)
    print(f"wrote {name} and three .npy files to {arguments.out}")


if __name__ == "__main__":
    main()
