"""What the measurements of one cell say: the limit, and who comes how near."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.spread import NOISY, spread

OWN = "dyrelu"
PUBLIC = "PyTorch (public)"
HANDWRITTEN = "C++ by hand"
LIMIT_PREFIX = "limit: "
CALL_SECONDS = 1e-6

Times = dict[str, dict[str, float]]


def limit_parts(times: Times, kind: str = "traffic") -> dict[str, float]:
    """The seconds of what the limit is the sum of."""

    def least(*names: str) -> float:
        return min(times[LIMIT_PREFIX + name]["median"] for name in names)

    traffic = least(kind, f"{kind} stream")
    weights = max(0.0, least(f"{kind} weights", f"{kind} weights stream") - traffic)
    parts = {"traffic": traffic, "weights": weights, "call": CALL_SECONDS}
    matmuls = times.get(LIMIT_PREFIX + "matmuls")
    if matmuls:
        # At large batches the layers are arithmetic and not memory.
        parts["weights"] = max(weights, matmuls["median"])
    return parts


def limit_of(times: Times) -> float:
    """The seconds that nobody should need less than; with several threads, what
    they take together or one of them alone."""
    alone = sum(limit_parts(times).values())
    join = times.get(LIMIT_PREFIX + "fork and join")
    if not join:
        return alone
    together = sum(limit_parts(times, "traffic together").values())
    return min(alone, together + join["median"])


@dataclass(frozen=True)
class Row:
    """One cell of a run."""

    label: str
    network: str
    variant: str
    names: int
    batch: int
    threads: int
    dtype: str
    section: str
    bytes: int
    limit: float
    own: float
    peers: dict[str, float]
    spreads: dict[str, float]

    @property
    def over_limit(self) -> float:
        """dyrelu's time over the limit."""
        return self.own / self.limit

    @property
    def best(self) -> str | None:
        """The fastest peer that a user could pick instead."""
        others = {name: t for name, t in self.peers.items() if name != HANDWRITTEN}
        return min(others, key=others.__getitem__) if others else None

    def faster_than(self, peer: str) -> float:
        """The peer's time over dyrelu's."""
        return self.peers[peer] / self.own


def row_of(cell: dict) -> Row | None:
    """The row of a cell in which dyrelu was measured."""
    times: Times = cell["times"]
    if OWN not in times:
        return None
    peers = {
        name: t["median"]
        for name, t in times.items()
        if not name.startswith(LIMIT_PREFIX)
    }
    own = peers.pop(OWN)
    site = cell["site"]
    return Row(
        label=site["label"],
        network=site["network"],
        variant=site["variant"],
        names=len(site["names"]),
        batch=cell["batch"],
        threads=cell["threads"],
        dtype=cell["dtype"],
        section=cell["section"],
        bytes=cell["bytes"],
        limit=limit_of(times),
        own=own,
        peers=peers,
        spreads={name: spread(t) for name, t in times.items()},
    )


def limit_spread(row: Row) -> float:
    """The spread of the steadiest of the kernels that the limit is made of."""
    kernels = [
        name for name in row.spreads if name.startswith(LIMIT_PREFIX + "traffic")
    ]
    return min(row.spreads[name] for name in kernels if " weights" in name)


def is_noisy(row: Row) -> bool:
    """Whether one of the numbers that are compared is uncertain."""
    compared = [row.spreads[name] for name in (OWN, row.best) if name]
    return max(limit_spread(row), *compared) > NOISY


def rows_of(run: dict) -> list[Row]:
    """The rows of a run."""
    return [row for row in map(row_of, run["cells"]) if row]


def failures(run: dict) -> list[str]:
    """Where dyrelu, or a peer with a wrong result or an error, has no time."""
    lines: dict[str, list[str]] = {}
    for cell in run["cells"]:
        for name, reason in cell["skipped"].items():
            if "Error" in reason:
                where = f"{cell['site']['label']} x{cell['batch']} {cell['dtype']}"
                lines.setdefault(f"{name}: {reason}", []).append(where)
    absent = [
        f"{name} was not there: {reason}" for name, reason in run["absent"].items()
    ]
    return absent + [
        f"{what} (at {places[0]}"
        + (f" and {len(places) - 1} more)" if places[1:] else ")")
        for what, places in lines.items()
    ]
