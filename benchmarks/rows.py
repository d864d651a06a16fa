"""What the measurements of one cell say: the limit, and who comes how near."""

from __future__ import annotations

from dataclasses import dataclass

from dyrelu.bench.spread import NOISY, spread

OWN = "dyrelu"
PUBLIC = "PyTorch (public)"
HANDWRITTEN = "C++ by hand"
LIMIT_PREFIX = "limit: "
CALL_SECONDS = 1e-6

Times = dict[str, dict[str, float]]


ALONE = "traffic"
TOGETHER = "traffic together"
MATMULS = LIMIT_PREFIX + "matmuls"
JOIN = LIMIT_PREFIX + "fork and join"


def fastest(times: Times, name: str) -> str:
    """The kernel that writes through the caches, or the one that writes past them."""
    names = (LIMIT_PREFIX + name, f"{LIMIT_PREFIX}{name} stream")
    return min(names, key=lambda one: times[one]["median"])


def limit_parts(times: Times, kind: str = ALONE) -> dict[str, float]:
    """The seconds of what the limit is the sum of."""
    traffic = times[fastest(times, kind)]["median"]
    both = times[fastest(times, f"{kind} weights")]["median"]
    weights = max(0.0, both - traffic)
    parts = {"traffic": traffic, "weights": weights, "call": CALL_SECONDS}
    matmuls = times.get(MATMULS)
    if matmuls:
        # At large batches the layers are arithmetic and not memory.
        parts["weights"] = max(weights, matmuls["median"])
    return parts


def limits(times: Times) -> dict[str, float]:
    """The seconds of one thread alone and, if there are more, of all together."""
    found = {ALONE: sum(limit_parts(times).values())}
    if JOIN in times:
        together = sum(limit_parts(times, TOGETHER).values())
        found[TOGETHER] = together + times[JOIN]["median"]
    return found


def limit_of(times: Times) -> float:
    """The seconds that nobody should need less than."""
    return min(limits(times).values())


def limit_kernels(times: Times) -> list[str]:
    """What was measured for the limit and counts in it."""
    found = limits(times)
    kind = min(found, key=found.__getitem__)
    names = [fastest(times, kind), fastest(times, f"{kind} weights")]
    if (
        MATMULS in times
        and limit_parts(times, kind)["weights"] == times[MATMULS]["median"]
    ):
        names.append(MATMULS)
    if kind == TOGETHER:
        names.append(JOIN)
    return names


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
    limit_spread: float

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
        limit_spread=max(spread(times[name]) for name in limit_kernels(times)),
    )


def is_noisy(row: Row) -> bool:
    """Whether one of the numbers that are compared is uncertain."""
    compared = [row.spreads[name] for name in (OWN, row.best) if name]
    return max(row.limit_spread, *compared) > NOISY


def rows_of(run: dict) -> list[Row]:
    """The rows of a run."""
    return [row for row in map(row_of, run["cells"]) if row]


def failure_lines(absent: dict[str, str], places: dict[str, list[str]]) -> list[str]:
    """Who was not there and why; and what went wrong, with the first of its places."""
    lines = [f"{name} was not there: {reason}" for name, reason in absent.items()]
    for what, where in places.items():
        more = f" and {len(where) - 1} more" if where[1:] else ""
        lines.append(f"{what} (at {where[0]}{more})")
    return lines


def failures(run: dict) -> list[str]:
    """Where dyrelu, or a peer with a wrong result or an error, has no time."""
    places: dict[str, list[str]] = {}
    for cell in run["cells"]:
        for name, reason in cell["skipped"].items():
            if "Error" in reason:
                where = f"{cell['site']['label']} x{cell['batch']} {cell['dtype']}"
                places.setdefault(f"{name}: {reason}", []).append(where)
    return failure_lines(run["absent"], places)
