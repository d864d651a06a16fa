"""A wheel of the package: what is in it, and that it works where nothing else is.

Only the extension is compiled; the rest of the project comes from the build under test.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path
from shutil import which
from typing import Any

import pytest
from fake_driver import REPOSITORY

PACKAGE = REPOSITORY / "python" / "dyrelu"

PROGRAM = """
import numpy as np
import dyrelu
from dyrelu import _extension, _launcher
from dyrelu.__main__ import describe_version

function = dyrelu.compile('''
func.func @main(%x: tensor<1x3xf32>) -> tensor<1x3xf32> {
  %y = dyrelu.apply %x static = [(1.0, 0.0), (0.0, 0.0)] : tensor<1x3xf32>
  return %y : tensor<1x3xf32>
}''', threads=1)
print(dyrelu.__file__)
print(_extension.find())
print(_launcher.find_library())
_launcher.open_library(_launcher.find_library())
print(describe_version().splitlines()[0])
print(function(np.array([[-1, 0, 2]], np.float32)).tolist())
"""


def run(*command: Any, **environment: str) -> str:
    """What a command that succeeds prints, where it cannot see this checkout."""
    hidden = ("PYTHONPATH", "DYRELU_BUILD_DIR", "DYRELU_LAUNCHER")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [str(word) for word in command],
        env=kept | environment,
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, (command, done.stdout, done.stderr)
    return done.stdout


@pytest.fixture(scope="module")
def wheel(build_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file."""
    for module in ("pip", "scikit_build_core", "nanobind"):
        if importlib.util.find_spec(module) is None:
            pytest.skip(f"{module} is not installed")
    if "DYRELU_SANITIZE:BOOL=ON" in (build_dir / "CMakeCache.txt").read_text():
        pytest.skip("Python cannot load what has sanitizers")
    folder = tmp_path_factory.mktemp("wheel")
    settings = {
        "cmake.source-dir": "python",
        "cmake.define.DyReLU_DIR": build_dir / "lib" / "cmake" / "DyReLU",
        "build-dir": folder / "build",
    }
    options = [f"--config-settings={key}={value}" for key, value in settings.items()]
    options += ["--no-build-isolation", "--no-deps", "--no-index", "-w", str(folder)]
    launcher = {"CMAKE_CXX_COMPILER_LAUNCHER": "ccache"} if which("ccache") else {}
    run(sys.executable, "-m", "pip", "wheel", REPOSITORY, *options, **launcher)
    (file,) = folder.glob("*.whl")
    return file


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with the wheel and nothing else."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, symlinks=True)
    python = folder / "bin" / "python"
    options = ["--no-deps", "--no-index", "-q", wheel]
    run(sys.executable, "-m", "pip", f"--python={python}", "install", *options)
    return folder


@pytest.fixture(scope="module")
def numpy_alone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder to import NumPy from."""
    import numpy

    folder = tmp_path_factory.mktemp("numpy")
    installed = Path(numpy.__file__).parent
    for name in ("numpy", "numpy.libs"):
        (folder / name).symlink_to(installed.with_name(name))
    return folder


def test_contents(wheel: Path) -> None:
    """All of the package, types included, and what is compiled; no tests."""
    suffix = sysconfig.get_config_var("EXT_SUFFIX")
    with zipfile.ZipFile(wheel) as file:
        names = {name for name in file.namelist() if ".dist-info/" not in name}
        metadata = next(n for n in file.namelist() if n.endswith(".dist-info/METADATA"))
        text = file.read(metadata).decode()
    sources = {
        str(path.relative_to(PACKAGE.parent))
        for pattern in ("*.py", "*.pyi", "py.typed")
        for path in PACKAGE.rglob(pattern)
    }
    assert {"dyrelu/py.typed", "dyrelu/_dyrelu.pyi", "dyrelu/nn/__init__.py"} < sources
    compiled = {f"dyrelu/_dyrelu{suffix}", "dyrelu/libdyrelu-launcher.so"}
    assert names == sources | compiled
    required = [
        line for line in text.splitlines() if line.startswith("Requires-Dist: ")
    ]
    assert [line for line in required if "extra ==" not in line] == [
        "Requires-Dist: numpy>=1.26"
    ]


def test_a_clean_environment(environment: Path, numpy_alone: Path) -> None:
    """The compiler and the launcher are those of the wheel."""
    python = environment / "bin" / "python"
    cache = str(environment / "cache")
    said = run(
        python,
        "-c",
        PROGRAM,
        PYTHONPATH=str(numpy_alone),
        DYRELU_CACHE_DIR=cache,
    ).splitlines()
    (installed,) = environment.glob("lib/python*/site-packages/dyrelu")
    suffix = sysconfig.get_config_var("EXT_SUFFIX")
    assert said[:3] == [
        str(installed / "__init__.py"),
        str(installed / f"_dyrelu{suffix}"),
        str(installed / "libdyrelu-launcher.so"),
    ]
    assert said[3].startswith("dyrelu ")
    assert said[4] == "[[0.0, 0.0, 2.0]]"


def test_doctor_in_a_clean_environment(environment: Path, numpy_alone: Path) -> None:
    """It compiles, and knows that there is no PyTorch."""
    python = environment / "bin" / "python"
    said = run(python, "-m", "dyrelu", "doctor", PYTHONPATH=str(numpy_alone))
    assert "missing  PyTorch: " in said
    assert said.endswith("Modules can be compiled and run on the CPU.\n")
