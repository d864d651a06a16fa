//===- DyReLUBlocks.td - The parts of an activation function *- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_DYRELUBLOCKS_TD
#define DYRELU_DIALECT_DYRELU_IR_DYRELUBLOCKS_TD

include "dyrelu/Dialect/DyReLU/IR/DyReLUOpBase.td"

def DyReLU_PoolOp
    : DyReLU_BlockOp<"pool", [InferTypeOpAdaptorWithIsCompatible,
                              DyReLU_HasGradients]> {
  let summary = "global average pooling";
  let description = [{
    ```
    g[n, c] = 1 / |S| * sum_s f(x[n, c, s])
    ```

    | `mode` | f(x) |
    |---|---|
    | `mean` (default) | x |
    | `positive` | max(x, 0) |
    | `negative` | min(x, 0) |

    `x` is [N, C, S...], or [N, S..., C] with `channels_last`, rank 2 to 5, of
    element type T. The result is [N, C] in acc(T), the type the sum is formed
    in. Without spatial sizes (rank 2) it is f(x) converted; over no positions
    (a size 0) it is NaN, as 0 / 0. NaN passes through max and min.

    Tiles over N and C.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x7x7x16xf16>)
        -> (tensor<8x16xf32>, tensor<8x16xf32>) {
      %g = dyrelu.pool %x channels_last
             : tensor<8x7x7x16xf16> -> tensor<8x16xf32>
      %p = dyrelu.pool %x mode(positive) channels_last
             : tensor<8x7x7x16xf16> -> tensor<8x16xf32>
      return %g, %p : tensor<8x16xf32>, tensor<8x16xf32>
    }
    ```

    Source: arXiv 2003.10027, section 3.1; the modes are those of APReLU.
  }];
  // (pool-C3)
  let arguments = (ins
    DyReLU_DataTensor:$x,
    DefaultValuedAttr<DyReLU_PoolModeAttr,
      "::mlir::dyrelu::PoolMode::Mean">:$mode,
    UnitAttr:$channels_last
  );
  let results = (outs DyReLU_Matrix:$g);
  let assemblyFormat = [{
    $x (`mode` `` $mode^)? (`channels_last` $channels_last^)? attr-dict
    `:` type($x) `->` type($g)
  }];
  let hasFolder = 1;
}

def DyReLU_CoefficientsOp
    : DyReLU_BlockOp<"coefficients", [AttrSizedOperandSegments,
                                      InferTypeOpAdaptorWithIsCompatible,
                                      DyReLU_HasGradients]> {
  let summary = "slopes and intercepts from a pooled context";
  let description = [{
    The hyper-function after the pool:

    ```
    h         = hidden(W1 g + B1)                          [N, H]
    t         = norm(W2 h + B2)                            [N, R]
    a[n,k,c]  = alpha_k + lambda_a_k * t[n, row(a, k, c)]  [N, K, C]
    b[n,k,c]  = beta_k  + lambda_b_k * t[n, row(b, k, c)]  [N, K, C]
    ```

    `g` is [N, Cz] in an accumulation type, f32 or f64; the results have its
    type. C = 1 gives coefficients that all channels share. `fc1` may be left
    out (h = g), biases too; weights are [out, in], of g's element type or a
    narrower one that accumulates in it. `b` is a result unless `hyper` says
    `intercepts = false`; R = 2KC with intercepts and KC without.

    A slope near zero keeps its relative accuracy: alpha + lambda (2s - 1) is
    evaluated as (alpha - lambda) + 2 lambda s.

    Tiles over N and C; every tile over C computes the first layer anew.

    Example:

    ```mlir
    func.func @main(%g: tensor<8x16xf32>, %w2: tensor<64x16xf32>)
        -> (tensor<8x2x16xf32>, tensor<8x2x16xf32>) {
      %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>)
                 hyper<norm = hard_sigmoid>
                 : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
      return %a, %b : tensor<8x2x16xf32>, tensor<8x2x16xf32>
    }
    ```

    Source: arXiv 2003.10027, sections 3.1 and 3.2.
  }];
  // (coefficients-C5)
  let arguments = (ins
    DyReLU_Matrix:$g,
    Optional<DyReLU_Matrix>:$w1,
    Optional<DyReLU_Vector>:$b1,
    DyReLU_Matrix:$w2,
    Optional<DyReLU_Vector>:$b2,
    DefaultValuedAttr<DyReLU_HyperAttr,
      "::mlir::dyrelu::HyperAttr::getDefault($_builder.getContext())">:$hyper
  );
  let results = (outs
    DyReLU_CoefficientTensor:$a,
    Optional<DyReLU_CoefficientTensor>:$b
  );
  let assemblyFormat = [{
    $g custom<Layers>($w1, type($w1), $b1, type($b1),
                      $w2, type($w2), $b2, type($b2))
    (`hyper` `` $hyper^)? attr-dict
    `:` type($g) `->` type($a) (`,` type($b)^)?
  }];
  let extraClassDeclaration = [{
    /// The channels of the coefficients, where a result, w2 or b2 knows them.
    int64_t getStaticChannels();
  }];
}

def DyReLU_AttentionOp
    : DyReLU_BlockOp<"attention", [AttrSizedOperandSegments,
                                   InferTypeOpAdaptorWithIsCompatible,
                                   DyReLU_HasGradients]> {
  let summary = "spatial attention of DY-ReLU-C";
  let description = [{
    ```
    l[n, s]  = sum_c Wp[0, c] * z[n, c, s] + Bp[0]
    e[n, s]  = exp(l[n, s] / tau - max_s (l[n, s] / tau))
    pi[n, s] = min(gamma * e[n, s] / sum_s e[n, s], 1)
    ```

    `z` is [N, Cz, S...], or [N, S..., Cz] with `channels_last`, rank 2 to 5, of
    element type T; the result is [N, S...] in acc(T). `weights` are Wp [1, Cz]
    and, optionally, Bp [1], each of a type that accumulates in acc(T). `tau` is
    a positive number (default 1) or a scalar operand in acc(T), which may have
    either sign; `gamma` is a positive number, by default the number of
    positions / 3.

    A sample with a NaN quotient l / tau, or one of +infinity, is NaN, as in
    PyTorch. Large ones are not: the largest is subtracted first.

    Tiles over N.

    Example:

    ```mlir
    func.func @main(%z: tensor<8x16x7x7xf32>, %wp: tensor<1x16xf32>,
                    %tau: tensor<f32>) -> tensor<8x7x7xf32> {
      %t = tensor.extract %tau[] : tensor<f32>
      %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) tau(%t : f32)
              gamma(16.0) : tensor<8x16x7x7xf32> -> tensor<8x7x7xf32>
      return %pi : tensor<8x7x7xf32>
    }
    ```

    Source: arXiv 2003.10027, section 3.2.
  }];
  // (attention-C9)
  let arguments = (ins
    DyReLU_DataTensor:$z,
    DyReLU_Matrix:$wp,
    Optional<DyReLU_Vector>:$bp,
    Optional<DyReLU_Scalar>:$temperature,
    OptionalAttr<F64Attr>:$tau,
    OptionalAttr<F64Attr>:$gamma,
    UnitAttr:$channels_last
  );
  let results = (outs DyReLU_AttentionTensor:$pi);
  let assemblyFormat = [{
    $z `weights` `` custom<Layer>($wp, type($wp), $bp, type($bp))
    (`tau` `` custom<NumberOrOperand>($tau, $temperature,
                                      type($temperature))^)?
    (`gamma` `` custom<Number>($gamma)^)?
    (`channels_last` $channels_last^)? attr-dict `:` type($z) `->` type($pi)
  }];
  let hasCanonicalizer = 1;
}

def DyReLU_ApplyOp
    : DyReLU_BlockOp<"apply", [AttrSizedOperandSegments,
                               DyReLU_ResultOfTypeOfX,
                               DyReLU_PiecesOpInterface,
                               DyReLU_HasGradients]> {
  let summary = "maximum of affine pieces";
  let description = [{
    ```
    y[n, c, s] = pi[n, s] * max_k ( a[n, k, c, s] * x[n, c, s] + b[n, k, c, s] )
    ```

    `x` is [N, C, S...], or [N, S..., C] with `channels_last`, rank 2 to 5, of
    element type T. The pieces are those of `slopes` (`a`) and `intercepts`
    (`b`, optional: nothing is added), and those of the attribute `static`, beside
    or instead of them; 1 to 256 in all.

    | operand | shape, all in acc(T) |
    |---|---|
    | `slopes`, `intercepts` | [N or 1, K, C or 1], or [N or 1, K, ...] with the dimensions of x after N in x's order, each x's or 1; the two may differ in form and in where they broadcast, but not in K |
    | `attention` (`pi`) | [N, S...]; left out: 1 |

    Only a static 1 broadcasts. K is static.

    Static numbers are rounded to acc(T). A static slope 0 contributes b_k
    alone, whatever x is, and a static slope 1 x + b_k; a static intercept 0 adds
    nothing. Slopes that are operands follow IEEE arithmetic, so that 0 times
    infinity is NaN. A NaN piece makes the maximum NaN. The result has x's type:
    it is computed in acc(T) and rounded once, and may later be written over x.

    Tiles over every dimension of x.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16x7x7xf32>, %a: tensor<8x2x16xf32>,
                    %b: tensor<1x2x1xf32>, %pi: tensor<8x7x7xf32>)
        -> (tensor<8x16x7x7xf32>, tensor<8x16x7x7xf32>) {
      %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>)
             intercepts(%b : tensor<1x2x1xf32>)
             attention(%pi : tensor<8x7x7xf32>) : tensor<8x16x7x7xf32>
      // The leaky ReLU of slope 1/8.
      %l = dyrelu.apply %x static = [(1, 0), (0.125, 0)] : tensor<8x16x7x7xf32>
      return %y, %l : tensor<8x16x7x7xf32>, tensor<8x16x7x7xf32>
    }
    ```

    Source: arXiv 2003.10027, section 3.1.
  }];
  // (apply-C1)
  let arguments = (ins
    DyReLU_DataTensor:$x,
    Optional<DyReLU_CoefficientTensor>:$a,
    Optional<DyReLU_CoefficientTensor>:$b,
    Optional<DyReLU_AttentionTensor>:$pi,
    OptionalAttr<DyReLU_PiecesAttr>:$pieces,
    UnitAttr:$channels_last
  );
  let results = (outs DyReLU_DataTensor:$y);
  let assemblyFormat = [{
    $x (`slopes` `` `(` $a^ `:` type($a) `)`)?
    (`intercepts` `` `(` $b^ `:` type($b) `)`)?
    (`static` `=` custom<Pieces>($pieces)^)?
    (`attention` `` `(` $pi^ `:` type($pi) `)`)?
    (`channels_last` $channels_last^)? attr-dict `:` type($y)
  }];
  let builders = [
    OpBuilder<(ins "::mlir::Value":$x, "::mlir::Value":$a, "::mlir::Value":$b,
                   CArg<"bool", "false">:$channelsLast)>,
    OpBuilder<(ins "::mlir::Value":$x, "::mlir::dyrelu::PiecesAttr":$pieces,
                   CArg<"bool", "false">:$channelsLast)>
  ];
  let hasFolder = 1;
  let hasCanonicalizer = 1;
}

#endif // DYRELU_DIALECT_DYRELU_IR_DYRELUBLOCKS_TD
