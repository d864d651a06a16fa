"""Parses the examples of the documentation.

    doc-examples.py FILE.td ... -- dyrelu-opt ...

Pipes every ```mlir block of the files through dyrelu-opt: one with functions as
it is, one of attributes as attributes of a function. Every op that a file
defines must have an example with a function.
"""

import re
import subprocess
import sys
import textwrap

DEFINITION = re.compile(r'^def \w+\s*:[^{]*?DyReLU_\w*Op<"(\w+)"', re.MULTILINE)
BLOCK = re.compile(r"^ *```mlir\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)


def as_module(block):
    """The block as text that can be parsed, or None if it is a fragment."""
    if "func.func" in block:
        return block
    lines = block.split("\n")
    if all(line.startswith("#dyrelu.") for line in lines if line):
        pairs = ", ".join(f"a{i} = {line}" for i, line in enumerate(lines) if line)
        return f"func.func private @attributes() attributes {{{pairs}}}\n"
    return None


def main():
    separator = sys.argv.index("--")
    paths, command = sys.argv[1:separator], sys.argv[separator + 1 :]
    failures = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        modules = []
        for match in BLOCK.finditer(text):
            line = text.count("\n", 0, match.start()) + 2
            module = as_module(textwrap.dedent(match.group(1)))
            if module is None:
                failures.append(f"{path}:{line}: no function and no attributes in this example")
                continue
            modules.append(module)
            result = subprocess.run(
                command, input=module, capture_output=True, text=True, check=False
            )
            if result.returncode != 0:
                failures.append(f"{path}:{line}: this example does not parse:\n{result.stderr}")
        ops = DEFINITION.findall(text)
        for op in ops:
            if not any(re.search(rf"\bdyrelu\.{op}\b", m) for m in modules if "func.func" in m):
                failures.append(f"{path}: dyrelu.{op} has no example with a function")
        print(f"{len(modules)} examples, {len(ops)} ops: {', '.join(ops)}")
    print("\n".join(failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
