"""Ways to write the mean over an image: [N, C, H, W] to [N, C]."""

import torch
import torch.nn.functional as F
from torch import Tensor


def mean(x: Tensor) -> Tensor:
    """Both sizes at once."""
    return x.mean(dim=(2, 3))


def mean_keepdim(x: Tensor) -> Tensor:
    """Sizes of 1 that are squeezed one after the other."""
    return x.mean([-2, -1], keepdim=True).squeeze(-1).squeeze(-1)


def mean_twice(x: Tensor) -> Tensor:
    """One size after the other."""
    return x.mean(3).mean(2)


def mean_of_rows(x: Tensor) -> Tensor:
    """The image as one row."""
    return x.flatten(2).mean(dim=-1)


def mean_of_view(x: Tensor) -> Tensor:
    """The same by view."""
    return x.view(x.shape[0], x.shape[1], -1).mean(2)


def sum_over_size(x: Tensor) -> Tensor:
    """A sum and a division by the number of positions."""
    return x.sum(dim=(2, 3)) / (x.shape[2] * x.shape[3])


def scaled_sum(x: Tensor) -> Tensor:
    """A sum times the inverse of a number."""
    return torch.sum(x, (2, 3)) * (1.0 / (x.size(2) * x.size(3)))


def einsum(x: Tensor) -> Tensor:
    """A sum by einsum, divided size by size."""
    return torch.einsum("nchw->nc", x) / x.shape[2] / x.shape[3]


def adaptive(x: Tensor) -> Tensor:
    """Adaptive pooling to one position."""
    return F.adaptive_avg_pool2d(x, 1).flatten(1)


def adaptive_view(x: Tensor) -> Tensor:
    """The same with a view."""
    n, c, _, _ = x.size()
    return F.adaptive_avg_pool2d(x, (1, 1)).view(n, c)


def window(x: Tensor) -> Tensor:
    """Average pooling with a window as large as the image."""
    return F.avg_pool2d(x, x.size()[2:]).view(x.size(0), -1)


def adaptive_rows(x: Tensor) -> Tensor:
    """One-dimensional adaptive pooling of rows."""
    return F.adaptive_avg_pool1d(x.flatten(2), 1).squeeze(2)
