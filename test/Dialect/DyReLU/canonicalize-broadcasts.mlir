// RUN: dyrelu-opt %s --canonicalize -split-input-file | FileCheck %s

// Coefficients of dyrelu.apply in the form that says where they broadcast.

// Spatial sizes of 1 go, in either layout.
// CHECK-LABEL: func @compact
// CHECK-SAME: (%{{.*}}, %[[A:.*]]: tensor<?x2x3x1x1xf32>, %[[B:.*]]: tensor<2x2x1x1x3xf32>
// CHECK: %[[AC:.*]] = tensor.collapse_shape %[[A]] {{\[\[}}0], [1], [2, 3, 4]] : tensor<?x2x3x1x1xf32> into tensor<?x2x3xf32>
// CHECK: dyrelu.apply %{{.*}} slopes(%[[AC]] : tensor<?x2x3xf32>)
// CHECK: %[[BC:.*]] = tensor.collapse_shape %[[B]] {{\[\[}}0], [1], [2, 3, 4]] : tensor<2x2x1x1x3xf32> into tensor<2x2x3xf32>
// CHECK: dyrelu.apply %{{.*}} slopes(%[[BC]] : tensor<2x2x3xf32>) channels_last
func.func @compact(%x: tensor<2x3x4x5xf32>, %a: tensor<?x2x3x1x1xf32>, %b: tensor<2x2x1x1x3xf32>, %l: tensor<2x4x5x3xf32>) -> (tensor<2x3x4x5xf32>, tensor<2x4x5x3xf32>) {
  %y = dyrelu.apply %x slopes(%a : tensor<?x2x3x1x1xf32>) : tensor<2x3x4x5xf32>
  %z = dyrelu.apply %l slopes(%b : tensor<2x2x1x1x3xf32>) channels_last : tensor<2x4x5x3xf32>
  return %y, %z : tensor<2x3x4x5xf32>, tensor<2x4x5x3xf32>
}

// -----

// What was expanded only to have x's rank.
// CHECK-LABEL: func @expanded
// CHECK-SAME: (%{{.*}}, %[[A:.*]]: tensor<2x2x3xf32>
// CHECK-NEXT: dyrelu.apply %{{.*}} slopes(%[[A]] : tensor<2x2x3xf32>)
func.func @expanded(%x: tensor<2x3x4x5xf32>, %a: tensor<2x2x3xf32>) -> tensor<2x3x4x5xf32> {
  %e = tensor.expand_shape %a [[0], [1], [2, 3, 4]] output_shape [2, 2, 3, 1, 1] : tensor<2x2x3xf32> into tensor<2x2x3x1x1xf32>
  %y = dyrelu.apply %x slopes(%e : tensor<2x2x3x1x1xf32>) : tensor<2x3x4x5xf32>
  return %y : tensor<2x3x4x5xf32>
}

// -----

// A dynamic size may be 1 and does not broadcast; one of two spatial sizes is
// not all; without spatial dimensions there is one form.
// CHECK-LABEL: func @not_compact
// CHECK-NOT: collapse_shape
// CHECK: return
func.func @not_compact(%x: tensor<2x3x4x5xf32>, %a: tensor<2x2x3x?x1xf32>, %b: tensor<2x2x3x1x5xf32>, %m: tensor<2x3xf32>, %c: tensor<2x2x3xf32>) -> (tensor<2x3x4x5xf32>, tensor<2x3xf32>) {
  %y = dyrelu.apply %x slopes(%a : tensor<2x2x3x?x1xf32>) intercepts(%b : tensor<2x2x3x1x5xf32>) : tensor<2x3x4x5xf32>
  %z = dyrelu.apply %m slopes(%c : tensor<2x2x3xf32>) : tensor<2x3xf32>
  return %y, %z : tensor<2x3x4x5xf32>, tensor<2x3xf32>
}

// -----

// A cast that forgets a size that x has, or that run time compares as before.
// CHECK-LABEL: func @cast
// CHECK-SAME: (%{{.*}}, %[[A:.*]]: tensor<2x2x3xf32>
// CHECK-NEXT: dyrelu.apply %{{.*}} slopes(%[[A]] : tensor<2x2x3xf32>) : tensor<2x3x4xf32>
// CHECK-NEXT: dyrelu.apply %{{.*}} slopes(%[[A]] : tensor<2x2x3xf32>) : tensor<?x3x4xf32>
// CHECK-NEXT: return
func.func @cast(%x: tensor<2x3x4xf32>, %a: tensor<2x2x3xf32>, %d: tensor<?x3x4xf32>) -> (tensor<2x3x4xf32>, tensor<?x3x4xf32>) {
  %c = tensor.cast %a : tensor<2x2x3xf32> to tensor<?x2x?xf32>
  %y = dyrelu.apply %x slopes(%c : tensor<?x2x?xf32>) : tensor<2x3x4xf32>
  %z = dyrelu.apply %d slopes(%c : tensor<?x2x?xf32>) : tensor<?x3x4xf32>
  return %y, %z : tensor<2x3x4xf32>, tensor<?x3x4xf32>
}

// -----

// A cast that hides an error of the run, or a 1 that would broadcast where it
// is compared with x's size. Over one sample it is no other.
// CHECK-LABEL: func @cast_stays
// CHECK: dyrelu.apply %{{.*}} slopes(%{{.*}} : tensor<?x2x3xf32>) : tensor<2x3x4xf32>
// CHECK: dyrelu.apply %{{.*}} slopes(%{{.*}} : tensor<?x2x3xf32>) : tensor<2x3x4xf32>
// CHECK: dyrelu.apply %{{.*}} slopes(%{{.*}} : tensor<?x2x3xf32>) : tensor<?x3x4xf32>
// CHECK: dyrelu.apply %{{.*}} slopes(%{{.*}} : tensor<1x2x3xf32>) : tensor<1x3x4xf32>
func.func @cast_stays(%x: tensor<2x3x4xf32>, %a: tensor<5x2x3xf32>, %b: tensor<1x2x3xf32>, %d: tensor<?x3x4xf32>, %one: tensor<1x3x4xf32>) -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<?x3x4xf32>, tensor<1x3x4xf32>) {
  %c = tensor.cast %a : tensor<5x2x3xf32> to tensor<?x2x3xf32>
  %0 = dyrelu.apply %x slopes(%c : tensor<?x2x3xf32>) : tensor<2x3x4xf32>
  %e = tensor.cast %b : tensor<1x2x3xf32> to tensor<?x2x3xf32>
  %1 = dyrelu.apply %x slopes(%e : tensor<?x2x3xf32>) : tensor<2x3x4xf32>
  %2 = dyrelu.apply %d slopes(%e : tensor<?x2x3xf32>) : tensor<?x3x4xf32>
  %3 = dyrelu.apply %one slopes(%e : tensor<?x2x3xf32>) : tensor<1x3x4xf32>
  return %0, %1, %2, %3 : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<?x3x4xf32>, tensor<1x3x4xf32>
}
