"""What importing a part of the package does, each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from fake_driver import REPOSITORY

pytest.importorskip("torch", reason="PyTorch is not installed")


def run(program: str, **environment: str) -> str:
    """What the program prints."""
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(REPOSITORY / "python"), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


PARTS = ("cuda", "kernels", "nn", "torch", "torch_ops", "viz")


@pytest.mark.parametrize("name", PARTS)
def test_parts_alone(name: str) -> None:
    """Each can be imported first."""
    if name == "viz":
        pytest.importorskip("matplotlib", reason="matplotlib is not installed")
    program = f"import dyrelu.{name}; print(dyrelu.{name}.__name__)"
    assert run(program) == f"dyrelu.{name}"


@pytest.mark.parametrize("name", ["kernels", "nn", "torch", "torch_ops"])
def test_parts_without_pytorch(name: str) -> None:
    """It is named, and so is what needs it."""
    program = (
        "import sys; sys.modules['torch'] = None\n"
        f"try:\n    import dyrelu.{name}\n"
        "except ImportError as error:\n    print(error)"
    )
    message = f"dyrelu.{name} needs PyTorch: install the package 'torch'"
    assert run(program) == message


def test_parts_are_imported_when_used() -> None:
    """And not before; other names are none."""
    program = (
        "import sys, dyrelu\n"
        "before = 'torch' in sys.modules\n"
        "print(before, dyrelu.nn.DyReLUB(4).channels, hasattr(dyrelu, 'no'))\n"
        f"print(set({PARTS!r}) <= set(dir(dyrelu)))"
    )
    assert run(program).splitlines() == ["False 4 False", "True"]


@pytest.mark.parametrize("name", ["kernels", "nn", "torch"])
def test_operators_are_compiled(name: str, extension: Path, build_dir: Path) -> None:
    """By whichever of these comes first, if that is not switched off."""
    build = {"DYRELU_BUILD_DIR": str(build_dir)}
    program = f"import dyrelu.{name}; print(dyrelu.kernels.is_enabled())"
    assert run(program, **build) == "True"
    assert run(program, **build, DYRELU_KERNELS="0") == "False"
