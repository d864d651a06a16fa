// RUN: dyrelu-opt %s --dyrelu-to-linalg -split-input-file | FileCheck %s

// Logits that start from the bias, their largest, exponentials of what is below
// it over tau, their sum, and the shares, scaled and clipped at 1. The largest
// is subtracted before the division: no logit overflows.
// CHECK-DAG: #[[$ALL:.*]] = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
// CHECK-DAG: #[[$C:.*]] = affine_map<(d0, d1, d2) -> (d1)>
// CHECK-DAG: #[[$NS:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[$ID:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG: #[[$N:.*]] = affine_map<(d0, d1) -> (d0)>
// CHECK-LABEL: func @attention
// CHECK-SAME: (%[[Z:.*]]: tensor<2x3x?xf16>, %[[WP:.*]]: tensor<1x3xf16>, %[[BP:.*]]: tensor<1xf32>)
// CHECK-DAG: %[[LOWEST:.*]] = arith.constant 0xFF800000 : f32
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG: %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
// CHECK-DAG: %[[TAU:.*]] = arith.constant 2.000000e+00 : f32
// CHECK-DAG: %[[THREE:.*]] = arith.constant 3.000000e+00 : f32
// CHECK-DAG: %[[DIM:.*]] = tensor.dim %[[Z]], %c2
// CHECK-DAG: %[[ROW:.*]] = tensor.collapse_shape %[[WP]] {{\[\[}}0, 1]] : tensor<1x3xf16> into tensor<3xf16>
// CHECK-DAG: %[[BIAS:.*]] = tensor.extract %[[BP]][%c0]
// CHECK: %[[START:.*]] = linalg.fill ins(%[[BIAS]] : f32)
// CHECK: %[[L:.*]] = linalg.generic {indexing_maps = [#[[$ALL]], #[[$C]], #[[$NS]]], iterator_types = ["parallel", "reduction", "parallel"]} ins(%[[Z]], %[[ROW]] : {{.*}}) outs(%[[START]] :
// CHECK: arith.mulf
// CHECK: arith.addf
// CHECK: %[[LOW:.*]] = linalg.fill ins(%[[LOWEST]] : f32)
// CHECK: %[[MAX:.*]] = linalg.generic {indexing_maps = [#[[$ID]], #[[$N]]], iterator_types = ["parallel", "reduction"]} ins(%[[L]] : {{.*}}) outs(%[[LOW]] :
// CHECK: arith.maximumf
// CHECK: %[[E:.*]] = linalg.generic {indexing_maps = [#[[$ID]], #[[$N]], #[[$ID]]], iterator_types = ["parallel", "parallel"]} ins(%[[L]], %[[MAX]] :
// CHECK-NEXT: ^bb0(%[[LE:.*]]: f32, %[[ME:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[D:.*]] = arith.subf %[[LE]], %[[ME]] : f32
// CHECK-NEXT: %[[Q:.*]] = arith.divf %[[D]], %[[TAU]] : f32
// CHECK-NEXT: %[[X:.*]] = math.exp %[[Q]] : f32
// CHECK-NEXT: linalg.yield %[[X]]
// CHECK: %[[NONE:.*]] = linalg.fill ins(%[[ZERO]] : f32)
// CHECK: %[[SUM:.*]] = linalg.generic {indexing_maps = [#[[$ID]], #[[$N]]], iterator_types = ["parallel", "reduction"]} ins(%[[E]] : {{.*}}) outs(%[[NONE]] :
// CHECK: arith.addf
// By default gamma is the number of positions / 3.
// CHECK: %[[I:.*]] = arith.index_cast %[[DIM]] : index to i64
// CHECK: %[[S:.*]] = arith.sitofp %[[I]] : i64 to f32
// CHECK: %[[GAMMA:.*]] = arith.divf %[[S]], %[[THREE]] : f32
// CHECK: %[[PI:.*]] = linalg.generic {{.*}} ins(%[[E]], %[[SUM]] :
// CHECK-NEXT: ^bb0(%[[EE:.*]]: f32, %[[SE:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[SHARE:.*]] = arith.divf %[[EE]], %[[SE]] : f32
// CHECK-NEXT: %[[SCALED:.*]] = arith.mulf %[[GAMMA]], %[[SHARE]] : f32
// CHECK-NEXT: %[[P:.*]] = arith.minimumf %[[SCALED]], %[[ONE]] : f32
// CHECK-NEXT: linalg.yield %[[P]]
// CHECK: return %[[PI]]
func.func @attention(%z: tensor<2x3x?xf16>, %wp: tensor<1x3xf16>, %bp: tensor<1xf32>) -> tensor<2x?xf32> {
  %p = dyrelu.attention %z weights(%wp, %bp : tensor<1x3xf16>, tensor<1xf32>) tau(2.0) : tensor<2x3x?xf16> -> tensor<2x?xf32>
  return %p : tensor<2x?xf32>
}

// -----

// A temperature of run time, a gamma, no bias, channels last. Of a temperature
// below 0, the largest quotient is that of the smallest logit.
// CHECK-LABEL: func @temperature
// CHECK-SAME: %[[T:[a-z0-9]+]]: f64)
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f64
// CHECK-DAG: %[[GAMMA:.*]] = arith.constant 5.000000e-01 : f64
// CHECK: linalg.fill ins(%[[ZERO]] : f64)
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "reduction"]
// CHECK: %[[Q:.*]] = arith.divf %{{.*}}, %[[T]] : f64
// CHECK-NEXT: arith.maximumf %{{.*}}, %[[Q]]
// CHECK: %[[Q:.*]] = arith.divf %{{.*}}, %[[T]] : f64
// CHECK-NEXT: %[[D:.*]] = arith.subf %[[Q]], %{{.*}} : f64
// CHECK-NEXT: math.exp %[[D]]
// CHECK: arith.mulf %{{.*}}, %[[GAMMA]] : f64
func.func @temperature(%z: tensor<2x4x3xf64>, %wp: tensor<1x3xf64>, %t: f64) -> tensor<2x4xf64> {
  %p = dyrelu.attention %z weights(%wp : tensor<1x3xf64>) tau(%t : f64) gamma(0.5) channels_last : tensor<2x4x3xf64> -> tensor<2x4xf64>
  return %p : tensor<2x4xf64>
}

// -----

// A temperature of 1 divides nothing.
// CHECK-LABEL: func @no_temperature
// CHECK: arith.subf
// CHECK-NEXT: math.exp
func.func @no_temperature(%z: tensor<2x3x4xf32>, %wp: tensor<1x3xf32>) -> tensor<2x4xf32> {
  %p = dyrelu.attention %z weights(%wp : tensor<1x3xf32>) : tensor<2x3x4xf32> -> tensor<2x4xf32>
  return %p : tensor<2x4xf32>
}

// CHECK-LABEL: func @temperature_of_1
// CHECK: arith.subf
// CHECK-NEXT: math.exp
func.func @temperature_of_1(%z: tensor<2x3x4xf32>, %wp: tensor<1x3xf32>) -> tensor<2x4xf32> {
  %p = dyrelu.attention %z weights(%wp : tensor<1x3xf32>) tau(1.0) : tensor<2x3x4xf32> -> tensor<2x4xf32>
  return %p : tensor<2x4xf32>
}

// -----

// CHECK-LABEL: func @empty
// CHECK-NOT: linalg
// CHECK: %[[E:.*]] = tensor.empty() : tensor<2x0xf32>
// CHECK: return %[[E]]
func.func @empty(%z: tensor<2x3x0xf32>, %wp: tensor<1x3xf32>) -> tensor<2x0xf32> {
  %p = dyrelu.attention %z weights(%wp : tensor<1x3xf32>) : tensor<2x3x0xf32> -> tensor<2x0xf32>
  return %p : tensor<2x0xf32>
}
