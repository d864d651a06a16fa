// RUN: dyrelu-opt %s --dyrelu-generate-size-checks -split-input-file | FileCheck %s

// A result that knows more than its operands is a promise to check.
// CHECK-LABEL: func @pool
// CHECK: cf.assert {{.*}} "dyrelu.pool:
func.func @pool(%x: tensor<?x16x7xf32>) -> tensor<8x16xf32> {
  %g = dyrelu.pool %x : tensor<?x16x7xf32> -> tensor<8x16xf32>
  return %g : tensor<8x16xf32>
}

// -----

// The channels are those of result b: 64 rows, and the batch is 8.
// CHECK-LABEL: func @coefficients
// CHECK-DAG: arith.constant 64 : index
// CHECK-DAG: arith.constant 8 : index
func.func @coefficients(%g: tensor<?x16xf32>, %w2: tensor<?x16xf32>) {
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<?x16xf32>) : tensor<?x16xf32> -> tensor<8x2x?xf32>, tensor<8x2x16xf32>
  return
}
