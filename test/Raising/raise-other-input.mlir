// Input that is not what the pass looks for, and must not harm it.

// RUN: dyrelu-opt %s --allow-unregistered-dialect --dyrelu-raise \
// RUN:   | FileCheck %s --implicit-check-not=dyrelu.

#id = affine_map<(d0, d1) -> (d0, d1)>

// CHECK: func.func @unranked
// CHECK: func.func @memref
// CHECK: func.func @ints
// CHECK: func.func @zero_sizes
// CHECK: func.func @zero_dim
// CHECK: func.func @complex

module @nested {
  func.func @unranked(%x: tensor<*xf32>) -> tensor<*xf32> { return %x : tensor<*xf32> }
}
func.func private @decl(tensor<4x4xf32>)
func.func @memref(%x: memref<4x4xf32>, %y: memref<4x4xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : memref<4x4xf32>) outs(%y : memref<4x4xf32>) {
  ^bb0(%a: f32, %b: f32):
    %0 = arith.maximumf %a, %b : f32
    linalg.yield %0 : f32
  }
  return
}
func.func @ints(%x: tensor<4x4xi32>, %y: tensor<4x4xi32>) -> tensor<4x4xi32> {
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x4xi32>) outs(%y : tensor<4x4xi32>) {
  ^bb0(%a: i32, %b: i32):
    %c = arith.cmpi sgt, %a, %b : i32
    %0 = arith.select %c, %a, %b : i32
    linalg.yield %0 : i32
  } -> tensor<4x4xi32>
  return %0 : tensor<4x4xi32>
}
func.func @zero_sizes(%x: tensor<0x4xf32>, %y: tensor<0x4xf32>) -> tensor<0x4xf32> {
  %0 = linalg.max ins(%x, %y : tensor<0x4xf32>, tensor<0x4xf32>) outs(%y : tensor<0x4xf32>) -> tensor<0x4xf32>
  return %0 : tensor<0x4xf32>
}
func.func @zero_dim(%x: tensor<f32>, %y: tensor<f32>) -> tensor<f32> {
  %0 = linalg.max ins(%x, %y : tensor<f32>, tensor<f32>) outs(%y : tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
func.func @complex(%x: tensor<4x4xcomplex<f32>>, %y: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x4xcomplex<f32>>) outs(%y : tensor<4x4xf32>) {
  ^bb0(%a: complex<f32>, %b: f32):
    %i = linalg.index 1 : index
    %c = arith.constant true
    %re = complex.re %a : complex<f32>
    %v = scf.if %c -> f32 { scf.yield %re : f32 } else { scf.yield %b : f32 }
    %0 = arith.maximumf %v, %b : f32
    linalg.yield %0 : f32
  } -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// Values that are computed from themselves.
// CHECK: test.graph
// CHECK: func.func @unreachable
"test.graph"() ({
  %e = tensor.empty() : tensor<4x4xf32>
  %0 = linalg.max ins(%0, %e : tensor<4x4xf32>, tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  "test.term"() : () -> ()
}) : () -> ()
func.func @unreachable(%e: tensor<4x4xf32>) {
  return
^bb1:
  %s = linalg.add ins(%0, %e : tensor<4x4xf32>, tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %t = linalg.transpose ins(%s : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) permutation = [1, 0]
  %0 = linalg.max ins(%t, %s : tensor<4x4xf32>, tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  cf.br ^bb1
}
