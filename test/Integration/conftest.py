"""Options and fixtures of the execution tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from cases import OPS, Case
from drawing import combinations
from factors import PROCESSORS
from runner import find_runner, runs_code_for
from sweep import DEFAULT_COUNT, DEFAULT_SEED, sweep
from tails import tails

BATCH = 64  # cases that are compiled together
DEFAULT_EMULATED = 50  # combinations of each op on the emulator

REPOSITORY = Path(__file__).resolve().parents[2]


def pytest_addoption(parser: pytest.Parser) -> None:
    """The build to test, and how long a sweep over it is."""
    group = parser.getgroup("dyrelu")
    group.addoption(
        "--build-dir",
        default=os.environ.get("DYRELU_BUILD_DIR", str(REPOSITORY / "build")),
        help="build directory (default: $DYRELU_BUILD_DIR, else <repository>/build)",
    )
    group.addoption(
        "--sweep-seed",
        type=int,
        default=DEFAULT_SEED,
        help=f"seed of the sweep's cases (default: {DEFAULT_SEED})",
    )
    group.addoption(
        "--emulator-count",
        type=int,
        default=DEFAULT_EMULATED,
        help="combinations of each op in the sweep on the emulator "
        f"(default: {DEFAULT_EMULATED})",
    )
    group.addoption(
        "--sweep-count",
        type=int,
        default=DEFAULT_COUNT,
        help=f"combinations of each op in the sweep (default: {DEFAULT_COUNT}); "
        "special values come on top",
    )


def sweep_of(config: pytest.Config) -> list[Case]:
    """The cases that the options ask for."""
    count, seed = config.getoption("--sweep-count"), config.getoption("--sweep-seed")
    return sweep(count, seed)


def bundles_of(cases: list[Case]) -> dict[str, list[Case]]:
    """The cases in parts of one op each, by name."""
    result = {}
    for op in dict.fromkeys(case.op for case in cases):
        chosen = [case for case in cases if case.op == op]
        for first in range(0, len(chosen), BATCH):
            result[f"{op}-{first}"] = chosen[first : first + BATCH]
    return result


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that takes `case` runs once for every case of the sweep and of the tails,
    one that takes `bundle` for every part of the sweep.
    """
    if "case" in metafunc.fixturenames:
        cases = sweep_of(metafunc.config)
        cases += tails(metafunc.config.getoption("--sweep-seed"))
        metafunc.parametrize("case", cases, ids=[case.name for case in cases])
    # Others than those of the sweep; and of ops that kernels which read x once are
    # for, what is compiled without those.
    for name, ops in {"emulated": OPS, "general": ("a", "b", "aprelu")}.items():
        if name in metafunc.fixturenames:
            count = metafunc.config.getoption("--emulator-count")
            seed = metafunc.config.getoption("--sweep-seed") + 1
            cases = [case for op in ops for case in combinations(op, count, seed)]
            metafunc.parametrize(name, cases, ids=[case.name for case in cases])
    if "bundle" in metafunc.fixturenames:
        bundles = bundles_of(sweep_of(metafunc.config))
        metafunc.parametrize("bundle", list(bundles.values()), ids=list(bundles))


@pytest.fixture(scope="session")
def all_cases(pytestconfig: pytest.Config) -> list[Case]:
    """The cases of the sweep together."""
    return sweep_of(pytestconfig)


@pytest.fixture(scope="session")
def runner(pytestconfig: pytest.Config) -> Path:
    """dyrelu-run of the build under test."""
    return find_runner(Path(pytestconfig.getoption("--build-dir")).resolve())


@pytest.fixture(scope="session")
def processors(runner: Path, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The processors of the sweep whose code this machine runs."""
    folder = tmp_path_factory.mktemp("processors")
    return {name for name in PROCESSORS if runs_code_for(runner, name, folder)}
