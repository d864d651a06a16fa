// RUN: dyrelu-opt %s --dyrelu-cpu-parallelize="threads=2 fork-bytes=4096" -split-input-file | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-cpu-parallelize="threads=1 fork-bytes=0" -split-input-file | FileCheck %s --check-prefix=ONE --implicit-check-not="scf.forall (%{{[a-z0-9]*}}) "
// RUN: not dyrelu-opt %s --dyrelu-cpu-parallelize=threads=0 2>&1 | FileCheck %s --check-prefix=NONE

// RUN: not dyrelu-opt %s --dyrelu-cpu-parallelize=threads=65537 2>&1 | FileCheck %s --check-prefix=MANY

// RUN: dyrelu-opt %s --dyrelu-cpu-parallelize="threads=2 fork-bytes=0" -split-input-file | FileCheck %s --check-prefix=EMPTY

// NONE: threads must be from 1 to 65536, got 0
// MANY: threads must be from 1 to 65536, got 65537

// RUN: not dyrelu-opt %s --dyrelu-cpu-parallelize=fork-bytes=-1 2>&1 | FileCheck %s --check-prefix=NEGATIVE
// RUN: dyrelu-opt %s --dyrelu-cpu-parallelize="threads=2 fork-bytes=4096" -split-input-file --remarks-filter="dyrelu-cpu-parallelize" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// NEGATIVE: fork-bytes must be 0 or more, got -1

// ONE: func @nested
// ONE: scf.for %

// REMARK-DAG: linalg.exp stays on one thread: it takes 1024 bytes, fewer than 4096
// REMARK-DAG: linalg.reduce stays on one thread: no loop over its results gives threads equal parts
// REMARK-DAG: scf.forall stays on one thread: it takes 2048 bytes, fewer than 4096
// REMARK-DAG: scf.forall stays on one thread: it is in a parallel loop
// REMARK-DAG: scf.forall stays on one thread: its 3 iterations are too few, its ops large
// REMARK-DAG: scf.forall stays on one thread: not one dimension without a mapping, so that it stays parallel

// The channels of the only sample.
#x = affine_map<(n, c, s) -> (n, c, s)>
#g = affine_map<(n, c, s) -> (n, c)>
// CHECK-LABEL: func @pool
// CHECK: scf.forall (%[[C:.*]]) = (0) to (64) step (32)
// CHECK: tensor.extract_slice %{{.*}}[0, %[[C]], 0] [1, 32, 49]
// CHECK: linalg.generic
func.func @pool(%t: tensor<1x64x49xf32>, %init: tensor<1x64xf32>) -> tensor<1x64xf32> {
  %r = linalg.generic {indexing_maps = [#x, #g], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%t : tensor<1x64x49xf32>) outs(%init : tensor<1x64xf32>) {
  ^bb0(%a: f32, %sum: f32):
    %s = arith.addf %a, %sum : f32
    linalg.yield %s : f32
  } -> tensor<1x64xf32>
  return %r : tensor<1x64xf32>
}

// -----

// A size that does not divide: the last thread has less.
// CHECK-LABEL: func @uneven
// CHECK: scf.forall (%{{.*}}) = (0) to (65) step (33)
// CHECK: affine.min
func.func @uneven(%t: tensor<65x64xf32>, %init: tensor<65x64xf32>) -> tensor<65x64xf32> {
  %r = linalg.exp ins(%t : tensor<65x64xf32>) outs(%init : tensor<65x64xf32>) -> tensor<65x64xf32>
  return %r : tensor<65x64xf32>
}

// -----

// Not these: little work, three rows.
// CHECK-LABEL: func @serial
// CHECK-NOT: scf.forall
// CHECK: return
func.func @serial(%small: tensor<8x16xf32>, %rows: tensor<3x1000xf32>, %sums: tensor<3xf32>)
    -> (tensor<8x16xf32>, tensor<3xf32>) {
  %0 = linalg.exp ins(%small : tensor<8x16xf32>) outs(%small : tensor<8x16xf32>) -> tensor<8x16xf32>
  %1 = linalg.reduce {arith.addf} ins(%rows : tensor<3x1000xf32>) outs(%sums : tensor<3xf32>) dimensions = [1]
  return %0, %1 : tensor<8x16xf32>, tensor<3xf32>
}

// -----

// Sizes that run time knows: a part may not be empty, or the loop would not end.
// CHECK: #[[PART:.*]] = affine_map<()[s0] -> (s0 ceildiv 2, 1)>
// CHECK-LABEL: func @open
// CHECK-SAME: (%[[X:.*]]: tensor<?x64xf32>
// CHECK: %[[SIZE:.*]] = tensor.dim %[[X]], %c0
// CHECK: %[[STEP:.*]] = affine.max #[[PART]]()[%[[SIZE]]]
// CHECK: scf.forall (%{{.*}}) = (0) to (%{{.*}}) step (%[[STEP]])
func.func @open(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %y = linalg.exp ins(%x : tensor<?x64xf32>) outs(%x : tensor<?x64xf32>) -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

// -----

// Channels-last data: whole positions; the pool has none, and takes parts of
// whole cache lines.
#last = affine_map<(s, c) -> (s, c)>
#channel = affine_map<(s, c) -> (c)>
// CHECK-LABEL: func @apply_last
// CHECK: scf.forall (%[[S:.*]]) = (0) to (48) step (24)
// CHECK: tensor.extract_slice %{{.*}}[%[[S]], 0] [24, 80]
// CHECK-LABEL: func @pool_last
// CHECK: scf.forall (%[[C:.*]]) = (0) to (80) step (48)
// CHECK: tensor.extract_slice %{{.*}}[0, %[[C]]] [48,
func.func @apply_last(%x: tensor<48x80xf32>, %a: tensor<80xf32>, %init: tensor<48x80xf32>) -> tensor<48x80xf32> {
  %y = linalg.generic {indexing_maps = [#last, #channel, #last], iterator_types = ["parallel", "parallel"]}
      ins(%x, %a : tensor<48x80xf32>, tensor<80xf32>) outs(%init : tensor<48x80xf32>) {
  ^bb0(%in: f32, %slope: f32, %out: f32):
    %p = arith.mulf %in, %slope : f32
    linalg.yield %p : f32
  } -> tensor<48x80xf32>
  return %y : tensor<48x80xf32>
}
func.func @pool_last(%x: tensor<48x80xf32>, %init: tensor<80xf32>) -> tensor<80xf32> {
  %g = linalg.generic {indexing_maps = [#last, #channel], iterator_types = ["reduction", "parallel"]}
      ins(%x : tensor<48x80xf32>) outs(%init : tensor<80xf32>) {
  ^bb0(%in: f32, %sum: f32):
    %s = arith.addf %sum, %in : f32
    linalg.yield %s : f32
  } -> tensor<80xf32>
  return %g : tensor<80xf32>
}

// -----

// Three rows: parts of them, of whole cache lines.
// CHECK-LABEL: func @rows
// CHECK: scf.forall (%[[C:.*]]) = (0) to (1000) step (512)
func.func @rows(%t: tensor<3x1000xf32>) -> tensor<3x1000xf32> {
  %r = linalg.exp ins(%t : tensor<3x1000xf32>) outs(%t : tensor<3x1000xf32>) -> tensor<3x1000xf32>
  return %r : tensor<3x1000xf32>
}

// -----

// CHECK-LABEL: func @little_loop
// CHECK-SAME: (%[[X:.*]]: tensor<8x32xf32>, %[[INIT:.*]]: tensor<8x32xf32>)
// CHECK: %[[R:.*]]:2 = scf.for %[[I:.*]] = %c0{{.*}} to %c8{{.*}} step %c2{{.*}} iter_args(%[[P:.*]] = %[[INIT]], %[[Q:.*]] = %[[INIT]])
// CHECK: %[[S:.*]] = tensor.extract_slice %[[X]][%[[I]], 0] [2, 32]
// CHECK: %[[NEXTQ:.*]] = tensor.insert_slice %[[S]] into %[[Q]][%[[I]], 0] [2, 32] [1, 1]
// CHECK: %[[NEXTP:.*]] = tensor.insert_slice %[[S]] into %[[P]][%[[I]], 0] [2, 32] [1, 1]
// CHECK: scf.yield %[[NEXTP]], %[[NEXTQ]]
// CHECK: return %[[R]]#0, %[[R]]#1
func.func @little_loop(%x: tensor<8x32xf32>, %init: tensor<8x32xf32>) -> (tensor<8x32xf32>, tensor<8x32xf32>) {
  %r:2 = scf.forall (%i) = (0) to (8) step (2) shared_outs(%p = %init, %q = %init) -> (tensor<8x32xf32>, tensor<8x32xf32>) {
    %s = tensor.extract_slice %x[%i, 0] [2, 32] [1, 1] : tensor<8x32xf32> to tensor<2x32xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %s into %q[%i, 0] [2, 32] [1, 1] : tensor<2x32xf32> into tensor<8x32xf32>
      tensor.parallel_insert_slice %s into %p[%i, 0] [2, 32] [1, 1] : tensor<2x32xf32> into tensor<8x32xf32>
    }
  }
  return %r#0, %r#1 : tensor<8x32xf32>, tensor<8x32xf32>
}

// -----

// One of two threads would wait for a third of the time; the parts of each
// iteration are large enough to be shared.
// CHECK-LABEL: func @three
// CHECK: scf.for
// CHECK: scf.forall (%{{.*}}) = (0) to (64) step (32)
// CHECK: linalg.exp
func.func @three(%t: tensor<3x64x64xf32>) -> tensor<3x64x64xf32> {
  %r = scf.forall (%i) in (3) shared_outs(%o = %t) -> (tensor<3x64x64xf32>) {
    %x = tensor.extract_slice %t[%i, 0, 0] [1, 64, 64] [1, 1, 1] : tensor<3x64x64xf32> to tensor<64x64xf32>
    %y = linalg.exp ins(%x : tensor<64x64xf32>) outs(%x : tensor<64x64xf32>) -> tensor<64x64xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %y into %o[%i, 0, 0] [1, 64, 64] [1, 1, 1] : tensor<64x64xf32> into tensor<3x64x64xf32>
    }
  }
  return %r : tensor<3x64x64xf32>
}

// -----

// No parallel loop in another.
// CHECK-LABEL: func @nested
// CHECK-COUNT-1: scf.forall (
// CHECK-NOT: scf.forall (
// CHECK: return
func.func @nested(%t: tensor<8x64x64xf32>) -> tensor<8x64x64xf32> {
  %r = scf.forall (%i) in (8) shared_outs(%o = %t) -> (tensor<8x64x64xf32>) {
    %x = tensor.extract_slice %t[%i, 0, 0] [1, 64, 64] [1, 1, 1] : tensor<8x64x64xf32> to tensor<64x64xf32>
    %z = scf.forall (%j) in (64) shared_outs(%p = %x) -> (tensor<64x64xf32>) {
      %row = tensor.extract_slice %x[%j, 0] [1, 64] [1, 1] : tensor<64x64xf32> to tensor<64xf32>
      scf.forall.in_parallel {
        tensor.parallel_insert_slice %row into %p[%j, 0] [1, 64] [1, 1] : tensor<64xf32> into tensor<64x64xf32>
      }
    }
    %y = linalg.exp ins(%z : tensor<64x64xf32>) outs(%x : tensor<64x64xf32>) -> tensor<64x64xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %y into %o[%i, 0, 0] [1, 64, 64] [1, 1, 1] : tensor<64x64xf32> into tensor<8x64x64xf32>
    }
  }
  return %r : tensor<8x64x64xf32>
}

// -----

// Not what this project makes.
// CHECK-LABEL: func @two_dims
// CHECK: scf.forall (%{{.*}}, %{{.*}}) in (2, 2)
func.func @two_dims(%t: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %r = scf.forall (%i, %j) in (2, 2) shared_outs(%o = %t) -> (tensor<2x2xf32>) {
    %x = tensor.extract_slice %t[%i, %j] [1, 1] [1, 1] : tensor<2x2xf32> to tensor<1x1xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %x into %o[%i, %j] [1, 1] [1, 1] : tensor<1x1xf32> into tensor<2x2xf32>
    }
  }
  return %r : tensor<2x2xf32>
}

// -----

// What iterations read of the output is what it was before the loop, but for the
// part that they write themselves.
// CHECK-LABEL: func @reads
// CHECK-SAME: (%[[INIT:.*]]: tensor<8xf32>)
// CHECK: scf.for %[[I:.*]] = %{{.*}} iter_args(%[[OUT:.*]] = %[[INIT]])
// CHECK-DAG: tensor.extract_slice %[[INIT]][%{{.*}}] [1] [1]
// CHECK-DAG: tensor.extract_slice %[[OUT]][%[[I]]] [1] [1]
// CHECK: tensor.insert_slice %{{.*}} into %[[OUT]][%[[I]]] [1] [1]
func.func @reads(%init: tensor<8xf32>) -> tensor<8xf32> {
  %c7 = arith.constant 7 : index
  %r = scf.forall (%i) in (8) shared_outs(%out = %init) -> (tensor<8xf32>) {
    %j = arith.subi %c7, %i : index
    %other = tensor.extract_slice %out[%j] [1] [1] : tensor<8xf32> to tensor<1xf32>
    %own = tensor.extract_slice %out[%i] [1] [1] : tensor<8xf32> to tensor<1xf32>
    %sum = arith.addf %other, %own : tensor<1xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %sum into %out[%i] [1] [1] : tensor<1xf32> into tensor<8xf32>
    }
  }
  return %r : tensor<8xf32>
}

// -----

// Steps that lead nowhere are not counted.
// CHECK-LABEL: func @standing
// CHECK: scf.forall
func.func @standing(%init: tensor<2048xf32>) -> tensor<2048xf32> {
  %r = scf.forall (%i) = (0) to (2048) step (0) shared_outs(%out = %init) -> (tensor<2048xf32>) {
    %own = tensor.extract_slice %out[%i] [1] [1] : tensor<2048xf32> to tensor<1xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %own into %out[%i] [1] [1] : tensor<1xf32> into tensor<2048xf32>
    }
  }
  return %r : tensor<2048xf32>
}

// -----

// CHECK-LABEL: func @mapped
// ONE-LABEL: func @mapped
// ONE: scf.forall (%{{.*}}) in (8) {
// ONE: mapping = [#gpu.thread<x>]
func.func @mapped(%init: memref<8xf32>, %v: f32) {
  scf.forall (%i) in (8) {
    memref.store %v, %init[%i] : memref<8xf32>
  } {mapping = [#gpu.thread<x>]}
  return
}

// -----

// There is nothing to share, and no place where a slice of it could begin.
// EMPTY-LABEL: func @nothing
// EMPTY-NOT: scf.forall
// EMPTY: return
func.func @nothing(%x: tensor<?x0xf32>, %y: tensor<0x4x?xf32>, %z: tensor<4x0xf32>)
    -> (tensor<?x0xf32>, tensor<0x4x?xf32>, tensor<4x0xf32>) {
  %0 = linalg.exp ins(%x : tensor<?x0xf32>) outs(%x : tensor<?x0xf32>) -> tensor<?x0xf32>
  %1 = linalg.exp ins(%y : tensor<0x4x?xf32>) outs(%y : tensor<0x4x?xf32>) -> tensor<0x4x?xf32>
  %2 = linalg.exp ins(%z : tensor<4x0xf32>) outs(%z : tensor<4x0xf32>) -> tensor<4x0xf32>
  return %0, %1, %2 : tensor<?x0xf32>, tensor<0x4x?xf32>, tensor<4x0xf32>
}
