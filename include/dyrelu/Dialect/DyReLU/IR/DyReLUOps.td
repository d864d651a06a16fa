//===- DyReLUOps.td - Operations of the dialect ------------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_DYRELUOPS_TD
#define DYRELU_DIALECT_DYRELU_IR_DYRELUOPS_TD

include "dyrelu/Dialect/DyReLU/IR/DyReLUAttrs.td"
include "dyrelu/Dialect/DyReLU/IR/DyReLUBase.td"
include "dyrelu/Dialect/DyReLU/IR/DyReLUInterfaces.td"
include "mlir/Dialect/Linalg/IR/LinalgInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/RuntimeVerifiableOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/TilingInterface.td"

//===----------------------------------------------------------------------===//
// Base classes
//===----------------------------------------------------------------------===//

class DyReLU_Op<string mnemonic, list<Trait> traits = []>
    : Op<DyReLU_Dialect, mnemonic, !listconcat(traits, [
        Pure,
        DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
                                  ["reifyResultShapes"]>,
        DeclareOpInterfaceMethods<RuntimeVerifiableOpInterface>,
        DeclareOpInterfaceMethods<AggregatedOpInterface,
                                  ["decomposeOperation"]>])> {
  let hasVerifier = 1;
}

/// A block: tiles over the dimensions that its description names.
class DyReLU_BlockOp<string mnemonic, list<Trait> traits = []>
    : DyReLU_Op<mnemonic, !listconcat(traits, [
        DeclareOpInterfaceMethods<TilingInterface, [
          "getLoopIteratorTypes", "getIterationDomain",
          "getTiledImplementation", "getResultTilePosition",
          "generateResultTileValue"]>])>;

/// A whole activation function.
class DyReLU_VariantOp<string mnemonic>
    : DyReLU_Op<mnemonic, [AttrSizedOperandSegments,
                           AllTypesMatch<["x", "y"]>,
                           DyReLU_VariantOpInterface]> {
  let arguments = (ins
    DyReLU_DataTensor:$x,
    Optional<DyReLU_DataTensor>:$z,
    Optional<DyReLU_Matrix>:$w1,
    Optional<DyReLU_Vector>:$b1,
    DyReLU_Matrix:$w2,
    Optional<DyReLU_Vector>:$b2,
    DefaultValuedAttr<DyReLU_HyperAttr,
      "::mlir::dyrelu::HyperAttr::getDefault($_builder.getContext())">:$hyper,
    UnitAttr:$channels_last
  );
  let results = (outs DyReLU_DataTensor:$y);
  let assemblyFormat = [{
    $x (`context` `` `(` $z^ `:` type($z) `)`)?
    custom<Layers>($w1, type($w1), $b1, type($b1),
                   $w2, type($w2), $b2, type($b2))
    (`hyper` `` $hyper^)? (`channels_last` $channels_last^)?
    attr-dict `:` type($y)
  }];
  let hasCanonicalizeMethod = 1;
}

//===----------------------------------------------------------------------===//
// Variants
//===----------------------------------------------------------------------===//

def DyReLU_BOp : DyReLU_VariantOp<"b"> {
  let summary = "DY-ReLU-B: coefficients per sample and channel";
  let description = [{
    ```
    g   = mean of z over its spatial sizes          [N, Cz]
    h   = hidden(W1 g + B1)                         [N, H]
    t   = norm(W2 h + B2)                           [N, 2KC]
    a_k = alpha_k + lambda_a_k * t_(a, k)           [N, C] each, b alike
    y   = max_k ( a_k * x + b_k )                   [N, C, S...]
    ```

    | operand | shape | type |
    |---|---|---|
    | `x` | [N, C, S...], or [N, S..., C] with `channels_last`; rank 2 to 5 | T |
    | `context` (`z`) | [N, Cz, S'...] or [N, S'..., Cz], its own rank and sizes; rank 2: g = z. Left out: x | T or acc(T) |
    | `fc1` (`w1`, `b1`) | [H, Cz], [H]; left out: h = g and H = Cz | T or acc(T) |
    | `fc2` (`w2`, `b2`) | [R, H], [R], R = 2KC, or KC without intercepts | T or acc(T) |

    Weights are laid out as in `torch.nn.Linear`, [out, in]; each bias may be
    left out. `hyper` says how the R rows are read. Any size may be dynamic;
    sizes that meet must then be equal at run time. The result has x's type and
    may later be written over x.

    NaN and infinity travel as in PyTorch: through the mean into every element
    of their sample, and a NaN piece makes the maximum NaN.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16x7x7xf32>,
                    %w1: tensor<2x16xf32>, %b1: tensor<2xf32>,
                    %w2: tensor<64x2xf32>, %b2: tensor<64xf32>)
        -> tensor<8x16x7x7xf32> {
      %y = dyrelu.b %x fc1(%w1, %b1 : tensor<2x16xf32>, tensor<2xf32>)
             fc2(%w2, %b2 : tensor<64x2xf32>, tensor<64xf32>)
             hyper<order = interleaved> : tensor<8x16x7x7xf32>
      return %y : tensor<8x16x7x7xf32>
    }
    ```

    Source: arXiv 2003.10027, section 3.2.
  }];
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

def DyReLU_PoolOp : DyReLU_BlockOp<"pool"> {
  let summary = "global average pooling";
  let description = [{
    ```
    g[n, c] = 1 / |S| * sum_s x[n, c, s]
    ```

    `x` is [N, C, S...], or [N, S..., C] with `channels_last`, rank 2 to 5, of
    element type T. The result is [N, C] in acc(T), the type the sum is formed
    in. Without spatial sizes (rank 2) it is x converted; over no positions
    (a size 0) it is NaN, as 0 / 0.

    Tiles over N and C.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x7x7x16xf16>) -> tensor<8x16xf32> {
      %g = dyrelu.pool %x channels_last
             : tensor<8x7x7x16xf16> -> tensor<8x16xf32>
      return %g : tensor<8x16xf32>
    }
    ```

    Source: arXiv 2003.10027, section 3.1.
  }];
  let arguments = (ins DyReLU_DataTensor:$x, UnitAttr:$channels_last);
  let results = (outs DyReLU_Matrix:$g);
  let assemblyFormat = [{
    $x (`channels_last` $channels_last^)? attr-dict `:` type($x) `->` type($g)
  }];
  let hasFolder = 1;
}

def DyReLU_CoefficientsOp
    : DyReLU_BlockOp<"coefficients", [AttrSizedOperandSegments]> {
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

    Tiles over N.

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
}

def DyReLU_ApplyOp
    : DyReLU_BlockOp<"apply", [AllTypesMatch<["x", "y"]>]> {
  let summary = "maximum of affine pieces";
  let description = [{
    ```
    y[n, c, s] = max_k ( a[n, k, c] * x[n, c, s] + b[n, k, c] )
    ```

    `x` is [N, C, S...], or [N, S..., C] with `channels_last`, rank 2 to 5, of
    element type T. `slopes` (`a`) and `intercepts` (`b`, optional: nothing is
    added) are [N or 1, K, C or 1] in acc(T); only a static 1 broadcasts, and
    the two may differ in where they do. K, 1 to 256, is static. The result has
    x's type: it is computed in acc(T) and rounded once, and may later be
    written over x. A NaN piece makes the maximum NaN.

    Tiles over every dimension of x.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16x7x7xf32>, %a: tensor<8x2x16xf32>,
                    %b: tensor<1x2x1xf32>) -> tensor<8x16x7x7xf32> {
      %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>)
             intercepts(%b : tensor<1x2x1xf32>) : tensor<8x16x7x7xf32>
      return %y : tensor<8x16x7x7xf32>
    }
    ```

    Source: arXiv 2003.10027, section 3.1.
  }];
  let arguments = (ins
    DyReLU_DataTensor:$x,
    DyReLU_CoefficientTensor:$a,
    Optional<DyReLU_CoefficientTensor>:$b,
    UnitAttr:$channels_last
  );
  let results = (outs DyReLU_DataTensor:$y);
  let assemblyFormat = [{
    $x `slopes` `` `(` $a `:` type($a) `)`
    (`intercepts` `` `(` $b^ `:` type($b) `)`)?
    (`channels_last` $channels_last^)? attr-dict `:` type($y)
  }];
}

#endif // DYRELU_DIALECT_DYRELU_IR_DYRELUOPS_TD
