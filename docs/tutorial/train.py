# %% [markdown]
# # Lesson 1: eight activation functions, the same budget
#
# We train one small network on scans of digits with eight activation functions and
# ask two questions: how many digits does it name, and what does a step of training
# cost? Everything but the activation is the same: the images, the steps, the learning
# rates, the seeds.
#
# `python docs/tutorial/train.py` runs this lesson on the CPU, `--quick` so little of it
# that the numbers mean nothing. The network, the data and the loop are in
# [digits.py](digits.py).

# %%
import statistics
import sys
import time

import digits
import numpy as np
import torch
from digits import FEW_IMAGES, THIN, Setting
from matplotlib import pyplot

from dyrelu.viz import style

QUICK = "--quick" in sys.argv
SEEDS = range(2 if QUICK else 5)
torch.set_num_threads(1)

# %% [markdown]
# ## Two settings
#
# How much an activation function can bring depends on what the network lacks. So
# there are two settings:
#
# - **Thin**: a network of 4, 4 and 8 channels with 1,200 images to learn from. What
#   it lacks is weights.
# - **Few images**: a network of 8, 16 and 16 channels with 400 images. It has weights
#   enough, and lacks examples.
#
# All images that are not trained on are held out, 597 and 1,397 of them.


# %%
def accuracies(setting: Setting) -> dict[str, list[float]]:
    """The accuracy on held-out images with each activation, in percent, by seed."""
    training, held_out = digits.load(setting)
    epochs = 1 if QUICK else setting.epochs
    result: dict[str, list[float]] = {}
    for activation in digits.ACTIVATIONS:
        result[activation] = []
        for seed in SEEDS:
            torch.manual_seed(seed)
            model = digits.network(activation, setting)
            digits.train(model, training, epochs, seed)
            result[activation].append(digits.accuracy(model, held_out))
    return result


SETTINGS = {"Thin": THIN, "Few images": FEW_IMAGES}
results = {name: accuracies(setting) for name, setting in SETTINGS.items()}


# %% [markdown]
# ## What a step costs
#
# Times are those of a step of training with 50 images, over the time with ReLU.
# Machines have moods, so all activations take turns, and a ratio is the median over
# the turns.


# %%
def seconds_per_step(model: torch.nn.Module, split: digits.Split, steps: int) -> float:
    """How long one of some steps takes."""
    optimizer = torch.optim.AdamW(model.parameters())
    images, labels = split.images[: digits.BATCH], split.labels[: digits.BATCH]
    digits.step(model, optimizer, images, labels)
    start = time.perf_counter()
    for _ in range(steps):
        digits.step(model, optimizer, images, labels)
    return (time.perf_counter() - start) / steps


def time_ratios(setting: Setting) -> dict[str, float]:
    """The time of a step over that with ReLU, by activation."""
    training, _ = digits.load(setting)
    models = {name: digits.network(name, setting) for name in digits.ACTIVATIONS}
    turns = [
        {name: seconds_per_step(model, training, 20) for name, model in models.items()}
        for _ in range(3 if QUICK else 15)
    ]
    return {
        name: statistics.median(turn[name] / turn["ReLU"] for turn in turns)
        for name in models
    }


ratios = {name: time_ratios(setting) for name, setting in SETTINGS.items()}
if QUICK:
    print("--quick: one epoch and two seeds, so that the numbers below mean nothing.")


# %% [markdown]
# ## What came out
#
# *Accuracy* is the mean over the seeds and the standard deviation between them;
# *better in* counts the seeds in which the network beats the one with ReLU of the
# same seed.


# %%
def parameters(model: torch.nn.Module) -> int:
    """How many numbers are learned."""
    return sum(parameter.numel() for parameter in model.parameters())


def print_table(name: str) -> None:
    """The results of one setting."""
    print(f"| {name} | accuracy | over ReLU | better in | time | parameters |")
    print("|---|---|---|---|---|---|")
    relu = results[name]["ReLU"]
    for activation, found in results[name].items():
        gains = np.subtract(found, relu)
        cells = [
            activation,
            f"{np.mean(found):.1f} ± {np.std(found, ddof=1):.1f} %",
            "" if found is relu else f"{gains.mean():+.1f}",
            "" if found is relu else f"{(gains > 0).sum()} of {len(gains)}",
            f"{ratios[name][activation]:.1f}",
            f"{parameters(digits.network(activation, SETTINGS[name])):,}",
        ]
        print("|", " | ".join(cells), "|")


print_table("Thin")

# %%
print_table("Few images")


# %%
def draw(ax: pyplot.Axes, name: str) -> None:
    """A dot per seed and a bar at the mean, one line per activation."""
    for line, (activation, found) in enumerate(results[name].items()):
        color = style.BLUE if activation.startswith("DY") else style.GREY
        ax.plot(found, [line] * len(found), "o", color=color, alpha=0.5, ms=5, mew=0)
        ax.plot([np.mean(found)] * 2, [line - 0.3, line + 0.3], color=color, lw=3)
    ax.axvline(np.mean(results[name]["ReLU"]), color=style.INK, lw=1, ls="--")
    ax.set_yticks(range(len(results[name])), list(results[name]))
    ax.set_xlabel("held-out accuracy, %")
    setting = SETTINGS[name]
    widths = ", ".join(map(str, setting.widths))
    ax.set_title(f"{name}: {widths} channels, {setting.images:,} images")


with pyplot.rc_context(style.STYLE):
    figure, axes = pyplot.subplots(1, 2, figsize=(9, 3.2), sharey=True)
    for ax, name in zip(axes, results, strict=True):
        draw(ax, name)
    axes[0].invert_yaxis()
    figure.suptitle(
        "Digits by activation: seeds (dots), their mean (bar), ReLU's (dashed)"
    )
pyplot.show()

# %% [markdown]
# ## How to read this
#
# Two things stand out.
#
# - **DY-ReLU helps the network that lacks weights, and not the other.** The thin network
#   names one to two percent more digits with DY-ReLU than with ReLU, for some dozens to
#   two hundred weights more. The paper has the same tendency: light networks gain most.
#   Where images are scarce, none of the three beats ReLU, and C is worse.
# - **Maxout is best in both, and is not free.** It doubles the output channels of every
#   convolution. Convolutions are cheap here; in a large network that is twice the work,
#   where DY-ReLU adds a pool and two small layers.
#
# A difference smaller than the spread between seeds is none, and five seeds on one small
# data set decide no more than that.
#
# Times are those of networks so small that a step is mostly the starting of operators.
# What activations cost in networks of a usual size is in the
# [benchmarks](../benchmarks-pytorch.md).
#
# [Lesson 2](look.md) looks at what the coefficients do.
