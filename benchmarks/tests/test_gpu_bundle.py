"""The folder that is taken to the machine with the GPU."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.device.bundle import (
    LAUNCHER,
    Request,
    build_bundle,
    errors_of,
    read_manifest,
)
from benchmarks.device.cases import cells_of
from benchmarks.operands import shapes
from benchmarks.tests.running import BUILD

ROOT = Path(__file__).parents[2]


def test_manifest(fake_request: Request, tmp_path: Path) -> None:
    """Code, launches and errors of all cells, and what they were made with."""
    bundle = tmp_path / "bundle"
    cells = cells_of("full", "dyhead p7", "f16,f32")
    manifest = build_bundle(fake_request, bundle, cells)
    assert read_manifest(bundle) == manifest
    assert (manifest["chip"], manifest["emit"]) == ("sm_90", "ptx")
    error = {"error": "x.mlir:1:1: error: no f32 today"}
    assert manifest["cases"] == {
        "dyhead-p7-x1-f16": {"code": "code/dyhead-p7-x1-f16.ptx", "launches": 2},
        "dyhead-p7-x1-f32": error,
        "dyhead-p7-x8-f16": {"code": "code/dyhead-p7-x8-f16.ptx", "launches": 2},
        "dyhead-p7-x8-f32": error,
    }
    reason = "x.mlir:1:1: error: no f32 today"
    wanted = [f"dyhead-p7-x{batch}-f32: {reason}" for batch in (1, 8)]
    assert errors_of(manifest) == wanted
    code = bundle / manifest["cases"]["dyhead-p7-x1-f16"]["code"]
    assert code.read_text(encoding="utf-8") == "--chip=sm_90--emit=ptx"
    assert (bundle / LAUNCHER).read_text(encoding="utf-8") == "library"


def test_bundle_is_made_anew(fake_request: Request, tmp_path: Path) -> None:
    """Code of another run does not stay."""
    bundle = tmp_path / "bundle"
    build_bundle(fake_request, bundle, cells_of("full", "dyhead p7", "f16"))
    build_bundle(fake_request, bundle, cells_of("full", "dyhead p6", "f16"))
    assert {path.name.partition("-x")[0] for path in (bundle / "code").iterdir()} == {
        "dyhead-p6"
    }


def test_bundle_needs_no_other_package(fake_request: Request, tmp_path: Path) -> None:
    """All that measuring imports but PyTorch is there, and NumPy is not needed."""
    bundle = tmp_path / "bundle"
    build_bundle(fake_request, bundle, cells_of("full", "dyhead p7", "f16"))
    script = """
import sys
from types import ModuleType
for name in ("numpy", "ml_dtypes", "tqdm"):
    sys.modules[name] = None
class Anything(ModuleType):
    __path__ = []
    def __getattr__(self, name):
        return type if name[0].isupper() else Anything(name)
sys.modules["torch"] = Anything("torch")
sys.path[:0] = sys.argv[1:]
import benchmarks.gpu, benchmarks.device.measure, dyrelu.cuda
print(benchmarks.gpu.__file__, dyrelu.cuda.__file__)
"""
    paths = [str(bundle), str(bundle / "python")]
    done = subprocess.run(
        [sys.executable, "-I", "-c", script, *paths],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert all(path.startswith(str(bundle)) for path in done.stdout.split())


def test_no_bundle(tmp_path: Path) -> None:
    """What is no bundle, or one of another version, is told."""
    with pytest.raises(ValueError, match="is no bundle: it has no manifest.json"):
        read_manifest(tmp_path)
    text = json.dumps({"version": 99})
    (tmp_path / "manifest.json").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="is of version 99, expected 1"):
        read_manifest(tmp_path)


# The driver must be there before the launcher asks for it, and stay: a process.
CALLS = """
import ctypes, json, sys
root, build, bundle, code, shapes = sys.argv[1:]
sys.path[:0] = [f"{bundle}/python", bundle, f"{root}/python/tests"]
from benchmarks.device.empty_chain import empty_description, empty_ptx
from dyrelu import cuda
from fake_driver import FakeArray, FakeDriver
driver = FakeDriver(ctypes.CDLL(f"{build}/test/Runtime/CUDA/fake/libcuda.so.1"))
driver.set_current(driver.context)
library = f"{bundle}/libdyrelu-launcher.so"
def array(index, shape):
    return FakeArray(tuple(shape), 0x7F0000000000 + (index << 32), "<f2")
arrays = [array(i, shape) for i, shape in enumerate(json.loads(shapes))]
function = cuda.load(f"{bundle}/{code}", library=library)["main"]
(shape,) = function.result_shapes(*arrays)
size = function.workspace_size(*arrays)
workspace = FakeArray((size,), 0x7E0000000000, "|u1")
function(*arrays, results=[array(9, shape)], workspace=workspace)
first = len(driver.launches())
text = open(f"{bundle}/{code}.json").read()
empty = json.dumps(empty_description(json.loads(text), "main"))
chain = cuda.loads(empty_ptx("sm_90").encode(), empty, library)
chain["main"](results=[])
print(json.dumps([list(shape), first, len(driver.launches()) - first]))
"""


def test_compiled_code_is_launched(tmp_path: Path) -> None:
    """From the compiler to the driver, with what the bundle has; and as many launches
    of nothing.
    """
    bundle = tmp_path / "bundle"
    (cell,) = cells_of("full", "mobilenetv2 b15.exp", "f16")[:1]
    manifest = build_bundle(Request(BUILD.resolve(), "sm_90", "ptx"), bundle, [cell])
    assert not errors_of(manifest)
    (entry,) = manifest["cases"].values()
    sizes = json.dumps(list(shapes(cell).values()))
    arguments = [ROOT, BUILD.resolve(), bundle, entry["code"], sizes]
    done = subprocess.run(
        [sys.executable, "-c", CALLS, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    shape, launches, empty = json.loads(done.stdout)
    assert shape == [1, 960, 7, 7]
    assert launches == empty == entry["launches"] > 0
