// RUN: dyrelu-opt %s --dyrelu-cpu-parallelize="threads=2 min-bytes=4096" -split-input-file | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-cpu-parallelize="threads=1 min-bytes=0" -split-input-file | FileCheck %s --check-prefix=ONE
// RUN: not dyrelu-opt %s --dyrelu-cpu-parallelize=threads=0 2>&1 | FileCheck %s --check-prefix=NONE

// NONE: threads must be 1 or more, got 0

// The only loop is one that was there.
// ONE-NOT: scf.forall
// ONE: func @nested
// ONE: scf.forall (%{{.*}}) in (8)
// ONE-NOT: scf.forall (

// The channels of the only sample.
#x = affine_map<(n, c, s) -> (n, c, s)>
#g = affine_map<(n, c, s) -> (n, c)>
// CHECK-LABEL: func @pool
// CHECK: scf.forall (%[[C:.*]]) = (0) to (64) step (32)
// CHECK: tensor.extract_slice %{{.*}}[0, %[[C]], 0] [1, 32, 49]
// CHECK: linalg.generic
func.func @pool(%t: tensor<1x64x49xf32>, %init: tensor<1x64xf32>) -> tensor<1x64xf32> {
  %r = linalg.generic {indexing_maps = [#x, #g], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%t : tensor<1x64x49xf32>) outs(%init : tensor<1x64xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %s = arith.addf %a, %sum : f32
    linalg.yield %s : f32
  } -> tensor<1x64xf32>
  return %r : tensor<1x64xf32>
}

// -----

// A size that does not divide: the last thread has less.
// CHECK-LABEL: func @uneven
// CHECK: scf.forall (%{{.*}}) = (0) to (65) step (33)
// CHECK: affine.min
func.func @uneven(%t: tensor<65x64xf32>, %init: tensor<65x64xf32>) -> tensor<65x64xf32> {
  %r = linalg.exp ins(%t : tensor<65x64xf32>) outs(%init : tensor<65x64xf32>) -> tensor<65x64xf32>
  return %r : tensor<65x64xf32>
}

// -----

// Not these: little work, sizes that are not known, a single result, what is in
// a parallel loop already.
// CHECK-LABEL: func @serial
// CHECK-NOT: scf.forall
// CHECK: return
func.func @serial(%small: tensor<8x16xf32>, %open: tensor<?x64xf32>, %row: tensor<4096xf32>, %sum: tensor<f32>)
    -> (tensor<8x16xf32>, tensor<?x64xf32>, tensor<f32>) {
  %0 = linalg.exp ins(%small : tensor<8x16xf32>) outs(%small : tensor<8x16xf32>) -> tensor<8x16xf32>
  %1 = linalg.exp ins(%open : tensor<?x64xf32>) outs(%open : tensor<?x64xf32>) -> tensor<?x64xf32>
  %2 = linalg.reduce {arith.addf} ins(%row : tensor<4096xf32>) outs(%sum : tensor<f32>) dimensions = [0]
  return %0, %1, %2 : tensor<8x16xf32>, tensor<?x64xf32>, tensor<f32>
}

// -----

// CHECK-LABEL: func @nested
// CHECK-COUNT-1: scf.forall (
// CHECK-NOT: scf.forall (
// CHECK: return
func.func @nested(%t: tensor<8x64x64xf32>) -> tensor<8x64x64xf32> {
  %r = scf.forall (%i) in (8) shared_outs(%o = %t) -> (tensor<8x64x64xf32>) {
    %x = tensor.extract_slice %t[%i, 0, 0] [1, 64, 64] [1, 1, 1] : tensor<8x64x64xf32> to tensor<64x64xf32>
    %y = linalg.exp ins(%x : tensor<64x64xf32>) outs(%x : tensor<64x64xf32>) -> tensor<64x64xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %y into %o[%i, 0, 0] [1, 64, 64] [1, 1, 1] : tensor<64x64xf32> into tensor<8x64x64xf32>
    }
  }
  return %r : tensor<8x64x64xf32>
}
