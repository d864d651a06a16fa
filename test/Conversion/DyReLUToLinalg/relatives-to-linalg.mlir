// RUN: dyrelu-opt %s --dyrelu-to-linalg -split-input-file | FileCheck %s

// Maxout: one maximum for each element, in its own type, over channels in groups.
// CHECK-DAG: #[[$ALL:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
// CHECK-DAG: #[[$Y:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
// CHECK-LABEL: func @maxout
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x6xbf16>)
// CHECK-DAG: %[[LOWEST:.*]] = arith.constant 0xFF80 : bf16
// CHECK-DAG: %[[N:.*]] = tensor.dim %[[X]], %c0
// CHECK-DAG: %[[KC:.*]] = tensor.dim %[[X]], %c1
// CHECK-DAG: %[[C:.*]] = affine.apply #{{.*}}()[%[[KC]]]
// CHECK: %[[G:.*]] = tensor.expand_shape %[[X]] {{\[\[}}0], [1, 2], [3]] output_shape [%[[N]], %[[C]], 4, 6] : tensor<?x?x6xbf16> into tensor<?x?x4x6xbf16>
// CHECK: %[[E:.*]] = tensor.empty(%[[N]], %[[C]]) : tensor<?x?x6xbf16>
// CHECK: %[[F:.*]] = linalg.fill ins(%[[LOWEST]] : bf16) outs(%[[E]] :
// CHECK: linalg.generic {indexing_maps = [#[[$ALL]], #[[$Y]]], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%[[G]] : {{.*}}) outs(%[[F]] :
// CHECK-NEXT: ^bb0(%[[IN:.*]]: bf16, %[[OUT:.*]]: bf16):
// CHECK-NEXT: %[[M:.*]] = arith.maximumf %[[OUT]], %[[IN]] fastmath<nsz> : bf16
// CHECK-NEXT: linalg.yield %[[M]]
func.func @maxout(%x: tensor<?x?x6xbf16>) -> tensor<?x?x6xbf16> {
  %y = dyrelu.maxout %x k(4) : tensor<?x?x6xbf16> -> tensor<?x?x6xbf16>
  return %y : tensor<?x?x6xbf16>
}

// -----

// CHECK-LABEL: func @maxout_channels_last
// CHECK: tensor.expand_shape %{{.*}} {{\[\[}}0], [1], [2, 3]] output_shape [2, 6, 3, 4]
// CHECK: iterator_types = ["parallel", "parallel", "parallel", "reduction"]
func.func @maxout_channels_last(%x: tensor<2x6x12xf64>) -> tensor<2x6x3xf64> {
  %y = dyrelu.maxout %x k(4) channels_last : tensor<2x6x12xf64> -> tensor<2x6x3xf64>
  return %y : tensor<2x6x3xf64>
}

// -----

// Shift-max: the other channel is read where the permutation says. A constant
// one: with channels (i, j), i of 2 groups, (i, j) takes (i + 1, j + 1).
// CHECK-LABEL: func @shift_max
// CHECK-SAME: (%[[X:.*]]: tensor<2x5x6xf16>, %[[A:.*]]: tensor<2x2x6xf32>, %[[B:.*]]: tensor<1x2x1xf32>)
// CHECK-DAG: %[[P:.*]] = arith.constant dense<[4, 5, 3, 1, 2, 0]> : tensor<6xi64>
// CHECK-DAG: %[[A0:.*]] = tensor.extract_slice %[[A]][0, 0, 0] [2, 1, 6] [1, 1, 1] : tensor<2x2x6xf32> to tensor<2x6xf32>
// CHECK-DAG: %[[A1:.*]] = tensor.extract_slice %[[A]][0, 1, 0] [2, 1, 6] [1, 1, 1] : tensor<2x2x6xf32> to tensor<2x6xf32>
// CHECK-DAG: %[[B0:.*]] = tensor.extract_slice %[[B]][0, 0, 0] [1, 1, 1] [1, 1, 1] : tensor<1x2x1xf32> to tensor<f32>
// CHECK-DAG: %[[B1:.*]] = tensor.extract_slice %[[B]][0, 1, 0] [1, 1, 1] [1, 1, 1] : tensor<1x2x1xf32> to tensor<f32>
// CHECK: linalg.generic {{.*}} ins(%[[X]], %[[A0]], %[[B0]], %[[A1]], %[[B1]], %[[P]] :
// CHECK-NEXT: ^bb0(%[[XE:.*]]: f16, %[[A0E:.*]]: f32, %[[B0E:.*]]: f32, %[[A1E:.*]]: f32, %[[B1E:.*]]: f32, %[[PE:.*]]: i64, %{{.*}}: f16):
// CHECK-DAG: %[[N:.*]] = linalg.index 0
// CHECK-DAG: %[[S:.*]] = linalg.index 1
// CHECK-DAG: %[[C:.*]] = arith.index_cast %[[PE]] : i64 to index
// CHECK: %[[O:.*]] = tensor.extract %[[X]][%[[N]], %[[S]], %[[C]]] : tensor<2x5x6xf16>
// CHECK-DAG: %[[OF:.*]] = arith.extf %[[O]]
// CHECK-DAG: %[[XF:.*]] = arith.extf %[[XE]]
// CHECK: %[[R0:.*]] = arith.mulf %[[B0E]], %[[OF]]
// CHECK-NEXT: %[[L0:.*]] = arith.mulf %[[A0E]], %[[XF]] fastmath<contract>
// CHECK-NEXT: %[[S0:.*]] = arith.addf %[[L0]], %[[R0]] fastmath<contract>
// CHECK-NEXT: %[[R1:.*]] = arith.mulf %[[B1E]], %[[OF]]
// CHECK-NEXT: %[[L1:.*]] = arith.mulf %[[A1E]], %[[XF]] fastmath<contract>
// CHECK-NEXT: %[[S1:.*]] = arith.addf %[[L1]], %[[R1]] fastmath<contract>
// CHECK-NEXT: %[[M:.*]] = arith.maximumf %[[S0]], %[[S1]] fastmath<nsz>
// CHECK-NEXT: arith.truncf %[[M]] : f32 to f16
func.func @shift_max(%x: tensor<2x5x6xf16>, %a: tensor<2x2x6xf32>, %b: tensor<1x2x1xf32>) -> tensor<2x5x6xf16> {
  %y = dyrelu.shift_max %x slopes(%a : tensor<2x2x6xf32>) shifted(%b : tensor<1x2x1xf32>) groups(2) channels_last : tensor<2x5x6xf16>
  return %y : tensor<2x5x6xf16>
}

// -----

// K = 1 is a sum: no maximum. The permutation is what the attribute says.
// CHECK-LABEL: func @shift_sum
// CHECK: arith.constant dense<[2, 0, 1]> : tensor<3xi64>
// CHECK-NOT: arith.maximumf
// CHECK: return
func.func @shift_sum(%x: tensor<2x3xf32>, %a: tensor<2x1x3xf32>) -> tensor<2x3xf32> {
  %y = dyrelu.shift_max %x slopes(%a : tensor<2x1x3xf32>) shifted(%a : tensor<2x1x3xf32>) permutation = [2, 0, 1] : tensor<2x3xf32>
  return %y : tensor<2x3xf32>
}

// -----

// Of channels whose number is not known the permutation is computed once, not
// for each element of x.
// CHECK-LABEL: func @shift_max_dynamic
// CHECK-SAME: (%[[X:.*]]: tensor<2x?x7xf32>
// CHECK: %[[C:.*]] = tensor.dim %[[X]], %c1
// CHECK: %[[G:.*]] = arith.divui %[[C]], %c2
// CHECK: %[[E:.*]] = tensor.empty(%[[C]]) : tensor<?xi64>
// CHECK: %[[P:.*]] = linalg.generic {{.*}} iterator_types = ["parallel"]} outs(%[[E]] :
// CHECK: %[[I:.*]] = linalg.index 0
// CHECK-DAG: %[[Q:.*]] = arith.divui %[[I]], %[[G]]
// CHECK-DAG: %[[R:.*]] = arith.remui %[[I]], %[[G]]
// CHECK: linalg.generic {{.*}}%[[P]] :
// CHECK-NOT: arith.remui
// CHECK: return
func.func @shift_max_dynamic(%x: tensor<2x?x7xf32>, %a: tensor<2x1x?xf32>) -> tensor<2x?x7xf32> {
  %y = dyrelu.shift_max %x slopes(%a : tensor<2x1x?xf32>) shifted(%a : tensor<2x1x?xf32>) groups(2) : tensor<2x?x7xf32>
  return %y : tensor<2x?x7xf32>
}

// -----

// CHECK-LABEL: func @empty
// CHECK-NOT: linalg
// CHECK: return
func.func @empty(%x: tensor<2x0x7xf32>, %a: tensor<2x1x0xf32>, %m: tensor<0x8x7xf32>) -> (tensor<2x0x7xf32>, tensor<0x4x7xf32>) {
  %y = dyrelu.shift_max %x slopes(%a : tensor<2x1x0xf32>) shifted(%a : tensor<2x1x0xf32>) groups(1) : tensor<2x0x7xf32>
  %z = dyrelu.maxout %m k(2) : tensor<0x8x7xf32> -> tensor<0x4x7xf32>
  return %y, %z : tensor<2x0x7xf32>, tensor<0x4x7xf32>
}
