"""Checks that specification, code and tests know the same constraints.

    constraints.py SOURCE_DIR

Every id, such as (pool-C1), must be defined once in docs/spec.md (as a list item
that begins with it), stand in the code that enforces it, and at a test that
violates it. The ids of one subject count from 1. Those that are checked at run time
as well are marked so, and stand in RuntimeVerification.cpp. Every test that the
table of special cases names must exist.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

ID = re.compile(r"\(([a-z_]+)-C([0-9]+)\)")
ITEM = re.compile(
    r"^- \(([a-z_]+)-C([0-9]+)\) (.*?)(?=^- |^$|\Z)", re.MULTILINE | re.DOTALL
)
ROW = re.compile(r"^\|.*\| `(test_\w+)` \|$", re.MULTILINE)

Id = tuple[str, int]


def show(constraint: Id) -> str:
    """The id as it is written."""
    return f"({constraint[0]}-C{constraint[1]})"


def find(pattern: re.Pattern[str], text: str) -> list[Id]:
    """The ids in a text."""
    return [(subject, int(number)) for subject, number in pattern.findall(text)]


def find_in_comments(texts: Iterable[str]) -> set[Id]:
    """The ids in comments."""
    ids: set[Id] = set()
    for text in texts:
        for line in text.splitlines():
            _, comment, words = line.partition("//")
            if comment:
                ids.update(find(ID, words))
    return ids


def read(paths: Iterable[Path]) -> Iterator[str]:
    """The texts of files."""
    return (path.read_text(encoding="utf-8") for path in paths)


def failing_cases(paths: Iterable[Path]) -> Iterator[str]:
    """The parts of test files that expect an error."""
    for text in read(paths):
        yield from (c for c in text.split("\n// -----\n") if "expected-error" in c)


def check_constraints(source: Path, spec: str) -> list[str]:
    """What is wrong with the ids."""
    dialect = "Dialect/DyReLU"
    items = [((subject, int(n)), text) for subject, n, text in ITEM.findall(spec)]
    defined = Counter(constraint for constraint, _ in items)
    marked = {constraint for constraint, text in items if "*Run time" in text}
    places = {
        "the code": find_in_comments(
            read(
                path
                for folder in (f"include/dyrelu/{dialect}/IR", f"lib/{dialect}/IR")
                for path in sorted((source / folder).iterdir())
                if path.suffix in (".td", ".h", ".cpp")
            )
        ),
        "a test": find_in_comments(
            failing_cases(sorted((source / "test" / dialect).glob("invalid*.mlir")))
        ),
    }
    problems = [
        f"{show(constraint)} is defined {count} times in docs/spec.md"
        for constraint, count in defined.items()
        if count > 1
    ]
    for subject in {subject for subject, _ in defined}:
        numbers = sorted(number for other, number in defined if other == subject)
        if numbers != list(range(1, len(numbers) + 1)):
            problems.append(f"{subject}-C is numbered {numbers} in docs/spec.md")
    checked = find_in_comments(
        [(source / f"lib/{dialect}/IR/RuntimeVerification.cpp").read_text("utf-8")]
    )
    problems += [
        f"{show(c)} is {'not ' if c in marked else ''}checked at run time"
        for c in sorted(checked ^ marked)
    ]
    for place, found in places.items():
        problems += [
            f"{show(c)} is not in {place}" for c in sorted(defined.keys() - found)
        ]
        problems += [
            f"{show(c)} is in {place} and not in docs/spec.md"
            for c in sorted(found - defined.keys())
        ]
    print(f"{len(defined)} constraints, {len(marked)} of them at run time")
    return problems


def check_special_cases(source: Path, spec: str) -> list[str]:
    """What is wrong with the tests of the special cases."""
    _, _, section = spec.partition("\n## Special cases\n")
    names = ROW.findall(section)
    rows = [line for line in section.splitlines() if line.startswith("|")]
    tests = source / "test/Integration/test_special_cases.py"
    text = tests.read_text(encoding="utf-8") if tests.exists() else ""
    problems = [
        f"{name} is not in {tests.relative_to(source)}"
        for name in names
        if not re.search(rf"^def {name}\(", text, re.MULTILINE)
    ]
    # A head and a rule.
    if len(names) != len(rows) - 2:
        problems.append("a special case names no test")
    print(f"{len(names)} special cases")
    return problems


def main() -> int:
    """Checks and prints what is wrong."""
    source = Path(sys.argv[1])
    spec = (source / "docs/spec.md").read_text(encoding="utf-8")
    problems = check_constraints(source, spec) + check_special_cases(source, spec)
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
