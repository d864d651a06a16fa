// RUN: dyrelu-opt %s --dyrelu-cpu-sum-rows=vector-bits=128 -split-input-file | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-cpu-sum-rows=vector-bits=256 --canonicalize --cse -split-input-file | FileCheck %s --check-prefix=WIDE
// RUN: not dyrelu-opt %s --dyrelu-cpu-sum-rows=vector-bits=33 -split-input-file 2>&1 | FileCheck %s --check-prefix=BITS

// BITS: vector-bits must be a power of two from 32 to 4096, got 33

// A fully connected layer: four rows of weights at a time, outside of the loop
// over the batch; whole vectors of columns, then the last two under a mask.
#v = affine_map<(n, o, i) -> (n, i)>
#w = affine_map<(n, o, i) -> (o, i)>
#u = affine_map<(n, o, i) -> (n, o)>
// CHECK-LABEL: func @layer
// CHECK-SAME: %{{.*}}: tensor<8x10xf32>, %[[W:.*]]: tensor<16x10xf32>
// CHECK: scf.for %[[ROW:.*]] = %{{.*}} to %{{.*}} step %{{.*}}
// CHECK: tensor.extract_slice %[[W]][%[[ROW]], 0] [4, 10]
// CHECK: scf.for %[[N:.*]] = %{{.*}} to %{{.*}} step %{{.*}}
// CHECK-DAG: %[[VS:.*]] = tensor.extract_slice %{{.*}}[%[[N]], 0] [1, 10]
// CHECK-DAG: %[[WS:.*]] = tensor.extract_slice %{{.*}}[0, 0] [4, 10]
// CHECK: %[[ALL:.*]]:4 = scf.for %[[I:.*]] = %{{.*}} iter_args(%[[S0:.*]] = %{{.*}}, %[[S1:.*]] = %{{.*}}, %[[S2:.*]] = %{{.*}}, %[[S3:.*]] = %{{.*}}) -> (vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xf32>)
// CHECK: %[[X:.*]] = vector.transfer_read %[[VS]][%{{.*}}, %[[I]]], %{{.*}} {in_bounds = [true]}
// CHECK: %[[R0:.*]] = vector.transfer_read %[[WS]][%{{.*}}, %[[I]]], %{{.*}} {in_bounds = [true]}
// CHECK: %[[P0:.*]] = arith.mulf %[[X]], %[[R0]] fastmath<contract> : vector<4xf32>
// CHECK: arith.addf %[[P0]], %[[S0]] fastmath<contract> : vector<4xf32>
// CHECK-COUNT-3: arith.addf {{.*}} fastmath<contract> : vector<4xf32>
// CHECK: scf.yield
// CHECK: %[[MASK:.*]] = vector.create_mask %{{.*}} : vector<4xi1>
// CHECK: %[[XR:.*]] = vector.transfer_read %[[VS]][{{.*}}], %{{[^{]*}} : tensor<1x10xf32>, vector<4xf32>
// CHECK: arith.select %[[MASK]], %{{.*}}, %[[ALL]]#0
// The lanes of the four rows, pairwise.
// CHECK: vector.shuffle %{{.*}}, %{{.*}} [0, 2, 4, 6]
// CHECK: vector.shuffle %{{.*}}, %{{.*}} [1, 3, 5, 7]
// CHECK-COUNT-2: vector.shuffle {{.*}} [0, 2, 4, 6]
// CHECK-NOT: vector.shuffle {{.*}} [0, 2, 4, 6]
// CHECK: vector.transfer_write %{{.*}} {in_bounds = [true]} : vector<4xf32>, tensor<1x4xf32>
func.func @layer(%v: tensor<8x10xf32>, %w: tensor<16x10xf32>, %init: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %r = linalg.generic {indexing_maps = [#v, #w, #u], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%v, %w : tensor<8x10xf32>, tensor<16x10xf32>) outs(%init : tensor<8x16xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %p = arith.mulf %a, %b fastmath<contract> : f32
    %s = arith.addf %p, %sum fastmath<contract> : f32
    linalg.yield %s : f32
  } -> tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}

// -----

// Vectors of eight lanes: tiles of four rows and two samples, then a sample at
// a time. Nothing is filled with zeros before.
#v = affine_map<(n, o, i) -> (n, i)>
#w = affine_map<(n, o, i) -> (o, i)>
#u = affine_map<(n, o, i) -> (n, o)>
// WIDE: affine_map<()[s0] -> ((s0 floordiv 2) * 2, s0)>
// WIDE-LABEL: func @samples
// WIDE-SAME: %[[V:.*]]: tensor<?x16xf32>, %[[W:.*]]: tensor<8x16xf32>, %[[E:.*]]: tensor<?x8xf32>
// WIDE-DAG: %[[C0:.*]] = arith.constant 0 : index
// WIDE-DAG: %[[C1:.*]] = arith.constant 1 : index
// WIDE-DAG: %[[C2:.*]] = arith.constant 2 : index
// WIDE-DAG: %[[C4:.*]] = arith.constant 4 : index
// WIDE-NOT: linalg.fill
// WIDE: scf.for %[[ROW:.*]] = %[[C0]] to %{{.*}} step %[[C4]] iter_args(%{{.*}} = %[[E]])
// WIDE: %[[WS:.*]] = tensor.extract_slice %[[W]][%[[ROW]], 0] [4, 16]
// WIDE: %[[WHOLE:.*]] = affine.min
// WIDE: scf.for %{{.*}} = %[[C0]] to %[[WHOLE]] step %[[C2]]
// WIDE: %[[ALL:.*]]:8 = scf.for
// WIDE: %[[S0:.*]] = vector.transfer_read %[[VS:.*]][%[[C0]], %[[I:.*]]], {{.*}} : tensor<?x16xf32>, vector<8xf32>
// WIDE: %[[S1:.*]] = vector.transfer_read %[[VS]][%[[C1]], %[[I]]], {{.*}} : tensor<?x16xf32>, vector<8xf32>
// WIDE: %[[R0:.*]] = vector.transfer_read %[[WS]][%[[C0]], %[[I]]]
// WIDE: arith.mulf %[[S0]], %[[R0]]
// WIDE: arith.mulf %[[S1]], %[[R0]]
// WIDE: scf.yield
// Rows 0 and 1 of the first sample, of the second.
// WIDE: vector.shuffle %[[ALL]]#0, %[[ALL]]#1 [0, 2, 4, 6, 8, 10, 12, 14]
// WIDE: vector.shuffle %[[ALL]]#4, %[[ALL]]#5 [0, 2, 4, 6, 8, 10, 12, 14]
// WIDE: %[[T0:.*]] = vector.extract_strided_slice %[[SUMS:.*]] {offsets = [0], sizes = [4], strides = [1]}
// WIDE: %[[T1:.*]] = vector.extract_strided_slice %[[SUMS]] {offsets = [4], sizes = [4], strides = [1]}
// WIDE: %[[D:.*]] = vector.transfer_write %[[T0]], %{{.*}}[%[[C0]], %[[C0]]]
// WIDE: vector.transfer_write %[[T1]], %[[D]][%[[C1]], %[[C0]]]
// WIDE: scf.for %{{.*}} = %[[C0]] to %{{.*}} step %[[C1]]
// WIDE: scf.for {{.*}} -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
// WIDE: return
func.func @samples(%v: tensor<?x16xf32>, %w: tensor<8x16xf32>, %e: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<?x8xf32>) -> tensor<?x8xf32>
  %r = linalg.generic {indexing_maps = [#v, #w, #u], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%v, %w : tensor<?x16xf32>, tensor<8x16xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %p = arith.mulf %a, %b fastmath<contract> : f32
    %s = arith.addf %p, %sum fastmath<contract> : f32
    linalg.yield %s : f32
  } -> tensor<?x8xf32>
  return %r : tensor<?x8xf32>
}

// -----

// A pool of f16 over dynamic sizes. What the last tile lacks of rows is its last
// row again, and is not written.
#x = affine_map<(n, c, s) -> (n, c, s)>
#g = affine_map<(n, c, s) -> (n, c)>
// CHECK-LABEL: func @pool
// CHECK: scf.for
// CHECK: scf.for
// CHECK: arith.minsi %{{.*}}, %[[LAST:.*]] : index
// CHECK-COUNT-3: arith.minsi %{{.*}}, %[[LAST]] : index
// CHECK: scf.for
// CHECK: %[[H:.*]] = vector.transfer_read {{.*}} : tensor<1x?x?xf16>, vector<4xf16>
// CHECK: arith.extf %[[H]] : vector<4xf16> to vector<4xf32>
// CHECK: vector.create_mask
// CHECK: vector.transfer_read %{{[^{]*}} : tensor<1x?xf32>, vector<4xf32>
// CHECK: vector.transfer_write %{{[^{]*}} : vector<4xf32>, tensor<1x?xf32>
func.func @pool(%t: tensor<?x?x?xf16>, %init: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %r = linalg.generic {indexing_maps = [#x, #g], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%t : tensor<?x?x?xf16>) outs(%init : tensor<?x?xf32>) {
  ^bb0(%a: f16, %sum: f32):
    %e = arith.extf %a : f16 to f32
    %s = arith.addf %e, %sum : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  return %r : tensor<?x?xf32>
}

// -----

// Not these: too few rows, a product over the row, a sum used twice, no rows, a
// result along the "reduction", elements that are vectors.
#x = affine_map<(c, s) -> (c, s)>
#g = affine_map<(c, s) -> (c)>
#t = affine_map<(c, s) -> (s, c)>
#i = affine_map<(c) -> (c)>
// CHECK-LABEL: func @others
// CHECK-NOT: vector
// CHECK: return
func.func @others(%two: tensor<2x64xf32>, %x: tensor<16x64xf32>, %y: tensor<64x16xf32>, %g2: tensor<2xf32>, %g: tensor<16xf32>)
    -> (tensor<2xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>) {
  %few = linalg.generic {indexing_maps = [#x, #g], iterator_types = ["parallel", "reduction"]}
      ins(%two : tensor<2x64xf32>) outs(%g2 : tensor<2xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %s = arith.addf %a, %sum : f32
    linalg.yield %s : f32
  } -> tensor<2xf32>
  %product = linalg.generic {indexing_maps = [#x, #g], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<16x64xf32>) outs(%g : tensor<16xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %s = arith.mulf %a, %sum : f32
    linalg.yield %s : f32
  } -> tensor<16xf32>
  %twice = linalg.generic {indexing_maps = [#x, #g], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<16x64xf32>) outs(%g : tensor<16xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %b = arith.mulf %a, %sum : f32
    %s = arith.addf %b, %sum : f32
    linalg.yield %s : f32
  } -> tensor<16xf32>
  %columns = linalg.generic {indexing_maps = [#t, #g], iterator_types = ["parallel", "reduction"]}
      ins(%y : tensor<64x16xf32>) outs(%g : tensor<16xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %s = arith.addf %a, %sum : f32
    linalg.yield %s : f32
  } -> tensor<16xf32>
  %along = linalg.generic {indexing_maps = [#i, #i], iterator_types = ["reduction"]}
      ins(%g : tensor<16xf32>) outs(%g : tensor<16xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %s = arith.addf %a, %sum : f32
    linalg.yield %s : f32
  } -> tensor<16xf32>
  return %few, %product, %twice, %columns, %along : tensor<2xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>
}

// CHECK-LABEL: func @vectors
// CHECK-NOT: vector.transfer_read
// CHECK: return
func.func @vectors(%x: tensor<16x64xvector<4xf32>>, %g: tensor<16xvector<4xf32>>) -> tensor<16xvector<4xf32>> {
  %r = linalg.generic {indexing_maps = [#x, #g], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<16x64xvector<4xf32>>) outs(%g : tensor<16xvector<4xf32>>) {
  ^bb0(%a: vector<4xf32>, %sum: vector<4xf32>):
    %s = arith.addf %a, %sum : vector<4xf32>
    linalg.yield %s : vector<4xf32>
  } -> tensor<16xvector<4xf32>>
  return %r : tensor<16xvector<4xf32>>
}

// -----

// Sums over a loop that the result does not run along, whatever it is called.
// CHECK-LABEL: func @unseen
// CHECK: linalg.fill
// CHECK: linalg.generic
// CHECK-NOT: vector
// CHECK: return
func.func @unseen(%x: tensor<3x8x64xf32>, %e: tensor<8xf32>) -> tensor<8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(p, c, s) -> (p, c, s)>, affine_map<(p, c, s) -> (c)>],
                       iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : tensor<3x8x64xf32>) outs(%init : tensor<8xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %s = arith.addf %a, %sum : f32
    linalg.yield %s : f32
  } -> tensor<8xf32>
  return %r : tensor<8xf32>
}

// -----

// Lanes beyond the end would be divided by what is read there, 0.
// CHECK-LABEL: func @quotients
// CHECK: linalg.generic
// CHECK-NOT: vector
// CHECK: return
func.func @quotients(%x: tensor<8x13xi32>, %y: tensor<8x13xi32>, %e: tensor<8xf32>) -> tensor<8xf32> {
  %r = linalg.generic {indexing_maps = [affine_map<(c, s) -> (c, s)>, affine_map<(c, s) -> (c, s)>, affine_map<(c, s) -> (c)>],
                       iterator_types = ["parallel", "reduction"]}
      ins(%x, %y : tensor<8x13xi32>, tensor<8x13xi32>) outs(%e : tensor<8xf32>) {
  ^bb0(%a: i32, %b: i32, %sum: f32):
    %q = arith.divsi %a, %b : i32
    %f = arith.sitofp %q : i32 to f32
    %s = arith.addf %f, %sum : f32
    linalg.yield %s : f32
  } -> tensor<8xf32>
  return %r : tensor<8xf32>
}

// -----

// Two results of a row share what is read of it: all sums are added up across
// their lanes together.
// WIDE-LABEL: func @two_results
// WIDE-SAME: %[[X:.*]]: tensor<3x64xf32>, %[[W:.*]]: tensor<3x64xf32>
// WIDE: %[[SUMS:.*]]:8 = scf.for
// WIDE: %[[A:.*]] = vector.transfer_read %[[X]]
// WIDE: %[[B:.*]] = vector.transfer_read %[[W]]
// WIDE: arith.mulf %[[A]], %[[B]] : vector<8xf32>
// WIDE: arith.addf %{{.*}}, %[[B]] : vector<8xf32>
// WIDE-COUNT-4: vector.transfer_read
// WIDE-NOT: vector.transfer_read
// WIDE: scf.yield
// WIDE: vector.extract_strided_slice %[[ALL:.*]] {offsets = [0], sizes = [4]
// WIDE: vector.transfer_write %{{.*}} : vector<4xf32>, tensor<3xf32>
// WIDE: vector.extract_strided_slice %[[ALL]] {offsets = [4], sizes = [4]
// WIDE: vector.transfer_write %{{.*}} : vector<4xf32>, tensor<3xf32>
func.func @two_results(%x: tensor<3x64xf32>, %w: tensor<3x64xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<3xf32>) -> tensor<3xf32>
  %r:2 = linalg.generic {indexing_maps = [affine_map<(n, s) -> (n, s)>, affine_map<(n, s) -> (n, s)>, affine_map<(n, s) -> (n)>, affine_map<(n, s) -> (n)>], iterator_types = ["parallel", "reduction"]} ins(%x, %w : tensor<3x64xf32>, tensor<3x64xf32>) outs(%z, %z : tensor<3xf32>, tensor<3xf32>) {
  ^bb0(%a: f32, %b: f32, %p: f32, %q: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %p, %0 : f32
    %2 = arith.addf %q, %b : f32
    linalg.yield %1, %2 : f32, f32
  } -> (tensor<3xf32>, tensor<3xf32>)
  return %r#0, %r#1 : tensor<3xf32>, tensor<3xf32>
}
