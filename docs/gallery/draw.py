"""Draws the gallery's own pictures: what a network of the lessons has learned.

python docs/gallery/draw.py [--quick] [--to FOLDER]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import numpy as np
import torch
from matplotlib.figure import Figure

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tutorial"))

import digits
from dyrelu import viz


# Of how many images the pictures choose.
KEPT = 40


def pictures(epochs: int) -> dict[str, Figure]:
    """The figures by the names of their files."""
    training, held_out = digits.load(digits.PLENTY)
    torch.manual_seed(0)
    model = digits.network("DY-ReLU-B", digits.PLENTY)
    digits.train(model, training, epochs, seed=0)
    everything = len(held_out.labels)
    batches = held_out.images.split(100)
    record = viz.collect(model, batches, samples=everything, images=KEPT)
    return {
        "samples.png": draw_samples(record, "act3"),
        "functions.png": viz.plot_functions(record["act2"], count=3),
    }


def draw_samples(record: viz.Collection, name: str) -> Figure:
    """Four of the first images, from the least to the most bent function."""
    layer = record[name]
    channel = int(layer.slopes.std(axis=0).sum(axis=0).argmax())
    bends = np.ptp(layer.coefficients(channel)[0][:KEPT], axis=1)
    order = np.argsort(bends)[np.linspace(0, KEPT - 1, 4).astype(int)]
    return viz.plot_samples(record, name, channel, [int(i) for i in order])


def main() -> None:
    """Writes the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="train less")
    parser.add_argument("--to", type=Path, default=HERE, help="folder to write to")
    options = parser.parse_args()
    torch.set_num_threads(1)
    epochs = 2 if options.quick else digits.PLENTY.epochs
    for name, figure in pictures(epochs).items():
        figure.savefig(options.to / name, metadata={"Software": None})


if __name__ == "__main__":
    main()
