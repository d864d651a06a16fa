"""JAX."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

from benchmarks.peers.base import CallRunner, Peer, Runner, Unsupported
from benchmarks.problem import Problem, partners, rows
from benchmarks.sites import Site


def shift_max(site: Site, given: dict[str, jax.Array]) -> jax.Array:
    """Dynamic shift-max, its coefficients given."""
    x, a, b = given["x"], given["a"][..., None, None], given["b"][..., None, None]
    shifted = x[:, partners(site)]
    pieces = [x * a[:, k] + shifted * b[:, k] for k in range(site.k)]
    return maximum(pieces)


def maximum(pieces: list[jax.Array]) -> jax.Array:
    """The largest, element by element."""
    y = pieces[0]
    for piece in pieces[1:]:
        y = jnp.maximum(y, piece)
    return y


def dyrelu_b(site: Site, given: dict[str, jax.Array]) -> jax.Array:
    """DY-ReLU-B."""
    x = given["x"]
    h = given["z"] if "z" in given else x.mean(axis=(2, 3))
    if site.hidden:
        h = jax.nn.relu(h @ given["w1"].T + given["b1"])
    t = h @ given["w2"].T + given["b2"]
    t = (
        jnp.clip(t / 3, -1, 1)
        if site.norm == "hard_sigmoid"
        else 2 * jax.nn.sigmoid(t) - 1
    )
    shape = {
        "slopes_first": ((2, site.k, -1), (0, 1, 2, 3)),
        "interleaved": ((site.k, 2, -1), (0, 2, 1, 3)),
        "channel_major": ((-1, 2, site.k), (0, 2, 3, 1)),
    }
    if site.intercepts:
        sizes, order = shape[site.order]
        t = t.reshape(t.shape[0], *sizes).transpose(order)
    else:
        t = t[:, rows(site)]
    t = t[..., None, None]
    pieces = [x * (t[:, 0, k] + (k == 0)) for k in range(site.k)]
    if site.intercepts:
        pieces = [piece + t[:, 1, k] / 2 for k, piece in enumerate(pieces)]
    return maximum(pieces)


class Jax(Peer):
    """JAX's jit."""

    name = "JAX"

    def __init__(self) -> None:
        # Small computations then run in the thread that calls them.
        jax.config.update("jax_cpu_enable_async_dispatch", False)

    def prepare(self, problem: Problem) -> Runner:
        site = problem.site
        if site.variant not in ("b", "shift_max"):
            raise Unsupported(f"not written for variant {site.variant}")
        body = shift_max if site.variant == "shift_max" else dyrelu_b
        function = jax.jit(lambda given: body(site, given))
        given = {
            name: jax.device_put(array) for name, array in problem.operands.items()
        }
        jax.block_until_ready(given)
        return CallRunner(lambda: function(given).block_until_ready(), np.asarray)
