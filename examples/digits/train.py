"""Trains the network and saves its weights."""

import argparse
from pathlib import Path

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from tqdm import trange

from data import Split, load_splits
from model import DigitsNet

HERE = Path(__file__).resolve().parent

EPOCHS = 40
BATCH_SIZE = 64
PEAK_LEARNING_RATE = 1e-2
LABEL_SMOOTHING = 0.1


def parse_arguments() -> argparse.Namespace:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--out",
        type=Path,
        default=HERE / "digits.pt",
        help="file for the weights",
    )
    parser.add_argument(
        "--seed", type=int, default=0, help="seed of initial weights and order"
    )
    return parser.parse_args()


def make_deterministic(seed: int) -> None:
    """Fixes everything that could make two runs differ."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)


def train(network: nn.Module, split: Split) -> None:
    """Trains in place; the learning rate rises to its peak and falls again."""
    loader = DataLoader(
        TensorDataset(*split), batch_size=BATCH_SIZE, shuffle=True
    )
    optimizer = torch.optim.AdamW(network.parameters())
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, PEAK_LEARNING_RATE, total_steps=EPOCHS * len(loader)
    )
    criterion = nn.CrossEntropyLoss(label_smoothing=LABEL_SMOOTHING)
    network.train()
    progress = trange(EPOCHS, unit="epoch")
    for _ in progress:
        for images, labels in loader:
            optimizer.zero_grad()
            loss = criterion(network(images), labels)
            loss.backward()
            optimizer.step()
            schedule.step()
        progress.set_postfix(loss=f"{loss.item():.4f}")


def count_correct(network: nn.Module, split: Split) -> int:
    """Returns how many images get their own label."""
    network.eval()
    with torch.no_grad():
        predictions = network(split.images).argmax(dim=1)
    return int((predictions == split.labels).sum())


def main() -> None:
    """Trains, reports the held-out accuracy, saves."""
    arguments = parse_arguments()
    make_deterministic(arguments.seed)
    training, held_out = load_splits()
    network = DigitsNet()
    train(network, training)
    correct, total = count_correct(network, held_out), len(held_out.labels)
    percent = 100 * correct / total
    print(f"held-out accuracy: {correct}/{total} = {percent:.2f} %")
    with arguments.out.open("wb") as file:
        torch.save(network.state_dict(), file)
    print(f"wrote {arguments.out}")


if __name__ == "__main__":
    main()
