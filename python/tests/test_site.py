"""The documentation site is built without a warning, and its links lead somewhere."""

from __future__ import annotations

import html
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from fake_driver import REPOSITORY

pytest.importorskip("mkdocs", reason="mkdocs is not installed: requirements-docs.txt")
for name in ("material", "mkdocstrings"):
    if importlib.util.find_spec(name) is None:
        pytest.skip(
            f"{name} is not installed: requirements-docs.txt", allow_module_level=True
        )


def build(source: Path, site: Path) -> subprocess.CompletedProcess[str]:
    """Runs mkdocs, for which a warning is an error."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", f"--site-dir={site}"],
        cwd=source,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


class Page(HTMLParser):
    """The links, the anchors and the text of a page."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.resources: list[str] = []
        self.anchors: set[str] = set()
        self.text = path.read_text(encoding="utf-8")
        self.feed(self.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes what a tag refers to and how it is referred to."""
        values = {name: value or "" for name, value in attrs}
        self.anchors.update(values[name] for name in ("id", "name") if name in values)
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        elif tag == "link" and values.get("rel") in ("stylesheet", "icon"):
            self.resources.append(values["href"])
        elif tag in ("script", "img") and "src" in values:
            self.resources.append(values["src"])


# Code, which may look like anything, and tags.
NO_TEXT = re.compile(r"<(pre|code|script|style)\b.*?</\1>|<[^>]+>", re.DOTALL)
MARKDOWN = re.compile(r"\]\(\S|\|---|\*\*\w|^ {0,3}- |```|^#+ ", re.MULTILINE)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site."""
    folder = tmp_path_factory.mktemp("site").resolve()
    result = build(REPOSITORY, folder)
    assert result.returncode == 0, result.stderr
    return folder


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[Path, Page]:
    """All pages by their files."""
    return {path: Page(path) for path in sorted(site.rglob("*.html"))}


def problem_of(path: Path, link: str, pages: dict[Path, Page]) -> str:
    """What is wrong with a link on a page, or nothing."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc or path.name == "404.html":
        return ""
    target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
    if target.is_dir():
        target /= "index.html"
    if not target.is_file():
        return f"{path}: there is no {link}"
    anchors = pages[target].anchors if target in pages else set()
    if parts.fragment and unquote(parts.fragment) not in anchors:
        return f"{path}: there is no anchor {link}"
    return ""


def test_links_lead_somewhere(pages: dict[Path, Page]) -> None:
    """Files and anchors of every link, style sheet, script and picture."""
    problems = [
        problem
        for path, page in pages.items()
        for link in page.links + page.resources
        if (problem := problem_of(path, link, pages))
    ]
    assert not problems, "\n".join(problems)
    assert sum(len(page.links) for page in pages.values()) > 1000


def test_no_markdown_is_left(pages: dict[Path, Page]) -> None:
    """Whatever GitHub takes for a table, a list or a link is one here too."""
    problems = []
    for path, page in pages.items():
        _, _, article = page.text.partition("<article")
        text = NO_TEXT.sub("", article.rpartition("</article>")[0])
        if found := MARKDOWN.search(html.unescape(text)):
            start = max(found.start() - 40, 0)
            problems.append(f"{path.name}: {text[start : found.end() + 40]!r}")
    assert not problems, "\n".join(problems)


def test_nothing_is_loaded_from_elsewhere(pages: dict[Path, Page]) -> None:
    """The site works without a network."""
    foreign = {
        link
        for page in pages.values()
        for link in page.resources
        if urlsplit(link).scheme or urlsplit(link).netloc
    }
    assert not foreign


def test_every_document_is_a_page(site: Path) -> None:
    """Under its own name, and README.md as the index of its folder."""
    for path in (REPOSITORY / "docs").rglob("*.md"):
        uri = path.relative_to(REPOSITORY / "docs").with_suffix(".html")
        name = uri.with_name("index.html") if uri.stem == "README" else uri
        assert (site / name).is_file(), path


def test_docstrings_are_pages(site: Path, pages: dict[Path, Page]) -> None:
    """What the package exports has a heading of its own, with its parameters."""
    page = pages[site / "python" / "dyrelu.nn.html"]
    for name in ("DyReLUA", "DyReLUB", "DyReLUC", "APReLU", "SqueezeExcite", "Maxout"):
        assert f"dyrelu.nn.{name}" in page.anchors, name
    assert "the number of linear pieces" in page.text
    viz = pages[site / "python" / "dyrelu.viz.html"]
    assert {"dyrelu.viz.collect", "dyrelu.viz.plot_layers"} <= viz.anchors


def test_files_outside_the_documents_are_pages(pages: dict[Path, Page]) -> None:
    """Code is shown as code, and what a README.md links to as well."""
    names = {str(path).partition("/source/")[2] for path in pages}
    assert {"examples/c/index.html", "examples/c/main.c.html", "index.html"} <= names
    (page,) = (p for path, p in pages.items() if path.match("examples/c/main.c.html"))
    assert "act_strerror" in page.text


WRONG = {
    "nowhere.md": "[here](nowhere.md)",
    "no-such-heading": "[here](spec.md#no-such-heading)",
    "no/such/file.py": "[here](../no/such/file.py)",
}


def test_wrong_links_are_errors(tmp_path: Path) -> None:
    """A document, an anchor and a file of the repository that are not there."""
    checkout = tmp_path / "checkout"
    checkout.mkdir()
    for path in REPOSITORY.iterdir():
        if path.name not in ("docs", "mkdocs.yml", ".git", "build"):
            (checkout / path.name).symlink_to(path)
    shutil.copy(REPOSITORY / "mkdocs.yml", checkout)
    shutil.copytree(REPOSITORY / "docs", checkout / "docs")
    with (checkout / "docs" / "models.md").open("a", encoding="utf-8") as file:
        file.write("\n" + "\n".join(WRONG.values()) + "\n")
    result = build(checkout, tmp_path / "site")
    assert result.returncode == 1
    missing = [name for name in WRONG if name not in result.stderr]
    assert not missing, result.stderr
