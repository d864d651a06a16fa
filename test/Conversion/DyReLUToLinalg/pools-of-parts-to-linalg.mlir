// RUN: dyrelu-opt %s --dyrelu-to-linalg -split-input-file | FileCheck %s

// The positive part and the negative part, in the type of the sum. NaN passes.
// CHECK-LABEL: func @parts
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG: %[[FOUR:.*]] = arith.constant 4.000000e+00 : f32
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "reduction"]
// CHECK-NEXT: ^bb0(%[[IN:.*]]: f16, %[[SUM:.*]]: f32):
// CHECK-NEXT: %[[X:.*]] = arith.extf %[[IN]] : f16 to f32
// CHECK-NEXT: %[[P:.*]] = arith.maximumf %[[X]], %[[ZERO]] fastmath<nsz> : f32
// CHECK-NEXT: %[[S:.*]] = arith.addf %[[SUM]], %[[P]] : f32
// CHECK-NEXT: linalg.yield %[[S]]
// CHECK: arith.divf %{{.*}}, %[[FOUR]] : f32
// CHECK: linalg.generic
// CHECK: %[[N:.*]] = arith.minimumf %{{.*}}, %[[ZERO]] fastmath<nsz> : f32
// CHECK-NEXT: arith.addf %{{.*}}, %[[N]] : f32
// CHECK: arith.divf %{{.*}}, %[[FOUR]] : f32
func.func @parts(%x: tensor<2x3x4xf16>) -> (tensor<2x3xf32>, tensor<2x3xf32>) {
  %p = dyrelu.pool %x mode(positive) : tensor<2x3x4xf16> -> tensor<2x3xf32>
  %n = dyrelu.pool %x mode(negative) : tensor<2x3x4xf16> -> tensor<2x3xf32>
  return %p, %n : tensor<2x3xf32>, tensor<2x3xf32>
}

// -----

// Without spatial dimensions the part itself; over no positions NaN.
// CHECK-LABEL: func @no_positions
// CHECK-DAG: %[[NAN:.*]] = arith.constant 0x7FC00000 : f32
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK: %[[P:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel"]
// CHECK: arith.extf
// CHECK-NEXT: arith.minimumf %{{.*}}, %[[ZERO]] fastmath<nsz> : f32
// CHECK-NEXT: linalg.yield
// CHECK: %[[E:.*]] = linalg.fill ins(%[[NAN]] : f32)
// CHECK: return %[[P]], %[[E]]
func.func @no_positions(%x: tensor<2x3xf16>, %e: tensor<2x3x0xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>) {
  %p = dyrelu.pool %x mode(negative) : tensor<2x3xf16> -> tensor<2x3xf32>
  %n = dyrelu.pool %e mode(positive) : tensor<2x3x0xf32> -> tensor<2x3xf32>
  return %p, %n : tensor<2x3xf32>, tensor<2x3xf32>
}

// -----

// APReLU: both side by side go through the layers; one multiplication and one
// maximum are left for each element.
// CHECK-LABEL: func @aprelu
// CHECK: arith.minimumf
// CHECK: %[[NEGATIVE:.*]] = linalg.generic
// CHECK: arith.divf
// CHECK: arith.maximumf
// CHECK: %[[POSITIVE:.*]] = linalg.generic
// CHECK: arith.divf
// CHECK: %[[HALF:.*]] = tensor.insert_slice %[[NEGATIVE]] into %{{.*}}[0, 0] [2, 3]
// CHECK: tensor.insert_slice %[[POSITIVE]] into %[[HALF]][0, 3] [2, 3]
// The slope is the sigmoid itself: of 1/2 + 1/2 (2 s - 1) nothing is left.
// CHECK: math.exp
// CHECK-NEXT: arith.addf
// CHECK-NEXT: %[[S:.*]] = arith.divf
// CHECK-NEXT: linalg.yield %[[S]]
// CHECK: ^bb0(%[[X:.*]]: f32, %[[A:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[P:.*]] = arith.mulf %[[A]], %[[X]] : f32
// CHECK-NEXT: %[[Y:.*]] = arith.maximumf %[[P]], %[[X]] fastmath<nsz> : f32
// CHECK-NEXT: linalg.yield %[[Y]]
func.func @aprelu(%x: tensor<2x3x4xf32>, %w2: tensor<3x6xf32>) -> tensor<2x3x4xf32> {
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<3x6xf32>) : tensor<2x3x4xf32>
  return %y : tensor<2x3x4xf32>
}

// -----

// CHECK-LABEL: func @empty
// CHECK-NEXT: %[[E:.*]] = tensor.empty() : tensor<0x3x4xf32>
// CHECK-NEXT: return %[[E]]
func.func @empty(%x: tensor<0x3x4xf32>, %w2: tensor<3x6xf32>) -> tensor<0x3x4xf32> {
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<3x6xf32>) : tensor<0x3x4xf32>
  return %y : tensor<0x3x4xf32>
}
