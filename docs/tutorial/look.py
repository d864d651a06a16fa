# %% [markdown]
# # Lesson 2: what the coefficients do
#
# DY-ReLU computes max(a₁x + b₁, a₂x + b₂) with slopes a and intercepts b that depend
# on the image. Which functions does a network make of that? `dyrelu.viz` records what
# activations take and give while a model runs over a data set, and draws it.
#
# `python docs/tutorial/look.py` runs this lesson, `--quick` with less training.

# %%
import sys

import digits
import torch
from digits import PLENTY
from matplotlib import pyplot

from dyrelu import viz

EPOCHS = 2 if "--quick" in sys.argv else PLENTY.epochs
torch.set_num_threads(1)
training, held_out = digits.load(PLENTY)
batches = held_out.images.split(100)

torch.manual_seed(0)
model = digits.network("DY-ReLU-B", PLENTY)

# %% [markdown]
# ## Before and after training
#
# `collect` runs the model over batches and keeps a sample of them, in memory that does
# not grow with the data set. The network is recorded before and after it is trained.

# %%
before = viz.collect(model, batches)
digits.train(model, training, EPOCHS, seed=0)
after = viz.collect(model, batches)
print(f"{digits.accuracy(model, held_out):.1f} % of the held-out digits are right")
print("layers:", ", ".join(f"{one.name} ({one.channels} channels)" for one in after))

# %% [markdown]
# The modules of `dyrelu.nn` begin as ReLU, the grey line. Training moves it (the blue
# line is the median over the images), and makes it depend on the image (the band holds
# 90 % of the images).

# %%
figure = viz.plot_before_after(before["act3"], after["act3"])
pyplot.show()

# %% [markdown]
# ## The functions of single channels
#
# With the inputs and outputs that occurred as dots, and the slopes in numbers: the
# median, and in brackets what 90 % of the images have. Some channels have nearly one
# function for all images, others have a different one for each.

# %%
figure = viz.plot_functions(after["act2"])
pyplot.show()

# %% [markdown]
# ## All channels of a layer
#
# The figure of the paper: with ReLU, everything would lie on the dashed line. Here
# one input has many outputs, as the function differs from channel to channel and from
# image to image.

# %%
figure = viz.plot_layers(after)
pyplot.show()

# %% [markdown]
# ## Slopes and intercepts by depth
#
# Slopes begin at 1 and 0, intercepts at 0 (dashed). The first layers stay near that:
# they are ReLUs with a little leak of either sign. The last one leaves it for the ends
# of what its norm can reach, which are 1 ± 1 and 0 ± 1 for the slopes and ± 0.5 for the
# intercepts.

# %%
figure = viz.plot_coefficients(after)
pyplot.show()

# %% [markdown]
# The difference of the slopes is how far a function bends, which the paper looks at by
# depth too. ReLU bends by 1; at 0 a function is a straight line.

# %%
viz.plot_bends(after)
pyplot.show()

# %% [markdown]
# ## Where variant C looks
#
# Variant C multiplies the result by an attention π between 0 and 1 that each position
# has. It is drawn over the input: where an image is orange, the activation passes what
# it computes; where it is as it was, little or nothing.

# %%
torch.manual_seed(0)
attentive = digits.network("DY-ReLU-C", PLENTY)
digits.train(attentive, training, EPOCHS, seed=0)
figure = viz.plot_attention(viz.collect(attentive, batches), images=range(3))
pyplot.show()

# %% [markdown]
# ## Numbers instead of pictures
#
# A layer is plain NumPy: `slopes` and `intercepts` are [samples, pieces, channels],
# and `samples` says which images of the data set they belong to. How different, for
# example, are the slopes of two digits, compared with the slopes of one?

# %%
layer = after["act3"]
labels = held_out.labels.numpy()[layer.samples]
slopes = layer.slopes[:, 0]
total = slopes.var(axis=0).mean()
within = sum(
    (labels == digit).mean() * slopes[labels == digit].var(axis=0).mean()
    for digit in range(10)
)
print(f"{100 * (1 - within / total):.0f} % of the variance of a_1 is between digits")

# %% [markdown]
# `after.save("after.npz")` and `viz.Collection.load("after.npz")` keep a record for
# later, and [lesson 3](deploy.md) takes a network to C.
