"""From JAX through StableHLO."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import jax
from jax import export

from exporters.tools import iree_opt


def stablehlo(function: Callable[..., object], inputs: Sequence[object]) -> str:
    """IREE's linalg of JAX's StableHLO; inputs are arrays or shapes, which may be
    symbolic.
    """
    exported = export.export(jax.jit(function))(*inputs)
    return iree_opt(str(exported.mlir_module()), "stablehlo")
