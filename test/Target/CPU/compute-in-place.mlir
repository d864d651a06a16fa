// RUN: dyrelu-opt %s --dyrelu-cpu-compute-in-place | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-cpu-compute-in-place --remarks-filter=dyrelu-cpu-compute-in-place -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARKS

#id = affine_map<(d0) -> (d0)>
#all = affine_map<(d0, d1) -> (d0, d1)>
#ji = affine_map<(d0, d1) -> (d1, d0)>
#row = affine_map<(d0, d1) -> (d0)>

// What is read where it is written is read there.
// REMARKS: remark: [Passed] {{.*}}the result is computed in its destination
// CHECK-LABEL: func @elements
// CHECK-SAME: %[[X:.*]]: tensor<4xf32> {bufferization.writable = true}) -> (tensor<4xf32> {dyrelu.in_argument = 0 : i64})
// CHECK: %[[Y:.*]] = linalg.generic {indexing_maps = [#{{[a-z0-9]+}}], {{.*}}} outs(%[[X]] : tensor<4xf32>)
// CHECK-NEXT: ^bb0(%[[OUT:.*]]: f32)
// CHECK-NEXT: arith.addf %[[OUT]], %[[OUT]]
// CHECK: return %[[Y]]
func.func @elements(%x: tensor<4xf32> {bufferization.writable = true}) -> tensor<4xf32> {
  %empty = tensor.empty() : tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<4xf32>) outs(%empty : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %sum = arith.addf %in, %in : f32
    linalg.yield %sum : f32
  } -> tensor<4xf32>
  %r = bufferization.materialize_in_destination %y in %x : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

// An argument of its own.
// REMARKS: remark: [Passed] {{.*}}the result is computed in its destination
// CHECK-LABEL: func @destination
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>, %[[DEST:.*]]: tensor<4xf32> {bufferization.writable = true}) -> (tensor<4xf32> {dyrelu.in_argument = 1 : i64})
// CHECK: linalg.generic {{.*}} ins(%[[X]] : tensor<4xf32>) outs(%[[DEST]] : tensor<4xf32>)
func.func @destination(%x: tensor<4xf32>, %dest: tensor<4xf32> {bufferization.writable = true}) -> tensor<4xf32> {
  %empty = tensor.empty() : tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<4xf32>) outs(%empty : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %sum = arith.addf %in, %in : f32
    linalg.yield %sum : f32
  } -> tensor<4xf32>
  %r = bufferization.materialize_in_destination %y in %dest : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

// A named op, and a sum that begins with zeros.
// CHECK-LABEL: func @named
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4xf32> {bufferization.writable = true}, %[[Z:[a-z0-9]+]]: tensor<4xf32>)
// CHECK: linalg.generic {{.*}} ins(%[[Z]] : tensor<4xf32>) outs(%[[X]] : tensor<4xf32>)
// REMARKS: remark: [Passed] {{.*}}the result is computed in its destination
func.func @named(%x: tensor<4xf32> {bufferization.writable = true}, %z: tensor<4xf32>) -> tensor<4xf32> {
  %empty = tensor.empty() : tensor<4xf32>
  %y = linalg.add ins(%x, %z : tensor<4xf32>, tensor<4xf32>) outs(%empty : tensor<4xf32>) -> tensor<4xf32>
  %r = bufferization.materialize_in_destination %y in %x : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

// CHECK-LABEL: func @sum
// CHECK-SAME: %[[DEST:[a-z0-9]+]]: tensor<4xf32> {bufferization.writable = true}
// CHECK: linalg.fill {{.*}} outs(%[[DEST]] : tensor<4xf32>)
// REMARKS: remark: [Passed] {{.*}}the result is computed in its destination
func.func @sum(%x: tensor<4x8xf32>, %dest: tensor<4xf32> {bufferization.writable = true}) -> tensor<4xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<4xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%empty : tensor<4xf32>) -> tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%zeros : tensor<4xf32>) {
  ^bb0(%in: f32, %acc: f32):
    %s = arith.addf %acc, %in : f32
    linalg.yield %s : f32
  } -> tensor<4xf32>
  %r = bufferization.materialize_in_destination %y in %dest : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

// A loop over slices, on a reshaped argument: each is read (twice) before it is
// written.
// REMARKS: remark: [Passed] {{.*}}the result is computed in its destination
// CHECK-LABEL: func @slices
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<?x2x3xf32>
// CHECK: %[[FLAT:.*]] = tensor.collapse_shape %[[X]]
// CHECK: scf.forall (%[[I:.*]]) in {{.*}} shared_outs(%[[OUT:.*]] = %[[FLAT]])
// CHECK: %[[SLICE:.*]] = tensor.extract_slice %[[OUT]][%[[I]], 0] [1, 6] [1, 1]
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[SLICE]] : tensor<1x6xf32>)
// CHECK: linalg.generic {{.*}} ins(%[[SUM]] : tensor<1xf32>) outs(%[[SLICE]] : tensor<1x6xf32>)
// CHECK: tensor.parallel_insert_slice %{{.*}} into %[[OUT]]
// CHECK: %[[R:.*]] = bufferization.materialize_in_destination %{{.*}} in %[[FLAT]]
// CHECK: tensor.expand_shape %[[R]]
func.func @slices(%x: tensor<?x2x3xf32> {bufferization.writable = true}, %zero: tensor<1xf32>) -> tensor<?x2x3xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x2x3xf32>
  %flat = tensor.collapse_shape %x [[0], [1, 2]] : tensor<?x2x3xf32> into tensor<?x6xf32>
  %empty = tensor.empty(%n) : tensor<?x6xf32>
  %y = scf.forall (%i) in (%n) shared_outs(%out = %empty) -> (tensor<?x6xf32>) {
    %slice = tensor.extract_slice %flat[%i, 0] [1, 6] [1, 1] : tensor<?x6xf32> to tensor<1x6xf32>
    %sum = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "reduction"]}
        ins(%slice : tensor<1x6xf32>) outs(%zero : tensor<1xf32>) {
    ^bb0(%in: f32, %acc: f32):
      %s = arith.addf %acc, %in : f32
      linalg.yield %s : f32
    } -> tensor<1xf32>
    %own = tensor.empty() : tensor<1x6xf32>
    %scaled = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel"]}
        ins(%slice, %sum : tensor<1x6xf32>, tensor<1xf32>) outs(%own : tensor<1x6xf32>) {
    ^bb0(%in: f32, %by: f32, %unused: f32):
      %s = arith.mulf %in, %by : f32
      linalg.yield %s : f32
    } -> tensor<1x6xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %scaled into %out[%i, 0] [1, 6] [1, 1] : tensor<1x6xf32> into tensor<?x6xf32>
    }
  }
  %expanded = tensor.expand_shape %y [[0], [1, 2]] output_shape [%n, 2, 3] : tensor<?x6xf32> into tensor<?x2x3xf32>
  %r = bufferization.materialize_in_destination %expanded in %x : (tensor<?x2x3xf32>, tensor<?x2x3xf32>) -> tensor<?x2x3xf32>
  return %r : tensor<?x2x3xf32>
}

// The slice of an iteration may be reshaped as well as the whole.
// CHECK-LABEL: func @reshaped_slices
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<4x2x3xf32>
// CHECK: %[[FLAT:.*]] = tensor.collapse_shape %[[X]]
// CHECK: scf.forall (%[[I:.*]]) in {{.*}} shared_outs(%[[OUT:.*]] = %[[FLAT]])
// CHECK: %[[SLICE:.*]] = tensor.extract_slice %[[OUT]][%[[I]], 0] [1, 6] [1, 1]
// CHECK: linalg.generic {{.*}} outs(%[[SLICE]] : tensor<1x6xf32>)
// REMARKS: remark: [Passed] {{.*}}the result is computed in its destination
func.func @reshaped_slices(%x: tensor<4x2x3xf32> {bufferization.writable = true}) -> tensor<4x2x3xf32> {
  %empty = tensor.empty() : tensor<4x6xf32>
  %y = scf.forall (%i) in (4) shared_outs(%out = %empty) -> (tensor<4x6xf32>) {
    %slice = tensor.extract_slice %x[%i, 0, 0] [1, 2, 3] [1, 1, 1] : tensor<4x2x3xf32> to tensor<1x2x3xf32>
    %flat = tensor.collapse_shape %slice [[0], [1, 2]] : tensor<1x2x3xf32> into tensor<1x6xf32>
    %own = tensor.empty() : tensor<1x6xf32>
    %twice = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel"]}
        ins(%flat : tensor<1x6xf32>) outs(%own : tensor<1x6xf32>) {
    ^bb0(%in: f32, %unused: f32):
      %s = arith.addf %in, %in : f32
      linalg.yield %s : f32
    } -> tensor<1x6xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %twice into %out[%i, 0] [1, 6] [1, 1] : tensor<1x6xf32> into tensor<4x6xf32>
    }
  }
  %expanded = tensor.expand_shape %y [[0], [1, 2]] output_shape [4, 2, 3] : tensor<4x6xf32> into tensor<4x2x3xf32>
  %r = bufferization.materialize_in_destination %expanded in %x : (tensor<4x2x3xf32>, tensor<4x2x3xf32>) -> tensor<4x2x3xf32>
  return %r : tensor<4x2x3xf32>
}

// A transposition reads what it has written: it takes memory of its own, and
// the result is copied.
// REMARKS: remark: [Missed] {{.*}}copied: it reads other elements of the destination than it writes
// CHECK-LABEL: func @transposed
// CHECK-SAME: -> (tensor<4x4xf32> {dyrelu.in_argument = 0 : i64})
// CHECK: %[[OWN:.*]] = bufferization.alloc_tensor()
// CHECK: linalg.generic {{.*}} outs(%[[OWN]] : tensor<4x4xf32>)
func.func @transposed(%x: tensor<4x4xf32> {bufferization.writable = true}) -> tensor<4x4xf32> {
  %empty = tensor.empty() : tensor<4x4xf32>
  %y = linalg.generic {indexing_maps = [#ji, #all], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x4xf32>) outs(%empty : tensor<4x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<4x4xf32>
  %r = bufferization.materialize_in_destination %y in %x : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  return %r : tensor<4x4xf32>
}

// So does what reads the destination at places of its own.
// REMARKS: remark: [Missed] {{.*}}copied: it reads other elements of the destination than it writes
// CHECK-LABEL: func @captured
// CHECK: bufferization.alloc_tensor()
func.func @captured(%x: tensor<4xf32> {bufferization.writable = true}) -> tensor<4xf32> {
  %c3 = arith.constant 3 : index
  %empty = tensor.empty() : tensor<4xf32>
  %y = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%empty : tensor<4xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %mirrored = arith.subi %c3, %i : index
    %other = tensor.extract %x[%mirrored] : tensor<4xf32>
    linalg.yield %other : f32
  } -> tensor<4xf32>
  %r = bufferization.materialize_in_destination %y in %x : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

// An iteration that reads the slice of another one.
// REMARKS: remark: [Missed] {{.*}}copied: an iteration of the loop that computes it reads other elements of the destination than it writes
// CHECK-LABEL: func @other_slices
// CHECK: %[[OWN:.*]] = bufferization.alloc_tensor()
// CHECK: scf.forall {{.*}} shared_outs(%{{.*}} = %[[OWN]])
func.func @other_slices(%x: tensor<4x6xf32> {bufferization.writable = true}) -> tensor<4x6xf32> {
  %c3 = arith.constant 3 : index
  %empty = tensor.empty() : tensor<4x6xf32>
  %y = scf.forall (%i) in (4) shared_outs(%out = %empty) -> (tensor<4x6xf32>) {
    %other = arith.subi %c3, %i : index
    %slice = tensor.extract_slice %x[%other, 0] [1, 6] [1, 1] : tensor<4x6xf32> to tensor<1x6xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %slice into %out[%i, 0] [1, 6] [1, 1] : tensor<1x6xf32> into tensor<4x6xf32>
    }
  }
  %r = bufferization.materialize_in_destination %y in %x : (tensor<4x6xf32>, tensor<4x6xf32>) -> tensor<4x6xf32>
  return %r : tensor<4x6xf32>
}

// Callers that do not let it write, or that are in the module, find the result
// in memory of its own.
// REMARKS: remark: [Missed] {{.*}}the result has memory of its own
// REMARKS: remark: [Missed] {{.*}}the result has memory of its own
// CHECK-LABEL: func @read_only
// CHECK-SAME: -> tensor<4xf32> {
// CHECK: %[[Y:.*]] = linalg.exp
// CHECK: return %[[Y]]
func.func @read_only(%x: tensor<4xf32>) -> tensor<4xf32> {
  %empty = tensor.empty() : tensor<4xf32>
  %y = linalg.exp ins(%x : tensor<4xf32>) outs(%empty : tensor<4xf32>) -> tensor<4xf32>
  %r = bufferization.materialize_in_destination %y in %x : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

// CHECK-LABEL: func @called
// CHECK-SAME: -> tensor<4xf32> {
// CHECK-NOT: materialize_in_destination
func.func @called(%x: tensor<4xf32> {bufferization.writable = true}) -> tensor<4xf32> {
  %empty = tensor.empty() : tensor<4xf32>
  %y = linalg.exp ins(%x : tensor<4xf32>) outs(%empty : tensor<4xf32>) -> tensor<4xf32>
  %r = bufferization.materialize_in_destination %y in %x : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}
func.func @caller(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = func.call @called(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}
