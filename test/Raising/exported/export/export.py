"""Writes what exporters make of the modules here as linalg on tensors.

Each file's header says which dyrelu ops it is.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[3]
sys.path.insert(0, str(REPOSITORY / "examples" / "models"))

import contexts
import jax_modules
import relatives
import variant_b
import variants_ac
from case import Case
from exporters import jax
from exporters.command import EXPORTERS, Export, main
from jax_modules import JaxCase

PYTORCH = [
    case
    for part in (variant_b, variants_ac, relatives, contexts)
    for case in part.CASES
]


def export(exporter: str, case: Case | JaxCase) -> str:
    """What the exporter makes of the case."""
    if isinstance(case, JaxCase):
        return jax.stablehlo(case.function, case.inputs())
    return EXPORTERS[exporter](case.module(), case.inputs(), case.dynamic)


def files(cases: Sequence[Case | JaxCase]) -> list[Export]:
    """The files of cases."""
    return [
        Export(case.name, case.raises, partial(export, case=case)) for case in cases
    ]


if __name__ == "__main__":
    sys.exit(main(__doc__, HERE.parent, files(PYTORCH), files(jax_modules.CASES)))
