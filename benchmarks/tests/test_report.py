"""What is concluded from the numbers of a run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from dyrelu.bench.spread import geometric_mean, quantile, spread, summary
from dyrelu.bench.timing import calls_per_round, calls_to_warm_up

from benchmarks.document import replace_between_marks
from benchmarks.measure import measured_before
from benchmarks.report import document_text, verdict_text
from benchmarks.rows import failures, is_noisy, limit_of, limit_parts, rows_of
from benchmarks.tables import bytes_text, time_text

RUN = json.loads(Path(__file__).with_name("run.json").read_text(encoding="utf-8"))

VERDICTS = """\
MISS cells without a time of dyrelu: 1, wanted at most 0
PASS 1 thread, time over limit, geometric mean: 1.15x, wanted at most 1.15x
MISS 1 thread, time over limit, worst site: 2.00x, wanted at most 1.5x \
(net d, batch 32)
PASS 1 thread, faster than the best peer, geometric mean: 1.70x, wanted at least 1.4x
MISS 1 thread, faster than the best peer, worst site: 0.90x, wanted at least 1x \
(net d, batch 32, torch.compile)
PASS 1 thread, faster than the public spelling, geometric mean: 56.23x, \
wanted at least 50x
PASS 1 thread, time per byte from 8 MiB on varies by: 10.00 %, wanted at most 25 %
PASS 1 thread, bf16 over f32 beyond the last-level cache: 0.50x, wanted at most 0.6x
MISS 1 thread, f16 over f32 beyond the last-level cache: 1.00x, wanted at most 0.6x
PASS 2 threads, time over limit, geometric mean: 1.00x, wanted at most 1.15x
PASS 2 threads, time over limit, worst site: 1.00x, wanted at most 1.5x \
(net a and 2 more, batch 1)
PASS 2 threads, faster than the best peer, geometric mean: 2.00x, wanted at least 1.4x
PASS 2 threads, faster than the best peer, worst site: 2.00x, wanted at least 1x \
(net a and 2 more, batch 1, torch.compile)
noisy: 1 of 8 cells, where the quartiles of dyrelu, the limit or the best peer are \
more than 15% apart"""


def test_verdicts() -> None:
    """Every bar, cleared and missed."""
    assert verdict_text(RUN, rows_of(RUN)) == VERDICTS


@pytest.mark.parametrize(
    ("kernel", "noisy"), [("traffic", 2), ("traffic weights", 2), ("traffic stream", 1)]
)
def test_noise_of_the_limit(kernel: str, noisy: int) -> None:
    """A kernel counts where the limit is made of it, and not otherwise."""
    run = json.loads(json.dumps(RUN))
    run["cells"][0]["times"][f"limit: {kernel}"] |= {"q1": 0.0, "q3": 1.0}
    assert sum(is_noisy(row) for row in rows_of(run)) == noisy


def test_page_faults_are_told() -> None:
    """How many timings had one in each call."""
    run = json.loads(json.dumps(RUN))
    run["cells"][0]["times"]["dyrelu"]["faults"] = 1.5
    total = sum(len(cell["times"]) for cell in run["cells"])
    line = f"page faults: in 1 of {total} timings one or more in each call"
    assert line in verdict_text(run, rows_of(run)).splitlines()


def test_types_are_apart() -> None:
    """Sites in bf16 count for themselves."""
    run = json.loads(json.dumps(RUN))
    sites = [cell for cell in run["cells"] if cell["section"] == "sites"]
    first = next(cell for cell in sites if cell["threads"] == 1)
    run["cells"].append(first | {"dtype": "bf16"})
    lines = verdict_text(run, rows_of(run)).splitlines()
    assert VERDICTS.splitlines()[:4] == lines[:4]
    own = [line for line in lines if "1 thread, bf16, time over limit" in line]
    assert len(own) == 2


def test_one_size_is_not_flat() -> None:
    """Flatness is told of several sizes only."""
    cells = [cell for cell in RUN["cells"] if cell["bytes"] == 64 << 20]
    run = RUN | {"cells": cells}
    assert "varies" not in verdict_text(run, rows_of(run))


def test_means_count_names() -> None:
    """A site of three names counts three times: (1^3 * 2 * 1)^(1/5)."""
    assert geometric_mean([1, 2, 1], [3, 1, 1]) == pytest.approx(2 ** (1 / 5))


def test_limit_is_a_sum() -> None:
    """Traffic, the larger of weights and products, and the call."""
    cells = RUN["cells"]
    assert limit_of(cells[0]["times"]) == pytest.approx(110e-6)
    assert limit_of(cells[1]["times"]) == pytest.approx(20e-6)
    assert limit_parts(cells[1]["times"])["weights"] == pytest.approx(9e-6)
    assert limit_of(cells[2]["times"]) == pytest.approx(12e-6)


def test_limit_of_threads() -> None:
    """Together with a join, or alone where that is less."""
    times = RUN["cells"][3]["times"]
    assert limit_of(times) == pytest.approx(60e-6)
    slow = times | {"limit: fork and join": summary([1e-3])}
    assert limit_of(slow) == pytest.approx(110e-6)


def test_streaming_counts_where_it_is_faster() -> None:
    """The limit is of the faster copy."""
    times = dict(RUN["cells"][2]["times"])
    times["limit: traffic stream"] = summary([4e-6])
    times["limit: traffic weights stream"] = summary([5e-6])
    assert limit_of(times) == pytest.approx(6e-6)


def test_handwritten_is_not_the_best() -> None:
    """Nobody could pick it instead."""
    row = rows_of(RUN)[0]
    assert row.peers["C++ by hand"] < row.peers["torch.compile"]
    assert row.best == "torch.compile"


def test_failures_are_told() -> None:
    """What was absent or wrong, with the place."""
    assert failures(RUN) == [
        "JAX was not there: ModuleNotFoundError: no jax",
        "IREE: ValueError: wrong result: error 0.5 (at net d x32 f32)",
        "OpenVINO: RuntimeError: cannot (at net d x32 f32)",
        "dyrelu: RuntimeError: no (at net d x32 f32)",
    ]


def test_document() -> None:
    """Verdicts, tables, noise and failures stand in the document."""
    text = document_text(RUN, "picture.png")
    assert VERDICTS in text
    assert "![time over limit](picture.png)" in text
    row = "| net d | 32 | 64 KiB | 20.0 us | 40.0 us (spread 30%) | 2.00x |"
    assert row in text
    assert "- OpenVINO: RuntimeError: cannot (at net d x32 f32)" in text


def test_marks() -> None:
    """Only what is between the marks is replaced, again and again."""
    document = "a\n<!-- short: begin -->\nold\n<!-- short: end -->\nb\n"
    once = replace_between_marks(document, "short", "new")
    assert once == "a\n<!-- short: begin -->\n\nnew\n\n<!-- short: end -->\nb\n"
    assert replace_between_marks(once, "short", "new") == once
    with pytest.raises(ValueError, match="no marks '<!-- full: begin -->'"):
        replace_between_marks(document, "full", "new")


def test_statistics() -> None:
    """Quartiles are interpolated, as NumPy does by default."""
    assert [quantile([4, 1, 3, 2], at) for at in (0, 0.25, 0.5, 1)] == [1, 1.75, 2.5, 4]
    assert quantile([7], 0.75) == 7
    some = summary([1.0, 2.0, 3.0, 4.0, 5.0])
    assert some == {"median": 3, "q1": 2, "q3": 4, "samples": 5}
    assert spread(some) == pytest.approx(2 / 3)
    with pytest.raises(ValueError):
        quantile([], 0.5)
    with pytest.raises(ValueError):
        geometric_mean([])


def test_samples() -> None:
    """At least twenty in all rounds, but for calls of a second and more."""
    assert calls_per_round(1e-6) == 40
    assert calls_per_round(1e-3) == 20
    assert calls_per_round(0.9) == 4
    assert calls_per_round(1.0) == 1
    warm = [calls_to_warm_up(seconds) for seconds in (1e-6, 1e-4, 0.9, 1.0)]
    assert warm == [200, 20, 2, 0]


def test_numbers_for_people() -> None:
    """Three digits and a unit."""
    assert time_text(1.234) == "1.23 s"
    assert time_text(0.1234) == "123 ms"
    assert time_text(12.34e-6) == "12.3 us"
    assert time_text(1e-7, 0.151) == "0.10 us (spread 15%)"
    assert bytes_text(184320) == "180 KiB"
    assert bytes_text(2 << 30) == "2 GiB"


def test_resume(tmp_path: Path) -> None:
    """A run that was stopped is gone on with, but only of the same versions."""
    output = tmp_path / "full-1.json"
    assert not measured_before(output, {"torch": "1"})
    run = {"cells": RUN["cells"], "absent": {}, "versions": {"torch": "1"}}
    output.write_text(json.dumps(run), encoding="utf-8")
    assert measured_before(output, {"torch": "1"}) == RUN["cells"]
    with pytest.raises(SystemExit, match="measured with other versions"):
        measured_before(output, {"torch": "2"})
