"""The operators of dyrelu.torch_ops are those that --dyrelu-import takes, argument by
argument. PyTorch is not needed: the schemas are read from the file.
"""

from __future__ import annotations

import ast
import itertools
import random
import re
from pathlib import Path

import pytest
from fake_driver import REPOSITORY
from importing import run_import

ARGUMENT = re.compile(r"(Tensor|int|bool|str|float)(\[\])?(\?)? (\w+)(?:=(.*))?")
TENSOR = "!torch.vtensor<[2,4,3],f32>"
# A constant of each type, as the torch dialect writes it.
CONSTANTS = {
    "int": ("torch.constant.int", "{value = 1 : i64}", "!torch.int"),
    "bool": ("torch.constant.bool", "{value = false}", "!torch.bool"),
    "float": ("torch.constant.float", "{value = 1.5 : f64}", "!torch.float"),
    "none": ("torch.constant.none", "{}", "!torch.none"),
}


def evaluate(node: ast.expr, scope: dict[str, str]) -> str:
    """The text of a literal, of which parts may be names."""
    if isinstance(node, ast.JoinedStr):
        return "".join(evaluate(part, scope) for part in node.values)
    if isinstance(node, ast.FormattedValue):
        return evaluate(node.value, scope)
    if isinstance(node, ast.Name):
        return scope[node.id]
    assert isinstance(node, ast.Constant)
    return str(node.value)


def read_table(file: str, table: str) -> dict[str, str]:
    """A table of text, from a file's assignments of text."""
    tree = ast.parse((REPOSITORY / "python" / "dyrelu" / file).read_text())
    scope: dict[str, str] = {}
    for node in tree.body:
        if not isinstance(node, ast.Assign):
            continue
        name = ast.unparse(node.targets[0])
        if name == table:
            assert isinstance(node.value, ast.Dict)
            pairs = zip(node.value.keys, node.value.values, strict=True)
            return {evaluate(key, scope): evaluate(v, scope) for key, v in pairs if key}
        if isinstance(node.value, (ast.Constant, ast.JoinedStr)):
            scope[name] = evaluate(node.value, scope)
    raise AssertionError(f"there are no {table}")


SCHEMAS = read_table("torch_ops.py", "SCHEMAS")
# What modules may call besides, and PyTorch has no operator for.
PARTS = ["pool", "coefficients", "attention", "apply_grad_coefficients"]
PARTS += ["apply_grad_input", "apply_grad_attention"]
ONNX_NAMES = read_table("_onnx.py", "ONNX_NAMES")


def arguments(op: str) -> list[re.Match[str]]:
    """The arguments of an operator in order."""
    inner = SCHEMAS[op].rsplit(" -> ", 1)[0].strip("()")
    found = [ARGUMENT.fullmatch(one) for one in inner.split(", ") if one != "*"]
    assert all(found), SCHEMAS[op]
    return [one for one in found if one is not None]


class Module:
    """The text of a function that calls one operator."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.values: list[tuple[str, str]] = []

    def constant(self, kind: str, value: str | None = None) -> tuple[str, str]:
        """A constant, of a string if there is a value."""
        name, attributes, kind_type = CONSTANTS.get(
            kind, ("torch.constant.str", f'{{value = "{value}"}}', "!torch.str")
        )
        result = f"%{len(self.lines)}"
        self.lines.append(f'{result} = "{name}"() <{attributes}> : () -> {kind_type}')
        return result, kind_type

    def listed(self, elements: list[tuple[str, str]]) -> tuple[str, str]:
        """A list of constants."""
        result, element = f"%{len(self.lines)}", elements[0][1]
        kind = f"!torch.list<{element.removeprefix('!torch.')}>"
        names = ", ".join(name for name, _ in elements)
        types = ", ".join(one for _, one in elements)
        self.lines.append(
            f'{result} = "torch.prim.ListConstruct"({names}) : ({types}) -> {kind}'
        )
        return result, kind

    def text(self, op: str) -> str:
        """The module."""
        names = ", ".join(name for name, _ in self.values)
        types = ", ".join(one for _, one in self.values)
        body = "\n  ".join(self.lines)
        return (
            f"func.func @main(%x: {TENSOR}) {{\n  {body}\n"
            f'  %y = "torch.operator"({names}) <{{name = "torch.dyrelu.{op}"}}> '
            f": ({types}) -> {TENSOR}\n  return\n}}\n"
        )


@pytest.mark.parametrize("op", list(SCHEMAS))
def test_names_and_order(op: str, build_dir: Path) -> None:
    """A call with too many arguments lists them all."""
    module = Module()
    module.values = [module.constant("none")] * 40
    (said,) = run_import([module.text(op)], build_dir)
    names = [one.group(4) for one in arguments(op)]
    message = f"expected at most {len(names)} arguments ({', '.join(names)}), got 40"
    assert message in said


@pytest.mark.parametrize("op", list(SCHEMAS))
def test_kinds(op: str, build_dir: Path) -> None:
    """Each argument takes a constant of its own type and none of another."""
    texts, fits = [], []
    for position, argument in enumerate(arguments(op)):
        kind, is_list, name = argument.group(1), argument.group(2), argument.group(4)
        for given in ("int", "bool", "float", "str", "Tensor"):
            module = Module()
            module.values = [("%x", TENSOR)] + [module.constant("none")] * position
            if given == "Tensor":
                value = ("%x", TENSOR)
            else:
                value = module.constant(given, "anything")
                if is_list:
                    value = module.listed([value])
            module.values[position] = value
            texts.append(module.text(op))
            # 0 and 1 are flags to ONNX and NumPy, and integers are numbers.
            allowed = {kind, "int"} if kind in ("float", "bool") else {kind}
            fits.append((name, given, given in allowed))
    for (name, given, fit), said in zip(
        fits, run_import(texts, build_dir), strict=True
    ):
        complaint = re.search(rf"\b{name} must be (a|an|true) ", said)
        assert bool(complaint) != fit, (name, given, said)


def test_every_operator_is_listed(build_dir: Path) -> None:
    """An unknown operator's message has those of the file."""
    module = Module()
    module.values = [("%x", TENSOR)]
    (said,) = run_import([module.text("unknown")], build_dir)
    known = ", ".join(f"torch.dyrelu.{op}" for op in [*SCHEMAS, *PARTS])
    assert f"unknown operator; known are {known}\n" in said


def test_every_node_is_listed(build_dir: Path) -> None:
    """So has that of an unknown node of ONNX."""
    module = Module()
    module.values = [("%x", TENSOR)]
    text = module.text("").replace("torch.dyrelu.", "onnx.DyReLU")
    (said,) = run_import([text], build_dir)
    assert list(ONNX_NAMES) == list(SCHEMAS)
    known = ", ".join(f"onnx.{name}" for name in ONNX_NAMES.values())
    assert f"unknown operator; known are {known}\n" in said


@pytest.mark.parametrize("seed", range(4))
def test_random_arguments(seed: int, build_dir: Path) -> None:
    """Whatever the arguments are, the tool ends with 0, or with 1 and an error."""
    rng = random.Random(seed)
    kinds = ("int", "bool", "float", "str", "none", "x", "list", "nested", "computed")
    texts = []
    words = ("sigmoid", "relu", "interleaved", "negative_first", "", "x" * 300)
    for op, _ in itertools.product(SCHEMAS, range(40)):
        module = Module()
        for _ in range(rng.randrange(len(arguments(op)) + 2)):
            kind = rng.choice(kinds)
            value = module.constant(kind if kind in CONSTANTS else "none")
            if kind == "str":
                value = module.constant("str", rng.choice(words))
            elif kind == "x":
                value = ("%x", TENSOR)
            elif kind in ("list", "nested"):
                element = rng.choice(("int", "float", "bool", "none"))
                elements = [module.constant(element)] * rng.randrange(1, 4)
                value = module.listed(elements)
                for _ in range(rng.randrange(7) if kind == "nested" else 0):
                    value = module.listed([value])
            elif kind == "computed":
                value = ("%x", "!torch.vtensor<[2,4,3],f32>")
            module.values.append(value)
        texts.append(module.text(op))
    assert len(run_import(texts, build_dir)) == len(texts)
