"""Kernels that --dyrelu-to-nvvm makes, each synchronization removed in turn.

The emulator must report each such mutant, or compute another result than the kernel,
in one of several orders of the threads. What it cannot notice is listed with the
reason, and the list is held to be exactly that.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from cases import Attention, Case
from inputs import make_inputs
from modules import ENTRY, module_text
from operands import operands
from reference import Hyper
from runner import TIME_LIMIT, execute, load, save_inputs
from test_emulation_fused import case, last

SEEDS = 8

# What orders accesses, or waits for others to be done. (Shuffles, without which there
# is nothing to compute, and launch_dependents, which orders nothing, stay.)
SYNCHRONIZES = re.compile(
    r"nvvm\.(?:barrier\S*|bar\.warp\.sync|cluster\.(?:arrive|wait)\S*|fence\.\S+|"
    r"memory\.barrier|mbarrier\.\S+|griddepcontrol +wait|"
    r"cp\.async\.(?:bulk\.)?(?:commit|wait).group|cp\.async\.mbarrier\.arrive)|"
    r"llvm\.(?:fence|atomicrmw)|llvm\.load.* atomic|"
    r"nvvm\.inline_ptx \"(?:fence|membar|barrier|mbarrier|red|st|ld)\b\S*"
)
FUNCTION = re.compile(r"llvm\.func (?:internal )?@(\w+)")

# What a mutant has less of: order, or threads that it is for.
WEAKER = {
    "relaxed": [
        (r"cluster\.arrive\b(?!\.relaxed)", "cluster.arrive.relaxed"),
        (r"\.(?:acquire|release|acq_rel)\.", ".relaxed."),
        (r"(?<=\) )(?:acquire|release)\b", "monotonic"),
    ],
    "of the block": [
        (r"\.(?:gpu|cluster)\b(?=\.global|\.shared)", ".cta"),
        (r'syncscope\("device"\)', 'syncscope("block")'),
    ],
}
RESULT = re.compile(r" *(%\w+) = ")


@dataclass(frozen=True)
class Kernels:
    """A case, how often the op is applied, and options of the pipeline."""

    case: Case
    options: str = ""
    times: int = 1

    def text(self) -> str:
        """The module; what is applied again is so to the result."""
        text = module_text(self.case)
        [operation] = re.findall(r"  %result0 = (.*)\n", text)
        for number in range(1, self.times):
            again = operation.replace("%x ", f"%result{number - 1} ")
            returns = f"  return %result{number - 1}"
            text = text.replace(returns, f"  %result{number} = {again}\n{returns}")
            text = text.replace(returns, f"  return %result{number}")
        return text


KERNELS = {
    "block_f16": Kernels(case(2, 8, 6, 6)),
    "block_f32": Kernels(case(2, 8, 6, 6, element="f32")),
    "one_layer": Kernels(replace(case(2, 8, 6, 6, width=None), hyper=Hyper(k=3))),
    "odd": Kernels(case(2, 3, 5, 5, element="f32", width=2)),
    "samples": Kernels(case(3, 8, 6, 6), "samples-per-block=2"),
    "cluster_f16": Kernels(case(2, 8, 8, 8), "cluster-size=2"),
    "cluster_f32": Kernels(case(2, 8, 8, 8, element="f32"), "cluster-size=2"),
    "clusters_of_samples": Kernels(
        case(4, 16, 4, 4), "samples-per-block=2 cluster-size=2"
    ),
    "partly": Kernels(case(1, 50, 41, 41), "chip=sm_80"),
    "virtual": Kernels(case(2, 8, 12, 12), "cluster-size=4 chip=sm_80"),
    "last": Kernels(last(2, 24, 8, 8), "samples-per-block=2"),
    "last_cluster": Kernels(last(2, 24, 8, 12), "samples-per-block=1 cluster-size=2"),
    "last_virtual": Kernels(
        last(2, 24, 8, 12), "samples-per-block=1 cluster-size=2 chip=sm_80"
    ),
    "c_last_cluster": Kernels(
        replace(last(2, 24, 8, 12), op="c", attention=Attention("f16")),
        "samples-per-block=1 cluster-size=2",
    ),
    "chain": Kernels(case(2, 8, 6, 6), times=2),
    "general_f16": Kernels(case(2, 8, 6, 6), "fused=false"),
    "general_f32": Kernels(case(2, 2, 48, 48, element="f32"), "fused=false"),
    "general_c": Kernels(
        replace(case(3, 12, 6, 6), op="c", attention=Attention("f16")), "fused=false"
    ),
    "general_aprelu": Kernels(
        replace(case(2, 8, 6, 6), op="aprelu", hyper=Hyper()), "fused=false"
    ),
}

# What the emulator cannot notice, by the names that `find_mutants` gives, and why.
FIRST = "nothing in the call precedes its first kernel, which waits for the caller's"
START = "all blocks of a cluster are there from the start of the emulator's kernels"
NO_DATA = "it tells that a block has started, and nothing of what was stored"
EARLIER = "what was copied one by one is there since the sums of the other planes"
OWN_COPY = "each thread sums the vector of a plane that it has copied itself"

WAIT = {"main_0_fused griddepcontrol wait 1": FIRST}
CLUSTER = {
    **WAIT,
    "main_0_fused cluster.wait 1 and arrive": START,
    "main_0_fused cluster.arrive 1 relaxed": NO_DATA,
}
UNNOTICED: dict[str, dict[str, str]] = {
    "block_f16": WAIT,
    "block_f32": WAIT,
    "one_layer": WAIT,
    "odd": WAIT,
    "samples": WAIT,
    "cluster_f16": CLUSTER,
    "cluster_f32": CLUSTER,
    "clusters_of_samples": {**CLUSTER, "main_0_fused barrier0 1": OWN_COPY},
    "partly": {"main_0_fused barrier0 2": EARLIER},
    "last": WAIT,
    "last_cluster": CLUSTER,
    "c_last_cluster": CLUSTER,
    "chain": WAIT,
    "general_f16": {"main_0_reduce griddepcontrol wait 1": FIRST},
    "general_f32": {"main_0_reduce griddepcontrol wait 1": FIRST},
    "general_c": {"main_0_reduce griddepcontrol wait 1": FIRST},
    "general_aprelu": {"main_0_reduce griddepcontrol wait 1": FIRST},
}


@dataclass(frozen=True)
class Mutant:
    """What is missing, and the text without it."""

    name: str
    text: str


def find_mutants(text: str) -> Iterator[Mutant]:
    """Without each line that synchronizes, without both halves of each barrier of
    clusters, and with less order than there is.

    Names are the kernel, the op, and which of these it is.
    """
    lines = text.splitlines()
    function = ""
    counts: dict[str, int] = {}
    places: dict[str, int] = {}
    for number, line in enumerate(lines):
        if found := FUNCTION.search(line):
            function = found[1]
        if not (found := SYNCHRONIZES.search(line)):
            continue
        op = " ".join(
            re.sub(r"nvvm\.|llvm\.|inline_ptx \"| %\S*", "", found[0]).split()
        )
        counts[function + op] = count = counts.get(function + op, 0) + 1
        name = f"{function} {op} {count}"
        places[name] = number

        def changed(*numbers: int, to: str = "") -> str:
            return "\n".join(to if i in numbers else l for i, l in enumerate(lines))

        result = RESULT.match(line)
        if not result or len(re.findall(rf"{result[1]}\b", text)) == 1:
            yield Mutant(name, changed(number))
        arrival = name.replace("cluster.wait", "cluster.arrive")
        if arrival != name:
            yield Mutant(f"{name} and arrive", changed(number, places[arrival]))
        for less, rules in WEAKER.items():
            for old, new in rules:
                weaker = re.sub(old, new, line)
                if weaker != line:
                    yield Mutant(f"{name} {less}", changed(number, to=weaker))


@dataclass(frozen=True)
class Emulator:
    """Runs texts on the inputs of a case."""

    runner: Path
    inputs: list[Path]
    folder: Path

    def run(self, text: str) -> np.ndarray | None:
        """The result of the last seed, or nothing if one of them is reported."""
        (self.folder / "kernels.mlir").write_text(text)
        output = self.folder / "y.npy"
        line = [str(self.runner), "kernels.mlir", f"--entry={ENTRY}"]
        line += ["--target=emulator", f"--repeat={SEEDS}"]
        line += [f"--input={path}" for path in self.inputs] + [f"--output={output}"]
        done = subprocess.run(
            line,
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=TIME_LIMIT,
            check=False,
        )
        if done.returncode == 0:
            return load(output)
        assert "the emulator found errors" in done.stderr, done.stderr
        return None

    def notices(self, text: str, expected: np.ndarray) -> bool:
        """Whether a mutant is reported, or computes something else."""
        result = self.run(text)
        return result is None or not np.array_equal(result, expected, equal_nan=True)


@pytest.mark.parametrize("name", KERNELS)
def test_mutants(name: str, runner: Path, tmp_path: Path) -> None:
    """Each is noticed, but for those that are known."""
    kernels = KERNELS[name]
    module, lowered = tmp_path / "module.mlir", tmp_path / "kernels.mlir"
    module.write_text(kernels.text())
    optimizer = str(runner.with_name("dyrelu-opt"))
    lowering = f"--dyrelu-to-nvvm={kernels.options}"
    execute([optimizer, str(module), lowering, "-o", str(lowered)])
    text = lowered.read_text()

    arrays = make_inputs(kernels.case)
    names = [tensor.name for tensor in operands(kernels.case)]
    given = save_inputs([(one, arrays[one]) for one in names], tmp_path)
    emulator = Emulator(runner, given, tmp_path)
    expected = emulator.run(text)
    assert expected is not None
    mutants = list(find_mutants(text))
    assert mutants
    unnoticed = {
        mutant.name for mutant in mutants if not emulator.notices(mutant.text, expected)
    }
    assert unnoticed == set(UNNOTICED.get(name, {}))
