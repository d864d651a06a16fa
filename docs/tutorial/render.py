"""Runs lessons and writes what they say, show and print as Markdown.

    python docs/tutorial/render.py [--quick] [--to FOLDER] LESSON.py ...

A lesson is a script in jupytext's percent format. Its Markdown cells become text, the
others code, followed by what they print (a table is left as it is) and the figures
that they leave open, LESSON-N.png. Without --to, files are written beside the lessons.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import re
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("Agg")
from matplotlib import pyplot

HERE = Path(__file__).resolve().parent
CELL = re.compile(r"^# %%(.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Cell:
    """A part of a lesson, and the line of the script on which its text begins."""

    markdown: bool
    text: str
    line: int


def cells(script: str) -> list[Cell]:
    """The cells of a script, which begins with one."""
    marks = list(CELL.finditer(script))
    if not marks or script[: marks[0].start()].strip():
        raise ValueError("expected a script that begins with a cell, '# %%'")
    ends = [mark.start() for mark in marks[1:]] + [len(script)]
    result = []
    for mark, end in zip(marks, ends, strict=True):
        text = script[mark.end() : end]
        blank = len(text) - len(text.lstrip("\n"))
        line = script.count("\n", 0, mark.end() + blank) + 1
        markdown = mark.group(1).strip() == "[markdown]"
        if markdown:
            text = re.sub(r"^# ?", "", text, flags=re.MULTILINE)
        result.append(Cell(markdown, text.strip("\n"), line))
    return result


def source_of(cell: Cell) -> str:
    """The cell as Markdown, without what it gives."""
    return cell.text if cell.markdown else f"```python\n{cell.text}\n```"


class Renderer:
    """Runs the cells of one lesson, one after the other."""

    def __init__(self, lesson: Path, folder: Path) -> None:
        self.lesson, self.folder = lesson, folder
        self.scope: dict[str, Any] = {"__name__": "__main__", "__file__": str(lesson)}
        self.figures = 0

    def render(self) -> str:
        """The lesson as Markdown."""
        # Those that are open are not the lesson's.
        pyplot.close("all")
        parts = [f"<!-- made by render.py from {self.lesson.name} -->"]
        for cell in cells(self.lesson.read_text(encoding="utf-8")):
            parts.append(source_of(cell))
            if not cell.markdown:
                parts += self._run(cell)
        return "\n\n".join(parts) + "\n"

    def _run(self, cell: Cell) -> list[str]:
        """What a cell prints and shows."""
        # Blank lines before the code give errors the lines of the script.
        code = compile("\n" * (cell.line - 1) + cell.text, str(self.lesson), "exec")
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed), warnings.catch_warnings():
            # pyplot.show() of the backend that has no screen.
            warnings.filterwarnings("ignore", message="FigureCanvasAgg is non-inter")
            exec(code, self.scope)
        text = printed.getvalue().strip("\n")
        outputs = [text if text.startswith("|") else f"```text\n{text}\n```"]
        return (outputs if text else []) + self._save_figures()

    def _save_figures(self) -> list[str]:
        """Links to the figures that are open, which are saved and closed."""
        links = []
        for number in pyplot.get_fignums():
            figure = pyplot.figure(number)
            self.figures += 1
            name = f"{self.lesson.stem}-{self.figures}.png"
            figure.savefig(self.folder / name, dpi=100, metadata={"Software": None})
            links.append(f"![{title_of(figure)}]({name})")
        pyplot.close("all")
        return links


def title_of(figure: pyplot.Figure) -> str:
    """The title of a figure, or of its first axes."""
    return figure.get_suptitle() or figure.axes[0].get_title(loc="left")


def main() -> None:
    """Renders the lessons."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="small budgets")
    parser.add_argument("--to", type=Path, help="folder for what is written")
    parser.add_argument("lessons", type=Path, nargs="+", metavar="LESSON.py")
    options = parser.parse_args()
    sys.path.insert(0, str(HERE))
    for lesson in options.lessons:
        folder = options.to or lesson.parent
        folder.mkdir(parents=True, exist_ok=True)
        sys.argv = [str(lesson), *(["--quick"] if options.quick else [])]
        text = Renderer(lesson.resolve(), folder).render()
        (folder / f"{lesson.stem}.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
