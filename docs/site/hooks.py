"""What the site has beyond docs/: the files that documents link to, and the reference
of the Python package.

Documents are plain Markdown whose relative links work in a checkout. Here a link to
anything outside docs/ leads to a page made of that file: Markdown as it is, other
files as code, folders as their README.md or a list. Their own links are followed too.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

REPOSITORY = Path(__file__).resolve().parents[2]
# Where files from outside docs/ and pages of the Python package are on the site.
SOURCE, PYTHON = "source", "python"

LINK = re.compile(r"(\[[^\]]*\]\()([^)\s]+)(\))")
CODE = re.compile(r"^( *)```.*?^\1```$", re.MULTILINE | re.DOTALL)
LANGUAGES = {
    ".c": "c",
    ".cpp": "cpp",
    ".h": "cpp",
    ".json": "json",
    ".py": "python",
    ".sh": "bash",
    ".toml": "toml",
    ".yml": "yaml",
}
MAX_LINES = 400

# The modules of the Python package that have a page each.
MODULES = (
    "dyrelu",
    "dyrelu.nn",
    "dyrelu.torch",
    "dyrelu.torch_ops",
    "dyrelu.formulas",
    "dyrelu.viz",
    "dyrelu.kernels",
    "dyrelu.cuda",
)
# What a page has besides what the module exports: base classes with the arguments.
ALSO = {"dyrelu.nn": ("dyrelu.nn.variants.DyReLU",)}


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the pages that are made."""
    for module in MODULES:
        uri = f"{PYTHON}/{module}.md"
        files.append(File.generated(config, uri, content=_reference_of(module)))
    for path in _linked_from(files):
        uri = _uri_of(path)
        files.append(File.generated(config, uri, content=_page_of(path)))
    return files


def on_page_markdown(
    markdown: str, *, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Turns links between files of the repository into links between pages.

    What is in HTML's <details> is Markdown to GitHub, and here if it is said so.
    """
    markdown = markdown.replace("<details>", '<details markdown="1">')
    origin = _path_of(page.file.src_uri)
    folder = PurePosixPath(page.file.src_uri).parent
    return _rewrite(markdown, origin, folder)


def _reference_of(module: str) -> str:
    """The page of a module, which mkdocstrings fills with its docstrings."""
    parts = [f"# {module}", f"::: {module}"]
    for name in ALSO.get(module, ()):
        options = "    options: {show_root_heading: true, show_root_toc_entry: true}"
        parts.append(f"::: {name}\n{options}")
    return "\n\n".join(parts) + "\n"


def _linked_from(files: Files) -> list[PurePosixPath]:
    """Every path outside the documents that they lead to, over any number of links."""
    pending = [_path_of(file.src_uri) for file in files if file.is_documentation_page()]
    found: dict[PurePosixPath, None] = {}
    while pending:
        path = pending.pop()
        if path is None or path.suffix != ".md" or not (REPOSITORY / path).is_file():
            continue
        text = (REPOSITORY / path).read_text(encoding="utf-8")
        for target in _targets(text, path):
            if not _is_document(target) and target not in found:
                found[target] = None
                pending.append(target)
    return list(found)


def _targets(text: str, path: PurePosixPath) -> Iterator[PurePosixPath]:
    """The files and folders of the repository that a document links to."""
    for _, link, _ in LINK.findall(CODE.sub("", text)):
        target = _resolve(link.partition("#")[0], path)
        if target is not None:
            yield target


def _resolve(link: str, path: PurePosixPath) -> PurePosixPath | None:
    """The file that a link in `path` leads to; None if it is no file of ours."""
    if not link or re.match(r"\w+:|/", link):
        return None
    target = PurePosixPath(os.path.normpath(path.parent / link))
    if (REPOSITORY / target / "README.md").is_file():
        return target / "README.md"
    return target if (REPOSITORY / target).exists() else None


def _is_document(path: PurePosixPath) -> bool:
    """Whether the site has the file as it is."""
    return path.parts[0] == "docs" and path.suffix in (".md", ".png")


def _uri_of(path: PurePosixPath) -> str:
    """Where a file of the repository is on the site."""
    if _is_document(path):
        return str(path.relative_to("docs"))
    if path.suffix == ".md":
        return f"{SOURCE}/{path}"
    name = f"{path}/index.md" if (REPOSITORY / path).is_dir() else f"{path}.md"
    return f"{SOURCE}/{name}"


def _path_of(uri: str) -> PurePosixPath | None:
    """The file of the repository that a page is, or None."""
    path = PurePosixPath(uri)
    inside = PurePosixPath(*path.parts[1:]) if path.parts[0] == SOURCE else None
    found = inside or PurePosixPath("docs") / path
    return found if (REPOSITORY / found).is_file() else None


def _page_of(path: PurePosixPath) -> str:
    """The page of a file or folder outside the documents."""
    file = REPOSITORY / path
    if file.is_dir():
        names = sorted(one.name for one in file.iterdir() if one.name[0] not in "._")
        return f"# {path}\n\n" + "".join(f"- `{name}`\n" for name in names)
    text = file.read_text(encoding="utf-8")
    if path.suffix == ".md":
        return text
    lines = text.splitlines()
    note = ""
    if len(lines) > MAX_LINES:
        note = f"The first {MAX_LINES} of {len(lines):,} lines.\n\n"
    language = LANGUAGES.get(path.suffix, "text")
    code = "\n".join(lines[:MAX_LINES])
    fence = "`" * 5
    title = f"---\ntitle: {path.name}\n---\n\n# {path}\n\n"
    return f"{title}{note}{fence}{language}\n{code}\n{fence}\n"


def _rewrite(markdown: str, origin: PurePosixPath | None, folder: PurePosixPath) -> str:
    """The text with links from a page in `folder`, code left as it is."""
    if origin is None:
        return markdown
    parts, last = [], 0
    for block in CODE.finditer(markdown):
        parts += [_relink(markdown[last : block.start()], origin, folder), block[0]]
        last = block.end()
    return "".join(parts) + _relink(markdown[last:], origin, folder)


def _relink(text: str, origin: PurePosixPath, folder: PurePosixPath) -> str:
    """The text with its links to files turned into links to their pages."""

    def replace(match: re.Match[str]) -> str:
        file, mark, fragment = match[2].partition("#")
        target = _resolve(file, origin)
        if target is None:
            return match[0]
        link = os.path.relpath(_uri_of(target), folder)
        return f"{match[1]}{link}{mark}{fragment}{match[3]}"

    return LINK.sub(replace, text)
