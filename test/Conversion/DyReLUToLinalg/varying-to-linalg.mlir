// RUN: dyrelu-opt %s --dyrelu-to-linalg | FileCheck %s

// Coefficients that vary over space, each along what it has, and an attention.
// CHECK-DAG: #[[$ALL:.*]] = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
// CHECK-DAG: #[[$NS:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[$C:.*]] = affine_map<(d0, d1, d2) -> (d1)>
// CHECK-LABEL: func @varying
// CHECK-SAME: (%[[X:.*]]: tensor<2x3x4xf32>, %[[A:.*]]: tensor<2x2x1x4xf32>, %[[B:.*]]: tensor<1x2x3x1xf32>, %[[PI:.*]]: tensor<2x4xf32>)
// CHECK-DAG: %[[A0:.*]] = tensor.extract_slice %[[A]][0, 0, 0, 0] [2, 1, 1, 4] [1, 1, 1, 1] : tensor<2x2x1x4xf32> to tensor<2x4xf32>
// CHECK-DAG: %[[A1:.*]] = tensor.extract_slice %[[A]][0, 1, 0, 0] [2, 1, 1, 4]
// CHECK-DAG: %[[B0:.*]] = tensor.extract_slice %[[B]][0, 0, 0, 0] [1, 1, 3, 1] [1, 1, 1, 1] : tensor<1x2x3x1xf32> to tensor<3xf32>
// CHECK-DAG: %[[B1:.*]] = tensor.extract_slice %[[B]][0, 1, 0, 0] [1, 1, 3, 1]
// CHECK: linalg.generic {indexing_maps = [#[[$ALL]], #[[$NS]], #[[$NS]], #[[$C]], #[[$C]], #[[$NS]], #[[$ALL]]], iterator_types = ["parallel", "parallel", "parallel"]} ins(%[[X]], %[[A0]], %[[A1]], %[[B0]], %[[B1]], %[[PI]] :
// CHECK-NEXT: ^bb0(%[[XE:.*]]: f32, %[[A0E:.*]]: f32, %[[A1E:.*]]: f32, %[[B0E:.*]]: f32, %[[B1E:.*]]: f32, %[[PE:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[P0:.*]] = arith.mulf %[[A0E]], %[[XE]] fastmath<contract>
// CHECK-NEXT: %[[Q0:.*]] = arith.addf %[[P0]], %[[B0E]] fastmath<contract>
// CHECK-NEXT: %[[P1:.*]] = arith.mulf %[[A1E]], %[[XE]] fastmath<contract>
// CHECK-NEXT: %[[Q1:.*]] = arith.addf %[[P1]], %[[B1E]] fastmath<contract>
// CHECK-NEXT: %[[M:.*]] = arith.maximumf %[[Q0]], %[[Q1]] fastmath<nsz>
// CHECK-NEXT: %[[Y:.*]] = arith.mulf %[[PE]], %[[M]]
// CHECK-NEXT: linalg.yield %[[Y]]
func.func @varying(%x: tensor<2x3x4xf32>, %a: tensor<2x2x1x4xf32>, %b: tensor<1x2x3x1xf32>, %pi: tensor<2x4xf32>) -> tensor<2x3x4xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<2x2x1x4xf32>) intercepts(%b : tensor<1x2x3x1xf32>) attention(%pi : tensor<2x4xf32>) : tensor<2x3x4xf32>
  return %y : tensor<2x3x4xf32>
}
