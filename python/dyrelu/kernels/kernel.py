"""The compiled forms of operators."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from .._library import Library
from .._operands import check_call, expect_type, operand_names
from .._results import empty_result, result_shape
from ..errors import Error
from ..formulas import FUNCTIONS, VERSION
from ..module import Module
from . import prologue, text, threads
from .cache import Cache
from .exchange import describe, get_function
from .layout import Layout

_ELEMENTS = {
    torch.float16: "f16",
    torch.bfloat16: "bf16",
    torch.float32: "f32",
    torch.float64: "f64",
}


def type_of(name: str, tensor: Tensor) -> text.TensorType:
    expect_type(name, tensor, _ELEMENTS)
    return text.TensorType(_ELEMENTS[tensor.dtype], tuple(tensor.shape))


def parse(source: str, name: str, pipeline: str) -> Module:
    """A module of calls of the operator `name`, after a pipeline."""
    module = Module.parse(source, f"torch.ops.dyrelu.{name}", allow_unregistered=True)
    return module.run(pipeline)


def load(module: Module) -> Library:
    """The library of a module, for PyTorch's threads."""
    library = Library(module, "native", torch.get_num_threads())
    threads.adopt(library)
    return library


class Call:
    """A call of an operator with operands of some shapes, types and layouts, as the
    compiler is given it.

    What goes before the operator in the same code are operands that the module
    `prologue` knows, and `epsilon`. In place, the result is in x's memory.
    """

    def __init__(
        self,
        name: str,
        operands: dict[str, Tensor],
        attributes: dict[str, Any],
        *,
        epsilon: float = 0.0,
        in_place: bool = False,
    ) -> None:
        x = operands["x"]
        self.name = name
        self.channels_last = bool(attributes.get("channels_last", False))
        self.layout = Layout(x, self.channels_last)
        self.shape = result_shape(name, x, attributes)
        self.operands = tuple(operands)
        self.in_place = in_place
        given = {key: self.layout.get(key, t) for key, t in operands.items()}
        self.copied = self.layout.find_copied(operands.items())
        attributes = self.layout.of_code(attributes)
        result = result_shape(name, given["x"], attributes)
        self.source = self._get_source(given, attributes, epsilon, tuple(result))

    def _get_source(
        self,
        given: dict[str, Tensor],
        attributes: dict[str, Any],
        epsilon: float,
        shape: tuple[int, ...],
    ) -> str:
        types = {key: type_of(key, tensor) for key, tensor in given.items()}
        before = {*prologue.NORM, prologue.ADDEND} & set(types)
        operands = {key: kind for key, kind in types.items() if key not in before}
        result = text.TensorType(types["x"].element, shape)
        body, value = "", "%x"
        if before:
            last = attributes["channels_last"]
            body, value = prologue.text(types, epsilon, last)
        body += text.call(self.name, operands, attributes, result, value)
        return text.function(types, body, result, self.in_place)

    def empty_result(self, x: Tensor) -> Tensor:
        """Memory for the result."""
        return empty_result(x, self.shape, self.channels_last)


class Compiled:
    """The code for a call on the CPU."""

    def __init__(self, call: Call, x: Tensor) -> None:
        self._call = call
        # The quicker of two ways to get the same memory.
        result = call.empty_result(x)
        self._is_like_x = (
            result.shape == x.shape and result.stride() == torch.empty_like(x).stride()
        )
        self._library = load(parse(call.source, call.name, text.PIPELINE))
        self._function = get_function(self._library, self._library.signatures["main"])

    def __call__(self, tensors: list[Tensor]) -> Tensor:
        """The result for the operands, none of which is left out; the list is changed."""
        call = self._call
        x = tensors[0]
        for index, name in call.copied:
            tensors[index] = call.layout.get(name, tensors[index])
        if call.in_place:
            y = x
        else:
            y = torch.empty_like(x) if self._is_like_x else call.empty_result(x)
            tensors.append(y)
        threads.prepare_call()
        if self._function(tensors):
            raise Error(f"torch.ops.dyrelu: {self._library.last_error()}")
        if call.in_place and tensors[0] is not x:
            # Copied, it was not contiguous either way, and is laid out as it is.
            x.copy_(tensors[0])
        return y


def _freeze(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _ask_formula(
    name: str, args: tuple[Tensor | None, ...], attributes: dict[str, Any]
) -> None:
    """Raises what the formula raises: whatever computes an operator, attributes that it
    does not take are the same error."""
    meta = (None if one is None else one.to("meta") for one in args)
    FUNCTIONS[name](*meta, **attributes)


class Kernel:
    """An operator: compiles each combination once, in whichever thread it comes."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._compiled: Cache[Callable[[list[Tensor]], Tensor]] = Cache()

    def call(self, *args: Tensor | None, **attributes: Any) -> Tensor:
        """What the operator computes."""
        key = (
            self._find_place(args[0]),
            describe(args),
            *((name, _freeze(value)) for name, value in attributes.items()),
        )
        compiled = self._compiled.find(key)
        if compiled is None:
            create = functools.partial(self._compile, args, attributes)
            compiled = self._compiled.add(key, create)
        return compiled([tensor for tensor in args if tensor is not None])

    def _find_place(self, x: Tensor | None) -> Any:
        """What code depends on besides the call."""
        return torch.get_num_threads()

    def _build(self, call: Call, x: Tensor) -> Callable[[list[Tensor]], Tensor]:
        return Compiled(call, x)

    def _compile(
        self, args: tuple[Tensor | None, ...], attributes: dict[str, Any]
    ) -> Callable[[list[Tensor]], Tensor]:
        version = attributes.pop("version", VERSION)
        check_call(self._name, args, version, attributes)
        named = zip(operand_names(self._name), args, strict=False)
        operands = {name: tensor for name, tensor in named if tensor is not None}
        try:
            call = Call(self._name, operands, attributes)
            return self._build(call, operands["x"])
        except Error:
            _ask_formula(self._name, args, attributes)
            raise
