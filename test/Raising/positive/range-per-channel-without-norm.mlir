// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=linalg.

// A constant range for each channel, without a norm, is a part of the layer.
// CHECK-LABEL: func.func @main(
// CHECK:       %[[Y:.*]] = dyrelu.b
// CHECK-SAME:    hyper<norm = none>
// CHECK-NEXT:  return %[[Y]]
func.func @main(%x: tensor<4x8x6x5xf32>, %w1: tensor<2x8xf32>, %b1:
    tensor<2xf32>)
    -> tensor<4x8x6x5xf32> {
  %c0 = arith.constant 0.00000000e+00 : f32
  %c1 = arith.constant 3.00000000e+01 : f32
  %c2 = arith.constant 1.00000000e+00 : f32
  %c3 = arith.constant 5.00000000e-01 : f32
  %dense1 = arith.constant dense<[[0.59375, 0.640625],
      [-0.03125, -0.484375],
      [-1.0, 0.328125],
      [-0.0625, 0.515625],
      [-0.25, 0.546875],
      [-0.453125, 0.609375],
      [0.453125, -0.171875],
      [0.078125, 0.359375],
      [-0.609375, 0.109375],
      [0.609375, -0.46875],
      [0.609375, 0.375],
      [0.6875, -0.328125],
      [-0.8125, 0.59375],
      [0.609375, -0.109375],
      [-0.8125, -0.609375],
      [0.265625, -0.421875],
      [0.90625, 0.171875],
      [-0.59375, 0.3125],
      [-0.28125, 0.859375],
      [0.8125, 0.03125],
      [0.296875, 0.390625],
      [0.609375, 0.953125],
      [-0.9375, -0.28125],
      [0.203125, -0.390625],
      [0.171875, -0.828125],
      [0.765625, 0.046875],
      [-0.765625, 0.328125],
      [-0.375, -0.609375],
      [-0.03125, -0.71875],
      [-0.578125, 0.734375],
      [0.390625, -0.96875],
      [0.5625, -0.96875]]> : tensor<32x2xf32>
  %dense2 = arith.constant dense<[-0.359375, -0.703125, 0.296875, -0.859375, 0.078125, -0.265625, -0.890625, 0.015625, -0.921875, -0.125, -0.859375, -0.8125, -0.15625, 0.65625, -0.75, -0.546875, 0.25, 0.890625, 0.15625, -0.203125, 0.953125, -0.90625, 0.71875, -0.421875, -0.71875, -0.765625, -0.390625, 0.625, -0.640625, 0.15625, 0.28125, -0.25]> : tensor<32xf32>
  %dense3 = arith.constant dense<[0.59375, 0.875, 0.953125, 0.828125, 0.984375, 0.859375, 0.890625, 0.5]> : tensor<8xf32>
  %e4 = tensor.empty() : tensor<4x8xf32>
  %init6 = linalg.fill ins(%c0 : f32) outs(%e4 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s5 = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>)
      outs(%init6 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %a = arith.addf %in0, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %e7 = tensor.empty() : tensor<4x8xf32>
  %g8 = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>,
                       affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%s5 : tensor<4x8xf32>)
      outs(%e7 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %a = arith.divf %in0, %c1 : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %e9 = tensor.empty() : tensor<4x2xf32>
  %init11 = linalg.fill ins(%c0 : f32) outs(%e9 : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l10 = linalg.generic {
      indexing_maps = [affine_map<(n, o, i) -> (n, i)>,
                       affine_map<(n, o, i) -> (o, i)>,
                       affine_map<(n, o, i) -> (n, o)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%g8, %w1 : tensor<4x8xf32>, tensor<2x8xf32>)
      outs(%init11 : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %m = arith.mulf %in0, %in1 : f32
    %a = arith.addf %m, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x2xf32>
  %e12 = tensor.empty() : tensor<4x2xf32>
  %h13 = linalg.generic {
      indexing_maps = [affine_map<(n, o) -> (n, o)>,
                       affine_map<(n, o) -> (o)>,
                       affine_map<(n, o) -> (n, o)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%l10, %b1 : tensor<4x2xf32>, tensor<2xf32>)
      outs(%e12 : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u0 = arith.addf %in0, %in1 : f32
    %t = arith.maximumf %u0, %c0 : f32
    linalg.yield %t : f32
  } -> tensor<4x2xf32>
  %e14 = tensor.empty() : tensor<4x32xf32>
  %init16 = linalg.fill ins(%c0 : f32) outs(%e14 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l15 = linalg.generic {
      indexing_maps = [affine_map<(n, o, i) -> (n, i)>,
                       affine_map<(n, o, i) -> (o, i)>,
                       affine_map<(n, o, i) -> (n, o)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%h13, %dense1 : tensor<4x2xf32>, tensor<32x2xf32>)
      outs(%init16 : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %m = arith.mulf %in0, %in1 : f32
    %a = arith.addf %m, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x32xf32>
  %e17 = tensor.empty() : tensor<4x32xf32>
  %t18 = linalg.generic {
      indexing_maps = [affine_map<(n, o) -> (n, o)>,
                       affine_map<(n, o) -> (o)>,
                       affine_map<(n, o) -> (n, o)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%l15, %dense2 : tensor<4x32xf32>, tensor<32xf32>)
      outs(%e17 : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u0 = arith.addf %in0, %in1 : f32
    linalg.yield %u0 : f32
  } -> tensor<4x32xf32>
  %q19 = tensor.extract_slice %t18[0, 0] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %q20 = tensor.extract_slice %t18[0, 8] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %q21 = tensor.extract_slice %t18[0, 16] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %q22 = tensor.extract_slice %t18[0, 24] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %e23 = tensor.empty() : tensor<4x8xf32>
  %v24 = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>,
                       affine_map<(n, c) -> (c)>,
                       affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%q19, %dense3 : tensor<4x8xf32>, tensor<8xf32>)
      outs(%e23 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %a = arith.mulf %in0, %in1 : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %e25 = tensor.empty() : tensor<4x8xf32>
  %v26 = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>,
                       affine_map<(n, c) -> (c)>,
                       affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%q20, %dense3 : tensor<4x8xf32>, tensor<8xf32>)
      outs(%e25 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %a = arith.mulf %in0, %in1 : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %e27 = tensor.empty() : tensor<4x8xf32>
  %v28 = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>,
                       affine_map<(n, c) -> (c)>,
                       affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%q21, %dense3 : tensor<4x8xf32>, tensor<8xf32>)
      outs(%e27 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %a = arith.mulf %in0, %in1 : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %e29 = tensor.empty() : tensor<4x8xf32>
  %v30 = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>,
                       affine_map<(n, c) -> (c)>,
                       affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%q22, %dense3 : tensor<4x8xf32>, tensor<8xf32>)
      outs(%e29 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %a = arith.mulf %in0, %in1 : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %e31 = tensor.empty() : tensor<4x8x6x5xf32>
  %y32 = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c, h, w)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %v24, %v26, %v28, %v30 : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%e31 : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0 = arith.addf %in1, %c2 : f32
    %m0 = arith.mulf %in0, %a0 : f32
    %ib0 = arith.mulf %in3, %c3 : f32
    %p0 = arith.addf %m0, %ib0 : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %ib1 = arith.mulf %in4, %c3 : f32
    %p1 = arith.addf %m1, %ib1 : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y32 : tensor<4x8x6x5xf32>
}
