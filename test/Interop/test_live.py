"""Every exporter live: what it writes is raised, and computes what PyTorch computes.

Results of compiled code are compared with PyTorch in double precision. Its own in
the module's precision tell how far off a good evaluation is: compiled ones may be
FACTOR times as far, plus as many roundings of the result.
"""

from __future__ import annotations

import copy
from pathlib import Path

import blocks
import contexts
import export as small
import jax
import jax_modules
import live
import ml_dtypes
import numpy as np
import pytest
import relatives
import torch
import variant_b
import variants_ac
from case import Case

FACTOR = 8
KINDS = {torch.bfloat16: 2.0**-8, torch.float16: 2.0**-11, torch.float32: 2.0**-24}

# One file for each of these is there for every case that an exporter can write.
CHECKED_IN = small.HERE.parent
CASES = {
    case.name: case
    for part in (variant_b, variants_ac, relatives, contexts)
    for case in part.CASES
}
PAIRS = [
    (exporter, path.stem)
    for exporter in small.EXPORTERS
    for path in sorted((CHECKED_IN / exporter).glob("*.mlir"))
]
# What goes through IREE as well, which takes seconds each.
HANDED_OVER = ("b-paper", "c-after", "se-sigmoid", "a-columns", "context-token")


def numpy_of(tensor: torch.Tensor) -> np.ndarray:
    """A tensor as an array of the same type."""
    if tensor.dtype == torch.bfloat16:
        return tensor.float().numpy().astype(ml_dtypes.bfloat16)
    return tensor.numpy()


def results_of(module: torch.nn.Module, inputs: tuple) -> list[torch.Tensor]:
    """The results of a module, one or more."""
    with torch.no_grad():
        found = module(*inputs)
    return list(found) if isinstance(found, tuple) else [found]


def check(module: torch.nn.Module, inputs: tuple, found: list[np.ndarray]) -> None:
    """Holds results to those of the module in double precision."""
    wide = copy.deepcopy(module).double()
    exact = results_of(wide, tuple(one.double() for one in inputs))
    for array, wanted, own in zip(
        found, exact, results_of(module, inputs), strict=True
    ):
        granted = (own.double() - wanted).abs().max()
        granted += KINDS[inputs[0].dtype] * wanted.abs().max()
        error = np.abs(array.astype(np.float64) - wanted.numpy()).max()
        assert error <= FACTOR * granted


@pytest.mark.parametrize(("exporter", "name"), PAIRS)
def test_module(exporter: str, name: str, bin_dir: Path, tmp_path: Path) -> None:
    """Raised as its file's header says, and the same numbers by whoever runs it."""
    case: Case = CASES[name]
    wanted = live.expected(case.raises)
    text = small.export(exporter, case)
    raised = live.raised(text, bin_dir, static="dyrelu.apply" in wanted)
    assert live.ops(raised) == wanted
    if case.element == torch.float64:
        pytest.skip("no type is wider than f64")
    module, inputs = case.module(), case.inputs()
    arrays = [numpy_of(one) for one in inputs]
    results = len(results_of(module, inputs))
    check(module, inputs, live.compiled(raised, arrays, results, bin_dir, tmp_path))
    handed = live.portable(raised, bin_dir)
    live.checked_by_torch_mlir(handed)
    if name in HANDED_OVER:
        check(module, inputs, live.run_by_iree(handed, arrays))


@pytest.mark.parametrize("case", jax_modules.CASES, ids=lambda case: case.name)
def test_jax(case: jax_modules.JaxCase, bin_dir: Path, tmp_path: Path) -> None:
    """The same for functions of JAX, against JAX in double precision."""
    raised = live.raised(small.export("stablehlo", case), bin_dir)
    assert live.ops(raised) == live.expected(case.raises)
    rng = np.random.default_rng(1)
    inputs = [rng.standard_normal(s).astype(case.element) for s in case.shapes]
    (found,) = live.compiled(raised, inputs, 1, bin_dir, tmp_path)
    (handed,) = live.run_by_iree(live.portable(raised, bin_dir), inputs)
    own = np.asarray(jax.jit(case.function)(*inputs)).astype(np.float64)
    with jax.enable_x64(True):
        wide = [array.astype(np.float64) for array in inputs]
        exact = np.asarray(case.function(*wide)).astype(np.float64)
    rounding = float(jax.numpy.finfo(case.element).eps) / 2
    granted = np.abs(own - exact).max() + rounding * np.abs(exact).max()
    for array in (found, handed):
        assert np.abs(array.astype(np.float64) - exact).max() <= FACTOR * granted


def test_model_through_iree(bin_dir: Path) -> None:
    """A whole block goes from torch-mlir through raising to IREE."""
    from exporters import pytorch

    torch.manual_seed(0)
    module = blocks.MobileFormerBlock().eval()
    inputs = (torch.randn(2, 16, 12, 14), torch.randn(6, 2, 24))
    raised = live.raised(pytorch.torch_mlir(module, inputs), bin_dir)
    assert live.ops(raised) == {"dyrelu.b": 2}
    handed = live.portable(raised, bin_dir)
    live.checked_by_torch_mlir(handed)
    check(module, inputs, live.run_by_iree(handed, [numpy_of(i) for i in inputs]))
