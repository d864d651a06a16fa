// RUN: dyrelu-opt %s --dyrelu-cpu-order-rows --canonicalize -split-input-file | FileCheck %s

// A layer whose rows are channel by channel, read piece by piece: it writes
// piece by piece. The biases are turned once, outside of the loop.
#v = affine_map<(n, o, i) -> (n, i)>
#w = affine_map<(n, o, i) -> (o, i)>
#u = affine_map<(n, o, i) -> (n, o)>
#nck = affine_map<(n, k, c) -> (n, c, k)>
#ck = affine_map<(n, k, c) -> (c, k)>
#nkc = affine_map<(n, k, c) -> (n, k, c)>
// CHECK-DAG: #[[V:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
// CHECK-DAG: #[[W:.*]] = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
// CHECK-DAG: #[[U:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1)>
// CHECK-DAG: #[[NKC:.*]] = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
// CHECK-DAG: #[[KC:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-LABEL: func @layer
// CHECK-SAME: %[[V0:.*]]: tensor<8x10xf32>, %[[W0:.*]]: tensor<64x10xf32>, %[[B:.*]]: tensor<64xf32>
// CHECK: %[[BE:.*]] = tensor.expand_shape %[[B]] {{\[}}[0, 1]] output_shape [16, 4]
// CHECK: %[[BT:.*]] = linalg.transpose ins(%[[BE]] : tensor<16x4xf32>) outs(%{{.*}} : tensor<4x16xf32>) permutation = [1, 0]
// CHECK: scf.for
// CHECK: %[[WE:.*]] = tensor.expand_shape %[[W0]] {{\[}}[0, 1], [2]] output_shape [16, 4, 10]
// CHECK: %[[R:.*]] = linalg.generic {indexing_maps = [#[[V]], #[[W]], #[[U]]], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%[[V0]], %[[WE]] : {{.*}}) outs(%{{.*}} : tensor<8x4x16xf32>)
// CHECK: %[[S:.*]] = tensor.extract_slice %[[R]][0, 2, 0] [8, 2, 16] [1, 1, 1]
// CHECK: %[[T:.*]] = tensor.extract_slice %[[BT]][2, 0] [2, 16] [1, 1]
// CHECK: linalg.generic {indexing_maps = [#[[NKC]], #[[KC]], #[[NKC]]], {{.*}} ins(%[[S]], %[[T]] :
func.func @layer(%v: tensor<8x10xf32>, %w: tensor<64x10xf32>, %b: tensor<64xf32>, %n: index, %e: tensor<8x2x16xf32>) -> tensor<8x2x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %all = scf.for %j = %c0 to %n step %c1 iter_args(%out = %e) -> tensor<8x2x16xf32> {
    %empty = tensor.empty() : tensor<8x64xf32>
    %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<8x64xf32>) -> tensor<8x64xf32>
    %r = linalg.generic {indexing_maps = [#v, #w, #u], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%v, %w : tensor<8x10xf32>, tensor<64x10xf32>) outs(%init : tensor<8x64xf32>) {
    ^bb0(%p: f32, %q: f32, %sum: f32):
      %m = arith.mulf %p, %q fastmath<contract> : f32
      %s = arith.addf %m, %sum fastmath<contract> : f32
      linalg.yield %s : f32
    } -> tensor<8x64xf32>
    %re = tensor.expand_shape %r [[0], [1, 2]] output_shape [8, 16, 4] : tensor<8x64xf32> into tensor<8x16x4xf32>
    %rs = tensor.extract_slice %re[0, 0, 2] [8, 16, 2] [1, 1, 1] : tensor<8x16x4xf32> to tensor<8x16x2xf32>
    %be = tensor.expand_shape %b [[0, 1]] output_shape [16, 4] : tensor<64xf32> into tensor<16x4xf32>
    %bs = tensor.extract_slice %be[0, 2] [16, 2] [1, 1] : tensor<16x4xf32> to tensor<16x2xf32>
    %y = linalg.generic {indexing_maps = [#nck, #ck, #nkc], iterator_types = ["parallel", "parallel", "parallel"]}
        ins(%rs, %bs : tensor<8x16x2xf32>, tensor<16x2xf32>) outs(%out : tensor<8x2x16xf32>) {
    ^bb0(%p: f32, %q: f32, %o: f32):
      %s = arith.addf %p, %q : f32
      linalg.yield %s : f32
    } -> tensor<8x2x16xf32>
    scf.yield %y : tensor<8x2x16xf32>
  }
  return %all : tensor<8x2x16xf32>
}

// -----

// Stay: what is read along its rows, what has another reader as well, and a
// matmul of rows of results, whose vectors would be lost.
#nk = affine_map<(k, n) -> (n, k)>
#kn = affine_map<(k, n) -> (k, n)>
#v = affine_map<(n, o, i) -> (n, i)>
#w = affine_map<(n, o, i) -> (i, o)>
#u = affine_map<(n, o, i) -> (n, o)>
// CHECK-LABEL: func @others
// CHECK-NOT: linalg.transpose
// CHECK: linalg.generic {{.*}} "reduction"]} {{.*}} outs(%{{.*}} : tensor<16x4xf32>)
// CHECK-NOT: linalg.transpose
// CHECK: return
func.func @others(%b: tensor<64xf32>, %c: tensor<64xf32>, %v: tensor<16x10xf32>, %w: tensor<10x4xf32>, %e: tensor<4x16xf32>, %f: tensor<16x4xf32>)
    -> (tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<16x4xf32>) {
  %along = tensor.expand_shape %b [[0, 1]] output_shape [4, 16] : tensor<64xf32> into tensor<4x16xf32>
  %s0 = tensor.extract_slice %along[0, 0] [4, 16] [1, 1] : tensor<4x16xf32> to tensor<4x16xf32>
  %y0 = linalg.generic {indexing_maps = [#kn, #kn], iterator_types = ["parallel", "parallel"]}
      ins(%s0 : tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%p: f32, %o: f32):
    %m = arith.negf %p : f32
    linalg.yield %m : f32
  } -> tensor<4x16xf32>
  %returned = tensor.expand_shape %c [[0, 1]] output_shape [16, 4] : tensor<64xf32> into tensor<16x4xf32>
  %s1 = tensor.extract_slice %returned[0, 0] [16, 4] [1, 1] : tensor<16x4xf32> to tensor<16x4xf32>
  %y1 = linalg.generic {indexing_maps = [#nk, #kn], iterator_types = ["parallel", "parallel"]}
      ins(%s1 : tensor<16x4xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%p: f32, %o: f32):
    %m = arith.negf %p : f32
    linalg.yield %m : f32
  } -> tensor<4x16xf32>
  %zero = arith.constant 0.0 : f32
  %init = linalg.fill ins(%zero : f32) outs(%f : tensor<16x4xf32>) -> tensor<16x4xf32>
  %r = linalg.generic {indexing_maps = [#v, #w, #u], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%v, %w : tensor<16x10xf32>, tensor<10x4xf32>) outs(%init : tensor<16x4xf32>) {
  ^bb0(%p: f32, %q: f32, %sum: f32):
    %m = arith.mulf %p, %q : f32
    %s = arith.addf %m, %sum : f32
    linalg.yield %s : f32
  } -> tensor<16x4xf32>
  %s2 = tensor.extract_slice %r[0, 0] [16, 4] [1, 1] : tensor<16x4xf32> to tensor<16x4xf32>
  %y2 = linalg.generic {indexing_maps = [#nk, #kn], iterator_types = ["parallel", "parallel"]}
      ins(%s2 : tensor<16x4xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%p: f32, %o: f32):
    %m = arith.negf %p : f32
    linalg.yield %m : f32
  } -> tensor<4x16xf32>
  return %y0, %y1, %y2, %returned : tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<16x4xf32>
}

// -----

// Not turned again by every iteration, nor where a condition may guard it.
#ck = affine_map<(k, c) -> (c, k)>
#kc = affine_map<(k, c) -> (k, c)>
// CHECK-LABEL: func @loops
// CHECK-NOT: linalg.transpose
// CHECK: return
func.func @loops(%b: tensor<64xf32>, %c: tensor<64xf32>, %e: tensor<2x16xf32>, %n: index, %fits: i1) -> tensor<2x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:2 = scf.for %i = %c0 to %n step %c1 iter_args(%carried = %b, %y = %e) -> (tensor<64xf32>, tensor<2x16xf32>) {
    %all = tensor.expand_shape %carried [[0, 1]] output_shape [16, 4] : tensor<64xf32> into tensor<16x4xf32>
    %s = tensor.extract_slice %all[0, 1] [16, 2] [1, 1] : tensor<16x4xf32> to tensor<16x2xf32>
    %0 = linalg.generic {indexing_maps = [#ck, #kc], iterator_types = ["parallel", "parallel"]}
        ins(%s : tensor<16x2xf32>) outs(%y : tensor<2x16xf32>) {
    ^bb0(%p: f32, %o: f32):
      %m = arith.addf %p, %o : f32
      linalg.yield %m : f32
    } -> tensor<2x16xf32>
    %1 = scf.if %fits -> tensor<2x16xf32> {
      %biases = tensor.expand_shape %c [[0, 1]] output_shape [16, 4] : tensor<64xf32> into tensor<16x4xf32>
      %t = tensor.extract_slice %biases[0, 1] [16, 2] [1, 1] : tensor<16x4xf32> to tensor<16x2xf32>
      %2 = linalg.generic {indexing_maps = [#ck, #kc], iterator_types = ["parallel", "parallel"]}
          ins(%t : tensor<16x2xf32>) outs(%0 : tensor<2x16xf32>) {
      ^bb0(%p: f32, %o: f32):
        %m = arith.addf %p, %o : f32
        linalg.yield %m : f32
      } -> tensor<2x16xf32>
      scf.yield %2 : tensor<2x16xf32>
    } else {
      scf.yield %0 : tensor<2x16xf32>
    }
    %next = linalg.exp ins(%carried : tensor<64xf32>) outs(%carried : tensor<64xf32>) -> tensor<64xf32>
    scf.yield %next, %1 : tensor<64xf32>, tensor<2x16xf32>
  }
  return %r#1 : tensor<2x16xf32>
}
