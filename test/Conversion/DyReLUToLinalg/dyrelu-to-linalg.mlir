// RUN: dyrelu-opt %s --convert-dyrelu-to-linalg --canonicalize --cse -split-input-file | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-to-linalg -split-input-file | FileCheck %s --implicit-check-not=dyrelu.

//===----------------------------------------------------------------------===//
// dyrelu.pool: a sum and a division
//===----------------------------------------------------------------------===//

// CHECK-DAG: #[[$X:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
// CHECK-DAG: #[[$NC:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
// CHECK-DAG: #[[$ID:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-LABEL: func @pool
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7x9xf32>)
func.func @pool(%x: tensor<8x16x7x9xf32>) -> tensor<8x16xf32> {
  // CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
  // CHECK-DAG: %[[POSITIONS:.*]] = arith.constant 6.300000e+01 : f32
  // CHECK: %[[EMPTY:.*]] = tensor.empty() : tensor<8x16xf32>
  // CHECK: %[[INIT:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%[[EMPTY]] : tensor<8x16xf32>)
  // CHECK: %[[SUM:.*]] = linalg.generic {indexing_maps = [#[[$X]], #[[$NC]]], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
  // CHECK-SAME: ins(%[[X]] : tensor<8x16x7x9xf32>) outs(%[[INIT]] : tensor<8x16xf32>)
  // CHECK: ^bb0(%[[IN:.*]]: f32, %[[OUT:.*]]: f32):
  // CHECK-NEXT: %[[ADD:.*]] = arith.addf %[[OUT]], %[[IN]] : f32
  // CHECK-NEXT: linalg.yield %[[ADD]]
  // CHECK: %[[MEAN:.*]] = linalg.generic {indexing_maps = [#[[$ID]], #[[$ID]]], iterator_types = ["parallel", "parallel"]} ins(%[[SUM]] : tensor<8x16xf32>)
  // CHECK: ^bb0(%[[IN:.*]]: f32, %{{.*}}: f32):
  // CHECK-NEXT: %[[DIV:.*]] = arith.divf %[[IN]], %[[POSITIONS]] : f32
  // CHECK-NEXT: linalg.yield %[[DIV]]
  // CHECK: return %[[MEAN]]
  %g = dyrelu.pool %x : tensor<8x16x7x9xf32> -> tensor<8x16xf32>
  return %g : tensor<8x16xf32>
}

// -----

// Half precision is summed in f32; channels last; the number of positions is
// the product of a known and two unknown sizes.
// CHECK-DAG: #[[$NC:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4)>
// CHECK-LABEL: func @pool_dynamic
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x7x?x?xbf16>)
func.func @pool_dynamic(%x: tensor<?x?x7x?x?xbf16>) -> tensor<?x?xf32> {
  // CHECK-DAG: %[[SEVEN:.*]] = arith.constant 7.000000e+00 : f32
  // CHECK-DAG: %[[N:.*]] = tensor.dim %[[X]], %c0
  // CHECK-DAG: %[[C:.*]] = tensor.dim %[[X]], %c4
  // CHECK: tensor.empty(%[[N]], %[[C]]) : tensor<?x?xf32>
  // CHECK: linalg.generic {indexing_maps = [#{{.*}}, #[[$NC]]], iterator_types = ["parallel", "reduction", "reduction", "reduction", "parallel"]}
  // CHECK: ^bb0(%[[IN:.*]]: bf16, %[[OUT:.*]]: f32):
  // CHECK-NEXT: %[[WIDE:.*]] = arith.extf %[[IN]] : bf16 to f32
  // CHECK-NEXT: arith.addf %[[OUT]], %[[WIDE]] : f32
  // CHECK: %[[D1:.*]] = tensor.dim %[[X]], %c1
  // CHECK: %[[I1:.*]] = arith.index_cast %[[D1]] : index to i64
  // CHECK: %[[F1:.*]] = arith.sitofp %[[I1]] : i64 to f32
  // CHECK: %[[D3:.*]] = tensor.dim %[[X]], %c3
  // CHECK: %[[I3:.*]] = arith.index_cast %[[D3]] : index to i64
  // CHECK: %[[F3:.*]] = arith.sitofp %[[I3]] : i64 to f32
  // CHECK: %[[F13:.*]] = arith.mulf %[[F1]], %[[F3]] : f32
  // CHECK: %[[POSITIONS:.*]] = arith.mulf %[[F13]], %[[SEVEN]] : f32
  // CHECK: arith.divf %{{.*}}, %[[POSITIONS]] : f32
  %g = dyrelu.pool %x channels_last : tensor<?x?x7x?x?xbf16> -> tensor<?x?xf32>
  return %g : tensor<?x?xf32>
}

// -----

// f64 accumulates in f64.
// CHECK-LABEL: func @pool_f64
func.func @pool_f64(%x: tensor<8x16x7xf64>) -> tensor<8x16xf64> {
  // CHECK: arith.constant {{.*}} : f64
  // CHECK: arith.addf {{.*}} : f64
  // CHECK: arith.divf {{.*}} : f64
  // CHECK-NOT: arith.truncf
  %g = dyrelu.pool %x : tensor<8x16x7xf64> -> tensor<8x16xf64>
  return %g : tensor<8x16xf64>
}

// -----

// Without spatial sizes there is nothing to sum, only a conversion.
// CHECK-LABEL: func @pool_rank_2
func.func @pool_rank_2(%x: tensor<8x?xf16>) -> tensor<8x?xf32> {
  // CHECK-NOT: linalg.fill
  // CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel"]}
  // CHECK: ^bb0(%[[IN:.*]]: f16, %{{.*}}: f32):
  // CHECK-NEXT: %[[WIDE:.*]] = arith.extf %[[IN]] : f16 to f32
  // CHECK-NEXT: linalg.yield %[[WIDE]]
  // CHECK-NOT: linalg.generic
  %g = dyrelu.pool %x : tensor<8x?xf16> -> tensor<8x?xf32>
  return %g : tensor<8x?xf32>
}

// -----

//===----------------------------------------------------------------------===//
// dyrelu.apply: one element-wise op
//===----------------------------------------------------------------------===//

// CHECK-DAG: #[[$X:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
// CHECK-DAG: #[[$NC:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
// CHECK-LABEL: func @apply
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7x9xf32>, %[[A:.*]]: tensor<8x2x16xf32>, %[[B:.*]]: tensor<8x2x16xf32>)
func.func @apply(%x: tensor<8x16x7x9xf32>, %a: tensor<8x2x16xf32>, %b: tensor<8x2x16xf32>) -> tensor<8x16x7x9xf32> {
  // CHECK-DAG: %[[A0:.*]] = tensor.extract_slice %[[A]][0, 0, 0] [8, 1, 16] [1, 1, 1] : tensor<8x2x16xf32> to tensor<8x16xf32>
  // CHECK-DAG: %[[A1:.*]] = tensor.extract_slice %[[A]][0, 1, 0] [8, 1, 16]
  // CHECK-DAG: %[[B0:.*]] = tensor.extract_slice %[[B]][0, 0, 0] [8, 1, 16]
  // CHECK-DAG: %[[B1:.*]] = tensor.extract_slice %[[B]][0, 1, 0] [8, 1, 16]
  // CHECK: linalg.generic {indexing_maps = [#[[$X]], #[[$NC]], #[[$NC]], #[[$NC]], #[[$NC]], #[[$X]]], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
  // CHECK-SAME: ins(%[[X]], %[[A0]], %[[A1]], %[[B0]], %[[B1]] :
  // CHECK: ^bb0(%[[XV:.*]]: f32, %[[A0V:.*]]: f32, %[[A1V:.*]]: f32, %[[B0V:.*]]: f32, %[[B1V:.*]]: f32, %{{.*}}: f32):
  // CHECK-NEXT: %[[M0:.*]] = arith.mulf %[[A0V]], %[[XV]] fastmath<contract> : f32
  // CHECK-NEXT: %[[P0:.*]] = arith.addf %[[M0]], %[[B0V]] fastmath<contract> : f32
  // CHECK-NEXT: %[[M1:.*]] = arith.mulf %[[A1V]], %[[XV]] fastmath<contract> : f32
  // CHECK-NEXT: %[[P1:.*]] = arith.addf %[[M1]], %[[B1V]] fastmath<contract> : f32
  // CHECK-NEXT: %[[MAX:.*]] = arith.maximumf %[[P0]], %[[P1]] fastmath<nsz> : f32
  // CHECK-NEXT: linalg.yield %[[MAX]]
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7x9xf32>
  return %y : tensor<8x16x7x9xf32>
}

// -----

// One piece through the origin is a product.
// CHECK-LABEL: func @apply_one_piece
func.func @apply_one_piece(%x: tensor<8x16x7xf32>, %a: tensor<8x1x16xf32>) -> tensor<8x16x7xf32> {
  // CHECK: ^bb0(%[[XV:.*]]: f32, %[[AV:.*]]: f32, %{{.*}}: f32):
  // CHECK-NEXT: %[[M:.*]] = arith.mulf %[[AV]], %[[XV]] : f32
  // CHECK-NEXT: linalg.yield %[[M]]
  %y = dyrelu.apply %x slopes(%a : tensor<8x1x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// Three pieces in f16: computed in f32, rounded once at the end.
// CHECK-LABEL: func @apply_f16
func.func @apply_f16(%x: tensor<8x16x7xf16>, %a: tensor<8x3x16xf32>) -> tensor<8x16x7xf16> {
  // CHECK: ^bb0(%[[XV:.*]]: f16, %[[A0:.*]]: f32, %[[A1:.*]]: f32, %[[A2:.*]]: f32, %{{.*}}: f16):
  // CHECK-NEXT: %[[WIDE:.*]] = arith.extf %[[XV]] : f16 to f32
  // CHECK-NEXT: %[[P0:.*]] = arith.mulf %[[A0]], %[[WIDE]] : f32
  // CHECK-NEXT: %[[P1:.*]] = arith.mulf %[[A1]], %[[WIDE]] : f32
  // CHECK-NEXT: %[[M1:.*]] = arith.maximumf %[[P0]], %[[P1]] fastmath<nsz> : f32
  // CHECK-NEXT: %[[P2:.*]] = arith.mulf %[[A2]], %[[WIDE]] : f32
  // CHECK-NEXT: %[[M2:.*]] = arith.maximumf %[[M1]], %[[P2]] fastmath<nsz> : f32
  // CHECK-NEXT: %[[Y:.*]] = arith.truncf %[[M2]] : f32 to f16
  // CHECK-NEXT: linalg.yield %[[Y]]
  %y = dyrelu.apply %x slopes(%a : tensor<8x3x16xf32>) : tensor<8x16x7xf16>
  return %y : tensor<8x16x7xf16>
}

// -----

// A static 1 loses its dimension: the slopes vary over samples, the intercepts
// over channels, which are last.
// CHECK-DAG: #[[$N:.*]] = affine_map<(d0, d1, d2) -> (d0)>
// CHECK-DAG: #[[$C:.*]] = affine_map<(d0, d1, d2) -> (d2)>
// CHECK-LABEL: func @apply_broadcast
// CHECK-SAME: (%[[X:.*]]: tensor<?x7x?xf32>, %[[A:.*]]: tensor<?x1x1xf32>, %[[B:.*]]: tensor<1x1x?xf32>)
func.func @apply_broadcast(%x: tensor<?x7x?xf32>, %a: tensor<?x1x1xf32>, %b: tensor<1x1x?xf32>) -> tensor<?x7x?xf32> {
  // CHECK-DAG: %[[A0:.*]] = tensor.extract_slice %[[A]][0, 0, 0] [%{{.*}}, 1, 1] [1, 1, 1] : tensor<?x1x1xf32> to tensor<?xf32>
  // CHECK-DAG: %[[B0:.*]] = tensor.extract_slice %[[B]][0, 0, 0] [1, 1, %{{.*}}] [1, 1, 1] : tensor<1x1x?xf32> to tensor<?xf32>
  // CHECK: linalg.generic {indexing_maps = [#{{.*}}, #[[$N]], #[[$C]], #{{.*}}], {{.*}} ins(%[[X]], %[[A0]], %[[B0]] :
  %y = dyrelu.apply %x slopes(%a : tensor<?x1x1xf32>) intercepts(%b : tensor<1x1x?xf32>) channels_last : tensor<?x7x?xf32>
  return %y : tensor<?x7x?xf32>
}

// -----

// Slopes shared by all samples and channels are scalars.
// CHECK-DAG: #[[$SCALAR:.*]] = affine_map<(d0, d1) -> ()>
// CHECK-LABEL: func @apply_shared
// CHECK-SAME: (%[[X:.*]]: tensor<8x16xf64>, %[[A:.*]]: tensor<1x2x1xf64>)
func.func @apply_shared(%x: tensor<8x16xf64>, %a: tensor<1x2x1xf64>) -> tensor<8x16xf64> {
  // CHECK-DAG: tensor.extract_slice %[[A]][0, 0, 0] [1, 1, 1] [1, 1, 1] : tensor<1x2x1xf64> to tensor<f64>
  // CHECK-DAG: tensor.extract_slice %[[A]][0, 1, 0] [1, 1, 1] [1, 1, 1] : tensor<1x2x1xf64> to tensor<f64>
  // CHECK: linalg.generic {indexing_maps = [#{{.*}}, #[[$SCALAR]], #[[$SCALAR]], #{{.*}}]
  %y = dyrelu.apply %x slopes(%a : tensor<1x2x1xf64>) : tensor<8x16xf64>
  return %y : tensor<8x16xf64>
}

// -----

// Ops of other dialects are left alone.
// CHECK-LABEL: func @others
// CHECK: linalg.matmul
// CHECK: linalg.softmax
func.func @others(%x: tensor<8x16xf32>, %y: tensor<16x4xf32>, %z: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %0 = linalg.matmul ins(%x, %y : tensor<8x16xf32>, tensor<16x4xf32>) outs(%z : tensor<8x4xf32>) -> tensor<8x4xf32>
  %1 = linalg.softmax dimension(1) ins(%0 : tensor<8x4xf32>) outs(%z : tensor<8x4xf32>) -> tensor<8x4xf32>
  return %1 : tensor<8x4xf32>
}

// -----

// Sizes that are found to be 1 later would make a slice ambiguous that drops
// other dimensions: it keeps all, and they are dropped apart.
// CHECK-LABEL: func.func @apply_ambiguous
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<1x2x3x5x6xf32>, %[[A:.*]]: tensor<?x3x?x1x1x?xf32>
// CHECK: %[[S:.*]] = tensor.extract_slice %[[A]][0, 0, 0, 0, 0, 0] [{{.*}}] : tensor<?x3x?x1x1x?xf32> to tensor<?x1x?x1x1x?xf32>
// CHECK: tensor.collapse_shape %[[S]] {{\[}}[0], [1, 2], [3, 4, 5]] : tensor<?x1x?x1x1x?xf32> into tensor<?x?x?xf32>
func.func @apply_ambiguous(%x: tensor<1x2x3x5x6xf32>, %a: tensor<?x3x?x1x1x?xf32>) -> tensor<1x2x3x5x6xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<?x3x?x1x1x?xf32>) : tensor<1x2x3x5x6xf32>
  return %y : tensor<1x2x3x5x6xf32>
}
