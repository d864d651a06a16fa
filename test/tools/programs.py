"""Functions on tensors for the tests of dyrelu-run."""

from __future__ import annotations


def identity(tensor: str) -> str:
    """Returns its argument."""
    return f"""
func.func @main(%x: {tensor}) -> {tensor} {{
  return %x : {tensor}
}}
"""


def elementwise(tensor: str, op: str, inputs: int = 2) -> str:
    """`op` on each element of tensors that may have dynamic sizes."""
    shape, _, element = tensor.removeprefix("tensor<").removesuffix(">").rpartition("x")
    dims = [f"d{i}" for i in range(len(shape.split("x")))] if shape else []
    identity_map = f"affine_map<({', '.join(dims)}) -> ({', '.join(dims)})>"
    maps = ", ".join([identity_map] * (inputs + 1))
    iterators = ", ".join(['"parallel"'] * len(dims))
    names = [f"%x{i}" for i in range(inputs)]
    arguments = ", ".join(f"{name}: {tensor}" for name in names)
    scalars = ", ".join(f"%s{i}: {element}" for i in range(inputs))
    operands = ", ".join(f"%s{i}" for i in range(inputs))
    sizes = [i for i, size in enumerate(shape.split("x")) if size == "?"]
    dim_ops = "\n".join(
        f"  %c{i} = arith.constant {i} : index\n"
        f"  %n{i} = tensor.dim %x0, %c{i} : {tensor}"
        for i in sizes
    )
    return f"""
func.func @main({arguments}) -> {tensor} {{
{dim_ops}
  %empty = tensor.empty({", ".join(f"%n{i}" for i in sizes)}) : {tensor}
  %y = linalg.generic {{indexing_maps = [{maps}], iterator_types = [{iterators}]}}
      ins({", ".join(names)} : {", ".join([tensor] * inputs)})
      outs(%empty : {tensor}) {{
    ^bb0({scalars}, %init: {element}):
      %r = {op} {operands} : {element}
      linalg.yield %r : {element}
  }} -> {tensor}
  return %y : {tensor}
}}
"""


ADD = elementwise("tensor<2x3xf32>", "arith.addf")

TWO_RESULTS = """
func.func @main(%x: tensor<4xf32>, %n: tensor<2x2xi32>)
    -> (tensor<2x2xi32>, tensor<4xf32>) {
  return %n, %x : tensor<2x2xi32>, tensor<4xf32>
}
"""

# A function that is given a size it cannot work with, said at run time.
CHECKED = """
llvm.func @dyreluRuntimeError(!llvm.ptr)
llvm.mlir.global internal constant @text("sizes must be equal\\00")

func.func @main(%x: tensor<?xf32>, %y: tensor<?xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %m = tensor.dim %y, %c0 : tensor<?xf32>
  %differ = arith.cmpi ne, %n, %m : index
  scf.if %differ {
    %text = llvm.mlir.addressof @text : !llvm.ptr
    llvm.call @dyreluRuntimeError(%text) : (!llvm.ptr) -> ()
  }
  return %x : tensor<?xf32>
}
"""

# Rows that threads may share out.
PARALLEL = """
func.func @main(%x: tensor<64x1000xf32>) -> tensor<64x1000xf32> {
  %empty = tensor.empty() : tensor<64x1000xf32>
  %y = scf.forall (%i) in (64) shared_outs(%out = %empty)
      -> (tensor<64x1000xf32>) {
    %row = tensor.extract_slice %x[%i, 0] [1, 1000] [1, 1]
        : tensor<64x1000xf32> to tensor<1x1000xf32>
    %to = tensor.extract_slice %out[%i, 0] [1, 1000] [1, 1]
        : tensor<64x1000xf32> to tensor<1x1000xf32>
    %sum = linalg.add ins(%row, %row : tensor<1x1000xf32>, tensor<1x1000xf32>)
        outs(%to : tensor<1x1000xf32>) -> tensor<1x1000xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %sum into %out[%i, 0] [1, 1000] [1, 1]
          : tensor<1x1000xf32> into tensor<64x1000xf32>
    }
  }
  return %y : tensor<64x1000xf32>
}
"""
