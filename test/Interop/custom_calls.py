"""Modules that call dyrelu ops, as exporters write them.

    custom_calls.py FOLDER

writes them to a folder: test/Importing/exported is what is committed. Each is in
MLIR's generic form, which dyrelu-opt --allow-unregistered-dialect reads.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "python"))

# x [N, C, S, S], then what layers of C channels and H hidden units take.
N, C, H, S = 2, 16, 4, 6
SHAPES = {
    "x": (N, C, S, S),
    "w1": (H, C),
    "b1": (H,),
    "w2": (4 * C, H),
    "b2": (4 * C,),
    "wp": (1, C),
    "tau": (),
    "gate": (C, H),
    "both": (H, 2 * C),
    "slopes": (N, 2, C),
    "shifted": (N, 2, C),
}


def make_inputs() -> list[np.ndarray]:
    """Numbers for them, of which the temperature is positive."""
    rng = np.random.default_rng(7)
    arrays = {name: rng.standard_normal(shape) for name, shape in SHAPES.items()}
    arrays["tau"] = np.array(2.5)
    return [np.asarray(array, dtype=np.float32) for array in arrays.values()]


def torch_model() -> Any:
    """A module of PyTorch that calls every operator with what it may be given."""
    import dyrelu.torch_ops as ops
    import torch

    class Model(torch.nn.Module):
        """Takes what SHAPES names."""

        def forward(
            self, x, w1, b1, w2, b2, wp, tau, gate, both, slopes, shifted
        ) -> torch.Tensor:
            """A chain of all of them."""
            y = torch.relu(x)
            y = ops.b(y, w1, b1, w2, b2)
            y = ops.b(
                *(y, None, None, w2 @ w1, None, x),
                k=2,
                norm="hard_sigmoid",
                order="interleaved",
                alpha=[1.0, 0.25],
                beta=[0.1, 0.2],
                lambda_a=[0.5, 1],
                lambda_b=[0.25, 0.125],
            )
            y = ops.a(y, w1, b1, w2[:3], None, k=3, intercepts=False)
            y = ops.c(
                *(y, w1, b1, w2, b2, wp, None, None, tau), gamma=30.0, hidden="silu"
            )
            y = ops.c(y, w1, b1, w2, b2, wp, tau=3.0, order="channel_major")
            y = ops.se(y, w1, b1, gate, None, norm="hard_sigmoid")
            y = ops.aprelu(y, both, b1, gate, None, halves="positive_first")
            y = ops.shift_max(y, slopes, shifted, groups=4)
            y = ops.shift_max(y, slopes, shifted, permutation=[*range(1, C), 0])
            y = ops.apply(y, slopes, shifted, static_slopes=[1], static_intercepts=[2])
            y = ops.apply(y, static_slopes=[1.0, 0.125])
            y = ops.b(y.permute(0, 2, 3, 1), w1, b1, w2, b2, channels_last=True)
            y = ops.maxout(y, k=4, channels_last=True)
            return torch.relu(y)

    return Model().eval()


def torch_program(dynamic: bool = False) -> Any:
    """The exported program, whose batch and height may be dynamic."""
    import torch
    from torch.export import Dim

    # PyTorch warns of its own use of its own names.
    warnings.simplefilter("ignore", FutureWarning)
    inputs = tuple(torch.from_numpy(array) for array in make_inputs())
    sizes: dict[int, Any] = {0: Dim("n", min=2, max=64), 2: Dim("h", min=2, max=64)}
    batch = {0: sizes[0]}
    dims: list[Any] = [None] * len(inputs)
    dims[0], dims[-2], dims[-1] = sizes, batch, batch
    return torch.export.export(
        torch_model(), inputs, dynamic_shapes=tuple(dims) if dynamic else None
    )


def generic(operation: Any) -> str:
    """The text of an operation in any of the packages' bindings of MLIR."""
    return str(operation.get_asm(print_generic_op_form=True)).strip() + "\n"


def torch_mlir(dynamic: bool = False) -> str:
    """The raw torch dialect, as torch-mlir imports it."""
    from torch_mlir import fx

    module = fx.export_and_import(torch_program(dynamic), output_type="raw")
    return generic(module.operation)


def iree_turbine() -> str:
    """The same, as iree-turbine writes it."""
    from iree.turbine import aot

    return generic(aot.export(torch_program()).mlir_module)


def jax_function(call: Callable[..., Any]) -> Callable[..., Any]:
    """A function of JAX that calls dyrelu.b and dyrelu.apply between others."""
    import jax

    def function(x, w1, b1, w2, b2, *rest):
        x = jax.nn.relu(x)
        y = call("b", (x, w1, b1, w2, b2), norm="hard_sigmoid", order="interleaved")
        y = call(
            *("b", (y, w2 @ w1)),
            operands="x, w2",
            alpha=np.array([1.0, 0.5]),
            lambda_b=(0.25, 0.125),
        )
        return jax.nn.relu(call("maxout", (y,), k=4, channels_last=False))

    return function


def jax_reference(name: str) -> Callable[..., Any]:
    """The operators that jax_function calls, in JAX."""
    import jax
    import jax.numpy as jnp

    def reference_b(x, *weights, norm="sigmoid", order="slopes_first", **numbers):
        numbers.pop("operands", None)
        alpha = jnp.asarray(numbers.get("alpha", (1.0, 0.0)), x.dtype)
        lambda_b = jnp.asarray(numbers.get("lambda_b", (0.5, 0.5)), x.dtype)
        h = x.mean((2, 3))
        if len(weights) == 4:
            w1, b1, w2, b2 = weights
            u = jax.nn.relu(h @ w1.T + b1) @ w2.T + b2
        else:
            u = h @ weights[0].T
        clamped = jnp.clip(u / 3, -1, 1)
        t = clamped if norm == "hard_sigmoid" else 2 * jax.nn.sigmoid(u) - 1
        parts = t.reshape(x.shape[0], 2, 2, -1)
        if order == "interleaved":
            parts = parts.swapaxes(1, 2)
        a = alpha[:, None] + parts[:, 0]
        b = lambda_b[:, None] * parts[:, 1]
        return jnp.max(a[..., None, None] * x[:, None] + b[..., None, None], axis=1)

    def reference_maxout(x, *, k, **_):
        n, c, *sizes = x.shape
        return x.reshape(n, c // k, k, *sizes).max(2)

    return {"b": reference_b, "maxout": reference_maxout}[name]


def jax_composite(name: str, tensors: tuple[Any, ...], **attributes: Any) -> Any:
    """A call with a decomposition."""
    import jax

    reference = jax_reference(name)
    composite = jax.lax.composite(reference, name=f"dyrelu.{name}", version=1)
    return composite(*tensors, **attributes)


def jax_custom_call(name: str, tensors: tuple[Any, ...], **attributes: Any) -> Any:
    """A call without one."""
    import jax

    n, c, *sizes = tensors[0].shape
    shape = (n, c // attributes.get("k", 1) if name == "maxout" else c, *sizes)
    result = jax.ShapeDtypeStruct(shape, tensors[0].dtype)
    return jax.ffi.ffi_call(f"dyrelu.{name}", result)(*tensors, **attributes)


def stablehlo(call: Callable[..., Any], dynamic: bool = False) -> str:
    """StableHLO as jax.export writes it."""
    import jax
    from jax import export

    shapes = [array.shape for array in make_inputs()[:5]]
    if dynamic:
        (n,) = export.symbolic_shape("n")
        shapes[0] = (n, *shapes[0][1:])
    checks = [
        export.DisabledSafetyCheck.custom_call(f"dyrelu.{name}")
        for name in ("b", "maxout")
    ]
    exported = export.export(jax.jit(jax_function(call)), disabled_checks=checks)(
        *(jax.ShapeDtypeStruct(shape, np.float32) for shape in shapes)
    )
    from jax._src.interpreters import mlir
    from jaxlib.mlir import ir

    with mlir.make_ir_context():
        return generic(ir.Module.parse(exported.mlir_module()).operation)


def onnx_model() -> Any:
    """A model with nodes of the domain dyrelu."""
    from onnx import TensorProto, helper

    def value(name: str, shape: tuple[Any, ...]) -> Any:
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)

    x = ("n", *SHAPES["x"][1:])
    weights = ("w1", "b1", "w2", "b2", "wp")
    nodes = [
        helper.make_node("Relu", ["x"], ["r"]),
        helper.make_node(
            *("DyReLUB", ["r", "w1", "b1", "w2", "b2"], ["s"]),
            domain="dyrelu",
            norm="hard_sigmoid",
            alpha=[1.0, 0.5],
            intercepts=1,
        ),
        helper.make_node(
            *("DyReLUC", ["s", "w1", "", "w2", "", "wp"], ["t"]),
            domain="dyrelu",
            tau=4.0,
        ),
        helper.make_node("DyReLUMaxout", ["t"], ["u"], domain="dyrelu", k=4),
        helper.make_node("Relu", ["u"], ["y"]),
    ]
    y = ("n", C // 4, S, S)
    graph = helper.make_graph(
        nodes,
        "main",
        [value("x", x), *(value(name, SHAPES[name]) for name in weights)],
        [value("y", y)],
        value_info=[value("s", x), value("t", x), value("u", y)],
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("dyrelu", 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=9)


def import_onnx(model: Any) -> str:
    """The ONNX operators of the torch dialect, as torch-mlir imports them."""
    import onnx as package
    from torch_mlir.dialects import torch as torch_dialect
    from torch_mlir.extras import onnx_importer
    from torch_mlir.ir import Context

    context = Context()
    torch_dialect.register_dialect(context)
    info = onnx_importer.ModelInfo(package.shape_inference.infer_shapes(model))
    module = info.create_module(context=context)
    onnx_importer.NodeImporter.define_function(
        info.main_graph, module.operation
    ).import_all()
    return generic(module.operation)


def onnx() -> str:
    """Nodes with and without all operands."""
    return import_onnx(onnx_model())


EXPORTS: dict[str, Callable[[], str]] = {
    "torch-mlir.mlir": torch_mlir,
    "torch-mlir-dynamic.mlir": lambda: torch_mlir(dynamic=True),
    "iree-turbine.mlir": iree_turbine,
    "composite.mlir": lambda: stablehlo(jax_composite),
    "custom-call.mlir": lambda: stablehlo(jax_custom_call),
    "custom-call-dynamic.mlir": lambda: stablehlo(jax_custom_call, dynamic=True),
    "onnx.mlir": onnx,
}


def main() -> None:
    """Writes all of them."""
    folder = Path(sys.argv[1])
    for name, export in EXPORTS.items():
        (folder / name).write_text(export(), encoding="utf-8")


if __name__ == "__main__":
    main()
