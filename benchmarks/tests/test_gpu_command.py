"""The command line of the comparison on a GPU."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import gpu
from benchmarks.device.bundle import Request, read_manifest
from benchmarks.tests.gpu_run import RUN


def build(fake_request: Request, bundle: Path, dtypes: str) -> int:
    """The command."""
    words = ["build", f"--build-dir={fake_request.build}", f"--bundle={bundle}"]
    words += ["--match=dyhead p7", f"--dtypes={dtypes}", "--options=--fast"]
    return gpu.main(words)


def test_build(
    fake_request: Request, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 0 where everything compiles, 1 and the reasons where not."""
    bundle = tmp_path / "bundle"
    assert build(fake_request, bundle, "f16") == 0
    assert capsys.readouterr().out == f"2 of 2 cells are in {bundle}\n"
    assert read_manifest(bundle)["options"] == ["--fast"]
    assert build(fake_request, bundle, "f16,f32") == 1
    printed = capsys.readouterr()
    assert printed.out == f"2 of 4 cells are in {bundle}\n"
    assert "dyhead-p7-x1-f32: x.mlir:1:1: error: no f32 today\n" in printed.err


def test_measure_without_a_bundle_or_a_gpu(
    fake_request: Request, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line that says what is missing."""
    bundle = tmp_path / "bundle"
    words = ["measure", f"--bundle={bundle}", f"--output={tmp_path}/gpu.json"]
    assert gpu.main(words) == 1
    expected = f"benchmarks.gpu: {bundle} is no bundle: it has no manifest.json\n"
    assert capsys.readouterr().err == expected
    assert build(fake_request, bundle, "f16") == 0
    capsys.readouterr()
    if Path("/dev/nvidia0").exists():
        pytest.skip("there is a GPU")
    assert gpu.main(words) == 1
    line = capsys.readouterr().err
    assert line.startswith(
        ("benchmarks.gpu: No module named 'torch'", "benchmarks.gpu: PyTorch finds no")
    )
    assert line.count("\n") == 1 and not (tmp_path / "gpu.json").exists()


def test_report(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """On the terminal, and in the document if that is asked for."""
    document = tmp_path / "benchmarks.md"
    document.write_text("# Benchmarks\n", encoding="utf-8")
    monkeypatch.setattr(gpu, "DOCUMENT", document)
    output = tmp_path / "gpu.json"
    output.write_text(json.dumps(RUN), encoding="utf-8")
    assert gpu.main(["report", f"--output={output}"]) == 0
    assert "PASS graph: part of" in capsys.readouterr().out
    assert document.read_text(encoding="utf-8") == "# Benchmarks\n"
    assert gpu.main(["report", f"--output={output}", "--document"]) == 0
    assert "## On a GPU, short run" in document.read_text(encoding="utf-8")
    assert gpu.main(["model", "--document"]) == 0
    assert "## On a GPU, on paper" in document.read_text(encoding="utf-8")
