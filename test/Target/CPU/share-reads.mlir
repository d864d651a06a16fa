// RUN: dyrelu-opt %s --dyrelu-cpu-share-reads -split-input-file | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-cpu-share-reads --remarks-filter=dyrelu-cpu-share-reads -split-input-file -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:
// RUN: not dyrelu-opt %s --dyrelu-cpu-share-reads=cache-bytes=-1 -split-input-file 2>&1 | FileCheck %s --check-prefix=BYTES

// BYTES: cache-bytes must be 0 or more, got -1

#x = affine_map<(c, s) -> (c, s)>
#rows = affine_map<(c, s) -> (c)>
#columns = affine_map<(c, s) -> (s)>

// One loop over parts of x, each read by both; what is computed from the sums
// stays behind it, and what the logits begin with goes before it.
// CHECK-LABEL: func @share(
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<96x12544xf32>
// CHECK: linalg.fill
// CHECK: scf.for %[[C:.*]] = %{{.*}} to %{{.*}} step %[[STEP:.*]] iter_args(
// CHECK: tensor.extract_slice %[[X]][%[[C]], 0] [8, 12544]
// CHECK: linalg.generic {{.*}}"parallel", "reduction"
// CHECK: tensor.extract_slice %[[X]][%[[C]], 0] [8, 12544]
// CHECK: linalg.generic {{.*}}"reduction", "parallel"
// CHECK: scf.yield
// CHECK: linalg.exp
// CHECK-NOT: scf.for
func.func @share(%x: tensor<96x12544xf32>, %w: tensor<96xf32>, %rows: tensor<96xf32>, %empty: tensor<12544xf32>, %bias: f32)
    -> (tensor<96xf32>, tensor<12544xf32>) {
  %0 = linalg.generic {indexing_maps = [#x, #rows], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<96x12544xf32>) outs(%rows : tensor<96xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %s = arith.addf %sum, %a : f32
    linalg.yield %s : f32
  } -> tensor<96xf32>
  %g = linalg.exp ins(%0 : tensor<96xf32>) outs(%rows : tensor<96xf32>) -> tensor<96xf32>
  %start = linalg.fill ins(%bias : f32) outs(%empty : tensor<12544xf32>) -> tensor<12544xf32>
  %1 = linalg.generic {indexing_maps = [#x, #rows, #columns], iterator_types = ["reduction", "parallel"]}
      ins(%x, %w : tensor<96x12544xf32>, tensor<96xf32>) outs(%start : tensor<12544xf32>) {
  ^bb0(%a: f32, %v: f32, %sum: f32):
    %p = arith.mulf %a, %v : f32
    %s = arith.addf %sum, %p : f32
    linalg.yield %s : f32
  } -> tensor<12544xf32>
  return %g, %1 : tensor<96xf32>, tensor<12544xf32>
}

// -----

#x = affine_map<(c, s) -> (c, s)>
#rows = affine_map<(c, s) -> (c)>
#columns = affine_map<(c, s) -> (s)>

// Sizes that only run time knows; parts of as many rows as the sums need.
// CHECK-LABEL: func @dynamic(
// CHECK: scf.for
// CHECK: affine.min
// CHECK: linalg.generic
// CHECK: linalg.generic
// CHECK-NOT: scf.for
func.func @dynamic(%x: tensor<?x?xf32>, %rows: tensor<?xf32>, %columns: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %0 = linalg.generic {indexing_maps = [#x, #rows], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x?xf32>) outs(%rows : tensor<?xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %s = arith.addf %sum, %a : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %1 = linalg.generic {indexing_maps = [#x, #columns], iterator_types = ["reduction", "parallel"]}
      ins(%x : tensor<?x?xf32>) outs(%columns : tensor<?xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %s = arith.addf %sum, %a : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  return %0, %1 : tensor<?xf32>, tensor<?xf32>
}

// -----

#x = affine_map<(c, s) -> (c, s)>
#rows = affine_map<(c, s) -> (c)>
#columns = affine_map<(c, s) -> (s)>

// The cache holds 188 KB; the second sum needs the first.
// CHECK-LABEL: func @declined
// CHECK-NOT: scf.for
// REMARK: remark: [Missed] ShareReads {{.*}}the cache holds all of it
// REMARK: remark: [Missed] ShareReads {{.*}}what it needs must be computed in between
func.func @declined(%x: tensor<960x49xf32>, %y: tensor<64x12544xf32>, %r: tensor<960xf32>, %c: tensor<49xf32>, %rows: tensor<64xf32>, %columns: tensor<12544xf32>)
    -> (tensor<960xf32>, tensor<49xf32>, tensor<12544xf32>) {
  %0 = linalg.generic {indexing_maps = [#x, #rows], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<960x49xf32>) outs(%r : tensor<960xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %s = arith.addf %sum, %a : f32
    linalg.yield %s : f32
  } -> tensor<960xf32>
  %1 = linalg.generic {indexing_maps = [#x, #columns], iterator_types = ["reduction", "parallel"]}
      ins(%x : tensor<960x49xf32>) outs(%c : tensor<49xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %s = arith.addf %sum, %a : f32
    linalg.yield %s : f32
  } -> tensor<49xf32>
  %2 = linalg.generic {indexing_maps = [#x, #rows], iterator_types = ["parallel", "reduction"]}
      ins(%y : tensor<64x12544xf32>) outs(%rows : tensor<64xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %s = arith.addf %sum, %a : f32
    linalg.yield %s : f32
  } -> tensor<64xf32>
  %3 = linalg.generic {indexing_maps = [#x, #rows, #columns], iterator_types = ["reduction", "parallel"]}
      ins(%y, %2 : tensor<64x12544xf32>, tensor<64xf32>) outs(%columns : tensor<12544xf32>) {
  ^bb0(%a: f32, %v: f32, %sum: f32):
    %p = arith.mulf %a, %v : f32
    %s = arith.addf %sum, %p : f32
    linalg.yield %s : f32
  } -> tensor<12544xf32>
  return %0, %1, %3 : tensor<960xf32>, tensor<49xf32>, tensor<12544xf32>
}

// -----

// Calls keep their order.
#x = affine_map<(c, s) -> (c, s)>
#rows = affine_map<(c, s) -> (c)>
#columns = affine_map<(c, s) -> (s)>
func.func private @print()
func.func private @get() -> tensor<64xf32>
// CHECK-LABEL: func @effects
// CHECK: call @print
// CHECK: call @get
// REMARK: remark: [Missed] ShareReads {{.*}}what it needs must be computed in between
func.func @effects(%x: tensor<64x12544xf32>, %r: tensor<64xf32>, %c: tensor<12544xf32>) -> (tensor<64xf32>, tensor<12544xf32>) {
  %0 = linalg.generic {indexing_maps = [#x, #rows], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<64x12544xf32>) outs(%r : tensor<64xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %s = arith.addf %sum, %a : f32
    linalg.yield %s : f32
  } -> tensor<64xf32>
  func.call @print() : () -> ()
  %w = func.call @get() : () -> tensor<64xf32>
  %1 = linalg.generic {indexing_maps = [#x, #rows, #columns], iterator_types = ["reduction", "parallel"]}
      ins(%x, %w : tensor<64x12544xf32>, tensor<64xf32>) outs(%c : tensor<12544xf32>) {
  ^bb0(%a: f32, %v: f32, %sum: f32):
    %p = arith.mulf %a, %v : f32
    %s = arith.addf %sum, %p : f32
    linalg.yield %s : f32
  } -> tensor<12544xf32>
  return %0, %1 : tensor<64xf32>, tensor<12544xf32>
}

// -----

// Elements whose width is not stated, and what a body takes from outside.
#x = affine_map<(c, s) -> (c, s)>
#rows = affine_map<(c, s) -> (c)>
#columns = affine_map<(c, s) -> (s)>
// CHECK-LABEL: func @indices
// CHECK: arith.muli
// CHECK: scf.for {{.*}} iter_args(%{{.*}} = %{{.*}}, %{{.*}} = %{{.*}})
func.func @indices(%x: tensor<64x12544xindex>, %r: tensor<64xindex>, %c: tensor<12544xindex>, %n: index) -> (tensor<64xindex>, tensor<12544xindex>) {
  %0 = linalg.generic {indexing_maps = [#x, #rows], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<64x12544xindex>) outs(%r : tensor<64xindex>) {
  ^bb0(%a: index, %sum: index):
    %s = arith.addi %sum, %a : index
    linalg.yield %s : index
  } -> tensor<64xindex>
  %square = arith.muli %n, %n : index
  %1 = linalg.generic {indexing_maps = [#x, #columns], iterator_types = ["reduction", "parallel"]}
      ins(%x : tensor<64x12544xindex>) outs(%c : tensor<12544xindex>) {
  ^bb0(%a: index, %sum: index):
    %p = arith.addi %a, %square : index
    %s = arith.addi %sum, %p : index
    linalg.yield %s : index
  } -> tensor<12544xindex>
  return %0, %1 : tensor<64xindex>, tensor<12544xindex>
}
