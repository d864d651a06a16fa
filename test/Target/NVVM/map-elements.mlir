// RUN: dyrelu-opt %s --dyrelu-nvvm-map-elements --canonicalize --cse -split-input-file | FileCheck %s

// 16 bytes at a time where all begin at a multiple of them, and one by one
// elsewhere; the last block comes first. A coefficient is read once.
#id = affine_map<(n, s) -> (n, s)>
#row = affine_map<(n, s) -> (n)>
// CHECK-DAG: #[[FIRST:.*]] = affine_map<()[s0, s1] -> (s0 * -2048 + s1 * 8 + 198656)>
// CHECK-LABEL: func @apply(
// CHECK-SAME: %[[X:.*]]: memref<64x3136xf16>, %[[A:.*]]: memref<64xf32>, %[[Y:.*]]: memref<64x3136xf16>)
// CHECK-DAG: %[[BLOCKS:.*]] = arith.constant 98 : index
// CHECK-DAG: %[[THREADS:.*]] = arith.constant 256 : index
// CHECK: gpu.launch blocks(%[[B:[a-z0-9]*]], {{.*}}) in (%{{.*}} = %[[BLOCKS]], {{.*}}) threads(%[[T:[a-z0-9]*]], {{.*}}) in (%{{.*}} = %[[THREADS]], {{.*}}) function(@elements)
// CHECK: %[[I:.*]] = affine.apply #[[FIRST]]()[%[[B]], %[[T]]]
// CHECK: memref.extract_aligned_pointer_as_index
// CHECK: memref.extract_aligned_pointer_as_index
// CHECK: %[[REST:.*]] = arith.andi %{{.*}}, %c15
// CHECK: %[[ALIGNED:.*]] = arith.cmpi eq, %[[REST]], %c0
// CHECK: scf.if
// CHECK: vector.load %{{.*}}[%[[I]]] {alignment = 16 : i64} : memref<200704xf16>, vector<8xf16>
// CHECK: memref.load %[[A]]
// CHECK-NOT: memref.load
// CHECK: vector.store %{{.*}}, %{{.*}}[%[[I]]] {alignment = 16 : i64} : memref<200704xf16>, vector<8xf16>
// CHECK: } else {
// CHECK: scf.for
// CHECK: memref.load %[[X]]
// CHECK: memref.load %[[A]]
// CHECK: memref.store %{{.*}}, %[[Y]]
// CHECK-NOT: linalg.generic
func.func @apply(%x: memref<64x3136xf16>, %a: memref<64xf32>, %y: memref<64x3136xf16>) {
  linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %a : memref<64x3136xf16>, memref<64xf32>) outs(%y : memref<64x3136xf16>) {
  ^bb0(%u: f16, %slope: f32, %old: f16):
    %w = arith.extf %u : f16 to f32
    %m = arith.mulf %w, %slope : f32
    %r = arith.truncf %m : f32 to f16
    linalg.yield %r : f16
  }
  return
}

// -----

// As many as the widest type has; the narrower one is aligned to what it reads.
#id = affine_map<(s) -> (s)>
// CHECK-LABEL: func @widths(
// CHECK: vector.load %{{.*}} {alignment = 8 : i64} : memref<1024xf16>, vector<4xf16>
// CHECK: vector.store %{{.*}} {alignment = 16 : i64} : memref<1024xf32>, vector<4xf32>
func.func @widths(%x: memref<1024xf16>, %y: memref<1024xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : memref<1024xf16>) outs(%y : memref<1024xf32>) {
  ^bb0(%u: f16, %old: f32):
    %w = arith.extf %u : f16 to f32
    linalg.yield %w : f32
  }
  return
}

// -----

// A result that is not contiguous is written element by element.
#id = affine_map<(n, s) -> (n, s)>
// CHECK-LABEL: func @strided(
// CHECK: gpu.launch
// CHECK-NOT: vector.
// CHECK: memref.store
// CHECK-NOT: vector.
// CHECK: return
func.func @strided(%x: memref<8x16xf32>, %y: memref<8x16xf32, strided<[32, 1]>>) {
  linalg.copy ins(%x : memref<8x16xf32>) outs(%y : memref<8x16xf32, strided<[32, 1]>>)
  return
}

// -----

// A grid is not empty, whatever the sizes.
#id = affine_map<(s) -> (s)>
// CHECK-DAG: #[[GRID:.*]] = affine_map<()[s0] -> ((s0 ceildiv 4) ceildiv 256, 1)>
// CHECK-LABEL: func @dynamic(
// CHECK: %[[BLOCKS:.*]] = affine.max #[[GRID]]()[%{{.*}}]
// CHECK: gpu.launch blocks({{.*}}) in (%{{.*}} = %[[BLOCKS]],
func.func @dynamic(%x: memref<?xf32>, %v: f32) {
  linalg.fill ins(%v : f32) outs(%x : memref<?xf32>)
  return
}
