// RUN: dyrelu-opt %s --dyrelu-cpu-gather-rows -split-input-file | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-cpu-gather-rows --remarks-filter=dyrelu-cpu-gather-rows -split-input-file -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:
// RUN: dyrelu-opt %s --dyrelu-cpu-gather-rows=vector-bits=512 --canonicalize --cse -split-input-file | FileCheck %s --check-prefix=WIDE
// RUN: not dyrelu-opt %s --dyrelu-cpu-gather-rows=vector-bits=33 -split-input-file 2>&1 | FileCheck %s --check-prefix=BITS

// BITS: vector-bits must be a power of two from 32 to 4096, got 33

// The index that a channel has is computed once for its row.
#x = affine_map<(n, c, s) -> (n, c, s)>
#p = affine_map<(n, c, s) -> (c)>
// CHECK-LABEL: func @channels_first(
// CHECK-SAME: %[[X:.*]]: tensor<?x16x?xf32>, %[[P:.*]]: tensor<16xi64>
// CHECK: scf.for %[[N:.*]] = %{{.*}} to %{{.*}} step %{{.*}}
// CHECK: scf.for %[[C:.*]] = %{{.*}} to %{{.*}} step %{{.*}}
// CHECK: %[[PC:.*]] = tensor.extract_slice %[[P]][%[[C]]] [1] [1]
// CHECK: %[[E:.*]] = tensor.extract %[[PC]]
// CHECK: %[[I:.*]] = arith.index_cast %[[E]]
// CHECK: tensor.extract_slice %[[X]][%{{.*}}, %[[I]], 0] [1, 1, %{{.*}}] [1, 1, 1] : tensor<?x16x?xf32> to tensor<?xf32>
// CHECK: linalg.generic
// CHECK-NOT: tensor.extract
// CHECK-NOT: linalg.index
// CHECK: linalg.yield
// CHECK: return
func.func @channels_first(%t: tensor<?x16x?xf32>, %p: tensor<16xi64>, %init: tensor<?x16x?xf32>) -> tensor<?x16x?xf32> {
  %r = linalg.generic {indexing_maps = [#x, #p, #x], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%t, %p : tensor<?x16x?xf32>, tensor<16xi64>) outs(%init : tensor<?x16x?xf32>) {
  ^bb0(%a: f32, %i: i64, %old: f32):
    %n = linalg.index 0 : index
    %c = arith.index_cast %i : i64 to index
    %s = linalg.index 2 : index
    %b = tensor.extract %t[%n, %c, %s] : tensor<?x16x?xf32>
    %y = arith.addf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<?x16x?xf32>
  return %r : tensor<?x16x?xf32>
}

// -----

// An index that is the same everywhere needs no loop; two extracts are two slices.
#m = affine_map<(c, s) -> (c, s)>
// CHECK-LABEL: func @constant(
// CHECK-SAME: %[[X:.*]]: tensor<8x16xf32>, %[[I:.*]]: index
// CHECK-NOT: scf.for
// CHECK-DAG: %[[A:.*]] = tensor.extract_slice %[[X]][%[[I]], 0] [1, 16] [1, 1] : tensor<8x16xf32> to tensor<16xf32>
// CHECK-DAG: %[[B:.*]] = tensor.extract_slice %[[X]][0, 3] [8, 1] [1, 1] : tensor<8x16xf32> to tensor<8xf32>
// CHECK: linalg.generic {{.*}} ins(%[[A]], %[[B]] : tensor<16xf32>, tensor<8xf32>)
func.func @constant(%t: tensor<8x16xf32>, %i: index, %init: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %c3 = arith.constant 3 : index
  %r = linalg.generic {indexing_maps = [#m], iterator_types = ["parallel", "parallel"]} outs(%init : tensor<8x16xf32>) {
  ^bb0(%old: f32):
    %c = linalg.index 0 : index
    %s = linalg.index 1 : index
    %a = tensor.extract %t[%i, %s] : tensor<8x16xf32>
    %b = tensor.extract %t[%c, %c3] : tensor<8x16xf32>
    %y = arith.addf %a, %b : f32
    linalg.yield %y : f32
  } -> tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}

// -----

// Channels last: neighbors in memory come from anywhere in the row.
#m = affine_map<(s, c) -> (s, c)>
#p = affine_map<(s, c) -> (c)>
// CHECK-LABEL: func @channels_last
// CHECK-NOT: scf.for
// CHECK: tensor.extract %
// REMARK: remark: [Missed] GatherRows {{.*}} stays a loop over scalars: {{.*}}an index changes along the innermost loop
func.func @channels_last(%t: tensor<49x16xf32>, %p: tensor<16xindex>, %init: tensor<49x16xf32>) -> tensor<49x16xf32> {
  %r = linalg.generic {indexing_maps = [#p, #m], iterator_types = ["parallel", "parallel"]}
      ins(%p : tensor<16xindex>) outs(%init : tensor<49x16xf32>) {
  ^bb0(%i: index, %old: f32):
    %s = linalg.index 0 : index
    %b = tensor.extract %t[%s, %i] : tensor<49x16xf32>
    linalg.yield %b : f32
  } -> tensor<49x16xf32>
  return %r : tensor<49x16xf32>
}

// -----

// Nor what is computed from the result, nor sums, nor what has no iteration.
#m = affine_map<(c, s) -> (c, s)>
#c = affine_map<(c, s) -> (c)>
// CHECK-LABEL: func @declined
// CHECK-NOT: tensor.extract_slice
// CHECK-COUNT-3: tensor.extract %
// REMARK: remark: {{.*}}an index depends on more than operands and loops
// REMARK: remark: {{.*}}it reduces
// REMARK: remark: {{.*}}it has no iteration
func.func @declined(%t: tensor<8x16xf32>, %p: tensor<8x16xindex>, %q: tensor<8xindex>, %init: tensor<8xf32>, %e: tensor<8x0xf32>)
    -> (tensor<8x16xindex>, tensor<8xf32>, tensor<8x0xf32>) {
  %0 = linalg.generic {indexing_maps = [#m], iterator_types = ["parallel", "parallel"]} outs(%p : tensor<8x16xindex>) {
  ^bb0(%i: index):
    %s = linalg.index 1 : index
    %b = tensor.extract %p[%i, %s] : tensor<8x16xindex>
    linalg.yield %b : index
  } -> tensor<8x16xindex>
  %1 = linalg.generic {indexing_maps = [#c, #m, #c], iterator_types = ["parallel", "reduction"]}
      ins(%q, %t : tensor<8xindex>, tensor<8x16xf32>) outs(%init : tensor<8xf32>) {
  ^bb0(%i: index, %a: f32, %old: f32):
    %s = linalg.index 1 : index
    %b = tensor.extract %t[%i, %s] : tensor<8x16xf32>
    %y = arith.addf %b, %old : f32
    linalg.yield %y : f32
  } -> tensor<8xf32>
  %2 = linalg.generic {indexing_maps = [#c, #m], iterator_types = ["parallel", "parallel"]}
      ins(%q : tensor<8xindex>) outs(%e : tensor<8x0xf32>) {
  ^bb0(%i: index, %old: f32):
    %s = linalg.index 1 : index
    %b = tensor.extract %t[%i, %s] : tensor<8x16xf32>
    linalg.yield %b : f32
  } -> tensor<8x0xf32>
  return %0, %1, %2 : tensor<8x16xindex>, tensor<8xf32>, tensor<8x0xf32>
}

// -----

// Rows of 196 bytes: half vectors, and what is left of a row.
#m = affine_map<(c, s) -> (c, s)>
#p = affine_map<(c, s) -> (c)>
// CHECK-LABEL: func @uneven
// CHECK-COUNT-1: scf.for
// CHECK-NOT: dyrelu.lanes
// WIDE-LABEL: func @uneven
// WIDE: scf.for
// WIDE: scf.for %{{.*}} = %{{.*}} to %{{.*}} step
// WIDE: linalg.generic {{.*}} tensor<8xf32>) outs(%{{.*}} : tensor<1x8xf32>) attrs = {dyrelu.lanes = 8 : index}
// WIDE: linalg.generic {{.*}} tensor<1xf32>) outs(%{{.*}} : tensor<1x1xf32>) attrs = {dyrelu.lanes = 8 : index}
func.func @uneven(%t: tensor<16x49xf32>, %p: tensor<16xindex>, %init: tensor<16x49xf32>) -> tensor<16x49xf32> {
  %r = linalg.generic {indexing_maps = [#p, #m], iterator_types = ["parallel", "parallel"]}
      ins(%p : tensor<16xindex>) outs(%init : tensor<16x49xf32>) {
  ^bb0(%i: index, %old: f32):
    %s = linalg.index 1 : index
    %b = tensor.extract %t[%i, %s] : tensor<16x49xf32>
    linalg.yield %b : f32
  } -> tensor<16x49xf32>
  return %r : tensor<16x49xf32>
}

// -----

// Tensors that the body makes are not there outside of it.
#m = affine_map<(c, s) -> (c, s)>
#p = affine_map<(c, s) -> (c)>
// CHECK-LABEL: func @table
// CHECK-NOT: scf.for
// CHECK: tensor.extract
// REMARK: remark: [Missed] GatherRows {{.*}}its body makes the tensor that it extracts from
func.func @table(%p: tensor<16xindex>, %init: tensor<16x49xf32>) -> tensor<16x49xf32> {
  %r = linalg.generic {indexing_maps = [#p, #m], iterator_types = ["parallel", "parallel"]}
      ins(%p : tensor<16xindex>) outs(%init : tensor<16x49xf32>) {
  ^bb0(%i: index, %old: f32):
    %t = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
    %b = tensor.extract %t[%i] : tensor<2xf32>
    linalg.yield %b : f32
  } -> tensor<16x49xf32>
  return %r : tensor<16x49xf32>
}

// -----

// Elements whose width is not stated.
#m = affine_map<(c, s) -> (c, s)>
#p = affine_map<(c, s) -> (c)>
// WIDE-LABEL: func @indices
// WIDE: tensor.extract_slice %{{.*}} : tensor<16x49xindex> to tensor<49xindex>
func.func @indices(%t: tensor<16x49xindex>, %p: tensor<16xindex>, %init: tensor<16x49xindex>) -> tensor<16x49xindex> {
  %r = linalg.generic {indexing_maps = [#p, #m], iterator_types = ["parallel", "parallel"]}
      ins(%p : tensor<16xindex>) outs(%init : tensor<16x49xindex>) {
  ^bb0(%i: index, %old: index):
    %s = linalg.index 1 : index
    %b = tensor.extract %t[%i, %s] : tensor<16x49xindex>
    linalg.yield %b : index
  } -> tensor<16x49xindex>
  return %r : tensor<16x49xindex>
}
