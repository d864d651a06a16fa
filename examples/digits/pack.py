"""Writes all images and labels of scikit-learn's digits to digits.npz."""

from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits

HERE = Path(__file__).resolve().parent


def main() -> None:
    """Writes images [1797, 8, 8] and labels [1797], counts and digits as u8."""
    digits = load_digits()
    np.savez_compressed(
        HERE / "digits.npz",
        images=digits.images.astype(np.uint8),
        labels=digits.target.astype(np.uint8),
    )


if __name__ == "__main__":
    main()
