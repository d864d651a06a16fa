"""ONNX Runtime and OpenVINO, from PyTorch's ONNX export."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime
import openvino
import torch

from benchmarks.peers.base import CallRunner, Peer, Runner
from benchmarks.peers.torch_models import inputs_of, model_of
from benchmarks.problem import Problem


class Exporter:
    """Exports a problem once for all who ask for it one after the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problem: Problem | None = None
        self.count = 0

    def path(self, problem: Problem) -> Path:
        """The problem's ONNX file."""
        if problem is not self.problem:
            self.count += 1
            program = torch.onnx.export(
                model_of(problem, "maximum"),
                inputs_of(problem),
                input_names=list(problem.inputs),
                output_names=["y"],
                dynamo=True,
                verbose=False,
            )
            program.save(str(self._path()))
            self.problem = problem
        return self._path()

    def _path(self) -> Path:
        return self.folder / f"model-{self.count}.onnx"


class OnnxRuntime(Peer):
    """ONNX Runtime's CPU provider."""

    name = "ONNX Runtime"

    def __init__(self, exporter: Exporter, threads: int) -> None:
        self.exporter = exporter
        self.options = onnxruntime.SessionOptions()
        self.options.intra_op_num_threads = threads
        self.options.inter_op_num_threads = 1
        # Its threads spin during a call, and not into the next peer's.
        self.options.add_session_config_entry("session.force_spinning_stop", "1")
        self.options.log_severity_level = 3

    def prepare(self, problem: Problem) -> Runner:
        path = str(self.exporter.path(problem))
        session = onnxruntime.InferenceSession(
            path, self.options, ["CPUExecutionProvider"]
        )
        binding = session.io_binding()

        def bind(function: Callable[..., None], name: str, array: np.ndarray) -> None:
            function(name, "cpu", 0, np.float32, array.shape, array.ctypes.data)

        for given in session.get_inputs():
            bind(binding.bind_input, given.name, problem.operands[given.name])
        bind(binding.bind_output, "y", problem.y)
        return CallRunner(
            lambda: session.run_with_iobinding(binding), lambda _: problem.y
        )


class OpenVino(Peer):
    """OpenVINO's CPU plugin."""

    name = "OpenVINO"

    def __init__(self, exporter: Exporter, threads: int) -> None:
        self.exporter = exporter
        self.core = openvino.Core()
        self.options = {
            "INFERENCE_PRECISION_HINT": "f32",
            "INFERENCE_NUM_THREADS": threads,
            "NUM_STREAMS": 1,
            "PERFORMANCE_HINT": "LATENCY",
        }

    def prepare(self, problem: Problem) -> Runner:
        model = self.core.read_model(str(self.exporter.path(problem)))
        compiled = self.core.compile_model(model, "CPU", self.options)
        request = compiled.create_infer_request()
        for port in compiled.inputs:
            array = problem.operands[port.any_name]
            request.set_tensor(port, openvino.Tensor(array, shared_memory=True))
        request.set_output_tensor(openvino.Tensor(problem.y, shared_memory=True))
        return CallRunner(request.infer, lambda _: problem.y)
