// RUN: dyrelu-opt %s --convert-dyrelu-to-linalg --canonicalize --cse -split-input-file | FileCheck %s --implicit-check-not=dyrelu.

//===----------------------------------------------------------------------===//
// Layers
//===----------------------------------------------------------------------===//

// Two layers with biases. Narrow weights are widened where they are read, and
// every sum is in f32.
// CHECK-DAG: #[[$IN:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[$W:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[$OUT:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[$NH:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG: #[[$H:.*]] = affine_map<(d0, d1) -> (d1)>
// CHECK-DAG: #[[$NKC:.*]] = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
// CHECK-LABEL: func @two_layers
// CHECK-SAME: (%[[G:.*]]: tensor<8x16xf32>, %[[W1:.*]]: tensor<2x16xf16>, %[[B1:.*]]: tensor<2xf32>, %[[W2:.*]]: tensor<64x2xf32>, %[[B2:.*]]: tensor<64xbf16>)
func.func @two_layers(%g: tensor<8x16xf32>, %w1: tensor<2x16xf16>, %b1: tensor<2xf32>, %w2: tensor<64x2xf32>, %b2: tensor<64xbf16>) -> (tensor<8x2x16xf32>, tensor<8x2x16xf32>) {
  // CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
  // CHECK: %[[INIT:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%{{.*}} : tensor<8x2xf32>)
  // CHECK: %[[U:.*]] = linalg.generic {indexing_maps = [#[[$IN]], #[[$W]], #[[$OUT]]], iterator_types = ["parallel", "parallel", "reduction"]}
  // CHECK-SAME: ins(%[[G]], %[[W1]] : tensor<8x16xf32>, tensor<2x16xf16>) outs(%[[INIT]] : tensor<8x2xf32>)
  // CHECK: ^bb0(%[[GV:.*]]: f32, %[[WV:.*]]: f16, %[[ACC:.*]]: f32):
  // CHECK-NEXT: %[[WIDE:.*]] = arith.extf %[[WV]] : f16 to f32
  // CHECK-NEXT: %[[MUL:.*]] = arith.mulf %[[GV]], %[[WIDE]] fastmath<contract> : f32
  // CHECK-NEXT: %[[ADD:.*]] = arith.addf %[[MUL]], %[[ACC]] fastmath<contract> : f32
  // CHECK-NEXT: linalg.yield %[[ADD]]
  // CHECK: %[[HIDDEN:.*]] = linalg.generic {indexing_maps = [#[[$NH]], #[[$H]], #[[$NH]]], iterator_types = ["parallel", "parallel"]} ins(%[[U]], %[[B1]] :
  // CHECK: ^bb0(%[[UV:.*]]: f32, %[[BV:.*]]: f32, %{{.*}}: f32):
  // CHECK-NEXT: %[[SUM:.*]] = arith.addf %[[UV]], %[[BV]] : f32
  // CHECK-NEXT: %[[RELU:.*]] = arith.maximumf %[[SUM]], %[[ZERO]] : f32
  // CHECK-NEXT: linalg.yield %[[RELU]]
  // CHECK: %[[T:.*]] = linalg.generic {indexing_maps = [#[[$IN]], #[[$W]], #[[$OUT]]], {{.*}} ins(%[[HIDDEN]], %[[W2]] : tensor<8x2xf32>, tensor<64x2xf32>)
  // Rows are (a or b, k, c).
  // CHECK-DAG: %[[TE:.*]] = tensor.expand_shape %[[T]] {{\[\[}}0], [1, 2, 3]] output_shape [8, 2, 2, 16]
  // CHECK-DAG: %[[BE:.*]] = tensor.expand_shape %[[B2]] {{\[\[}}0, 1, 2]] output_shape [2, 2, 16] : tensor<64xbf16>
  // CHECK-DAG: %[[TA:.*]] = tensor.extract_slice %[[TE]][0, 0, 0, 0] [8, 1, 2, 16] [1, 1, 1, 1] : tensor<8x2x2x16xf32> to tensor<8x2x16xf32>
  // CHECK-DAG: %[[BA:.*]] = tensor.extract_slice %[[BE]][0, 0, 0] [1, 2, 16] [1, 1, 1] : tensor<2x2x16xbf16> to tensor<2x16xbf16>
  // CHECK: %[[A:.*]] = linalg.generic {indexing_maps = [#[[$NKC]], #[[$W]], #{{.*}}, #[[$NKC]]], {{.*}} ins(%[[TA]], %[[BA]], %{{.*}} :
  // CHECK: ^bb0(%[[TV:.*]]: f32, %[[BV:.*]]: bf16,
  // CHECK-NEXT: %[[WIDE:.*]] = arith.extf %[[BV]] : bf16 to f32
  // CHECK-NEXT: arith.addf %[[TV]], %[[WIDE]] : f32
  // CHECK-DAG: tensor.extract_slice %[[TE]][0, 1, 0, 0] [8, 1, 2, 16]
  // CHECK-DAG: tensor.extract_slice %[[BE]][1, 0, 0] [1, 2, 16]
  // CHECK: %[[B:.*]] = linalg.generic
  // CHECK: return %[[A]], %[[B]]
  %a, %b = dyrelu.coefficients %g fc1(%w1, %b1 : tensor<2x16xf16>, tensor<2xf32>) fc2(%w2, %b2 : tensor<64x2xf32>, tensor<64xbf16>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return %a, %b : tensor<8x2x16xf32>, tensor<8x2x16xf32>
}

// -----

// One layer reads g itself, and no activation is in between.
// CHECK-LABEL: func @one_layer
// CHECK-SAME: (%[[G:.*]]: tensor<8x16xf64>, %[[W2:.*]]: tensor<32x16xf64>)
func.func @one_layer(%g: tensor<8x16xf64>, %w2: tensor<32x16xf64>) -> tensor<8x2x16xf64> {
  // CHECK: linalg.generic {{.*}} ins(%[[G]], %[[W2]] :
  // CHECK-NOT: arith.maximumf
  // CHECK: %[[A:.*]] = linalg.generic
  // CHECK-NOT: linalg.generic
  // CHECK: return %[[A]]
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<32x16xf64>) hyper<intercepts = false> : tensor<8x16xf64> -> tensor<8x2x16xf64>
  return %a : tensor<8x2x16xf64>
}

// -----

//===----------------------------------------------------------------------===//
// Hidden activations
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @relu6
func.func @relu6(%g: tensor<8x16xf32>, %w1: tensor<2x16xf32>, %w2: tensor<32x2xf32>) -> tensor<8x2x16xf32> {
  // CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
  // CHECK-DAG: %[[SIX:.*]] = arith.constant 6.000000e+00 : f32
  // CHECK: %[[MAX:.*]] = arith.maximumf %{{.*}}, %[[ZERO]] : f32
  // CHECK-NEXT: %[[MIN:.*]] = arith.minimumf %[[MAX]], %[[SIX]] : f32
  // CHECK-NEXT: linalg.yield %[[MIN]]
  %a = dyrelu.coefficients %g fc1(%w1 : tensor<2x16xf32>) fc2(%w2 : tensor<32x2xf32>) hyper<hidden = relu6, norm = none, intercepts = false> : tensor<8x16xf32> -> tensor<8x2x16xf32>
  return %a : tensor<8x2x16xf32>
}

// -----

// u * sigmoid(u)
// CHECK-LABEL: func @silu
func.func @silu(%g: tensor<8x16xf32>, %w1: tensor<2x16xf32>, %w2: tensor<32x2xf32>) -> tensor<8x2x16xf32> {
  // CHECK-DAG: %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
  // CHECK: ^bb0(%[[U:[a-z0-9_]+]]: f32, %{{[a-z0-9_]+}}: f32):
  // CHECK-NEXT: %[[NEG:.*]] = arith.negf %[[U]] : f32
  // CHECK-NEXT: %[[EXP:.*]] = math.exp %[[NEG]] : f32
  // CHECK-NEXT: %[[SUM:.*]] = arith.addf %[[EXP]], %[[ONE]] : f32
  // CHECK-NEXT: %[[S:.*]] = arith.divf %[[ONE]], %[[SUM]] : f32
  // CHECK-NEXT: %[[SILU:.*]] = arith.mulf %[[U]], %[[S]] : f32
  // CHECK-NEXT: linalg.yield %[[SILU]]
  %a = dyrelu.coefficients %g fc1(%w1 : tensor<2x16xf32>) fc2(%w2 : tensor<32x2xf32>) hyper<hidden = silu, norm = none, intercepts = false> : tensor<8x16xf32> -> tensor<8x2x16xf32>
  return %a : tensor<8x2x16xf32>
}

// -----

// u / 2 * (1 + erf(u / sqrt(2)))
// CHECK-LABEL: func @gelu
func.func @gelu(%g: tensor<8x16xf64>, %w1: tensor<2x16xf64>, %w2: tensor<32x2xf64>) -> tensor<8x2x16xf64> {
  // CHECK-DAG: %[[SCALE:.*]] = arith.constant 0.7071067811865475{{[0-9]*}} : f64
  // CHECK-DAG: %[[HALF:.*]] = arith.constant 5.000000e-01 : f64
  // CHECK-DAG: %[[ONE:.*]] = arith.constant 1.000000e+00 : f64
  // CHECK: ^bb0(%[[U:[a-z0-9_]+]]: f64, %{{[a-z0-9_]+}}: f64):
  // CHECK-NEXT: %[[SCALED:.*]] = arith.mulf %[[U]], %[[SCALE]] : f64
  // CHECK-NEXT: %[[ERF:.*]] = math.erf %[[SCALED]] : f64
  // CHECK-NEXT: %[[SUM:.*]] = arith.addf %[[ERF]], %[[ONE]] : f64
  // CHECK-NEXT: %[[HALVED:.*]] = arith.mulf %[[U]], %[[HALF]] : f64
  // CHECK-NEXT: arith.mulf %[[HALVED]], %[[SUM]] : f64
  %a = dyrelu.coefficients %g fc1(%w1 : tensor<2x16xf64>) fc2(%w2 : tensor<32x2xf64>) hyper<hidden = gelu, norm = none, intercepts = false> : tensor<8x16xf64> -> tensor<8x2x16xf64>
  return %a : tensor<8x2x16xf64>
}

// -----

//===----------------------------------------------------------------------===//
// Norms, initial values and ranges
//===----------------------------------------------------------------------===//

// alpha + lambda (2s - 1) as 2 lambda s + (alpha - lambda): slopes 2s + (0, -1)
// with a number per piece, intercepts s - 0.5 with one for all.
// CHECK-LABEL: func @sigmoid
func.func @sigmoid(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) -> (tensor<8x2x16xf32>, tensor<8x2x16xf32>) {
  // CHECK-DAG: %[[OFFSETS:.*]] = arith.constant dense<[0.000000e+00, -1.000000e+00]> : tensor<2xf32>
  // CHECK-DAG: %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
  // CHECK-DAG: %[[TWO:.*]] = arith.constant 2.000000e+00 : f32
  // CHECK-DAG: %[[HALF:.*]] = arith.constant -5.000000e-01 : f32
  // CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[OFFSETS]] : tensor<8x2x16xf32>, tensor<2xf32>)
  // CHECK: ^bb0(%[[U:.*]]: f32, %[[OFFSET:.*]]: f32, %{{.*}}: f32):
  // CHECK-NEXT: %[[NEG:.*]] = arith.negf %[[U]] : f32
  // CHECK-NEXT: %[[EXP:.*]] = math.exp %[[NEG]] : f32
  // CHECK-NEXT: %[[SUM:.*]] = arith.addf %[[EXP]], %[[ONE]] : f32
  // CHECK-NEXT: %[[S:.*]] = arith.divf %[[ONE]], %[[SUM]] : f32
  // CHECK-NEXT: %[[MUL:.*]] = arith.mulf %[[S]], %[[TWO]] : f32
  // CHECK-NEXT: %[[A:.*]] = arith.addf %[[MUL]], %[[OFFSET]] : f32
  // CHECK-NEXT: linalg.yield %[[A]]
  // CHECK: %[[S:.*]] = arith.divf %[[ONE]],
  // CHECK-NEXT: %[[B:.*]] = arith.addf %[[S]], %[[HALF]] : f32
  // CHECK-NEXT: linalg.yield %[[B]]
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return %a, %b : tensor<8x2x16xf32>, tensor<8x2x16xf32>
}

// -----

// Squeeze-and-excitation, alpha = lambda = 0.5: exactly the sigmoid.
// CHECK-LABEL: func @se
func.func @se(%g: tensor<8x16xf32>, %w2: tensor<16x16xf32>) -> tensor<8x1x16xf32> {
  // CHECK: %[[S:.*]] = arith.divf
  // CHECK-NEXT: linalg.yield %[[S]]
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x16xf32>) hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<8x16xf32> -> tensor<8x1x16xf32>
  return %a : tensor<8x1x16xf32>
}

// -----

// Both offsets and scales per piece: (1 - 0.25, 3 - 4) + (0.5, 8) s.
// CHECK-DAG: #[[$K:.*]] = affine_map<(d0, d1, d2) -> (d1)>
// CHECK-LABEL: func @ranges_per_piece
func.func @ranges_per_piece(%g: tensor<8x16xf32>, %w2: tensor<32x16xf32>) -> tensor<8x2x16xf32> {
  // CHECK-DAG: %[[OFFSETS:.*]] = arith.constant dense<[7.500000e-01, -1.000000e+00]> : tensor<2xf32>
  // CHECK-DAG: %[[SCALES:.*]] = arith.constant dense<[5.000000e-01, 8.000000e+00]> : tensor<2xf32>
  // CHECK: linalg.generic {indexing_maps = [#{{.*}}, #[[$K]], #[[$K]], #{{.*}}], {{.*}} ins(%{{.*}}, %[[OFFSETS]], %[[SCALES]] :
  // CHECK: ^bb0(%{{.*}}: f32, %[[OFFSET:.*]]: f32, %[[SCALE:.*]]: f32, %{{.*}}: f32):
  // CHECK: %[[MUL:.*]] = arith.mulf %{{.*}}, %[[SCALE]] : f32
  // CHECK-NEXT: arith.addf %[[MUL]], %[[OFFSET]] : f32
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<32x16xf32>) hyper<intercepts = false, alpha = [1, 3], lambda_a = [0.25, 4]> : tensor<8x16xf32> -> tensor<8x2x16xf32>
  return %a : tensor<8x2x16xf32>
}

// -----

// clamp(u / 3, -1, 1); NaN stays NaN.
// CHECK-LABEL: func @hard_sigmoid
func.func @hard_sigmoid(%g: tensor<8x16xf32>, %w2: tensor<32x16xf32>) -> tensor<8x2x16xf32> {
  // CHECK-DAG: %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
  // CHECK-DAG: %[[MINUS_ONE:.*]] = arith.constant -1.000000e+00 : f32
  // CHECK-DAG: %[[THREE:.*]] = arith.constant 3.000000e+00 : f32
  // CHECK-DAG: %[[ALPHA:.*]] = arith.constant dense<[2.500000e-01, 5.000000e-01]> : tensor<2xf32>
  // CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[ALPHA]] :
  // CHECK: ^bb0(%[[U:.*]]: f32, %[[INITIAL:.*]]: f32, %{{.*}}: f32):
  // CHECK-NEXT: %[[THIRD:.*]] = arith.divf %[[U]], %[[THREE]] : f32
  // CHECK-NEXT: %[[MAX:.*]] = arith.maximumf %[[THIRD]], %[[MINUS_ONE]] : f32
  // CHECK-NEXT: %[[MIN:.*]] = arith.minimumf %[[MAX]], %[[ONE]] : f32
  // CHECK-NEXT: arith.addf %[[MIN]], %[[INITIAL]] : f32
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<32x16xf32>) hyper<norm = hard_sigmoid, intercepts = false, alpha = [0.25, 0.5]> : tensor<8x16xf32> -> tensor<8x2x16xf32>
  return %a : tensor<8x2x16xf32>
}

// -----

// The plain value times lambda; beta = 0 adds nothing.
// CHECK-LABEL: func @none
func.func @none(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) -> tensor<8x2x16xf32> {
  // CHECK-DAG: %[[HALF:.*]] = arith.constant 5.000000e-01 : f32
  // CHECK: iterator_types = ["parallel", "parallel", "parallel"]
  // CHECK: ^bb0(%[[U:[a-z0-9_]+]]: f32, %{{[a-z0-9_]+}}: f32):
  // CHECK-NEXT: %[[B:.*]] = arith.mulf %[[U]], %[[HALF]] : f32
  // CHECK-NEXT: linalg.yield %[[B]]
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) hyper<norm = none> : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  return %b : tensor<8x2x16xf32>
}
