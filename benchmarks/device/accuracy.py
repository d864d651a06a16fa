"""The result in double precision, and the error that is allowed, on tensors.

With r(n) = 2 sqrt(n) eps, eps = 2^-24, and squares of matrices element by element:

    Dg = r(S) mean|x|        Dh = sqrt(W1^2 Dg^2) + r(C) sqrt(W1^2 g^2 + B1^2)
    Dt the same from h       Da = lambda (L Dt + 4 eps)
    |y - ref| <= 4 eps (1 + max(|a x| + |b|)) + max(Da |x| + Db), rounded to T once
"""

from __future__ import annotations

from dataclasses import dataclass

import torch

from benchmarks.operands import TOLERANCES, row_strides
from benchmarks.sites import Cell, Site

EPS = 2.0**-24
LIPSCHITZ = {"sigmoid": 1 / 2, "hard_sigmoid": 1 / 3}
# Half a unit in the last place of 1, and half of the least number above 0.
ROUNDING = {
    "f32": (2.0**-24, 2.0**-150),
    "f16": (2.0**-11, 2.0**-25),
    "bf16": (2.0**-8, 2.0**-134),
}
# Elements that are compared at a time.
CHUNK = 1 << 26


@dataclass(frozen=True)
class Reference:
    """Slopes and intercepts with their errors, [N, K, C] each."""

    cell: Cell
    x: torch.Tensor
    a: torch.Tensor
    b: torch.Tensor
    a_error: torch.Tensor
    b_error: torch.Tensor


def dot_error(terms: int) -> float:
    """What a sum of so many products may lose."""
    return 2 * terms**0.5 * EPS


def layer(
    g: torch.Tensor, error: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """W g + B and its error."""
    squares = (weight**2).T
    rounding = ((g**2) @ squares + bias**2).sqrt() * dot_error(weight.shape[1])
    return g @ weight.T + bias, ((error**2) @ squares).sqrt() + rounding


def rows(site: Site, device: torch.device) -> torch.Tensor:
    """The rows of the last layer, [slope or intercept, k, channel]."""
    kinds = 2 if site.intercepts else 1
    sizes = (kinds, site.k, site.outputs // (kinds * site.k))
    total = torch.zeros(sizes, dtype=torch.int64, device=device)
    for axis, (size, stride) in enumerate(zip(sizes, row_strides(site), strict=True)):
        shape = [1, 1, 1]
        shape[axis] = size
        total += (torch.arange(size, device=device) * stride).reshape(shape)
    return total


def reference_of(cell: Cell, operands: dict[str, torch.Tensor]) -> Reference:
    """The coefficients of variants a and b, of two layers, in double precision."""
    site = cell.site
    x = operands["x"].flatten(2)
    wide = {k: v.double() for k, v in operands.items() if k != "x"}
    parts = [part.double() for part in x.split(samples_of(x))]
    g = torch.cat([part.mean(2) for part in parts])
    error = torch.cat([part.abs().mean(2) for part in parts]) * dot_error(x.shape[2])
    h, error = layer(g, error, wide["w1"], wide["b1"])
    t, error = layer(h.clamp(min=0), error, wide["w2"], wide["b2"])
    if site.norm == "hard_sigmoid":
        t = (t / 3).clamp(-1, 1)
    else:
        t = torch.tanh(t / 2)
    error = LIPSCHITZ[site.norm] * error + 4 * EPS
    found = rows(site, x.device)
    t, error = t[:, found], error[:, found]
    first = (torch.arange(site.k, device=x.device) == 0).double()[:, None]
    if not site.intercepts:
        zero = torch.zeros_like(t[:, 0])
        return Reference(cell, x, first + t[:, 0], zero, error[:, 0], zero)
    return Reference(
        cell, x, first + t[:, 0], t[:, 1] / 2, error[:, 0], error[:, 1] / 2
    )


def samples_of(x: torch.Tensor) -> int:
    """How many samples of x are looked at at a time."""
    return max(1, CHUNK // max(1, x[0].numel()))


def expected(of: Reference, first: int, last: int) -> tuple[torch.Tensor, torch.Tensor]:
    """y of some samples, [n, C, S], and the error that is allowed."""
    x = of.x[first:last].double()
    size = x.abs()
    for k in range(of.cell.site.k):
        a, b, a_error, b_error = (
            part[first:last, k, :, None]
            for part in (of.a, of.b, of.a_error, of.b_error)
        )
        piece = torch.addcmul(b, a, x)
        sums = torch.addcmul(b.abs(), a.abs(), size)
        carried = torch.addcmul(b_error, a_error, size)
        if k == 0:
            value, largest, most = piece, sums, carried
        else:
            value = torch.maximum(value, piece)
            largest = torch.maximum(largest, sums)
            most = torch.maximum(most, carried)
    bound = 4 * EPS * (1 + largest) + most
    relative, absolute = ROUNDING[of.cell.dtype]
    return value, bound + relative * (value.abs() + bound) + absolute


def worst_error(of: Reference, y: torch.Tensor, bar: bool) -> float:
    """The largest error over what is allowed: by the accuracy bar, or, of code that
    rounds each step to T, TOLERANCES of 1 + |y|. NaN if there is one.
    """
    worst = torch.zeros((), dtype=torch.float64, device=y.device)
    got = y.flatten(2)
    step = samples_of(of.x)
    for first in range(0, len(got), step):
        last = first + step
        value, allowed = expected(of, first, last)
        if not bar:
            allowed = TOLERANCES[of.cell.dtype] * (1 + value.abs())
        ratio = (got[first:last].double() - value).abs() / allowed
        worst = torch.maximum(worst, ratio.max())
    return float(worst)
