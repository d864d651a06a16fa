"""The cells that are measured on a GPU."""

from __future__ import annotations

from benchmarks.sites import DTYPES, Cell, read_sites

BATCHES = {
    "mobilenetv2-1.0@224": (1, 32, 128, 256),
    "dyhead-c256@800x1344": (1, 8),
}
# Large and small planes, few and many samples; each in all types.
SHORT = (
    ("mobilenetv2-1.0@224", "b2.exp", 1),
    ("mobilenetv2-1.0@224", "b2.exp", 128),
    ("mobilenetv2-1.0@224", "b5.exp", 1),
    ("mobilenetv2-1.0@224", "b5.exp", 128),
    ("mobilenetv2-1.0@224", "b15.exp", 1),
    ("mobilenetv2-1.0@224", "b15.exp", 32),
    ("mobilenetv2-1.0@224", "b15.exp", 256),
    ("dyhead-c256@800x1344", "p3", 8),
    ("dyhead-c256@800x1344", "p5", 1),
)


def cells_of(run: str, match: str = "", dtypes: str = "") -> list[Cell]:
    """The cells of the `short` or the `full` run whose labels contain `match`, and
    whose types are among `dtypes`, "a,b,...".
    """
    chosen = [dtype for dtype in dtypes.split(",") if dtype] or list(DTYPES)
    for dtype in chosen:
        if dtype not in DTYPES:
            raise ValueError(f"expected a type of {', '.join(DTYPES)}, got '{dtype}'")
    cells = [
        Cell(site, batch, dtype, "gpu")
        for site in read_sites()
        if match in site.label
        for batch in BATCHES.get(site.network, ())
        for dtype in chosen
        if run == "full"
        or any((site.network, name, batch) in SHORT for name in site.names)
    ]
    if not cells:
        raise ValueError(f"no site's label contains '{match}'")
    return cells


def name_of(cell: Cell) -> str:
    """What no two cells share, for files: `mobilenetv2-b2.exp-x32-f16`."""
    network = cell.site.network.partition("-")[0]
    return f"{network}-{cell.site.names[0]}-x{cell.batch}-{cell.dtype}"
