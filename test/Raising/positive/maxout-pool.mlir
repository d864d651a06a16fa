// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 \
// RUN:   | FileCheck %s

// A pool whose windows run over the channels, which come last in between.

// CHECK:       raised to dyrelu.maxout: k = 4
// CHECK-LABEL: func.func @main(
// CHECK-SAME:      %[[X:.*]]: tensor<2x16x6xf32>
// CHECK-NEXT:    %[[Y:.*]] = dyrelu.maxout %[[X]] k(4) : tensor<2x16x6xf32> -> tensor<2x4x6xf32>
// CHECK-NEXT:    return %[[Y]]
func.func @main(%x: tensor<2x16x6xf32>) -> tensor<2x4x6xf32> {
  %lowest = arith.constant 0xFF800000 : f32
  %last = tensor.empty() : tensor<2x6x16xf32>
  %moved = linalg.transpose ins(%x : tensor<2x16x6xf32>) outs(%last : tensor<2x6x16xf32>)
      permutation = [0, 2, 1]
  %window = tensor.empty() : tensor<4xf32>
  %empty = tensor.empty() : tensor<2x6x4xf32>
  %init = linalg.fill ins(%lowest : f32) outs(%empty : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  %max = linalg.generic {
      indexing_maps = [affine_map<(n, s, c, k) -> (n, s, c * 4 + k)>,
                       affine_map<(n, s, c, k) -> (k)>,
                       affine_map<(n, s, c, k) -> (n, s, c)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%moved, %window : tensor<2x6x16xf32>, tensor<4xf32>)
      outs(%init : tensor<2x6x4xf32>) {
  ^bb0(%u: f32, %unused: f32, %out: f32):
    %next = arith.maximumf %out, %u : f32
    linalg.yield %next : f32
  } -> tensor<2x6x4xf32>
  %first = tensor.empty() : tensor<2x4x6xf32>
  %y = linalg.transpose ins(%max : tensor<2x6x4xf32>) outs(%first : tensor<2x4x6xf32>)
      permutation = [0, 2, 1]
  return %y : tensor<2x4x6xf32>
}
