"""The gallery's pictures and the examples of docs/viz.md."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from fake_driver import REPOSITORY

torch = pytest.importorskip("torch", reason="PyTorch is not installed")
matplotlib = pytest.importorskip("matplotlib", reason="matplotlib is not installed")
matplotlib.use("Agg")

DOCS = REPOSITORY / "docs"
sys.path.append(str(DOCS / "gallery"))


def test_pictures_are_those_of_the_script() -> None:
    """The script draws every picture of the folder, and each is small."""
    import draw

    names = set(draw.pictures(epochs=1))
    files = {path.name for path in (DOCS / "gallery").glob("*.png")}
    assert files == names
    for name in names:
        assert (DOCS / "gallery" / name).stat().st_size < 150_000, name


def test_pictures_of_the_page_are_there() -> None:
    """And every picture of the folder is on the page."""
    page = (DOCS / "gallery.md").read_text(encoding="utf-8")
    shown = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", page)
    assert shown and all((DOCS / path).is_file() for path in shown)
    files = {f"gallery/{path.name}" for path in (DOCS / "gallery").glob("*.png")}
    assert files <= set(shown)


def test_examples_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The code of the guide, which writes three pictures."""
    monkeypatch.chdir(tmp_path)
    text = (DOCS / "viz.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    exec(example, {})
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"layers.png", "functions.png", "attention.png"}
