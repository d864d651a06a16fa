// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s

// A 1x1 convolution that accumulates onto its bias, broadcast to all samples.
// CHECK-LABEL: func.func @main(
// CHECK:       %[[Y:.*]] = {{"?}}dyrelu.b{{"?}}
// CHECK-NOT:   linalg.
// CHECK:       return %[[Y]]
func.func @main(%x: tensor<2x4x3x5xf32>, %weight: tensor<8x4xf32>, %bias: tensor<8xf32>)
    -> tensor<2x4x3x5xf32> {
  %zero = arith.constant 0.0 : f32
  %ge = tensor.empty() : tensor<2x4xf32>
  %gi = linalg.fill ins(%zero : f32) outs(%ge : tensor<2x4xf32>) -> tensor<2x4xf32>
  %sum = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<2x4x3x5xf32>) outs(%gi : tensor<2x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %out : f32
    linalg.yield %s : f32
  } -> tensor<2x4xf32>
  %count = arith.constant 15.0 : f32
  %g = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>, affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%sum : tensor<2x4xf32>) outs(%ge : tensor<2x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %m = arith.divf %in, %count : f32
    linalg.yield %m : f32
  } -> tensor<2x4xf32>
  %gm = tensor.expand_shape %g [[0], [1, 2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4xf32> into tensor<2x4x1x1xf32>
  %wm = tensor.expand_shape %weight [[0], [1, 2, 3]] output_shape [8, 4, 1, 1] : tensor<8x4xf32> into tensor<8x4x1x1xf32>
  %be = tensor.empty() : tensor<2x8x1x1xf32>
  %bb = linalg.broadcast ins(%bias : tensor<8xf32>) outs(%be : tensor<2x8x1x1xf32>) dimensions = [0, 2, 3]
  %conv = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>}
      ins(%gm, %wm : tensor<2x4x1x1xf32>, tensor<8x4x1x1xf32>) outs(%bb : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
  %t = tensor.collapse_shape %conv [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
  %a1 = tensor.extract_slice %t[0, 0] [2, 4] [1, 1]
      : tensor<2x8xf32> to tensor<2x4xf32>
  %a2 = tensor.extract_slice %t[0, 4] [2, 4] [1, 1]
      : tensor<2x8xf32> to tensor<2x4xf32>
  %ye = tensor.empty() : tensor<2x4x3x5xf32>
  %y = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c, h, w)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a1, %a2 : tensor<2x4x3x5xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
      outs(%ye : tensor<2x4x3x5xf32>) {
  ^bb0(%in: f32, %s1: f32, %s2: f32, %out: f32):
    %p1 = arith.mulf %in, %s1 : f32
    %p2 = arith.mulf %in, %s2 : f32
    %max = arith.maximumf %p1, %p2 : f32
    linalg.yield %max : f32
  } -> tensor<2x4x3x5xf32>
  return %y : tensor<2x4x3x5xf32>
}
