//===- Passes.td - Passes out of the dialect ---------------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_CONVERSION_PASSES_TD
#define DYRELU_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertDyReLUToLinalg : Pass<"convert-dyrelu-to-linalg"> {
  let summary = "Convert every dyrelu op to linalg on tensors";
  let description = [{
    Runs the decomposition of every dyrelu op (linalg's AggregatedOpInterface)
    until none is left: whole functions become blocks, blocks become
    `linalg.generic`s on tensors in destination style, with scalar arith and
    math in their bodies. The form is stable, so that other compilers can match
    it: a mean is a sum and a division, a layer is a contraction and an
    element-wise op, the pieces are one element-wise op. Products that are added
    to something carry `fastmath<contract>`, maxima `fastmath<nsz>`: the dialect
    leaves the rounding between the two, and the sign of a zero, to the target.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16xf32>) -> tensor<8x16xf32> {
      %y = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<8x16xf32>
      return %y : tensor<8x16xf32>
    }
    // becomes
    func.func @main(%x: tensor<8x16xf32>) -> tensor<8x16xf32> {
      %empty = tensor.empty() : tensor<8x16xf32>
      %y = linalg.generic {
        indexing_maps = [affine_map<(n, c) -> (n, c)>,
                         affine_map<(n, c) -> (n, c)>],
        iterator_types = ["parallel", "parallel"]}
        ins(%x : tensor<8x16xf32>) outs(%empty : tensor<8x16xf32>) {
      ^bb0(%u: f32, %unused: f32):
        %zero = arith.constant 0.0 : f32
        %max = arith.maximumf %u, %zero fastmath<nsz> : f32
        linalg.yield %max : f32
      } -> tensor<8x16xf32>
      return %y : tensor<8x16xf32>
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::dyrelu::DyReLUDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

#endif // DYRELU_CONVERSION_PASSES_TD
