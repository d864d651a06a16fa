// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=linalg.
// RUN: dyrelu-opt %s --dyrelu-raise=allow-reassociation=false \
// RUN:   --remarks-filter=dyrelu-raise 2>&1 \
// RUN:   | FileCheck %s --check-prefix=EXACT --implicit-check-not=dyrelu.

#lhs = affine_map<(d0, d1, d2) -> (d0, d2)>
#rhs = affine_map<(d0, d1, d2) -> (d1, d2)>
#out = affine_map<(d0, d1, d2) -> (d0, d1)>
#id4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#nc = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#id2 = affine_map<(d0, d1) -> (d0, d1)>
#col = affine_map<(d0, d1) -> (d1)>
#last = affine_map<(d0, d1, d2, d3) -> (d0, d3)>

// Each contains a sum, which is never formed in the same order.
// EXACT-COUNT-21: [Missed]{{.*}}it needs allow-reassociation: sums are formed in another order

// Every function is one activation, of which nothing is left but the op.

// The paper's function.
// CHECK-LABEL: func.func @static(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x8xf32>, tensor<2xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x2xf32>, tensor<32xf32>) : tensor<4x8x6x5xf32>
// CHECK-NEXT: return %[[Y]]
func.func @static(%x: tensor<4x8x6x5xf32>, %w1: tensor<2x8xf32>,
    %b1: tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l1e = tensor.empty() : tensor<4x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1 = linalg.generic {indexing_maps = [#lhs, #rhs, #out], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%g, %w1 : tensor<4x8xf32>, tensor<2x8xf32>) outs(%l1i : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %0 = arith.mulf %in0, %in1 : f32
    %1 = arith.addf %out, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<4x2xf32>, tensor<2xf32>) outs(%l1e : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %h = arith.maximumf %u, %zero : f32
    linalg.yield %h : f32
  } -> tensor<4x2xf32>
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.generic {indexing_maps = [#lhs, #rhs, #out], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%l1a, %w2 : tensor<4x2xf32>, tensor<32x2xf32>) outs(%l2i : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %0 = arith.mulf %in0, %in1 : f32
    %1 = arith.addf %out, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// CHECK-LABEL: func.func @dynamic_sizes(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x8xf32>, tensor<2xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x2xf32>, tensor<32xf32>) : tensor<?x8x?x?xf32>
// CHECK-NEXT: return %[[Y]]
func.func @dynamic_sizes(%x: tensor<?x8x?x?xf32>, %w1: tensor<2x8xf32>,
    %b1: tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>)
    -> tensor<?x8x?x?xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8x?x?xf32>
  %se = tensor.empty(%n) : tensor<?x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<?x8xf32>) -> tensor<?x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<?x8x?x?xf32>) outs(%si : tensor<?x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<?x8xf32>
  %c2 = arith.constant 2 : index
  %size2 = tensor.dim %x, %c2 : tensor<?x8x?x?xf32>
  %long2 = arith.index_cast %size2 : index to i64
  %c3 = arith.constant 3 : index
  %size3 = tensor.dim %x, %c3 : tensor<?x8x?x?xf32>
  %long3 = arith.index_cast %size3 : index to i64
  %positions = arith.muli %long2, %long3 : i64
  %count = arith.sitofp %positions : i64 to f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<?x8xf32>) outs(%se : tensor<?x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<?x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l1e = tensor.empty(%n) : tensor<?x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<?x2xf32>) -> tensor<?x2xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w1 : tensor<?x8xf32>, tensor<2x8xf32>) outs(%l1i : tensor<?x2xf32>) -> tensor<?x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<?x2xf32>, tensor<2xf32>) outs(%l1e : tensor<?x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %h = arith.maximumf %u, %zero : f32
    linalg.yield %h : f32
  } -> tensor<?x2xf32>
  %l2e = tensor.empty(%n) : tensor<?x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<?x32xf32>) -> tensor<?x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<?x2xf32>, tensor<32x2xf32>) outs(%l2i : tensor<?x32xf32>) -> tensor<?x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<?x32xf32>, tensor<32xf32>) outs(%l2e : tensor<?x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<?x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [%n, 8] [1, 1]
      : tensor<?x32xf32> to tensor<?x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [%n, 8] [1, 1]
      : tensor<?x32xf32> to tensor<?x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [%n, 8] [1, 1]
      : tensor<?x32xf32> to tensor<?x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [%n, 8] [1, 1]
      : tensor<?x32xf32> to tensor<?x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty(%n, %size2, %size3) : tensor<?x8x?x?xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<?x8x?x?xf32>, tensor<?x8xf32>, tensor<?x8xf32>, tensor<?x8xf32>, tensor<?x8xf32>) outs(%ye : tensor<?x8x?x?xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<?x8x?x?xf32>
  return %y : tensor<?x8x?x?xf32>
}

// CHECK-LABEL: func.func @channels_last(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x8xf32>, tensor<2xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x2xf32>, tensor<32xf32>)
// CHECK-SAME:   channels_last : tensor<4x6x5x8xf32>
// CHECK-NEXT: return %[[Y]]
func.func @channels_last(%x: tensor<4x6x5x8xf32>, %w1: tensor<2x8xf32>,
    %b1: tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>)
    -> tensor<4x6x5x8xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #last], iterator_types = ["parallel", "reduction", "reduction", "parallel"]}
      ins(%x : tensor<4x6x5x8xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l1e = tensor.empty() : tensor<4x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w1 : tensor<4x8xf32>, tensor<2x8xf32>) outs(%l1i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<4x2xf32>, tensor<2xf32>) outs(%l1e : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %h = arith.maximumf %u, %zero : f32
    linalg.yield %h : f32
  } -> tensor<4x2xf32>
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<4x2xf32>, tensor<32x2xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x6x5x8xf32>
  %y = linalg.generic {indexing_maps = [#id4, #last, #last, #last, #last, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x6x5x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x6x5x8xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x6x5x8xf32>
  return %y : tensor<4x6x5x8xf32>
}

// K = 3, joined by comparisons.
// CHECK-LABEL: func.func @three_pieces(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x8xf32>, tensor<2xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<48x2xf32>, tensor<48xf32>)
// CHECK-SAME:   hyper<k = 3, alpha = [1.0, 0.5, 0.0]> : tensor<4x8x6x5xf32>
// CHECK-NEXT: return %[[Y]]
func.func @three_pieces(%x: tensor<4x8x6x5xf32>, %w1: tensor<2x8xf32>,
    %b1: tensor<2xf32>, %w2: tensor<48x2xf32>, %b2: tensor<48xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l1e = tensor.empty() : tensor<4x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w1 : tensor<4x8xf32>, tensor<2x8xf32>) outs(%l1i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<4x2xf32>, tensor<2xf32>) outs(%l1e : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %h = arith.maximumf %u, %zero : f32
    linalg.yield %h : f32
  } -> tensor<4x2xf32>
  %l2e = tensor.empty() : tensor<4x48xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x48xf32>) -> tensor<4x48xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<4x2xf32>, tensor<48x2xf32>) outs(%l2i : tensor<4x48xf32>) -> tensor<4x48xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x48xf32>, tensor<48xf32>) outs(%l2e : tensor<4x48xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x48xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x48xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x48xf32> to tensor<4x8xf32>
  %a2t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x48xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x48xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 32] [4, 8] [1, 1]
      : tensor<4x48xf32> to tensor<4x8xf32>
  %b2t = tensor.extract_slice %l2a[0, 40] [4, 8] [1, 1]
      : tensor<4x48xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %a0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %a2t, %b0t, %b1t, %b2t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %in5: f32, %in6: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in4, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %a1o = arith.addf %in2, %a0_5 : f32
    %m1 = arith.mulf %in0, %a1o : f32
    %b1s = arith.mulf %in5, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %m2 = arith.mulf %in0, %in3 : f32
    %b2s = arith.mulf %in6, %l0_5 : f32
    %p2 = arith.addf %m2, %b2s : f32
    %c1 = arith.cmpf ogt, %p0, %p1 : f32
    %y1 = arith.select %c1, %p0, %p1 : f32
    %c2 = arith.cmpf ogt, %y1, %p2 : f32
    %y2 = arith.select %c2, %y1, %p2 : f32
    linalg.yield %y2 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// CHECK-LABEL: func.func @interleaved(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x8xf32>, tensor<2xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x2xf32>, tensor<32xf32>)
// CHECK-SAME:   hyper<order = interleaved> : tensor<4x8x6x5xf32>
// CHECK-NEXT: return %[[Y]]
func.func @interleaved(%x: tensor<4x8x6x5xf32>, %w1: tensor<2x8xf32>,
    %b1: tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l1e = tensor.empty() : tensor<4x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w1 : tensor<4x8xf32>, tensor<2x8xf32>) outs(%l1i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<4x2xf32>, tensor<2xf32>) outs(%l1e : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %h = arith.maximumf %u, %zero : f32
    linalg.yield %h : f32
  } -> tensor<4x2xf32>
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<4x2xf32>, tensor<32x2xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// CHECK-LABEL: func.func @channel_major(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x8xf32>, tensor<2xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x2xf32>, tensor<32xf32>)
// CHECK-SAME:   hyper<order = channel_major> : tensor<4x8x6x5xf32>
// CHECK-NEXT: return %[[Y]]
func.func @channel_major(%x: tensor<4x8x6x5xf32>, %w1: tensor<2x8xf32>,
    %b1: tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l1e = tensor.empty() : tensor<4x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w1 : tensor<4x8xf32>, tensor<2x8xf32>) outs(%l1i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<4x2xf32>, tensor<2xf32>) outs(%l1e : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %h = arith.maximumf %u, %zero : f32
    linalg.yield %h : f32
  } -> tensor<4x2xf32>
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<4x2xf32>, tensor<32x2xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 4]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 1] [4, 8] [1, 4]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 2] [4, 8] [1, 4]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 3] [4, 8] [1, 4]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// CHECK-LABEL: func.func @one_layer(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x8xf32>, tensor<32xf32>) : tensor<4x8x6x5xf32>
// CHECK-NEXT: return %[[Y]]
func.func @one_layer(%x: tensor<4x8x6x5xf32>, %w2: tensor<32x8xf32>,
    %b2: tensor<32xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w2 : tensor<4x8xf32>, tensor<32x8xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// CHECK-LABEL: func.func @no_bias(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]] : tensor<2x8xf32>)
// CHECK-SAME:   fc2(%[[W2]] : tensor<32x2xf32>) : tensor<4x8x6x5xf32>
// CHECK-NEXT: return %[[Y]]
func.func @no_bias(%x: tensor<4x8x6x5xf32>, %w1: tensor<2x8xf32>,
    %w2: tensor<32x2xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l1e = tensor.empty() : tensor<4x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w1 : tensor<4x8xf32>, tensor<2x8xf32>) outs(%l1i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1 : tensor<4x2xf32>) outs(%l1e : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %h = arith.maximumf %in0, %zero : f32
    linalg.yield %h : f32
  } -> tensor<4x2xf32>
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<4x2xf32>, tensor<32x2xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2 : tensor<4x32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %m = arith.negf %in0 : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// CHECK-LABEL: func.func @no_intercepts(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x8xf32>, tensor<2xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<16x2xf32>, tensor<16xf32>)
// CHECK-SAME:   hyper<intercepts = false> : tensor<4x8x6x5xf32>
// CHECK-NEXT: return %[[Y]]
func.func @no_intercepts(%x: tensor<4x8x6x5xf32>, %w1: tensor<2x8xf32>,
    %b1: tensor<2xf32>, %w2: tensor<16x2xf32>, %b2: tensor<16xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l1e = tensor.empty() : tensor<4x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w1 : tensor<4x8xf32>, tensor<2x8xf32>) outs(%l1i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<4x2xf32>, tensor<2xf32>) outs(%l1e : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %h = arith.maximumf %u, %zero : f32
    linalg.yield %h : f32
  } -> tensor<4x2xf32>
  %l2e = tensor.empty() : tensor<4x16xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x16xf32>) -> tensor<4x16xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<4x2xf32>, tensor<16x2xf32>) outs(%l2i : tensor<4x16xf32>) -> tensor<4x16xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x16xf32>, tensor<16xf32>) outs(%l2e : tensor<4x16xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x16xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x16xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x16xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %y1 = arith.maximumf %m0, %m1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// CHECK-LABEL: func.func @context(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[Z:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   context(%[[Z]] : tensor<4x3x9x9xf32>)
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x3xf32>, tensor<2xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x2xf32>, tensor<32xf32>) : tensor<4x8x6x5xf32>
// CHECK-NEXT: return %[[Y]]
func.func @context(%x: tensor<4x8x6x5xf32>, %z: tensor<4x3x9x9xf32>,
    %w1: tensor<2x3xf32>, %b1: tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x3xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x3xf32>) -> tensor<4x3xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%z : tensor<4x3x9x9xf32>) outs(%si : tensor<4x3xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x3xf32>
  %count = arith.constant 8.100000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x3xf32>) outs(%se : tensor<4x3xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x3xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l1e = tensor.empty() : tensor<4x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w1 : tensor<4x3xf32>, tensor<2x3xf32>) outs(%l1i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<4x2xf32>, tensor<2xf32>) outs(%l1e : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %h = arith.maximumf %u, %zero : f32
    linalg.yield %h : f32
  } -> tensor<4x2xf32>
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<4x2xf32>, tensor<32x2xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// A matrix [N, Cz] is the context itself.
// CHECK-LABEL: func.func @token(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[Z:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   context(%[[Z]] : tensor<4x6xf32>)
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x6xf32>, tensor<2xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x2xf32>, tensor<32xf32>) : tensor<4x8x6x5xf32>
// CHECK-NEXT: return %[[Y]]
func.func @token(%x: tensor<4x8x6x5xf32>, %z: tensor<4x6xf32>,
    %w1: tensor<2x6xf32>, %b1: tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l1e = tensor.empty() : tensor<4x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%z, %w1 : tensor<4x6xf32>, tensor<2x6xf32>) outs(%l1i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<4x2xf32>, tensor<2xf32>) outs(%l1e : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %h = arith.maximumf %u, %zero : f32
    linalg.yield %h : f32
  } -> tensor<4x2xf32>
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<4x2xf32>, tensor<32x2xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// CHECK-LABEL: func.func @tanh(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x8xf32>, tensor<2xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x2xf32>, tensor<32xf32>) : tensor<4x8x6x5xf32>
// CHECK-NEXT: return %[[Y]]
func.func @tanh(%x: tensor<4x8x6x5xf32>, %w1: tensor<2x8xf32>,
    %b1: tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %half = arith.constant 5.000000e-01 : f32
  %l1e = tensor.empty() : tensor<4x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w1 : tensor<4x8xf32>, tensor<2x8xf32>) outs(%l1i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<4x2xf32>, tensor<2xf32>) outs(%l1e : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %h = arith.maximumf %u, %zero : f32
    linalg.yield %h : f32
  } -> tensor<4x2xf32>
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<4x2xf32>, tensor<32x2xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %hu = arith.mulf %u, %half : f32
    %t = math.tanh %hu : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// CHECK-LABEL: func.func @hard_sigmoid(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x8xf32>, tensor<2xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x2xf32>, tensor<32xf32>)
// CHECK-SAME:   hyper<norm = hard_sigmoid> : tensor<4x8x6x5xf32>
// CHECK-NEXT: return %[[Y]]
func.func @hard_sigmoid(%x: tensor<4x8x6x5xf32>, %w1: tensor<2x8xf32>,
    %b1: tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %three = arith.constant 3.000000e+00 : f32
  %minus = arith.constant -1.000000e+00 : f32
  %one = arith.constant 1.000000e+00 : f32
  %l1e = tensor.empty() : tensor<4x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w1 : tensor<4x8xf32>, tensor<2x8xf32>) outs(%l1i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<4x2xf32>, tensor<2xf32>) outs(%l1e : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %h = arith.maximumf %u, %zero : f32
    linalg.yield %h : f32
  } -> tensor<4x2xf32>
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<4x2xf32>, tensor<32x2xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %v = arith.divf %u, %three : f32
    %l = arith.maximumf %v, %minus : f32
    %t = arith.minimumf %l, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// CHECK-LABEL: func.func @hard_sigmoid_of_relu6(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x8xf32>, tensor<2xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x2xf32>, tensor<32xf32>)
// CHECK-SAME:   hyper<norm = hard_sigmoid> : tensor<4x8x6x5xf32>
// CHECK-NEXT: return %[[Y]]
func.func @hard_sigmoid_of_relu6(%x: tensor<4x8x6x5xf32>,
    %w1: tensor<2x8xf32>, %b1: tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %three = arith.constant 3.000000e+00 : f32
  %six = arith.constant 6.000000e+00 : f32
  %one = arith.constant 1.000000e+00 : f32
  %l1e = tensor.empty() : tensor<4x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w1 : tensor<4x8xf32>, tensor<2x8xf32>) outs(%l1i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<4x2xf32>, tensor<2xf32>) outs(%l1e : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %h = arith.maximumf %u, %zero : f32
    linalg.yield %h : f32
  } -> tensor<4x2xf32>
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<4x2xf32>, tensor<32x2xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %v = arith.addf %u, %three : f32
    %c1 = arith.cmpf olt, %v, %zero : f32
    %l = arith.select %c1, %zero, %v : f32
    %c2 = arith.cmpf ogt, %l, %six : f32
    %l6 = arith.select %c2, %six, %l : f32
    %q = arith.divf %l6, %three : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// CHECK-LABEL: func.func @gelu(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x8xf32>, tensor<2xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x2xf32>, tensor<32xf32>)
// CHECK-SAME:   hyper<hidden = gelu> : tensor<4x8x6x5xf32>
// CHECK-NEXT: return %[[Y]]
func.func @gelu(%x: tensor<4x8x6x5xf32>, %w1: tensor<2x8xf32>,
    %b1: tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %rsqrt2 = arith.constant 7.071068e-01 : f32
  %half = arith.constant 5.000000e-01 : f32
  %l1e = tensor.empty() : tensor<4x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w1 : tensor<4x8xf32>, tensor<2x8xf32>) outs(%l1i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<4x2xf32>, tensor<2xf32>) outs(%l1e : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %v = arith.mulf %u, %rsqrt2 : f32
    %er = math.erf %v : f32
    %p = arith.addf %er, %one : f32
    %hu = arith.mulf %u, %half : f32
    %q = arith.mulf %hu, %p : f32
    linalg.yield %q : f32
  } -> tensor<4x2xf32>
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<4x2xf32>, tensor<32x2xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// Constants other than the paper's.
// CHECK-LABEL: func.func @values(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x8xf32>, tensor<2xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x2xf32>, tensor<32xf32>)
// CHECK-SAME:   hyper<alpha = [0.25, -1.0], beta = [0.0, 0.125], lambda_a = [2.0, 1.0], lambda_b = [1.0, -0.5]> : tensor<4x8x6x5xf32>
// CHECK-NEXT: return %[[Y]]
func.func @values(%x: tensor<4x8x6x5xf32>, %w1: tensor<2x8xf32>,
    %b1: tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l1e = tensor.empty() : tensor<4x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w1 : tensor<4x8xf32>, tensor<2x8xf32>) outs(%l1i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<4x2xf32>, tensor<2xf32>) outs(%l1e : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %h = arith.maximumf %u, %zero : f32
    linalg.yield %h : f32
  } -> tensor<4x2xf32>
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<4x2xf32>, tensor<32x2xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %l2_0 = arith.constant 2.000000e+00 : f32
  %a0_25 = arith.constant 2.500000e-01 : f32
  %am1_0 = arith.constant -1.000000e+00 : f32
  %lm0_5 = arith.constant -5.000000e-01 : f32
  %a0_125 = arith.constant 1.250000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0s = arith.mulf %in1, %l2_0 : f32
    %a0o = arith.addf %a0s, %a0_25 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %p0 = arith.addf %m0, %in3 : f32
    %a1o = arith.addf %in2, %am1_0 : f32
    %m1 = arith.mulf %in0, %a1o : f32
    %b1s = arith.mulf %in4, %lm0_5 : f32
    %b1o = arith.addf %b1s, %a0_125 : f32
    %p1 = arith.addf %m1, %b1o : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// Indices of a dimension of size 1 do not tell the dimensions apart.
// CHECK-LABEL: func.func @one_sample(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x8xf32>, tensor<2xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x2xf32>, tensor<32xf32>) : tensor<1x8x6x5xf32>
// CHECK-NEXT: return %[[Y]]
func.func @one_sample(%x: tensor<1x8x6x5xf32>, %w1: tensor<2x8xf32>,
    %b1: tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>)
    -> tensor<1x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<1x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<1x8xf32>) -> tensor<1x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<1x8x6x5xf32>) outs(%si : tensor<1x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<1x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<1x8xf32>) outs(%se : tensor<1x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<1x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l1e = tensor.empty() : tensor<1x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<1x2xf32>) -> tensor<1x2xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w1 : tensor<1x8xf32>, tensor<2x8xf32>) outs(%l1i : tensor<1x2xf32>) -> tensor<1x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<1x2xf32>, tensor<2xf32>) outs(%l1e : tensor<1x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %h = arith.maximumf %u, %zero : f32
    linalg.yield %h : f32
  } -> tensor<1x2xf32>
  %l2e = tensor.empty() : tensor<1x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<1x32xf32>) -> tensor<1x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<1x2xf32>, tensor<32x2xf32>) outs(%l2i : tensor<1x32xf32>) -> tensor<1x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<1x32xf32>, tensor<32xf32>) outs(%l2e : tensor<1x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<1x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [1, 8] [1, 1]
      : tensor<1x32xf32> to tensor<1x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [1, 8] [1, 1]
      : tensor<1x32xf32> to tensor<1x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [1, 8] [1, 1]
      : tensor<1x32xf32> to tensor<1x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [1, 8] [1, 1]
      : tensor<1x32xf32> to tensor<1x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<1x8x6x5xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<1x8x6x5xf32>, tensor<1x8xf32>, tensor<1x8xf32>, tensor<1x8xf32>, tensor<1x8xf32>) outs(%ye : tensor<1x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<1x8x6x5xf32>
  return %y : tensor<1x8x6x5xf32>
}

// CHECK-LABEL: func.func @no_dimensions(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x8xf32>, tensor<2xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x2xf32>, tensor<32xf32>) : tensor<4x8xf32>
// CHECK-NEXT: return %[[Y]]
func.func @no_dimensions(%x: tensor<4x8xf32>, %w1: tensor<2x8xf32>,
    %b1: tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>)
    -> tensor<4x8xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l1e = tensor.empty() : tensor<4x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%x, %w1 : tensor<4x8xf32>, tensor<2x8xf32>) outs(%l1i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<4x2xf32>, tensor<2xf32>) outs(%l1e : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %h = arith.maximumf %u, %zero : f32
    linalg.yield %h : f32
  } -> tensor<4x2xf32>
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<4x2xf32>, tensor<32x2xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8xf32>
  %y = linalg.generic {indexing_maps = [#id2, #id2, #id2, #id2, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @one_hidden(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<1x8xf32>, tensor<1xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x1xf32>, tensor<32xf32>) : tensor<4x8x6x5xf32>
// CHECK-NEXT: return %[[Y]]
func.func @one_hidden(%x: tensor<4x8x6x5xf32>, %w1: tensor<1x8xf32>,
    %b1: tensor<1xf32>, %w2: tensor<32x1xf32>, %b2: tensor<32xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l1e = tensor.empty() : tensor<4x1xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<4x1xf32>) -> tensor<4x1xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w1 : tensor<4x8xf32>, tensor<1x8xf32>) outs(%l1i : tensor<4x1xf32>) -> tensor<4x1xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<4x1xf32>, tensor<1xf32>) outs(%l1e : tensor<4x1xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %h = arith.maximumf %u, %zero : f32
    linalg.yield %h : f32
  } -> tensor<4x1xf32>
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<4x1xf32>, tensor<32x1xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}

// CHECK-LABEL: func.func @half(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x8xf16>, tensor<2xf16>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x2xf16>, tensor<32xf16>) : tensor<4x8x6x5xf16>
// CHECK-NEXT: return %[[Y]]
func.func @half(%x: tensor<4x8x6x5xf16>, %w1: tensor<2x8xf16>,
    %b1: tensor<2xf16>, %w2: tensor<32x2xf16>, %b2: tensor<32xf16>)
    -> tensor<4x8x6x5xf16> {
  %zero = arith.constant 0.000000e+00 : f16
  %se = tensor.empty() : tensor<4x8xf16>
  %si = linalg.fill ins(%zero : f16) outs(%se : tensor<4x8xf16>) -> tensor<4x8xf16>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf16>) outs(%si : tensor<4x8xf16>) {
  ^bb0(%in0: f16, %out: f16):
    %0 = arith.addf %out, %in0 : f16
    linalg.yield %0 : f16
  } -> tensor<4x8xf16>
  %count = arith.constant 3.000000e+01 : f16
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf16>) outs(%se : tensor<4x8xf16>) {
  ^bb0(%in0: f16, %out: f16):
    %0 = arith.divf %in0, %count : f16
    linalg.yield %0 : f16
  } -> tensor<4x8xf16>
  %one = arith.constant 1.000000e+00 : f16
  %two = arith.constant 2.000000e+00 : f16
  %l1e = tensor.empty() : tensor<4x2xf16>
  %l1i = linalg.fill ins(%zero : f16) outs(%l1e : tensor<4x2xf16>) -> tensor<4x2xf16>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w1 : tensor<4x8xf16>, tensor<2x8xf16>) outs(%l1i : tensor<4x2xf16>) -> tensor<4x2xf16>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<4x2xf16>, tensor<2xf16>) outs(%l1e : tensor<4x2xf16>) {
  ^bb0(%in0: f16, %in1: f16, %out: f16):
    %u = arith.addf %in0, %in1 : f16
    %h = arith.maximumf %u, %zero : f16
    linalg.yield %h : f16
  } -> tensor<4x2xf16>
  %l2e = tensor.empty() : tensor<4x32xf16>
  %l2i = linalg.fill ins(%zero : f16) outs(%l2e : tensor<4x32xf16>) -> tensor<4x32xf16>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<4x2xf16>, tensor<32x2xf16>) outs(%l2i : tensor<4x32xf16>) -> tensor<4x32xf16>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf16>, tensor<32xf16>) outs(%l2e : tensor<4x32xf16>) {
  ^bb0(%in0: f16, %in1: f16, %out: f16):
    %u = arith.addf %in0, %in1 : f16
    %m = arith.negf %u : f16
    %ex = math.exp %m : f16
    %p = arith.addf %ex, %one : f16
    %q = arith.divf %two, %p : f16
    %t = arith.subf %q, %one : f16
    linalg.yield %t : f16
  } -> tensor<4x32xf16>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf16> to tensor<4x8xf16>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf16> to tensor<4x8xf16>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf16> to tensor<4x8xf16>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf16> to tensor<4x8xf16>
  %a1_0 = arith.constant 1.000000e+00 : f16
  %l0_5 = arith.constant 5.000000e-01 : f16
  %ye = tensor.empty() : tensor<4x8x6x5xf16>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf16>, tensor<4x8xf16>, tensor<4x8xf16>, tensor<4x8xf16>, tensor<4x8xf16>) outs(%ye : tensor<4x8x6x5xf16>) {
  ^bb0(%in0: f16, %in1: f16, %in2: f16, %in3: f16, %in4: f16, %out: f16):
    %a0o = arith.addf %in1, %a1_0 : f16
    %m0 = arith.mulf %in0, %a0o : f16
    %b0s = arith.mulf %in3, %l0_5 : f16
    %p0 = arith.addf %m0, %b0s : f16
    %m1 = arith.mulf %in0, %in2 : f16
    %b1s = arith.mulf %in4, %l0_5 : f16
    %p1 = arith.addf %m1, %b1s : f16
    %y1 = arith.maximumf %p0, %p1 : f16
    linalg.yield %y1 : f16
  } -> tensor<4x8x6x5xf16>
  return %y : tensor<4x8x6x5xf16>
}

// A maximum as a comparison and a selection, the other way round.
// CHECK-LABEL: func.func @compare_less(
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B1:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[W2:[a-z0-9]+]]: tensor
// CHECK-SAME: %[[B2:[a-z0-9]+]]: tensor
// CHECK:      %[[Y:.*]] = dyrelu.b %[[X]]
// CHECK-SAME:   fc1(%[[W1]], %[[B1]] : tensor<2x8xf32>, tensor<2xf32>)
// CHECK-SAME:   fc2(%[[W2]], %[[B2]] : tensor<32x2xf32>, tensor<32xf32>) : tensor<4x8x6x5xf32>
// CHECK-NEXT: return %[[Y]]
func.func @compare_less(%x: tensor<4x8x6x5xf32>, %w1: tensor<2x8xf32>,
    %b1: tensor<2xf32>, %w2: tensor<32x2xf32>, %b2: tensor<32xf32>)
    -> tensor<4x8x6x5xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %se = tensor.empty() : tensor<4x8xf32>
  %si = linalg.fill ins(%zero : f32) outs(%se : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = linalg.generic {indexing_maps = [#id4, #nc], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>) outs(%si : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.addf %out, %in0 : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %count = arith.constant 3.000000e+01 : f32
  %g = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<4x8xf32>) outs(%se : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %0 = arith.divf %in0, %count : f32
    linalg.yield %0 : f32
  } -> tensor<4x8xf32>
  %one = arith.constant 1.000000e+00 : f32
  %two = arith.constant 2.000000e+00 : f32
  %l1e = tensor.empty() : tensor<4x2xf32>
  %l1i = linalg.fill ins(%zero : f32) outs(%l1e : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%g, %w1 : tensor<4x8xf32>, tensor<2x8xf32>) outs(%l1i : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l1a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l1, %b1 : tensor<4x2xf32>, tensor<2xf32>) outs(%l1e : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %h = arith.maximumf %u, %zero : f32
    linalg.yield %h : f32
  } -> tensor<4x2xf32>
  %l2e = tensor.empty() : tensor<4x32xf32>
  %l2i = linalg.fill ins(%zero : f32) outs(%l2e : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2 = linalg.matmul indexing_maps = [#lhs, #rhs, #out]
      ins(%l1a, %w2 : tensor<4x2xf32>, tensor<32x2xf32>) outs(%l2i : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l2a = linalg.generic {indexing_maps = [#id2, #col, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%l2, %b2 : tensor<4x32xf32>, tensor<32xf32>) outs(%l2e : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u = arith.addf %in0, %in1 : f32
    %m = arith.negf %u : f32
    %ex = math.exp %m : f32
    %p = arith.addf %ex, %one : f32
    %q = arith.divf %two, %p : f32
    %t = arith.subf %q, %one : f32
    linalg.yield %t : f32
  } -> tensor<4x32xf32>
  %a0t = tensor.extract_slice %l2a[0, 0] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1t = tensor.extract_slice %l2a[0, 8] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b0t = tensor.extract_slice %l2a[0, 16] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %b1t = tensor.extract_slice %l2a[0, 24] [4, 8] [1, 1]
      : tensor<4x32xf32> to tensor<4x8xf32>
  %a1_0 = arith.constant 1.000000e+00 : f32
  %l0_5 = arith.constant 5.000000e-01 : f32
  %ye = tensor.empty() : tensor<4x8x6x5xf32>
  %y = linalg.generic {indexing_maps = [#id4, #nc, #nc, #nc, #nc, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a0t, %a1t, %b0t, %b1t : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) outs(%ye : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0o = arith.addf %in1, %a1_0 : f32
    %m0 = arith.mulf %in0, %a0o : f32
    %b0s = arith.mulf %in3, %l0_5 : f32
    %p0 = arith.addf %m0, %b0s : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %b1s = arith.mulf %in4, %l0_5 : f32
    %p1 = arith.addf %m1, %b1s : f32
    %c1 = arith.cmpf ult, %p0, %p1 : f32
    %y1 = arith.select %c1, %p1, %p0 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y : tensor<4x8x6x5xf32>
}
