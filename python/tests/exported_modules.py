"""The modules of test/Raising/exported: published spellings of all activations."""

from __future__ import annotations

import sys

import pytest
from fake_driver import REPOSITORY

pytest.importorskip("torch", reason="PyTorch is not installed")
sys.path.insert(0, str(REPOSITORY / "test" / "Raising" / "exported" / "export"))

import contexts
import relatives
import variant_b
import variants_ac
from case import Case

CASES: list[Case] = [
    *variant_b.CASES,
    *variants_ac.CASES,
    *relatives.CASES,
    *contexts.CASES,
]
