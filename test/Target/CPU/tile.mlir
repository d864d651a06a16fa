// RUN: dyrelu-opt %s --dyrelu-cpu-tile --canonicalize --cse -split-input-file | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-cpu-tile=vector-bits=512 --canonicalize --cse -split-input-file | FileCheck %s --check-prefix=WIDE

#id = affine_map<(d0, d1) -> (d0, d1)>
#columns = affine_map<(d0, d1) -> (d1)>

// Rows of a result: full tiles, then what is left of each row. (Without the
// operand of columns they would be walked end to end.)
// CHECK-LABEL: func @elementwise
// CHECK: scf.for %{{.*}} = %c0 to %c4 step %c1
// CHECK: scf.for %{{.*}} = %c0 to %c96 step %c32
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<1x32xf32>) {{.*}}dyrelu.lanes = 32 : index
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<1x4xf32>) {{.*}}dyrelu.lanes = 32 : index
// WIDE-LABEL: func @elementwise
// WIDE: linalg.generic {{.*}} outs(%{{.*}} : tensor<1x64xf32>) {{.*}}dyrelu.lanes = 64 : index
// WIDE: linalg.generic {{.*}} outs(%{{.*}} : tensor<1x36xf32>) {{.*}}dyrelu.lanes = 64 : index
func.func @elementwise(%x: tensor<100xf32>, %out: tensor<4x100xf32>) -> tensor<4x100xf32> {
  %y = linalg.generic {indexing_maps = [#columns, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<100xf32>) outs(%out : tensor<4x100xf32>) {
  ^bb0(%in: f32, %acc: f32):
    %0 = arith.addf %in, %in : f32
    linalg.yield %0 : f32
  } -> tensor<4x100xf32>
  return %y : tensor<4x100xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>

// A row that fits one tile is one; f64 has half the lanes.
// CHECK-LABEL: func @short_rows
// CHECK: scf.for
// CHECK-NOT: scf.for
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<1x7xf64>) {{.*}}dyrelu.lanes = 16 : index
func.func @short_rows(%x: tensor<4x7xf64>, %out: tensor<4x7xf64>) -> tensor<4x7xf64> {
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x7xf64>) outs(%out : tensor<4x7xf64>) {
  ^bb0(%in: f64, %acc: f64):
    %0 = arith.addf %in, %in : f64
    linalg.yield %0 : f64
  } -> tensor<4x7xf64>
  return %y : tensor<4x7xf64>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#rows = affine_map<(d0, d1) -> (d0)>

// A sum along rows: partial sums of a tile, reduced after the loop. Only the
// last tile has a size that is not known.
// CHECK-LABEL: func @row_sums
// CHECK: scf.for
// CHECK: %[[INIT:.*]] = linalg.fill {{.*}}dyrelu.lanes = 32 : index{{.*}} -> tensor<1x32xf32>
// CHECK: scf.for {{.*}} iter_args(%{{.*}} = %[[INIT]]) -> (tensor<1x32xf32>)
// CHECK: linalg.generic {{.*}} ins(%{{.*}} : tensor<1x32xf32>) {{.*}}dyrelu.lanes = 32 : index
// CHECK: scf.for
// CHECK: linalg.generic {{.*}} ins(%{{.*}} : tensor<1x?xf32>) {{.*}}dyrelu.lanes = 32 : index
// CHECK: linalg.reduce ins(%{{.*}} : tensor<1x32xf32>) {{.*}}dyrelu.lanes = 32 : index
func.func @row_sums(%x: tensor<4x?xf32>, %out: tensor<4xf32>) -> tensor<4xf32> {
  %y = linalg.generic {indexing_maps = [#id, #rows], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x?xf32>) outs(%out : tensor<4xf32>) {
  ^bb0(%in: f32, %acc: f32):
    %0 = arith.addf %acc, %in : f32
    linalg.yield %0 : f32
  } -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#columns = affine_map<(d0, d1) -> (d1)>

// A sum along columns: vectors of results, the rows added inside.
// CHECK-LABEL: func @column_sums
// CHECK: scf.for %{{.*}} = %c0 to %c96 step %c32
// CHECK: scf.for %{{.*}} = %c0 to %{{.*}} step %c1
// CHECK: linalg.generic {{.*}} ins(%{{.*}} : tensor<1x32xf32>) outs(%{{.*}} : tensor<32xf32>) {{.*}}dyrelu.lanes = 32 : index
// CHECK-NOT: linalg.reduce
// CHECK: return
func.func @column_sums(%x: tensor<?x100xf32>, %out: tensor<100xf32>) -> tensor<100xf32> {
  %y = linalg.generic {indexing_maps = [#id, #columns], iterator_types = ["reduction", "parallel"]} ins(%x : tensor<?x100xf32>) outs(%out : tensor<100xf32>) {
  ^bb0(%in: f32, %acc: f32):
    %0 = arith.addf %acc, %in : f32
    linalg.yield %0 : f32
  } -> tensor<100xf32>
  return %y : tensor<100xf32>
}

// -----

// A convolution is not tiled; its loop along the result's rows goes innermost.
// CHECK-LABEL: func @convolution
// CHECK-NOT: scf.for
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction", "reduction", "parallel"]}
// CHECK-NOT: dyrelu.lanes
// CHECK: return
func.func @convolution(%x: tensor<1x8x8x3xf32>, %w: tensor<3x3x3x16xf32>, %out: tensor<1x6x6x16xf32>) -> tensor<1x6x6x16xf32> {
  %y = linalg.conv_2d_nhwc_hwcf ins(%x, %w : tensor<1x8x8x3xf32>, tensor<3x3x3x16xf32>) outs(%out : tensor<1x6x6x16xf32>) -> tensor<1x6x6x16xf32>
  return %y : tensor<1x6x6x16xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#rows = affine_map<(d0, d1) -> (d0)>

// Rows that are not whole lines are left for --dyrelu-cpu-map-rows.
// CHECK-LABEL: func @shared_vectors
// CHECK-NOT: scf.for
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<4x100xf32>) {{.*}}dyrelu.rows = 16 : index
// WIDE-LABEL: func @shared_vectors
// WIDE: {{.*}}dyrelu.rows = 16 : index
func.func @shared_vectors(%x: tensor<4x100xf32>, %a: tensor<4xf32>, %out: tensor<4x100xf32>) -> tensor<4x100xf32> {
  %y = linalg.generic {indexing_maps = [#id, #rows, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %a : tensor<4x100xf32>, tensor<4xf32>) outs(%out : tensor<4x100xf32>) {
  ^bb0(%in: f32, %add: f32, %acc: f32):
    %0 = arith.addf %in, %add : f32
    linalg.yield %0 : f32
  } -> tensor<4x100xf32>
  return %y : tensor<4x100xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>

// Rows of whole lines, of sizes that are not known, or shorter than a line are
// tiled.
// CHECK-LABEL: func @tiled
// CHECK-COUNT-3: dyrelu.lanes
// CHECK-NOT: dyrelu.rows
func.func @tiled(%p: tensor<4x96xf32>, %q: tensor<4x?xf32>, %r: tensor<4x7xf32>) -> (tensor<4x96xf32>, tensor<4x?xf32>, tensor<4x7xf32>) {
  %x = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%p : tensor<4x96xf32>) {
  ^bb0(%acc: f32):
    %0 = arith.addf %acc, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<4x96xf32>
  %y = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%q : tensor<4x?xf32>) {
  ^bb0(%acc: f32):
    %0 = arith.addf %acc, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<4x?xf32>
  %z = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%r : tensor<4x7xf32>) {
  ^bb0(%acc: f32):
    %0 = arith.addf %acc, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<4x7xf32>
  return %x, %y, %z : tensor<4x96xf32>, tensor<4x?xf32>, tensor<4x7xf32>
}

// -----

#id = affine_map<(d0) -> (d0)>

// Ops whose results nobody reads lose them, and stay for what they assert.
// CHECK-LABEL: func @asserted
// CHECK: linalg.generic
// CHECK: cf.assert
// CHECK-NOT: dyrelu.lanes
func.func @asserted(%x: tensor<8xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} ins(%x : tensor<8xf32>) {
  ^bb0(%in: f32):
    %0 = arith.cmpf one, %in, %zero : f32
    cf.assert %0, "zero"
    linalg.yield
  }
  return
}
