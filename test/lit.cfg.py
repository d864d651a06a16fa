"""Configuration of the lit tests.

`lit -D verify-roundtrip` reruns the suite with `--verify-roundtrip` on every
call of dyrelu-opt.
"""

import os

import lit.formats
from lit.llvm import llvm_config

config.name = "dyrelu"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.dyrelu_binary_dir, "test")

llvm_config.use_default_substitutions()
tools_dir = os.path.join(config.dyrelu_binary_dir, "bin")
llvm_config.with_environment(
    "PATH", [tools_dir, config.llvm_tools_dir], append_path=True
)

opt = "dyrelu-opt"
if "verify-roundtrip" in lit_config.params:
    opt += " --verify-roundtrip"
config.substitutions.append((r"\bdyrelu-opt\b", os.path.join(tools_dir, opt)))
config.substitutions.append((r"\bdyrelu-run\b", os.path.join(tools_dir, "dyrelu-run")))
config.substitutions.append(
    ("%examples", os.path.join(config.dyrelu_source_dir, "examples"))
)
config.substitutions.append(("%build", config.dyrelu_binary_dir))
config.substitutions.append(
    ("%plugin", os.path.join(config.dyrelu_binary_dir, "lib", "DyReLUPlugin.so"))
)
# What is built with sanitizers cannot be loaded by a stock program.
if config.dyrelu_sanitize.upper() not in ("ON", "1", "TRUE", "YES"):
    config.available_features.add("plugin")
