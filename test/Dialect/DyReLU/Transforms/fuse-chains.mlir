// RUN: dyrelu-opt %s --dyrelu-fuse --canonicalize -split-input-file --remarks-filter=dyrelu-fuse 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t

#id = affine_map<(n, c, s) -> (n, c, s)>
#channel = affine_map<(n, c, s) -> (c)>

// Batch norm before, a residual addition and a batch norm behind: all of it is
// done with one sample at a time, and nothing else has x's size.
// CHECK-LABEL: func @elementwise
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x49xf32>, %[[RES:.*]]: tensor<8x16x49xf32>
func.func @elementwise(%x: tensor<8x16x49xf32>, %res: tensor<8x16x49xf32>, %s: tensor<16xf32>, %o: tensor<16xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x49xf32> {
  // CHECK-NOT: linalg
  // CHECK: %[[OUT:.*]] = tensor.empty() : tensor<8x16x49xf32>
  // CHECK-NOT: tensor.empty() : tensor<8x16x49xf32>
  // CHECK-NOT: linalg
  // CHECK: %[[Y:.*]] = scf.forall (%[[N:.*]]) in (8) shared_outs(%[[ACC:.*]] = %[[OUT]])
  // CHECK: %[[XN:.*]] = tensor.extract_slice %[[X]][%[[N]], 0, 0] [1, 16, 49]
  // CHECK: %[[EMPTY:.*]] = tensor.empty() : tensor<1x16x49xf32>
  // CHECK: %[[U:.*]] = linalg.generic {{.*}} ins(%[[XN]], %{{.*}}, %{{.*}} : {{.*}}) outs(%[[EMPTY]] :
  // CHECK: dyrelu.pool %[[U]] : tensor<1x16x49xf32>
  // CHECK: dyrelu.coefficients
  // CHECK: %[[T:.*]] = dyrelu.apply %[[U]]
  // CHECK: %[[RN:.*]] = tensor.extract_slice %[[RES]][%[[N]], 0, 0] [1, 16, 49]
  // CHECK: %[[SUM:.*]] = linalg.add ins(%[[T]], %[[RN]]
  // CHECK: %[[ON:.*]] = tensor.extract_slice %[[ACC]][%[[N]], 0, 0] [1, 16, 49]
  // CHECK: %[[LAST:.*]] = linalg.generic {{.*}} ins(%[[SUM]], {{.*}} outs(%[[ON]] :
  // CHECK: scf.forall.in_parallel
  // CHECK-NEXT: tensor.parallel_insert_slice %[[LAST]] into %[[ACC]]
  // CHECK-NEXT: }
  // CHECK: return %[[Y]]
  // REMARK: [[@LINE+4]]:{{.*}} [Passed] Fuse | Category:dyrelu-fuse | Remark="computed in the loop over the batch of its activation"
  // REMARK: [Passed] Fuse | Category:dyrelu-fuse | Remark="one loop over the batch"
  // REMARK-COUNT-2: [Passed] Fuse | Category:dyrelu-fuse | Remark="reads the activation in its loop over the batch"
  %init = tensor.empty() : tensor<8x16x49xf32>
  %u = linalg.generic {indexing_maps = [#id, #channel, #channel, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %s, %o : tensor<8x16x49xf32>, tensor<16xf32>, tensor<16xf32>) outs(%init : tensor<8x16x49xf32>) {
  ^bb0(%v: f32, %scale: f32, %offset: f32, %out: f32):
    %0 = arith.mulf %v, %scale : f32
    %1 = arith.addf %0, %offset : f32
    linalg.yield %1 : f32
  } -> tensor<8x16x49xf32>
  %g = dyrelu.pool %u : tensor<8x16x49xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %u slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x49xf32>
  %sum = linalg.add ins(%y, %res : tensor<8x16x49xf32>, tensor<8x16x49xf32>) outs(%init : tensor<8x16x49xf32>) -> tensor<8x16x49xf32>
  %last = linalg.generic {indexing_maps = [#id, #channel, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sum, %s : tensor<8x16x49xf32>, tensor<16xf32>) outs(%init : tensor<8x16x49xf32>) {
  ^bb0(%v: f32, %scale: f32, %out: f32):
    %0 = arith.mulf %v, %scale : f32
    linalg.yield %0 : f32
  } -> tensor<8x16x49xf32>
  return %last : tensor<8x16x49xf32>
}

// -----

// A depthwise convolution of a padded image before (through the reshape), a
// product with the weights of a pointwise one behind, all filled where it is
// needed.
// CHECK-LABEL: func @convolutions
func.func @convolutions(%x: tensor<4x16x7x7xf32>, %k: tensor<16x3x3xf32>, %p: tensor<8x16xf32>, %w2: tensor<64x16xf32>) -> tensor<4x8x49xf32> {
  // CHECK-NOT: linalg
  // CHECK-NOT: tensor.pad
  // CHECK: scf.forall (%[[N:.*]]) in (4)
  // CHECK: tensor.pad %{{.*}} low[0, 0, 1, 1] high[0, 0, 1, 1]
  // CHECK: tensor<1x16x7x7xf32> to tensor<1x16x9x9xf32>
  // CHECK: linalg.fill {{.*}} -> tensor<1x16x7x7xf32>
  // CHECK: %[[D:.*]] = linalg.depthwise_conv_2d_nchw_chw {{.*}} -> tensor<1x16x7x7xf32>
  // CHECK: %[[FLAT:.*]] = tensor.collapse_shape %[[D]] {{.*}} into tensor<1x16x49xf32>
  // CHECK: dyrelu.pool %[[FLAT]]
  // CHECK: %[[T:.*]] = dyrelu.apply %[[FLAT]]
  // CHECK: %[[F:.*]] = linalg.fill {{.*}} -> tensor<1x8x49xf32>
  // CHECK: linalg.generic {{.*}} ins(%[[T]], {{.*}} outs(%[[F]] : tensor<1x8x49xf32>)
  // CHECK: scf.forall.in_parallel
  // CHECK-NEXT: tensor.parallel_insert_slice
  // CHECK-NEXT: }
  // CHECK-NOT: linalg
  // REMARK: "computed in the loop over the batch of its activation"
  // REMARK: "one loop over the batch"
  // REMARK: "reads the activation in its loop over the batch"
  %zero = arith.constant 0.0 : f32
  %padded = tensor.pad %x low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%i: index, %j: index, %l: index, %m: index):
    tensor.yield %zero : f32
  } : tensor<4x16x7x7xf32> to tensor<4x16x9x9xf32>
  %e0 = tensor.empty() : tensor<4x16x7x7xf32>
  %f0 = linalg.fill ins(%zero : f32) outs(%e0 : tensor<4x16x7x7xf32>) -> tensor<4x16x7x7xf32>
  %d = linalg.depthwise_conv_2d_nchw_chw ins(%padded, %k : tensor<4x16x9x9xf32>, tensor<16x3x3xf32>) outs(%f0 : tensor<4x16x7x7xf32>) -> tensor<4x16x7x7xf32>
  %u = tensor.collapse_shape %d [[0], [1], [2, 3]] : tensor<4x16x7x7xf32> into tensor<4x16x49xf32>
  %g = dyrelu.pool %u : tensor<4x16x49xf32> -> tensor<4x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<4x16xf32> -> tensor<4x2x16xf32>, tensor<4x2x16xf32>
  %y = dyrelu.apply %u slopes(%a : tensor<4x2x16xf32>) intercepts(%b : tensor<4x2x16xf32>) : tensor<4x16x49xf32>
  %e1 = tensor.empty() : tensor<4x8x49xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4x8x49xf32>) -> tensor<4x8x49xf32>
  %q = linalg.generic {indexing_maps = [affine_map<(n, f, s, c) -> (n, c, s)>, affine_map<(n, f, s, c) -> (f, c)>, affine_map<(n, f, s, c) -> (n, f, s)>],
                       iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%y, %p : tensor<4x16x49xf32>, tensor<8x16xf32>) outs(%f1 : tensor<4x8x49xf32>) {
  ^bb0(%v: f32, %w: f32, %out: f32):
    %0 = arith.mulf %v, %w : f32
    %1 = arith.addf %out, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x8x49xf32>
  return %q : tensor<4x8x49xf32>
}

// -----

// A dynamic batch and dynamic rows.
// CHECK-LABEL: func @dynamic
func.func @dynamic(%x: tensor<?x16x?xf32>, %res: tensor<?x16x?xf32>, %init: tensor<?x16x?xf32>, %w2: tensor<64x16xf32>) -> tensor<?x16x?xf32> {
  // CHECK: scf.forall
  // CHECK: linalg.exp {{.*}} -> tensor<1x16x?xf32>
  // CHECK: dyrelu.pool
  // CHECK: dyrelu.apply
  // CHECK: linalg.add {{.*}} -> tensor<1x16x?xf32>
  // CHECK: scf.forall.in_parallel
  // CHECK-NEXT: tensor.parallel_insert_slice
  // CHECK-NEXT: }
  // REMARK: "computed in the loop over the batch of its activation"
  // REMARK: "reads the activation in its loop over the batch"
  %u = linalg.exp ins(%x : tensor<?x16x?xf32>) outs(%init : tensor<?x16x?xf32>) -> tensor<?x16x?xf32>
  %g = dyrelu.pool %u : tensor<?x16x?xf32> -> tensor<?x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<?x16xf32> -> tensor<?x2x16xf32>, tensor<?x2x16xf32>
  %y = dyrelu.apply %u slopes(%a : tensor<?x2x16xf32>) intercepts(%b : tensor<?x2x16xf32>) : tensor<?x16x?xf32>
  %sum = linalg.add ins(%y, %res : tensor<?x16x?xf32>, tensor<?x16x?xf32>) outs(%init : tensor<?x16x?xf32>) -> tensor<?x16x?xf32>
  return %sum : tensor<?x16x?xf32>
}

// -----

// Zeros that something else starts from as well are written again in the loop,
// not read from a tensor of x's size.
// CHECK-LABEL: func @shared_zeros
func.func @shared_zeros(%x: tensor<4x16x9x9xf32>, %k: tensor<16x3x3xf32>, %w2: tensor<64x16xf32>) -> (tensor<4x16x49xf32>, tensor<4x16x7x7xf32>) {
  // CHECK: %[[ZEROS:.*]] = linalg.fill {{.*}} -> tensor<4x16x7x7xf32>
  // CHECK: scf.forall
  // CHECK: %[[OWN:.*]] = linalg.fill {{.*}} -> tensor<1x16x7x7xf32>
  // CHECK: linalg.depthwise_conv_2d_nchw_chw {{.*}} outs(%[[OWN]] :
  // CHECK: scf.forall.in_parallel
  // CHECK: linalg.depthwise_conv_2d_nchw_chw {{.*}} outs(%[[ZEROS]] :
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<4x16x7x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%empty : tensor<4x16x7x7xf32>) -> tensor<4x16x7x7xf32>
  %d = linalg.depthwise_conv_2d_nchw_chw ins(%x, %k : tensor<4x16x9x9xf32>, tensor<16x3x3xf32>) outs(%zeros : tensor<4x16x7x7xf32>) -> tensor<4x16x7x7xf32>
  %u = tensor.collapse_shape %d [[0], [1], [2, 3]] : tensor<4x16x7x7xf32> into tensor<4x16x49xf32>
  %g = dyrelu.pool %u : tensor<4x16x49xf32> -> tensor<4x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<4x16xf32> -> tensor<4x2x16xf32>, tensor<4x2x16xf32>
  %y = dyrelu.apply %u slopes(%a : tensor<4x2x16xf32>) intercepts(%b : tensor<4x2x16xf32>) : tensor<4x16x49xf32>
  %other = linalg.depthwise_conv_2d_nchw_chw ins(%x, %k : tensor<4x16x9x9xf32>, tensor<16x3x3xf32>) outs(%zeros : tensor<4x16x7x7xf32>) -> tensor<4x16x7x7xf32>
  return %y, %other : tensor<4x16x49xf32>, tensor<4x16x7x7xf32>
}
