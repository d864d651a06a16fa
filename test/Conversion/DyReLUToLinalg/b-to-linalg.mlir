// RUN: dyrelu-opt %s --convert-dyrelu-to-linalg --canonicalize --cse -split-input-file | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-to-linalg -split-input-file | FileCheck %s --implicit-check-not=dyrelu.

//===----------------------------------------------------------------------===//
// dyrelu.b: through its blocks
//===----------------------------------------------------------------------===//

// Sum, division; contraction, element-wise; contraction, slopes, intercepts;
// pieces: eight ops.
// CHECK-LABEL: func @b
// CHECK-COUNT-8: linalg.generic
// CHECK-NOT: linalg.generic
func.func @b(%x: tensor<8x16x7x9xf32>, %w1: tensor<2x16xf32>, %w2: tensor<64x2xf32>) -> tensor<8x16x7x9xf32> {
  %y = dyrelu.b %x fc1(%w1 : tensor<2x16xf32>) fc2(%w2 : tensor<64x2xf32>) : tensor<8x16x7x9xf32>
  return %y : tensor<8x16x7x9xf32>
}

