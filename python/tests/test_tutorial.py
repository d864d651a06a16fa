"""The lessons run, compute what they say, and their pages are made of them."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import numpy as np
import pytest
from fake_driver import REPOSITORY

torch = pytest.importorskip("torch", reason="PyTorch is not installed")
matplotlib = pytest.importorskip("matplotlib", reason="matplotlib is not installed")
matplotlib.use("Agg")

TUTORIAL = REPOSITORY / "docs" / "tutorial"
sys.path.append(str(TUTORIAL))

import digits
import render

LESSONS = ("train", "look", "deploy")
PICTURE = re.compile(r"!\[.+\]\(([\w.-]+)\)")


@pytest.fixture(autouse=True)
def _one_thread():
    """Lessons set the number of PyTorch's threads."""
    threads = torch.get_num_threads()
    yield
    torch.set_num_threads(threads)


def run(lesson: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The page of a lesson with a small budget."""
    script = TUTORIAL / f"{lesson}.py"
    monkeypatch.setattr(sys, "argv", [str(script), "--quick"])
    return render.Renderer(script, folder).render()


def rows(page: str, first: str) -> dict[str, list[str]]:
    """The table that begins with a word, by the first cell of its lines."""
    _, _, table = page.partition(f"| {first} | accuracy |")
    lines = table.partition("\n\n")[0].splitlines()[2:]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {first: others for first, *others in cells}


def test_training_compares_all_activations(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Accuracy with its spread, cost and parameters of each, in both settings."""
    page = run("train", tmp_path, monkeypatch)
    assert "```text\n--quick: one epoch and two seeds, so that the numbers" in page
    for name, setting in (("Thin", digits.THIN), ("Few images", digits.FEW_IMAGES)):
        table = rows(page, name)
        assert list(table) == list(digits.ACTIVATIONS)
        for activation, (accuracy, gain, better, time, size) in table.items():
            mean, spread = re.fullmatch(r"([\d.]+) ± ([\d.]+) %", accuracy).groups()
            assert 0 <= float(mean) <= 100 and 0 <= float(spread) <= 100
            difference = float(mean) - float(table["ReLU"][0].split()[0])
            if activation == "ReLU":
                assert (gain, better, time) == ("", "", "1.0")
            else:
                assert float(gain) == pytest.approx(difference, abs=0.11)
                assert re.fullmatch(r"[0-2] of 2", better)
                assert float(time) > 0
            model = digits.network(activation, setting)
            count = sum(p.numel() for p in model.parameters())
            assert size == f"{count:,}"


def test_looking_draws_every_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One file for each, and no other."""
    page = run("look", tmp_path, monkeypatch)
    names = PICTURE.findall(page)
    assert names == [f"look-{i}.png" for i in range(1, 7)]
    assert {path.name for path in tmp_path.iterdir()} == set(names)
    assert "layers: act1 (8 channels), act2 (16 channels)" in page


def test_deployed_network_names_the_digits_that_pytorch_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, build_dir: Path
) -> None:
    """Every held-out image, in C."""
    if not (build_dir / "bin" / "dyrelu-compile").is_file():
        pytest.skip(f"there is no dyrelu-compile in {build_dir}")
    monkeypatch.setenv("DYRELU_BUILD_DIR", str(build_dir))
    page = run("deploy", tmp_path, monkeypatch)
    assert "597 of 597 digits are PyTorch's" in page
    assert "int digits_classify(" in page


@pytest.mark.parametrize("lesson", LESSONS)
def test_pages_are_made_of_their_scripts(lesson: str) -> None:
    """All text and code, in order, with what the code gave between."""
    page = (TUTORIAL / f"{lesson}.md").read_text(encoding="utf-8")
    script = (TUTORIAL / f"{lesson}.py").read_text(encoding="utf-8")
    rest = page
    for cell in render.cells(script):
        _, found, rest = rest.partition(render.source_of(cell))
        hint = f"run docs/tutorial/render.py: line {cell.line} of {lesson}.py"
        assert found, f"{lesson}.md is stale, {hint}"
    for picture in PICTURE.findall(page):
        assert (TUTORIAL / picture).stat().st_size < 150_000, picture


def test_cells_of_a_script() -> None:
    """Markdown without its marks, code as it is, the lines on which they begin."""
    script = (
        "# %% [markdown]\n# # Title\n#\n# Text.\n\n# %%\nx = 1\n\n# %%\n\nprint(x)\n"
    )
    assert render.cells(script) == [
        render.Cell(True, "# Title\n\nText.", 2),
        render.Cell(False, "x = 1", 7),
        render.Cell(False, "print(x)", 11),
    ]
    with pytest.raises(ValueError, match="begins with a cell"):
        render.cells("x = 1\n# %%\n")


def test_errors_have_the_lines_of_the_script(tmp_path: Path) -> None:
    """Whoever writes a lesson finds what is wrong."""
    lesson = tmp_path / "wrong.py"
    lesson.write_text("# %%\nx = 1\n\n# %%\ny = 2\n1 / 0\n", encoding="utf-8")
    with pytest.raises(ZeroDivisionError) as caught:
        render.Renderer(lesson, tmp_path).render()
    assert caught.traceback[-1].lineno + 1 == 6


def test_output_follows_its_code(tmp_path: Path) -> None:
    """Text in a block, tables and pictures as they are."""
    lesson = tmp_path / "lesson.py"
    lesson.write_text(
        "# %%\nprint('words')\n# %%\nprint('| a |')\n# %%\n"
        "from matplotlib import pyplot\n_ = pyplot.subplots()[1].set_title('T', loc='left')\n",
        encoding="utf-8",
    )
    page = render.Renderer(lesson, tmp_path).render()
    assert "print('words')\n```\n\n```text\nwords\n```\n" in page
    assert "print('| a |')\n```\n\n| a |\n" in page
    assert page.endswith("![T](lesson-1.png)\n")


def test_images_are_those_of_the_example() -> None:
    """The held-out images of examples/digits are among them, with their labels."""
    with np.load(digits.DATA) as file:
        images, labels = file["images"], file["labels"]
    assert (images.shape, images.max()) == ((1797, 8, 8), 16)
    folder = digits.DATA.parent
    known = {
        image.tobytes(): label for image, label in zip(images, labels, strict=True)
    }
    held = np.load(folder / "images.npy") * 16
    wanted = np.load(folder / "labels.npy")
    found = [known[image.astype(np.uint8).tobytes()] for image in held[:, 0]]
    assert found == list(wanted)


def test_training_and_held_out_images_are_apart() -> None:
    """And together all images."""
    training, held_out = digits.load(digits.THIN)
    images = torch.cat([training.images, held_out.images])
    assert (len(training.labels), len(images)) == (1200, 1797)
    assert len({image.numpy().tobytes() for image in images}) == 1797


def test_training_learns() -> None:
    """A few epochs are enough to be far from guessing."""
    training, held_out = digits.load(digits.PLENTY)
    torch.manual_seed(0)
    model = digits.network("DY-ReLU-B", digits.PLENTY)
    assert digits.accuracy(model, held_out) < 30
    digits.train(model, training, 3, seed=0)
    assert digits.accuracy(model, held_out) > 70
