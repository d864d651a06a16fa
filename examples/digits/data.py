"""The scanned digits, split into training and held-out images."""

from typing import NamedTuple

import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

HELD_OUT_FRACTION = 0.2
SPLIT_SEED = 0
MAX_GREY = 16.0


class Split(NamedTuple):
    """Images [N, 1, 8, 8] f32, grey 0 to 1, and labels [N] i64, 0 to 9."""

    images: torch.Tensor
    labels: torch.Tensor


def load_splits() -> tuple[Split, Split]:
    """Returns 1,437 images to train on and 360 held out.

    Both hold the ten digits in the same proportions.
    """
    digits = load_digits()
    images = (digits.images / MAX_GREY).astype(np.float32)
    images = images.reshape(-1, 1, *images.shape[1:])
    labels = digits.target.astype(np.int64)
    train_images, held_images, train_labels, held_labels = train_test_split(
        images,
        labels,
        test_size=HELD_OUT_FRACTION,
        stratify=labels,
        random_state=SPLIT_SEED,
    )
    train = Split(
        torch.from_numpy(train_images), torch.from_numpy(train_labels)
    )
    held_out = Split(
        torch.from_numpy(held_images), torch.from_numpy(held_labels)
    )
    return train, held_out
