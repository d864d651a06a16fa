# %% [markdown]
# # Lesson 3: from PyTorch to a C program
#
# A trained network with DY-ReLU becomes a shared library with a C header. What calls
# it needs neither Python nor PyTorch.
#
# `python docs/tutorial/deploy.py` runs this lesson, `--quick` with less training. It
# needs `dyrelu-compile`, on the `PATH` or in the folder that `DYRELU_BUILD_DIR` names
# (`build` otherwise), and a C compiler.

# %%
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import digits
import numpy as np
import torch
from digits import PLENTY

EPOCHS = 2 if "--quick" in sys.argv else PLENTY.epochs
ROOT = Path(digits.__file__).resolve().parents[2]
BUILD = Path(os.environ.get("DYRELU_BUILD_DIR", ROOT / "build"))
COMPILE = shutil.which("dyrelu-compile") or BUILD / "bin" / "dyrelu-compile"

torch.set_num_threads(1)
training, held_out = digits.load(PLENTY)
torch.manual_seed(0)
model = digits.network("DY-ReLU-B", PLENTY)
digits.train(model, training, EPOCHS, seed=0)
print(f"{digits.accuracy(model, held_out):.1f} % of the held-out digits are right")

# %% [markdown]
# ## The network as a module of MLIR
#
# Exporters such as torch-mlir write such a module of any network
# ([README](../../README.md#use-it)), and `dyrelu-opt --dyrelu-raise` finds the
# activations in it. This network is so small that we write it ourselves. Weights become
# constants, a batch norm becomes part of the convolution before it, and an activation
# is one op, `dyrelu.b`, whose weights are those of the PyTorch module as they are.


# %%
def tensor_type(*sizes: int) -> str:
    """A tensor of f32."""
    return f"tensor<{'x'.join(map(str, sizes))}xf32>"


def constant(values: torch.Tensor) -> tuple[str, str]:
    """A constant's attribute, with all bits of its numbers, and its type."""
    array = values.detach().numpy().astype("<f4")
    kind = tensor_type(*array.shape)
    return f'dense<"0x{array.tobytes().hex().upper()}"> : {kind}', kind


class Writer:
    """Lines of a function; %x0, %x1, ... are its values."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.count = 0

    def add(self, operation: str) -> str:
        """Adds an operation and gives its result a name."""
        name = f"%x{self.count}"
        self.count += 1
        self.lines.append(f"  {name} = {operation}")
        return name

    def constant(self, values: torch.Tensor) -> tuple[str, str]:
        """A constant and its type."""
        attribute, kind = constant(values)
        return self.add(f"arith.constant {attribute}"), kind


# %% [markdown]
# A convolution with its batch norm: y = s conv(x) + (β - s μ) with s = γ / √(σ² + ε) is
# a convolution with the weights s W and the bias β - s μ.


# %%
def folded(
    convolution: torch.nn.Conv2d, norm: torch.nn.BatchNorm2d
) -> tuple[torch.Tensor, torch.Tensor]:
    """Weights [O, I, 3, 3] and bias [O] of both together."""
    scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    weight = convolution.weight * scale[:, None, None, None]
    return weight, norm.bias - scale * norm.running_mean


def write_convolution(
    to: Writer, x: str, size: int, layer: torch.nn.Conv2d, norm: torch.nn.BatchNorm2d
) -> tuple[str, int]:
    """The convolution of x [1, I, size, size], and the size of its result."""
    weight, bias = folded(layer, norm)
    w, w_type = to.constant(weight)
    b, b_type = to.constant(bias)
    (stride, _), inputs, outputs = layer.stride, layer.in_channels, layer.out_channels
    after = size // stride
    x_type = tensor_type(1, inputs, size, size)
    padded_type = tensor_type(1, inputs, size + 2, size + 2)
    y_type = tensor_type(1, outputs, after, after)
    zero = to.add("arith.constant 0.0 : f32")
    padded = to.add(
        f"tensor.pad {x} low[0, 0, 1, 1] high[0, 0, 1, 1] {{\n"
        "  ^bb0(%n: index, %c: index, %h: index, %w: index):\n"
        f"    tensor.yield {zero} : f32\n"
        f"  }} : {x_type} to {padded_type}"
    )
    empty = to.add(f"tensor.empty() : {y_type}")
    start = to.add(
        f"linalg.broadcast ins({b} : {b_type}) outs({empty} : {y_type}) "
        "dimensions = [0, 2, 3]"
    )
    strides = f"strides = dense<{stride}> : vector<2xi64>"
    y = to.add(
        f"linalg.conv_2d_nchw_fchw {{{strides}}} ins({padded}, {w} : {padded_type}, "
        f"{w_type}) outs({start} : {y_type}) -> {y_type}"
    )
    return y, after


# %% [markdown]
# The activation, and the rest: `dyrelu.pool` takes the mean over the positions.


# %%
def write_activation(to: Writer, x: str, size: int, layer: torch.nn.Module) -> str:
    """DY-ReLU-B, with its weights as they are in the module."""
    fc1, fc2 = layer.fc1, layer.fc2
    (w1, t1), (b1, u1) = to.constant(fc1.weight), to.constant(fc1.bias)
    (w2, t2), (b2, u2) = to.constant(fc2.weight), to.constant(fc2.bias)
    kind = tensor_type(1, layer.channels, size, size)
    layers = f"fc1({w1}, {b1} : {t1}, {u1}) fc2({w2}, {b2} : {t2}, {u2})"
    return to.add(f"dyrelu.b {x} {layers} : {kind}")


def write_network(network: torch.nn.Sequential) -> str:
    """The module: @classify makes 10 logits of an image."""
    to, x, size = Writer(), "%image", 8
    for i in (1, 2, 3):
        convolution, norm = network[3 * i - 3], network[3 * i - 2]
        x, size = write_convolution(to, x, size, convolution, norm)
        x = write_activation(to, x, size, network[3 * i - 1])
    last = network.classifier
    pooled_type = tensor_type(1, last.in_features)
    x_type = tensor_type(1, last.in_features, size, size)
    pooled = to.add(f"dyrelu.pool {x} : {x_type} -> {pooled_type}")
    w, w_type = to.constant(last.weight.T)
    b, b_type = to.constant(last.bias[None])
    y = to.add(
        f"linalg.matmul ins({pooled}, {w} : {pooled_type}, {w_type}) "
        f"outs({b} : {b_type}) -> {b_type}"
    )
    head = f"func.func @classify(%image: {tensor_type(1, 1, 8, 8)}) -> {b_type} {{"
    return "\n".join([head, *to.lines, f"  return {y} : {b_type}", "}", ""])


folder = Path(tempfile.mkdtemp())
module = folder / "network.mlir"
module.write_text(write_network(model.eval()), encoding="utf-8")
for line in module.read_text(encoding="utf-8").splitlines():
    if "dyrelu." in line:
        print(line.strip())

# %% [markdown]
# ## A library and its header
#
# `@classify` becomes `digits_classify`; what it takes, gives and may answer is in
# [compiled functions in C and C++](../c-interface.md).


# %%
def run(*command: str | Path) -> str:
    """What a command prints; anything but success ends the lesson."""
    words = [str(word) for word in command]
    return subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True).stdout


library, header = folder / "libnetwork.so", folder / "network.h"
run(COMPILE, module, "--prefix=digits_", "--emit=shared", "-o", library)
run(COMPILE, module, "--prefix=digits_", "--emit=header", "-o", header)
_, _, declaration = header.read_text(encoding="utf-8").partition(" int digits_classify")
print("int digits_classify" + declaration.partition(";")[0] + ";")
print(f"{library.stat().st_size / 1024:.0f} KiB with all weights")

# %% [markdown]
# ## The program
#
# [main.c](main.c) reads images from a file and prints the digit and its logit for each.

# %%
program = folder / "name-digits"
source = Path(digits.__file__).with_name("main.c")
flags = ["-std=c99", "-O2", f"-I{folder}", f"-L{folder}", f"-Wl,-rpath,{folder}"]
run("cc", *flags, source, "-lnetwork", "-o", program)

images = folder / "images.bin"
held_out.images.numpy().astype("<f4").tofile(images)
answers = np.array([line.split() for line in run(program, images).splitlines()], float)

# %% [markdown]
# It must give what PyTorch gives: the same digits, and logits within rounding.

# %%
with torch.no_grad():
    logits = model(held_out.images).numpy()
named = answers[:, 0].astype(int)
same = (named == logits.argmax(axis=1)).sum()
difference = np.abs(answers[:, 1] - logits.max(axis=1)).max()
right = (named == held_out.labels.numpy()).mean()
print(f"{same} of {len(named)} digits are PyTorch's, and {100 * right:.1f} % are right")
print(f"the logits differ by less than {1e-4:g}: {difference < 1e-4}")
if same < len(named) or not difference < 1e-4:
    sys.exit("the C program does not compute what PyTorch does")
shutil.rmtree(folder)

# %% [markdown]
# The library needs the C library alone (and OpenMP's, if it was compiled with
# `--threads`). Other processors are a matter of `--target-cpu`, and GPUs of
# `--target=cuda`: [README](../../README.md#use-it).
