"""Measures the cells on the GPU of this machine."""

from __future__ import annotations

import argparse
import gc
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch

from benchmarks.device.accuracy import Reference, reference_of, worst_error
from benchmarks.device.bundle import read_manifest
from benchmarks.device.cases import cells_of, name_of
from benchmarks.device.data import operands_of
from benchmarks.device.machine import describe, query
from benchmarks.device.names import OWN
from benchmarks.device.peers import Call, Operands, Peer, peers_of
from benchmarks.device.progress import progress, tell
from benchmarks.device.timer import Timer
from benchmarks.device.turns import time_in_turns
from benchmarks.operands import data_shape
from benchmarks.sites import Cell

# Flushes before the first timing, so that clocks are up.
WARM_UP = 2000


def checked(peer: Peer, call: Call, reference: Reference, timer: Timer) -> float | None:
    """The worst error over what is allowed, of a result that is right."""
    y = call()
    if y is not None:
        # Once more into what is not the result already.
        y.fill_(torch.nan)
        y = call()
    timer.synchronize()
    if y is None:
        return None
    if y.shape != data_shape(reference.cell):
        raise ValueError(f"wrong shape {tuple(y.shape)}")
    worst = worst_error(reference, y, peer.wide)
    if not worst <= 1:
        raise ValueError(f"wrong result: {worst:.3g} of the error that is allowed")
    return worst


def measure_cell(
    cell: Cell, peers: list[Peer], timer: Timer, cache_bytes: int
) -> dict[str, Any]:
    """Times by way and peer, and why a peer has none."""
    operands: Operands = operands_of(cell, timer.device)
    reference = reference_of(cell, operands)
    flushed = cell.bytes < cache_bytes
    samplers, errors, skipped = {}, {}, {}
    for peer in peers:
        peer.note = ""
        try:
            call = peer.prepare(cell, operands)
            error = checked(peer, call, reference, timer)
            ways = timer.samplers(call, flushed)
        # Whatever a peer cannot do is told, and the others go on.
        except Exception as reason:  # pylint: disable=broad-exception-caught
            lines = str(reason).splitlines() or [""]
            skipped[peer.name] = f"{type(reason).__name__}: {lines[0]}"[:300]
            tell(f"{name_of(cell)}: {peer.name}: {skipped[peer.name]}")
            if timer.is_lost():
                break
            continue
        if error is not None:
            errors[peer.name] = error
        samplers |= {(way, peer.name): sampler for way, sampler in ways.items()}
    gc.collect()
    gc.disable()
    taken = {} if timer.is_lost() else time_in_turns(samplers)
    clocks = query()
    gc.enable()
    times: dict[str, dict[str, Any]] = {}
    for (way, name), seconds in taken.items():
        times.setdefault(way, {})[name] = seconds
    del samplers, operands, reference
    gc.collect()
    if not timer.is_lost():
        timer.release()
    return {
        "name": name_of(cell),
        "site": asdict(cell.site) | {"label": cell.site.label},
        "batch": cell.batch,
        "dtype": cell.dtype,
        "bytes": cell.bytes,
        "times": times,
        "errors": errors,
        "skipped": skipped,
        "notes": {peer.name: peer.note for peer in peers if peer.note},
        "clocks": clocks,
    }


def warm_up(timer: Timer) -> None:
    """Lets the clocks rise."""
    for _ in range(WARM_UP):
        timer.flush()
    timer.synchronize()


def measured_before(
    output: Path, versions: dict[str, str]
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The cells of a run that was stopped, and its machine."""
    if not output.exists():
        return [], {}
    run = json.loads(output.read_text(encoding="utf-8"))
    if run["machine"]["versions"] != versions:
        raise ValueError(
            f"{output} was measured with other versions, "
            f"{run['machine']['versions']} and not {versions}: run without --resume"
        )
    return run["cells"], run["machine"]


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """Measures and writes the file after each cell."""
    if not torch.cuda.is_available():
        raise ValueError("PyTorch finds no GPU, got torch " + torch.__version__)
    manifest = read_manifest(options.bundle)
    cells = cells_of(options.run, options.match, options.dtypes)
    torch.set_grad_enabled(False)
    device = torch.cuda.get_device_properties(0)
    timer = Timer(device.L2_cache_size)
    machine = describe(device.L2_cache_size, device.multi_processor_count, manifest)
    before: list[dict[str, Any]] = []
    if options.resume:
        before, earlier = measured_before(options.output, machine["versions"])
        machine = earlier or machine
    peers, absent = peers_of(options.bundle, manifest, timer.estimate)
    done = {cell["name"] for cell in before}
    cells = [cell for cell in cells if name_of(cell) not in done]
    launches = {
        name: entry.get("launches") for name, entry in manifest["cases"].items()
    }
    run = {"run": options.run, "machine": machine, "absent": absent, "cells": before}
    options.output.parent.mkdir(parents=True, exist_ok=True)
    warm_up(timer)
    for cell in progress(cells, str(machine.get("name", "GPU")), "cell", len(cells)):
        result = measure_cell(cell, peers, timer, device.L2_cache_size)
        result["launches"] = launches.get(name_of(cell))
        if OWN in result["skipped"]:
            tell(f"{name_of(cell)} has no time of {OWN}")
        run["cells"].append(result)
        # After each: a run that is stopped leaves what it has.
        options.output.write_text(json.dumps(run), encoding="utf-8")
        if timer.is_lost():
            raise ValueError(
                f"the GPU does not answer since {name_of(cell)}: "
                "go on without that cell with --resume"
            )
    return run
