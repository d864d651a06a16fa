//===- DyReLURelatives.td - Maxima over channels -----------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_DYRELURELATIVES_TD
#define DYRELU_DIALECT_DYRELU_IR_DYRELURELATIVES_TD

include "dyrelu/Dialect/DyReLU/IR/DyReLUOpBase.td"

def DyReLU_MaxoutOp
    : DyReLU_BlockOp<"maxout", [InferTypeOpAdaptorWithIsCompatible]> {
  let summary = "maximum over groups of channels";
  let description = [{
    ```
    y[n, c, s] = max_k x[n, c * K + k, s],   0 <= k < K
    ```

    `x` is [N, C * K, S...], or [N, S..., C * K] with `channels_last`, rank 2 to
    5, of element type T; the result is [N, C, S...] or [N, S..., C], of type T.
    K is the attribute `k`, 1 to 256. NaN makes the maximum NaN. The linear layer
    that Maxout is defined with is whatever computes x.

    Tiles over every dimension of the result.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x64x7x7xf32>) -> tensor<8x16x7x7xf32> {
      %y = dyrelu.maxout %x k(4) : tensor<8x64x7x7xf32> -> tensor<8x16x7x7xf32>
      return %y : tensor<8x16x7x7xf32>
    }
    ```

    Source: arXiv 1302.4389.
  }];
  // (maxout-C4)
  let arguments = (ins DyReLU_DataTensor:$x, I64Attr:$k, UnitAttr:$channels_last);
  let results = (outs DyReLU_DataTensor:$y);
  let assemblyFormat = [{
    $x `k` `` `(` $k `)` (`channels_last` $channels_last^)? attr-dict
    `:` type($x) `->` type($y)
  }];
}

def DyReLU_ShiftMaxOp
    : DyReLU_BlockOp<"shift_max", [DyReLU_ResultOfTypeOfX]> {
  let summary = "dynamic shift-max";
  let description = [{
    ```
    y[n, c, s] = max_k ( a[n, k, c] * x[n, c, s] + b[n, k, c] * x[n, p(c), s] )
    ```

    `x` is [N, C, S...], or [N, S..., C] with `channels_last`, rank 2 to 5, of
    element type T. `slopes` (`a`) and `shifted` (`b`) are [N or 1, K, C or 1] in
    acc(T), with the same static K, 1 to 256; only a static 1 broadcasts. p, a
    permutation of the channels, is one of

    - `groups(g)`: with c = i * (C / g) + j,
      p(c) = ((i + 1) mod g) * (C / g) + (j + 1) mod (C / g);
    - `permutation = [p(0), ..., p(C - 1)]`.

    The result has x's type: it is computed in acc(T) and rounded once. A NaN
    piece makes the maximum NaN. K = 1 is a plain sum.

    Tiles over N and the spatial dimensions.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16x7x7xf32>, %a: tensor<8x2x16xf32>,
                    %b: tensor<8x2x16xf32>) -> tensor<8x16x7x7xf32> {
      %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>)
             shifted(%b : tensor<8x2x16xf32>) groups(4) : tensor<8x16x7x7xf32>
      return %y : tensor<8x16x7x7xf32>
    }
    ```

    Source: arXiv 2108.05894 (MicroNet), with J = 2.
  }];
  // (shift_max-C1)
  let arguments = (ins
    DyReLU_DataTensor:$x,
    DyReLU_ChannelCoefficientTensor:$a,
    DyReLU_ChannelCoefficientTensor:$b,
    OptionalAttr<I64Attr>:$groups,
    OptionalAttr<DenseI64ArrayAttr>:$permutation,
    UnitAttr:$channels_last
  );
  let results = (outs DyReLU_DataTensor:$y);
  let assemblyFormat = [{
    $x `slopes` `` `(` $a `:` type($a) `)` `shifted` `` `(` $b `:` type($b) `)`
    (`groups` `` `(` $groups^ `)`)? (`permutation` `=` $permutation^)?
    (`channels_last` $channels_last^)? attr-dict `:` type($y)
  }];
  let extraClassDeclaration = [{
    /// p(channel) out of `numChannels` channels.
    int64_t getShifted(int64_t channel, int64_t numChannels);
  }];
}

#endif // DYRELU_DIALECT_DYRELU_IR_DYRELURELATIVES_TD
