"""dyrelu-compile --target=cuda: PTX that ptxas assembles, and its errors."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import REPOSITORY
from tool import Result, Tool, files

EXAMPLES = sorted((REPOSITORY / "examples" / "ops").glob("*.mlir"))
CHIPS = ("sm_80", "sm_90", "sm_100", "sm_120")
# 65,536 registers of a multiprocessor for four blocks of 256 threads.
MOST_REGISTERS = 64
# The variables that say where CUDA is.
TOOLKITS = ("CUDA_HOME", "CUDA_PATH", "CUDA_ROOT")
LLVM_TOOLS = Path(os.environ.get("LLVM_PREFIX", "/usr/lib/llvm-22")) / "bin"
ELF = b"\x7fELF"
FATBIN = b"\x50\xed\x55\xba"


def find_tool(name: str) -> Path | None:
    """A tool of CUDA, where dyrelu-compile looks for it first."""
    for variable in TOOLKITS:
        path = Path(os.environ.get(variable, "/nowhere")) / "bin" / name
        if path.exists():
            return path
    found = shutil.which(name)
    return Path(found) if found else None


needs_ptxas = pytest.mark.skipif(not find_tool("ptxas"), reason="there is no ptxas")


def hide_cuda(patch: pytest.MonkeyPatch, path: str = "/nowhere") -> None:
    """Leaves `path` alone to find tools on."""
    for variable in (*TOOLKITS, "VIRTUAL_ENV"):
        patch.delenv(variable, raising=False)
    patch.setenv("PATH", path)


@pytest.fixture
def compiler(build_dir: Path, tmp_path: Path) -> Tool:
    """dyrelu-compile in an empty folder."""
    return Tool(build_dir / "bin" / "dyrelu-compile", tmp_path)


def failure(result: Result) -> str:
    """The one message of a call that failed in an orderly way."""
    assert (result.returncode, result.stdout) == (1, ""), result
    assert result.stderr.count("error:") == 1, result
    return result.stderr


def compile_cuda(compiler: Tool, source: Path, *arguments: str) -> bytes:
    """What a call that must succeed writes."""
    result = compiler(str(source), "--target=cuda", *arguments, "-o", "code")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    return (compiler.folder / "code").read_bytes()


def assemble(
    compiler: Tool,
    source: Path,
    chip: str,
    *options: str,
    most_registers: int = MOST_REGISTERS,
) -> str:
    """The PTX of a module, which ptxas takes: nothing spilled, few registers."""
    arguments = (f"--chip={chip}", "--emit=ptx", *options)
    text = compile_cuda(compiler, source, *arguments).decode()
    assert text.rstrip().endswith("}")
    assert f".target {chip}\n" in text
    assert "__nv_" not in text
    kernels = re.findall(r"\.entry (\w+)\(", text)
    assert kernels
    (compiler.folder / "code.ptx").write_text(text)
    log = subprocess.run(
        [str(find_tool("ptxas")), "-v", f"-arch={chip}", "code.ptx", "-o", "cubin"],
        cwd=compiler.folder,
        check=True,
        capture_output=True,
        text=True,
    ).stderr
    spills = re.findall(r"(\d+) bytes spill stores, (\d+) bytes spill loads", log)
    assert spills == [("0", "0")] * len(kernels)
    registers = [int(count) for count in re.findall(r"Used (\d+) registers", log)]
    assert len(registers) == len(kernels)
    assert max(registers) <= most_registers
    return text


@needs_ptxas
@pytest.mark.parametrize("chip", CHIPS)
@pytest.mark.parametrize("source", EXAMPLES, ids=lambda path: path.stem)
def test_ptxas_assembles(compiler: Tool, source: Path, chip: str) -> None:
    """Every kernel of the examples."""
    assemble(compiler, source, chip)


# What the examples have of the type of sums, which is f32 where x has 16 bits: scalars,
# means, slopes and intercepts, and attention.
OF_SUMS = re.compile(r"(?<=tensor<)(2x([1-3]x)?8x|2x6x6x)?f32|(?<=: )f32")
# Beside f32, which the examples have.
TYPES = ("f16", "bf16", "f64")
# Those whose ops have a kernel that reads x once, and one that does not.
ONCE_OR_TWICE = ("a", "aprelu", "b", "c")
# 65,536 registers of a multiprocessor for two blocks of 256 threads.
MOST_REGISTERS_F64 = 128


def with_type(text: str, element: str) -> str:
    """An example on x of another type, with weights of x's type."""
    if element == "f64":
        return text.replace("f32", element)
    kept = OF_SUMS.sub(lambda match: match[0].replace("f32", "F32"), text)
    return kept.replace("f32", element).replace("F32", "f32")


@needs_ptxas
@pytest.mark.parametrize(
    ("element", "chip"),
    [(element, "sm_90") for element in TYPES]
    + [("f16", chip) for chip in CHIPS if chip != "sm_90"],
)
@pytest.mark.parametrize("source", EXAMPLES, ids=lambda path: path.stem)
def test_ptxas_assembles_types(
    compiler: Tool, source: Path, element: str, chip: str
) -> None:
    """Every kernel of the examples on the other types, that reads x once or twice."""
    text = with_type(source.read_text(), element)
    # A temperature that is known, with which there is one kernel.
    text = re.sub(r"tau\(%t : f\d+\)", "tau(10.0)", text)
    compiler.write("typed.mlir", text)
    most = MOST_REGISTERS_F64 if element == "f64" else MOST_REGISTERS
    once = source.stem in ONCE_OR_TWICE
    for fused in (True, False) if once else (True,):
        option = f"--nvvm-options=fused={str(fused).lower()}"
        path = compiler.folder / "typed.mlir"
        text = assemble(compiler, path, chip, option, most_registers=most)
        assert ("_fused" in text) == (fused and once)


@pytest.fixture
def network(build_dir: Path, compiler: Tool) -> Path:
    """A network with convolutions and batch norms around its activations."""
    source = REPOSITORY / "examples" / "digits" / "digits.mlir"
    opt = Tool(build_dir / "bin" / "dyrelu-opt", compiler.folder)
    result = opt(str(source), "--dyrelu-raise", "-o", "network.mlir")
    assert (result.returncode, result.stderr) == (0, "")
    return compiler.folder / "network.mlir"


def test_network_without_cuda(
    compiler: Tool, network: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing that exported networks compute needs libdevice."""
    hide_cuda(monkeypatch)
    text = compile_cuda(compiler, network, "--emit=ptx").decode()
    assert "sqrt.rn.f32" in text
    assert "__nv_" not in text


@needs_ptxas
def test_ptxas_assembles_network(compiler: Tool, network: Path) -> None:
    """All of its kernels."""
    assemble(compiler, network, "sm_90")


# An activation whose kernel reads x once, and for each chip the blocks of a cluster
# that share a sample, negative where it is a virtual one; none where x is read twice.
FUSED = {
    "blocks": ("128x32x14x14xf16", 8, 2, [1, 1, 1, 1]),
    "odd": ("?x96x7x7xbf16", 24, 2, [1, 1, 1, 1]),
    "small": ("?x16x5x5xf32", 0, 3, [1, 1, 1, 1]),
    "cluster": ("128x64x56x56xf16", 8, 2, [-8, 4, 4, 4]),
    "batch_of_one": ("1x64x28x28xf32", 16, 2, [1, 8, 8, 8]),
    "large": ("?x96x112x112xf16", 8, 2, [-16, None, None, None]),
}


@needs_ptxas
@pytest.mark.parametrize("chip", CHIPS)
@pytest.mark.parametrize("name", FUSED)
def test_fused_kernels(compiler: Tool, name: str, chip: str) -> None:
    """One kernel, clusters of the size that fits, accesses of 16 bytes."""
    shape, hidden, pieces, cluster_sizes = FUSED[name]
    _, channels, *_, element = shape.split("x")
    rows = 2 * pieces * int(channels)
    first = f"tensor<{hidden}x{channels}x{element}>"
    second = f"tensor<{rows}x{hidden or channels}x{element}>"
    source = compiler.folder / "b.mlir"
    source.write_text(
        f"func.func @main(%x: tensor<{shape}>, "
        + (f"%v: {first}, " if hidden else "")
        + f"%w: {second}) -> tensor<{shape}> {{\n  %y = dyrelu.b %x "
        + (f"fc1(%v : {first}) " if hidden else "")
        + f"fc2(%w : {second}) hyper<k = {pieces}> : tensor<{shape}>\n"
        f"  return %y : tensor<{shape}>\n}}\n"
    )
    text = assemble(compiler, source, chip)
    size = cluster_sizes[CHIPS.index(chip)]
    if not size:
        assert "_fused" not in text
        return
    # What sets counters to zero comes first.
    expected = ["main_0_elements", "main_1_fused"] if size < 0 else ["main_0_fused"]
    assert sorted(re.findall(r"\.entry (\w+)\(", text)) == expected
    assert len(re.findall(r"ld\.acquire\.gpu", text)) == (2 if size < 0 else 0)
    assert (f".reqnctapercluster {size}, 1, 1" in text) == (size > 1)
    assert ".extern .shared .align 128 .b8" in text
    assert "cp.async.cg.shared.global" in text
    assert "st.global.v4.b32" in text or "st.global.v4.f32" in text


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("nvvm", ["gpu.module @kernels [#nvvm.target<", "gpu.launch_func"]),
        ("llvm", ['target triple = "nvptx64-nvidia-cuda"', "ptx_kernel void @main_0_"]),
        ("ptx", [".version 8.0\n", ".target sm_90\n", ".entry main_0_"]),
    ],
)
def test_text(compiler: Tool, kind: str, words: list[str]) -> None:
    """The kinds that need no tool of CUDA."""
    text = compile_cuda(compiler, EXAMPLES[0], f"--emit={kind}").decode()
    assert all(word in text for word in words)
    assert "\0" not in text


@needs_ptxas
def test_cubin(compiler: Tool) -> None:
    """Machine code is an ELF file that names the kernels."""
    code = compile_cuda(compiler, EXAMPLES[0], "--emit=cubin")
    assert code.startswith(ELF)
    assert b"main_0_" in code


@needs_ptxas
@pytest.mark.skipif(not find_tool("fatbinary"), reason="there is no fatbinary")
def test_fatbin(compiler: Tool) -> None:
    """The same and its PTX in one file."""
    code = compile_cuda(compiler, EXAMPLES[0], "--emit=fatbin", "--chip=sm_80")
    assert code.startswith(FATBIN)
    assert ELF in code


SINE = """func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
  %y = math.sin %x : tensor<8xf32>
  return %y : tensor<8xf32>
}
"""


@pytest.mark.parametrize("kind", ["llvm", "ptx"])
def test_libdevice(compiler: Tool, kind: str) -> None:
    """Functions of libdevice are linked in, or named where there is none."""
    text = compile_cuda(compiler, EXAMPLES[0], "--emit=llvm").decode()
    target = "\n".join(re.findall(r"^target .*", text, re.MULTILINE))
    source = compiler.folder / "sine.mlir"
    source.write_text(SINE)
    toolkit = compiler.folder / "cuda"
    (toolkit / "nvvm" / "libdevice").mkdir(parents=True)
    library = toolkit / "nvvm" / "libdevice" / "libdevice.10.bc"
    subprocess.run(
        [str(LLVM_TOOLS / "llvm-as"), "-o", str(library)],
        input=target + "\ndefine float @__nv_sinf(float %x) {\n"
        "  %y = fadd float %x, 4.0\n  ret float %y\n}\n",
        text=True,
        check=True,
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CUDA_HOME", str(toolkit))
        text = compile_cuda(compiler, source, f"--emit={kind}").decode()
    assert "declare float @__nv_sinf" not in text and ".extern .func" not in text
    (compiler.folder / "code").unlink()
    (compiler.folder / "code.json").unlink(missing_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        hide_cuda(patch)
        result = compiler(str(source), "--target=cuda", f"--emit={kind}", "-o", "code")
    assert "the kernels call __nv_sinf of NVIDIA's libdevice" in failure(result)
    assert not (compiler.folder / "code").exists()


@pytest.mark.parametrize("kind", ["ptx", "llvm", "nvvm"])
def test_description(compiler: Tool, kind: str) -> None:
    """Beside what can be launched stands how; beside other kinds nothing."""
    compile_cuda(compiler, EXAMPLES[0], f"--emit={kind}", "--chip=sm_120")
    if kind != "ptx":
        assert files(compiler.folder) == {"code"}
        return
    assert files(compiler.folder) == {"code", "code.json"}
    description = json.loads((compiler.folder / "code.json").read_text())
    assert description["chip"] == "sm_120"
    assert [function["name"] for function in description["functions"]] == ["main"]


def test_no_place_for_a_description(compiler: Tool) -> None:
    """Standard output, redirected too, and devices: the code alone."""
    arguments = [str(EXAMPLES[0]), "--target=cuda", "--emit=ptx"]
    with (compiler.folder / "code").open("wb") as output:
        subprocess.run(
            [str(compiler.path), *arguments, "-o", "-"], stdout=output, check=True
        )
    assert b".entry main_0_" in (compiler.folder / "code").read_bytes()
    assert compiler(*arguments, "-o", "/dev/null").returncode == 0
    assert not Path("/dev/null.json").exists()
    assert not Path("/dev/stdout.json").exists()
    assert files(compiler.folder) == {"code"}


def test_description_that_cannot_be_written(compiler: Tool) -> None:
    """Neither file is written then."""
    (compiler.folder / "code.json").mkdir()
    result = compiler(str(EXAMPLES[0]), "--target=cuda", "--emit=ptx", "-o", "code")
    assert "cannot write 'code.json'" in failure(result)
    assert files(compiler.folder) == {"code.json"}


def test_function_that_cannot_be_described(compiler: Tool) -> None:
    """The op is named, and nothing is written."""
    compiler.write(
        "module.mlir",
        """
func.func @main(%x: tensor<4xf32>, %n: index) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %e = tensor.empty(%n) : tensor<?xf32>
  %zero = arith.constant 0.0 : f32
  %y = linalg.fill ins(%zero : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  return %y : tensor<?xf32>
}
""",
    )
    result = compiler("module.mlir", "--target=cuda", "--emit=ptx", "-o", "code")
    assert "cannot be described for the launcher" in failure(result)
    assert files(compiler.folder) == {"module.mlir"}


def test_version(compiler: Tool) -> None:
    """A version of PTX that is asked for."""
    text = compile_cuda(compiler, EXAMPLES[0], "--emit=ptx", "--ptx-version=83")
    assert b".version 8.3\n" in text


def test_several_functions(compiler: Tool) -> None:
    """One file holds the kernels of all functions."""
    first = EXAMPLES[0].read_text()
    second = first.replace("@main", "@other")
    compiler.write("two.mlir", first + second)
    text = compile_cuda(compiler, Path("two.mlir"), "--emit=ptx").decode()
    assert text.count(".version") == 1
    assert ".entry main_0_" in text
    assert ".entry other_0_" in text


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["--emit=ptx", "--chip=sm_35"],
            "dyrelu-compile: error: chip: expected one of sm_80, ",
        ),
        (
            ["--emit=ptx", "--chip=sm_120", "--ptx-version=80"],
            "ptx-version must be 87 or more for sm_120, got 80",
        ),
        (["--emit=ptx", "--ptx-version=1000"], "--ptx-version"),
        (
            ["--emit=obj"],
            (
                "--emit: expected nvvm, llvm, ptx, cubin or fatbin, got 'obj', "
                "which is for --target=cpu"
            ),
        ),
        (["--emit=ptx", "--threads=2"], "--threads is not for --target=cuda"),
        (
            ["--emit=ptx", "--nvvm-options=melted=true"],
            (
                "expected options of --dyrelu-to-nvvm, got 'melted=true': "
                "no such option melted"
            ),
        ),
        (
            ["--emit=ptx", "--nvvm-options=cluster-size=x"],
            "for the --cluster-size option: 'x' value invalid",
        ),
        (
            ["--emit=ptx", "--nvvm-options=fused=true cluster-size=3"],
            "cluster-size must be 0 or a power of two",
        ),
        (
            ["--emit=ptx", "--nvvm-options=chip=sm_80"],
            "expected chip and ptx-version as options of their own, got 'chip=sm_80'",
        ),
        (
            ["--emit=ptx", "--nvvm-options=fused=1", "--nvvm-options=cluster-size=1"],
            "--nvvm-options: expected once, got 2",
        ),
    ],
)
def test_bad_options(compiler: Tool, arguments: list[str], message: str) -> None:
    """Options that do not fit: one message, and no file."""
    result = compiler(str(EXAMPLES[0]), "--target=cuda", *arguments, "-o", "code")
    assert message in failure(result)
    assert not files(compiler.folder)


@pytest.mark.parametrize("option", ["chip=sm_90", "nvvm-options=fused=false"])
def test_option_of_another_target(compiler: Tool, option: str) -> None:
    """What is for cuda."""
    result = compiler(str(EXAMPLES[0]), f"--{option}", "--emit=obj", "-o", "code")
    name = option.split("=", maxsplit=1)[0]
    assert f"--{name} is not for --target=cpu" in failure(result)


@pytest.mark.parametrize(
    ("options", "fused", "cluster"),
    [
        ("", True, None),
        ("fused=false", False, None),
        ("cluster-size=2", True, [2, 1, 1]),
        ("cluster-size=4 samples-per-block=2", True, [4, 1, 1]),
    ],
)
def test_options_of_the_pipeline(
    compiler: Tool, options: str, fused: bool, cluster: list[int] | None
) -> None:
    """They change the launches."""
    source = REPOSITORY / "examples" / "ops" / "b.mlir"
    compile_cuda(compiler, source, "--emit=ptx", f"--nvvm-options={options}")
    description = json.loads((compiler.folder / "code.json").read_text())
    launches = description["functions"][0]["launches"]
    if not fused:
        assert len(launches) > 1
        assert all("cluster" not in launch for launch in launches)
        return
    (launch,) = launches
    assert launch["kernel"] == "main_0_fused"
    if cluster:
        assert launch["cluster"] == cluster


@pytest.mark.parametrize("checked", [True, False])
def test_size_checks(compiler: Tool, checked: bool) -> None:
    """Those of sizes that only run time knows can be left out."""
    compiler.write(
        "module.mlir",
        """
func.func @main(%x: tensor<?x8x?xf32>, %w: tensor<?x8xf32>) -> tensor<?x8x?xf32> {
  %y = dyrelu.b %x fc2(%w : tensor<?x8xf32>) : tensor<?x8x?xf32>
  return %y : tensor<?x8x?xf32>
}
""",
    )
    option = f"--nvvm-options=check-sizes={str(checked).lower()}"
    compile_cuda(compiler, Path("module.mlir"), "--emit=ptx", option)
    description = json.loads((compiler.folder / "code.json").read_text())
    assert bool(description["functions"][0]["checks"]) == checked


def test_no_ptxas(compiler: Tool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without ptxas: what is missing, and where it was looked for."""
    hide_cuda(monkeypatch)
    result = compiler(str(EXAMPLES[0]), "--target=cuda", "--emit=cubin", "-o", "code")
    assert "ptxas was not found in CUDA_HOME, on PATH or in" in failure(result)
    assert not files(compiler.folder)


def test_ptxas_of_a_python_package(
    compiler: Tool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The one of a package in the active environment."""
    package = tmp_path / "env/lib/python3.9/site-packages/nvidia/cu13/bin"
    package.mkdir(parents=True)
    script = package / "ptxas"
    script.write_text(
        '#!/bin/sh\nwhile [ "$1" != -o ]; do shift; done\necho ok > "$2"\n'
    )
    script.chmod(0o755)
    hide_cuda(monkeypatch, "/bin")
    monkeypatch.setenv("VIRTUAL_ENV", str(tmp_path / "env"))
    if find_tool("ptxas"):
        pytest.skip("there is a ptxas in /bin")
    assert compile_cuda(compiler, EXAMPLES[0], "--emit=cubin") == b"ok\n"


def test_no_kernels(compiler: Tool) -> None:
    """A module of nothing to compute."""
    compiler.write("empty.mlir", "func.func private @f()\n")
    result = compiler("empty.mlir", "--target=cuda", "--emit=ptx", "-o", "code")
    assert "the module has no kernels" in failure(result)


def test_kernels_again(compiler: Tool) -> None:
    """What has been lowered is not lowered once more."""
    (compiler.folder / "kernels.mlir").write_bytes(
        compile_cuda(compiler, EXAMPLES[0], "--emit=nvvm")
    )
    result = compiler("kernels.mlir", "--target=cuda", "--emit=ptx", "-o", "code.ptx")
    assert "the module has kernels already" in failure(result)
    assert not (compiler.folder / "code.ptx").exists()
