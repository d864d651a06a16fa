// RUN: dyrelu-opt %s --dyrelu-fuse --canonicalize -split-input-file --remarks-filter=dyrelu-fuse 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t

// The example of the pass: a sample is pooled and changed in one iteration.
// CHECK-LABEL: func @fused
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7xf16>, %[[W2:.*]]: tensor<64x16xf32>)
func.func @fused(%x: tensor<8x16x7xf16>, %w2: tensor<64x16xf32>) -> tensor<8x16x7xf16> {
  // CHECK-NOT: dyrelu
  // CHECK: %[[OUT:.*]] = tensor.empty() : tensor<8x16x7xf16>
  // CHECK: %[[Y:.*]] = scf.forall (%[[N:.*]]) in (8) shared_outs(%[[ACC:.*]] = %[[OUT]])
  // CHECK: %[[S:.*]] = tensor.extract_slice %[[X]][%[[N]], 0, 0] [1, 16, 7] [1, 1, 1]
  // CHECK: %[[G:.*]] = dyrelu.pool %[[S]] : tensor<1x16x7xf16> -> tensor<1x16xf32>
  // CHECK: %[[A:.*]], %[[B:.*]] = dyrelu.coefficients %[[G]] fc2(%[[W2]] : tensor<64x16xf32>) : tensor<1x16xf32> -> tensor<1x2x16xf32>, tensor<1x2x16xf32>
  // CHECK-NOT: dyrelu.coefficients
  // CHECK: %[[T:.*]] = dyrelu.apply %[[S]] slopes(%[[A]] : tensor<1x2x16xf32>) intercepts(%[[B]] : tensor<1x2x16xf32>) : tensor<1x16x7xf16>
  // CHECK: scf.forall.in_parallel
  // CHECK: tensor.parallel_insert_slice %[[T]] into %[[ACC]][%[[N]], 0, 0] [1, 16, 7] [1, 1, 1]
  // CHECK-NOT: dyrelu
  // CHECK: return %[[Y]]
  // REMARK: fuse.mlir:{{.*}} remark: [Passed] Fuse | Category:dyrelu-fuse | Remark="one loop over the batch"
  %g = dyrelu.pool %x : tensor<8x16x7xf16> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf16>
  return %y : tensor<8x16x7xf16>
}

// -----

// A dynamic batch, channels last, another context, no intercepts.
// CHECK-LABEL: func @dynamic
// CHECK-SAME: (%[[X:.*]]: tensor<?x7x?xf32>, %[[Z:.*]]: tensor<?x5x24xf32>
func.func @dynamic(%x: tensor<?x7x?xf32>, %z: tensor<?x5x24xf32>, %w2: tensor<?x24xf32>) -> tensor<?x7x?xf32> {
  // CHECK: %[[BATCH:.*]] = tensor.dim %[[X]], %c0
  // CHECK: scf.forall (%[[N:.*]]) in (%[[BATCH]])
  // CHECK: tensor.extract_slice %[[X]][%[[N]], 0, 0] [1, 7, %{{.*}}]
  // CHECK: %[[S:.*]] = tensor.extract_slice %[[Z]][%[[N]], 0, 0] [1, 5, 24]
  // CHECK: dyrelu.pool %[[S]] channels_last : tensor<1x5x24xf32> -> tensor<1x24xf32>
  // CHECK: dyrelu.coefficients {{.*}} : tensor<1x24xf32> -> tensor<1x2x?xf32>{{$}}
  // CHECK: dyrelu.apply {{.*}} channels_last : tensor<1x7x?xf32>
  // REMARK: [Passed] Fuse | Category:dyrelu-fuse
  %g = dyrelu.pool %z channels_last : tensor<?x5x24xf32> -> tensor<?x24xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<?x24xf32>) hyper<intercepts = false> : tensor<?x24xf32> -> tensor<?x2x?xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<?x2x?xf32>) channels_last : tensor<?x7x?xf32>
  return %y : tensor<?x7x?xf32>
}

// -----

// A pool that is read elsewhere is not computed again: it stays outside.
// CHECK-LABEL: func @pool_with_other_user
func.func @pool_with_other_user(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) -> (tensor<8x16x7xf32>, tensor<8x16xf32>) {
  // CHECK: %[[G:.*]] = dyrelu.pool %{{.*}} : tensor<8x16x7xf32> -> tensor<8x16xf32>
  // CHECK: scf.forall (%[[N:.*]]) in (8)
  // CHECK-NOT: dyrelu.pool
  // CHECK: %[[ROW:.*]] = tensor.extract_slice %[[G]][%[[N]], 0] [1, 16] [1, 1]
  // CHECK: dyrelu.coefficients %[[ROW]]
  // CHECK: dyrelu.apply
  // CHECK: return %{{.*}}, %[[G]]
  // REMARK: [Passed] Fuse | Category:dyrelu-fuse
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return %y, %g : tensor<8x16x7xf32>, tensor<8x16xf32>
}

// -----

// Two activations in a row: a loop each.
// CHECK-LABEL: func @chain
// CHECK-COUNT-2: scf.forall (%{{.*}}) in (8)
// CHECK-NOT: scf.forall (
// CHECK: return
func.func @chain(%x: tensor<8x4x7xf32>, %w2: tensor<16x4xf32>) -> tensor<8x4x7xf32> {
  // REMARK-COUNT-2: [Passed] Fuse | Category:dyrelu-fuse
  %g = dyrelu.pool %x : tensor<8x4x7xf32> -> tensor<8x4xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<16x4xf32>) : tensor<8x4xf32> -> tensor<8x2x4xf32>, tensor<8x2x4xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x4xf32>) intercepts(%b : tensor<8x2x4xf32>) : tensor<8x4x7xf32>
  %g1 = dyrelu.pool %y : tensor<8x4x7xf32> -> tensor<8x4xf32>
  %a1, %b1 = dyrelu.coefficients %g1 fc2(%w2 : tensor<16x4xf32>) : tensor<8x4xf32> -> tensor<8x2x4xf32>, tensor<8x2x4xf32>
  %y1 = dyrelu.apply %y slopes(%a1 : tensor<8x2x4xf32>) intercepts(%b1 : tensor<8x2x4xf32>) : tensor<8x4x7xf32>
  return %y1 : tensor<8x4x7xf32>
}

// -----

//===----------------------------------------------------------------------===//
// Declined
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @batch_of_one
// CHECK-NOT: scf.forall
// CHECK: return
func.func @batch_of_one(%x: tensor<1x16x7xf32>, %w2: tensor<64x16xf32>) -> tensor<1x16x7xf32> {
  // REMARK: [Missed] Fuse | Category:dyrelu-fuse | Remark={{.*}}dyrelu.apply{{.*}}the batch is 1"
  %g = dyrelu.pool %x : tensor<1x16x7xf32> -> tensor<1x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<1x16xf32> -> tensor<1x2x16xf32>, tensor<1x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<1x2x16xf32>) intercepts(%b : tensor<1x2x16xf32>) : tensor<1x16x7xf32>
  return %y : tensor<1x16x7xf32>
}

// -----

// CHECK-LABEL: func @slopes_from_elsewhere
// CHECK-NOT: scf.forall
// CHECK: return
func.func @slopes_from_elsewhere(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) -> tensor<8x16x7xf32> {
  // REMARK: [Missed] Fuse | Category:dyrelu-fuse | Remark={{.*}}dyrelu.apply{{.*}}its slopes are not computed by dyrelu.coefficients"
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// CHECK-LABEL: func @intercepts_from_elsewhere
// CHECK-NOT: scf.forall
// CHECK: return
func.func @intercepts_from_elsewhere(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %b: tensor<8x2x16xf32>) -> tensor<8x16x7xf32> {
  // REMARK: [Missed] Fuse | Category:dyrelu-fuse | Remark={{.*}}dyrelu.apply{{.*}}its intercepts come from elsewhere than its slopes"
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a, %unused = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// They would be computed twice.
// CHECK-LABEL: func @coefficients_with_other_user
// CHECK-NOT: scf.forall
// CHECK: return
func.func @coefficients_with_other_user(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) -> (tensor<8x16x7xf32>, tensor<8x2x16xf32>) {
  // REMARK: [Missed] Fuse | Category:dyrelu-fuse | Remark={{.*}}dyrelu.apply{{.*}}its coefficients have other users"
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return %y, %b : tensor<8x16x7xf32>, tensor<8x2x16xf32>
}

// -----

// A whole function is to be decomposed first.
// CHECK-LABEL: func @whole
// CHECK: dyrelu.b
// REMARK: [Missed] Fuse | Category:dyrelu-fuse | Remark="dyrelu.b is not fused: it is whole (--dyrelu-decompose takes it apart)"
// REMARK-NOT: remark:
func.func @whole(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x7xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// Coefficients of another loop level are computed once and stay.
// REMARK: remark: [Missed] Fuse {{.*}}its coefficients are computed outside of its loop
// REMARK-NOT: remark:
// CHECK-LABEL: func @outside_of_loop
// CHECK: dyrelu.coefficients
// CHECK: scf.for
// CHECK-NOT: scf.forall
// CHECK: dyrelu.apply
func.func @outside_of_loop(%x: tensor<8x16x49xf32>, %z: tensor<8x16x49xf32>, %w2: tensor<64x16xf32>, %n: index) -> tensor<8x16x49xf32> {
  %g = dyrelu.pool %z : tensor<8x16x49xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%v = %x) -> tensor<8x16x49xf32> {
    %y = dyrelu.apply %v slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x49xf32>
    scf.yield %y : tensor<8x16x49xf32>
  }
  return %r : tensor<8x16x49xf32>
}
