"""Dynamic activation functions, compiled.

    module = dyrelu.Module.parse(text)      # MLIR, with all of dyrelu-opt's passes
    function = dyrelu.compile(module)       # a function of arrays
    y = function(x, w1, b1, w2, b2)

dyrelu.nn has modules of PyTorch, dyrelu.torch_ops the operators that they call,
dyrelu.cuda runs GPU kernels that dyrelu-compile wrote. None of these is imported
before it is used, and importing this package needs nothing but Python.
"""

from .compiler import Function, compile
from .errors import Diagnostic, Error
from .module import Module

__all__ = ["Diagnostic", "Error", "Function", "Module", "compile"]
