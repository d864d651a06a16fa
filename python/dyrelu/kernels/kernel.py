"""One operator's compiled forms."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from .._library import Library
from ..errors import Error
from ..module import Module
from ..torch_ops import VERSION, empty_result, result_shape
from . import text
from .threads import find_runtime, set_num_threads

_ELEMENTS = {
    torch.float16: "f16",
    torch.bfloat16: "bf16",
    torch.float32: "f32",
    torch.float64: "f64",
}

# Operands that have x's dimensions behind others: how many come before the channels.
_LIKE_X = {"x": 1, "context": 1, "slopes": 2, "intercepts": 2}


class Layout:
    """How the operands of a call are laid out in memory, as the compiled code takes
    them: contiguous, with the channels first or last."""

    def __init__(self, x: Tensor, channels_last: bool) -> None:
        """Of x, whose shape has the channels last if `channels_last`."""
        self.rank = x.dim()
        self.is_moved = False
        self.channels_last = channels_last
        if x.dim() > 2 and not x.is_contiguous():
            self.is_moved = self._move(x, 1).is_contiguous()
        self.code_has_channels_last = channels_last != self.is_moved

    def _move(self, tensor: Tensor, channel: int) -> Tensor:
        if self.channels_last:
            return tensor.movedim(-1, channel)
        return tensor.movedim(channel, -1)

    def get(self, name: str, tensor: Tensor) -> Tensor:
        """The operand as the code takes it, copied only if it is laid out otherwise."""
        channel = _LIKE_X.get(name)
        if (
            self.is_moved
            and channel is not None
            and tensor.dim() == self.rank + channel - 1
        ):
            tensor = self._move(tensor, channel)
        return tensor.contiguous()


class Compiled:
    """The code for one combination of shapes, types and layouts."""

    def __init__(
        self, name: str, operands: dict[str, Tensor], attributes: dict[str, Any]
    ) -> None:
        x = operands["x"]
        self.channels_last = bool(attributes.get("channels_last", False))
        self.layout = Layout(x, self.channels_last)
        self.shape = result_shape(name, x, attributes)
        self.names = tuple(operands)
        self.threads = torch.get_num_threads()
        given = {key: self.layout.get(key, t) for key, t in operands.items()}
        # Whether all operands are passed as they are.
        self.is_direct = not self.layout.is_moved and all(
            given[key] is operands[key] for key in operands
        )
        self.keeps_shape = self.shape == list(x.shape) and x.is_contiguous()
        result = list(empty_result(given["x"], given["x"].shape, False).shape)
        if name == "maxout":
            axis = -1 if self.layout.code_has_channels_last else 1
            result[axis] //= attributes["k"]
        attributes = {k: v for k, v in attributes.items() if v is not None}
        attributes["channels_last"] = self.layout.code_has_channels_last
        types = {key: _type_of(key, tensor) for key, tensor in given.items()}
        source = text.call(
            name, types, attributes, text.TensorType(types["x"].element, tuple(result))
        )
        module = Module.parse(
            source, f"torch.ops.dyrelu.{name}", allow_unregistered=True
        )
        self.library = Library(module.run(text.PIPELINE), "native", self.threads)
        find_runtime()
        signature = self.library.signatures["main"]
        self.function = self.library.get(signature)

    def __call__(self, tensors: list[Tensor]) -> Tensor:
        """The result for the operands, none of which is left out."""
        x = tensors[0]
        if self.keeps_shape:
            y = torch.empty_like(x)
        else:
            y = empty_result(x, self.shape, self.channels_last)
        if not self.is_direct:
            pairs = zip(self.names, tensors, strict=True)
            tensors = [self.layout.get(name, tensor) for name, tensor in pairs]
        set_num_threads(self.threads)
        if self.function(*[t.data_ptr() for t in tensors], y.data_ptr()):
            raise Error(f"torch.ops.dyrelu: {self.library.last_error()}")
        return y


def _type_of(name: str, tensor: Tensor) -> text.TensorType:
    if tensor.dtype not in _ELEMENTS:
        known = ", ".join(str(dtype) for dtype in _ELEMENTS)
        raise TypeError(f"{name}: expected a tensor of {known}, got {tensor.dtype}")
    return text.TensorType(_ELEMENTS[tensor.dtype], tuple(tensor.shape))


def _freeze(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


class Kernel:
    """An operator: compiles each combination once, in whichever thread it comes."""

    def __init__(self, name: str) -> None:
        self.name = name
        schema = getattr(torch.ops.dyrelu, name).default._schema
        self._operands = [a.name for a in schema.arguments if not a.kwarg_only]
        self._compiled: dict[Any, Compiled] = {}
        self._lock = threading.Lock()
        self.call: Callable[..., Tensor] = self._call

    def _call(self, *args: Tensor | None, **attributes: Any) -> Tensor:
        tensors = [t for t in args if t is not None]
        key: list[Any] = [torch.get_num_threads()]
        for tensor in args:
            if tensor is not None:
                key += (tensor.shape, tensor.stride(), tensor.dtype)
            else:
                key.append(None)
        for name, value in attributes.items():
            key += (name, _freeze(value))
        compiled = self._compiled.get(tuple(key))
        if compiled is None:
            compiled = self._compile(tuple(key), args, attributes)
        return compiled(tensors)

    def _compile(
        self, key: Any, args: tuple[Tensor | None, ...], attributes: dict[str, Any]
    ) -> Compiled:
        with self._lock:
            if key not in self._compiled:
                version = attributes.pop("version", VERSION)
                if version != VERSION:
                    raise ValueError(f"unknown version {version}; known is {VERSION}")
                operands = {
                    name: tensor
                    for name, tensor in zip(self._operands, args, strict=False)
                    if tensor is not None
                }
                self._compiled[key] = Compiled(self.name, operands, attributes)
            return self._compiled[key]
