// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// tau and gamma are computed with as acc(T), where they must be positive and
// finite as well. (attention-C4) (attention-C7)

func.func @tau_is_0(%z: tensor<8x16x7xf16>, %wp: tensor<1x16xf16>) -> tensor<8x7xf32> {
  // expected-error @+1 {{'dyrelu.attention' op tau must be a finite positive number as 'f32', got 1.0e-50}}
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf16>) tau(1.0e-50) : tensor<8x16x7xf16> -> tensor<8x7xf32>
  return %pi : tensor<8x7xf32>
}

// -----

func.func @gamma_is_infinite(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) -> tensor<8x16x7xf32> {
  // expected-error @+1 {{'dyrelu.c' op gamma must be a finite positive number as 'f32', got 1.0e+50}}
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) gamma(1.0e50) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

func.func @f64(%z: tensor<8x16x7xf64>, %wp: tensor<1x16xf64>) -> tensor<8x7xf64> {
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf64>) tau(1.0e-50) gamma(1.0e50) : tensor<8x16x7xf64> -> tensor<8x7xf64>
  return %pi : tensor<8x7xf64>
}
