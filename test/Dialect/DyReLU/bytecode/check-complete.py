"""Says which ops and attributes lack an example in the newest corpus.

    check-complete.py CORPUS DEFINITIONS

CORPUS is the folder of the versions, DEFINITIONS that of the dialect's .td
files. Exit status 1 if anything is missing.
"""

import re
import sys
from pathlib import Path

OP = re.compile(r'\bDyReLU_(?:Block|Variant)?Op<\s*"(\w+)"')
ATTRIBUTE = re.compile(r'\b(?:AttrDef<DyReLU_Dialect, "\w+"|DyReLU_EnumAttr<\w+, "(\w+)")')
MNEMONIC = re.compile(r'let mnemonic = "(\w+)"')


def main(corpus: str, definitions: str) -> None:
    versions = sorted(
        Path(corpus).glob("version-*"), key=lambda path: int(path.name.split("-")[1])
    )
    texts = {path.stem: path.read_text() for path in versions[-1].glob("*.mlir")}
    defined = "\n".join(path.read_text() for path in Path(definitions).glob("*.td"))
    ops = OP.findall(defined)
    attributes = [name for name in ATTRIBUTE.findall(defined) if name]
    attributes += MNEMONIC.findall(defined)
    missing = [
        f"dyrelu.{op}" for op in ops if f" dyrelu.{op} %" not in texts.get(op, "")
    ]
    missing += [
        f"#dyrelu {name}"
        for name in attributes
        if not re.search(rf"#dyrelu[.<]{name}\b", texts["attributes"])
    ]
    missing += [
        f"{path.stem}.mlirbc"
        for version in versions
        for path in version.glob("*.mlir")
        if not path.with_suffix(".mlirbc").exists()
    ]
    if not ops or not attributes or missing:
        sys.exit(f"check-complete.py: missing in the corpus: {', '.join(missing)}")
    print(f"{len(ops)} ops, {len(attributes)} attributes")


if __name__ == "__main__":
    main(*sys.argv[1:])
