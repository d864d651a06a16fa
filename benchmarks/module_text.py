"""The op of a site as an MLIR module."""

from __future__ import annotations

from benchmarks.operands import operand_dtype, shapes
from benchmarks.sites import Cell

ENTRY = "main"


def tensor_type(shape: tuple[int, ...], dtype: str) -> str:
    """`tensor<2x3xf32>`."""
    return f"tensor<{'x'.join(map(str, shape))}x{dtype}>"


def hyper(cell: Cell) -> str:
    """` hyper<...>` with what differs from the defaults."""
    site = cell.site
    words = []
    if site.k != 2:
        words.append(f"k = {site.k}")
    if site.norm != "sigmoid":
        words.append(f"norm = {site.norm}")
    if site.order != "slopes_first":
        words.append(f"order = {site.order}")
    if not site.intercepts:
        words.append("intercepts = false")
    return f" hyper<{', '.join(words)}>" if words else ""


def module_text(cell: Cell) -> str:
    """A module whose entry runs the op on its arguments, in the order of shapes()."""
    types = {
        name: tensor_type(shape, operand_dtype(cell, name))
        for name, shape in shapes(cell).items()
    }

    def clause(keyword: str, *names: str) -> str:
        given = [name for name in names if name in types]
        if not given:
            return ""
        values = ", ".join(f"%{name}" for name in given)
        return f" {keyword}({values} : {', '.join(types[name] for name in given)})"

    site = cell.site
    last = " channels_last" if site.channels_last else ""
    if site.variant == "shift_max":
        given = clause("slopes", "a") + clause("shifted", "b")
        op = f"dyrelu.shift_max %x{given} groups({site.groups})"
    else:
        layers = clause("fc1", "w1", "b1") + clause("fc2", "w2", "b2")
        attention = ""
        if site.variant == "c":
            attention = f" attention(%wp, %bp : {types['wp']}, {types['bp']})"
        given = clause("context", "z") + layers + attention
        op = f"dyrelu.{site.variant} %x{given}{hyper(cell)}"
    arguments = ", ".join(f"%{name}: {kind}" for name, kind in types.items())
    return (
        f"func.func @{ENTRY}({arguments}) -> {types['x']} {{\n"
        f"  %y = {op}{last} : {types['x']}\n"
        f"  return %y : {types['x']}\n"
        "}\n"
    )
