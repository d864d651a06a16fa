// RUN: dyrelu-opt %S/coefficients.mlirbc -o %t.read
// RUN: dyrelu-opt %s -o %t.written
// RUN: diff %t.written %t.read

func.func @f(%g: tensor<8x24xf32>, %w1: tensor<2x24xf16>, %b1: tensor<2xf32>, %w2: tensor<64x2xf32>, %b2: tensor<64xbf16>, %v2: tensor<48x24xf32>) -> (tensor<8x2x16xf32>, tensor<8x2x16xf32>, tensor<8x3x16xf32>) {
  %a, %b = dyrelu.coefficients %g fc1(%w1, %b1 : tensor<2x24xf16>, tensor<2xf32>) fc2(%w2, %b2 : tensor<64x2xf32>, tensor<64xbf16>) : tensor<8x24xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %s = dyrelu.coefficients %g fc2(%v2 : tensor<48x24xf32>) hyper<k = 3, intercepts = false> : tensor<8x24xf32> -> tensor<8x3x16xf32>
  return %a, %b, %s : tensor<8x2x16xf32>, tensor<8x2x16xf32>, tensor<8x3x16xf32>
}
