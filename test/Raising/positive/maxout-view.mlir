// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 \
// RUN:   | FileCheck %s

// The groups are a dimension of their own, between channels and positions.

// CHECK:       raised to dyrelu.maxout: k = 3
// CHECK-LABEL: func.func @main(
// CHECK-SAME:      %[[X:.*]]: tensor<2x12x5x?xf32>
// CHECK-NEXT:    %[[Y:.*]] = dyrelu.maxout %[[X]] k(3) : tensor<2x12x5x?xf32> -> tensor<2x4x5x?xf32>
// CHECK-NEXT:    return %[[Y]]
func.func @main(%x: tensor<2x12x5x?xf32>) -> tensor<2x4x5x?xf32> {
  %lowest = arith.constant 0xFF800000 : f32
  %c3 = arith.constant 3 : index
  %w = tensor.dim %x, %c3 : tensor<2x12x5x?xf32>
  %groups = tensor.expand_shape %x [[0], [1, 2], [3], [4]] output_shape [2, 4, 3, 5, %w]
      : tensor<2x12x5x?xf32> into tensor<2x4x3x5x?xf32>
  %empty = tensor.empty(%w) : tensor<2x4x5x?xf32>
  %init = linalg.fill ins(%lowest : f32) outs(%empty : tensor<2x4x5x?xf32>) -> tensor<2x4x5x?xf32>
  %y = linalg.reduce { arith.maximumf } ins(%groups : tensor<2x4x3x5x?xf32>)
      outs(%init : tensor<2x4x5x?xf32>) dimensions = [2]
  return %y : tensor<2x4x5x?xf32>
}
