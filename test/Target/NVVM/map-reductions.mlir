// RUN: dyrelu-opt %s --dyrelu-nvvm-map-reductions --canonicalize --cse -split-input-file | FileCheck %s

// A pool of short rows: a warp takes one, with single elements before and after
// those that it reads 16 bytes at a time.
#id = affine_map<(n, s) -> (n, s)>
#row = affine_map<(n, s) -> (n)>
// CHECK-LABEL: func @warps(
// CHECK-SAME: %[[X:.*]]: memref<64x49xf16>, %[[G:.*]]: memref<64xf32>)
// CHECK-DAG: %[[BLOCKS:.*]] = arith.constant 8 : index
// CHECK: gpu.launch blocks({{.*}}) in (%{{.*}} = %[[BLOCKS]], {{.*}}) function(@reduce)
// CHECK: scf.for %{{.*}} step %c32
// CHECK:   memref.load %[[X]]
// CHECK:   arith.addf
// CHECK: scf.for %{{.*}} step %c256 iter_args({{.*}}) -> (f32, f32, f32, f32, f32, f32, f32, f32)
// CHECK:   vector.load %{{.*}} {alignment = 16 : i64} : memref<3136xf16>, vector<8xf16>
// CHECK-COUNT-8: arith.addf
// CHECK: scf.for %{{.*}} step %c32
// CHECK:   memref.load %[[X]]
// CHECK-COUNT-5: gpu.shuffle xor
// CHECK: scf.if
// CHECK:   memref.load %[[G]]
// CHECK:   memref.store %{{.*}}, %[[G]]
// CHECK-NOT: gpu.barrier
// CHECK: return
func.func @warps(%x: memref<64x49xf16>, %g: memref<64xf32>) {
  linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<64x49xf16>) outs(%g : memref<64xf32>) {
  ^bb0(%u: f16, %sum: f32):
    %w = arith.extf %u : f16 to f32
    %r = arith.addf %sum, %w : f32
    linalg.yield %r : f32
  }
  return
}

// -----

// Of long rows a block takes one. A fill that it starts from is no kernel.
#id = affine_map<(n, s) -> (n, s)>
#row = affine_map<(n, s) -> (n)>
// CHECK-LABEL: func @blocks(
// CHECK-NOT: linalg.fill
// CHECK-DAG: %[[BLOCKS:.*]] = arith.constant 64 : index
// CHECK: %[[G:.*]] = memref.alloc() : memref<64xf32>
// CHECK: gpu.launch blocks({{.*}}) in (%{{.*}} = %[[BLOCKS]], {{.*}}) workgroup(%[[SHARED:.*]] : memref<8xf32, #gpu.address_space<workgroup>>)
// CHECK: scf.for %{{.*}} step %c256
// CHECK: scf.for %{{.*}} step %c2048
// CHECK: vector.load {{.*}} vector<8xf16>
// CHECK-COUNT-5: gpu.shuffle xor
// CHECK: memref.store %{{.*}}, %[[SHARED]]
// CHECK: gpu.barrier
// CHECK-COUNT-8: memref.load %[[SHARED]]
// CHECK-NOT: memref.load
// CHECK: memref.store %{{.*}}, %[[G]]
func.func @blocks(%x: memref<64x12544xf16>) -> memref<64xf32> {
  %zero = arith.constant 0.0 : f32
  %g = memref.alloc() : memref<64xf32>
  linalg.fill ins(%zero : f32) outs(%g : memref<64xf32>)
  linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<64x12544xf16>) outs(%g : memref<64xf32>) {
  ^bb0(%u: f16, %sum: f32):
    %w = arith.extf %u : f16 to f32
    %r = arith.addf %sum, %w : f32
    linalg.yield %r : f32
  }
  return %g : memref<64xf32>
}

// -----

// Two inputs are read 16 bytes at a time if the same number of elements is
// missing in both to the next multiple, and all one by one otherwise.
#v = affine_map<(n, o, i) -> (n, i)>
#w = affine_map<(n, o, i) -> (o, i)>
#u = affine_map<(n, o, i) -> (n, o)>
// CHECK-LABEL: func @layer(
// CHECK: %[[DIFFERENCE:.*]] = arith.xori
// CHECK: %[[SAME:.*]] = arith.cmpi eq, %[[DIFFERENCE]], %c0
// CHECK: arith.select %[[SAME]], %{{.*}}, %c240
// CHECK: vector.load {{.*}} {alignment = 16 : i64} : memref<7680xf32>, vector<4xf32>
// CHECK: vector.load {{.*}} {alignment = 8 : i64} : memref<230400xf16>, vector<4xf16>
func.func @layer(%g: memref<32x240xf32>, %w: memref<960x240xf16>, %h: memref<32x960xf32>) {
  linalg.generic {indexing_maps = [#v, #w, #u], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%g, %w : memref<32x240xf32>, memref<960x240xf16>) outs(%h : memref<32x960xf32>) {
  ^bb0(%a: f32, %b: f16, %sum: f32):
    %c = arith.extf %b : f16 to f32
    %p = arith.mulf %a, %c fastmath<contract> : f32
    %r = arith.addf %p, %sum fastmath<contract> : f32
    linalg.yield %r : f32
  }
  return
}

// -----

// Channels last: a thread takes neighboring channels.
#id = affine_map<(n, s, c) -> (n, s, c)>
#nc = affine_map<(n, s, c) -> (n, c)>
// CHECK-LABEL: func @threads(
// CHECK: gpu.launch
// CHECK-NOT: gpu.shuffle
// CHECK: scf.for %{{.*}} = %c0 to %c49 step %c1 iter_args({{.*}}) -> (f32, f32, f32, f32)
// CHECK:   vector.load {{.*}} {alignment = 16 : i64} : memref<25088xf32>, vector<4xf32>
// CHECK-COUNT-4: arith.addf
// CHECK: vector.store {{.*}} {alignment = 16 : i64} : memref<512xf32>, vector<4xf32>
// CHECK: } else {
// CHECK-COUNT-4: memref.load
func.func @threads(%x: memref<8x49x64xf32>, %g: memref<8x64xf32>) {
  linalg.generic {indexing_maps = [#id, #nc], iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%x : memref<8x49x64xf32>) outs(%g : memref<8x64xf32>) {
  ^bb0(%u: f32, %sum: f32):
    %r = arith.addf %sum, %u : f32
    linalg.yield %r : f32
  }
  return
}

// -----

// Two results: no one op combines what threads have.
#id = affine_map<(n, s) -> (n, s)>
#row = affine_map<(n, s) -> (n)>
// CHECK-LABEL: func @results(
// CHECK-NOT: gpu.shuffle
// CHECK: scf.for %{{.*}} = %c0 to %c49 step %c1 iter_args({{.*}}) -> (f32, f32)
// CHECK-NOT: gpu.shuffle
// CHECK: return
func.func @results(%x: memref<64x49xf32>, %a: memref<64xf32>, %b: memref<64xf32>) {
  linalg.generic {indexing_maps = [#id, #row, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<64x49xf32>) outs(%a, %b : memref<64xf32>, memref<64xf32>) {
  ^bb0(%u: f32, %sum: f32, %max: f32):
    %r = arith.addf %sum, %u : f32
    %m = arith.maximumf %max, %u : f32
    linalg.yield %r, %m : f32, f32
  }
  return
}
