"""python -m dyrelu: the version, and what doctor says with and without its parts."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from fake_driver import REPOSITORY

pytestmark = pytest.mark.usefixtures("extension")

# What takes long to import, where it is not what a test is about.
EXTRAS = ("torch", "matplotlib", "jax")

# As `python -m dyrelu`, where some packages cannot be imported.
PROGRAM = """
import sys
for name in {blocked!r}:
    sys.modules[name] = None
from dyrelu.__main__ import main
sys.exit(main({arguments!r}))
"""


def run(
    arguments: list[str], blocked: tuple[str, ...] = (), **environment: str
) -> subprocess.CompletedProcess[str]:
    """A process of its own."""
    program = PROGRAM.format(blocked=blocked, arguments=arguments)
    python = str(REPOSITORY / "python")
    return subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"PYTHONPATH": python, "DYRELU_KERNELS": "1"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def read(report: str) -> dict[str, tuple[str, str]]:
    """Of each line: what it is about, whether that is found, and the detail."""
    lines = re.findall(r"^(ok|missing) +(.*?): (.*)$", report, re.MULTILINE)
    return {name: (state, detail) for state, name, detail in lines}


def test_version(build_dir: Path) -> None:
    """The project's and LLVM's as the tools have it, the targets, the architectures."""
    done = run(["--version"])
    assert done.returncode == 0, done.stderr
    project, targets, architectures = done.stdout.splitlines()
    assert re.fullmatch(r"dyrelu \d+\.\d+\.\d+ \(LLVM 22\.1\.\d+\)", project)
    tool = subprocess.run(
        [build_dir / "bin" / "dyrelu-opt", "--version"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert project in tool.stdout
    assert targets.startswith("targets: cpu, cuda, emulator")
    assert {"x86-64", "nvptx64"} <= set(architectures.split(": ")[1].split(", "))


def test_output_that_nobody_reads(extension: Path) -> None:
    """No traceback."""
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "dyrelu", "--version"],
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY / "python")},
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (1, "")


def test_no_command() -> None:
    """It says what there is."""
    done = run([])
    assert done.returncode == 2
    assert "doctor" in done.stdout


def test_doctor_finds() -> None:
    """What the tests themselves have is found; the code that is tried runs."""
    done = run(["doctor"])
    assert done.returncode == 0, done.stdout + done.stderr
    found = read(done.stdout)
    import numpy

    assert found["NumPy"] == ("ok", numpy.__version__)
    assert found["compiler"][0] == "ok"
    assert found["compiled code"][0] == "ok"
    assert found["compiled code for several threads"][0] == "ok"
    assert done.stdout.endswith("Modules can be compiled and run on the CPU.\n")


def test_doctor_with_pytorch() -> None:
    """Its version, and that its operators are compiled or are not."""
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")
    found = read(run(["doctor"]).stdout)
    assert found["PyTorch"] == ("ok", torch.__version__)
    operators = "PyTorch operators on the CPU"
    assert found[operators] == ("ok", "compiled")
    found = read(run(["doctor"], DYRELU_KERNELS="0").stdout)
    assert found[operators] == ("missing", "computed by formulas in PyTorch, slower")


def test_doctor_without_extras() -> None:
    """They are named, with how to get them; modules compile all the same."""
    extras = {"torch": "PyTorch", "matplotlib": "matplotlib", "ml_dtypes": "ml_dtypes"}
    done = run(["doctor"], tuple(extras))
    assert done.returncode == 0, done.stdout + done.stderr
    for module, name in extras.items():
        assert read(done.stdout)[name][0] == "missing"
        assert f"`pip install {module}`" in done.stdout


def test_doctor_without_numpy() -> None:
    """Nothing runs."""
    done = run(["doctor"], ("numpy", *EXTRAS))
    assert done.returncode == 1
    assert read(done.stdout)["NumPy"][0] == "missing"
    assert read(done.stdout)["compiled code"][1] == "not tried without NumPy"
    assert "Nothing can be compiled and run on the CPU yet: NumPy\n" in done.stdout


def test_doctor_without_a_linker(tmp_path: Path) -> None:
    """The compiler is there, and its code cannot be linked."""
    done = run(["doctor"], EXTRAS, PATH=str(tmp_path))
    found = read(done.stdout)
    if found["compiled code"][0] == "ok":
        pytest.skip("ld.lld-22 is beside LLVM's tools, too")
    assert done.returncode == 1
    assert found["compiler"][0] == "ok"
    assert "ld.lld-22" in found["compiled code"][1]
    assert "Debian package lld-22" in done.stdout


def test_doctor_without_the_compiler(tmp_path: Path) -> None:
    """A copy of the package alone, in which nothing was built."""
    package = tmp_path / "dyrelu"
    package.symlink_to(REPOSITORY / "python" / "dyrelu")
    program = (
        "import sys; from dyrelu import _extension; _extension.places = lambda: [];"
        "from dyrelu.__main__ import main; "
        "print(main(['--version'])); print(main(['doctor']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("1\n") and done.stdout.endswith("\n1\n")
    assert "dyrelu's compiler is not built for this Python" in done.stderr
    found = read(done.stdout)
    assert found["compiler"][0] == "missing"
    assert found["compiler"][1].startswith("not built for this Python, 3.")
    commands = ("`make setup`", "`pip install .`", "`make build`", "PYTHONPATH=python")
    for part in commands:
        assert done.stdout.count(part) == 1, part
    for name in ("compiled code", "compiled code for several threads", "ptxas"):
        assert found[name] == ("missing", "not tried without the compiler")
    assert "Debian package" not in done.stdout
    assert "run on the CPU yet: compiler\n" in done.stdout


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_doctor_with_a_cache_that_cannot_be_written(tmp_path: Path) -> None:
    """It is named."""
    tmp_path.chmod(0o500)
    done = run(["doctor"], EXTRAS, DYRELU_CACHE_DIR=str(tmp_path / "cache"))
    assert done.returncode == 0
    assert read(done.stdout)["cache of compiled code"][0] == "missing"


def test_doctor_with_a_file_for_a_cache(tmp_path: Path) -> None:
    """So is what is no folder."""
    (tmp_path / "file").touch()
    done = run(["doctor"], EXTRAS, DYRELU_CACHE_DIR=str(tmp_path / "file"))
    assert done.returncode == 0
    assert read(done.stdout)["cache of compiled code"][0] == "missing"


def test_doctor_with_a_driver(build_dir: Path, fake_driver_of_process: object) -> None:
    """A driver that loads is asked for its devices."""
    fake = build_dir / "test" / "Runtime" / "CUDA" / "fake"
    found = read(run(["doctor"], EXTRAS, LD_LIBRARY_PATH=str(fake)).stdout)
    assert found["CUDA driver"] == ("ok", "1 device(s)")
