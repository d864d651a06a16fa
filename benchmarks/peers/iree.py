"""IREE, from torch-mlir's linalg."""

from __future__ import annotations

import iree.compiler.tools
import iree.runtime
import numpy as np
from torch_mlir import fx

from benchmarks.peers.base import CallRunner, Peer, Runner
from benchmarks.peers.torch_models import inputs_of, model_of
from benchmarks.problem import Problem


class Iree(Peer):
    """IREE for this processor at -O3; one thread without its task system."""

    name = "IREE"

    def __init__(self, threads: int) -> None:
        if threads > 1:
            iree.runtime.flags.parse_flags(f"--task_topology_max_group_count={threads}")
        self.driver = "local-sync" if threads == 1 else "local-task"

    def prepare(self, problem: Problem) -> Runner:
        module = fx.export_and_import(
            model_of(problem, "maximum"),
            *inputs_of(problem),
            output_type="linalg-on-tensors",
        )
        code = iree.compiler.tools.compile_str(
            str(module),
            target_backends=["llvm-cpu"],
            extra_args=["--iree-llvmcpu-target-cpu=host", "--iree-opt-level=O3"],
        )
        config = iree.runtime.Config(self.driver)
        context = iree.runtime.SystemContext(config=config)
        context.add_vm_module(
            iree.runtime.VmModule.copy_buffer(config.vm_instance, code)
        )
        function = context.modules.module["main"]
        inputs = [
            iree.runtime.asdevicearray(config.device, array)
            for array in problem.inputs.values()
        ]
        # Without host arrays in between; the call returns when it is done.
        return CallRunner(lambda: function(*inputs), lambda y: np.asarray(y.to_host()))
