"""The project in other projects: CMake package, install tree, tarball, Debian packages."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from conftest import REPOSITORY

B = REPOSITORY / "examples" / "ops" / "b.mlir"
CONSUMER = REPOSITORY / "examples" / "standalone-consumer"
TOOLS = {
    "dyrelu-compile",
    "dyrelu-lsp-server",
    "dyrelu-opt",
    "dyrelu-reduce",
    "dyrelu-run",
}

PRINT_PATHS = """
import dyrelu._launcher
print(dyrelu.__file__)
print(dyrelu._launcher.find_library())
"""


def run(*command: str | Path, folder: Path | None = None) -> str:
    """What a command that succeeds prints."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, (command, done.stdout, done.stderr)
    return done.stdout + done.stderr


def cache(build_dir: Path) -> dict[str, str]:
    """The variables of a build."""
    text = (build_dir / "CMakeCache.txt").read_text()
    return dict(re.findall(r"^(\w+):\w+=(.*)$", text, re.MULTILINE))


@pytest.fixture(scope="module")
def prefix(build_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The build, installed."""
    if cache(build_dir).get("DYRELU_SANITIZE", "OFF") not in ("OFF", "0", ""):
        pytest.skip("a build with sanitizers is not for other projects")
    prefix = tmp_path_factory.mktemp("prefix")
    run("cmake", "--install", build_dir, "--prefix", prefix)
    return prefix


def check_tools(prefix: Path, folder: Path) -> None:
    """Tools run from where they were installed."""
    assert {tool.name for tool in (prefix / "bin").iterdir()} >= TOOLS
    text = run(prefix / "bin" / "dyrelu-opt", B, "--dyrelu-to-linalg")
    assert "linalg.generic" in text
    library = folder / "libb.so"
    compile_b = [prefix / "bin" / "dyrelu-compile", B, "--emit=shared", "-o", library]
    run(*compile_b)
    assert library.exists()
    plugin = prefix / "lib" / "DyReLUPlugin.so"
    loaded = ["mlir-opt-22", f"--load-dialect-plugin={plugin}", B]
    assert "dyrelu.b" in run(*loaded)


def test_install(prefix: Path, tmp_path: Path) -> None:
    """Tools, headers, .td files, Python, documents and the licence."""
    check_tools(prefix, tmp_path)
    for name in (
        "include/dyrelu/InitAll.h",
        "include/dyrelu/Dialect/DyReLU/IR/DyReLUOps.td",
        "include/dyrelu/Dialect/DyReLU/IR/DyReLUOps.h.inc",
        "include/dyrelu/Runtime/CUDA/Launcher.h",
        "include/dyrelu-c/Dialects.h",
        "lib/libDyReLUCAPI.so",
        "lib/libdyrelu-launcher.so",
        "share/doc/dyrelu/copyright",
        "share/doc/dyrelu/docs/spec.md",
        "share/doc/dyrelu/examples/c/main.c",
    ):
        assert (prefix / name).is_file(), name
    packages = prefix / "lib" / "python3" / "dist-packages"
    python = [sys.executable, "-c", PRINT_PATHS]
    unset = ["env", "-u", "DYRELU_LAUNCHER", "-u", "DYRELU_BUILD_DIR"]
    done = run(*unset, f"PYTHONPATH={packages}", *python)
    assert done.splitlines() == [
        str(packages / "dyrelu" / "__init__.py"),
        str(prefix / "lib" / "libdyrelu-launcher.so"),
    ]
    # Whatever a header of the project includes is there as well.
    include = prefix / "include"
    for header in include.rglob("*.h"):
        for name in re.findall(
            r'^#include "(dyrelu\S+)"', header.read_text(), re.MULTILINE
        ):
            assert (include / name).is_file(), (header, name)


@pytest.mark.parametrize("tree", ["build", "install"])
def test_consumer(build_dir: Path, prefix: Path, tmp_path: Path, tree: str) -> None:
    """examples/standalone-consumer finds the package and builds a tool."""
    variables = cache(build_dir)
    place = f"-DCMAKE_PREFIX_PATH={prefix}"
    if tree == "build":
        place = f"-DDyReLU_DIR={build_dir / 'lib' / 'cmake' / 'DyReLU'}"
    compilers = [
        f"-D{name}={variables[name]}"
        for name in ("CMAKE_C_COMPILER", "CMAKE_CXX_COMPILER")
    ]
    configure = ["cmake", "-G", "Ninja", "-S", CONSUMER, "-B", tmp_path, place]
    assert "-- dyrelu 0.1.0 on LLVM 22.1" in run(*configure, *compilers)
    run("cmake", "--build", tmp_path)
    # A build of another project is where it says that it is.
    found = cache(tmp_path)["DyReLU_DIR"]
    assert found.startswith(str(build_dir if tree == "build" else prefix))
    tool = tmp_path / "consumer-opt"
    assert "remark: max of 2 pieces" in run(tool, B, "--consumer-count-pieces")
    assert "linalg.generic" in run(tool, B, "--dyrelu-to-linalg")


def test_consumer_in_c(prefix: Path, tmp_path: Path) -> None:
    """A project without C++ links the C API where it is installed."""
    (tmp_path / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.25)\nproject(p LANGUAGES C)\n"
        "find_package(DyReLU 0.1 REQUIRED CONFIG)\n"
        f"add_executable(p {REPOSITORY / 'test' / 'CAPI' / 'capi.c'})\n"
        "target_link_libraries(p PRIVATE DyReLUCAPI)\n"
    )
    place = f"-DCMAKE_PREFIX_PATH={prefix}"
    run("cmake", "-S", tmp_path, "-B", tmp_path / "build", place)
    run("cmake", "--build", tmp_path / "build")
    assert run(tmp_path / "build" / "p").startswith("dialect dyrelu\n")


def test_newer_package_is_refused(build_dir: Path, tmp_path: Path) -> None:
    """find_package knows the version."""
    (tmp_path / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.25)\nproject(p LANGUAGES C CXX)\n"
        "find_package(DyReLU 0.2 REQUIRED CONFIG)\n"
    )
    place = f"-DDyReLU_DIR={build_dir / 'lib' / 'cmake' / 'DyReLU'}"
    done = subprocess.run(
        ["cmake", "-S", tmp_path, "-B", tmp_path / "build", place],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "requested version" in done.stderr
    assert "0.1.0" in done.stderr


def test_tarball(build_dir: Path, prefix: Path, tmp_path: Path) -> None:
    """One folder with everything that is installed, and tools that run from it."""
    config = build_dir / "CPackConfig.cmake"
    run("cpack", "-G", "TGZ", "--config", config, "-B", tmp_path / "packages")
    (archive,) = (tmp_path / "packages").glob("dyrelu-*-linux-*.tar.gz")
    with tarfile.open(archive) as file:
        file.extractall(tmp_path, filter="data")
    unpacked = tmp_path / archive.name.removesuffix(".tar.gz")
    names = {path.relative_to(unpacked) for path in unpacked.rglob("*")}
    installed = {path.relative_to(prefix) for path in prefix.rglob("*")}
    assert {name for name in installed if "__pycache__" not in str(name)} <= names
    check_tools(unpacked, tmp_path)


def test_debian_packages(build_dir: Path, prefix: Path, tmp_path: Path) -> None:
    """The tools, and what other projects build with, with what they depend on."""
    config = build_dir / "CPackConfig.cmake"
    run("cpack", "-G", "DEB", "--config", config, "-B", tmp_path / "packages")
    packages = {}
    for path in (tmp_path / "packages").glob("*.deb"):
        fields = dict(
            re.findall(r"^ ([\w-]+): (.*)$", run("dpkg-deb", "-I", path), re.MULTILINE)
        )
        packages[fields["Package"]] = (path, fields)
    assert set(packages) == {"dyrelu", "dyrelu-dev"}
    for words, name in (
        (["libmlir-22", "libllvm22", "libc6"], "dyrelu"),
        (["dyrelu (= 0.1.0)", "libmlir-22-dev", "llvm-22-dev"], "dyrelu-dev"),
    ):
        for word in words:
            assert word in packages[name][1]["Depends"], name
        # Nobody's address: who builds packages for others says who they are.
        assert packages[name][1]["Maintainer"].endswith("@dyrelu.invalid>")
        run("dpkg-deb", "-x", packages[name][0], tmp_path / "root")
    root = tmp_path / "root" / "usr"
    check_tools(root, tmp_path)
    config = root / "lib" / "cmake" / "DyReLU" / "DyReLUConfig.cmake"
    assert "build" not in re.sub(r"#.*", "", config.read_text())
