"""What the op of a site takes: operands, and where its coefficients are."""

from __future__ import annotations

from benchmarks.sites import Cell, Site

# What belongs to the network rather than to the sample.
WEIGHTS = ("w1", "b1", "w2", "b2", "wp", "bp")

# Of results whose steps may be rounded each: the error over 1 + |y|.
TOLERANCES = {"f32": 1e-4, "f16": 1e-2, "bf16": 8e-2}


def data_shape(cell: Cell) -> tuple[int, ...]:
    """The shape of x in memory."""
    channels, height, width = cell.site.shape
    if cell.site.channels_last:
        return (cell.batch, height, width, channels)
    return (cell.batch, channels, height, width)


def shapes(cell: Cell) -> dict[str, tuple[int, ...]]:
    """The operands' shapes."""
    site, channels = cell.site, cell.site.shape[0]
    result: dict[str, tuple[int, ...]] = {"x": data_shape(cell)}
    if site.variant == "shift_max":
        given = (cell.batch, site.k, channels)
        return result | {"a": given, "b": given}
    if site.context:
        result["z"] = (cell.batch, site.context)
    if site.hidden:
        result |= {"w1": (site.hidden, site.inputs), "b1": (site.hidden,)}
    last = site.hidden or site.inputs
    result |= {"w2": (site.outputs, last), "b2": (site.outputs,)}
    if site.variant == "c":
        result |= {"wp": (1, channels), "bp": (1,)}
    return result


def operand_dtype(cell: Cell, name: str) -> str:
    """The element type of an operand: coefficients that are given are f32."""
    return "f32" if name in ("a", "b") else cell.dtype


def scale(name: str, shape: tuple[int, ...]) -> float:
    """The standard deviation of an operand's random elements."""
    return 2 / shape[-1] ** 0.5 if name in ("w1", "w2", "wp") else 1.0


def row_strides(site: Site) -> tuple[int, int, int]:
    """How far apart, in the output of the last layer, slopes and intercepts, pieces,
    and channels are."""
    kinds = 2 if site.intercepts else 1
    channels = site.outputs // (kinds * site.k)
    if site.order == "slopes_first":
        return (site.k * channels, channels, 1)
    if site.order == "interleaved":
        return (channels, kinds * channels, 1)
    return (site.k, 1, kinds * site.k)
