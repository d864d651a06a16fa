// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=linalg.

// One layer without bias and norm, three pieces.
// CHECK-LABEL: func.func @main(
// CHECK:       %[[Y:.*]] = dyrelu.b
// CHECK-SAME:    hyper<k = 3, norm = none, alpha = [1.0, 0.5, 0.0]
// CHECK-NEXT:  return %[[Y]]
func.func @main(%x: tensor<4x8x6x5xf32>, %w2: tensor<48x8xf32>)
    -> tensor<4x8x6x5xf32> {
  %c0 = arith.constant 0.00000000e+00 : f32
  %c1 = arith.constant 3.00000000e+01 : f32
  %c2 = arith.constant 1.00000000e+00 : f32
  %c3 = arith.constant 5.00000000e-01 : f32
  %e1 = tensor.empty() : tensor<4x8xf32>
  %init3 = linalg.fill ins(%c0 : f32) outs(%e1 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s2 = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<4x8x6x5xf32>)
      outs(%init3 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %a = arith.addf %in0, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %e4 = tensor.empty() : tensor<4x8xf32>
  %g5 = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>,
                       affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%s2 : tensor<4x8xf32>)
      outs(%e4 : tensor<4x8xf32>) {
  ^bb0(%in0: f32, %out: f32):
    %a = arith.divf %in0, %c1 : f32
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %e6 = tensor.empty() : tensor<4x48xf32>
  %init8 = linalg.fill ins(%c0 : f32) outs(%e6 : tensor<4x48xf32>) -> tensor<4x48xf32>
  %l7 = linalg.generic {
      indexing_maps = [affine_map<(n, o, i) -> (n, i)>,
                       affine_map<(n, o, i) -> (o, i)>,
                       affine_map<(n, o, i) -> (n, o)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%g5, %w2 : tensor<4x8xf32>, tensor<48x8xf32>)
      outs(%init8 : tensor<4x48xf32>) {
  ^bb0(%in0: f32, %in1: f32, %out: f32):
    %m = arith.mulf %in0, %in1 : f32
    %a = arith.addf %m, %out : f32
    linalg.yield %a : f32
  } -> tensor<4x48xf32>
  %q9 = tensor.extract_slice %l7[0, 0] [4, 8] [1, 1] : tensor<4x48xf32> to tensor<4x8xf32>
  %q10 = tensor.extract_slice %l7[0, 8] [4, 8] [1, 1] : tensor<4x48xf32> to tensor<4x8xf32>
  %q11 = tensor.extract_slice %l7[0, 16] [4, 8] [1, 1] : tensor<4x48xf32> to tensor<4x8xf32>
  %q12 = tensor.extract_slice %l7[0, 24] [4, 8] [1, 1] : tensor<4x48xf32> to tensor<4x8xf32>
  %q13 = tensor.extract_slice %l7[0, 32] [4, 8] [1, 1] : tensor<4x48xf32> to tensor<4x8xf32>
  %q14 = tensor.extract_slice %l7[0, 40] [4, 8] [1, 1] : tensor<4x48xf32> to tensor<4x8xf32>
  %e15 = tensor.empty() : tensor<4x8x6x5xf32>
  %y16 = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c, h, w)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %q9, %q10, %q11, %q12, %q13, %q14 : tensor<4x8x6x5xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>)
      outs(%e15 : tensor<4x8x6x5xf32>) {
  ^bb0(%in0: f32, %in1: f32, %in2: f32, %in3: f32, %in4: f32, %in5: f32, %in6: f32, %out: f32):
    %a0 = arith.addf %in1, %c2 : f32
    %m0 = arith.mulf %in0, %a0 : f32
    %ib0 = arith.mulf %in4, %c3 : f32
    %p0 = arith.addf %m0, %ib0 : f32
    %a1 = arith.addf %in2, %c3 : f32
    %m1 = arith.mulf %in0, %a1 : f32
    %ib1 = arith.mulf %in5, %c3 : f32
    %p1 = arith.addf %m1, %ib1 : f32
    %y1 = arith.maximumf %p0, %p1 : f32
    %m2 = arith.mulf %in0, %in3 : f32
    %ib2 = arith.mulf %in6, %c3 : f32
    %p2 = arith.addf %m2, %ib2 : f32
    %y2 = arith.maximumf %y1, %p2 : f32
    linalg.yield %y2 : f32
  } -> tensor<4x8x6x5xf32>
  return %y16 : tensor<4x8x6x5xf32>
}
