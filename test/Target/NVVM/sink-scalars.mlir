// RUN: dyrelu-opt %s --dyrelu-nvvm-sink-scalars --canonicalize -split-input-file | FileCheck %s

// A scalar operand, a captured scalar, and what is computed from them.
#id = affine_map<(d0) -> (d0)>
#none = affine_map<(d0) -> ()>
// CHECK-LABEL: func @generic(
// CHECK-SAME: %[[X:.*]]: tensor<8xf32>, %[[T:.*]]: tensor<1xf16>, %[[OUT:.*]]: tensor<8xf32>)
// CHECK-NOT: tensor.extract
// CHECK: linalg.generic {{.*}} ins(%[[X]] : tensor<8xf32>) outs(%[[OUT]] : tensor<8xf32>)
// CHECK-DAG: %[[E:.*]] = tensor.extract %[[T]][%c0] : tensor<1xf16>
// CHECK-DAG: arith.extf %{{.*}} : f16 to f32
// CHECK-DAG: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.divf
// CHECK: linalg.yield
func.func @generic(%x: tensor<8xf32>, %t: tensor<1xf16>, %out: tensor<8xf32>) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %e = tensor.extract %t[%c0] : tensor<1xf16>
  %tau = arith.extf %e : f16 to f32
  %square = arith.mulf %tau, %tau : f32
  %y = linalg.generic {indexing_maps = [#id, #none, #id], iterator_types = ["parallel"]}
      ins(%x, %square : tensor<8xf32>, f32) outs(%out : tensor<8xf32>) {
  ^bb0(%u: f32, %s: f32, %old: f32):
    %q = arith.divf %u, %tau : f32
    %r = arith.addf %q, %s : f32
    linalg.yield %r : f32
  } -> tensor<8xf32>
  return %y : tensor<8xf32>
}

// -----

// A named op becomes a generic one.
// CHECK-LABEL: func @fill(
// CHECK-SAME: %[[T:.*]]: tensor<f32>
// CHECK: linalg.generic {{.*}} outs(
// CHECK: %[[E:.*]] = tensor.extract %[[T]][] : tensor<f32>
// CHECK: linalg.yield %[[E]]
func.func @fill(%t: tensor<f32>, %out: tensor<8xf32>) -> tensor<8xf32> {
  %e = tensor.extract %t[] : tensor<f32>
  %y = linalg.fill ins(%e : f32) outs(%out : tensor<8xf32>) -> tensor<8xf32>
  return %y : tensor<8xf32>
}

// -----

// What the host knows stays there.
// CHECK-LABEL: func @known(
// CHECK: linalg.fill ins(%{{.*}} : f32)
func.func @known(%n: index, %out: tensor<8xf32>) -> tensor<8xf32> {
  %i = arith.index_cast %n : index to i64
  %f = arith.sitofp %i : i64 to f32
  %y = linalg.fill ins(%f : f32) outs(%out : tensor<8xf32>) -> tensor<8xf32>
  return %y : tensor<8xf32>
}
