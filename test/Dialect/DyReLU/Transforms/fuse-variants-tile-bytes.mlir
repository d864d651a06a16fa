// RUN: dyrelu-opt %s --dyrelu-decompose --dyrelu-fuse=tile-bytes=65536 --canonicalize --cse | FileCheck %s

// Several samples for an iteration: the last takes what is left.

// CHECK-LABEL: func @aprelu
// CHECK: scf.forall (%[[N:.*]]) = (0) to (%[[BATCH:.*]]) step (4)
// CHECK: %[[T:.*]] = affine.min {{.*}}(%[[N]]){{.*}}%[[BATCH]]
// CHECK: %[[S:.*]] = tensor.extract_slice %{{.*}}[%[[N]], 0, 0] [%[[T]], 16, 256]
// CHECK: %[[E:.*]] = tensor.empty(%[[T]]) : tensor<?x32xf32>
// CHECK: %[[P0:.*]] = dyrelu.pool %[[S]] mode(negative) : tensor<?x16x256xf32> -> tensor<?x16xf32>
// CHECK: tensor.insert_slice %[[P0]] into %[[E]][0, 0] [%[[T]], 16]
// CHECK: %[[P1:.*]] = dyrelu.pool %[[S]] mode(positive) : tensor<?x16x256xf32> -> tensor<?x16xf32>
// CHECK: tensor.insert_slice %[[P1]] into %{{.*}}[0, 16] [%[[T]], 16]
// CHECK: dyrelu.apply %[[S]] {{.*}} : tensor<?x16x256xf32>
// CHECK-NOT: dyrelu
// CHECK: return
func.func @aprelu(%x: tensor<?x16x256xf32>, %w2: tensor<16x32xf32>) -> tensor<?x16x256xf32> {
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x32xf32>) : tensor<?x16x256xf32>
  return %y : tensor<?x16x256xf32>
}

// CHECK-LABEL: func @c
// CHECK: scf.forall (%{{.*}}) = (0) to (12) step (4)
// CHECK-DAG: dyrelu.pool {{.*}} -> tensor<4x16xf32>
// CHECK-DAG: dyrelu.attention {{.*}} -> tensor<4x256xf32>
// CHECK: dyrelu.apply {{.*}} attention(%{{.*}} : tensor<4x256xf32>) : tensor<4x16x256xf32>
func.func @c(%x: tensor<12x16x256xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) -> tensor<12x16x256xf32> {
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<12x16x256xf32>
  return %y : tensor<12x16x256xf32>
}
