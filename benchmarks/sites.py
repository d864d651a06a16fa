"""The places in published networks that are measured."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

SITES_FILE = Path(__file__).with_name("sites.json")
BATCHES = (1, 8, 32)
DTYPES = {"f32": 4, "bf16": 2, "f16": 2}
# What is measured: a dozen sites; all of them, sizes and variants; all of them in
# the types of 16 bits.
RUNS = ("short", "full", "narrow")


@dataclass(frozen=True)
class Site:
    """One shape of one network: an activation on x[N, C, H, W]."""

    network: str
    names: tuple[str, ...]
    shape: tuple[int, int, int]
    variant: str = "b"
    k: int = 2
    norm: str = "sigmoid"
    order: str = "slopes_first"
    intercepts: bool = True
    hidden: int | None = None
    context: int | None = None
    groups: int | None = None
    channels_last: bool = False

    @property
    def label(self) -> str:
        """How the site is called in tables."""
        more = f" and {len(self.names) - 1} more" if len(self.names) > 1 else ""
        return f"{self.network.partition('-')[0]} {self.names[0]}{more}"

    @property
    def inputs(self) -> int:
        """How many values the first layer reads."""
        return self.context or self.shape[0]

    @property
    def outputs(self) -> int:
        """How many values the last layer writes."""
        channels = 1 if self.variant == "a" else self.shape[0]
        return (2 if self.intercepts else 1) * self.k * channels


@dataclass(frozen=True)
class Cell:
    """A site with what else a measurement depends on, threads apart."""

    site: Site
    batch: int
    dtype: str = "f32"
    section: str = "sites"

    @property
    def bytes(self) -> int:
        """The size of x."""
        channels, height, width = self.site.shape
        return self.batch * channels * height * width * DTYPES[self.dtype]


def read_sites(path: Path = SITES_FILE) -> list[Site]:
    """All sites; those of one network with the same shape are one."""
    sites = []
    for network, entry in json.loads(path.read_text(encoding="utf-8")).items():
        common = entry["all"]
        for row in entry["sites"]:
            channels, height, width = row["shape"]
            site = Site(
                network=network,
                names=tuple(row["names"]),
                shape=(channels, height, width),
                variant=common["variant"],
                k=common["K"],
                norm=common["norm"],
                order=common["order"],
                intercepts=common["intercepts"],
                hidden=row.get("hidden"),
                context=row.get("context"),
                groups=common.get("groups"),
            )
            sites.append(site)
    return sites


# Large and small planes, one and two layers, a context, shift-max; batch sizes.
SHORT = (
    ("mobilenetv2-1.0@224", "b2.exp", 1),
    ("mobilenetv2-1.0@224", "b5.exp", 1),
    ("mobilenetv2-1.0@224", "b8.exp", 1),
    ("mobilenetv2-1.0@224", "b15.exp", 1),
    ("mobilenetv2-1.0@224", "b2.dw", 8),
    ("mobilenetv2-1.0@224", "b14.dw", 8),
    ("mobilenetv2-1.0@224", "b5.exp", 32),
    ("mobilenetv2-1.0@224", "head", 32),
    ("efficientat-dymn10@128x1000", "dw4", 1),
    ("dyhead-c256@800x1344", "p4", 1),
    ("mobile-former-294m@224", "#8", 8),
    ("micronet-m3@224", "s2", 1),
)


def scaling_cells() -> list[Cell]:
    """One kind of sample from 64 KiB to 2 GiB of x."""
    sizes = [(1, 16), (1, 32), (1, 64)]
    sizes += [(count, 64) for count in (8, 32, 128, 512, 2048)]
    cells = []
    for dtype, width in DTYPES.items():
        for batch, side in sizes:
            site = Site(
                "scaling", (f"{batch}x64x{side}x{side}",), (64, side, side), hidden=8
            )
            cells.append(Cell(site, batch * 4 // width, dtype, "scaling"))
    return cells


def variant_cells() -> list[Cell]:
    """Other variants, numbers of pieces and layouts at a large and a small plane."""
    plain = {
        site.names[0]: site
        for site in read_sites()
        if site.network.startswith("mobilenet")
    }
    cells = []
    for name in ("b2.exp", "b5.exp", "b15.exp"):
        site = plain[name]
        others = {
            "a": replace(site, variant="a"),
            "c": replace(site, variant="c"),
            "K = 1": replace(site, k=1),
            "K = 3": replace(site, k=3),
            "K = 4": replace(site, k=4),
            "channels last": replace(site, channels_last=True),
        }
        for word, other in others.items():
            named = replace(other, network="variants", names=(f"{name}, {word}",))
            cells += [Cell(named, batch, "f32", "variants") for batch in (1, 32)]
    return cells


def cells_of(which: str) -> list[Cell]:
    """The cells of one of RUNS."""
    sites = read_sites()
    if which == "narrow":
        return [
            Cell(site, batch, dtype)
            for site in sites
            for batch in BATCHES
            for dtype in ("bf16", "f16")
        ]
    if which == "full":
        everything = [Cell(site, batch) for site in sites for batch in BATCHES]
        return everything + scaling_cells() + variant_cells()
    by_name = {(site.network, name): site for site in sites for name in site.names}
    return [Cell(by_name[network, name], batch) for network, name, batch in SHORT]
