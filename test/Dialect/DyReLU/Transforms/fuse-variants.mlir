// RUN: dyrelu-opt %s --dyrelu-decompose --dyrelu-fuse --canonicalize --cse -split-input-file --remarks-filter=dyrelu-fuse 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t

// Every function in one loop over the batch.

// Slopes that all channels share.
// CHECK-LABEL: func @a
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7xf32>, %[[W2:.*]]: tensor<4x16xf32>)
// CHECK-NOT: dyrelu
// CHECK: scf.forall (%[[N:.*]]) in (8) shared_outs(%[[ACC:.*]] = %{{.*}})
// CHECK: %[[S:.*]] = tensor.extract_slice %[[X]][%[[N]], 0, 0] [1, 16, 7] [1, 1, 1]
// CHECK-NEXT: %[[G:.*]] = dyrelu.pool %[[S]]
// CHECK-NEXT: %[[A:.*]], %[[B:.*]] = dyrelu.coefficients %[[G]] fc2(%[[W2]] : tensor<4x16xf32>) : tensor<1x16xf32> -> tensor<1x2x1xf32>, tensor<1x2x1xf32>
// CHECK-NEXT: %[[Y:.*]] = dyrelu.apply %[[S]] slopes(%[[A]] : tensor<1x2x1xf32>) intercepts(%[[B]] : tensor<1x2x1xf32>) : tensor<1x16x7xf32>
// CHECK-NEXT: scf.forall.in_parallel
// CHECK-NEXT: tensor.parallel_insert_slice %[[Y]] into %[[ACC]][%[[N]], 0, 0]
// CHECK-NOT: dyrelu
// CHECK: return
// REMARK: [Passed] Fuse | Category:dyrelu-fuse | Remark="one loop over the batch"
func.func @a(%x: tensor<8x16x7xf32>, %w2: tensor<4x16xf32>) -> tensor<8x16x7xf32> {
  %y = dyrelu.a %x fc2(%w2 : tensor<4x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// The attention is of the same sample.
// CHECK-LABEL: func @c
// CHECK-SAME: (%[[X:.*]]: tensor<?x7x16xf16>, %[[Z:.*]]: tensor<?x7x24xf16>
// CHECK-NOT: dyrelu
// CHECK: scf.forall (%[[N:.*]]) in (%{{.*}})
// CHECK-DAG: %[[S:.*]] = tensor.extract_slice %[[X]][%[[N]], 0, 0] [1, 7, 16]
// CHECK-DAG: %[[T:.*]] = tensor.extract_slice %[[Z]][%[[N]], 0, 0] [1, 7, 24]
// CHECK-DAG: %[[G:.*]] = dyrelu.pool %[[T]] channels_last : tensor<1x7x24xf16> -> tensor<1x24xf32>
// CHECK-DAG: %[[A:.*]], %[[B:.*]] = dyrelu.coefficients %[[G]]
// CHECK-DAG: %[[PI:.*]] = dyrelu.attention %[[T]] weights(%{{.*}}) tau(%{{.*}} : f32) channels_last : tensor<1x7x24xf16> -> tensor<1x7xf32>
// CHECK: dyrelu.apply %[[S]] slopes(%[[A]] : tensor<1x2x16xf32>) intercepts(%[[B]] : tensor<1x2x16xf32>) attention(%[[PI]] : tensor<1x7xf32>) channels_last : tensor<1x7x16xf16>
// CHECK-NOT: dyrelu
// CHECK: return
// REMARK: [Passed] Fuse
func.func @c(%x: tensor<?x7x16xf16>, %z: tensor<?x7x24xf16>, %w2: tensor<64x24xf16>, %wp: tensor<1x24xf32>, %tau: f32) -> tensor<?x7x16xf16> {
  %y = dyrelu.c %x context(%z : tensor<?x7x24xf16>) fc2(%w2 : tensor<64x24xf16>) attention(%wp : tensor<1x24xf32>) tau(%tau : f32) channels_last : tensor<?x7x16xf16>
  return %y : tensor<?x7x16xf16>
}

// -----

// Both pools of APReLU, side by side in a row.
// CHECK-LABEL: func @aprelu
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7xf32>
// CHECK-NOT: dyrelu
// CHECK: scf.forall (%[[N:.*]]) in (8)
// CHECK: %[[S:.*]] = tensor.extract_slice %[[X]][%[[N]], 0, 0] [1, 16, 7]
// CHECK: %[[ROW:.*]] = tensor.empty() : tensor<1x32xf32>
// CHECK: %[[P0:.*]] = dyrelu.pool %[[S]] mode(negative) : tensor<1x16x7xf32> -> tensor<1x16xf32>
// CHECK: %[[R0:.*]] = tensor.insert_slice %[[P0]] into %[[ROW]][0, 0] [1, 16]
// CHECK: %[[P1:.*]] = dyrelu.pool %[[S]] mode(positive) : tensor<1x16x7xf32> -> tensor<1x16xf32>
// CHECK: %[[R1:.*]] = tensor.insert_slice %[[P1]] into %[[R0]][0, 16] [1, 16]
// CHECK: %[[A:.*]] = dyrelu.coefficients %[[R1]] {{.*}} : tensor<1x32xf32> -> tensor<1x1x16xf32>
// CHECK: dyrelu.apply %[[S]] slopes(%[[A]] : tensor<1x1x16xf32>) static = [(1.0, 0.0)] : tensor<1x16x7xf32>
// CHECK-NOT: dyrelu
// CHECK: return
// REMARK: [Passed] Fuse
func.func @aprelu(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>) -> tensor<8x16x7xf32> {
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x32xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// The same of sizes that are not known, shared by the channels, in the other
// order and layout.
// CHECK-LABEL: func @aprelu_dynamic
// CHECK-SAME: (%[[X:.*]]: tensor<?x?x?xf64>
// CHECK-NOT: dyrelu
// CHECK: %[[C:.*]] = tensor.dim %[[X]], %c2
// CHECK: scf.forall (%[[N:.*]]) in (%{{.*}})
// CHECK: %[[S:.*]] = tensor.extract_slice %[[X]][%[[N]], 0, 0] [1, %{{.*}}, %[[C]]]
// CHECK: %[[P0:.*]] = dyrelu.pool %[[S]] mode(positive) channels_last : tensor<1x?x?xf64> -> tensor<1x?xf64>
// CHECK: %[[R0:.*]] = tensor.insert_slice %[[P0]] into %{{.*}}[0, 0] [1, %[[C]]]
// CHECK: %[[P1:.*]] = dyrelu.pool %[[S]] mode(negative) channels_last : tensor<1x?x?xf64> -> tensor<1x?xf64>
// CHECK: %[[R1:.*]] = tensor.insert_slice %[[P1]] into %[[R0]][0, %[[C]]] [1, %[[C]]]
// CHECK: dyrelu.coefficients %[[R1]] {{.*}} : tensor<1x?xf64> -> tensor<1x1x1xf64>
// CHECK: dyrelu.apply %[[S]]
// CHECK-NOT: dyrelu
// CHECK: return
// REMARK: [Passed] Fuse
func.func @aprelu_dynamic(%x: tensor<?x?x?xf64>, %w2: tensor<1x?xf64>) -> tensor<?x?x?xf64> {
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<1x?xf64>) halves(positive_first) channel_shared channels_last : tensor<?x?x?xf64>
  return %y : tensor<?x?x?xf64>
}

// -----

// A half that has another reader stays outside, and its rows are read.
// CHECK-LABEL: func @half_read_elsewhere
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7xf32>
// CHECK: %[[P:.*]] = dyrelu.pool %[[X]] mode(negative)
// CHECK-NOT: dyrelu
// CHECK: scf.forall (%[[N:.*]]) in (8)
// CHECK: tensor.extract_slice %[[P]][%[[N]], 0] [1, 16]
// CHECK: dyrelu.pool %{{.*}} mode(positive) : tensor<1x16x7xf32> -> tensor<1x16xf32>
// CHECK: return %{{.*}}, %[[P]]
// REMARK: [Passed] Fuse
func.func @half_read_elsewhere(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>) -> (tensor<8x16x7xf32>, tensor<8x16xf32>) {
  %n = dyrelu.pool %x mode(negative) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %p = dyrelu.pool %x mode(positive) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %e = tensor.empty() : tensor<8x32xf32>
  %f = tensor.insert_slice %n into %e[0, 0] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %g = tensor.insert_slice %p into %f[0, 16] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x32xf32>) hyper<k = 1, intercepts = false> : tensor<8x32xf32> -> tensor<8x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x1x16xf32>) static = [(1.0, 0.0)] : tensor<8x16x7xf32>
  return %y, %n : tensor<8x16x7xf32>, tensor<8x16xf32>
}

// -----

// What is inserted over itself, row by row, is not side by side.
// CHECK-LABEL: func @not_all_rows
// CHECK-COUNT-2: dyrelu.pool %{{.*}} -> tensor<4x32xf32>
// CHECK: scf.forall
// CHECK-NOT: dyrelu.pool
// CHECK: return
// REMARK: [Passed] Fuse
func.func @not_all_rows(%x: tensor<8x16x7xf32>, %u: tensor<4x32x7xf32>, %v: tensor<4x32x7xf32>, %w2: tensor<16x32xf32>) -> tensor<8x16x7xf32> {
  %n = dyrelu.pool %u : tensor<4x32x7xf32> -> tensor<4x32xf32>
  %p = dyrelu.pool %v : tensor<4x32x7xf32> -> tensor<4x32xf32>
  %e = tensor.empty() : tensor<8x32xf32>
  %f = tensor.insert_slice %n into %e[0, 0] [4, 32] [1, 1] : tensor<4x32xf32> into tensor<8x32xf32>
  %g = tensor.insert_slice %p into %f[4, 0] [4, 32] [1, 1] : tensor<4x32xf32> into tensor<8x32xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x32xf32>) hyper<k = 1, intercepts = false> : tensor<8x32xf32> -> tensor<8x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x1x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// Coefficients for each position, and pieces that are static, have no pool.
// CHECK-LABEL: func @declined
// CHECK-NOT: scf.forall
// CHECK: return
// REMARK: [Missed] Fuse {{.*}}its slopes are not computed by dyrelu.coefficients"
// REMARK: [Missed] Fuse {{.*}}its pieces are all static"
// REMARK: [Missed] Fuse {{.*}}a tensor of it is empty"
func.func @declined(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16x7xf32>, %e: tensor<8x16x0xf32>, %w2: tensor<64x16xf32>) -> (tensor<8x16x7xf32>, tensor<8x16x7xf32>, tensor<8x16x0xf32>) {
  %0 = dyrelu.apply %x slopes(%a : tensor<8x2x16x7xf32>) : tensor<8x16x7xf32>
  %1 = dyrelu.apply %x static = [(1.0, 0.0), (0.0, 0.0)] : tensor<8x16x7xf32>
  %2 = dyrelu.b %e fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x0xf32>
  return %0, %1, %2 : tensor<8x16x7xf32>, tensor<8x16x7xf32>, tensor<8x16x0xf32>
}

// -----

// Maxima over channels have no coefficients to compute: nothing is said of them.
// CHECK-LABEL: func @relatives
// CHECK-NOT: scf.forall
// CHECK: return
// REMARK-NOT: Category
func.func @relatives(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) -> tensor<8x4x7xf32> {
  %s = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%a : tensor<8x2x16xf32>) groups(4) : tensor<8x16x7xf32>
  %y = dyrelu.maxout %s k(4) : tensor<8x16x7xf32> -> tensor<8x4x7xf32>
  return %y : tensor<8x4x7xf32>
}
