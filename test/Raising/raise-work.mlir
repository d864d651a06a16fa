// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise-work 2>&1 >/dev/null \
// RUN:   | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --allow-empty --check-prefix=OTHER

// One maximum; the sizes of its result and of what it is written to.
// CHECK-COUNT-1: remark: [Analysis] Work | Category:dyrelu-raise-work | Nodes={{[1-9][0-9]*}}, Roots=1, Sizes=6
// CHECK-NOT:     remark:
// OTHER-NOT:     remark:
func.func @maximum(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %i0 = arith.constant 0 : index
  %i1 = arith.constant 1 : index
  %n = tensor.dim %x, %i0 : tensor<?x?xf32>
  %m = tensor.dim %x, %i1 : tensor<?x?xf32>
  %empty = tensor.empty(%n, %m) : tensor<?x?xf32>
  %max = linalg.max ins(%x, %y : tensor<?x?xf32>, tensor<?x?xf32>)
      outs(%empty : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %max : tensor<?x?xf32>
}
