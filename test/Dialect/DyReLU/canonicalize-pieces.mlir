// RUN: dyrelu-opt %s --canonicalize -split-input-file | FileCheck %s

// Static pieces of dyrelu.apply: what is superfluous for every x, NaN and
// infinities included, and what only looks so.

// Of equal pieces one stays, the first.
// CHECK-LABEL: func @duplicates
// CHECK-NEXT: dyrelu.apply %{{.*}} static = [(0.25, 1.0), (1.0, 0.0)] : tensor<2x3x4xf32>
func.func @duplicates(%x: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %y = dyrelu.apply %x static = [(0.25, 1), (1, 0), (0.25, 1), (1, -0.0), (1, 0)] : tensor<2x3x4xf32>
  return %y : tensor<2x3x4xf32>
}

// -----

// Of parallel lines the highest stays.
// CHECK-LABEL: func @parallel
// CHECK-NEXT: dyrelu.apply %{{.*}} static = [(1.0, 2.0), (0.0, 0.5)] : tensor<2x3x4xf16>
func.func @parallel(%x: tensor<2x3x4xf16>) -> tensor<2x3x4xf16> {
  %y = dyrelu.apply %x static = [(1, -1), (1, 2), (0, 0.5), (0, -3), (1, 0)] : tensor<2x3x4xf16>
  return %y : tensor<2x3x4xf16>
}

// -----

// Lines through 0: the least and the greatest slope, which is below 0 for
// negative x, and NaN where x is.
// CHECK-LABEL: func @between
// CHECK-NEXT: dyrelu.apply %{{.*}} static = [(2.0, 0.0), (-1.0, 0.0)] : tensor<2x3x4xf32>
func.func @between(%x: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %y = dyrelu.apply %x static = [(0, 0), (2, 0), (0.5, 0), (-1, 0), (1, 0), (-0.5, 0)] : tensor<2x3x4xf32>
  return %y : tensor<2x3x4xf32>
}

// -----

// ReLU: NaN passes through the piece that is x, so the piece 0 needs it.
// CHECK-LABEL: func @relu
// CHECK-NEXT: dyrelu.apply %{{.*}} static = [(1.0, 0.0), (0.0, 0.0)] : tensor<2x3x4xf32>
func.func @relu(%x: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %y = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<2x3x4xf32>
  return %y : tensor<2x3x4xf32>
}

// -----

// Where one of the three does not go through 0 the middle one may be above both
// near 0, and where it is not these rules do not say so.
// CHECK-LABEL: func @not_through_zero
// CHECK-NEXT: dyrelu.apply %{{.*}} static = [(-1.0, 0.0), (0.5, -1.0), (2.0, 0.0)]
// CHECK-NEXT: dyrelu.apply %{{.*}} static = [(-1.0, -1.0), (0.5, 0.0), (2.0, 0.0)]
// CHECK-NEXT: dyrelu.apply %{{.*}} static = [(-1.0, 0.0), (0.5, 0.0), (2.0, -1.0)]
// CHECK-NEXT: return
func.func @not_through_zero(%x: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>) {
  %0 = dyrelu.apply %x static = [(-1, 0), (0.5, -1), (2, 0)] : tensor<2x3x4xf32>
  %1 = dyrelu.apply %x static = [(-1, -1), (0.5, 0), (2, 0)] : tensor<2x3x4xf32>
  %2 = dyrelu.apply %x static = [(-1, 0), (0.5, 0), (2, -1)] : tensor<2x3x4xf32>
  return %0, %1, %2 : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>
}

// -----

// Pieces that are operands dominate nothing: they may be NaN or anything.
// CHECK-LABEL: func @beside_slopes
// CHECK-NEXT: dyrelu.apply %{{.*}} slopes(%{{.*}}) static = [(1.0, 0.0), (0.5, 0.0)] : tensor<2x3x4xf32>
func.func @beside_slopes(%x: tensor<2x3x4xf32>, %a: tensor<2x2x3xf32>) -> tensor<2x3x4xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<2x2x3xf32>) static = [(1, 0), (0.5, 0)] : tensor<2x3x4xf32>
  return %y : tensor<2x3x4xf32>
}

// -----

// Numbers are those of acc(T). In f32 1e-300 and -1e-300 are one slope, 0, and
// -1e300 is -infinity, which plus infinity is NaN: it is dominated by nothing.
// In f64 they are numbers like others.
// CHECK-LABEL: func @rounded
// CHECK-NEXT: dyrelu.apply %{{.*}} static = [(1.0e-300, 0.0), (1.0, 0.0)] : tensor<2x3x4xf32>
// CHECK-NEXT: dyrelu.apply %{{.*}} static = [(-1.0e-300, 0.0), (1.0, 0.0)] : tensor<2x3x4xf64>
// CHECK-NEXT: dyrelu.apply %{{.*}} static = [(1.0, -1.0e+300), (1.0, 0.0)] : tensor<2x3x4xf32>
// CHECK-NEXT: return %{{.*}}, %{{.*}}, %{{.*}}, %arg1
func.func @rounded(%x: tensor<2x3x4xf32>, %d: tensor<2x3x4xf64>) -> (tensor<2x3x4xf32>, tensor<2x3x4xf64>, tensor<2x3x4xf32>, tensor<2x3x4xf64>) {
  %0 = dyrelu.apply %x static = [(1.0e-300, 0), (-1.0e-300, 0), (1, 0)] : tensor<2x3x4xf32>
  %1 = dyrelu.apply %d static = [(1.0e-300, 0), (-1.0e-300, 0), (1, 0)] : tensor<2x3x4xf64>
  %2 = dyrelu.apply %x static = [(1, -1.0e300), (1, 0)] : tensor<2x3x4xf32>
  %3 = dyrelu.apply %d static = [(1, -1.0e300), (1, 0)] : tensor<2x3x4xf64>
  return %0, %1, %2, %3 : tensor<2x3x4xf32>, tensor<2x3x4xf64>, tensor<2x3x4xf32>, tensor<2x3x4xf64>
}

// -----

// A single piece that is x, in whatever form it was given.
// CHECK-LABEL: func @is_x
// CHECK-SAME: (%[[X:.*]]: tensor<?x3x4xf16>)
// CHECK-NEXT: return %[[X]], %[[X]]
func.func @is_x(%x: tensor<?x3x4xf16>) -> (tensor<?x3x4xf16>, tensor<?x3x4xf16>) {
  %y = dyrelu.apply %x static = [(1, 0)] channels_last : tensor<?x3x4xf16>
  %z = dyrelu.apply %y static = [(1, 0), (1, -0.5), (1, -0.0)] : tensor<?x3x4xf16>
  return %y, %z : tensor<?x3x4xf16>, tensor<?x3x4xf16>
}

// -----

// An intercept, another slope, an attention, a piece that is an operand.
// CHECK-LABEL: func @is_not_x
// CHECK-COUNT-4: dyrelu.apply
func.func @is_not_x(%x: tensor<2x3x4xf32>, %pi: tensor<2x4xf32>, %a: tensor<2x1x3xf32>) -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>) {
  %0 = dyrelu.apply %x static = [(1, 1)] : tensor<2x3x4xf32>
  %1 = dyrelu.apply %x static = [(-1, 0)] : tensor<2x3x4xf32>
  %2 = dyrelu.apply %x static = [(1, 0)] attention(%pi : tensor<2x4xf32>) : tensor<2x3x4xf32>
  %3 = dyrelu.apply %x slopes(%a : tensor<2x1x3xf32>) static = [(1, 0)] : tensor<2x3x4xf32>
  return %0, %1, %2, %3 : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>
}

// -----

// A single piece of slope 0, NaN or not, is its intercept, rounded to acc(T)
// and then to T. Of a dynamic size there is no constant.
// CHECK-LABEL: func @is_constant
// CHECK-DAG: %[[C:.*]] = arith.constant dense<3.000000e+00> : tensor<2x3x4xf32>
// CHECK-DAG: %[[INF:.*]] = arith.constant dense<0x7C00> : tensor<2x3x4xf16>
// CHECK-DAG: %[[E:.*]] = arith.constant dense<3.000000e+00> : tensor<0x3x4xf64>
// CHECK: %[[D:.*]] = dyrelu.apply %{{.*}} static = [(0.0, 3.0)]
// CHECK: return %[[C]], %[[INF]], %[[E]], %[[D]]
func.func @is_constant(%x: tensor<2x3x4xf32>, %h: tensor<2x3x4xf16>, %e: tensor<0x3x4xf64>, %d: tensor<?x3x4xf32>) -> (tensor<2x3x4xf32>, tensor<2x3x4xf16>, tensor<0x3x4xf64>, tensor<?x3x4xf32>) {
  %0 = dyrelu.apply %x static = [(0, 3)] : tensor<2x3x4xf32>
  %1 = dyrelu.apply %h static = [(0, 1.0e6)] : tensor<2x3x4xf16>
  %2 = dyrelu.apply %e static = [(0, 3)] : tensor<0x3x4xf64>
  %3 = dyrelu.apply %d static = [(0, 3)] : tensor<?x3x4xf32>
  return %0, %1, %2, %3 : tensor<2x3x4xf32>, tensor<2x3x4xf16>, tensor<0x3x4xf64>, tensor<?x3x4xf32>
}

// -----

// An attention is not, nor is a slope of 0 beside pieces that are operands.
// CHECK-LABEL: func @is_not_constant
// CHECK-NEXT: dyrelu.apply %{{.*}} static = [(0.0, 3.0)] attention
// CHECK-NEXT: dyrelu.apply %{{.*}} slopes(%{{.*}}) static = [(0.0, 3.0)]
func.func @is_not_constant(%x: tensor<2x3x4xf32>, %pi: tensor<2x4xf32>, %a: tensor<2x1x3xf32>) -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>) {
  %0 = dyrelu.apply %x static = [(0, 3)] attention(%pi : tensor<2x4xf32>) : tensor<2x3x4xf32>
  %1 = dyrelu.apply %x slopes(%a : tensor<2x1x3xf32>) static = [(0, 3)] : tensor<2x3x4xf32>
  return %0, %1 : tensor<2x3x4xf32>, tensor<2x3x4xf32>
}
