"""What the measurements of chains say."""

from __future__ import annotations

from typing import Any

from dyrelu.bench.spread import spread

from benchmarks.tables import bytes_text, lines_text, time_text, times_text
from benchmarks.verdicts import Verdict

HEADINGS = ("chain", "batch", "x", "with ReLU", "with DY-ReLU", "over ReLU")
BAR = 1.1


def over_relu(chain: dict[str, Any]) -> float:
    """The time of the chain over the time with ReLU."""
    times = chain["times"]
    return times["DY-ReLU"]["median"] / times["ReLU"]["median"]


def timed(run: dict[str, Any], threads: int) -> list[dict[str, Any]]:
    """The chains of a run that both were timed at."""
    chains = [c for c in run.get("chains", []) if c["threads"] == threads]
    return [c for c in chains if {"DY-ReLU", "ReLU"} <= set(c["times"])]


def chain_verdicts(run: dict[str, Any], threads: int) -> list[Verdict]:
    """The worst of each kind of chain; and that none is missing."""
    title = f"{threads} thread{'s' if threads > 1 else ''}, "
    kinds: dict[str, list[dict[str, Any]]] = {}
    for chain in timed(run, threads):
        kinds.setdefault(chain["label"].partition(",")[0], []).append(chain)
    found = []
    for kind, chains in kinds.items():
        worst = max(chains, key=over_relu)
        size = worst["label"].partition(", ")[2]
        where = f"{size}, batch {worst['batch']}"
        what = f"{title}{kind} over the same with ReLU, worst"
        found.append(Verdict(what, over_relu(worst), BAR, False, where))
    missing = sum(
        bool(c["skipped"]) for c in run.get("chains", []) if c["threads"] == threads
    )
    if missing:
        what = f"{title}chains without a time"
        found.append(Verdict(what, missing, 0, False, unit=""))
    return found


def chain_table(run: dict[str, Any], threads: int) -> str:
    """Both times of every chain."""

    def text(chain: dict[str, Any]) -> list[str]:
        relu, own = chain["times"]["ReLU"], chain["times"]["DY-ReLU"]
        return [
            chain["label"],
            str(chain["batch"]),
            bytes_text(chain["bytes"]),
            time_text(relu["median"], spread(relu)),
            time_text(own["median"], spread(own)),
            times_text(over_relu(chain)),
        ]

    return lines_text([list(HEADINGS), *map(text, timed(run, threads))])
