"""Raised sites as external executables: code that dyrelu-compile has made.

IREE calls each site as a dispatch of its own. Every kind of site (op, attributes and
types) becomes a function of an object file whose last argument is the result's memory.
A `hal.executable` wraps them: its dispatches get buffers from IREE and call a
function with them, in MLIR's ordinary calling convention for memrefs. The object file
needs memory of its own for coefficients (malloc), so that IREE has to link against the
system's C library.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tools import OPTIMIZED, dyrelu_compile, dyrelu_opt, iree_compile

FLAGS = (*OPTIMIZED, "--iree-llvmcpu-link-embedded=false")

SITE = re.compile(
    r'^ *(?P<result>%\w+) = "(?P<op>dyrelu\.\w+)"\((?P<operands>[^)]*)\)'
    r"( <\{(?P<properties>.*)\}>)? : \((?P<types>.*)\) -> (?P<type>tensor<[^>]*>)$",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Kind:
    """What sites have in common that one function computes."""

    op: str
    properties: str
    types: tuple[str, ...]
    result: str

    def is_static(self) -> bool:
        """Whether all sizes are known: the executable's buffers need them."""
        return not any("?" in one for one in (*self.types, self.result))

    def function(self, name: str) -> str:
        """The function that dyrelu-compile makes code of."""
        arguments = [f"%{i}: {one}" for i, one in enumerate(self.types)]
        operands = ", ".join(f"%{i}" for i in range(len(self.types)))
        properties = f" <{{{self.properties}}}>" if self.properties else ""
        return f"""
func.func @{name}({", ".join(arguments)},
    %out: {self.result} {{bufferization.writable = true}}) -> {self.result} {{
  %y = "{self.op}"({operands}){properties} : ({", ".join(self.types)}) -> {self.result}
  %r = bufferization.materialize_in_destination %y in %out
         : ({self.result}, {self.result}) -> {self.result}
  return %r : {self.result}
}}
"""

    def layout(self) -> str:
        """The dispatch's buffers: operands, then the result."""
        bindings = ["#hal.pipeline.binding<storage_buffer, ReadOnly>"] * len(self.types)
        bindings.append("#hal.pipeline.binding<storage_buffer>")
        return f"#hal.pipeline.layout<bindings = [{', '.join(bindings)}]>"

    def export(self, name: str, ordinal: int) -> str:
        """One work group computes a site."""
        return f"""
  hal.executable.export public @{name} ordinal({ordinal}) layout({self.layout()})
      count(%device: !hal.device) -> (index, index, index) {{
    %c1 = arith.constant 1 : index
    hal.return %c1, %c1, %c1 : index, index, index
  }}
"""

    def shim(self, name: str) -> str:
        """From the dispatch's buffers to the function in the object file."""
        memrefs = [
            one.replace("tensor", "memref") for one in (*self.types, self.result)
        ]
        subspans = "\n".join(
            f"    %b{i} = hal.interface.binding.subspan layout({self.layout()})"
            f" binding({i}) alignment(64) offset(%c0) : {memref}"
            for i, memref in enumerate(memrefs)
        )
        buffers = ", ".join(f"%b{i}" for i in range(len(memrefs)))
        types = ", ".join(memrefs)
        return f"""
  func.func private @code_of_{name}({types}) attributes {{hal.import.static}}
  func.func @{name}() {{
    %c0 = arith.constant 0 : index
{subspans}
    func.call @code_of_{name}({buffers}) : ({types}) -> ()
    return
  }}
"""

    def wrapper(self, name: str) -> str:
        """What the program calls in place of the op."""
        arguments = ", ".join(f"%{i}: {one}" for i, one in enumerate(self.types))
        operands = ", ".join(f"%{i}" for i in range(len(self.types)))
        return f"""
func.func private @{name}({arguments}) -> {self.result} {{
  %r = flow.dispatch @dyrelu::@cpu::@{name}({operands})
         : ({", ".join(self.types)}) -> {self.result}
  return %r : {self.result}
}}
"""


def executable_target(work: Path) -> str:
    """IREE's description of this machine's CPU, as it prints it itself."""
    probe = work / "probe.mlir"
    probe.write_text(
        "func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {\n"
        "  %y = arith.addf %x, %x : tensor<4xf32>\n"
        "  return %y : tensor<4xf32>\n}\n",
        encoding="utf-8",
    )
    printed = iree_compile(probe, *FLAGS, "--compile-to=executable-sources")
    text = printed.read_text(encoding="utf-8")
    start = text.index("#hal.executable.target<")
    depth = 0
    for end in range(start, len(text)):
        depth += {"<": 1, ">": -1}.get(text[end], 0)
        if depth == 0 and text[end] == ">":
            return text[start : end + 1]
    raise RuntimeError("iree-compile printed no executable target")


def link(raised: Path, work: Path) -> Path:
    """Compiles a raised module; its sites are external code."""
    generic = dyrelu_opt(raised, work / "generic.mlir", "--mlir-print-op-generic")
    kinds: dict[Kind, str] = {}

    def call(match: re.Match[str]) -> str:
        types = tuple(re.findall(r"tensor<[^>]*>", match["types"]))
        kind = Kind(match["op"], match["properties"] or "", types, match["type"])
        if not kind.is_static():
            raise RuntimeError(
                f"{raised}: external code takes sites of known sizes; this one is of "
                f"{', '.join((*types, match['type']))}"
            )
        name = kinds.setdefault(kind, f"dyrelu_site_{len(kinds)}")
        return (
            f'    {match["result"]} = "func.call"({match["operands"]})'
            f' <{{callee = @{name}}}> : ({match["types"]}) -> {match["type"]}'
        )

    program = SITE.sub(call, generic.read_text(encoding="utf-8"))
    if not kinds:
        raise RuntimeError(f"{raised}: no dyrelu op")

    sources = work / "sites.mlir"
    functions = (kind.function(f"code_of_{name}") for kind, name in kinds.items())
    sources.write_text("".join(functions), encoding="utf-8")
    objects = dyrelu_compile(
        sources, work / "sites.o", "--target=cpu", "--emit=obj", "--threads=1"
    )
    exports = "".join(
        kind.export(name, i) for i, (kind, name) in enumerate(kinds.items())
    )
    shims = "".join(kind.shim(name) for kind, name in kinds.items())
    wrappers = "".join(kind.wrapper(name) for kind, name in kinds.items())
    executable = f"""
hal.executable private @dyrelu {{
  hal.executable.variant public @cpu target({executable_target(work)})
      objects([#hal.executable.object<{{path = "{objects.name}"}}>]) {{
{exports}
    builtin.module {{
{shims}
    }}
  }}
}}
{wrappers}
"""
    opening = '"builtin.module"() ({\n'
    linked = work / "external.mlir"
    linked.write_text(program.replace(opening, opening + executable, 1), "utf-8")
    search = f"--iree-hal-executable-object-search-path={work}"
    return iree_compile(linked, *FLAGS, search)
