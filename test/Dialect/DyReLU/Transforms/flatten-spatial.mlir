// RUN: dyrelu-opt %s --dyrelu-flatten-spatial -split-input-file | FileCheck %s

// CHECK-LABEL: func @pool
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7x9xf16>)
func.func @pool(%x: tensor<8x16x7x9xf16>) -> tensor<8x16xf32> {
  // CHECK-NEXT: %[[F:.*]] = tensor.collapse_shape %[[X]] {{\[\[}}0], [1], [2, 3]] : tensor<8x16x7x9xf16> into tensor<8x16x63xf16>
  // CHECK-NEXT: %[[G:.*]] = dyrelu.pool %[[F]] : tensor<8x16x63xf16> -> tensor<8x16xf32>
  // CHECK-NEXT: return %[[G]]
  %g = dyrelu.pool %x : tensor<8x16x7x9xf16> -> tensor<8x16xf32>
  return %g : tensor<8x16xf32>
}

// -----

// CHECK-LABEL: func @pool_channels_last
func.func @pool_channels_last(%x: tensor<8x2x?x4x16xf32>) -> tensor<8x16xf32> {
  // CHECK: %[[F:.*]] = tensor.collapse_shape %{{.*}} {{\[\[}}0], [1, 2, 3], [4]] : tensor<8x2x?x4x16xf32> into tensor<8x?x16xf32>
  // CHECK: dyrelu.pool %[[F]] channels_last : tensor<8x?x16xf32> -> tensor<8x16xf32>
  %g = dyrelu.pool %x channels_last : tensor<8x2x?x4x16xf32> -> tensor<8x16xf32>
  return %g : tensor<8x16xf32>
}

// -----

// The result of apply gets its sizes back.
// CHECK-LABEL: func @apply
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7x9xf32>, %[[A:.*]]: tensor<8x2x16xf32>, %[[B:.*]]: tensor<1x2x1xf32>)
func.func @apply(%x: tensor<8x16x7x9xf32>, %a: tensor<8x2x16xf32>, %b: tensor<1x2x1xf32>) -> tensor<8x16x7x9xf32> {
  // CHECK-NEXT: %[[F:.*]] = tensor.collapse_shape %[[X]] {{\[\[}}0], [1], [2, 3]] : tensor<8x16x7x9xf32> into tensor<8x16x63xf32>
  // CHECK-NEXT: %[[Y:.*]] = dyrelu.apply %[[F]] slopes(%[[A]] : tensor<8x2x16xf32>) intercepts(%[[B]] : tensor<1x2x1xf32>) : tensor<8x16x63xf32>
  // CHECK-NEXT: %[[E:.*]] = tensor.expand_shape %[[Y]] {{\[\[}}0], [1], [2, 3]] output_shape [8, 16, 7, 9] : tensor<8x16x63xf32> into tensor<8x16x7x9xf32>
  // CHECK-NEXT: return %[[E]]
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<1x2x1xf32>) : tensor<8x16x7x9xf32>
  return %y : tensor<8x16x7x9xf32>
}

// -----

// CHECK-LABEL: func @apply_dynamic
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?x?xf32>
func.func @apply_dynamic(%x: tensor<?x?x?x?xf32>, %a: tensor<?x2x?xf32>) -> tensor<?x?x?x?xf32> {
  // CHECK-DAG: %[[D0:.*]] = tensor.dim %[[X]], %c0
  // CHECK-DAG: %[[D1:.*]] = tensor.dim %[[X]], %c1
  // CHECK-DAG: %[[D2:.*]] = tensor.dim %[[X]], %c2
  // CHECK-DAG: %[[D3:.*]] = tensor.dim %[[X]], %c3
  // CHECK: %[[F:.*]] = tensor.collapse_shape %[[X]] {{\[\[}}0], [1, 2], [3]]
  // CHECK: %[[Y:.*]] = dyrelu.apply %[[F]] {{.*}} channels_last : tensor<?x?x?xf32>
  // CHECK: tensor.expand_shape %[[Y]] {{\[\[}}0], [1, 2], [3]] output_shape [%[[D0]], %[[D1]], %[[D2]], %[[D3]]]
  %y = dyrelu.apply %x slopes(%a : tensor<?x2x?xf32>) channels_last : tensor<?x?x?x?xf32>
  return %y : tensor<?x?x?x?xf32>
}

// -----

// One spatial size, or none, is left alone; so is a whole function.
// CHECK-LABEL: func @nothing_to_do
// CHECK-NOT: collapse_shape
// CHECK: return
func.func @nothing_to_do(%x2: tensor<8x16xf16>, %x3: tensor<8x16x7xf32>, %x4: tensor<8x16x7x9xf32>, %a: tensor<8x2x16xf32>, %w2: tensor<64x16xf32>) {
  %0 = dyrelu.pool %x2 : tensor<8x16xf16> -> tensor<8x16xf32>
  %1 = dyrelu.pool %x3 : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %2 = dyrelu.apply %x3 slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  %3 = dyrelu.b %x4 fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7x9xf32>
  return
}
