// RUN: dyrelu-opt %s --dyrelu-cpu-map-rows --canonicalize -split-input-file | FileCheck %s

#all = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#row = affine_map<(d0, d1, d2) -> (d0, d1)>

// Samples of 8 rows of 6: vectors of a row's own, several at a time and one by
// one, then the one that the next row begins in. None is masked.
// CHECK-DAG: #[[BEGIN:.*]] = affine_map<()[s0] -> ((s0 * 3) ceildiv 2)>
// CHECK-DAG: #[[END:.*]] = affine_map<()[s0] -> ((s0 * 3 + 3) floordiv 2)>
// CHECK-DAG: #[[REST:.*]] = affine_map<()[s0] -> (s0 * 6 - ((s0 * 3 + 3) floordiv 2) * 4 + 6)>
// CHECK-LABEL: func @rows
// CHECK-SAME: %[[X:.*]]: memref<2x8x6xf32>, %[[B:.*]]: memref<2x8xf32>, %[[Y:.*]]: memref<2x8x6xf32>
// CHECK: scf.for %[[N:.*]] = %c0 to %c2 step %c1 {
// CHECK: %[[XN:.*]] = memref.subview %[[X]][%[[N]], 0, 0] [1, 8, 6]
// CHECK: %[[XF:.*]] = memref.collapse_shape %[[XN]] {{.*}} into memref<48xf32
// CHECK: %[[YN:.*]] = memref.subview %[[Y]][%[[N]], 0, 0] [1, 8, 6]
// CHECK: %[[YF:.*]] = memref.collapse_shape %[[YN]] {{.*}} into memref<48xf32
// CHECK: scf.for %[[R:.*]] = %c0 to %c8 step %c1 {
// CHECK: %[[ADD:.*]] = memref.load %[[B]][%[[N]], %[[R]]]
// CHECK: %[[FIRST:.*]] = affine.apply #[[BEGIN]]()[%[[R]]]
// CHECK: %[[LAST:.*]] = affine.apply #[[END]]()[%[[R]]]
// CHECK: scf.for %{{.*}} = %[[FIRST]] to %[[STEPS:.*]] step %c4
// CHECK: vector.transfer_read %[[XF]]{{.*}}in_bounds = [true]{{.*}}vector<16xf32>
// CHECK: vector.transfer_write %{{.*}}, %[[YF]]{{.*}}in_bounds = [true]
// CHECK: scf.for %{{.*}} = %[[STEPS]] to %[[LAST]] step %c1
// CHECK: vector.transfer_read %[[XF]]{{.*}}in_bounds = [true]{{.*}}vector<4xf32>
// CHECK: vector.broadcast %[[ADD]] : f32 to vector<4xf32>
// CHECK: vector.transfer_write %{{.*}}, %[[YF]]{{.*}}in_bounds = [true]
// CHECK: %[[LANES:.*]] = affine.apply #[[REST]]()[%[[R]]]
// CHECK: scf.if
// CHECK: %[[NEXT:.*]] = arith.minsi %{{.*}}, %c7
// CHECK: %[[MASK:.*]] = vector.create_mask %[[LANES]] : vector<4xi1>
// CHECK: %[[OTHER:.*]] = memref.load %[[B]][%[[N]], %[[NEXT]]]
// CHECK: vector.transfer_read %[[XF]]{{.*}}in_bounds = [true]{{.*}}vector<4xf32>
// CHECK: %[[OWN:.*]] = vector.broadcast %[[ADD]]
// CHECK: %[[OTHERS:.*]] = vector.broadcast %[[OTHER]]
// CHECK: arith.select %[[MASK]], %[[OWN]], %[[OTHERS]]
// CHECK: vector.transfer_write %{{.*}}, %[[YF]]{{.*}}in_bounds = [true]
// CHECK-NOT: linalg.generic
func.func @rows(%x: memref<2x8x6xf32>, %b: memref<2x8xf32>, %y: memref<2x8x6xf32>) {
  linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %b : memref<2x8x6xf32>, memref<2x8xf32>) outs(%y : memref<2x8x6xf32>) attrs = {dyrelu.rows = 4 : index} {
  ^bb0(%in: f32, %add: f32, %out: f32):
    %sum = arith.addf %in, %add : f32
    linalg.yield %sum : f32
  }
  return
}

// -----

#all = affine_map<(d0, d1) -> (d0, d1)>

// As many rows as only run time knows: a vector may end after the last one. The
// body reads what it overwrites.
// CHECK-LABEL: func @dynamic
// CHECK: scf.if
// CHECK: vector.transfer_read %{{[^{]*}} : memref<?xf16>, vector<4xf16>
// CHECK: vector.transfer_read %{{[^{]*}} : memref<?xf16>, vector<4xf16>
// CHECK: vector.transfer_write %{{[^{]*}} : vector<4xf16>, memref<?xf16>
func.func @dynamic(%x: memref<?x6xf16>, %y: memref<?x6xf16>) {
  linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<?x6xf16>) outs(%y : memref<?x6xf16>) attrs = {dyrelu.rows = 4 : index} {
  ^bb0(%in: f16, %out: f16):
    %sum = arith.addf %in, %out : f16
    linalg.yield %sum : f16
  }
  return
}

// -----

#all = affine_map<(d0, d1) -> (d0, d1)>

// Rows of which each begins elsewhere than the one before ends: each for itself.
// CHECK-LABEL: func @apart
// CHECK: scf.for %[[R:.*]] = %c0 to %c8 step %c1
// CHECK: memref.subview %{{.*}}[%[[R]], 0] [1, 6]
// CHECK-NOT: collapse_shape
// CHECK: vector.transfer_read %{{.*}} {in_bounds = [true]} {{.*}} vector<4xf32>
// CHECK: vector.transfer_read %{{[^{]*}} : memref<6xf32, strided<[1], offset: ?>>, vector<4xf32>
// CHECK: vector.transfer_write %{{[^{]*}} : vector<4xf32>, memref<6xf32
// CHECK-NOT: scf.if
func.func @apart(%x: memref<8x6xf32, strided<[7, 1]>>, %y: memref<8x6xf32>) {
  linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<8x6xf32, strided<[7, 1]>>) outs(%y : memref<8x6xf32>) attrs = {dyrelu.rows = 4 : index} {
  ^bb0(%in: f32, %out: f32):
    %sum = arith.addf %in, %in : f32
    linalg.yield %sum : f32
  }
  return
}

// -----

#all = affine_map<(d0, d1) -> (d0, d1)>
#column = affine_map<(d0, d1) -> (d1)>

// What the attribute is not meant for stays: whole vectors, scalars of columns,
// elements apart.
// CHECK-LABEL: func @others
// CHECK-COUNT-3: linalg.generic
func.func @others(%x: memref<8x4xf32>, %y: memref<8x6xf32>, %c: memref<6xf32>, %z: memref<8x6xf32, strided<[12, 2]>>) {
  linalg.generic {indexing_maps = [#all], iterator_types = ["parallel", "parallel"]}
      outs(%x : memref<8x4xf32>) attrs = {dyrelu.rows = 4 : index} {
  ^bb0(%out: f32):
    %sum = arith.addf %out, %out : f32
    linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [#column, #all], iterator_types = ["parallel", "parallel"]}
      ins(%c : memref<6xf32>) outs(%y : memref<8x6xf32>) attrs = {dyrelu.rows = 4 : index} {
  ^bb0(%in: f32, %out: f32):
    %sum = arith.addf %in, %out : f32
    linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [#all], iterator_types = ["parallel", "parallel"]}
      outs(%z : memref<8x6xf32, strided<[12, 2]>>) attrs = {dyrelu.rows = 4 : index} {
  ^bb0(%out: f32):
    %sum = arith.addf %out, %out : f32
    linalg.yield %sum : f32
  }
  return
}

// -----

#all = affine_map<(d0, d1) -> (d0, d1)>

// Nor are numbers that vectors cannot have.
// CHECK-LABEL: func @no_vectors
// CHECK-COUNT-2: linalg.generic
func.func @no_vectors(%x: memref<8x6xf32>) {
  linalg.generic {indexing_maps = [#all], iterator_types = ["parallel", "parallel"]}
      outs(%x : memref<8x6xf32>) attrs = {dyrelu.rows = 0 : index} {
  ^bb0(%out: f32):
    %sum = arith.addf %out, %out : f32
    linalg.yield %sum : f32
  }
  linalg.generic {indexing_maps = [#all], iterator_types = ["parallel", "parallel"]}
      outs(%x : memref<8x6xf32>) attrs = {dyrelu.rows = -4 : index} {
  ^bb0(%out: f32):
    %sum = arith.addf %out, %out : f32
    linalg.yield %sum : f32
  }
  return
}
