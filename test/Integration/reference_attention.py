"""Spatial attention in wide arithmetic, with its error bound.

    l  = Wp z + Bp                                   [N, S...]
    pi = min(gamma * softmax_S(l / tau), 1)          [N, S...]

The bound follows from the accuracy bar of a layer, logit by logit, and from what the
steps after it cost. With u = l / tau - max(l / tau), e = exp(u), q = e / sum e:

    Dl      = r(Cz) sqrt(Wp^2 z^2 + Bp^2)            squares by element
    Du      = Dl / |tau| + 2 eps |u|                 a difference and a quotient
    E       = sum_s q Du                             what the sum of e inherits
    Dq / q <= Du + E + r(S) + 4 eps

The derivative of log q_s is du_s - sum_s q du: an error that all logits share, the
one of the maximum among them, does not show. r(S) is granted to the sum and 4 eps to
exp, quotient and product with gamma, as the bar grants 4 eps to a norm. Since an
error of u is a factor of e, the relative error of q enters as exp(.) - 1, which
matters for large logits. What is below the smallest normal number may become 0.
min(., 1) keeps the interval that is left: [min(v - D, 1), min(v + D, 1)].
"""

from __future__ import annotations

import math

import numpy as np
from bounded import Bounded, dot_error, exact_where_not_finite
from element_types import Array
from reference_layers import Dense, spatial_axes

# The smallest normal number of an acc(T) by its eps.
SMALLEST_NORMAL = {2.0**-24: 2.0**-126, 2.0**-53: 2.0**-1022}


def logits(z: Array, layer: Dense, channels_last: bool, eps: float) -> Bounded:
    """Wp z + Bp over the channels of z: [N, S...]; Wp is [1, Cz], Bp [1]."""
    weight, bias = layer
    rows = z if channels_last else np.moveaxis(z, 1, -1)
    value = (rows * weight[0]).sum(axis=-1)
    squares = (rows**2 * weight[0] ** 2).sum(axis=-1)
    if bias is not None:
        value = value + bias[0]
        squares = squares + bias[0] ** 2
    rounding = dot_error(weight.shape[1], eps) * np.sqrt(squares)
    return exact_where_not_finite(value, rounding)


@np.errstate(all="ignore")
def attention(
    z: Array,
    layer: Dense,
    tau: float,
    gamma: float | None,
    channels_last: bool,
    eps: float,
) -> Bounded:
    """pi [N, S...] of z; without gamma it is the number of positions / 3."""
    positions = math.prod(z.shape[i] for i in spatial_axes(z.ndim, channels_last))
    scale = z.dtype.type(positions) / 3 if gamma is None else z.dtype.type(gamma)
    given = logits(z, layer, channels_last, eps)
    shape = given.value.shape
    value, error = (part.reshape(shape[0], positions) for part in given)
    if value.size == 0:
        return Bounded(given.value, given.bound)

    quotient = value / tau
    u = quotient - quotient.max(axis=1, keepdims=True)
    e = np.exp(u)
    q = e / e.sum(axis=1, keepdims=True)
    inner = error / abs(tau) + 2 * eps * np.where(np.isfinite(u), np.abs(u), 0)
    inherited = (q * inner).sum(axis=1, keepdims=True)
    relative = inner + inherited + dot_error(positions, eps) + 4 * eps
    v = scale * q
    reach = v * np.expm1(relative) + scale * SMALLEST_NORMAL[eps]
    pi = np.minimum(v, 1)
    bound = np.maximum(np.minimum(v + reach, 1) - pi, pi - np.minimum(v - reach, 1))
    return exact_where_not_finite(pi.reshape(shape), bound.reshape(shape))
