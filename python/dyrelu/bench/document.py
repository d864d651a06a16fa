"""Writes what was measured as a document."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .measure import parameter_bytes
from .networks import NETWORKS
from .rows import Row, markdown

_TEXT = """# What DY-ReLU costs in PyTorch

Written by `python -m dyrelu.bench --document`; do not edit.

{machine}

Each network has DY-ReLU-B (R = 8) in the place of every activation and is compiled by
`torch.compile(backend="dyrelu")`; its peer is the same network with ReLU (ReLU6 in
MobileNetV2) under `torch.compile`, in the same process, in turns. Images are 224x224. A
step of training is forward, backward and SGD. The layer's peer is the quickest of four
spellings of DY-ReLU-B under `torch.compile`. A value is a ratio of medians, ours over
the peer's, or the peer's over ours where it is to be at least something; memory is
that of one layer; a call is one of the operator with next to nothing to compute. malloc
is told to keep memory that is freed, for both. Rows with quartiles more than 15 % apart
are marked as noisy.

Small batches pay for the weights of DY-ReLU's own layers, which are read once for each
batch, of however many images: {weights}. A step of training reads them again in
backward, and writes as many gradients.

{table}

{summary}

![All ratios over what they are to be]({picture})
"""


def _describe(machine: dict[str, Any]) -> str:
    versions = machine["versions"]
    return (
        f"{machine['date']}, {machine['processor']}, {machine['cores']} cores, "
        f"PyTorch {versions['torch']}, dyrelu {versions['dyrelu']}."
    )


def _weights() -> str:
    """How much the layers of the networks' activations read."""
    sizes = (
        f"{parameter_bytes(network) / 1e6:.0f} MB in {network}" for network in NETWORKS
    )
    return " and ".join(sizes)


def write(rows: Sequence[Row], machine: dict[str, Any], path: Path) -> None:
    """The document, and a picture beside it."""
    from .picture import draw

    picture = path.with_suffix(".png")
    draw(rows, picture)
    reached = sum(row.passed for row in rows)
    path.write_text(
        _TEXT.format(
            machine=_describe(machine),
            weights=_weights(),
            table=markdown(rows),
            summary=f"{reached} of {len(rows)} bars are reached.",
            picture=picture.name,
        )
    )
