// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=linalg.

// A batch norm behind the second layer, all constants: it is computed into W2
// and B2.
// CHECK-LABEL: func.func @main(
// CHECK-DAG:   %[[W2:.*]] = arith.constant dense<{{.*}}> : tensor<32x2xf32>
// CHECK-DAG:   %[[B2:.*]] = arith.constant dense<{{.*}}> : tensor<32xf32>
// CHECK:       %[[Y:.*]] = dyrelu.b
// CHECK-SAME:    fc2(%[[W2]], %[[B2]]
// CHECK-SAME:    hyper<norm = none>
// CHECK-NEXT:  return %[[Y]]
func.func @main(%x: tensor<4x8x6x5xf32>)
    -> tensor<4x8x6x5xf32> {
  %c0 = arith.constant 0.00000000e+00 : f32
  %c1 = arith.constant 3.00000000e+01 : f32
  %c2 = arith.constant 1.00000000e-05 : f32
  %c3 = arith.constant 1.00000000e+00 : f32
  %c4 = arith.constant 5.00000000e-01 : f32
  %dense1 = arith.constant dense<[[0.25, 0.484375, 0.59375, 0.890625, 0.484375, 0.84375, -0.9375, -0.0625],
      [0.890625, 0.296875, 0.796875, -0.78125, -0.0625, -0.5, 0.09375, 0.140625]]> : tensor<2x8xf32>
  %dense2 = arith.constant dense<[[0.59375, 0.640625],
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
  %dense3 = arith.constant dense<[-0.046875, 0.0625, 0.421875, -0.03125, 0.015625, 0.09375, -0.3125, 0.015625, 0.125, 0.296875, -0.40625, -0.203125, -0.40625, 0.3125, 0.1875, -0.453125, 0.484375, 0.46875, 0.15625, 0.109375, -0.34375, -0.484375, 0.03125, -0.4375, -0.3125, -0.265625, -0.46875, -0.03125, -0.0625, 0.34375, 0.015625, 0.140625]> : tensor<32xf32>
  %dense4 = arith.constant dense<[0.84375, 1.07812, 1.07812, 0.421875, 0.265625, 0.71875, 0.59375, 1.26562, 1.10938, 1.0, 0.953125, 1.07812, 0.4375, 0.796875, 0.453125, 1.375, 0.328125, 1.28125, 0.34375, 1.10938, 0.671875, 0.75, 1.29688, 0.265625, 0.328125, 1.39062, 0.890625, 0.359375, 1.48438, 1.4375, 0.390625, 0.78125]> : tensor<32xf32>
  %dense5 = arith.constant dense<[0.578125, 1.10938, 1.10938, 1.3125, 0.484375, 0.53125, 0.4375, 0.53125, 1.17188, 0.40625, 0.921875, 0.515625, 0.625, 0.796875, 1.29688, 1.01562, 0.265625, 0.59375, 0.4375, 1.34375, 1.26562, 1.25, 1.28125, 1.1875, 1.4375, 1.25, 0.578125, 1.3125, 0.859375, 1.1875, 0.953125, 0.78125]> : tensor<32xf32>
  %dense6 = arith.constant dense<[-0.390625, 0.203125, 0.15625, 0.4375, -0.234375, -0.25, 0.234375, 0.15625, -0.203125, 0.1875, -0.109375, 0.28125, -0.375, -0.28125, 0.40625, -0.140625, -0.234375, 0.296875, 0.125, -0.34375, 0.046875, 0.15625, -0.328125, 0.15625, -0.375, -0.15625, -0.421875, -0.296875, 0.484375, -0.09375, 0.484375, -0.0625]> : tensor<32xf32>
  %e7 = tensor.empty() : tensor<4x8xf32>
  %i9 = linalg.fill ins(%c0 : f32) outs(%e7 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s8 = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>)
      outs(%i9 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %a = arith.addf %in0, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %e10 = tensor.empty() : tensor<4x8xf32>
  %g11 = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>,
                       affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%s8 : tensor<4x8xf32>)
      outs(%e10 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %a = arith.divf %in0, %c1 : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %e12 = tensor.empty() : tensor<4x2xf32>
  %i14 = linalg.fill ins(%c0 : f32) outs(%e12 : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l13 = linalg.generic {
      indexing_maps = [affine_map<(n, o, i) -> (n, i)>,
                       affine_map<(n, o, i) -> (o, i)>,
                       affine_map<(n, o, i) -> (n, o)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%g11, %dense1 : tensor<4x8xf32>, tensor<2x8xf32>)
      outs(%i14 : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %m = arith.mulf %in0, %in1 : f32
    %a = arith.addf %m, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x2xf32>
  %e15 = tensor.empty() : tensor<4x2xf32>
  %h16 = linalg.generic {
      indexing_maps = [affine_map<(n, o) -> (n, o)>,
                       affine_map<(n, o) -> (n, o)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%l13 : tensor<4x2xf32>)
      outs(%e15 : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %t = arith.maximumf %in0, %c0 : f32
    linalg.yield %t : f32
  } -> tensor<4x2xf32>
  %e17 = tensor.empty() : tensor<4x32xf32>
  %i19 = linalg.fill ins(%c0 : f32) outs(%e17 : tensor<4x32xf32>) -> tensor<4x32xf32>
  %l18 = linalg.generic {
      indexing_maps = [affine_map<(n, o, i) -> (n, i)>,
                       affine_map<(n, o, i) -> (o, i)>,
                       affine_map<(n, o, i) -> (n, o)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%h16, %dense2 : tensor<4x2xf32>, tensor<32x2xf32>)
      outs(%i19 : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %m = arith.mulf %in0, %in1 : f32
    %a = arith.addf %m, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x32xf32>
  %e20 = tensor.empty() : tensor<4x32xf32>
  %t21 = linalg.generic {
      indexing_maps = [affine_map<(n, o) -> (n, o)>,
                       affine_map<(n, o) -> (o)>,
                       affine_map<(n, o) -> (o)>,
                       affine_map<(n, o) -> (o)>,
                       affine_map<(n, o) -> (o)>,
                       affine_map<(n, o) -> (n, o)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%l18, %dense3, %dense4, %dense5, %dense6 : tensor<4x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>)
      outs(%e20 : tensor<4x32xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %ve = arith.addf %in2, %c2 : f32
    %rs = math.rsqrt %ve : f32
    %d0 = arith.subf %in0, %in1 : f32
    %d1 = arith.mulf %d0, %rs : f32
    %d2 = arith.mulf %d1, %in3 : f32
    %d3 = arith.addf %d2, %in4 : f32
    linalg.yield %d3 : f32
  } -> tensor<4x32xf32>
  %q22 = tensor.extract_slice %t21[0, 0] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %q23 = tensor.extract_slice %t21[0, 8] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %q24 = tensor.extract_slice %t21[0, 16] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %q25 = tensor.extract_slice %t21[0, 24] [4, 8] [1, 1] : tensor<4x32xf32> to tensor<4x8xf32>
  %e26 = tensor.empty() : tensor<4x8x6x5xf32>
  %y27 = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c, h, w)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %q22, %q23, %q24, %q25 : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%e26 : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0 = arith.addf %in1, %c3 : f32
    %m0 = arith.mulf %in0, %a0 : f32
    %ib0 = arith.mulf %in3, %c4 : f32
    %p0 = arith.addf %m0, %ib0 : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %ib1 = arith.mulf %in4, %c4 : f32
    %p1 = arith.addf %m1, %ib1 : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y27 : tensor<4x8x6x5xf32>
}
