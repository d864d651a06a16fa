// RUN: dyrelu-opt %s --dyrelu-flatten-spatial --canonicalize --cse -split-input-file | FileCheck %s

// Coefficients that vary along all spatial dimensions or along none, and the
// attention, are flattened with x.
// CHECK-LABEL: func @varying
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7x9xf32>, %[[A:.*]]: tensor<8x2x1x7x9xf32>, %[[B:.*]]: tensor<1x2x16x1x9xf32>, %[[PI:.*]]: tensor<8x7x9xf32>)
// CHECK-DAG: %[[XF:.*]] = tensor.collapse_shape %[[X]] {{\[\[}}0], [1], [2, 3]] : tensor<8x16x7x9xf32> into tensor<8x16x63xf32>
// CHECK-DAG: %[[AF:.*]] = tensor.collapse_shape %[[A]] {{\[\[}}0], [1], [2], [3, 4]] : tensor<8x2x1x7x9xf32> into tensor<8x2x1x63xf32>
// CHECK-DAG: %[[PF:.*]] = tensor.collapse_shape %[[PI]] {{\[\[}}0], [1, 2]] : tensor<8x7x9xf32> into tensor<8x63xf32>
// CHECK: %[[Y:.*]] = dyrelu.apply %[[XF]] slopes(%[[AF]] : tensor<8x2x1x63xf32>) static = [(1.0, 0.0)] attention(%[[PF]] : tensor<8x63xf32>) : tensor<8x16x63xf32>
// CHECK: tensor.expand_shape %[[Y]] {{\[\[}}0], [1], [2, 3]] output_shape [8, 16, 7, 9]
// Along some they are not.
// CHECK: dyrelu.apply %[[X]] slopes(%[[A]] : tensor<8x2x1x7x9xf32>) intercepts(%[[B]] : tensor<1x2x16x1x9xf32>) : tensor<8x16x7x9xf32>
func.func @varying(%x: tensor<8x16x7x9xf32>, %a: tensor<8x2x1x7x9xf32>, %b: tensor<1x2x16x1x9xf32>, %pi: tensor<8x7x9xf32>) -> (tensor<8x16x7x9xf32>, tensor<8x16x7x9xf32>) {
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x1x7x9xf32>) static = [(1, 0)] attention(%pi : tensor<8x7x9xf32>) : tensor<8x16x7x9xf32>
  %z = dyrelu.apply %x slopes(%a : tensor<8x2x1x7x9xf32>) intercepts(%b : tensor<1x2x16x1x9xf32>) : tensor<8x16x7x9xf32>
  return %y, %z : tensor<8x16x7x9xf32>, tensor<8x16x7x9xf32>
}

// -----

// Where x has one row, coefficients of one row do not broadcast along it.
// CHECK-LABEL: func @one_row
// CHECK: tensor.collapse_shape %{{.*}} {{\[\[}}0], [1], [2], [3, 4]] : tensor<8x2x16x1x9xf32> into tensor<8x2x16x9xf32>
// CHECK: dyrelu.apply %{{.*}} slopes(%{{.*}} : tensor<8x2x16x9xf32>) : tensor<8x16x9xf32>
func.func @one_row(%x: tensor<8x16x1x9xf32>, %a: tensor<8x2x16x1x9xf32>) -> tensor<8x16x1x9xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16x1x9xf32>) : tensor<8x16x1x9xf32>
  return %y : tensor<8x16x1x9xf32>
}

// -----

// CHECK-LABEL: func @varying_dynamic
// CHECK-DAG: tensor.collapse_shape %{{.*}} {{\[\[}}0], [1, 2], [3]] : tensor<?x?x?x?xf32> into tensor<?x?x?xf32>
// CHECK-DAG: tensor.collapse_shape %{{.*}} {{\[\[}}0], [1], [2, 3], [4]] : tensor<?x2x?x?x?xf32> into tensor<?x2x?x?xf32>
// CHECK-DAG: tensor.collapse_shape %{{.*}} {{\[\[}}0], [1, 2]] : tensor<?x?x?xf32> into tensor<?x?xf32>
// CHECK: dyrelu.apply %{{.*}} slopes(%{{.*}} : tensor<?x2x?x?xf32>) attention(%{{.*}} : tensor<?x?xf32>) channels_last : tensor<?x?x?xf32>
func.func @varying_dynamic(%x: tensor<?x?x?x?xf32>, %a: tensor<?x2x?x?x?xf32>, %pi: tensor<?x?x?xf32>) -> tensor<?x?x?x?xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<?x2x?x?x?xf32>) attention(%pi : tensor<?x?x?xf32>) channels_last : tensor<?x?x?x?xf32>
  return %y : tensor<?x?x?x?xf32>
}

// -----

// CHECK-LABEL: func @attention
// CHECK-SAME: (%[[Z:.*]]: tensor<8x16x7x9xf16>, %[[WP:.*]]: tensor<1x16xf16>)
// CHECK-NEXT: %[[F:.*]] = tensor.collapse_shape %[[Z]] {{\[\[}}0], [1], [2, 3]] : tensor<8x16x7x9xf16> into tensor<8x16x63xf16>
// CHECK-NEXT: %[[P:.*]] = dyrelu.attention %[[F]] weights(%[[WP]] : tensor<1x16xf16>) tau(2.0) gamma(3.0) : tensor<8x16x63xf16> -> tensor<8x63xf32>
// CHECK-NEXT: %[[E:.*]] = tensor.expand_shape %[[P]] {{\[\[}}0], [1, 2]] output_shape [8, 7, 9] : tensor<8x63xf32> into tensor<8x7x9xf32>
// CHECK-NEXT: return %[[E]]
func.func @attention(%z: tensor<8x16x7x9xf16>, %wp: tensor<1x16xf16>) -> tensor<8x7x9xf32> {
  %p = dyrelu.attention %z weights(%wp : tensor<1x16xf16>) tau(2.0) gamma(3.0) : tensor<8x16x7x9xf16> -> tensor<8x7x9xf32>
  return %p : tensor<8x7x9xf32>
}

// -----

// A size that only the result knows.
// CHECK-LABEL: func @attention_dynamic
// CHECK: dyrelu.attention %{{.*}} tau(%{{.*}} : f32) channels_last : tensor<?x?x16xf16> -> tensor<?x?xf32>
// CHECK: tensor.expand_shape %{{.*}} {{\[\[}}0], [1, 2, 3]] output_shape [%{{.*}}, 3, %{{.*}}, %{{.*}}] : tensor<?x?xf32> into tensor<?x3x?x?xf32>
func.func @attention_dynamic(%z: tensor<?x?x?x?x16xf16>, %wp: tensor<1x16xf16>, %t: f32) -> tensor<?x3x?x?xf32> {
  %p = dyrelu.attention %z weights(%wp : tensor<1x16xf16>) tau(%t : f32) channels_last : tensor<?x?x?x?x16xf16> -> tensor<?x3x?x?xf32>
  return %p : tensor<?x3x?x?xf32>
}

// -----

// CHECK-LABEL: func @maxout
// CHECK: %[[F:.*]] = tensor.collapse_shape %{{.*}} {{\[\[}}0], [1], [2, 3]] : tensor<8x64x7x9xf32> into tensor<8x64x63xf32>
// CHECK: %[[Y:.*]] = dyrelu.maxout %[[F]] k(4) : tensor<8x64x63xf32> -> tensor<8x16x63xf32>
// CHECK: tensor.expand_shape %[[Y]] {{\[\[}}0], [1], [2, 3]] output_shape [8, 16, 7, 9]
func.func @maxout(%x: tensor<8x64x7x9xf32>) -> tensor<8x16x7x9xf32> {
  %y = dyrelu.maxout %x k(4) : tensor<8x64x7x9xf32> -> tensor<8x16x7x9xf32>
  return %y : tensor<8x16x7x9xf32>
}

// -----

// CHECK-LABEL: func @maxout_dynamic
// CHECK-SAME: (%[[X:.*]]: tensor<8x?x?x?xf32>)
// CHECK-DAG: %[[S:.*]] = tensor.dim %[[X]], %c1
// CHECK-DAG: %[[KC:.*]] = tensor.dim %[[X]], %c3
// CHECK-DAG: %[[C:.*]] = affine.apply #{{.*}}()[%[[KC]]]
// CHECK: %[[Y:.*]] = dyrelu.maxout %{{.*}} k(4) channels_last : tensor<8x?x?xf32> -> tensor<8x?x?xf32>
// CHECK: tensor.expand_shape %[[Y]] {{\[\[}}0], [1, 2], [3]] output_shape [8, %[[S]], 9, %[[C]]]
func.func @maxout_dynamic(%x: tensor<8x?x?x?xf32>) -> tensor<8x?x9x?xf32> {
  %y = dyrelu.maxout %x k(4) channels_last : tensor<8x?x?x?xf32> -> tensor<8x?x9x?xf32>
  return %y : tensor<8x?x9x?xf32>
}

// -----

// CHECK-LABEL: func @shift_max
// CHECK: %[[F:.*]] = tensor.collapse_shape %{{.*}} {{\[\[}}0], [1, 2], [3]] : tensor<8x7x9x4xf32> into tensor<8x63x4xf32>
// CHECK: %[[Y:.*]] = dyrelu.shift_max %[[F]] slopes(%[[A:.*]] : tensor<8x2x4xf32>) shifted(%[[A]] : tensor<8x2x4xf32>) permutation = [1, 0, 3, 2] channels_last : tensor<8x63x4xf32>
// CHECK: tensor.expand_shape %[[Y]] {{\[\[}}0], [1, 2], [3]] output_shape [8, 7, 9, 4]
func.func @shift_max(%x: tensor<8x7x9x4xf32>, %a: tensor<8x2x4xf32>) -> tensor<8x7x9x4xf32> {
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x4xf32>) shifted(%a : tensor<8x2x4xf32>) permutation = [1, 0, 3, 2] channels_last : tensor<8x7x9x4xf32>
  return %y : tensor<8x7x9x4xf32>
}

// -----

// One spatial dimension, or none, is left alone.
// CHECK-LABEL: func @nothing_to_do
// CHECK-NOT: collapse_shape
// CHECK: return
func.func @nothing_to_do(%x: tensor<8x16x7xf32>, %m: tensor<8x16xf32>, %a: tensor<8x2x16xf32>, %wp: tensor<1x16xf32>) -> (tensor<8x7xf32>, tensor<8xf32>, tensor<8x4x7xf32>, tensor<8x16xf32>) {
  %0 = dyrelu.attention %x weights(%wp : tensor<1x16xf32>) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  %1 = dyrelu.attention %m weights(%wp : tensor<1x16xf32>) : tensor<8x16xf32> -> tensor<8xf32>
  %2 = dyrelu.maxout %x k(4) : tensor<8x16x7xf32> -> tensor<8x4x7xf32>
  %3 = dyrelu.shift_max %m slopes(%a : tensor<8x2x16xf32>) shifted(%a : tensor<8x2x16xf32>) groups(4) : tensor<8x16xf32>
  return %0, %1, %2, %3 : tensor<8x7xf32>, tensor<8xf32>, tensor<8x4x7xf32>, tensor<8x16xf32>
}

// -----

// A size that is 1 because that of x is: with the other, which broadcasts, it
// would become one of x's.
// CHECK-LABEL: func @unknown_one
// CHECK-NOT: collapse_shape
// CHECK: dyrelu.apply {{.*}} slopes(%{{.*}} : tensor<2x2x3x?x1xf32>)
func.func @unknown_one(%x: tensor<2x3x1x4xf32>, %a: tensor<2x2x3x?x1xf32>) -> tensor<2x3x1x4xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<2x2x3x?x1xf32>) : tensor<2x3x1x4xf32>
  return %y : tensor<2x3x1x4xf32>
}

// Where the other does not, they become the row of x.
// CHECK-LABEL: func @unknown_one_of_row
// CHECK: dyrelu.apply {{.*}} slopes(%{{.*}} : tensor<2x2x3x?xf32>) : tensor<2x3x4xf32>
func.func @unknown_one_of_row(%x: tensor<2x3x1x4xf32>, %a: tensor<2x2x3x?x4xf32>) -> tensor<2x3x1x4xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<2x2x3x?x4xf32>) : tensor<2x3x1x4xf32>
  return %y : tensor<2x3x1x4xf32>
}

// -----

// Gradients, whose coefficients stay as they are; those by position keep theirs.
// CHECK-LABEL: func @gradients
// CHECK-SAME: (%[[X:.*]]: tensor<8x7x9x16xf32>, %[[DY:.*]]: tensor<8x7x9x16xf32>, %[[A:.*]]: tensor<8x2x16xf32>, %[[V:.*]]: tensor<8x2x7x9x1xf32>, %[[PI:.*]]: tensor<8x7x9xf32>)
// CHECK-DAG: %[[XF:.*]] = tensor.collapse_shape %[[X]] {{\[\[}}0], [1, 2], [3]]
// CHECK-DAG: %[[DYF:.*]] = tensor.collapse_shape %[[DY]] {{\[\[}}0], [1, 2], [3]]
// CHECK-DAG: %[[PF:.*]] = tensor.collapse_shape %[[PI]] {{\[\[}}0], [1, 2]]
// CHECK: %[[DA:.*]] = dyrelu.apply_grad_coefficients %[[XF]], %[[DYF]] slopes(%[[A]] : tensor<8x2x16xf32>) attention(%[[PF]] : tensor<8x63xf32>) channels_last : tensor<8x63x16xf32> -> tensor<8x2x16xf32>
// CHECK: %[[VF:.*]] = tensor.collapse_shape %[[V]] {{\[\[}}0], [1], [2, 3], [4]]
// CHECK: %[[DX:.*]] = dyrelu.apply_grad_input %[[XF]], %[[DYF]] slopes(%[[VF]] : tensor<8x2x63x1xf32>) channels_last : tensor<8x63x16xf32> -> tensor<8x63x16xf32>
// CHECK: %[[DXE:.*]] = tensor.expand_shape %[[DX]] {{\[\[}}0], [1, 2], [3]] output_shape [8, 7, 9, 16]
// CHECK: %[[DPI:.*]] = dyrelu.apply_grad_attention %[[XF]], %[[DYF]] slopes(%[[A]] : tensor<8x2x16xf32>) channels_last : tensor<8x63x16xf32> -> tensor<8x63xf32>
// CHECK: %[[DPIE:.*]] = tensor.expand_shape %[[DPI]] {{\[\[}}0], [1, 2]] output_shape [8, 7, 9]
// CHECK: %[[DV:.*]] = dyrelu.apply_grad_coefficients %[[X]], %[[DY]] slopes(%[[V]] : tensor<8x2x7x9x1xf32>)
// CHECK: return %[[DA]], %[[DXE]], %[[DPIE]], %[[DV]]
func.func @gradients(%x: tensor<8x7x9x16xf32>, %dy: tensor<8x7x9x16xf32>, %a: tensor<8x2x16xf32>, %v: tensor<8x2x7x9x1xf32>, %pi: tensor<8x7x9xf32>) -> (tensor<8x2x16xf32>, tensor<8x7x9x16xf32>, tensor<8x7x9xf32>, tensor<8x2x7x9x1xf32>) {
  %da = dyrelu.apply_grad_coefficients %x, %dy slopes(%a : tensor<8x2x16xf32>) attention(%pi : tensor<8x7x9xf32>) channels_last : tensor<8x7x9x16xf32> -> tensor<8x2x16xf32>
  %dx = dyrelu.apply_grad_input %x, %dy slopes(%v : tensor<8x2x7x9x1xf32>) channels_last : tensor<8x7x9x16xf32> -> tensor<8x7x9x16xf32>
  %dpi = dyrelu.apply_grad_attention %x, %dy slopes(%a : tensor<8x2x16xf32>) channels_last : tensor<8x7x9x16xf32> -> tensor<8x7x9xf32>
  %dv = dyrelu.apply_grad_coefficients %x, %dy slopes(%v : tensor<8x2x7x9x1xf32>) channels_last : tensor<8x7x9x16xf32> -> tensor<8x2x7x9x1xf32>
  return %da, %dx, %dpi, %dv : tensor<8x2x16xf32>, tensor<8x7x9x16xf32>, tensor<8x7x9xf32>, tensor<8x2x7x9x1xf32>
}
