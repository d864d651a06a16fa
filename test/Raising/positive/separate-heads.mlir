// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=linalg.

// A layer of its own for each coefficient, of constants: they become one.
// CHECK-LABEL: func.func @main(
// CHECK:       %[[Y:.*]] = dyrelu.b
// CHECK-SAME:    fc2({{.*}} : tensor<32x2xf32>, tensor<32xf32>) : tensor<4x8x6x5xf32>
// CHECK-NEXT:  return %[[Y]]
func.func @main(%x: tensor<4x8x6x5xf32>, %w1: tensor<2x8xf32>, %b1:
    tensor<2xf32>)
    -> tensor<4x8x6x5xf32> {
  %c0 = arith.constant 0.00000000e+00 : f32
  %c1 = arith.constant 3.00000000e+01 : f32
  %c2 = arith.constant 1.00000000e+00 : f32
  %c3 = arith.constant 2.00000000e+00 : f32
  %c4 = arith.constant 5.00000000e-01 : f32
  %dense1 = arith.constant dense<[[0.0, -0.46875],
      [0.28125, -0.515625],
      [-0.046875, 0.9375],
      [-0.828125, -0.359375],
      [0.359375, -0.828125],
      [-0.6875, 0.65625],
      [0.953125, -0.359375],
      [-0.625, 0.9375]]> : tensor<8x2xf32>
  %dense2 = arith.constant dense<[[-0.515625, 0.0],
      [-0.671875, 0.640625],
      [-0.53125, 0.109375],
      [0.859375, -0.203125],
      [0.9375, 0.46875],
      [0.09375, 0.265625],
      [0.171875, -0.28125],
      [1.0, -0.1875]]> : tensor<8x2xf32>
  %dense3 = arith.constant dense<[[0.953125, -0.890625],
      [0.453125, -0.03125],
      [0.890625, -0.1875],
      [0.84375, -0.6875],
      [0.984375, -0.171875],
      [-0.640625, -0.3125],
      [0.265625, -0.9375],
      [-0.21875, -0.984375]]> : tensor<8x2xf32>
  %dense4 = arith.constant dense<[[0.234375, 0.78125],
      [-0.09375, 0.421875],
      [0.875, 0.046875],
      [0.46875, 0.453125],
      [0.71875, -0.921875],
      [-0.65625, 1.0],
      [0.5, -0.484375],
      [0.484375, -0.65625]]> : tensor<8x2xf32>
  %dense5 = arith.constant dense<[-0.390625, 0.15625, -0.46875, 0.609375, -0.0625, -0.328125, 0.796875, 0.578125]> : tensor<8xf32>
  %dense6 = arith.constant dense<[-0.015625, 0.109375, 0.625, -0.359375, -0.359375, 0.390625, -0.03125, -0.28125]> : tensor<8xf32>
  %dense7 = arith.constant dense<[0.859375, -0.65625, 0.9375, -0.53125, -0.078125, 0.796875, -0.28125, 0.015625]> : tensor<8xf32>
  %dense8 = arith.constant dense<[-0.109375, -0.40625, 0.8125, -0.03125, -0.828125, 0.5, -0.84375, -0.59375]> : tensor<8xf32>
  %e9 = tensor.empty() : tensor<4x8xf32>
  %i11 = linalg.fill ins(%c0 : f32) outs(%e9 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s10 = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>)
      outs(%i11 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %a = arith.addf %in0, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %e12 = tensor.empty() : tensor<4x8xf32>
  %g13 = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>,
                       affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%s10 : tensor<4x8xf32>)
      outs(%e12 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %a = arith.divf %in0, %c1 : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %e14 = tensor.empty() : tensor<4x2xf32>
  %i16 = linalg.fill ins(%c0 : f32) outs(%e14 : tensor<4x2xf32>) -> tensor<4x2xf32>
  %l15 = linalg.generic {
      indexing_maps = [affine_map<(n, o, i) -> (n, i)>,
                       affine_map<(n, o, i) -> (o, i)>,
                       affine_map<(n, o, i) -> (n, o)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%g13, %w1 : tensor<4x8xf32>, tensor<2x8xf32>)
      outs(%i16 : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %m = arith.mulf %in0, %in1 : f32
    %a = arith.addf %m, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x2xf32>
  %e17 = tensor.empty() : tensor<4x2xf32>
  %h18 = linalg.generic {
      indexing_maps = [affine_map<(n, o) -> (n, o)>,
                       affine_map<(n, o) -> (o)>,
                       affine_map<(n, o) -> (n, o)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%l15, %b1 : tensor<4x2xf32>, tensor<2xf32>)
      outs(%e17 : tensor<4x2xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u0 = arith.addf %in0, %in1 : f32
    %t = arith.maximumf %u0, %c0 : f32
    linalg.yield %t : f32
  } -> tensor<4x2xf32>
  %e19 = tensor.empty() : tensor<4x8xf32>
  %i21 = linalg.fill ins(%c0 : f32) outs(%e19 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %l20 = linalg.generic {
      indexing_maps = [affine_map<(n, o, i) -> (n, i)>,
                       affine_map<(n, o, i) -> (o, i)>,
                       affine_map<(n, o, i) -> (n, o)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%h18, %dense1 : tensor<4x2xf32>, tensor<8x2xf32>)
      outs(%i21 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %m = arith.mulf %in0, %in1 : f32
    %a = arith.addf %m, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %e22 = tensor.empty() : tensor<4x8xf32>
  %t23 = linalg.generic {
      indexing_maps = [affine_map<(n, o) -> (n, o)>,
                       affine_map<(n, o) -> (o)>,
                       affine_map<(n, o) -> (n, o)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%l20, %dense5 : tensor<4x8xf32>, tensor<8xf32>)
      outs(%e22 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u0 = arith.addf %in0, %in1 : f32
    %qm = arith.negf %u0 : f32
    %qe = math.exp %qm : f32
    %qp = arith.addf %qe, %c2 : f32
    %sg = arith.divf %c2, %qp : f32
    %d = arith.mulf %sg, %c3 : f32
    %t = arith.subf %d, %c2 : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  %e24 = tensor.empty() : tensor<4x8xf32>
  %i26 = linalg.fill ins(%c0 : f32) outs(%e24 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %l25 = linalg.generic {
      indexing_maps = [affine_map<(n, o, i) -> (n, i)>,
                       affine_map<(n, o, i) -> (o, i)>,
                       affine_map<(n, o, i) -> (n, o)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%h18, %dense2 : tensor<4x2xf32>, tensor<8x2xf32>)
      outs(%i26 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %m = arith.mulf %in0, %in1 : f32
    %a = arith.addf %m, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %e27 = tensor.empty() : tensor<4x8xf32>
  %t28 = linalg.generic {
      indexing_maps = [affine_map<(n, o) -> (n, o)>,
                       affine_map<(n, o) -> (o)>,
                       affine_map<(n, o) -> (n, o)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%l25, %dense6 : tensor<4x8xf32>, tensor<8xf32>)
      outs(%e27 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u0 = arith.addf %in0, %in1 : f32
    %qm = arith.negf %u0 : f32
    %qe = math.exp %qm : f32
    %qp = arith.addf %qe, %c2 : f32
    %sg = arith.divf %c2, %qp : f32
    %d = arith.mulf %sg, %c3 : f32
    %t = arith.subf %d, %c2 : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  %e29 = tensor.empty() : tensor<4x8xf32>
  %i31 = linalg.fill ins(%c0 : f32) outs(%e29 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %l30 = linalg.generic {
      indexing_maps = [affine_map<(n, o, i) -> (n, i)>,
                       affine_map<(n, o, i) -> (o, i)>,
                       affine_map<(n, o, i) -> (n, o)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%h18, %dense3 : tensor<4x2xf32>, tensor<8x2xf32>)
      outs(%i31 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %m = arith.mulf %in0, %in1 : f32
    %a = arith.addf %m, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %e32 = tensor.empty() : tensor<4x8xf32>
  %t33 = linalg.generic {
      indexing_maps = [affine_map<(n, o) -> (n, o)>,
                       affine_map<(n, o) -> (o)>,
                       affine_map<(n, o) -> (n, o)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%l30, %dense7 : tensor<4x8xf32>, tensor<8xf32>)
      outs(%e32 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u0 = arith.addf %in0, %in1 : f32
    %qm = arith.negf %u0 : f32
    %qe = math.exp %qm : f32
    %qp = arith.addf %qe, %c2 : f32
    %sg = arith.divf %c2, %qp : f32
    %d = arith.mulf %sg, %c3 : f32
    %t = arith.subf %d, %c2 : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  %e34 = tensor.empty() : tensor<4x8xf32>
  %i36 = linalg.fill ins(%c0 : f32) outs(%e34 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %l35 = linalg.generic {
      indexing_maps = [affine_map<(n, o, i) -> (n, i)>,
                       affine_map<(n, o, i) -> (o, i)>,
                       affine_map<(n, o, i) -> (n, o)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%h18, %dense4 : tensor<4x2xf32>, tensor<8x2xf32>)
      outs(%i36 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %m = arith.mulf %in0, %in1 : f32
    %a = arith.addf %m, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %e37 = tensor.empty() : tensor<4x8xf32>
  %t38 = linalg.generic {
      indexing_maps = [affine_map<(n, o) -> (n, o)>,
                       affine_map<(n, o) -> (o)>,
                       affine_map<(n, o) -> (n, o)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%l35, %dense8 : tensor<4x8xf32>, tensor<8xf32>)
      outs(%e37 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %u0 = arith.addf %in0, %in1 : f32
    %qm = arith.negf %u0 : f32
    %qe = math.exp %qm : f32
    %qp = arith.addf %qe, %c2 : f32
    %sg = arith.divf %c2, %qp : f32
    %d = arith.mulf %sg, %c3 : f32
    %t = arith.subf %d, %c2 : f32
    linalg.yield %t : f32
  } -> tensor<4x8xf32>
  %e39 = tensor.empty() : tensor<4x8x6x5xf32>
  %y40 = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c, h, w)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %t23, %t28, %t33, %t38 : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%e39 : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %out: f32):
    %a0 = arith.addf %in1, %c2 : f32
    %m0 = arith.mulf %in0, %a0 : f32
    %ib0 = arith.mulf %in3, %c4 : f32
    %p0 = arith.addf %m0, %ib0 : f32
    %m1 = arith.mulf %in0, %in2 : f32
    %ib1 = arith.mulf %in4, %c4 : f32
    %p1 = arith.addf %m1, %ib1 : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    linalg.yield %y1 : f32
  } -> tensor<4x8x6x5xf32>
  return %y40 : tensor<4x8x6x5xf32>
}
