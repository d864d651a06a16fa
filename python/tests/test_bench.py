"""python -m dyrelu.bench."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from fake_driver import REPOSITORY

from dyrelu.bench.rows import Row, markdown, table


def test_verdicts() -> None:
    """At most, and at least; the shortfall is of the bar."""
    assert Row("a", 1, 1.1, 1.1).verdict == "PASS"
    assert Row("a", 1, 1.104, 1.1).verdict == "short by < 1%"
    assert Row("a", 1, 1.21, 1.1).verdict == "short by 10%"
    assert Row("a", 1, 1.5, 1.5, at_least=True).verdict == "PASS"
    assert Row("a", 1, 0.75, 1.5, at_least=True).verdict == "short by 50%"


def test_tables() -> None:
    """Units, times, and noise where there is much."""
    rows = [
        Row("a call", 1, 10.94, 15, unit="us"),
        Row("a network", 2, 1.2, 1.1, ours=12.0, peer=10.0, noise=0.2),
    ]
    lines = table(rows).splitlines()
    assert lines[1].split() == "a call 1 10.9 us <= 15 us PASS".split()
    assert "12 ms" in lines[2] and "1.2 (noisy)" in lines[2]
    assert "| a network | 2 | 12 ms | 10 ms | 1.2 (noisy) | <= 1.1 | short by 9% |" in (
        markdown(rows)
    )


def bench(build_dir: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command."""
    return subprocess.run(
        [sys.executable, "-m", "dyrelu.bench", *arguments],
        env={
            "PATH": "/usr/bin:/bin",
            "PYTHONPATH": str(REPOSITORY / "python"),
            "DYRELU_BUILD_DIR": str(build_dir),
            "DYRELU_CACHE_DIR": os.environ.get("DYRELU_CACHE_DIR", ""),
        },
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.usefixtures("extension", "cache_of_session")
def test_run(build_dir: Path, tmp_path: Path) -> None:
    """A table, figures and a picture of what takes no time."""
    pytest.importorskip("torch", reason="PyTorch is not installed")
    pytest.importorskip("matplotlib", reason="matplotlib is not installed")
    output, picture = tmp_path / "rows.json", tmp_path / "rows.png"
    done = bench(
        build_dir,
        *("overhead", "memory", "--threads", "1"),
        *("--json", str(output), "--picture", str(picture)),
        *("--document", str(tmp_path / "page.md")),
    )
    assert done.returncode == 0, done.stderr
    assert " of 2 bars are reached" in done.stdout
    document: dict[str, Any] = json.loads(output.read_text())
    names = [row["name"] for row in document["rows"]]
    assert len(names) == 2 and "a call of torch.ops.dyrelu.b" in names
    assert document["machine"]["versions"]["torch"]
    # x is kept once and not several times, whatever else is.
    kept = next(row for row in document["rows"] if "memory" in row["name"])
    assert 0.9 < kept["value"] <= 1
    page = (tmp_path / "page.md").read_text()
    assert "| a call of torch.ops.dyrelu.b | 1 |" in page
    # Of C channels 5/8 C^2 weights: 6.7 million in MobileNetV2.
    assert "27 MB in mobilenet_v2" in page
    assert "](page.png)" in page and (tmp_path / "page.png").is_file()
    assert picture.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("speed",), "expected kinds of overhead, memory, layer, .* got speed"),
        (("--threads", "0"), "must be positive"),
        (("--seconds", "-1"), "must be positive"),
    ],
)
def test_wrong_arguments(
    build_dir: Path, arguments: tuple[str, ...], message: str
) -> None:
    """Errors of usage."""
    import re

    done = bench(build_dir, *arguments)
    assert done.returncode == 2
    assert re.search(message, done.stderr)
