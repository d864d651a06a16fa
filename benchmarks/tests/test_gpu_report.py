"""What is concluded from a run on a GPU."""

from __future__ import annotations

import copy
from pathlib import Path

from dyrelu.bench.spread import summary

from benchmarks.device.report import document_text, terminal_text, write_document
from benchmarks.device.rows import rows_of
from benchmarks.document import write_section
from benchmarks.tests.gpu_run import RUN

# By graph: 10/5, 7/5 and 80/100; flushed: 12/8, and the others as they are.
VERDICTS = """\
MISS cells without a time of dyrelu: 1, wanted at most 0
PASS graph: part of the copy's bandwidth from 64 MiB on, worst: 0.95x, \
wanted at least 0.9x (net b and 1 more, batch 32, f16)
MISS graph: faster than torch.compile, geometric mean: 1.31x, wanted at least 1.4x
MISS graph: faster than torch.compile, worst: 0.80x, wanted at least 1x \
(net b and 1 more, batch 32, f16)
PASS graph: over an empty chain and a copy at batch 1, worst: 1.00x, \
wanted at most 1.25x (net a and 1 more, batch 1, f16)
PASS graph, L2 flushed: part of the copy's bandwidth from 64 MiB on, worst: 0.95x, \
wanted at least 0.9x (net b and 1 more, batch 32, f16)
MISS graph, L2 flushed: faster than torch.compile, geometric mean: 1.19x, \
wanted at least 1.4x
MISS graph, L2 flushed: faster than torch.compile, worst: 0.80x, wanted at least 1x \
(net b and 1 more, batch 32, f16)
MISS graph, L2 flushed: over an empty chain and a copy at batch 1, worst: 1.33x, \
wanted at most 1.25x (net a and 1 more, batch 1, f16)"""
ROW = (
    "| net a and 1 more | 1 | f16 | 1 MiB | 3.00 us | 2.00 us | 2 | 5.00 us | 60% "
    "| 10.0 us | 2.00x | 6.00 us | 1.20x | Triton by hand |"
)


def test_terminal() -> None:
    """Machine, clocks, failures and verdicts."""
    text = terminal_text(RUN)
    assert text.endswith(VERDICTS)
    assert text.startswith(
        f"{len(RUN['cells'])} of the run's 27 cells. "
        "2026-11-26 12:00 UTC, NVIDIA H200, driver 580.1, 132 multiprocessors, L2 "
        "60 MiB; SM clock 1700 to 1900 of 1980 MHz, memory 3201 MHz before. python "
        "3.12, torch 2.11, dyrelu abc; dyrelu's code is cubin for sm_90."
    )
    assert "dyrelu: RuntimeError: no (at net-c-x1-f16)" in text


def test_document(tmp_path: Path) -> None:
    """A section of its own, which a later run replaces."""
    assert ROW in document_text(RUN)
    document = tmp_path / "benchmarks.md"
    document.write_text("# Benchmarks\n\ntext\n", encoding="utf-8")
    write_document(RUN, document)
    once = document.read_text(encoding="utf-8")
    assert once.startswith(
        "# Benchmarks\n\ntext\n\n## On a GPU, short run\n\n<!-- gpu-short: begin -->"
    )
    assert once.count(VERDICTS) == 1
    write_document(RUN, document)
    assert document.read_text(encoding="utf-8") == once
    write_section(document, "other", "Other", "words")
    assert document.read_text(encoding="utf-8").endswith(
        "## Other\n\n<!-- other: begin -->\n\nwords\n\n<!-- other: end -->\n"
    )


def test_noise() -> None:
    """What is compared is uncertain; what is not counts nowhere."""
    run = copy.deepcopy(RUN)
    few = run["cells"][0]["times"]["graph"]
    few["PyTorch (stack)"] = summary([1e-5, 3e-5, 9e-5])
    assert "noisy" not in terminal_text(run)
    few["Triton by hand"] = summary([5e-6, 6e-6, 9e-6])
    assert "noisy: 1 of 6 rows" in terminal_text(run)


def test_without_the_empty_chain() -> None:
    """The other bars hold."""
    run = copy.deepcopy(RUN)
    for one in run["cells"]:
        for times in one["times"].values():
            times.pop("limit: empty chain", None)
    lines = [line for line in VERDICTS.splitlines() if "empty chain" not in line]
    assert terminal_text(run).endswith("\n".join(lines))


def test_cells_without_a_copy_have_no_row() -> None:
    """Nor those without dyrelu."""
    assert [row.label for row in rows_of(RUN, "graph")] == [
        "net a and 1 more",
        "net d and 1 more",
        "net b and 1 more",
    ]
    assert not rows_of(RUN, "launches")
    run = copy.deepcopy(RUN)
    del run["cells"][0]["times"]["graph"]["limit: copy_"]
    assert len(rows_of(run, "graph")) == 2
