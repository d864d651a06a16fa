// RUN: dyrelu-opt %s --dyrelu-to-linalg -split-input-file | FileCheck %s

// Static pieces take their cheapest form.

// ReLU of f16: one maximum, no conversion to the type of sums.
// CHECK-LABEL: func @relu
// CHECK: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f16
// CHECK: linalg.generic
// CHECK-NEXT: ^bb0(%[[X:.*]]: f16, %{{.*}}: f16):
// CHECK-NEXT: %[[Y:.*]] = arith.maximumf %[[X]], %[[ZERO]] fastmath<nsz> : f16
// CHECK-NEXT: linalg.yield %[[Y]] : f16
func.func @relu(%x: tensor<2x3x4xf16>) -> tensor<2x3x4xf16> {
  %y = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<2x3x4xf16>
  return %y : tensor<2x3x4xf16>
}

// -----

// Clipping from below at a number of the type is no more than that.
// CHECK-LABEL: func @clip
// CHECK: %[[HALF:.*]] = arith.constant 5.000000e-01 : bf16
// CHECK: ^bb0(%[[X:.*]]: bf16, %{{.*}}: bf16):
// CHECK-NEXT: %[[Y:.*]] = arith.maximumf %[[X]], %[[HALF]] fastmath<nsz> : bf16
// CHECK-NEXT: linalg.yield %[[Y]] : bf16
func.func @clip(%x: tensor<2x?xbf16>) -> tensor<2x?xbf16> {
  %y = dyrelu.apply %x static = [(1, 0), (0, 0.5)] : tensor<2x?xbf16>
  return %y : tensor<2x?xbf16>
}

// -----

// 0.1 is no number of f16: the maximum is of f32, rounded once.
// CHECK-LABEL: func @clip_rounded
// CHECK: %[[C:.*]] = arith.constant 1.000000e-01 : f32
// CHECK: ^bb0(%[[IN:.*]]: f16, %{{.*}}: f16):
// CHECK-NEXT: %[[X:.*]] = arith.extf %[[IN]] : f16 to f32
// CHECK-NEXT: %[[M:.*]] = arith.maximumf %[[X]], %[[C]] fastmath<nsz> : f32
// CHECK-NEXT: %[[Y:.*]] = arith.truncf %[[M]] : f32 to f16
// CHECK-NEXT: linalg.yield %[[Y]] : f16
func.func @clip_rounded(%x: tensor<2x3xf16>) -> tensor<2x3xf16> {
  %y = dyrelu.apply %x static = [(1, 0), (0, 0.1)] : tensor<2x3xf16>
  return %y : tensor<2x3xf16>
}

// -----

// LeakyReLU: one multiplication, one maximum.
// CHECK-LABEL: func @leaky_relu
// CHECK: %[[S:.*]] = arith.constant 1.250000e-01 : f32
// CHECK: ^bb0(%[[X:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[P:.*]] = arith.mulf %[[X]], %[[S]] : f32
// CHECK-NEXT: %[[Y:.*]] = arith.maximumf %[[X]], %[[P]] fastmath<nsz> : f32
// CHECK-NEXT: linalg.yield %[[Y]] : f32
func.func @leaky_relu(%x: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %y = dyrelu.apply %x static = [(1, 0), (0.125, 0)] : tensor<2x3x4xf32>
  return %y : tensor<2x3x4xf32>
}

// -----

// PReLU, a slope for each channel: the same with the slope read.
// CHECK-LABEL: func @prelu
// CHECK-SAME: (%[[IN:.*]]: tensor<2x3x4xf32>
// CHECK: %[[SLOPES:.*]] = tensor.extract_slice %{{.*}}[0, 0, 0] [1, 1, 3] [1, 1, 1] : tensor<1x1x3xf32> to tensor<3xf32>
// CHECK: linalg.generic {{.*}} ins(%[[IN]], %[[SLOPES]] :
// CHECK-NEXT: ^bb0(%[[X:.*]]: f32, %[[S:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[P:.*]] = arith.mulf %[[S]], %[[X]] : f32
// CHECK-NEXT: %[[Y:.*]] = arith.maximumf %[[P]], %[[X]] fastmath<nsz> : f32
// CHECK-NEXT: linalg.yield %[[Y]] : f32
func.func @prelu(%x: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %a = arith.constant dense<[[[0.25, 0.5, 0.75]]]> : tensor<1x1x3xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<1x1x3xf32>) static = [(1, 0)] : tensor<2x3x4xf32>
  return %y : tensor<2x3x4xf32>
}

// -----

// Every kind of piece. A slope of 1 is no multiplication, an intercept of 0 no
// addition, a slope of 0 neither; so are numbers that are 0 as f32.
// CHECK-LABEL: func @every_piece
// CHECK: ^bb0(%[[X:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[P0:.*]] = arith.addf %[[X]], %{{.*}} : f32
// CHECK-NEXT: %[[P1:.*]] = arith.mulf %[[X]], %{{.*}} fastmath<contract> : f32
// CHECK-NEXT: %[[P2:.*]] = arith.addf %[[P1]], %{{.*}} fastmath<contract> : f32
// CHECK-NEXT: %[[M1:.*]] = arith.maximumf %[[P0]], %[[P2]] fastmath<nsz> : f32
// CHECK-NEXT: %[[M2:.*]] = arith.maximumf %[[M1]], %{{.*}} fastmath<nsz> : f32
// CHECK-NEXT: linalg.yield %[[M2]] : f32
func.func @every_piece(%x: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %y = dyrelu.apply %x static = [(1, -2), (0.5, 1), (1.0e-300, 3)] : tensor<2x3x4xf32>
  return %y : tensor<2x3x4xf32>
}

// -----

// Behind pieces that are operands, before the attention.
// CHECK-LABEL: func @with_attention
// CHECK: ^bb0(%[[IN:.*]]: f16, %[[A:.*]]: f32, %[[B:.*]]: f32, %[[PI:.*]]: f32, %{{.*}}: f16):
// CHECK-NEXT: %[[X:.*]] = arith.extf %[[IN]] : f16 to f32
// CHECK-NEXT: %[[P:.*]] = arith.mulf %[[A]], %[[X]] fastmath<contract> : f32
// CHECK-NEXT: %[[Q:.*]] = arith.addf %[[P]], %[[B]] fastmath<contract> : f32
// CHECK-NEXT: %[[M:.*]] = arith.maximumf %[[Q]], %[[X]] fastmath<nsz> : f32
// CHECK-NEXT: %[[T:.*]] = arith.mulf %[[PI]], %[[M]] : f32
// CHECK-NEXT: %[[Y:.*]] = arith.truncf %[[T]] : f32 to f16
// CHECK-NEXT: linalg.yield %[[Y]] : f16
func.func @with_attention(%x: tensor<2x3x4xf16>, %a: tensor<2x1x3xf32>, %b: tensor<2x1x3xf32>, %pi: tensor<2x4xf32>) -> tensor<2x3x4xf16> {
  %y = dyrelu.apply %x slopes(%a : tensor<2x1x3xf32>) intercepts(%b : tensor<2x1x3xf32>) static = [(1, 0)] attention(%pi : tensor<2x4xf32>) : tensor<2x3x4xf16>
  return %y : tensor<2x3x4xf16>
}
