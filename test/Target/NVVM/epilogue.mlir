// RUN: dyrelu-opt %s --dyrelu-nvvm-map-reductions -split-input-file | FileCheck %s

// The division of a pool, in the buffer of the sums.
#id = affine_map<(n, s) -> (n, s)>
#row = affine_map<(n, s) -> (n)>
#one = affine_map<(n) -> (n)>
// CHECK-LABEL: func @in_place(
// CHECK-SAME: %[[COUNT:[a-z0-9]*]]: f32
// CHECK: gpu.launch
// CHECK: gpu.shuffle
// CHECK: %[[MEAN:.*]] = arith.divf %{{.*}}, %[[COUNT]] : f32
// CHECK: memref.store %[[MEAN]]
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @in_place(%x: memref<64x49xf32>, %count: f32) -> memref<64xf32> {
  %zero = arith.constant 0.0 : f32
  %g = memref.alloc() : memref<64xf32>
  linalg.fill ins(%zero : f32) outs(%g : memref<64xf32>)
  linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<64x49xf32>) outs(%g : memref<64xf32>) {
  ^bb0(%u: f32, %sum: f32):
    %r = arith.addf %sum, %u : f32
    linalg.yield %r : f32
  }
  linalg.generic {indexing_maps = [#one, #one], iterator_types = ["parallel"]}
      ins(%g : memref<64xf32>) outs(%g : memref<64xf32>) {
  ^bb0(%sum: f32, %old: f32):
    %r = arith.divf %sum, %count : f32
    linalg.yield %r : f32
  }
  return %g : memref<64xf32>
}

// -----

// Bias and activation of a layer, into another buffer; an unrelated fill and an
// allocation are in between. Nothing is written to the buffer of the sums.
#v = affine_map<(n, o, i) -> (n, i)>
#w = affine_map<(n, o, i) -> (o, i)>
#u = affine_map<(n, o, i) -> (n, o)>
#no = affine_map<(n, o) -> (n, o)>
#o = affine_map<(n, o) -> (o)>
// CHECK-LABEL: func @layer(
// CHECK-SAME: %[[B:[a-z0-9]*]]: memref<16xf16>
// CHECK: %[[SUM:.*]] = memref.alloc() : memref<4x16xf32>
// CHECK: %[[OTHER:.*]] = memref.alloc() : memref<4xf32>
// CHECK: %[[H:.*]] = memref.alloc() : memref<4x16xf32>
// CHECK: linalg.fill {{.*}} outs(%[[OTHER]]
// CHECK: gpu.launch
// CHECK-NOT: memref.store {{.*}}, %[[SUM]][
// CHECK: memref.load %[[B]]
// CHECK-NOT: memref.store {{.*}}, %[[SUM]][
// CHECK: %[[MAX:.*]] = arith.maximumf
// CHECK: memref.store %[[MAX]], %[[H]][
// CHECK-NOT: memref.store {{.*}}, %[[SUM]][
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @layer(%g: memref<4x32xf32>, %w: memref<16x32xf16>, %b: memref<16xf16>) -> (memref<4x16xf32>, memref<4xf32>) {
  %zero = arith.constant 0.0 : f32
  %sum = memref.alloc() : memref<4x16xf32>
  linalg.fill ins(%zero : f32) outs(%sum : memref<4x16xf32>)
  linalg.generic {indexing_maps = [#v, #w, #u], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%g, %w : memref<4x32xf32>, memref<16x32xf16>) outs(%sum : memref<4x16xf32>) {
  ^bb0(%p: f32, %q: f16, %s: f32):
    %e = arith.extf %q : f16 to f32
    %m = arith.mulf %p, %e fastmath<contract> : f32
    %r = arith.addf %m, %s fastmath<contract> : f32
    linalg.yield %r : f32
  }
  %other = memref.alloc() : memref<4xf32>
  %h = memref.alloc() : memref<4x16xf32>
  linalg.fill ins(%zero : f32) outs(%other : memref<4xf32>)
  linalg.generic {indexing_maps = [#no, #o, #no], iterator_types = ["parallel", "parallel"]}
      ins(%sum, %b : memref<4x16xf32>, memref<16xf16>) outs(%h : memref<4x16xf32>) {
  ^bb0(%s: f32, %bias: f16, %old: f32):
    %e = arith.extf %bias : f16 to f32
    %a = arith.addf %s, %e : f32
    %r = arith.maximumf %a, %zero : f32
    linalg.yield %r : f32
  }
  memref.dealloc %sum : memref<4x16xf32>
  return %h, %other : memref<4x16xf32>, memref<4xf32>
}

// -----

// Not where the sums have another reader,
#id = affine_map<(n, s) -> (n, s)>
#row = affine_map<(n, s) -> (n)>
#one = affine_map<(n) -> (n)>
// CHECK-LABEL: func @other_reader(
// CHECK: gpu.launch
// CHECK: linalg.generic
func.func @other_reader(%x: memref<64x49xf32>, %count: f32) -> (memref<64xf32>, memref<64xf32>) {
  %zero = arith.constant 0.0 : f32
  %g = memref.alloc() : memref<64xf32>
  %h = memref.alloc() : memref<64xf32>
  linalg.fill ins(%zero : f32) outs(%g : memref<64xf32>)
  linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<64x49xf32>) outs(%g : memref<64xf32>) {
  ^bb0(%u: f32, %sum: f32):
    %r = arith.addf %sum, %u : f32
    linalg.yield %r : f32
  }
  linalg.generic {indexing_maps = [#one, #one], iterator_types = ["parallel"]}
      ins(%g : memref<64xf32>) outs(%h : memref<64xf32>) {
  ^bb0(%sum: f32, %old: f32):
    %r = arith.divf %sum, %count : f32
    linalg.yield %r : f32
  }
  return %g, %h : memref<64xf32>, memref<64xf32>
}

// -----

// not where its result is in the buffer that other threads still read,
#v = affine_map<(n, o, i) -> (n, i)>
#w = affine_map<(n, o, i) -> (o, i)>
#u = affine_map<(n, o, i) -> (n, o)>
#no = affine_map<(n, o) -> (n, o)>
// CHECK-LABEL: func @read_by_others(
// CHECK: gpu.launch
// CHECK: linalg.generic
func.func @read_by_others(%w: memref<4x4xf32>) -> memref<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %g = memref.alloc() : memref<2x4xf32>
  %sum = memref.alloc() : memref<2x4xf32>
  linalg.fill ins(%zero : f32) outs(%sum : memref<2x4xf32>)
  linalg.generic {indexing_maps = [#v, #w, #u], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%g, %w : memref<2x4xf32>, memref<4x4xf32>) outs(%sum : memref<2x4xf32>) {
  ^bb0(%p: f32, %q: f32, %s: f32):
    %m = arith.mulf %p, %q fastmath<contract> : f32
    %r = arith.addf %m, %s fastmath<contract> : f32
    linalg.yield %r : f32
  }
  linalg.generic {indexing_maps = [#no, #no], iterator_types = ["parallel", "parallel"]}
      ins(%sum : memref<2x4xf32>) outs(%g : memref<2x4xf32>) {
  ^bb0(%s: f32, %old: f32):
    %r = arith.maximumf %s, %zero : f32
    linalg.yield %r : f32
  }
  memref.dealloc %sum : memref<2x4xf32>
  return %g : memref<2x4xf32>
}

// -----

// and not where something in between writes what it reads.
#id = affine_map<(n, s) -> (n, s)>
#row = affine_map<(n, s) -> (n)>
#one = affine_map<(n) -> (n)>
// CHECK-LABEL: func @written_between(
// CHECK: gpu.launch
// CHECK: linalg.copy
// CHECK: linalg.generic
func.func @written_between(%x: memref<64x49xf32>, %y: memref<64xf32>, %b: memref<64xf32>) -> memref<64xf32> {
  %zero = arith.constant 0.0 : f32
  %g = memref.alloc() : memref<64xf32>
  linalg.fill ins(%zero : f32) outs(%g : memref<64xf32>)
  linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<64x49xf32>) outs(%g : memref<64xf32>) {
  ^bb0(%u: f32, %sum: f32):
    %r = arith.addf %sum, %u : f32
    linalg.yield %r : f32
  }
  linalg.copy ins(%y : memref<64xf32>) outs(%b : memref<64xf32>)
  linalg.generic {indexing_maps = [#one, #one, #one], iterator_types = ["parallel"]}
      ins(%g, %b : memref<64xf32>, memref<64xf32>) outs(%g : memref<64xf32>) {
  ^bb0(%sum: f32, %bias: f32, %old: f32):
    %r = arith.addf %sum, %bias : f32
    linalg.yield %r : f32
  }
  return %g : memref<64xf32>
}
